# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveSharedDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveSharedDisk",
    wire_name="StorageDrsCannotMoveSharedDisk",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveSharedDisk(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveSharedDisk``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveSharedDisk.rst``
    """
