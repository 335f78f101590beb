# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.StoragePoolDiskType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.StoragePoolDiskType",
    wire_name="StoragePoolDiskType",
    since="vsan.version.version20",
    rank=18,
)
class StoragePoolDiskType(_rt.VimEnum):
    """The enum ``vim.vsan.host.StoragePoolDiskType``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/StoragePoolDiskType.rst``
    """

    singleTier = "singleTier"
    """The value ``singleTier``."""
    StoragePoolDiskType_Unknown = "StoragePoolDiskType_Unknown"
    """The value ``StoragePoolDiskType_Unknown``."""
