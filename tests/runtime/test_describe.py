"""What programs can read about types."""

# What is pyVmomi's beginning with an underscore is for programs to use.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from unittest import mock

import pytest

from tests.runtime.sample import _runtime as _rt
from tests.runtime.sample import base, describe, shop


def test_a_managed_object() -> None:
    info = describe(shop.Cart)
    assert (info.name, info.kind, info.wire_name, info.base) == (
        "shop.Cart",
        "managed",
        "ShopCart",
        "vmodl.ManagedObject",
    )
    assert list(info.methods) == ["Empty", "AddLine", "Merge_Task"]
    assert info.methods["AddLine"] == shop.Cart.AddLine.info
    assert info.properties["info"].privilege == "Cart.Look"


def test_inherited_properties_come_first_and_keep_their_versions() -> None:
    info = describe(shop.Gift)
    assert list(info.properties) == ["article", "count", "price", "from", "gift", "card", "inside"]
    ranks = {name: prop.rank for name, prop in info.properties.items()}
    assert ranks == {"article": 1, "count": 1, "price": 1, "from": 1, "gift": 2, "card": 2, "inside": 3}
    assert info.properties["card"].since == info.since == "shop.version.second"
    assert info.rank == 2
    assert info.attributes["from_"].name == "from"


def test_faults_enums_and_types_that_nothing_documents() -> None:
    fault = describe(shop.fault.OutOfStock)
    assert (fault.kind, fault.base, fault.wire_name) == ("fault", "shop.fault.ShopFault", "OutOfStock")
    assert list(fault.properties) == ["faultCause", "faultMessage", "article", "lines"]
    enum = describe(shop.CartInfo.State)
    assert (enum.kind, enum.values, enum.base) == ("enum", ("open", "paid", "title", "None"), None)
    unseen = describe(shop.Unseen)
    assert (unseen.kind, unseen.documented, unseen.base) == ("opaque", False, None)
    assert describe("base.Record").base is None


def test_a_type_can_be_asked_for_by_name_or_by_one_of_its_values() -> None:
    assert describe("shop.CartInfo.State") is describe("ShopCartState") is describe(shop.CartInfo.State.open)
    assert describe(shop.Line()) is describe(shop.Line)


@pytest.mark.parametrize("wrong", ["shop.Nothing", "", 3, str])
def test_what_is_no_type_is_refused(wrong: object) -> None:
    with pytest.raises(LookupError, match="not a type of the API"):
        describe(wrong)


def test_tables_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        describe(shop.Line).properties["x"] = describe(shop.Line).properties["gift"]  # type: ignore[index]  # refused


def test_facts_are_made_when_they_are_first_asked_for_and_once() -> None:
    made: list[str] = []

    def properties() -> tuple[_rt.Property, ...]:
        made.append("properties")
        return (_rt.Property("length", "int"),)

    @_rt.data("shop.Rope", properties=properties)
    class Rope(base.Record):
        length: int = 0

    @_rt.data("shop.Wire")
    class Wire(Rope):
        pass

    assert (Rope._wsdlName, Wire().length, made) == ("shop.Rope", 0, [])
    start = Barrier(4)

    def ask(cls: type[Rope]) -> _rt.TypeInfo:
        start.wait()
        return describe(cls)

    with ThreadPoolExecutor(4) as threads:
        infos = list(threads.map(ask, [Wire, Rope, Wire, Rope]))
    assert made == ["properties"]
    assert infos[0] is infos[2] is describe(Wire)
    assert infos[0].properties["length"] is infos[1].properties["length"]
    assert (infos[0].base, infos[0].kind) == ("shop.Rope", "data")


def test_what_is_put_in_the_place_of_a_method_changes_no_facts() -> None:
    @_rt.managed("shop.Drawer")
    class Drawer(_rt.ManagedObject):
        @_rt.method("Open", privilege="Drawer.Open")
        def Open(self) -> None:
            """Open it."""

    with mock.patch.object(Drawer, "Open", autospec=True):
        info = describe(Drawer).methods["Open"]
    assert info is Drawer.Open.info
    assert info.privilege == "Drawer.Open"


def test_a_class_of_a_program_has_the_facts_of_what_it_extends() -> None:
    class Present(shop.Gift):
        pass

    assert describe(Present) is describe(shop.Gift)
    assert Present._GetPropertyList(False) == []
    assert [prop.name for prop in shop.Gift._GetPropertyList(False)] == ["card", "inside"]
