# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveManuallyPlacedVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveManuallyPlacedVm",
    wire_name="StorageDrsCannotMoveManuallyPlacedVm",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveManuallyPlacedVm(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveManuallyPlacedVm``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveManuallyPlacedVm.rst``
    """
