"""Sessions on real servers: what they can do beside those on any server."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import cast

from .. import needs
from ..protocols import Content
from ..session import Session
from .logins import Logins
from .stub import SoapStub


class ServerSession(Session):
    """A login on a real server.

    Args:
        stub: The connection.
        content: The server's entry points.
    """

    stub: SoapStub

    def __init__(self, stub: SoapStub, content: object) -> None:
        super().__init__(stub)
        self._content = cast(Content, content)

    def log_in(self, user: str, password: str, locale: str | None = None) -> None:
        """Log in on the connection.

        Args:
            user: Who.
            password: The user's password.
            locale: The language of the server's messages, such as ``de``; the server's own by default.

        Raises:
            vim.fault.InvalidLogin: The user or the password is wrong.
            vim.fault.InvalidLocale: The server does not have that language.
        """
        if not isinstance(
            password, str
        ):  # pyright: ignore[reportUnnecessaryIsInstance]  # not every caller is checked
            raise TypeError(f"the password has to be a str, not {type(password).__name__}")
        manager = cast("Logins | None", self._entry_points().sessionManager)
        if manager is None:
            raise needs.MissingType("vim.SessionManager")
        manager.Login(user, password, locale)
