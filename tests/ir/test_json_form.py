from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from codegen.ir.json_form import UnknownFormatError, from_json, to_json
from codegen.ir.names import Primitive
from codegen.ir.schema import FORMAT, VERSION, schema

from .sample import API, CART_TYPE, TILL_TYPE

DOCUMENT: dict[str, Any] = json.loads(to_json(API))  # Any: it is JSON, which is what is tested


def test_the_text_is_read_back_as_the_same_api() -> None:
    assert from_json(to_json(API)) == API


def test_the_text_is_stable_sorted_and_ends_with_a_line_break() -> None:
    text = to_json(API)
    assert text == to_json(replace(API, types=API.types[::-1], opaque=API.opaque[::-1]))
    assert text == json.dumps(DOCUMENT, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    assert [each["name"] for each in DOCUMENT["types"]] == sorted(each["name"] for each in DOCUMENT["types"])


def test_the_shape_is_the_one_that_is_documented() -> None:
    assert (DOCUMENT["format"], DOCUMENT["version"]) == (FORMAT, VERSION)
    till = next(each for each in DOCUMENT["types"] if each["name"] == "shop.Till")
    assert till["methods"][0] == {
        "name": "Pay_Task",
        "short_name": "Pay",
        "events": [],
        "since": "vim.version.version5",
        "since_stated": True,
        "privilege": "dynamic",
        "deprecated": True,
        "description": "Pays.",
        "sources": [{"path": "shop.rst", "line": 3}],
        "parameters_complete": True,
        "parameters": [
            {
                "name": "cart",
                "type": "shop.Cart",
                "array": None,
                "optional": True,
                "since": "vim.version.version5",
                "since_stated": False,
                "description": "What to pay for.",
                "unit": None,
                "privilege": None,
            },
            {
                "name": "loudly",
                "type": "boolean",
                "array": None,
                "optional": False,
                "since": "vim.version.version5",
                "since_stated": True,
                "description": "",
                "unit": None,
                "privilege": None,
            },
        ],
        "returns": {
            "type": "vim.Task",
            "array": False,
            "optional": None,
            "task_result": "shop.Cart",
            "task_result_array": True,
            "description": "A task.",
            "unit": None,
        },
        "faults": [
            {"type": "shop.fault.Shut", "description": ""},
            {"type": "shop.fault.Broke", "description": "If poor."},
        ],
    }
    assert DOCUMENT["versions"][0] == {
        "id": "vim.version.version1",
        "name": "1.0",
        "number": "2.0",
        "namespace": None,
    }


def test_links_and_deprecations_are_commonmark() -> None:
    cart = next(each for each in DOCUMENT["types"] if each["name"] == "shop.Cart")
    assert cart["deprecated"] == "Use bags."
    assert cart["description"].startswith("See [paying](vim:shop.Till#Pay_Task) or ``a`b``.\n\n- one")


def test_void_and_unstated_returns_are_told_apart() -> None:
    for type, expected in ((Primitive.VOID, "void"), (None, None)):
        pay = replace(TILL_TYPE.methods[0], returns=replace(TILL_TYPE.methods[0].returns, type=type))
        text = to_json(replace(API, types=(replace(TILL_TYPE, methods=(pay,)),)))
        assert json.loads(text)["types"][0]["methods"][0]["returns"]["type"] == expected
        assert from_json(text).types[0].methods[0].returns.type is type


def test_a_file_of_an_earlier_release_says_nothing_of_what_tasks_yield_in_numbers() -> None:
    document: Any = json.loads(to_json(API))  # Any: as JSON is
    method = next(m for type in document["types"] for m in type["methods"] if m["returns"]["task_result"])
    del method["returns"]["task_result_array"]
    read = from_json(json.dumps(document))
    assert {m.returns.task_result_array for type in read.types for m in type.methods} == {None}


def test_versions_that_no_table_lists_come_back_so() -> None:
    assert [version.listed for version in from_json(to_json(API)).versions] == [True, True, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        '{"format": "vim-ir", "version": 2}',
        '{"format": "vim-ir", "version": 1}',
        '{"format": "vim-ir", "version": 1, "opaque": [], "types": [], "versions": 3}',
        "[]",
        "3",
        "null",
    ],
)
def test_other_json_is_refused(text: str) -> None:
    with pytest.raises(UnknownFormatError):
        from_json(text)


def test_what_is_not_json_is_refused() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        from_json("vim-ir")


def valid(document: object) -> bool:
    validator: Any = Draft202012Validator(schema())  # Any: the library's methods are partly untyped
    return bool(validator.is_valid(document))


def test_the_schema_is_a_schema_and_the_document_conforms() -> None:
    Draft202012Validator.check_schema(schema())
    assert valid(DOCUMENT)
    assert not valid({**DOCUMENT, "clock": 12})


def test_the_schema_knows_every_primitive_and_no_other() -> None:
    names = schema()["$defs"]["type_expr"]["anyOf"][0]["enum"]
    assert sorted(names) == sorted(primitive.value for primitive in Primitive)


def test_the_schema_forbids_members_of_other_kinds() -> None:
    for wrong in (
        replace(CART_TYPE, methods=TILL_TYPE.methods),
        replace(CART_TYPE, values=API.types[1].values),
        replace(API.types[1], properties=CART_TYPE.properties),
    ):
        assert not valid(json.loads(to_json(replace(API, types=(wrong,)))))


def test_the_schema_requires_every_field_and_allows_no_other() -> None:
    parts: list[dict[str, Any]] = []  # Any: JSON

    def remember(part: dict[str, Any]) -> dict[str, Any]:
        parts.append(part)
        return part

    json.loads(json.dumps(schema()), object_hook=remember)
    objects = [part for part in parts if part.get("type") == "object"]
    assert len(objects) == 11
    for part in objects:
        assert part["additionalProperties"] is False
        assert sorted(part["required"]) == sorted(part["properties"])


def test_types_come_back_in_order_whatever_the_order_of_the_file() -> None:
    turned = {**DOCUMENT, "types": DOCUMENT["types"][::-1], "opaque": DOCUMENT["opaque"][::-1]}
    assert from_json(json.dumps(turned)) == API
