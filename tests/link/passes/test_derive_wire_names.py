from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction, Derivation, FactEntry, FactValues, Target
from codegen.ir.names import Kind
from codegen.ir.place import Place
from codegen.ir.statements import Statements
from codegen.link import link
from tests.factories.names import name
from tests.factories.stated import type_

RULE = Derivation(Place("facts.toml"), "wire_name", "seen on the wire")
TYPES = (type_("shop.Till"), type_("shop.Till.Drawer"), type_("vim.vm.Drawer"), type_("shop.Till.state"))


def wire_names(*facts: Correction) -> dict[str, str | None]:
    types = [type_("shop.Till.Kind", kind=Kind.ENUM, wire_name="TillSort"), *TYPES]
    api = link(Statements(tuple(types)), facts, Diagnostics())
    return {str(each.name): each.wire_name for each in api.types}


def entry(type: str, wire_name: str) -> FactEntry:
    target, values = Target(name(type)), FactValues(wire_name=wire_name)
    return FactEntry(Place("facts.toml", 3), target, values, "seen on the wire", reference=True)


def test_without_a_rule_nothing_is_derived() -> None:
    assert wire_names() == {**{str(each.name): None for each in TYPES}, "shop.Till.Kind": "TillSort"}


def test_entries_are_no_rule() -> None:
    assert wire_names(entry("shop.Till", "Register"))["shop.Till.Drawer"] is None


def test_a_rule_fills_in_what_nothing_states() -> None:
    assert wire_names(RULE) == {
        "shop.Till": "Till",
        "shop.Till.Drawer": "TillDrawer",
        "shop.Till.Kind": "TillSort",
        "shop.Till.state": "TillState",
        "vim.vm.Drawer": "VirtualMachineDrawer",
    }


def test_enums_follow_the_rule_where_nothing_states_their_names() -> None:
    rst = type_("shop.Till.Mood", kind=Kind.ENUM)
    api = link(Statements((rst,)), (RULE,), Diagnostics())
    assert [each.wire_name for each in api.types] == ["TillMood"]
    api = link(Statements((rst,)), (RULE, entry("shop.Till.Mood", "Mood")), Diagnostics())
    assert [each.wire_name for each in api.types] == ["Mood"]


def test_a_nested_type_follows_what_an_entry_calls_its_owner() -> None:
    facts = (entry("shop.Till", "CashTill"), entry("shop.Till.state", "TillCondition"), RULE)
    assert wire_names(*facts) == {
        "shop.Till": "CashTill",
        "shop.Till.Drawer": "CashTillDrawer",
        "shop.Till.Kind": "TillSort",
        "shop.Till.state": "TillCondition",
        "vim.vm.Drawer": "VirtualMachineDrawer",
    }
