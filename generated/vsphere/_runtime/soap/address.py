# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Where a server is: what people write for it, and its parts."""

from __future__ import annotations

from typing import cast
from urllib.parse import urlsplit

from ..frozen import Frozen

PATH = "/sdk"
"""Where servers have the API's own service."""
_PORTS = {"https": 443, "http": 80}


class Address(Frozen):
    """Where a server is.

    Attributes:
        secure: Whether TLS is spoken.
        host: Name or IP address, without brackets.
        port: Its port.
        path: The path of the API's own service.
    """

    secure: bool
    host: str
    port: int
    path: str = PATH

    @property
    def authority(self) -> str:
        """Host and port as they stand in addresses."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def target(self) -> str:
        """The same as proxies are told it: without a zone, and in ASCII."""
        host = self.host.partition("%")[0]
        host = host if host.isascii() else host.encode("idna").decode("ascii")
        return f"{f'[{host}]' if ':' in host else host}:{self.port}"

    @property
    def host_header(self) -> str:
        """The same as the server is told it: without the port where that is the usual one."""
        return self.target.removesuffix(f":{_PORTS[self.scheme]}")

    @property
    def scheme(self) -> str:
        """What its address begins with."""
        return "https" if self.secure else "http"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.path}"


def address_of(server: str, path: str = PATH) -> Address:
    """The address that somebody wrote.

    Args:
        server: ``vc.example.com``, ``10.0.0.1:8443``, ``::1``, ``[::1]:443`` or ``https://vc.example.com/sdk``.
        path: The path where the address has none.

    Raises:
        TypeError: It is no text.
        ValueError: It is no address of a server, or has more in it than one.
    """
    if not isinstance(cast("object", server), str):
        raise TypeError(
            f"a server is a text, such as 'vc.example.com', and not of type {type(server).__name__}"
        )
    text = server.strip()
    if "@" in text:  # wherever it stands: a password that is not quoted would be taken for a port or a path
        raise ValueError("an address has no place for user and password: pass user= and password=")
    if "://" not in text:
        text = f"https://{_bracketed(text)}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ValueError(f"{server!r:.300} is no address of a server: {error}") from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise ValueError(f"{server!r:.300} is no address of a server: only https and http are spoken")
    if not host or parts.query or parts.fragment or any(each.isspace() for each in text):
        raise ValueError(f"{server!r:.300} is no address of a server, such as vc.example.com:443")
    host = host.replace("%25", "%", 1)  # as the zone of an IPv6 address stands in URLs
    return Address(scheme == "https", host, port or _PORTS[scheme], parts.path.rstrip("/") or path)


def _bracketed(text: str) -> str:
    """An IPv6 address in brackets, which urls want around one."""
    host, slash, rest = text.partition("/")
    bare = host.count(":") > 1 and not host.startswith("[")
    return f"[{host}]{slash}{rest}" if bare else text
