# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DiskDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.DiskDeviceInfo",
    wire_name="VirtualMachineDiskDeviceInfo",
    properties=lambda: (
        _rt.Property("capacity", "long", optional=True),
        _rt.Property("vm", "vim.VirtualMachine", array=True, optional=True),
    ),
)
class DiskDeviceInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.DiskDeviceInfo``, on the wire ``VirtualMachineDiskDeviceInfo``.

    Fields:
        - ``capacity``: ``long``, optional.
        - ``vm``: List of ``vim.VirtualMachine``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/DiskDeviceInfo.rst``
    """

    capacity: int | None = None
    """``long``, optional. Since 1.0."""
    vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since 1.0."""
