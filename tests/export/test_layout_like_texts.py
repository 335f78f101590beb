"""Text that looks like layout stays text, wherever a text can stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.export.differences import differences
from codegen.ir import forms
from codegen.ir.model import Api, Method, Property, Raise, Returns, Type, Value
from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.prose import BulletList, Code, CodeBlock, Paragraph, Prose, Text, paragraph
from tests.export.strategies import LOOKS_LIKE_LAYOUT, VERSIONS
from tests.export.test_round_trip import ALL, again, lost, projected

pytestmark = pytest.mark.apart

FIRST = VERSIONS[0].id


def types(prose: Prose, number: int) -> tuple[Type, ...]:
    """A type of each kind, with one description everywhere."""
    fault = TypeName.parse(f"shop.fault.Closed{number}")

    def type(name: str, kind: Kind) -> Type:
        deprecated = prose if kind is Kind.MANAGED else None if kind in (Kind.FAULT, Kind.ENUM) else False
        name = f"{name}{number}"
        return Type(TypeName.parse(name), kind, None, FIRST, False, deprecated, None, prose, ())

    item = Property("item", Primitive.STRING, False, False, FIRST, False, None, None, prose, ())
    returns = Returns(Primitive.INT, False, None, None, None, prose)
    faults = (Raise(fault, prose),)
    method = Method("Pay", FIRST, False, None, prose, prose, (), True, (), returns, faults)
    return (
        replace(type("shop.Cart", Kind.DATA), properties=(item, replace(item, name="other"))),
        replace(type("shop.Mode", Kind.ENUM), values=(Value("open", prose), Value("shut", prose))),
        replace(type("shop.Till", Kind.MANAGED), properties=(item,), methods=(method,)),
        replace(
            type("shop.fault.Closed", Kind.FAULT), properties=(replace(item, description=(), array=None),)
        ),
    )


def shop(*proses: Prose) -> Api:
    found = [type for number, prose in enumerate(proses) for type in types(prose, number)]
    return Api(VERSIONS, tuple(sorted(found, key=lambda type: type.name)))


def check(*proses: Prose) -> None:
    api = shop(*proses)
    assert lost(api, again(api, *ALL)) == []
    for form in (forms.RST, forms.FLAT):  # what Markdown says was compared before
        found = differences(projected(api, form), projected(again(api, form), form))
        assert list(found) == [], form


def test_alone() -> None:
    check(*map(paragraph, LOOKS_LIKE_LAYOUT))


def test_among_words_items_and_code() -> None:
    check(*map(among, LOOKS_LIKE_LAYOUT[::4]))


def among(words: str) -> Prose:
    item = (Paragraph((Code(words), Text(" in stock"))), CodeBlock(f"{words}\n  {words}"))
    return (
        Paragraph((Text(f"See {words} there."),)),
        BulletList((item, (Paragraph((Text(words),)),))),
    )


def test_what_rst_says_of_a_text_is_itself() -> None:
    """Nothing is changed that needs no change."""
    words = "It is open: see Pay(cart), the values: a=b, x.y and [1]. It's 5 o'clock (or 6)."
    api = shop(paragraph(words))
    assert list(differences(api, again(api, forms.RST, forms.FACTS_FILES, forms.MARKDOWN))) == []
