"""Managed object types as clients name them, and which objects are of one."""

from __future__ import annotations

from ...managed_object import ManagedObject
from .generated_types import info_of
from .objects import SimObject

_ENTITY = "vim.ManagedEntity"


class ObjectType:
    """A type that objects are compared with."""

    def __init__(self, cls: type[ManagedObject]) -> None:
        self.cls = cls

    def covers(self, target: SimObject) -> bool:
        """Whether an object is of this type. Where documents do not say what extends it, entities do."""
        if isinstance(target.ref, self.cls):
            return True
        return info_of(self.cls).name == _ENTITY and target.guard == target.id
