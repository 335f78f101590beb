"""Characters of the lines that are read are found in the document, whatever became of its white space."""

from __future__ import annotations

import pytest

from codegen.ir.place import Place
from codegen.read.origins import Origins, Places, Spot


def origins(text: str, lines: tuple[str, ...], starts: tuple[int, ...]) -> Origins:
    return Origins(Places("d", text), lines, starts)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_by_any_of_their_ends(end: str) -> None:
    text = f"one{end}{end}two"
    assert Places("d", text).place(len(text) - 3) == Place("d", 3, 1)
    assert Places("d", "a\u2028b\x0cc").place(4) == Place("d", 1, 5)


def test_white_space_may_differ() -> None:
    found = origins("\tsome   words\there", ("  some words here",), (0,))
    places = {at: found.place(Spot(1, at)).column for at in (0, 2, 5, 7, 11, 13)}
    assert places == {0: 2, 2: 2, 5: 5, 7: 9, 11: 13, 13: 15}


def test_where_nothing_stands_it_is_behind_what_stands_before() -> None:
    found = origins("  some   words  \n", ("some words",), (0,))
    assert found.place(found.end(1)) == Place("d", 1, 15)
    assert found.place(Spot(1, 99)) == Place("d", 1, 15)
    assert found.place(Spot(1, 4)) == Place("d", 1, 7)


@pytest.mark.parametrize(
    ("at", "column"), [(0, 3), (2, 3), (5, 6), (6, 7), (7, 7), (8, 7), (9, 10), (11, 12), (12, 12), (40, 12)]
)
def test_in_a_line_that_stands_as_it_is_read(at: int, column: int) -> None:
    """Between two words, and behind the last one, it is behind the word before; at first the first word."""
    line = "  some   no  "
    assert origins(f"x\n{line}\ny", (line,), (2,)).place(Spot(1, at)) == Place("d", 2, column)


def test_several_lines_may_come_from_one() -> None:
    found = origins("title ===== text of it", ("title", "=====", "", "  text of it"), (0, 6, 12, 12))
    assert [found.place(Spot(line)).column for line in (1, 2, 3, 4)] == [1, 7, 13, 13]
    assert found.place(found.find(4, "it")).column == 21


def test_what_is_sought() -> None:
    found = origins("a b a b", ("  a b a b",), (0,))
    assert found.find(1, "b") == Spot(1, 4)
    assert found.find(1, "b", 5) == Spot(1, 8)
    assert found.find(1, "c", otherwise="b") == Spot(1, 4)
    assert found.find(1, "c") == Spot(1, 2)


def test_line_0_is_the_document() -> None:
    assert origins("", (), ()).place(Spot(0)) == Place("d")
