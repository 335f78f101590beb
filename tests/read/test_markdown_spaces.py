"""White space in Markdown that says nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.diagnostics import Diagnostics, Severity
from codegen.ir import forms
from codegen.read.markdown.layout import read_markdown
from codegen.read.markdown.spaces import lines_of
from codegen.read.origins import Places
from tests.documents import CASE_NAMES, case, form_of

TEXT = "A\n=\nb\n\n\nc\n"
CHANGES: dict[str, Callable[[str], str]] = {
    "trailing": lambda text: text.replace("\n", " \t\n"),
    "indented": lambda text: " " + text.replace("\n", "\n "),
    "doubled": lambda text: text.replace(" ", "  "),
    "no-break": lambda text: text.replace(" ", "\u00a0"),
    "tabs": lambda text: text.replace(" ", "\t"),
    "lines above": lambda text: "\n \n" + text,
    "line ends twice": lambda text: text.replace("\n", "\n\n"),
    "line ends thrice": lambda text: text.replace("\n", "\n\n\n"),
    "carriage returns twice": lambda text: text.replace("\n", "\r\r\n"),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_document_is_read_all_the_same(name: str, change: str) -> None:
    text, before, after = case(name, "md"), Diagnostics(), Diagnostics()
    other = CHANGES[change](text)
    assert form_of(other) is forms.MARKDOWN
    page, changed = read_markdown(Places("x.md", text), before), read_markdown(Places("x.md", other), after)
    assert [each.code for each in after] == [each.code for each in before]
    assert (changed.layout, changed.claims) == (page.layout, page.claims)
    assert [entry.name for entry in changed.entries] == [entry.name for entry in page.entries]
    assert [entry.description for entry in changed.entries] == [entry.description for entry in page.entries]


@pytest.mark.parametrize(
    ("text", "lines", "numbers"),
    [
        (TEXT, ["A", "=", "b", "", "", "c", ""], None),
        (TEXT.replace("\n", "\n\n"), ["A", "=", "b", "", "", "c", ""], [1, 3, 5, 7, 9, 11, 13]),
        ("\n" + TEXT.replace("\n", "\n\n"), ["A", "=", "b", "", "", "c", ""], [2, 4, 6, 8, 10, 12, 14]),
        ("A\n\n=\n\nb\n\n\nc", ["A", "=", "b", "", "c"], [1, 3, 5, 7, 8]),
        ("A\n\n=\n\nb\nc", ["A", "", "=", "", "b", "c"], None),
        ("A\n\nb\n\nc", ["A", "", "b", "", "c"], None),
        ("\ufeff A \r\n\t= \r\n", ["A", "=", ""], None),
        ("", [""], None),
        ("\n\n", ["", "", ""], None),
    ],
)
def test_lines_and_their_numbers(text: str, lines: list[str], numbers: list[int] | None) -> None:
    assert lines_of(text) == (lines, numbers)


def test_findings_name_the_lines_of_the_document() -> None:
    text = case("data_object", "md").replace("| true |", "| perhaps |", 1)
    line = text[: text.index("perhaps")].count("\n") + 1
    for number, other in (
        (line, text),
        (2 * line - 1, text.replace("\n", "\n\n")),
        (line + 2, "\n\n" + text),
    ):
        diagnostics = Diagnostics()
        read_markdown(Places("x.md", other), diagnostics)
        (found,) = (each for each in diagnostics if each.severity is Severity.ERROR)
        assert found.place.line == number
