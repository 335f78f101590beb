"""Every declared fact passes through a facts entry, merging, export and audit; JSON: ``ir/test_records``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from codegen.audit import write
from codegen.audit.flat import Subject, rows
from codegen.diagnostics import Diagnostics
from codegen.export import facts_files
from codegen.export.layouts import BESIDE_FACTS
from codegen.export.left_out import left_out
from codegen.ir import forms
from codegen.ir.capabilities import can_state, project
from codegen.ir.codec import HAS_PROSE
from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.facts import Correction, Target
from codegen.ir.forms import Form
from codegen.ir.model import Api, Method, Property, Type, Version
from codegen.ir.names import TASK, Kind, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.records import (
    FACTS,
    METHOD,
    PARAMETER,
    PROPERTY,
    RAISE,
    RETURNS,
    TYPE,
    VALUE,
    Record,
    statement_of,
)
from codegen.ir.statements import Statements, TypeStatement, VersionStatement
from codegen.ir.walk import items
from codegen.link import link
from codegen.read.facts import parse_facts
from tools.declarations import CHANGES, PAGE, page

from .declared import SAMPLES

SETTABLE = sorted(path for path, fact in FACTS.items() if fact.settable)
LINKED = sorted(path for path, fact in FACTS.items() if fact.linked and path != "kind")
TABLE = tuple(Version(f"vim.version.version{n}", f"API {n}", str(n), "vim") for n in (1, 5, 6))
TILL = TypeName.parse("shop.Till")
PLACES = {forms.RST: Place("shop.rst", 1), forms.MARKDOWN: Place("shop.md", 1)}
OTHERS: Mapping[str, object] = {
    "flag": False,
    "text": "Till.Shut",
    "unit": "kilobytes",
    "name": "Shut",
    "name on the wire": "Shop",
    "type name": TypeName.parse("shop.Other"),
    "type": TypeName.parse("shop.Coin"),
    "type names": (TypeName.parse("shop.Shut"),),
    "version": "vim.version.version6",
    "true, false or words": False,
    "prose": (),
}
"""Values that differ from the samples."""


def sample(fact: Fact[object]) -> object:
    return "vim.version.version5" if fact.codec.name == "version" else SAMPLES[fact.codec.name]


def statement(fact: Fact[object], value: object, form: Form = forms.RST) -> TypeStatement:
    """A type that states one fact, of itself or of what it holds; None leaves it out."""
    place = PLACES[form]

    def of(record: Record, name: object, **parts: object) -> object:
        stated = {fact.name: Stated(fact.codec.to_stated(value), place)} if value is not None else {}
        made = statement_of(record, name, place, stated if record.name == fact.of else {})
        return replace(made, **parts)  # type: ignore[type-var]  # a dataclass of any sort of record

    kind = Kind.ENUM if fact.of == "value" or fact.path == "owner" else Kind.MANAGED
    kinds = {"form": form, "kind": Stated(kind, place)}
    if kind is Kind.ENUM:
        made = of(TYPE, TILL, values=(of(VALUE, "open"),), **kinds)
    else:
        task = {"type": Stated(TASK, place)} if fact.of == "returns" and fact.name != "type" else {}
        method = of(
            METHOD,
            "Pay_Task",
            parameters=(of(PARAMETER, "cart"),),
            returns=of(RETURNS, None, **task),
            raises=(of(RAISE, TypeName.parse("shop.Broke")),),
        )
        made = of(TYPE, TILL, properties=(of(PROPERTY, "coins"),), methods=(method,), **kinds)
    assert isinstance(made, TypeStatement)
    return made


def linked(*statements: TypeStatement, facts: tuple[Correction, ...] = ()) -> Type:
    diagnostics = Diagnostics()
    versions = tuple(
        VersionStatement(f"vim.version.version{n}", Place("v.rst", n), f"API {n}", str(n), "vim")
        for n in (5, 6)
    )
    api = link(Statements(statements, versions), facts, diagnostics)
    assert diagnostics.errors == []
    (till,) = (each for each in api.types if each.name == TILL)
    return till


def said(type_: Type, fact: Fact[object]) -> object:
    (found,) = (value_of(i.value, fact.name) for i in items(type_) if i.record.name == fact.of)
    return found


def target(fact: Fact[object]) -> Target:
    if fact.of == "type":
        return Target(TILL)
    if fact.of in ("property", "value"):
        return Target(TILL, "coins" if fact.of == "property" else "open")
    return Target(TILL, "Pay_Task", "cart" if fact.of == "parameter" else None, fact.of == "returns")


def entry(fact: Fact[object]) -> tuple[Correction, ...]:
    """What is read from the text of a facts file that sets the fact."""
    about, value = target(fact), fact.codec.to_entry(sample(fact))
    lines = ["[[fact]]", f'type = "{about.type}"', 'reason = "seen"']
    lines += [f'member = "{about.member}"'] if about.member else []
    lines += [f'parameter = "{about.parameter}"'] if about.parameter else []
    lines += ["returns = true"] if about.returns else []
    quoted = [f'"{each}"' for each in (value if isinstance(value, tuple) else (value,))]
    written = f"[{quoted[0]}]" if isinstance(value, tuple) else quoted[0]
    if isinstance(value, bool):
        written = str(value).lower()
    lines += [f"set = {{ {fact.name} = {written} }}"]
    diagnostics = Diagnostics()
    facts = parse_facts("\n".join(lines), "f.toml", diagnostics)
    assert list(diagnostics) == []
    return facts


@pytest.mark.parametrize("path", SETTABLE)
def test_a_facts_entry_states_it(path: str) -> None:
    fact = FACTS[path]
    assert said(linked(statement(fact, None)), fact) != sample(fact)
    assert said(linked(statement(fact, None), facts=entry(fact)), fact) == sample(fact)


@pytest.mark.parametrize("path", SETTABLE)
def test_a_facts_entry_is_believed_before_documents(path: str) -> None:
    fact = FACTS[path]
    assert said(linked(statement(fact, OTHERS[fact.codec.name]), facts=entry(fact)), fact) == sample(fact)


@pytest.mark.parametrize("path", LINKED)
def test_merging_keeps_what_only_one_document_states(path: str) -> None:
    fact = FACTS[path]
    for stating, silent in ((forms.RST, forms.MARKDOWN), (forms.MARKDOWN, forms.RST)):
        both = statement(fact, sample(fact), stating), statement(fact, None, silent)
        assert said(linked(*both), fact) == sample(fact)


@pytest.mark.parametrize("path", LINKED)
def test_merging_believes_the_form_that_is_declared(path: str) -> None:
    fact = FACTS[path]
    first = fact.order(Kind.MANAGED)[0]
    other = forms.MARKDOWN if first is forms.RST else forms.RST
    both = statement(fact, sample(fact), first), statement(fact, OTHERS[fact.codec.name], other)
    assert said(linked(*both), fact) == sample(fact)


@pytest.mark.parametrize("path", LINKED)
@pytest.mark.parametrize("form", [forms.RST, forms.FLAT, forms.MARKDOWN])
def test_a_projection_keeps_what_the_form_can_state(path: str, form: Form) -> None:
    fact = FACTS[path]
    till = linked(statement(fact, sample(fact)))
    if form is forms.FLAT and fact.of == "value":
        return  # its values are not told from their texts
    (shown,) = project(Api(TABLE, (till,)), form).types
    kept = can_state(form, till.kind, path)
    if not fact.inherits and fact.codec not in HAS_PROSE:
        assert (said(shown, fact) == sample(fact)) == kept


@pytest.mark.parametrize("path", SETTABLE)
def test_export_writes_what_no_document_can_state(path: str) -> None:
    fact = FACTS[path]
    till = linked(statement(fact, sample(fact)))
    found = [item for item in left_out(Api(TABLE, (till,)), BESIDE_FACTS) if fact.name in item.values]
    stated = any(can_state(form, till.kind, path) for form in (forms.RST, forms.MARKDOWN))
    if not stated:
        assert [(item.target, item.values[fact.name]) for item in found] == [
            (target(fact), fact.codec.to_entry(sample(fact)))
        ]


@pytest.mark.parametrize("path", [path for path in LINKED if FACTS[path].codec not in HAS_PROSE])
def test_audit_compares_it(path: str) -> None:
    fact = FACTS[path]
    row = rows(linked(statement(fact, sample(fact)))).get(Subject(target(fact), path))
    assert (row is not None) == fact.tabled
    if row is not None:
        assert (row.value, row.stated) == (sample(fact), True)


def test_the_samples_differ() -> None:
    assert all(OTHERS[name] != SAMPLES[name] for name in OTHERS)
    assert {*OTHERS} == {*SAMPLES} - {"kind"}
    assert {type(item.value) for item in items(linked(statement(FACTS["base"], None)))} >= {Method, Property}


def test_the_tables_of_the_documentation_are_what_the_declarations_make() -> None:
    for path, tables in ((PAGE, 5), (CHANGES, 2)):
        text = path.read_text("utf-8")
        assert text.count("<!-- declared: ") == tables
        assert page(text) == text, "make declarations writes them"


def test_each_file_of_facts_is_that_of_some_declaration() -> None:
    declared = {fact.sheet for fact in FACTS.values()} - {""}
    assert {*facts_files.ABOUT} == declared | {"complete", "orders"}
    assert {*write.SHEETS} - {"corrections", "other"} <= declared


def test_facts_of_one_name_are_written_to_one_file_but_for_those_of_returns() -> None:
    sheets: dict[str, set[str]] = {}
    for fact in FACTS.values():
        if fact.settable and fact.of != "returns":
            sheets.setdefault(fact.name, set()).add(fact.sheet)
    assert [name for name, found in sheets.items() if len(found) > 1] == []
