"""Values of a flattened enum: by names that others give, or as they look."""

from __future__ import annotations

import re

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.prose import Paragraph, Prose, plain
from codegen.link import link
from codegen.read.document_form import Others
from codegen.read.flat.enums import KnownValues, placed
from codegen.read.flat.guess import guess, unlisted
from codegen.read.flat.names import ValueNames
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import case, codes, flattened, read_all

STATE = "shop.Cart.State"
TITLE = "=" * len(STATE)
HEADER = (
    f".. _shop.Cart: ../shop/Cart.rst {STATE} {TITLE} How far it has come. :type: `{STATE}`_ :name: paid "
)


def values(text: str, *others: Document) -> tuple[list[str], list[str]]:
    """The values of a flattened enum, and what is told of it."""
    header = HEADER if " paid " in f" {text} " else HEADER.replace("paid", text.split()[0])
    reading, found = read_all(Document("flat", f"{header}values: -------- {text}"), *others)
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
        ("off It is dark. on It is bright. dimmed It is both", "off on dimmed"),
        ("off It is dark and on It is not. dimmed It is both", "off dimmed"),
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
    assert placed("idle Some paid One waits. paid Is paid.".split(), ["idle", "paid"]) == [0, 5]
    assert placed("idle (Some paid One) paid Is paid.".split(), ["idle", "paid"]) == [0, 4]
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
    names = ValueNames(Others())
    assert names(STATE) == KnownValues()
    page = Document("enums", case("enum", "md"))
    reading, found = read_all(Document("flat", flattened(case("enum"))), page)
    assert codes(found) == []
    assert [value.name for value in reading.statements.types[0].values] == ["paid", "open", "None"]


def test_a_guess_names_nothing_for_others() -> None:
    """Of two flattened documents of one enum, neither settles the other."""
    text = f"{HEADER}values: -------- {HARD}"
    _, found = read_all(Document("a", text), Document("b", text))
    assert codes(found).count("flat-enum") == 2


_COLUMN = re.compile(r"(?<=:\d):\d+$|(?<=:\d\d):\d+$")


def listing(**texts: str) -> Document:
    """A page of enums with these values."""
    rows = "".join(f"| {name} | {words} |\n" for name, words in texts.items())
    title = f"<a name='{STATE}'>CartState</a> - None"
    return Document(
        "enums.md",
        "vSphere API enumerated types\n============================\n\n\n"
        f"{title}\n{'=' * len(title)}\nWords.\n| name | description |\n|:-----|:------------|\n{rows}\n\n",
    )


def linked_values(text: str, *others: Document, named: str = "red") -> tuple[dict[str, str], list[str]]:
    """The values and their texts as all documents together state them, and what is told."""
    diagnostics = Diagnostics()
    flat = Document("flat", f"{HEADER.replace('paid', named)}values: -------- {text}")
    reading = read([flat, *others], diagnostics)
    api = link(reading.statements, (), diagnostics)
    (enum,) = (each for each in api.types if str(each.name) == STATE)
    told = [f"{each.code}: {_COLUMN.sub('', each.message)}" for each in diagnostics if each.code in TOLD]
    return {each.name: words_of(each.description) for each in enum.values}, told


def words_of(prose: Prose) -> str:
    return " ".join(plain(block.inlines) for block in prose if isinstance(block, Paragraph))


TOLD = {"contradiction", "flat-enum", "cut-off", "dangling-link"}
COLOURS = "red Is red and hot. blue Is blue cold. green dark Very dark green."


def link_to(*names: str) -> Document:
    """A document whose texts link to values."""
    targets = "".join(f".. _{name}: ../shop/Cart/State.rst#{name}\n\n" for name in names)
    words = " ".join(f"`{name}`_" for name in names)
    text = case("data_object")
    return Document("other.rst", targets + text.replace("One thing in a cart.", f"One of {words} .", 1))


def test_a_value_that_the_page_lacks_but_a_link_names_is_a_contradiction() -> None:
    found, told = linked_values(COLOURS, listing(red="", blue="", green=""), link_to("dark"))
    assert found == {
        "red": "Is red and hot.",
        "blue": "Is blue cold.",
        "green": "",
        "dark": "Very dark green.",
    }
    assert told == [f"contradiction: among the values of {STATE} is no 'dark' here and 'dark' at flat:1"]


def test_a_word_that_may_be_a_value_that_the_page_lacks_is_named() -> None:
    found, told = linked_values(COLOURS, listing(red="", blue="Blue.", green=""))
    assert found == {"red": "Is red and hot.", "blue": "Blue.", "green": "dark Very dark green."}
    assert told == [f"flat-enum: 'dark' may be a value of {STATE} that no other document lists"]
    _, told = linked_values("red Is red. inBetween Is orange. blue Is blue.", listing(red="", blue=""))
    assert told == [f"flat-enum: 'inBetween' may be a value of {STATE} that no other document lists"]


def test_a_value_behind_the_text_that_the_page_has_is_a_contradiction() -> None:
    """It looks like one, and the text before it ends there: two signs, neither of them enough alone."""
    page = listing(red="Is red.", blue="Is blue.")
    found, told = linked_values("red Is red. inBetween Is orange. blue Is blue.", page)
    assert found == {"red": "Is red.", "blue": "Is blue.", "inBetween": "Is orange."}
    assert told == [
        f"contradiction: among the values of {STATE} is no 'inBetween' here and 'inBetween' at flat:1"
    ]
    found, told = linked_values("red Is red. odd one blue Is blue.", page)
    assert list(found) == ["red", "blue"]
    assert told == [f"flat-enum: 'odd' may be a value of {STATE} that no other document lists"]
    assert linked_values("red Is red. Even so. blue Is blue.", page)[1] == []
    found, told = linked_values("red Is red. vShop Only there. blue Is blue.", page)  # the name of a product
    assert list(found) == ["red", "blue"]
    assert told == [f"flat-enum: 'vShop' may be a value of {STATE} that no other document lists"]


@pytest.mark.parametrize("named", ["red", "dark"])
def test_the_first_word_and_the_one_that_the_header_names_are_values(named: str) -> None:
    text = "dark Very dark. red Is red. dark Is not bright."
    found, told = linked_values(text, listing(red=""), named=named)
    assert list(found) == ["red", "dark"]
    assert told == [f"contradiction: among the values of {STATE} is no 'dark' here and 'dark' at flat:1"]


def test_a_first_word_that_is_no_name_is_no_value() -> None:
    found, _ = linked_values("(a list) red Is red. blue Is blue.", listing(red="", blue=""))
    assert list(found) == ["red", "blue"]


def test_a_value_that_only_the_page_has_is_a_contradiction() -> None:
    found, told = linked_values("red Is red. blue Is blue.", listing(red="", gold="", blue=""))
    assert list(found) == ["red", "gold", "blue"]
    assert told == [f"contradiction: among the values of {STATE} is no 'gold' here and 'gold' at enums.md:11"]


def test_references_settle_values_that_stand_side_by_side() -> None:
    found, told = linked_values(COLOURS, link_to("red", "green", "dark", "blue"))
    assert found == {
        "red": "Is red and hot.",
        "blue": "Is blue cold.",
        "green": "",
        "dark": "Very dark green.",
    }
    assert told == []


def test_a_link_to_what_is_but_a_word_of_a_text_makes_no_value() -> None:
    """As in lines, the link is told of."""
    found, told = linked_values(
        "red Is red and hot now. blue Is blue.", listing(red="", blue=""), link_to("hot")
    )
    assert list(found) == ["red", "blue"]
    assert [each.partition(":")[0] for each in told] == ["dangling-link"]


@pytest.mark.parametrize("others", [(), (listing(red="", blue=""),)])
def test_the_header_names_a_value_that_is_there(others: tuple[Document, ...]) -> None:
    _, told = linked_values("red Is red. blue Is blue.", *others, named="violet")
    assert "cut-off: the enum names its value 'violet' here but does not have it" in told


def test_the_header_names_the_type_that_is_titled() -> None:
    text = f"{HEADER.replace(f'`{STATE}`_', '`shop.Other`_')}values: -------- paid Is paid."
    _, found = read_all(Document("flat", text))
    assert [(each.code, str(each.severity)) for each in found] == [
        ("contradiction", "error"),
        ("flat-enum", "warning"),
    ]


def test_neighbours_are_values_only_where_both_are_known() -> None:
    assert guess("idle paid Is paid.".split(), [1]) == [0, 1]
    assert guess("idle paid Is paid.".split(), []) == [0]
    assert unlisted([], [], []) == {}


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("3x", ["flat-enum"]),
        ("x-y", ["flat-enum"]),
        ("--", ["bad-name", "flat-enum"]),
        ("Words.", ["bad-name", "flat-enum"]),
    ],
)
def test_a_first_word_that_is_no_name_is_told_of_though_a_page_lists_the_values(
    first: str, told: list[str]
) -> None:
    text = flattened(case("enum"))
    at = text.index("-------- ") + len("-------- ")
    page = Document("enum.md", case("enum", "md"))
    assert codes(read_all(Document("flat", text), page)[1]) == []
    assert codes(read_all(Document("flat", f"{text[:at]}{first} {text[at:]}"), page)[1]) == told
