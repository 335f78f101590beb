# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PerformanceManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.PerformanceManager")
class PerformanceManager(_rt.Opaque):
    """``vim.PerformanceManager``, of which this package knows no more than the name."""
