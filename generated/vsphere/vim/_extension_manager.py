# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ExtensionManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.ExtensionManager")
class ExtensionManager(_rt.Opaque):
    """``vim.ExtensionManager``, of which this package knows no more than the name."""
