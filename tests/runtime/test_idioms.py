"""What people write out of habit: introspection as in pyVmomi, ``copy.replace``, ``json.dumps``, reloads."""

from __future__ import annotations

import copy
import importlib
import json
import sys
from datetime import UTC, datetime

import pytest

from codegen.runtime import describe, json_default
from tests.runtime.sample import base, shop
from tests.runtime.sample._runtime import find


def test_pyvmomi_s_introspection() -> None:
    assert shop.Cart("cart-1")._GetMoId() == "cart-1"  # pyright: ignore[reportPrivateUsage]
    named: dict[type, str] = {
        shop.Cart: "ShopCart",
        shop.Line: "ShopLine",
        shop.CartInfo.State: "ShopCartState",
        shop.fault.OutOfStock: "OutOfStock",
        shop.Unseen: "shop.Unseen",
    }
    assert {cls: getattr(cls, "_wsdlName", None) for cls in named} == named


def test_lists_of_properties_have_those_of_bases_or_not() -> None:
    everything = shop.Gift()._GetPropertyList()  # pyright: ignore[reportPrivateUsage]
    own = shop.Gift._GetPropertyList(includeBaseClassProps=False)  # pyright: ignore[reportPrivateUsage]
    inherited = shop.Line._GetPropertyList()  # pyright: ignore[reportPrivateUsage]
    assert everything == list(describe(shop.Gift).properties.values())
    assert [each.name for each in everything] == [each.name for each in (*inherited, *own)]
    assert own
    assert inherited
    carts = shop.Cart._GetPropertyList(False)  # pyright: ignore[reportPrivateUsage]
    assert [each.name for each in carts] == ["info", "inside", "owner"]


def test_a_copy_with_other_values() -> None:
    gift = shop.Gift(card="hi")
    made = gift.__replace__(card="ho")
    assert made == shop.Gift(card="ho")
    assert gift == shop.Gift(card="hi")
    with pytest.raises(TypeError, match=r"shop\.Gift has no attribute 'kard'"):
        gift.__replace__(kard="ho")
    with pytest.raises(TypeError, match="takes"):
        gift.__replace__(card=[3])
    if sys.version_info >= (3, 13):
        assert copy.replace(gift, card="ho") == made


def test_a_copy_of_a_fault_with_another_message() -> None:
    fault = shop.fault.OutOfStock("nothing left")
    made = fault.__replace__(msg="sold")
    assert (str(made), str(fault)) == ("sold", "nothing left")
    assert type(made) is shop.fault.OutOfStock


def test_json_writes_objects_where_it_is_given_the_default() -> None:
    gift, cart = shop.Gift(card="hi"), shop.Cart("cart-1")
    when = datetime(2013, 9, 22, tzinfo=UTC)
    written = json.loads(json.dumps({"of": [gift, cart], "at": when, "raw": b"a"}, default=json_default))
    assert written == {
        "of": [
            gift.to_dict(),
            {"_typeName": "ManagedObjectReference", "type": "ShopCart", "value": "cart-1"},
        ],
        "at": "2013-09-22T00:00:00+00:00",
        "raw": "YQ==",
    }
    with pytest.raises(TypeError, match="object has no form as plain data"):
        json.dumps(object(), default=json_default)


def test_a_module_that_is_loaded_again_is_where_its_types_are() -> None:
    old, old_state = shop.CartInfo, shop.ShopCartState
    assert find("shop.CartInfo") is old
    try:
        again = importlib.reload(sys.modules[old.__module__])
        assert again.CartInfo is not old
        assert shop.CartInfo is again.CartInfo
        assert shop.ShopCartState is again.CartInfo.State is not old_state
        assert find("shop.CartInfo") is again.CartInfo
        assert find("ShopCartState") is again.CartInfo.State
        assert shop.fault.OutOfStock is find("OutOfStock")
        assert base.Record is find("base.Record")
        assert shop.CartInfo(state="open").state is again.CartInfo.State("open")
    finally:
        # Other tests hold the class that was there before.
        vars(sys.modules[old.__module__])["CartInfo"] = old
        for name in ("CartInfo", "ShopCartState"):
            shop.__dict__.pop(name, None)
        find.cache_clear()
