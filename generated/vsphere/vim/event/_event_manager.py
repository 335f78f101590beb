# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EventManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.event.EventManager")
class EventManager(_rt.Opaque):
    """``vim.event.EventManager``, of which this package knows no more than the name."""
