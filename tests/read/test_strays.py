"""What can be a line of a text, and what cannot."""

from __future__ import annotations

import pytest

from codegen.read.strays import is_field_like, text_lines


@pytest.mark.parametrize(
    "line",
    [
        ":colour: blue",
        "Colour: blue",
        "Colour: deep blue sea",
        "colour2: x",
        "Throws:",
        "| a | b |",
        "### Colour",
        "@colour blue",
        "<colour>",
        "[colour]",
        "**colour**",
        "__colour__",
        "**colour**: deep blue",
        "**colour:** blue",
        "<!-- colour -->",
        "<h3>Colour</h3>",
        "![colour](colour.png)",
        "since version [Shop API 2](shop.version.md)",
        "colour=blue",
        "colour (`str`_)",
        "colour (int, optional):",
        "[colour](shop.Colour.md)",
        'as of [Shop API 2](shop.version.md "x")',
    ],
)
def test_fields_of_whatever_layout(line: str) -> None:
    assert is_field_like(line)
    assert text_lines([line]) == set()
    assert text_lines([line, "What it is."]) == text_lines(["", "What it is."]) == {1}
    assert text_lines(["What it is.", line]) == {0}


@pytest.mark.parametrize(
    "line",
    [
        "Note: this is so.",
        "**blue** is the colour",
        "printer",
        "Is lit",
        "shop.fault.Closed",
        "A name with a | in it",
        "`Item`_ : what it is",
        "`Item`_: blue",
        "See http://example.invalid/x",
        "a, b",
        "The address <host> of it",
        "[optional] words follow",
        ".. include:: /etc/passwd",
        "-x FILE",
        "====",
        "10:30 is when it opens",
    ],
)
def test_words(line: str) -> None:
    assert text_lines([line]) == {0}


def test_a_text_is_one_line() -> None:
    assert text_lines(["The first.", "The second, which is longer."]) == {0}
    assert text_lines(["The first.", "The second."], several=True) == {0, 1}
    assert text_lines(["blue sea", "How deep it may be"]) == {1}, "without a full stop, the longest"


def test_list_items_belong_to_the_text_above_them() -> None:
    lines = ["Either of:", "* Colour: deep", "* .", "1. one", "And no more."]
    assert text_lines(lines, lists=True) == set(range(5))
    assert text_lines(["Note:", "* one"], lists=True) == {0, 1}
    assert text_lines(["* one", "Note:"], lists=True) == {0}
