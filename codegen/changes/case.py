"""What a rule is chosen by: both APIs, and what differs between them."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.changes.indexed import IndexedApi
from codegen.ir.declared import Fact
from codegen.ir.facts import Target
from codegen.ir.model import Type
from codegen.ir.records import Record


@dataclass(frozen=True, slots=True)
class Sides:
    """Both APIs, and what each has in one place.

    Attributes:
        old_api: The old API.
        new_api: The new API.
        old: What the old one has there; None where it has nothing.
        new: What the new one has there, alike.
    """

    old_api: IndexedApi
    new_api: IndexedApi
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Case:
    """Something of both APIs that differs, or that one of them lacks.

    Attributes:
        record: What it is a record of.
        target: What it is about.
        sides: Both APIs, with it.
        owners: The same with what holds it.
        types: The same with the type that it is in.
        fact: The fact that differs; None where one side lacks it.
        before: What the fact was, where types have the names of the new API.
        after: What it is.
    """

    record: Record
    target: Target
    sides: Sides
    owners: Sides
    types: Sides
    fact: Fact[object] | None = None
    before: object = None
    after: object = None

    @property
    def sent(self) -> bool:
        """Whether clients send it, by either API."""
        return any(api.traffic.sent(type) for api, type in self._types())

    @property
    def received(self) -> bool:
        """Whether clients receive it, by either API."""
        return any(api.traffic.received(type) for api, type in self._types())

    def _types(self) -> list[tuple[IndexedApi, Type]]:
        pairs = ((self.types.old_api, self.types.old), (self.types.new_api, self.types.new))
        return [(api, type) for api, type in pairs if isinstance(type, Type)]
