# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VAppNotRunning``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VAppNotRunning", wire_name="VAppNotRunning", since="vim.version.version5", rank=5
)
class VAppNotRunning(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VAppNotRunning``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VAppNotRunning.rst``
    """
