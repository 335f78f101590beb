# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""A connection that carries requests of HTTP and their answers, one after the other.

The standard library's took half of the time of a small call: it composes each head anew, reads those of
answers with what is made for mail, and takes as long to import as this whole package.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from typing import Self

from .headers import head_of_request
from .quiet import is_quiet
from .reply_head import BrokenAnswer, ReplyHead, status_in

_HEAD = 1 << 16
"""How many bytes a head may have, and how many are read at once while one is awaited."""
_PROBES = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 15, "TCP_KEEPCNT": 4}
"""Seconds of silence (macOS has another name), seconds between two questions, and how many are asked."""
_LINE = 1 << 12
_BODY = 1 << 18
_END = re.compile(rb"\n\r?\n")
_BEGIN = b"HTTP/1."


class Channel:
    """A connection. Bytes that came with others are kept until they are asked for.

    Args:
        sock: What it goes by.

    Attributes:
        sock: What it goes by.
        used: Whether it has carried a call before.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.used = False
        self._rest = b""
        self._at = 0

    @classmethod
    def to(cls, host: str, port: int, timeout: float) -> Self:
        """A new connection.

        Raises:
            OSError: There is none to be had.
        """
        sock = socket.create_connection((host, port), timeout)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _probe(sock)
        return cls(sock)

    def secure(self, context: ssl.SSLContext, name: str) -> ssl.SSLSocket:
        """Speak TLS from here on.

        Raises:
            OSError: The other end does not, or is not who it should be.
        """
        self.sock = made = context.wrap_socket(self.sock, server_hostname=name)
        return made

    def tunnel(self, where: str, headers: Mapping[str, str], refused: str) -> None:
        """Ask what is at the other end to lead to another place.

        Args:
            where: The place.
            headers: Further headers.
            refused: What is said where it does not, before what it says to that itself.

        Raises:
            OSError: It does not, or the connection has died.
            BrokenAnswer: It says nothing that could be understood, or more than was asked for.
        """
        self.send(head_of_request("CONNECT", where, {"Host": where, **headers}) + b"\r\n")
        head = self.head()
        if head.status != 200:
            raise OSError(f"{refused}: {head.status} {head.reason}")
        if self._at < len(self._rest):
            raise BrokenAnswer("with more behind it than was asked for")

    def send(self, data: bytes) -> None:
        """Send bytes. A request goes out in one piece: TLS and the system send each piece by itself."""
        self.sock.sendall(data)

    def head(self) -> ReplyHead:
        """Read the head of the answer, and before it those that only say that there will be one.

        Raises:
            ConnectionResetError: The connection ended before anything came.
            BrokenAnswer: It ended later, or what came is no head.
        """
        interim = 0
        while True:
            head = ReplyHead(self._whole_head(begun=interim > 0).decode("latin-1"))
            if head.status >= 200 or head.status == 101:
                return head
            interim += 1
            if interim > 8:
                raise BrokenAnswer("with nothing but heads")

    def take(self, size: int) -> bytes:
        """Some of the bytes that come next, so many at most; none at the end."""
        rest, begin = self._rest, self._at
        if begin == len(rest):
            rest, begin = self.sock.recv(min(max(size, _HEAD), _BODY)), 0
        end = begin + size
        if end < len(rest):
            self._rest, self._at = rest, end
            return rest[begin:end]
        self._rest, self._at = b"", 0
        return rest[begin:] if begin else rest

    def line(self) -> bytes:
        """The next line, without what ends it.

        Raises:
            BrokenAnswer: It is too long, or cut off.
        """
        found = b""
        while True:
            end = self._rest.find(b"\n", self._at) + 1
            found += self.take(end - self._at) if end else self._rest[self._at :]
            if len(found) > _LINE:
                raise BrokenAnswer("with a line that is too long")
            if end:
                return found.removesuffix(b"\n").removesuffix(b"\r")
            self._rest, self._at = self.sock.recv(_HEAD), 0
            if not self._rest:
                raise BrokenAnswer("in the middle of a line")

    def is_quiet(self) -> bool:
        """Whether nothing has come that nobody has asked for."""
        return self._at == len(self._rest) and is_quiet(self.sock)

    def close(self) -> None:
        """End the connection."""
        self.sock.close()

    def _whole_head(self, begun: bool) -> bytes:
        """The bytes of a head; what comes with them is kept."""
        data = self._rest[self._at :]
        looked = 0
        while True:
            found = _END.search(data, looked)
            if found is not None:
                self._rest, self._at = data, found.end()
                return data[: found.start()].removesuffix(b"\r")
            if len(data) > _HEAD:
                raise BrokenAnswer("with a head that is too long")
            if b"\n" in data or data[: len(_BEGIN)] != _BEGIN[: len(data)]:
                status_in(data.partition(b"\n")[0].removesuffix(b"\r").decode("latin-1"))
            looked = max(0, len(data) - 2)
            try:
                more = self.sock.recv(_HEAD)
            except ConnectionError as error:
                if begun or data:
                    raise BrokenAnswer(f"in the middle of the head: {error}") from None
                raise
            if not more:
                if begun or data:
                    raise BrokenAnswer("in the middle of the head")
                raise ConnectionResetError("nothing came")
            data += more


def _probe(sock: socket.socket) -> None:
    """Let the system ask whether the other end is still there, where a wait has no other limit.

    Left to itself it begins after two hours, when firewalls have long forgotten the connection.
    """
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _PROBES.items():
        option: int | None = getattr(socket, name, None)
        if option is not None:
            with suppress(OSError):  # known to Python, and not to the system
                sock.setsockopt(socket.IPPROTO_TCP, option, value)
