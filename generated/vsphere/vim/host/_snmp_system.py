# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SnmpSystem``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.host.SnmpSystem")
class SnmpSystem(_rt.Opaque):
    """``vim.host.SnmpSystem``, of which this package knows no more than the name."""
