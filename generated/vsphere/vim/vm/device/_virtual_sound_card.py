# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualSoundCard``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSoundCard", wire_name="VirtualSoundCard")
class VirtualSoundCard(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualSoundCard``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSoundCard.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSoundCard.DeviceBackingInfo",
        wire_name="VirtualSoundCardDeviceBackingInfo",
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualSoundCard.DeviceBackingInfo``, on the wire ``VirtualSoundCardDeviceBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSoundCard/DeviceBackingInfo.rst``
        """
