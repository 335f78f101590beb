# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmInfo``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.alarm.AlarmInfo",
    wire_name="AlarmInfo",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("alarm", "vim.alarm.Alarm"),
        _rt.Property("entity", "vim.ManagedEntity"),
        _rt.Property("lastModifiedTime", "dateTime"),
        _rt.Property("lastModifiedUser", "string"),
        _rt.Property("creationEventId", "int"),
    ),
)
class AlarmInfo(vim.alarm.AlarmSpec):
    """The data object ``vim.alarm.AlarmInfo``.

    Fields:
        - ``key``: ``string``, required.
        - ``alarm``: ``vim.alarm.Alarm``, required.
        - ``entity``: ``vim.ManagedEntity``, required.
        - ``lastModifiedTime``: ``dateTime``, required.
        - ``lastModifiedUser``: ``string``, required.
        - ``creationEventId``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmInfo.rst``
    """

    key: str = ""
    """``string``, required. Since 1.0."""
    alarm: vim.alarm.Alarm = _rt.UNSET
    """``vim.alarm.Alarm``, required. Since 1.0."""
    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since 1.0."""
    lastModifiedTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    lastModifiedUser: str = ""
    """``string``, required. Since 1.0."""
    creationEventId: int = 0
    """``int``, required. Since 1.0."""
