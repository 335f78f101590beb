"""Statements and entries linked, and what is told of them, with what each finding is about."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.ir.facts import Correction
from codegen.ir.statements import Statements, TypeStatement, VersionStatement
from codegen.link import link

Given = TypeStatement | VersionStatement | Correction
Cases = dict[str, tuple[tuple[Given, ...], tuple[str, ...]]]
"""By what they are about, what is linked, and what is told of it."""


def told_of(given: Sequence[Given]) -> list[str]:
    """What linking tells of some statements and entries, sorted as it is printed."""
    types = tuple(each for each in given if isinstance(each, TypeStatement))
    versions = tuple(each for each in given if isinstance(each, VersionStatement))
    facts = tuple(each for each in given if not isinstance(each, TypeStatement | VersionStatement))
    diagnostics = Diagnostics()
    link(Statements(types, versions), facts, diagnostics)
    return [_told(each) for each in diagnostics]


def _told(found: Diagnostic) -> str:
    part = found.part
    about = f"{part.entry or part.target or part.path} | " if part else ""
    return f"{about}{found.told}"
