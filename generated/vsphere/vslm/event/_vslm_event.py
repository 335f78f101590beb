# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.event.VslmEvent``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vslm.event.VslmEvent")
class VslmEvent(_rt.Opaque):
    """``vslm.event.VslmEvent``, of which this package knows no more than the name."""

    @_rt.enum(
        "vslm.event.VslmEvent.VslmEventType",
        wire_name="VslmEventType",
        since="vslm.version.version1",
        rank=1,
    )
    class VslmEventType(_rt.VimEnum):
        """The enum ``vslm.event.VslmEvent.VslmEventType``.

        Since:
            vslm API 1.0 (``vslm.version.version1``)

        Source:
            ``vslm/event/VslmEvent/VslmEventType.rst``
        """

        preFcdMigrateEvent = "preFcdMigrateEvent"
        """The value ``preFcdMigrateEvent``."""
        postFcdMigrateEvent = "postFcdMigrateEvent"
        """The value ``postFcdMigrateEvent``."""
