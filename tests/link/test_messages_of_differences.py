"""What linking tells, in full, where documents state different things."""

from __future__ import annotations

import pytest

from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import VersionRef
from tests.factories.stated import MD, markdown, method, param, prop, type_, value, version
from tests.link.told import Cases, told_of

LATER = Place("shop.rst", 9, 5)
OTHER = Place("other.rst", 1)

CASES: Cases = {
    "one document": (
        (
            type_("shop.Cart", prop("lid"), prop("lid", place=LATER), prop("lid", "int", LATER)),
            type_("shop.Till", method("Pay"), method("Pay", param("a"), place=LATER), kind=Kind.MANAGED),
            type_(
                "shop.Door",
                method("Open", param("a"), param("a", "int", LATER), raises=["shop.A", "shop.A"]),
                kind=Kind.MANAGED,
            ),
            type_("shop.Mood", value("a"), value("a", LATER), kind=Kind.ENUM),
            type_("shop.Lid"),
            type_("shop.Lid", prop("size"), place=LATER),
        ),
        (
            "shop.Door.Open | shop.rst:1: warning: the raised fault shop.A is stated at shop.rst:1 "
            "too, in the same words of fact [stated-twice]",
            "shop.rst:1: note: 1 types are referred to but described by no document: shop.A "
            "[undocumented-types]",
            "shop.Till.Pay | shop.rst:9:5: error: the method Pay is stated differently at "
            "shop.rst:1 [contradiction]",
            "shop.Door.Open | shop.rst:9:5: error: the parameter a is stated differently at "
            "shop.rst:1 [contradiction]",
            "shop.Cart.lid | shop.rst:9:5: error: the property lid is stated differently at "
            "shop.rst:1 [contradiction]",
            "shop.Lid | shop.rst:9:5: error: the type shop.Lid is stated differently at shop.rst:1 "
            "[contradiction]",
            "shop.Cart | shop.rst:9:5: warning: the property lid is stated at shop.rst:1 too, in "
            "the same words of fact [stated-twice]",
            "shop.Mood | shop.rst:9:5: warning: the value a is stated at shop.rst:1 too, in the "
            "same words of fact [stated-twice]",
        ),
    ),
    "documents of one form": (
        (
            type_("shop.Cart", prop("lid", "int", array=True), prop("a"), prop("b"), words="A cart."),
            type_(
                "shop.Cart",
                prop("lid", "long", OTHER, array=False),
                prop("b", place=OTHER),
                prop("a", place=OTHER),
                prop("c", place=OTHER),
                place=OTHER,
                words="A basket.",
            ),
            type_("shop.Lid", since=VersionRef("vim.version.version2"), base="shop.Cap"),
            type_("shop.Lid", since=VersionRef("vim.version.version3"), base="shop.Top", place=OTHER),
            type_(
                "shop.Till", method("Pay", param("a"), raises=["shop.A"], privilege="A.B"), kind=Kind.MANAGED
            ),
            type_(
                "shop.Till",
                method("Pay", param("b", place=OTHER), place=OTHER, raises=["shop.B"], privilege="C.D"),
                kind=Kind.MANAGED,
                place=OTHER,
            ),
        ),
        (
            "shop.Till.Pay | other.rst:1: error: among the parameters of shop.Till.Pay is no 'a' "
            "here and 'a' at shop.rst:1 [contradiction]",
            "other.rst:1: note: 2 types are referred to but described by no document: shop.B, "
            "shop.Top [undocumented-types]",
            "shop.Till.Pay | shop.rst:1: error: among the parameters of shop.Till.Pay is no 'b' "
            "here and 'b' at other.rst:1 [contradiction]",
            "shop.Cart.c | shop.rst:1: error: among the properties of shop.Cart is no 'c' here and "
            "'c' at other.rst:1 [contradiction]",
            "shop.Cart.lid | shop.rst:1: error: shop.Cart.lid is an array here and no array at "
            "other.rst:1 [contradiction]",
            "shop.Lid | shop.rst:1: error: the base of shop.Lid is 'shop.Cap' here and 'shop.Top' "
            "at other.rst:1 [contradiction]",
            "shop.Lid | shop.rst:1: error: the first version of shop.Lid is 'vim.version.version2' "
            "here and 'vim.version.version3' at other.rst:1 [contradiction]",
            "shop.Cart | shop.rst:1: error: the order of properties of shop.Cart is 'a' before 'b' "
            "here and 'b' before 'a' at other.rst:1 [contradiction]",
            "shop.Till.Pay | shop.rst:1: error: the privilege of shop.Till.Pay is 'A.B' here and "
            "'C.D' at other.rst:1 [contradiction]",
            "shop.Till.Pay | shop.rst:1: error: the raised faults of shop.Till.Pay are 'shop.A' "
            "here and 'shop.B' at other.rst:1 [contradiction]",
            "shop.Cart.lid | shop.rst:1: error: the type of shop.Cart.lid is 'int' here and 'long' "
            "at other.rst:1 [contradiction]",
            "shop.Cart | shop.rst:1: warning: shop.Cart is described as 'A cart.' here and as 'A "
            "basket.' at other.rst:1 [contradiction]",
        ),
    ),
    "documents of two forms": (
        (
            type_("shop.Cart", prop("lid", "int", optional=True), prop("mine"), wire_name="Cart"),
            markdown(
                type_(
                    "shop.Cart",
                    prop("lid", "string", MD, optional=False),
                    prop("theirs", place=MD),
                    wire_name="Basket",
                    place=MD,
                )
            ),
            type_("shop.Till", method("Pay", param("sum")), kind=Kind.MANAGED),
            markdown(
                type_("shop.Till", method("PayBill", param("sum", place=MD), place=MD), kind=Kind.MANAGED)
            ),
        ),
        (
            "shop.Cart.mine | shop.md:1: warning: among the properties of shop.Cart is no 'mine' "
            "here and 'mine' at shop.rst:1 [contradiction]",
            "shop.Cart.lid | shop.md:1: warning: shop.Cart.lid is not optional here and optional "
            "at shop.rst:1 [contradiction]",
            "shop.Cart.lid | shop.md:1: warning: the type of shop.Cart.lid is 'string' here and "
            "'int' at shop.rst:1 [contradiction]",
            "shop.Cart.theirs | shop.rst:1: warning: among the properties of shop.Cart is no "
            "'theirs' here and 'theirs' at shop.md:1 [contradiction]",
            "shop.Cart | shop.rst:1: warning: the wire name of shop.Cart is 'Cart' here and "
            "'Basket' at shop.md:1 [contradiction]",
            "shop.Till.PayBill | shop.rst:1: warning: the wire name of shop.Till.PayBill is 'Pay' "
            "here and 'PayBill' at shop.md:1 [contradiction]",
        ),
    ),
    "versions": (
        (
            version("s.v2", "Shop 2", Place("a.rst", 1)),
            version("s.v2", "Shop II", Place("a.rst", 2)),
            version("s.v2", "Shop two", Place("b.rst", 1), "2", "shop"),
            version("s.v3", "Shop 3", Place("b.rst", 3)),
            version("s.v3", "Shop 3", Place("b.rst", 4)),
            type_("shop.B", since=VersionRef("s.v9")),
            type_("shop.A", prop("x", since=VersionRef("s.v9")), since=VersionRef("s.v8")),
            type_(
                "shop.C",
                prop("x", since=VersionRef("s.v9"), place=LATER),
                place=OTHER,
                since=VersionRef("s.v8"),
            ),
        ),
        (
            "a.rst | a.rst:2: error: version s.v2 is 'Shop II', 1, ns here and 'Shop 2', 1, ns at "
            "a.rst:1 [contradiction]",
            "b.rst | b.rst:1: warning: version s.v2 is 'Shop two', 2, shop here and 'Shop 2', 1, ns "
            "at a.rst:1 [contradiction]",
            "b.rst:4: warning: version s.v3 is listed at b.rst:3 too [stated-twice]",
            "other.rst:1: warning: no version page lists s.v8, which is stated here and at 1 more "
            "place [unknown-version]",
            "shop.rst:1: warning: no version page lists s.v9, which is stated here and at 2 more "
            "places [unknown-version]",
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_told(case: str) -> None:
    given, expected = CASES[case]
    assert told_of(given) == list(expected)
