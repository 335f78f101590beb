"""Which types travel which way, by methods, properties, what is in objects and what extends them."""

from __future__ import annotations

import pytest

from codegen.changes.indexed import IndexedApi
from codegen.ir.names import Kind
from codegen.ir.statements import TypeStatement
from tests.factories.stated import linked, method, param, prop, type_, type_of

TILL = type_(
    "shop.Till",
    prop("shown", "shop.Shown"),
    method("Pay", param("cart", "shop.Cart"), returns="shop.Receipt", raises=("shop.Broken",)),
    kind=Kind.MANAGED,
)
BOTH = (True, True)
SENT, RECEIVED = (True, False), (False, True)


def way(title: str, *more: TypeStatement) -> tuple[bool, bool]:
    """Whether a type is sent, and whether it is received."""
    api = linked(TILL, *more)
    found, traffic = type_of(api, title), IndexedApi(api).traffic
    return traffic.sent(found), traffic.received(found)


@pytest.mark.parametrize(
    ("title", "expected", "more"),
    [
        ("shop.Cart", SENT, [type_("shop.Cart")]),
        ("shop.Receipt", RECEIVED, [type_("shop.Receipt")]),
        ("shop.Shown", RECEIVED, [type_("shop.Shown")]),
        ("shop.Broken", RECEIVED, [type_("shop.Broken", kind=Kind.FAULT)]),
        ("shop.Till", RECEIVED, []),
        ("shop.Wheel", SENT, [type_("shop.Cart", prop("wheel", "shop.Wheel")), type_("shop.Wheel")]),
        ("shop.Sledge", SENT, [type_("shop.Cart"), type_("shop.Sledge", base="shop.Cart")]),
        ("shop.Thing", SENT, [type_("shop.Cart", base="shop.Thing"), type_("shop.Thing")]),
        (
            "shop.Wheel",
            SENT,
            [
                type_("shop.Cart", base="shop.Thing"),
                type_("shop.Thing", prop("wheel", "shop.Wheel")),
                type_("shop.Wheel"),
            ],
        ),
        ("shop.Cart", BOTH, [type_("shop.Cart"), type_("shop.Receipt", prop("of", "shop.Cart"))]),
    ],
)
def test_a_type_goes_where_a_method_or_property_leads_to_it(
    title: str, expected: tuple[bool, bool], more: list[TypeStatement]
) -> None:
    assert way(title, *more) == expected


def test_what_extends_a_base_of_something_sent_is_not_sent_by_that() -> None:
    cart, thing = type_("shop.Cart", base="shop.Thing"), type_("shop.Thing")
    assert (
        way("shop.Poster", cart, thing, type_("shop.Poster", base="shop.Thing")) == BOTH
    )  # nothing leads to it
    received = type_("shop.Receipt", prop("poster", "shop.Poster"))
    assert way("shop.Poster", cart, thing, received, type_("shop.Poster", base="shop.Thing")) == RECEIVED


def test_what_nothing_leads_to_may_travel_both_ways_and_a_fault_only_arrives() -> None:
    assert way("shop.Lost", type_("shop.Lost")) == BOTH
    assert way("shop.Lost", type_("shop.Lost", kind=Kind.FAULT)) == RECEIVED
