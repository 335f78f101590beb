# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MigrationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.MigrationFault", wire_name="MigrationFault")
class MigrationFault(vim.fault.VimFault):
    """The fault ``vim.fault.MigrationFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MigrationFault.rst``
    """
