from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.ir.commonmark import to_commonmark
from codegen.ir.commonmark_reader import from_commonmark
from codegen.ir.names import TypeName
from codegen.ir.prose import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
)

from .sample import WORDS

TARGETS = st.sampled_from(
    [Reference(TypeName.parse("shop.Till")), Reference(TypeName.parse("shop.Till"), "Pay")]
)
CHARACTERS = st.text(alphabet="ab1 _*`\\[]()<>!&;#-+.~|=\n\tZ“é", max_size=10)
INLINES = st.one_of(
    CHARACTERS.map(Text),
    CHARACTERS.map(Code),
    st.builds(Emphasis, CHARACTERS, st.booleans()),
    st.builds(Link, CHARACTERS, TARGETS),
)
PARAGRAPHS = st.lists(INLINES, max_size=5).map(lambda parts: Paragraph(tuple(parts)))


def _lists(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.lists(st.lists(blocks, max_size=3).map(tuple), max_size=3).map(tuple)
    return st.builds(BulletList, items, st.booleans())


SIMPLE: st.SearchStrategy[Block] = st.one_of(PARAGRAPHS, CHARACTERS.map(CodeBlock))
PROSE: st.SearchStrategy[Prose] = st.lists(st.recursive(SIMPLE, _lists, max_leaves=6), max_size=4).map(tuple)


def test_a_description_comes_back_whole() -> None:
    assert from_commonmark(to_commonmark(WORDS)) == WORDS


@pytest.mark.parametrize("code", ["a`", "`a", " a", "a ", " a ", "  ", "`", "``", "a`b", " ` ", "a  b"])
def test_code_comes_back_with_its_spaces_and_quotes(code: str) -> None:
    """But for code that is blank, which is none."""
    words = (Paragraph((Text("x "), Code(code), Text(" y"))),)
    assert from_commonmark(to_commonmark(words)) == (words if code.strip() else from_commonmark("x y"))


def test_code_of_spaces_alone_keeps_them() -> None:
    """Nobody writes it, but CommonMark takes no space off its ends."""
    assert from_commonmark("x `   ` y") == (Paragraph((Text("x "), Code("   "), Text(" y"))),)


@pytest.mark.parametrize(
    "words", ["a ` b", "a `` b", "a ``` b ` c", "a * b", "a [b](c) d", "1.5 a", "a ** b"]
)
def test_marks_that_nothing_ends_are_words(words: str) -> None:
    assert from_commonmark(words) == (Paragraph((Text(words),)),)


def test_nothing_comes_back_as_nothing() -> None:
    assert from_commonmark("") == ()


@given(PROSE)
def test_whatever_is_written_comes_back_as_what_was_written(prose: Prose) -> None:
    text = to_commonmark(prose)
    read = from_commonmark(text)
    assert to_commonmark(read) == text
    assert from_commonmark(to_commonmark(read)) == read


@given(CHARACTERS)
def test_words_stay_words(text: str) -> None:
    expected = " ".join(text.split())
    assert from_commonmark(to_commonmark((Paragraph((Text(text),)),))) == (
        (Paragraph((Text(expected),)),) if expected else ()
    )
