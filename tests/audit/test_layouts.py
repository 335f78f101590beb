"""What documents would say, if there were any."""

from __future__ import annotations

from codegen.audit import layouts
from codegen.audit.known import ReviewedDifference
from codegen.ir.model import Type
from codegen.ir.names import Kind, Primitive
from codegen.ir.versions import labelled
from tests.factories.names import expr

from .shop import SECOND, VERSIONS, method, param, prop, type_

TWIN = "shop.version.twin"


def as_documented(type: Type, *known: ReviewedDifference) -> Type:
    return layouts.as_documented(
        type, labelled(VERSIONS), {(entry.about, entry.fact): entry for entry in known}
    )


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


def test_methods_and_parameters_tell_a_version_by_its_name_alone() -> None:
    pay = method("Pay", param("coins", since=TWIN), param("bills", since=SECOND), since=TWIN)
    refund = method("Refund", param("coins", since=TWIN))
    till = as_documented(type_("shop.Till", pay, refund, kind=Kind.MANAGED, since=TWIN))
    assert (till.since, till.since_stated) == (TWIN, True)
    told = {
        each.name: (each.since, [(p.since, p.since_stated) for p in each.parameters]) for each in till.methods
    }
    assert told == {
        "Pay": (SECOND, [(SECOND, False), (SECOND, True)]),
        "Refund": ("vim.version.version1", [(SECOND, True)]),
    }


def test_what_a_person_has_found_of_documents_counts() -> None:
    found = (
        ReviewedDifference("shop.Wrap", "kind", "data", "fault", "modelling", "it wraps a fault"),
        ReviewedDifference("shop.Wrap.text", "property", "", "true", "modelling", "not on the wire"),
        ReviewedDifference("shop.Wrap.Burst", "method", "", "true", "unmarked", "published later"),
        ReviewedDifference("shop.Wrap.cause", "property.type", "string", "shop.Broke", "unmarked", "changed"),
    )
    wrap = type_("shop.Wrap", prop("cause", "shop.Broke"), prop("text"), method("Burst"), kind=Kind.FAULT)
    documented = as_documented(wrap, *found)
    assert documented.kind is Kind.DATA
    assert [(p.name, p.type) for p in documented.properties] == [("cause", expr("shop.Broke"))]
    assert documented.methods == ()
