"""What goes wrong between a program and a server beside the faults that the server documents."""

from __future__ import annotations


class TransportError(Exception):
    """A call got no answer that can be used. Whether the server has carried it out is not known.

    Attributes:
        operation: The id of the call in the server's logs, where the call was sent with one.
    """

    operation: str | None = None
