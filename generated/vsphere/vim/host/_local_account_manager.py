# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LocalAccountManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.host.LocalAccountManager")
class LocalAccountManager(_rt.Opaque):
    """``vim.host.LocalAccountManager``, of which this package knows no more than the name."""
