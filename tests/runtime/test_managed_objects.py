"""Managed objects: identity, pickling without the connection, properties and methods."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, cast

import pytest

from codegen.runtime.boxes import REFERENCE
from codegen.runtime.decoding import decode
from tests.runtime.fake import FakeStub
from tests.runtime.sample import shop
from tests.runtime.sample._runtime import ManagedObject, NotConnected


def test_identity_is_type_id_and_server() -> None:
    stub, second = FakeStub(), FakeStub()
    assert shop.Cart("cart-1", stub) == shop.Cart("cart-1", second)  # two connections, one server
    assert hash(shop.Cart("cart-1", stub)) == hash(shop.Cart("cart-1", second))
    assert shop.Cart("cart-1", stub) != shop.Cart("cart-2", stub)
    assert shop.Cart("cart-1", stub) != shop.Cart("cart-1", FakeStub(server="other shop"))
    assert shop.Cart("cart-1", stub) != ManagedObject("cart-1", stub)
    assert shop.Cart("cart-1") != "cart-1"


def test_repr() -> None:
    assert repr(shop.Cart("cart-1")) == "shop.Cart('cart-1')"


def test_pickle_leaves_the_connection_behind_but_keeps_identity() -> None:
    cart = shop.Cart("cart-1", FakeStub())
    back: shop.Cart = pickle.loads(pickle.dumps(cart))
    assert back == cart
    assert hash(back) == hash(cart)
    with pytest.raises(NotConnected, match="no connection"):
        back.Empty()
    with pytest.raises(NotConnected, match="no connection"):
        _ = back.info


def stranger(type_name: str) -> ManagedObject:
    """A reference of a type that the package does not have, as an answer holds it."""
    found = decode({"_typeName": REFERENCE, "type": type_name, "value": "robot-1"}, "anyType")
    assert isinstance(found, ManagedObject)
    return found


def test_pickle_keeps_the_name_of_a_type_that_nobody_knows() -> None:
    robot = stranger("shop.Robot")
    back: ManagedObject = pickle.loads(pickle.dumps(robot))
    assert back == robot
    assert back != stranger("shop.Drone")
    assert back != ManagedObject("robot-1")
    assert repr(back) == "shop.Robot('robot-1')"


def test_a_copy_is_the_object_itself() -> None:
    cart = shop.Cart("cart-1", FakeStub())
    assert copy.copy(cart) is cart
    assert copy.deepcopy([cart])[0] is cart


def test_properties_are_fetched_and_an_unset_array_is_empty() -> None:
    info = shop.CartInfo(paid=True)
    cart = shop.Cart("cart-1", FakeStub(properties={"info": info}))
    assert cart.info is info
    assert cart.inside == []
    assert cart.owner is None
    untyped: Any = cart  # Any: a caller without a type checker
    with pytest.raises(AttributeError, match="has no setter"):
        untyped.info = info


def test_methods_send_wire_names_and_leave_out_what_is_none() -> None:
    info = shop.CartInfo(paid=True)
    stub = FakeStub(results={"AddLine": info})
    cart, line = shop.Cart("cart-1", stub), shop.Line(article="tea")
    assert cart.AddLine(line, ["half"], self_=cart) is info
    cart.Empty()
    assert cart.Merge_Task(why=3) == []
    assert stub.calls == [
        ("AddLine", {"line": line, "coupon": ["half"], "self": cart}),
        ("Empty", {}),
        ("Merge_Task", {"others": [], "why": 3}),
    ]


def test_a_required_parameter_after_an_optional_one_is_required() -> None:
    cart = shop.Cart("cart-1", FakeStub())
    merge = cast("Callable[..., object]", cart.Merge_Task)  # what checkers refuse is refused at run time, too
    with pytest.raises(TypeError, match="missing required argument: 'why'"):
        merge([cart])


def test_methods_are_plain_functions_that_carry_their_facts() -> None:
    # Any: checkers see a descriptor, at run time there is only a function
    function: Any = shop.Cart.AddLine
    assert type(function).__name__ == "function"
    assert function.__qualname__ == "Cart.AddLine"
    method = shop.Cart.AddLine
    assert (method.name, method.privilege, method.raises) == (
        "AddLine",
        "Cart.Change",
        (shop.fault.OutOfStock,),
    )
    assert method.info.returns.type == method.returns.type == "shop.CartInfo"
    assert [(p.name, p.attribute) for p in method.parameters][-1] == ("self", "self_")
    assert shop.Cart("cart-1").AddLine.privilege == "Cart.Change"
    assert shop.Cart.Merge_Task.deprecated == "Use two carts."


def test_methods_and_parameters_that_state_no_version_are_of_the_first() -> None:
    assert shop.Cart.Empty.since == "vim.version.version1"
    assert shop.Cart.Empty.rank == 1
    assert [p.since for p in shop.Cart.Merge_Task.parameters] == ["shop.version.gifts"] * 2
    assert [p.rank for p in shop.Cart.AddLine.parameters] == [1, 2, 1]
