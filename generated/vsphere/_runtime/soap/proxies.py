# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Proxies: which one leads to a server, if any."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType
from urllib.parse import unquote, urlsplit

from ..frozen import Frozen
from .address import Address

DIRECT = "direct"
"""Said in place of a proxy: there is none, whatever the environment says."""


class Proxy(Frozen, hidden=("headers",)):
    """A proxy that makes tunnels.

    Attributes:
        host: Its name or address.
        port: Its port.
        headers: What it is sent with each tunnel that it makes.
    """

    host: str
    port: int
    headers: Mapping[str, str] = MappingProxyType({})


def proxy_for(address: Address, given: str | None) -> Proxy | None:
    """The proxy that leads to a server.

    Args:
        address: The server.
        given: The proxy that the caller names, ``"direct"`` for none. Otherwise the environment says
            (``HTTPS_PROXY``, ``HTTP_PROXY``, ``NO_PROXY``).

    Raises:
        ValueError: It is no address of a proxy.
    """
    if given == DIRECT:
        return None
    if given is None:
        given = _from_environment(address)
    return _proxy(given) if given else None


def _from_environment(address: Address) -> str | None:
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib.request import getproxies, proxy_bypass  # dear to import

    proxies = getproxies()
    if proxy_bypass(address.authority) or _is_in(address.host, proxies.get("no", "")):
        return None
    return proxies.get("https" if address.secure else "http")


def _is_in(host: str, excepted: str) -> bool:
    """Whether a host needs no proxy by a pattern such as ``*.example.com``, or a network: ``10.0.0.0/8``."""
    from fnmatch import fnmatchcase  # few programs need these
    from ipaddress import ip_address, ip_network

    entries = [each.strip() for each in excepted.split(",")]
    if any("*" in each and fnmatchcase(host, each.lower()) for each in entries):
        return True
    try:
        found = ip_address(host)
    except ValueError:
        return False
    for each in entries:
        with suppress(ValueError):  # it is a name
            if found in ip_network(each.strip("[]"), strict=False):
                return True
    return False


def _proxy(text: str) -> Proxy:
    """A proxy by its address, which may hold a name and a password for it."""
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
        parts = urlsplit("")
    if not host or parts.scheme.lower() != "http":
        raise ValueError("a proxy is given as http://HOST:PORT, and only such are spoken with")
    headers: dict[str, str] = {}
    if parts.username is not None:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Proxy-Authorization"] = f"Basic {b64encode(login.encode()).decode('ascii')}"
    return Proxy(host, port or 80, headers)
