"""The last pass: prove what ``codegen.ir.model`` promises, so that later stages need not ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.ir.codec import VERSION
from codegen.ir.dynamic import value_of
from codegen.ir.model import FIRST_VERSION, Api, Method, Opaque, Property, Raise, Type, Value
from codegen.ir.names import Kind
from codegen.ir.walk import items, references
from codegen.link.bases import in_cycles


class BrokenInvariantError(Exception):
    """The linker made an API that breaks an invariant: a defect of the program, not of a document."""


def prove(api: Api) -> None:
    """Check every invariant.

    Raises:
        BrokenInvariantError: If any does not hold; its text lists them all.
    """
    broken = [*_versions(api), *_order(api), *_names(api), *_kinds(api)]
    if broken:
        raise BrokenInvariantError("; ".join(broken))


def _versions(api: Api) -> Iterator[str]:
    """What is wrong with the table of versions, or with references to it."""
    ids = [version.id for version in api.versions]
    yield from _unique(ids, "version")
    known = frozenset(ids)
    if FIRST_VERSION not in known:
        yield f"{FIRST_VERSION} is missing"
    if [v.listed for v in api.versions] != sorted((v.listed for v in api.versions), reverse=True):
        yield "an unlisted version comes before a listed one"
    for type in api.types:
        sinces = {
            str(value_of(item.value, fact.name))
            for item in items(type)
            for fact in item.record.facts
            if fact.codec is VERSION
        }
        yield from (f"{type.name} refers to version {id}" for id in sorted(sinces - known))


def _order(api: Api) -> Iterator[str]:
    names, opaque = [type.name for type in api.types], [item.name for item in api.opaque]
    yield from _unique(list(map(str, (*names, *opaque))), "type")
    if names != sorted(names) or opaque != sorted(opaque):
        yield "types are not sorted"
    for type in api.types:
        members: tuple[Property | Method | Value, ...] = (*type.properties, *type.methods, *type.values)
        yield from _unique([f"{type.name}.{member.name}" for member in members], "member")
        for method in type.methods:
            yield from _unique([p.name for p in method.parameters], f"parameter of {type.name}.{method.name}")


def _names(api: Api) -> Iterator[str]:
    """References that lead nowhere, those of opaque types and of nesting included."""
    known = {item.name for item in _all(api)}
    for type in api.types:
        for name in references(type):
            if name not in known:
                yield f"{type.name} refers to {name}, which is neither documented nor opaque"
    for item in api.opaque:
        if item.base is not None and item.base not in known:
            yield f"{item.name} extends {item.base}, which is neither documented nor opaque"
    for name in known:
        yield from (f"{name} is nested in {other}" for other in name.enclosing if other not in known)


def _kinds(api: Api) -> Iterator[str]:
    """What types extend, hold or raise that their kind forbids."""
    kinds = {item.name: item.kind for item in _all(api)}
    bases = {type.name: type.base for type in _all(api)}
    yield from (f"{name} extends itself" for name in in_cycles(bases))
    for item in _all(api):
        if item.base is not None and kinds.get(item.base) is not item.kind:
            yield f"{item.name} extends another kind"
    for type in api.types:
        if type.methods and type.kind is not Kind.MANAGED:
            yield f"{type.name} has methods"
        if type.values and type.kind is not Kind.ENUM:
            yield f"{type.name} has values"
        raised = (item.value for item in items(type) if isinstance(item.value, Raise))
        yield from (f"{type.name} raises {r.type}" for r in raised if kinds.get(r.type) is not Kind.FAULT)


def _all(api: Api) -> tuple[Type | Opaque, ...]:
    return (*api.types, *api.opaque)


def _unique(names: Sequence[str], what: str) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield f"{what} {name} is there twice"
        seen.add(name)
