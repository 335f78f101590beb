# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.WillModifyConfigCpuRequirements``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.WillModifyConfigCpuRequirements", wire_name="WillModifyConfigCpuRequirements")
class WillModifyConfigCpuRequirements(vim.fault.MigrationFault):
    """The fault ``vim.fault.WillModifyConfigCpuRequirements``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/WillModifyConfigCpuRequirements.rst``
    """
