# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualSCSIPassthrough``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSCSIPassthrough", wire_name="VirtualSCSIPassthrough")
class VirtualSCSIPassthrough(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualSCSIPassthrough``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSCSIPassthrough.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo",
        wire_name="VirtualSCSIPassthroughDeviceBackingInfo",
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo``, on the wire ``VirtualSCSIPassthroughDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSCSIPassthrough/DeviceBackingInfo.rst``
        """
