# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualizationManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.VirtualizationManager")
class VirtualizationManager(_rt.Opaque):
    """``vim.VirtualizationManager``, of which this package knows no more than the name."""
