"""Asking one more source about what is already merged: a facts entry, a rule, or what is usual."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from codegen.ir.dynamic import changed, stated_of
from codegen.ir.place import Stated
from codegen.ir.records import Record
from codegen.link.choose import Said, rank

S = TypeVar("S")
Linked = Callable[[object], object]


@dataclass(slots=True)
class Overruled:
    """What a source has changed.

    Attributes:
        changed: Whether any value differs from what was stated.
        confirmed: The paths of facts that were stated the same.
        replaced: What was stated otherwise, by the path of the fact.
    """

    changed: bool = False
    confirmed: list[str] = field(default_factory=list[str])
    replaced: dict[str, Stated[object]] = field(default_factory=dict[str, Stated[object]])

    def over(self, path: str, stated: Stated[object] | None) -> None:
        """Note that something else holds than what was stated, if it was."""
        self.changed = True
        if stated is not None:
            self.replaced[path] = stated


def weigh(record: Record, item: S, said: Said[object], overruled: Overruled | None = None) -> S:
    """The statement with what one more source states, wherever that is believed first.

    Args:
        record: What both are.
        item: What documents and earlier sources state.
        said: The source, and what it states.
        overruled: Receives what is changed.
    """
    values: dict[str, object] = {}
    for fact in record.facts:
        old, new = stated_of(item, fact.name), stated_of(said.value, fact.name)
        if new is None:
            continue
        if old is not None and _same(fact.codec.to_linked, old, new):
            if overruled is not None:
                overruled.confirmed.append(fact.path)
            continue
        place = rank(said.form, fact.believed), new.place
        if old is None or place <= (rank(fact.believed[0], fact.believed), old.place):
            values[fact.name] = new
            if overruled is not None:
                overruled.over(fact.path, old)
    return changed(item, values)


def _same(linked: Linked, old: Stated[object], new: Stated[object]) -> bool:
    return linked(old.value) == linked(new.value)
