# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AlarmEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AlarmEventArgument",
    wire_name="AlarmEventArgument",
    properties=lambda: (_rt.Property("alarm", "vim.alarm.Alarm"),),
)
class AlarmEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.AlarmEventArgument``.

    Fields:
        - ``alarm``: ``vim.alarm.Alarm``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AlarmEventArgument.rst``
    """

    alarm: vim.alarm.Alarm = _rt.UNSET
    """``vim.alarm.Alarm``, required. Since 1.0."""
