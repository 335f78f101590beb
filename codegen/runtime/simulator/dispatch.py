"""From a client's call to the object that answers it, past everything that a server checks first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from .. import gate
from ..faults import Fault
from ..managed_object import ManagedObject, Stub
from ..meta import MethodInfo
from .core.access import method_fault, not_logged_in_fault, property_fault
from .core.calls import Call, never
from .core.client import Client
from .core.generated_types import info_of
from .core.logins import Connection
from .core.lookups import no_property, not_found
from .core.objects import CallHandler, SimObject
from .core.transfer import carried, rebound
from .core.world import World
from .tasks.work import ServerTask


class Dispatcher:
    """Answers calls and reads properties."""

    def __init__(self, world: World) -> None:
        self._world = world

    def invoke(
        self,
        stub: Stub | None,
        connection: Connection,
        target: ManagedObject,
        method: MethodInfo,
        arguments: Mapping[str, object],
        abandoned: Callable[[], bool] = never,
    ) -> object:
        """Call a method for a client.

        Args:
            stub: The connection that references in the answer get.
            connection: Where the call came from.
            target: The object.
            method: The method.
            arguments: By wire name.
            abandoned: Whether nobody waits for the answer any more.
        """
        world = self._world
        with world.present():
            if connection.login:
                connection.login.used()
            try:
                found = self._callee(connection.client, rebound(target, None), method)
                given = {name: carried(value, None) for name, value in arguments.items()}
                self._check(connection.client, found, method, given)
                answer = self._answer(found, method, Call(world, connection, given, abandoned))
                return carried(answer.reference if isinstance(answer, ServerTask) else answer, stub)
            except Fault as fault:
                raise self._raised(fault, stub) from None

    def fetch(
        self, stub: Stub | None, connection: Connection, target: ManagedObject, names: Sequence[str]
    ) -> dict[str, object]:
        """Read properties for a client; unset ones are left out."""
        with self._world.present():
            client = connection.client
            try:
                found = self._existing(client, rebound(target, None))
                values = {name: self._property(client, found, name) for name in names}
            except Fault as fault:
                raise self._raised(fault, stub) from None
            return {name: carried(value, stub) for name, value in values.items() if value is not None}

    def _existing(self, client: Client, target: ManagedObject) -> SimObject:
        found = self._world.find(client, target)
        if found is None:
            raise not_logged_in_fault(self._world, client, target) or not_found(self._world, target)
        return found

    def _callee(self, client: Client, target: ManagedObject, method: MethodInfo) -> SimObject:
        if not self._world.types.knows(method):
            raise self._no_method(target, method)
        found = self._existing(client, target)
        if method.name not in found.info.methods:
            raise self._no_method(target, method)
        return found

    def _check(
        self, client: Client, found: SimObject, method: MethodInfo, arguments: Mapping[str, object]
    ) -> None:
        """Make sure that a client may make a call, and that nothing in it came after the server's version."""
        privilege = found.info.methods[method.name].privilege
        fault = method_fault(
            self._world, client, found, found.guard_of_call(method.name, arguments), privilege
        )
        if fault is not None:
            raise fault
        rank = self._world.rank
        given = (each for each in method.parameters if each.name in arguments)
        newer = [each.name for each in given if not self._world.types.knows(each)]
        newer += [part.what for part in gate.findings(method.name, arguments, rank) if part.rank]
        if newer:
            raise found.too_new(method.name, newer[0])

    def _answer(self, found: SimObject, method: MethodInfo, call: Call) -> object:
        extensions = self._world.extensions
        handler = extensions.handler(found.ref, method.name)
        if handler is not None:
            return handler(extensions.request(found.ref, call.arguments, call.connection.client.user))
        own: CallHandler | None = found.methods.get(method.name)
        if own is None:
            msg = f"{found.info.name}.{method.name} is not simulated"
            raise self._world.types.fault("vmodl.fault.NotImplemented", msg)
        return own(call)

    def _property(self, client: Client, found: SimObject, name: str) -> object:
        if not found.has_property(name):
            raise no_property(self._world, name)
        if fault := property_fault(self._world, client, found, name):
            raise fault
        return found.read(name, client)

    def _no_method(self, target: ManagedObject, method: MethodInfo) -> Fault:
        msg = f"{info_of(target).name} has no method {method.name} in version {self._world.version}"
        fields = {"receiver": target, "method": method.name}
        return self._world.types.fault("vmodl.fault.MethodNotFound", msg, **fields)

    def _raised(self, fault: Fault, stub: Stub | None) -> Fault:
        raised = carried(fault, stub)
        assert isinstance(raised, Fault)
        return raised
