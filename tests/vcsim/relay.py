"""A wire between client and server on which things go wrong."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import Self

_PIECE = 1 << 16


class Relay:
    """Carries bytes between clients and a server that speaks without TLS.

    Args:
        port: The port of the server, on this machine.

    Attributes:
        connections: How many were made.
        left: Bytes of answers that still reach the client before its wire is cut, once; None is no limit.
        change: Is asked what the client gets in place of each piece of an answer; of the same size or larger.
        open: Whether anything passes in either direction; otherwise it waits.
    """

    def __init__(self, port: int) -> None:
        self.connections = 0
        self.left: int | None = None
        self.change: Callable[[bytes], bytes] = bytes
        self.open = Event()
        self.open.set()
        self._server = port
        self._lock = Lock()
        self._ends: list[socket.socket] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/sdk"

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *reason: object) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._socket.close()
        self.open.set()
        self.cut()

    def cut(self) -> None:
        """Cut all wires that there are; new ones can be made."""
        with self._lock:
            ends, self._ends = self._ends, []
        for each in ends:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.socket()
            try:
                server.connect(("127.0.0.1", self._server))
            except OSError:
                client.close()
                continue
            with self._lock:
                self._ends += [client, server]
            Thread(target=self._carry, args=(client, server, False), daemon=True).start()
            Thread(target=self._carry, args=(server, client, True), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, answers: bool) -> None:
        with suppress(OSError):
            while data := source.recv(_PIECE):
                self.open.wait()
                passed = self._passed(data) if answers else data
                target.sendall(passed)
                if len(passed) < len(data):
                    break
        for each in (source, target):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _passed(self, data: bytes) -> bytes:
        """What of a piece of an answer reaches the client."""
        if self.left is None:
            return self.change(data)
        passed = data[: self.left]
        self.left = self.left - len(passed) if len(passed) == len(data) else None
        return passed
