# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Sessions on real servers: what they can do beside those on any server."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from .. import needs
from ..checking import TYPE_CHECKING
from .file_session import FileSession
from .greeting import Greeting
from .stub import SoapStub

if TYPE_CHECKING:
    from .keep_alive import Heartbeat


class ServerSession(FileSession):
    """A login on a real server.

    Args:
        stub: The connection.
        greeting: What the server says of itself.
    """

    def __init__(self, stub: SoapStub, greeting: Greeting) -> None:
        super().__init__(stub, greeting)
        self._adopted = False
        self._heartbeat: Heartbeat | None = None

    def keep_alive(self, seconds: float) -> None:
        """Ask the server for its time now and then, so that it does not end the session for being idle.

        It ends with the session. Servers usually end sessions that are idle for 30 minutes.

        Args:
            seconds: The time between two calls.
        """
        from .keep_alive import Heartbeat  # most programs are never idle for long

        if self._heartbeat is not None:
            self._heartbeat.stop()
        self._heartbeat = Heartbeat(self.ask_for_time, seconds)

    def ask_for_time(self) -> object:
        """The server's time, which takes no rights and changes nothing."""
        return needs.service_instance(self.stub).CurrentTime()

    def save(self) -> str:
        """The login as a text, with which another program can go on (``resume``) while the server keeps it.

        Keep it as you keep a password: whoever has it is logged in.
        """
        from .saving import Saved  # few programs need it

        address = self.stub.wire.address
        return Saved(str(address), self.version.id, dict(self.stub.wire.cookies)).text()

    def adopt(self) -> None:
        """Take note that somebody else has logged in and will log out: closing the session then does not."""
        self._adopted = True

    def leave(self) -> None:
        """Close the connections without logging out, so that the login can be resumed."""
        self.adopt()
        self.close()

    def service(self, name: str, path: str | None = None) -> SoapStub:
        """A connection to another service of the server, with this login.

        ``pbm.ServiceInstance("ServiceInstance", session.service("pbm"))`` is the root object of the storage
        policies.

        Args:
            name: The service: ``pbm``, ``sms``, ``vslm``, ``eam`` or ``vsan``.
            path: Where it is, if it is none of these or elsewhere.

        Raises:
            LookupError: The package knows no version of such a service, or its path is not known.
        """
        from .services import service_stub  # few programs need it

        return service_stub(self.stub, name, path)

    def _log_out(self) -> None:
        if self._heartbeat is not None:
            self._heartbeat.stop()
        if not self._adopted:
            super()._log_out()
