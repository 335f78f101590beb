# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VendorDeviceGroupInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.VendorDeviceGroupInfo",
    wire_name="VirtualMachineVendorDeviceGroupInfo",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("deviceGroupName", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "deviceGroupDescription", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "componentDeviceInfo",
            "vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VendorDeviceGroupInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.VendorDeviceGroupInfo``, on the wire ``VirtualMachineVendorDeviceGroupInfo``.

    Fields:
        - ``deviceGroupName``: ``string``, required.
        - ``deviceGroupDescription``: ``string``, optional.
        - ``componentDeviceInfo``: List of ``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo``,
          optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vm/VendorDeviceGroupInfo.rst``
    """

    @_rt.data(
        "vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo",
        wire_name="VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property("type", "string", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("vendorName", "string", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("deviceName", "string", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("isConfigurable", "boolean", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property(
                "device", "vim.vm.device.VirtualDevice", since="vim.version.v8_0_0_1", rank=28
            ),
        ),
    )
    class ComponentDeviceInfo(vmodl.DynamicData):
        """The data object ``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo``, on the wire ``VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo``.

        Fields:
            - ``type``: ``string``, required.
            - ``vendorName``: ``string``, required.
            - ``deviceName``: ``string``, required.
            - ``isConfigurable``: ``boolean``, required.
            - ``device``: ``vim.vm.device.VirtualDevice``, required.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/VendorDeviceGroupInfo/ComponentDeviceInfo.rst``
        """

        @_rt.enum(
            "vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo.ComponentType",
            wire_name="VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType",
            since="vim.version.v8_0_0_1",
            rank=28,
        )
        class ComponentType(_rt.VimEnum):
            """The enum ``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo.ComponentType``, on the wire ``VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType``.

            Since:
                vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

            Source:
                ``vim/vm/VendorDeviceGroupInfo/ComponentDeviceInfo/ComponentType.rst``
            """

            pciPassthru = "pciPassthru"
            """The value ``pciPassthru``."""
            nvidiaVgpu = "nvidiaVgpu"
            """The value ``nvidiaVgpu``."""
            sriovNic = "sriovNic"
            """The value ``sriovNic``."""
            dvx = "dvx"
            """The value ``dvx``."""

        type: str = ""
        """``string``, required. Since vSphere API 8.0.0.1."""
        vendorName: str = ""
        """``string``, required. Since vSphere API 8.0.0.1."""
        deviceName: str = ""
        """``string``, required. Since vSphere API 8.0.0.1."""
        isConfigurable: bool = False
        """``boolean``, required. Since vSphere API 8.0.0.1."""
        device: vim.vm.device.VirtualDevice = _rt.UNSET
        """``vim.vm.device.VirtualDevice``, required. Since vSphere API 8.0.0.1."""

    deviceGroupName: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    deviceGroupDescription: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    componentDeviceInfo: _rt.Field[
        list[vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo],
        Iterable[vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo],
    ] = _rt.EMPTY
    """List of ``vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo``, optional. Since vSphere API
    8.0.0.1.
    """
