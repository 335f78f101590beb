"""Data objects: construction, unset values, equality, representation, copies."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterable
from datetime import datetime
from inspect import Parameter, signature
from typing import Any, cast, get_type_hints

import pytest

from tests.runtime.sample import base, shop
from tests.runtime.sample._runtime import Fault, Field

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
    with pytest.raises(TypeError, match=r"^Line\.__init__\(\) got an unexpected keyword argument 'artcle'$"):
        cls(artcle="tea")
    with pytest.raises(TypeError, match="positional"):
        cls("tea")


def test_constructors_have_a_signature_though_all_share_one_function() -> None:
    known = signature(shop.Gift).parameters
    assert list(known) == ["article", "count", "price", "from_", "gift", "card", "inside"]
    assert {each.kind for each in known.values()} == {Parameter.KEYWORD_ONLY}
    assert known["inside"].annotation == "_rt.Field[list[shop.Line], Iterable[shop.Line]]"
    assert (known["inside"].default, known["article"].default) == ((), None)
    first, *others = signature(shop.fault.OutOfStock).parameters.values()
    assert (first.name, first.kind) == ("msg", Parameter.POSITIONAL_OR_KEYWORD)
    assert [each.name for each in others] == ["faultCause", "faultMessage", "article", "lines"]


def test_a_constructor_of_a_program_has_its_own_signature() -> None:
    class Tea(shop.Line):
        def __init__(self, count: int) -> None:
            super().__init__(article="tea", count=count)

    assert list(signature(Tea).parameters) == ["count"]
    assert Tea(2).article == "tea"


def test_a_field_can_be_reached_by_a_name_that_python_cannot_spell() -> None:
    # Any: checkers refuse what programs for pyVmomi do
    cls: Any = shop.Line
    line = cls(**{"from": "here"})
    assert (line.from_, getattr(line, "from")) == ("here", "here")
    setattr(line, "from", "there")
    assert line.to_dict()["from"] == line.from_ == "there"
    assert vars(line) == {"from_": "there"}
    assert getattr(cls(), "from") is None
    assert getattr(copy.deepcopy(line), "from") == "there"


def test_a_misspelt_attribute_is_refused_when_it_is_read() -> None:
    with pytest.raises(AttributeError, match=r"shop\.Line has no attribute 'artcle'"):
        getattr(shop.Line(), MISSPELT)


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
    assert hints["lines"] == Field[list[shop.Line], Iterable[shop.Line]]
    assert hints["opened"] == datetime | None
    assert get_type_hints(shop.Cart.AddLine)["line"] is shop.Line


def test_required_numbers_booleans_and_strings_start_as_in_pyvmomi_and_others_unset() -> None:
    line = shop.Line()
    assert (line.article, line.count, line.price, line.gift) == ("", 0, None, None)
    assert shop.fault.OutOfStock().article == ""
    assert repr(line) == "shop.Line()"
    assert line == shop.Line(article="", count=0)


def test_unsetting_a_field_gives_back_what_it_started_with() -> None:
    line, info = shop.Line(article="tea", count=2, price=1.0), shop.CartInfo(lines=[shop.Line()])
    del line.article, line.price, info.lines
    line.count = None  # type: ignore[assignment]  # as callers without a type checker do  # pyright: ignore
    assert line == shop.Line()
    assert info.lines == []
    assert (line.article, line.count, line.price) == ("", 0, None)
    fault = shop.fault.OutOfStock("none left", faultMessage=["sorry"])
    del fault.faultMessage
    assert fault.faultMessage == []


@pytest.mark.parametrize("several", [("a", "b"), (text for text in "ab"), {"a": 1, "b": 2}.keys()])
def test_whatever_can_be_iterated_becomes_a_list(several: Iterable[str]) -> None:
    problem = base.Problem()
    problem.faultMessage = several
    assert problem.faultMessage == ["a", "b"]
    assert type(problem.faultMessage) is list


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("count", value) for value in ("3", 1.0, True, [3], 2**31, -(2**31) - 1, shop.Line())),
        *(("price", value) for value in ("3", True, 10**400)),
        *(("article", value) for value in (b"tea", 3, ["tea"])),
        *(("gift", value) for value in (shop.Line(), "tea", {"card": "hi"}, shop.Gift)),
    ],
)
def test_what_a_field_does_not_take_is_refused(field: str, value: object) -> None:
    line = shop.Line()
    cls = cast("Callable[..., object]", shop.Line)
    with pytest.raises((TypeError, ValueError), match=rf"shop\.Line\.{field} takes"):
        setattr(line, field, value)
    with pytest.raises((TypeError, ValueError), match=rf"shop\.Line\.{field} takes"):
        cls(**{field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("opened", value) for value in ("today", 3)),
        *(("seal", value) for value in ("text", [1])),
        *(("weight", value) for value in (1e39, 2**200)),
        *(("parent", value) for value in ("cart-1", shop.CartInfo())),
        *(("lines", value) for value in ([shop.Line(), "tea"], [None], [shop.CartInfo()], b"tea")),
        ("error", shop.Line()),
        ("history", [3]),
        ("state", 3),
    ],
)
def test_what_a_field_of_a_named_type_does_not_take_is_refused(field: str, value: object) -> None:
    with pytest.raises((TypeError, ValueError), match=rf"shop\.CartInfo\.{field} takes"):
        setattr(shop.CartInfo(), field, value)


def test_no_number_and_infinity_are_numbers_but_not_for_json() -> None:
    info = shop.CartInfo(weight=float("inf"))
    assert info.weight == float("inf")
    with pytest.raises(ValueError, match=r"shop\.CartInfo\.weight: JSON has no number inf"):
        info.to_dict()


def test_the_text_of_an_enum_becomes_its_member() -> None:
    info = shop.CartInfo(state="open", history=["paid", "lost"])
    assert info.state is shop.CartInfo.State.open
    assert info.history == [shop.CartInfo.State.paid, shop.CartInfo.State("lost")]
    info.state = "paid"
    assert info.state is shop.CartInfo.State.paid


def test_what_a_server_sent_is_kept_as_it_is() -> None:
    assert shop.Line.from_dict({"count": 2**40}).count == 2**40


def test_a_fault_stands_where_documents_wrap_it_and_takes_its_message() -> None:
    deep = shop.fault.ShopFault("truck broke down")
    wrapped = base.LocalizedProblem(fault=shop.fault.ShopFault(), localizedMessage="no truck")
    problem = base.Problem(faultCause=deep)
    assert problem.faultCause is deep
    setattr(problem, "faultCause", wrapped)  # noqa: B010  no type checker lets it be
    assert isinstance(problem.faultCause, Fault)
    assert problem.faultCause.msg == "no truck"
    assert problem.to_dict()["faultCause"] == {
        "_typeName": "LocalizedMethodFault",
        "fault": {"_typeName": "shop.fault.ShopFault"},
        "localizedMessage": "no truck",
    }
    assert base.Problem.from_dict(problem.to_dict()) == problem


def test_plain_data_of_a_subclass_gives_the_subclass() -> None:
    class Tea(shop.Line):
        """A line of a program's own."""

    assert type(Tea.from_dict(Tea(count=2).to_dict())) is Tea
