# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualDiskKey``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualDiskKey",
    wire_name="VirtualDiskKey",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("vmInstanceUUID", "string", since="sms.version.version11", rank=6),
        _rt.Property("deviceKey", "int", since="sms.version.version11", rank=6),
    ),
)
class VirtualDiskKey(sms.storage.replication.DeviceId):
    """The data object ``sms.storage.replication.VirtualDiskKey``.

    Fields:
        - ``vmInstanceUUID``: ``string``, required.
        - ``deviceKey``: ``int``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/VirtualDiskKey.rst``
    """

    vmInstanceUUID: str = ""
    """``string``, required. Since sms API 6.5."""
    deviceKey: int = 0
    """``int``, required. Since sms API 6.5."""
