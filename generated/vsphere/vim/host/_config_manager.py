# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ConfigManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ConfigManager",
    wire_name="HostConfigManager",
    properties=lambda: (
        _rt.Property("cpuScheduler", "vim.host.CpuSchedulerSystem", optional=True),
        _rt.Property("datastoreSystem", "vim.host.DatastoreSystem", optional=True),
        _rt.Property("memoryManager", "vim.host.MemoryManagerSystem", optional=True),
        _rt.Property("storageSystem", "vim.host.StorageSystem", optional=True),
        _rt.Property("networkSystem", "vim.host.NetworkSystem", optional=True),
        _rt.Property("vmotionSystem", "vim.host.VMotionSystem", optional=True),
        _rt.Property(
            "virtualNicManager",
            "vim.host.VirtualNicManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("serviceSystem", "vim.host.ServiceSystem", optional=True),
        _rt.Property("firewallSystem", "vim.host.FirewallSystem", optional=True),
        _rt.Property("advancedOption", "vim.option.OptionManager", optional=True),
        _rt.Property("diagnosticSystem", "vim.host.DiagnosticSystem", optional=True),
        _rt.Property("autoStartManager", "vim.host.AutoStartManager", optional=True),
        _rt.Property("snmpSystem", "vim.host.SnmpSystem", optional=True),
        _rt.Property(
            "dateTimeSystem",
            "vim.host.DateTimeSystem",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "patchManager",
            "vim.host.PatchManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "imageConfigManager",
            "vim.host.ImageConfigManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "bootDeviceSystem",
            "vim.host.BootDeviceSystem",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "firmwareSystem",
            "vim.host.FirmwareSystem",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "healthStatusSystem",
            "vim.host.HealthStatusSystem",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "pciPassthruSystem",
            "vim.host.PciPassthruSystem",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "licenseManager",
            "vim.LicenseManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "kernelModuleSystem",
            "vim.host.KernelModuleSystem",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "authenticationManager",
            "vim.host.AuthenticationManager",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "powerSystem",
            "vim.host.PowerSystem",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "cacheConfigurationManager",
            "vim.host.CacheConfigurationManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "esxAgentHostManager",
            "vim.host.EsxAgentHostManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "iscsiManager",
            "vim.host.IscsiManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "vFlashManager",
            "vim.host.VFlashManager",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vsanSystem", "vim.host.VsanSystem", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "messageBusProxy",
            "vim.host.MessageBusProxy",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "userDirectory",
            "vim.UserDirectory",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "accountManager",
            "vim.host.LocalAccountManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "hostAccessManager",
            "vim.host.HostAccessManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "graphicsManager",
            "vim.host.GraphicsManager",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vsanInternalSystem",
            "vim.host.VsanInternalSystem",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "certificateManager",
            "vim.host.CertificateManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "cryptoManager",
            "vim.encryption.CryptoManager",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "nvdimmSystem",
            "vim.host.NvdimmSystem",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "assignableHardwareManager",
            "vim.host.AssignableHardwareManager",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class ConfigManager(vmodl.DynamicData):
    """Optional references in here are None where the server lacks the service, though annotated as
    there.

    Fields:
        - ``cpuScheduler``: ``vim.host.CpuSchedulerSystem``, optional.
        - ``datastoreSystem``: ``vim.host.DatastoreSystem``, optional.
        - ``memoryManager``: ``vim.host.MemoryManagerSystem``, optional.
        - ``storageSystem``: ``vim.host.StorageSystem``, optional.
        - ``networkSystem``: ``vim.host.NetworkSystem``, optional.
        - ``vmotionSystem``: ``vim.host.VMotionSystem``, optional.
        - ``virtualNicManager``: ``vim.host.VirtualNicManager``, optional. Since vSphere API 4.0.
        - ``serviceSystem``: ``vim.host.ServiceSystem``, optional.
        - ``firewallSystem``: ``vim.host.FirewallSystem``, optional.
        - ``advancedOption``: ``vim.option.OptionManager``, optional.
        - ``diagnosticSystem``: ``vim.host.DiagnosticSystem``, optional.
        - ``autoStartManager``: ``vim.host.AutoStartManager``, optional.
        - ``snmpSystem``: ``vim.host.SnmpSystem``, optional.
        - ``dateTimeSystem``: ``vim.host.DateTimeSystem``, optional. Since VI API 2.5.
        - ``patchManager``: ``vim.host.PatchManager``, optional. Since VI API 2.5.
        - ``imageConfigManager``: ``vim.host.ImageConfigManager``, optional. Since vSphere API 5.0.
        - ``bootDeviceSystem``: ``vim.host.BootDeviceSystem``, optional. Since VI API 2.5.
        - ``firmwareSystem``: ``vim.host.FirmwareSystem``, optional. Since VI API 2.5.
        - ``healthStatusSystem``: ``vim.host.HealthStatusSystem``, optional. Since VI API 2.5.
        - ``pciPassthruSystem``: ``vim.host.PciPassthruSystem``, optional. Since vSphere API 4.0.
        - ``licenseManager``: ``vim.LicenseManager``, optional. Since vSphere API 4.0.
        - ``kernelModuleSystem``: ``vim.host.KernelModuleSystem``, optional. Since vSphere API 4.0.
        - ``authenticationManager``: ``vim.host.AuthenticationManager``, optional. Since vSphere API
          4.1.
        - ``powerSystem``: ``vim.host.PowerSystem``, optional. Since vSphere API 4.1.
        - ``cacheConfigurationManager``: ``vim.host.CacheConfigurationManager``, optional. Since
          vSphere API 5.0.
        - ``esxAgentHostManager``: ``vim.host.EsxAgentHostManager``, optional. Since vSphere API
          5.0.
        - ``iscsiManager``: ``vim.host.IscsiManager``, optional. Since vSphere API 5.0.
        - ``vFlashManager``: ``vim.host.VFlashManager``, optional. Since vSphere API 5.5.
        - ``vsanSystem``: ``vim.host.VsanSystem``, optional. Since vSphere API 5.5.
        - ``messageBusProxy``: ``vim.host.MessageBusProxy``, optional. Since vSphere API 6.0.
        - ``userDirectory``: ``vim.UserDirectory``, optional. Since vSphere API 6.0.
        - ``accountManager``: ``vim.host.LocalAccountManager``, optional. Since vSphere API 6.0.
        - ``hostAccessManager``: ``vim.host.HostAccessManager``, optional. Since vSphere API 6.0.
        - ``graphicsManager``: ``vim.host.GraphicsManager``, optional. Since vSphere API 5.5.
        - ``vsanInternalSystem``: ``vim.host.VsanInternalSystem``, optional. Since vSphere API 5.5.
        - ``certificateManager``: ``vim.host.CertificateManager``, optional. Since vSphere API 6.0.
        - ``cryptoManager``: ``vim.encryption.CryptoManager``, optional. Since vSphere API 6.5.
        - ``nvdimmSystem``: ``vim.host.NvdimmSystem``, optional. Since vSphere API 6.7.
        - ``assignableHardwareManager``: ``vim.host.AssignableHardwareManager``, optional. Since
          vSphere API 7.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ConfigManager.rst``
    """

    cpuScheduler: _rt.Field[vim.host.CpuSchedulerSystem, vim.host.CpuSchedulerSystem | None] = (
        _rt.UNSET
    )
    """``vim.host.CpuSchedulerSystem``, optional. Since 1.0."""
    datastoreSystem: _rt.Field[vim.host.DatastoreSystem, vim.host.DatastoreSystem | None] = (
        _rt.UNSET
    )
    """``vim.host.DatastoreSystem``, optional. Since 1.0."""
    memoryManager: _rt.Field[vim.host.MemoryManagerSystem, vim.host.MemoryManagerSystem | None] = (
        _rt.UNSET
    )
    """``vim.host.MemoryManagerSystem``, optional. Since 1.0."""
    storageSystem: _rt.Field[vim.host.StorageSystem, vim.host.StorageSystem | None] = _rt.UNSET
    """``vim.host.StorageSystem``, optional. Since 1.0."""
    networkSystem: _rt.Field[vim.host.NetworkSystem, vim.host.NetworkSystem | None] = _rt.UNSET
    """``vim.host.NetworkSystem``, optional. Since 1.0."""
    vmotionSystem: _rt.Field[vim.host.VMotionSystem, vim.host.VMotionSystem | None] = _rt.UNSET
    """``vim.host.VMotionSystem``, optional. Since 1.0."""
    virtualNicManager: _rt.Field[vim.host.VirtualNicManager, vim.host.VirtualNicManager | None] = (
        _rt.UNSET
    )
    """``vim.host.VirtualNicManager``, optional. Since vSphere API 4.0."""
    serviceSystem: _rt.Field[vim.host.ServiceSystem, vim.host.ServiceSystem | None] = _rt.UNSET
    """``vim.host.ServiceSystem``, optional. Since 1.0."""
    firewallSystem: _rt.Field[vim.host.FirewallSystem, vim.host.FirewallSystem | None] = _rt.UNSET
    """``vim.host.FirewallSystem``, optional. Since 1.0."""
    advancedOption: _rt.Field[vim.option.OptionManager, vim.option.OptionManager | None] = _rt.UNSET
    """``vim.option.OptionManager``, optional. Since 1.0."""
    diagnosticSystem: _rt.Field[vim.host.DiagnosticSystem, vim.host.DiagnosticSystem | None] = (
        _rt.UNSET
    )
    """``vim.host.DiagnosticSystem``, optional. Since 1.0."""
    autoStartManager: _rt.Field[vim.host.AutoStartManager, vim.host.AutoStartManager | None] = (
        _rt.UNSET
    )
    """``vim.host.AutoStartManager``, optional. Since 1.0."""
    snmpSystem: _rt.Field[vim.host.SnmpSystem, vim.host.SnmpSystem | None] = _rt.UNSET
    """``vim.host.SnmpSystem``, optional. Since 1.0."""
    dateTimeSystem: _rt.Field[vim.host.DateTimeSystem, vim.host.DateTimeSystem | None] = _rt.UNSET
    """``vim.host.DateTimeSystem``, optional. Since VI API 2.5."""
    patchManager: _rt.Field[vim.host.PatchManager, vim.host.PatchManager | None] = _rt.UNSET
    """``vim.host.PatchManager``, optional. Since VI API 2.5."""
    imageConfigManager: _rt.Field[
        vim.host.ImageConfigManager, vim.host.ImageConfigManager | None
    ] = _rt.UNSET
    """``vim.host.ImageConfigManager``, optional. Since vSphere API 5.0."""
    bootDeviceSystem: _rt.Field[vim.host.BootDeviceSystem, vim.host.BootDeviceSystem | None] = (
        _rt.UNSET
    )
    """``vim.host.BootDeviceSystem``, optional. Since VI API 2.5."""
    firmwareSystem: _rt.Field[vim.host.FirmwareSystem, vim.host.FirmwareSystem | None] = _rt.UNSET
    """``vim.host.FirmwareSystem``, optional. Since VI API 2.5."""
    healthStatusSystem: _rt.Field[
        vim.host.HealthStatusSystem, vim.host.HealthStatusSystem | None
    ] = _rt.UNSET
    """``vim.host.HealthStatusSystem``, optional. Since VI API 2.5."""
    pciPassthruSystem: _rt.Field[vim.host.PciPassthruSystem, vim.host.PciPassthruSystem | None] = (
        _rt.UNSET
    )
    """``vim.host.PciPassthruSystem``, optional. Since vSphere API 4.0."""
    licenseManager: _rt.Field[vim.LicenseManager, vim.LicenseManager | None] = _rt.UNSET
    """``vim.LicenseManager``, optional. Since vSphere API 4.0."""
    kernelModuleSystem: _rt.Field[
        vim.host.KernelModuleSystem, vim.host.KernelModuleSystem | None
    ] = _rt.UNSET
    """``vim.host.KernelModuleSystem``, optional. Since vSphere API 4.0."""
    authenticationManager: _rt.Field[
        vim.host.AuthenticationManager, vim.host.AuthenticationManager | None
    ] = _rt.UNSET
    """``vim.host.AuthenticationManager``, optional. Since vSphere API 4.1."""
    powerSystem: _rt.Field[vim.host.PowerSystem, vim.host.PowerSystem | None] = _rt.UNSET
    """``vim.host.PowerSystem``, optional. Since vSphere API 4.1."""
    cacheConfigurationManager: _rt.Field[
        vim.host.CacheConfigurationManager, vim.host.CacheConfigurationManager | None
    ] = _rt.UNSET
    """``vim.host.CacheConfigurationManager``, optional. Since vSphere API 5.0."""
    esxAgentHostManager: _rt.Field[
        vim.host.EsxAgentHostManager, vim.host.EsxAgentHostManager | None
    ] = _rt.UNSET
    """``vim.host.EsxAgentHostManager``, optional. Since vSphere API 5.0."""
    iscsiManager: _rt.Field[vim.host.IscsiManager, vim.host.IscsiManager | None] = _rt.UNSET
    """``vim.host.IscsiManager``, optional. Since vSphere API 5.0."""
    vFlashManager: _rt.Field[vim.host.VFlashManager, vim.host.VFlashManager | None] = _rt.UNSET
    """``vim.host.VFlashManager``, optional. Since vSphere API 5.5."""
    vsanSystem: _rt.Field[vim.host.VsanSystem, vim.host.VsanSystem | None] = _rt.UNSET
    """``vim.host.VsanSystem``, optional. Since vSphere API 5.5."""
    messageBusProxy: _rt.Field[vim.host.MessageBusProxy, vim.host.MessageBusProxy | None] = (
        _rt.UNSET
    )
    """``vim.host.MessageBusProxy``, optional. Since vSphere API 6.0."""
    userDirectory: _rt.Field[vim.UserDirectory, vim.UserDirectory | None] = _rt.UNSET
    """``vim.UserDirectory``, optional. Since vSphere API 6.0."""
    accountManager: _rt.Field[vim.host.LocalAccountManager, vim.host.LocalAccountManager | None] = (
        _rt.UNSET
    )
    """``vim.host.LocalAccountManager``, optional. Since vSphere API 6.0."""
    hostAccessManager: _rt.Field[vim.host.HostAccessManager, vim.host.HostAccessManager | None] = (
        _rt.UNSET
    )
    """``vim.host.HostAccessManager``, optional. Since vSphere API 6.0."""
    graphicsManager: _rt.Field[vim.host.GraphicsManager, vim.host.GraphicsManager | None] = (
        _rt.UNSET
    )
    """``vim.host.GraphicsManager``, optional. Since vSphere API 5.5."""
    vsanInternalSystem: _rt.Field[
        vim.host.VsanInternalSystem, vim.host.VsanInternalSystem | None
    ] = _rt.UNSET
    """``vim.host.VsanInternalSystem``, optional. Since vSphere API 5.5."""
    certificateManager: _rt.Field[
        vim.host.CertificateManager, vim.host.CertificateManager | None
    ] = _rt.UNSET
    """``vim.host.CertificateManager``, optional. Since vSphere API 6.0."""
    cryptoManager: _rt.Field[vim.encryption.CryptoManager, vim.encryption.CryptoManager | None] = (
        _rt.UNSET
    )
    """``vim.encryption.CryptoManager``, optional. Since vSphere API 6.5."""
    nvdimmSystem: _rt.Field[vim.host.NvdimmSystem, vim.host.NvdimmSystem | None] = _rt.UNSET
    """``vim.host.NvdimmSystem``, optional. Since vSphere API 6.7."""
    assignableHardwareManager: _rt.Field[
        vim.host.AssignableHardwareManager, vim.host.AssignableHardwareManager | None
    ] = _rt.UNSET
    """``vim.host.AssignableHardwareManager``, optional. Since vSphere API 7.0.0.0."""
