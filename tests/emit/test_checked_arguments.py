"""Which methods look into their arguments for fields that an old server lacks."""

from __future__ import annotations

import pytest

from codegen.emit.builders.module import module
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.emit.package import render
from codegen.ir.names import TypeName
from tests.factories.linked import api, data, enum, managed, method, opaque, param, value


def is_checked(type_: str | None) -> bool:
    """Whether a method with one parameter of a type looks for such fields in it."""
    shop = api(
        managed("shop.Till", method("Pay", param("what", type_))),
        data("shop.Cart"),
        enum("shop.Mood", value("good")),
        opaque("shop.Unread"),
    )
    context = Context(shop, arrange(shop, ()))
    text = render("module", module(context, context.layout.spots[TypeName.parse("shop.Till")])).text
    return "self._check_arguments(" in text


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("shop.Cart", True),
        ("anyType", True),  # it may hold any data object
        (None, True),  # nobody knows what it holds
        ("shop.Unread", True),
        ("shop.Till", False),  # a reference has no fields
        ("int", False),
        ("string", False),
    ],
)
def test_arguments_that_may_hold_fields_are_looked_into(type_: str | None, expected: bool) -> None:
    assert is_checked(type_) is expected
