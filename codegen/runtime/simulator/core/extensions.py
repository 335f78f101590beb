"""What users of a simulated server add to it: how methods are carried out and how properties are computed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from ...checking import TYPE_CHECKING
from ...managed_object import ManagedObject
from .generated_types import info_of
from .transfer import carried

if TYPE_CHECKING:
    from ...managed_object import Stub

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Request:
    """A call, or the reading of a property, that a user of the simulator answers.

    Attributes:
        target: The object, equal to the references that clients have, and with a connection.
        arguments: By name; none where a property is read. References among them are as the target.
        user: Who asks.
    """

    target: ManagedObject
    arguments: Mapping[str, object]
    user: str | None


Handler = Callable[[Request], object]
Reader = Callable[[Request], object]
"""Gives the value of a property; None where it is unset."""


class Extensions:
    """The answers of users, by type and name; those for a type also serve what extends it.

    Attributes:
        handlers: What carries out methods.
        readers: What computes properties.
        stub: The connection of the references that handlers and readers get.
    """

    def __init__(self) -> None:
        self.handlers: dict[tuple[str, str], Handler] = {}
        self.readers: dict[tuple[str, str], Reader] = {}
        self.stub: Stub | None = None

    def handler(self, target: ManagedObject, method: str) -> Handler | None:
        """What carries out a method of an object."""
        return _nearest(self.handlers, target, method)

    def reader(self, target: ManagedObject, name: str) -> Reader | None:
        """What computes a property of an object."""
        return _nearest(self.readers, target, name) if self.readers else None

    def computed(self, target: ManagedObject) -> list[str]:
        """The properties of an object that are computed."""
        names = set(_type_names(target))
        return [name for type_name, name in self.readers if type_name in names]

    def request(self, target: ManagedObject, arguments: Mapping[str, object], user: str | None) -> Request:
        """A request as users of the simulator see it."""
        seen = carried(target, self.stub)
        assert isinstance(seen, ManagedObject)
        return Request(seen, {name: carried(value, self.stub) for name, value in arguments.items()}, user)


def _nearest(answers: Mapping[tuple[str, str], T], target: ManagedObject, name: str) -> T | None:
    found = (answers.get((type_name, name)) for type_name in _type_names(target))
    return next((answer for answer in found if answer is not None), None)


def _type_names(target: ManagedObject) -> Iterator[str]:
    """The type of an object and those that it extends, the nearest first."""
    return (info_of(cls).name for cls in type(target).__mro__ if issubclass(cls, ManagedObject))
