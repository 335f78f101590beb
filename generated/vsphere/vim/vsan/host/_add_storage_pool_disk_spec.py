# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.AddStoragePoolDiskSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.AddStoragePoolDiskSpec",
    wire_name="VsanAddStoragePoolDiskSpec",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version20", rank=18),
        _rt.Property(
            "disks",
            "vim.vsan.host.StoragePoolDisk",
            array=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class AddStoragePoolDiskSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.AddStoragePoolDiskSpec``, on the wire ``VsanAddStoragePoolDiskSpec``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``disks``: List of ``vim.vsan.host.StoragePoolDisk``, required.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/AddStoragePoolDiskSpec.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 8.0.0.1."""
    disks: _rt.Field[
        list[vim.vsan.host.StoragePoolDisk], Iterable[vim.vsan.host.StoragePoolDisk]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.StoragePoolDisk``, required. Since vsan API 8.0.0.1."""
