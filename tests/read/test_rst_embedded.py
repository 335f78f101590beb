"""References that carry their targets: whatever names a type, a version or a place may do so."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from codegen.ir.names import TypeName
from codegen.ir.prose import Block, Link, Paragraph, Prose, Reference, Text
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    TypeStatement,
    ValueStatement,
)
from codegen.link.passes.drop_repeats import facts_of
from codegen.read.sources import Document
from tests.documents import TYPE_CASES, case, flattened, read_all, read_type

Described = (
    TypeStatement
    | PropertyStatement
    | MethodStatement
    | ValueStatement
    | ParameterStatement
    | RaiseStatement
    | ReturnStatement
)
_REFERENCE = re.compile(r"`([^`]+)`_|(?<=: )([\w.]+)_$", re.MULTILINE)
_TARGET = re.compile(r"^\.\. _([^`\n]+): (\S+)\n", re.MULTILINE)
RST_CASES = [name for name in TYPE_CASES if _TARGET.search(case(name))]


def embedded(text: str, underscores: str = "_") -> str:
    """A document whose references have their targets with them and no longer above the title."""
    targets = dict(_TARGET.findall(text))

    def written(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        return f"`{name} <{targets[name]}>`{underscores}" if name in targets else match[0]

    return _REFERENCE.sub(written, _TARGET.sub("", text))


def stated(text: str) -> list[tuple[object, list[object]]]:
    reading, found = read_all(Document("document", text), Document("enums", case("enum", "md")))
    assert not found, list(map(str, found))
    types = [each for each in reading.statements.types if each.place.path == "document"]
    return [(facts_of(each), prose_of(each)) for each in types]


def prose_of(stated: TypeStatement) -> list[object]:
    """All texts, without the places of their links."""
    members: list[Described] = [*stated.properties, *stated.methods, *stated.values]
    inner: list[Described] = [each for method in stated.methods for each in method.parameters]
    inner += [each for method in stated.methods for each in method.raises]
    returns = [method.returns for method in stated.methods if method.returns]
    described: list[Described] = [stated, *members, *inner, *returns]
    found = [each.description for each in described]
    return [re.sub(r"place=\w+\([^()]*\)", "", repr(each.value)) if each else None for each in found]


@pytest.mark.parametrize("name", RST_CASES)
@pytest.mark.parametrize("underscores", ["_", "__"])
def test_all_references_of_a_document(name: str, underscores: str) -> None:
    changed = embedded(case(name), underscores)
    assert changed != case(name)
    assert stated(changed) == stated(case(name))


@pytest.mark.parametrize("name", RST_CASES)
@pytest.mark.parametrize("underscores", ["_", "__"])
def test_all_references_of_a_flattened_document(name: str, underscores: str) -> None:
    changed = embedded(case(name), underscores)
    facts = [fact for fact, _ in stated(flattened(case(name)))]
    assert [fact for fact, _ in stated(flattened(changed))] == facts


TITLE = "shop.Cart\n=========\n  A cart.\n\n\n"
FULL = (
    f"{TITLE}:extends: {{}}\n\n\n:since: `later <../shop/version.rst#shopversionversion2>`_\n\n\n"
    "Attributes\n----------\n    lines ([{}], optional):\n      privilege: Cart.View\n       Its lines.\n\n\n"
    "Methods\n-------\n\n\nPut(item):\n   It puts.\n"
    "  since: `now <../shop/version.rst#shopversionversion3>`_\n\n\n"
    "  Privilege:\n               Cart.Edit\n\n\n\n"
    "  Args:\n    item ({}, optional):\n       It is put.\n\n\n\n\n"
    "  Returns:\n     [{}]:\n         All lines.\n\n\n\n  Raises:\n\n\n    {}: \n       If it is full.\n\n\n"
)
BASE, LINE, ITEM, FULL_CART = (
    "`what it is <../shop/Base.rst>`_",
    "`line <../shop/Cart/Line.rst>`_",
    "`an item <../shop/Item.rst>`_",
    "`full <../shop/fault/Full.rst>`_",
)


@pytest.mark.parametrize("form", [str, flattened], ids=["lines", "flat"])
def test_words_that_name_no_type_lead_to_one(form: Callable[[str], str]) -> None:
    words = form(FULL.format(BASE, LINE, ITEM, LINE, FULL_CART))
    names = form(
        FULL.format(
            "shop.Base_", "`shop.Cart.Line`_", "`shop.Item`_", "`shop.Cart.Line`_", "`shop.fault.Full`_"
        )
    )
    shown, wanted = stated(words), stated(names)
    assert [fact for fact, _ in shown] == [fact for fact, _ in wanted]
    cart = read_type(words)
    assert str(cart.base and cart.base.value) == "shop.Base"
    assert cart.since is not None
    assert cart.since.value.id == "shop.version.version2"


@pytest.mark.parametrize(
    ("phrase", "words", "target"),
    [
        ("the cart <../shop/Cart.rst>", "the cart", Reference(TypeName.parse("shop.Cart"))),
        ("shop.Cart <Cart.rst#lines>", "shop.Cart", Reference(TypeName.parse("Cart"), "lines")),
        ("the cart <shop.Cart_>", "the cart", Reference(TypeName.parse("shop.Cart"))),
    ],
)
def test_a_link_in_a_text(phrase: str, words: str, target: Reference) -> None:
    (block,) = description(f"See `{phrase}`_ and others.")
    assert isinstance(block, Paragraph)
    assert [(each.text, each.target) for each in block.inlines if isinstance(each, Link)] == [(words, target)]


def test_an_address_on_the_web_is_no_link() -> None:
    (block,) = description("See `the shop <https://shop.invalid/a_b>`_ and others.")
    assert block == Paragraph((Text("See the shop and others."),))


@pytest.mark.parametrize(
    "phrase", ["a <port>", "a <shop.Cart>", "a <none_>", "a<../shop/Cart.rst>", "a <b c.rst>"]
)
def test_other_words_in_brackets_are_words(phrase: str) -> None:
    (block,) = description(f"See `{phrase}`_ and others.")
    assert isinstance(block, Paragraph)
    assert [each.text for each in block.inlines if isinstance(each, Link)] == [phrase]


def test_two_underscores_behind_other_words_are_words() -> None:
    (block,) = description("See `a <port>`__ and others.")
    assert block == Paragraph((Text("See `a <port>`__ and others."),))


def description(text: str) -> Prose:
    heading = "Attributes:\n\n    item (`str`_):\n\n       A word.\n"
    cart = read_type(
        f".. _shop.Cart: ../shop/Cart.rst\n\nshop.Cart\n=========\n  {text}\n\n\n"
        f":extends: shop.Base_\n\n\n{heading}"
    )
    assert cart.description is not None
    return tuple(map(plain_places, cart.description.value))


def plain_places(block: Block) -> Block:
    """A paragraph without the places of its links."""
    if not isinstance(block, Paragraph):
        return block
    return Paragraph(
        tuple(Link(each.text, each.target) if isinstance(each, Link) else each for each in block.inlines)
    )
