# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HostSystem``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.HostSystem")
class HostSystem(_rt.Opaque):
    """``vim.HostSystem``, of which this package knows no more than the name."""
