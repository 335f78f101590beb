# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualDiskManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.VirtualDiskManager")
class VirtualDiskManager(_rt.Opaque):
    """``vim.VirtualDiskManager``, which the documents refer to but do not describe."""
