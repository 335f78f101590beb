"""Connections to one server: made when they are needed, kept for the next call, shared by threads."""

from __future__ import annotations

import ssl
import time

from ..deadline import limited
from ..forks import Lock, tell
from .address import Address
from .channel import Channel
from .errors import NotReached, TimeUp
from .proxies import Proxy
from .reply import Reply
from .reply_head import BrokenAnswer
from .tls import Trust, check_thumbprint, context_of, refusal

_IDLE = 60.0
"""Seconds after which an unused connection is not used again; servers end such ones after some more."""
_KEPT = 64
"""As many as programs have threads: to make one anew for each call takes ten times as long as that."""


class Connections:
    """The connections to a server.

    Args:
        address: The server.
        trust: Whom it is taken for.
        proxy: What leads there.
        timeout: Seconds for making a connection.

    Attributes:
        host: The server, as requests name it.
    """

    def __init__(self, address: Address, trust: Trust, proxy: Proxy | None, timeout: float) -> None:
        self.host = address.host_header
        self._address = address
        self._trust = trust
        self._proxy = proxy
        self._timeout = timeout
        self._context = context_of(trust) if address.secure else None
        self._lock = Lock()
        self._idle: list[tuple[float, Channel]] = []
        tell(self)

    def take(self, fresh: bool = False) -> Channel:
        """A connection, an idle one unless a fresh one is asked for.

        Raises:
            NotReached: There is none to be had.
            TimeUp: It took too long.
        """
        if not self._idle:
            return self._made()
        limit = time.monotonic() - _IDLE
        with self._lock:
            old: list[Channel] = []
            while self._idle and self._idle[0][0] < limit:  # the one that has rested longest is the first
                old.append(self._idle.pop(0)[1])
            found = self._last_idle() if not fresh else None
        for each in old:
            each.close()
        while found is not None and not found.is_quiet():
            found.close()
            with self._lock:
                found = self._last_idle()
        return found or self._made()

    def give_back(self, channel: Channel, reply: Reply) -> None:
        """Keep a connection for the next call, if it is good for one after an answer."""
        if reply.keeps:
            channel.used = True
            with self._lock:
                if len(self._idle) < _KEPT:
                    self._idle.append((time.monotonic(), channel))
                    return
        channel.close()

    def close(self) -> None:
        """Close what is idle."""
        with self._lock:
            idle, self._idle = self._idle, []
        for _, channel in idle:
            channel.close()

    def before_fork(self) -> None:
        """The child gets no use of what is open here."""

    def after_fork(self, in_child: bool) -> None:
        """Two processes cannot share a connection: the child forgets them, and leaves them to its parent."""
        if in_child:
            self._idle = []

    def _last_idle(self) -> Channel | None:
        """The connection that has rested least. An iterator that ends meanwhile may take one as well."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            return None

    def _made(self) -> Channel:
        """A new connection; what keeps it from being made is told in one way."""
        where = self._address.authority
        first = self._proxy or self._address
        timeout = limited(self._timeout)
        channel: Channel | None = None
        try:
            channel = Channel.to(first.host, first.port, timeout)
            self._lead(channel)
        except BaseException as error:
            if channel is not None:
                channel.close()
            if isinstance(error, TimeoutError):
                raise TimeUp(f"connecting to {where}{self._by_way()}", timeout) from None
            if isinstance(error, ssl.SSLError):
                raise refusal(error, where) from None
            if isinstance(error, NotReached):
                raise
            if isinstance(error, OSError | BrokenAnswer):
                raise NotReached(f"{where} cannot be reached: {error}{self._by_way()}") from None
            raise
        return channel

    def _by_way(self) -> str:
        return f" (by the proxy {self._proxy.host}:{self._proxy.port})" if self._proxy else ""

    def _lead(self, channel: Channel) -> None:
        """Let a connection lead to the server: through the proxy where there is one, then by TLS."""
        if self._proxy is not None:
            channel.tunnel(self._address.target, self._proxy.headers, "the proxy makes no tunnel")
        if self._context is not None:
            self._secure(channel, self._context)

    def _secure(self, channel: Channel, context: ssl.SSLContext) -> None:
        """Speak TLS with the server from here on, if it is the one that is trusted."""
        check_thumbprint(self._trust, channel.secure(context, self._address.host))
