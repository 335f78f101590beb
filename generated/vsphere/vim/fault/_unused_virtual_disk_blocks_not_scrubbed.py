# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnusedVirtualDiskBlocksNotScrubbed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnusedVirtualDiskBlocksNotScrubbed",
    wire_name="UnusedVirtualDiskBlocksNotScrubbed",
    since="vim.version.version5",
    rank=5,
)
class UnusedVirtualDiskBlocksNotScrubbed(vim.fault.DeviceBackingNotSupported):
    """The fault ``vim.fault.UnusedVirtualDiskBlocksNotScrubbed``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/UnusedVirtualDiskBlocksNotScrubbed.rst``
    """
