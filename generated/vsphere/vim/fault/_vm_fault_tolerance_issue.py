# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmFaultToleranceIssue",
    wire_name="VmFaultToleranceIssue",
    since="vim.version.version5",
    rank=5,
)
class VmFaultToleranceIssue(vim.fault.VimFault):
    """The fault ``vim.fault.VmFaultToleranceIssue``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmFaultToleranceIssue.rst``
    """
