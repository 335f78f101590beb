# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A connection to a real server, as generated code sees it."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import RLock
from typing import Any

from .. import needs
from ..deadline import limited
from ..faults import Fault
from ..live import Live
from ..managed_object import ManagedObject
from ..meta import MethodInfo
from ..policy import GatePolicy
from ..transport import TransportError
from ..version import Version, rank_of, service_of
from .answered import Answered, say_which
from .envelopes import envelope
from .errors import TransferRefused
from .http import checked
from .names import URN
from .properties import read_properties
from .requests import encode_request
from .waits import patience
from .wire import Stopwatch, Wire

_NOT_LOGGED_IN = "vim.fault.NotAuthenticated"
_WHO_ASKS = 401
"""The status of HTTP where nobody is logged in, or the login is not known any more."""
_OUT = "Logout"
_IN = ("Login", "CloneSession")
_READING = ("RetrieveProperties", "RetrievePropertiesEx")
"""Calls that may be made twice without a difference."""


class SoapStub(Live):
    """A connection to a service of a server; several threads may share it.

    Args:
        wire: Carries calls to the server.
        version: The version that is spoken.
        policy: What happens to calls that the server is too old for.
        path: Where the service is; by default, where the API's own is.
        security: XML that goes into the header of each envelope, such as a token.

    Attributes:
        wire: Carries calls to the server.
        rank: Rank of the version.
        policy: What happens to calls that the server is too old for.
        collector: The id of the server's property collector.
        renew: Logs in again where the session has ended; None where that is not wanted.
        logins: How many logins there were; what belongs to a session is gone with the next one.
    """

    pace = 1.0
    """Seconds between two calls of a kind that programs make again and again, such as of progress."""
    _instead = "another process connects again, or resumes a session that was saved"

    def __init__(
        self,
        wire: Wire,
        version: Version,
        policy: GatePolicy | str = GatePolicy.STRICT,
        path: str = "",
        security: str = "",
    ) -> None:
        self.wire = wire
        self.policy = GatePolicy(policy)
        self.collector = "propertyCollector"
        self.renew: Callable[[], object] | None = None
        self._security = security
        self._path = path or wire.address.path
        self._identity = wire.address.authority.lower()
        self._renewing = RLock()
        self.logins = 0
        self.speak(version)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} to {self.wire.address}: {self._version}>"

    def speak(self, version: Version) -> None:
        """Speak a version from here on."""
        self._version = version
        self.rank = rank_of(version.id)

    def is_called(self, identity: str) -> None:
        """Take note of the id that the server has of itself, whatever name it was reached by."""
        self._identity = identity

    @property
    def version(self) -> Version:
        """The negotiated version."""
        return self._version

    @property
    def server(self) -> str:
        """The id that the server has of itself, else its address."""
        return self._identity

    # Any: what comes back depends on the method, whose generated code states it.
    def invoke(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> Any:
        """Call a method.

        Where the session has ended, ``renew`` may begin another one, once, and the call is made again: the
        server has done nothing yet. Calls that log in or out themselves are no reason for that.

        Raises:
            Fault: What the server answers instead of a result.
            TransportError: There is no answer that can be used.
        """
        if method.name == _OUT:
            return self.send(target, method, arguments).read(method, self)
        if method.name.startswith(_IN):
            found = self.send(target, method, arguments).read(method, self)
            self.is_logged_in()
            return found
        return self.renewing(lambda: self.send(target, method, arguments).read(method, self))

    # Any: as above.
    def fetch(self, target: ManagedObject, paths: Sequence[str]) -> Mapping[str, Any]:
        """Read properties, all of them in one round trip.

        Raises:
            Fault: One of them cannot be read.
            TransportError: There is no answer that can be used.
        """
        return read_properties(self, target, paths)

    def is_logged_in(self) -> None:
        """Take note of a login."""
        with self._renewing:
            self.logins += 1

    def renewing(self, call: Callable[[], Any]) -> Any:
        """Make a call; where it finds that the session has ended, log in again and make it once more.

        Raises:
            Fault: As the call does.
            TransferRefused: The same, where it is of a file.
        """
        logins = self.logins
        try:
            return call()
        except (Fault, TransferRefused) as error:
            if not _has_ended(error) or not self._log_in_again(logins):
                raise
        return call()

    def send(self, target: ManagedObject, method: MethodInfo, arguments: Mapping[str, object]) -> Answered:
        """Send a call, and give back its answer.

        Raises:
            TransportError: There is none.
        """
        operation = self.wire.next_operation()
        service = service_of(self._version.id)
        header = self._header(operation)
        body = encode_request(method, target, arguments, header, self.rank, service, self._security)
        timeout = patience(method.name, arguments, self.wire.timeout)
        again = method.name in _READING
        return self._carry(f"{method.name} of {target!r}", operation, body, timeout, again)

    def ask(self, what: str, body: str) -> Answered:
        """Send a call that was written already and changes nothing, and give back its answer.

        Args:
            what: What is called, for the log.
            body: The call as XML.

        Raises:
            TransportError: There is none.
        """
        operation = self.wire.next_operation()
        whole = envelope(body, self._header(operation), self._security)
        return self._carry(what, operation, whole, self.wire.timeout, again=True)

    def _carry(self, what: str, operation: str, body: bytes, timeout: float | None, again: bool) -> Answered:
        """Send an envelope; what goes wrong on the way says the id of the call."""
        watch = Stopwatch(what, operation)
        try:
            message = self.wire.post(
                self._path, f"{URN}{self._version.namespace}", body, limited(timeout), again
            )
            answer = checked(message, f"{what} at {self.wire.address}")
        except TransportError as error:
            watch.tell(type(error).__name__, len(body), 0)
            say_which(error, operation)
            raise
        watch.tell(str(message.status), len(body), len(answer))
        return Answered(answer, operation)

    def close(self) -> None:
        """Close the connections."""
        self.wire.close()

    def _header(self, operation: str) -> list[tuple[str, str]]:
        """What stands in the header of an envelope."""
        return [("operationID", operation)]

    def _log_in_again(self, logins: int) -> bool:
        """Log in again, unless somebody has done so since a call was sent.

        A login that is refused is not tried again: servers lock accounts. One that did not reach the server,
        or for want of a password was not made, is, by the next call that finds no session.
        """
        with self._renewing:
            if self.logins != logins:
                return True
            renew, self.renew = self.renew, None  # what it calls itself does not come here
            if renew is None:
                return False
            try:
                renew()
            except Fault:
                raise
            except BaseException:
                self.renew = renew
                raise
            self.renew = renew
            self.logins += 1
            return True


def _has_ended(error: Fault | TransferRefused) -> bool:
    """Whether somebody has to log in before a call can do anything."""
    if isinstance(error, TransferRefused):
        return error.status == _WHO_ASKS
    return needs.is_a(error, _NOT_LOGGED_IN)
