# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.AlarmResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.provider.AlarmResult",
    wire_name="AlarmResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "storageAlarm",
            "sms.storage.StorageAlarm",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("pageMarker", "string", optional=True, since="sms.version.version11", rank=6),
    ),
)
class AlarmResult(vmodl.DynamicData):
    """The data object ``sms.provider.AlarmResult``.

    Fields:
        - ``storageAlarm``: List of ``sms.storage.StorageAlarm``, optional.
        - ``pageMarker``: ``string``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/provider/AlarmResult.rst``
    """

    storageAlarm: _rt.Field[list[sms.storage.StorageAlarm], Iterable[sms.storage.StorageAlarm]] = (
        _rt.EMPTY
    )
    """List of ``sms.storage.StorageAlarm``, optional. Since sms API 6.5."""
    pageMarker: str | None = None
    """``string``, optional. Since sms API 6.5."""
