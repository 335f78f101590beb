# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidPowerState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidPowerState",
    wire_name="InvalidPowerState",
    properties=lambda: (
        _rt.Property("requestedState", "vim.VirtualMachine.PowerState", optional=True),
        _rt.Property("existingState", "vim.VirtualMachine.PowerState"),
    ),
)
class InvalidPowerState(vim.fault.InvalidState):
    """The virtual machine has to be in another power state for this.

    Fields:
        - ``requestedState``: ``vim.VirtualMachine.PowerState``, optional.
        - ``existingState``: ``vim.VirtualMachine.PowerState``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.InvalidPowerState.md``
        ``vim/fault/InvalidPowerState.rst``
    """

    requestedState: _rt.Field[
        vim.VirtualMachine.PowerState | None, vim.VirtualMachine.PowerState | str | None
    ] = _rt.UNSET
    """``vim.VirtualMachine.PowerState``, optional. Since 1.0."""
    existingState: _rt.Field[vim.VirtualMachine.PowerState, vim.VirtualMachine.PowerState | str] = (
        _rt.UNSET
    )
    """``vim.VirtualMachine.PowerState``, required. Since 1.0."""
