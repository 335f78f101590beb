# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DiskResourceCheckResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.DiskResourceCheckResult",
    wire_name="VsanDiskResourceCheckResult",
    since="vsan.version.version10",
    rank=8,
)
class DiskResourceCheckResult(vim.vsan.EntityResourceCheckDetails):
    """The data object ``vim.vsan.DiskResourceCheckResult``, on the wire ``VsanDiskResourceCheckResult``.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/DiskResourceCheckResult.rst``
    """
