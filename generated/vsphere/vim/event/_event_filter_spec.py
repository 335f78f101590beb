# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.event.EventFilterSpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.EventFilterSpec",
    wire_name="EventFilterSpec",
    properties=lambda: (
        _rt.Property("entity", "vim.event.EventFilterSpec.ByEntity", optional=True),
        _rt.Property("time", "vim.event.EventFilterSpec.ByTime", optional=True),
        _rt.Property("userName", "vim.event.EventFilterSpec.ByUsername", optional=True),
        _rt.Property("eventChainId", "int", optional=True),
        _rt.Property("alarm", "vim.alarm.Alarm", optional=True),
        _rt.Property("scheduledTask", "vim.scheduler.ScheduledTask", optional=True),
        _rt.Property("disableFullMessage", "boolean", optional=True),
        _rt.Property("category", "string", array=True, optional=True),
        _rt.Property("type", "TypeName", array=True, optional=True),
        _rt.Property(
            "tag", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "eventTypeId", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("maxCount", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "delayedInit", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property("auditable", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "auditId", "string", array=True, optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class EventFilterSpec(vmodl.DynamicData):
    """The data object ``vim.event.EventFilterSpec``.

    Fields:
        - ``entity``: ``vim.event.EventFilterSpec.ByEntity``, optional.
        - ``time``: ``vim.event.EventFilterSpec.ByTime``, optional.
        - ``userName``: ``vim.event.EventFilterSpec.ByUsername``, optional.
        - ``eventChainId``: ``int``, optional.
        - ``alarm``: ``vim.alarm.Alarm``, optional.
        - ``scheduledTask``: ``vim.scheduler.ScheduledTask``, optional.
        - ``disableFullMessage``: ``boolean``, optional.
        - ``category``: List of ``string``, optional.
        - ``type``: List of ``TypeName``, optional.
        - ``tag``: List of ``string``, optional. Since vSphere API 4.0.
        - ``eventTypeId``: List of ``string``, optional. Since vSphere API 4.0.
        - ``maxCount``: ``int``, optional. Since vSphere API 6.5.
        - ``delayedInit``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``auditable``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``auditId``: List of ``string``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EventFilterSpec.rst``
    """

    @_rt.data(
        "vim.event.EventFilterSpec.ByEntity",
        wire_name="EventFilterSpecByEntity",
        properties=lambda: (
            _rt.Property("entity", "vim.ManagedEntity"),
            _rt.Property("recursion", "vim.event.EventFilterSpec.RecursionOption"),
        ),
    )
    class ByEntity(vmodl.DynamicData):
        """The data object ``vim.event.EventFilterSpec.ByEntity``, on the wire ``EventFilterSpecByEntity``.

        Fields:
            - ``entity``: ``vim.ManagedEntity``, required.
            - ``recursion``: ``vim.event.EventFilterSpec.RecursionOption``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/event/EventFilterSpec/ByEntity.rst``
        """

        entity: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since 1.0."""
        recursion: _rt.Field[
            vim.event.EventFilterSpec.RecursionOption,
            vim.event.EventFilterSpec.RecursionOption | str,
        ] = _rt.UNSET
        """``vim.event.EventFilterSpec.RecursionOption``, required. Since 1.0."""

    @_rt.data(
        "vim.event.EventFilterSpec.ByTime",
        wire_name="EventFilterSpecByTime",
        properties=lambda: (
            _rt.Property("beginTime", "dateTime", optional=True),
            _rt.Property("endTime", "dateTime", optional=True),
        ),
    )
    class ByTime(vmodl.DynamicData):
        """The data object ``vim.event.EventFilterSpec.ByTime``, on the wire ``EventFilterSpecByTime``.

        Fields:
            - ``beginTime``: ``dateTime``, optional.
            - ``endTime``: ``dateTime``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/event/EventFilterSpec/ByTime.rst``
        """

        beginTime: datetime.datetime | None = None
        """``dateTime``, optional. Since 1.0."""
        endTime: datetime.datetime | None = None
        """``dateTime``, optional. Since 1.0."""

    @_rt.data(
        "vim.event.EventFilterSpec.ByUsername",
        wire_name="EventFilterSpecByUsername",
        properties=lambda: (
            _rt.Property("systemUser", "boolean"),
            _rt.Property("userList", "string", array=True, optional=True),
        ),
    )
    class ByUsername(vmodl.DynamicData):
        """The data object ``vim.event.EventFilterSpec.ByUsername``, on the wire ``EventFilterSpecByUsername``.

        Fields:
            - ``systemUser``: ``boolean``, required.
            - ``userList``: List of ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/event/EventFilterSpec/ByUsername.rst``
        """

        systemUser: bool = False
        """``boolean``, required. Since 1.0."""
        userList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""

    @_rt.enum(
        "vim.event.EventFilterSpec.RecursionOption", wire_name="EventFilterSpecRecursionOption"
    )
    class RecursionOption(_rt.VimEnum):
        """The enum ``vim.event.EventFilterSpec.RecursionOption``, on the wire ``EventFilterSpecRecursionOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/event/EventFilterSpec/RecursionOption.rst``
        """

        self = "self"
        """The value ``self``."""
        self_ = "self"
        children = "children"
        """The value ``children``."""
        all = "all"
        """The value ``all``."""

    entity: vim.event.EventFilterSpec.ByEntity | None = None
    """``vim.event.EventFilterSpec.ByEntity``, optional. Since 1.0."""
    time: vim.event.EventFilterSpec.ByTime | None = None
    """``vim.event.EventFilterSpec.ByTime``, optional. Since 1.0."""
    userName: vim.event.EventFilterSpec.ByUsername | None = None
    """``vim.event.EventFilterSpec.ByUsername``, optional. Since 1.0."""
    eventChainId: int | None = None
    """``int``, optional. Since 1.0."""
    alarm: vim.alarm.Alarm | None = None
    """``vim.alarm.Alarm``, optional. Since 1.0."""
    scheduledTask: vim.scheduler.ScheduledTask | None = None
    """``vim.scheduler.ScheduledTask``, optional. Since 1.0."""
    disableFullMessage: bool | None = None
    """``boolean``, optional. Since 1.0."""
    category: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    type: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, optional. Since 1.0."""
    tag: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    eventTypeId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    maxCount: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    delayedInit: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    auditable: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    auditId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 9.1.0.0."""
