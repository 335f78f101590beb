# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourcePool``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.ResourcePool")
class ResourcePool(_rt.Opaque):
    """``vim.ResourcePool``, which the documents refer to but do not describe."""
