"""Corrections as they are kept: by type, so that those of one are read without the others."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence

from codegen.cache.compact import Json, text_of
from codegen.ir.facts import Completeness, Correction, Derivation, FactEntry, FactValues, Target
from codegen.ir.names import TypeName
from codegen.ir.place import Place
from codegen.ir.records import SETTABLE


class KeptCorrections:
    """Corrections that were kept.

    Args:
        lines: As ``to_lines`` gives them.

    Attributes:
        lines: The same.
    """

    def __init__(self, lines: Sequence[bytes]) -> None:
        self.lines = lines

    def of_types(self, names: Collection[TypeName]) -> tuple[Correction, ...]:
        """The corrections of some types, and the rules that hold for all, sorted by place."""
        return tuple(sorted(self._of_types(names), key=lambda fact: fact.place))

    def all(self) -> tuple[Correction, ...]:
        """All of them, sorted by place."""
        return self.of_types([*map(TypeName.parse, json.loads(self.lines[0])[0])])

    def _of_types(self, names: Collection[TypeName]) -> Iterator[Correction]:
        """The corrections of some types, in no order that matters."""
        known, derivations, complete = json.loads(self.lines[0])
        rows = dict(zip(known, self.lines[1:], strict=True))
        found = {name: json.loads(rows[str(name)]) for name in names if str(name) in rows}
        for name, (entries, _) in found.items():
            for row in entries:
                yield _as_entry(name, row)
        for place, fact, why in derivations:
            yield Derivation(Place(*place), fact, why)
        for number, (place, facts) in enumerate(complete):
            covered = {
                name: {member: frozenset(each) for member, each in covers[str(number)].items()}
                for name, (_, covers) in found.items()
                if str(number) in covers
            }
            yield Completeness(Place(*place), frozenset(facts), covered)


def to_lines(facts: Sequence[Correction]) -> list[bytes]:
    """Corrections as lines: what is about no type, then those of each type, with what is complete of it.

    They are JSON; values of entries are what a facts file would say.
    """
    by_type: dict[str, tuple[list[Json], dict[int, Json]]] = {}
    derivations: list[Json] = []
    complete: list[Json] = []
    for fact in facts:
        if isinstance(fact, FactEntry):
            by_type.setdefault(str(fact.target.type), ([], {}))[0].append(_entry(fact))
        elif isinstance(fact, Derivation):
            derivations.append([_place(fact.place), fact.fact, fact.why])
        else:
            for name, members in fact.covers.items():
                covered = {member: sorted(each) for member, each in members.items()}
                by_type.setdefault(str(name), ([], {}))[1][len(complete)] = covered
            complete.append([_place(fact.place), sorted(fact.facts)])
    rows = [[*by_type], derivations, complete], *by_type.values()
    return [*map(text_of, rows)]


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
