# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The parts of generated types that the helpers touch, as static checkers see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from ..managed_object import ManagedObject
from ..meta import TypeInfo
from ..protocols import Change, MissingProperty


class ObjectContent(Protocol):
    """What a collector tells of one object."""

    obj: ManagedObject
    propSet: list[Change]
    missingSet: list[MissingProperty]


class Result(Protocol):
    """A page of what was found."""

    token: str | None
    objects: list[ObjectContent]


class Reader(Protocol):
    """A property collector, seen by who reads."""

    def RetrieveProperties(self, specSet: Sequence[object]) -> list[ObjectContent]: ...
    def RetrievePropertiesEx(self, specSet: Sequence[object], options: object) -> Result | None: ...
    def ContinueRetrievePropertiesEx(self, token: str) -> Result: ...
    def CancelRetrievePropertiesEx(self, token: str) -> None: ...


class View(Protocol):
    """A view, which the server keeps for its session."""

    def DestroyView(self) -> None: ...


class Views(Protocol):
    """The maker of views."""

    def CreateContainerView(self, container: ManagedObject, type: Sequence[str], recursive: bool) -> View: ...


class SearchIndex(Protocol):
    """What finds entities without a walk through the inventory."""

    _info: TypeInfo

    def FindByInventoryPath(self, inventoryPath: str) -> ManagedObject | None: ...


class Event(Protocol):
    """Something that happened."""

    key: int
    createdTime: datetime


class EventCollector(Protocol):
    """A collector of events, which the server keeps for its session."""

    @property
    def latestPage(self) -> list[Event]: ...
    def SetCollectorPageSize(self, maxCount: int) -> None: ...
    def ReadNextEvents(self, maxCount: int) -> list[Event]: ...
    def ReadPreviousEvents(self, maxCount: int) -> list[Event]: ...
    def ResetCollector(self) -> None: ...
    def DestroyCollector(self) -> None: ...


class EventManager(Protocol):
    """The maker of collectors of events."""

    def CreateCollectorForEvents(self, filter: object) -> EventCollector: ...
