"""The way by which extensions log in with a certificate.

vCenter asks for certificates of clients at a port of its own, which is reached through a tunnel that it makes
at the port that speaks no TLS.
"""

from __future__ import annotations

from .address import Address
from .channel import Channel
from .connections import Connections
from .proxies import Proxy
from .tls import Trust, context_of

PORT = 80
"""Where servers make the tunnel."""
_BEHIND = "sdkTunnel:8089"
"""What a server is asked for; it is no name that anybody else knows."""


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

    def _lead(self, channel: Channel) -> None:
        super()._lead(channel)
        channel.tunnel(_BEHIND, {}, "it makes no tunnel for extensions")
        self._secure(channel, self._tls)
