"""What the schema says of each sort of type and value, and that it is one whatever the API is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.ir.prose import paragraph
from codegen.ir.schema import Json
from codegen.outputs.json_schema.document import FILE, schema, schema_files
from tests.emit.factories import SECOND, THIRD, api, data, enum, failure, managed, opaque, prop, value
from tests.emit.shop import shop
from tests.export.strategies import apis
from tests.outputs.json_schema.checked import definition, spec, wrong
from tests.reference import linked, read_whole

VALUES: list[tuple[str | None, list[object], list[object]]] = [
    ("boolean", [True], [1, "true", None]),
    ("byte", [-128, 127], [128, -129, 1.5]),
    ("short", [32767], [32768]),
    ("int", [-(2**31)], [2**31, "1"]),
    ("long", [2**63 - 1], [2**63]),
    ("float", [1, 1.5], ["1.5"]),
    ("double", [1e300], [None]),
    ("string", [""], [1]),
    ("anyURI", ["a/b"], [1]),
    ("dateTime", ["2020-02-29T00:00:00+00:00"], [1]),
    ("base64Binary", ["AAA="], [b""]),
    ("TypeName", ["Task"], [{}]),
    ("PropertyPath", ["info.state"], [{}]),
    ("MethodName", ["PowerOnVM_Task"], [{}]),
    ("shop.State", ["open"], ["opened", {"_typeName": "shop.State", "_value": "open"}]),
    ("shop.Empty", ["anything"], [1]),
    ("shop.Cart", [{"_typeName": "ManagedObjectReference", "type": "shop.Cart", "value": "1"}], ["1"]),
    ("vmodl.ManagedObject", [{"_typeName": "ManagedObjectReference", "type": "", "value": ""}], [{}]),
    (
        "shop.Line",
        [{"_typeName": "shop.Line"}, {"_typeName": "shop.Gift"}],
        [{}, {"_typeName": "shop.Bag"}],
    ),
    ("shop.Gift", [{"_typeName": "shop.Gift"}], [{"_typeName": "shop.Line"}]),
    ("shop.Broke", [{"_typeName": "shop.Broke", "msg": "no money"}], [{"_typeName": "shop.Line"}]),
    ("shop.Hidden", [{"_typeName": "shop.More", "x": 1}], [{"x": 1}]),
    ("shop.Mood", ["good"], [1]),
    ("shop.Unknown", [1, {}, "x"], []),
    (None, [1, {}, "x"], []),
    (
        "vmodl.LocalizedMethodFault",
        [
            {
                "_typeName": "LocalizedMethodFault",
                "fault": {"_typeName": "shop.Broke"},
                "localizedMessage": "",
            }
        ],
        [{"_typeName": "shop.Broke"}, {"_typeName": "LocalizedMethodFault"}],
    ),
    (
        "anyType",
        [
            {"_typeName": "int", "_value": 3},
            {"_typeName": "shop.State", "_value": "open"},
            {"_typeName": "ArrayOfString", "_value": ["a"]},
            {"_typeName": "ArrayOfAnyType", "_value": [{"_typeName": "int", "_value": 3}]},
            {"_typeName": "ArrayOfShop.Line", "_value": [{"_typeName": "shop.Gift"}]},
            {"_typeName": "ManagedObjectReference", "type": "shop.Cart", "value": "1"},
            {"_typeName": "shop.Line"},
            {"_typeName": "LocalizedMethodFault", "fault": {"_typeName": "shop.Broke"}},
        ],
        [
            3,
            {"_typeName": "int", "_value": "3"},
            {"_typeName": "ArrayOfString", "_value": [1]},
            {"_typeName": "ArrayOfShop.Line", "_value": [{"_typeName": "shop.Bag"}]},
            {"_typeName": "shop.Broke"},
            {"_value": 3},
        ],
    ),
]
"""Types, each with values of it and others."""


def test_a_data_object_is_what_it_documents_with_what_it_has_from_its_base() -> None:
    made = api(
        data("shop.Line", prop("key", text="Tells lines apart."), wire_name="CartLine", text="A line."),
        data("shop.Gift", prop("from", optional=True, since=THIRD), base="shop.Line", since=SECOND),
    )
    assert definition(made, "shop.Gift") == {
        "title": "shop.Gift",
        "x-since": SECOND,
        "type": "object",
        "properties": {
            "_typeName": {"const": "shop.Gift"},
            "key": {"type": "string", "description": "Tells lines apart."},
            "from": {"type": "string", "x-since": THIRD},
        },
        "required": ["_typeName", "key"],
        "additionalProperties": False,
    }
    assert definition(made, "CartLine")["description"] == "A line."


def test_a_property_that_is_declared_again_counts_as_declared_last() -> None:
    made = api(data("shop.Line", prop("key")), data("shop.Gift", prop("key", "int"), base="shop.Line"))
    assert definition(made, "shop.Gift")["properties"]["key"]["type"] == "integer"
    assert definition(made, "shop.Gift")["required"] == ["_typeName", "key"]


@pytest.mark.parametrize(
    ("type_", "valid", "invalid"), VALUES, ids=lambda each: each if isinstance(each, str) else ""
)
def test_values_by_type(type_: str | None, valid: list[object], invalid: list[object]) -> None:
    made = api(
        data("shop.Bag", prop("item", type_), prop("items", type_, array=True, optional=True)),
        data("shop.Line"),
        data("shop.Gift", base="shop.Line"),
        enum("shop.State", value("open")),
        enum("shop.Empty"),
        managed("shop.Cart"),
        failure("shop.Broke"),
        opaque("shop.Hidden", Kind.DATA),
        opaque("shop.Mood", Kind.ENUM),
        opaque("shop.Unknown"),
    )
    for each in valid:
        assert wrong(made, {"_typeName": "shop.Bag", "item": each, "items": [each, each]}) == []
    for each in invalid:
        (error,) = wrong(made, {"_typeName": "shop.Bag", "item": each})[:1]
        assert error.startswith("item")
        assert wrong(made, {"_typeName": "shop.Bag", "item": each, "items": each})


def test_what_extends_something_undocumented_may_have_more() -> None:
    made = api(
        opaque("shop.Thing", Kind.DATA),
        data("shop.Line", base="shop.Thing"),
        data("shop.Gift", base="shop.Line"),
    )
    assert wrong(made, {"_typeName": "shop.Gift", "more": 1}) == []


def test_enums_say_what_their_values_mean() -> None:
    made = api(enum("shop.State", value("open", "Still open."), value("shut"), text="Where it stands."))
    state = definition(made, "shop.State")
    assert (state["enum"], state["x-values"]) == (["open", "shut"], {"open": "Still open."})
    assert state["description"] == "Where it stands."


def test_managed_objects_are_referred_to_and_have_no_definition() -> None:
    made = api(managed("shop.Cart"), data("shop.Line", prop("cart", "shop.Cart", array=True)))
    assert "shop.Cart" not in schema(made)["$defs"]
    assert definition(made, "shop.Line")["properties"]["cart"]["items"]["x-refers-to"] == "shop.Cart"


def test_deprecation_and_privilege_are_said() -> None:
    old = replace(prop("old", text="Old.", privilege="Cart.View"), deprecated=paragraph("Use new."))
    made = api(data("shop.Line", old, prop("older", deprecated=True), prop("new", deprecated=False)))
    properties = definition(made, "shop.Line")["properties"]
    assert properties["old"] == {
        "type": "string",
        "description": "Old.\n\nDeprecated: Use new.",
        "deprecated": True,
        "x-privilege": "Cart.View",
    }
    assert properties["older"] == {"type": "string", "deprecated": True}
    assert properties["new"] == {"type": "string"}


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


@pytest.mark.parametrize(
    "made", [api(), api(managed("shop.Cart")), shop()], ids=["nothing", "no data", "shop"]
)
def test_any_api_has_a_schema(made: Api) -> None:
    Draft202012Validator.check_schema(schema(made))


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(made=apis())
def test_every_api_has_a_schema_whose_references_lead_somewhere(made: Api) -> None:
    document = schema(made)
    Draft202012Validator.check_schema(document)
    assert references(document) <= {f"#/$defs/{name}" for name in document["$defs"]}


def references(part: object) -> set[str]:
    """Whatever a part of a schema refers to."""
    if isinstance(part, list):
        return {each for item in cast("list[object]", part) for each in references(item)}
    if not isinstance(part, dict):
        return set()
    fields = cast("Json", part)
    own = {fields["$ref"]} if isinstance(fields.get("$ref"), str) else set[str]()
    return own | {each for field in fields.values() for each in references(field)}


def test_the_file_is_the_schema_and_the_same_for_any_order() -> None:
    made = shop()
    files = schema_files(made)
    assert json.loads(files[FILE]) == schema(made)
    assert [*schema(made)["$defs"]] == sorted(schema(made)["$defs"])


def test_the_bindings_own_documents_have_a_schema() -> None:
    assert definition(spec(), "TaskInfo")["properties"]["state"]["$ref"] == "#/$defs/TaskInfoState"


@read_whole
def test_the_whole_reference_has_a_schema() -> None:
    found = linked().api
    assert found is not None
    document = schema(found)
    Draft202012Validator.check_schema(document)
    assert references(document) <= {f"#/$defs/{name}" for name in document["$defs"]}
