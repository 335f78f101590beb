"""The connections of a server on the network: how many there are, and which of them nobody reads any more."""

from __future__ import annotations

import select
import socket
from threading import Lock


class OpenConnections:
    """Those that are open, with what is going on there.

    Args:
        limit: How many there may be at once.
    """

    def __init__(self, limit: int) -> None:
        self._lock = Lock()
        self._limit = limit
        self._open: set[socket.socket] = set()
        self._calls: dict[socket.socket, CallerWatch] = {}

    def add(self, connection: socket.socket) -> bool:
        """Take note of one; says whether there is room for it."""
        with self._lock:
            if len(self._open) >= self._limit:
                return False
            self._open.add(connection)
            return True

    def replace(self, connection: socket.socket, by: socket.socket) -> None:
        """Take note that another object is the connection from here on."""
        with self._lock:
            self._open.discard(connection)
            self._open.add(by)

    def remove(self, connection: socket.socket) -> None:
        """Forget one that has ended."""
        with self._lock:
            self._open.discard(connection)

    def begin(self, connection: socket.socket) -> CallerWatch:
        """A call goes on, until ``end``."""
        with self._lock:
            watch = self._calls[connection] = CallerWatch(connection)
            return watch

    def end(self, connection: socket.socket) -> None:
        """The call has ended."""
        with self._lock:
            self._calls.pop(connection, None)

    def look(self) -> bool:
        """Look who has gone in the middle of a call; says whether anybody has, since the last time."""
        with self._lock:
            watches = list(self._calls.values())
        gone = [each for each in watches if each.look()]
        return bool(gone)

    def shut(self, how: int) -> None:
        """End all of them, or their reading: who reads then goes on.

        One by TLS would forget its keys if asked, and send the rest in clear text. So it is not asked.
        """
        with self._lock:
            for each in self._open:
                try:
                    socket.socket.shutdown(each, how)
                except OSError:
                    continue  # it has ended already


class CallerWatch:
    """Whether a client is still there that waits for an answer."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._gone = False

    def gone(self) -> bool:
        """Whether it has been seen to have gone."""
        return self._gone

    def look(self) -> bool:
        """Look at the connection; says whether the client has gone just now."""
        if self._gone or not _is_over(self._connection):
            return False
        self._gone = True
        return True


def _is_over(connection: socket.socket) -> bool:
    """Whether the other side has ended a connection.

    Linux tells it, also behind bytes that nobody has read, such as the goodbye of TLS. Else, a read tells.
    """
    try:
        if hasattr(select, "POLLRDHUP"):
            poll = select.poll()
            poll.register(connection, select.POLLRDHUP)
            return bool(poll.poll(0))
        readable = select.select([connection], [], [], 0)[0]
        return bool(readable) and not socket.socket.recv(connection, 1, socket.MSG_PEEK)
    except (OSError, ValueError):
        return True  # it was closed on this side
