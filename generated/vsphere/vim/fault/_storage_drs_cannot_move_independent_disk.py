# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveIndependentDisk``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveIndependentDisk",
    wire_name="StorageDrsCannotMoveIndependentDisk",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveIndependentDisk(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveIndependentDisk``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveIndependentDisk.rst``
    """
