"""Logins as texts, with which another program goes on."""

from __future__ import annotations

import json
from typing import cast

from ..frozen import Frozen
from .headers import is_cookie


class Saved(Frozen, hidden=("cookies",)):
    """A login.

    Attributes:
        server: The address of the server.
        version: Id of the version that is spoken.
        cookies: What shows the server whose session it is.
    """

    server: str
    version: str
    cookies: dict[str, str]

    def text(self) -> str:
        """The login as a text."""
        return json.dumps({"server": self.server, "version": self.version, "cookies": self.cookies})


def saved_in(text: str) -> Saved:
    """The login that a text holds.

    Raises:
        ValueError: It holds none; the message does not show it.
    """
    found = _plain(text)
    server, version, cookies = (found.get(name) for name in ("server", "version", "cookies"))
    if not isinstance(server, str) or not isinstance(version, str) or not isinstance(cookies, dict):
        raise ValueError("this is no login that was saved")
    pairs = {str(name): str(value) for name, value in cast("dict[object, object]", cookies).items()}
    if not all(is_cookie(name, value) for name, value in pairs.items()):
        raise ValueError("this is no login that was saved")
    return Saved(server, version, pairs)


def _plain(text: str) -> dict[str, object]:
    """What a text in JSON says; nothing where it is none, for the library's error would carry it on."""
    try:
        found: object = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}
