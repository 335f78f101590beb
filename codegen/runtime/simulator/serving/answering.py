"""From the bytes of a request to those of its answer, whatever carries them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from logging import getLogger
from threading import Lock
from typing import Protocol

from ...faults import Fault
from ...managed_object import ManagedObject, Stub
from ...meta import MethodInfo
from ...soap.errors import UnreadableAnswer
from ...soap.names import FETCH
from ...soap.requests import Request, decode_request
from ...soap.responses import encode_fault, encode_result
from ..core.calls import never
from ..core.generated_types import info_of
from ..core.logins import Connection
from ..core.lookups import no_property
from ..core.world import World
from .requests import method_of
from .results import as_known, is_newer, typed, with_types
from .sessions import WireSessions
from .versions import spoken

OK, FAILED = 200, 500
_BY_TOKEN = "LoginByToken"
_log = getLogger(f"{__name__.partition('._runtime')[0]}.simulator")


class Answering(Protocol):
    """What carries out calls, past everything that a server checks first."""

    def invoke(
        self,
        stub: Stub | None,
        connection: Connection,
        target: ManagedObject,
        method: MethodInfo,
        arguments: Mapping[str, object],
        abandoned: Callable[[], bool],
    ) -> object: ...
    def fetch(
        self, stub: Stub | None, connection: Connection, target: ManagedObject, names: Sequence[str]
    ) -> Mapping[str, object]: ...


@dataclass(frozen=True, slots=True)
class Letter:
    """A request as it came.

    Attributes:
        body: The envelope.
        action: Its SOAPAction, which names the version.
        cookie: The session that it says it belongs to.
        authorization: What its header of that name shows.
        abandoned: Whether nobody waits for the answer any more.
    """

    body: bytes
    action: str = ""
    cookie: str | None = None
    authorization: str = ""
    abandoned: Callable[[], bool] = never

    def envelope_header(self) -> str:
        """What stands in the envelope before its body."""
        return self.body.partition(b":Body")[0].decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer.

    Attributes:
        status: The status of HTTP.
        body: The envelope.
        cookie: The session that the client is to send along from now on, where that is another one.
    """

    status: int
    body: bytes
    cookie: str | None = None


class Answerer:
    """Answers requests to one server.

    Args:
        world: The server.
        calls: What carries them out.
    """

    def __init__(self, world: World, calls: Answering) -> None:
        self._world = world
        self._calls = calls
        self._sessions = WireSessions(world)
        self._reading = Lock()  # a large request takes much while it is read: one at a time

    def answer(self, letter: Letter) -> Reply:
        """The answer to a request. Whatever is wrong with it is a fault, and so is what goes wrong here."""
        rank = self._world.rank
        try:
            rank = spoken(self._world, letter.action)
            with self._reading:
                call = decode_request(letter.body)
            method = method_of(self._world, call, rank)
            connection = self._sessions.of(letter.cookie)
            if method.name == _BY_TOKEN:
                connection.shown = letter.envelope_header(), letter.authorization
            result = self._result(call, method, connection, rank, letter.abandoned)
            body = encode_result(method, as_known(result, rank) if rank < self._world.rank else result, rank)
            cookie = self._sessions.cookie_of(connection, letter.cookie)
            return Reply(OK, body, None if cookie == letter.cookie else cookie)
        except Fault as fault:
            return self._failed(fault, rank)
        except UnreadableAnswer as error:
            return self.refusal(str(error))
        except Exception as error:  # what a program has this server carry out may raise anything
            _log.exception("a call failed")
            return self._failed(self._own_fault(f"{type(error).__name__}: {error}"), rank)

    def refusal(self, msg: str) -> Reply:
        """The answer to what is no request."""
        return self._failed(self._world.types.fault("vmodl.fault.InvalidRequest", msg), self._world.rank)

    def end(self) -> None:
        """End all sessions; calls that wait end with them."""
        self._sessions.end()

    def wake(self) -> None:
        """Have all calls that wait look whether anybody still waits for them."""
        with self._world.lock:
            self._world.changed()

    def _result(
        self,
        call: Request,
        method: MethodInfo,
        connection: Connection,
        rank: int,
        abandoned: Callable[[], bool],
    ) -> object:
        """What a call gives back, in which all values say what they are."""
        if method is FETCH:
            name = str(call.arguments["prop"])
            if is_newer(call.target, name, rank):
                raise no_property(self._world, name)
            values = self._calls.fetch(None, connection, call.target, [name])
            return typed(values.get(name), call.target, name)
        empty = {each.name: list[object]() for each in method.parameters if each.array and not each.optional}
        given = {**empty, **call.arguments}  # on the network, a list without items leaves no trace
        result = self._calls.invoke(None, connection, call.target, method, given, abandoned)
        return with_types(result, rank)

    def _failed(self, fault: Fault, rank: int) -> Reply:
        known = as_known(fault, rank) if rank < self._world.rank else fault
        try:
            return Reply(FAILED, encode_fault(known if isinstance(known, Fault) else fault, rank))
        except (ValueError, TypeError):  # words of a program that XML cannot carry
            msg = f"a {info_of(fault).name} cannot be sent: XML cannot carry what it says"
            return Reply(FAILED, encode_fault(self._own_fault(msg), rank))

    def _own_fault(self, msg: str) -> Fault:
        """The fault for what goes wrong on the server."""
        return self._world.types.fault("vmodl.fault.SystemError", msg, reason=msg)
