# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.InvalidProtectionReason``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.InvalidProtectionReason",
    wire_name="DpInvalidProtectionReason",
    since="vsan.version.version21",
    rank=19,
)
class InvalidProtectionReason(_rt.VimEnum):
    """The enum ``dp.vpx.InvalidProtectionReason``, on the wire ``DpInvalidProtectionReason``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``dp/vpx/InvalidProtectionReason.rst``
    """

    protectionDegraded = "protectionDegraded"
    """The value ``protectionDegraded``."""
    notProtected = "notProtected"
    """The value ``notProtected``."""
    invalidProtectionReasonUnknown = "invalidProtectionReasonUnknown"
    """The value ``invalidProtectionReasonUnknown``."""
