# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTaskManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.scheduler.ScheduledTaskManager")
class ScheduledTaskManager(_rt.Opaque):
    """``vim.scheduler.ScheduledTaskManager``, of which this package knows no more than the name."""
