from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.model import Version
from codegen.ir.names import Kind, TypeName
from codegen.ir.statements import Statements, TypeStatement, VersionRef
from codegen.ir.versions import FIRST
from codegen.link.draft import Draft
from codegen.link.known import KNOWN_VERSIONS
from codegen.link.passes.resolve_since import Resolver, resolve_since
from tests.factories.stated import found, linked, method, method_of, param, prop, property_of, type_, type_of

TABLE = (FIRST, *KNOWN_VERSIONS)
CART = TypeName.parse("shop.Cart")


def resolved(*types: TypeStatement) -> tuple[Draft, Diagnostics]:
    diagnostics = Diagnostics()
    return resolve_since(Draft(Statements(types), versions=TABLE), diagnostics), diagnostics


@pytest.mark.parametrize(
    ("ref", "id"),
    [
        (VersionRef(id="vim.version.version4"), "vim.version.version4"),
        (VersionRef(anchor="vimversionversion4", label="vSphere API 4.0"), "vim.version.version4"),
        (VersionRef(label="vSphere API 4.0"), "vim.version.version5"),
        (VersionRef(label="VI API 2.5"), "vim.version.version2"),
        (VersionRef(label="vim.version.version3"), "vim.version.version3"),
        (VersionRef(id="vmodl.query.version.version3"), "vim.version.version6"),
        (VersionRef(anchor="vmodlqueryversionversion3"), "vim.version.version6"),
        (VersionRef(anchor="vmodlversionversion1", label="vSphere API 4.0"), "vim.version.version5"),
        (VersionRef(id="vmodl.version.version0"), "vim.version.version1"),
        (VersionRef(id="vimversionversion3"), "vim.version.version3"),
    ],
)
def test_a_reference_is_found_by_id_then_anchor_then_label(ref: VersionRef, id: str) -> None:
    found = Resolver(TABLE).find(ref, CART)
    assert found is not None
    assert found.id == id


def test_only_a_bare_label_stays_beside_the_id() -> None:
    resolver = Resolver(TABLE)
    assert resolver.find(VersionRef(label="VI API 2.5"), CART) == VersionRef(
        "vim.version.version2", label="VI API 2.5"
    )
    assert resolver.find(VersionRef(anchor="vimversionversion2", label="VI API 2.5"), CART) == VersionRef(
        "vim.version.version2"
    )


def test_an_alias_needs_its_version_in_the_table() -> None:
    only = (FIRST, Version("shop.v2", "Shop 2", "2", "ns"))
    assert Resolver(only).find(VersionRef(id="vmodl.version.version1"), CART) is None


def test_an_unknown_version_is_kept_without_a_rank() -> None:
    made, diagnostics = resolved(
        type_(
            "shop.Cart",
            prop("a", since=VersionRef(anchor="fooversionversion2")),
            since=VersionRef("foo.v9", None, "Foo 9"),
        )
    )
    assert found(diagnostics) == [("unknown-version", "warning", "shop.rst:1")] * 2
    assert made.versions[: len(TABLE)] == TABLE
    assert made.versions[len(TABLE) :] == (
        Version("foo.v9", "Foo 9", None, None, listed=False),
        Version("fooversionversion2", "fooversionversion2", None, None, listed=False),
    )


@pytest.mark.parametrize(
    ("ref", "id"),
    [
        (
            VersionRef("vim.version.version99", "vimversionversion99", "vSphere API 5.0"),
            "vim.version.version99",
        ),
        (VersionRef(anchor="fooversionversion2", label="vSphere API 5.0"), "fooversionversion2"),
        (VersionRef(id="vim.version.version99", label="vim.version.version7"), "vim.version.version99"),
    ],
)
def test_the_words_of_a_link_do_not_name_another_version(ref: VersionRef, id: str) -> None:
    """What is told and what is done agree: the version has the target's id and no rank."""
    made, diagnostics = resolved(type_("shop.Cart", since=ref))
    stated = made.statements.types[0].since
    assert stated is not None
    assert stated.value.id == id
    assert made.versions == (*TABLE, Version(id, ref.label or "", None, None, listed=False))
    (told,) = diagnostics
    assert (told.code, str(told.severity)) == ("unknown-version", "warning")
    assert f"lists {id}," in told.message


def test_a_label_that_no_version_has_is_its_own_version() -> None:
    made, diagnostics = resolved(type_("shop.Cart", since=VersionRef(label="Shop 9")))
    assert made.versions[len(TABLE) :] == (Version("Shop 9", "Shop 9", None, None, listed=False),)
    assert found(diagnostics) == [("unknown-version", "warning", "shop.rst:1")]


def test_what_states_no_version_has_that_of_what_holds_it() -> None:
    api = linked(
        type_(
            "shop.Till",
            prop("coins"),
            method("Count", param("fast"), param("loud", since=VersionRef("vim.version.version9"))),
            method("Open", param("key"), since=VersionRef("vim.version.version8")),
            kind=Kind.MANAGED,
            since=VersionRef("vim.version.version7"),
        ),
        type_("shop.Cart"),
    )
    assert (type_of(api, "shop.Cart").since, type_of(api, "shop.Cart").since_stated) == (
        "vim.version.version1",
        False,
    )
    coins = property_of(api, "shop.Till", "coins")
    assert (coins.since, coins.since_stated) == ("vim.version.version7", False)
    count, open_ = method_of(api, "shop.Till", "Count"), method_of(api, "shop.Till", "Open")
    assert (count.since, count.since_stated) == ("vim.version.version7", False)
    assert [each.since for each in count.parameters] == ["vim.version.version7", "vim.version.version9"]
    assert (open_.since, open_.since_stated) == ("vim.version.version8", True)
    assert (open_.parameters[0].since, open_.parameters[0].since_stated) == ("vim.version.version8", False)


@pytest.mark.parametrize(
    ("label", "id"),
    [
        ("vSphere API Release 8.0.0.1", "vim.version.v8_0_0_1"),
        ("vSphere API 7.0", "vim.version.v7_0"),
        ("vsphere api 6.0", "vim.version.version10"),
    ],
)
def test_a_label_is_that_of_a_release_however_it_is_written(label: str, id: str) -> None:
    made = Resolver(TABLE).find(VersionRef(label=label), CART)
    assert made is not None
    assert made.id == id


def test_a_release_that_an_older_page_does_not_list_comes_from_what_is_known() -> None:
    page = TABLE[: [version.name for version in TABLE].index("vSphere API 5.5") + 1]
    diagnostics = Diagnostics()
    statement = type_("shop.Cart", since=VersionRef(label="vSphere API 6.0"))
    made = resolve_since(Draft(Statements((statement,)), versions=page), diagnostics)
    assert found(diagnostics) == []
    assert [version.name for version in made.versions] == [*(v.name for v in page), "vSphere API 6.0"]
    assert made.versions[-1].ranked


def test_an_unknown_label_has_its_place_by_its_number() -> None:
    made, diagnostics = resolved(
        type_(
            "shop.Cart",
            prop("a", since=VersionRef(label="vSphere API 5.3")),
            prop("b", since=VersionRef(label="vSphere API 99.10")),
            prop("c", since=VersionRef(label="vSphere API 99.9")),
            prop("d", since=VersionRef(label="vSphere API Feature.lid")),
        )
    )
    assert [code for code, _, _ in found(diagnostics)] == ["unknown-version"] * 4
    names = [version.name for version in made.versions]
    assert names[names.index("vSphere API 5.3") + 1] == "vSphere API 5.5"
    assert names[-3:] == ["vSphere API 99.9", "vSphere API 99.10", "vSphere API Feature.lid"]
    assert [version.name for version in made.versions if not version.ranked][-3:] == names[-3:]
    assert next(version for version in made.versions if version.name == "vSphere API 5.3").ranked


SHOP_TABLE = (
    *TABLE,
    Version("shop.version.version1", "shop API 1.0", "1.0", "shop/1.0"),
    Version("shop.version.version2", "shop API 2.0", "2.0", "shop/2.0"),
)


@pytest.mark.parametrize(
    ("type", "label", "id"),
    [
        ("vim.Till", "2.0", "vim.version.version1"),
        ("vim.Till", "1.0", "vim.version.version1"),
        ("vim.Till", "2.5", "vim.version.version2"),
        ("vim.Till", "8.0.0.1", "vim.version.v8_0_0_1"),
        ("vim.Till", "7.0", "vim.version.v7_0"),
        ("vmodl.Till", "Release 6.5", "vim.version.version11"),
        ("shop.Till", "1.0", "shop.version.version1"),
        ("shop.Till", "2.0", "shop.version.version2"),
        ("shop.Till", "SHOP API 2.0", "shop.version.version2"),
        ("shop.Till", "6.5", None),
        ("store.Till", "2.0", None),
        ("store.Till", "1.0", "vim.version.version1"),
    ],
)
def test_a_number_alone_is_that_of_the_service_of_its_type(type: str, label: str, id: str | None) -> None:
    made = Resolver(SHOP_TABLE).find(VersionRef(label=label), TypeName.parse(type))
    assert (made.id if made else None) == id


def test_one_unknown_release_is_one_version_however_it_is_written() -> None:
    made, diagnostics = resolved(
        type_(
            "vim.Cart",
            prop("a", since=VersionRef(label="vSphere API 6.1")),
            prop("b", since=VersionRef(label="vSphere API Release 6.1")),
            prop("c", since=VersionRef(label="6.1")),
        ),
        type_("shop.Cart", prop("a", since=VersionRef(label="6.1"))),
        type_("store.Cart", prop("a", since=VersionRef(label="6.1"))),
    )
    assert {each.message for each in diagnostics} == {
        "no version page lists vSphere API 6.1, which is stated here and at 2 more places",
        "no version page lists shop API 6.1, which is stated here",
        "no version page lists store API 6.1, which is stated here",
    }
    ranked = {version.name: version.ranked for version in made.versions if version.name.endswith(" 6.1")}
    assert ranked == {"vSphere API 6.1": True, "shop API 6.1": False, "store API 6.1": False}


def test_thousands_of_features_under_development_gate_nothing_and_cost_little() -> None:
    labels = [f"vSphere API Feature.{word}{number}" for number in range(1500) for word in ("dvs", "lid")]
    made, diagnostics = resolved(
        type_("vim.Cart", *(prop(f"p{at}", since=VersionRef(label=each)) for at, each in enumerate(labels)))
    )
    assert len(found(diagnostics)) == len(labels)
    assert not any(version.ranked for version in made.versions if "Feature" in version.name)
    assert [version.id for version in made.versions[: len(TABLE)]] == [version.id for version in TABLE]
