# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.OvfManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.OvfManager")
class OvfManager(_rt.Opaque):
    """``vim.OvfManager``, of which this package knows no more than the name."""
