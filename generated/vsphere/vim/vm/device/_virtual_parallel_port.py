# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualParallelPort``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualParallelPort", wire_name="VirtualParallelPort")
class VirtualParallelPort(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualParallelPort``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualParallelPort.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualParallelPort.DeviceBackingInfo",
        wire_name="VirtualParallelPortDeviceBackingInfo",
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualParallelPort.DeviceBackingInfo``, on the wire ``VirtualParallelPortDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualParallelPort/DeviceBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualParallelPort.FileBackingInfo",
        wire_name="VirtualParallelPortFileBackingInfo",
    )
    class FileBackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualParallelPort.FileBackingInfo``, on the wire ``VirtualParallelPortFileBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualParallelPort/FileBackingInfo.rst``
        """
