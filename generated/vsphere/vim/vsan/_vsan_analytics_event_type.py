# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanAnalyticsEventType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanAnalyticsEventType",
    wire_name="VsanAnalyticsEventType",
    since="vsan.version.version15",
    rank=13,
)
class VsanAnalyticsEventType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanAnalyticsEventType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/VsanAnalyticsEventType.rst``
    """

    STORAGE_OBJECT_UNAVAILABLE = "STORAGE_OBJECT_UNAVAILABLE"
    """The value ``STORAGE_OBJECT_UNAVAILABLE``."""
    STORAGE_OBJECT_AVAILABLE = "STORAGE_OBJECT_AVAILABLE"
    """The value ``STORAGE_OBJECT_AVAILABLE``."""
    STORAGE_OBJECT_REPL_CHANGE = "STORAGE_OBJECT_REPL_CHANGE"
    """The value ``STORAGE_OBJECT_REPL_CHANGE``."""
    STORAGE_OBJECT_LOST = "STORAGE_OBJECT_LOST"
    """The value ``STORAGE_OBJECT_LOST``."""
    STORAGE_OBJECT_CREATED = "STORAGE_OBJECT_CREATED"
    """The value ``STORAGE_OBJECT_CREATED``."""
    STORAGE_OBJECT_DELETED = "STORAGE_OBJECT_DELETED"
    """The value ``STORAGE_OBJECT_DELETED``."""
    STORAGE_DOM_OBJECT_CHANGE = "STORAGE_DOM_OBJECT_CHANGE"
    """The value ``STORAGE_DOM_OBJECT_CHANGE``."""
    REPAIR_START = "REPAIR_START"
    """The value ``REPAIR_START``."""
    REPAIR_END = "REPAIR_END"
    """The value ``REPAIR_END``."""
    REBUILD_START = "REBUILD_START"
    """The value ``REBUILD_START``."""
    REBUILD_END = "REBUILD_END"
    """The value ``REBUILD_END``."""
    RESYNC_IN_PROGRESS = "RESYNC_IN_PROGRESS"
    """The value ``RESYNC_IN_PROGRESS``."""
    RESYNC_END = "RESYNC_END"
    """The value ``RESYNC_END``."""
    PATCH_START = "PATCH_START"
    """The value ``PATCH_START``."""
    PATCH_END = "PATCH_END"
    """The value ``PATCH_END``."""
    DG_DECOM_START = "DG_DECOM_START"
    """The value ``DG_DECOM_START``."""
    DG_DECOM_END = "DG_DECOM_END"
    """The value ``DG_DECOM_END``."""
    HOST_DECOM_START = "HOST_DECOM_START"
    """The value ``HOST_DECOM_START``."""
    HOST_DECOM_FAIL = "HOST_DECOM_FAIL"
    """The value ``HOST_DECOM_FAIL``."""
    HOST_DECOM_END = "HOST_DECOM_END"
    """The value ``HOST_DECOM_END``."""
    CLUSTER_CREATED = "CLUSTER_CREATED"
    """The value ``CLUSTER_CREATED``."""
    CLUSTER_DELETED = "CLUSTER_DELETED"
    """The value ``CLUSTER_DELETED``."""
    SDDC_CREATED = "SDDC_CREATED"
    """The value ``SDDC_CREATED``."""
    SDDC_DELETED = "SDDC_DELETED"
    """The value ``SDDC_DELETED``."""
    HOST_CREATED = "HOST_CREATED"
    """The value ``HOST_CREATED``."""
    HOST_DELETED = "HOST_DELETED"
    """The value ``HOST_DELETED``."""
    CLUSTER_MEMBERSHIP_CHANGED = "CLUSTER_MEMBERSHIP_CHANGED"
    """The value ``CLUSTER_MEMBERSHIP_CHANGED``."""
    DEVICE_FAILURE = "DEVICE_FAILURE"
    """The value ``DEVICE_FAILURE``."""
    DEVICE_NORMAL = "DEVICE_NORMAL"
    """The value ``DEVICE_NORMAL``."""
    DEVICE_OFFLINE = "DEVICE_OFFLINE"
    """The value ``DEVICE_OFFLINE``."""
    DEVICE_ERROR = "DEVICE_ERROR"
    """The value ``DEVICE_ERROR``."""
    HOST_FAILURE = "HOST_FAILURE"
    """The value ``HOST_FAILURE``."""
    HOST_NORMAL = "HOST_NORMAL"
    """The value ``HOST_NORMAL``."""
    EVENT_TYPE_UNKNOWN = "EVENT_TYPE_UNKNOWN"
    """The value ``EVENT_TYPE_UNKNOWN``."""
