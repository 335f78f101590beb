# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Managed objects without a connection: what they answer."""

from __future__ import annotations

from typing import NoReturn


class NotConnected(RuntimeError, AttributeError):
    """A managed object without a connection was asked for something that only the server knows.

    It is an ``AttributeError`` too, so that ``hasattr`` is false for properties that nobody can read.
    """


class NoStub:
    """Answers every use of a connection with an explanation, so that no method has to look first."""

    def __getattr__(self, name: str) -> NoReturn:
        raise NotConnected(
            "this managed object has no connection (it was unpickled, or made without a stub); "
            "make it anew with the stub of a session"
        )
