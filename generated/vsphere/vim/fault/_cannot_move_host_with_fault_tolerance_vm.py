# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotMoveHostWithFaultToleranceVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotMoveHostWithFaultToleranceVm",
    wire_name="CannotMoveHostWithFaultToleranceVm",
    since="vim.version.version5",
    rank=5,
)
class CannotMoveHostWithFaultToleranceVm(vim.fault.VimFault):
    """The fault ``vim.fault.CannotMoveHostWithFaultToleranceVm``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CannotMoveHostWithFaultToleranceVm.rst``
    """
