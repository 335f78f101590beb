# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.scheduler``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._after_startup_task_scheduler import (
        AfterStartupTaskScheduler as AfterStartupTaskScheduler,
    )
    from ._daily_task_scheduler import DailyTaskScheduler as DailyTaskScheduler
    from ._hourly_task_scheduler import HourlyTaskScheduler as HourlyTaskScheduler
    from ._monthly_by_day_task_scheduler import (
        MonthlyByDayTaskScheduler as MonthlyByDayTaskScheduler,
    )
    from ._monthly_by_weekday_task_scheduler import (
        MonthlyByWeekdayTaskScheduler as MonthlyByWeekdayTaskScheduler,
    )
    from ._monthly_task_scheduler import MonthlyTaskScheduler as MonthlyTaskScheduler
    from ._once_task_scheduler import OnceTaskScheduler as OnceTaskScheduler
    from ._recurrent_task_scheduler import RecurrentTaskScheduler as RecurrentTaskScheduler
    from ._scheduled_task import ScheduledTask as ScheduledTask
    from ._scheduled_task_description import ScheduledTaskDescription as ScheduledTaskDescription
    from ._scheduled_task_info import ScheduledTaskInfo as ScheduledTaskInfo
    from ._scheduled_task_manager import ScheduledTaskManager as ScheduledTaskManager
    from ._scheduled_task_spec import ScheduledTaskSpec as ScheduledTaskSpec
    from ._task_scheduler import TaskScheduler as TaskScheduler
    from ._weekly_task_scheduler import WeeklyTaskScheduler as WeeklyTaskScheduler
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AfterStartupTaskScheduler": "_after_startup_task_scheduler",
            "DailyTaskScheduler": "_daily_task_scheduler",
            "HourlyTaskScheduler": "_hourly_task_scheduler",
            "MonthlyByDayTaskScheduler": "_monthly_by_day_task_scheduler",
            "MonthlyByWeekdayTaskScheduler": "_monthly_by_weekday_task_scheduler",
            "MonthlyTaskScheduler": "_monthly_task_scheduler",
            "OnceTaskScheduler": "_once_task_scheduler",
            "RecurrentTaskScheduler": "_recurrent_task_scheduler",
            "ScheduledTask": "_scheduled_task",
            "ScheduledTaskDescription": "_scheduled_task_description",
            "ScheduledTaskInfo": "_scheduled_task_info",
            "ScheduledTaskManager": "_scheduled_task_manager",
            "ScheduledTaskSpec": "_scheduled_task_spec",
            "TaskScheduler": "_task_scheduler",
            "WeeklyTaskScheduler": "_weekly_task_scheduler",
        },
        (),
    )

__all__ = [
    "AfterStartupTaskScheduler",
    "DailyTaskScheduler",
    "HourlyTaskScheduler",
    "MonthlyByDayTaskScheduler",
    "MonthlyByWeekdayTaskScheduler",
    "MonthlyTaskScheduler",
    "OnceTaskScheduler",
    "RecurrentTaskScheduler",
    "ScheduledTask",
    "ScheduledTaskDescription",
    "ScheduledTaskInfo",
    "ScheduledTaskManager",
    "ScheduledTaskSpec",
    "TaskScheduler",
    "WeeklyTaskScheduler",
]
