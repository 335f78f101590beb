# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveFTVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveFTVm",
    wire_name="StorageDrsCannotMoveFTVm",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveFTVm(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveFTVm``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveFTVm.rst``
    """
