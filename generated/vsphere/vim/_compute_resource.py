# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ComputeResource``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.ComputeResource")
class ComputeResource(_rt.Opaque):
    """``vim.ComputeResource``, of which this package knows no more than the name."""
