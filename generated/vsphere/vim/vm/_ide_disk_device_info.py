# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.IdeDiskDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.IdeDiskDeviceInfo",
    wire_name="VirtualMachineIdeDiskDeviceInfo",
    properties=lambda: (
        _rt.Property(
            "partitionTable", "vim.vm.IdeDiskDeviceInfo.PartitionInfo", array=True, optional=True
        ),
    ),
)
class IdeDiskDeviceInfo(vim.vm.DiskDeviceInfo):
    """The data object ``vim.vm.IdeDiskDeviceInfo``, on the wire ``VirtualMachineIdeDiskDeviceInfo``.

    Fields:
        - ``partitionTable``: List of ``vim.vm.IdeDiskDeviceInfo.PartitionInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/IdeDiskDeviceInfo.rst``
    """

    @_rt.data(
        "vim.vm.IdeDiskDeviceInfo.PartitionInfo",
        wire_name="VirtualMachineIdeDiskDevicePartitionInfo",
        properties=lambda: (
            _rt.Property("id", "int"),
            _rt.Property("capacity", "int"),
        ),
    )
    class PartitionInfo(vmodl.DynamicData):
        """The data object ``vim.vm.IdeDiskDeviceInfo.PartitionInfo``, on the wire ``VirtualMachineIdeDiskDevicePartitionInfo``.

        Fields:
            - ``id``: ``int``, required.
            - ``capacity``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/IdeDiskDeviceInfo/PartitionInfo.rst``
        """

        id: int = 0
        """``int``, required. Since 1.0."""
        capacity: int = 0
        """``int``, required. Since 1.0."""

    partitionTable: _rt.Field[
        list[vim.vm.IdeDiskDeviceInfo.PartitionInfo],
        Iterable[vim.vm.IdeDiskDeviceInfo.PartitionInfo],
    ] = _rt.EMPTY
    """List of ``vim.vm.IdeDiskDeviceInfo.PartitionInfo``, optional. Since 1.0."""
