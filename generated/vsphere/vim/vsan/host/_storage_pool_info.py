# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.StoragePoolInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.StoragePoolInfo",
    wire_name="VimVsanHostStoragePoolInfo",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "storagePoolDisks",
            "vim.vsan.host.StoragePoolDiskInfo",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class StoragePoolInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.StoragePoolInfo``, on the wire ``VimVsanHostStoragePoolInfo``.

    Fields:
        - ``storagePoolDisks``: List of ``vim.vsan.host.StoragePoolDiskInfo``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/StoragePoolInfo.rst``
    """

    storagePoolDisks: _rt.Field[
        list[vim.vsan.host.StoragePoolDiskInfo], Iterable[vim.vsan.host.StoragePoolDiskInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.StoragePoolDiskInfo``, optional. Since vsan API 8.0.0.1."""
