# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmToolsUpgradeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VmToolsUpgradeFault", wire_name="VmToolsUpgradeFault")
class VmToolsUpgradeFault(vim.fault.VimFault):
    """The fault ``vim.fault.VmToolsUpgradeFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VmToolsUpgradeFault.rst``
    """
