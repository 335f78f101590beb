# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.StorageResourceManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.StorageResourceManager")
class StorageResourceManager(_rt.Opaque):
    """``vim.StorageResourceManager``, of which this package knows no more than the name."""
