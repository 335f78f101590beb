# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.WeeklyTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.WeeklyTaskScheduler",
    wire_name="WeeklyTaskScheduler",
    properties=lambda: (
        _rt.Property("sunday", "boolean"),
        _rt.Property("monday", "boolean"),
        _rt.Property("tuesday", "boolean"),
        _rt.Property("wednesday", "boolean"),
        _rt.Property("thursday", "boolean"),
        _rt.Property("friday", "boolean"),
        _rt.Property("saturday", "boolean"),
    ),
)
class WeeklyTaskScheduler(vim.scheduler.DailyTaskScheduler):
    """The data object ``vim.scheduler.WeeklyTaskScheduler``.

    Fields:
        - ``sunday``: ``boolean``, required.
        - ``monday``: ``boolean``, required.
        - ``tuesday``: ``boolean``, required.
        - ``wednesday``: ``boolean``, required.
        - ``thursday``: ``boolean``, required.
        - ``friday``: ``boolean``, required.
        - ``saturday``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/WeeklyTaskScheduler.rst``
    """

    sunday: bool = False
    """``boolean``, required. Since 1.0."""
    monday: bool = False
    """``boolean``, required. Since 1.0."""
    tuesday: bool = False
    """``boolean``, required. Since 1.0."""
    wednesday: bool = False
    """``boolean``, required. Since 1.0."""
    thursday: bool = False
    """``boolean``, required. Since 1.0."""
    friday: bool = False
    """``boolean``, required. Since 1.0."""
    saturday: bool = False
    """``boolean``, required. Since 1.0."""
