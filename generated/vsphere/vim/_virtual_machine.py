# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualMachine``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.VirtualMachine")
class VirtualMachine(_rt.Opaque):
    """``vim.VirtualMachine``, which the documents refer to but do not describe."""

    @_rt.opaque("vim.VirtualMachine.PowerState")
    class PowerState(_rt.Opaque):
        """``vim.VirtualMachine.PowerState``, which the documents refer to but do not describe."""
