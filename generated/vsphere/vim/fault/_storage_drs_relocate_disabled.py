# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsRelocateDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsRelocateDisabled",
    wire_name="StorageDrsRelocateDisabled",
    since="vim.version.version10",
    rank=10,
)
class StorageDrsRelocateDisabled(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsRelocateDisabled``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/StorageDrsRelocateDisabled.rst``
    """
