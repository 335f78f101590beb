# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.HostResourceCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.HostResourceCheckResult",
    wire_name="VsanHostResourceCheckResult",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "host", "vim.HostSystem", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property(
            "diskGroups",
            "vim.vsan.DiskGroupResourceCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "storagePools",
            "vim.vsan.StoragePoolResourceCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class HostResourceCheckResult(vim.vsan.EntityResourceCheckDetails):
    """The data object ``vim.vsan.HostResourceCheckResult``, on the wire ``VsanHostResourceCheckResult``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional.
        - ``diskGroups``: List of ``vim.vsan.DiskGroupResourceCheckResult``, optional.
        - ``storagePools``: List of ``vim.vsan.StoragePoolResourceCheckResult``, optional. Since
          vsan API 8.0.0.1.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/HostResourceCheckResult.rst``
    """

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vsan API 6.8.7."""
    diskGroups: _rt.Field[
        list[vim.vsan.DiskGroupResourceCheckResult], Iterable[vim.vsan.DiskGroupResourceCheckResult]
    ] = _rt.EMPTY
    """List of ``vim.vsan.DiskGroupResourceCheckResult``, optional. Since vsan API 6.8.7."""
    storagePools: _rt.Field[
        list[vim.vsan.StoragePoolResourceCheckResult],
        Iterable[vim.vsan.StoragePoolResourceCheckResult],
    ] = _rt.EMPTY
    """List of ``vim.vsan.StoragePoolResourceCheckResult``, optional. Since vsan API 8.0.0.1."""
