# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.GuestOperationsManager``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.opaque("vim.vm.guest.GuestOperationsManager")
class GuestOperationsManager(_rt.Opaque):
    """``vim.vm.guest.GuestOperationsManager``, of which this package knows no more than the
    name.
    """
