# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What was read of an object: its properties by their paths, and what could not be read."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from ..faults import Fault
from ..managed_object import ManagedObject
from .seen import Seen

T = TypeVar("T", bound=ManagedObject, covariant=True)


# Any: the type of a value is that of the property at the end of its path, which no checker finds by a text;
# ``seen`` has it.
@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """An object, and what was read of it.

    Attributes:
        obj: The object. What is read from it, or called, goes to the server.
        values: What was read, by the paths that were asked for; None, or an empty list, where that is unset.
        missing: Why others could not be read, by their paths.
    """

    obj: T
    values: Mapping[str, Any]
    missing: Mapping[str, Fault] = field(default_factory=dict[str, Fault])

    def __getitem__(self, path: str) -> Any:
        """The value at a path.

        Raises:
            Fault: It could not be read.
            KeyError: It was not asked for.
        """
        if path in self.missing:
            raise self.missing[path].with_traceback(None)  # not where it was raised before
        return self.values[path]

    @property
    def seen(self) -> T:
        """What was read, as attributes with the types of the class: ``found.seen.runtime.powerState``.

        Nothing is sent for it. What was not asked for is an ``AttributeError``; what could not be read raises
        its fault. Methods are those of the object.
        """
        # It only looks like the object: what it shows was read before.
        return cast(T, Seen(self.obj, self.values, self.missing))


@dataclass(frozen=True, slots=True)
class Changed(Found[T]):
    """An object that is watched, and what is known of it.

    Attributes:
        changed: The paths of what is new since the last time.
        gone: Why it can be watched no longer; None while it can.
    """

    changed: tuple[str, ...] = ()
    gone: Fault | None = None
