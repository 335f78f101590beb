from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir import forms
from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place
from codegen.ir.prose import paragraph
from codegen.ir.statements import TypeStatement, VersionRef
from codegen.link.draft import Draft
from tests.factories.names import name
from tests.factories.stated import (
    MD,
    RST,
    draft,
    found,
    linked,
    markdown,
    merged,
    method,
    method_of,
    param,
    prop,
    property_of,
    type_,
    type_of,
    value,
)

V4, V5 = VersionRef("vim.version.version4"), VersionRef("vim.version.version5")


def conflicts(made: Draft) -> list[str]:
    return [conflict.fact for conflict in made.conflicts]


def pair(rst: TypeStatement, md: TypeStatement) -> Draft:
    return draft(rst, markdown(md))


def test_rst_is_believed_about_types_arrays_privileges_and_bases() -> None:
    made = pair(
        type_("shop.Cart", prop("a", "int", array=True, privilege="Shop.View"), base="shop.Base"),
        type_(
            "shop.Cart",
            prop("a", "long", MD, array=False, privilege="Shop.Look"),
            base="shop.Other",
            place=MD,
        ),
    )
    cart = made.types[0].statement
    assert cart.base is not None
    assert cart.base.value == name("shop.Base")
    item = cart.properties[0]
    assert item.type is not None
    assert item.type.value is Primitive.INT
    assert item.array is not None
    assert item.array.value is True
    assert item.privilege is not None
    assert item.privilege.value == "Shop.View"
    assert conflicts(made) == ["type", "array", "privilege", "base"]


def test_what_one_form_does_not_state_the_other_gives_without_a_conflict() -> None:
    made = pair(
        type_("shop.Cart", prop("a", array=True)),
        type_("shop.Cart", prop("a", None, MD, optional=True), place=MD, wire_name="ShopCart"),
    )
    item = made.types[0].statement.properties[0]
    assert item.array is not None
    assert item.optional is not None
    assert made.types[0].statement.wire_name is not None
    assert conflicts(made) == []


def test_markdown_is_believed_about_optional_of_managed_properties_alone() -> None:
    for kind, expected in ((Kind.MANAGED, True), (Kind.DATA, False)):
        made = pair(
            type_("shop.Cart", prop("a", optional=False), kind=kind),
            type_("shop.Cart", prop("a", place=MD, optional=True), kind=kind, place=MD),
        )
        optional = made.types[0].statement.properties[0].optional
        assert optional is not None
        assert optional.value is expected


def test_versions_of_one_name_are_no_conflict_and_markdown_tells_them_apart() -> None:
    api = linked(type_("shop.Cart", since=V5), markdown(type_("shop.Cart", since=V4, place=MD)))
    assert type_of(api, "shop.Cart").since == "vim.version.version4"


def test_a_bare_label_gives_way_to_a_link() -> None:
    label = VersionRef(label="vSphere API 4.0")
    api = linked(
        type_("shop.Till", method("Count", since=V4), kind=Kind.MANAGED),
        markdown(type_("shop.Till", method("Count", place=MD, since=label), kind=Kind.MANAGED, place=MD)),
    )
    assert method_of(api, "shop.Till", "Count").since == "vim.version.version4"


def test_versions_of_different_names_are_a_conflict() -> None:
    diagnostics = Diagnostics()
    rst = type_("shop.Cart", since=V5)
    linked(
        rst, markdown(type_("shop.Cart", since=VersionRef("vim.version.version9"))), diagnostics=diagnostics
    )
    assert [code for code, _, _ in found(diagnostics)] == ["contradiction"]


def test_prose_is_markdowns_where_it_has_any() -> None:
    api = linked(
        type_("shop.Cart", prop("a", words="glued"), prop("b", words="rst"), words="Type."),
        markdown(type_("shop.Cart", prop("a", words="apart"), prop("b", words=""), words="Paragraphs.")),
    )
    assert type_of(api, "shop.Cart").description == paragraph("Paragraphs.")
    assert property_of(api, "shop.Cart", "a").description == paragraph("apart")
    assert property_of(api, "shop.Cart", "b").description == paragraph("rst")


def test_deprecation_is_taken_from_either_best_in_words() -> None:
    api = linked(
        type_("shop.Cart", prop("a", deprecated=True), prop("b", deprecated=False), deprecated=True),
        markdown(
            type_("shop.Cart", prop("a"), prop("b", deprecated=True), deprecated=paragraph("Use bags."))
        ),
    )
    assert type_of(api, "shop.Cart").deprecated == paragraph("Use bags.")
    assert [each.deprecated for each in type_of(api, "shop.Cart").properties] == [True, True]


def test_the_known_slip_about_any_managed_object_is_no_conflict() -> None:
    made = pair(
        type_("shop.Cart", prop("owner", "vmodl.ManagedObject")),
        type_("shop.Cart", prop("owner", "vim.ExtensibleManagedObject", MD), place=MD),
    )
    kind = made.types[0].statement.properties[0].type
    assert kind is not None
    assert kind.value == name("vmodl.ManagedObject")
    assert conflicts(made) == []


def test_a_string_of_a_fault_in_rst_contradicts_no_type() -> None:
    made = pair(
        type_("shop.fault.Broke", prop("cart", "string"), kind=Kind.FAULT),
        type_("shop.fault.Broke", prop("cart", "shop.Cart", MD), kind=Kind.FAULT, place=MD),
    )
    kind = made.types[0].statement.properties[0].type
    assert kind is not None
    assert kind.value is Primitive.STRING
    assert conflicts(made) == []


def test_a_kind_that_markdown_cannot_tell_is_rsts() -> None:
    made = pair(type_("shop.Till", kind=Kind.MANAGED), type_("shop.Till", kind=None, place=MD))
    kind = made.types[0].statement.kind
    assert kind is not None
    assert kind.value is Kind.MANAGED


def test_enum_order_and_wire_name_are_markdowns() -> None:
    made = pair(
        type_("shop.State", value("b", words="rst b"), value("a"), kind=Kind.ENUM),
        type_("shop.State", value("a", MD), value("b", MD), kind=Kind.ENUM, place=MD, wire_name="ShopState"),
    )
    state = made.types[0].statement
    assert [each.name for each in state.values] == ["a", "b"]
    assert state.values[1].description is not None
    assert state.wire_name is not None
    assert state.wire_name.value == "ShopState"
    assert conflicts(made) == []


def test_values_that_only_one_form_has_are_kept_with_a_conflict() -> None:
    made = pair(
        type_("shop.State", value("a"), value("c"), kind=Kind.ENUM),
        type_("shop.State", value("a", MD), value("b", MD), kind=Kind.ENUM, place=MD),
    )
    assert [each.name for each in made.types[0].statement.values] == ["a", "b", "c"]
    assert conflicts(made) == ["values", "values"]


def test_values_of_a_flattened_enum_count_as_those_of_its_lines() -> None:
    """Where another form lists values, the flattened one was read by their names: it guesses none."""
    place = Place("flat", 1)
    values = value("a", place, "Is a."), value("more", place)
    flat = type_("shop.State", *values, kind=Kind.ENUM, form=forms.FLAT, place=place)
    md = markdown(type_("shop.State", value("b", MD), value("a", MD, ""), kind=Kind.ENUM, place=MD))
    made = draft(flat, md)
    found = made.types[0].statement.values
    assert [each.name for each in found] == ["b", "a", "more"]
    assert [each.description.value if each.description else () for each in found] == [
        (),
        paragraph("Is a."),
        (),
    ]
    assert [(c.winner, c.loser) for c in made.conflicts] == [("'b'", "no 'b'"), ("'more'", "no 'more'")]
    assert [each.name for each in draft(flat).types[0].statement.values] == ["a", "more"]


def test_properties_that_only_one_form_has_are_kept_with_a_conflict() -> None:
    made = pair(
        type_("shop.Cart", prop("a")), type_("shop.Cart", prop("a", place=MD), prop("b", place=MD), place=MD)
    )
    assert [each.name for each in made.types[0].statement.properties] == ["a", "b"]
    conflict = made.conflicts[0]
    assert (conflict.fact, conflict.winner_place, conflict.loser_place) == ("properties", MD, RST)


def test_sources_are_all_places_of_a_type_and_of_each_member() -> None:
    api = linked(
        type_("shop.Cart", prop("a", place=Place("shop.rst", 5))),
        markdown(type_("shop.Cart", prop("a", place=Place("shop.md", 7)))),
    )
    assert type_of(api, "shop.Cart").sources == (MD, RST)
    assert property_of(api, "shop.Cart", "a").sources == (Place("shop.md", 7), Place("shop.rst", 5))


def test_two_documents_of_one_form_that_agree_are_one_type() -> None:
    other = Place("other.rst", 1)
    made = draft(type_("shop.Cart", prop("a")), type_("shop.Cart", prop("a", place=other), place=other))
    assert made.types[0].sources == (other, RST)
    assert conflicts(made) == []


def test_two_documents_of_one_form_that_differ_conflict_without_a_winner() -> None:
    other = Place("other.rst", 1)
    made = draft(
        type_("shop.Cart", prop("a", "int")), type_("shop.Cart", prop("a", "long", other), place=other)
    )
    assert [conflict.same_form for conflict in made.conflicts] == [True]


def test_the_parameters_of_the_owner_come_from_rst() -> None:
    api = linked(
        type_("shop.Till", method("Count", param("fast", "boolean"), param("coin")), kind=Kind.MANAGED),
        markdown(
            type_(
                "shop.Till",
                method("Count", param("coin", place=MD), place=MD, complete=False),
                kind=Kind.MANAGED,
            )
        ),
    )
    count = method_of(api, "shop.Till", "Count")
    assert [each.name for each in count.parameters] == ["fast", "coin"]
    assert count.parameters_complete


def test_words_that_rst_lost_are_taken_from_markdown() -> None:
    """RST writes no placeholder such as ``<host>:<port>``; of such texts Markdown's is the whole one."""
    lost, whole = "Name it as : of the till.", "Name it as <host>:<port> of the till."
    rst = type_("shop.Till", prop("address", words=lost), words=lost)
    page = markdown(type_("shop.Till", prop("address", place=MD, words=whole), place=MD, words=whole))
    for order in ((rst, page), (page, rst)):
        (found,) = merged(*order)
        (address,) = found.statement.properties
        for described in (found.statement.description, address.description):
            assert described is not None
            assert described.value == paragraph(whole)
