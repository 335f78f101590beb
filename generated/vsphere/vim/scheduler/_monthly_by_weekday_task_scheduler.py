# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.MonthlyByWeekdayTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.MonthlyByWeekdayTaskScheduler",
    wire_name="MonthlyByWeekdayTaskScheduler",
    properties=lambda: (
        _rt.Property("offset", "vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth"),
        _rt.Property("weekday", "vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek"),
    ),
)
class MonthlyByWeekdayTaskScheduler(vim.scheduler.MonthlyTaskScheduler):
    """The data object ``vim.scheduler.MonthlyByWeekdayTaskScheduler``.

    Fields:
        - ``offset``: ``vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth``, required.
        - ``weekday``: ``vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/MonthlyByWeekdayTaskScheduler.rst``
    """

    @_rt.enum("vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek", wire_name="DayOfWeek")
    class DayOfWeek(_rt.VimEnum):
        """The enum ``vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/scheduler/MonthlyByWeekdayTaskScheduler/DayOfWeek.rst``
        """

        sunday = "sunday"
        """The value ``sunday``."""
        monday = "monday"
        """The value ``monday``."""
        tuesday = "tuesday"
        """The value ``tuesday``."""
        wednesday = "wednesday"
        """The value ``wednesday``."""
        thursday = "thursday"
        """The value ``thursday``."""
        friday = "friday"
        """The value ``friday``."""
        saturday = "saturday"
        """The value ``saturday``."""

    @_rt.enum("vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth", wire_name="WeekOfMonth")
    class WeekOfMonth(_rt.VimEnum):
        """The enum ``vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/scheduler/MonthlyByWeekdayTaskScheduler/WeekOfMonth.rst``
        """

        first = "first"
        """The value ``first``."""
        second = "second"
        """The value ``second``."""
        third = "third"
        """The value ``third``."""
        fourth = "fourth"
        """The value ``fourth``."""
        last = "last"
        """The value ``last``."""

    offset: _rt.Field[
        vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth,
        vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth | str,
    ] = _rt.UNSET
    """``vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth``, required. Since 1.0."""
    weekday: _rt.Field[
        vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek,
        vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek | str,
    ] = _rt.UNSET
    """``vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek``, required. Since 1.0."""
