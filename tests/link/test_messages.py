"""What linking tells, in full: where, how grave, in which words, and what it is about.

What a finding is about is what ``--keep-going`` leaves out, so a wrong one costs a user what is in order.
"""

from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.ir.facts import Correction, FactEntry, FactValues, Target
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place
from codegen.ir.prose import Link, Paragraph, Prose, Reference
from codegen.ir.statements import Statements, TypeStatement, VersionRef, VersionStatement
from codegen.link import link
from tests.factories.names import name
from tests.factories.stated import MD, markdown, method, param, prop, type_, value, version

LATER = Place("shop.rst", 9, 5)
OTHER = Place("other.rst", 1)


def linking(words: str, target: str, member: str | None = None) -> Prose:
    return (Paragraph((Link(words, Reference(name(target), member), Place("shop.rst", 7, 4)),)),)


def entry(
    values: FactValues,
    member: str | None = None,
    line: int = 3,
    *,
    of: str = "shop.Till",
    parameter: str | None = None,
    returns: bool = False,
    stated: FactValues | None = None,
    reference: bool = False,
) -> FactEntry:
    target = Target(name(of), member, parameter, returns)
    return FactEntry(Place("facts.toml", line), target, values, "seen", stated or FactValues(), reference)


OPTIONAL = FactValues(optional=True)
SINCE = FactValues(since="vim.version.version2")
TILL = type_(
    "shop.Till",
    prop("coins", "int"),
    method("Pay", param("sum", "int"), returns="vim.Task", raises=["shop.Broke"]),
    kind=Kind.MANAGED,
)


def told(found: Diagnostic) -> str:
    part = found.part
    about = f"{part.entry or part.target or part.path} | " if part else ""
    return f"{about}{found.told}"


CASES: dict[str, tuple[tuple[TypeStatement | VersionStatement | Correction, ...], tuple[str, ...]]] = {
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
    "entries": (
        (
            TILL,
            entry(SINCE, of="shop.None"),
            entry(OPTIONAL, "none", 4),
            entry(OPTIONAL, "coins", 5, parameter="a"),
            entry(OPTIONAL, "Pay", 6, parameter="b"),
            entry(OPTIONAL, "Pay", 7),
            entry(FactValues(wire_name="x"), "coins", 8),
            entry(FactValues(since="s.v9"), line=9),
            entry(FactValues(type=Primitive.LONG), "coins", 10),
            entry(FactValues(type=Primitive.BYTE), "coins", 11),
            entry(FactValues(raises=()), "Pay_Task", 12),
            entry(FactValues(type=Primitive.INT), "Pay", 13, parameter="sum"),
            entry(
                FactValues(type=Primitive.INT),
                "Pay",
                14,
                returns=True,
                stated=FactValues(type=Primitive.LONG),
            ),
            entry(OPTIONAL, "none", 15, reference=True),
            entry(SINCE, line=16, of="shop.None", reference=True),
            entry(SINCE, line=17, of="shop.Nil", reference=True),
        ),
        (
            "facts.toml: note: 2 of its entries are about types that no document of this run "
            "describes [facts-unused]",
            "facts.toml:3 | facts.toml:3: error: the entry about shop.None matches nothing: no "
            "source documents this type [fact-matches-nothing]",
            "facts.toml:4 | facts.toml:4: error: the entry about shop.Till.none matches nothing: the "
            "type has no member 'none' [fact-matches-nothing]",
            "facts.toml:5 | facts.toml:5: error: the entry about shop.Till.coins(a) matches nothing: "
            "the type has no method 'coins' [fact-matches-nothing]",
            "facts.toml:6 | facts.toml:6: error: the entry about shop.Till.Pay(b) matches nothing: "
            "the method has no parameter 'b' [fact-matches-nothing]",
            "facts.toml:7 | facts.toml:7: error: 'optional' cannot be set on a method; use "
            "'parameter' or 'returns' [bad-facts]",
            "facts.toml:8 | facts.toml:8: error: 'wire_name' cannot be set on a property [bad-facts]",
            "facts.toml:9 | facts.toml:9: error: no version page lists 's.v9' [bad-facts]",
            "facts.toml:10 | facts.toml:10: warning: the entry sets 'type' of shop.Till.coins, which "
            "is 'int' at shop.rst:1 [fact-overrides]",
            "facts.toml:11 | facts.toml:11: error: the entry sets 'type' of shop.Till.coins "
            "differently from the one at facts.toml:10 [contradiction]",
            "facts.toml:12 | facts.toml:12: warning: the entry sets 'raises' of shop.Till.Pay_Task, "
            "which is 'shop.Broke' at shop.rst:1 [fact-overrides]",
            "facts.toml:13 | facts.toml:13: note: the documents state what the entry about "
            "shop.Till.Pay(sum) says [fact-redundant]",
            "facts.toml:14 | facts.toml:14: warning: the entry sets 'type' of shop.Till.Pay(), which "
            "is 'vim.Task' at shop.rst:1 and no longer 'long' [fact-outdated]",
            "facts.toml:15 | facts.toml:15: warning: the entry about shop.Till.none matches nothing: "
            "the type has no member 'none' [fact-matches-nothing]",
        ),
    ),
    "entries that documents have left behind": (
        (
            type_("shop.Cart", prop("lid", "int", array=True, optional=False, privilege="A.B")),
            entry(FactValues(array=False), "lid", of="shop.Cart"),
            entry(OPTIONAL, "lid", 4, of="shop.Cart", stated=OPTIONAL),
            entry(FactValues(privilege="C.D"), "lid", 5, of="shop.Cart", stated=FactValues(privilege="E.F")),
        ),
        (
            "facts.toml:3 | facts.toml:3: warning: the entry sets 'array' of shop.Cart.lid, which is "
            "true at shop.rst:1 [fact-overrides]",
            "facts.toml:4 | facts.toml:4: warning: the entry sets 'optional' of shop.Cart.lid, which "
            "is false at shop.rst:1 and no longer true [fact-outdated]",
            "facts.toml:5 | facts.toml:5: warning: the entry sets 'privilege' of shop.Cart.lid, "
            "which is 'A.B' at shop.rst:1 and no longer 'E.F' [fact-outdated]",
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_told(case: str) -> None:
    given, expected = CASES[case]
    types = tuple(each for each in given if isinstance(each, TypeStatement))
    versions = tuple(each for each in given if isinstance(each, VersionStatement))
    facts = tuple(each for each in given if not isinstance(each, TypeStatement | VersionStatement))
    diagnostics = Diagnostics()
    link(Statements(types, versions), facts, diagnostics)
    assert [told(each) for each in diagnostics] == list(expected)
