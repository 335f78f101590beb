# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.Alarm``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.alarm.Alarm")
class Alarm(_rt.Opaque):
    """``vim.alarm.Alarm``, of which this package knows no more than the name."""
