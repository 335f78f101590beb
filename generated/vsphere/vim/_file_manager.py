# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.FileManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.FileManager")
class FileManager(_rt.Opaque):
    """``vim.FileManager``, of which this package knows no more than the name."""
