"""Two APIs side by side: every type, what is in it by the declarations of facts, and every version."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from codegen.changes import matching, versions
from codegen.changes.case import Case, Sides
from codegen.changes.change import ApiChange
from codegen.changes.indexed import IndexedApi
from codegen.changes.members import MemberComparison
from codegen.changes.rules import types as rules
from codegen.changes.telling import tell
from codegen.ir.facts import Target
from codegen.ir.hierarchy import ApiLookups
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from codegen.ir.records import TYPE


def changes(old: Api, new: Api) -> tuple[ApiChange, ...]:
    """What changed between two APIs, sorted by what it is about; nothing where both say the same.

    Args:
        old: The API that programs and clients were right by.
        new: The one that takes its place.
    """
    found = {*_of_types(old, new), *versions.compare(old.versions, new.versions)}
    return tuple(sorted(found, key=lambda each: each.key))


def changes_of(names: Collection[TypeName], old: ApiLookups, new: ApiLookups) -> tuple[ApiChange, ...]:
    """What changed in some types where all others, and the versions, are the same on both sides.

    Args:
        names: The types, which both sides describe.
        old: As for ``changes``, as far as it is looked at.
        new: The same.
    """
    one, other = IndexedApi(old), IndexedApi(new)
    comparison = MemberComparison({})
    pairs = ((name, old.types[name], new.types[name]) for name in names)
    found = {
        change
        for name, before, after in pairs
        for change in comparison.pair(_case(one, other, name, before, after))
    }
    return tuple(sorted(found, key=lambda each: each.key))


def _of_types(old_api: Api, new_api: Api) -> Iterator[ApiChange]:
    """All changes of types, in no order."""
    old, new = IndexedApi(old_api), IndexedApi(new_api)
    matched = matching.types(old_api.types, new_api.types)
    alike = matching.look_alikes(matched, TYPE)
    for type in matched.removed:
        if type.name in new.opaque:
            yield tell(_case(old, new, type.name, type, new.opaque[type.name]), rules.TYPE_BECAME_OPAQUE)
        else:
            case = _case(old, new, type.name, type, None)
            yield tell(case, rules.TYPE_REMOVED, alike=alike.get(id(type)))
    for type in matched.added:
        known = old.opaque.get(type.name)
        rule = rules.TYPE_BECAME_DESCRIBED if known else rules.TYPE_ADDED
        yield tell(_case(old, new, type.name, known, type), rule)
    renamed = {one.name: other.name for one, other in matched.pairs if one.name != other.name}
    comparison = MemberComparison(renamed)
    for one, other in matched.pairs:
        if one.name in renamed:
            case = _case(old, new, one.name, one, other)
            yield tell(case, rules.TYPE_RENAMED, before=str(one.name), after=str(other.name))
        yield from comparison.pair(_case(old, new, other.name, one, other))
    yield from _of_opaque(old, new)


def _of_opaque(old: IndexedApi, new: IndexedApi) -> Iterator[ApiChange]:
    """Changes of what neither side describes."""
    for name in old.opaque.keys() | new.opaque.keys():
        if name in old.types or name in new.types:
            continue  # told with the types
        one, other = old.opaque.get(name), new.opaque.get(name)
        case = _case(old, new, name, one, other)
        if one is None or other is None:
            yield tell(case, rules.OPAQUE_ADDED if one is None else rules.OPAQUE_REMOVED)
        elif one.kind is not other.kind:
            kinds = [str(each.kind) if each.kind else None for each in (one, other)]
            yield tell(case, rules.OPAQUE_KIND_CHANGED, before=kinds[0], after=kinds[1])


def _case(old: IndexedApi, new: IndexedApi, name: TypeName, one: object, other: object) -> Case:
    sides = Sides(old, new, one, other)
    return Case(TYPE, Target(name), sides, sides, sides)
