# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveVmWithMountedCDROM``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveVmWithMountedCDROM",
    wire_name="StorageDrsCannotMoveVmWithMountedCDROM",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveVmWithMountedCDROM(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveVmWithMountedCDROM``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveVmWithMountedCDROM.rst``
    """
