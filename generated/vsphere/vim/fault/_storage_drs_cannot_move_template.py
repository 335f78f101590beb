# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveTemplate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveTemplate",
    wire_name="StorageDrsCannotMoveTemplate",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveTemplate(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveTemplate``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveTemplate.rst``
    """
