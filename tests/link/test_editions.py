"""Documents of several releases are states of one API: the newer one is believed, and neither contradicts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import HTML, MARKDOWN, RST, Form
from codegen.ir.model import Api
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place
from codegen.ir.statements import (
    MethodStatement,
    PropertyStatement,
    Statements,
    TypeStatement,
    ValueStatement,
    VersionRef,
    VersionStatement,
)
from codegen.link import link
from tests.factories.stated import found, method, method_of, param, prop, property_of, type_, type_of, value

V5_0, V5_5, V6_0 = (VersionRef(f"vim.version.version{number}") for number in (7, 9, 10))
Members = PropertyStatement | MethodStatement | ValueStatement


def page(
    folder: str, *members: Members, form: Form = HTML, kind: Kind = Kind.MANAGED, title: str = "shop.Till"
) -> TypeStatement:
    words = f"Of {folder}."
    return type_(title, *members, form=form, kind=kind, place=Place(f"{folder}/{title}.x", 1), words=words)


def linked(*types: TypeStatement, versions: tuple[VersionStatement, ...] = ()) -> tuple[Api, Diagnostics]:
    diagnostics = Diagnostics()
    return link(Statements(types, versions), (), diagnostics), diagnostics


def codes(diagnostics: Diagnostics) -> set[tuple[str, str]]:
    return {(code, severity) for code, severity, _ in found(diagnostics)}


OLD = page(
    "new",  # what folders are called says nothing
    prop("coins", "int", optional=False),
    prop("lid", since=V5_0),
    method("Count", param("what"), raises=["shop.Empty"]),
)
NEW = page(
    "old",
    prop("notes", since=V6_0),
    prop("coins", "long", optional=True),
    method("Count", param("what"), param("deep", since=V6_0), raises=["shop.Jammed"]),
)


@pytest.mark.parametrize("types", [(OLD, NEW), (NEW, OLD)])
def test_the_newer_release_is_believed_and_nothing_of_the_older_is_lost(
    types: tuple[TypeStatement, ...],
) -> None:
    api, diagnostics = linked(*types)
    assert codes(diagnostics) <= {("superseded", "note"), ("undocumented-types", "note")}
    coins = property_of(api, "shop.Till", "coins")
    assert (coins.type, coins.optional) == (Primitive.LONG, True)
    assert [item.name for item in type_of(api, "shop.Till").properties] == ["notes", "coins", "lid"]
    count = method_of(api, "shop.Till", "Count")
    assert [item.name for item in count.parameters] == ["what", "deep"]
    assert [str(fault.type) for fault in count.faults] == ["shop.Jammed"]
    assert str(type_of(api, "shop.Till").description[0].inlines[0].text) == "Of old."  # type: ignore[union-attr]  # a paragraph, as made above


def test_each_difference_and_each_older_edition_is_told_once() -> None:
    _, diagnostics = linked(OLD, NEW)
    told = [each.message for each in diagnostics if each.code == "superseded"]
    assert sum("more documents are of an older release" in message for message in told) == 1
    assert not any("'notes'" in message or "'deep'" in message for message in told)
    assert sum("among the properties" in message for message in told) == 1
    assert len(told) == 6  # that, and: type and optional of coins, raised faults, the text, lid


def test_the_order_of_values_is_the_newer_ones() -> None:
    old = page("a", value("shut"), value("open"), kind=Kind.ENUM, title="shop.Mode")
    new = page("b", value("ajar"), value("open"), value("shut"), kind=Kind.ENUM, title="shop.Mode")
    api, diagnostics = linked(OLD, NEW, old_in("new", old), old_in("old", new))
    assert [item.name for item in type_of(api, "shop.Mode").values] == ["ajar", "open", "shut"]
    assert ("contradiction", "error") not in codes(diagnostics)


def old_in(folder: str, statement: TypeStatement) -> TypeStatement:
    members = statement.values
    return page(folder, *members, kind=Kind.ENUM, title=str(statement.name))


@pytest.mark.parametrize("form", [RST, MARKDOWN])
def test_other_forms_of_an_older_release_give_way_too(form: Form) -> None:
    api, diagnostics = linked(page("docs", prop("coins", "int"), form=form), NEW)
    assert property_of(api, "shop.Till", "coins").type is Primitive.LONG
    assert ("contradiction", "warning") not in codes(diagnostics)


def test_of_one_release_a_difference_is_the_contradiction_that_it_was() -> None:
    _, diagnostics = linked(
        page("a", prop("coins", "int", since=V5_0)), page("b", prop("coins", "long", since=V5_0))
    )
    assert ("contradiction", "error") in codes(diagnostics)


def test_another_version_of_the_same_member_makes_no_newer_release() -> None:
    _, diagnostics = linked(page("a", prop("coins", since=V5_0)), page("b", prop("coins", since=V6_0)))
    assert ("contradiction", "error") in codes(diagnostics)


def test_a_version_page_says_that_an_edition_knows_a_version() -> None:
    rows = tuple(
        VersionStatement(
            f"vim.version.version{at}", Place("new/versions.x", at), f"N {at}", f"{at}", f"vim25/{at}"
        )
        for at in range(2, 11)
    )
    _, diagnostics = linked(OLD, NEW, versions=rows)
    assert ("contradiction", "error") in codes(diagnostics)


def test_three_releases_follow_each_other() -> None:
    types = [
        page("a", prop("coins", "int"), prop("x", since=V5_0)),
        page("b", prop("coins", "long"), prop("y", since=V5_5)),
        page("c", prop("coins", "short"), prop("y", since=V5_5), prop("z", since=V6_0)),
    ]
    random.Random(4).shuffle(types)
    api, diagnostics = linked(*types)
    assert property_of(api, "shop.Till", "coins").type is Primitive.SHORT
    assert not {code for code, severity in codes(diagnostics) if severity != "note"}


@given(st.permutations(["a", "b", "c"]), st.permutations(range(3)))
def test_neither_names_nor_the_order_of_documents_say_which_is_newer(
    names: list[str], order: list[int]
) -> None:
    made = [
        page(names[0], prop("coins", "int")),
        page(names[1], prop("coins", "long"), prop("y", since=V5_5)),
        page(names[2], prop("coins", "short"), prop("y", since=V5_5), prop("z", since=V6_0)),
    ]
    api, _ = linked(*(made[at] for at in order))
    assert property_of(api, "shop.Till", "coins").type is Primitive.SHORT


def test_documents_of_one_folder_are_one_edition() -> None:
    one = page("a", prop("coins", "int"))
    other = type_(
        "shop.Till",
        prop("coins", "long"),
        prop("z", since=V6_0),
        kind=Kind.MANAGED,
        form=HTML,
        place=Place("a/copy.x", 1),
    )
    _, diagnostics = linked(one, other)
    assert ("contradiction", "error") in codes(diagnostics)
