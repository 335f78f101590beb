"""Corrections as they are kept: by type, so that those of one are read without the others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from codegen.cache.compact import Json
from codegen.ir.facts import Completeness, Correction, Derivation, FactEntry, FactValues, Target
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.records import SETTABLE


def to_json(facts: Sequence[Correction]) -> Json:
    """Corrections as JSON; values of entries are what a facts file would say."""
    entries: dict[str, list[Json]] = {}
    derivations: list[Json] = []
    complete: list[Json] = []
    for fact in facts:
        if isinstance(fact, FactEntry):
            entries.setdefault(str(fact.target.type), []).append(_entry(fact))
        elif isinstance(fact, Derivation):
            derivations.append([_place(fact.place), fact.fact, fact.why])
        else:
            covers = {
                str(name): {member: sorted(each) for member, each in members.items()}
                for name, members in fact.covers.items()
            }
            complete.append([_place(fact.place), sorted(fact.facts), covers])
    return [entries, derivations, complete]


def of_types(data: Json, names: Collection[TypeName]) -> tuple[Correction, ...]:
    """The corrections of some types, and the rules that hold for all, sorted by place.

    Args:
        data: All corrections as JSON.
        names: The types.
    """
    return tuple(sorted(_of_types(data, names), key=lambda fact: fact.place))


def _of_types(data: Json, names: Collection[TypeName]) -> Iterator[Correction]:
    """The corrections of some types, in no order that matters."""
    entries, derivations, complete = data
    for name in names:
        for row in entries.get(str(name), ()):
            yield _as_entry(name, row)
    for place, fact, why in derivations:
        yield Derivation(Place(*place), fact, why)
    for place, facts, covers in complete:
        covered = {
            name: {member: frozenset(each) for member, each in covers[str(name)].items()}
            for name in names
            if str(name) in covers
        }
        yield Completeness(Place(*place), frozenset(facts), covered)


def _entry(fact: FactEntry) -> Json:
    """What an entry holds, but for its type."""
    target = fact.target
    return [
        _place(fact.place),
        [target.member, target.parameter, target.returns],
        _values(fact.values),
        fact.why,
        _values(fact.stated),
        fact.reference,
        fact.releases,
        fact.line,
    ]


def _as_entry(name: TypeName, row: Json) -> FactEntry:
    place, target, values, why, stated, *rest = row
    return FactEntry(Place(*place), Target(name, *target), _as_values(values), why, _as_values(stated), *rest)


def _values(values: FactValues) -> Json:
    return {name: _plain(name, values.get(name)) for name in values.names}


def _plain(name: str, value: object) -> Json:
    return SETTABLE[name].to_entry(value)


def _as_values(data: Json) -> FactValues:
    return FactValues(**{name: SETTABLE[name].from_entry(value) for name, value in data.items()})


def _place(place: Place) -> Json:
    return [place.path, place.line, place.column]
