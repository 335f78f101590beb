# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualMachine``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.VirtualMachine")
class VirtualMachine(_rt.Opaque):
    """``vim.VirtualMachine``, of which this package knows no more than the name."""

    @_rt.opaque("vim.VirtualMachine.PowerState")
    class PowerState(_rt.Opaque):
        """``vim.VirtualMachine.PowerState``, of which this package knows no more than the name."""
