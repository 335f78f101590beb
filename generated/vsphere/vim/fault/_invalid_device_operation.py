# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDeviceOperation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidDeviceOperation",
    wire_name="InvalidDeviceOperation",
    properties=lambda: (
        _rt.Property("badOp", "vim.vm.device.VirtualDeviceSpec.Operation", optional=True),
        _rt.Property("badFileOp", "vim.vm.device.VirtualDeviceSpec.FileOperation", optional=True),
    ),
)
class InvalidDeviceOperation(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.InvalidDeviceOperation``.

    Fields:
        - ``badOp``: ``vim.vm.device.VirtualDeviceSpec.Operation``, optional.
        - ``badFileOp``: ``vim.vm.device.VirtualDeviceSpec.FileOperation``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidDeviceOperation.rst``
    """

    badOp: _rt.Field[
        vim.vm.device.VirtualDeviceSpec.Operation | None,
        vim.vm.device.VirtualDeviceSpec.Operation | str | None,
    ] = _rt.UNSET
    """``vim.vm.device.VirtualDeviceSpec.Operation``, optional. Since 1.0."""
    badFileOp: _rt.Field[
        vim.vm.device.VirtualDeviceSpec.FileOperation | None,
        vim.vm.device.VirtualDeviceSpec.FileOperation | str | None,
    ] = _rt.UNSET
    """``vim.vm.device.VirtualDeviceSpec.FileOperation``, optional. Since 1.0."""
