"""The definitions of types."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.names import Kind
from codegen.ir.prose import paragraph
from codegen.outputs.json_schema.document import schema
from tests.factories.linked import SECOND, THIRD, api, data, enum, managed, opaque, prop, value
from tests.outputs.json_schema.checked import definition, wrong


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
