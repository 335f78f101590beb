"""Calls that have passed all general checks, as objects get them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from .core import Core
from .logins import Connection, Login

T = TypeVar("T")


def never() -> bool:
    """Whether a caller has gone who cannot go before the answer."""
    return False


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A call that has passed all general checks.

    Attributes:
        connection: Where it came from.
        arguments: By wire name; copies, which may be kept.
        abandoned: Whether nobody waits for the answer any more.
    """

    world: Core
    connection: Connection
    arguments: Mapping[str, object]
    abandoned: Callable[[], bool] = never

    @property
    def login(self) -> Login:
        """Who calls, if only logged-in callers get here."""
        login = self.connection.login
        assert login is not None, "the privilege of the method lets anybody in"
        return login

    def get(self, name: str, kind: type[T]) -> T:
        """A required argument.

        Raises:
            Fault: It is missing, or of another type.
        """
        value = self.arguments.get(name)
        if not isinstance(value, kind):
            raise self.invalid(name)
        return value

    def optional(self, name: str, kind: type[T]) -> T | None:
        """An argument that may be left out."""
        return None if self.arguments.get(name) is None else self.get(name, kind)

    def many(self, name: str, kind: type[T]) -> list[T]:
        """The values of an array."""
        given: object = self.arguments.get(name) or []
        if not isinstance(given, list):
            raise self.invalid(name)
        values = cast("list[object]", given)
        found = [item for item in values if isinstance(item, kind)]
        if len(found) != len(values):
            raise self.invalid(name)
        return found

    def invalid(self, name: str) -> Exception:
        """The fault for an argument that will not do."""
        return self.world.types.fault(
            "vmodl.fault.InvalidArgument", f"argument {name} is missing or not valid", invalidProperty=name
        )
