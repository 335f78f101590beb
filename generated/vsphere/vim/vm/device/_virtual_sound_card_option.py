# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualSoundCardOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSoundCardOption", wire_name="VirtualSoundCardOption")
class VirtualSoundCardOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualSoundCardOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSoundCardOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSoundCardOption.DeviceBackingOption",
        wire_name="VirtualSoundCardDeviceBackingOption",
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualSoundCardOption.DeviceBackingOption``, on the wire ``VirtualSoundCardDeviceBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSoundCardOption/DeviceBackingOption.rst``
        """
