"""Pages that lost a part, or have one twice: they say the same, or it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.read.guide.pages import CART, MOOD, NO_MONEY, TILL
from tests.read.guide.test_guide import facts, reading

PAGES = {"CART": CART, "TILL": TILL, "MOOD": MOOD, "NO_MONEY": NO_MONEY}
PARTS = {
    "tables": re.compile(r'<p class="table-title">.*?</table>', re.DOTALL),
    "titles of tables": re.compile(r'<p class="table-title">.*?</p>', re.DOTALL),
    "rows": re.compile(r'<tr class="r1">.*?</tr>', re.DOTALL),
    "cells": re.compile(r"<td[^>]*>.*?</td>", re.DOTALL),
    "headings": re.compile(r"<h1>.*?</h1>", re.DOTALL),
    "anchors": re.compile(r'<a id="[^"]*" name="[^"]*"></a>'),
    "what is extended": re.compile(r"<dt>Extends</dt>\s*<dd>.*?</dd>", re.DOTALL),
    "schemas": re.compile(r"<textarea.*?</textarea>", re.DOTALL),
    "endings": re.compile(r"</(?:table|tr|td|dl|dt|dd|h1|strong|p|html)>"),
    "beginnings": re.compile(r"<(?:table|tr|td|dl|dt|dd|h1|strong|p)\b[^>]*>"),
}
UNTOLD = {
    # What remains is a whole page, of a method or a type that has less.
    ("TILL", "rows"): ("coins", "cart", "tip", "to a", "NoMoney"),
    # The words are all there, in other paragraphs.
    ("TILL", "beginnings"): ("<dt>", "<dt>", "<dd>"),
    ("CART", "beginnings"): ("<p>",),
}


def without_each(part: str, text: str) -> Iterator[tuple[str, str]]:
    """The page without one of its parts, for each, and what that was."""
    for found in PARTS[part].finditer(text):
        yield text[: found.start()] + text[found.end() :], found[0]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_lacks_something_says_the_same_or_it_is_told(page: str, part: str) -> None:
    whole = [facts(each) for each in reading(PAGES[page])[0].statements.types]
    silent: list[str] = []
    for text, lost in without_each(part, PAGES[page]):
        found, told = reading(text)
        if not told and [facts(each) for each in found.statements.types] != whole:
            silent.append(lost)
    untold = UNTOLD.get((page, part), ())
    assert len(silent) == len(untold)
    assert all(words in lost for words, lost in zip(untold, silent, strict=True))
