# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.AfterStartupTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.AfterStartupTaskScheduler",
    wire_name="AfterStartupTaskScheduler",
    properties=lambda: (_rt.Property("minute", "int"),),
)
class AfterStartupTaskScheduler(vim.scheduler.TaskScheduler):
    """The data object ``vim.scheduler.AfterStartupTaskScheduler``.

    Fields:
        - ``minute``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/AfterStartupTaskScheduler.rst``
    """

    minute: int = 0
    """``int``, required. Since 1.0."""
