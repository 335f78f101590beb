"""What linking tells, in full, of entries in facts files."""

from __future__ import annotations

import pytest

from codegen.ir.facts import FactEntry, FactValues, Target
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place
from tests.factories.names import name
from tests.factories.stated import method, param, prop, type_
from tests.link.told import Cases, told_of


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

CASES: Cases = {
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
    assert told_of(given) == list(expected)
