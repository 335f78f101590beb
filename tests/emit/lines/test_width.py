"""How many columns code takes: as many as black says."""

from __future__ import annotations

import sys

import pytest
from black.strings import str_width

from codegen.emit.lines.width import fits, width


def test_every_character_is_as_wide_as_black_says() -> None:
    printable = filter(str.isprintable, map(chr, range(sys.maxunicode + 1)))
    assert [char for char in printable if width(char) != str_width(char)] == []


@pytest.mark.parametrize(
    ("code", "depth", "has_room"),
    [
        ("a" * 100, 0, True),
        ("a" * 101, 0, False),
        ("abcd", 24, True),
        ("abcde", 24, False),
        ("ab中", 24, True),
        ("abc中", 24, False),
    ],
)
def test_a_line_has_a_hundred_columns_with_its_indentation(code: str, depth: int, has_room: bool) -> None:
    assert fits(code, depth) is has_room
