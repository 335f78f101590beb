# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.TimeUnitEnum``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "pbm.capability.types.TimeUnitEnum",
    wire_name="PbmCapabilityTimeUnitType",
    since="pbm.version.version1",
    rank=1,
)
class TimeUnitEnum(_rt.VimEnum):
    """The enum ``pbm.capability.types.TimeUnitEnum``, on the wire ``PbmCapabilityTimeUnitType``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/TimeUnitEnum.rst``
    """

    SECONDS = "SECONDS"
    """The value ``SECONDS``."""
    MINUTES = "MINUTES"
    """The value ``MINUTES``."""
    HOURS = "HOURS"
    """The value ``HOURS``."""
    DAYS = "DAYS"
    """The value ``DAYS``."""
    WEEKS = "WEEKS"
    """The value ``WEEKS``."""
    MONTHS = "MONTHS"
    """The value ``MONTHS``."""
    YEARS = "YEARS"
    """The value ``YEARS``."""
