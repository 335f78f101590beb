# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""From what a property collector tells to what programs read of objects."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from .. import needs
from ..faults import Fault
from ..managed_object import ManagedObject
from ..protocols import MissingProperty
from .found import Found
from .parts import ObjectContent
from .paths import leads_to_list

T = TypeVar("T", bound=ManagedObject)


class Rows(Generic[T]):
    """Makes records of objects of a class.

    Args:
        cls: The class.
        paths: What is asked for.
    """

    def __init__(self, cls: type[T], paths: Sequence[str]) -> None:
        self._cls = cls
        self._paths = paths
        self._lists = frozenset(path for path in paths if leads_to_list(cls._info, path))

    def row(self, content: ObjectContent) -> Found[T]:
        """What is told of an object."""
        values = {change.name: change.val for change in content.propSet}
        return Found(self.object_of(content.obj), *self.complete(values, missing_in(content.missingSet)))

    def complete(
        self, values: Mapping[str, object], missing: Mapping[str, Fault]
    ) -> tuple[dict[str, object], dict[str, Fault]]:
        """What was told, with every path that was asked for: what was not mentioned is unset."""
        whole: dict[str, object] = {}
        lost: dict[str, Fault] = {}
        for path in self._paths:
            above = next((each for each in missing if f"{path}.".startswith(f"{each}.")), None)
            if path in values:
                whole[path] = values[path]
            elif above is not None:
                lost[path] = missing[above]
            else:
                whole[path] = [] if path in self._lists else None
        return whole, lost

    def object_of(self, obj: ManagedObject) -> T:
        """An object that a server calls one of the class, also where the package does not know its type."""
        if isinstance(obj, self._cls):
            return obj
        made = self._cls(obj._moId, obj._stub)
        made._wire_type, made._serverGuid = obj._wire_type, obj._serverGuid
        return made


def missing_in(missing: Iterable[MissingProperty]) -> dict[str, Fault]:
    """Why properties could not be read."""
    return {each.path: each.fault or _hidden(each.path) for each in missing}


def _hidden(path: str) -> Fault:
    return needs.fault("vmodl.MethodFault", f"the server does not show {path}")
