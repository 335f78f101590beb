# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.OnceTaskScheduler``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.OnceTaskScheduler",
    wire_name="OnceTaskScheduler",
    properties=lambda: (_rt.Property("runAt", "dateTime", optional=True),),
)
class OnceTaskScheduler(vim.scheduler.TaskScheduler):
    """The data object ``vim.scheduler.OnceTaskScheduler``.

    Fields:
        - ``runAt``: ``dateTime``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/OnceTaskScheduler.rst``
    """

    runAt: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
