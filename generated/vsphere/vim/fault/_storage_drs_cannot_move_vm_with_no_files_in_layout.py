# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout",
    wire_name="StorageDrsCannotMoveVmWithNoFilesInLayout",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveVmWithNoFilesInLayout(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveVmWithNoFilesInLayout.rst``
    """
