# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.GroupAlarmAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.alarm.GroupAlarmAction",
    wire_name="GroupAlarmAction",
    properties=lambda: (_rt.Property("action", "vim.alarm.AlarmAction", array=True),),
)
class GroupAlarmAction(vim.alarm.AlarmAction):
    """The data object ``vim.alarm.GroupAlarmAction``.

    Fields:
        - ``action``: List of ``vim.alarm.AlarmAction``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/GroupAlarmAction.rst``
    """

    action: _rt.Field[list[vim.alarm.AlarmAction], Iterable[vim.alarm.AlarmAction]] = _rt.EMPTY
    """List of ``vim.alarm.AlarmAction``, required. Since 1.0."""
