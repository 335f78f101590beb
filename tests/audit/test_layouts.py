"""What documents would say, if there were any."""

from __future__ import annotations

from codegen.audit.layouts import as_documented
from codegen.ir.names import Kind, Primitive

from .shop import SECOND, expr, method, param, prop, type_


def test_names_and_bytes_are_written_as_what_there_is_a_word_for() -> None:
    documented = as_documented(
        type_("shop.Till", prop("a", "byte"), prop("b", "PropertyPath"), prop("c", "shop.Coin"))
    )
    assert [p.type for p in documented.properties] == [Primitive.INT, Primitive.STRING, expr("shop.Coin")]


def test_members_have_the_version_of_their_type() -> None:
    (coins,) = as_documented(type_("shop.Till", prop("coins", since=SECOND))).properties
    assert (coins.since, coins.since_stated) == ("vim.version.version1", False)


def test_enums_have_no_version_but_a_wire_name() -> None:
    mood = as_documented(type_("shop.Mood", "good", kind=Kind.ENUM, since=SECOND, wire="ShopMood"))
    assert (mood.since, mood.since_stated, mood.wire_name) == ("vim.version.version1", False, "ShopMood")


def test_faults_hold_text_wherever_it_is_not_simple() -> None:
    fault = type_(
        "shop.Broke", prop("a", "int"), prop("b", "int", array=True), prop("c", "shop.Coin"), kind=Kind.FAULT
    )
    documented = as_documented(fault)
    assert [str(p.type) for p in documented.properties] == ["int", "string", "string"]
    assert {p.array for p in documented.properties} == {None}


def test_methods_say_all_but_arrays_nulls_results_and_short_names() -> None:
    pay = method(
        "Pay_Task",
        param("coins", array=True, since=SECOND),
        returns="vim.Task",
        result="shop.Receipt",
        short="Pay",
        since=SECOND,
        privilege="Till.Pay",
    )
    (documented,) = as_documented(type_("shop.Till", pay, kind=Kind.MANAGED)).methods
    (coins,) = documented.parameters
    assert (documented.name, documented.since, documented.privilege) == ("Pay_Task", SECOND, "Till.Pay")
    assert (coins.array, coins.since) == (None, SECOND)
    returns = documented.returns
    assert (returns.array, returns.optional, returns.task_result, documented.short_name) == (
        False,
        None,
        None,
        None,
    )
