"""Data objects: construction, unset values, equality, representation, copies."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime
from typing import Any, get_type_hints

import pytest

from tests.runtime.sample import shop

MISSPELT = "artcle"


def test_unset_attributes_are_none_and_unset_arrays_are_empty_lists_of_their_own() -> None:
    one, other = shop.CartInfo(), shop.CartInfo()
    assert one.state is None
    assert one.note is None
    assert one.lines == []
    assert one.lines is not other.lines


def test_a_misspelt_keyword_is_refused() -> None:
    # Any: a caller without a type checker
    cls: Any = shop.Line
    with pytest.raises(TypeError, match="artcle"):
        cls(artcle="tea")


def test_a_misspelt_attribute_is_refused_when_it_is_set() -> None:
    line = shop.Line()
    with pytest.raises(AttributeError, match=r"shop\.Line has no attribute 'artcle'"):
        setattr(line, MISSPELT, "tea")
    line.article = "tea"
    assert line.article == "tea"


def test_setting_an_array_to_none_empties_it() -> None:
    info: Any = shop.CartInfo(lines=[shop.Line()])  # Any: a caller without a type checker
    info.lines = None
    assert info.lines == []
    assert info == shop.CartInfo()


@pytest.mark.parametrize("single", ["text", {"a": 1}, shop.Line(), 3])
def test_one_value_for_an_array_is_refused(single: Any) -> None:  # Any: wrong on purpose
    with pytest.raises(TypeError, match="lines takes a sequence"):
        shop.CartInfo(lines=single)


def test_an_array_is_copied_from_what_was_given() -> None:
    lines = (shop.Line(count=1),)
    info = shop.CartInfo(lines=lines)
    info.lines.append(shop.Line(count=2))
    assert [line.count for line in info.lines] == [1, 2]
    assert len(lines) == 1


def test_equality_is_by_type_and_value_and_hashing_is_refused() -> None:
    assert shop.Line(article="tea", count=1) == shop.Line(article="tea", count=1)
    assert shop.Line(article="tea") != shop.Line(article="tea", count=1)
    assert shop.Line(article="tea") != shop.Gift(article="tea")
    assert shop.Line() != "tea"
    with pytest.raises(TypeError, match="unhashable"):
        hash(shop.Line())


def test_repr_shows_what_is_set_under_its_attribute() -> None:
    info = shop.CartInfo(state=shop.CartInfo.State.None_, lines=[shop.Line(from_="north", count=0)])
    assert repr(info) == (
        "shop.CartInfo(state=CartInfo.State.None_, lines=[shop.Line(count=0, from_='north')])"
    )


def test_repr_of_an_object_inside_itself_ends() -> None:
    gift = shop.Gift(card="round")
    gift.inside.append(gift)
    assert repr(gift) == "shop.Gift(card='round', inside=[...])"


def full() -> shop.CartInfo:
    line = shop.Gift(article="tea", count=2, inside=[shop.Line(article="cup")])
    return shop.CartInfo(
        state=shop.CartInfo.State("lost"),
        lines=[line],
        opened=datetime(2024, 5, 6, 7),
        parent=shop.Cart("cart-1"),
        error=shop.fault.OutOfStock("none left", article="tea", lines=[line]),
    )


def test_copies_are_equal_and_deep_ones_are_apart() -> None:
    info = full()
    assert copy.copy(info) == info
    assert copy.copy(info).lines is info.lines
    deep = copy.deepcopy(info)
    assert deep == info
    deep.lines[0].count = 3
    assert info.lines[0].count == 2
    assert deep.parent is info.parent  # what it refers to is on the server, not copied


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_are_equal(protocol: int) -> None:
    info = full()
    back: shop.CartInfo = pickle.loads(pickle.dumps(info, protocol))
    assert back == info
    assert back.lines[0] is back.error.lines[0] if isinstance(back.error, shop.fault.OutOfStock) else False


def test_annotations_can_be_resolved() -> None:
    hints = get_type_hints(shop.CartInfo)
    assert hints["lines"] == list[shop.Line]
    assert hints["state"] is shop.CartInfo.State
    assert get_type_hints(shop.Cart.AddLine)["line"] is shop.Line
