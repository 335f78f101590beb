# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A server inside the process, on which clients can do everything with tasks."""

from __future__ import annotations

from os import PathLike

from ..checking import TYPE_CHECKING
from ..live import Live
from ..managed_object import ManagedObject
from ..policy import GatePolicy
from ..session import Session
from ..version import Version
from .administration import Administration
from .assembly import OBJECTS, Parts, version_named
from .core.clock import Clock, SystemClock
from .core.generated_types import check_types
from .core.logins import ADMINISTRATOR
from .core.registration import needed_types
from .core.transfer import outside
from .population import Population
from .stub import SimulatorStub
from .tasks.work import ServerTask, Work
from .tasks.worker import Worker

if TYPE_CHECKING:
    from .serving.served import Served


class Server(Live, Administration, Population):
    """A simulated server.

    Users whom nobody has mentioned may do everything; ``permit`` and ``forbid`` say what others may.

    Args:
        version: What it simulates: a number such as ``"5.5"``, an id or a name; the newest where left out.
        clock: Its clock; the computer's where left out.
        cancel_delay: Seconds after which work of the server notices that it is to be cancelled.

    Raises:
        MissingTypes: The package was generated without types that it takes.
        LookupError: The version is not known.
    """

    _instead = "make another one; a forked process has a copy, which goes its own way"

    def __init__(
        self, version: str | Version | None = None, clock: Clock | None = None, cancel_delay: float = 0.5
    ) -> None:
        check_types(needed_types(OBJECTS))
        self.clock: Clock = clock or SystemClock()
        self.version = version_named(version)
        super().__init__(Parts(self.version, self.clock))
        self._cancel_delay = cancel_delay
        self.admit(ADMINISTRATOR)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._world.name}: {self.version}>"

    def connect(self, user: str = ADMINISTRATOR, *, policy: GatePolicy | str = GatePolicy.STRICT) -> Session:
        """Log in.

        Args:
            user: Who; no password is asked for here.
            policy: What happens to calls that the simulated version is too old for.
        """
        stub = self.stub(policy)
        with self._world.present():
            if user not in self._world.users.passwords:
                self.admit(user)
            self._world.users.log_in(stub.connection, user)
        return Session(stub)

    def stub(self, policy: GatePolicy | str = GatePolicy.STRICT) -> SimulatorStub:
        """A connection that is not logged in."""
        return SimulatorStub(self._world, self._parts.dispatcher, GatePolicy(policy))

    def serve(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        tls: bool = False,
        certificate: str | PathLike[str] | None = None,
        key: str | PathLike[str] | None = None,
    ) -> Served:
        """Listen on the network, in a thread of its own: any client of vSphere can then use this server.

        Args:
            host: Where to listen; nobody but this computer gets there by default.
            port: The port; 0 for any that is free.
            tls: Whether to speak TLS, with a certificate that is made for it by the program openssl.
            certificate: A file with the certificate to show; it turns on TLS.
            key: A file with its key, where that is another one.

        Returns:
            What says where it listens; it stops at the end of a ``with`` block, or by ``close()``.

        Raises:
            OSError: It cannot listen there, or a file cannot be read.
            ValueError: The port is none, or the version is older than 2.5, which clients cannot ask for.
            RuntimeError: No certificate can be made here.
        """
        from .serving.served import Served  # programs that stay inside of their process need not load it

        return Served(self._world, self._parts.dispatcher, host, port, tls, certificate, key)

    def end_sessions(self, user: str | None = None) -> None:
        """End the sessions of a user, or of everybody."""
        with self._world.present():
            for login in self._world.users.logins.values():
                if user in (None, login.user):
                    login.end()

    def leftovers(self) -> list[ManagedObject]:
        """What clients have made for themselves and not destroyed: collectors and filters."""
        with self._world.present():
            return [
                outside(each.ref, self._world.name)
                for login in self._world.users.logins.values()
                for each in login.objects.values()
                if each.id not in self._world.client_objects
            ]

    def start_task(
        self,
        entity: ManagedObject | None,
        kind: str,
        *,
        cancelable: bool = False,
        user: str | None = None,
        parent: ServerTask | None = None,
        tag: str | None = None,
    ) -> ServerTask:
        """Make a task of the server and leave it in the queue; its course is in the caller's hands.

        Args:
            entity: What it is about.
            kind: The operation, such as ``PowerOnVM_Task``.
            cancelable: Whether clients may cancel it.
            user: Who started it; the system itself where left out.
            parent: The task that it is a part of.
            tag: The tag by which history collectors find it.

        Raises:
            LookupError: The entity does not exist.
        """
        with self._world.present():
            if entity is not None:
                self._entity(entity)
            above = self._parts.tasks.tasks[parent.key] if parent else None
            task = self._parts.tasks.add(entity, kind, cancelable, user, above, tag)
            task.name = kind
            return ServerTask(task)

    def run(
        self,
        entity: ManagedObject | None,
        kind: str,
        work: Work,
        *,
        cancelable: bool = True,
        queued: float = 0.0,
        user: str | None = None,
        parent: ServerTask | None = None,
        tag: str | None = None,
    ) -> ServerTask:
        """Make a task of the server and let it do some work as the clock goes on.

        Args:
            entity: What it is about.
            kind: The operation.
            work: The work; ``steps`` makes a simple one.
            cancelable: Whether clients may cancel it.
            queued: Seconds until it begins.
            user: Who started it; the system itself where left out.
            parent: The task that it is a part of.
            tag: The tag by which history collectors find it.
        """
        with self._world.present():
            made = self.start_task(entity, kind, cancelable=cancelable, user=user, parent=parent, tag=tag)
            Worker(self._parts.tasks.tasks[made.key], work, queued, self._cancel_delay)
            return made
