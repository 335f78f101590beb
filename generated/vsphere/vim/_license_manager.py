# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LicenseManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.LicenseManager")
class LicenseManager(_rt.Opaque):
    """``vim.LicenseManager``, of which this package knows no more than the name."""
