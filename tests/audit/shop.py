"""An invented shop, as documents have it and as tables have it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from codegen.audit.audit import Audit, audit
from codegen.audit.classify import Difference
from codegen.audit.era import era_of
from codegen.audit.known import ReviewedDifference
from codegen.ir.model import (
    FIRST_VERSION,
    Api,
    Method,
    Opaque,
    Parameter,
    Property,
    Type,
    Version,
)
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from codegen.tables.tables import Tables
from tests.factories import linked

PLACE = Place("shop.rst", 7)
SECOND, THIRD = "shop.version.two", "shop.version.three"
VERSIONS = (
    Version(FIRST_VERSION, "1.0", "1", None),
    Version("shop.version.twin", "Two", "1.9", None),
    Version(SECOND, "Two", "2", None),
)
PARENTS = {
    FIRST_VERSION: frozenset({FIRST_VERSION, "base.version.zero"}),
    "shop.version.twin": frozenset({FIRST_VERSION, "base.version.zero", "shop.version.twin"}),
    SECOND: frozenset({FIRST_VERSION, "base.version.zero", "shop.version.twin", SECOND, "base.version.one"}),
    THIRD: frozenset({FIRST_VERSION, "base.version.zero", SECOND, "base.version.one", THIRD}),
}
NOBODY_KNOWS: Mapping[tuple[str, str], ReviewedDifference] = {}


def name(text: str) -> TypeName:
    return TypeName.parse(text)


def prop(
    title: str,
    type: str = "string",
    *,
    array: bool | None = False,
    optional: bool | None = False,
    since: str | None = None,
    privilege: str | None = None,
) -> Property:
    made = linked.prop(title, type, array=array, optional=optional, privilege=privilege)
    return replace(made, since=since or FIRST_VERSION, since_stated=since is not None, sources=(PLACE,))


def param(
    title: str, type: str = "string", *, array: bool | None = False, since: str | None = None
) -> Parameter:
    made = linked.param(title, type, array=array, since=since or FIRST_VERSION)
    return replace(made, since_stated=since is not None)


def method(
    title: str,
    *parameters: Parameter,
    returns: str = "void",
    nullable: bool | None = False,
    result: str | None = None,
    short: str | None = None,
    since: str | None = None,
    privilege: str | None = None,
    raises: Iterable[str] = (),
) -> Method:
    """A method; what a task yields may end in ``[]``."""
    single = result and result.removesuffix("[]")
    is_array = None if result is None else single != result
    made = linked.method(
        title,
        *parameters,
        returns=linked.returns(returns, optional=nullable, task_result=single, task_result_array=is_array),
        faults=tuple(linked.fault(each) for each in raises),
        since=since or FIRST_VERSION,
        privilege=privilege,
        short_name=short,
    )
    return replace(made, since_stated=since is not None, sources=(PLACE,))


def type_(
    title: str,
    *members: Property | Method | str,
    kind: Kind = Kind.DATA,
    base: str | None = None,
    since: str | None = None,
    wire: str | None = None,
) -> Type:
    """A type of any kind; texts are values of an enum."""
    return replace(
        linked.data(title, base=base, wire_name=wire, since=since or FIRST_VERSION),
        kind=kind,
        since_stated=since is not None,
        sources=(PLACE,),
        properties=tuple(member for member in members if isinstance(member, Property)),
        methods=tuple(member for member in members if isinstance(member, Method)),
        values=tuple(linked.value(member) for member in members if isinstance(member, str)),
    )


def api(*types: Type, opaque: Iterable[str] = ()) -> Api:
    """What documents describe; ``opaque`` names what they only refer to."""
    ordered = tuple(sorted(types, key=lambda type: type.name))
    return Api(VERSIONS, ordered, tuple(Opaque(name(each), None, PLACE) for each in opaque))


def tables(*types: Type) -> Tables:
    return Tables("a shop 1.0", {type.name: type for type in types}, PARENTS)


def differences(
    documents: Type | Api, *table: Type, known: Mapping[tuple[str, str], ReviewedDifference] = NOBODY_KNOWS
) -> dict[str, Difference]:
    """By what they are about and the fact, as ``shop.Till.coins property.array``."""
    found = compared(documents, *table, known=known)
    return {f"{each.pair.subject.target} {each.pair.subject.fact}": each for each in found.differences}


def compared(
    documents: Type | Api, *table: Type, known: Mapping[tuple[str, str], ReviewedDifference] = NOBODY_KNOWS
) -> Audit:
    found = documents if isinstance(documents, Api) else api(documents)
    return audit(found, era_of(tables(*table), found), known)


def verdicts(documents: Type | Api, *table: Type) -> dict[str, str]:
    """The classes of differences."""
    return {key: str(each.verdict) for key, each in differences(documents, *table).items()}
