"""Every field of a record is declared, and every declaration reaches JSON, the schema and the walk."""

from __future__ import annotations

import json
from dataclasses import fields
from importlib.resources import files
from typing import Any

import pytest

from codegen.ir.codec import HAS_REFERENCES
from codegen.ir.dynamic import declarations, many_of
from codegen.ir.json_form import from_json, to_json
from codegen.ir.records import FACTS, RECORDS, TYPE, Record, record_of
from codegen.ir.schema import schema
from codegen.ir.schema_text import schema_text
from codegen.ir.versions import VersionRef
from codegen.ir.walk import items, references

from ..declared import SAMPLES, api, said, sample

BY_NAME = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.name)
LINKED = sorted(path for path, fact in FACTS.items() if fact.linked)


def names(cls: Any) -> list[str]:  # Any: any class of records
    return [each.name for each in fields(cls)]


@BY_NAME
def test_every_field_of_a_statement_is_a_fact_a_part_or_names_it(record: Record) -> None:
    known = {fact.name for fact in record.facts} | {part.name for part in record.parts}
    beside = {"place", *record.schema} - {"sources"} | ({"form"} if record is TYPE else set[str]())
    assert {*names(record.statement)} == known | beside


@BY_NAME
def test_a_statement_and_its_linked_record_have_the_same_facts(record: Record) -> None:
    facts = {fact.name for fact in record.facts if fact.linked}
    inherited = {f"{fact.name}_stated" for fact in record.facts if fact.inherits}
    parts = {part.of_linked for part in record.parts}
    assert {*names(record.linked)} == facts | inherited | parts | {*record.schema}
    assert record.facts == declarations(record.statement, record.name)
    assert record_of(sample(record)) is record


def test_the_file_of_the_schema_is_what_the_declarations_make() -> None:
    path = files("codegen.ir").joinpath("schema.json")
    assert path.read_text("utf-8") == schema_text(), "make declarations writes it"


@pytest.mark.parametrize("path", LINKED)
def test_every_fact_passes_through_json_and_back(path: str) -> None:
    before = api(path)
    after = from_json(to_json(before))
    assert after == before
    assert SAMPLES[FACTS[path].codec.name] in said(after.types[0], path)


@pytest.mark.parametrize("path", LINKED)
def test_every_fact_is_in_the_schema_and_required(path: str) -> None:
    fact = FACTS[path]
    of = schema()["$defs"][fact.of]
    assert fact.name in of["required"]
    assert of["properties"][fact.name]["description"] == fact.about


@pytest.mark.parametrize("path", [path for path, fact in FACTS.items() if fact.later])
def test_files_of_earlier_releases_lack_later_facts(path: str) -> None:
    fact = FACTS[path]

    (record,) = (record for record in RECORDS if record.name == fact.of)

    def without(found: Any) -> Any:  # Any: JSON
        is_it = found.keys() == {*names(record.linked)}  # others may have a fact of that name
        return {key: value for key, value in found.items() if key != fact.name or not is_it}

    document = json.loads(to_json(api(path)), object_hook=without)
    assert said(from_json(json.dumps(document)).types[0], path) == {fact.codec.unstated}


@pytest.mark.parametrize("path", [path for path in LINKED if FACTS[path].codec in HAS_REFERENCES])
def test_every_reference_is_found(path: str) -> None:
    target = SAMPLES[FACTS[path].codec.name]
    assert target in {*references(api(path).types[0])}
    assert target not in {*references(api().types[0])}


def test_the_walk_sees_every_record() -> None:
    seen = {item.record.name for item in items(api().types[0])}
    assert seen == {record.name for record in RECORDS}


@pytest.mark.parametrize("path", FACTS)
def test_what_is_stated_and_what_is_linked_lead_to_each_other(path: str) -> None:
    codec = FACTS[path].codec
    value = SAMPLES[codec.name]
    assert codec.to_linked(codec.to_stated(value)) == value
    assert isinstance(codec.to_stated(value), VersionRef) == (codec.name == "version")


def test_parts_hold_records() -> None:
    for item in items(api().types[0]):
        for part in item.record.parts:
            assert all(record_of(each) is part.record for each in many_of(item.value, part.of_linked))
