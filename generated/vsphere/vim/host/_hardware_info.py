# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HardwareInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.HardwareInfo",
    wire_name="HostHardwareInfo",
    properties=lambda: (
        _rt.Property("systemInfo", "vim.host.SystemInfo"),
        _rt.Property(
            "cpuPowerManagementInfo",
            "vim.host.CpuPowerManagementInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("cpuInfo", "vim.host.CpuInfo"),
        _rt.Property("cpuPkg", "vim.host.CpuPackage", array=True),
        _rt.Property("memorySize", "long"),
        _rt.Property("numaInfo", "vim.host.NumaInfo", optional=True),
        _rt.Property("smcPresent", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("pciDevice", "vim.host.PciDevice", array=True, optional=True),
        _rt.Property(
            "dvxClasses",
            "vim.host.DvxClass",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property("cpuFeature", "vim.host.CpuIdInfo", array=True, optional=True),
        _rt.Property(
            "biosInfo", "vim.host.BIOSInfo", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "reliableMemoryInfo",
            "vim.host.ReliableMemoryInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "persistentMemoryInfo",
            "vim.host.PersistentMemoryInfo",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "sgxInfo", "vim.host.SgxInfo", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "sevInfo", "vim.host.SevInfo", optional=True, since="vim.version.v7_0_1_0", rank=20
        ),
        _rt.Property(
            "memoryTieringType", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "memoryTierInfo",
            "vim.host.MemoryTierInfo",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "tdxInfo", "vim.host.TdxInfo", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
    ),
)
class HardwareInfo(vmodl.DynamicData):
    """The data object ``vim.host.HardwareInfo``, on the wire ``HostHardwareInfo``.

    Fields:
        - ``systemInfo``: ``vim.host.SystemInfo``, required.
        - ``cpuPowerManagementInfo``: ``vim.host.CpuPowerManagementInfo``, optional. Since vSphere
          API 4.0.
        - ``cpuInfo``: ``vim.host.CpuInfo``, required.
        - ``cpuPkg``: List of ``vim.host.CpuPackage``, required.
        - ``memorySize``: ``long``, required.
        - ``numaInfo``: ``vim.host.NumaInfo``, optional.
        - ``smcPresent``: ``boolean``, required. Since vSphere API 5.0.
        - ``pciDevice``: List of ``vim.host.PciDevice``, optional.
        - ``dvxClasses``: List of ``vim.host.DvxClass``, optional. Since vSphere API 8.0.0.1.
        - ``cpuFeature``: List of ``vim.host.CpuIdInfo``, optional.
        - ``biosInfo``: ``vim.host.BIOSInfo``, optional. Since VI API 2.5.
        - ``reliableMemoryInfo``: ``vim.host.ReliableMemoryInfo``, optional. Since vSphere API 5.5.
        - ``persistentMemoryInfo``: ``vim.host.PersistentMemoryInfo``, optional. Since vSphere API
          6.7.
        - ``sgxInfo``: ``vim.host.SgxInfo``, optional. Since vSphere API 7.0.0.0.
        - ``sevInfo``: ``vim.host.SevInfo``, optional. Since vSphere API 7.0.1.0.
        - ``memoryTieringType``: ``string``, optional. Since vSphere API 7.0.3.0.
        - ``memoryTierInfo``: List of ``vim.host.MemoryTierInfo``, optional. Since vSphere API
          7.0.3.0.
        - ``tdxInfo``: ``vim.host.TdxInfo``, optional. Since vSphere API 9.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/HardwareInfo.rst``
    """

    systemInfo: vim.host.SystemInfo = _rt.UNSET
    """``vim.host.SystemInfo``, required. Since 1.0."""
    cpuPowerManagementInfo: vim.host.CpuPowerManagementInfo | None = None
    """``vim.host.CpuPowerManagementInfo``, optional. Since vSphere API 4.0."""
    cpuInfo: vim.host.CpuInfo = _rt.UNSET
    """``vim.host.CpuInfo``, required. Since 1.0."""
    cpuPkg: _rt.Field[list[vim.host.CpuPackage], Iterable[vim.host.CpuPackage]] = _rt.EMPTY
    """List of ``vim.host.CpuPackage``, required. Since 1.0."""
    memorySize: int = 0
    """``long``, required. Since 1.0."""
    numaInfo: vim.host.NumaInfo | None = None
    """``vim.host.NumaInfo``, optional. Since 1.0."""
    smcPresent: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    pciDevice: _rt.Field[list[vim.host.PciDevice], Iterable[vim.host.PciDevice]] = _rt.EMPTY
    """List of ``vim.host.PciDevice``, optional. Since 1.0."""
    dvxClasses: _rt.Field[list[vim.host.DvxClass], Iterable[vim.host.DvxClass]] = _rt.EMPTY
    """List of ``vim.host.DvxClass``, optional. Since vSphere API 8.0.0.1."""
    cpuFeature: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = _rt.EMPTY
    """List of ``vim.host.CpuIdInfo``, optional. Since 1.0."""
    biosInfo: vim.host.BIOSInfo | None = None
    """``vim.host.BIOSInfo``, optional. Since VI API 2.5."""
    reliableMemoryInfo: vim.host.ReliableMemoryInfo | None = None
    """``vim.host.ReliableMemoryInfo``, optional. Since vSphere API 5.5."""
    persistentMemoryInfo: vim.host.PersistentMemoryInfo | None = None
    """``vim.host.PersistentMemoryInfo``, optional. Since vSphere API 6.7."""
    sgxInfo: vim.host.SgxInfo | None = None
    """``vim.host.SgxInfo``, optional. Since vSphere API 7.0.0.0."""
    sevInfo: vim.host.SevInfo | None = None
    """``vim.host.SevInfo``, optional. Since vSphere API 7.0.1.0."""
    memoryTieringType: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
    memoryTierInfo: _rt.Field[list[vim.host.MemoryTierInfo], Iterable[vim.host.MemoryTierInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.MemoryTierInfo``, optional. Since vSphere API 7.0.3.0."""
    tdxInfo: vim.host.TdxInfo | None = None
    """``vim.host.TdxInfo``, optional. Since vSphere API 9.0.0.0."""
