# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VirtualHardwareCompatibilityIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VirtualHardwareCompatibilityIssue", wire_name="VirtualHardwareCompatibilityIssue"
)
class VirtualHardwareCompatibilityIssue(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VirtualHardwareCompatibilityIssue``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VirtualHardwareCompatibilityIssue.rst``
    """
