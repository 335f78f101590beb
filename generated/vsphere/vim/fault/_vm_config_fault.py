# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmConfigFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VmConfigFault", wire_name="VmConfigFault")
class VmConfigFault(vim.fault.VimFault):
    """The fault ``vim.fault.VmConfigFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VmConfigFault.rst``
    """
