# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ComplianceManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("vim.profile.ComplianceManager")
class ComplianceManager(_rt.Opaque):
    """``vim.profile.ComplianceManager``, of which this package knows no more than the name."""
