# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsDisabledOnVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsDisabledOnVm",
    wire_name="StorageDrsDisabledOnVm",
    since="vim.version.version7",
    rank=7,
)
class StorageDrsDisabledOnVm(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsDisabledOnVm``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/StorageDrsDisabledOnVm.rst``
    """
