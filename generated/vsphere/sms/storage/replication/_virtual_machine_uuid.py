# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualMachineUUID``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualMachineUUID",
    wire_name="VirtualMachineUUID",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("vmInstanceUUID", "string", since="sms.version.version11", rank=6),
    ),
)
class VirtualMachineUUID(sms.storage.replication.VirtualMachineId):
    """The data object ``sms.storage.replication.VirtualMachineUUID``.

    Fields:
        - ``vmInstanceUUID``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/VirtualMachineUUID.rst``
    """

    vmInstanceUUID: str = ""
    """``string``, required. Since sms API 6.5."""
