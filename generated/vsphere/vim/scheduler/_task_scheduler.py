# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.TaskScheduler``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.scheduler.TaskScheduler",
    wire_name="TaskScheduler",
    properties=lambda: (
        _rt.Property("activeTime", "dateTime", optional=True),
        _rt.Property("expireTime", "dateTime", optional=True),
    ),
)
class TaskScheduler(vmodl.DynamicData):
    """The data object ``vim.scheduler.TaskScheduler``.

    Fields:
        - ``activeTime``: ``dateTime``, optional.
        - ``expireTime``: ``dateTime``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/TaskScheduler.rst``
    """

    activeTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
    expireTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
