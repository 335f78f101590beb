# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VAppOperationInProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.VAppOperationInProgress",
    wire_name="VAppOperationInProgress",
    since="vim.version.version7",
    rank=7,
)
class VAppOperationInProgress(vmodl.RuntimeFault):
    """The fault ``vim.fault.VAppOperationInProgress``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/VAppOperationInProgress.rst``
    """
