"""Short ways to say what documents state, about an invented shop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from codegen.diagnostics import Diagnostics, FindingCode, Severity
from codegen.ir import forms
from codegen.ir.forms import Form
from codegen.ir.model import Api, Method, Property, Type
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose, paragraph
from codegen.ir.statements import (
    MethodStatement,
    ParameterStatement,
    PropertyStatement,
    RaiseStatement,
    ReturnStatement,
    Statements,
    TypeStatement,
    ValueStatement,
    VersionRef,
    VersionStatement,
)
from codegen.link import link
from codegen.link.draft import Draft, MergedType
from codegen.link.passes.merge_documents import merge_documents
from tests.factories.names import expr, name

T = TypeVar("T")

RST = Place("shop.rst", 1)
MD = Place("shop.md", 1)

BAD_LINE = FindingCode("bad-line", Severity.ERROR, "a line is wrong", "correct it")
"""What reading may report of a line."""


def at(value: T | None, place: Place) -> Stated[T] | None:
    """A fact at a place; None stays unstated."""
    return None if value is None else Stated(value, place)


def prop(
    title: str,
    type: str | None = "string",
    place: Place = RST,
    *,
    array: bool | None = None,
    optional: bool | None = None,
    since: VersionRef | None = None,
    privilege: str | None = None,
    words: str | None = None,
    deprecated: bool | Prose | None = None,
) -> PropertyStatement:
    return PropertyStatement(
        title,
        place,
        type=at(expr(type), place),
        array=at(array, place),
        optional=at(optional, place),
        since=at(since, place),
        privilege=at(privilege, place),
        deprecated=at(deprecated, place),
        description=at(paragraph(words), place) if words is not None else None,
    )


def param(
    title: str,
    type: str | None = "string",
    place: Place = RST,
    *,
    optional: bool | None = None,
    since: VersionRef | None = None,
    words: str | None = None,
) -> ParameterStatement:
    return ParameterStatement(
        title,
        place,
        type=at(expr(type), place),
        optional=at(optional, place),
        since=at(since, place),
        description=at(paragraph(words), place) if words is not None else None,
    )


def method(
    title: str,
    *parameters: ParameterStatement,
    place: Place = RST,
    complete: bool = True,
    returns: str | None = None,
    array: bool | None = None,
    raises: Iterable[str] = (),
    since: VersionRef | None = None,
    privilege: str | None = None,
    words: str | None = None,
) -> MethodStatement:
    return MethodStatement(
        title,
        place,
        parameters=parameters,
        parameters_complete=complete,
        returns=ReturnStatement(place, at(expr(returns), place), at(array, place)) if returns else None,
        raises=tuple(RaiseStatement(name(fault), place) for fault in raises),
        since=at(since, place),
        privilege=at(privilege, place),
        description=at(paragraph(words), place) if words is not None else None,
    )


def value(title: str, place: Place = RST, words: str | None = None) -> ValueStatement:
    return ValueStatement(title, place, at(paragraph(words), place) if words is not None else None)


def type_(
    title: str,
    *members: PropertyStatement | MethodStatement | ValueStatement,
    kind: Kind | None = Kind.DATA,
    place: Place = RST,
    form: Form = forms.RST,
    base: str | None = None,
    since: VersionRef | None = None,
    words: str | None = None,
    wire_name: str | None = None,
    deprecated: bool | Prose | None = None,
) -> TypeStatement:
    return TypeStatement(
        TypeName(tuple(title.split("."))),
        place,
        form,
        kind=at(kind, place),
        base=at(name(base), place) if base else None,
        since=at(since, place),
        deprecated=at(deprecated, place),
        wire_name=at(wire_name, place),
        description=at(paragraph(words), place) if words is not None else None,
        properties=tuple(member for member in members if isinstance(member, PropertyStatement)),
        methods=tuple(member for member in members if isinstance(member, MethodStatement)),
        values=tuple(member for member in members if isinstance(member, ValueStatement)),
    )


def markdown(statement: TypeStatement, place: Place = MD) -> TypeStatement:
    """The same type as a Markdown page states it; the places of its facts stay."""
    return TypeStatement(
        statement.name,
        place,
        forms.MARKDOWN,
        statement.kind,
        statement.base,
        statement.owner,
        statement.since,
        statement.deprecated,
        statement.wire_name,
        statement.description,
        statement.properties,
        statement.methods,
        statement.values,
    )


def version(id: str, title: str, place: Place, number: str = "1", namespace: str = "ns") -> VersionStatement:
    return VersionStatement(id, place, title, number, namespace)


def merged(*types: TypeStatement) -> tuple[MergedType, ...]:
    """What the merging pass makes of statements; most later passes start from here."""
    return merge_documents(Draft(Statements(types)), Diagnostics()).types


def draft(*types: TypeStatement) -> Draft:
    """A draft right after merging."""
    return merge_documents(Draft(Statements(types)), Diagnostics())


def linked(*types: TypeStatement, diagnostics: Diagnostics | None = None) -> Api:
    """What all passes together make of statements."""
    return link(Statements(types), (), Diagnostics() if diagnostics is None else diagnostics)


def found(diagnostics: Diagnostics) -> list[tuple[str, str, str]]:
    """Code, severity and place of all findings."""
    return [(each.code, str(each.severity), str(each.place)) for each in diagnostics]


def type_of(api: Api, title: str) -> Type:
    return next(each for each in api.types if str(each.name) == title)


def property_of(api: Api, title: str, member: str) -> Property:
    return next(each for each in type_of(api, title).properties if each.name == member)


def method_of(api: Api, title: str, member: str) -> Method:
    return next(each for each in type_of(api, title).methods if each.name == member)
