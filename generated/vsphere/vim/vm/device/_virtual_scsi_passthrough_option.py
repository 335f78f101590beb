# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualSCSIPassthroughOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualSCSIPassthroughOption", wire_name="VirtualSCSIPassthroughOption")
class VirtualSCSIPassthroughOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualSCSIPassthroughOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualSCSIPassthroughOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption",
        wire_name="VirtualSCSIPassthroughDeviceBackingOption",
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption``, on the wire ``VirtualSCSIPassthroughDeviceBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualSCSIPassthroughOption/DeviceBackingOption.rst``
        """
