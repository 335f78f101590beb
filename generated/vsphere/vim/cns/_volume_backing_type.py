# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VolumeBackingType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cns.VolumeBackingType",
    wire_name="CnsVolumeBackingType",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VolumeBackingType(_rt.VimEnum):
    """The enum ``vim.cns.VolumeBackingType``, on the wire ``CnsVolumeBackingType``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/VolumeBackingType.rst``
    """

    FlatVer1BackingInfo = "FlatVer1BackingInfo"
    """The value ``FlatVer1BackingInfo``."""
    FlatVer2BackingInfo = "FlatVer2BackingInfo"
    """The value ``FlatVer2BackingInfo``."""
    SparseVer1BackingInfo = "SparseVer1BackingInfo"
    """The value ``SparseVer1BackingInfo``."""
    SparseVer2BackingInfo = "SparseVer2BackingInfo"
    """The value ``SparseVer2BackingInfo``."""
    RawDiskMappingVer1BackingInfo = "RawDiskMappingVer1BackingInfo"
    """The value ``RawDiskMappingVer1BackingInfo``."""
    SeSparseBackingInfo = "SeSparseBackingInfo"
    """The value ``SeSparseBackingInfo``."""
    LocalPMemBackingInfo = "LocalPMemBackingInfo"
    """The value ``LocalPMemBackingInfo``."""
