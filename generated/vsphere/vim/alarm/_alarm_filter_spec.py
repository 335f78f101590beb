# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmFilterSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.alarm.AlarmFilterSpec",
    wire_name="AlarmFilterSpec",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "status",
            "vim.ManagedEntity.Status",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property("typeEntity", "string", optional=True, since="vim.version.version12", rank=12),
        _rt.Property(
            "typeTrigger", "string", optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class AlarmFilterSpec(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmFilterSpec``.

    Fields:
        - ``status``: List of ``vim.ManagedEntity.Status``, optional.
        - ``typeEntity``: ``string``, optional.
        - ``typeTrigger``: ``string``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/alarm/AlarmFilterSpec.rst``
    """

    @_rt.enum(
        "vim.alarm.AlarmFilterSpec.AlarmTypeByEntity",
        wire_name="AlarmFilterSpecAlarmTypeByEntity",
        since="vim.version.version12",
        rank=12,
    )
    class AlarmTypeByEntity(_rt.VimEnum):
        """The enum ``vim.alarm.AlarmFilterSpec.AlarmTypeByEntity``, on the wire ``AlarmFilterSpecAlarmTypeByEntity``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/alarm/AlarmFilterSpec/AlarmTypeByEntity.rst``
        """

        entityTypeAll = "entityTypeAll"
        """The value ``entityTypeAll``."""
        entityTypeHost = "entityTypeHost"
        """The value ``entityTypeHost``."""
        entityTypeVm = "entityTypeVm"
        """The value ``entityTypeVm``."""

    @_rt.enum(
        "vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger",
        wire_name="AlarmFilterSpecAlarmTypeByTrigger",
        since="vim.version.version12",
        rank=12,
    )
    class AlarmTypeByTrigger(_rt.VimEnum):
        """The enum ``vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger``, on the wire ``AlarmFilterSpecAlarmTypeByTrigger``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/alarm/AlarmFilterSpec/AlarmTypeByTrigger.rst``
        """

        triggerTypeAll = "triggerTypeAll"
        """The value ``triggerTypeAll``."""
        triggerTypeEvent = "triggerTypeEvent"
        """The value ``triggerTypeEvent``."""
        triggerTypeMetric = "triggerTypeMetric"
        """The value ``triggerTypeMetric``."""

    status: _rt.Field[list[vim.ManagedEntity.Status], Iterable[vim.ManagedEntity.Status | str]] = (
        _rt.EMPTY
    )
    """List of ``vim.ManagedEntity.Status``, optional. Since vSphere API 6.7."""
    typeEntity: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    typeTrigger: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
