# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualDiskManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.VirtualDiskManager")
class VirtualDiskManager(_rt.Opaque):
    """``vim.VirtualDiskManager``, of which this package knows no more than the name."""
