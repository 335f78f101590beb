# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanAnalyticsEventSnapshotType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanAnalyticsEventSnapshotType",
    wire_name="VsanAnalyticsEventSnapshotType",
    since="vsan.version.version15",
    rank=13,
)
class VsanAnalyticsEventSnapshotType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanAnalyticsEventSnapshotType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/VsanAnalyticsEventSnapshotType.rst``
    """

    OBJECT_SNAPSHOT = "OBJECT_SNAPSHOT"
    """The value ``OBJECT_SNAPSHOT``."""
    HOST_SNAPSHOT = "HOST_SNAPSHOT"
    """The value ``HOST_SNAPSHOT``."""
    DISK_SNAPSHOT = "DISK_SNAPSHOT"
    """The value ``DISK_SNAPSHOT``."""
    POLICY_SNAPSHOT = "POLICY_SNAPSHOT"
    """The value ``POLICY_SNAPSHOT``."""
    SNAPSHOT_TYPE_UNKNOWN = "SNAPSHOT_TYPE_UNKNOWN"
    """The value ``SNAPSHOT_TYPE_UNKNOWN``."""
