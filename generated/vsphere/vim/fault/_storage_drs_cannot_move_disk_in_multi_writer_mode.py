# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode",
    wire_name="StorageDrsCannotMoveDiskInMultiWriterMode",
    since="vim.version.version8",
    rank=8,
)
class StorageDrsCannotMoveDiskInMultiWriterMode(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/StorageDrsCannotMoveDiskInMultiWriterMode.rst``
    """
