"""What was changed in a document is what is reported: the place is that of the word, in every form."""

from __future__ import annotations

import re

import pytest

from codegen.diagnostics import Diagnostics
from codegen.link import link
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import case, flattened

# What is changed in the document of a managed object, the code, and the word at which it is told.
RST = [
    ("`items`_ .Stays", "`itemz`_ .Stays", "dangling-link", "`itemz`_"),
    ("shop.Container_", "shop.Contai-ner_", "bad-name", "shop.Contai-ner_"),
    ("`shop.Person`_", "`shop.Per-son`_", "bad-name", "`shop.Per-son`_"),
    ("    label (", "    la-bel (", "bad-name", "la-bel"),
]
LINES = [
    ("Attributes\n", "Atributes\n", "unknown-section", "Atributes"),
    (":since: ", ":sinc: ", "unknown-field", ":sinc:"),
    ("Cart.Change", "Cart.Change now", "bad-privilege", "now\n"),
    ("  Privilege:\n", "  Privileg:\n", "unknown-field", "Privileg:"),
    ("label (`str`_):", "label (`str`_, colour blue):", "unknown-field", "colour blue"),
    ("gift (`bool`_, optional, ", "gift (`bool`_, optional, colour, ", "unknown-field", "colour, since"),
    ("  since: `Shop API 3`_\n", "  since: `Shop API 3`_\n       `odd`_\n", "bad-field", "`odd`_"),
    ("shop.Person: ../", "shop.Person: Note: ../", "bad-field", "Note: ../"),
    ("shop/Person.rst", "shop/Person.rst more", "bad-field", "more\n"),
]
MARKDOWN = [
    ("A name to", 'A <a href="shop.Nix.md">name</a> to', "dangling-link", '<a href="shop.Nix'),
    ("inherits from", "inherits fom", "unknown-field", "fom"),
    ('md "shop.Person")', 'md "shop.Prson")', "link-disagrees", '"shop.Prson"'),
    ("| Cart.View |", "| Cart.View now |", "bad-privilege", "now |"),
    ("| string | true |", "| string | tru |", "unknown-field", "tru |"),
    ("| string | true |", "|  | true |", "bad-property", "| true | None | A name"),
    ("| property | type |", "| property | typ |", "unknown-field", "typ |"),
    ("|:--|:--|\n| since", "|:--|:-x|\n| since", "broken-table", "x|\n"),
    ("service name", "service nam", "unknown-field", "service nam"),
    ("| privilege ", "| privilge ", "unknown-field", "privilge"),
    ('"), [shop.fault.SoldOut]', '"), or [shop.fault.SoldOut]', "bad-fault", "or [shop.fault.SoldOut]"),
]


def found_in(text: str) -> set[tuple[str, int, int]]:
    """Codes with line and column."""
    diagnostics = Diagnostics()
    statements = read([Document("d", text)], diagnostics).statements
    if not diagnostics.failed:
        link(statements, (), diagnostics)
    return {(each.code, each.place.line, each.place.column) for each in diagnostics}


def position(text: str, words: str) -> tuple[int, int]:
    at = text.index(words)
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def changed(text: str, before: str, after: str) -> str:
    assert before in text
    return text.replace(before, after, 1)


@pytest.mark.parametrize(("before", "after", "code", "words"), [*RST, *LINES])
def test_in_lines_of_rst(before: str, after: str, code: str, words: str) -> None:
    text = changed(case("managed_object"), before, after)
    assert (code, *position(text, words)) in found_in(text)


@pytest.mark.parametrize("around", [" ", "   ", "\t"])
@pytest.mark.parametrize(("before", "after", "code", "words"), RST)
def test_in_flattened_rst(before: str, after: str, code: str, words: str, around: str) -> None:
    text = changed(case("managed_object"), before, after)
    text = around.join(flattened(text).split(" "))
    assert (code, *position(text, words)) in found_in(text)


@pytest.mark.parametrize(("before", "after", "code", "words"), MARKDOWN)
def test_in_markdown(before: str, after: str, code: str, words: str) -> None:
    text = changed(case("managed_object", "md"), before, after)
    assert (code, *position(text, words)) in found_in(text)


@pytest.mark.parametrize("label", ["Privilege:", "Args:", "Returns:"])
def test_what_is_missing_is_told_above_what_follows_it(label: str) -> None:
    text = case("managed_object")
    line, _ = position(text, f"  {label}\n")
    text = re.sub(rf"  {label}\n", "\n", text, count=1)
    fresh = found_in(text) - found_in(case("managed_object"))
    assert fresh
    assert all(line - 3 <= at <= line + 6 for _, at, _ in fresh), fresh


VERSIONS = [
    (
        ">shop.version.version3</a>",
        ">shop.version.version4</a>",
        "link-disagrees",
        "<a name='shop.version.version3'",
    ),
    ("<a name='shop.version.version3'>shop.version.version3</a>", "3 of them", "bad-name", "3 of them"),
    ("| 3.0 |", "| 3.0 now |", "bad-field", "now |"),
    ("| shop2/3.0 |", "| shop2/3.0 or so |", "bad-field", "or so |"),
]


@pytest.mark.parametrize(("before", "after", "code", "words"), VERSIONS)
def test_in_a_markdown_page_of_versions(before: str, after: str, code: str, words: str) -> None:
    text = changed(case("versions", "md"), before, after)
    assert (code, *position(text, words)) in found_in(text)


@pytest.mark.parametrize("label", [":since:", ":Since:", ":SINCE:"])
def test_behind_the_last_value_of_a_flattened_header(label: str) -> None:
    text = flattened(case("data_object"))
    text = changed(text, ":since: `Shop API 3`_", f"{label} `Shop API 3`_ or so")
    assert {("unclaimed-line", *position(text, "or so"))} == found_in(text) - found_in(
        flattened(case("data_object"))
    )


def test_an_empty_cell_is_told_where_its_word_is_missing() -> None:
    text = changed(case("managed_object", "md"), "| string | true | None |", "| string | true |  |")
    line, at = position(text, "| string | true |  |")
    assert ("bad-privilege", line, at + len("| string | true |  ")) in found_in(text)
