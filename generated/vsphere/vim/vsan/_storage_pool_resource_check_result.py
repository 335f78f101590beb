# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.StoragePoolResourceCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.StoragePoolResourceCheckResult",
    wire_name="VsanStoragePoolResourceCheckResult",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "disks",
            "vim.vsan.StoragePoolDiskResourceCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class StoragePoolResourceCheckResult(vim.vsan.EntityResourceCheckDetails):
    """The data object ``vim.vsan.StoragePoolResourceCheckResult``, on the wire ``VsanStoragePoolResourceCheckResult``.

    Fields:
        - ``disks``: List of ``vim.vsan.StoragePoolDiskResourceCheckResult``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/StoragePoolResourceCheckResult.rst``
    """

    disks: _rt.Field[
        list[vim.vsan.StoragePoolDiskResourceCheckResult],
        Iterable[vim.vsan.StoragePoolDiskResourceCheckResult],
    ] = _rt.EMPTY
    """List of ``vim.vsan.StoragePoolDiskResourceCheckResult``, optional. Since vsan API 8.0.0.1."""
