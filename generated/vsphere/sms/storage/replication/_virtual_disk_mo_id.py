# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualDiskMoId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualDiskMoId",
    wire_name="VirtualDiskMoId",
    since="sms.version.version12",
    rank=7,
    properties=lambda: (
        _rt.Property("vcUuid", "string", optional=True, since="sms.version.version12", rank=7),
        _rt.Property("vmMoid", "string", since="sms.version.version12", rank=7),
        _rt.Property("diskKey", "string", since="sms.version.version12", rank=7),
    ),
)
class VirtualDiskMoId(sms.storage.replication.DeviceId):
    """The data object ``sms.storage.replication.VirtualDiskMoId``.

    Fields:
        - ``vcUuid``: ``string``, optional.
        - ``vmMoid``: ``string``, required.
        - ``diskKey``: ``string``, required.

    Since:
        sms API 6.7 (``sms.version.version12``)

    Source:
        ``sms/storage/replication/VirtualDiskMoId.rst``
    """

    vcUuid: str | None = None
    """``string``, optional. Since sms API 6.7."""
    vmMoid: str = ""
    """``string``, required. Since sms API 6.7."""
    diskKey: str = ""
    """``string``, required. Since sms API 6.7."""
