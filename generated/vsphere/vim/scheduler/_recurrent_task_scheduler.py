# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.RecurrentTaskScheduler``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.scheduler.RecurrentTaskScheduler",
    wire_name="RecurrentTaskScheduler",
    properties=lambda: (_rt.Property("interval", "int"),),
)
class RecurrentTaskScheduler(vim.scheduler.TaskScheduler):
    """The data object ``vim.scheduler.RecurrentTaskScheduler``.

    Fields:
        - ``interval``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/RecurrentTaskScheduler.rst``
    """

    interval: int = 0
    """``int``, required. Since 1.0."""
