"""Every fact of spec/ agrees with the reference, where the reference has the type.

The reference is beside the checkout. Where it is absent these tests are skipped, but for CI, which has it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import cast

import pytest

from codegen.diagnostics import Diagnostics, Severity
from codegen.diagnostics.report import at_least
from codegen.ir.model import Api, Method, Property, Type
from codegen.ir.prose import Link, Paragraph
from codegen.ir.statements import Statements
from codegen.pipeline import run
from codegen.read.reader import read
from codegen.read.sources import load
from tests.reference import read_whole, statements

ROOT = Path(__file__).parent.parent.parent
REFERENCE = ROOT.parent / "shared" / "corpus"
FORMS = {"rst": ("rst",), "md": ("md",), "both": ("rst", "md")}

# The reference at hand is that of 5.5. What has become optional since, or takes another privilege, the tables
# that our documents agree with have without a version of its own.
CHANGED = {
    "rst": {"vim.fault.NoPermission", "vmodl.query.PropertyCollector"},
    "md": {"vim.fault.NoPermission", "vmodl.query.PropertyCollector"},
    "both": {"vim.fault.NoPermission", "vmodl.query.PropertyCollector"},
}

# Texts that no sentence of ours may share with the reference: runs of this many words.
SHARED_WORDS = 7


def _reference() -> Path:
    if REFERENCE.is_dir():
        return REFERENCE
    if os.environ.get("CI") == "true":
        pytest.fail("../shared/corpus is absent, and CI must have it")
    pytest.skip("../shared/corpus is absent")


def _names() -> set[str]:
    """The types that spec/ documents."""
    return {str(each.name) for each in _linked(ROOT / "spec" / "rst", ROOT / "spec" / "md").types}


@cache
def _linked(*paths: Path) -> Api:
    diagnostics = Diagnostics()
    found = run([path.as_posix() for path in paths], [], diagnostics)
    assert found.api is not None, "\n".join(map(str, at_least(diagnostics, Severity.ERROR)))
    return found.api


def _documents(form: str, reference: Path) -> list[Path]:
    """The documents of the reference that state the types of spec/, with the pages that all share."""
    spec = ROOT / "spec" / form
    ours = [path.relative_to(spec) for path in sorted(spec.rglob("*")) if path.is_file()]
    return [reference / form / path for path in ours if (reference / form / path).is_file()]


def _known(ours: Type, theirs: Type) -> Type:
    """Our type with the members and parameters that the reference has, too; later releases brought others."""
    properties = {each.name for each in theirs.properties}
    parameters = {each.name: {p.name for p in each.parameters} for each in theirs.methods}
    return replace(
        ours,
        properties=tuple(each for each in ours.properties if each.name in properties),
        methods=tuple(
            replace(each, parameters=tuple(p for p in each.parameters if p.name in parameters[each.name]))
            for each in ours.methods
            if each.name in parameters
        ),
    )


def _facts(type_: Type) -> Type:
    """A type without its prose and places."""
    return replace(
        type_,
        description=(),
        sources=(),
        deprecated=bool(type_.deprecated),
        properties=tuple(map(_property_facts, type_.properties)),
        methods=tuple(map(_method_facts, type_.methods)),
        values=tuple(replace(value, description=()) for value in type_.values),
    )


def _property_facts(prop: Property) -> Property:
    return replace(prop, description=(), sources=(), deprecated=bool(prop.deprecated))


def _method_facts(method: Method) -> Method:
    return replace(
        method,
        description=(),
        sources=(),
        deprecated=bool(method.deprecated),
        parameters=tuple(replace(parameter, description=()) for parameter in method.parameters),
        returns=replace(method.returns, description=()),
        faults=tuple(replace(fault, description=()) for fault in method.faults),
    )


@pytest.mark.parametrize("form", FORMS)
def test_every_fact_agrees_with_the_reference(form: str) -> None:
    reference = _reference()
    ours = _linked(*(ROOT / "spec" / part for part in FORMS[form]))
    theirs = _linked(*(path for part in FORMS[form] for path in _documents(part, reference)))
    names = _names()
    known = {each.name: each for each in theirs.types if str(each.name) in names}
    compared = [each for each in ours.types if each.name in known]
    # Two faults of the slice are not in the part of the reference that is at hand.
    assert len(compared) >= len(ours.types) - 2
    assert ours.versions[: len(theirs.versions)] == theirs.versions
    shown = {each.name: _facts(_known(each, known[each.name])) for each in compared}
    different = {str(name) for name, facts in shown.items() if facts != _facts(known[name])}
    assert different == CHANGED[form]


def test_the_slice_is_about_task_automation() -> None:
    names = _names()
    assert len(names) >= 80
    assert {"vim.Task", "vim.TaskInfo.State", "vim.TaskManager", "vmodl.query.PropertyCollector"} <= names


def test_each_type_is_documented_in_both_layouts() -> None:
    apis = {form: {str(t.name) for t in _linked(ROOT / "spec" / form).types} for form in ("rst", "md")}
    assert apis["rst"] == apis["md"]


def _paragraphs(value: object) -> Iterator[str]:
    """The paragraphs of every text in a value, however deep; links count as breaks, as they are names."""
    if isinstance(value, Paragraph):
        yield "".join(" | " if isinstance(part, Link) else part.text for part in value.inlines)
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _paragraphs(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _paragraphs(getattr(value, field.name))


def _runs(statements: Statements) -> set[tuple[str, ...]]:
    runs: set[tuple[str, ...]] = set()
    for text in _paragraphs(statements.types):
        words = [word.lower() for word in re.findall(r"[A-Za-z']+|\|", text)]
        starts = range(len(words) - SHARED_WORDS + 1)
        runs |= {tuple(words[start : start + SHARED_WORDS]) for start in starts}
    return {words for words in runs if "|" not in words}


@read_whole
def test_no_sentence_is_the_reference_s() -> None:
    diagnostics = Diagnostics()
    ours = _runs(read(load([(ROOT / "spec").as_posix()], diagnostics), diagnostics).statements)
    assert len(ours) > 3000
    assert [ours & _runs(statements(ending)) for ending in ("rst", "md")] == [set(), set()]
