"""Which client a request comes from: its cookie says, as with a real server."""

from __future__ import annotations

from secrets import token_hex

from ..core.logins import Connection
from ..core.world import World

KEPT = 1000
"""How many logins are kept; beyond that, the one that was used longest ago ends."""


class WireSessions:
    """The logins that came over the network, by cookie."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._known: dict[str, Connection] = {}

    def of(self, cookie: str | None) -> Connection:
        """The connection of a client; a new one for who is not known, or not any more."""
        with self._world.present():
            known = self._known.pop(cookie, None) if cookie is not None else None
            if known is None or known.login is None:
                return Connection(self._world)
            assert cookie is not None
            self._known[cookie] = known  # as the one that was used last
            return known

    def cookie_of(self, connection: Connection, cookie: str | None) -> str | None:
        """The cookie of a connection that is logged in, once it was used under another one, or under none."""
        with self._world.present():
            if connection.login is None or (cookie is not None and self._known.get(cookie) is connection):
                return cookie
            made = token_hex(20)
            self._known = {key: each for key, each in self._known.items() if each.login is not None}
            self._known[made] = connection
            if len(self._known) > KEPT:
                self._end(next(iter(self._known)))
            return made

    def end(self) -> None:
        """End all logins."""
        with self._world.present():
            for cookie in list(self._known):
                self._end(cookie)

    def _end(self, cookie: str) -> None:
        login = self._known.pop(cookie).login
        if login is not None:
            login.end()
