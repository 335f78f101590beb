# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskMoveTypeNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DiskMoveTypeNotSupported",
    wire_name="DiskMoveTypeNotSupported",
    since="vim.version.version5",
    rank=5,
)
class DiskMoveTypeNotSupported(vim.fault.MigrationFault):
    """The fault ``vim.fault.DiskMoveTypeNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DiskMoveTypeNotSupported.rst``
    """
