"""A file is held against the schema as a validator of JSON Schema holds it, and its first fault is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator

from codegen.ir.json_form import UnknownFormatError, from_document, to_json
from codegen.ir.records import FACTS
from codegen.ir.schema import schema
from codegen.ir.validate import first_fault

from .sample import API

# Any: it is JSON, which is what is tested
DOCUMENT: dict[str, Any] = json.loads(to_json(API))
OTHERS: tuple[Any, ...] = (None, True, -1, "", "9.a", "enum", [], [{}], {})


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to each value."""
    yield path
    steps: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        steps += cast("dict[str, object]", value).items()
    if isinstance(value, list):
        steps += enumerate(cast("list[object]", value))
    for step, each in steps:
        yield from places(each, (*path, step))


def one_of_each() -> list[tuple[str | int, ...]]:
    """The ways that differ by more than the number of an item."""
    found: dict[tuple[str, ...], tuple[str | int, ...]] = {}
    for path in places(DOCUMENT):
        found.setdefault(tuple("*" if isinstance(step, int) else step for step in path), path)
    return list(found.values())


def changed(path: tuple[str | int, ...], value: object, *, remove: bool = False) -> Any:
    if not path:
        return value
    document = json.loads(json.dumps(DOCUMENT))
    holder = document
    for step in path[:-1]:
        holder = holder[step]
    if remove:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return document


def lenient(rule: Any) -> Any:
    """The schema, for files of other releases, which may have further fields, and lack what came later."""
    if isinstance(rule, dict):
        fields = dict(cast("dict[str, Any]", rule))
        if isinstance(required := fields.get("required"), list):
            properties = fields["properties"]
            fields["required"] = [n for n in cast("list[str]", required) if "$comment" not in properties[n]]
        return {key: lenient(each) for key, each in fields.items() if key != "additionalProperties"}
    if isinstance(rule, list):
        return [lenient(each) for each in cast("list[object]", rule)]
    return rule


VALIDATOR: Any = Draft202012Validator(lenient(schema()))


@pytest.mark.parametrize("path", one_of_each(), ids=lambda path: ".".join(map(str, path)) or "all")
def test_it_finds_a_fault_where_a_validator_does(path: tuple[str | int, ...]) -> None:
    documents = [changed(path, value) for value in OTHERS]
    documents += [changed(path, None, remove=True)] if path and isinstance(path[-1], str) else []
    for document in documents:
        fault = first_fault(document)
        assert (fault is None) is VALIDATOR.is_valid(document), fault
        if fault is None:
            from_document(document)


def test_what_is_right_has_no_fault_and_further_fields_are_none() -> None:
    assert first_fault(DOCUMENT) is None
    assert first_fault({**DOCUMENT, "clock": 12}) is None


TILL = next(at for at, each in enumerate(DOCUMENT["types"]) if each["name"] == "shop.Till")
CART = next(at for at, each in enumerate(DOCUMENT["types"]) if each["name"] == "shop.Cart")
PAY: tuple[str | int, ...] = ("types", TILL, "methods", 0)


FAULTS: list[tuple[tuple[str | int, ...], Any, str]] = [
    ((), 3, "the document is 3, not of the type object"),
    ((), [], "the document is a list, not of the type object"),
    (("format",), "odd", "format is 'odd', not 'vim-ir'"),
    (("version",), True, "version is True, not 1"),
    (("version",), 2, "version is 2, not 1"),
    (("versions",), [], "versions has 0 items, which cannot be"),
    (("versions", 0, "id"), "", "versions[0].id is empty"),
    (("types", CART, "name"), "x" * 90, f"types[{CART}].name is '{'x' * 59}…, which cannot be a name"),
    (("types", CART, "name"), None, f"types[{CART}].name is null, not of the type string"),
    (("types", CART, "kind"), "fish", f"types[{CART}].kind is 'fish', not 'managed' or 'data' or"),
    (("types", CART, "base"), "Box", f"types[{CART}].base is 'Box', which cannot be there"),
    (("types", CART, "values"), [{}], f"types[{CART}].values[0] lacks 'description'"),
    (("types", CART, "sources", 0, "line"), -1, f"types[{CART}].sources[0].line is -1, less than 0"),
    ((*PAY, "returns"), {}, f"types[{TILL}].methods[0].returns lacks "),
    ((*PAY, "returns", "type"), "intt", f"types[{TILL}].methods[0].returns.type is 'intt', which"),
    (
        (*PAY, "deprecated"),
        {"a": 1},
        f"types[{TILL}].methods[0].deprecated is an object, not of the type",
    ),
]


@pytest.mark.parametrize(("path", "value", "fault"), FAULTS)
def test_the_first_fault_is_told_with_its_place(
    path: tuple[str | int, ...], value: object, fault: str
) -> None:
    found = first_fault(changed(path, value))
    assert found is not None
    assert found.startswith(fault)


@pytest.mark.parametrize("path", [("format",), ("version",), ("types",), ("opaque", 0, "name"), PAY])
def test_what_lacks_a_field_is_of_another_format(path: tuple[str | int, ...]) -> None:
    with pytest.raises(UnknownFormatError):
        from_document(changed((*path, "name") if path == PAY else path, None, remove=True))


@pytest.mark.parametrize("value", [None, 3, "x", [3]])
def test_what_has_fields_of_other_sorts_is_of_another_format(value: object) -> None:
    for path in (("types",), ("types", CART, "properties"), (*PAY, "returns")):
        with pytest.raises(UnknownFormatError):
            from_document(changed(path, value))


LATER = [(fact.of, fact.name) for fact in FACTS.values() if fact.later]


@pytest.mark.parametrize(("of", "name"), [*LATER, ("opaque", "base"), ("opaque", "wire_name")])
def test_a_file_of_an_earlier_release_may_lack_what_came_later(of: str, name: str) -> None:
    fields = set(schema()["$defs"][of]["properties"])

    def without(found: Any) -> Any:  # Any: JSON
        return {key: value for key, value in found.items() if key != name or set(found) != fields}

    older = json.loads(json.dumps(DOCUMENT), object_hook=without)
    assert older != DOCUMENT
    assert first_fault(older) is None
