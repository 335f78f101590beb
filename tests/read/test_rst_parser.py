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
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.read.rst import parser as rst_parser
from codegen.read.rst.lines import prepare, split
from codegen.read.rst.parser import doctree
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
    """A doctree without docutils' messages, which nobody reads."""
    for message in list(document.findall(nodes.system_message)):
        message.parent.remove(message)
    return document.pformat()


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
