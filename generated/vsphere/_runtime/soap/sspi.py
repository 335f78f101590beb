# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Logins with the identity that Windows or Kerberos already knows: question and answer until both agree."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from .. import needs
from ..faults import Fault
from .errors import UnreadableAnswer

Respond = Callable[[bytes | None], bytes]
"""Gives the next token for what the server said; at the beginning the server has said nothing yet."""
_CHALLENGE = "vim.fault.SSPIChallenge"
_ROUNDS = 10
_SERVICE = "host"
"""What servers are called where Kerberos looks for them."""


class _Challenge(Protocol):
    base64Token: str


class _Identity(Protocol):
    """What pyspnego makes."""

    def step(self, in_token: bytes | None = None) -> bytes | None: ...


class _Library(Protocol):
    """pyspnego."""

    def client(self, *, hostname: str, service: str, protocol: str) -> _Identity: ...


def negotiate(log_in: Callable[[str], object], respond: Respond) -> None:
    """Log in, as often as the server asks back.

    Args:
        log_in: Sends a token, in base64.
        respond: Gives the tokens.

    Raises:
        Fault: The server refuses, or never comes to an end.
        UnreadableAnswer: What it asks is no base64.
    """
    token = respond(None)
    for _ in range(_ROUNDS - 1):
        try:
            log_in(b64encode(token).decode("ascii"))
        except Fault as fault:
            if not needs.is_a(fault, _CHALLENGE):
                raise
            challenge = cast(_Challenge, fault).base64Token
        else:
            return
        try:
            token = respond(b64decode(challenge, validate=True))
        except Error:
            raise UnreadableAnswer("what it asks back is no base64", "base64Token") from None
    log_in(b64encode(token).decode("ascii"))


def own_identity(host: str) -> Respond:
    """The identity of whom this program runs for, by the library pyspnego.

    Args:
        host: Name of the server.

    Raises:
        ModuleNotFoundError: The library is not there.
    """
    try:
        library = cast(_Library, import_module("spnego"))
    except ModuleNotFoundError:
        raise ModuleNotFoundError(
            "sspi=True needs the library pyspnego; or pass what gives the tokens", name="spnego"
        ) from None
    identity = library.client(hostname=host, service=_SERVICE, protocol="negotiate")
    return lambda challenge: identity.step(challenge) or b""
