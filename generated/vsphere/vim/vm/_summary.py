# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.Summary``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.Summary",
    wire_name="VirtualMachineSummary",
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", optional=True),
        _rt.Property("runtime", "vim.vm.RuntimeInfo"),
        _rt.Property("guest", "vim.vm.Summary.GuestSummary", optional=True),
        _rt.Property("config", "vim.vm.Summary.ConfigSummary"),
        _rt.Property(
            "storage",
            "vim.vm.Summary.StorageSummary",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("quickStats", "vim.vm.Summary.QuickStats"),
        _rt.Property("overallStatus", "vim.ManagedEntity.Status"),
        _rt.Property("customValue", "vim.CustomFieldsManager.Value", array=True, optional=True),
    ),
)
class Summary(vmodl.DynamicData):
    """The data object ``vim.vm.Summary``, on the wire ``VirtualMachineSummary``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``runtime``: ``vim.vm.RuntimeInfo``, required.
        - ``guest``: ``vim.vm.Summary.GuestSummary``, optional.
        - ``config``: ``vim.vm.Summary.ConfigSummary``, required.
        - ``storage``: ``vim.vm.Summary.StorageSummary``, optional. Since vSphere API 4.0.
        - ``quickStats``: ``vim.vm.Summary.QuickStats``, required.
        - ``overallStatus``: ``vim.ManagedEntity.Status``, required.
        - ``customValue``: List of ``vim.CustomFieldsManager.Value``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/Summary.rst``
    """

    @_rt.data(
        "vim.vm.Summary.ConfigSummary",
        wire_name="VirtualMachineConfigSummary",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("template", "boolean"),
            _rt.Property("vmPathName", "string"),
            _rt.Property("memorySizeMB", "int", optional=True),
            _rt.Property("cpuReservation", "int", optional=True),
            _rt.Property("memoryReservation", "int", optional=True),
            _rt.Property("numCpu", "int", optional=True),
            _rt.Property("numEthernetCards", "int", optional=True),
            _rt.Property("numVirtualDisks", "int", optional=True),
            _rt.Property("uuid", "string", optional=True),
            _rt.Property(
                "instanceUuid", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("guestId", "string", optional=True),
            _rt.Property("guestFullName", "string", optional=True),
            _rt.Property("annotation", "string", optional=True),
            _rt.Property(
                "product",
                "vim.vApp.ProductInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "installBootRequired",
                "boolean",
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
                "managedBy",
                "vim.ext.ManagedByInfo",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "tpmPresent", "boolean", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "numVmiopBackings", "int", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property("hwVersion", "string", optional=True, since="vim.version.v6_9_1", rank=17),
        ),
    )
    class ConfigSummary(vmodl.DynamicData):
        """The data object ``vim.vm.Summary.ConfigSummary``, on the wire ``VirtualMachineConfigSummary``.

        Fields:
            - ``name``: ``string``, required.
            - ``template``: ``boolean``, required.
            - ``vmPathName``: ``string``, required.
            - ``memorySizeMB``: ``int`` in megabytes, optional.
            - ``cpuReservation``: ``int``, optional.
            - ``memoryReservation``: ``int``, optional.
            - ``numCpu``: ``int``, optional.
            - ``numEthernetCards``: ``int``, optional.
            - ``numVirtualDisks``: ``int``, optional.
            - ``uuid``: ``string``, optional.
            - ``instanceUuid``: ``string``, optional. Since vSphere API 4.0.
            - ``guestId``: ``string``, optional.
            - ``guestFullName``: ``string``, optional.
            - ``annotation``: ``string``, optional.
            - ``product``: ``vim.vApp.ProductInfo``, optional. Since vSphere API 4.0.
            - ``installBootRequired``: ``boolean``, optional. Since vSphere API 4.0.
            - ``ftInfo``: ``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 4.0.
            - ``managedBy``: ``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0.
            - ``tpmPresent``: ``boolean``, optional. Since vSphere API 6.7.
            - ``numVmiopBackings``: ``int``, optional. Since vSphere API 6.7.
            - ``hwVersion``: ``string``, optional. Since vSphere API 6.9.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/Summary/ConfigSummary.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        template: bool = False
        """``boolean``, required. Since 1.0."""
        vmPathName: str = ""
        """``string``, required. Since 1.0."""
        memorySizeMB: int | None = None
        """``int`` in megabytes, optional. Since 1.0."""
        cpuReservation: int | None = None
        """``int``, optional. Since 1.0."""
        memoryReservation: int | None = None
        """``int``, optional. Since 1.0."""
        numCpu: int | None = None
        """``int``, optional. Since 1.0."""
        numEthernetCards: int | None = None
        """``int``, optional. Since 1.0."""
        numVirtualDisks: int | None = None
        """``int``, optional. Since 1.0."""
        uuid: str | None = None
        """``string``, optional. Since 1.0."""
        instanceUuid: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        guestId: str | None = None
        """``string``, optional. Since 1.0."""
        guestFullName: str | None = None
        """``string``, optional. Since 1.0."""
        annotation: str | None = None
        """``string``, optional. Since 1.0."""
        product: vim.vApp.ProductInfo | None = None
        """``vim.vApp.ProductInfo``, optional. Since vSphere API 4.0."""
        installBootRequired: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        ftInfo: vim.vm.FaultToleranceConfigInfo | None = None
        """``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 4.0."""
        managedBy: vim.ext.ManagedByInfo | None = None
        """``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0."""
        tpmPresent: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""
        numVmiopBackings: int | None = None
        """``int``, optional. Since vSphere API 6.7."""
        hwVersion: str | None = None
        """``string``, optional. Since vSphere API 6.9.1."""

    @_rt.data(
        "vim.vm.Summary.GuestSummary",
        wire_name="VirtualMachineGuestSummary",
        properties=lambda: (
            _rt.Property("guestId", "string", optional=True),
            _rt.Property("guestFullName", "string", optional=True),
            _rt.Property("toolsStatus", "vim.vm.GuestInfo.ToolsStatus", optional=True),
            _rt.Property(
                "toolsVersionStatus", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "toolsVersionStatus2", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "toolsRunningStatus", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("hostName", "string", optional=True),
            _rt.Property("ipAddress", "string", optional=True),
            _rt.Property("hwVersion", "string", optional=True, since="vim.version.v6_9_1", rank=17),
        ),
    )
    class GuestSummary(vmodl.DynamicData):
        """The data object ``vim.vm.Summary.GuestSummary``, on the wire ``VirtualMachineGuestSummary``.

        Fields:
            - ``guestId``: ``string``, optional.
            - ``guestFullName``: ``string``, optional.
            - ``toolsStatus``: ``vim.vm.GuestInfo.ToolsStatus``, optional.
            - ``toolsVersionStatus``: ``string``, optional. Since vSphere API 4.0.
            - ``toolsVersionStatus2``: ``string``, optional. Since vSphere API 5.0.
            - ``toolsRunningStatus``: ``string``, optional. Since vSphere API 4.0.
            - ``hostName``: ``string``, optional.
            - ``ipAddress``: ``string``, optional.
            - ``hwVersion``: ``string``, optional. Since vSphere API 6.9.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/Summary/GuestSummary.rst``
        """

        guestId: str | None = None
        """``string``, optional. Since 1.0."""
        guestFullName: str | None = None
        """``string``, optional. Since 1.0."""
        toolsStatus: _rt.Field[
            vim.vm.GuestInfo.ToolsStatus | None, vim.vm.GuestInfo.ToolsStatus | str | None
        ] = _rt.UNSET
        """``vim.vm.GuestInfo.ToolsStatus``, optional. Since 1.0."""
        toolsVersionStatus: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        toolsVersionStatus2: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        toolsRunningStatus: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        hostName: str | None = None
        """``string``, optional. Since 1.0."""
        ipAddress: str | None = None
        """``string``, optional. Since 1.0."""
        hwVersion: str | None = None
        """``string``, optional. Since vSphere API 6.9.1."""

    @_rt.data(
        "vim.vm.Summary.QuickStats",
        wire_name="VirtualMachineQuickStats",
        properties=lambda: (
            _rt.Property("overallCpuUsage", "int", optional=True),
            _rt.Property(
                "overallCpuDemand", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "overallCpuReadiness", "int", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property("guestMemoryUsage", "int", optional=True),
            _rt.Property("hostMemoryUsage", "int", optional=True),
            _rt.Property("guestHeartbeatStatus", "vim.ManagedEntity.Status"),
            _rt.Property("distributedCpuEntitlement", "int", optional=True),
            _rt.Property("distributedMemoryEntitlement", "int", optional=True),
            _rt.Property(
                "staticCpuEntitlement", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "staticMemoryEntitlement",
                "int",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("grantedMemory", "int", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "privateMemory", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "sharedMemory", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "swappedMemory", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "balloonedMemory", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "consumedOverheadMemory", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ftLogBandwidth", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ftSecondaryLatency", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ftLatencyStatus",
                "vim.ManagedEntity.Status",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "compressedMemory", "long", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "uptimeSeconds", "int", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "ssdSwappedMemory", "long", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "activeMemory", "int", optional=True, since="vim.version.v7_0_3_0", rank=24
            ),
            _rt.Property(
                "memoryTierStats",
                "vim.vm.Summary.QuickStats.MemoryTierStats",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
        ),
    )
    class QuickStats(vmodl.DynamicData):
        """The data object ``vim.vm.Summary.QuickStats``, on the wire ``VirtualMachineQuickStats``.

        Fields:
            - ``overallCpuUsage``: ``int``, optional.
            - ``overallCpuDemand``: ``int``, optional. Since vSphere API 4.0.
            - ``overallCpuReadiness``: ``int``, optional. Since vSphere API 7.0.0.0.
            - ``guestMemoryUsage``: ``int``, optional.
            - ``hostMemoryUsage``: ``int``, optional.
            - ``guestHeartbeatStatus``: ``vim.ManagedEntity.Status``, required.
            - ``distributedCpuEntitlement``: ``int``, optional.
            - ``distributedMemoryEntitlement``: ``int``, optional.
            - ``staticCpuEntitlement``: ``int``, optional. Since vSphere API 4.0.
            - ``staticMemoryEntitlement``: ``int``, optional. Since vSphere API 4.0.
            - ``grantedMemory``: ``int``, optional. Since vSphere API 7.0.0.0.
            - ``privateMemory``: ``int``, optional. Since vSphere API 4.0.
            - ``sharedMemory``: ``int``, optional. Since vSphere API 4.0.
            - ``swappedMemory``: ``int``, optional. Since vSphere API 4.0.
            - ``balloonedMemory``: ``int``, optional. Since vSphere API 4.0.
            - ``consumedOverheadMemory``: ``int``, optional. Since vSphere API 4.0.
            - ``ftLogBandwidth``: ``int``, optional. Since vSphere API 4.0.
            - ``ftSecondaryLatency``: ``int``, optional. Since vSphere API 4.0.
            - ``ftLatencyStatus``: ``vim.ManagedEntity.Status``, optional. Since vSphere API 4.0.
            - ``compressedMemory``: ``long``, optional. Since vSphere API 4.1.
            - ``uptimeSeconds``: ``int`` in seconds, optional. Since vSphere API 4.1.
            - ``ssdSwappedMemory``: ``long``, optional. Since vSphere API 5.0.
            - ``activeMemory``: ``int``, optional. Since vSphere API 7.0.3.0.
            - ``memoryTierStats``: List of ``vim.vm.Summary.QuickStats.MemoryTierStats``, optional.
              Since vSphere API 7.0.3.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/Summary/QuickStats.rst``
        """

        @_rt.data(
            "vim.vm.Summary.QuickStats.MemoryTierStats",
            wire_name="VirtualMachineQuickStatsMemoryTierStats",
            since="vim.version.v7_0_3_0",
            rank=24,
            properties=lambda: (
                _rt.Property("memoryTierType", "string", since="vim.version.v7_0_3_0", rank=24),
                _rt.Property("readBandwidth", "long", since="vim.version.v7_0_3_0", rank=24),
            ),
        )
        class MemoryTierStats(vmodl.DynamicData):
            """The data object ``vim.vm.Summary.QuickStats.MemoryTierStats``, on the wire ``VirtualMachineQuickStatsMemoryTierStats``.

            Fields:
                - ``memoryTierType``: ``string``, required.
                - ``readBandwidth``: ``long``, required.

            Since:
                vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

            Source:
                ``vim/vm/Summary/QuickStats/MemoryTierStats.rst``
            """

            memoryTierType: str = ""
            """``string``, required. Since vSphere API 7.0.3.0."""
            readBandwidth: int = 0
            """``long``, required. Since vSphere API 7.0.3.0."""

        overallCpuUsage: int | None = None
        """``int``, optional. Since 1.0."""
        overallCpuDemand: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        overallCpuReadiness: int | None = None
        """``int``, optional. Since vSphere API 7.0.0.0."""
        guestMemoryUsage: int | None = None
        """``int``, optional. Since 1.0."""
        hostMemoryUsage: int | None = None
        """``int``, optional. Since 1.0."""
        guestHeartbeatStatus: _rt.Field[
            vim.ManagedEntity.Status, vim.ManagedEntity.Status | str
        ] = _rt.UNSET
        """``vim.ManagedEntity.Status``, required. Since 1.0."""
        distributedCpuEntitlement: int | None = None
        """``int``, optional. Since 1.0."""
        distributedMemoryEntitlement: int | None = None
        """``int``, optional. Since 1.0."""
        staticCpuEntitlement: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        staticMemoryEntitlement: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        grantedMemory: int | None = None
        """``int``, optional. Since vSphere API 7.0.0.0."""
        privateMemory: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        sharedMemory: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        swappedMemory: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        balloonedMemory: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        consumedOverheadMemory: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        ftLogBandwidth: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        ftSecondaryLatency: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        ftLatencyStatus: _rt.Field[
            vim.ManagedEntity.Status | None, vim.ManagedEntity.Status | str | None
        ] = _rt.UNSET
        """``vim.ManagedEntity.Status``, optional. Since vSphere API 4.0."""
        compressedMemory: int | None = None
        """``long``, optional. Since vSphere API 4.1."""
        uptimeSeconds: int | None = None
        """``int`` in seconds, optional. Since vSphere API 4.1."""
        ssdSwappedMemory: int | None = None
        """``long``, optional. Since vSphere API 5.0."""
        activeMemory: int | None = None
        """``int``, optional. Since vSphere API 7.0.3.0."""
        memoryTierStats: _rt.Field[
            list[vim.vm.Summary.QuickStats.MemoryTierStats],
            Iterable[vim.vm.Summary.QuickStats.MemoryTierStats],
        ] = _rt.EMPTY
        """List of ``vim.vm.Summary.QuickStats.MemoryTierStats``, optional. Since vSphere API
        7.0.3.0.
        """

    @_rt.data(
        "vim.vm.Summary.StorageSummary",
        wire_name="VirtualMachineStorageSummary",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("committed", "long", since="vim.version.version5", rank=5),
            _rt.Property("uncommitted", "long", since="vim.version.version5", rank=5),
            _rt.Property("unshared", "long", since="vim.version.version5", rank=5),
            _rt.Property("timestamp", "dateTime", since="vim.version.version5", rank=5),
        ),
    )
    class StorageSummary(vmodl.DynamicData):
        """The data object ``vim.vm.Summary.StorageSummary``, on the wire ``VirtualMachineStorageSummary``.

        Fields:
            - ``committed``: ``long``, required.
            - ``uncommitted``: ``long``, required.
            - ``unshared``: ``long``, required.
            - ``timestamp``: ``dateTime``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/Summary/StorageSummary.rst``
        """

        committed: int = 0
        """``long``, required. Since vSphere API 4.0."""
        uncommitted: int = 0
        """``long``, required. Since vSphere API 4.0."""
        unshared: int = 0
        """``long``, required. Since vSphere API 4.0."""
        timestamp: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 4.0."""

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since 1.0."""
    runtime: vim.vm.RuntimeInfo = _rt.UNSET
    """``vim.vm.RuntimeInfo``, required. Since 1.0."""
    guest: vim.vm.Summary.GuestSummary | None = None
    """``vim.vm.Summary.GuestSummary``, optional. Since 1.0."""
    config: vim.vm.Summary.ConfigSummary = _rt.UNSET
    """``vim.vm.Summary.ConfigSummary``, required. Since 1.0."""
    storage: vim.vm.Summary.StorageSummary | None = None
    """``vim.vm.Summary.StorageSummary``, optional. Since vSphere API 4.0."""
    quickStats: vim.vm.Summary.QuickStats = _rt.UNSET
    """``vim.vm.Summary.QuickStats``, required. Since 1.0."""
    overallStatus: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
    """``vim.ManagedEntity.Status``, required. Since 1.0."""
    customValue: _rt.Field[
        list[vim.CustomFieldsManager.Value], Iterable[vim.CustomFieldsManager.Value]
    ] = _rt.EMPTY
    """List of ``vim.CustomFieldsManager.Value``, optional. Since 1.0."""
