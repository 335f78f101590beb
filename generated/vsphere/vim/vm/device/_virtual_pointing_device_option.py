# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualPointingDeviceOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualPointingDeviceOption", wire_name="VirtualPointingDeviceOption")
class VirtualPointingDeviceOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualPointingDeviceOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPointingDeviceOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption",
        wire_name="VirtualPointingDeviceBackingOption",
        properties=lambda: (_rt.Property("hostPointingDevice", "vim.option.ChoiceOption"),),
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption``, on the wire ``VirtualPointingDeviceBackingOption``.

        Fields:
            - ``hostPointingDevice``: ``vim.option.ChoiceOption``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualPointingDeviceOption/DeviceBackingOption.rst``
        """

        @_rt.enum(
            "vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice",
            wire_name="VirtualPointingDeviceHostChoice",
        )
        class HostPointingDeviceChoice(_rt.VimEnum):
            """The enum ``vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice``, on the wire ``VirtualPointingDeviceHostChoice``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/vm/device/VirtualPointingDeviceOption/DeviceBackingOption/HostPointingDeviceChoice.rst``
            """

            autodetect = "autodetect"
            """The value ``autodetect``."""
            intellimouseExplorer = "intellimouseExplorer"
            """The value ``intellimouseExplorer``."""
            intellimousePs2 = "intellimousePs2"
            """The value ``intellimousePs2``."""
            logitechMouseman = "logitechMouseman"
            """The value ``logitechMouseman``."""
            microsoft_serial = "microsoft_serial"
            """The value ``microsoft_serial``."""
            mouseSystems = "mouseSystems"
            """The value ``mouseSystems``."""
            mousemanSerial = "mousemanSerial"
            """The value ``mousemanSerial``."""
            ps2 = "ps2"
            """The value ``ps2``."""

        hostPointingDevice: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since 1.0."""
