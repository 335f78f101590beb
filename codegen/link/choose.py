"""Choosing between sources: the value that wins, and the conflict to report where they differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from codegen.ir.facts import Target
from codegen.ir.names import Form, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose, words
from codegen.ir.statements import VersionRef
from codegen.link.draft import Conflict
from codegen.link.known import ANY_MANAGED, ANY_MANAGED_IN_MARKDOWN
from codegen.link.precedence import Order, order_of

T = TypeVar("T")
E = TypeVar("E", bound=TypeExpr)

TEXT = "text"
"""What a conflict is about where two documents describe one thing in other words."""

_SHOWN = 60  # characters of a text


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """A value with the form that states it: a whole statement, or a single fact of one."""

    form: Form
    value: T


Candidates = Sequence[Said[Stated[T] | None]]


class Chooser:
    """Chooses facts of one type.

    Attributes:
        kind: The kind of the type, as far as it is known.
        conflicts: What sources were found to disagree on.
    """

    def __init__(self, kind: Kind | None, version_names: Mapping[str, str]) -> None:
        self.kind = kind
        self.conflicts: list[Conflict] = []
        self._version_names = version_names

    def fact(self, target: Target, fact: str, candidates: Candidates[T]) -> Stated[T] | None:
        """The value of the most trusted form that states one."""
        return self._first(target, fact, _ordered(candidates, order_of(fact, self.kind)), _equal)

    def type(self, target: Target, fact: str, candidates: Candidates[E]) -> Stated[E] | None:
        """As ``fact``, for types, with the known slips.

        Markdown has another name for any managed object; RST writes ``str`` for whatever a fault holds, so
        that its strings contradict nothing.
        """
        same = _same_in_fault if self.kind is Kind.FAULT else _same_but_for_slip
        return self._first(target, fact, _ordered(candidates, order_of(fact)), same)

    def since(self, target: Target, candidates: Candidates[VersionRef]) -> Stated[VersionRef] | None:
        """As ``fact``; a version known by its label alone gives way to one known by its id."""
        stated = _ordered(candidates, order_of("since"))
        stated.sort(key=lambda said: said.value.value.label is not None)
        return self._first(target, "since", stated, self._same_version)

    def deprecated(self, candidates: Candidates[bool | Prose]) -> Stated[bool | Prose] | None:
        """What any of the forms says, best in words."""
        stated = _ordered(candidates, order_of("deprecated"))
        stated.sort(key=lambda said: (isinstance(said.value.value, bool), not said.value.value))
        return stated[0].value if stated else None

    def prose(
        self, target: Target, candidates: Candidates[Prose], fact: str = "description"
    ) -> Stated[Prose] | None:
        """The words of the most trusted form that has any.

        Forms keep different parts of the same words, so that only documents of one form can disagree.
        """
        stated = _ordered(candidates, order_of(fact))
        stated.sort(key=lambda said: not said.value.value)
        first: dict[Form, Said[Stated[Prose]]] = {}
        for said in stated:
            other = first.setdefault(said.form, said)
            if said.value.value and words(said.value.value) != words(other.value.value):
                ours, theirs = (_excerpt(each.value) for each in (other, said))
                self.record(target, TEXT, Said(said.form, ours), Said(said.form, theirs))
        return stated[0].value if stated else None

    def record(
        self,
        target: Target,
        fact: str,
        winner: Said[tuple[str, Place]],
        loser: Said[tuple[str, Place]],
        member: str | None = None,
    ) -> None:
        """Note that two sources disagree, perhaps on whether a type has a member."""
        same_form = winner.form is loser.form
        self.conflicts.append(
            Conflict(target, fact, *winner.value, *loser.value, same_form=same_form, member=member)
        )

    def _first(
        self, target: Target, fact: str, stated: list[Said[Stated[T]]], same: Callable[[T, T], bool]
    ) -> Stated[T] | None:
        for other in stated[1:]:
            if not same(stated[0].value.value, other.value.value):
                self.record(target, fact, _words(stated[0]), _words(other))
        return stated[0].value if stated else None

    def _same_version(self, one: VersionRef, other: VersionRef) -> bool:
        names = self._version_names
        return one.id == other.id or names.get(one.id or "") == names.get(other.id or "")


def _ordered(candidates: Candidates[T], order: Order) -> list[Said[Stated[T]]]:
    """What is stated at all, the most trusted form first; of one form in the order of places."""
    stated = [Said(said.form, said.value) for said in candidates if said.value is not None]
    return sorted(stated, key=lambda said: (order.index(said.form), said.value.place))


def _excerpt(stated: Stated[Prose]) -> tuple[str, Place]:
    text = " ".join(words(stated.value))
    return (f"“{text}”" if len(text) <= _SHOWN else f"“{text[:_SHOWN]}…”"), stated.place


def _equal(one: object, other: object) -> bool:
    return one == other


def _same_but_for_slip(one: TypeExpr, other: TypeExpr) -> bool:
    return one == other or (one, other) == (ANY_MANAGED, ANY_MANAGED_IN_MARKDOWN)


def _same_in_fault(one: TypeExpr, other: TypeExpr) -> bool:
    return one is Primitive.STRING or _same_but_for_slip(one, other)


def _words(said: Said[Stated[T]]) -> Said[tuple[str, Place]]:
    return Said(said.form, (show(said.value.value), said.value.place))


def show(value: object) -> str:
    """A fact in the words of a diagnostic."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (Enum, TypeName, VersionRef)):
        return f"`{value}`"
    return f"`{value}`" if value else "nothing"
