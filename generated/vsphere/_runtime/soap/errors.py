# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What goes wrong between a program and a server beside the faults that the server documents."""

from __future__ import annotations


class TransportError(Exception):
    """A call got no answer that can be used. Whether the server has carried it out is not known."""


class UnreadableAnswer(TransportError, ValueError):
    """What came cannot be read: it is no well-formed XML, no SOAP, cut off, too large or not what was asked.

    Attributes:
        reason: What is wrong with it.
        path: Where, from the outside in, such as ``returnval.objects.propSet``.
    """

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason

    def within(self, step: str) -> None:
        """Say of which element what is wrong is a part."""
        self.path = f"{step}.{self.path}" if self.path else step
