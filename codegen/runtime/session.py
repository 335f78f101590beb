"""Sessions: a connection to a server together with what one does first on it."""

from __future__ import annotations

from typing import Protocol, Self, cast, runtime_checkable

from . import needs, privileges
from .checking import TYPE_CHECKING
from .extension import has_kind, register
from .faults import Fault
from .forks import Lock
from .helpers import Helpers
from .live import Live
from .managed_object import ManagedObject, Stub
from .methods import Facts
from .owned import OwnedTask
from .policy import GatePolicy
from .protocols import Content, SessionManager
from .transport import TransportError
from .version import Version

if TYPE_CHECKING:
    from .generated import Extension, ServiceInstance, ServiceInstanceContent


@runtime_checkable
class _Closable(Protocol):
    def close(self) -> None: ...


class Session(Helpers, Live):
    """A login on a server. Used in a ``with`` statement, it logs out at the end.

    Everything that comes from a session uses its connection. One session may be used by several threads.

    Args:
        stub: The connection, logged in.
    """

    _instead = (
        "several threads may share it; another process makes a session of its own, and gives the references "
        "that it got pickled its connection, as in vim.Task(task.moId, session.stub)"
    )

    def __init__(self, stub: Stub) -> None:
        self.stub = stub
        self._lock = Lock()
        self._content: Content | None = None
        self._closed = False
        self._registered: dict[str, object] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if not isinstance(error, TransportError):
            self.close()
            return
        from .clock import clock_of  # few sessions end so
        from .deadline import Deadline

        with Deadline(clock_of(self.stub), 0).calls():  # who did not answer is not waited for as long again
            self.close()

    def __repr__(self) -> str:
        state = "closed" if self._closed else str(self.version)
        return f"<{type(self).__name__} on {self.stub.server}: {state}>"

    @property
    def version(self) -> Version:
        """The version that was negotiated with the server."""
        return self.stub.version

    @property
    def policy(self) -> GatePolicy:
        """What happens to a call that the server is too old for: ``strict``, ``warn`` or ``off``."""
        return self.stub.policy

    @policy.setter
    def policy(self, policy: GatePolicy | str) -> None:
        self.stub.policy = GatePolicy(policy)

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._closed

    @property
    def service_instance(self) -> ServiceInstance:
        """The root object of the server.

        Raises:
            MissingType: The package was generated without it.
        """
        return cast("ServiceInstance", needs.service_instance(self.stub))

    @property
    def content(self) -> ServiceInstanceContent:
        """The entry points of the server, such as its task manager; fetched once, when first asked for.

        Raises:
            MissingType: The package was generated without what it takes.
        """
        return cast("ServiceInstanceContent", self._entry_points())

    def missing_privileges(self, method: Facts, entity: ManagedObject) -> list[str]:
        """Ask the server whether this session lacks a privilege that a method needs.

        The answer is advice: rights can change before the call is made, and the server checks again.

        Args:
            method: A generated method, such as ``vim.Task.CancelTask``.
            entity: What the privilege is needed on. For a task, that is what the task works on.

        Returns:
            What is missing; empty where nothing is.

        Raises:
            PrivilegesUnknown: Nobody can tell: the method's privilege is not documented or depends on its
                arguments, or the server is older than API 5.0 and cannot be asked.
        """
        return privileges.missing(self._entry_points(), self.stub, method, entity)

    def own_task(
        self,
        entity: ManagedObject,
        task_type: str,
        *,
        cancelable: bool = False,
        initiated_by: str | None = None,
        parent: str | None = None,
        extension: Extension | None = None,
    ) -> OwnedTask:
        """A task for work that this program does; to be used in a ``with`` statement.

        The task runs from the beginning of the block to its end. It then is a success, or an error if the
        block was left by an exception.

        Args:
            entity: What the work is about; users find the task there.
            task_type: The kind of task, registered with the server, such as ``com.example.backup``.
            cancelable: Whether users may cancel it; then ``check`` should be called now and then.
            initiated_by: The user for whom the program works.
            parent: Key of the task that this one is a part of; needs API 4.0.
            extension: The extension that has this kind of task (``vsphere.extension``). Unless this session
                has done so before, it is registered first, where the server has extensions.

        Raises:
            ValueError: The extension does not have this kind of task.
        """
        if extension is not None:
            if not has_kind(extension, task_type):
                raise ValueError(f"the extension {extension.key} has no kind of task {task_type!r:.100}")
            self.register(extension)
        arguments = (entity, task_type, cancelable, initiated_by, parent)
        return OwnedTask(self._entry_points(), self.stub, *arguments)

    def register(self, extension: Extension) -> None:
        """Make an extension known to the server, or bring what the server knows of it up to date.

        What this session has registered before is not looked at again. Servers that have no extensions, as
        hosts and the simulated one, need none.

        Args:
            extension: What ``vsphere.extension`` makes, or any other.

        Raises:
            vim.fault.NoPermission: The session may not register extensions.
        """
        if self._registered.get(extension.key) != extension:
            register(self._entry_points(), extension)
            from copy import deepcopy  # few programs are extensions

            self._registered[extension.key] = deepcopy(extension)

    def close(self) -> None:
        """Log out and close the connection; a second call does nothing.

        The server forgets what belongs to the session, so waits in other threads end with an exception.
        """
        with self._lock:
            if self._closed:
                return
            self._closed = True
        try:
            self._log_out()
        finally:
            if isinstance(self.stub, _Closable):
                self.stub.close()

    def _log_out(self) -> None:
        try:
            manager = self._session_manager()
            if manager is not None:
                manager.Logout()
        except (Fault, TransportError, needs.MissingType):
            return  # the session has ended, nobody answers, or the package has no way to log out

    def _entry_points(self) -> Content:
        with self._lock:
            if self._content is None:
                self._content = self._content_of_server()
            return self._content

    def _content_of_server(self) -> Content:
        return needs.service_instance(self.stub).RetrieveServiceContent()

    def _session_manager(self) -> SessionManager | None:
        return self._entry_points().sessionManager
