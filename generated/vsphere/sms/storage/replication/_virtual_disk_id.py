# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualDiskId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualDiskId",
    wire_name="VasaVirtualDiskId",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (_rt.Property("diskId", "string", since="sms.version.version11", rank=6),),
)
class VirtualDiskId(sms.storage.replication.DeviceId):
    """The data object ``sms.storage.replication.VirtualDiskId``, on the wire ``VasaVirtualDiskId``.

    Fields:
        - ``diskId``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/VirtualDiskId.rst``
    """

    diskId: str = ""
    """``string``, required. Since sms API 6.5."""
