"""The way by which extensions log in with a certificate.

vCenter asks for certificates of clients at a port of its own, which is reached through a tunnel that it makes
at the port that speaks no TLS.
"""

from __future__ import annotations

import ssl
from http.client import HTTPConnection

from .address import Address
from .connections import Connections
from .one_write import OneWrite, SecureOneWrite
from .proxies import Proxy
from .tls import Trust, context_of
from .whole_head import WholeHead

PORT = 80
"""Where servers make the tunnel."""
_BEHIND = "sdkTunnel:8089"
"""What a server is asked for; it is no name that anybody else knows."""


class TunnelConnection(SecureOneWrite):
    """A connection to what is behind a server's tunnel.

    Args:
        host: Where to connect to first: the server, or a proxy that leads there.
        port: The port there.
        timeout: Seconds for making the connection.
        context: What TLS goes by.
        name: The server's name, which the certificate behind the tunnel has to be for.
    """

    def __init__(self, host: str, port: int, timeout: float, context: ssl.SSLContext, name: str) -> None:
        super().__init__(host, port, timeout=timeout, context=context)
        self._tls = context
        self._name = name

    def connect(self) -> None:
        """Connect to the server, ask it for the tunnel, and begin TLS behind it."""
        HTTPConnection.connect(self)
        self.sock.sendall(f"CONNECT {_BEHIND} HTTP/1.1\r\nHost: {_BEHIND}\r\n\r\n".encode("ascii"))
        answer = WholeHead(self.sock, method="CONNECT")
        try:
            answer.begin()
        finally:
            answer.close()
        if answer.status != 200:
            raise OSError(f"it makes no tunnel for extensions: {answer.status} {answer.reason}")
        self.sock = self._tls.wrap_socket(self.sock, server_hostname=self._name)


class TunnelConnections(Connections):
    """The connections to what is behind a server's tunnel.

    Args:
        address: The server.
        port: Its port that makes the tunnel.
        trust: Whom it is taken for, and the certificate that it is shown.
        proxy: What leads there.
        timeout: Seconds for making a connection.
    """

    def __init__(
        self, address: Address, port: int, trust: Trust, proxy: Proxy | None, timeout: float
    ) -> None:
        super().__init__(Address(False, address.host, port), trust, proxy, timeout)
        self._tls = context_of(trust)

    def _connection(self) -> OneWrite:
        first = self._proxy or self._address
        http = TunnelConnection(first.host, first.port, self._timeout, self._tls, self._address.host)
        self._lead(http)
        return http
