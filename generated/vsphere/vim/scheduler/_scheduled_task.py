# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTask``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.scheduler.ScheduledTask")
class ScheduledTask(_rt.Opaque):
    """``vim.scheduler.ScheduledTask``, of which this package knows no more than the name."""
