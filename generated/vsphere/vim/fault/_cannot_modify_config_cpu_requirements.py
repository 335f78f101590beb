# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotModifyConfigCpuRequirements``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotModifyConfigCpuRequirements", wire_name="CannotModifyConfigCpuRequirements"
)
class CannotModifyConfigCpuRequirements(vim.fault.MigrationFault):
    """The fault ``vim.fault.CannotModifyConfigCpuRequirements``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotModifyConfigCpuRequirements.rst``
    """
