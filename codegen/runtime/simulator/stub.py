"""A client's connection to a simulated server, as generated code sees it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..live import Live
from ..managed_object import ManagedObject
from ..meta import MethodInfo
from ..policy import GatePolicy
from ..version import Version
from .core.clock import Clock
from .core.logins import Connection
from .core.world import World
from .dispatch import Dispatcher


class SimulatorStub(Live):
    """A connection. Nothing but function calls lies between the two ends.

    Attributes:
        rank: Rank of the simulated version.
        policy: What happens on the client's side to calls that the server is too old for.
    """

    def __init__(self, world: World, dispatcher: Dispatcher, policy: GatePolicy) -> None:
        self.rank = world.rank
        self.policy = policy
        self.connection = Connection(world)
        self._world = world
        self._dispatcher = dispatcher

    @property
    def version(self) -> Version:
        """The simulated version."""
        return self._world.version

    @property
    def server(self) -> str:
        """The name of the server, different for each in a process."""
        return self._world.name

    @property
    def clock(self) -> Clock:
        """The server's clock, by which clients wait as well."""
        return self._world.clock

    def invoke(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> object:
        """Call a method."""
        return self._dispatcher.invoke(self, self.connection, target, method, arguments)

    def fetch(self, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, object]:
        """Read properties."""
        return self._dispatcher.fetch(self, self.connection, target, paths)

    def close(self) -> None:
        """End the session, if there is one."""
        with self._world.present():
            if self.connection.login:
                self.connection.login.end()
