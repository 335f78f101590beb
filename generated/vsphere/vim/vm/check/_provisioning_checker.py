# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.check.ProvisioningChecker``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.opaque("vim.vm.check.ProvisioningChecker")
class ProvisioningChecker(_rt.Opaque):
    """``vim.vm.check.ProvisioningChecker``, of which this package knows no more than the name."""
