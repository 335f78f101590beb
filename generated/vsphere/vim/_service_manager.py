# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.ServiceManager")
class ServiceManager(_rt.Opaque):
    """``vim.ServiceManager``, of which this package knows no more than the name."""
