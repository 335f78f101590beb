# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile",
    wire_name="StorageDrsCannotMoveManuallyPlacedSwapFile",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveManuallyPlacedSwapFile(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveManuallyPlacedSwapFile.rst``
    """
