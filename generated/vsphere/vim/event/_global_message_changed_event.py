# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.GlobalMessageChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.GlobalMessageChangedEvent",
    wire_name="GlobalMessageChangedEvent",
    properties=lambda: (
        _rt.Property("message", "string"),
        _rt.Property(
            "prevMessage", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class GlobalMessageChangedEvent(vim.event.SessionEvent):
    """The data object ``vim.event.GlobalMessageChangedEvent``.

    Fields:
        - ``message``: ``string``, required.
        - ``prevMessage``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/GlobalMessageChangedEvent.rst``
    """

    message: str = ""
    """``string``, required. Since 1.0."""
    prevMessage: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
