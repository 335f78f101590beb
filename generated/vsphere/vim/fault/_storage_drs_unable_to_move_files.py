# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsUnableToMoveFiles``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsUnableToMoveFiles",
    wire_name="StorageDrsUnableToMoveFiles",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsUnableToMoveFiles(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsUnableToMoveFiles``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsUnableToMoveFiles.rst``
    """
