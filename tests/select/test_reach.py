"""What a selection takes, how far it goes, and the way that leads to each type."""

from __future__ import annotations

import pytest

from codegen.ir.names import TypeName
from codegen.select.follow import Follow
from codegen.select.needed import NeededTypes
from tests.select.shop import reached, selected

# What each way of following adds to what the one before has, for shop.Cart.
BASES = {"Cart", "Cart.Way", "Cart.Note", "Entity", "vmodl.ManagedObject"}
SIGNATURES = {
    "Currency",
    "Line",
    "Price",
    "Person",
    "Receipt",
    "fault.NoMoney",
    "fault.ShopFault",
    "vmodl.DynamicData",
}
VALUES = {"Discount", "BigDiscount"}
EVERYTHING = {"Keeper", "NightKeeper", "Till", "Task", "TaskInfo", "fault.NoCoins"}


@pytest.mark.parametrize(
    ("follow", "described", "named"),
    [
        (
            Follow.BASES,
            BASES,
            {
                "Currency",
                "Line",
                "Keeper",
                "Task",
                "Receipt",
                "fault.NoMoney",
                "fault.ShopFault",
                "Person",
                "Till",
            },
        ),
        (Follow.SIGNATURES, BASES | SIGNATURES, {"Keeper", "Task", "Till", "Ghost"}),
        (Follow.VALUES, BASES | SIGNATURES | VALUES, {"Keeper", "Task", "Till", "Ghost"}),
        (Follow.EVERYTHING, BASES | SIGNATURES | VALUES | EVERYTHING, {"Ghost"}),
    ],
)
def test_how_far_each_way_goes(follow: Follow, described: set[str], named: set[str]) -> None:
    assert selected("shop.Cart", follow=follow) == (described, named)


def test_a_root_of_the_language_stands_for_no_type_in_particular() -> None:
    """``shop.Line`` has a property of the root of all data objects: that does not bring all of them."""
    assert "Anything" not in selected("shop.Line")[0]


def test_a_nested_type_comes_inside_a_class_that_is_known_by_name_only() -> None:
    described, named = selected("shop.Cart.Note")
    assert (described, named & {"Cart", "Till"}) == ({"Cart.Note"}, {"Cart", "Till"})


def test_what_is_known_by_name_extends_what_it_did() -> None:
    found = reached("shop.Cart.Note")
    assert {str(name) for name in found.named} == {
        "shop.Cart",
        "shop.Till",
        "shop.Entity",
        "vmodl.ManagedObject",
    }
    way = [str(step) for _, step in found.way(TypeName.parse("shop.Entity"))]
    assert way == ["extended by shop.Cart", "what surrounds shop.Cart.Note", "selected by shop.Cart.Note"]


def test_what_an_output_needs_is_there_without_what_that_leads_to() -> None:
    needed = NeededTypes(frozenset({"shop.Keeper", "not.There"}), frozenset({"shop.Task", "nor.This"}))
    described, named = selected("shop.Alone", follow=Follow.EVERYTHING, needed=needed)
    assert described == {"Alone", "Keeper", "Entity", "vmodl.ManagedObject"}
    assert named == {"Till", "Task", "Person"}


def test_what_is_selected_goes_before_what_is_needed() -> None:
    needed = NeededTypes(frozenset({"shop.Keeper"}), frozenset({"shop.Alone"}))
    found = reached("shop.Keeper", "shop.Alone", follow=Follow.EVERYTHING, needed=needed)
    assert {"shop.Till", "shop.Alone"} <= {str(name) for name in found.described}
    assert str(found.way(TypeName.parse("shop.Keeper"))[0][1]) == "selected by shop.Keeper"


WAYS = {
    "shop.Cart": ["selected by shop.Cart"],
    "shop.Cart.Note": ["nested in shop.Cart", "selected by shop.Cart"],
    "shop.Entity": ["extended by shop.Cart", "selected by shop.Cart"],
    "shop.Line": ["the type of property lines of shop.Cart", "selected by shop.Cart"],
    "shop.Receipt": ["the task result of Pay_Task of shop.Cart", "selected by shop.Cart"],
    "shop.fault.NoMoney": ["raised by Pay_Task of shop.Cart", "selected by shop.Cart"],
    "shop.Currency": ["the type of parameter money of Pay_Task of shop.Cart", "selected by shop.Cart"],
    "shop.Task": ["returned by Pay_Task of shop.Cart", "selected by shop.Cart"],
    "shop.Ghost": [
        "the type of property ghost of shop.Receipt",
        "the task result of Pay_Task of shop.Cart",
        "selected by shop.Cart",
    ],
    "shop.BigDiscount": [
        "an extension of shop.Price, which is the type of property price of shop.Line",
        "the type of property lines of shop.Cart",
        "selected by shop.Cart",
    ],
    "shop.Alone": [],
}


@pytest.mark.parametrize("name", WAYS)
def test_the_way_from_a_type_to_what_was_selected(name: str) -> None:
    way = reached("shop.Cart").way(TypeName.parse(name))
    assert [str(step) for _, step in way] == WAYS[name]
    assert not way or str(way[0][0]) == name
