"""Targets that docutils is spared, and those that are left to it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.ir.prose import Link, Paragraph
from codegen.read.rst import rows as rst_rows
from codegen.read.rst.lines import NumberedLines, prepare, split
from codegen.read.rst.rows import Doctree, parse
from codegen.read.rst.targets import Taken, take_targets
from tests.documents import CASE_NAMES, case, read_text

PLAIN = [
    (".. _shop.Cart: ../shop/Cart.rst", ("shop.Cart", "../shop/Cart.rst")),
    (".. _shop API 2.0: ../shop/version.rst#two", ("shop API 2.0", "../shop/version.rst#two")),
    (".. _here:", ("here", "")),
    (".. _wide:   x", ("wide", "x")),
]
LEFT = [
    ".. _`shop.Cart`: ../shop/Cart.rst",
    ".. _other: cart_",
    ".. _mail: clerk@shop.invalid",
    ".. _two words: in an address",
    r".. _escaped\: name: x",
    ".. __: x",
    "..  _apart: x",
    "  .. _indented: x",
]


def take(*lines: str) -> Taken:
    return take_targets(split("\n".join(lines)))


@pytest.mark.parametrize(("line", "target"), PLAIN)
def test_plain_targets_are_taken(line: str, target: tuple[str, str]) -> None:
    taken = take(line, "", "shop.Cart", "=========")
    assert taken.targets == ((*target, 1),)
    assert taken.rest == NumberedLines(("shop.Cart", "========="), (3, 4))


@pytest.mark.parametrize("line", LEFT)
def test_others_are_left(line: str) -> None:
    assert take(line).targets == ()
    assert take(line).rest.lines == (line,)


def test_a_target_of_two_lines_is_left() -> None:
    taken = take(".. _a: x", "", ".. _b: over", "   two", "", ".. _c: y", ".. _d: z")
    assert [name for name, _, _ in taken.targets] == ["a", "d"]
    assert taken.rest.lines == (".. _b: over", "   two", "", ".. _c: y")


def test_a_text_that_looks_like_a_target_is_left() -> None:
    assert take("A text that goes on", ".. _with: this").targets == ()


def test_the_first_target_below_something_is_left_to_keep_blocks_apart() -> None:
    """Without it, what follows would be the value of the field above it."""
    taken = take(":since:", "", ".. _a: x", "", ".. _b: y", "", "  `a`_")
    assert taken.targets == (("b", "y", 5),)
    assert taken.rest == NumberedLines((":since:", "", ".. _a: x", "", "  `a`_"), (1, 2, 3, 4, 7))


@pytest.mark.parametrize("name", [name for name in CASE_NAMES if name != "versions"])
def test_no_target_of_a_type_is_left(name: str) -> None:
    """Those of a version page stand between its texts; each of them begins a run."""
    rest = take_targets(prepare(split(case(name)))).rest
    assert not any(line.startswith(".. _") for line in rest.lines)


def by_docutils_alone(text: str) -> Doctree:
    """The rows where nothing is taken."""

    def take_none(source: NumberedLines) -> Taken:
        return Taken((), source)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rst_rows, "take_targets", take_none)
        return parse(prepare(split(text)))


BLOCKS = [
    *(line for line, _ in PLAIN),
    *LEFT,
    ".. _b: over\n   two",
    ".. _a: x\n.. _A: y",
    "`a`_ and `A`_ and here_",
    "word",
    "  text below",
    "     deeper, see `here`_",
    "* item `a`_",
    "  * item below",
    ":since:",
    ":extends: `wide`_",
    "Methods\n-------",
    "value\n  its text",
]


@given(st.lists(st.tuples(st.sampled_from(BLOCKS), st.sampled_from(["\n", "\n\n", "\n\n\n"])), max_size=12))
@settings(max_examples=120)
def test_taking_them_changes_nothing(blocks: list[tuple[str, str]]) -> None:
    text = "".join(block + end for block, end in blocks)
    assert parse(prepare(split(text))) == by_docutils_alone(text)


@pytest.mark.parametrize("name", CASE_NAMES)
def test_taking_them_changes_nothing_in_the_cases(name: str) -> None:
    assert parse(prepare(split(case(name)))) == by_docutils_alone(case(name))


def test_a_bare_word_with_an_underscore_is_a_reference_only_where_it_has_a_target() -> None:
    words = "See shop.Person_, price_, shop.Nobody_ and `a_ price_`_ too."
    text = ".. _price: ../shop/Price.rst\n\n" + case("data_object").replace("In cents.", words)
    (statement,) = read_text(text)[0].types
    price = next(each for each in statement.properties if each.name == "price")
    assert price.description is not None
    (paragraph,) = price.description.value
    assert isinstance(paragraph, Paragraph)
    links = [part.text for part in paragraph.inlines if isinstance(part, Link)]
    assert links == ["shop.Person", "price", "a_ price_"]
    assert "shop.Nobody_ and" in "".join(part.text for part in paragraph.inlines)


@pytest.mark.parametrize(
    ("line", "word"), [(".. _till: a/till.rst more", "more"), (".. _till: more: a/till.rst", "more: ")]
)
def test_the_word_that_is_one_too_many_is_the_one_told_of(line: str, word: str) -> None:
    _, found = read_text(f"{line}\n\n{case('data_object')}")
    (wrong,) = (each for each in found if each.code == "bad-field")
    assert (wrong.place.line, wrong.place.column) == (1, line.index(word) + 1)
