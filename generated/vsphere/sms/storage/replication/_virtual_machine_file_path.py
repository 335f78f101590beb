# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VirtualMachineFilePath``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VirtualMachineFilePath",
    wire_name="VirtualMachineFilePath",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("vcUuid", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("dsUrl", "string", since="sms.version.version11", rank=6),
        _rt.Property("vmxPath", "string", since="sms.version.version11", rank=6),
    ),
)
class VirtualMachineFilePath(sms.storage.replication.VirtualMachineId):
    """The data object ``sms.storage.replication.VirtualMachineFilePath``.

    Fields:
        - ``vcUuid``: ``string``, optional.
        - ``dsUrl``: ``string``, required.
        - ``vmxPath``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/VirtualMachineFilePath.rst``
    """

    vcUuid: str | None = None
    """``string``, optional. Since sms API 6.5."""
    dsUrl: str = ""
    """``string``, required. Since sms API 6.5."""
    vmxPath: str = ""
    """``string``, required. Since sms API 6.5."""
