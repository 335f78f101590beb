# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualHardwareOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.VirtualHardwareOption",
    wire_name="VirtualHardwareOption",
    properties=lambda: (
        _rt.Property("hwVersion", "int"),
        _rt.Property("virtualDeviceOption", "vim.vm.device.VirtualDeviceOption", array=True),
        _rt.Property("deviceListReadonly", "boolean"),
        _rt.Property("numCPU", "int", array=True),
        _rt.Property(
            "numCoresPerSocket", "vim.option.IntOption", since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "autoCoresPerSocket",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property("numCpuReadonly", "boolean"),
        _rt.Property("memoryMB", "vim.option.LongOption"),
        _rt.Property("numPCIControllers", "vim.option.IntOption"),
        _rt.Property("numIDEControllers", "vim.option.IntOption"),
        _rt.Property("numUSBControllers", "vim.option.IntOption"),
        _rt.Property(
            "numUSBXHCIControllers", "vim.option.IntOption", since="vim.version.version7", rank=7
        ),
        _rt.Property("numSIOControllers", "vim.option.IntOption"),
        _rt.Property("numPS2Controllers", "vim.option.IntOption"),
        _rt.Property("licensingLimit", "PropertyPath", array=True, optional=True),
        _rt.Property(
            "numSupportedWwnPorts",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "numSupportedWwnNodes",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "resourceConfigOption", "vim.ResourceConfigOption", since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "numNVDIMMControllers",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "numTPMDevices",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "numWDTDevices",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "numPrecisionClockDevices",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "epcMemoryMB", "vim.option.LongOption", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "acpiHostBridgesFirmware",
            "string",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "numCpuSimultaneousThreads",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "numNumaNodes",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "numDeviceGroups",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "deviceGroupTypes",
            "TypeName",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class VirtualHardwareOption(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualHardwareOption``.

    Fields:
        - ``hwVersion``: ``int``, required.
        - ``virtualDeviceOption``: List of ``vim.vm.device.VirtualDeviceOption``, required.
        - ``deviceListReadonly``: ``boolean``, required.
        - ``numCPU``: List of ``int``, required.
        - ``numCoresPerSocket``: ``vim.option.IntOption``, required. Since vSphere API 5.0.
        - ``autoCoresPerSocket``: ``vim.option.BoolOption``, optional. Since vSphere API 8.0.0.1.
        - ``numCpuReadonly``: ``boolean``, required.
        - ``memoryMB``: ``vim.option.LongOption``, required.
        - ``numPCIControllers``: ``vim.option.IntOption``, required.
        - ``numIDEControllers``: ``vim.option.IntOption``, required.
        - ``numUSBControllers``: ``vim.option.IntOption``, required.
        - ``numUSBXHCIControllers``: ``vim.option.IntOption``, required. Since vSphere API 5.0.
        - ``numSIOControllers``: ``vim.option.IntOption``, required.
        - ``numPS2Controllers``: ``vim.option.IntOption``, required.
        - ``licensingLimit``: List of ``PropertyPath``, optional.
        - ``numSupportedWwnPorts``: ``vim.option.IntOption``, optional. Since vSphere API 4.0.
        - ``numSupportedWwnNodes``: ``vim.option.IntOption``, optional. Since vSphere API 4.0.
        - ``resourceConfigOption``: ``vim.ResourceConfigOption``, required. Since vSphere API 4.1.
        - ``numNVDIMMControllers``: ``vim.option.IntOption``, optional. Since vSphere API 6.7.
        - ``numTPMDevices``: ``vim.option.IntOption``, optional. Since vSphere API 6.7.
        - ``numWDTDevices``: ``vim.option.IntOption``, optional. Since vSphere API 7.0.0.0.
        - ``numPrecisionClockDevices``: ``vim.option.IntOption``, optional. Since vSphere API
          7.0.0.0.
        - ``epcMemoryMB``: ``vim.option.LongOption``, optional. Since vSphere API 7.0.0.0.
        - ``acpiHostBridgesFirmware``: List of ``string``, optional. Since vSphere API 8.0.0.1.
        - ``numCpuSimultaneousThreads``: ``vim.option.IntOption``, optional. Since vSphere API
          8.0.0.1.
        - ``numNumaNodes``: ``vim.option.IntOption``, optional. Since vSphere API 8.0.0.1.
        - ``numDeviceGroups``: ``vim.option.IntOption``, optional. Since vSphere API 8.0.0.1.
        - ``deviceGroupTypes``: List of ``TypeName``, optional. Since vSphere API 8.0.0.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/VirtualHardwareOption.rst``
    """

    hwVersion: int = 0
    """``int``, required. Since 1.0."""
    virtualDeviceOption: _rt.Field[
        list[vim.vm.device.VirtualDeviceOption], Iterable[vim.vm.device.VirtualDeviceOption]
    ] = _rt.EMPTY
    """List of ``vim.vm.device.VirtualDeviceOption``, required. Since 1.0."""
    deviceListReadonly: bool = False
    """``boolean``, required. Since 1.0."""
    numCPU: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``int``, required. Since 1.0."""
    numCoresPerSocket: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 5.0."""
    autoCoresPerSocket: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 8.0.0.1."""
    numCpuReadonly: bool = False
    """``boolean``, required. Since 1.0."""
    memoryMB: vim.option.LongOption = _rt.UNSET
    """``vim.option.LongOption``, required. Since 1.0."""
    numPCIControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numIDEControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numUSBControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numUSBXHCIControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 5.0."""
    numSIOControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numPS2Controllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    licensingLimit: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``PropertyPath``, optional. Since 1.0."""
    numSupportedWwnPorts: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 4.0."""
    numSupportedWwnNodes: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 4.0."""
    resourceConfigOption: vim.ResourceConfigOption = _rt.UNSET
    """``vim.ResourceConfigOption``, required. Since vSphere API 4.1."""
    numNVDIMMControllers: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 6.7."""
    numTPMDevices: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 6.7."""
    numWDTDevices: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 7.0.0.0."""
    numPrecisionClockDevices: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 7.0.0.0."""
    epcMemoryMB: vim.option.LongOption | None = None
    """``vim.option.LongOption``, optional. Since vSphere API 7.0.0.0."""
    acpiHostBridgesFirmware: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 8.0.0.1."""
    numCpuSimultaneousThreads: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 8.0.0.1."""
    numNumaNodes: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 8.0.0.1."""
    numDeviceGroups: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 8.0.0.1."""
    deviceGroupTypes: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
    """List of ``TypeName``, optional. Since vSphere API 8.0.0.1."""
