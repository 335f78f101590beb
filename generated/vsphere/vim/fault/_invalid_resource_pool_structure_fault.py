# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidResourcePoolStructureFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidResourcePoolStructureFault", wire_name="InvalidResourcePoolStructureFault"
)
class InvalidResourcePoolStructureFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InvalidResourcePoolStructureFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidResourcePoolStructureFault.rst``
    """
