"""Words around a place, where a document has few lines."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics, codes, lint_report
from codegen.ir.place import Place

WORDS = " ".join(f"word{number}" for number in range(100))


def told(text: str, *places: Place) -> list[str]:
    diagnostics = Diagnostics()
    diagnostics.quote_from("shop.rst", text)
    for place in places:
        diagnostics.report(codes.BAD_NAME, place, "This is no name.", "Correct it.")
    return [line for found in diagnostics for line in found.told.split("\n")[1:]]


def test_the_word_at_the_place_is_marked() -> None:
    column = WORDS.index("word50") + 1
    assert told(WORDS, Place("shop.rst", 1, column)) == [
        "    at “…rd44 word45 word46 word47 word48 word49 »word50« word51 word52 word53 word54 word55 word…”"
    ]


def test_at_both_ends_nothing_is_left_out() -> None:
    text = f"first {WORDS}\n{WORDS} last"
    line = Place("shop.rst", 1, 1), Place("shop.rst", 2, len(WORDS) + 2)
    first, last = told(text, *line)
    assert first.startswith("    at “»first« word0 ")
    assert last.endswith(" word99 »last«”")


def test_a_document_with_lines_and_a_place_without_column_need_none() -> None:
    assert told(WORDS.replace(" ", "\n"), Place("shop.rst", 9, 1)) == []
    assert told(WORDS, Place("shop.rst", 1), Place("shop.rst"), Place("other.rst", 1, 1)) == []
    assert told(WORDS, Place("shop.rst", 7, 1), Place("shop.rst", 1, 9999)) == []


def test_the_report_shows_them_for_few_and_for_many() -> None:
    for number in (1, 9):
        diagnostics = Diagnostics()
        diagnostics.quote_from("shop.rst", WORDS)
        for at in range(number):
            diagnostics.report(
                codes.BAD_NAME, Place("shop.rst", 1, 1 + 6 * at), f"{at} is no name.", "Correct it."
            )
        lines = lint_report.as_text(diagnostics).split("\n")
        at = lines.index("shop.rst:1:1: error: 0 is no name. [bad-name]")
        assert lines[at + 1].startswith("    at “»word0« word1 ")
        assert lines[at + 2] == "    Correct it."
