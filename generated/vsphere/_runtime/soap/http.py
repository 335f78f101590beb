# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""One exchange by HTTP: a request goes out, and what comes back is read whole or refused."""

from __future__ import annotations

import re
import ssl
import time
import zlib
from collections.abc import Mapping
from types import TracebackType
from typing import Final

from ..frozen import Frozen
from .channel import Channel
from .connections import Connections
from .errors import ConnectionBroke, NotReached, NotSoap, TimeUp, UnreadableAnswer
from .headers import head_of_request
from .reply import Reply
from .reply_head import BrokenAnswer, ReplyHead, one_line

DIED = (ConnectionResetError, BrokenPipeError, ConnectionAbortedError, ssl.SSLEOFError)
"""What a connection says that is no more, in the middle of a request or before an answer."""
_PIECE: Final = 1 << 18
_OF_SOAP: Final = (200, 500)
"""The statuses of results and of faults."""
_AT_ONCE: Final = 5.0
"""Seconds within which one learns that a server has ended an idle connection."""
_ENVELOPE = re.compile(rb"<([^\s<>/!?:]+:)?Envelope[\s/>]")


class Message(Frozen):
    """What a server sent.

    Attributes:
        status: The status of HTTP.
        head: The head.
        body: What it holds, not packed any more.
    """

    status: int
    head: ReplyHead
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
            ValueError: A header has a character that none can carry.
            NotReached: There is no connection.
            ConnectionBroke: It broke.
            TimeUp: It took too long.
            UnreadableAnswer: The answer is too large, or packed in a way that it is not.
        """
        request = self._request(verb, path, body, headers)
        try:
            return self._sent(request, timeout, self.connections.take())
        except TimeUp:
            self.connections.close()  # the idle ones lead the same way
            raise
        except ConnectionBroke:
            if not again:
                raise
        return self._sent(request, timeout, self.connections.take(fresh=True))

    def _request(self, verb: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> bytes:
        """A request, whole."""
        head = head_of_request(verb, path, {"Host": self.connections.host, **headers})
        if body is None:
            return head + b"\r\n"
        return b"%bContent-Length: %d\r\n\r\n%b" % (head, len(body), body)

    def _sent(self, request: bytes, timeout: float | None, channel: Channel) -> Message:
        """The answer to a request that goes by a connection, or by another where that has died unused.

        A server that ends a connection some time after the request may have begun to do what it says.
        """
        while True:
            begin = time.monotonic()
            try:
                with EndedByErrors(channel, timeout, "the answer", "before the answer", but=DIED):
                    channel.sock.settimeout(timeout)
                    channel.send(request)
                    reply = Reply(channel)
                break
            except DIED as error:
                why = f"the server ended the connection without an answer: {error}"
                if not channel.used or time.monotonic() - begin > _AT_ONCE:
                    raise ConnectionBroke(why) from None
                channel = self._another(why)  # it was not used, so there is no third
        return self._read(channel, reply, timeout)

    def _another(self, why: str) -> Channel:
        """A new connection for a request that went out; without one, nobody knows what became of it."""
        try:
            return self.connections.take(fresh=True)
        except NotReached as error:
            raise ConnectionBroke(f"{why}; and then {error}") from None

    def close(self) -> None:
        """Close the connections."""
        self.connections.close()

    def _read(self, channel: Channel, reply: Reply, timeout: float | None) -> Message:
        """Read an answer whole; its connection is kept where nothing is left on it."""
        with EndedByErrors(channel, timeout, "the rest of the answer", "within the answer"):
            body = self._body(reply)
        self.connections.give_back(channel, reply)
        return Message(reply.head.status, reply.head, body)

    def _body(self, reply: Reply) -> bytes:
        coding = (reply.head.get("Content-Encoding") or "identity").lower()
        if coding == "identity":
            return self._plain(reply)
        if coding not in ("gzip", "x-gzip", "deflate"):
            raise UnreadableAnswer(f"it is packed in a way that was not asked for: {coding[:40]!a}")
        return self._unpacked(reply)

    def _plain(self, reply: Reply) -> bytes:
        """What an answer holds that is not packed."""
        if reply.left is not None and reply.left > self._limit:
            raise self._too_large()
        pieces: list[bytes] = []
        size = 0
        try:
            while piece := reply.some(_PIECE):
                size += len(piece)
                if size > self._limit:
                    raise self._too_large()
                pieces.append(piece)
        except (BrokenAnswer, *DIED):
            if reply.head.status in _OF_SOAP:
                raise
            # The words of what is no SOAP need not be whole: servers often end the connection at once.
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _unpacked(self, reply: Reply) -> bytes:
        """What a packed answer holds, be it in several parts; however small it is, that is bounded."""
        unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
        pieces: list[bytes] = []
        size = 0
        try:
            while piece := reply.some(_PIECE):
                while piece := piece.lstrip(b"\0") if unpack.eof else piece:
                    if unpack.eof:
                        unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
                    part = unpack.decompress(piece, _PIECE)
                    piece = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
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
    if (message.status == 200 or message.status >= 400) and _ENVELOPE.search(_begin(message.body)):
        return message.body
    why = what
    if 300 <= message.status < 400:
        where = one_line(message.head.get("Location") or "nowhere")
        why = f"{what} leads elsewhere ({where}), where nothing is sent"
    raise NotSoap(f"{why}: no SOAP came", message.status, words_of(message.body))


def _begin(body: bytes) -> bytes:
    """The begin of a document, without the zeros that it has between its characters in some encodings."""
    return body[:4096].replace(b"\0", b"") if b"\0" in body[:64] else body[:4096]


def words_of(body: bytes) -> str:
    """What an answer that is no SOAP says: its first words, without what HTML has around them."""
    from html import unescape  # few programs meet a page

    text = body[:8192].decode("utf-8", "replace")
    text = re.sub(r"(?is)<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)", " <", text)  # none of it is said
    return one_line(unescape(re.sub(r"<[^>]*>?|>", " ", text)))


class EndedByErrors:
    """A context that closes a connection on which something goes wrong, and tells that in one way.

    It is a class, since one of a generator takes four times as long, twice for each call.

    Args:
        channel: The connection.
        timeout: Seconds that were waited for the next bytes.
        awaited: What they are of.
        where: How far the exchange is.
        but: Errors that the caller tells itself.
    """

    __slots__ = ("_awaited", "_but", "_channel", "_timeout", "_where")

    def __init__(
        self,
        channel: Channel,
        timeout: float | None,
        awaited: str,
        where: str,
        but: tuple[type[BaseException], ...] = (),
    ) -> None:
        self._channel = channel
        self._timeout = timeout
        self._awaited = awaited
        self._where = where
        self._but = but

    def __enter__(self) -> None:
        """There is nothing to do."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            return
        self._channel.close()
        if isinstance(error, self._but):
            return
        if isinstance(error, TimeoutError) and not error.errno:  # one with a number is the system's
            raise TimeUp(self._awaited, self._timeout or 0) from None
        if isinstance(error, OSError | BrokenAnswer):
            said = one_line(str(error)) or type(error).__name__
            raise ConnectionBroke(f"the connection broke {self._where}: {said}") from None
