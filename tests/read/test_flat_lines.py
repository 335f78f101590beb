"""Lines that mean something are told from lines that do not."""

from __future__ import annotations

import re

import pytest

from codegen.ir import forms
from codegen.ir.statements import Statements
from codegen.link.passes.drop_repeats import facts_of
from codegen.read.flat.lines import lines_kept, lines_of
from tests.collapsed import FLAT, LINES
from tests.documents import CASE_NAMES, TYPE_CASES, case, form_of, read_text


@pytest.mark.parametrize("name", CASE_NAMES)
@pytest.mark.parametrize("way", FLAT)
def test_lines_that_are_lost(name: str, way: str) -> None:
    assert form_of(FLAT[way](case(name))) is forms.FLAT


@pytest.mark.parametrize("name", CASE_NAMES)
@pytest.mark.parametrize("way", LINES)
def test_lines_that_are_kept(name: str, way: str) -> None:
    text = LINES[way](case(name)).replace("\r\n", "\n")
    assert form_of(text) is forms.RST
    assert stated(*read_text(text)) == stated(*read_text(case(name)))


def stated(statements: Statements, found: object) -> object:
    versions = [(v.id, v.name, v.number, v.namespace) for v in statements.versions]
    return [facts_of(each) for each in statements.types], versions, found


@pytest.mark.parametrize("name", TYPE_CASES)
def test_lines_of_the_layout_are_left_alone(name: str) -> None:
    text = case(name)
    assert [line.rstrip() for line in text.splitlines()] == [line.rstrip() for line in lines_of(text).lines]


@pytest.mark.parametrize("way", LINES)
def test_lines_know_their_numbers(way: str) -> None:
    text = LINES[way](case("managed_object")).replace("\r\n", "\n")
    lines = text.split("\n")
    source = lines_of(text)
    for line, number in zip(source.lines, source.numbers, strict=True):
        assert not line or line.split() == lines[number - 1].split()


@pytest.mark.parametrize(
    "text",
    [
        "Returns: see above.",
        "one (`shop.Two`_): three",
        "a --- b === c",
        "Attributes: and values: alike",
        "See .. _other: there",
    ],
)
def test_texts_like_the_layout_leave_lines_alone(text: str) -> None:
    document = case("managed_object").replace("Looks for things.", text)
    assert lines_kept(document)
    assert form_of(document) is forms.RST


@pytest.mark.parametrize("factor", [2, 4])
@pytest.mark.parametrize("name", TYPE_CASES)
def test_indents_that_were_multiplied_are_undone(name: str, factor: int) -> None:
    text = case(name)
    wide = re.sub("^ +", lambda blanks: blanks[0] * factor, text, flags=re.MULTILINE)
    assert lines_of(wide).lines == lines_of(text).lines
