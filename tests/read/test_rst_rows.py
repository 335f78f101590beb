"""Lines of RST as rows: each line that says something is one, with its number, and its text unharmed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codegen.ir.names import TypeName
from codegen.ir.prose import Link, Reference
from codegen.read.rst.lines import is_underline, prepare, split
from codegen.read.rst.rows import Doctree, Row, RowKind, parse
from tests.documents import CASE_NAMES, case, codes, read_text, read_type

HOSTILE = [
    "a * star and *more* and **much**",
    "|substitution| and a | bar",
    "back\\slash \\* \\ and \\\\ at the end \\",
    "`unbalanced and ``double`` and `role`:py:class: and :role:`x`",
    ".. include:: /etc/passwd",
    ".. raw:: html",
    ".. a comment",
    ">>> print(1)",
    "1. one",
    "a) letter",
    "(2) two",
    "#. auto",
    "- dash",
    "+ plus",
    "-x FILE",
    "--long=VALUE",
    "/V",
    "an end ::",
    "::",
    "====",
    "----",
    "* star",
    "a_ b__ _c_ [1]_ [CIT]_ |x|_ http://example.invalid/a_b *",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "quotes \"\"\" and ''' and \\N{BULLET}",
    "A\ufffdB",
    "+---+---+",
    "=== ===",
    "Note that this: ends with a colon:",
    "__ anonymous",
    "[brackets] (round) <angle>",
    "x.Y glued.Together",
    "\u201cquotes\u201d \u2013 and \u00e4\u00f6\u00fc \U0001f600",
    "$(rm -rf) ${HOME} %s %(a)s",
]

# A star is a bullet where it stands alone below a text, so it is no word of it there.
LINES = [
    *(line for line in HOSTILE if line != "* star"),
    "plain words.",
    "`shop.Person`_ links",
    "",
    "  indented",
]


def rows_of(text: str) -> Doctree:
    return parse(prepare(split(text)))


def in_property(text: str) -> str:
    """A document whose property ``label`` has this text."""
    return case("data_object").replace("In cents.", text)


def words_of(text: str) -> str:
    """The characters of a text, without white space and the mark-up of references."""
    return "".join(re.sub(r"`([^`]+)`_(?!_)", r"\1", text).replace("`", "").split())


def described(text: str) -> str:
    """What is read from a line as the text of a property: a document with that text has nothing wrong."""
    price = read_type(in_property(text)).properties[2]
    assert price.description is not None
    return words_of("".join(map(characters, price.description.value)))


def characters(value: object) -> str:
    """All characters of prose, in their order."""
    if isinstance(value, tuple):
        return "".join(map(characters, cast("tuple[object, ...]", value)))
    for name in ("inlines", "items", "text"):
        if hasattr(value, name):
            inner: object = getattr(value, name)
            return inner if isinstance(inner, str) else characters(inner)
    return ""


@pytest.mark.parametrize("name", CASE_NAMES)
def test_every_line_is_a_row_a_target_or_an_underline(name: str) -> None:
    text = case(name)
    assert list(unread(text)) == []


def unread(text: str) -> Iterator[tuple[int, str]]:
    """The lines that say something and are neither row nor target nor underline."""
    source = split(text)
    doctree = rows_of(text)
    read = {row.line for row in doctree.rows} | {row.value_line for row in doctree.rows}
    read |= {line for _, _, line in doctree.targets}
    above = ""
    for number, line in enumerate(source.lines, 1):
        if line.strip() and number not in read and not is_underline(line, above):
            yield number, line
        above = line


def test_rows_have_the_indents_and_kinds_of_their_lines() -> None:
    text = case("managed_object")
    lines = text.split("\n")
    rows = rows_of(text).rows
    for row in rows:
        line = lines[row.line - 1]
        assert row.indent == len(line) - len(line.lstrip()), line

    def first(kind: RowKind) -> Row:
        return next(row for row in rows if row.kind is kind)

    assert (first(RowKind.TITLE).text, first(RowKind.TITLE).label) == ("shop.Cart", "=")
    assert (first(RowKind.FIELD).label, first(RowKind.FIELD).text) == ("extends", "shop.Container")
    assert first(RowKind.BULLET).text == "what was put there by hand"


def test_a_value_may_stand_below_its_field() -> None:
    field = next(row for row in rows_of(case("fault")).rows if row.kind is RowKind.FIELD)
    assert (field.line, field.value_line, field.text) == (10, 12, "shop.fault.ShopFault")


def test_targets_that_differ_by_case_stay_apart() -> None:
    text = ".. _Cart: ../shop/Cart.rst\n\n.. _cart: ../shop/Trolley.rst#cart\n\n  See `Cart`_ and `cart`_.\n"
    links = [part for row in rows_of(text).rows for part in row.words if isinstance(part, Link)]
    assert links == [
        Link("Cart", Reference(TypeName.parse("shop.Cart"))),
        Link("cart", Reference(TypeName.parse("shop.Trolley"), "cart")),
    ]


def test_a_reference_without_a_target_is_left_for_the_linker_to_report() -> None:
    (row,) = rows_of("  See `nothing`_ and bare_ there.\n").rows
    assert row.text == "See nothing and bare_ there."
    links = [part for part in row.words if isinstance(part, Link)]
    assert [(link.text, str(link.target)) for link in links] == [("nothing", "nothing")]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_survives_as_text(text: str) -> None:
    if text.startswith("|"):
        assert codes(read_text(in_property(text))[1]) == [
            "unclaimed-line"
        ], "no text is like a row of a table"
        return
    expected = words_of(text.removeprefix("* ") if text.startswith("* ") else text)
    assert described(text) == expected


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=6))
@settings(max_examples=80)
def test_hostile_lines_together(lines: list[str]) -> None:
    """Each line of a text is read, or told of; what is said after it is not touched."""
    text = in_property("\n       ".join(line.rstrip() for line in ["First.", *lines]))
    statements, found = read_text(text)
    assert set(codes(found)) <= {"unclaimed-line"}
    (item,) = statements.types
    assert [each.name for each in item.properties] == ["label", "added", "price", "wanted"]
    price = item.properties[2]
    assert price.description is not None
    told = {each.place.line for each in found}
    kept = [line for number, line in enumerate(text.split("\n"), 1) if number not in told]
    said = kept[kept.index("       First.") :]
    said = said[: next(at for at, line in enumerate(said) if line.startswith("    wanted ("))]
    assert words_of(characters(price.description.value)) == words_of("".join(said))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60))
@settings(max_examples=200)
@example("*")
@example("a*b*c `d`_ |e| \\")
@example("x::")
@example("_")
@example("=" * 8)
def test_any_text_survives(text: str) -> None:
    text = "Text " + " ".join(text.split())
    document = in_property(text)
    statements, found = read_text(document)
    price = statements.types[0].properties[2]
    assert price.description is not None
    if not found:
        assert words_of(characters(price.description.value)) == words_of(text)


def test_hostile_text_in_every_place_of_a_text() -> None:
    text = " ".join(line for line in HOSTILE if not line.startswith("* "))
    document = case("managed_object")
    for place in (
        "Stays until it is paid.",
        "A name to print.",
        "Puts something into the cart.",
        "How many of it",
        "Runs until the item is there.",
        "if there is none left.",
    ):
        assert place in document
        statements, found = read_text(document.replace(place, f"Now {text}"))
        assert not found, place
        whole = words_of(characters(tuple(map(facts, statements.types))))
        assert words_of(f"Now {text}") in whole


def facts(value: object) -> object:
    """The prose of a statement, as tuples."""
    names = ("description", "properties", "methods", "parameters", "returns", "raises", "value")
    inner = tuple(facts(getattr(value, name)) for name in names if getattr(value, name, None) is not None)
    if isinstance(value, tuple):
        return tuple(map(facts, cast("tuple[object, ...]", value)))
    return inner or value
