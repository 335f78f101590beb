# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CustomizationSpecManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.CustomizationSpecManager")
class CustomizationSpecManager(_rt.Opaque):
    """``vim.CustomizationSpecManager``, of which this package knows no more than the name."""
