# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DiskGroupResourceCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.DiskGroupResourceCheckResult",
    wire_name="VsanDiskGroupResourceCheckResult",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "cacheTierDisk",
            "vim.vsan.DiskResourceCheckResult",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "capacityTierDisks",
            "vim.vsan.DiskResourceCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
    ),
)
class DiskGroupResourceCheckResult(vim.vsan.EntityResourceCheckDetails):
    """The data object ``vim.vsan.DiskGroupResourceCheckResult``, on the wire ``VsanDiskGroupResourceCheckResult``.

    Fields:
        - ``cacheTierDisk``: ``vim.vsan.DiskResourceCheckResult``, optional.
        - ``capacityTierDisks``: List of ``vim.vsan.DiskResourceCheckResult``, optional.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/DiskGroupResourceCheckResult.rst``
    """

    cacheTierDisk: vim.vsan.DiskResourceCheckResult | None = None
    """``vim.vsan.DiskResourceCheckResult``, optional. Since vsan API 6.8.7."""
    capacityTierDisks: _rt.Field[
        list[vim.vsan.DiskResourceCheckResult], Iterable[vim.vsan.DiskResourceCheckResult]
    ] = _rt.EMPTY
    """List of ``vim.vsan.DiskResourceCheckResult``, optional. Since vsan API 6.8.7."""
