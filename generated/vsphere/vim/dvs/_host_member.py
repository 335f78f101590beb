# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.HostMember``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.HostMember",
    wire_name="DistributedVirtualSwitchHostMember",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "runtimeState",
            "vim.dvs.HostMember.RuntimeState",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "config", "vim.dvs.HostMember.ConfigInfo", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "productInfo",
            "vim.dvs.ProductSpec",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "uplinkPortKey",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("status", "string", since="vim.version.version5", rank=5),
        _rt.Property("statusDetail", "string", optional=True, since="vim.version.version6", rank=6),
    ),
)
class HostMember(vmodl.DynamicData):
    """The data object ``vim.dvs.HostMember``, on the wire ``DistributedVirtualSwitchHostMember``.

    Fields:
        - ``runtimeState``: ``vim.dvs.HostMember.RuntimeState``, optional. Since vSphere API 5.0.
        - ``config``: ``vim.dvs.HostMember.ConfigInfo``, required.
        - ``productInfo``: ``vim.dvs.ProductSpec``, optional.
        - ``uplinkPortKey``: List of ``string``, optional.
        - ``status``: ``string``, required.
        - ``statusDetail``: ``string``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/HostMember.rst``
    """

    @_rt.data(
        "vim.dvs.HostMember.Backing",
        wire_name="DistributedVirtualSwitchHostMemberBacking",
        since="vim.version.version5",
        rank=5,
    )
    class Backing(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.Backing``, on the wire ``DistributedVirtualSwitchHostMemberBacking``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/HostMember/Backing.rst``
        """

    @_rt.data(
        "vim.dvs.HostMember.ConfigInfo",
        wire_name="DistributedVirtualSwitchHostMemberConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("maxProxySwitchPorts", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "vendorSpecificConfig",
                "vim.dvs.KeyedOpaqueBlob",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "backing", "vim.dvs.HostMember.Backing", since="vim.version.version5", rank=5
            ),
            _rt.Property("nsxSwitch", "boolean", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("ensEnabled", "boolean", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "ensInterruptEnabled", "boolean", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "transportZones",
                "vim.dvs.HostMember.TransportZoneInfo",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "nsxtUsedUplinkNames",
                "string",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "networkOffloadingEnabled",
                "boolean",
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Property(
                "teplessMode", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.ConfigInfo``, on the wire ``DistributedVirtualSwitchHostMemberConfigInfo``.

        Fields:
            - ``host``: ``vim.HostSystem``, optional.
            - ``maxProxySwitchPorts``: ``int``, required.
            - ``vendorSpecificConfig``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.
            - ``backing``: ``vim.dvs.HostMember.Backing``, required.
            - ``nsxSwitch``: ``boolean``, optional. Since vSphere API 7.0.0.0.
            - ``ensEnabled``: ``boolean``, optional. Since vSphere API 7.0.0.0.
            - ``ensInterruptEnabled``: ``boolean``, optional. Since vSphere API 7.0.0.0.
            - ``transportZones``: List of ``vim.dvs.HostMember.TransportZoneInfo``, optional. Since
              vSphere API 7.0.0.0.
            - ``nsxtUsedUplinkNames``: List of ``string``, optional. Since vSphere API 7.0.0.0.
            - ``networkOffloadingEnabled``: ``boolean``, optional. Since vSphere API 8.0.0.1.
            - ``teplessMode``: ``boolean``, optional. Since vSphere API 9.1.0.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/HostMember/ConfigInfo.rst``
        """

        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 4.0."""
        maxProxySwitchPorts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        vendorSpecificConfig: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""
        backing: vim.dvs.HostMember.Backing = _rt.UNSET
        """``vim.dvs.HostMember.Backing``, required. Since vSphere API 4.0."""
        nsxSwitch: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""
        ensEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""
        ensInterruptEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""
        transportZones: _rt.Field[
            list[vim.dvs.HostMember.TransportZoneInfo],
            Iterable[vim.dvs.HostMember.TransportZoneInfo],
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostMember.TransportZoneInfo``, optional. Since vSphere API 7.0.0.0."""
        nsxtUsedUplinkNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 7.0.0.0."""
        networkOffloadingEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.0.1."""
        teplessMode: bool | None = None
        """``boolean``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.HostMember.ConfigSpec",
        wire_name="DistributedVirtualSwitchHostMemberConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version5", rank=5),
            _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Property(
                "backing",
                "vim.dvs.HostMember.Backing",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "maxProxySwitchPorts", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "vendorSpecificConfig",
                "vim.dvs.KeyedOpaqueBlob",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.ConfigSpec``, on the wire ``DistributedVirtualSwitchHostMemberConfigSpec``.

        Fields:
            - ``operation``: ``string``, required.
            - ``host``: ``vim.HostSystem``, required.
            - ``backing``: ``vim.dvs.HostMember.Backing``, optional.
            - ``maxProxySwitchPorts``: ``int``, optional.
            - ``vendorSpecificConfig``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/HostMember/ConfigSpec.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 4.0."""
        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 4.0."""
        backing: vim.dvs.HostMember.Backing | None = None
        """``vim.dvs.HostMember.Backing``, optional. Since vSphere API 4.0."""
        maxProxySwitchPorts: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        vendorSpecificConfig: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.HostMember.HealthCheckResult",
        wire_name="HostMemberHealthCheckResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("summary", "string", optional=True, since="vim.version.version8", rank=8),
        ),
    )
    class HealthCheckResult(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.HealthCheckResult``, on the wire ``HostMemberHealthCheckResult``.

        Fields:
            - ``summary``: ``string``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/HostMember/HealthCheckResult.rst``
        """

        summary: str | None = None
        """``string``, optional. Since vSphere API 5.1."""

    @_rt.enum(
        "vim.dvs.HostMember.HostComponentState",
        wire_name="DistributedVirtualSwitchHostMemberHostComponentState",
        since="vim.version.version5",
        rank=5,
    )
    class HostComponentState(_rt.VimEnum):
        """The enum ``vim.dvs.HostMember.HostComponentState``, on the wire ``DistributedVirtualSwitchHostMemberHostComponentState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/HostMember/HostComponentState.rst``
        """

        up = "up"
        """The value ``up``."""
        pending = "pending"
        """The value ``pending``."""
        outOfSync = "outOfSync"
        """The value ``outOfSync``."""
        warning = "warning"
        """The value ``warning``."""
        disconnected = "disconnected"
        """The value ``disconnected``."""
        down = "down"
        """The value ``down``."""

    @_rt.data(
        "vim.dvs.HostMember.HostPerfNicOffloadState",
        wire_name="DistributedVirtualSwitchHostMemberHostPerfNicOffloadState",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("enabled", "boolean", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property(
                "runtimeStatus", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "statusDescription", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class HostPerfNicOffloadState(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.HostPerfNicOffloadState``, on the wire ``DistributedVirtualSwitchHostMemberHostPerfNicOffloadState``.

        Fields:
            - ``enabled``: ``boolean``, required.
            - ``runtimeStatus``: ``string``, optional.
            - ``statusDescription``: ``string``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/dvs/HostMember/HostPerfNicOffloadState.rst``
        """

        @_rt.enum(
            "vim.dvs.HostMember.HostPerfNicOffloadState.Status",
            wire_name="DistributedVirtualSwitchHostMemberHostPerfNicOffloadStateStatus",
            since="vim.version.v9_1_0_0",
            rank=35,
        )
        class Status(_rt.VimEnum):
            """The enum ``vim.dvs.HostMember.HostPerfNicOffloadState.Status``, on the wire ``DistributedVirtualSwitchHostMemberHostPerfNicOffloadStateStatus``.

            Since:
                vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

            Source:
                ``vim/dvs/HostMember/HostPerfNicOffloadState/Status.rst``
            """

            SUCCEEDED = "SUCCEEDED"
            """The value ``SUCCEEDED``."""
            IN_PROGRESS = "IN_PROGRESS"
            """The value ``IN_PROGRESS``."""
            FAILED = "FAILED"
            """The value ``FAILED``."""

        enabled: bool = False
        """``boolean``, required. Since vSphere API 9.1.0.0."""
        runtimeStatus: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        statusDescription: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.HostMember.HostUplinkState",
        wire_name="DistributedVirtualSwitchHostMemberHostUplinkState",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property("uplinkName", "string", since="vim.version.v8_0_3_0", rank=32),
            _rt.Property("state", "string", since="vim.version.v8_0_3_0", rank=32),
        ),
    )
    class HostUplinkState(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.HostUplinkState``, on the wire ``DistributedVirtualSwitchHostMemberHostUplinkState``.

        Fields:
            - ``uplinkName``: ``string``, required.
            - ``state``: ``string``, required.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/dvs/HostMember/HostUplinkState.rst``
        """

        @_rt.enum(
            "vim.dvs.HostMember.HostUplinkState.State",
            wire_name="DistributedVirtualSwitchHostMemberHostUplinkStateState",
        )
        class State(_rt.VimEnum):
            """The enum ``vim.dvs.HostMember.HostUplinkState.State``, on the wire ``DistributedVirtualSwitchHostMemberHostUplinkStateState``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/dvs/HostMember/HostUplinkState/State.rst``
            """

            active = "active"
            """The value ``active``."""
            standby = "standby"
            """The value ``standby``."""

        uplinkName: str = ""
        """``string``, required. Since vSphere API 8.0.3.0."""
        state: str = ""
        """``string``, required. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.dvs.HostMember.PnicSpec",
        wire_name="DistributedVirtualSwitchHostMemberPnicSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("pnicDevice", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "uplinkPortKey", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "uplinkPortgroupKey", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "connectionCookie", "int", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class PnicSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.PnicSpec``, on the wire ``DistributedVirtualSwitchHostMemberPnicSpec``.

        Fields:
            - ``pnicDevice``: ``string``, required.
            - ``uplinkPortKey``: ``string``, optional.
            - ``uplinkPortgroupKey``: ``string``, optional.
            - ``connectionCookie``: ``int``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/HostMember/PnicSpec.rst``
        """

        pnicDevice: str = ""
        """``string``, required. Since vSphere API 4.0."""
        uplinkPortKey: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        uplinkPortgroupKey: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        connectionCookie: int | None = None
        """``int``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.HostMember.RuntimeInfo",
        wire_name="HostMemberRuntimeInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version8", rank=8),
            _rt.Property("status", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "statusDetail", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property("nsxtStatus", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "nsxtStatusDetail", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "healthCheckResult",
                "vim.dvs.HostMember.HealthCheckResult",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "hostUplinkState",
                "vim.dvs.HostMember.HostUplinkState",
                array=True,
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
            _rt.Property(
                "hostPerfNicOffloadState",
                "vim.dvs.HostMember.HostPerfNicOffloadState",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class RuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.RuntimeInfo``, on the wire ``HostMemberRuntimeInfo``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``status``: ``string``, optional.
            - ``statusDetail``: ``string``, optional.
            - ``nsxtStatus``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``nsxtStatusDetail``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``healthCheckResult``: List of ``vim.dvs.HostMember.HealthCheckResult``, optional.
            - ``hostUplinkState``: List of ``vim.dvs.HostMember.HostUplinkState``, optional. Since
              vSphere API 8.0.3.0.
            - ``hostPerfNicOffloadState``: ``vim.dvs.HostMember.HostPerfNicOffloadState``, optional.
              Since vSphere API 9.1.0.0.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/HostMember/RuntimeInfo.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 5.1."""
        status: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        statusDetail: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        nsxtStatus: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        nsxtStatusDetail: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        healthCheckResult: _rt.Field[
            list[vim.dvs.HostMember.HealthCheckResult],
            Iterable[vim.dvs.HostMember.HealthCheckResult],
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostMember.HealthCheckResult``, optional. Since vSphere API 5.1."""
        hostUplinkState: _rt.Field[
            list[vim.dvs.HostMember.HostUplinkState], Iterable[vim.dvs.HostMember.HostUplinkState]
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostMember.HostUplinkState``, optional. Since vSphere API 8.0.3.0."""
        hostPerfNicOffloadState: vim.dvs.HostMember.HostPerfNicOffloadState | None = None
        """``vim.dvs.HostMember.HostPerfNicOffloadState``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.HostMember.RuntimeState",
        wire_name="DistributedVirtualSwitchHostMemberRuntimeState",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("currentMaxProxySwitchPorts", "int", since="vim.version.version7", rank=7),
        ),
    )
    class RuntimeState(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.RuntimeState``, on the wire ``DistributedVirtualSwitchHostMemberRuntimeState``.

        Fields:
            - ``currentMaxProxySwitchPorts``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/dvs/HostMember/RuntimeState.rst``
        """

        currentMaxProxySwitchPorts: int = 0
        """``int``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.dvs.HostMember.TransportZoneInfo",
        wire_name="DistributedVirtualSwitchHostMemberTransportZoneInfo",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("type", "string", since="vim.version.v7_0", rank=18),
        ),
    )
    class TransportZoneInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.HostMember.TransportZoneInfo``, on the wire ``DistributedVirtualSwitchHostMemberTransportZoneInfo``.

        Fields:
            - ``uuid``: ``string``, required.
            - ``type``: ``string``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/dvs/HostMember/TransportZoneInfo.rst``
        """

        uuid: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        type: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""

    @_rt.enum(
        "vim.dvs.HostMember.TransportZoneType",
        wire_name="DistributedVirtualSwitchHostMemberTransportZoneType",
        since="vim.version.v7_0",
        rank=18,
    )
    class TransportZoneType(_rt.VimEnum):
        """The enum ``vim.dvs.HostMember.TransportZoneType``, on the wire ``DistributedVirtualSwitchHostMemberTransportZoneType``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/dvs/HostMember/TransportZoneType.rst``
        """

        vlan = "vlan"
        """The value ``vlan``."""
        overlay = "overlay"
        """The value ``overlay``."""

    @_rt.data(
        "vim.dvs.HostMember.PnicBacking",
        wire_name="DistributedVirtualSwitchHostMemberPnicBacking",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "pnicSpec",
                "vim.dvs.HostMember.PnicSpec",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class PnicBacking(Backing):
        """The data object ``vim.dvs.HostMember.PnicBacking``, on the wire ``DistributedVirtualSwitchHostMemberPnicBacking``.

        Fields:
            - ``pnicSpec``: List of ``vim.dvs.HostMember.PnicSpec``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/HostMember/PnicBacking.rst``
        """

        pnicSpec: _rt.Field[
            list[vim.dvs.HostMember.PnicSpec], Iterable[vim.dvs.HostMember.PnicSpec]
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostMember.PnicSpec``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.HostMember.UplinkHealthCheckResult",
        wire_name="HostMemberUplinkHealthCheckResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("uplinkPortKey", "string", since="vim.version.version8", rank=8),
        ),
    )
    class UplinkHealthCheckResult(HealthCheckResult):
        """The data object ``vim.dvs.HostMember.UplinkHealthCheckResult``, on the wire ``HostMemberUplinkHealthCheckResult``.

        Fields:
            - ``uplinkPortKey``: ``string``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/HostMember/UplinkHealthCheckResult.rst``
        """

        uplinkPortKey: str = ""
        """``string``, required. Since vSphere API 5.1."""

    runtimeState: vim.dvs.HostMember.RuntimeState | None = None
    """``vim.dvs.HostMember.RuntimeState``, optional. Since vSphere API 5.0."""
    config: vim.dvs.HostMember.ConfigInfo = _rt.UNSET
    """``vim.dvs.HostMember.ConfigInfo``, required. Since vSphere API 4.0."""
    productInfo: vim.dvs.ProductSpec | None = None
    """``vim.dvs.ProductSpec``, optional. Since vSphere API 4.0."""
    uplinkPortKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    status: str = ""
    """``string``, required. Since vSphere API 4.0."""
    statusDetail: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
