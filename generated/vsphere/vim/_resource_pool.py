# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourcePool``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.ResourcePool")
class ResourcePool(_rt.Opaque):
    """``vim.ResourcePool``, of which this package knows no more than the name."""
