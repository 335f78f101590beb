# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualPort``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.DistributedVirtualPort",
    wire_name="DistributedVirtualPort",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "config",
            "vim.dvs.DistributedVirtualPort.ConfigInfo",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("dvsUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("portgroupKey", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "proxyHost", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "connectee",
            "vim.dvs.PortConnectee",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("conflict", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "conflictPortKey", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "state",
            "vim.dvs.DistributedVirtualPort.State",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "connectionCookie", "int", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("lastStatusChange", "dateTime", since="vim.version.version5", rank=5),
        _rt.Property(
            "hostLocalPort", "boolean", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property("externalId", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("segmentPortId", "string", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class DistributedVirtualPort(vmodl.DynamicData):
    """The data object ``vim.dvs.DistributedVirtualPort``.

    Fields:
        - ``key``: ``string``, required.
        - ``config``: ``vim.dvs.DistributedVirtualPort.ConfigInfo``, required.
        - ``dvsUuid``: ``string``, required.
        - ``portgroupKey``: ``string``, optional.
        - ``proxyHost``: ``vim.HostSystem``, optional.
        - ``connectee``: ``vim.dvs.PortConnectee``, optional.
        - ``conflict``: ``boolean``, required.
        - ``conflictPortKey``: ``string``, optional.
        - ``state``: ``vim.dvs.DistributedVirtualPort.State``, optional.
        - ``connectionCookie``: ``int``, optional.
        - ``lastStatusChange``: ``dateTime``, required.
        - ``hostLocalPort``: ``boolean``, optional. Since vSphere API 5.1.
        - ``externalId``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``segmentPortId``: ``string``, optional. Since vSphere API 7.0.0.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/DistributedVirtualPort.rst``
    """

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.ConfigInfo",
        wire_name="DVPortConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "scope",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "setting",
                "vim.dvs.DistributedVirtualPort.Setting",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("configVersion", "string", since="vim.version.version5", rank=5),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.ConfigInfo``, on the wire ``DVPortConfigInfo``.

        Fields:
            - ``name``: ``string``, optional.
            - ``scope``: List of ``vim.ManagedEntity``, optional.
            - ``description``: ``string``, optional.
            - ``setting``: ``vim.dvs.DistributedVirtualPort.Setting``, optional.
            - ``configVersion``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/ConfigInfo.rst``
        """

        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        scope: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
        """List of ``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        setting: vim.dvs.DistributedVirtualPort.Setting | None = None
        """``vim.dvs.DistributedVirtualPort.Setting``, optional. Since vSphere API 4.0."""
        configVersion: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.ConfigSpec",
        wire_name="DVPortConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version5", rank=5),
            _rt.Property("key", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "scope",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "setting",
                "vim.dvs.DistributedVirtualPort.Setting",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.ConfigSpec``, on the wire ``DVPortConfigSpec``.

        Fields:
            - ``operation``: ``string``, required.
            - ``key``: ``string``, optional.
            - ``name``: ``string``, optional.
            - ``scope``: List of ``vim.ManagedEntity``, optional.
            - ``description``: ``string``, optional.
            - ``setting``: ``vim.dvs.DistributedVirtualPort.Setting``, optional.
            - ``configVersion``: ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/ConfigSpec.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 4.0."""
        key: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        scope: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
        """List of ``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        setting: vim.dvs.DistributedVirtualPort.Setting | None = None
        """``vim.dvs.DistributedVirtualPort.Setting``, optional. Since vSphere API 4.0."""
        configVersion: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.FilterConfig",
        wire_name="DvsFilterConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property(
                "agentName", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "slotNumber", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "parameters",
                "vim.dvs.DistributedVirtualPort.FilterParameter",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "onFailure", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class FilterConfig(vim.InheritablePolicy):
        """The data object ``vim.dvs.DistributedVirtualPort.FilterConfig``, on the wire ``DvsFilterConfig``.

        Fields:
            - ``key``: ``string``, optional.
            - ``agentName``: ``string``, optional.
            - ``slotNumber``: ``string``, optional.
            - ``parameters``: ``vim.dvs.DistributedVirtualPort.FilterParameter``, optional.
            - ``onFailure``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/FilterConfig.rst``
        """

        key: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        agentName: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        slotNumber: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        parameters: vim.dvs.DistributedVirtualPort.FilterParameter | None = None
        """``vim.dvs.DistributedVirtualPort.FilterParameter``, optional. Since vSphere API 5.5."""
        onFailure: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.enum(
        "vim.dvs.DistributedVirtualPort.FilterOnFailure",
        wire_name="DvsFilterOnFailure",
        since="vim.version.version9",
        rank=9,
    )
    class FilterOnFailure(_rt.VimEnum):
        """The enum ``vim.dvs.DistributedVirtualPort.FilterOnFailure``, on the wire ``DvsFilterOnFailure``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/FilterOnFailure.rst``
        """

        failOpen = "failOpen"
        """The value ``failOpen``."""
        failClosed = "failClosed"
        """The value ``failClosed``."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.FilterParameter",
        wire_name="DvsFilterParameter",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "parameters",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class FilterParameter(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.FilterParameter``, on the wire ``DvsFilterParameter``.

        Fields:
            - ``parameters``: List of ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/FilterParameter.rst``
        """

        parameters: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.FilterPolicy",
        wire_name="DvsFilterPolicy",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "filterConfig",
                "vim.dvs.DistributedVirtualPort.FilterConfig",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class FilterPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.DistributedVirtualPort.FilterPolicy``, on the wire ``DvsFilterPolicy``.

        Fields:
            - ``filterConfig``: List of ``vim.dvs.DistributedVirtualPort.FilterConfig``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/FilterPolicy.rst``
        """

        filterConfig: _rt.Field[
            list[vim.dvs.DistributedVirtualPort.FilterConfig],
            Iterable[vim.dvs.DistributedVirtualPort.FilterConfig],
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPort.FilterConfig``, optional. Since vSphere API
        5.5.
        """

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.HostLocalPortInfo",
        wire_name="DVSHostLocalPortInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("switchUuid", "string", since="vim.version.version8", rank=8),
            _rt.Property("portKey", "string", since="vim.version.version8", rank=8),
            _rt.Property(
                "setting",
                "vim.dvs.DistributedVirtualPort.Setting",
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property("vnic", "string", since="vim.version.version8", rank=8),
        ),
    )
    class HostLocalPortInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.HostLocalPortInfo``, on the wire ``DVSHostLocalPortInfo``.

        Fields:
            - ``switchUuid``: ``string``, required.
            - ``portKey``: ``string``, required.
            - ``setting``: ``vim.dvs.DistributedVirtualPort.Setting``, required.
            - ``vnic``: ``string``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/DistributedVirtualPort/HostLocalPortInfo.rst``
        """

        switchUuid: str = ""
        """``string``, required. Since vSphere API 5.1."""
        portKey: str = ""
        """``string``, required. Since vSphere API 5.1."""
        setting: vim.dvs.DistributedVirtualPort.Setting = _rt.UNSET
        """``vim.dvs.DistributedVirtualPort.Setting``, required. Since vSphere API 5.1."""
        vnic: str = ""
        """``string``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.RuntimeInfo",
        wire_name="DVPortStatus",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("linkUp", "boolean", since="vim.version.version5", rank=5),
            _rt.Property("blocked", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "vlanIds",
                "vim.NumericRange",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "trunkingMode", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("mtu", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("linkPeer", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "macAddress", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "statusDetail", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "vmDirectPathGen2Active",
                "boolean",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2InactiveReasonNetwork",
                "string",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2InactiveReasonOther",
                "string",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2InactiveReasonExtended",
                "string",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class RuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, on the wire ``DVPortStatus``.

        Fields:
            - ``linkUp``: ``boolean``, required.
            - ``blocked``: ``boolean``, required.
            - ``vlanIds``: List of ``vim.NumericRange``, optional.
            - ``trunkingMode``: ``boolean``, optional.
            - ``mtu``: ``int``, optional.
            - ``linkPeer``: ``string``, optional.
            - ``macAddress``: ``string``, optional.
            - ``statusDetail``: ``string``, optional. Since vSphere API 4.1.
            - ``vmDirectPathGen2Active``: ``boolean``, optional. Since vSphere API 4.1.
            - ``vmDirectPathGen2InactiveReasonNetwork``: List of ``string``, optional. Since vSphere
              API 4.1.
            - ``vmDirectPathGen2InactiveReasonOther``: List of ``string``, optional. Since vSphere
              API 4.1.
            - ``vmDirectPathGen2InactiveReasonExtended``: ``string``, optional. Since vSphere API
              4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/RuntimeInfo.rst``
        """

        @_rt.enum(
            "vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork",
            wire_name="DVPortStatusVmDirectPathGen2InactiveReasonNetwork",
            since="vim.version.version6",
            rank=6,
        )
        class VmDirectPathGen2InactiveReasonNetwork(_rt.VimEnum):
            """The enum ``vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork``, on the wire ``DVPortStatusVmDirectPathGen2InactiveReasonNetwork``.

            Since:
                vSphere API 4.1 (``vim.version.version6``)

            Source:
                ``vim/dvs/DistributedVirtualPort/RuntimeInfo/VmDirectPathGen2InactiveReasonNetwork.rst``
            """

            portNptIncompatibleDvs = "portNptIncompatibleDvs"
            """The value ``portNptIncompatibleDvs``."""
            portNptNoCompatibleNics = "portNptNoCompatibleNics"
            """The value ``portNptNoCompatibleNics``."""
            portNptNoVirtualFunctionsAvailable = "portNptNoVirtualFunctionsAvailable"
            """The value ``portNptNoVirtualFunctionsAvailable``."""
            portNptDisabledForPort = "portNptDisabledForPort"
            """The value ``portNptDisabledForPort``."""

        @_rt.enum(
            "vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther",
            wire_name="DVPortStatusVmDirectPathGen2InactiveReasonOther",
            since="vim.version.version6",
            rank=6,
        )
        class VmDirectPathGen2InactiveReasonOther(_rt.VimEnum):
            """The enum ``vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther``, on the wire ``DVPortStatusVmDirectPathGen2InactiveReasonOther``.

            Since:
                vSphere API 4.1 (``vim.version.version6``)

            Source:
                ``vim/dvs/DistributedVirtualPort/RuntimeInfo/VmDirectPathGen2InactiveReasonOther.rst``
            """

            portNptIncompatibleHost = "portNptIncompatibleHost"
            """The value ``portNptIncompatibleHost``."""
            portNptIncompatibleConnectee = "portNptIncompatibleConnectee"
            """The value ``portNptIncompatibleConnectee``."""

        linkUp: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        blocked: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        vlanIds: _rt.Field[list[vim.NumericRange], Iterable[vim.NumericRange]] = _rt.EMPTY
        """List of ``vim.NumericRange``, optional. Since vSphere API 4.0."""
        trunkingMode: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        mtu: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        linkPeer: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        macAddress: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        statusDetail: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2Active: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2InactiveReasonNetwork: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2InactiveReasonOther: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.1."""
        vmDirectPathGen2InactiveReasonExtended: str | None = None
        """``string``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.Setting",
        wire_name="DVPortSetting",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "blocked", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "vmDirectPathGen2Allowed",
                "vim.BoolPolicy",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "inShapingPolicy",
                "vim.dvs.DistributedVirtualPort.TrafficShapingPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "outShapingPolicy",
                "vim.dvs.DistributedVirtualPort.TrafficShapingPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "vendorSpecificConfig",
                "vim.dvs.DistributedVirtualPort.VendorSpecificConfig",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "networkResourcePoolKey",
                "vim.StringPolicy",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "filterPolicy",
                "vim.dvs.DistributedVirtualPort.FilterPolicy",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class Setting(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.Setting``, on the wire ``DVPortSetting``.

        Fields:
            - ``blocked``: ``vim.BoolPolicy``, optional.
            - ``vmDirectPathGen2Allowed``: ``vim.BoolPolicy``, optional. Since vSphere API 4.1.
            - ``inShapingPolicy``: ``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``,
              optional.
            - ``outShapingPolicy``: ``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``,
              optional.
            - ``vendorSpecificConfig``: ``vim.dvs.DistributedVirtualPort.VendorSpecificConfig``,
              optional.
            - ``networkResourcePoolKey``: ``vim.StringPolicy``, optional. Since vSphere API 5.0.
            - ``filterPolicy``: ``vim.dvs.DistributedVirtualPort.FilterPolicy``, optional. Since
              vSphere API 5.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/Setting.rst``
        """

        blocked: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        vmDirectPathGen2Allowed: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.1."""
        inShapingPolicy: vim.dvs.DistributedVirtualPort.TrafficShapingPolicy | None = None
        """``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``, optional. Since vSphere API
        4.0.
        """
        outShapingPolicy: vim.dvs.DistributedVirtualPort.TrafficShapingPolicy | None = None
        """``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``, optional. Since vSphere API
        4.0.
        """
        vendorSpecificConfig: vim.dvs.DistributedVirtualPort.VendorSpecificConfig | None = None
        """``vim.dvs.DistributedVirtualPort.VendorSpecificConfig``, optional. Since vSphere API
        4.0.
        """
        networkResourcePoolKey: vim.StringPolicy | None = None
        """``vim.StringPolicy``, optional. Since vSphere API 5.0."""
        filterPolicy: vim.dvs.DistributedVirtualPort.FilterPolicy | None = None
        """``vim.dvs.DistributedVirtualPort.FilterPolicy``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.State",
        wire_name="DVPortState",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "runtimeInfo",
                "vim.dvs.DistributedVirtualPort.RuntimeInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("stats", "vim.dvs.PortStatistics", since="vim.version.version5", rank=5),
            _rt.Property(
                "vendorSpecificState",
                "vim.dvs.KeyedOpaqueBlob",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class State(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPort.State``, on the wire ``DVPortState``.

        Fields:
            - ``runtimeInfo``: ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional.
            - ``stats``: ``vim.dvs.PortStatistics``, required.
            - ``vendorSpecificState``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/State.rst``
        """

        runtimeInfo: vim.dvs.DistributedVirtualPort.RuntimeInfo | None = None
        """``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere API 4.0."""
        stats: vim.dvs.PortStatistics = _rt.UNSET
        """``vim.dvs.PortStatistics``, required. Since vSphere API 4.0."""
        vendorSpecificState: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.TrafficShapingPolicy",
        wire_name="DVSTrafficShapingPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "enabled", "vim.BoolPolicy", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "averageBandwidth",
                "vim.LongPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "peakBandwidth",
                "vim.LongPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "burstSize", "vim.LongPolicy", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class TrafficShapingPolicy(vim.InheritablePolicy):
        """The data object ``vim.dvs.DistributedVirtualPort.TrafficShapingPolicy``, on the wire ``DVSTrafficShapingPolicy``.

        Fields:
            - ``enabled``: ``vim.BoolPolicy``, optional.
            - ``averageBandwidth``: ``vim.LongPolicy``, optional.
            - ``peakBandwidth``: ``vim.LongPolicy``, optional.
            - ``burstSize``: ``vim.LongPolicy``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/TrafficShapingPolicy.rst``
        """

        enabled: vim.BoolPolicy | None = None
        """``vim.BoolPolicy``, optional. Since vSphere API 4.0."""
        averageBandwidth: vim.LongPolicy | None = None
        """``vim.LongPolicy``, optional. Since vSphere API 4.0."""
        peakBandwidth: vim.LongPolicy | None = None
        """``vim.LongPolicy``, optional. Since vSphere API 4.0."""
        burstSize: vim.LongPolicy | None = None
        """``vim.LongPolicy``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.VendorSpecificConfig",
        wire_name="DVSVendorSpecificConfig",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "keyValue",
                "vim.dvs.KeyedOpaqueBlob",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class VendorSpecificConfig(vim.InheritablePolicy):
        """The data object ``vim.dvs.DistributedVirtualPort.VendorSpecificConfig``, on the wire ``DVSVendorSpecificConfig``.

        Fields:
            - ``keyValue``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPort/VendorSpecificConfig.rst``
        """

        keyValue: _rt.Field[list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]] = (
            _rt.EMPTY
        )
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.FilterConfigSpec",
        wire_name="DvsFilterConfigSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version9", rank=9),
        ),
    )
    class FilterConfigSpec(FilterConfig):
        """The data object ``vim.dvs.DistributedVirtualPort.FilterConfigSpec``, on the wire ``DvsFilterConfigSpec``.

        Fields:
            - ``operation``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/FilterConfigSpec.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.TrafficFilterConfig",
        wire_name="DvsTrafficFilterConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "trafficRuleset",
                "vim.dvs.TrafficRuleset",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class TrafficFilterConfig(FilterConfig):
        """The data object ``vim.dvs.DistributedVirtualPort.TrafficFilterConfig``, on the wire ``DvsTrafficFilterConfig``.

        Fields:
            - ``trafficRuleset``: ``vim.dvs.TrafficRuleset``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/TrafficFilterConfig.rst``
        """

        trafficRuleset: vim.dvs.TrafficRuleset | None = None
        """``vim.dvs.TrafficRuleset``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec",
        wire_name="DvsTrafficFilterConfigSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version9", rank=9),
        ),
    )
    class TrafficFilterConfigSpec(TrafficFilterConfig):
        """The data object ``vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec``, on the wire ``DvsTrafficFilterConfigSpec``.

        Fields:
            - ``operation``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/dvs/DistributedVirtualPort/TrafficFilterConfigSpec.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 5.5."""

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    config: vim.dvs.DistributedVirtualPort.ConfigInfo = _rt.UNSET
    """``vim.dvs.DistributedVirtualPort.ConfigInfo``, required. Since vSphere API 4.0."""
    dvsUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    portgroupKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    proxyHost: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 4.0."""
    connectee: vim.dvs.PortConnectee | None = None
    """``vim.dvs.PortConnectee``, optional. Since vSphere API 4.0."""
    conflict: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    conflictPortKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    state: vim.dvs.DistributedVirtualPort.State | None = None
    """``vim.dvs.DistributedVirtualPort.State``, optional. Since vSphere API 4.0."""
    connectionCookie: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    lastStatusChange: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 4.0."""
    hostLocalPort: bool | None = None
    """``boolean``, optional. Since vSphere API 5.1."""
    externalId: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    segmentPortId: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
