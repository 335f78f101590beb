# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualPCIPassthroughOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualPCIPassthroughOption",
    wire_name="VirtualPCIPassthroughOption",
    since="vim.version.version5",
    rank=5,
)
class VirtualPCIPassthroughOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualPCIPassthroughOption``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/device/VirtualPCIPassthroughOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption",
        wire_name="VirtualPCIPassthroughDeviceBackingOption",
        since="vim.version.version5",
        rank=5,
    )
    class DeviceBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption``, on the wire ``VirtualPCIPassthroughDeviceBackingOption``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/device/VirtualPCIPassthroughOption/DeviceBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption",
        wire_name="VirtualPCIPassthroughDvxBackingOption",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class DvxBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption``, on the wire ``VirtualPCIPassthroughDvxBackingOption``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/device/VirtualPCIPassthroughOption/DvxBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption",
        wire_name="VirtualPCIPassthroughDynamicBackingOption",
        since="vim.version.v7_0",
        rank=18,
    )
    class DynamicBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption``, on the wire ``VirtualPCIPassthroughDynamicBackingOption``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/device/VirtualPCIPassthroughOption/DynamicBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption",
        wire_name="VirtualPCIPassthroughPluginBackingOption",
        since="vim.version.version10",
        rank=10,
    )
    class PluginBackingOption(vim.vm.device.VirtualDeviceOption.BackingOption):
        """The data object ``vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption``, on the wire ``VirtualPCIPassthroughPluginBackingOption``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualPCIPassthroughOption/PluginBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption",
        wire_name="VirtualPCIPassthroughVmiopBackingOption",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("vgpu", "vim.option.StringOption", since="vim.version.version10", rank=10),
            _rt.Property("maxInstances", "int", since="vim.version.version10", rank=10),
        ),
    )
    class VmiopBackingOption(PluginBackingOption):
        """The data object ``vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption``, on the wire ``VirtualPCIPassthroughVmiopBackingOption``.

        Fields:
            - ``vgpu``: ``vim.option.StringOption``, required.
            - ``maxInstances``: ``int``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualPCIPassthroughOption/VmiopBackingOption.rst``
        """

        vgpu: vim.option.StringOption = _rt.UNSET
        """``vim.option.StringOption``, required. Since vSphere API 6.0."""
        maxInstances: int = 0
        """``int``, required. Since vSphere API 6.0."""
