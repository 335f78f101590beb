"""Whole Markdown documents as pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, Severity
from codegen.ir import forms
from codegen.ir.names import Kind, TypeName
from codegen.ir.prose import Code, Link, Paragraph, Prose, Reference, Text, paragraph, plain
from codegen.read.markdown.layout import read_markdown
from codegen.read.origins import Places
from codegen.read.outline import Entry, Label, Layout, Page, SectionLabel

SAMPLES = Path(__file__).parent / "markdown"
DOCUMENTS = sorted(path.name for path in SAMPLES.iterdir())


def text_of(name: str) -> str:
    return (SAMPLES / name).read_text(encoding="utf-8")


def page_of(name: str) -> Page:
    diagnostics = Diagnostics()
    page = read_markdown(Places(name, text_of(name)), diagnostics)
    assert not list(diagnostics)
    return page


def facts(entry: Entry) -> dict[str, str]:
    return {field.label.value: plain(field.words) for field in entry.fields}


def section(entry: Entry, label: SectionLabel) -> tuple[Entry, ...]:
    (found,) = (each for each in entry.sections if each.label is label)
    return found.entries


def codes(text: str) -> list[str]:
    diagnostics = Diagnostics()
    read_markdown(Places("x.md", text), diagnostics)
    return [f"{each.code}:{each.place.line}" for each in diagnostics]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_line_that_says_something_is_claimed(name: str) -> None:
    said = [line for line in text_of(name).splitlines() if line.strip()]
    assert sum(count for _, count in page_of(name).claims) == len(said)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_line_ends_and_a_byte_order_mark_do_not_matter(name: str) -> None:
    diagnostics = Diagnostics()
    text = "\N{ZERO WIDTH NO-BREAK SPACE}" + text_of(name).replace("\n", "\r\n")
    assert read_markdown(Places(name, text), diagnostics) == page_of(name)


def test_a_managed_object() -> None:
    page = page_of("shop.Cart.md")
    assert (page.form, page.layout) == (forms.MARKDOWN, Layout.TYPES)
    (cart,) = page.entries
    assert (cart.name, cart.kind, cart.place.line) == ("shop.Cart", Kind.MANAGED, 1)
    assert facts(cart) == {"extends": "shop.Container", "since": "Shop API 2.0", "deprecated": ""}
    assert [field.place.line for field in cart.fields] == [3, 4, 5]
    version = Reference(TypeName.parse("shop.version"), "shop.version.release2")
    assert cart.fields[1].words == (Link("Shop API 2.0", version),)
    assert cart.fields[2].blocks == ()
    assert cart.description is not None
    assert len(cart.description) == 3


def test_managed_properties() -> None:
    (cart,) = page_of("shop.Cart.md").entries
    items, count = section(cart, SectionLabel.PROPERTIES)
    item = TypeName.parse("shop.Cart.Item")
    assert (items.name, items.place.line) == ("items", 13)
    assert facts(items) == {"type": "shop.Cart.Item", "optional": "true", "privilege": "Cart.View"}
    assert items.fields[0].words == (Link("shop.Cart.Item", Reference(item)),)
    said = Paragraph((Text("What is in it, see "), Code("count"), Text(".")))
    assert items.description == (said,)
    assert (count.name, facts(count)) == ("count", {"type": "int", "optional": "false"})


def test_methods() -> None:
    (cart,) = page_of("shop.Cart.md").entries
    add, clear = section(cart, SectionLabel.METHODS)
    assert (add.name, add.place.line, add.complete, add.description) == ("AddItem", 17, False, None)
    assert facts(add) == {
        "deprecated": "",
        "service name": "AddItem_Task",
        "since": "Shop API 3.0",
        "privilege": "Cart.Change",
    }
    put = Link("Put", Reference(TypeName.parse("shop.Cart"), "put"))
    assert add.fields[0].blocks == (Paragraph((Text("as of Shop API 3.0, use "), put, Text("."))),)
    assert add.fields[2].words == (Text("Shop API 3.0"),), "the anchor is the type's and must not be used"
    assert facts(clear) == {"service name": "Clear"}
    assert [each.label for each in clear.sections] == [SectionLabel.PARAMETERS, SectionLabel.FAULTS]


def test_parameters_returns_and_faults() -> None:
    (cart,) = page_of("shop.Cart.md").entries
    add, _ = section(cart, SectionLabel.METHODS)
    parameters = section(add, SectionLabel.PARAMETERS)
    assert [(each.name, facts(each)) for each in parameters] == [
        ("item", {"type": "shop.Cart.Item"}),
        ("note", {"type": "string"}),
        ("by", {"type": "shop.AnyPerson"}),
    ]
    (returns,) = section(add, SectionLabel.RETURNS)
    assert (returns.name, facts(returns), returns.place.line) == ("", {"type": "shop.Job"}, 29)
    closed, sold_out = section(add, SectionLabel.FAULTS)
    assert (closed.name, closed.description) == ("shop.fault.Closed", paragraph("if nobody is there."))
    assert (sold_out.name, sold_out.description) == ("shop.fault.SoldOut", None)


def test_a_data_object() -> None:
    (item,) = page_of("shop.Cart.Item.md").entries
    assert (item.kind, facts(item)) == (Kind.DATA, {"extends": "shop.Data"})
    assert item.description == paragraph("* One line of a cart 2. of any length")
    size, price, hidden = section(item, SectionLabel.PROPERTIES)
    assert size.description == paragraph("One of S|M|L, or none.")
    assert price.description == ()
    assert facts(hidden) == {"type": "bool", "optional": "false", "privilege": "Item.Peek"}
    assert hidden.description == paragraph("Not shown in <shelf>.")


def test_a_fault() -> None:
    (fault,) = page_of("shop.fault.SoldOut.md").entries
    assert (fault.kind, fault.description) == (Kind.FAULT, None)
    version = Reference(TypeName.parse("shop.version"), "shop.version.release3")
    assert fault.fields[1].words == (Link("shop.version.release3", version),)
    left, item = section(fault, SectionLabel.PROPERTIES)
    assert (facts(left), left.description) == ({"optional": "false"}, None)
    assert facts(item) == {"type": "string", "optional": "true"}


def test_a_page_without_members_is_of_no_known_kind() -> None:
    (shelf,) = page_of("shop.Shelf.md").entries
    assert (shelf.kind, shelf.fields, shelf.description) == (None, (), ())


@pytest.mark.parametrize(
    ("target", "kind"), [("docs/shop.Data.md", Kind.DATA), ('shop.Data.md "shop.Data"', None)]
)
def test_how_a_page_without_members_links_its_base_shows_a_data_object(
    target: str, kind: Kind | None
) -> None:
    text = text_of("shop.Shelf.md")
    title, underline, rest = text.split("\n", 2)
    bare = f"{title}\n{underline}\ninherits from [shop.Data]({target})\n{rest}"
    (shelf,) = read_markdown(Places("shop.Shelf.md", bare), Diagnostics()).entries
    assert (shelf.kind, facts(shelf)) == (kind, {"extends": "shop.Data"})


def test_the_page_of_enums() -> None:
    page = page_of("enums.md")
    state, size = page.entries
    assert (page.layout, state.kind, state.name) == (Layout.TYPES, Kind.ENUM, "shop.Cart.State")
    assert facts(state) == {"wire name": "CartState", "contained by": "shop.Cart"}
    assert state.description == paragraph("Where a cart stands.")
    values = section(state, SectionLabel.VALUES)
    assert [(value.name, value.place.line) for value in values] == [("open", 10), ("paid", 11)]
    assert (facts(size), size.description) == ({"wire name": "ShopSize"}, ())


def test_the_page_of_versions() -> None:
    page = page_of("shop.version.md")
    assert page.layout is Layout.VERSIONS
    assert [entry.name for entry in page.entries] == ["shop.version.release2", "shop.version.release3"]
    assert facts(page.entries[0]) == {
        Label.VERSION_NAME.value: "Shop API 2.0",
        Label.VERSION_NUMBER.value: "2.0",
        Label.VERSION_NAMESPACE.value: "shop25/2.0",
    }


def test_the_other_pages() -> None:
    primitives = page_of("builtin.md")
    assert primitives.layout is Layout.PRIMITIVES
    assert [(entry.name, facts(entry)) for entry in primitives.entries] == [
        ("bool", {"type": "xsd:boolean"}),
        ("string", {"type": "xsd:string"}),
    ]
    index = page_of("INDEX.md")
    assert [(index.layout, entry.name) for entry in index.entries] == [
        (Layout.INDEX, "shop.Cart"),
        (Layout.INDEX, "shop.Cart.Item"),
    ]
    assert page_of("README.md").entries == ()


# Where a document may end: after the table of properties, after each of its rows, and after each method.
ENDS = {"shop.Cart.md": [12, 13, 14, 34, 49], "shop.fault.SoldOut.md": [7, 8, 9]}


@pytest.mark.parametrize("name", ENDS)
def test_a_document_cut_off_at_any_other_line_is_an_error(name: str) -> None:
    lines = text_of(name).splitlines()
    for count in range(len(lines)):
        diagnostics = Diagnostics()
        read_markdown(Places(name, "\n".join(lines[:count]) + "\n"), diagnostics)
        said = max((number for number, line in enumerate(lines[:count], 1) if line), default=0)
        assert (diagnostics.worst is Severity.ERROR) == (said not in ENDS[name]), f"cut after line {count}"


@pytest.mark.parametrize("name", ENDS)
def test_a_document_cut_off_within_a_line_is_an_error(name: str) -> None:
    text = text_of(name)
    for end in range(1, len(text)):
        if "\n" not in text[end - 1 : end + 1]:
            diagnostics = Diagnostics()
            read_markdown(Places(name, text[:end]), diagnostics)
            assert diagnostics.worst is Severity.ERROR, f"cut after {text[:end].splitlines()[-1]!r}"


HEAD = "shop.Cart\n=========\n"
TABLE = "| property | type | optional | priv | desc |\n|---|---|---|---|---|\n"
VALUES = "| name | description |\n|---|---|\n"
VERSIONS = "| identifier | official name | name space | version number |\n|---|---|---|---|\n"
ENUM = "<a name='shop.Size'>ShopSize</a>\n================================\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["no-title:0"]),
        ("some words\n", ["no-title:1"]),
        ("shop.Cart\n====\n\n" + TABLE, ["no-title:1"]),
        (HEAD, ["cut-off:1"]),
        (HEAD + "inherits from shop.Container\n\n" + TABLE, ["unknown-field:3"]),
        (HEAD + "as of [a](v.md#a)\nas of [b](v.md#b)\n\n" + TABLE, ["unknown-field:4"]),
        (HEAD + "as of [a](v.md#a)\nand so on\n\n" + TABLE, ["unknown-field:4"]),
        (HEAD + "\n### New\n" + TABLE, ["unknown-field:4"]),
        (HEAD + TABLE.replace("priv", "rank"), ["unknown-field:3"]),
        (HEAD + TABLE + "\n" + TABLE, ["unknown-field:6"]),
        (HEAD + TABLE + "| a | int | None | None |\n", ["broken-table:5"]),
        (HEAD + TABLE + "| | int | None | None | x |\n", ["broken-table:5"]),
        (HEAD + TABLE + "| a | int | maybe | None | x |\n", ["unknown-field:5"]),
        (HEAD + TABLE + '| a | [a.B](a.B.md "a.C") | None | None | x |\n', ["link-disagrees:5"]),
        (HEAD + TABLE + "\nsome more words\n", ["unclaimed-line:6"]),
        (HEAD + TABLE + "\nRun()\n----\n", ["broken-heading:6"]),
        (HEAD + TABLE + "\n---\n", ["unclaimed-line:6"]),
        (HEAD + TABLE + "\nshop.Desk\n=========\n", ["unknown-field:6"]),
        (HEAD + "| property | type | optional |\n", ["broken-table:3"]),
        (HEAD + "words\n| property | type | optional |\n", ["broken-table:4"]),
        (ENUM, ["cut-off:1"]),
        (ENUM + "words\n| name | description |\n", ["broken-table:4"]),
        (ENUM + "| name | text |\n|---|---|\n", ["unknown-field:3"]),
        (ENUM + "| name | description |\n|---|---|\n\nwords there\n", ["unclaimed-line:6"]),
        ("A title\n=======\n| one | two |\n|---|---|\n| 1 | 2 |\n", ["unknown-field:3"]),
        ("[a](a.md)\n\nb c\n", ["unclaimed-line:3"]),
        ("[a.B](a.C.md)\n", ["link-disagrees:1"]),
        (HEAD + "inherits form [a.B](a.B.md)\n\n" + TABLE, ["unknown-field:3"]),
        (HEAD + "inherits from [a.B](a.B.md) or so\n\n" + TABLE, ["unknown-field:3"]),
        (HEAD + "inherits from [a.C](a.B.md)\n\n" + TABLE, ["link-disagrees:3"]),
        (HEAD + "\ninherits from [a.B](a.B.md)\n\nas of [b](v.md#b)\n\n" + TABLE, []),
        (HEAD + "words " + TABLE, ["broken-table:3"]),
        (HEAD + TABLE + "| <a href='a'>b</a> | int | None | None | x |\n", ["link-disagrees:5"]),
        (HEAD + TABLE + "| a | int or so | None | None | x |\n", ["bad-property:5"]),
        (HEAD + TABLE + "| a | int | None | A.B and C.D | x |\n", ["bad-privilege:5"]),
        (HEAD + "\n### New\nwords of it\n\n" + TABLE, ["unknown-field:4"]),
        (ENUM + VALUES + "\n" + ENUM.replace("====", "=", 1) + "words\n" + VALUES, ["broken-heading:6"]),
        ("\n\nA title\n=======\n\n" + ENUM + VALUES, []),
        ("\nA title\n=======\n", ["cut-off:2"]),
        ("A title\n=======\n" + VERSIONS + "| a | b | c | 1 or 2 |\n", ["bad-field:5"]),
        ("A title\n=======\n" + VERSIONS + "| <a name='a'>b</a> | b | c | 1 |\n", ["link-disagrees:5"]),
        ("A title\n=======\n| SOAP name | python type |\n|---|---|\n| a b | c |\n", ["bad-field:5"]),
    ],
)
def test_what_the_layout_does_not_know_is_reported(text: str, found: list[str]) -> None:
    assert codes(text) == found


def test_deprecation_of_a_type_may_have_words() -> None:
    diagnostics = Diagnostics()
    text = HEAD + "### DEPRECATED\nUse a list.\n\nA cart.\n\n" + TABLE
    (cart,) = read_markdown(Places("x.md", text), diagnostics).entries
    expected: Prose = paragraph("Use a list.")
    assert (cart.fields[0].label, cart.fields[0].blocks) == (Label.DEPRECATED, expected)
    assert cart.description == paragraph("A cart.")
    assert not list(diagnostics)


@pytest.mark.parametrize(("text", "foreign"), [("# Shop\n\nBuy here.\n", True), ("a.B\n\n" + TABLE, False)])
def test_what_is_no_page_of_the_reference_may_be_left_out(text: str, foreign: bool) -> None:
    diagnostics = Diagnostics()
    read_markdown(Places("x.md", text), diagnostics)
    (found,) = diagnostics
    assert found.code == "no-title"
    assert ("--exclude" in found.hint) is foreign


def test_a_misspelt_header_is_told_what_it_is_close_to() -> None:
    diagnostics = Diagnostics()
    read_markdown(Places("x.md", HEAD + TABLE.replace("type", "typ")), diagnostics)
    (found,) = diagnostics
    assert "property, type, optional, priv, desc" in found.hint
