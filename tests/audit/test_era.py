"""What documents could know: by version, and by what belongs to what they describe."""

from __future__ import annotations

from codegen.audit.era import era_of, named_versions
from codegen.ir.names import Kind

from .shop import SECOND, THIRD, api, method, name, param, prop, tables, type_

ROOT = type_("base.Data")


def names(found: object) -> list[str]:
    return [str(each) for each in found]  # type: ignore[attr-defined]  # a mapping of names


def test_a_version_is_the_first_that_contains_it() -> None:
    era = era_of(tables(), api())
    assert era.versions["base.version.zero"] == "vim.version.version1"
    assert era.versions["base.version.one"] == SECOND
    assert THIRD not in era.versions


def test_documents_without_a_page_of_versions_know_those_up_to_the_newest_that_they_name() -> None:
    named = api(type_("shop.Till", prop("coins", since="shop.version.twin")))
    assert [version.id for version in named_versions(named)] == ["vim.version.version1", "shop.version.twin"]
    assert SECOND not in era_of(tables(), named, named_versions(named)).versions.values()
    silent = api(type_("shop.Till"))
    assert [version.id for version in named_versions(silent)] == ["vim.version.version1"]


def test_what_is_later_is_set_apart() -> None:
    till = type_(
        "shop.Till",
        prop("coins", since="base.version.one"),
        prop("notes", since=THIRD),
        method("Pay", param("sum"), param("card", since=THIRD)),
        method("Weigh", since=THIRD),
        kind=Kind.MANAGED,
    )
    era = era_of(tables(till, type_("shop.Robot", since=THIRD)), api(type_("shop.Till")))
    cut = era.types[name("shop.Till")]
    assert [(p.name, p.since) for p in cut.properties] == [("coins", SECOND)]
    assert [[p.name for p in m.parameters] for m in cut.methods] == [["sum"]]
    assert {str(target): since for target, since in era.later_members[name("shop.Till")].items()} == {
        "shop.Till.notes": THIRD,
        "shop.Till.Pay(card)": THIRD,
        "shop.Till.Weigh": THIRD,
    }
    assert {str(each): since for each, since in era.later_types.items()} == {"shop.Robot": THIRD}


def test_what_is_nested_in_a_later_type_is_later_whatever_its_mark_says() -> None:
    robot, arm = type_("shop.Robot", since=THIRD), type_("shop.Robot.Arm")
    assert names(era_of(tables(robot, arm), api(type_("shop.Robot"))).types) == []


def test_what_the_documented_types_use_contain_or_are_extended_by_belongs_to_them() -> None:
    found = era_of(
        tables(
            ROOT,
            type_("shop.Till", prop("coins", "shop.Coin"), base="base.Data"),
            type_("shop.Till.Drawer", base="base.Data"),
            type_("shop.BigTill", base="shop.Till"),
            type_("shop.Coin", base="base.Data"),
            type_("shop.Mood", "good", kind=Kind.ENUM),
            type_("bank.Branch", prop("till", "shop.Till"), prop("rate", "bank.Rate"), kind=Kind.MANAGED),
            type_("bank.Branch.Safe", base="base.Data"),
            type_("bank.Rate", base="base.Data"),
            type_("shop.Flyer", base="base.Data"),  # used by nothing, so as a text or in a field of any type
        ),
        api(type_("shop.Till")),
    )
    ours = ["shop.BigTill", "shop.Coin", "shop.Flyer", "shop.Mood", "shop.Till", "shop.Till.Drawer"]
    assert names(found.types) == ["base.Data", *ours]


def test_what_documents_only_refer_to_belongs_to_them() -> None:
    branch = type_("bank.Branch", method("Open", raises=["bank.Closed"]), kind=Kind.MANAGED)
    closed = type_("bank.Closed", kind=Kind.FAULT)
    assert names(era_of(tables(branch, closed), api(opaque=["bank.Branch"])).types) == [
        "bank.Branch",
        "bank.Closed",
    ]
