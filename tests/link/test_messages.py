"""What linking tells, in full: where, how grave, in which words, and what it is about.

What a finding is about is what ``--keep-going`` leaves out, so a wrong one costs a user what is in order.
"""

from __future__ import annotations

import pytest

from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.prose import Link, Paragraph, Prose, Reference
from tests.factories.names import name
from tests.factories.stated import markdown, method, param, prop, type_, value
from tests.link.told import Cases, told_of

OTHER = Place("other.rst", 1)


def linking(words: str, target: str, member: str | None = None) -> Prose:
    return (Paragraph((Link(words, Reference(name(target), member), Place("shop.rst", 7, 4)),)),)


CASES: Cases = {
    "names": (
        (
            type_("Alone"),
            type_("shop.class", prop("a"), base="shop.is.Lid"),
            type_("shop.a-b"),
            type_("shop..Lid"),
            type_("shop.Cart", prop("_lid"), prop("lid", "shop.is._Lid"), base="shop.9"),
            type_(
                "shop.Till",
                method("Pay", param("the sum"), returns="shop.if.", raises=["None"]),
                kind=Kind.MANAGED,
            ),
            type_("shop.Mood", value("so-so"), value("so\tso\n"), kind=Kind.ENUM),
        ),
        (
            "shop.Till.Pay | shop.rst:1: error: the parameter name 'the sum' is not an ASCII "
            "identifier that starts with a letter [bad-name]",
            "shop.Cart._lid | shop.rst:1: error: the property name '_lid' is not an ASCII identifier "
            "that starts with a letter [bad-name]",
            "shop.Till.Pay | shop.rst:1: error: the referenced name 'None' has no namespace [bad-name]",
            "shop.Cart | shop.rst:1: error: the referenced name 'shop.9' has the part '9', which is "
            "not an ASCII identifier that starts with a letter [bad-name]",
            "shop.Till.Pay | shop.rst:1: error: the referenced name 'shop.if.' has an empty part [bad-name]",
            "shop.Cart.lid | shop.rst:1: error: the referenced name 'shop.is._Lid' has the part '_Lid', "
            "which is not an ASCII identifier that starts with a letter [bad-name]",
            "Alone | shop.rst:1: error: the type name 'Alone' has no namespace [bad-name]",
            "shop..Lid | shop.rst:1: error: the type name 'shop..Lid' has an empty part [bad-name]",
            "shop.a-b | shop.rst:1: error: the type name 'shop.a-b' has the part 'a-b', which is not "
            "an ASCII identifier that starts with a letter [bad-name]",
            "shop.Mood.so\tso\n | shop.rst:1: error: the value name 'so\\tso\\n' is not text on one line "
            "without control characters [bad-name]",
            "shop.rst:1: note: 1 types are referred to but described by no document: shop.is.Lid "
            "[undocumented-types]",
        ),
    ),
    "members of other kinds": (
        (
            type_("shop.Cart", prop("lid"), method("Pay"), value("open")),
            type_("shop.Mood", prop("lid"), method("Pay"), value("open"), kind=Kind.ENUM),
            type_("shop.Till", prop("lid"), method("Pay"), value("open"), kind=Kind.MANAGED),
        ),
        (
            "shop.Cart.Pay | shop.rst:1: error: shop.Cart is of kind data and cannot have the member "
            "'Pay' [member-kind]",
            "shop.Cart.open | shop.rst:1: error: shop.Cart is of kind data and cannot have the "
            "member 'open' [member-kind]",
            "shop.Mood.Pay | shop.rst:1: error: shop.Mood is of kind enum and cannot have the member "
            "'Pay' [member-kind]",
            "shop.Mood.lid | shop.rst:1: error: shop.Mood is of kind enum and cannot have the member "
            "'lid' [member-kind]",
            "shop.Till.open | shop.rst:1: error: shop.Till is of kind managed and cannot have the "
            "member 'open' [member-kind]",
        ),
    ),
    "clashes": (
        (
            type_(
                "shop.Till", prop("Pay"), method("Pay"), prop("Drawer"), kind=Kind.MANAGED, wire_name="Till"
            ),  # a nested type may have the name of a property
            type_("shop.Till.Drawer", prop("x", "shop.TILL"), wire_name="Till", place=OTHER),
            type_("shop.Mood", value("a"), kind=Kind.ENUM),
            type_("shop.Mood.a", kind=Kind.ENUM),
        ),
        (
            "other.rst:1: warning: shop.Till.Drawer has the wire name Till, as has shop.Till at "
            "shop.rst:1; both are of shop, and what arrives is taken for shop.Till [wire-clash]",
            "shop.Till.Pay | shop.rst:1: error: the method shop.Till.Pay has the name of a "
            "property at shop.rst:1 [name-clash]",
            "shop.rst:1: warning: the type shop.Till differs from shop.TILL, at shop.rst:1, by "
            "nothing but case [case-clash]",
            "shop.rst:1: note: 1 types are referred to but described by no document: shop.TILL "
            "[undocumented-types]",
        ),
    ),
    "hierarchy": (
        (
            type_("shop.A", base="shop.B"),
            type_("shop.B", base="shop.A", place=OTHER),
            type_("shop.Cart", base="shop.Mood"),
            type_("shop.Mood", value("good"), kind=Kind.ENUM),
            type_("shop.Bad", base="shop.Mood", kind=Kind.ENUM),
            type_(
                "shop.Till",
                method("Pay", raises=["shop.Broke", "shop.Cart"]),
                method("Open", raises=["shop.Mood"]),
                kind=Kind.MANAGED,
            ),
        ),
        (
            "shop.B | other.rst:1: error: the type extends itself: shop.B → shop.A → shop.B " "[base-cycle]",
            "shop.A | shop.rst:1: error: the type extends itself: shop.A → shop.B → shop.A " "[base-cycle]",
            "shop.Bad | shop.rst:1: error: shop.Bad is of kind enum, but extends shop.Mood, which "
            "is of kind enum [base-kind]",
            "shop.Cart | shop.rst:1: error: shop.Cart is of kind data, but extends shop.Mood, "
            "which is of kind enum [base-kind]",
            "shop.Till.Open | shop.rst:1: error: shop.Till.Open raises shop.Mood, which is of kind "
            "enum [raised-kind]",
            "shop.Till.Pay | shop.rst:1: error: shop.Till.Pay raises shop.Cart, which is of kind "
            "data [raised-kind]",
            "shop.rst:1: note: 1 types are referred to but described by no document: shop.Broke "
            "[undocumented-types]",
        ),
    ),
    "links": (
        (
            type_(
                "shop.Cart",
                prop("lid", deprecated=linking("Till", "shop.Till", "none")),
                deprecated=linking("Lid", "shop.Lid"),
            ),
            type_("shop.Till", prop("coins"), kind=Kind.MANAGED),
        ),
        (
            "shop.Lid | shop.rst:7:4: warning: 'Lid' links to shop.Lid, which no document "
            "describes [dangling-link]",
            "shop.Till.none | shop.rst:7:4: warning: 'Till' links to shop.Till#none, which no "
            "document describes [dangling-link]",
        ),
    ),
    "kinds and uses": (
        (
            markdown(type_("shop.Odd", kind=None)),
            type_(
                "shop.Cart", prop("a", "shop.D"), prop("b", "shop.C"), prop("c", "shop.B.A"), base="shop.E"
            ),
        ),
        (
            "shop.md:1: note: nothing tells of what kind shop.Odd is; it is taken for a managed "
            "object [kind-assumed]",
            "shop.rst:1: note: 5 types are referred to but described by no document: shop.B, "
            "shop.B.A, shop.C and 2 more [undocumented-types]",
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_told(case: str) -> None:
    given, expected = CASES[case]
    assert told_of(given) == list(expected)
