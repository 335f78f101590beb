"""The way to a server: where it is, whom it is taken for, and what leads there."""

from __future__ import annotations

from ..frozen import Frozen
from .address import Address
from .connections import Connections
from .http import Exchange
from .proxies import Proxy
from .tls import Certificate, Trust
from .tunnel import TunnelConnections

LIMIT = 1 << 30
"""The bytes that an answer may have, unpacked."""
PATIENCE_TO_CONNECT = 15.0
"""Seconds for making a connection."""


class Way(Frozen):
    """The way to a server.

    Attributes:
        address: Where it is.
        trust: Whom it is taken for.
        proxy: What leads there.
        patience: Seconds for making a connection.
    """

    address: Address
    trust: Trust
    proxy: Proxy | None
    patience: float

    def exchange(self) -> Exchange:
        """Connections to the server, of which none is made yet.

        Raises:
            OSError: A file with certificates cannot be read.
            ValueError: A certificate does not fit.
        """
        return Exchange(Connections(self.address, self.trust, self.proxy, self.patience), LIMIT)

    def tunnel(self, port: int, certificate: Certificate | None) -> Exchange:
        """Connections through the server's tunnel for extensions.

        Args:
            port: Where the server makes it.
            certificate: What the server is shown; by default, what it is shown elsewhere.

        Raises:
            OSError: As for ``exchange``.
            ValueError: As for ``exchange``.
        """
        trust = self.trust if certificate is None else self.trust.__replace__(certificate=certificate)
        return Exchange(TunnelConnections(self.address, port, trust, self.proxy, self.patience), LIMIT)
