# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.event.VslmEventInfo``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vslm.event.VslmEventInfo")
class VslmEventInfo(_rt.Opaque):
    """``vslm.event.VslmEventInfo``, of which this package knows no more than the name."""

    @_rt.enum(
        "vslm.event.VslmEventInfo.State",
        wire_name="VslmEventVslmEventInfoState",
        since="vslm.version.version1",
        rank=1,
    )
    class State(_rt.VimEnum):
        """The enum ``vslm.event.VslmEventInfo.State``, on the wire ``VslmEventVslmEventInfoState``.

        Since:
            vslm API 1.0 (``vslm.version.version1``)

        Source:
            ``vslm/event/VslmEventInfo/State.rst``
        """

        success = "success"
        """The value ``success``."""
        error = "error"
        """The value ``error``."""
