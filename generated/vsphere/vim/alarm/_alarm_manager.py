# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.alarm.AlarmManager")
class AlarmManager(_rt.Opaque):
    """``vim.alarm.AlarmManager``, of which this package knows no more than the name."""
