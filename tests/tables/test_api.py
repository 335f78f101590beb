"""Tables become an API: facts as the wire has them, versions in the lines of their services."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.model import FIRST_VERSION, Property, Type, Version
from codegen.ir.names import Kind
from codegen.ir.walk import items, proses
from codegen.link.prove import prove
from codegen.tables.api import api_of
from tests.tables.shop import BASE, LATER_BASE, SECOND, SHOP, TILL_1, TILL_2, tables


def type_of(name: str) -> Type:
    return next(type for type in api_of(SHOP).types if str(type.name) == name)


def property_of(type: str, name: str) -> Property:
    return next(each for each in type_of(type).properties if each.name == name)


def test_the_api_holds_what_the_model_promises() -> None:
    prove(api_of(SHOP))


def test_versions_stand_in_the_line_of_their_service_by_what_they_contain() -> None:
    assert api_of(SHOP).versions == (
        Version(FIRST_VERSION, "1.0", "2.0", None),
        Version(SECOND, "vim25 API 9.0.0.0", "9.0.0.0", "vim25/9.0.0.0"),
        Version(TILL_1, "till API 1.0", "1.0", "till/1.0"),
        Version(TILL_2, "Till 2 U1", "Till 2 U1", "till/Till 2 U1"),
    )


def test_a_service_is_called_as_in_the_names_that_are_known() -> None:
    known = Version(SECOND, "Shop API 9.0.0.0", "9.0.0.0", "vim25/9.0.0.0")
    newer = "vim.version.v3"
    parents = {**SHOP.parents, newer: SHOP.parents[SECOND] | {newer}}
    releases = {**SHOP.releases, newer: replace(SHOP.releases[SECOND], number="9.1.0.0")}
    found = api_of(replace(SHOP, parents=parents, releases=releases), [known]).versions
    assert {each.id: each.name for each in found}[newer] == "Shop API 9.1.0.0"


def test_versions_of_what_travels_with_the_api_count_as_the_first_that_contains_them() -> None:
    assert BASE not in {version.id for version in api_of(SHOP).versions}
    assert (type_of("vmodl.DynamicData").since, type_of("vmodl.DynamicData").since_stated) == (
        FIRST_VERSION,
        False,
    )
    assert LATER_BASE in SHOP.parents[SECOND]
    assert property_of("vmodl.MethodFault", "faultCause").since == SECOND


def test_a_version_is_stated_where_it_is_not_the_owner_s() -> None:
    till = type_of("till.Till")
    assert (till.since, till.since_stated) == (TILL_1, True)
    assert [(each.since, each.since_stated) for each in till.properties] == [(TILL_1, False), (TILL_2, True)]
    (count,) = till.methods
    assert (count.since_stated, count.parameters[0].since_stated) == (False, True)


def test_what_holds_a_fault_holds_what_wraps_it_on_the_wire() -> None:
    assert str(property_of("till.Till", "broken").type) == "vmodl.LocalizedMethodFault"
    assert str(property_of("vmodl.MethodFault", "faultCause").type) == "vmodl.LocalizedMethodFault"
    assert str(property_of("vmodl.LocalizedMethodFault", "fault").type) == "vmodl.MethodFault"
    assert [str(each.type) for each in type_of("till.Till").methods[0].faults] == ["till.fault.Empty"]


def test_faults_extend_no_data_object() -> None:
    root, wrapper = type_of("vmodl.MethodFault"), type_of("vmodl.LocalizedMethodFault")
    assert (root.base, [each.name for each in root.properties]) == (None, ["dynamicType", "faultCause"])
    assert (wrapper.kind, str(wrapper.base)) == (Kind.DATA, "vmodl.DynamicData")


def test_what_a_type_is_nested_in_is_there_although_no_table_has_it() -> None:
    assert [str(each.name) for each in api_of(SHOP).opaque] == ["till.Drawer"]
    assert api_of(tables()).opaque == ()


def test_there_are_no_words() -> None:
    for type in api_of(SHOP).types:
        assert [prose for item in items(type) for prose in proses(item) if prose] == []
