# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmState``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.alarm.AlarmState",
    wire_name="AlarmState",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("entity", "vim.ManagedEntity"),
        _rt.Property("alarm", "vim.alarm.Alarm"),
        _rt.Property("overallStatus", "vim.ManagedEntity.Status"),
        _rt.Property("time", "dateTime"),
        _rt.Property(
            "acknowledged", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "acknowledgedByUser", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "acknowledgedTime", "dateTime", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("eventKey", "int", optional=True, since="vim.version.version10", rank=10),
        _rt.Property("disabled", "boolean", optional=True, since="vim.version.v6_9_1", rank=17),
    ),
)
class AlarmState(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmState``.

    Fields:
        - ``key``: ``string``, required.
        - ``entity``: ``vim.ManagedEntity``, required.
        - ``alarm``: ``vim.alarm.Alarm``, required.
        - ``overallStatus``: ``vim.ManagedEntity.Status``, required.
        - ``time``: ``dateTime``, required.
        - ``acknowledged``: ``boolean``, optional. Since vSphere API 4.0.
        - ``acknowledgedByUser``: ``string``, optional. Since vSphere API 4.0.
        - ``acknowledgedTime``: ``dateTime``, optional. Since vSphere API 4.0.
        - ``eventKey``: ``int``, optional. Since vSphere API 6.0.
        - ``disabled``: ``boolean``, optional. Since vSphere API 6.9.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmState.rst``
    """

    key: str = ""
    """``string``, required. Since 1.0."""
    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since 1.0."""
    alarm: vim.alarm.Alarm = _rt.UNSET
    """``vim.alarm.Alarm``, required. Since 1.0."""
    overallStatus: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
    """``vim.ManagedEntity.Status``, required. Since 1.0."""
    time: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    acknowledged: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    acknowledgedByUser: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    acknowledgedTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 4.0."""
    eventKey: int | None = None
    """``int``, optional. Since vSphere API 6.0."""
    disabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.9.1."""
