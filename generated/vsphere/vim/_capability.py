# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Capability``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.Capability")
class Capability(_rt.Opaque):
    """``vim.Capability``, of which this package knows no more than the name."""
