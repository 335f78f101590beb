# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmSnmpCompletedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmSnmpCompletedEvent",
    wire_name="AlarmSnmpCompletedEvent",
    properties=lambda: (_rt.Property("entity", "vim.event.ManagedEntityEventArgument"),),
)
class AlarmSnmpCompletedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmSnmpCompletedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmSnmpCompletedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
