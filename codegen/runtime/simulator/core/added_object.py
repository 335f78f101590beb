"""Objects that users of the simulator add to a server as a whole."""

from __future__ import annotations

from collections.abc import Mapping

from ...managed_object import ManagedObject
from .calls import Call
from .client import Client
from .core import Core
from .extensions import Handler, Reader
from .objects import CallHandler, PropertyReader, ValuedObject
from .transfer import carried


class AddedObject(ValuedObject):
    """An object that consists of what its user says.

    Args:
        world: The server.
        ref: The reference to it.
        values: Values of properties.
        readers: What computes others.
        handlers: What carries out methods.
    """

    def __init__(
        self,
        world: Core,
        ref: ManagedObject,
        values: Mapping[str, object],
        readers: Mapping[str, Reader],
        handlers: Mapping[str, Handler],
    ) -> None:
        super().__init__(world, ref)
        for name, value in values.items():
            self.set(name, value)
        self.properties |= {name: self._reading(reader) for name, reader in readers.items()}
        self.methods = {name: self._handling(handler) for name, handler in handlers.items()}
        self.computed = frozenset(readers)

    def _reading(self, reader: Reader) -> PropertyReader:
        """What reads a property for a client by asking the user's function."""

        def read(client: Client) -> object:
            return carried(reader(self.world.extensions.request(self.ref, {}, client.user)), None)

        return read

    def _handling(self, handler: Handler) -> CallHandler:
        """What carries out a call by asking the user's function."""

        def handle(call: Call) -> object:
            user = call.connection.client.user
            return handler(self.world.extensions.request(self.ref, call.arguments, user))

        return handle


def is_reader(value: object) -> bool:
    """Whether a property was given as what computes it; a class is a value, for it stands for its name."""
    return callable(value) and not isinstance(value, type)
