# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.ScheduledTaskFailedEvent",
    wire_name="ScheduledTaskFailedEvent",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class ScheduledTaskFailedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskFailedEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskFailedEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
