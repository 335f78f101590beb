# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualFloppyOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualFloppyOption", wire_name="VirtualFloppyOption")
class VirtualFloppyOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualFloppyOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualFloppyOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualFloppyOption.DeviceBackingOption",
        wire_name="VirtualFloppyDeviceBackingOption",
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualFloppyOption.DeviceBackingOption``, on the wire ``VirtualFloppyDeviceBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualFloppyOption/DeviceBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualFloppyOption.ImageBackingOption",
        wire_name="VirtualFloppyImageBackingOption",
    )
    class ImageBackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualFloppyOption.ImageBackingOption``, on the wire ``VirtualFloppyImageBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualFloppyOption/ImageBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption",
        wire_name="VirtualFloppyRemoteDeviceBackingOption",
    )
    class RemoteDeviceBackingOption(vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption):
        """The data object ``vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption``, on the wire ``VirtualFloppyRemoteDeviceBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualFloppyOption/RemoteDeviceBackingOption.rst``
        """
