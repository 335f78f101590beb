# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ConfigInfo",
    wire_name="HostConfigInfo",
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem"),
        _rt.Property("product", "vim.AboutInfo"),
        _rt.Property(
            "deploymentInfo",
            "vim.host.DeploymentInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "hyperThread", "vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo", optional=True
        ),
        _rt.Property(
            "cpuScheduler",
            "vim.host.CpuSchedulerSystem.CpuSchedulerInfo",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
        _rt.Property(
            "consoleReservation",
            "vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo",
            optional=True,
        ),
        _rt.Property(
            "virtualMachineReservation",
            "vim.host.MemoryManagerSystem.VirtualMachineReservationInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("storageDevice", "vim.host.StorageDeviceInfo", optional=True),
        _rt.Property(
            "multipathState",
            "vim.host.MultipathStateInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("fileSystemVolume", "vim.host.FileSystemVolumeInfo", optional=True),
        _rt.Property(
            "systemFile", "string", array=True, optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property("network", "vim.host.NetworkInfo", optional=True),
        _rt.Property("vmotion", "vim.host.VMotionInfo", optional=True),
        _rt.Property(
            "virtualNicManagerInfo",
            "vim.host.VirtualNicManagerInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("capabilities", "vim.host.NetCapabilities", optional=True),
        _rt.Property(
            "datastoreCapabilities",
            "vim.host.DatastoreSystem.Capabilities",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("offloadCapabilities", "vim.host.NetOffloadCapabilities", optional=True),
        _rt.Property("service", "vim.host.ServiceInfo", optional=True),
        _rt.Property("firewall", "vim.host.FirewallInfo", optional=True),
        _rt.Property("autoStart", "vim.host.AutoStartManager.Config", optional=True),
        _rt.Property("activeDiagnosticPartition", "vim.host.DiagnosticPartition", optional=True),
        _rt.Property("option", "vim.option.OptionValue", array=True, optional=True),
        _rt.Property("optionDef", "vim.option.OptionDef", array=True, optional=True),
        _rt.Property("datastorePrincipal", "string", optional=True),
        _rt.Property(
            "localSwapDatastore",
            "vim.Datastore",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "systemSwapConfiguration",
            "vim.host.SystemSwapConfiguration",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("systemResources", "vim.host.SystemResourceInfo", optional=True),
        _rt.Property(
            "dateTimeInfo",
            "vim.host.DateTimeInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "flags", "vim.host.FlagInfo", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "adminDisabled", "boolean", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "lockdownMode",
            "vim.host.HostAccessManager.LockdownMode",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "ipmi", "vim.host.IpmiInfo", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "sslThumbprintInfo",
            "vim.host.SslThumbprintInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "sslThumbprintData",
            "vim.host.SslThumbprintInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "authenticationData",
            "vim.host.AuthenticationInfo",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "certificate", "byte", array=True, optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "pciPassthruInfo",
            "vim.host.PciPassthruInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "authenticationManagerInfo",
            "vim.host.AuthenticationManagerInfo",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "featureVersion",
            "vim.host.FeatureVersionInfo",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "powerSystemCapability",
            "vim.host.PowerSystem.Capability",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "powerSystemInfo",
            "vim.host.PowerSystem.Info",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "cacheConfigurationInfo",
            "vim.host.CacheConfigurationManager.CacheConfigurationInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "wakeOnLanCapable", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "featureCapability",
            "vim.host.FeatureCapability",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "maskedFeatureCapability",
            "vim.host.FeatureCapability",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "vFlashConfigInfo",
            "vim.host.VFlashManager.VFlashConfigInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vsanHostConfig",
            "vim.vsan.host.ConfigInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "domainList",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "scriptCheckSum", "base64Binary", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "hostConfigCheckSum",
            "base64Binary",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "descriptionTreeCheckSum",
            "base64Binary",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "graphicsInfo",
            "vim.host.GraphicsInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "sharedPassthruGpuTypes",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "graphicsConfig",
            "vim.host.GraphicsConfig",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "sharedGpuCapabilities",
            "vim.host.SharedGpuCapabilities",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "ioFilterInfo",
            "vim.IoFilterManager.HostIoFilterInfo",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "sriovDevicePool",
            "vim.host.SriovDevicePoolInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "assignableHardwareBinding",
            "vim.host.AssignableHardwareBinding",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "assignableHardwareConfig",
            "vim.host.AssignableHardwareConfig",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class ConfigInfo(vmodl.DynamicData):
    """The data object ``vim.host.ConfigInfo``, on the wire ``HostConfigInfo``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``product``: ``vim.AboutInfo``, required.
        - ``deploymentInfo``: ``vim.host.DeploymentInfo``, optional. Since vSphere API 6.5.
        - ``hyperThread``: ``vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo``, optional.
        - ``cpuScheduler``: ``vim.host.CpuSchedulerSystem.CpuSchedulerInfo``, optional. Since
          vSphere API 8.0.3.0.
        - ``consoleReservation``: ``vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo``,
          optional.
        - ``virtualMachineReservation``:
          ``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo``, optional. Since VI API
          2.5.
        - ``storageDevice``: ``vim.host.StorageDeviceInfo``, optional.
        - ``multipathState``: ``vim.host.MultipathStateInfo``, optional. Since vSphere API 4.0.
        - ``fileSystemVolume``: ``vim.host.FileSystemVolumeInfo``, optional.
        - ``systemFile``: List of ``string``, optional. Since vSphere API 4.1.
        - ``network``: ``vim.host.NetworkInfo``, optional.
        - ``vmotion``: ``vim.host.VMotionInfo``, optional.
        - ``virtualNicManagerInfo``: ``vim.host.VirtualNicManagerInfo``, optional. Since vSphere API
          4.0.
        - ``capabilities``: ``vim.host.NetCapabilities``, optional.
        - ``datastoreCapabilities``: ``vim.host.DatastoreSystem.Capabilities``, optional. Since VI
          API 2.5.
        - ``offloadCapabilities``: ``vim.host.NetOffloadCapabilities``, optional.
        - ``service``: ``vim.host.ServiceInfo``, optional.
        - ``firewall``: ``vim.host.FirewallInfo``, optional.
        - ``autoStart``: ``vim.host.AutoStartManager.Config``, optional.
        - ``activeDiagnosticPartition``: ``vim.host.DiagnosticPartition``, optional.
        - ``option``: List of ``vim.option.OptionValue``, optional.
        - ``optionDef``: List of ``vim.option.OptionDef``, optional.
        - ``datastorePrincipal``: ``string``, optional.
        - ``localSwapDatastore``: ``vim.Datastore``, optional. Since VI API 2.5.
        - ``systemSwapConfiguration``: ``vim.host.SystemSwapConfiguration``, optional. Since vSphere
          API 5.1.
        - ``systemResources``: ``vim.host.SystemResourceInfo``, optional.
        - ``dateTimeInfo``: ``vim.host.DateTimeInfo``, optional. Since VI API 2.5.
        - ``flags``: ``vim.host.FlagInfo``, optional. Since VI API 2.5.
        - ``adminDisabled``: ``boolean``, optional. Since VI API 2.5.
        - ``lockdownMode``: ``vim.host.HostAccessManager.LockdownMode``, optional. Since vSphere API
          6.0.
        - ``ipmi``: ``vim.host.IpmiInfo``, optional. Since vSphere API 4.0.
        - ``sslThumbprintInfo``: ``vim.host.SslThumbprintInfo``, optional. Since vSphere API 4.0.
        - ``sslThumbprintData``: List of ``vim.host.SslThumbprintInfo``, optional. Since vSphere API
          5.0.
        - ``authenticationData``: List of ``vim.host.AuthenticationInfo``, optional. Since vSphere
          API 9.0.0.0.
        - ``certificate``: List of ``byte``, optional. Since vSphere API 5.0.
        - ``pciPassthruInfo``: List of ``vim.host.PciPassthruInfo``, optional. Since vSphere API
          4.0.
        - ``authenticationManagerInfo``: ``vim.host.AuthenticationManagerInfo``, optional. Since
          vSphere API 4.1.
        - ``featureVersion``: List of ``vim.host.FeatureVersionInfo``, optional. Since vSphere API
          4.1.
        - ``powerSystemCapability``: ``vim.host.PowerSystem.Capability``, optional. Since vSphere
          API 4.1.
        - ``powerSystemInfo``: ``vim.host.PowerSystem.Info``, optional. Since vSphere API 4.1.
        - ``cacheConfigurationInfo``: List of
          ``vim.host.CacheConfigurationManager.CacheConfigurationInfo``, optional. Since vSphere API
          5.0.
        - ``wakeOnLanCapable``: ``boolean``, optional. Since vSphere API 5.0.
        - ``featureCapability``: List of ``vim.host.FeatureCapability``, optional. Since vSphere API
          5.1.
        - ``maskedFeatureCapability``: List of ``vim.host.FeatureCapability``, optional. Since
          vSphere API 5.1.
        - ``vFlashConfigInfo``: ``vim.host.VFlashManager.VFlashConfigInfo``, optional. Since vSphere
          API 5.5.
        - ``vsanHostConfig``: ``vim.vsan.host.ConfigInfo``, optional. Since vSphere API 5.5.
        - ``domainList``: List of ``string``, optional. Since vSphere API 6.0.
        - ``scriptCheckSum``: ``base64Binary``, optional. Since vSphere API 6.0.
        - ``hostConfigCheckSum``: ``base64Binary``, optional. Since vSphere API 6.0.
        - ``descriptionTreeCheckSum``: ``base64Binary``, optional. Since vSphere API 7.0.0.0.
        - ``graphicsInfo``: List of ``vim.host.GraphicsInfo``, optional. Since vSphere API 5.5.
        - ``sharedPassthruGpuTypes``: List of ``string``, optional. Since vSphere API 6.0.
        - ``graphicsConfig``: ``vim.host.GraphicsConfig``, optional. Since vSphere API 6.5.
        - ``sharedGpuCapabilities``: List of ``vim.host.SharedGpuCapabilities``, optional. Since
          vSphere API 6.7.
        - ``ioFilterInfo``: List of ``vim.IoFilterManager.HostIoFilterInfo``, optional. Since
          vSphere API 6.0.
        - ``sriovDevicePool``: List of ``vim.host.SriovDevicePoolInfo``, optional. Since vSphere API
          6.5.
        - ``assignableHardwareBinding``: List of ``vim.host.AssignableHardwareBinding``, optional.
          Since vSphere API 7.0.0.0.
        - ``assignableHardwareConfig``: ``vim.host.AssignableHardwareConfig``, optional. Since
          vSphere API 7.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ConfigInfo.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since 1.0."""
    product: vim.AboutInfo = _rt.UNSET
    """``vim.AboutInfo``, required. Since 1.0."""
    deploymentInfo: vim.host.DeploymentInfo | None = None
    """``vim.host.DeploymentInfo``, optional. Since vSphere API 6.5."""
    hyperThread: vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo | None = None
    """``vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo``, optional. Since 1.0."""
    cpuScheduler: vim.host.CpuSchedulerSystem.CpuSchedulerInfo | None = None
    """``vim.host.CpuSchedulerSystem.CpuSchedulerInfo``, optional. Since vSphere API 8.0.3.0."""
    consoleReservation: vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo | None = None
    """``vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo``, optional. Since 1.0."""
    virtualMachineReservation: vim.host.MemoryManagerSystem.VirtualMachineReservationInfo | None = (
        None
    )
    """``vim.host.MemoryManagerSystem.VirtualMachineReservationInfo``, optional. Since VI API
    2.5.
    """
    storageDevice: vim.host.StorageDeviceInfo | None = None
    """``vim.host.StorageDeviceInfo``, optional. Since 1.0."""
    multipathState: vim.host.MultipathStateInfo | None = None
    """``vim.host.MultipathStateInfo``, optional. Since vSphere API 4.0."""
    fileSystemVolume: vim.host.FileSystemVolumeInfo | None = None
    """``vim.host.FileSystemVolumeInfo``, optional. Since 1.0."""
    systemFile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    network: vim.host.NetworkInfo | None = None
    """``vim.host.NetworkInfo``, optional. Since 1.0."""
    vmotion: vim.host.VMotionInfo | None = None
    """``vim.host.VMotionInfo``, optional. Since 1.0."""
    virtualNicManagerInfo: vim.host.VirtualNicManagerInfo | None = None
    """``vim.host.VirtualNicManagerInfo``, optional. Since vSphere API 4.0."""
    capabilities: vim.host.NetCapabilities | None = None
    """``vim.host.NetCapabilities``, optional. Since 1.0."""
    datastoreCapabilities: vim.host.DatastoreSystem.Capabilities | None = None
    """``vim.host.DatastoreSystem.Capabilities``, optional. Since VI API 2.5."""
    offloadCapabilities: vim.host.NetOffloadCapabilities | None = None
    """``vim.host.NetOffloadCapabilities``, optional. Since 1.0."""
    service: vim.host.ServiceInfo | None = None
    """``vim.host.ServiceInfo``, optional. Since 1.0."""
    firewall: vim.host.FirewallInfo | None = None
    """``vim.host.FirewallInfo``, optional. Since 1.0."""
    autoStart: vim.host.AutoStartManager.Config | None = None
    """``vim.host.AutoStartManager.Config``, optional. Since 1.0."""
    activeDiagnosticPartition: vim.host.DiagnosticPartition | None = None
    """``vim.host.DiagnosticPartition``, optional. Since 1.0."""
    option: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since 1.0."""
    optionDef: _rt.Field[list[vim.option.OptionDef], Iterable[vim.option.OptionDef]] = _rt.EMPTY
    """List of ``vim.option.OptionDef``, optional. Since 1.0."""
    datastorePrincipal: str | None = None
    """``string``, optional. Since 1.0."""
    localSwapDatastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since VI API 2.5."""
    systemSwapConfiguration: vim.host.SystemSwapConfiguration | None = None
    """``vim.host.SystemSwapConfiguration``, optional. Since vSphere API 5.1."""
    systemResources: vim.host.SystemResourceInfo | None = None
    """``vim.host.SystemResourceInfo``, optional. Since 1.0."""
    dateTimeInfo: vim.host.DateTimeInfo | None = None
    """``vim.host.DateTimeInfo``, optional. Since VI API 2.5."""
    flags: vim.host.FlagInfo | None = None
    """``vim.host.FlagInfo``, optional. Since VI API 2.5."""
    adminDisabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    lockdownMode: _rt.Field[
        vim.host.HostAccessManager.LockdownMode | None,
        vim.host.HostAccessManager.LockdownMode | str | None,
    ] = _rt.UNSET
    """``vim.host.HostAccessManager.LockdownMode``, optional. Since vSphere API 6.0."""
    ipmi: vim.host.IpmiInfo | None = None
    """``vim.host.IpmiInfo``, optional. Since vSphere API 4.0."""
    sslThumbprintInfo: vim.host.SslThumbprintInfo | None = None
    """``vim.host.SslThumbprintInfo``, optional. Since vSphere API 4.0."""
    sslThumbprintData: _rt.Field[
        list[vim.host.SslThumbprintInfo], Iterable[vim.host.SslThumbprintInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.SslThumbprintInfo``, optional. Since vSphere API 5.0."""
    authenticationData: _rt.Field[
        list[vim.host.AuthenticationInfo], Iterable[vim.host.AuthenticationInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.AuthenticationInfo``, optional. Since vSphere API 9.0.0.0."""
    certificate: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, optional. Since vSphere API 5.0."""
    pciPassthruInfo: _rt.Field[
        list[vim.host.PciPassthruInfo], Iterable[vim.host.PciPassthruInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.PciPassthruInfo``, optional. Since vSphere API 4.0."""
    authenticationManagerInfo: vim.host.AuthenticationManagerInfo | None = None
    """``vim.host.AuthenticationManagerInfo``, optional. Since vSphere API 4.1."""
    featureVersion: _rt.Field[
        list[vim.host.FeatureVersionInfo], Iterable[vim.host.FeatureVersionInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.FeatureVersionInfo``, optional. Since vSphere API 4.1."""
    powerSystemCapability: vim.host.PowerSystem.Capability | None = None
    """``vim.host.PowerSystem.Capability``, optional. Since vSphere API 4.1."""
    powerSystemInfo: vim.host.PowerSystem.Info | None = None
    """``vim.host.PowerSystem.Info``, optional. Since vSphere API 4.1."""
    cacheConfigurationInfo: _rt.Field[
        list[vim.host.CacheConfigurationManager.CacheConfigurationInfo],
        Iterable[vim.host.CacheConfigurationManager.CacheConfigurationInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.CacheConfigurationManager.CacheConfigurationInfo``, optional. Since
    vSphere API 5.0.
    """
    wakeOnLanCapable: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    featureCapability: _rt.Field[
        list[vim.host.FeatureCapability], Iterable[vim.host.FeatureCapability]
    ] = _rt.EMPTY
    """List of ``vim.host.FeatureCapability``, optional. Since vSphere API 5.1."""
    maskedFeatureCapability: _rt.Field[
        list[vim.host.FeatureCapability], Iterable[vim.host.FeatureCapability]
    ] = _rt.EMPTY
    """List of ``vim.host.FeatureCapability``, optional. Since vSphere API 5.1."""
    vFlashConfigInfo: vim.host.VFlashManager.VFlashConfigInfo | None = None
    """``vim.host.VFlashManager.VFlashConfigInfo``, optional. Since vSphere API 5.5."""
    vsanHostConfig: vim.vsan.host.ConfigInfo | None = None
    """``vim.vsan.host.ConfigInfo``, optional. Since vSphere API 5.5."""
    domainList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    scriptCheckSum: bytes | None = None
    """``base64Binary``, optional. Since vSphere API 6.0."""
    hostConfigCheckSum: bytes | None = None
    """``base64Binary``, optional. Since vSphere API 6.0."""
    descriptionTreeCheckSum: bytes | None = None
    """``base64Binary``, optional. Since vSphere API 7.0.0.0."""
    graphicsInfo: _rt.Field[list[vim.host.GraphicsInfo], Iterable[vim.host.GraphicsInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.GraphicsInfo``, optional. Since vSphere API 5.5."""
    sharedPassthruGpuTypes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    graphicsConfig: vim.host.GraphicsConfig | None = None
    """``vim.host.GraphicsConfig``, optional. Since vSphere API 6.5."""
    sharedGpuCapabilities: _rt.Field[
        list[vim.host.SharedGpuCapabilities], Iterable[vim.host.SharedGpuCapabilities]
    ] = _rt.EMPTY
    """List of ``vim.host.SharedGpuCapabilities``, optional. Since vSphere API 6.7."""
    ioFilterInfo: _rt.Field[
        list[vim.IoFilterManager.HostIoFilterInfo], Iterable[vim.IoFilterManager.HostIoFilterInfo]
    ] = _rt.EMPTY
    """List of ``vim.IoFilterManager.HostIoFilterInfo``, optional. Since vSphere API 6.0."""
    sriovDevicePool: _rt.Field[
        list[vim.host.SriovDevicePoolInfo], Iterable[vim.host.SriovDevicePoolInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.SriovDevicePoolInfo``, optional. Since vSphere API 6.5."""
    assignableHardwareBinding: _rt.Field[
        list[vim.host.AssignableHardwareBinding], Iterable[vim.host.AssignableHardwareBinding]
    ] = _rt.EMPTY
    """List of ``vim.host.AssignableHardwareBinding``, optional. Since vSphere API 7.0.0.0."""
    assignableHardwareConfig: vim.host.AssignableHardwareConfig | None = None
    """``vim.host.AssignableHardwareConfig``, optional. Since vSphere API 7.0.0.0."""
