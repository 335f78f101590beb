"""Names over the whole API, as pyVmomi's tables know it: spelt as documented, and as in pyVmomi."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from functools import cache, reduce

# Any: classes of pyVmomi have no types that checkers know.
from typing import Any

import pytest
import vsphere
from vsphere._runtime import ManagedObject, VimEnum, registry
from vsphere._runtime.meta import TypeInfo

from codegen.emit import naming
from codegen.emit.builders.enums import member_names
from codegen.emit.builders.methods import parameter_names
from codegen.emit.builders.namespaces import public
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.ir.model import Api, Type
from codegen.ir.names import Kind
from codegen.tables.api import api_of
from codegen.tables.pyvmomi import load
from codegen.tables.tables import NoTablesError


@cache
def whole() -> Api:
    """All that the tables know."""
    try:
        return api_of(load())
    except NoTablesError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def context() -> Context:
    return Context(whole(), arrange(whole(), public()))


def test_every_type_stands_at_its_dotted_name(context: Context) -> None:
    places = {name: (*spot.package, *spot.qualname) for name, spot in context.layout.spots.items()}
    assert len(places) > 2_000
    assert {str(name): place for name, place in places.items() if place != name.parts} == {}


def test_only_what_python_or_the_runtime_uses_is_spelt_otherwise(context: Context) -> None:
    members = [each for type_ in context.api.types.values() for each in _spelt(context, type_)]
    assert len(members) > 10_000
    wrong = [
        (str(type_.name), documented, python)
        for type_, documented, python in members
        if python != documented and (python != f"{documented}_" or not _is_taken(type_.kind, documented))
    ]
    assert wrong == []


def _spelt(context: Context, type_: Type) -> Iterator[tuple[Type, str, str]]:
    """Each member and parameter, as documented and in Python."""
    for documented, python in {**context.properties(type_), **context.methods(type_)}.items():
        yield type_, documented, python
    for value, python in zip(type_.values, member_names(type_), strict=True):
        yield type_, value.name, python
    for method in type_.methods:
        for parameter, python in zip(method.parameters, parameter_names(method), strict=True):
            yield type_, parameter.name, python


def _is_taken(kind: Kind, name: str) -> bool:
    return keyword.iskeyword(name) or name == "self" or name in naming.reserved(kind)


def test_what_programs_for_pyvmomi_write_is_there() -> None:
    """Every class by its path, and the members that documents know by the names that pyVmomi has for them."""
    support: Any = pytest.importorskip("pyVmomi.VmomiSupport")
    names = sorted(name for name in registry.names() if "." in name)
    compared = 0
    for name in names:
        try:
            theirs: Any = support.GetVmodlType(name)
        except KeyError:
            continue  # the documents have types that these tables lack
        ours: Any = reduce(getattr, name.split("."), vsphere)
        assert ours is registry.find(name), name
        known = vsphere.describe(ours)
        if known.documented:
            assert [each for each in _members(theirs, known) if not _has(ours, each)] == [], name
        compared += 1
    assert compared > 100


def _members(theirs: Any, known: TypeInfo) -> list[str]:
    if known.kind == "enum":
        return [str(value) for value in theirs.values if value in known.values]
    properties = [prop.name for prop in theirs._GetPropertyList() if prop.name in known.properties]
    methods = [info for info in getattr(theirs, "_methodInfo", {}).values() if info.wsdlName in known.methods]
    return [*properties, *(name for info in methods for name in (info.name, info.wsdlName))]


def _has(ours: Any, name: str) -> bool:
    """Whether a member can be read by a name; of objects that have no connection, by that of their class."""
    if issubclass(ours, VimEnum):
        return getattr(ours, name, None) is ours(name)
    return hasattr(ours if issubclass(ours, ManagedObject) else ours(), name)
