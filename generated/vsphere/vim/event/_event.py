# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.Event``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.event.Event")
class Event(_rt.Opaque):
    """``vim.event.Event``, of which this package knows no more than the name."""
