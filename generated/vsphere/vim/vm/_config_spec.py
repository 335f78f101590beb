# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ConfigSpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ConfigSpec",
    wire_name="VirtualMachineConfigSpec",
    properties=lambda: (
        _rt.Property("changeVersion", "string", optional=True),
        _rt.Property("name", "string", optional=True),
        _rt.Property("version", "string", optional=True),
        _rt.Property(
            "createDate", "dateTime", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property("uuid", "string", optional=True),
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
        _rt.Property(
            "npivWorldWideNameOp", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("locationId", "string", optional=True),
        _rt.Property("guestId", "string", optional=True),
        _rt.Property(
            "alternateGuestName", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("annotation", "string", optional=True),
        _rt.Property("files", "vim.vm.FileInfo", optional=True),
        _rt.Property("tools", "vim.vm.ToolsConfigInfo", optional=True),
        _rt.Property("flags", "vim.vm.FlagInfo", optional=True),
        _rt.Property("consolePreferences", "vim.vm.ConsolePreferences", optional=True),
        _rt.Property("powerOpInfo", "vim.vm.DefaultPowerOpInfo", optional=True),
        _rt.Property(
            "rebootPowerOff", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("numCPUs", "int", optional=True),
        _rt.Property(
            "vcpuConfig",
            "vim.vm.VcpuConfig",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "numCoresPerSocket", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("memoryMB", "long", optional=True),
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
            "virtualICH7MPresent", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "virtualSMCPresent", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("deviceChange", "vim.vm.device.VirtualDeviceSpec", array=True, optional=True),
        _rt.Property("cpuAllocation", "vim.ResourceAllocationInfo", optional=True),
        _rt.Property("memoryAllocation", "vim.ResourceAllocationInfo", optional=True),
        _rt.Property(
            "latencySensitivity",
            "vim.LatencySensitivity",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("cpuAffinity", "vim.vm.AffinityInfo", optional=True),
        _rt.Property("memoryAffinity", "vim.vm.AffinityInfo", optional=True),
        _rt.Property("networkShaper", "vim.vm.NetworkShaperInfo", optional=True),
        _rt.Property(
            "cpuFeatureMask", "vim.vm.ConfigSpec.CpuIdInfoSpec", array=True, optional=True
        ),
        _rt.Property("extraConfig", "vim.option.OptionValue", array=True, optional=True),
        _rt.Property(
            "swapPlacement", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "bootOptions", "vim.vm.BootOptions", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "vAppConfig",
            "vim.vApp.VmConfigSpec",
            optional=True,
            since="vim.version.version5",
            rank=5,
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
            "vAppConfigRemoved", "boolean", optional=True, since="vim.version.version5", rank=5
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
            "vmProfile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "messageBusTunnelEnabled",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "crypto",
            "vim.encryption.CryptoSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "migrateEncryption", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("sgxInfo", "vim.vm.SgxInfo", optional=True, since="vim.version.v7_0", rank=18),
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
            "virtualNuma",
            "vim.vm.VirtualNuma",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "motherboardLayout", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
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
            "simultaneousThreads", "int", optional=True, since="vim.version.v8_0_0_1", rank=28
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
            "metroFtHostGroup", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property("tdxEnabled", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "sevSnpEnabled", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property(
            "tagSpecs",
            "vim.TagSpec",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "vmPlacementPolicies",
            "vim.vm.VmPlacementPolicy",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class ConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vm.ConfigSpec``, on the wire ``VirtualMachineConfigSpec``.

    Fields:
        - ``changeVersion``: ``string``, optional.
        - ``name``: ``string``, optional.
        - ``version``: ``string``, optional.
        - ``createDate``: ``dateTime``, optional. Since vSphere API 6.7.
        - ``uuid``: ``string``, optional.
        - ``instanceUuid``: ``string``, optional. Since vSphere API 4.0.
        - ``npivNodeWorldWideName``: List of ``long``, optional. Since VI API 2.5.
        - ``npivPortWorldWideName``: List of ``long``, optional. Since VI API 2.5.
        - ``npivWorldWideNameType``: ``string``, optional. Since VI API 2.5.
        - ``npivDesiredNodeWwns``: ``short``, optional. Since vSphere API 4.0.
        - ``npivDesiredPortWwns``: ``short``, optional. Since vSphere API 4.0.
        - ``npivTemporaryDisabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``npivOnNonRdmDisks``: ``boolean``, optional. Since vSphere API 4.0.
        - ``npivWorldWideNameOp``: ``string``, optional. Since VI API 2.5.
        - ``locationId``: ``string``, optional.
        - ``guestId``: ``string``, optional.
        - ``alternateGuestName``: ``string``, optional. Since VI API 2.5.
        - ``annotation``: ``string``, optional.
        - ``files``: ``vim.vm.FileInfo``, optional.
        - ``tools``: ``vim.vm.ToolsConfigInfo``, optional.
        - ``flags``: ``vim.vm.FlagInfo``, optional.
        - ``consolePreferences``: ``vim.vm.ConsolePreferences``, optional.
        - ``powerOpInfo``: ``vim.vm.DefaultPowerOpInfo``, optional.
        - ``rebootPowerOff``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``numCPUs``: ``int``, optional.
        - ``vcpuConfig``: List of ``vim.vm.VcpuConfig``, optional. Since vSphere API 7.0.0.0.
        - ``numCoresPerSocket``: ``int``, optional. Since vSphere API 5.0.
        - ``memoryMB``: ``long`` in megabytes, optional.
        - ``memoryHotAddEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``cpuHotAddEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``cpuHotRemoveEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``virtualICH7MPresent``: ``boolean``, optional. Since vSphere API 5.0.
        - ``virtualSMCPresent``: ``boolean``, optional. Since vSphere API 5.0.
        - ``deviceChange``: List of ``vim.vm.device.VirtualDeviceSpec``, optional.
        - ``cpuAllocation``: ``vim.ResourceAllocationInfo``, optional.
        - ``memoryAllocation``: ``vim.ResourceAllocationInfo``, optional.
        - ``latencySensitivity``: ``vim.LatencySensitivity``, optional. Since vSphere API 5.1.
        - ``cpuAffinity``: ``vim.vm.AffinityInfo``, optional.
        - ``memoryAffinity``: ``vim.vm.AffinityInfo``, optional.
        - ``networkShaper``: ``vim.vm.NetworkShaperInfo``, optional.
        - ``cpuFeatureMask``: List of ``vim.vm.ConfigSpec.CpuIdInfoSpec``, optional.
        - ``extraConfig``: List of ``vim.option.OptionValue``, optional.
        - ``swapPlacement``: ``string``, optional. Since VI API 2.5.
        - ``bootOptions``: ``vim.vm.BootOptions``, optional. Since VI API 2.5.
        - ``vAppConfig``: ``vim.vApp.VmConfigSpec``, optional. Since vSphere API 4.0.
        - ``ftInfo``: ``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 4.0.
        - ``repConfig``: ``vim.vm.ReplicationConfigSpec``, optional. Since vSphere API 6.0.
        - ``vAppConfigRemoved``: ``boolean``, optional. Since vSphere API 4.0.
        - ``vAssertsEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``changeTrackingEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``firmware``: ``string``, optional. Since vSphere API 5.0.
        - ``maxMksConnections``: ``int``, optional. Since vSphere API 5.0.
        - ``guestAutoLockEnabled``: ``boolean``, optional. Since vSphere API 5.0.
        - ``managedBy``: ``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0.
        - ``memoryReservationLockedToMax``: ``boolean``, optional. Since vSphere API 5.0.
        - ``nestedHVEnabled``: ``boolean``, optional. Since vSphere API 5.1.
        - ``vPMCEnabled``: ``boolean``, optional. Since vSphere API 5.1.
        - ``scheduledHardwareUpgradeInfo``: ``vim.vm.ScheduledHardwareUpgradeInfo``, optional. Since
          vSphere API 5.1.
        - ``vmProfile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.
        - ``messageBusTunnelEnabled``: ``boolean``, optional. Since vSphere API 6.0.
        - ``crypto``: ``vim.encryption.CryptoSpec``, optional. Since vSphere API 6.5.
        - ``migrateEncryption``: ``string``, optional. Since vSphere API 6.5.
        - ``sgxInfo``: ``vim.vm.SgxInfo``, optional. Since vSphere API 7.0.0.0.
        - ``ftEncryptionMode``: ``string``, optional. Since vSphere API 7.0.2.0.
        - ``guestMonitoringModeInfo``: ``vim.vm.GuestMonitoringModeInfo``, optional. Since vSphere
          API 7.0.0.0.
        - ``sevEnabled``: ``boolean``, optional. Since vSphere API 7.0.1.0.
        - ``virtualNuma``: ``vim.vm.VirtualNuma``, optional. Since vSphere API 8.0.0.1.
        - ``motherboardLayout``: ``string``, optional. Since vSphere API 8.0.0.1.
        - ``pmemFailoverEnabled``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``vmxStatsCollectionEnabled``: ``boolean``, optional. Since vSphere API 7.0.3.1.
        - ``vmOpNotificationToAppEnabled``: ``boolean``, optional. Since vSphere API 7.0.3.0.
        - ``vmOpNotificationTimeout``: ``long``, optional. Since vSphere API 8.0.0.1.
        - ``deviceSwap``: ``vim.vm.VirtualDeviceSwap``, optional. Since vSphere API 8.0.0.1.
        - ``simultaneousThreads``: ``int``, optional. Since vSphere API 8.0.0.1.
        - ``pmem``: ``vim.vm.VirtualPMem``, optional. Since vSphere API 7.0.3.0.
        - ``deviceGroups``: ``vim.vm.VirtualDeviceGroups``, optional. Since vSphere API 8.0.0.1.
        - ``fixedPassthruHotPlugEnabled``: ``boolean``, optional. Since vSphere API 8.0.1.0.
        - ``metroFtEnabled``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``metroFtHostGroup``: ``string``, optional. Since vSphere API 8.0.3.0.
        - ``tdxEnabled``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``sevSnpEnabled``: ``boolean``, optional. Since vSphere API 9.0.0.0.
        - ``tagSpecs``: List of ``vim.TagSpec``, optional. Since vSphere API 9.1.0.0.
        - ``vmPlacementPolicies``: List of ``vim.vm.VmPlacementPolicy``, optional. Since vSphere API
          9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ConfigSpec.rst``
    """

    @_rt.data(
        "vim.vm.ConfigSpec.CpuIdInfoSpec",
        wire_name="VirtualMachineCpuIdInfoSpec",
        properties=lambda: (_rt.Property("info", "vim.host.CpuIdInfo", optional=True),),
    )
    class CpuIdInfoSpec(vim.option.ArrayUpdateSpec):
        """The data object ``vim.vm.ConfigSpec.CpuIdInfoSpec``, on the wire ``VirtualMachineCpuIdInfoSpec``.

        Fields:
            - ``info``: ``vim.host.CpuIdInfo``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/ConfigSpec/CpuIdInfoSpec.rst``
        """

        info: vim.host.CpuIdInfo | None = None
        """``vim.host.CpuIdInfo``, optional. Since 1.0."""

    @_rt.enum(
        "vim.vm.ConfigSpec.EncryptedFtModes",
        wire_name="VirtualMachineConfigSpecEncryptedFtModes",
        since="vim.version.v7_0_2_0",
        rank=22,
    )
    class EncryptedFtModes(_rt.VimEnum):
        """The enum ``vim.vm.ConfigSpec.EncryptedFtModes``, on the wire ``VirtualMachineConfigSpecEncryptedFtModes``.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/vm/ConfigSpec/EncryptedFtModes.rst``
        """

        ftEncryptionDisabled = "ftEncryptionDisabled"
        """The value ``ftEncryptionDisabled``."""
        ftEncryptionOpportunistic = "ftEncryptionOpportunistic"
        """The value ``ftEncryptionOpportunistic``."""
        ftEncryptionRequired = "ftEncryptionRequired"
        """The value ``ftEncryptionRequired``."""

    @_rt.enum(
        "vim.vm.ConfigSpec.EncryptedVMotionModes",
        wire_name="VirtualMachineConfigSpecEncryptedVMotionModes",
        since="vim.version.version11",
        rank=11,
    )
    class EncryptedVMotionModes(_rt.VimEnum):
        """The enum ``vim.vm.ConfigSpec.EncryptedVMotionModes``, on the wire ``VirtualMachineConfigSpecEncryptedVMotionModes``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vm/ConfigSpec/EncryptedVMotionModes.rst``
        """

        disabled = "disabled"
        """The value ``disabled``."""
        opportunistic = "opportunistic"
        """The value ``opportunistic``."""
        required = "required"
        """The value ``required``."""

    @_rt.enum(
        "vim.vm.ConfigSpec.NpivWwnOp",
        wire_name="VirtualMachineConfigSpecNpivWwnOp",
        since="vim.version.version2",
        rank=2,
    )
    class NpivWwnOp(_rt.VimEnum):
        """The enum ``vim.vm.ConfigSpec.NpivWwnOp``, on the wire ``VirtualMachineConfigSpecNpivWwnOp``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/ConfigSpec/NpivWwnOp.rst``
        """

        generate = "generate"
        """The value ``generate``."""
        set = "set"
        """The value ``set``."""
        remove = "remove"
        """The value ``remove``."""
        extend = "extend"
        """The value ``extend``."""

    changeVersion: str | None = None
    """``string``, optional. Since 1.0."""
    name: str | None = None
    """``string``, optional. Since 1.0."""
    version: str | None = None
    """``string``, optional. Since 1.0."""
    createDate: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 6.7."""
    uuid: str | None = None
    """``string``, optional. Since 1.0."""
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
    npivWorldWideNameOp: str | None = None
    """``string``, optional. Since VI API 2.5."""
    locationId: str | None = None
    """``string``, optional. Since 1.0."""
    guestId: str | None = None
    """``string``, optional. Since 1.0."""
    alternateGuestName: str | None = None
    """``string``, optional. Since VI API 2.5."""
    annotation: str | None = None
    """``string``, optional. Since 1.0."""
    files: vim.vm.FileInfo | None = None
    """``vim.vm.FileInfo``, optional. Since 1.0."""
    tools: vim.vm.ToolsConfigInfo | None = None
    """``vim.vm.ToolsConfigInfo``, optional. Since 1.0."""
    flags: vim.vm.FlagInfo | None = None
    """``vim.vm.FlagInfo``, optional. Since 1.0."""
    consolePreferences: vim.vm.ConsolePreferences | None = None
    """``vim.vm.ConsolePreferences``, optional. Since 1.0."""
    powerOpInfo: vim.vm.DefaultPowerOpInfo | None = None
    """``vim.vm.DefaultPowerOpInfo``, optional. Since 1.0."""
    rebootPowerOff: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    numCPUs: int | None = None
    """``int``, optional. Since 1.0."""
    vcpuConfig: _rt.Field[list[vim.vm.VcpuConfig], Iterable[vim.vm.VcpuConfig]] = _rt.EMPTY
    """List of ``vim.vm.VcpuConfig``, optional. Since vSphere API 7.0.0.0."""
    numCoresPerSocket: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    memoryMB: int | None = None
    """``long`` in megabytes, optional. Since 1.0."""
    memoryHotAddEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    cpuHotAddEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    cpuHotRemoveEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    virtualICH7MPresent: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    virtualSMCPresent: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    deviceChange: _rt.Field[
        list[vim.vm.device.VirtualDeviceSpec], Iterable[vim.vm.device.VirtualDeviceSpec]
    ] = _rt.EMPTY
    """List of ``vim.vm.device.VirtualDeviceSpec``, optional. Since 1.0."""
    cpuAllocation: vim.ResourceAllocationInfo | None = None
    """``vim.ResourceAllocationInfo``, optional. Since 1.0."""
    memoryAllocation: vim.ResourceAllocationInfo | None = None
    """``vim.ResourceAllocationInfo``, optional. Since 1.0."""
    latencySensitivity: vim.LatencySensitivity | None = None
    """``vim.LatencySensitivity``, optional. Since vSphere API 5.1."""
    cpuAffinity: vim.vm.AffinityInfo | None = None
    """``vim.vm.AffinityInfo``, optional. Since 1.0."""
    memoryAffinity: vim.vm.AffinityInfo | None = None
    """``vim.vm.AffinityInfo``, optional. Since 1.0."""
    networkShaper: vim.vm.NetworkShaperInfo | None = None
    """``vim.vm.NetworkShaperInfo``, optional. Since 1.0."""
    cpuFeatureMask: _rt.Field[
        list[vim.vm.ConfigSpec.CpuIdInfoSpec], Iterable[vim.vm.ConfigSpec.CpuIdInfoSpec]
    ] = _rt.EMPTY
    """List of ``vim.vm.ConfigSpec.CpuIdInfoSpec``, optional. Since 1.0."""
    extraConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since 1.0."""
    swapPlacement: str | None = None
    """``string``, optional. Since VI API 2.5."""
    bootOptions: vim.vm.BootOptions | None = None
    """``vim.vm.BootOptions``, optional. Since VI API 2.5."""
    vAppConfig: vim.vApp.VmConfigSpec | None = None
    """``vim.vApp.VmConfigSpec``, optional. Since vSphere API 4.0."""
    ftInfo: vim.vm.FaultToleranceConfigInfo | None = None
    """``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 4.0."""
    repConfig: vim.vm.ReplicationConfigSpec | None = None
    """``vim.vm.ReplicationConfigSpec``, optional. Since vSphere API 6.0."""
    vAppConfigRemoved: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
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
    nestedHVEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    vPMCEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    scheduledHardwareUpgradeInfo: vim.vm.ScheduledHardwareUpgradeInfo | None = None
    """``vim.vm.ScheduledHardwareUpgradeInfo``, optional. Since vSphere API 5.1."""
    vmProfile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5."""
    messageBusTunnelEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    crypto: vim.encryption.CryptoSpec | None = None
    """``vim.encryption.CryptoSpec``, optional. Since vSphere API 6.5."""
    migrateEncryption: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    sgxInfo: vim.vm.SgxInfo | None = None
    """``vim.vm.SgxInfo``, optional. Since vSphere API 7.0.0.0."""
    ftEncryptionMode: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
    guestMonitoringModeInfo: vim.vm.GuestMonitoringModeInfo | None = None
    """``vim.vm.GuestMonitoringModeInfo``, optional. Since vSphere API 7.0.0.0."""
    sevEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
    virtualNuma: vim.vm.VirtualNuma | None = None
    """``vim.vm.VirtualNuma``, optional. Since vSphere API 8.0.0.1."""
    motherboardLayout: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
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
    simultaneousThreads: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
    pmem: vim.vm.VirtualPMem | None = None
    """``vim.vm.VirtualPMem``, optional. Since vSphere API 7.0.3.0."""
    deviceGroups: vim.vm.VirtualDeviceGroups | None = None
    """``vim.vm.VirtualDeviceGroups``, optional. Since vSphere API 8.0.0.1."""
    fixedPassthruHotPlugEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.1.0."""
    metroFtEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    metroFtHostGroup: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
    tdxEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    sevSnpEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 9.0.0.0."""
    tagSpecs: _rt.Field[list[vim.TagSpec], Iterable[vim.TagSpec]] = _rt.EMPTY
    """List of ``vim.TagSpec``, optional. Since vSphere API 9.1.0.0."""
    vmPlacementPolicies: _rt.Field[
        list[vim.vm.VmPlacementPolicy], Iterable[vim.vm.VmPlacementPolicy]
    ] = _rt.EMPTY
    """List of ``vim.vm.VmPlacementPolicy``, optional. Since vSphere API 9.1.0.0."""
