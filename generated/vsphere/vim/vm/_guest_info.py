# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.GuestInfo",
    wire_name="GuestInfo",
    properties=lambda: (
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
        _rt.Property("toolsVersion", "string", optional=True),
        _rt.Property(
            "toolsInstallType", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("guestId", "string", optional=True),
        _rt.Property("guestFamily", "string", optional=True),
        _rt.Property("guestFullName", "string", optional=True),
        _rt.Property(
            "guestRebootStatus",
            "vim.vm.GuestInfo.GuestRebootStatus",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "guestDetailedData", "string", optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
        _rt.Property("hostName", "string", optional=True),
        _rt.Property("ipAddress", "string", optional=True),
        _rt.Property("net", "vim.vm.GuestInfo.NicInfo", array=True, optional=True),
        _rt.Property(
            "ipStack",
            "vim.vm.GuestInfo.StackInfo",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("disk", "vim.vm.GuestInfo.DiskInfo", array=True, optional=True),
        _rt.Property("screen", "vim.vm.GuestInfo.ScreenInfo", optional=True),
        _rt.Property("guestState", "string"),
        _rt.Property(
            "appHeartbeatStatus", "string", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "guestKernelCrashed", "boolean", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("appState", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "guestOperationsReady", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "interactiveGuestOperationsReady",
            "boolean",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "guestStateChangeSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "generationInfo",
            "vim.vm.GuestInfo.NamespaceGenerationInfo",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("hwVersion", "string", optional=True, since="vim.version.v6_9_1", rank=17),
        _rt.Property(
            "customizationInfo",
            "vim.vm.GuestInfo.CustomizationInfo",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
    ),
)
class GuestInfo(vmodl.DynamicData):
    """The data object ``vim.vm.GuestInfo``.

    Fields:
        - ``toolsStatus``: ``vim.vm.GuestInfo.ToolsStatus``, optional.
        - ``toolsVersionStatus``: ``string``, optional. Since vSphere API 4.0.
        - ``toolsVersionStatus2``: ``string``, optional. Since vSphere API 5.0.
        - ``toolsRunningStatus``: ``string``, optional. Since vSphere API 4.0.
        - ``toolsVersion``: ``string``, optional.
        - ``toolsInstallType``: ``string``, optional. Since vSphere API 6.5.
        - ``guestId``: ``string``, optional.
        - ``guestFamily``: ``string``, optional.
        - ``guestFullName``: ``string``, optional.
        - ``guestRebootStatus``: ``vim.vm.GuestInfo.GuestRebootStatus``, optional. Since vSphere API
          9.1.0.0.
        - ``guestDetailedData``: ``string``, optional. Since vSphere API 8.0.2.0.
        - ``hostName``: ``string``, optional.
        - ``ipAddress``: ``string``, optional.
        - ``net``: List of ``vim.vm.GuestInfo.NicInfo``, optional.
        - ``ipStack``: List of ``vim.vm.GuestInfo.StackInfo``, optional. Since vSphere API 4.1.
        - ``disk``: List of ``vim.vm.GuestInfo.DiskInfo``, optional.
        - ``screen``: ``vim.vm.GuestInfo.ScreenInfo``, optional.
        - ``guestState``: ``string``, required.
        - ``appHeartbeatStatus``: ``string``, optional. Since vSphere API 4.1.
        - ``guestKernelCrashed``: ``boolean``, optional. Since vSphere API 6.0.
        - ``appState``: ``string``, optional. Since vSphere API 5.5.
        - ``guestOperationsReady``: ``boolean``, optional. Since vSphere API 5.0.
        - ``interactiveGuestOperationsReady``: ``boolean``, optional. Since vSphere API 5.0.
        - ``guestStateChangeSupported``: ``boolean``, optional. Since vSphere API 6.0.
        - ``generationInfo``: List of ``vim.vm.GuestInfo.NamespaceGenerationInfo``, optional. Since
          vSphere API 5.1.
        - ``hwVersion``: ``string``, optional. Since vSphere API 6.9.1.
        - ``customizationInfo``: ``vim.vm.GuestInfo.CustomizationInfo``, optional. Since vSphere API
          7.0.2.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/GuestInfo.rst``
    """

    @_rt.enum(
        "vim.vm.GuestInfo.AppStateType",
        wire_name="GuestInfoAppStateType",
        since="vim.version.version9",
        rank=9,
    )
    class AppStateType(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.AppStateType``, on the wire ``GuestInfoAppStateType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/vm/GuestInfo/AppStateType.rst``
        """

        none = "none"
        """The value ``none``."""
        appStateOk = "appStateOk"
        """The value ``appStateOk``."""
        appStateNeedReset = "appStateNeedReset"
        """The value ``appStateNeedReset``."""

    @_rt.data(
        "vim.vm.GuestInfo.CustomizationInfo",
        wire_name="GuestInfoCustomizationInfo",
        since="vim.version.v7_0_2_0",
        rank=22,
        properties=lambda: (
            _rt.Property("customizationStatus", "string", since="vim.version.v7_0_2_0", rank=22),
            _rt.Property(
                "startTime", "dateTime", optional=True, since="vim.version.v7_0_2_0", rank=22
            ),
            _rt.Property(
                "endTime", "dateTime", optional=True, since="vim.version.v7_0_2_0", rank=22
            ),
            _rt.Property(
                "errorMsg", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
            ),
        ),
    )
    class CustomizationInfo(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.CustomizationInfo``, on the wire ``GuestInfoCustomizationInfo``.

        Fields:
            - ``customizationStatus``: ``string``, required.
            - ``startTime``: ``dateTime``, optional.
            - ``endTime``: ``dateTime``, optional.
            - ``errorMsg``: ``string``, optional.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/vm/GuestInfo/CustomizationInfo.rst``
        """

        customizationStatus: str = ""
        """``string``, required. Since vSphere API 7.0.2.0."""
        startTime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 7.0.2.0."""
        endTime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 7.0.2.0."""
        errorMsg: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @_rt.enum(
        "vim.vm.GuestInfo.CustomizationStatus",
        wire_name="GuestInfoCustomizationStatus",
        since="vim.version.v7_0_2_0",
        rank=22,
    )
    class CustomizationStatus(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.CustomizationStatus``, on the wire ``GuestInfoCustomizationStatus``.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/vm/GuestInfo/CustomizationStatus.rst``
        """

        TOOLSDEPLOYPKG_IDLE = "TOOLSDEPLOYPKG_IDLE"
        """The value ``TOOLSDEPLOYPKG_IDLE``."""
        TOOLSDEPLOYPKG_PENDING = "TOOLSDEPLOYPKG_PENDING"
        """The value ``TOOLSDEPLOYPKG_PENDING``."""
        TOOLSDEPLOYPKG_RUNNING = "TOOLSDEPLOYPKG_RUNNING"
        """The value ``TOOLSDEPLOYPKG_RUNNING``."""
        TOOLSDEPLOYPKG_SUCCEEDED = "TOOLSDEPLOYPKG_SUCCEEDED"
        """The value ``TOOLSDEPLOYPKG_SUCCEEDED``."""
        TOOLSDEPLOYPKG_FAILED = "TOOLSDEPLOYPKG_FAILED"
        """The value ``TOOLSDEPLOYPKG_FAILED``."""

    @_rt.data(
        "vim.vm.GuestInfo.DiskInfo",
        wire_name="GuestDiskInfo",
        properties=lambda: (
            _rt.Property("diskPath", "string", optional=True),
            _rt.Property("capacity", "long", optional=True),
            _rt.Property("freeSpace", "long", optional=True),
            _rt.Property(
                "filesystemType", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "mappings",
                "vim.vm.GuestInfo.VirtualDiskMapping",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
    )
    class DiskInfo(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.DiskInfo``, on the wire ``GuestDiskInfo``.

        Fields:
            - ``diskPath``: ``string``, optional.
            - ``capacity``: ``long``, optional.
            - ``freeSpace``: ``long``, optional.
            - ``filesystemType``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``mappings``: List of ``vim.vm.GuestInfo.VirtualDiskMapping``, optional. Since vSphere
              API 7.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestInfo/DiskInfo.rst``
        """

        diskPath: str | None = None
        """``string``, optional. Since 1.0."""
        capacity: int | None = None
        """``long``, optional. Since 1.0."""
        freeSpace: int | None = None
        """``long``, optional. Since 1.0."""
        filesystemType: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        mappings: _rt.Field[
            list[vim.vm.GuestInfo.VirtualDiskMapping], Iterable[vim.vm.GuestInfo.VirtualDiskMapping]
        ] = _rt.EMPTY
        """List of ``vim.vm.GuestInfo.VirtualDiskMapping``, optional. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.vm.GuestInfo.GuestRebootStatus",
        wire_name="VirtualMachineGuestRebootStatus",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("rebootRequested", "boolean", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property(
                "requestingComponents",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "requestTimestamp", "dateTime", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class GuestRebootStatus(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.GuestRebootStatus``, on the wire ``VirtualMachineGuestRebootStatus``.

        Fields:
            - ``rebootRequested``: ``boolean``, required.
            - ``requestingComponents``: List of ``string``, optional.
            - ``requestTimestamp``: ``dateTime``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/vm/GuestInfo/GuestRebootStatus.rst``
        """

        rebootRequested: bool = False
        """``boolean``, required. Since vSphere API 9.1.0.0."""
        requestingComponents: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""
        requestTimestamp: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 9.1.0.0."""

    @_rt.enum("vim.vm.GuestInfo.GuestState", wire_name="VirtualMachineGuestState")
    class GuestState(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.GuestState``, on the wire ``VirtualMachineGuestState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestInfo/GuestState.rst``
        """

        running = "running"
        """The value ``running``."""
        shuttingDown = "shuttingDown"
        """The value ``shuttingDown``."""
        resetting = "resetting"
        """The value ``resetting``."""
        standby = "standby"
        """The value ``standby``."""
        notRunning = "notRunning"
        """The value ``notRunning``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.data(
        "vim.vm.GuestInfo.NamespaceGenerationInfo",
        wire_name="GuestInfoNamespaceGenerationInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version8", rank=8),
            _rt.Property("generationNo", "int", since="vim.version.version8", rank=8),
        ),
    )
    class NamespaceGenerationInfo(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.NamespaceGenerationInfo``, on the wire ``GuestInfoNamespaceGenerationInfo``.

        Fields:
            - ``key``: ``string``, required.
            - ``generationNo``: ``int``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/GuestInfo/NamespaceGenerationInfo.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 5.1."""
        generationNo: int = 0
        """``int``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.vm.GuestInfo.NicInfo",
        wire_name="GuestNicInfo",
        properties=lambda: (
            _rt.Property("network", "string", optional=True),
            _rt.Property("ipAddress", "string", array=True, optional=True),
            _rt.Property("macAddress", "string", optional=True),
            _rt.Property("connected", "boolean"),
            _rt.Property("deviceConfigId", "int"),
            _rt.Property(
                "dnsConfig",
                "vim.net.DnsConfigInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "ipConfig",
                "vim.net.IpConfigInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "netBIOSConfig",
                "vim.net.NetBIOSConfigInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class NicInfo(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.NicInfo``, on the wire ``GuestNicInfo``.

        Fields:
            - ``network``: ``string``, optional.
            - ``ipAddress``: List of ``string``, optional.
            - ``macAddress``: ``string``, optional.
            - ``connected``: ``boolean``, required.
            - ``deviceConfigId``: ``int``, required.
            - ``dnsConfig``: ``vim.net.DnsConfigInfo``, optional. Since vSphere API 4.1.
            - ``ipConfig``: ``vim.net.IpConfigInfo``, optional. Since vSphere API 4.1.
            - ``netBIOSConfig``: ``vim.net.NetBIOSConfigInfo``, optional. Since vSphere API 4.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestInfo/NicInfo.rst``
        """

        network: str | None = None
        """``string``, optional. Since 1.0."""
        ipAddress: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        macAddress: str | None = None
        """``string``, optional. Since 1.0."""
        connected: bool = False
        """``boolean``, required. Since 1.0."""
        deviceConfigId: int = 0
        """``int``, required. Since 1.0."""
        dnsConfig: vim.net.DnsConfigInfo | None = None
        """``vim.net.DnsConfigInfo``, optional. Since vSphere API 4.1."""
        ipConfig: vim.net.IpConfigInfo | None = None
        """``vim.net.IpConfigInfo``, optional. Since vSphere API 4.1."""
        netBIOSConfig: vim.net.NetBIOSConfigInfo | None = None
        """``vim.net.NetBIOSConfigInfo``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.vm.GuestInfo.ScreenInfo",
        wire_name="GuestScreenInfo",
        properties=lambda: (
            _rt.Property("width", "int"),
            _rt.Property("height", "int"),
        ),
    )
    class ScreenInfo(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.ScreenInfo``, on the wire ``GuestScreenInfo``.

        Fields:
            - ``width``: ``int``, required.
            - ``height``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestInfo/ScreenInfo.rst``
        """

        width: int = 0
        """``int``, required. Since 1.0."""
        height: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.GuestInfo.StackInfo",
        wire_name="GuestStackInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "dnsConfig",
                "vim.net.DnsConfigInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "ipRouteConfig",
                "vim.net.IpRouteConfigInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "ipStackConfig",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "dhcpConfig",
                "vim.net.DhcpConfigInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class StackInfo(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.StackInfo``, on the wire ``GuestStackInfo``.

        Fields:
            - ``dnsConfig``: ``vim.net.DnsConfigInfo``, optional.
            - ``ipRouteConfig``: ``vim.net.IpRouteConfigInfo``, optional.
            - ``ipStackConfig``: List of ``vim.KeyValue``, optional.
            - ``dhcpConfig``: ``vim.net.DhcpConfigInfo``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/vm/GuestInfo/StackInfo.rst``
        """

        dnsConfig: vim.net.DnsConfigInfo | None = None
        """``vim.net.DnsConfigInfo``, optional. Since vSphere API 4.1."""
        ipRouteConfig: vim.net.IpRouteConfigInfo | None = None
        """``vim.net.IpRouteConfigInfo``, optional. Since vSphere API 4.1."""
        ipStackConfig: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 4.1."""
        dhcpConfig: vim.net.DhcpConfigInfo | None = None
        """``vim.net.DhcpConfigInfo``, optional. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.vm.GuestInfo.ToolsInstallType",
        wire_name="VirtualMachineToolsInstallType",
        since="vim.version.version11",
        rank=11,
    )
    class ToolsInstallType(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.ToolsInstallType``, on the wire ``VirtualMachineToolsInstallType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vm/GuestInfo/ToolsInstallType.rst``
        """

        guestToolsTypeUnknown = "guestToolsTypeUnknown"
        """The value ``guestToolsTypeUnknown``."""
        guestToolsTypeMSI = "guestToolsTypeMSI"
        """The value ``guestToolsTypeMSI``."""
        guestToolsTypeTar = "guestToolsTypeTar"
        """The value ``guestToolsTypeTar``."""
        guestToolsTypeOSP = "guestToolsTypeOSP"
        """The value ``guestToolsTypeOSP``."""
        guestToolsTypeOpenVMTools = "guestToolsTypeOpenVMTools"
        """The value ``guestToolsTypeOpenVMTools``."""

    @_rt.enum(
        "vim.vm.GuestInfo.ToolsRunningStatus",
        wire_name="VirtualMachineToolsRunningStatus",
        since="vim.version.version5",
        rank=5,
    )
    class ToolsRunningStatus(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.ToolsRunningStatus``, on the wire ``VirtualMachineToolsRunningStatus``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/GuestInfo/ToolsRunningStatus.rst``
        """

        guestToolsNotRunning = "guestToolsNotRunning"
        """The value ``guestToolsNotRunning``."""
        guestToolsRunning = "guestToolsRunning"
        """The value ``guestToolsRunning``."""
        guestToolsExecutingScripts = "guestToolsExecutingScripts"
        """The value ``guestToolsExecutingScripts``."""

    @_rt.enum("vim.vm.GuestInfo.ToolsStatus", wire_name="VirtualMachineToolsStatus")
    class ToolsStatus(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.ToolsStatus``, on the wire ``VirtualMachineToolsStatus``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/GuestInfo/ToolsStatus.rst``
        """

        toolsNotInstalled = "toolsNotInstalled"
        """The value ``toolsNotInstalled``."""
        toolsNotRunning = "toolsNotRunning"
        """The value ``toolsNotRunning``."""
        toolsOld = "toolsOld"
        """The value ``toolsOld``."""
        toolsOk = "toolsOk"
        """The value ``toolsOk``."""

    @_rt.enum(
        "vim.vm.GuestInfo.ToolsVersionStatus",
        wire_name="VirtualMachineToolsVersionStatus",
        since="vim.version.version5",
        rank=5,
    )
    class ToolsVersionStatus(_rt.VimEnum):
        """The enum ``vim.vm.GuestInfo.ToolsVersionStatus``, on the wire ``VirtualMachineToolsVersionStatus``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/GuestInfo/ToolsVersionStatus.rst``
        """

        guestToolsNotInstalled = "guestToolsNotInstalled"
        """The value ``guestToolsNotInstalled``."""
        guestToolsNeedUpgrade = "guestToolsNeedUpgrade"
        """The value ``guestToolsNeedUpgrade``."""
        guestToolsCurrent = "guestToolsCurrent"
        """The value ``guestToolsCurrent``."""
        guestToolsUnmanaged = "guestToolsUnmanaged"
        """The value ``guestToolsUnmanaged``."""
        guestToolsTooOld = "guestToolsTooOld"
        """The value ``guestToolsTooOld``."""
        guestToolsSupportedOld = "guestToolsSupportedOld"
        """The value ``guestToolsSupportedOld``."""
        guestToolsSupportedNew = "guestToolsSupportedNew"
        """The value ``guestToolsSupportedNew``."""
        guestToolsTooNew = "guestToolsTooNew"
        """The value ``guestToolsTooNew``."""
        guestToolsBlacklisted = "guestToolsBlacklisted"
        """The value ``guestToolsBlacklisted``."""

    @_rt.data(
        "vim.vm.GuestInfo.VirtualDiskMapping",
        wire_name="GuestInfoVirtualDiskMapping",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (_rt.Property("key", "int", since="vim.version.v7_0", rank=18),),
    )
    class VirtualDiskMapping(vmodl.DynamicData):
        """The data object ``vim.vm.GuestInfo.VirtualDiskMapping``, on the wire ``GuestInfoVirtualDiskMapping``.

        Fields:
            - ``key``: ``int``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/vm/GuestInfo/VirtualDiskMapping.rst``
        """

        key: int = 0
        """``int``, required. Since vSphere API 7.0.0.0."""

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
    toolsVersion: str | None = None
    """``string``, optional. Since 1.0."""
    toolsInstallType: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    guestId: str | None = None
    """``string``, optional. Since 1.0."""
    guestFamily: str | None = None
    """``string``, optional. Since 1.0."""
    guestFullName: str | None = None
    """``string``, optional. Since 1.0."""
    guestRebootStatus: vim.vm.GuestInfo.GuestRebootStatus | None = None
    """``vim.vm.GuestInfo.GuestRebootStatus``, optional. Since vSphere API 9.1.0.0."""
    guestDetailedData: str | None = None
    """``string``, optional. Since vSphere API 8.0.2.0."""
    hostName: str | None = None
    """``string``, optional. Since 1.0."""
    ipAddress: str | None = None
    """``string``, optional. Since 1.0."""
    net: _rt.Field[list[vim.vm.GuestInfo.NicInfo], Iterable[vim.vm.GuestInfo.NicInfo]] = _rt.EMPTY
    """List of ``vim.vm.GuestInfo.NicInfo``, optional. Since 1.0."""
    ipStack: _rt.Field[list[vim.vm.GuestInfo.StackInfo], Iterable[vim.vm.GuestInfo.StackInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.GuestInfo.StackInfo``, optional. Since vSphere API 4.1."""
    disk: _rt.Field[list[vim.vm.GuestInfo.DiskInfo], Iterable[vim.vm.GuestInfo.DiskInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.GuestInfo.DiskInfo``, optional. Since 1.0."""
    screen: vim.vm.GuestInfo.ScreenInfo | None = None
    """``vim.vm.GuestInfo.ScreenInfo``, optional. Since 1.0."""
    guestState: str = ""
    """``string``, required. Since 1.0."""
    appHeartbeatStatus: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    guestKernelCrashed: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    appState: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    guestOperationsReady: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    interactiveGuestOperationsReady: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    guestStateChangeSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    generationInfo: _rt.Field[
        list[vim.vm.GuestInfo.NamespaceGenerationInfo],
        Iterable[vim.vm.GuestInfo.NamespaceGenerationInfo],
    ] = _rt.EMPTY
    """List of ``vim.vm.GuestInfo.NamespaceGenerationInfo``, optional. Since vSphere API 5.1."""
    hwVersion: str | None = None
    """``string``, optional. Since vSphere API 6.9.1."""
    customizationInfo: vim.vm.GuestInfo.CustomizationInfo | None = None
    """``vim.vm.GuestInfo.CustomizationInfo``, optional. Since vSphere API 7.0.2.0."""
