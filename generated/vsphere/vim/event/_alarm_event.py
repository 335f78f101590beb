# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmEvent",
    wire_name="AlarmEvent",
    properties=lambda: (_rt.Property("alarm", "vim.event.AlarmEventArgument"),),
)
class AlarmEvent(vim.event.Event):
    """The data object ``vim.event.AlarmEvent``.

    Fields:
        - ``alarm``: ``vim.event.AlarmEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmEvent.rst``
    """

    alarm: vim.event.AlarmEventArgument = _rt.UNSET
    """``vim.event.AlarmEventArgument``, required. Since 1.0."""
