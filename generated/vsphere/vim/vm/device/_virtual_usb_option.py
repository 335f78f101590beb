# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualUSBOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualUSBOption", wire_name="VirtualUSBOption")
class VirtualUSBOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualUSBOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualUSBOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualUSBOption.RemoteClientBackingOption",
        wire_name="VirtualUSBRemoteClientBackingOption",
        since="vim.version.version7",
        rank=7,
    )
    class RemoteClientBackingOption(vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption):
        """The data object ``vim.vm.device.VirtualUSBOption.RemoteClientBackingOption``, on the wire ``VirtualUSBRemoteClientBackingOption``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/device/VirtualUSBOption/RemoteClientBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualUSBOption.RemoteHostBackingOption",
        wire_name="VirtualUSBRemoteHostBackingOption",
        since="vim.version.version6",
        rank=6,
    )
    class RemoteHostBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualUSBOption.RemoteHostBackingOption``, on the wire ``VirtualUSBRemoteHostBackingOption``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/device/VirtualUSBOption/RemoteHostBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualUSBOption.USBBackingOption",
        wire_name="VirtualUSBUSBBackingOption",
        since="vim.version.version2",
        rank=2,
    )
    class USBBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualUSBOption.USBBackingOption``, on the wire ``VirtualUSBUSBBackingOption``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/device/VirtualUSBOption/USBBackingOption.rst``
        """
