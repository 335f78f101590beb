"""Entries about all releases fill what documents leave out, and say nothing of what these do not know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import FactEntry, FactValues, Target
from codegen.ir.model import Api
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place
from codegen.ir.statements import Statements, TypeStatement
from codegen.link import link
from tests.factories.names import name
from tests.factories.stated import (
    found,
    markdown,
    method,
    method_of,
    param,
    prop,
    property_of,
    type_,
    type_of,
    value,
)

TILL = type_(
    "shop.Till",
    prop("coins", "int"),
    method("Count", param("what", "string"), returns="int"),
    method("Empty", returns="vim.Task"),
    kind=Kind.MANAGED,
)
MODE = type_("shop.Mode", value("ajar"), value("closed"), value("open"), kind=Kind.ENUM)
ORDER = ("open", "ajar", "closed")


def entry(
    member: str | None = None,
    of: str = "shop.Till",
    *,
    parameter: str | None = None,
    returns: bool = False,
    stated: FactValues | None = None,
    line: int = 3,
    **values: object,
) -> FactEntry:
    target = Target(name(of), member, parameter, returns)
    made = FactEntry(
        Place("facts.toml", line), target, FactValues(**values), "tables", stated or FactValues()
    )
    return replace(made, reference=True, releases=True)


def linked(*facts: FactEntry, types: tuple[TypeStatement, ...] = (TILL,)) -> tuple[Api, list[str]]:
    diagnostics = Diagnostics()
    api = link(Statements(types), facts, diagnostics)
    return api, [code for code, _, _ in found(diagnostics) if code != "undocumented-types"]


def test_it_says_what_documents_leave_out() -> None:
    api, told = linked(
        entry("coins", privilege="Till.Open"),
        entry("Count", parameter="what", array=True),
        entry("Count", returns=True, optional=True),
        entry(wire_name="TheTill"),
    )
    assert property_of(api, "shop.Till", "coins").privilege == "Till.Open"
    count = method_of(api, "shop.Till", "Count")
    assert (count.parameters[0].array, count.returns.optional) == (True, True)
    assert (type_of(api, "shop.Till").wire_name, told) == ("TheTill", [])


def test_what_documents_state_holds() -> None:
    api, told = linked(entry("coins", type=Primitive.LONG))
    assert (property_of(api, "shop.Till", "coins").type, told) == (Primitive.INT, [])


def test_what_documents_are_known_to_state_otherwise_is_corrected() -> None:
    api, told = linked(entry("coins", type=Primitive.BYTE, stated=FactValues(type=Primitive.INT)))
    assert (property_of(api, "shop.Till", "coins").type, told) == (Primitive.BYTE, [])


@pytest.mark.parametrize(
    "later",
    [
        entry(of="shop.Later", wire_name="Later"),
        entry("later", privilege="Till.Open"),
        entry("Later", short_name="L"),
        entry("Count", parameter="later", array=True),
        entry("Later", returns=True, optional=True),
        entry("coins", since="vim.version.later"),
    ],
)
def test_what_documents_do_not_know_is_passed_over_in_silence(later: FactEntry) -> None:
    assert linked(later) == linked()


def test_an_entry_by_hand_goes_first() -> None:
    by_hand = replace(entry("coins", privilege="Till.Count", line=9), reference=False, releases=False)
    api, told = linked(entry("coins", privilege="Till.Open"), by_hand)
    assert (property_of(api, "shop.Till", "coins").privilege, told) == ("Till.Count", [])


def values_of(api: Api) -> list[str]:
    return [each.name for each in type_of(api, "shop.Mode").values]


def test_the_order_of_values_is_told_where_documents_keep_none() -> None:
    api, told = linked(entry(of="shop.Mode", order=(*ORDER, "later")), types=(MODE,))
    assert (values_of(api), told) == ([*ORDER], [])


def test_values_that_the_entry_does_not_name_come_last() -> None:
    assert values_of(linked(entry(of="shop.Mode", order=("open", "ajar")), types=(MODE,))[0]) == [*ORDER]


def test_the_order_of_documents_that_keep_one_holds() -> None:
    api, told = linked(entry(of="shop.Mode", order=ORDER), types=(markdown(MODE),))
    assert (values_of(api), told) == (["ajar", "closed", "open"], [])


def test_another_entry_corrects_that_order_and_is_told_of() -> None:
    by_hand = replace(entry(of="shop.Mode", order=ORDER), reference=False, releases=False)
    api, told = linked(by_hand, types=(markdown(MODE),))
    assert (values_of(api), told) == ([*ORDER], ["fact-overrides"])
    assert linked(by_hand, types=(MODE,))[1] == []
    lacking = replace(by_hand, values=FactValues(order=("open", "none")))
    assert linked(lacking, types=(MODE,))[1] == ["fact-matches-nothing"]


def test_a_method_that_starts_a_task_keeps_the_name_that_an_entry_gives_it() -> None:
    def names(*facts: FactEntry) -> list[str]:
        return [each.name for each in type_of(linked(*facts)[0], "shop.Till").methods]

    assert names() == ["Count", "Empty_Task"]
    assert names(entry("Empty", wire_name="Empty")) == ["Count", "Empty"]
    assert names(entry("Empty", wire_name="EmptyIt")) == [
        "Count",
        "Empty_Task",
    ]  # documents call it otherwise
    by_hand = replace(entry("Empty", wire_name="Empty"), reference=False, releases=False)
    assert names(by_hand) == ["Count", "Empty"]
    assert linked(by_hand)[1] == []
