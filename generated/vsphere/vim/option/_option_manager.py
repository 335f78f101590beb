# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.option.OptionManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.option.OptionManager")
class OptionManager(_rt.Opaque):
    """``vim.option.OptionManager``, of which this package knows no more than the name."""
