"""Linked records as something tells them that cannot tell all: a form, or documents that are not at hand.

Whatever cannot be told of what a record inherits is that of its owner, as it is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

from codegen.ir.declared import Fact
from codegen.ir.dynamic import changed, many_of, value_of
from codegen.ir.records import Record

R = TypeVar("R")
Owners = TypeVar("Owners")


class Teller(Protocol[Owners]):
    """What tells records."""

    def fact(self, fact: Fact[object], item: object) -> object:
        """What it tells of a fact of a linked record, for which no owner stands in."""
        ...

    def inherited(
        self, fact: Fact[object], value: str, stated: bool, owners: Owners
    ) -> tuple[str, bool, Owners]:
        """What it tells of a fact for which the owner stands in.

        Args:
            fact: The fact.
            value: What holds.
            stated: Whether that was stated.
            owners: What is known of the owner's.

        Returns:
            What it tells, whether it states that, and what is known by what the record owns.
        """
        ...

    def beside(self, record: Record) -> Mapping[str, object]:
        """What records of a sort have besides facts and parts, where that becomes something else."""
        ...


def retold(record: Record, item: R, owners: Owners, teller: Teller[Owners]) -> R:
    """A linked record, and all that is in it, as it is told.

    Args:
        record: What it is.
        item: The record as it is.
        owners: What is known of what it inherits.
        teller: What tells it.
    """
    values = {**teller.beside(record)}
    for fact in record.facts:
        if fact.inherits:
            was_stated = value_of(item, f"{fact.name}_stated") is True
            value, stated, owners = teller.inherited(fact, str(value_of(item, fact.name)), was_stated, owners)
            values |= {fact.name: value, f"{fact.name}_stated": stated}
        elif fact.linked:
            values[fact.name] = teller.fact(fact, item)
    for part in record.parts:
        found = tuple(retold(part.record, each, owners, teller) for each in many_of(item, part.of_linked))
        values[part.of_linked] = found[0] if part.single else found
    return changed(item, values)
