"""A server on loopback that says what it was told to, byte by byte."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Self

from tools.bench.canned import received

CERTIFICATES = Path(__file__).parent / "certificates"
Answer = bytes | Callable[[bytes], bytes | None]
"""What is sent for a request; None ends the connection without a word."""


class Last(bytes):
    """What is sent before the connection ends."""


def http(
    body: bytes, status: str = "200 OK", headers: Iterable[str] = (), kind: str = "text/xml; charset=utf-8"
) -> bytes:
    """An answer of HTTP."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def end(request: bytes) -> None:
    """End the connection without a word."""


class Canned:
    """A server that gives one answer after the other; where there are no more, the last one again.

    Args:
        answers: What it says, in the order in which requests come.
        certificate: The name of its certificate, where it speaks TLS.
        answers_each: Answers of one connection, after which the server ends it; None never ends it.
        behind_tunnel: The name of the certificate behind a tunnel that it makes when asked, where it wants to
            see one of the client, too.

    Attributes:
        requests: What came, whole.
        shown: The certificates that clients showed behind the tunnel.
        connections: How many connections were made.
    """

    def __init__(
        self,
        *answers: Answer,
        certificate: str | None = None,
        answers_each: int | None = None,
        behind_tunnel: str | None = None,
    ) -> None:
        self.requests: list[bytes] = []
        self.shown: list[bytes | None] = []
        self.connections = 0
        self._answers = list(answers)
        self._each = answers_each
        self._context = None if certificate is None else tls(certificate)
        self._behind = None if behind_tunnel is None else tls(behind_tunnel)
        if self._behind is not None:
            self._behind.load_verify_locations(CERTIFICATES / "extension.pem")
            self._behind.verify_mode = ssl.CERT_OPTIONAL
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._open: list[socket.socket] = []
        self._thread = Thread(target=self._serve, daemon=True)

    @property
    def url(self) -> str:
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}/sdk"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *reason: object) -> None:
        # A thread in accept() is not woken by closing: a last connection is.
        self._each = 0
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        self._socket.close()
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            if self._each == 0:
                connection.close()
                return
            self._open.append(connection)
            Thread(target=self._speak, args=(connection,), daemon=True).start()

    def _speak(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:  # the client refuses the certificate, or has gone
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            self.connections += 1
            said = 0
            while self._each is None or said < self._each:
                request = received(connection)
                if not request:
                    break
                self.requests.append(request)
                answer = self._answers[0] if len(self._answers) == 1 else self._answers.pop(0)
                words = answer if isinstance(answer, bytes) else answer(request)
                if words is None:
                    break
                connection.sendall(words)
                said += 1
                if isinstance(words, Last):
                    break
                if self._behind is not None and request.startswith(b"CONNECT sdkTunnel"):
                    connection = self._behind.wrap_socket(connection, server_side=True)
                    self._open.append(connection)
                    self.shown.append(connection.getpeercert(binary_form=True))
            connection.close()


def tls(certificate: str) -> ssl.SSLContext:
    """The context of a server that has a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{certificate}.pem", CERTIFICATES / "key.pem")
    return context
