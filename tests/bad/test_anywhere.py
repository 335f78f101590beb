"""What looks like a field but is none is told of, wherever in a document it stands.

Where lines remain, ``:bogus: x``, ``bogus: x`` and ``| bogus | x |`` on a line of their own are never part of
a text. Flattened, only ``:bogus: x`` can be told from prose. A row between the values of a Markdown enum
is one more value, whatever it is called.
"""

from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics, Severity
from codegen.diagnostics.report import at_least
from codegen.link import link
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import CASE_NAMES, case, flattened

FIELD, LABEL, ROW = ":bogus: x", "bogus: x", "| bogus | x |"
INDENTS = ("", "  ", "    ", "       ")


def said(text: str) -> set[tuple[str, str]]:
    """What reading and linking warn of in a document."""
    diagnostics = Diagnostics()
    statements = read([Document("document", text)], diagnostics).statements
    if not diagnostics.failed:
        link(statements, (), diagnostics)
    return {(found.code, found.message) for found in at_least(diagnostics, Severity.WARNING)}


def silent(before: list[str], stray: str, glue: str, step: int | None = None) -> list[str]:
    """The places, each by what stands before it, where nothing is said of a stray field.

    Of a long document only some are tried, ``step`` apart.
    """
    step = step or 1 + len(before) // 40
    usual = said(glue.join(before))
    return [
        glue.join(before[max(0, at - 2) : at])
        for at in range(0, len(before) + 1, step)
        if said(glue.join([*before[:at], stray, *before[at:]])) <= usual  # nothing new is said
    ]


@pytest.mark.parametrize("stray", [FIELD, LABEL, ROW])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_in_lines_of_rst(name: str, stray: str) -> None:
    lines = case(name).split("\n")
    assert silent(lines, stray, "\n") == []


@pytest.mark.parametrize("indent", INDENTS[1:])
@pytest.mark.parametrize("name", ["managed_object", "fault", "enum"])
def test_at_any_indent_of_rst(name: str, indent: str) -> None:
    lines = case(name).split("\n")
    assert silent(lines, indent + LABEL, "\n") == []


@pytest.mark.parametrize("stray", [FIELD, LABEL])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_in_lines_of_markdown(name: str, stray: str) -> None:
    assert silent(case(name, "md").split("\n"), stray, "\n") == []


@pytest.mark.parametrize("name", [name for name in CASE_NAMES if name != "enum"])
def test_a_row_in_markdown(name: str) -> None:
    assert silent(case(name, "md").split("\n"), ROW, "\n") == []


def test_a_row_among_the_values_of_a_markdown_enum_is_a_value() -> None:
    places = silent(case("enum", "md").split("\n"), ROW, "\n")
    assert len(places) == 4
    assert all("|" in place for place in places)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_between_the_words_of_flattened_rst(name: str) -> None:
    assert silent(flattened(case(name)).split(" "), FIELD, " ") == []


@pytest.mark.whole
@pytest.mark.parametrize("indent", INDENTS)
@pytest.mark.parametrize("stray", [FIELD, LABEL, ROW])
def test_everywhere_in_the_longest_document(stray: str, indent: str) -> None:
    assert silent(case("managed_object").split("\n"), indent + stray, "\n", step=1) == []


@pytest.mark.whole
def test_everywhere_in_the_longest_flattened_document() -> None:
    assert silent(flattened(case("managed_object")).split(" "), FIELD, " ", step=1) == []
