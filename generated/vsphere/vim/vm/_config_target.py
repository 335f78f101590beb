# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ConfigTarget``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ConfigTarget",
    wire_name="ConfigTarget",
    properties=lambda: (
        _rt.Property("numCpus", "int"),
        _rt.Property("numCpuCores", "int"),
        _rt.Property("numNumaNodes", "int"),
        _rt.Property("maxCpusPerHost", "int", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("smcPresent", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("datastore", "vim.vm.DatastoreInfo", array=True, optional=True),
        _rt.Property("network", "vim.vm.NetworkInfo", array=True, optional=True),
        _rt.Property(
            "opaqueNetwork",
            "vim.vm.OpaqueNetworkInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "distributedVirtualPortgroup",
            "vim.dvs.DistributedVirtualPortgroupInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "distributedVirtualSwitch",
            "vim.dvs.DistributedVirtualSwitchInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "subnetInfo",
            "vim.vm.SubnetInfo",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property("cdRom", "vim.vm.CdromInfo", array=True, optional=True),
        _rt.Property("serial", "vim.vm.SerialInfo", array=True, optional=True),
        _rt.Property("parallel", "vim.vm.ParallelInfo", array=True, optional=True),
        _rt.Property(
            "sound",
            "vim.vm.SoundInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "usb", "vim.vm.UsbInfo", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("floppy", "vim.vm.FloppyInfo", array=True, optional=True),
        _rt.Property(
            "legacyNetworkInfo", "vim.vm.LegacyNetworkSwitchInfo", array=True, optional=True
        ),
        _rt.Property("scsiPassthrough", "vim.vm.ScsiPassthroughInfo", array=True, optional=True),
        _rt.Property("scsiDisk", "vim.vm.ScsiDiskDeviceInfo", array=True, optional=True),
        _rt.Property("ideDisk", "vim.vm.IdeDiskDeviceInfo", array=True, optional=True),
        _rt.Property("maxMemMBOptimalPerf", "int"),
        _rt.Property("supportedMaxMemMB", "int", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("resourcePool", "vim.ResourcePool.RuntimeInfo", optional=True),
        _rt.Property("autoVmotion", "boolean", optional=True),
        _rt.Property(
            "pciPassthrough",
            "vim.vm.PciPassthroughInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "sriov",
            "vim.vm.SriovInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vFlashModule",
            "vim.vm.VFlashModuleInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "sharedGpuPassthroughTypes",
            "vim.vm.PciSharedGpuPassthroughInfo",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "availablePersistentMemoryReservationMB",
            "long",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "dynamicPassthrough",
            "vim.vm.DynamicPassthroughInfo",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "sgxTargetInfo",
            "vim.vm.SgxTargetInfo",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "precisionClockInfo",
            "vim.vm.PrecisionClockInfo",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "sevSupported", "boolean", optional=True, since="vim.version.v7_0_1_0", rank=20
        ),
        _rt.Property(
            "vgpuDeviceInfo",
            "vim.vm.VgpuDeviceInfo",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "vgpuProfileInfo",
            "vim.vm.VgpuProfileInfo",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "vendorDeviceGroupInfo",
            "vim.vm.VendorDeviceGroupInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "maxSimultaneousThreads", "int", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "dvxClassInfo",
            "vim.vm.DvxClassInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "sevSnpSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "tdxSupported", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "vMotionBandwidth",
            "long",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class ConfigTarget(vmodl.DynamicData):
    """The data object ``vim.vm.ConfigTarget``.

    Fields:
        - ``numCpus``: ``int``, required.
        - ``numCpuCores``: ``int``, required.
        - ``numNumaNodes``: ``int``, required.
        - ``maxCpusPerHost``: ``int``, optional. Since vSphere API 7.0.0.0.
        - ``smcPresent``: ``boolean``, required. Since vSphere API 5.0.
        - ``datastore``: List of ``vim.vm.DatastoreInfo``, optional.
        - ``network``: List of ``vim.vm.NetworkInfo``, optional.
        - ``opaqueNetwork``: List of ``vim.vm.OpaqueNetworkInfo``, optional. Since vSphere API 5.5.
        - ``distributedVirtualPortgroup``: List of ``vim.dvs.DistributedVirtualPortgroupInfo``,
          optional. Since vSphere API 4.0.
        - ``distributedVirtualSwitch``: List of ``vim.dvs.DistributedVirtualSwitchInfo``, optional.
          Since vSphere API 4.0.
        - ``subnetInfo``: List of ``vim.vm.SubnetInfo``, optional. Since vSphere API 9.0.0.0.
        - ``cdRom``: List of ``vim.vm.CdromInfo``, optional.
        - ``serial``: List of ``vim.vm.SerialInfo``, optional.
        - ``parallel``: List of ``vim.vm.ParallelInfo``, optional.
        - ``sound``: List of ``vim.vm.SoundInfo``, optional. Since VI API 2.5.
        - ``usb``: List of ``vim.vm.UsbInfo``, optional. Since VI API 2.5.
        - ``floppy``: List of ``vim.vm.FloppyInfo``, optional.
        - ``legacyNetworkInfo``: List of ``vim.vm.LegacyNetworkSwitchInfo``, optional.
        - ``scsiPassthrough``: List of ``vim.vm.ScsiPassthroughInfo``, optional.
        - ``scsiDisk``: List of ``vim.vm.ScsiDiskDeviceInfo``, optional.
        - ``ideDisk``: List of ``vim.vm.IdeDiskDeviceInfo``, optional.
        - ``maxMemMBOptimalPerf``: ``int``, required.
        - ``supportedMaxMemMB``: ``int`` in megabytes, optional. Since vSphere API 7.0.0.0.
        - ``resourcePool``: ``vim.ResourcePool.RuntimeInfo``, optional.
        - ``autoVmotion``: ``boolean``, optional.
        - ``pciPassthrough``: List of ``vim.vm.PciPassthroughInfo``, optional. Since vSphere API
          4.0.
        - ``sriov``: List of ``vim.vm.SriovInfo``, optional. Since vSphere API 5.5.
        - ``vFlashModule``: List of ``vim.vm.VFlashModuleInfo``, optional. Since vSphere API 5.5.
        - ``sharedGpuPassthroughTypes``: List of ``vim.vm.PciSharedGpuPassthroughInfo``, optional.
          Since vSphere API 6.0.
        - ``availablePersistentMemoryReservationMB``: ``long`` in megabytes, optional. Since vSphere
          API 6.7.
        - ``dynamicPassthrough``: List of ``vim.vm.DynamicPassthroughInfo``, optional. Since vSphere
          API 7.0.0.0.
        - ``sgxTargetInfo``: ``vim.vm.SgxTargetInfo``, optional. Since vSphere API 7.0.0.0.
        - ``precisionClockInfo``: List of ``vim.vm.PrecisionClockInfo``, optional. Since vSphere API
          7.0.0.0.
        - ``sevSupported``: ``boolean``, optional. Since vSphere API 7.0.1.0.
        - ``vgpuDeviceInfo``: List of ``vim.vm.VgpuDeviceInfo``, optional. Since vSphere API
          7.0.3.0.
        - ``vgpuProfileInfo``: List of ``vim.vm.VgpuProfileInfo``, optional. Since vSphere API
          7.0.3.0.
        - ``vendorDeviceGroupInfo``: List of ``vim.vm.VendorDeviceGroupInfo``, optional. Since
          vSphere API 8.0.0.1.
        - ``maxSimultaneousThreads``: ``int``, optional. Since vSphere API 8.0.0.1.
        - ``dvxClassInfo``: List of ``vim.vm.DvxClassInfo``, optional. Since vSphere API 8.0.0.1.
        - ``sevSnpSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``tdxSupported``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``vMotionBandwidth``: List of ``long``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ConfigTarget.rst``
    """

    numCpus: int = 0
    """``int``, required. Since 1.0."""
    numCpuCores: int = 0
    """``int``, required. Since 1.0."""
    numNumaNodes: int = 0
    """``int``, required. Since 1.0."""
    maxCpusPerHost: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
    smcPresent: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    datastore: _rt.Field[list[vim.vm.DatastoreInfo], Iterable[vim.vm.DatastoreInfo]] = _rt.EMPTY
    """List of ``vim.vm.DatastoreInfo``, optional. Since 1.0."""
    network: _rt.Field[list[vim.vm.NetworkInfo], Iterable[vim.vm.NetworkInfo]] = _rt.EMPTY
    """List of ``vim.vm.NetworkInfo``, optional. Since 1.0."""
    opaqueNetwork: _rt.Field[list[vim.vm.OpaqueNetworkInfo], Iterable[vim.vm.OpaqueNetworkInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.OpaqueNetworkInfo``, optional. Since vSphere API 5.5."""
    distributedVirtualPortgroup: _rt.Field[
        list[vim.dvs.DistributedVirtualPortgroupInfo],
        Iterable[vim.dvs.DistributedVirtualPortgroupInfo],
    ] = _rt.EMPTY
    """List of ``vim.dvs.DistributedVirtualPortgroupInfo``, optional. Since vSphere API 4.0."""
    distributedVirtualSwitch: _rt.Field[
        list[vim.dvs.DistributedVirtualSwitchInfo], Iterable[vim.dvs.DistributedVirtualSwitchInfo]
    ] = _rt.EMPTY
    """List of ``vim.dvs.DistributedVirtualSwitchInfo``, optional. Since vSphere API 4.0."""
    subnetInfo: _rt.Field[list[vim.vm.SubnetInfo], Iterable[vim.vm.SubnetInfo]] = _rt.EMPTY
    """List of ``vim.vm.SubnetInfo``, optional. Since vSphere API 9.0.0.0."""
    cdRom: _rt.Field[list[vim.vm.CdromInfo], Iterable[vim.vm.CdromInfo]] = _rt.EMPTY
    """List of ``vim.vm.CdromInfo``, optional. Since 1.0."""
    serial: _rt.Field[list[vim.vm.SerialInfo], Iterable[vim.vm.SerialInfo]] = _rt.EMPTY
    """List of ``vim.vm.SerialInfo``, optional. Since 1.0."""
    parallel: _rt.Field[list[vim.vm.ParallelInfo], Iterable[vim.vm.ParallelInfo]] = _rt.EMPTY
    """List of ``vim.vm.ParallelInfo``, optional. Since 1.0."""
    sound: _rt.Field[list[vim.vm.SoundInfo], Iterable[vim.vm.SoundInfo]] = _rt.EMPTY
    """List of ``vim.vm.SoundInfo``, optional. Since VI API 2.5."""
    usb: _rt.Field[list[vim.vm.UsbInfo], Iterable[vim.vm.UsbInfo]] = _rt.EMPTY
    """List of ``vim.vm.UsbInfo``, optional. Since VI API 2.5."""
    floppy: _rt.Field[list[vim.vm.FloppyInfo], Iterable[vim.vm.FloppyInfo]] = _rt.EMPTY
    """List of ``vim.vm.FloppyInfo``, optional. Since 1.0."""
    legacyNetworkInfo: _rt.Field[
        list[vim.vm.LegacyNetworkSwitchInfo], Iterable[vim.vm.LegacyNetworkSwitchInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.LegacyNetworkSwitchInfo``, optional. Since 1.0."""
    scsiPassthrough: _rt.Field[
        list[vim.vm.ScsiPassthroughInfo], Iterable[vim.vm.ScsiPassthroughInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.ScsiPassthroughInfo``, optional. Since 1.0."""
    scsiDisk: _rt.Field[list[vim.vm.ScsiDiskDeviceInfo], Iterable[vim.vm.ScsiDiskDeviceInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.ScsiDiskDeviceInfo``, optional. Since 1.0."""
    ideDisk: _rt.Field[list[vim.vm.IdeDiskDeviceInfo], Iterable[vim.vm.IdeDiskDeviceInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.IdeDiskDeviceInfo``, optional. Since 1.0."""
    maxMemMBOptimalPerf: int = 0
    """``int``, required. Since 1.0."""
    supportedMaxMemMB: int | None = None
    """``int`` in megabytes, optional. Since vSphere API 7.0.0.0."""
    resourcePool: vim.ResourcePool.RuntimeInfo | None = None
    """``vim.ResourcePool.RuntimeInfo``, optional. Since 1.0."""
    autoVmotion: bool | None = None
    """``boolean``, optional. Since 1.0."""
    pciPassthrough: _rt.Field[
        list[vim.vm.PciPassthroughInfo], Iterable[vim.vm.PciPassthroughInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.PciPassthroughInfo``, optional. Since vSphere API 4.0."""
    sriov: _rt.Field[list[vim.vm.SriovInfo], Iterable[vim.vm.SriovInfo]] = _rt.EMPTY
    """List of ``vim.vm.SriovInfo``, optional. Since vSphere API 5.5."""
    vFlashModule: _rt.Field[list[vim.vm.VFlashModuleInfo], Iterable[vim.vm.VFlashModuleInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.VFlashModuleInfo``, optional. Since vSphere API 5.5."""
    sharedGpuPassthroughTypes: _rt.Field[
        list[vim.vm.PciSharedGpuPassthroughInfo], Iterable[vim.vm.PciSharedGpuPassthroughInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.PciSharedGpuPassthroughInfo``, optional. Since vSphere API 6.0."""
    availablePersistentMemoryReservationMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    dynamicPassthrough: _rt.Field[
        list[vim.vm.DynamicPassthroughInfo], Iterable[vim.vm.DynamicPassthroughInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.DynamicPassthroughInfo``, optional. Since vSphere API 7.0.0.0."""
    sgxTargetInfo: vim.vm.SgxTargetInfo | None = None
    """``vim.vm.SgxTargetInfo``, optional. Since vSphere API 7.0.0.0."""
    precisionClockInfo: _rt.Field[
        list[vim.vm.PrecisionClockInfo], Iterable[vim.vm.PrecisionClockInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.PrecisionClockInfo``, optional. Since vSphere API 7.0.0.0."""
    sevSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
    vgpuDeviceInfo: _rt.Field[list[vim.vm.VgpuDeviceInfo], Iterable[vim.vm.VgpuDeviceInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.VgpuDeviceInfo``, optional. Since vSphere API 7.0.3.0."""
    vgpuProfileInfo: _rt.Field[list[vim.vm.VgpuProfileInfo], Iterable[vim.vm.VgpuProfileInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.VgpuProfileInfo``, optional. Since vSphere API 7.0.3.0."""
    vendorDeviceGroupInfo: _rt.Field[
        list[vim.vm.VendorDeviceGroupInfo], Iterable[vim.vm.VendorDeviceGroupInfo]
    ] = _rt.EMPTY
    """List of ``vim.vm.VendorDeviceGroupInfo``, optional. Since vSphere API 8.0.0.1."""
    maxSimultaneousThreads: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    dvxClassInfo: _rt.Field[list[vim.vm.DvxClassInfo], Iterable[vim.vm.DvxClassInfo]] = _rt.EMPTY
    """List of ``vim.vm.DvxClassInfo``, optional. Since vSphere API 8.0.0.1."""
    sevSnpSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    tdxSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    vMotionBandwidth: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since vSphere API 9.1.0.0."""
