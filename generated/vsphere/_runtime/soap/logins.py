# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The ways to log in, as the generated session manager has them, and what they show a server."""

from __future__ import annotations

from typing import Protocol

from ..meta import MethodInfo, Parameter, Returns
from .errors import UnreadableAnswer
from .parsing import Parser

_SECURITY = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"


LOGIN = MethodInfo(
    "Login",
    parameters=(
        Parameter("userName", "string"),
        Parameter("password", "string"),
        Parameter("locale", "string", optional=True),
    ),
    returns=Returns("vim.UserSession", optional=True),
)
"""What most programs log in by. It stands here, as the class of session managers takes a while to load."""


class Logins(Protocol):
    """A session manager, seen by who logs in."""

    def LoginByToken(self, locale: str | None = None) -> object: ...
    def LoginBySSPI(self, base64Token: str, locale: str | None = None) -> object: ...
    def LoginExtensionByCertificate(self, extensionKey: str, locale: str | None = None) -> object: ...
    def CloneSession(self, cloneTicket: str) -> object: ...


def secret(given: object, what: str) -> str:
    """Something that nobody may see, if it is a text.

    Raises:
        TypeError: It is none. What refuses it further on would show it; this does not.
    """
    if not isinstance(given, str):
        raise TypeError(f"the {what} has to be a str, not {type(given).__name__}")
    return given


def wrapped_token(token: str) -> str:
    """A token as it stands in the header of an envelope: unchanged, since it is signed.

    Raises:
        ValueError: It is no XML element by itself; the message does not show it.
    """
    text = secret(token, "token").strip()
    parser = Parser()
    try:
        parser.feed(text.encode(errors="surrogatepass"))
        parser.close()
    except UnreadableAnswer:
        raise ValueError("the token is no well-formed XML") from None
    if text.startswith("<?"):
        text = text.partition("?>")[2].strip()
    return f'<wsse:Security xmlns:wsse="{_SECURITY}">{text}</wsse:Security>'


def authorization(token: str) -> dict[str, str]:
    """The header of HTTP that shows a token of OAuth.

    Raises:
        ValueError: It has characters that no such token has; the message does not show it.
    """
    text = secret(token, "bearer token").strip()
    if not text or not text.isascii() or not all("!" <= each <= "~" for each in text):
        raise ValueError("the bearer token is empty, or has characters that no such token has")
    return {"Authorization": f"Bearer {text}"}
