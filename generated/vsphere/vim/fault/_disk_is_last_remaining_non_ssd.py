# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskIsLastRemainingNonSSD``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DiskIsLastRemainingNonSSD",
    wire_name="DiskIsLastRemainingNonSSD",
    since="vim.version.version9",
    rank=9,
)
class DiskIsLastRemainingNonSSD(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.DiskIsLastRemainingNonSSD``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DiskIsLastRemainingNonSSD.rst``
    """
