"""The parser that is set up once gives docutils' own doctree."""

from __future__ import annotations

import gc
import weakref
from itertools import pairwise

import pytest
from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.utils import new_document
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.read.rst import parser as rst_parser
from codegen.read.rst.lines import prepare, split
from codegen.read.rst.parser import Mention, doctree
from codegen.read.rst.rows import parse
from tests.documents import CASE_NAMES, case

LINES = [
    "",
    "",
    "plain words",
    "more of `shop.Cart`_, `shop`_ and cart_ there",
    r"escaped \* and \\ and \`",
    "  below",
    "     deeper",
    "* item",
    "  * item below",
    ":since: `2.0`_",
    ":extends:",
    "**deprecated**",
    ".. _a: b",
    ".. _long: over",
    "   two lines",
    "Methods",
    "-------",
    "=======",
]


def by_docutils(text: str) -> nodes.document:
    configured = get_default_settings(Parser())
    configured.report_level, configured.halt_level = 5, 6
    document = new_document("document", configured)
    Parser().parse(text, document)
    return document


def shown(document: nodes.document) -> str:
    """A doctree without docutils' messages, which nobody reads, and with its references for our mentions."""
    for message in list(document.findall(nodes.system_message)):
        message.parent.remove(message)
    for element in list(document.findall(nodes.TextElement)):
        element.children = [_reference(each) if isinstance(each, Mention) else each for each in element]
    return document.pformat()


def _reference(mention: Mention) -> nodes.reference:
    name = nodes.whitespace_normalize_name(mention)
    return nodes.reference("", str(mention), name=name, refname=nodes.fully_normalize_name(name))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_the_doctree_of_a_document_is_that_of_docutils(name: str) -> None:
    lines = prepare(split(case(name))).lines
    assert shown(doctree(lines)) == shown(by_docutils("\n".join(lines)))


@given(st.lists(st.sampled_from(LINES), max_size=14))
@settings(max_examples=100)
def test_the_doctree_of_any_lines_is_that_of_docutils(lines: list[str]) -> None:
    prepared = prepare(split("\n".join(lines))).lines
    ours, theirs = (shown(each) for each in (doctree(prepared), by_docutils("\n".join(prepared))))
    assert _without_names(ours) == _without_names(theirs)


INLINE = [
    *(
        "`shop.Cart`",
        "`a b`",
        "`x:y`",
        "`a : b`",
        "`_",
        "`",
        "_",
        "__",
        "shop",
        "cart_",
        ":role:",
        "*",
        "**",
        "|",
    ),
    *("(", ")", "[", "]", "<", ">", "'", '"', ".", ":", "-", "\\", " ", " ", " ", "\n"),
]


@given(st.lists(st.sampled_from(INLINE), min_size=2, max_size=12), st.booleans())
@example(["`shop.Cart`", "_", "\n", "*", " ", "`shop.Cart`", "_"], False)
@settings(max_examples=300)
def test_mark_up_in_a_line_is_that_of_docutils(pieces: list[str], escaped: bool) -> None:
    text = ("Words " + "".join(pieces)).replace("::", ":")  # which begins a block
    lines = prepare(split(text)).lines if escaped else split(text).lines
    ours, theirs = (shown(each) for each in (doctree(lines), by_docutils("\n".join(lines))))
    assert _without_names(ours) == _without_names(theirs)


def test_plain_references_are_read_without_docutils() -> None:
    (paragraph,) = doctree([r"See `shop.Cart`_, (`a b`_) \* and", "* `c`_"]).children
    shows = [(type(child), child.astext()) for child in paragraph.children]
    assert [text for kind, text in shows if kind is Mention] == ["shop.Cart", "a b", "c"]
    assert [text for kind, text in shows if kind is nodes.Text] == ["See ", ", (", ") * and\n* "]


def _without_names(shown_tree: str) -> list[str]:
    """Less what only messages have: ids of problematic words, and references to them."""
    return [line.partition(" ids=")[0].rstrip(">") for line in shown_tree.splitlines()]


@given(st.lists(st.sampled_from(LINES), max_size=14))
@settings(max_examples=100)
def test_a_document_that_is_cut_gives_the_same_rows(lines: list[str]) -> None:
    source = prepare(split("\n".join(lines)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rst_parser, "PART", 1)
        cut = parse(source)
    assert cut == parse(source)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_a_case_that_is_cut_gives_the_same_rows(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    source = prepare(split(case(name)))
    whole = parse(source)
    monkeypatch.setattr(rst_parser, "PART", 1)
    assert parse(source) == whole


def test_web_addresses_stay_text() -> None:
    (paragraph,) = doctree(["See https://shop.invalid/a?b=c or clerk@shop.invalid now."]).children
    assert [type(child) for child in paragraph.children] == [nodes.Text]


def test_no_document_stays_in_memory() -> None:
    found = weakref.ref(doctree(["A", "", "  * b", "", "    * c"]))
    gc.collect()
    assert found() is None


def test_a_long_document_is_cut_where_a_block_begins_at_the_margin() -> None:
    blocks = ["value", "  its text", ""] * rst_parser.PART
    found = list(rst_parser.cuts(blocks))
    parts = [end - start for start, end in pairwise((0, *found, len(blocks)))]
    assert max(parts) <= rst_parser.PART + 3
    assert {blocks[at] for at in found} == {"value"}


def test_a_block_is_never_cut() -> None:
    size = 2 * rst_parser.PART
    assert list(rst_parser.cuts(["line"] * size)) == []
    assert list(rst_parser.cuts(["  line", ""] * size)) == []
