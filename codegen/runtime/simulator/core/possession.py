"""What a server, or one of its clients, has: anything that references can lead to."""

from __future__ import annotations

from ...managed_object import ManagedObject
from .generated_types import moid


class Possession:
    """The part of a managed object for which the server need not be known.

    Attributes:
        ref: The reference to it, without a connection.
    """

    def __init__(self, ref: ManagedObject) -> None:
        self.ref = ref

    @property
    def id(self) -> str:
        """Its id on the server."""
        return moid(self.ref)

    @property
    def guard(self) -> str | None:
        """Id of the entity whose permissions protect this object; None for parts of the server itself."""
        return None

    def close(self) -> None:
        """Free what the object holds; called when the session that it belongs to ends."""
