# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDatastoreType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanDatastoreType",
    wire_name="VsanDatastoreType",
    since="vsan.version.version15",
    rank=13,
)
class VsanDatastoreType(_rt.VimEnum):
    """The enum ``vim.cluster.VsanDatastoreType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanDatastoreType.rst``
    """

    vsan = "vsan"
    """The value ``vsan``."""
    vsandirect = "vsandirect"
    """The value ``vsandirect``."""
    pmem = "pmem"
    """The value ``pmem``."""
    VsanDatastoreType_Unknown = "VsanDatastoreType_Unknown"
    """The value ``VsanDatastoreType_Unknown``."""
