# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.scheduler``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._scheduled_task import ScheduledTask as ScheduledTask
    from ._scheduled_task_manager import ScheduledTaskManager as ScheduledTaskManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ScheduledTask": "_scheduled_task",
            "ScheduledTaskManager": "_scheduled_task_manager",
        },
        (),
    )

__all__ = [
    "ScheduledTask",
    "ScheduledTaskManager",
]
