# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskHasPartitions``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DiskHasPartitions",
    wire_name="DiskHasPartitions",
    since="vim.version.version9",
    rank=9,
)
class DiskHasPartitions(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.DiskHasPartitions``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DiskHasPartitions.rst``
    """
