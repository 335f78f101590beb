"""The table of places: what its rows mean, and that they are read when they are first needed."""

from __future__ import annotations

import pytest

from codegen.runtime.places import Places

ROWS = """
shop.Cart shop._cart ShopCart
shop.Cart.Line shop._cart ShopCartLine
shop.Sale shop._sale Cart
con.Bag con_._bag:Bag
con.Bag.Big con_._bag_big:Bag_Big BigBag
Loose _loose Loose
Cart _cart
"""


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("shop.Cart", ("shop._cart", "Cart")),
        ("ShopCart", ("shop._cart", "Cart")),
        ("shop.Cart.Line", ("shop._cart", "Cart.Line")),
        ("ShopCartLine", ("shop._cart", "Cart.Line")),
        ("con.Bag", ("con_._bag", "Bag")),
        ("BigBag", ("con_._bag_big", "Bag_Big")),
        ("Loose", ("_loose", "Loose")),
    ],
)
def test_a_type_is_found_by_its_dotted_and_by_its_wire_name(name: str, place: tuple[str, str]) -> None:
    assert Places(ROWS)[name] == place


def test_a_dotted_name_goes_before_the_same_name_on_the_wire() -> None:
    assert Places(ROWS)["Cart"] == ("_cart", "Cart")


def test_a_wire_name_may_have_spaces_and_lines_and_may_be_empty() -> None:
    places = Places("\nshop.Bag shop._bag a bag\n  of\n \nshop.Box shop._box \n")
    assert dict(places) == {
        "a bag\n of\n": ("shop._bag", "Bag"),
        "": ("shop._box", "Box"),
        "shop.Bag": ("shop._bag", "Bag"),
        "shop.Box": ("shop._box", "Box"),
    }


def test_it_is_a_mapping_of_all_names() -> None:
    places = Places(ROWS)
    assert len(places) == len(set(places)) == 10
    assert "shop.Nothing" not in places
    assert dict(places)["shop.Sale"] == ("shop._sale", "Sale")
    assert Places("\n\n") == {}


ODD = """
shop.Bag shop._bag a bag
  of shop.Cart
shop.Cart shop._cart Bag
shop.Box shop._box Bag
  two
shop.Lid shop._lid
"""


@pytest.mark.parametrize(
    "name", [*Places(ODD), "shop._lid", "of", "two", "bag", "shop", "shop.Ca", ".", "shop.Cart "]
)
def test_what_is_looked_for_in_the_text_is_what_the_table_has(name: str) -> None:
    table = dict(Places(ODD))
    assert Places(ODD).get(name) == table.get(name)


def test_who_asks_for_many_names_gets_the_same() -> None:
    places = Places(ROWS)
    assert [places[name] for name in [*dict(places), *dict(places)]] == list(dict(places).values()) * 2
