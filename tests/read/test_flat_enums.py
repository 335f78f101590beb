"""Values of a flattened enum: by names that others give, or as they look."""

from __future__ import annotations

import pytest

from codegen.read.flat.enums import Known, placed
from codegen.read.flat.guess import guess
from codegen.read.flat.names import ValueNames
from codegen.read.sources import Document
from tests.documents import case, codes, flattened, read_all

STATE = "shop.Cart.State"
TITLE = "=" * len(STATE)
HEADER = (
    f".. _shop.Cart: ../shop/Cart.rst {STATE} {TITLE} How far it has come. :type: `{STATE}`_ :name: paid "
)


def values(text: str, *others: Document) -> tuple[list[str], list[str]]:
    """The values of a flattened enum, and what is told of it."""
    reading, found = read_all(Document("flat", f"{HEADER}values: -------- {text}"), *others)
    (enum,) = (each for each in reading.statements.types if each.place.path == "flat")
    return [value.name for value in enum.values], codes(found)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("idle Waits for a customer. paid All is settled. inTransit On its way.", "idle paid inTransit"),
        ("idle Nobody there paid Money came notPaid Some of it is missing", "idle paid notPaid"),
        ("idle idle paid paid sentBack sentBack", "idle paid sentBack"),
        ("sentBack sent back paid paid goneAway gone away", "sentBack paid goneAway"),
        ("CartIsFull No more of it fits. CartIsOpen The lid is off.", "CartIsFull CartIsOpen"),
        ("False Is not there True Is there", "False True"),
        ("idle Waits. An idle cart costs nothing. paid It was paid by Someone.", "idle paid"),
        ("open See `Item`_ . shut The `Item`_ is closed", "open shut"),
        ("first In a vCart for the SHOP to see. second Any other", "first second"),
    ],
)
def test_what_values_look_like(text: str, wanted: str) -> None:
    assert values(text) == (wanted.split(), ["flat-enum"])


def test_a_value_stands_once_and_first() -> None:
    assert guess([], []) == []
    assert guess("idle Waits. paid Is paid. idle Again.".split(), []) == [0, 2]


def test_names_are_placed_where_they_have_a_text() -> None:
    words = "unpaid The cart is not paid paid The cart is paid".split()
    assert placed(words, ["paid", "unpaid"]) == [0, 6]
    assert placed("iota Some iSome iSome Thing".split(), ["iota", "iSome"]) == [0, 2]


HARD = "first words without a stop second more words third and so on"


def test_references_of_other_documents_are_values() -> None:
    """RST targets and Markdown links both count; where they name all that is found, nothing is doubtful."""
    rst = Document("a.rst", ".. _x: ../shop/Cart/State.rst#second\n\n" + case("data_object"))
    markdown = Document(
        "b.md", "Words\n=====\n[third](shop.Cart.State.md#third) [f](enums.md#shop.Cart.State.first)\n"
    )
    assert values(HARD)[0] == ["first"]
    assert values(HARD, rst)[0] == ["first", "second"]
    assert "flat-enum" in values(HARD, rst)[1]
    names, found = values(HARD, rst, markdown)
    assert names == ["first", "second", "third"]
    assert "flat-enum" not in found


def test_own_targets_and_the_named_value_help() -> None:
    text = f".. _third: ../shop/Cart/State.rst#third {HEADER}values: -------- {HARD} paid no more"
    reading, found = read_all(Document("flat", text))
    assert [value.name for value in reading.statements.types[0].values] == ["first", "third", "paid"]
    assert codes(found) == ["flat-enum"]


def test_a_page_of_enums_settles_all() -> None:
    names = ValueNames([], {})
    assert names(STATE) == Known()
    page = Document("enums", case("enum", "md"))
    reading, found = read_all(Document("flat", flattened(case("enum"))), page)
    assert codes(found) == []
    assert [value.name for value in reading.statements.types[0].values] == ["paid", "open", "None"]


def test_a_guess_names_nothing_for_others() -> None:
    """Of two flattened documents of one enum, neither settles the other."""
    text = f"{HEADER}values: -------- {HARD}"
    _, found = read_all(Document("a", text), Document("b", text))
    assert codes(found).count("flat-enum") == 2
