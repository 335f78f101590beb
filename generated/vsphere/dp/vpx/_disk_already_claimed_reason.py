# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.DiskAlreadyClaimedReason``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.DiskAlreadyClaimedReason",
    wire_name="DpDiskAlreadyClaimedReason",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class DiskAlreadyClaimedReason(_rt.VimEnum):
    """The enum ``dp.vpx.DiskAlreadyClaimedReason``, on the wire ``DpDiskAlreadyClaimedReason``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``dp/vpx/DiskAlreadyClaimedReason.rst``
    """

    maxVendorsExceeded = "maxVendorsExceeded"
    """The value ``maxVendorsExceeded``."""
    alreadyInUse = "alreadyInUse"
    """The value ``alreadyInUse``."""
    diskAlreadyClaimedReasonUnknown = "diskAlreadyClaimedReasonUnknown"
    """The value ``diskAlreadyClaimedReasonUnknown``."""
