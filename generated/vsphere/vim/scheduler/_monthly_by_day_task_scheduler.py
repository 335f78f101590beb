# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.MonthlyByDayTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.MonthlyByDayTaskScheduler",
    wire_name="MonthlyByDayTaskScheduler",
    properties=lambda: (_rt.Property("day", "int"),),
)
class MonthlyByDayTaskScheduler(vim.scheduler.MonthlyTaskScheduler):
    """The data object ``vim.scheduler.MonthlyByDayTaskScheduler``.

    Fields:
        - ``day``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/MonthlyByDayTaskScheduler.rst``
    """

    day: int = 0
    """``int``, required. Since 1.0."""
