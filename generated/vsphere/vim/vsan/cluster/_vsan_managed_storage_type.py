# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.cluster.VsanManagedStorageType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.cluster.VsanManagedStorageType",
    wire_name="VimVsanClusterVsanManagedStorageType",
    since="vsan.version.version20",
    rank=18,
)
class VsanManagedStorageType(_rt.VimEnum):
    """The enum ``vim.vsan.cluster.VsanManagedStorageType``, on the wire ``VimVsanClusterVsanManagedStorageType``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/cluster/VsanManagedStorageType.rst``
    """

    vsandirect = "vsandirect"
    """The value ``vsandirect``."""
    pmem = "pmem"
    """The value ``pmem``."""
    VsanManagedStorageType_Unknown = "VsanManagedStorageType_Unknown"
    """The value ``VsanManagedStorageType_Unknown``."""
