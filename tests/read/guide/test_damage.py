"""Pages that lost a part, or have one twice: they say the same, or it is told, and once."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.read.guide.pages import CART, MOOD, NO_MONEY, TILL, description, link, page, terms
from tests.read.guide.test_guide import facts, reading

DAMAGED = {
    "no heading": (
        CART.replace("<h1>Data Object - ShopCart</h1>", ""),
        "no-title",
        "no heading that names one",
    ),
    "no name": (CART.replace('<a id="shop.Cart" name="shop.Cart"></a>', ""), "no-title", "no heading"),
    "a row without a cell": (
        CART.replace("<td>xsd:long</td>", ""),
        "broken-table",
        "this row has 2 cells, where the table has 3 columns",
    ),
    "no type": (CART.replace("<td>xsd:long</td>", "<td></td>"), "bad-field", "no type is stated here"),
    "no name in a row": (
        CART.replace("<strong>total</strong>", "<strong>in all</strong>"),
        "bad-field",
        "this is no name: 'in all'",
    ),
    "a fault without a link": (
        TILL.replace(link("shop.fault.NoMoney", "shop.fault.NoMoney"), "too little"),
        "bad-field",
        "this is no link to a fault: 'too little'",
    ),
    "no table": (
        page("shop.Bag", "Data Object - ShopBag", terms(), description("Data Object", "A bag.")),
        "cut-off",
        "there is no table 'properties' below 'Data Object - ShopBag'",
    ),
    "no base": (
        CART.replace(link("vmodl.DynamicData", "DynamicData"), "nothing", 1),
        "bad-field",
        "this is no link to a type: 'nothing'",
    ),
    "a lost method": (
        TILL[: TILL.index('<br>\n<a id="pay"')] + "</body></html>",
        "cut-off",
        "the page lists the method 'pay' and does not have it",
    ),
    "the end": (CART[: CART.index('id="bottom"')], "cut-off", "the page has no end"),
    "no XML": (
        CART.replace("<complexContent>", ""),
        "bad-schema",
        "the fragment of the schema cannot be read",
    ),
    "entities": (
        CART.replace("<complexType", "<!DOCTYPE x [<!ENTITY a 'b'>]><complexType"),
        "bad-schema",
        "the fragment of the schema cannot be read",
    ),
    "a table in a text without an end": (
        TILL.replace("What to pay for.", "One of: <table><tr><td>a cart"),
        "broken-table",
        "a table within this text has no end, so that rows that follow it would be lost",
    ),
    "words beside cells": (
        TILL.replace("What to pay for.", "What to </td> pay for."),
        "unclaimed-line",
        "no rule of the layout reads these words: 'pay for.'",
    ),
    "words that no rule reads": (
        CART.replace("</table>\n<span", "</table>\nBuy now\n<span"),
        "unclaimed-line",
        "no rule of the layout reads these words: 'Buy now'",
    ),
    "an unknown term": (
        CART.replace("<dt>Since</dt>", "<dt>Colour</dt>"),
        "unclaimed-line",
        "no rule of the layout reads these words: 'Colour vSphere API 4.1'",
    ),
    "another name in the schema": (
        CART.replace('name="ShopCart"', 'name="ShopBag"'),
        "contradiction",
        "the type is called ShopCart here and ShopBag in the fragment of the schema",
    ),
    "another base in the schema": (
        CART.replace("shop25:DynamicData", "shop25:Thing"),
        "contradiction",
        "the type extends DynamicData here and Thing in the fragment of the schema",
    ),
    "a base only in the schema": (
        CART.replace(f"<dt>Extends</dt>\n<dd>\n{link('vmodl.DynamicData', 'DynamicData')}\n</dd>\n", ""),
        "contradiction",
        "the type extends nothing here and DynamicData in the fragment of the schema",
    ),
    "optional in one place": (
        CART.replace('type="xsd:long"', 'type="xsd:long" minOccurs="0"'),
        "contradiction",
        "total may be absent in the fragment of the schema, and not in the table",
    ),
    "optional in the table alone": (
        CART.replace('type="xsd:string" minOccurs="0"', 'type="xsd:string"'),
        "contradiction",
        "coupons is not optional in the fragment of the schema, other than in the table",
    ),
    "another type in the schema": (
        CART.replace('type="xsd:long"', 'type="xsd:int"'),
        "contradiction",
        "the type of total is long here and int in the fragment of the schema",
    ),
    "another type of a return in the schema": (
        TILL.replace('name="returnval" type="xsd:boolean"', 'name="returnval" type="xsd:int"'),
        "contradiction",
        "the type of the return is boolean here and int in the fragment of the schema",
    ),
    "a return in the table alone": (
        TILL.replace('<element name="returnval" type="xsd:boolean" minOccurs="0"/>', ""),
        "contradiction",
        "the method gives something back here, and nothing in the fragment of the schema",
    ),
    "an array in one place": (
        CART.replace(' maxOccurs="unbounded"', ""),
        "contradiction",
        "coupons is not an array in the fragment of the schema, other than in the table",
    ),
    "a field only in the schema": (
        CART.replace("<sequence>", '<sequence><element name="tax" type="xsd:int"/>'),
        "contradiction",
        "the fragment of the schema has 'tax', which the table lacks",
    ),
    "a field only in the table": (
        CART.replace('<element name="total" type="xsd:long"/>', ""),
        "contradiction",
        "the fragment of the schema lacks 'total', which the table has",
    ),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_what_is_wrong_is_told(what: str) -> None:
    text, code, message = DAMAGED[what]
    told = reading(text)[1]
    assert code in [each[0] for each in told]
    assert any(message in each[1] for each in told if each[0] == code), told
    assert all(0 < line <= text.count("\n") + 1 for _, _, line in told)


PROPERTIES = CART[CART.index('<p class="table-title">') : CART.index('<span class="footnote-ref">')]


@pytest.mark.parametrize(
    ("again", "code", "message"),
    [
        (PROPERTIES, "stated-twice", "the table 'properties' stands twice below 'Data Object - ShopCart'"),
        (
            PROPERTIES.replace("xsd:long", "xsd:int"),
            "stated-twice",
            "the table 'properties' stands twice below 'Data Object - ShopCart', and differs",
        ),
    ],
)
def test_a_table_that_stands_twice_is_told_once(again: str, code: str, message: str) -> None:
    found, told = reading(CART.replace(PROPERTIES, PROPERTIES + again))
    assert [each[:2] for each in told] == [(code, message)]
    assert [each.name for each in found.statements.types[0].properties] == ["total", "owner", "coupons"]


PAGES = {"CART": CART, "TILL": TILL, "MOOD": MOOD, "NO_MONEY": NO_MONEY}
PARTS = {
    "tables": re.compile(r'<p class="table-title">.*?</table>', re.DOTALL),
    "titles of tables": re.compile(r'<p class="table-title">.*?</p>', re.DOTALL),
    "rows": re.compile(r'<tr class="r1">.*?</tr>', re.DOTALL),
    "cells": re.compile(r"<td[^>]*>.*?</td>", re.DOTALL),
    "headings": re.compile(r"<h1>.*?</h1>", re.DOTALL),
    "anchors": re.compile(r'<a id="[^"]*" name="[^"]*"></a>'),
    "what is extended": re.compile(r"<dt>Extends</dt>\s*<dd>.*?</dd>", re.DOTALL),
    "schemas": re.compile(r"<textarea.*?</textarea>", re.DOTALL),
    "tags": re.compile(r"</?[A-Za-z][^>]*>"),
    "quotation marks": re.compile(r'(?<=class=)"|"(?=>)'),
}
UNTOLD = {
    # What remains is a whole page, of a method or a type that has less.
    ("TILL", "rows"): ("coins", "cart", "tip", "to a", "NoMoney"),
    # The words are all there, in other paragraphs, or without a link.
    ("TILL", "tags"): ("<dt>", "<dd>"),
    ("CART", "tags"): ("<p>", '<a href="shop.Till.html">', "</a>"),
}


def without_each(part: str, text: str) -> Iterator[tuple[str, str]]:
    """The page without one of its parts, for each, and what that was."""
    for found in PARTS[part].finditer(text):
        yield text[: found.start()] + text[found.end() :], found[0]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_lacks_something_says_the_same_or_it_is_told_once(page: str, part: str) -> None:
    whole = [facts(each) for each in reading(PAGES[page])[0].statements.types]
    silent: list[str] = []
    for text, lost in without_each(part, PAGES[page]):
        found, told = reading(text)
        assert len(told) <= 1, (lost, told)
        if not told and [facts(each) for each in found.statements.types] != whole:
            silent.append(lost)
    untold = UNTOLD.get((page, part), ())
    assert len(silent) == len(untold), silent
    assert all(words in lost for words, lost in zip(untold, silent, strict=True))


@pytest.mark.parametrize("piece", ["<h1></h1><i></i>", "<h2><p></p></h2>", "<dl><dt>a</dt></dl>", "<i></i>"])
def test_time_grows_with_the_page_alone(piece: str) -> None:
    """What is looked for above or below each of many pieces is found, or not, within the next one."""
    text = TILL.replace("Takes money.", piece * 8_000)
    start = time.process_time()
    reading(text)
    assert time.process_time() - start < 10


def test_no_depth_breaks_the_reader() -> None:
    told = reading(CART.replace("Whose it is.", "<div>" * 5_000 + "Whose it is."))[1]
    assert [each[0] for each in told] == ["too-deep"]


_TAGS = PARTS["tags"]


@pytest.mark.parametrize("page", PAGES)
def test_an_ending_of_the_page_ends_nothing(page: str) -> None:
    whole = [facts(each) for each in reading(PAGES[page])[0].statements.types]
    for tag in [*_TAGS.finditer(PAGES[page])][8::5]:
        found, told = reading(f"{PAGES[page][: tag.start()]}</html>{PAGES[page][tag.start() :]}")
        assert ([facts(each) for each in found.statements.types], told) == (whole, [])


@pytest.mark.parametrize("stray", ["<script>", "<style>", "<!--", "<textarea>", "<title>", "</body>"])
def test_a_stray_tag_takes_nothing_in_without_a_word(stray: str) -> None:
    whole = [facts(each) for each in reading(CART)[0].statements.types]
    for tag in [*_TAGS.finditer(CART)][::5]:
        found, told = reading(f"{CART[: tag.start()]}{stray}{CART[tag.start() :]}")
        assert told or [facts(each) for each in found.statements.types] == whole


def test_what_takes_in_the_end_of_a_page_is_told() -> None:
    text = CART.replace("<script language", "<!-- <script language")
    assert [each[:2] for each in reading(text)[1]] == [
        ("unclaimed-line", "a tag, a comment or a text that has no end here takes in a part of the page")
    ]


def test_a_second_page_in_a_file_is_told() -> None:
    found, told = reading(CART + TILL)
    message = "another page begins here, of shop.Till, and is not read"
    assert [each[:2] for each in told] == [("unclaimed-line", message)]
    assert [str(each.name) for each in found.statements.types] == ["shop.Cart"]


@given(st.integers(0, len(TILL) - 1))
def test_a_page_that_is_cut_off_anywhere_is_no_whole_page(end: int) -> None:
    _, told = reading(TILL[:end].rstrip() + "\n")
    severe = [code for code, _, _ in told if code in ("cut-off", "unknown-format", "empty-document")]
    whole = "</table>" in TILL[:end].partition('id="bottom"')[2]
    assert whole or len(severe) == len(told) == 1


def test_what_may_follow_from_a_loss_is_counted() -> None:
    diagnostics = Diagnostics()
    read([Document("page.html", TILL[: TILL.index("Whether it did")])], diagnostics)
    (told,) = diagnostics
    assert told.message == "the page lists the method 'pay' and does not have it"
    assert told.hint == "fetch it again; 2 more findings of this page may follow from that"


def test_a_page_without_a_schema_has_its_members_in_no_declared_order() -> None:
    diagnostics = Diagnostics()
    read([Document("page.html", re.sub(r"<a onclick.*?</textarea>", "", CART, flags=re.DOTALL))], diagnostics)
    (told,) = diagnostics
    assert (told.code, told.about) == ("bad-schema", "pages without a schema")


@given(st.text(alphabet="<>/ahbptdlr=\"'-! \n#&;x1"), st.integers(0, len(CART)))
def test_nothing_that_is_put_into_a_page_breaks_the_reader(text: str, at: int) -> None:
    reading(CART[:at] + text + CART[at:])
