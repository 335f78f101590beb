# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualDeviceGroups``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.VirtualDeviceGroups",
    wire_name="VirtualMachineVirtualDeviceGroups",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "deviceGroup",
            "vim.vm.VirtualDeviceGroups.DeviceGroup",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualDeviceGroups(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualDeviceGroups``, on the wire ``VirtualMachineVirtualDeviceGroups``.

    Fields:
        - ``deviceGroup``: List of ``vim.vm.VirtualDeviceGroups.DeviceGroup``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vm/VirtualDeviceGroups.rst``
    """

    @_rt.data(
        "vim.vm.VirtualDeviceGroups.DeviceGroup",
        wire_name="VirtualMachineVirtualDeviceGroupsDeviceGroup",
        properties=lambda: (
            _rt.Property("groupInstanceKey", "int"),
            _rt.Property("deviceInfo", "vim.Description", optional=True),
        ),
    )
    class DeviceGroup(vmodl.DynamicData):
        """The data object ``vim.vm.VirtualDeviceGroups.DeviceGroup``, on the wire ``VirtualMachineVirtualDeviceGroupsDeviceGroup``.

        Fields:
            - ``groupInstanceKey``: ``int``, required.
            - ``deviceInfo``: ``vim.Description``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/VirtualDeviceGroups/DeviceGroup.rst``
        """

        groupInstanceKey: int = 0
        """``int``, required. Since 1.0."""
        deviceInfo: vim.Description | None = None
        """``vim.Description``, optional. Since 1.0."""

    @_rt.data(
        "vim.vm.VirtualDeviceGroups.VendorDeviceGroup",
        wire_name="VirtualMachineVirtualDeviceGroupsVendorDeviceGroup",
        properties=lambda: (_rt.Property("deviceGroupName", "string"),),
    )
    class VendorDeviceGroup(DeviceGroup):
        """The data object ``vim.vm.VirtualDeviceGroups.VendorDeviceGroup``, on the wire ``VirtualMachineVirtualDeviceGroupsVendorDeviceGroup``.

        Fields:
            - ``deviceGroupName``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/VirtualDeviceGroups/VendorDeviceGroup.rst``
        """

        deviceGroupName: str = ""
        """``string``, required. Since 1.0."""

    deviceGroup: _rt.Field[
        list[vim.vm.VirtualDeviceGroups.DeviceGroup],
        Iterable[vim.vm.VirtualDeviceGroups.DeviceGroup],
    ] = _rt.EMPTY
    """List of ``vim.vm.VirtualDeviceGroups.DeviceGroup``, optional. Since vSphere API 8.0.0.1."""
