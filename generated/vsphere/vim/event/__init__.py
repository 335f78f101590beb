# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.event``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._event import Event as Event
    from ._event_manager import EventManager as EventManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Event": "_event",
            "EventManager": "_event_manager",
        },
        (),
    )

__all__ = [
    "Event",
    "EventManager",
]
