"""Lines of RST as paragraphs and items: where one ends, and that every character stays in its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.ir.names import TypeName
from codegen.ir.prose import (
    Block,
    BulletList,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
    plain,
)
from codegen.read.rst.items import goes_on
from codegen.read.rst.marked import joined, line
from codegen.read.rst.prose import prose
from codegen.read.rst.rows import Row, RowKind
from codegen.read.rst.sentences import MOST_BORDERS, paragraphs
from codegen.read.rst.tree import Node

CART = Link("Cart", Reference(TypeName.parse("shop.Cart")))


def inlines(text: str) -> Inlines:
    """Inline text, in which ``@`` stands for a link."""
    first, *rest = text.split("@")
    parts: list[Inline] = [Text(first)]
    for each in rest:
        parts += [CART, Text(each)]
    return tuple(part for part in parts if part.text)


@pytest.mark.parametrize(
    "text",
    [
        "It ends.|Nobody waits.",
        "It ends (now).|Nobody waits.",
        'It is "open".|Nobody waits.',
        "It ends!|Nobody waits?|They do.",
        "It has 20.|Nobody waits.",
        "It is in USD.|Nobody waits.",
        "It is a Cart.|The rest is not.",
        "It is a Cart.|Closing a till ends it.",
        "It is @.|Nobody waits.",
        "It is the last.|vTill opens.",
        "It follows:|Nobody waits.",
        "It is one.|(For others see @.)",
        "It is @|See @|See @",
        "It is (new)|See the till.",
        "It goes on...|When it ends is known.",
    ],
)
def test_paragraphs_end_at_glued_sentences(text: str) -> None:
    glued = text.replace("|See", " See") if "@|See" in text else text.replace("|", "")
    found = [plain(each.inlines()) for each in paragraphs(line(inlines(glued)))]
    assert found == text.replace("@", "Cart").split("|")


@pytest.mark.parametrize(
    "text",
    [
        "It is an own.CartLine here.",
        "It is Cart.Line here.",
        "It is shop.cart.Line, Cart.Line.Price or Cart.Line.price here.",
        'It is "shop.Cart" or "shop.Cart.Line".',
        "It is of type shop.CartLine here.",
        "It is @ and shop.Cart here.",
        "It is e.g. or i.e. or E.g. or U.S. or X.Y or 2.5 or 2.x or a.b.",
        "It is shop.Cart.lines or shop.Pay() or shop.Till[] or shop.Till#open.",
        "It is at http://shop.Example/a.B and in file.Txt/x and $shop.Cart.",
        "It is Cart::Line and {shop.:Line} and shop#till.Example.",
        "It is @.@ and @.line and @.line.Price...",
        "It is key:value and FF:FF:Ff and shop:Till:Open.",
        "It is a word (Till)s and list()See none.",
    ],
)
def test_names_are_not_parted(text: str) -> None:
    assert [each.inlines() for each in paragraphs(line(inlines(text)))] == [inlines(text)]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("It is a", "Cart", True),
        ("It is the value of", "@", True),
        ("It is @", ", or not", True),
        ("It is @", "or not", True),
        ("It is @", "Otherwise not", False),
        ("@", "@", False),
        ("It is (", "@", True),
        ("http://", "host", True),
        ("It is open.", "@ is closed", False),
        ("@.", "@", True),
        ("It is Cart.lines.", "@", True),
        ("One:", "@", True),
        ("One:", "two", False),
        ("One", "(two)", True),
        ("One", "two", True),
        ("It is a thing,", "then more", True),
        ("one,", "two", False),
        ("It is a thing", "then more", True),
        ("It is 'a'", "then more", False),
        ("It is 'a'", "(then more)", True),
        ("One", "Two", False),
        ("one", "two", False),
        ("one", "of two", True),
        ("size", "price - in cents", False),
    ],
)
def test_bullets_that_go_on(before: str, after: str, expected: bool) -> None:
    """A bullet tells by its words whether it begins an item."""
    assert goes_on([line(inlines(before))], line(inlines(after)).text, apart=False) is expected


def test_an_empty_bullet_begins_an_item_but_where_more_is_expected() -> None:
    one, two = line(inlines("It is @")), line(inlines("It is the"))
    assert not goes_on([one], line(inlines("or not")).text, apart=True)
    assert goes_on([two], line(inlines("@")).text, apart=True)


def test_pieces_are_joined_without_gaps() -> None:
    pieces = ["(", "@", ".", "@", ") at http://", "host", ":", "port", "'s end", ";", "all @", "s"]
    found = joined([line(inlines(piece)) for piece in pieces])
    assert plain(found.inlines()) == "(Cart.Cart) at http://host:port's end; all Carts"


def test_a_line_of_nothing_but_borders_is_cut_at_some_of_them() -> None:
    assert len(paragraphs(line((Text("end.The " * 2 * MOST_BORDERS),)))) == MOST_BORDERS + 1


def row(kind: RowKind, words: Inlines) -> Node:
    return Node(Row(kind, 1, 3, words))


PIECES = st.lists(
    st.one_of(
        st.just(CART),
        st.text("aB1 .:,;()[]{}'\"!?-=*/\N{NO-BREAK SPACE}ß", max_size=8).map(Text),
        st.sampled_from(["The", "end.The", "is", ". ", "See ", "shop.Cart", "(", "a:B"]).map(Text),
    ),
    max_size=4,
).map(tuple)
ROWS = st.lists(st.builds(row, st.sampled_from([RowKind.TEXT, RowKind.BULLET]), PIECES), max_size=8)


def characters(blocks: Prose) -> str:
    def of(block: Block) -> str:
        if isinstance(block, BulletList):
            return "".join(map(characters, block.items))
        return plain(block.inlines) if isinstance(block, Paragraph) else block.text

    return "".join(map(of, blocks))


def signs(text: str) -> str:
    """Everything but white space, and the stars that are bullets."""
    return "".join(text.replace("*", "").split())


@given(ROWS)
@settings(max_examples=300)
def test_every_character_stays_in_its_place(rows: list[Node]) -> None:
    text = "".join(plain(node.row.words) for node in rows)
    assert signs(characters(prose(rows))) == signs(text)


@given(ROWS)
@settings(max_examples=300)
def test_no_paragraph_and_no_item_is_empty(rows: list[Node]) -> None:
    def check(blocks: Prose) -> None:
        for block in blocks:
            if isinstance(block, BulletList):
                assert block.items
                assert all(block.items)
                for item in block.items:
                    check(item)
            elif isinstance(block, Paragraph):
                words = plain(block.inlines)
                assert words
                assert words == " ".join(words.split(" "))
                assert "  " not in words

    check(prose(rows))
