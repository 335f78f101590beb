# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualFloppy``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualFloppy", wire_name="VirtualFloppy")
class VirtualFloppy(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualFloppy``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualFloppy.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualFloppy.DeviceBackingInfo", wire_name="VirtualFloppyDeviceBackingInfo"
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualFloppy.DeviceBackingInfo``, on the wire ``VirtualFloppyDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualFloppy/DeviceBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualFloppy.ImageBackingInfo", wire_name="VirtualFloppyImageBackingInfo"
    )
    class ImageBackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualFloppy.ImageBackingInfo``, on the wire ``VirtualFloppyImageBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualFloppy/ImageBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo",
        wire_name="VirtualFloppyRemoteDeviceBackingInfo",
    )
    class RemoteDeviceBackingInfo(vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo``, on the wire ``VirtualFloppyRemoteDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualFloppy/RemoteDeviceBackingInfo.rst``
        """
