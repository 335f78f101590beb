"""All of the reference, which is of vSphere 5.5, over what the type tables of a later release know."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from codegen.changes import changes
from codegen.diagnostics import Diagnostics, Severity
from codegen.ir.dynamic import value_of
from codegen.ir.model import Api
from codegen.ir.prose import Prose
from codegen.ir.records import METHOD, PROPERTY, VALUE
from codegen.ir.walk import items, proses
from codegen.link import base_of, link
from codegen.link.known import KNOWN_VERSIONS
from codegen.tables.api import api_of
from codegen.tables.pyvmomi import load
from tests.reference import bare, linked, read_whole

pytestmark = read_whole

pytest.importorskip("pyVmomi")


@cache
def known() -> Api:
    return api_of(load(), KNOWN_VERSIONS)


@cache
def beside() -> tuple[Api, Diagnostics]:
    """The reference without facts, over what is known, and what is told of that."""
    diagnostics = Diagnostics()
    api = link(linked().statements, (), diagnostics, base=base_of(known()))
    return api, diagnostics


def words(api: Api) -> Mapping[str, Prose]:
    found = {str(type_.name): type_.description for type_ in api.types}
    for type_ in api.types:
        for item in items(type_):
            if item.record in (PROPERTY, METHOD, VALUE):
                found[f"{type_.name}.{value_of(item.value, 'name')}"] = next(proses(item))
    return {name: prose for name, prose in found.items() if prose}


def test_no_contradiction_is_told_that_the_reference_alone_does_not_have() -> None:
    """What is known makes more links lead somewhere; nothing else is found, and nothing more."""
    alone = Diagnostics()
    link(linked().statements, (), alone)
    _, found = beside()
    told = [{(e.code, e.place) for e in run if e.severity is not Severity.NOTE} for run in (alone, found)]
    assert told[1] <= told[0]
    assert {e.code for e in found if e.severity is Severity.NOTE} == {"superseded", "undocumented-types"}


def test_every_text_of_the_reference_is_there() -> None:
    api, _ = beside()
    assert words(bare()).keys() <= words(api).keys()
    assert len(api.types) >= len(known().types) > len(bare().types)


def test_facts_are_those_that_are_known_and_what_only_documents_state() -> None:
    """Tables leave out faults that any call may raise, what is deprecated, and some privileges."""
    api, _ = beside()
    assert {each.rule.name for each in changes(known(), api)} == {
        "description-changed",
        "deprecation-statement-changed",
        "deprecation-added",
        "fault-added",
        "narrower-fault-added",
        "privilege-added",
    }
