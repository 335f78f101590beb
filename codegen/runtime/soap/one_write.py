"""Connections of HTTP that send a request, head and body, in one piece.

The standard library's send them in two, each of which TLS packs and the system sends by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from http.client import HTTPConnection, HTTPSConnection
from typing import Any

from .whole_head import WholeHead


class OneWrite(HTTPConnection):
    """A connection that sends whole requests."""

    response_class = WholeHead
    _held: list[bytes] | None = None

    def send_whole(self, verb: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> None:
        """Send a request."""
        self._held = []
        try:
            self.request(verb, path, body, dict(headers))
            whole = b"".join(self._held)
        finally:
            self._held = None
        self.send(whole)

    # Any: as in the standard library, which is given bytes here.
    def send(self, data: Any) -> None:
        """Send bytes, or hold them while a request is put together."""
        if self._held is not None:
            self._held.append(data)
        else:
            super().send(data)


class SecureOneWrite(OneWrite, HTTPSConnection):
    """The same over TLS."""
