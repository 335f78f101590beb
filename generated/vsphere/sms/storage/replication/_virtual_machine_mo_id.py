# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualMachineMoId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualMachineMoId",
    wire_name="VirtualMachineMoId",
    since="sms.version.version12",
    rank=7,
    properties=lambda: (
        _rt.Property("vcUuid", "string", optional=True, since="sms.version.version12", rank=7),
        _rt.Property("vmMoid", "string", since="sms.version.version12", rank=7),
    ),
)
class VirtualMachineMoId(sms.storage.replication.VirtualMachineId):
    """The data object ``sms.storage.replication.VirtualMachineMoId``.

    Fields:
        - ``vcUuid``: ``string``, optional.
        - ``vmMoid``: ``string``, required.

    Since:
        sms API 6.7 (``sms.version.version12``)

    Source:
        ``sms/storage/replication/VirtualMachineMoId.rst``
    """

    vcUuid: str | None = None
    """``string``, optional. Since sms API 6.7."""
    vmMoid: str = ""
    """``string``, required. Since sms API 6.7."""
