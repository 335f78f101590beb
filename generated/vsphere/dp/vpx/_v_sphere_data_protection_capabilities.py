# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.VSphereDataProtectionCapabilities``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.VSphereDataProtectionCapabilities",
    wire_name="DpVSphereDataProtectionCapabilities",
    since="vsan.version.version23",
    rank=21,
)
class VSphereDataProtectionCapabilities(_rt.VimEnum):
    """The enum ``dp.vpx.VSphereDataProtectionCapabilities``, on the wire ``DpVSphereDataProtectionCapabilities``.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``dp/vpx/VSphereDataProtectionCapabilities.rst``
    """

    QueryPeInfo = "QueryPeInfo"
    """The value ``QueryPeInfo``."""
    PerDiskBaseSnapshotId = "PerDiskBaseSnapshotId"
    """The value ``PerDiskBaseSnapshotId``."""
    QuiescedSnapshot = "QuiescedSnapshot"
    """The value ``QuiescedSnapshot``."""
    RuntimeStats = "RuntimeStats"
    """The value ``RuntimeStats``."""
    PreservedExtents = "PreservedExtents"
    """The value ``PreservedExtents``."""
    MultiPe = "MultiPe"
    """The value ``MultiPe``."""
    VsanNativeSnapshot = "VsanNativeSnapshot"
    """The value ``VsanNativeSnapshot``."""
    SparseDiskEnhancement = "SparseDiskEnhancement"
    """The value ``SparseDiskEnhancement``."""
    VSphereDpCapabilities_Unknown = "VSphereDpCapabilities_Unknown"
    """The value ``VSphereDpCapabilities_Unknown``."""
