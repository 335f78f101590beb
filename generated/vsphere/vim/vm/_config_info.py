# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ConfigInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ConfigInfo",
    wire_name="VirtualMachineConfigInfo",
    properties=lambda: (
        _rt.Property("changeVersion", "string"),
        _rt.Property("modified", "dateTime"),
        _rt.Property("name", "string"),
        _rt.Property("guestFullName", "string"),
        _rt.Property("version", "string"),
        _rt.Property("uuid", "string"),
        _rt.Property(
            "createDate", "dateTime", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property("instanceUuid", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "npivNodeWorldWideName",
            "long",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "npivPortWorldWideName",
            "long",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "npivWorldWideNameType", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "npivDesiredNodeWwns", "short", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "npivDesiredPortWwns", "short", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "npivTemporaryDisabled", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "npivOnNonRdmDisks", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("locationId", "string", optional=True),
        _rt.Property("template", "boolean"),
        _rt.Property("guestId", "string"),
        _rt.Property("alternateGuestName", "string", since="vim.version.version2", rank=2),
        _rt.Property("annotation", "string", optional=True),
        _rt.Property("files", "vim.vm.FileInfo"),
        _rt.Property("tools", "vim.vm.ToolsConfigInfo", optional=True),
        _rt.Property("flags", "vim.vm.FlagInfo"),
        _rt.Property("consolePreferences", "vim.vm.ConsolePreferences", optional=True),
        _rt.Property("defaultPowerOps", "vim.vm.DefaultPowerOpInfo"),
        _rt.Property(
            "rebootPowerOff", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("hardware", "vim.vm.VirtualHardware"),
        _rt.Property(
            "vcpuConfig",
            "vim.vm.VcpuConfig",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("cpuAllocation", "vim.ResourceAllocationInfo", optional=True),
        _rt.Property("memoryAllocation", "vim.ResourceAllocationInfo", optional=True),
        _rt.Property(
            "latencySensitivity",
            "vim.LatencySensitivity",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "memoryHotAddEnabled", "boolean", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "cpuHotAddEnabled", "boolean", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "cpuHotRemoveEnabled", "boolean", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "hotPlugMemoryLimit", "long", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "hotPlugMemoryIncrementSize",
            "long",
            optional=True,
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property("cpuAffinity", "vim.vm.AffinityInfo", optional=True),
        _rt.Property("memoryAffinity", "vim.vm.AffinityInfo", optional=True),
        _rt.Property("networkShaper", "vim.vm.NetworkShaperInfo", optional=True),
        _rt.Property("extraConfig", "vim.option.OptionValue", array=True, optional=True),
        _rt.Property("cpuFeatureMask", "vim.host.CpuIdInfo", array=True, optional=True),
        _rt.Property(
            "datastoreUrl", "vim.vm.ConfigInfo.DatastoreUrlPair", array=True, optional=True
        ),
        _rt.Property(
            "swapPlacement", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "bootOptions", "vim.vm.BootOptions", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "ftInfo",
            "vim.vm.FaultToleranceConfigInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "repConfig",
            "vim.vm.ReplicationConfigSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vAppConfig",
            "vim.vApp.VmConfigInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vAssertsEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "changeTrackingEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("firmware", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "maxMksConnections", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "guestAutoLockEnabled", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "managedBy",
            "vim.ext.ManagedByInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "memoryReservationLockedToMax",
            "boolean",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "initialOverhead",
            "vim.vm.ConfigInfo.OverheadInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "nestedHVEnabled", "boolean", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property("vPMCEnabled", "boolean", optional=True, since="vim.version.version8", rank=8),
        _rt.Property(
            "scheduledHardwareUpgradeInfo",
            "vim.vm.ScheduledHardwareUpgradeInfo",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "forkConfigInfo",
            "vim.vm.ForkConfigInfo",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vFlashCacheReservation", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vmxConfigChecksum",
            "base64Binary",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "messageBusTunnelEnabled",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vmStorageObjectId", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "swapStorageObjectId", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "keyId",
            "vim.encryption.CryptoKeyId",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "guestIntegrityInfo",
            "vim.vm.GuestIntegrityInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "migrateEncryption", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("sgxInfo", "vim.vm.SgxInfo", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "contentLibItemInfo",
            "vim.vm.ContentLibraryItemInfo",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "ftEncryptionMode", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "guestMonitoringModeInfo",
            "vim.vm.GuestMonitoringModeInfo",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("sevEnabled", "boolean", optional=True, since="vim.version.v7_0_1_0", rank=20),
        _rt.Property(
            "numaInfo",
            "vim.vm.VirtualNumaInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "pmemFailoverEnabled", "boolean", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "vmxStatsCollectionEnabled",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_1",
            rank=25,
        ),
        _rt.Property(
            "vmOpNotificationToAppEnabled",
            "boolean",
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
        _rt.Property(
            "vmOpNotificationTimeout", "long", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "deviceSwap",
            "vim.vm.VirtualDeviceSwap",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "pmem", "vim.vm.VirtualPMem", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "deviceGroups",
            "vim.vm.VirtualDeviceGroups",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "fixedPassthruHotPlugEnabled",
            "boolean",
            optional=True,
            since="vim.version.v8_0_1_0",
            rank=30,
        ),
        _rt.Property(
            "metroFtEnabled", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "vmxRuntimeConfig",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
        _rt.Property(
            "metroFtHostGroup", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property("tdxEnabled", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "sevSnpEnabled", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "guestArchitecture", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class ConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vm.ConfigInfo``, on the wire ``VirtualMachineConfigInfo``.

    Fields:
        - ``changeVersion``: ``string``, required.
        - ``modified``: ``dateTime``, required.
        - ``name``: ``string``, required.
        - ``guestFullName``: ``string``, required.
        - ``version``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``createDate``: ``dateTime``, optional. Since vSphere API 6.7.
        - ``instanceUuid``: ``string``, optional. Since vSphere API 4.0.
        - ``npivNodeWorldWideName``: List of ``long``, optional. Since VI API 2.5.
        - ``npivPortWorldWideName``: List of ``long``, optional. Since VI API 2.5.
        - ``npivWorldWideNameType``: ``string``, optional. Since VI API 2.5.
        - ``npivDesiredNodeWwns``: ``short``, optional. Since vSphere API 4.0.
        - ``npivDesiredPortWwns``: ``short``, optional. Since vSphere API 4.0.
        - ``npivTemporaryDisabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``npivOnNonRdmDisks``: ``boolean``, optional. Since vSphere API 4.0.
        - ``locationId``: ``string``, optional.
        - ``template``: ``boolean``, required.
        - ``guestId``: ``string``, required.
        - ``alternateGuestName``: ``string``, required. Since VI API 2.5.
        - ``annotation``: ``string``, optional.
        - ``files``: ``vim.vm.FileInfo``, required.
        - ``tools``: ``vim.vm.ToolsConfigInfo``, optional.
        - ``flags``: ``vim.vm.FlagInfo``, required.
        - ``consolePreferences``: ``vim.vm.ConsolePreferences``, optional.
        - ``defaultPowerOps``: ``vim.vm.DefaultPowerOpInfo``, required.
        - ``rebootPowerOff``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``hardware``: ``vim.vm.VirtualHardware``, required.
        - ``vcpuConfig``: List of ``vim.vm.VcpuConfig``, optional. Since vSphere API 7.0.0.0.
        - ``cpuAllocation``: ``vim.ResourceAllocationInfo``, optional.
        - ``memoryAllocation``: ``vim.ResourceAllocationInfo``, optional.
        - ``latencySensitivity``: ``vim.LatencySensitivity``, optional. Since vSphere API 5.1.
        - ``memoryHotAddEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``cpuHotAddEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``cpuHotRemoveEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``hotPlugMemoryLimit``: ``long``, optional. Since vSphere API 4.0.
        - ``hotPlugMemoryIncrementSize``: ``long``, optional. Since vSphere API 4.0.
        - ``cpuAffinity``: ``vim.vm.AffinityInfo``, optional.
        - ``memoryAffinity``: ``vim.vm.AffinityInfo``, optional.
        - ``networkShaper``: ``vim.vm.NetworkShaperInfo``, optional.
        - ``extraConfig``: List of ``vim.option.OptionValue``, optional.
        - ``cpuFeatureMask``: List of ``vim.host.CpuIdInfo``, optional.
        - ``datastoreUrl``: List of ``vim.vm.ConfigInfo.DatastoreUrlPair``, optional.
        - ``swapPlacement``: ``string``, optional. Since VI API 2.5.
        - ``bootOptions``: ``vim.vm.BootOptions``, optional. Since VI API 2.5.
        - ``ftInfo``: ``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 4.0.
        - ``repConfig``: ``vim.vm.ReplicationConfigSpec``, optional. Since vSphere API 6.0.
        - ``vAppConfig``: ``vim.vApp.VmConfigInfo``, optional. Since vSphere API 4.0.
        - ``vAssertsEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``changeTrackingEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``firmware``: ``string``, optional. Since vSphere API 5.0.
        - ``maxMksConnections``: ``int``, optional. Since vSphere API 5.0.
        - ``guestAutoLockEnabled``: ``boolean``, optional. Since vSphere API 5.0.
        - ``managedBy``: ``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0.
        - ``memoryReservationLockedToMax``: ``boolean``, optional. Since vSphere API 5.0.
        - ``initialOverhead``: ``vim.vm.ConfigInfo.OverheadInfo``, optional. Since vSphere API 5.0.
        - ``nestedHVEnabled``: ``boolean``, optional. Since vSphere API 5.1.
        - ``vPMCEnabled``: ``boolean``, optional. Since vSphere API 5.1.
        - ``scheduledHardwareUpgradeInfo``: ``vim.vm.ScheduledHardwareUpgradeInfo``, optional. Since
          vSphere API 5.1.
        - ``forkConfigInfo``: ``vim.vm.ForkConfigInfo``, optional. Since vSphere API 6.0.
        - ``vFlashCacheReservation``: ``long``, optional. Since vSphere API 5.5.
        - ``vmxConfigChecksum``: ``base64Binary``, optional. Since vSphere API 6.0.
        - ``messageBusTunnelEnabled``: ``boolean``, optional. Since vSphere API 6.0.
        - ``vmStorageObjectId``: ``string``, optional. Since vSphere API 6.0.
        - ``swapStorageObjectId``: ``string``, optional. Since vSphere API 6.0.
        - ``keyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5.
        - ``guestIntegrityInfo``: ``vim.vm.GuestIntegrityInfo``, optional. Since vSphere API 6.5.
        - ``migrateEncryption``: ``string``, optional. Since vSphere API 6.5.
        - ``sgxInfo``: ``vim.vm.SgxInfo``, optional. Since vSphere API 7.0.0.0.
        - ``contentLibItemInfo``: ``vim.vm.ContentLibraryItemInfo``, optional. Since vSphere API
          7.0.0.0.
        - ``ftEncryptionMode``: ``string``, optional. Since vSphere API 7.0.2.0.
        - ``guestMonitoringModeInfo``: ``vim.vm.GuestMonitoringModeInfo``, optional. Since vSphere
          API 7.0.0.0.
        - ``sevEnabled``: ``boolean``, optional. Since vSphere API 7.0.1.0.
        - ``numaInfo``: ``vim.vm.VirtualNumaInfo``, optional. Since vSphere API 8.0.0.1.
        - ``pmemFailoverEnabled``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``vmxStatsCollectionEnabled``: ``boolean``, optional. Since vSphere API 7.0.3.1.
        - ``vmOpNotificationToAppEnabled``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``vmOpNotificationTimeout``: ``long``, optional. Since vSphere API 8.0.0.1.
        - ``deviceSwap``: ``vim.vm.VirtualDeviceSwap``, optional. Since vSphere API 8.0.0.1.
        - ``pmem``: ``vim.vm.VirtualPMem``, optional. Since vSphere API 7.0.3.0.
        - ``deviceGroups``: ``vim.vm.VirtualDeviceGroups``, optional. Since vSphere API 8.0.0.1.
        - ``fixedPassthruHotPlugEnabled``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``metroFtEnabled``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``vmxRuntimeConfig``: List of ``vim.option.OptionValue``, optional. Since vSphere API
          9.0.0.0.
        - ``metroFtHostGroup``: ``string``, optional. Since vSphere API 8.0.3.0.
        - ``tdxEnabled``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``sevSnpEnabled``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``guestArchitecture``: ``string``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ConfigInfo.rst``
    """

    @_rt.data(
        "vim.vm.ConfigInfo.DatastoreUrlPair",
        wire_name="VirtualMachineConfigInfoDatastoreUrlPair",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("url", "string"),
        ),
    )
    class DatastoreUrlPair(vmodl.DynamicData):
        """The data object ``vim.vm.ConfigInfo.DatastoreUrlPair``, on the wire ``VirtualMachineConfigInfoDatastoreUrlPair``.

        Fields:
            - ``name``: ``string``, required.
            - ``url``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/ConfigInfo/DatastoreUrlPair.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        url: str = ""
        """``string``, required. Since 1.0."""

    @_rt.enum(
        "vim.vm.ConfigInfo.NpivWwnType",
        wire_name="VirtualMachineConfigInfoNpivWwnType",
        since="vim.version.version2",
        rank=2,
    )
    class NpivWwnType(_rt.VimEnum):
        """The enum ``vim.vm.ConfigInfo.NpivWwnType``, on the wire ``VirtualMachineConfigInfoNpivWwnType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/ConfigInfo/NpivWwnType.rst``
        """

        vc = "vc"
        """The value ``vc``."""
        host = "host"
        """The value ``host``."""
        external = "external"
        """The value ``external``."""

    @_rt.data(
        "vim.vm.ConfigInfo.OverheadInfo",
        wire_name="VirtualMachineConfigInfoOverheadInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "initialMemoryReservation",
                "long",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "initialSwapReservation",
                "long",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class OverheadInfo(vmodl.DynamicData):
        """The data object ``vim.vm.ConfigInfo.OverheadInfo``, on the wire ``VirtualMachineConfigInfoOverheadInfo``.

        Fields:
            - ``initialMemoryReservation``: ``long``, optional.
            - ``initialSwapReservation``: ``long``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/ConfigInfo/OverheadInfo.rst``
        """

        initialMemoryReservation: int | None = None
        """``long``, optional. Since vSphere API 5.0."""
        initialSwapReservation: int | None = None
        """``long``, optional. Since vSphere API 5.0."""

    @_rt.enum(
        "vim.vm.ConfigInfo.SwapPlacementType",
        wire_name="VirtualMachineConfigInfoSwapPlacementType",
        since="vim.version.version2",
        rank=2,
    )
    class SwapPlacementType(_rt.VimEnum):
        """The enum ``vim.vm.ConfigInfo.SwapPlacementType``, on the wire ``VirtualMachineConfigInfoSwapPlacementType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/ConfigInfo/SwapPlacementType.rst``
        """

        inherit = "inherit"
        """The value ``inherit``."""
        vmDirectory = "vmDirectory"
        """The value ``vmDirectory``."""
        hostLocal = "hostLocal"
        """The value ``hostLocal``."""

    changeVersion: str = ""
    """``string``, required. Since 1.0."""
    modified: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
    guestFullName: str = ""
    """``string``, required. Since 1.0."""
    version: str = ""
    """``string``, required. Since 1.0."""
    uuid: str = ""
    """``string``, required. Since 1.0."""
    createDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 6.7."""
    instanceUuid: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    npivNodeWorldWideName: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since VI API 2.5."""
    npivPortWorldWideName: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since VI API 2.5."""
    npivWorldWideNameType: str | None = None
    """``string``, optional. Since VI API 2.5."""
    npivDesiredNodeWwns: int | None = None
    """``short``, optional. Since vSphere API 4.0."""
    npivDesiredPortWwns: int | None = None
    """``short``, optional. Since vSphere API 4.0."""
    npivTemporaryDisabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    npivOnNonRdmDisks: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    locationId: str | None = None
    """``string``, optional. Since 1.0."""
    template: bool = False
    """``boolean``, required. Since 1.0."""
    guestId: str = ""
    """``string``, required. Since 1.0."""
    alternateGuestName: str = ""
    """``string``, required. Since VI API 2.5."""
    annotation: str | None = None
    """``string``, optional. Since 1.0."""
    files: vim.vm.FileInfo = _rt.UNSET
    """``vim.vm.FileInfo``, required. Since 1.0."""
    tools: vim.vm.ToolsConfigInfo | None = None
    """``vim.vm.ToolsConfigInfo``, optional. Since 1.0."""
    flags: vim.vm.FlagInfo = _rt.UNSET
    """``vim.vm.FlagInfo``, required. Since 1.0."""
    consolePreferences: vim.vm.ConsolePreferences | None = None
    """``vim.vm.ConsolePreferences``, optional. Since 1.0."""
    defaultPowerOps: vim.vm.DefaultPowerOpInfo = _rt.UNSET
    """``vim.vm.DefaultPowerOpInfo``, required. Since 1.0."""
    rebootPowerOff: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    hardware: vim.vm.VirtualHardware = _rt.UNSET
    """``vim.vm.VirtualHardware``, required. Since 1.0."""
    vcpuConfig: _rt.Field[list[vim.vm.VcpuConfig], Iterable[vim.vm.VcpuConfig]] = _rt.EMPTY
    """List of ``vim.vm.VcpuConfig``, optional. Since vSphere API 7.0.0.0."""
    cpuAllocation: vim.ResourceAllocationInfo | None = None
    """``vim.ResourceAllocationInfo``, optional. Since 1.0."""
    memoryAllocation: vim.ResourceAllocationInfo | None = None
    """``vim.ResourceAllocationInfo``, optional. Since 1.0."""
    latencySensitivity: vim.LatencySensitivity | None = None
    """``vim.LatencySensitivity``, optional. Since vSphere API 5.1."""
    memoryHotAddEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    cpuHotAddEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    cpuHotRemoveEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    hotPlugMemoryLimit: int | None = None
    """``long``, optional. Since vSphere API 4.0."""
    hotPlugMemoryIncrementSize: int | None = None
    """``long``, optional. Since vSphere API 4.0."""
    cpuAffinity: vim.vm.AffinityInfo | None = None
    """``vim.vm.AffinityInfo``, optional. Since 1.0."""
    memoryAffinity: vim.vm.AffinityInfo | None = None
    """``vim.vm.AffinityInfo``, optional. Since 1.0."""
    networkShaper: vim.vm.NetworkShaperInfo | None = None
    """``vim.vm.NetworkShaperInfo``, optional. Since 1.0."""
    extraConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since 1.0."""
    cpuFeatureMask: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = _rt.EMPTY
    """List of ``vim.host.CpuIdInfo``, optional. Since 1.0."""
    datastoreUrl: _rt.Field[
        list[vim.vm.ConfigInfo.DatastoreUrlPair], Iterable[vim.vm.ConfigInfo.DatastoreUrlPair]
    ] = _rt.EMPTY
    """List of ``vim.vm.ConfigInfo.DatastoreUrlPair``, optional. Since 1.0."""
    swapPlacement: str | None = None
    """``string``, optional. Since VI API 2.5."""
    bootOptions: vim.vm.BootOptions | None = None
    """``vim.vm.BootOptions``, optional. Since VI API 2.5."""
    ftInfo: vim.vm.FaultToleranceConfigInfo | None = None
    """``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 4.0."""
    repConfig: vim.vm.ReplicationConfigSpec | None = None
    """``vim.vm.ReplicationConfigSpec``, optional. Since vSphere API 6.0."""
    vAppConfig: vim.vApp.VmConfigInfo | None = None
    """``vim.vApp.VmConfigInfo``, optional. Since vSphere API 4.0."""
    vAssertsEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    changeTrackingEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    firmware: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    maxMksConnections: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    guestAutoLockEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    managedBy: vim.ext.ManagedByInfo | None = None
    """``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0."""
    memoryReservationLockedToMax: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    initialOverhead: vim.vm.ConfigInfo.OverheadInfo | None = None
    """``vim.vm.ConfigInfo.OverheadInfo``, optional. Since vSphere API 5.0."""
    nestedHVEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    vPMCEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    scheduledHardwareUpgradeInfo: vim.vm.ScheduledHardwareUpgradeInfo | None = None
    """``vim.vm.ScheduledHardwareUpgradeInfo``, optional. Since vSphere API 5.1."""
    forkConfigInfo: vim.vm.ForkConfigInfo | None = None
    """``vim.vm.ForkConfigInfo``, optional. Since vSphere API 6.0."""
    vFlashCacheReservation: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    vmxConfigChecksum: bytes | None = None
    """``base64Binary``, optional. Since vSphere API 6.0."""
    messageBusTunnelEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    vmStorageObjectId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    swapStorageObjectId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    keyId: vim.encryption.CryptoKeyId | None = None
    """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""
    guestIntegrityInfo: vim.vm.GuestIntegrityInfo | None = None
    """``vim.vm.GuestIntegrityInfo``, optional. Since vSphere API 6.5."""
    migrateEncryption: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    sgxInfo: vim.vm.SgxInfo | None = None
    """``vim.vm.SgxInfo``, optional. Since vSphere API 7.0.0.0."""
    contentLibItemInfo: vim.vm.ContentLibraryItemInfo | None = None
    """``vim.vm.ContentLibraryItemInfo``, optional. Since vSphere API 7.0.0.0."""
    ftEncryptionMode: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
    guestMonitoringModeInfo: vim.vm.GuestMonitoringModeInfo | None = None
    """``vim.vm.GuestMonitoringModeInfo``, optional. Since vSphere API 7.0.0.0."""
    sevEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
    numaInfo: vim.vm.VirtualNumaInfo | None = None
    """``vim.vm.VirtualNumaInfo``, optional. Since vSphere API 8.0.0.1."""
    pmemFailoverEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    vmxStatsCollectionEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.1."""
    vmOpNotificationToAppEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.3.0."""
    vmOpNotificationTimeout: int | None = None
    """``long``, optional. Since vSphere API 8.0.0.1."""
    deviceSwap: vim.vm.VirtualDeviceSwap | None = None
    """``vim.vm.VirtualDeviceSwap``, optional. Since vSphere API 8.0.0.1."""
    pmem: vim.vm.VirtualPMem | None = None
    """``vim.vm.VirtualPMem``, optional. Since vSphere API 7.0.3.0."""
    deviceGroups: vim.vm.VirtualDeviceGroups | None = None
    """``vim.vm.VirtualDeviceGroups``, optional. Since vSphere API 8.0.0.1."""
    fixedPassthruHotPlugEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    metroFtEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    vmxRuntimeConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 9.0.0.0."""
    metroFtHostGroup: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
    tdxEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    sevSnpEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    guestArchitecture: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
