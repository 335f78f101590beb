# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CpuHotPlugNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CpuHotPlugNotSupported",
    wire_name="CpuHotPlugNotSupported",
    since="vim.version.version5",
    rank=5,
)
class CpuHotPlugNotSupported(vim.fault.VmConfigFault):
    """The fault ``vim.fault.CpuHotPlugNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CpuHotPlugNotSupported.rst``
    """
