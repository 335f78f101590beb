"""What is done for older parsers changes nothing for newer ones, so that both see the same page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.read.guide import older_parsers
from codegen.read.guide.flow import Characters, Opening, flow_of
from codegen.read.guide.older_parsers import fields_as_words
from tests.read.guide.pages import CART, MOOD, NO_MONEY, TILL

PAGES = (CART, TILL, MOOD, NO_MONEY)
PIECES = (
    *("<textarea>", "</textarea>", "<TextArea rows=3>", "</TEXTAREA >", "<textarea", "<title>", "</title>"),
    *("<!--", "-->", "<script>", "</script>", "<style>", "</style>", "<p>", "</p>", "<Field minOccurs='0'/>"),
    *("words", "a < b", "&lt;", "&amp;", "\n", ">"),
)

newer = pytest.mark.skipif(older_parsers.ARE_HERE, reason="lxml has an older parser, which needs the change")


@newer
@pytest.mark.parametrize("page", PAGES)
def test_a_newer_parser_sees_the_same_page(page: str) -> None:
    assert fields_as_words(page) != page
    assert flow_of(fields_as_words(page)) == flow_of(page)


@newer
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_newer_parser_sees_the_same_of_any_mark_up(mark_up: str) -> None:
    assert flow_of(f"<p>{fields_as_words(mark_up)}") == flow_of(f"<p>{mark_up}")


def test_mark_up_in_a_field_of_text_is_words() -> None:
    flow = flow_of("<p><textarea>\n<Part minOccurs='0' name='a&amp;b'/></textarea>")
    assert [token.tag for token in flow if isinstance(token, Opening)][-1] == "textarea"
    assert [token.text.strip() for token in flow if isinstance(token, Characters)] == [
        "<Part minOccurs='0' name='a&b'/>"
    ]


def test_comments_and_scripts_that_speak_of_fields_stay() -> None:
    page = "<!-- <textarea> <b> --><script>'<title>' + '<b>'</script><p>words"
    assert fields_as_words(page) == page
