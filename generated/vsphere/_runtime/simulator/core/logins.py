# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Connections, logins, and what belongs to them and ends with them."""

from __future__ import annotations

from uuid import UUID

from ...data_object import DataObject
from .client import Client
from .core import Core

ADMINISTRATOR = "administrator"
"""The user who may do everything."""


class Login(Client):
    """A session as the server sees it.

    Attributes:
        key: Its id.
        calls: How many calls were made in it.
        locale: The language of its messages.
    """

    def __init__(self, world: Core, user: str, key: str | None = None) -> None:
        super().__init__(world)
        self._user = user
        # It looks like a real one, and is the same in every run.
        self.key = key or str(UUID(int=(0x51 << 120) + world.number()))
        self.began = self.active = world.now()
        self.calls = 0
        self.locale = "en"
        self.ticket: str | None = None

    @property
    def user(self) -> str:
        """Who has logged in, or who the client now pretends to be."""
        return self._user

    def impersonate(self, user: str) -> None:
        """Take the identity of another user."""
        self._user = user
        self.world.changed()

    def used(self) -> None:
        """Note a call."""
        self.calls += 1
        self.active = self.world.now()

    def shown(self) -> DataObject:
        """The session as clients see it."""
        return self.world.types.make(
            "vim.UserSession",
            key=self.key,
            userName=self.user,
            fullName=self.user,
            loginTime=self.world.date(self.began),
            lastActiveTime=self.world.date(self.active),
            locale=self.locale,
            messageLocale=self.locale,
            extensionSession=False,
            ipAddress="127.0.0.1",
            userAgent="simulator",
            callCount=self.calls,
        )


class Connection:
    """One client's connection; it may be logged in.

    Attributes:
        login: The session, if there is one.
        shown: What a call has shown instead of a password: its envelope's header, and the one of HTTP.
    """

    def __init__(self, world: Core) -> None:
        self._world = world
        self.shown: tuple[str, str] = ("", "")
        self._anonymous = Client(world)
        self._login: Login | None = None

    @property
    def login(self) -> Login | None:
        """The session; None before the login and after the end."""
        return self._login if self._login and self._login.alive else None

    @login.setter
    def login(self, login: Login) -> None:
        self._login = login

    @property
    def client(self) -> Client:
        """Who uses the connection: the session, or somebody who is not logged in."""
        return self.login or self._anonymous


class Users:
    """Who can log in, and who has.

    Attributes:
        logins: The sessions, by key.
        passwords: By user; None stands for any password.
        tokens: Users by tokens that are taken for them.
    """

    def __init__(self, world: Core) -> None:
        self._world = world
        self._logins: dict[str, Login] = {}
        self.passwords: dict[str, str | None] = {}
        self.tokens: dict[str, str] = {}

    @property
    def logins(self) -> dict[str, Login]:
        """The sessions that have not ended, by key."""
        self._logins = {key: login for key, login in self._logins.items() if login.alive}
        return self._logins

    def accepts(self, user: str, password: str) -> bool:
        """Whether user and password belong together."""
        return user in self.passwords and self.passwords[user] in (None, password)

    def owner_of(self, shown: tuple[str, str]) -> str | None:
        """For whom a token is taken that was shown: as XML in an envelope's header, or in that of HTTP."""
        envelope, http = shown
        return next(
            (
                user
                for token, user in self.tokens.items()
                if (token in envelope if token.startswith("<") else http.strip() == f"Bearer {token}")
            ),
            None,
        )

    def log_in(self, connection: Connection, user: str) -> Login:
        """Begin a session on a connection; one that was there before ends."""
        if connection.login:
            connection.login.end()
        login = Login(self._world, user)
        self._logins[login.key] = login
        connection.login = login
        return login
