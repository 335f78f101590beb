# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualPCIPassthrough``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualPCIPassthrough",
    wire_name="VirtualPCIPassthrough",
    since="vim.version.version5",
    rank=5,
)
class VirtualPCIPassthrough(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualPCIPassthrough``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/device/VirtualPCIPassthrough.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthrough.AllowedDevice",
        wire_name="VirtualPCIPassthroughAllowedDevice",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("vendorId", "int", since="vim.version.v7_0", rank=18),
            _rt.Property("deviceId", "int", since="vim.version.v7_0", rank=18),
            _rt.Property("subVendorId", "int", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("subDeviceId", "int", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("revisionId", "short", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class AllowedDevice(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualPCIPassthrough.AllowedDevice``, on the wire ``VirtualPCIPassthroughAllowedDevice``.

        Fields:
            - ``vendorId``: ``int``, required.
            - ``deviceId``: ``int``, required.
            - ``subVendorId``: ``int``, optional.
            - ``subDeviceId``: ``int``, optional.
            - ``revisionId``: ``short``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/device/VirtualPCIPassthrough/AllowedDevice.rst``
        """

        vendorId: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""
        deviceId: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""
        subVendorId: int | None = None
        """``int``, optional. Since vSphere API 7.0.0.0."""
        subDeviceId: int | None = None
        """``int``, optional. Since vSphere API 7.0.0.0."""
        revisionId: int | None = None
        """``short``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo",
        wire_name="VirtualPCIPassthroughDeviceBackingInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.version5", rank=5),
            _rt.Property("deviceId", "string", since="vim.version.version5", rank=5),
            _rt.Property("systemId", "string", since="vim.version.version5", rank=5),
            _rt.Property("vendorId", "short", since="vim.version.version5", rank=5),
        ),
    )
    class DeviceBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo``, on the wire ``VirtualPCIPassthroughDeviceBackingInfo``.

        Fields:
            - ``id``: ``string``, required.
            - ``deviceId``: ``string``, required.
            - ``systemId``: ``string``, required.
            - ``vendorId``: ``short``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/device/VirtualPCIPassthrough/DeviceBackingInfo.rst``
        """

        id: str = ""
        """``string``, required. Since vSphere API 4.0."""
        deviceId: str = ""
        """``string``, required. Since vSphere API 4.0."""
        systemId: str = ""
        """``string``, required. Since vSphere API 4.0."""
        vendorId: int = 0
        """``short``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo",
        wire_name="VirtualPCIPassthroughDvxBackingInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property(
                "deviceClass", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Property(
                "configParams",
                "vim.option.OptionValue",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
        ),
    )
    class DvxBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``, on the wire ``VirtualPCIPassthroughDvxBackingInfo``.

        Fields:
            - ``deviceClass``: ``string``, optional.
            - ``configParams``: List of ``vim.option.OptionValue``, optional.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/device/VirtualPCIPassthrough/DvxBackingInfo.rst``
        """

        deviceClass: str | None = None
        """``string``, optional. Since vSphere API 8.0.0.1."""
        configParams: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
            _rt.EMPTY
        )
        """List of ``vim.option.OptionValue``, optional. Since vSphere API 8.0.0.1."""

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo",
        wire_name="VirtualPCIPassthroughDynamicBackingInfo",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property(
                "allowedDevice",
                "vim.vm.device.VirtualPCIPassthrough.AllowedDevice",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property("customLabel", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("assignedId", "string", optional=True, since="vim.version.v7_0", rank=18),
        ),
    )
    class DynamicBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo``, on the wire ``VirtualPCIPassthroughDynamicBackingInfo``.

        Fields:
            - ``allowedDevice``: List of ``vim.vm.device.VirtualPCIPassthrough.AllowedDevice``,
              optional.
            - ``customLabel``: ``string``, optional.
            - ``assignedId``: ``string``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/device/VirtualPCIPassthrough/DynamicBackingInfo.rst``
        """

        allowedDevice: _rt.Field[
            list[vim.vm.device.VirtualPCIPassthrough.AllowedDevice],
            Iterable[vim.vm.device.VirtualPCIPassthrough.AllowedDevice],
        ] = _rt.EMPTY
        """List of ``vim.vm.device.VirtualPCIPassthrough.AllowedDevice``, optional. Since vSphere
        API 7.0.0.0.
        """
        customLabel: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        assignedId: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo",
        wire_name="VirtualPCIPassthroughPluginBackingInfo",
        since="vim.version.version10",
        rank=10,
    )
    class PluginBackingInfo(vim.vm.device.VirtualDevice.BackingInfo):
        """The data object ``vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo``, on the wire ``VirtualPCIPassthroughPluginBackingInfo``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualPCIPassthrough/PluginBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo",
        wire_name="VirtualPCIPassthroughVmiopBackingInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("vgpu", "string", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "vgpuMigrateDataSizeMB", "int", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Property(
                "migrateSupported", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
            ),
            _rt.Property(
                "enhancedMigrateCapability",
                "boolean",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
        ),
    )
    class VmiopBackingInfo(PluginBackingInfo):
        """The data object ``vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo``, on the wire ``VirtualPCIPassthroughVmiopBackingInfo``.

        Fields:
            - ``vgpu``: ``string``, optional.
            - ``vgpuMigrateDataSizeMB``: ``int`` in megabytes, optional. Since vSphere API 8.0.0.1.
            - ``migrateSupported``: ``boolean``, optional. Since vSphere API 7.0.2.0.
            - ``enhancedMigrateCapability``: ``boolean``, optional. Since vSphere API 8.0.0.1.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualPCIPassthrough/VmiopBackingInfo.rst``
        """

        vgpu: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        vgpuMigrateDataSizeMB: int | None = None
        """``int`` in megabytes, optional. Since vSphere API 8.0.0.1."""
        migrateSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.2.0."""
        enhancedMigrateCapability: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.0.1."""
