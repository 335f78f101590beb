"""What is too large or too deep is one error, and no parser gets to see it."""

from __future__ import annotations

import pytest

from codegen.ir import forms
from codegen.read import limits
from codegen.read.sources import Document
from tests.documents import case, codes, flattened, read_all

DEEP = 10_000


def bullets(steps: int) -> str:
    lines = "\n".join(" " * (2 + step) + "* x" for step in range(steps))
    return case("data_object").replace("  One thing in a cart.", f"  One thing in a cart.\n{lines}")


@pytest.mark.parametrize("mark", ["* x", "x", ":x: y", "1. x"])
def test_nested_too_deep(mark: str) -> None:
    text = bullets(1000).replace("* x", mark)
    reading, found = read_all(Document("document", text))
    assert codes(found) == ["too-deep"]
    assert found[0].place.line == text.split("\n").index("  One thing in a cart.") + 1 + limits.MAX_STEPS
    assert reading.statements.types == ()
    said = sum(1 for line in text.split("\n") if line.strip())
    assert reading.pages[0].claims == (("error", said),)


def test_as_deep_as_can_be() -> None:
    assert codes(read_all(Document("document", bullets(limits.MAX_STEPS - 2)))[1]) == []


@pytest.mark.parametrize("open_", ["<ul><li>", "<b>", "<table><tr><td>", "[", "(", "<div>", "`", "> "])
@pytest.mark.parametrize("ending", ["rst", "md", "flat"])
def test_nested_in_a_line(open_: str, ending: str) -> None:
    text = case("data_object", "md" if ending == "md" else "rst").replace("In cents.", open_ * DEEP + "x")
    reading, found = read_all(Document("document", flattened(text) if ending == "flat" else text))
    assert codes(found) == []
    assert len(reading.statements.types) == 1


@pytest.mark.parametrize("ending", ["rst", "md"])
def test_a_line_too_long(ending: str) -> None:
    text = case("data_object", ending).replace("In cents.", "a " * (limits.MAX_CHARACTERS // 2))
    assert codes(read_all(Document("document", text))[1]) == ["too-large"]


def test_a_flattened_document_too_long() -> None:
    text = flattened(case("data_object")).replace("In cents.", "a " * (limits.MAX_CHARACTERS // 2))
    reading, found = read_all(Document("document", text))
    assert reading.pages[0].form is forms.FLAT
    assert codes(found) == ["too-large"]


@pytest.mark.parametrize("ending", ["rst", "md"])
def test_too_many_lines(ending: str) -> None:
    text = case("data_object", ending) + "x\n" * limits.MAX_LINES
    reading, found = read_all(Document("document", text))
    assert codes(found) == ["too-large"]
    assert reading.statements.types == ()


def test_targets_do_not_count() -> None:
    targets = "".join(f".. _shop.T{number}: ../shop/T{number}.rst\n" for number in range(limits.MAX_LINES))
    reading, found = read_all(Document("document", targets + case("data_object")))
    assert codes(found) == []
    assert dict(reading.pages[0].claims)["target"] > limits.MAX_LINES


def test_a_table_of_very_many_columns() -> None:
    columns = 80_000
    table = f"|{' a |' * columns}\n|{'--|' * columns}\n|{' b |' * columns}\n"
    found = read_all(Document("document", case("data_object", "md") + "\n" + table))[1]
    assert codes(found) == ["unknown-field"]
