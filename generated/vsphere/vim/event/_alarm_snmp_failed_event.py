# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmSnmpFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.AlarmSnmpFailedEvent",
    wire_name="AlarmSnmpFailedEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
    ),
)
class AlarmSnmpFailedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmSnmpFailedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmSnmpFailedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
