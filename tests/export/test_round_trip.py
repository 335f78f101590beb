"""What is exported reads back as it was: all forms together as the API, each alone as its projection.

Words that RST alone has a place for come back by their letters, as its layout keeps no code and no stress.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from codegen.commands.round_trip import as_stated, check, read_back
from codegen.diagnostics import Diagnostics
from codegen.export import export
from codegen.export.differences import ApiDifference, differences
from codegen.ir import forms
from codegen.ir.capabilities import project
from codegen.ir.forms import Form
from codegen.ir.model import Api, Opaque
from codegen.ir.names import Kind
from codegen.ir.prose import Prose, words
from codegen.link import link
from codegen.pipeline import run
from codegen.read.reader import read
from codegen.read.sources import Document
from tests.documents import case
from tests.export.strategies import apis
from tests.reference import linked, read_whole

ALL = (forms.RST, forms.MARKDOWN, forms.FACTS_FILES)
"""The forms that together state everything."""

DOCUMENTS = (forms.RST, forms.MARKDOWN, forms.FLAT, forms.HTML)
ONLY_RST = {"method description", "parameter description", "return description"}


def again(api: Api, *forms: Form) -> Api:
    """The API once exported and read."""
    diagnostics = Diagnostics()
    back = read_back({form: export(api, form) for form in forms}, diagnostics)
    assert back is not None, "\n".join(map(str, diagnostics))
    return as_stated(back)


def lost(api: Api, back: Api) -> list[ApiDifference]:
    """What differs but for the shape of words that only RST states."""
    return by_letters(differences(as_stated(api), back), api)


def by_letters(found: Iterable[ApiDifference], api: Api) -> list[ApiDifference]:
    faults = {str(type.name) for type in api.types if type.kind is Kind.FAULT}
    return [
        each
        for each in found
        if not (
            (each.fact in ONLY_RST or (each.fact == "type description" and each.where in faults))
            and letters(cast(Prose, each.was)) == letters(cast(Prose, each.now))
        )
    ]


def letters(prose: Prose) -> str:
    return re.sub(r"\W+", "", "".join(words(prose)))


def projected(api: Api, form: Form) -> Api:
    return as_stated(project(api, form))


def changed(api: Api, back: Api, form: Form) -> list[ApiDifference]:
    """What differs of what a form states; pages of HTML leave nothing open, such as deprecation."""
    found = differences(projected(api, form), projected(back, form))
    return [each for each in found if form is not forms.HTML or each.was is not None]


def undocumented(api: Api) -> list[tuple[str, Kind | None]]:
    """The opaque types, without where they are first used."""
    opaque: tuple[Opaque, ...] = api.opaque
    return [(str(item.name), item.kind) for item in opaque]


@settings(
    max_examples=20,
    phases=(Phase.generate,),  # examples are large; making them smaller takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(apis())
def test_any_api(api: Api) -> None:
    assert lost(api, again(api, *ALL)) == []
    for form in DOCUMENTS:
        assert changed(api, again(api, form), form) == [], form


@cache
def the_spec(*folders: str, facts: tuple[str, ...] = ()) -> Api:
    diagnostics = Diagnostics()
    api = run([f"spec/{folder}" for folder in folders], facts, diagnostics).api
    assert api is not None, "\n".join(map(str, diagnostics))
    return as_stated(api)


def test_the_spec_in_all_forms() -> None:
    api = the_spec("rst", "md", "flat", facts=("spec/facts",))
    back = again(api, *ALL)
    assert list(differences(api, back)) == []
    assert undocumented(back) == undocumented(api)


@pytest.mark.parametrize("form", DOCUMENTS)
def test_the_spec_in_each_form(form: Form) -> None:
    api = the_spec("rst", "md", "flat", facts=("spec/facts",))
    assert changed(api, again(api, form), form) == []


@pytest.mark.parametrize(
    ("folder", "form"), [("rst", forms.RST), ("md", forms.MARKDOWN), ("flat", forms.FLAT)]
)
def test_what_one_form_stated_it_states_again(folder: str, form: Form) -> None:
    api = the_spec(folder)
    back = again(api, form)
    assert list(differences(projected(api, form), projected(back, form))) == []
    assert undocumented(back) == undocumented(api)


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize(
    ("text", "keeps"),
    [
        ("In cents.", DOCUMENTS),
        ("Counts.<p>See tills<p>See carts", (forms.MARKDOWN, forms.HTML)),
        ("As 'a----b' is.", (forms.MARKDOWN, forms.HTML)),
        ("Counts.<ul><li>A<li>B</ul>", (forms.MARKDOWN, forms.HTML)),
    ],
)
def test_a_text_that_loses_its_shape_is_told_of(text: str, keeps: tuple[Form, ...], form: Form) -> None:
    diagnostics = Diagnostics()
    document = Document("item.md", case("data_object", "md").replace("In cents.", text))
    api = link(read([document], diagnostics).statements, (), diagnostics)
    found = Diagnostics()
    check(api, form, export(api, form), found)
    told = [each.message for each in found if "loses" in each.message]
    lost = f"the {form} layout loses paragraphs, bullets or dashes in shop.Cart.Item.price"
    assert told == ([] if form in keeps else [lost])


@read_whole
def test_the_reference() -> None:
    """RST lost the border between two paragraphs, or the link that told it, in a handful of texts."""
    whole = linked().api
    assert whole is not None
    api = as_stated(whole)
    back = again(api, *ALL)
    found = list(differences(api, back))
    assert by_letters(found, api) == []
    assert len(found) <= 10, found
    assert undocumented(back) == undocumented(api)
    for form in DOCUMENTS:
        assert changed(api, again(api, form), form) == []
