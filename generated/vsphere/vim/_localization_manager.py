# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LocalizationManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.LocalizationManager")
class LocalizationManager(_rt.Opaque):
    """``vim.LocalizationManager``, of which this package knows no more than the name."""
