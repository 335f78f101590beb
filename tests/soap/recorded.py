"""A connection without a server: it takes note of what is sent, and what comes is there already."""

from __future__ import annotations

import socket
from typing import cast

from vsphere._runtime.soap.address import address_of
from vsphere._runtime.soap.channel import Channel
from vsphere._runtime.soap.connections import Connections
from vsphere._runtime.soap.http import Exchange
from vsphere._runtime.soap.tls import Trust


class Recorded:
    """What stands in for a socket.

    Args:
        pieces: What comes, in the pieces in which it does; behind the last one is the end.
        dies: What comes instead of that end.

    Attributes:
        sent: What was sent.
        closed: Whether it was closed.
    """

    def __init__(self, *pieces: bytes, dies: Exception | None = None) -> None:
        self.sent: list[bytes] = []
        self.closed = False
        self._pieces = [*pieces, b""]
        self._dies = dies

    def sendall(self, data: bytes) -> None:
        self.sent.append(data)

    def recv(self, size: int) -> bytes:
        if len(self._pieces) == 1 and self._dies is not None:
            raise self._dies
        piece = self._pieces[0]
        if len(self._pieces) > 1:
            self._pieces[0] = piece[size:]
            if not self._pieces[0]:
                del self._pieces[0]
        return piece[:size]

    def settimeout(self, timeout: float | None) -> None:
        """There is nothing to wait for."""

    def close(self) -> None:
        self.closed = True

    def channel(self, used: bool = False) -> Channel:
        """A connection that goes by it."""
        made = Channel(cast(socket.socket, self))
        made.used = used
        return made

    def exchange(self, used: bool = False, limit: int = 1 << 20) -> Exchange:
        """Requests that go by it; there is no second connection."""
        return Exchange(_One(self.channel(used)), limit)


class _One(Connections):
    """The one connection to a server."""

    def __init__(self, channel: Channel) -> None:
        super().__init__(address_of("http://vc"), Trust(), None, 5)
        self._channel = channel

    def take(self, fresh: bool = False) -> Channel:
        if fresh:
            raise AssertionError("another connection is asked for")
        return self._channel
