"""One exchange by HTTP: a request goes out, and what comes back is read whole or refused."""

from __future__ import annotations

import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.client import HTTPException, HTTPMessage, HTTPResponse, RemoteDisconnected
from typing import Final

from ..frozen import Frozen
from .connections import Connections, Lent
from .errors import ConnectionBroke, NotSoap, TimeUp, UnreadableAnswer

DIED = (RemoteDisconnected, ConnectionResetError, BrokenPipeError, ConnectionAbortedError)
_PIECE: Final = 1 << 18
_WORDS = 120
"""How much of an answer that is no SOAP is shown."""


class Message(Frozen):
    """What a server sent.

    Attributes:
        status: The status of HTTP.
        headers: Its headers.
        body: What it holds, not packed any more.
    """

    status: int
    headers: HTTPMessage
    body: bytes


class Exchange:
    """Requests to one server.

    Args:
        connections: The connections to it.
        limit: How many bytes an answer may have.

    Attributes:
        connections: The connections to it.
    """

    def __init__(self, connections: Connections, limit: int) -> None:
        self.connections = connections
        self._limit = limit

    def send(
        self,
        verb: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str],
        timeout: float | None,
        again: bool = False,
    ) -> Message:
        """Send a request and read the answer.

        It is sent a second time where a connection that was used before has died before any byte of the
        answer, as servers end idle ones, and otherwise only if the caller says so.

        Args:
            verb: ``POST`` or ``GET``.
            path: The path.
            body: What is sent, whole.
            headers: Further headers.
            timeout: Seconds between two bytes of the answer; None waits for as long as there is a connection.
            again: Whether it is sent once more where the connection breaks; only what changes nothing may be.

        Raises:
            NotReached: There is no connection.
            ConnectionBroke: It broke.
            TimeUp: It took too long.
            UnreadableAnswer: The answer is too large, or packed in a way that it is not.
        """
        try:
            return self._sent(verb, path, body, headers, timeout, self.connections.take())
        except ConnectionBroke:
            if not again:
                raise
        return self._sent(verb, path, body, headers, timeout, self.connections.take(fresh=True))

    def _sent(
        self,
        verb: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str],
        timeout: float | None,
        lent: Lent,
    ) -> Message:
        """The answer to a request that goes by a connection, or by another where that has died unused."""
        while True:
            try:
                with ended_by_errors(lent, timeout, "the answer", "before the answer", but=DIED):
                    lent.http.sock.settimeout(timeout)
                    lent.http.send_whole(verb, path, body, headers)
                    answer = lent.http.getresponse()
                break
            except DIED as error:
                if not lent.used:
                    raise ConnectionBroke(
                        f"the server ended the connection without an answer: {error}"
                    ) from None
                lent = self.connections.take(fresh=True)  # it was not used, so there is no third
        return self._read(lent, answer, timeout)

    def close(self) -> None:
        """Close the connections."""
        self.connections.close()

    def _read(self, lent: Lent, answer: HTTPResponse, timeout: float | None) -> Message:
        """Read an answer whole; its connection is kept where nothing is left on it."""
        with ended_by_errors(lent, timeout, "the rest of the answer", "within the answer"):
            body = self._body(answer)
        if answer.will_close:
            lent.http.close()
        else:
            self.connections.give_back(lent)
        return Message(answer.status, answer.headers, body)

    def _body(self, answer: HTTPResponse) -> bytes:
        coding = (answer.headers.get("Content-Encoding") or "identity").strip().lower()
        if coding == "identity":
            return self._plain(answer)
        if coding not in ("gzip", "x-gzip", "deflate"):
            raise UnreadableAnswer(f"it is packed in a way that was not asked for: {coding[:40]!a}")
        return self._unpacked(answer)

    def _plain(self, answer: HTTPResponse) -> bytes:
        """What an answer holds that is not packed."""
        if answer.length is not None and answer.length > self._limit:
            raise self._too_large()
        if answer.length is not None and answer.length <= _PIECE:
            return self._complete(answer, answer.read(answer.length))
        pieces: list[bytes] = []
        size = 0
        while piece := answer.read(_PIECE):
            size += len(piece)
            if size > self._limit:
                raise self._too_large()
            pieces.append(piece)
        return self._complete(answer, b"".join(pieces))

    def _complete(self, answer: HTTPResponse, body: bytes) -> bytes:
        """What came, if it is all that was announced."""
        if answer.length:
            raise HTTPException(f"{answer.length:,} bytes before its end")
        return body

    def _unpacked(self, answer: HTTPResponse) -> bytes:
        """What a packed answer holds; however small it is, that is bounded, too."""
        unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
        pieces: list[bytes] = []
        size = 0
        try:
            while piece := answer.read(_PIECE):
                while piece:
                    part = unpack.decompress(piece, _PIECE)
                    piece = unpack.unconsumed_tail
                    size += len(part)
                    if size > self._limit:
                        raise self._too_large()
                    pieces.append(part)
            pieces.append(unpack.flush())
        except zlib.error as error:
            raise UnreadableAnswer(f"it is packed wrongly: {error}") from None
        if not unpack.eof:
            raise UnreadableAnswer("it is packed, and cut off")
        return b"".join(pieces)

    def _too_large(self) -> UnreadableAnswer:
        return UnreadableAnswer(f"it has more than {self._limit:,} bytes")


def checked(message: Message, what: str) -> bytes:
    """The body of an answer of SOAP, whether that is a result or a fault.

    Raises:
        NotSoap: It is none: the page of a proxy, of a server that is starting, or leads elsewhere.
    """
    if (
        message.status in (200, 500)
        and message.body.lstrip()[:1] == b"<"
        and b"nvelope" in message.body[:4096]
    ):
        return message.body
    why = what
    if 300 <= message.status < 400:
        where = _line_of(message.headers.get("Location") or "nowhere")
        why = f"{what} leads elsewhere ({where}), where nothing is sent"
    raise NotSoap(f"{why}: no SOAP came", message.status, words_of(message.body))


def words_of(body: bytes) -> str:
    """What an answer that is no SOAP says: its first words, without what HTML has around them."""
    text = body[:8192].decode("utf-8", "replace")
    kept: list[str] = []
    inside = False
    for character in text:
        inside = character == "<" or (inside and character != ">")
        kept.append(" " if inside or character == ">" else character)
    return _line_of("".join(kept))


def _line_of(text: str) -> str:
    """The first words of a text that others may have written, on one line."""
    return "".join(each if each.isprintable() else " " for each in " ".join(text.split()))[:_WORDS]


@contextmanager
def ended_by_errors(
    lent: Lent,
    timeout: float | None,
    awaited: str,
    where: str,
    but: tuple[type[BaseException], ...] = (),
) -> Generator[None]:
    """Close a connection on which something goes wrong, and tell that in one way.

    Args:
        lent: The connection.
        timeout: Seconds that were waited for the next bytes.
        awaited: What they are of.
        where: How far the exchange is.
        but: Errors that the caller tells itself.
    """
    try:
        yield
    except BaseException as error:
        lent.http.close()
        if isinstance(error, but):
            raise
        if isinstance(error, TimeoutError):
            raise TimeUp(awaited, timeout or 0) from None
        if isinstance(error, OSError | HTTPException):
            said = _line_of(str(error)) or type(error).__name__
            raise ConnectionBroke(f"the connection broke {where}: {said}") from None
        raise
