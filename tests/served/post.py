"""Requests as bytes."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress
from http.client import HTTPConnection


def post(
    port: int, body: bytes, headers: Mapping[str, str] | None = None, path: str = "/sdk"
) -> tuple[int, bytes]:
    """Send a body; gives the status and the body of the answer."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST", path, body, dict(headers or {}))
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def said(port: int, *pieces: bytes, ended: bool = False) -> bytes:
    """Send bytes as they are; gives what comes back until the server ends the connection.

    Args:
        port: The port.
        pieces: What is sent.
        ended: Whether to say then that there is nothing more to come.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        data = b""
        with suppress(ConnectionError):  # the server may end it before it has heard all
            for piece in pieces:
                connection.sendall(piece)
            if ended:
                shut(connection)
            while more := connection.recv(65536):
                data += more
        return data


def shut(connection: socket.socket) -> None:
    """Say that nothing more comes, where somebody is there to hear it."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_WR)
