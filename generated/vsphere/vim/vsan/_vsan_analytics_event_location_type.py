# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanAnalyticsEventLocationType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanAnalyticsEventLocationType",
    wire_name="VsanAnalyticsEventLocationType",
    since="vsan.version.version15",
    rank=13,
)
class VsanAnalyticsEventLocationType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanAnalyticsEventLocationType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/VsanAnalyticsEventLocationType.rst``
    """

    CLUSTER = "CLUSTER"
    """The value ``CLUSTER``."""
    HOST = "HOST"
    """The value ``HOST``."""
    DISK = "DISK"
    """The value ``DISK``."""
    EVENT_LOCATION_UNKNOWN = "EVENT_LOCATION_UNKNOWN"
    """The value ``EVENT_LOCATION_UNKNOWN``."""
