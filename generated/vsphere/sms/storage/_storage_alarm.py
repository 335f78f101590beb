# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageAlarm``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.storage.StorageAlarm",
    wire_name="StorageAlarm",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("alarmId", "long", since="sms.version.version11", rank=6),
        _rt.Property("alarmType", "string", since="sms.version.version11", rank=6),
        _rt.Property("containerId", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("objectId", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("objectType", "string", since="sms.version.version11", rank=6),
        _rt.Property("status", "string", since="sms.version.version11", rank=6),
        _rt.Property("alarmTimeStamp", "dateTime", since="sms.version.version11", rank=6),
        _rt.Property("messageId", "string", since="sms.version.version11", rank=6),
        _rt.Property(
            "parameterList",
            "sms.storage.NameValuePair",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "alarmObject", "anyType", optional=True, since="sms.version.version11", rank=6
        ),
    ),
)
class StorageAlarm(vmodl.DynamicData):
    """The data object ``sms.storage.StorageAlarm``.

    Fields:
        - ``alarmId``: ``long``, required.
        - ``alarmType``: ``string``, required.
        - ``containerId``: ``string``, optional.
        - ``objectId``: ``string``, optional.
        - ``objectType``: ``string``, required.
        - ``status``: ``string``, required.
        - ``alarmTimeStamp``: ``dateTime``, required.
        - ``messageId``: ``string``, required.
        - ``parameterList``: List of ``sms.storage.NameValuePair``, optional.
        - ``alarmObject``: ``anyType``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/StorageAlarm.rst``
    """

    alarmId: int = 0
    """``long``, required. Since sms API 6.5."""
    alarmType: str = ""
    """``string``, required. Since sms API 6.5."""
    containerId: str | None = None
    """``string``, optional. Since sms API 6.5."""
    objectId: str | None = None
    """``string``, optional. Since sms API 6.5."""
    objectType: str = ""
    """``string``, required. Since sms API 6.5."""
    status: str = ""
    """``string``, required. Since sms API 6.5."""
    alarmTimeStamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since sms API 6.5."""
    messageId: str = ""
    """``string``, required. Since sms API 6.5."""
    parameterList: _rt.Field[
        list[sms.storage.NameValuePair], Iterable[sms.storage.NameValuePair]
    ] = _rt.EMPTY
    """List of ``sms.storage.NameValuePair``, optional. Since sms API 6.5."""
    alarmObject: object = None
    """``anyType``, optional. Since sms API 6.5."""
