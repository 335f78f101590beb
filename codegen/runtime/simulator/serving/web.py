"""HTTP: requests come in, and each connection has a thread that answers them, one after the other."""

from __future__ import annotations

import gzip
import socket
import ssl
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from threading import Thread
from typing import Final, cast

from ...soap.headers import cookie_in
from ...soap.wire import SESSION_COOKIE
from .answering import Answerer, Letter, Reply
from .bodies import UnusableBody, body_of
from .connections import OpenConnections

PATH: Final = "/sdk"
VERSIONS: Final = f"{PATH}/vimServiceVersions.xml"
IDLE: Final = 120.0
"""Seconds after which a connection ends on which nothing comes."""
CONNECTIONS: Final = 256
"""How many connections there may be at once."""
LOOK: Final = 0.1
"""Seconds between two looks at who has gone in the middle of a call."""
GRACE: Final = 5.0
"""Seconds that calls have for their answers when the server ends, and then once more for their threads."""
WORTH_PACKING: Final = 1024
"""Bytes from which on an answer is packed."""
_FULL = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class WebServer(TCPServer):
    """Answers HTTP for one simulated server.

    Args:
        host: Where it listens.
        port: The port; 0 for any that is free.
        answerer: What answers SOAP.
        versions: The version file.
        tls: The context for TLS, None for none.

    Attributes:
        answerer: What answers SOAP.
        versions: The version file.
        open: The connections.
    """

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(
        self, host: str, port: int, answerer: Answerer, versions: bytes, tls: ssl.SSLContext | None
    ) -> None:
        self.answerer = answerer
        self.versions = versions
        self.open = OpenConnections(CONNECTIONS)
        self._tls = tls
        self._threads: set[Thread] = set()
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), Handler)

    def process_request(self, request: object, client_address: object) -> None:
        """Give a connection a thread, where there is room for it."""
        connection = cast(socket.socket, request)
        if not self.open.add(connection):
            if self._tls is None:
                connection.settimeout(0)
                connection.send(_FULL)
            self.shutdown_request(connection)
            return
        thread = Thread(target=self._serve, args=(connection, client_address), daemon=True)
        self._threads = {each for each in self._threads if each.is_alive()} | {thread}
        thread.start()

    def service_actions(self) -> None:
        """Now and then: wake what works for somebody who has gone."""
        if self.open.look():
            self.answerer.wake()

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over what ends a connection: it is the client's, and what answers has its own."""

    def end(self) -> None:
        """End all sessions, connections and threads; answers that are on their way have a moment."""
        self.server_close()
        self.answerer.end()
        for how in (socket.SHUT_RD, socket.SHUT_RDWR):
            self.open.shut(how)
            for thread in self._threads:
                thread.join(GRACE / len(self._threads))

    def _serve(self, connection: socket.socket, client_address: object) -> None:
        """Answer what comes on a connection, until it ends."""
        try:
            connection.settimeout(IDLE)
            if self._tls is not None:
                bare, connection = connection, self._tls.wrap_socket(
                    connection, server_side=True, do_handshake_on_connect=False
                )
                self.open.replace(bare, connection)
                connection.do_handshake()
            self.finish_request(connection, client_address)
        except (OSError, ValueError):
            return  # the client has gone, refuses the certificate, or speaks something else
        finally:
            self.open.remove(connection)
            self.shutdown_request(connection)


class Handler(BaseHTTPRequestHandler):
    """The requests of one connection."""

    protocol_version = "HTTP/1.1"
    server_version = "TaskSimulator"
    sys_version = ""
    timeout = IDLE
    disable_nagle_algorithm = True
    wbufsize = -1  # an answer goes out in one piece

    def do_GET(self) -> None:
        """Give the version file."""
        if self._path() != VERSIONS:
            self._refuse()
        else:
            self._send(200, self._web.versions)

    def do_PUT(self) -> None:
        """Refuse files and tunnels, before anything of them has come."""
        self.close_connection = True
        self._refuse()

    do_DELETE = do_CONNECT = do_PUT

    def do_POST(self) -> None:
        """Answer a call."""
        try:
            body = body_of(self.rfile, self.headers)
        except UnusableBody as error:
            self.close_connection = True  # what follows on the connection is not to be told from the rest
            self._reply(self._web.answerer.refusal(str(error)))
            return
        if body is None:
            self.close_connection = True
        elif self._path() != PATH:
            self._refuse()
        else:
            watch = self._web.open.begin(self.connection)
            try:
                action = str(self.headers.get("SOAPAction", ""))
                shown = str(self.headers.get("Authorization", ""))
                letter = Letter(body, action, self._cookie(), shown, watch.gone)
                self._reply(self._web.answerer.answer(letter))
            finally:
                self._web.open.end(self.connection)

    def handle_expect_100(self) -> bool:
        """Say that the rest of a request may come, and at once: some clients wait for it."""
        goes_on = super().handle_expect_100()
        self.wfile.flush()
        return goes_on

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the operator of a simulator wants to see his own tests."""

    @property
    def _web(self) -> WebServer:
        assert isinstance(self.server, WebServer)
        return self.server

    def _path(self) -> str:
        """The path of the request, without a slash at its end or twice."""
        path = self.path.partition("?")[0]
        return "/" + "/".join(filter(None, path.split("/")))

    def _unpacks(self) -> bool:
        """Whether the client says that it can unpack answers."""
        accepted = str(self.headers.get("Accept-Encoding", "")).lower().replace(" ", "")
        for each in accepted.split(","):
            coding, weighted, weight = each.partition(";q=")
            if coding == "gzip":
                return not weighted or weight.strip("0.") != ""
        return False

    def _cookie(self) -> str | None:
        for header in self.headers.get_all("Cookie", []):
            for part in str(header).split(";"):
                value = cookie_in(part).get(SESSION_COOKIE)
                if value:
                    return value.strip('"')
        return None

    def _refuse(self) -> None:
        """Say that something is not served, and what is."""
        what = f"{self.command} of {self._path()[:200]!a}"
        told = f"{what} is not served: this simulator answers calls at {PATH}, and has no files\n"
        self._send(404, told.encode(), "text/plain")

    def _reply(self, reply: Reply) -> None:
        cookie = f'{SESSION_COOKIE}="{reply.cookie}"; Path=/; HttpOnly; ' if reply.cookie else None
        self._send(reply.status, reply.body, cookie=cookie)

    def _send(
        self, status: int, body: bytes, kind: str = "text/xml; charset=utf-8", cookie: str | None = None
    ) -> None:
        """Send an answer, packed where that is worth it and the client can unpack it."""
        packed = len(body) >= WORTH_PACKING and self._unpacks()
        if packed:
            body = gzip.compress(body, 1)
        self.send_response(status)
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-cache")
        if cookie is not None:
            self.send_header("Set-Cookie", cookie)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
