# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Connections to one server: made when they are needed, kept for the next call, shared by threads."""

from __future__ import annotations

import socket
import ssl
import time
from http.client import HTTPException

from ..forks import Lock, tell
from ..frozen import Frozen
from .address import Address
from .errors import NotReached, TimeUp
from .one_write import OneWrite, SecureOneWrite
from .proxies import Proxy
from .quiet import is_quiet
from .tls import Trust, check_thumbprint, context_of, refusal

_IDLE = 60.0
"""Seconds after which an unused connection is not used again; servers end such ones after some more."""
_KEPT = 8


class Lent(Frozen):
    """A connection in the hands of one call.

    Attributes:
        http: The connection.
        used: Whether it has carried a call before.
    """

    http: OneWrite
    used: bool


class Connections:
    """The connections to a server.

    Args:
        address: The server.
        trust: Whom it is taken for.
        proxy: What leads there.
        timeout: Seconds for making a connection.
    """

    def __init__(self, address: Address, trust: Trust, proxy: Proxy | None, timeout: float) -> None:
        self._address = address
        self._trust = trust
        self._proxy = proxy
        self._timeout = timeout
        self._context = context_of(trust) if address.secure else None
        self._lock = Lock()
        self._idle: list[tuple[float, OneWrite]] = []
        tell(self)

    def take(self, fresh: bool = False) -> Lent:
        """A connection, an idle one unless a fresh one is asked for.

        Raises:
            NotReached: There is none to be had.
            TimeUp: It took too long.
        """
        limit = time.monotonic() - _IDLE
        with self._lock:
            old = [http for since, http in self._idle if since < limit]
            self._idle = [each for each in self._idle if each[0] >= limit]
            found = self._last_idle() if not fresh else None
        for each in old:
            each.close()
        while found is not None and not is_quiet(found.sock):
            found.close()
            with self._lock:
                found = self._idle.pop()[1] if self._idle else None
        return Lent(self._made(), used=False) if found is None else Lent(found, used=True)

    def give_back(self, lent: Lent) -> None:
        """Keep a connection whose call has ended well for the next one."""
        with self._lock:
            if len(self._idle) < _KEPT:
                self._idle.append((time.monotonic(), lent.http))
                return
        lent.http.close()

    def close(self) -> None:
        """Close what is idle."""
        with self._lock:
            idle, self._idle = self._idle, []
        for _, http in idle:
            http.close()

    def before_fork(self) -> None:
        """The child gets no use of what is open here."""

    def after_fork(self, in_child: bool) -> None:
        """Two processes cannot share a connection: the child forgets them, and leaves them to its parent."""
        if in_child:
            self._idle = []

    def _last_idle(self) -> OneWrite | None:
        """The connection that has rested least. An iterator that ends meanwhile may take one as well."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            return None

    def _made(self) -> OneWrite:
        """A new connection; what keeps it from being made is told in one way."""
        where = self._address.authority
        http = self._connection()
        try:
            http.connect()
            if isinstance(http.sock, ssl.SSLSocket):
                check_thumbprint(self._trust, http.sock)
            http.sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        except BaseException as error:
            http.close()
            if isinstance(error, TimeoutError):
                raise TimeUp(f"connecting to {where}", self._timeout) from None
            if isinstance(error, ssl.SSLError):
                raise refusal(error, where) from None
            if isinstance(error, NotReached):
                raise
            if isinstance(error, OSError | HTTPException):
                raise NotReached(f"{where} cannot be reached: {error}{self._by_way()}") from None
            raise
        return http

    def _by_way(self) -> str:
        return f" (by the proxy {self._proxy.host}:{self._proxy.port})" if self._proxy else ""

    def _connection(self) -> OneWrite:
        """A connection that is not connected yet, by a tunnel where there is a proxy."""
        first = self._proxy or self._address
        if self._context is None:
            http = OneWrite(first.host, first.port, timeout=self._timeout)
        else:
            http = SecureOneWrite(first.host, first.port, timeout=self._timeout, context=self._context)
        self._lead(http)
        return http

    def _lead(self, http: OneWrite) -> None:
        """Let a connection go by the proxy, where there is one."""
        if self._proxy is not None:
            http.set_tunnel(self._address.host, self._address.port, self._proxy.headers)
