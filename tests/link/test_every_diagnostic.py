"""Every finding of linking is made by all passes in their order, not only by a pass that is called alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen import link as package
from codegen.diagnostics import Diagnostics, codes
from codegen.ir.facts import Correction, FactEntry, FactValues, Target
from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Link, Paragraph, Reference
from codegen.ir.statements import Statements, TypeStatement, VersionRef
from codegen.link import link
from tests.factories.names import name
from tests.factories.stated import markdown, method, prop, type_, value

LATER = Place("shop.rst", 9)
OTHER = Place("other.rst", 1)
_LINK = (Paragraph((Link("Lid", Reference(name("shop.Lid"))),)),)


def entry(
    values: FactValues, member: str | None = "coins", *, type: str = "shop.Till", whole: bool = False
) -> FactEntry:
    return FactEntry(Place("facts.toml", 3), Target(name(type), member), values, "seen", reference=whole)


TILL = type_("shop.Till", prop("coins", "int"), kind=Kind.MANAGED)
CASES: dict[str, tuple[tuple[TypeStatement, ...], tuple[Correction, ...]]] = {
    "bad-name": ((type_("shop._Cart"),), ()),
    "stated-twice": ((type_("shop.Cart", prop("lid"), prop("lid", place=LATER)),), ()),
    "contradiction": (
        (type_("shop.Cart", prop("lid")), type_("shop.Cart", prop("lid", "int"), place=OTHER)),
        (),
    ),
    "superseded": (
        (
            type_("shop.Cart", prop("lid"), place=Place("a/shop.rst", 1)),
            type_(
                "shop.Cart",
                prop("lid"),
                prop("new", since=VersionRef("vim.version.version9")),
                place=Place("b/shop.rst", 1),
            ),
        ),
        (),
    ),
    "unknown-version": ((type_("shop.Cart", since=VersionRef("shop.version.none")),), ()),
    "kind-assumed": ((markdown(type_("shop.Cart", kind=None)),), ()),
    "member-kind": ((type_("shop.Cart", value("open")),), ()),
    "undocumented-types": ((type_("shop.Cart", prop("lid", "shop.Lid")),), ()),
    "name-clash": ((type_("shop.Till", prop("Pay"), method("Pay"), kind=Kind.MANAGED),), ()),
    "case-clash": ((type_("shop.Cart", prop("other", "shop.CART")),), ()),
    "wire-clash": ((type_("shop.A", wire_name="Same"), type_("shop.B", wire_name="Same")), ()),
    "base-cycle": ((type_("shop.Cart", base="shop.Cart"),), ()),
    "base-kind": (
        (type_("shop.Cart", base="shop.Mood"), type_("shop.Mood", value("good"), kind=Kind.ENUM)),
        (),
    ),
    "raised-kind": (
        (type_("shop.Till", method("Pay", raises=["shop.Cart"]), kind=Kind.MANAGED), type_("shop.Cart")),
        (),
    ),
    "dangling-link": ((type_("shop.Cart", deprecated=_LINK),), ()),
    "bad-facts": ((TILL,), (entry(FactValues(since="shop.version.none")),)),
    "fact-matches-nothing": ((TILL,), (entry(FactValues(optional=True), "lid"),)),
    "fact-overrides": ((TILL,), (entry(FactValues(type=Primitive.BYTE)),)),
    "fact-outdated": (
        (TILL,),
        (
            FactEntry(
                Place("facts.toml", 3),
                Target(TypeName(("shop", "Till")), "coins"),
                FactValues(type=Primitive.BYTE),
                "seen",
                stated=FactValues(type=Primitive.LONG),
            ),
        ),
    ),
    "fact-redundant": ((TILL,), (entry(FactValues(type=Primitive.INT)),)),
    "facts-unused": ((TILL,), (entry(FactValues(since="x"), None, type="shop.Unread", whole=True),)),
}


def reported() -> set[str]:
    """The codes that modules of ``link`` refer to."""
    return {
        getattr(codes, node.attr).name
        for path in Path(str(package.__file__)).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "codes"
    }


def test_there_is_a_case_for_each() -> None:
    around_the_passes = {
        "left-out",
        "settled",
    }  # tests/test_keep_going.py and tests/test_settling.py have those
    assert CASES.keys() == reported() - around_the_passes


@pytest.mark.parametrize("code", CASES)
def test_all_passes_together_tell_it(code: str) -> None:
    types, facts = CASES[code]
    diagnostics = Diagnostics()
    link(Statements(types), facts, diagnostics)
    assert code in {each.code for each in diagnostics}


@pytest.mark.parametrize("code", CASES)
def test_what_is_in_order_is_not_told(code: str) -> None:
    """The shop of all cases, with nothing wrong in it."""
    lid = type_("shop.Lid", base="shop.Cart")
    cart = type_("shop.Cart", prop("lid", "shop.Lid"), deprecated=_LINK)
    diagnostics = Diagnostics()
    link(Statements((cart, lid, TILL)), (), diagnostics)
    assert code not in {each.code for each in diagnostics}
