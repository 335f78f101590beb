# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualPointingDevice``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualPointingDevice", wire_name="VirtualPointingDevice")
class VirtualPointingDevice(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualPointingDevice``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPointingDevice.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualPointingDevice.DeviceBackingInfo",
        wire_name="VirtualPointingDeviceDeviceBackingInfo",
        properties=lambda: (_rt.Property("hostPointingDevice", "string"),),
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualPointingDevice.DeviceBackingInfo``, on the wire ``VirtualPointingDeviceDeviceBackingInfo``.

        Fields:
            - ``hostPointingDevice``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualPointingDevice/DeviceBackingInfo.rst``
        """

        hostPointingDevice: str = ""
        """``string``, required. Since 1.0."""
