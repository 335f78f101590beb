"""Linked APIs made by hand: every fact has a default, so that a test states only what it is about."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir.model import (
    FIRST_VERSION,
    Api,
    Deprecated,
    Method,
    Opaque,
    Parameter,
    Property,
    Raise,
    Returns,
    Type,
    Value,
    Version,
)
from codegen.ir.names import Kind, Primitive, TypeExpr, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Prose, paragraph
from tests.factories.names import expr

SECOND = "shop.version.version2"
THIRD = "shop.version.version3"
NOTHING = Returns(Primitive.VOID, False, None, None, None, ())
UNLISTED = "shop.version.beta"
VERSIONS = (
    Version(FIRST_VERSION, "Shop 1.0", "1.0", None),
    Version(SECOND, "Shop 2.0", "2.0", "shop/2.0"),
    Version(UNLISTED, "Shop beta", None, None, listed=False),
    Version(THIRD, "Shop 3.0", "3.0", "shop/3.0"),
)


def words(text: str | Prose) -> Prose:
    """A description from plain text."""
    return paragraph(text) if isinstance(text, str) else text


def prop(
    name: str,
    type_: str | TypeExpr | None = "string",
    *,
    array: bool | None = False,
    optional: bool | None = False,
    since: str = FIRST_VERSION,
    privilege: str | None = None,
    deprecated: Deprecated = None,
    text: str | Prose = (),
) -> Property:
    """A property."""
    return Property(
        name,
        expr(type_),
        array,
        optional,
        since,
        False,
        privilege,
        deprecated,
        words(text),
        (Place("shop.rst", 1),),
    )


def param(
    name: str,
    type_: str | TypeExpr | None = "string",
    *,
    array: bool | None = False,
    optional: bool | None = False,
    since: str = "",
    text: str | Prose = (),
    privilege: str | None = None,
) -> Parameter:
    """A parameter of a method, as old as the method where nothing else is said."""
    return Parameter(name, expr(type_), array, optional, since, False, words(text), privilege=privilege)


def returns(
    type_: str | TypeExpr | None = "void",
    *,
    array: bool | None = False,
    optional: bool | None = False,
    task_result: str | TypeExpr | None = None,
    task_result_array: bool | None = None,
    text: str | Prose = (),
) -> Returns:
    """What a method gives back."""
    return Returns(expr(type_), array, optional, expr(task_result), task_result_array, words(text))


def fault(name: str, text: str | Prose = ()) -> Raise:
    """A fault that a method raises."""
    return Raise(TypeName.parse(name), words(text))


def method(
    name: str,
    *parameters: Parameter,
    returns: Returns = NOTHING,
    faults: tuple[Raise, ...] = (),
    since: str = FIRST_VERSION,
    privilege: str | None = None,
    deprecated: Deprecated = None,
    text: str | Prose = (),
    complete: bool = True,
    short_name: str | None = None,
) -> Method:
    """A method."""
    place = (Place("shop.rst", 2),)
    dated = tuple(replace(each, since=each.since or since) for each in parameters)
    return Method(
        name,
        since,
        False,
        privilege,
        deprecated,
        words(text),
        place,
        complete,
        dated,
        returns,
        faults,
        short_name,
    )


def value(name: str, text: str | Prose = ()) -> Value:
    """A value of an enum."""
    return Value(name, words(text))


def managed(name: str, *members: Property | Method, base: str | None = None, text: str | Prose = ()) -> Type:
    """A managed object."""
    return _type(name, Kind.MANAGED, base, text, members=members)


def data(
    name: str,
    *members: Property,
    base: str | None = None,
    wire_name: str | None = None,
    since: str = FIRST_VERSION,
    text: str | Prose = (),
) -> Type:
    """A data object."""
    return _type(name, Kind.DATA, base, text, members=members, wire_name=wire_name, since=since)


def failure(name: str, *members: Property, base: str | None = None, text: str | Prose = ()) -> Type:
    """A fault."""
    return _type(name, Kind.FAULT, base, text, members=members)


def enum(name: str, *values: Value, text: str | Prose = ()) -> Type:
    """An enum."""
    return _type(name, Kind.ENUM, None, text, values=values)


def opaque(name: str, kind: Kind | None = None) -> Opaque:
    """A type that is referred to only."""
    return Opaque(TypeName.parse(name), kind, Place("shop.rst", 3))


def api(*types: Type | Opaque, versions: tuple[Version, ...] = VERSIONS) -> Api:
    """A linked API: types sorted by name, as the linker leaves them."""
    documented = sorted((each for each in types if isinstance(each, Type)), key=lambda each: each.name)
    referred = sorted((each for each in types if isinstance(each, Opaque)), key=lambda each: each.name)
    return Api(versions, tuple(documented), tuple(referred))


def _type(
    name: str,
    kind: Kind,
    base: str | None,
    text: str | Prose,
    *,
    members: tuple[Property | Method, ...] = (),
    values: tuple[Value, ...] = (),
    wire_name: str | None = None,
    since: str = FIRST_VERSION,
) -> Type:
    return Type(
        TypeName.parse(name),
        kind,
        TypeName.parse(base) if base else None,
        since,
        False,
        None,
        wire_name,
        words(text),
        (Place("shop.rst", 1),),
        tuple(member for member in members if isinstance(member, Property)),
        tuple(member for member in members if isinstance(member, Method)),
        values,
    )
