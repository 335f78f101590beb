# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveVmInUserFolder``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveVmInUserFolder",
    wire_name="StorageDrsCannotMoveVmInUserFolder",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveVmInUserFolder(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveVmInUserFolder``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveVmInUserFolder.rst``
    """
