# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.SessionTerminatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.SessionTerminatedEvent",
    wire_name="SessionTerminatedEvent",
    properties=lambda: (
        _rt.Property("sessionId", "string"),
        _rt.Property("terminatedUsername", "string"),
    ),
)
class SessionTerminatedEvent(vim.event.SessionEvent):
    """The data object ``vim.event.SessionTerminatedEvent``.

    Fields:
        - ``sessionId``: ``string``, required.
        - ``terminatedUsername``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/SessionTerminatedEvent.rst``
    """

    sessionId: str = ""
    """``string``, required. Since 1.0."""
    terminatedUsername: str = ""
    """``string``, required. Since 1.0."""
