# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SearchIndex``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.SearchIndex")
class SearchIndex(_rt.Opaque):
    """``vim.SearchIndex``, of which this package knows no more than the name."""
