# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientPerCpuCapacity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientPerCpuCapacity",
    wire_name="InsufficientPerCpuCapacity",
    since="vim.version.version2",
    rank=2,
)
class InsufficientPerCpuCapacity(vim.fault.InsufficientHostCapacityFault):
    """The fault ``vim.fault.InsufficientPerCpuCapacity``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/InsufficientPerCpuCapacity.rst``
    """
