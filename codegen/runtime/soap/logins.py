"""The ways to log in, as the generated session manager has them."""

from __future__ import annotations

from typing import Protocol


class Logins(Protocol):
    """A session manager, seen by who logs in."""

    def Login(self, userName: str, password: str, locale: str | None = None) -> object: ...
