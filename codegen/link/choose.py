"""Choosing between sources: the value that wins, and the conflict to report where they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar, cast

from codegen.ir.codec import DEPRECATED, EXPR, HAS_REFERENCES, PROSE, VERSION
from codegen.ir.declared import Fact
from codegen.ir.dynamic import stated_of
from codegen.ir.facts import Target
from codegen.ir.forms import FACTS_FILES, Form, Order
from codegen.ir.names import ANY_MANAGED, Kind, Primitive, TypeExpr, TypeName
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose, words
from codegen.ir.records import Record
from codegen.ir.statements import VersionRef
from codegen.link.draft import Conflict

T = TypeVar("T")
S = TypeVar("S")


class Late(Enum):
    """Sources that are asked when neither facts entries nor documents state a fact, in this order."""

    DERIVED = "a rule that a facts file vouches for"
    OTHERWISE = "what is usual, where facts files are complete"


Source = Form | Late
_LATE = tuple(Late)

TEXT = "text"
"""What a conflict is about where two documents describe one thing in other words."""

_SHOWN = 60  # characters of a text


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """A value with the source that states it: a whole statement, or a single fact of one."""

    form: Source
    value: T
    age: int = 0
    """How many editions of the documents are newer than the one that states it."""

    def having(self, value: S) -> Said[S]:
        """Something else that the same source states."""
        return Said(self.form, value, self.age)


Stating = Said[Stated[object]]
"""What a source states of a fact."""


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

    def facts(
        self, target: Target, record: Record, statements: Sequence[Said[S]]
    ) -> dict[str, Stated[object] | None]:
        """Every fact of a record, from all documents that state some of them."""
        found: dict[str, Stated[object] | None] = {}
        for fact in record.facts:
            values = ((said, stated_of(said.value, fact.name)) for said in statements)
            stated = [said.having(value) for said, value in values if value is not None]
            found[fact.name] = self.fact(target, fact, stated) if stated else None
        return found

    def fact(
        self, target: Target, fact: Fact[object], stated: Sequence[Said[Stated[object]]]
    ) -> Stated[object] | None:
        """The value of the newest edition's most trusted form; where others differ, that is a conflict."""
        stated = most_trusted_first(stated, fact.order(self.kind), _place)
        if fact.codec is PROSE:
            return self._prose(target, stated)
        if fact.codec is DEPRECATED:  # what any of the forms says, best in words
            stated.sort(
                key=lambda said: (
                    isinstance(said.value.value, bool),
                    not said.value.value,
                    is_beneath(said.form),
                )
            )
            return stated[0].value if stated else None
        if fact.codec is EXPR:  # a form that has no word for a type gives way to one that has
            stated = sorted(stated, key=lambda said: _is_vague(said, stated))  # not in place: it looks at all
        if fact.codec is VERSION:  # one that is known by its label alone gives way to one known by its id
            stated = sorted(stated, key=lambda said: self._is_bare(said, stated))
        same = self._same(fact)
        for other in stated[1:]:
            if not same(stated[0], other):
                self.record(target, fact.name, _words(stated[0]), _words(other))
        return stated[0].value if stated else None

    def _same(self, fact: Fact[object]) -> Callable[[Stating, Stating], bool]:
        """Whether two values of a fact say the same, known slips aside.

        Forms may have a name of their own for any managed object; documents write ``str`` for whatever a
        fault holds, so that these strings contradict nothing.
        """
        if fact.codec is VERSION:
            return self._same_version
        if fact.codec not in HAS_REFERENCES:
            return _equal
        return _same_in_fault if self.kind is Kind.FAULT else _same_but_for_slip

    def _prose(self, target: Target, stated: list[Said[Stated[object]]]) -> Stated[object] | None:
        """The words of the most trusted form that has any.

        Forms keep different parts of the same words, so that only documents of one form can disagree.
        """
        stated.sort(key=lambda said: (not said.value.value, is_beneath(said.form)))
        first: dict[Source, Said[Stated[object]]] = {}
        for said in stated:
            other = first.setdefault(said.form, said)
            if said.value.value and _spoken(said.value) != _spoken(other.value):
                ours, theirs = (_excerpt(each.value) for each in (other, said))
                self.record(target, TEXT, other.having(ours), said.having(theirs))
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
        same_form, ages = winner.form is loser.form, (winner.age, loser.age)
        self.conflicts.append(
            Conflict(target, fact, *winner.value, *loser.value, same_form=same_form, ages=ages, member=member)
        )

    def _is_bare(self, said: Stating, stated: Sequence[Stating]) -> bool:
        """Whether a version is known by its label alone, where another source knows better what it is."""
        return _has_label(said.value.value) and any(
            not _has_label(other.value.value) and (other.age <= said.age or self._same_version(said, other))
            for other in stated
        )

    def _same_version(self, one: Stating, other: Stating) -> bool:
        names = self._version_names
        ids = [VERSION.to_linked(each.value.value) for each in (one, other)]
        return ids[0] == ids[1] or names.get(str(ids[0])) == names.get(str(ids[1]))


def rank(source: Source, order: Order) -> int:
    """The place of a source among all: facts entries before the forms, what follows from rules after them.

    Forms that the order does not name say for themselves whether they go before those that it names.
    """
    if isinstance(source, Late):
        return len(order) + 3 + _LATE.index(source)
    if source in order:
        return 2 + order.index(source)
    if source is FACTS_FILES:
        return 0
    return 1 if source.believed_first else len(order) + 2


def most_trusted_first(
    candidates: Iterable[Said[T]], order: Order, place: Callable[[T], Place]
) -> list[Said[T]]:
    """What sources state: newest editions first, there the most trusted; of one source by places."""
    found = list(candidates)
    if len(found) > 1:  # most facts are stated once
        found.sort(key=lambda said: (said.age, rank(said.form, order), place(said.value)))
    return found


def _place(stated: Stated[object]) -> Place:
    return stated.place


def _spoken(stated: Stated[object]) -> tuple[str, ...]:
    return words(cast(Prose, stated.value))  # cast: the codec of the fact is that of prose


def _excerpt(stated: Stated[object]) -> tuple[str, Place]:
    text = " ".join(_spoken(stated))
    return (f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN]}…'"), stated.place


def is_beneath(source: Source) -> bool:
    """Whether what others state is laid over what a source does."""
    return isinstance(source, Form) and source.beneath


def _has_label(value: object) -> bool:
    return isinstance(value, VersionRef) and value.label is not None


def _equal(one: Stating, other: Stating) -> bool:
    return one.value.value == other.value.value


def _same_but_for_slip(one: Stating, other: Stating) -> bool:
    if _equal(one, other) or (_is_any_managed(one) and _is_any_managed(other)):
        return True
    return _may_mean(one, other) or _may_mean(other, one)


def _may_mean(said: Stating, other: Stating) -> bool:
    """Whether a form may say what it says where another type is meant, for which it has no word."""
    types = cast(
        "tuple[TypeExpr, TypeExpr]", (said.value.value, other.value.value)
    )  # cast: as the codec says
    return isinstance(said.form, Form) and said.form.may_mean(*types)


def _is_vague(said: Stating, stated: Sequence[Stating]) -> bool:
    return any(_may_mean(said, other) for other in stated)


def _is_any_managed(said: Stating) -> bool:
    """Whether a source means any managed object, under the name that it has for that."""
    name = said.form.any_managed if isinstance(said.form, Form) else ANY_MANAGED
    return said.value.value == name


def _same_in_fault(one: Stating, other: Stating) -> bool:
    return one.value.value is Primitive.STRING or _same_but_for_slip(one, other)


def _words(said: Said[Stated[object]]) -> Said[tuple[str, Place]]:
    return said.having((show(said.value.value), said.value.place))


def show(value: object) -> str:
    """A fact in the words of a diagnostic."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (Enum, TypeName, VersionRef)):
        return f"'{value}'"
    return f"'{value}'" if value else "nothing"
