"""The part of the tables that is as old as the documents: versions, types and members they could know.

Tables come with versions of several services. A version belongs to the documents' era where one of the
versions that the documents list contains it; which of them is the first to do so is its name in the IR.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

from codegen.ir.facts import Target
from codegen.ir.model import Api, Method, Parameter, Property, Type, Version
from codegen.ir.names import Kind, TypeName
from codegen.ir.versions import lines
from codegen.ir.walk import items, references
from codegen.tables.tables import Tables


@dataclass(frozen=True, slots=True)
class Era:
    """What the documents could know of the tables.

    Attributes:
        against: The name of the tables.
        versions: Ids of the tables, each with the documents' version that first contains it.
        types: The types of this era, with the members of this era; versions are the documents'.
        later_types: Types that came later, with their versions.
        later_members: By type, the members and parameters that came later, with their versions.
    """

    against: str
    versions: Mapping[str, str]
    types: Mapping[TypeName, Type]
    later_types: Mapping[TypeName, str]
    later_members: Mapping[TypeName, Mapping[Target, str]]

    @property
    def wire_names(self) -> Mapping[TypeName, str]:
        """The wire names of its types."""
        return {name: type.wire_name for name, type in self.types.items() if type.wire_name}


def named_versions(api: Api) -> tuple[Version, ...]:
    """The versions that documents without a page of them know: each line up to the newest that they name."""
    named = {
        item.value.since
        for type in api.types
        for item in items(type)
        if isinstance(item.value, Type | Property | Method | Parameter) and item.value.since_stated
    }
    known: list[Version] = []
    for line in lines(api.versions).values():
        newest = max((at for at, version in enumerate(line) if version.id in named), default=0)
        known += line[: newest + 1]
    return tuple(known)


def era_of(tables: Tables, api: Api, known: Iterable[Version] | None = None) -> Era:
    """Cut the tables down to what is as old as the documents.

    Args:
        tables: The tables.
        api: What the documents say.
        known: The versions that the documents know, if these are not all that the API lists.
    """
    versions: dict[str, str] = {}
    for version in api.versions if known is None else known:
        if version.listed:
            for id in sorted(tables.parents.get(version.id, ())):
                versions.setdefault(id, version.id)
    old = {name: type for name, type in tables.types.items() if _is_old(name, tables, versions)}
    cut = {name: _cut(type, versions) for name, type in old.items()}
    documented = {*(type.name for type in api.types), *(opaque.name for opaque in api.opaque)}
    types = _within_reach(cut, documented)
    return Era(
        tables.name,
        versions,
        types,
        {name: type.since for name, type in tables.types.items() if name not in old},
        {
            name: {target: since for target, since in _members(tables.types[name]) if since not in versions}
            for name in types
        },
    )


def _is_old(name: TypeName, tables: Tables, versions: Mapping[str, str]) -> bool:
    """Whether a type is of the era; one nested in a later type is later, whatever its mark says."""
    enclosing = (tables.types.get(TypeName(name.parts[:end])) for end in range(1, len(name.parts) + 1))
    return all(type.since in versions for type in enclosing if type)


def _members(type: Type) -> Iterator[tuple[Target, str]]:
    for item in items(type):
        if isinstance(item.value, Property | Method | Parameter):
            yield item.target, item.value.since


def _cut(type: Type, versions: Mapping[str, str]) -> Type:
    return replace(
        type,
        since=versions[type.since],
        properties=tuple(replace(p, since=versions[p.since]) for p in type.properties if p.since in versions),
        methods=tuple(_cut_method(m, versions) for m in type.methods if m.since in versions),
    )


def _cut_method(method: Method, versions: Mapping[str, str]) -> Method:
    old = (p for p in method.parameters if p.since in versions)
    parameters = tuple(replace(p, since=versions[p.since]) for p in old)
    return replace(method, since=versions[method.since], parameters=parameters)


def _within_reach(types: Mapping[TypeName, Type], documented: Set[TypeName]) -> dict[TypeName, Type]:
    """The types that documents describe, and all that belong to these.

    The tables hold other services too, in the same namespaces and with the same versions. What the documented
    API uses, what is nested in it and what extends it is of the reference, even where the documents at hand
    lack it. Of the rest, whatever managed objects use belongs to another service, and these do themselves;
    what nothing uses at all counts, since it is used as text or by way of fields of any type.
    """
    leads: dict[TypeName, set[TypeName]] = {}
    for name, type in types.items():
        leads.setdefault(name, set()).update(references(type))
        if type.base is not None and type.base in types and not _is_root(type.base, types):
            leads.setdefault(type.base, set()).add(name)
        for end in range(1, len(name.parts)):
            leads.setdefault(TypeName(name.parts[:end]), set()).add(name)
    ours = _reached(documented, leads)
    elsewhere = {name for name, type in types.items() if type.kind is Kind.MANAGED and name not in ours}
    theirs = _reached(elsewhere, leads)
    return {name: types[name] for name in sorted(types) if name in ours or name not in theirs}


def _reached(start: Iterable[TypeName], leads: Mapping[TypeName, Set[TypeName]]) -> Set[TypeName]:
    found: set[TypeName] = set()
    waiting = [*start]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(leads.get(name, ()))
    return found


def _is_root(name: TypeName, types: Mapping[TypeName, Type]) -> bool:
    """Whether types of every service extend a type: it stands beside the first of its ancestors."""
    first = types[name]
    while first.base is not None and first.base in types:
        first = types[first.base]
    return first.name.namespace == name.namespace and types[name].kind is not Kind.FAULT
