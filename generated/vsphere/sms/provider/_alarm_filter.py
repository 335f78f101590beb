# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.AlarmFilter``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.provider.AlarmFilter",
    wire_name="AlarmFilter",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("alarmStatus", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("alarmType", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("entityType", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property(
            "entityId", "anyType", array=True, optional=True, since="sms.version.version11", rank=6
        ),
        _rt.Property("pageMarker", "string", optional=True, since="sms.version.version11", rank=6),
    ),
)
class AlarmFilter(vmodl.DynamicData):
    """The data object ``sms.provider.AlarmFilter``.

    Fields:
        - ``alarmStatus``: ``string``, optional.
        - ``alarmType``: ``string``, optional.
        - ``entityType``: ``string``, optional.
        - ``entityId``: List of ``anyType``, optional.
        - ``pageMarker``: ``string``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/provider/AlarmFilter.rst``
    """

    alarmStatus: str | None = None
    """``string``, optional. Since sms API 6.5."""
    alarmType: str | None = None
    """``string``, optional. Since sms API 6.5."""
    entityType: str | None = None
    """``string``, optional. Since sms API 6.5."""
    entityId: _rt.Field[list[object], Iterable[object]] = _rt.EMPTY
    """List of ``anyType``, optional. Since sms API 6.5."""
    pageMarker: str | None = None
    """``string``, optional. Since sms API 6.5."""
