# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.StoragePoolDiskResourceCheckResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.StoragePoolDiskResourceCheckResult",
    wire_name="VsanStoragePoolDiskResourceCheckResult",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("diskType", "string", optional=True, since="vsan.version.version20", rank=18),
    ),
)
class StoragePoolDiskResourceCheckResult(vim.vsan.DiskResourceCheckResult):
    """The data object ``vim.vsan.StoragePoolDiskResourceCheckResult``, on the wire ``VsanStoragePoolDiskResourceCheckResult``.

    Fields:
        - ``diskType``: ``string``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/StoragePoolDiskResourceCheckResult.rst``
    """

    diskType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
