"""Flattened methods: one slip in a label or head is read or told of, and no method is lost."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from codegen.link.passes.drop_repeats import facts_of
from tests.documents import case, codes, flattened, read_text

LINES = case("managed_object")
FLAT = flattened(LINES)
NAMES = ["Put", "Find", "Clear"]


def slip(old: str, new: str, text: str = FLAT) -> str:
    assert old in text, old
    return text.replace(old, new, 1)


LABELS = ["since:", "Privilege:", "Args:", "Returns:", "Raises:"]
SPELT: dict[str, Callable[[str], str]] = {
    "small": str.lower,
    "capitals": str.upper,
    "title": str.title,
    "blank": lambda label: f"{label[:-1]} :",
}


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("spelt", SPELT)
@pytest.mark.parametrize("text", [FLAT, LINES], ids=["flat", "lines"])
def test_labels_in_other_letters_and_with_blanks_are_read(label: str, spelt: str, text: str) -> None:
    statements, found = read_text(slip(label, SPELT[spelt](label), text))
    wanted, _ = read_text(text)
    assert codes(found) == []
    assert [facts_of(each) for each in statements.types] == [facts_of(each) for each in wanted.types]


@pytest.mark.parametrize(
    "lost",
    [
        "Returns: [`shop.Cart.Item`_]: All that were found. ",
        "Args: words (`str`_): What their labels have to hold ",
    ],
)
def test_a_method_behind_one_that_is_cut_off_is_read(lost: str) -> None:
    statements, found = read_text(slip(lost, ""))
    assert [each.name for each in statements.types[0].methods if each.name != "Find"] == ["Put", "Clear"]
    assert [str(each.part.target) for each in found if each.part] == ["shop.Cart.Find"]


@pytest.mark.parametrize("words", ["Call Use(it): before.", "call(this): Now.", "Returns: nothing."])
@pytest.mark.parametrize("behind", ["What to put there ", "Looks for things. ", "if there is none left. "])
def test_words_of_a_text_that_look_like_heads_and_labels_are_text(words: str, behind: str) -> None:
    statements, _ = read_text(slip(behind, f"{behind}{words} "))
    assert [each.name for each in statements.types[0].methods] == NAMES


GONE = {
    "since:": "unknown-field",
    "Privilege:": "cut-off",
    "Args:": "cut-off",
    "Returns:": "cut-off",
    "Raises:": "bad-return",
}


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("new", ["", "Purpose:"])
def test_a_label_that_is_missing_or_misspelt_is_told_of_once(label: str, new: str) -> None:
    statements, found = read_text(slip(f"{label} ", f"{new} ".lstrip()))
    misspelt = new and label in ("Args:", "Raises:")
    assert codes(found) == ["unknown-field" if misspelt else GONE[label]]
    names = [each.name for each in statements.types[0].methods]
    # A method that lacks a label is left out, and takes none of its neighbours with it.
    assert len(names) >= len(NAMES) - (GONE[label] == "cut-off")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("slipped", ["no colon", "no end", "no bracket", "gone"])
def test_a_broken_head_is_told_of_once_and_the_others_stay(name: str, slipped: str) -> None:
    at = FLAT.index(f" {name}(") + 1
    head = FLAT[at : FLAT.index("):", at) + 2]
    broken = {
        "no colon": head[:-1],
        "no end": head.replace(")", ""),
        "no bracket": head.replace("(", " "),
        "gone": "",
    }[slipped]
    statements, found = read_text(slip(f" {head} ", f" {broken} ".replace("  ", " ")))
    assert len(codes(found)) == 1
    assert {*codes(found)} <= {"method-without-signature", "stated-twice"}
    others = [each for each in NAMES if each != name]
    # What is left of a method with a broken head is named by that.
    names = [each.name for each in statements.types[0].methods]
    assert [each for each in names if not each.startswith(name)] == others


@pytest.mark.parametrize("head", ["Find (", "Find( "])
def test_blanks_in_a_head(head: str) -> None:
    statements, found = read_text(slip("Find(", head).replace("):", ") :"))
    assert codes(found) == [] or head == "Find( "
    assert [each.name for each in statements.types[0].methods] == NAMES


@pytest.mark.parametrize("text", [FLAT, LINES], ids=["flat", "lines"])
def test_two_privileges_are_told_of_and_the_method_stays(text: str) -> None:
    statements, found = read_text(re.sub(r"(Privilege:\s+\w+(?:\.\w+)+)", r"\1, Cart.Other", text, count=1))
    assert codes(found) == ["bad-privilege"]
    methods = statements.types[0].methods
    assert [each.name for each in methods] == NAMES
    assert sum(each.privilege is None for each in methods) >= 1


def test_faults_that_are_none_are_told_of_and_the_method_stays() -> None:
    statements, found = read_text(f"{FLAT.rstrip()} Raises: nothing.")
    assert codes(found) == ["bad-fault"]
    assert [each.name for each in statements.types[0].methods] == NAMES


def test_an_item_of_a_list_is_no_parameter() -> None:
    statements, found = read_text(slip("How many of it", "How many. * size (`int`_): of it. * more of it"))
    assert "flat-unclear" not in codes(found)
    assert [len(each.parameters) for each in statements.types[0].methods] == [
        len(each.parameters) for each in read_text(FLAT)[0].types[0].methods
    ]
