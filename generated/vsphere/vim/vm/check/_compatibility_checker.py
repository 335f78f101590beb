# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.check.CompatibilityChecker``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.opaque("vim.vm.check.CompatibilityChecker")
class CompatibilityChecker(_rt.Opaque):
    """``vim.vm.check.CompatibilityChecker``, of which this package knows no more than the name."""
