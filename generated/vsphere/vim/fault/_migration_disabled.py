# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MigrationDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MigrationDisabled",
    wire_name="MigrationDisabled",
    since="vim.version.version5",
    rank=5,
)
class MigrationDisabled(vim.fault.MigrationFault):
    """The fault ``vim.fault.MigrationDisabled``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MigrationDisabled.rst``
    """
