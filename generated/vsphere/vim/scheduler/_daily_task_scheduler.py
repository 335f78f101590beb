# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.DailyTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.DailyTaskScheduler",
    wire_name="DailyTaskScheduler",
    properties=lambda: (_rt.Property("hour", "int"),),
)
class DailyTaskScheduler(vim.scheduler.HourlyTaskScheduler):
    """The data object ``vim.scheduler.DailyTaskScheduler``.

    Fields:
        - ``hour``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/DailyTaskScheduler.rst``
    """

    hour: int = 0
    """``int``, required. Since 1.0."""
