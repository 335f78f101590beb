"""What documents can make long costs time in proportion: four times as much of it, about four times the time.

Each stage is measured alone, in time of the processor, the best of several runs, with the collector paused;
what is too fast to be measured counts as a little. Work that grows with the square of its length would take
sixteen times as long.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

import pytest

from codegen.diagnostics import Diagnostics
from codegen.emit.builders import namespaces
from codegen.emit.builders.module import module
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.emit.package import render
from codegen.export import export
from codegen.ir import forms
from codegen.ir.json_form import from_json, to_json
from codegen.link import link
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import case, flattened

pytestmark = pytest.mark.apart

SMALL, TIMES = 6_000, 4
MOST = 10.0
LITTLE = 0.005
TRIES = 4

Shape = Callable[[int], list[Document]]


def cell(unit: str) -> Shape:
    """A text of so many characters in a Markdown table."""
    return lambda n: [_document("data_object", "md", "In cents.", unit * (n // len(unit)))]


def line(unit: str) -> Shape:
    """A text of so many characters on a line of RST."""
    return lambda n: [_document("data_object", "rst", "In cents.", unit * (n // len(unit)))]


def flat(unit: str) -> Shape:
    """A text of so many characters in a flattened document."""

    def shape(n: int) -> list[Document]:
        made = _document("managed_object", "rst", "Looks for things.", unit * (n // len(unit)))
        return [Document("document", flattened(made.text))]

    return shape


def _document(name: str, ending: str, old: str, new: str) -> Document:
    text = case(name, ending)
    assert old in text
    return Document("document", text.replace(old, new))


def properties(n: int) -> list[Document]:
    row = "    item{0} (`shop.T{0}`_):\n\n       See `item{1}`_ there.\n"
    new = "".join(row.format(i, i - 1) for i in range(n // 60))
    return [_document("data_object", "rst", "    price (", f"{new}    price (")]


def flat_properties(n: int) -> list[Document]:
    return [Document("document", flattened(document.text)) for document in properties(n)]


def rows(n: int) -> list[Document]:
    new = "".join(f"| item{i} | string | None | None | x |\n" for i in range(n // 40))
    return [_document("data_object", "md", "| price |", f"{new}| price |")]


def both(n: int) -> list[Document]:
    return [Document(f"{at}.txt", each.text) for at, each in enumerate((*properties(n), *rows(n)))]


def values(n: int) -> list[Document]:
    new = "".join(f"value{i}\n   Words.\n\n" for i in range(n // 18))
    return [_document("enum", "rst", "paid\n   All", f"{new}paid\n   All")]


def parameters(n: int) -> list[Document]:
    names = [f"p{i}" for i in range(n // 40)]
    text = case("managed_object").replace("Find(words)", f"Find({', '.join(names)}, words)")
    listed = "".join(f"    {name} (`str`_):\n       Words\n\n\n" for name in names)
    return [Document("document", text.replace("    words (`str`_):", f"{listed}    words (`str`_):"))]


def faults(n: int) -> list[Document]:
    new = "".join(f"    `shop.fault.F{i}`_: \n       if so.\n\n" for i in range(n // 40))
    old = "    `shop.fault.SoldOut`_: \n"
    return [_document("managed_object", "rst", old, new + old)]


def methods(n: int) -> list[Document]:
    text = case("managed_object")
    at = text.index("Clear():")
    return [
        Document("document", text + "".join(text[at:].replace("Clear", f"Do{i}") for i in range(n // 90)))
    ]


def targets(n: int) -> list[Document]:
    count = n // 50
    new = "".join(f".. _t{i}: ../shop/T{i}.rst\n\n" for i in range(count))
    made = _document("data_object", "rst", "In cents.", " ".join(f"`t{i}`_" for i in range(count)))
    return [Document("document", new + made.text)]


def deep_name(n: int) -> list[Document]:
    return [_document("data_object", "rst", "`shop.Person`_", f"`shop{'.Cart' * (n // 5)}`_")]


def paragraphs(n: int) -> list[Document]:
    return [_document("data_object", "md", "One thing in a cart.", "<p>".join(["Words."] * (n // 10)))]


def items(n: int) -> list[Document]:
    return [_document("data_object", "md", "In cents.", f"<ul>{'<li>Words.' * (n // 10)}</ul>")]


def types(n: int) -> list[Document]:
    text = case("data_object")
    title = "shop.Cart.Item\n=============="
    return [
        Document(
            f"{i}.rst",
            text.replace(title, f"shop.T{i}\n{'=' * 12}").replace("shop.Record_", f"shop.T{i + 1}_"),
        )
        for i in range(n // 400)
    ]


SHAPES: dict[str, Shape] = {
    "links in RST": line("`shop.Person`_ "),
    "words in RST": line("word "),
    "letters in RST": line("a"),
    "bare references in RST": line("word_ "),
    "chains in RST": line("a-"),
    "back quotes in RST": line("`a "),
    "colons in RST": line("http:"),
    "sentences in RST": line("It ends.Then "),
    "names in RST": line("a.B"),
    "links in Markdown": cell("<a href='shop.Person.md'>it</a> "),
    "brackets in Markdown": cell("["),
    "stars in Markdown": cell("*a "),
    "tags in Markdown": cell("<b>x</b>"),
    "open tags in Markdown": cell("<b>"),
    "entities in Markdown": cell("&amp;"),
    "numbers in Markdown": lambda n: [_document("data_object", "md", "In cents.", "&#" + "1" * n)],
    "back quotes in Markdown": cell("` "),
    "words flattened": flat("word "),
    "labels flattened": flat("Privilege: Args: Returns: "),
    "heads flattened": flat("Foo(a, b): "),
    "links flattened": flat("`shop.Person`_ "),
    "properties": properties,
    "properties flattened": flat_properties,
    "table rows": rows,
    "properties in both": both,
    "values": values,
    "parameters": parameters,
    "faults": faults,
    "methods": methods,
    "targets": targets,
    "parts of a name": deep_name,
    "paragraphs": paragraphs,
    "list items": items,
    "types": types,
}


@contextmanager
def paused() -> Generator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def stages(documents: list[Document]) -> dict[str, float]:
    """The seconds that each stage takes."""
    seconds: dict[str, float] = {}
    begun = time.process_time()

    def lap(stage: str) -> None:
        nonlocal begun
        now = time.process_time()
        seconds[stage], begun = now - begun, now

    with paused():
        diagnostics = Diagnostics()
        reading = read(documents, diagnostics)
        lap("read")
        api = link(reading.statements, (), diagnostics)
        lap("link")
        text = to_json(api)
        lap("to JSON")
        from_json(text)
        lap("from JSON")
        context = Context(api, arrange(api, namespaces.public()))
        for space in context.layout.namespaces.values():
            for spot in space.types:
                render("module", module(context, spot))
        lap("emit")
        for form in (*forms.DOCUMENTS, forms.FACTS_FILES):
            export(api, form)
            lap(f"export {form}")
    return seconds


@pytest.mark.parametrize("name", SHAPES)
def test_four_times_as_much_takes_about_four_times_as_long(name: str) -> None:
    small, large = SHAPES[name](SMALL), SHAPES[name](SMALL * TIMES)
    best: tuple[dict[str, float], dict[str, float]] = ({}, {})
    slow: dict[str, float] = {}
    for _ in range(TRIES):
        for kept, documents in zip(best, (small, large), strict=True):
            for stage, seconds in stages(documents).items():
                kept[stage] = min(kept.get(stage, seconds), seconds)
        ratios = {stage: best[1][stage] / max(best[0][stage], LITTLE) for stage in best[0]}
        slow = {stage: ratio for stage, ratio in ratios.items() if ratio > MOST}
        if not slow:
            break
    assert slow == {}, best
