"""The reference reads without a word of complaint.

Some of its documents are read each time, all of them in the tests that are marked ``whole``.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from codegen.diagnostics import Diagnostic
from codegen.read.outline import Layout, SectionLabel
from codegen.read.reader import Reading
from codegen.read.sources import Document
from tests import reference
from tests.documents import codes, corpus, read_all, read_text
from tests.read.test_rst_rows import unread
from tests.reference import read_whole

SOME = 25


def reads_clean(documents: Sequence[Document], reading: Reading, found: Sequence[Diagnostic]) -> None:
    assert codes(found) == []
    assert len(reading.pages) == len(documents)


def lines_are_rows(step: int) -> None:
    for document in corpus("rst", step):
        assert list(unread(document.text)) == [], document.path


@pytest.mark.parametrize("ending", ["rst", "md"])
def test_some_read_clean(ending: str) -> None:
    documents = corpus(ending, SOME)
    reads_clean(documents, *read_all(*documents))


def test_lines_of_some_are_rows() -> None:
    lines_are_rows(SOME)


@read_whole
@pytest.mark.parametrize("ending", ["rst", "md"])
def test_all_read_clean(ending: str) -> None:
    reads_clean(corpus(ending), *reference.reading(ending))


@pytest.mark.whole
def test_lines_of_all_are_rows() -> None:
    lines_are_rows(1)


@pytest.mark.whole
@pytest.mark.parametrize("ending", ["rst", "md"])
def test_any_cut_is_survived(ending: str) -> None:
    for document in corpus(ending, 20 * SOME):
        lines = document.text.split("\n")
        for at in range(1, len(lines), 3):
            statements, found = read_text("\n".join(lines[:at]) + "\n")
            assert found or statements.types or statements.versions


@read_whole
def test_both_formats_have_the_same_members() -> None:
    """Markdown drops parameters and types, but no property, method or value."""
    names = [
        {
            (entry.name, section.label): {member.name.removesuffix("_Task") for member in section.entries}
            for page in reading.pages
            if page.layout is Layout.TYPES
            for entry in page.entries
            for section in entry.sections
            if section.entries and section.label is not SectionLabel.METHODS
        }
        for reading, _ in map(reference.reading, ("rst", "md"))
    ]
    assert names[0] == names[1]
