# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskEmailCompletedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ScheduledTaskEmailCompletedEvent",
    wire_name="ScheduledTaskEmailCompletedEvent",
    properties=lambda: (_rt.Property("to", "string"),),
)
class ScheduledTaskEmailCompletedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskEmailCompletedEvent``.

    Fields:
        - ``to``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskEmailCompletedEvent.rst``
    """

    to: str = ""
    """``string``, required. Since 1.0."""
