# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IpPoolManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.IpPoolManager")
class IpPoolManager(_rt.Opaque):
    """``vim.IpPoolManager``, of which this package knows no more than the name."""
