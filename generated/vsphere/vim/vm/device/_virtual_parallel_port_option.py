# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualParallelPortOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualParallelPortOption", wire_name="VirtualParallelPortOption")
class VirtualParallelPortOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualParallelPortOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualParallelPortOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualParallelPortOption.DeviceBackingOption",
        wire_name="VirtualParallelPortDeviceBackingOption",
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualParallelPortOption.DeviceBackingOption``, on the wire ``VirtualParallelPortDeviceBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualParallelPortOption/DeviceBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualParallelPortOption.FileBackingOption",
        wire_name="VirtualParallelPortFileBackingOption",
    )
    class FileBackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualParallelPortOption.FileBackingOption``, on the wire ``VirtualParallelPortFileBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualParallelPortOption/FileBackingOption.rst``
        """
