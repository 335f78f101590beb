# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Folder``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.Folder")
class Folder(_rt.Opaque):
    """``vim.Folder``, of which this package knows no more than the name."""
