# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmEmailFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.AlarmEmailFailedEvent",
    wire_name="AlarmEmailFailedEvent",
    properties=lambda: (
        _rt.Property("entity", "vim.event.ManagedEntityEventArgument"),
        _rt.Property("to", "string"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
    ),
)
class AlarmEmailFailedEvent(vim.event.AlarmEvent):
    """The data object ``vim.event.AlarmEmailFailedEvent``.

    Fields:
        - ``entity``: ``vim.event.ManagedEntityEventArgument``, required.
        - ``to``: ``string``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmEmailFailedEvent.rst``
    """

    entity: vim.event.ManagedEntityEventArgument = _rt.UNSET
    """``vim.event.ManagedEntityEventArgument``, required. Since 1.0."""
    to: str = ""
    """``string``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
