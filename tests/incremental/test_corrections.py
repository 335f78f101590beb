"""Corrections are the same after they were kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.incremental.corrections import KeptCorrections, to_lines
from codegen.ir.facts import Completeness, Correction, FactEntry
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.read.facts import load_facts, parse_facts
from tests.documents import ROOT

EVERYTHING = """
[[fact]]
type = "shop.Till"
set = { base = "shop.Thing", deprecated = "Use a bag.", since = "shop.version1", wire_name = "Till" }
stated = { base = "shop.Bag", deprecated = true }
reason = "a test"

[[fact]]
type = "shop.Till"
member = "Open"
set = { raises = ["shop.fault.Shut", "shop.fault.Jammed"], privilege = "Till.Open" }
stated = { line = "Open the   till", raises = [] }
reason = "a test"

[[fact]]
type = "shop.Till"
member = "Open"
parameter = "by"
set = { type = "string", optional = false, array = true }
reason = "a test"

[[fact]]
type = "shop.Till"
member = "Open"
returns = true
set = { task_result = "shop.Coin" }
reason = "a test"

[[fact]]
type = "shop.Size"
set = { order = ["small", "large"] }
reason = "a test"
"""


def types_of(facts: tuple[Correction, ...]) -> set[TypeName]:
    named = {fact.target.type for fact in facts if isinstance(fact, FactEntry)}
    return named.union(*(fact.covers for fact in facts if isinstance(fact, Completeness)))


def again(facts: tuple[Correction, ...], names: set[TypeName]) -> tuple[Correction, ...]:
    return KeptCorrections(to_lines(facts)).of_types(names)


def test_every_sort_of_value_is_kept() -> None:
    found = Diagnostics()
    facts = parse_facts(EVERYTHING, "facts.toml", found)
    assert (list(found), len(facts)) == ([], 5)
    assert again(facts, types_of(facts)) == facts


@pytest.mark.parametrize(
    "path", sorted((ROOT / "spec" / "facts").rglob("*.toml")), ids=lambda path: path.name
)
def test_facts_that_come_with_the_program_are_kept(path: Path) -> None:
    facts = load_facts([path], Diagnostics())
    assert again(facts, types_of(facts)) == facts


def test_those_of_a_type_come_with_the_rules_and_without_others() -> None:
    facts = load_facts(sorted((ROOT / "spec" / "facts").glob("*.toml")), Diagnostics())
    name, other = TypeName.parse("vim.VirtualMachine"), TypeName.parse("vim.HostSystem")
    covers = {each: {"name": frozenset[str]()} for each in (name, other)}
    facts = (*facts, Completeness(Place("complete.toml"), frozenset(["property.array"]), covers))
    some = again(facts, {name})
    assert {fact.target.type for fact in some if isinstance(fact, FactEntry)} == {name}
    assert [fact for fact in facts if isinstance(fact, FactEntry) and fact.target.type == name] == [
        fact for fact in some if isinstance(fact, FactEntry)
    ]
    covering = [fact for fact in some if isinstance(fact, Completeness)]
    assert covering
    assert all(fact.covers.keys() <= {name} for fact in covering)
