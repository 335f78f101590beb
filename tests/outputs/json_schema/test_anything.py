"""Values that stand where anything may stand."""

from __future__ import annotations

import pytest

from codegen.outputs.json_schema.document import schema
from tests.factories.linked import api, data, enum, failure, managed, prop, value
from tests.outputs.json_schema.checked import wrong

SHOP = api(
    data("shop.Bag", prop("item", "anyType", optional=True)),
    data("shop.Line"),
    data("shop.Gift", base="shop.Line"),
    enum("shop.State", value("open")),
    managed("shop.Cart"),
    failure("shop.Broke"),
)
VALID: list[dict[str, object]] = [
    {"_typeName": "int", "_value": 3},
    {"_typeName": "shop.State", "_value": "open"},
    {"_typeName": "ArrayOfString", "_value": ["a"]},
    {"_typeName": "ArrayOfAnyType", "_value": [{"_typeName": "int", "_value": 3}]},
    {"_typeName": "ArrayOfShop.Line", "_value": [{"_typeName": "shop.Gift"}]},
    {"_typeName": "ManagedObjectReference", "type": "shop.Cart", "value": "1"},
    {"_typeName": "shop.Line"},
    {"_typeName": "LocalizedMethodFault", "fault": {"_typeName": "shop.Broke"}},
]
INVALID: list[object] = [
    3,
    {"_typeName": "int", "_value": "3"},
    {"_typeName": "ArrayOfString", "_value": [1]},
    {"_typeName": "ArrayOfShop.Line", "_value": [{"_typeName": "shop.Bag"}]},
    {"_typeName": "shop.Broke"},
    {"_value": 3},
    {"_typeName": "shop.Cart"},
    {"_typeName": "shop.Broke", "_value": 3},
    {"_typeName": "shop.Line", "_value": 3},
    {"_typeName": "ArrayOfShop.Cart", "_value": []},
]


@pytest.mark.parametrize("value", VALID, ids=str)
def test_what_says_what_it_is_may_stand_anywhere(value: dict[str, object]) -> None:
    assert wrong(SHOP, {"_typeName": "shop.Bag", "item": value}) == []
    several = {"_typeName": "ArrayOfAnyType", "_value": [value, value]}
    assert wrong(SHOP, {"_typeName": "shop.Bag", "item": several}) == []


@pytest.mark.parametrize("value", INVALID, ids=str)
def test_what_does_not_say_it_or_is_something_else_may_not(value: object) -> None:
    errors = wrong(SHOP, {"_typeName": "shop.Bag", "item": value})
    assert errors
    assert all(error.startswith("item ") for error in errors)


def test_the_document_as_a_whole_is_a_data_object_or_a_fault() -> None:
    assert wrong(SHOP, {"_typeName": "shop.Broke"}) == []
    for other in ("shop.State", "shop.Cart", "ManagedObjectReference", "int"):
        assert wrong(SHOP, {"_typeName": other}) == ["_typeName enum"]


def test_a_wrapper_that_no_document_describes_takes_any_fault() -> None:
    wrapper = {"_typeName": "LocalizedMethodFault", "fault": {"_typeName": "shop.Other"}}
    made = api(data("shop.Bag", prop("item", "vmodl.LocalizedMethodFault")), failure("shop.Broke"))
    assert wrong(made, {"_typeName": "shop.Bag", "item": wrapper}) == ["item fault _typeName enum"]
    without_faults = api(data("shop.Bag", prop("item", "vmodl.LocalizedMethodFault")))
    assert wrong(without_faults, {"_typeName": "shop.Bag", "item": wrapper}) == []


def test_a_wrapper_of_faults_that_documents_describe_is_theirs() -> None:
    made = api(
        failure("vmodl.MethodFault"),
        data("vmodl.LocalizedMethodFault", prop("fault", "vmodl.MethodFault"), prop("more", "int")),
        data("shop.Line", prop("error", "vmodl.LocalizedMethodFault")),
    )
    fault = {"_typeName": "vmodl.MethodFault"}
    line = {
        "_typeName": "shop.Line",
        "error": {"_typeName": "LocalizedMethodFault", "fault": fault, "more": 1},
    }
    assert wrong(made, line) == []
    assert wrong(made, {**line, "error": {"_typeName": "LocalizedMethodFault", "fault": fault}}) == [
        "error required"
    ]
    assert "localized-fault" not in schema(made)["$defs"]
