# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmEmailCompletedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmEmailCompletedEvent",
    wire_name="AlarmEmailCompletedEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("to", "string"),
    ),
)
class AlarmEmailCompletedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmEmailCompletedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``to``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmEmailCompletedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    to: str = ""
    """``string``, required. Since 1.0."""
