"""Pass: lay what documents state over an API that is known without them.

Each type that both have is merged once more, of two sources: what documents say in words goes first, and of
facts what the source states that knows the later release. The other one only knew less, so that differences
between releases are notes; within one release they are contradictions like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

from codegen.diagnostics import Diagnostics
from codegen.ir.dynamic import stated_of
from codegen.ir.facts import Target
from codegen.ir.forms import BASE
from codegen.ir.hierarchy import Hierarchy
from codegen.ir.place import Place
from codegen.ir.statements import TypeStatement
from codegen.ir.walk import changing, items, stated_versions
from codegen.link.choose import Chooser
from codegen.link.draft import Draft, MergedType
from codegen.link.later import Later, Releases
from codegen.link.match_methods import canonical
from codegen.link.merge_types import merge_type
from codegen.link.stated import as_merged


def lay_over_base(draft: Draft, _: Diagnostics) -> Draft:
    """Fill ``Draft.types`` with what only the base has, and with both where both have a type."""
    if draft.base is None:
        return draft
    known = draft.base.api
    types = {each.statement.name: each for each in draft.types}
    releases = Releases(draft.versions, (v.id for v in known.versions), _known_versions(draft))
    hierarchy = Hierarchy(known)
    names = {version.id: version.name for version in draft.versions}
    conflicts = [*draft.conflicts]
    for type_ in known.types:
        later = releases.of(type_.name, type_.stated_since)
        base = as_merged(type_, BASE)
        own = types.get(type_.name)
        if own is None:
            types[type_.name] = base
            continue
        chooser = Chooser(type_.kind, names)
        inherited = {prop.name for _, prop in hierarchy.inherited(type_)}
        types[type_.name] = _laid(base, own, later, inherited, chooser)
        conflicts += (
            conflict
            for conflict in chooser.conflicts
            if (canonical(conflict.target), conflict.fact) not in draft.base.reviewed
        )
    return replace(draft, types=tuple(types[name] for name in sorted(types)), conflicts=tuple(conflicts))


def _known_versions(draft: Draft) -> Iterator[str]:
    """The versions that the documents of a run list, or state of anything."""
    yield from (version.id for version in draft.statements.versions)
    for statement in draft.statements.types:
        yield from (str(version) for _, version in stated_versions(statement))


def _laid(
    base: MergedType, own: MergedType, later: Later, inherited: Set[str], chooser: Chooser
) -> MergedType:
    """One type of what is known of it and of what documents state.

    Args:
        base: What is known.
        own: What documents state.
        later: Which of both knows the later release.
        inherited: The properties that the type is known to have from what it extends.
        chooser: Decides between both.
    """
    documents = _comparable(own.statement, base.statement, inherited)
    ages = int(later is Later.DOCUMENTS), int(later is Later.BASE)
    laid = merge_type(((base.statement, ages[0]), (documents, ages[1])), chooser)
    statement = laid.statement if later is Later.DOCUMENTS else _as_old(laid.statement, base.statement)
    stated_at: dict[Place, set[Place]] = {}
    for sources in (base.member_sources, own.member_sources):
        for places in sources.values():
            for place in places:
                stated_at.setdefault(place, set()).update(places)
    members = {
        name: tuple(sorted({other for place in places for other in stated_at.get(place, {place})}))
        for name, places in laid.member_sources.items()
    }
    return MergedType(statement, tuple(sorted({*base.sources, *own.sources})), members)


def _comparable(own: TypeStatement, base: TypeStatement, inherited: Set[str]) -> TypeStatement:
    """What documents state, without the members of a type of another kind and those that it inherits.

    Documents of faults list what these have from others as their own.
    """
    if own.kind and base.kind and own.kind.value is not base.kind.value:
        return replace(own, properties=(), methods=(), values=())
    kept = {prop.name for prop in base.properties}
    properties = tuple(prop for prop in own.properties if prop.name in kept or prop.name not in inherited)
    return replace(own, properties=properties)


def _as_old(laid: TypeStatement, base: TypeStatement) -> TypeStatement:
    """The type where all that the base has is as old as that says, also where it says so by its silence."""
    silent: set[tuple[Target, str]] = set()
    for item in items(base, linked=False):
        for fact in item.record.facts:
            if fact.inherits and stated_of(item.value, fact.name) is None:
                silent.add((item.target, fact.name))
    return changing(laid, lambda target, fact, stated: None if (target, fact.name) in silent else stated)
