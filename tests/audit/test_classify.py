"""Each class of differences, and what does not pass for one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.audit.classify import RULES
from codegen.audit.known import ReviewedDifference, known
from codegen.ir.model import Type
from codegen.ir.names import Kind
from codegen.ir.place import Place

from .shop import SECOND, THIRD, api, compared, differences, method, name, param, prop, type_, verdicts

TWIN = "shop.version.twin"


def test_what_agrees_is_no_difference() -> None:
    till = type_("shop.Till", prop("coins", "int", array=True), wire="Till")
    found = compared(till, till)
    assert found.differences == ()
    assert found.counts["property.type"].facts == found.counts["property.type"].agree == 1


def test_what_documents_do_not_say_is_left_out() -> None:
    documents = type_(
        "shop.Till", method("Pay", param("coins", array=None), nullable=None), kind=Kind.MANAGED
    )
    table = type_(
        "shop.Till",
        method("Pay", param("coins", array=True), short="Pay", nullable=True),
        kind=Kind.MANAGED,
        wire="Till",
    )
    assert verdicts(documents, table) == {
        "shop.Till wire_name": "left-out",
        "shop.Till.Pay method.short_name": "left-out",
        "shop.Till.Pay(coins) parameter.array": "left-out",
        "shop.Till.Pay() returns.optional": "left-out",
    }


def test_a_version_that_follows_from_nothing_is_left_out() -> None:
    documents, table = type_("shop.Till", prop("coins")), type_("shop.Till", prop("coins", since=SECOND))
    assert verdicts(documents, table) == {"shop.Till.coins property.since": "left-out"}


@pytest.mark.parametrize(
    ("ours", "theirs"), [("int", "byte"), ("string", "TypeName"), ("string", "MethodName")]
)
def test_what_documents_have_no_word_for_is_left_out(ours: str, theirs: str) -> None:
    found = differences(type_("shop.Till", prop("coins", ours)), type_("shop.Till", prop("coins", theirs)))
    difference = found["shop.Till.coins property.type"]
    assert (str(difference.verdict), difference.reason) == (
        "left-out",
        f"documents have no word for {theirs}",
    )


@pytest.mark.parametrize(
    ("path", "verdict"), [("shop.Till.html", "left-out"), ("shop.Till.rst", "unexplained")]
)
def test_only_forms_without_a_word_for_keys_leave_out_what_they_are_of(path: str, verdict: str) -> None:
    said = replace(prop("drawer", "string"), sources=(Place(path, 3),))
    found = differences(type_("shop.Till", said), type_("shop.Till", prop("drawer", "shop.Drawer")))
    assert str(found["shop.Till.drawer property.type"].verdict) == verdict


def test_text_in_a_fault_states_nothing() -> None:
    documents = type_("shop.Broke", prop("coins", array=None), kind=Kind.FAULT)
    table = type_("shop.Broke", prop("coins", "shop.Coin", array=True), kind=Kind.FAULT)
    assert verdicts(documents, table) == {
        "shop.Broke.coins property.array": "left-out",
        "shop.Broke.coins property.type": "left-out",
    }


def test_of_two_versions_of_one_name_documents_have_the_wrong_one() -> None:
    found = verdicts(type_("shop.Till", since=SECOND), type_("shop.Till", since=TWIN))
    assert found == {"shop.Till since": "wrong"}


def test_later_members_and_types_are_no_errors() -> None:
    documents = type_("shop.Till", method("Pay"), kind=Kind.MANAGED)
    table = type_(
        "shop.Till",
        prop("notes", since=THIRD),
        method("Pay", param("card", since=THIRD)),
        method("Weigh", param("sum", since=THIRD), since=THIRD),
        kind=Kind.MANAGED,
    )
    assert verdicts(documents, table) == {
        "shop.Till.Pay(card) later": "later",
        "shop.Till.Weigh later": "later",
        "shop.Till.notes later": "later",
    }


def test_a_type_that_became_a_later_one_is_no_error() -> None:
    documents = type_("shop.Till", prop("coins", "shop.Coin"))
    table = type_("shop.Till", prop("coins", "shop.Chip"))
    chip = type_("shop.Chip", since=THIRD)
    found = differences(documents, table, chip)
    assert [(key, str(each.verdict), each.reason) for key, each in found.items()] == [
        ("shop.Till.coins property.type", "later", f"came with {THIRD}")
    ]


def test_what_became_optional_has_no_mark() -> None:
    strict, lax = (type_("shop.Till", prop("coins", optional=flag)) for flag in (False, True))
    assert verdicts(strict, lax) == {"shop.Till.coins property.optional": "unmarked"}
    assert verdicts(lax, strict) == {"shop.Till.coins property.optional": "unexplained"}


def test_more_values_have_no_mark() -> None:
    few = type_("shop.Mood", "good", "bad", kind=Kind.ENUM)
    more = type_("shop.Mood", "good", "mixed", "bad", kind=Kind.ENUM)
    assert verdicts(few, more) == {"shop.Mood values": "unmarked"}
    assert verdicts(more, few) == {"shop.Mood values": "unexplained"}
    other_order = type_("shop.Mood", "bad", "good", kind=Kind.ENUM)
    assert verdicts(few, other_order) == {"shop.Mood values": "unexplained"}


def test_roots_and_wrapped_faults_are_a_matter_of_modelling() -> None:
    documents = type_("shop.Till", prop("last", "vmodl.LocalizedMethodFault"), kind=Kind.MANAGED)
    table = type_(
        "shop.Till", prop("last", "vmodl.MethodFault"), kind=Kind.MANAGED, base="vmodl.ManagedObject"
    )
    assert verdicts(documents, table) == {
        "shop.Till base": "modelling",
        "shop.Till.last property.type": "modelling",
    }


def test_a_privilege_that_depends_is_a_matter_of_modelling() -> None:
    ours, theirs = (method("Pay", privilege=p, short="Pay") for p in ("dynamic", None))
    documents, table = (type_("shop.Till", each, kind=Kind.MANAGED) for each in (ours, theirs))
    assert verdicts(documents, table) == {"shop.Till.Pay method.privilege": "modelling"}
    assert verdicts(table, documents)["shop.Till.Pay method.privilege"] == "left-out"


def test_privileges_of_data_are_not_in_the_tables() -> None:
    documents = type_("shop.Till", prop("coins", privilege="Till.Open"))
    assert verdicts(documents, type_("shop.Till", prop("coins"))) == {}


def test_the_tables_raise_what_covers_the_documented_faults() -> None:
    faults = [
        type_("shop.Fault", kind=Kind.FAULT),
        type_("shop.Broke", kind=Kind.FAULT, base="shop.Fault"),
        type_("vmodl.RuntimeFault", kind=Kind.FAULT),
        type_("shop.Down", kind=Kind.FAULT, base="vmodl.RuntimeFault"),
    ]

    def found(ours: list[str], theirs: list[str]) -> dict[str, str]:
        sides = [type_("shop.Till", method("Pay", raises=each), kind=Kind.MANAGED) for each in (ours, theirs)]
        return verdicts(api(sides[0], *faults), sides[1], *faults)

    all_of_them = ["shop.Fault", "shop.Broke", "shop.Down"]
    assert found(all_of_them, ["shop.Fault"]) == {"shop.Till.Pay method.faults": "modelling"}
    assert found(["shop.Broke"], []) == {"shop.Till.Pay method.faults": "unmarked"}
    assert found([], ["shop.Broke"]) == {"shop.Till.Pay method.faults": "unmarked"}


def test_what_has_no_versions_in_the_tables_has_changed_since_the_documents() -> None:
    def till(*names: str, privilege: str | None) -> Type:
        pay = method("Pay", *map(param, names), privilege=privilege, short="Pay")
        return type_("shop.Till", pay, kind=Kind.MANAGED)

    documents = till("a", "b", privilege="Till.Pay")
    changed = {"shop.Till.Pay method.privilege": "unmarked"}
    assert verdicts(documents, till("a", "b", privilege="Till.Use")) == changed
    assert verdicts(documents, till("a", "b", privilege=None)) == changed
    assert verdicts(documents, till("b", "a", privilege="Till.Pay")) == {
        "shop.Till.Pay method.parameters": "unmarked"
    }


@pytest.mark.parametrize(
    ("ours", "theirs", "key"),
    [
        (
            type_("shop.Till", prop("coins", "int")),
            type_("shop.Till", prop("coins", "long")),
            ".coins property.type",
        ),
        (type_("shop.Till", prop("coins")), type_("shop.Till"), ".coins property"),
        (type_("shop.Till"), type_("shop.Till", prop("coins")), ".coins property"),
        (type_("shop.Till"), type_("shop.Till", kind=Kind.FAULT), " kind"),
        (type_("shop.Till"), type_("shop.Coin"), " type"),
        (
            type_("shop.Till", method("Pay", param("a")), kind=Kind.MANAGED),
            type_("shop.Till", kind=Kind.MANAGED),
            ".Pay method",
        ),
    ],
)
def test_anything_else_is_a_finding(ours: object, theirs: object, key: str) -> None:
    found = verdicts(ours, theirs)  # type: ignore[arg-type]  # pytest's parameters have no types
    assert found == {f"shop.Till{key}": "unexplained"}


def test_what_documents_list_again_is_compared_with_what_is_inherited() -> None:
    documents = type_("shop.BigTill", prop("coins", "int", array=False), base="shop.Till")
    table = [type_("shop.BigTill", base="shop.Till"), type_("shop.Till", prop("coins", "int", array=True))]
    assert verdicts(documents, *table) == {"shop.BigTill.coins property.array": "unexplained"}


def test_a_reviewed_entry_holds_as_long_as_both_sides_say_the_same() -> None:
    entry = ReviewedDifference("shop.Till.coins", "property.type", "int", "long", "unmarked", "coins grew")
    reviewed = {(entry.about, entry.fact): entry}
    documents = type_("shop.Till", prop("coins", "int"))
    found = differences(documents, type_("shop.Till", prop("coins", "long")), known=reviewed)
    assert [(str(each.verdict), each.reason) for each in found.values()] == [("unmarked", "coins grew")]
    found = differences(documents, type_("shop.Till", prop("coins", "double")), known=reviewed)
    assert [str(each.verdict) for each in found.values()] == ["unexplained"]


def test_reviewed_entries_have_reasons_and_classes() -> None:
    assert {entry.verdict for entry in known().values()} <= {"wrong", "unmarked", "modelling"}
    assert all(entry.reason and entry.documents != entry.tables for entry in known().values())


def test_reviewed_data_is_asked_first() -> None:
    assert [rule.__name__ for rule in RULES][:2] == ["_reviewed", "_later"]


def test_types_of_their_time_that_nothing_describes_are_counted() -> None:
    found = compared(
        type_("shop.Till", prop("c", "shop.Coin")),
        type_("shop.Till", prop("c", "shop.Coin")),
        type_("shop.Coin"),
    )
    assert (found.types, found.undocumented) == (1, 1)
    assert str(name("shop.Coin")) not in {str(each.pair.subject.target) for each in found.differences}
