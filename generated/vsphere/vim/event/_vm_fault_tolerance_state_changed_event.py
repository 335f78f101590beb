# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFaultToleranceStateChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmFaultToleranceStateChangedEvent",
    wire_name="VmFaultToleranceStateChangedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "oldState",
            "vim.VirtualMachine.FaultToleranceState",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "newState",
            "vim.VirtualMachine.FaultToleranceState",
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VmFaultToleranceStateChangedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFaultToleranceStateChangedEvent``.

    Fields:
        - ``oldState``: ``vim.VirtualMachine.FaultToleranceState``, required.
        - ``newState``: ``vim.VirtualMachine.FaultToleranceState``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmFaultToleranceStateChangedEvent.rst``
    """

    oldState: _rt.Field[
        vim.VirtualMachine.FaultToleranceState, vim.VirtualMachine.FaultToleranceState | str
    ] = _rt.UNSET
    """``vim.VirtualMachine.FaultToleranceState``, required. Since vSphere API 4.0."""
    newState: _rt.Field[
        vim.VirtualMachine.FaultToleranceState, vim.VirtualMachine.FaultToleranceState | str
    ] = _rt.UNSET
    """``vim.VirtualMachine.FaultToleranceState``, required. Since vSphere API 4.0."""
