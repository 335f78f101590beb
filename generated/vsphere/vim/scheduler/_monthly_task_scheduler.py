# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.MonthlyTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.scheduler.MonthlyTaskScheduler", wire_name="MonthlyTaskScheduler")
class MonthlyTaskScheduler(vim.scheduler.DailyTaskScheduler):
    """The data object ``vim.scheduler.MonthlyTaskScheduler``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/MonthlyTaskScheduler.rst``
    """
