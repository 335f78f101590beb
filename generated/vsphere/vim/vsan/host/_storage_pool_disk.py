# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.StoragePoolDisk``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.StoragePoolDisk",
    wire_name="VsanStoragePoolDisk",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("diskName", "string", since="vsan.version.version20", rank=18),
        _rt.Property("diskType", "string", since="vsan.version.version20", rank=18),
    ),
)
class StoragePoolDisk(vmodl.DynamicData):
    """The data object ``vim.vsan.host.StoragePoolDisk``, on the wire ``VsanStoragePoolDisk``.

    Fields:
        - ``diskName``: ``string``, required.
        - ``diskType``: ``string``, required.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/StoragePoolDisk.rst``
    """

    diskName: str = ""
    """``string``, required. Since vsan API 8.0.0.1."""
    diskType: str = ""
    """``string``, required. Since vsan API 8.0.0.1."""
