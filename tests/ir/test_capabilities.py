from __future__ import annotations

from dataclasses import replace

import pytest

from codegen.ir import forms
from codegen.ir.capabilities import can_state, project
from codegen.ir.forms import Form
from codegen.ir.model import FIRST_VERSION, Api, Type
from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.prose import paragraph
from codegen.ir.records import FACTS

from .sample import API, CART_TYPE, V5, WORDS

FORMS = forms.DOCUMENTS
EVERY = (*forms.DOCUMENTS, forms.FACTS_FILES)


def projected(form: Form, title: str, api: Api = API) -> Type:
    return next(each for each in project(api, form).types if str(each.name) == title)


def test_what_is_kept_is_known_and_no_fact() -> None:
    assert {name for form in EVERY for name in form.keeps} == forms.KEPT.keys()
    assert FACTS.keys().isdisjoint(forms.KEPT)


@pytest.mark.parametrize("path", FACTS)
def test_every_fact_says_which_types_have_it(path: str) -> None:
    having = {kind for kind in Kind if kind in FACTS[path].forms}
    of_record = {"value": {Kind.ENUM}, "type": {*Kind}, "property": {*Kind} - {Kind.ENUM}}
    assert having
    assert having <= of_record.get(FACTS[path].of, {Kind.MANAGED})
    for kind in {*Kind} - having:
        assert not any(can_state(form, kind, path) for form in EVERY)


@pytest.mark.parametrize("form", FORMS)
def test_projecting_twice_is_projecting_once(form: Form) -> None:
    assert project(project(API, form), form) == project(API, form)


@pytest.mark.parametrize("form", FORMS)
def test_sources_and_opaque_types_are_left_out(form: Form) -> None:
    api = project(API, form)
    assert api.opaque == ()
    assert not any(type.sources for type in api.types)


def test_rst_cannot_tell_paragraphs_optional_or_versions_of_one_name() -> None:
    cart = projected(forms.RST, "shop.Cart")
    assert cart.description == paragraph("Seepayingorabone1innertwoandthreex1y")
    assert (cart.since, cart.deprecated) == (V5, True)
    managed = replace(
        CART_TYPE, kind=Kind.MANAGED, properties=(replace(CART_TYPE.properties[0], optional=True),)
    )
    assert projected(forms.RST, "shop.Cart", replace(API, types=(managed,))).properties[0].optional is None


def test_rst_scrambles_values_and_does_not_date_faults() -> None:
    assert [value.name for value in projected(forms.RST, "shop.Cart.State").values] == ["open", "shut"]
    broke = projected(forms.RST, "shop.fault.Broke")
    assert (broke.since, broke.since_stated) == (FIRST_VERSION, False)
    assert broke.properties[0].type is None


def test_flattened_values_are_not_told_from_their_texts() -> None:
    assert projected(forms.FLAT, "shop.Cart.State").values == ()


def test_markdown_drops_parameters_returns_arrays_and_suffixes() -> None:
    pay = projected(forms.MARKDOWN, "shop.Till").methods[0]
    assert pay.name == "Pay"
    assert not pay.parameters_complete
    assert [(each.name, each.optional) for each in pay.parameters] == [("cart", None)]
    assert (pay.returns.type, pay.returns.task_result) == (None, None)
    assert (pay.description, pay.deprecated) == ((), True)
    assert [str(fault.type) for fault in pay.faults] == ["shop.fault.Broke", "shop.fault.Shut"]


def test_markdown_has_another_name_for_any_managed_object() -> None:
    assert str(projected(forms.MARKDOWN, "shop.Till").base) == "vim.ExtensibleManagedObject"
    owner = projected(forms.MARKDOWN, "shop.Cart").properties[1]
    assert (owner.type, owner.array) == (TypeName.parse("vim.ExtensibleManagedObject"), None)
    assert projected(forms.RST, "shop.Cart").properties[1].type == TypeName.parse("vmodl.ManagedObject")


def test_markdown_keeps_paragraphs_order_and_versions() -> None:
    cart = projected(forms.MARKDOWN, "shop.Cart")
    assert (cart.description, cart.since, cart.deprecated) == (WORDS, CART_TYPE.since, CART_TYPE.deprecated)
    assert [value.name for value in projected(forms.MARKDOWN, "shop.Cart.State").values] == ["shut", "open"]


def test_what_no_document_states_no_projection_keeps() -> None:
    for form in forms.COMPLETED:
        assert projected(form, "shop.Cart").properties[0].since_stated is False
        assert projected(form, "shop.Cart").wire_name is None
    assert not can_state(forms.RST, Kind.MANAGED, "parameter.array")
    assert can_state(forms.FACTS_FILES, Kind.MANAGED, "parameter.array")


def test_primitives_are_spelt_alike_by_all() -> None:
    assert {projected(form, "shop.Cart").properties[0].type for form in FORMS} == {Primitive.STRING}


def test_a_form_of_a_plug_in_says_itself_what_it_states_and_keeps() -> None:
    own = Form("own", keeps=frozenset({"paragraphs"}), states={"description": frozenset({Kind.DATA})})
    assert can_state(own, Kind.DATA, "description")
    assert not can_state(own, Kind.FAULT, "description")
    assert not can_state(own, Kind.DATA, "base")
    cart = projected(own, "shop.Cart")
    assert (cart.description, cart.base, cart.since) == (CART_TYPE.description, None, FIRST_VERSION)
