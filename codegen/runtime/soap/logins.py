"""The ways to log in, as the generated session manager has them."""

from __future__ import annotations

from typing import Protocol

from .errors import UnreadableAnswer
from .parsing import Parser

_SECURITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"


class Logins(Protocol):
    """A session manager, seen by who logs in."""

    def Login(self, userName: str, password: str, locale: str | None = None) -> object: ...
    def LoginByToken(self, locale: str | None = None) -> object: ...


def wrapped_token(token: str) -> str:
    """A token as it stands in the header of an envelope: unchanged, since it is signed.

    Raises:
        ValueError: It is no XML element by itself; the message does not show it.
    """
    text = token.strip()
    parser = Parser()
    try:
        parser.feed(text.encode())
        parser.close()
    except UnreadableAnswer:
        raise ValueError("the token is no well-formed XML") from None
    if text.startswith("<?"):
        text = text.partition("?>")[2].strip()
    return f'<wsse:Security xmlns:wsse="{_SECURITY}">{text}</wsse:Security>'
