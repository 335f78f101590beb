"""Each line that is not blank is claimed by one rule, or is counted and told of as unclaimed."""

from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.read.claims import UNCLAIMED, Claims
from codegen.read.origins import Origins, Places, Spot
from codegen.read.sources import Document
from tests.documents import CASE_NAMES, case, read_all
from tests.documents import codes as codes_of

LINES = ("a", "=", "", "b", "c", " words ")


def test_lines_by_rule() -> None:
    diagnostics = Diagnostics()
    claims = Claims(Origins(Places("d", "a\n=\n\nb\nc\n words "), LINES, (0, 2, 4, 5, 7, 9)), diagnostics)
    claims.claim("title", 1, 2)
    claims.claim("text", 3, 4, 9)
    claims.report(codes.BAD_NAME, 5, "wrong", "hint")
    claims.report_unclaimed([(1, "a"), (2, "="), (4, "b"), (5, "c"), (6, " words ")])
    assert dict(claims.counts()) == {"title": 2, "text": 1, "error": 1, UNCLAIMED: 1}
    assert [(each.code, each.place) for each in diagnostics] == [
        ("bad-name", Place("d", 5, 1)),
        ("unclaimed-line", Place("d", 6, 2)),
    ]


def test_lines_of_a_flattened_document_are_named_where_they_come_from() -> None:
    diagnostics = Diagnostics()
    lines = ("a", "  b", "    c d")
    claims = Claims(Origins(Places("d", "a  b\n\nc\n\td"), lines, (0, 1, 6)), diagnostics)
    claims.report(codes.STATED_TWICE, Spot(3, 6), "again", "hint")
    claims.report(codes.STATED_TWICE, claims.end(2), "again", "hint")
    claims.report_unclaimed([(1, "a")])
    assert [each.place for each in diagnostics] == [Place("d", 1, 1), Place("d", 1, 5), Place("d", 4, 2)]


@pytest.mark.parametrize("ending", ["rst", "md"])
@pytest.mark.parametrize("name", CASE_NAMES)
def test_counts_add_up(name: str, ending: str) -> None:
    text = case(name, ending) + "\n\nColour: deep blue\n  * what\n"
    reading, found = read_all(Document("document", text))
    counts = dict(reading.pages[0].claims)
    assert sum(counts.values()) == sum(1 for line in text.split("\n") if line.strip())
    assert counts.get(UNCLAIMED, 0) == codes_of(found).count("unclaimed-line")
    assert found
