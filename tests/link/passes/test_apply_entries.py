from __future__ import annotations

from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import FactEntry, FactValues, Target
from codegen.ir.model import Api
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place
from codegen.ir.prose import paragraph
from codegen.ir.statements import Statements, TypeStatement, VersionRef
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
    version,
)

TILL = type_(
    "shop.Till",
    prop("coins", "int"),
    method("Count", param("what", "string"), returns="int"),
    method("Pay", returns="vim.Task"),
    kind=Kind.MANAGED,
    since=VersionRef("vim.version.version5"),
)
FACTS = Place("facts.toml", 3)


def fact(
    values: FactValues,
    member: str | None = None,
    line: int = 3,
    *,
    type: str = "shop.Till",
    parameter: str | None = None,
    returns: bool = False,
) -> FactEntry:
    return FactEntry(
        Place("facts.toml", line), Target(name(type), member, parameter, returns), values, "reviewed"
    )


def corrected(
    *facts: FactEntry, types: tuple[TypeStatement, ...] = (TILL,)
) -> tuple[Api, list[tuple[str, str, str]]]:
    diagnostics = Diagnostics()
    api = link(Statements(types), facts, diagnostics)
    return api, [each for each in found(diagnostics) if each[0] != "undocumented-types"]


def test_a_property_is_corrected() -> None:
    values = FactValues(
        type=Primitive.BYTE,
        array=True,
        optional=True,
        since="vim.version.version7",
        privilege="P.Q",
        deprecated=paragraph("No."),
    )
    api, diagnostics = corrected(fact(values, "coins"))
    coins = property_of(api, "shop.Till", "coins")
    assert (coins.type, coins.array, coins.optional) == (Primitive.BYTE, True, True)
    assert (coins.since, coins.since_stated) == ("vim.version.version7", True)
    assert (coins.privilege, coins.deprecated) == ("P.Q", paragraph("No."))
    assert diagnostics == [("fact-overrides", "warning", "facts.toml:3")]


def test_a_type_is_corrected() -> None:
    api, _ = corrected(
        fact(
            FactValues(
                wire_name="ShopTill", base=name("shop.Base"), since="vim.version.version6", deprecated=True
            )
        )
    )
    till = type_of(api, "shop.Till")
    assert (till.wire_name, till.base, till.since, till.deprecated) == (
        "ShopTill",
        name("shop.Base"),
        "vim.version.version6",
        True,
    )


def test_a_method_its_parameter_and_its_return_are_corrected() -> None:
    api, _ = corrected(
        fact(FactValues(privilege="dynamic"), "Count", 1),
        fact(FactValues(array=True), "Count", 2, parameter="what"),
        fact(
            FactValues(optional=True, task_result=name("shop.Cart"), task_result_array=True),
            "Pay_Task",
            3,
            returns=True,
        ),
    )
    count = method_of(api, "shop.Till", "Count")
    assert count.privilege == "dynamic"
    assert count.parameters[0].array is True
    pay = method_of(api, "shop.Till", "Pay_Task")
    assert (pay.returns.optional, pay.returns.task_result) == (True, name("shop.Cart"))
    assert pay.returns.task_result_array is True


def test_a_return_that_no_document_states_can_be_set() -> None:
    till = type_("shop.Till", method("Count"), kind=Kind.MANAGED)
    api, _ = corrected(fact(FactValues(type=Primitive.INT), "Count", returns=True), types=(till,))
    assert method_of(api, "shop.Till", "Count").returns.type is Primitive.INT


def test_a_return_type_that_is_set_decides_the_wire_name() -> None:
    till = type_("shop.Till", method("Pay"), kind=Kind.MANAGED)
    api, _ = corrected(fact(FactValues(type=name("vim.Task")), "Pay", returns=True), types=(till,))
    assert [each.name for each in type_of(api, "shop.Till").methods] == ["Pay_Task"]


def test_a_method_gets_another_wire_name_and_keeps_its_sources() -> None:
    api, _ = corrected(fact(FactValues(wire_name="CountCoins"), "Count"))
    assert method_of(api, "shop.Till", "CountCoins").sources == (Place("shop.rst", 1),)


def test_what_documents_state_already_is_a_note() -> None:
    redundant = [
        fact(FactValues(type=Primitive.INT), "coins", 1),
        fact(FactValues(since="vim.version.version5"), None, 2),
        fact(FactValues(wire_name="Count"), "Count", 3),
    ]
    assert corrected(*redundant)[1] == [
        ("fact-redundant", "note", f"facts.toml:{line}") for line in (1, 2, 3)
    ]


def test_an_entry_that_knows_what_it_corrects_is_silent_until_that_changes() -> None:
    values, int_ = FactValues(type=Primitive.BYTE), FactValues(type=Primitive.INT)
    known = replace(fact(values, "coins"), stated=int_)
    assert corrected(known)[1] == []
    repaired = type_("shop.Till", prop("coins", "long"), kind=Kind.MANAGED)
    api, diagnostics = corrected(known, types=(repaired,))
    assert diagnostics == [("fact-outdated", "warning", "facts.toml:3")]
    assert property_of(api, "shop.Till", "coins").type is Primitive.BYTE


def test_a_version_that_documents_state_is_overridden_by_its_id() -> None:
    values, stated = FactValues(since="vim.version.version6"), FactValues(since="vim.version.version5")
    assert corrected(fact(values))[1] == [("fact-overrides", "warning", "facts.toml:3")]
    assert corrected(replace(fact(values), stated=stated))[1] == []


def test_what_documents_cannot_state_is_not_held_against_an_entry() -> None:
    broke = type_("shop.fault.Broke", prop("coin", "string"), kind=Kind.FAULT)
    entry = fact(FactValues(type=name("shop.Coin")), "coin", type="shop.fault.Broke")
    assert corrected(entry, types=(broke,))[1] == []
    shelf = type_("shop.Broke", prop("coin", "string"), kind=Kind.DATA)
    entry = fact(FactValues(type=name("shop.Coin")), "coin", type="shop.Broke")
    assert corrected(entry, types=(shelf,))[1] == [("fact-overrides", "warning", "facts.toml:3")]


def test_facts_of_the_whole_reference_may_be_about_more_than_a_run_reads() -> None:
    wire_name = FactValues(wire_name="ShopTill")
    facts = [
        fact(wire_name, line=1),
        fact(wire_name, line=2, type="shop.Shelf"),
        fact(wire_name, line=3, type="shop.Cart"),
        fact(FactValues(array=True), "bills", 4),
    ]
    api, diagnostics = corrected(*(replace(each, reference=True) for each in facts))
    assert type_of(api, "shop.Till").wire_name == "ShopTill"
    assert diagnostics == [
        ("facts-unused", "note", "facts.toml"),
        ("fact-matches-nothing", "warning", "facts.toml:4"),
    ]


def test_what_only_one_form_states_is_of_use_in_facts_of_the_whole_reference() -> None:
    mood = type_("shop.Mood", kind=Kind.ENUM, wire_name="ShopMood")
    entry = fact(FactValues(wire_name="ShopMood"), type="shop.Mood")
    assert corrected(replace(entry, reference=True), types=(mood,))[1] == []
    assert corrected(entry, types=(mood,))[1] == [("fact-redundant", "note", "facts.toml:3")]
    till = fact(FactValues(since="vim.version.version5"))
    assert corrected(replace(till, reference=True))[1] == [("fact-redundant", "note", "facts.toml:3")]


def test_a_method_gets_a_short_name() -> None:
    api, _ = corrected(fact(FactValues(short_name="Add"), "Count"))
    assert method_of(api, "shop.Till", "Count").short_name == "Add"


def test_entries_that_match_nothing_are_errors() -> None:
    values = FactValues(array=True)
    missing = [
        fact(values, "coins", 1, type="shop.NoSuch"),
        fact(values, "cents", 2),
        fact(values, "Count", 3, parameter="other"),
        fact(values, "coins", 4, returns=True),
    ]
    assert corrected(*missing)[1] == [
        ("fact-matches-nothing", "error", f"facts.toml:{line}") for line in (1, 2, 3, 4)
    ]


def test_facts_that_do_not_fit_are_errors() -> None:
    wrong = [
        fact(FactValues(array=True), "Count", 1),
        fact(FactValues(wire_name="x"), "coins", 2),
        fact(FactValues(since="vim.version.version99"), "coins", 3),
    ]
    assert corrected(*wrong)[1] == [("bad-facts", "error", f"facts.toml:{line}") for line in (1, 2, 3)]


def test_the_version_of_an_entry_may_be_an_alias() -> None:
    api, _ = corrected(fact(FactValues(since="vmodl.query.version.version3"), "coins"))
    assert property_of(api, "shop.Till", "coins").since == "vim.version.version6"


def test_the_version_of_an_entry_is_one_that_a_page_lists() -> None:
    """Neither one that a document only refers to, nor an alias of one that no page lists."""
    till = type_("shop.Till", prop("coins", "int", since=VersionRef("s.v9")), kind=Kind.MANAGED)
    page = (version("s.v2", "Shop 2", Place("v.rst", 1)),)
    for id in ("s.v9", "vmodl.query.version.version3", "vim.version.version6"):
        diagnostics = Diagnostics()
        link(Statements((till,), page), (fact(FactValues(since=id), "coins"),), diagnostics)
        assert ("bad-facts", "error", "facts.toml:3") in found(diagnostics)
    diagnostics = Diagnostics()
    link(Statements((till,), page), (fact(FactValues(since="s.v2"), "coins"),), diagnostics)
    assert "bad-facts" not in {each.code for each in diagnostics}


def test_entries_that_differ_contradict_each_other() -> None:
    both = [
        fact(FactValues(type=Primitive.LONG), "coins", 1),
        fact(FactValues(type=Primitive.BYTE), "coins", 2),
    ]
    assert corrected(*both)[1] == [
        ("fact-overrides", "warning", "facts.toml:1"),
        ("contradiction", "error", "facts.toml:2"),
    ]


def test_an_entry_settles_what_documents_disagree_on() -> None:
    other = type_(
        "shop.Till", prop("coins", "long", Place("b.rst", 2)), kind=Kind.MANAGED, place=Place("b.rst", 1)
    )
    mine = type_("shop.Till", prop("coins", "int"), kind=Kind.MANAGED)
    assert corrected(types=(mine, other))[1] == [("contradiction", "error", "shop.rst:1")]
    api, diagnostics = corrected(fact(FactValues(type=Primitive.LONG), "coins"), types=(mine, other))
    assert diagnostics == [("contradiction", "warning", "shop.rst:1")]
    assert property_of(api, "shop.Till", "coins").type is Primitive.LONG


def test_an_entry_settles_what_a_method_is_called() -> None:
    mine = type_("shop.Till", method("Pay", param("sum")), kind=Kind.MANAGED)
    other = markdown(type_("shop.Till", method("PayBill", param("sum")), kind=Kind.MANAGED))
    api, diagnostics = corrected(fact(FactValues(wire_name="PayAll"), "PayBill"), types=(mine, other))
    assert [each.name for each in type_of(api, "shop.Till").methods] == ["PayAll"]
    assert diagnostics == [("contradiction", "warning", "shop.rst:1")]
