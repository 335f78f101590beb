"""Documents for tests: those of our own, and the reference where it stands beside the checkout."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.ir.forms import Form
from codegen.ir.statements import Statements, TypeStatement
from codegen.read.forms import built_in
from codegen.read.reader import Reading, read
from codegen.read.sources import Document

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases"
SHARED = ROOT.parent / "shared"
CASE_NAMES = sorted(path.parent.name for path in CASES.glob("*/input.rst"))
SLICE = frozenset(
    ".".join(path.relative_to(ROOT / "spec" / "rst").with_suffix("").parts)
    for path in (ROOT / "spec" / "rst").rglob("*.rst")
)
"""What our own documents in words describe: a part of the API that tests can go through in little time."""
TYPE_CASES = [name for name in CASE_NAMES if name != "versions"]


def case(name: str, ending: str = "rst") -> str:
    """The text of a case in one of its two formats."""
    return (CASES / name / f"input.{ending}").read_text("utf-8")


def flattened(text: str) -> str:
    """A document as one of the seeds arrived: every run of white space is one space."""
    return " ".join(text.split())


def form_of(text: str) -> Form | None:
    """The form of a document, by its content."""
    found = built_in().detect(text)
    return found.record.form if found else None


def read_all(*documents: Document) -> tuple[Reading, Sequence[Diagnostic]]:
    """Read documents; what is wrong with them comes sorted."""
    diagnostics = Diagnostics()
    reading = read(documents, diagnostics)
    return reading, list(diagnostics)


def read_text(text: str, path: str = "document") -> tuple[Statements, Sequence[Diagnostic]]:
    """Read one document."""
    reading, found = read_all(Document(path, text))
    return reading.statements, found


def read_type(text: str) -> TypeStatement:
    """Read one document that is about one type and has nothing wrong."""
    statements, found = read_text(text)
    assert not found
    (statement,) = statements.types
    return statement


def codes(found: Sequence[Diagnostic]) -> list[str]:
    """The codes of diagnostics."""
    return [diagnostic.code for diagnostic in found]


def shared(*parts: str) -> Path:
    """A part of the reference; without it the test is skipped, but for CI, which has it."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        words = "the reference is not beside the checkout (../shared)"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)
    return path


@cache
def corpus(ending: str, step: int = 1) -> Sequence[Document]:
    """Documents of the reference, every ``step``-th of one format, without its index."""
    if step > 1:
        return corpus(ending)[::step]
    root = shared("corpus", ending)
    paths = sorted(path for path in root.rglob(f"*.{ending}") if path.stem not in ("README", "INDEX"))
    return tuple(Document(p.relative_to(root).as_posix(), p.read_text("utf-8")) for p in paths)
