# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ManagedEntity``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.ManagedEntity")
class ManagedEntity(_rt.Opaque):
    """``vim.ManagedEntity``, of which this package knows no more than the name."""
