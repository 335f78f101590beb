"""to_dict and from_dict: the form of plain data, and what is refused."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from codegen.runtime import registry
from codegen.runtime.decoding import decode
from codegen.runtime.encoding import encode
from tests.runtime.fake import FakeStub
from tests.runtime.sample import _registry, base, shop
from tests.runtime.sample._runtime import Byte, DataObject, Float, Long, ManagedObject, Short

State = shop.CartInfo.State


def test_the_form_of_every_kind_of_value() -> None:
    info = shop.CartInfo(
        state=State.None_,
        history=[State.open, State("lost")],
        lines=[shop.Gift(article="tea", from_="north", price=1.5)],
        opened=datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
        seal=b"\x00\xff",
        paid=False,
        parent=shop.Cart("cart-1"),
        error=shop.fault.OutOfStock("none left", article="tea"),
    )
    plain = info.to_dict()
    assert plain == {
        "_typeName": "shop.CartInfo",  # no wire name is known
        "state": "None",
        "history": ["open", "lost"],
        "lines": [{"_typeName": "ShopGift", "article": "tea", "count": 0, "from": "north", "price": 1.5}],
        "opened": "2024-05-06T07:08:09+00:00",
        "seal": "AP8=",
        "paid": False,
        "parent": {"_typeName": "ManagedObjectReference", "type": "ShopCart", "value": "cart-1"},
        "error": {"_typeName": "OutOfStock", "msg": "none left", "article": "tea"},
    }
    assert next(iter(plain)) == "_typeName"
    assert all(type(value) is str for value in [plain["state"], *plain["history"]])
    assert shop.CartInfo.from_dict(json.loads(json.dumps(plain))) == info


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("text", {"_typeName": "string", "_value": "text"}),
        (True, {"_typeName": "boolean", "_value": True}),
        (3, {"_typeName": "int", "_value": 3}),
        (Long(3), {"_typeName": "long", "_value": 3}),
        (Short(3), {"_typeName": "short", "_value": 3}),
        (Byte(3), {"_typeName": "byte", "_value": 3}),
        (1.5, {"_typeName": "double", "_value": 1.5}),
        (Float(1.5), {"_typeName": "float", "_value": 1.5}),
        (State.open, {"_typeName": "ShopCartState", "_value": "open"}),
        (datetime(2024, 5, 6), {"_typeName": "dateTime", "_value": "2024-05-06T00:00:00"}),
        (b"x", {"_typeName": "base64Binary", "_value": "eA=="}),
        (shop.Cart("c"), {"_typeName": "ManagedObjectReference", "type": "ShopCart", "value": "c"}),
        (
            shop.fault.ShopFault("no"),
            {
                "_typeName": "LocalizedMethodFault",
                "fault": {"_typeName": "shop.fault.ShopFault"},
                "localizedMessage": "no",
            },
        ),
        ({"free": ["form"]}, {"free": ["form"]}),
    ],
)
def test_a_value_of_any_type_keeps_its_type(value: object, form: object) -> None:
    plain = shop.CartInfo(note=value).to_dict()
    assert plain["note"] == form
    back = shop.CartInfo.from_dict(plain).note
    assert back == value
    assert type(back) is type(value)


LINE = {"_typeName": "ShopLine", "article": "", "count": 1}
GIFT = {"_typeName": "ShopGift", "article": "", "count": 1}


@pytest.mark.parametrize(
    ("values", "name", "items"),
    [
        (["a", "b"], "ArrayOfString", ["a", "b"]),
        ([1, 2], "ArrayOfInt", [1, 2]),
        ([1, 2**40], "ArrayOfLong", [1, 2**40]),
        ([True], "ArrayOfBoolean", [True]),
        ([1.5], "ArrayOfDouble", [1.5]),
        ([State.open, State("lost")], "ArrayOfShopCartState", ["open", "lost"]),
        ([shop.Line(count=1)], "ArrayOfShopLine", [LINE]),
        ([shop.Gift(count=1), shop.Line(count=1)], "ArrayOfShopLine", [GIFT, LINE]),
        ([1, shop.Line(count=1)], "ArrayOfAnyType", [{"_typeName": "int", "_value": 1}, LINE]),
        ([b"x"], "ArrayOfBase64Binary", ["eA=="]),
        ([], "ArrayOfAnyType", []),
    ],
)
def test_lists_of_any_type_travel_in_boxes(values: list[object], name: str, items: list[object]) -> None:
    plain = shop.CartInfo(note=values).to_dict()
    assert plain["note"] == {"_typeName": name, "_value": items}
    back = shop.CartInfo.from_dict(json.loads(json.dumps(plain)))
    assert back.note == values
    assert back.to_dict() == plain


@pytest.mark.parametrize("name", ["ArrayOfInt", "ArrayOfShort", "ArrayOfShopLine", "ArrayOfFuture"])
def test_an_empty_box_of_a_list_keeps_its_type_also_in_copies(name: str) -> None:
    note: dict[str, object] = {"_typeName": name, "_value": []}
    info = shop.CartInfo.from_dict({"note": note})
    assert info.note == []
    for each in (info, copy.deepcopy(info), pickle.loads(pickle.dumps(info))):
        assert each.to_dict()["note"] == note


def test_plain_values_where_anything_may_stand_are_read_as_they_are() -> None:
    assert shop.CartInfo.from_dict({"note": ["a", 1, {"free": 2}]}).note == ["a", 1, {"free": 2}]


def test_whole_numbers_beyond_32_bits_are_long() -> None:
    assert shop.CartInfo(note=-(2**31)).to_dict()["note"] == {"_typeName": "int", "_value": -(2**31)}
    assert shop.CartInfo(note=2**31).to_dict()["note"] == {"_typeName": "long", "_value": 2**31}


def test_objects_inside_free_data_have_their_form() -> None:
    assert shop.CartInfo(note={"a": [shop.Line(count=1)]}).to_dict()["note"] == {"a": [LINE]}


def test_the_type_name_picks_the_subclass() -> None:
    plain = {"_typeName": "ShopGift", "card": "hi"}
    assert base.Record.from_dict(plain) == shop.Gift(card="hi")
    assert DataObject.from_dict({"_typeName": "shop.Gift", "card": "hi"}) == shop.Gift(card="hi")
    assert shop.CartInfo.from_dict({"lines": [plain, {"count": 1}]}).lines == [
        shop.Gift(card="hi"),
        shop.Line(count=1),
    ]


def test_an_unknown_type_and_unknown_fields_are_kept_and_given_back() -> None:
    plain = {
        "_typeName": "FutureCartInfo",
        "paid": True,
        "wheels": [{"_typeName": "Wheel", "size": 3}],
        "lines": [{"_typeName": "FutureLine", "article": "tea", "count": 2, "colour": "red"}],
        "note": {"_typeName": "FutureNote", "text": "hi"},
    }
    info = shop.CartInfo.from_dict(plain)
    assert info.paid is True
    assert type(info) is shop.CartInfo
    assert info.lines[0].count == 2
    assert info.to_dict() == plain
    assert repr(info.lines[0]) == "FutureLine(article='tea', count=2, colour='red')"
    assert info.lines[0] != shop.Line(article="tea", count=2)
    assert isinstance(info.note, DataObject)


def test_what_is_kept_is_apart_from_what_was_given() -> None:
    plain: dict[str, Any] = {"wheels": [1], "note": {"free": [1]}}  # Any: plain data
    info = shop.CartInfo.from_dict(plain)
    plain["wheels"].append(2)
    plain["note"]["free"].append(2)
    given = info.to_dict()
    assert given["wheels"] == [1]
    assert given["note"] == {"free": [1]}
    given["wheels"].append(3)
    assert info.to_dict()["wheels"] == [1]


def test_unknown_boxes_and_references_are_kept() -> None:
    box = {"_typeName": "FutureEnum", "_value": "x"}
    reference = {"_typeName": "ManagedObjectReference", "type": "Trolley", "value": "t-1"}
    plain: dict[str, object] = {"_typeName": "shop.CartInfo", "parent": reference}
    plain["note"] = {"_typeName": "ArrayOfAnyType", "_value": [box, reference]}
    info = shop.CartInfo.from_dict(plain)
    assert isinstance(info.parent, shop.Cart)
    assert repr(info.parent) == "Trolley('t-1')"
    assert isinstance(info.note[1], ManagedObject)
    assert info.parent != shop.Cart("t-1")
    assert info.to_dict() == plain


def test_a_value_of_a_type_that_nothing_documents_keeps_its_own() -> None:
    assert decode(encode(State.open, "shop.Unseen"), "shop.Unseen") is State.open
    assert encode(State.open, "string") == "open"
    moment = datetime(2024, 5, 6)
    assert decode(encode(moment, "shop.Unseen"), "shop.Unseen") == moment


def test_references_get_the_connection_that_is_given() -> None:
    stub = FakeStub(properties={"inside": [shop.Cart("cart-2")]})
    info = shop.CartInfo(parent=shop.Cart("cart-1", stub), note=shop.Cart("cart-3", stub))
    back = shop.CartInfo.from_dict(info.to_dict(), stub)
    assert back == info
    assert back != shop.CartInfo.from_dict(info.to_dict())
    assert back.parent is not None
    assert back.parent.inside == [shop.Cart("cart-2")]


def test_a_fault_gets_its_cause_back() -> None:
    cause = base.LocalizedProblem(fault=shop.fault.ShopFault("deep"), localizedMessage="tief")
    fault = shop.fault.OutOfStock("none left", faultCause=cause.fault)
    back = base.Problem.from_dict(fault.to_dict())
    assert back == fault
    assert repr(back.__cause__) == "shop.fault.ShopFault(msg='deep')"


def test_null_is_unset_and_whole_numbers_are_numbers() -> None:
    info = shop.CartInfo.from_dict({"lines": None, "weight": 2, "paid": None})
    assert info == shop.CartInfo(weight=2.0)
    assert isinstance(info.weight, float)


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ({"paid": "yes"}, "shop.CartInfo.paid: expected boolean, not 'yes'"),
        ({"weight": True}, "shop.CartInfo.weight: expected float, not True"),
        ({"lines": {"count": 1}}, "shop.CartInfo.lines: expected a list"),
        ({"lines": [{"count": 1.5}]}, "shop.CartInfo.lines: shop.Line.count: expected int, not 1.5"),
        ({"lines": ["tea"]}, "shop.CartInfo.lines: expected an object, not 'tea'"),
        ({"lines": [{"_typeName": "OutOfStock"}]}, "lines: OutOfStock is not a shop.Line"),
        ({"state": 3}, "shop.CartInfo.state: expected a string"),
        ({"opened": "yesterday"}, "shop.CartInfo.opened: Invalid isoformat"),
        ({"seal": "?"}, "shop.CartInfo.seal: "),
        ({"parent": {"type": "ShopCart"}}, "shop.CartInfo.parent: expected a string, not None"),
        ({"_typeName": 3}, "expected a string, not 3"),
        ({"_typeName": "ShopLine"}, "ShopLine is not a shop.CartInfo"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(plain: dict[str, Any], message: str) -> None:
    # Any: plain data
    with pytest.raises(ValueError, match=re.escape(message)):
        shop.CartInfo.from_dict(plain)


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError, match="set has no form as plain data"):
        shop.CartInfo(note={1}).to_dict()


@pytest.fixture
def shared_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Wire names that lead to other types, as where two services share one."""
    others = {"ShopGift": "shop.CartInfo", "ShopCart": "shop.Unseen", "ShopCartState": "shop.Line"}
    shared = {name: _registry.TYPES[other] for name, other in others.items()}
    monkeypatch.setattr(_registry, "TYPES", {**_registry.TYPES, **shared})
    _forget()
    yield
    _forget()


def _forget() -> None:
    registry.bind("tests.runtime.sample")


@pytest.mark.usefixtures("shared_names")
def test_a_type_whose_wire_name_leads_to_another_is_written_by_its_own_name() -> None:
    info = shop.CartInfo(lines=[shop.Gift(article="tea")], parent=shop.Cart("cart-1"))
    assert shop.CartInfo.from_dict(info.to_dict()) == info
    assert [line["_typeName"] for line in info.to_dict()["lines"]] == ["shop.Gift"]
    assert info.to_dict()["parent"]["type"] == "shop.Cart"
    assert encode(State.open, "anyType") == {"_typeName": "shop.CartInfo.State", "_value": "open"}
    assert decode(encode(State.open, "anyType"), "anyType") is State.open
