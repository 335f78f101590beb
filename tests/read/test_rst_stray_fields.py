"""A field among members is told of as what it is, and takes no member with it."""

from __future__ import annotations

import re

import pytest

from codegen.link.passes.drop_repeats import facts_of
from tests.documents import case, flattened, read_text

MANAGED, DATA = case("managed_object"), case("data_object")
BEFORE = {
    "the first property": (MANAGED, r"(?m)^    \w+ \("),
    "the first method": (MANAGED, r"(?m)^Put\("),
    "a later method": (MANAGED, r"(?m)^Find\("),
    "the first property of a data object": (DATA, r"(?m)^    \w+ \("),
}


def stated(text: str) -> tuple[list[object], list[tuple[str, str]]]:
    statements, found = read_text(text)
    return [facts_of(each) for each in statements.types], [(each.code, each.message) for each in found]


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("field", [":note: x", ":note: all that is said"])
@pytest.mark.parametrize("indent", ["", "  "])
def test_a_field_in_lines(before: str, field: str, indent: str) -> None:
    text, pattern = BEFORE[before]
    at = re.compile(pattern).search(text)
    assert at is not None
    facts, found = stated(f"{text[: at.start()]}{indent}{field}\n\n\n{text[at.start() :]}")
    asked = (
        f"a method has no {field!r}"
        if before == "a later method" and indent
        else f"the layout has no field {field!r} here"
    )
    assert found == [("unknown-field", asked)]
    assert facts == stated(text)[0]


@pytest.mark.parametrize("heading", ["Attributes ---------- ", "Methods ------- ", "Attributes: "])
@pytest.mark.parametrize("field", [":note: x", ":note: all that is said"])
def test_a_field_behind_a_flattened_heading(heading: str, field: str) -> None:
    text = flattened(DATA if heading == "Attributes: " else MANAGED)
    assert heading in text
    facts, found = stated(text.replace(heading, f"{heading}{field} ", 1))
    assert found == [("unknown-field", f"the layout has no field {field!r} here")]
    assert facts == stated(text)[0]
