# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MemoryHotPlugNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MemoryHotPlugNotSupported",
    wire_name="MemoryHotPlugNotSupported",
    since="vim.version.version5",
    rank=5,
)
class MemoryHotPlugNotSupported(vim.fault.VmConfigFault):
    """The fault ``vim.fault.MemoryHotPlugNotSupported``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MemoryHotPlugNotSupported.rst``
    """
