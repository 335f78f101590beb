# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.TrimDiskType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.TrimDiskType", wire_name="TrimDiskType", since="vsan.version.version18", rank=16
)
class TrimDiskType(_rt.VimEnum):
    """The enum ``vim.vsan.host.TrimDiskType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/TrimDiskType.rst``
    """

    cacheDisk = "cacheDisk"
    """The value ``cacheDisk``."""
    capacityDisk = "capacityDisk"
    """The value ``capacityDisk``."""
    TrimDiskType_Unknown = "TrimDiskType_Unknown"
    """The value ``TrimDiskType_Unknown``."""
