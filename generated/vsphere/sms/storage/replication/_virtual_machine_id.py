# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualMachineId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualMachineId",
    wire_name="VirtualMachineId",
    since="sms.version.version11",
    rank=6,
)
class VirtualMachineId(sms.storage.replication.DeviceId):
    """The data object ``sms.storage.replication.VirtualMachineId``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/VirtualMachineId.rst``
    """
