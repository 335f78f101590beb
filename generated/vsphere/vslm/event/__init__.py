# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vslm.event``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._vslm_event import VslmEvent as VslmEvent
    from ._vslm_event_info import VslmEventInfo as VslmEventInfo
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "VslmEvent": "_vslm_event",
            "VslmEventInfo": "_vslm_event_info",
        },
        (),
    )

__all__ = [
    "VslmEvent",
    "VslmEventInfo",
]
