# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.HourlyTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.HourlyTaskScheduler",
    wire_name="HourlyTaskScheduler",
    properties=lambda: (_rt.Property("minute", "int"),),
)
class HourlyTaskScheduler(vim.scheduler.RecurrentTaskScheduler):
    """The data object ``vim.scheduler.HourlyTaskScheduler``.

    Fields:
        - ``minute``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/HourlyTaskScheduler.rst``
    """

    minute: int = 0
    """``int``, required. Since 1.0."""
