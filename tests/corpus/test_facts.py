"""Every fact of the reference is in the IR and no other, as readers that share no code with it list them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.json_form import to_json
from codegen.link import link
from tests.corpus.independent import Fact, Versions, letters, merged
from tests.corpus.independent_markdown import markdown_facts
from tests.corpus.independent_rst import rst_facts
from tests.documents import corpus
from tests.reference import bare, read_whole, statements

AT_LEAST = {"rst": 28_000, "md": 24_000, "rst md": 30_000}

Json = dict[str, Any]  # Any: parsed JSON


def stated(ending: str) -> list[Fact]:
    """The facts of all documents of a format, as plain patterns find them."""
    documents = corpus(ending)
    versions = Versions.of(next(each.text for each in documents if each.path.endswith(f"version.{ending}")))
    read = rst_facts if ending == "rst" else markdown_facts
    return [*versions.facts, *(fact for document in documents for fact in read(document.text, versions))]


def linked(endings: list[str]) -> Json:
    """The IR of all documents of one or both formats, as JSON."""
    both = len(endings) == 2
    found: Json = json.loads(to_json(bare() if both else link(statements(*endings), (), Diagnostics())))
    return found


def facts_of(api: Json) -> Iterator[Fact]:
    """The facts of the IR; what is null, or follows from something else, is not stated."""
    for version in api["versions"]:
        if version["namespace"] is not None:
            yield version["id"], "", "version", (version["name"], version["number"], version["namespace"])
    for type in api["types"]:
        title = type["name"]
        yield title, "", "wire name", type["wire_name"]
        yield from members(title, "", type, "kind", "base", "deprecated")
        for place, value in enumerate(type["values"]):
            yield title, value["name"], "value", place
        for place, item in enumerate(type["properties"]):
            yield title, item["name"], "property", place
            yield from members(
                title, item["name"], item, "type", "array", "optional", "privilege", "deprecated"
            )
        for place, method in enumerate(type["methods"]):
            yield title, method["name"], "method", place
            yield from method_facts(title, method["name"], method)


def members(title: str, name: str, item: Json, *keys: str) -> Iterator[Fact]:
    for key in keys:
        yield title, name, key, item[key]
    yield title, name, "since", item["since"] if item["since_stated"] else None


def method_facts(title: str, name: str, method: Json) -> Iterator[Fact]:
    said, returns = method["deprecated"], method["returns"]
    words = letters(re.sub(r"\]\(vim:[^)]*\)", "", said)) if isinstance(said, str) else said
    yield from members(title, name, {**method, "deprecated": words}, "privilege", "deprecated")
    yield title, name, "returns", returns["type"]
    for key in ("array", "optional", "task_result"):
        yield title, name, key, returns[key]
    yield title, name, "faults", tuple(fault["type"] for fault in method["faults"])
    for at, item in enumerate(method["parameters"]):
        yield title, f"{name}/{item['name']}", "parameter", at
        yield from members(title, f"{name}/{item['name']}", item, "type", "array", "optional")


def check_versions(api: Json) -> None:
    """What states no version has its owner's; a type that states none was there from the first on."""
    first = api["versions"][0]["id"]
    for type in api["types"]:
        check_version(type, first, type["name"])
        for item in (*type["properties"], *type["methods"]):
            check_version(item, type["since"], type["name"])
            for parameter in item.get("parameters", ()):
                check_version(parameter, item["since"], type["name"])


def check_version(item: Json, owners: str, place: str) -> None:
    assert item["since_stated"] or item["since"] == owners, (place, item["name"])


@read_whole
@pytest.mark.parametrize("formats", AT_LEAST)
def test_the_ir_has_every_fact_and_no_other(formats: str) -> None:
    lists = [stated(ending) for ending in formats.split()]
    expected = list(merged(*lists) if len(lists) == 2 else lists[0])
    api = linked(formats.split())
    found = [fact for fact in facts_of(api) if fact[3] is not None]
    assert sorted(map(repr, set(expected) - set(found))) == []
    assert sorted(map(repr, set(found) - set(expected))) == []
    assert len(set(found)) == len(found) == len(expected)
    assert len(found) > AT_LEAST[formats]
    check_versions(api)
    print(f"{formats}: {len(found)} facts agree")
