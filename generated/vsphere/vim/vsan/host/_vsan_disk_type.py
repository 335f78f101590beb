# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDiskType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.VsanDiskType", wire_name="VsanDiskType", since="vsan.version.version20", rank=18
)
class VsanDiskType(_rt.VimEnum):
    """The enum ``vim.vsan.host.VsanDiskType``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/VsanDiskType.rst``
    """

    diskGroup = "diskGroup"
    """The value ``diskGroup``."""
    storagePool = "storagePool"
    """The value ``storagePool``."""
    directDisk = "directDisk"
    """The value ``directDisk``."""
    VsanDiskType_Unknown = "VsanDiskType_Unknown"
    """The value ``VsanDiskType_Unknown``."""
