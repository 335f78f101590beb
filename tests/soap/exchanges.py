"""Requests by connections of the client, without a session around them."""

from __future__ import annotations

from vsphere._runtime.soap.address import address_of
from vsphere._runtime.soap.connections import Connections
from vsphere._runtime.soap.http import Exchange, Message
from vsphere._runtime.soap.proxies import proxy_for
from vsphere._runtime.soap.tls import Trust

from tests.soap.envelopes import answer

SAID = answer("<returnval>said</returnval>")


def exchange(
    server: str, trust: Trust | None = None, proxy: str = "direct", limit: int = 1 << 20, connect: float = 5
) -> Exchange:
    address = address_of(server)
    return Exchange(Connections(address, trust or Trust(), proxy_for(address, proxy), connect), limit)


def post(through: Exchange, timeout: float | None = 5.0, body: bytes = b"<asked/>") -> Message:
    return through.send("POST", "/sdk", body, {"SOAPAction": '"urn:x"'}, timeout)
