# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.alarm``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._alarm import Alarm as Alarm
    from ._alarm_manager import AlarmManager as AlarmManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Alarm": "_alarm",
            "AlarmManager": "_alarm_manager",
        },
        (),
    )

__all__ = [
    "Alarm",
    "AlarmManager",
]
