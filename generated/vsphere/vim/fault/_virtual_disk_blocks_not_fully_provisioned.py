# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VirtualDiskBlocksNotFullyProvisioned``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VirtualDiskBlocksNotFullyProvisioned",
    wire_name="VirtualDiskBlocksNotFullyProvisioned",
    since="vim.version.version5",
    rank=5,
)
class VirtualDiskBlocksNotFullyProvisioned(vim.fault.DeviceBackingNotSupported):
    """The fault ``vim.fault.VirtualDiskBlocksNotFullyProvisioned``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VirtualDiskBlocksNotFullyProvisioned.rst``
    """
