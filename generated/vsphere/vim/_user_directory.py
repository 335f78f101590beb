# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.UserDirectory``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.UserDirectory")
class UserDirectory(_rt.Opaque):
    """``vim.UserDirectory``, of which this package knows no more than the name."""
