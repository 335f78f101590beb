# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.ViewManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.view.ViewManager")
class ViewManager(_rt.Opaque):
    """``vim.view.ViewManager``, of which this package knows no more than the name."""
