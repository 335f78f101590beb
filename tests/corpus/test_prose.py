"""The prose of the reference: no word is lost, and RST is read as Markdown shows that it was meant.

Where both formats describe something in the same words, Markdown's paragraphs and items are the measure of
those that are restored from RST.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape
from html.parser import HTMLParser

import mistune
import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.commonmark import to_commonmark
from codegen.ir.commonmark_reader import from_commonmark
from codegen.ir.model import Api
from codegen.ir.place import Stated
from codegen.ir.prose import Block, BulletList, Paragraph, Prose, plain
from codegen.ir.statements import (
    MethodStatement,
    PropertyStatement,
    Statements,
    TypeStatement,
    ValueStatement,
)
from codegen.link import link
from codegen.read.sources import Document
from tests.documents import corpus, read_all
from tests.reference import read_whole, statements

SOME = 23
TAGS = "a|b|br|code|dd|dl|dt|em|h2|h3|i|li|ol|p|pre|strong|sup|table|td|th|tr|tt|u|ul|blockquote"
Key = tuple[str, ...]


def described(types: Iterable[TypeStatement]) -> Iterator[tuple[Key, Prose]]:
    """Every description with what it is of."""

    def said(stated: Stated[Prose] | None, *key: str) -> Iterator[tuple[Key, Prose]]:
        if stated and stated.value:
            yield key, stated.value

    for type in types:
        name = str(type.name)
        yield from said(type.description, name)
        members: list[PropertyStatement | ValueStatement | MethodStatement] = [*type.properties]
        for member in (*members, *type.values, *type.methods):
            yield from said(member.description, name, member.name)
        for method in type.methods:
            for parameter in method.parameters:
                yield from said(parameter.description, name, method.name, parameter.name)
            if method.returns:
                yield from said(method.returns.description, name, method.name, "")
            for fault in method.raises:
                yield from said(fault.description, name, method.name, str(fault.type))


def blocks(prose: Prose) -> Iterator[tuple[str, str]]:
    """The paragraphs, and the items, each with its mark."""

    def of(block: Block, mark: str) -> Iterator[tuple[str, str]]:
        if isinstance(block, BulletList):
            for item in block.items:
                for index, inner in enumerate(item):
                    yield from of(inner, "•" if index == 0 else "¶")
        else:
            yield mark, plain(block.inlines) if isinstance(block, Paragraph) else block.text

    for block in prose:
        yield from of(block, "¶")


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def borders(prose: Prose) -> tuple[str, dict[int, str]]:
    """The letters, and the marks of what begins before each of them."""
    said, marks = "", dict[int, str]()
    for mark, text in blocks(prose):
        marks.setdefault(len(said), mark)
        said += letters(text)
    return said, marks


def without_tags(document: Document) -> str:
    never_closed = re.sub(r'<a\s+href\s*=\s*"[^"]*"(?=[^<>"]*</a>)', "", document.text)
    # An end of what never began is that of something else, misspelt.
    closed = re.sub(
        r"</([A-Za-z]+)>", lambda end: end[0] if f"<{end[1]}" in document.text else "", never_closed
    )
    text = re.sub(rf"</?(?:{TAGS})(?=[\s/>])[^<>]*>", "", closed, flags=re.IGNORECASE)
    return re.sub(r"\]\([^()]*\)", "]", unescape(text))


def no_word_is_lost(documents: Iterable[Document], types: Iterable[TypeStatement]) -> None:
    """The letters of each description stand side by side in its document."""
    texts = {
        each.path: letters(without_tags(each) if each.path.endswith("md") else each.text)
        for each in documents
        if "<img" not in each.text  # a picture's words are an attribute
    }
    for type in types:
        text = texts.get(type.place.path)
        for key, prose in described([type]):
            said = letters("".join(words for _, words in blocks(prose)))
            assert text is None or said in text, (type.place.path, key)


@pytest.mark.parametrize("ending", ["rst", "md"])
def test_no_word_of_some_is_lost(ending: str) -> None:
    documents = corpus(ending, SOME)
    no_word_is_lost(documents, read_all(*documents)[0].statements.types)


@pytest.fixture
def both() -> dict[str, Statements]:
    return {ending: statements(ending) for ending in ("rst", "md")}


@read_whole
@pytest.mark.parametrize("ending", ["rst", "md"])
def test_no_word_of_all_is_lost(ending: str, both: dict[str, Statements]) -> None:
    no_word_is_lost(corpus(ending), both[ending].types)


@read_whole
def test_rst_has_the_borders_that_markdown_shows(both: dict[str, Statements]) -> None:
    meant = dict(described(both["md"].types))
    found: Counter[tuple[str, str]] = Counter()
    for key, prose in described(both["rst"].types):
        said, marks = borders(prose)
        words, borders_meant = borders(meant.get(key, ()))
        if said == words:
            found.update(
                (marks.get(at, ""), borders_meant.get(at, "")) for at in {*marks, *borders_meant} - {0}
            )
    paragraphs, items = (sum(n for (mark, _), n in found.items() if mark == each) for each in "¶•")
    assert paragraphs > 800
    assert items > 600
    assert found["¶", ""] <= 0.01 * paragraphs, "no sentence is cut in two"
    assert found["¶", "¶"] >= 0.97 * paragraphs
    assert found["•", ""] <= 0.04 * items, "no item is in pieces"
    assert found["", "•"] <= 0.07 * items
    assert found["", "¶"] <= 0.12 * paragraphs, "few borders stay lost"


@read_whole
def test_no_item_of_rst_is_empty_or_punctuation(both: dict[str, Statements]) -> None:
    for key, prose in described(both["rst"].types):
        for mark, text in blocks(prose):
            assert mark == "¶" or letters(text), (key, text)


@read_whole
def test_any_reader_of_commonmark_shows_the_same_characters(both: dict[str, Statements]) -> None:
    types = (*both["rst"].types, *both["md"].types)
    api = link(Statements(types, both["md"].versions), (), Diagnostics())
    render = mistune.create_markdown(escape=True)
    for key, prose in api_described(api):
        text = to_commonmark(prose)
        shown = _Shown()
        shown.feed(str(render(text)))
        shown.close()
        assert "".join(shown.text.split()) == "".join(
            "".join(words for _, words in blocks(prose)).split()
        ), key
        assert to_commonmark(from_commonmark(text)) == text, key


def api_described(api: Api) -> Iterator[tuple[str, Prose]]:
    for type in api.types:
        yield str(type.name), type.description
        yield from ((f"{type.name}.{p.name}", p.description) for p in type.properties)
        yield from ((f"{type.name}.{v.name}", v.description) for v in type.values)
        for method in type.methods:
            name = f"{type.name}.{method.name}"
            yield name, method.description
            yield from ((name, parameter.description) for parameter in method.parameters)
            yield from ((name, fault.description) for fault in method.faults)
            if method.returns:
                yield name, method.returns.description


class _Shown(HTMLParser):
    """The characters that a page of HTML shows."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data
