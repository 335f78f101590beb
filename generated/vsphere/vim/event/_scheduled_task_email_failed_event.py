# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ScheduledTaskEmailFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.ScheduledTaskEmailFailedEvent",
    wire_name="ScheduledTaskEmailFailedEvent",
    properties=lambda: (
        _rt.Property("to", "string"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
    ),
)
class ScheduledTaskEmailFailedEvent(vim.event.ScheduledTaskEvent):
    """The data object ``vim.event.ScheduledTaskEmailFailedEvent``.

    Fields:
        - ``to``: ``string``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ScheduledTaskEmailFailedEvent.rst``
    """

    to: str = ""
    """``string``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
