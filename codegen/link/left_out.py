"""What is left out because it is in error, so that everything else can be linked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from typing import TypeVar

from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.ir.facts import Correction, FactEntry, Target
from codegen.ir.names import TypeName
from codegen.ir.parts import Part
from codegen.ir.records import FACTS
from codegen.ir.statements import (
    MethodStatement,
    PropertyStatement,
    Statements,
    TypeStatement,
    ValueStatement,
)
from codegen.ir.wire_names import TASK_SUFFIX
from codegen.link.match_methods import stem

_LEFT_OPEN = frozenset(fact.name for fact in FACTS.values() if fact.left_open)
"""Facts that the API can leave open, so that one that is in error takes nothing with it."""

_HINT = "what refers to it goes on without it: correct what is in error, or settle it with a facts entry"
_SHOWN = 80  # characters of what is left out

Member = TypeVar("Member", PropertyStatement, MethodStatement, ValueStatement)


@dataclass(slots=True)
class LeftOut:
    """The parts that are left out, each because of the first error about it.

    Attributes:
        titles: The type of each document that is about a single one; what is left out of those is the type.
    """

    titles: Mapping[str, TypeName] = field(default_factory=dict[str, TypeName])
    _causes: dict[Part, Diagnostic] = field(default_factory=dict[Part, Diagnostic])
    _dropped: dict[Part, int] = field(default_factory=dict[Part, int])

    def add(self, errors: Iterable[Diagnostic]) -> bool:
        """Leave out what is in error, or more of it where that was left out before and is in error still.

        Returns:
            Whether something can be left out for each of the errors.
        """
        before = frozenset(self._causes)
        answered = [self._add(error, before) for error in errors]
        return all(answered)

    def _add(self, error: Diagnostic, before: Set[Part]) -> bool:
        part = self._part(error.part) if error.part else None
        if part in before:
            target = part.target if part and not part.fact else None
            part = Part(target=Target(target.type)) if target and target.member is not None else None
        if part is None:
            return False
        self._causes.setdefault(part, error)
        return True

    def _part(self, part: Part) -> Part:
        """What is left out of a document or entry: of a method with a wrong parameter, the method."""
        if part.entry is not None:
            return part
        if part.target is None:
            title = self.titles.get(part.path)
            return Part(target=Target(title)) if title else part
        fact = part.fact if part.fact in _LEFT_OPEN else ""
        return Part(target=part.target if fact else Target(part.target.type, part.target.member), fact=fact)

    def of(self, statements: Statements) -> Statements:
        """What documents state without what is left out."""
        paths = {part.path for part in self._causes if part.target is None and part.entry is None}
        types = [s for s in statements.types if s.place.path not in paths and not self.has(Target(s.name))]
        members = self._members()
        return Statements(
            tuple(_without(s, members[s.name]) if s.name in members else s for s in types),
            tuple(version for version in statements.versions if version.place.path not in paths),
        )

    def entries(self, facts: Iterable[Correction]) -> tuple[Correction, ...]:
        """Facts without those about what is left out."""
        entries = {part.entry for part in self._causes}
        self._dropped.clear()
        return tuple(fact for fact in facts if fact.place not in entries and not self._drops(fact))

    def _drops(self, fact: Correction) -> bool:
        cause = self._about(fact.target) if isinstance(fact, FactEntry) else None
        if cause is not None:
            self._dropped[cause] = self._dropped.get(cause, 0) + 1
        return cause is not None

    def has(self, target: Target) -> bool:
        """Whether a type or a member of one is left out."""
        return self._about(target) is not None

    def _about(self, target: Target) -> Part | None:
        wholes = [Part(target=Target(target.type))]
        if target.member is not None:
            method = stem(target.member)
            names = dict.fromkeys((target.member, method, method + TASK_SUFFIX))
            wholes += [Part(target=Target(target.type, name)) for name in names]
        return next((part for part in wholes if part in self._causes), None)

    def _members(self) -> dict[TypeName, set[str]]:
        found: dict[TypeName, set[str]] = {}
        for part in self._causes:
            if part.target is not None and part.target.member is not None and not part.fact:
                found.setdefault(part.target.type, set()).add(part.target.member)
        return found

    def tell(self, diagnostics: Diagnostics) -> None:
        """Add a warning for each part that is left out."""
        for part, cause in self._causes.items():
            entries = self._dropped.get(part, 0)
            noun = "entry" if entries == 1 else "entries"
            also = f", and with it {entries} facts {noun} about it" if entries else ""
            message = f"{_shown(part)} is left out, as it is in error [{cause.code}]{also}"
            diagnostics.report(codes.LEFT_OUT, cause.place, message, _HINT)


def _without(statement: TypeStatement, names: set[str]) -> TypeStatement:
    stems = {stem(name) for name in names}
    return replace(
        statement,
        properties=tuple(item for item in statement.properties if item.name not in names),
        methods=tuple(item for item in statement.methods if stem(item.name) not in stems),
        values=tuple(item for item in statement.values if item.name not in names),
    )


def _shown(part: Part) -> str:
    if part.entry is not None:
        return "this facts entry" if part.entry.line else "this facts file"
    if part.target is None:
        return "what this names"
    target, fact = part.target, f"the {part.fact} of " if part.fact else ""
    if target.member is None or target.member.isidentifier():
        return f"{fact}{target}"
    words = " ".join(target.member.split())
    return f"the member of {target.type} that begins {words[:_SHOWN]!r}"
