# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualPortgroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.dvs.DistributedVirtualPortgroup",
    wire_name="DistributedVirtualPortgroup",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "config",
            "vim.dvs.DistributedVirtualPortgroup.ConfigInfo",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "portKeys", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class DistributedVirtualPortgroup(vim.Network):
    """The managed object ``vim.dvs.DistributedVirtualPortgroup``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/DistributedVirtualPortgroup.rst``
    """

    @_rt.enum(
        "vim.dvs.DistributedVirtualPortgroup.BackingType",
        wire_name="DistributedVirtualPortgroupBackingType",
        since="vim.version.v7_0",
        rank=18,
    )
    class BackingType(_rt.VimEnum):
        """The enum ``vim.dvs.DistributedVirtualPortgroup.BackingType``, on the wire ``DistributedVirtualPortgroupBackingType``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/BackingType.rst``
        """

        standard = "standard"
        """The value ``standard``."""
        nsx = "nsx"
        """The value ``nsx``."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.ConfigInfo",
        wire_name="DVPortgroupConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("numPorts", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "distributedVirtualSwitch",
                "vim.DistributedVirtualSwitch",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "defaultPortConfig",
                "vim.dvs.DistributedVirtualPort.Setting",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("type", "string", since="vim.version.version5", rank=5),
            _rt.Property("backingType", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "policy",
                "vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "portNameFormat", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "scope",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "vendorSpecificConfig",
                "vim.dvs.KeyedOpaqueBlob",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "autoExpand", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "vmVnicNetworkResourcePoolKey",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "uplink", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "transportZoneUuid", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "transportZoneName", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "logicalSwitchUuid", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property("segmentId", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "subnetId", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "nsxConfig",
                "vim.dvs.DistributedVirtualPortgroup.NsxConfig",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.ConfigInfo``, on the wire ``DVPortgroupConfigInfo``.

        Fields:
            - ``key``: ``string``, required.
            - ``name``: ``string``, required.
            - ``numPorts``: ``int``, required.
            - ``distributedVirtualSwitch``: ``vim.DistributedVirtualSwitch``, optional.
            - ``defaultPortConfig``: ``vim.dvs.DistributedVirtualPort.Setting``, optional.
            - ``description``: ``string``, optional.
            - ``type``: ``string``, required.
            - ``backingType``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``policy``: ``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``, required.
            - ``portNameFormat``: ``string``, optional.
            - ``scope``: List of ``vim.ManagedEntity``, optional.
            - ``vendorSpecificConfig``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.
            - ``configVersion``: ``string``, optional.
            - ``autoExpand``: ``boolean``, optional. Since vSphere API 5.0.
            - ``vmVnicNetworkResourcePoolKey``: ``string``, optional. Since vSphere API 6.0.
            - ``uplink``: ``boolean``, optional. Since vSphere API 6.5.
            - ``transportZoneUuid``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``transportZoneName``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``logicalSwitchUuid``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``segmentId``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``subnetId``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``nsxConfig``: ``vim.dvs.DistributedVirtualPortgroup.NsxConfig``, optional. Since
              vSphere API 9.1.0.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/ConfigInfo.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        numPorts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        distributedVirtualSwitch: vim.DistributedVirtualSwitch | None = None
        """``vim.DistributedVirtualSwitch``, optional. Since vSphere API 4.0."""
        defaultPortConfig: vim.dvs.DistributedVirtualPort.Setting | None = None
        """``vim.dvs.DistributedVirtualPort.Setting``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        type: str = ""
        """``string``, required. Since vSphere API 4.0."""
        backingType: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        policy: vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy = _rt.UNSET
        """``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``, required. Since vSphere API
        4.0.
        """
        portNameFormat: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        scope: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
        """List of ``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
        vendorSpecificConfig: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""
        configVersion: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        autoExpand: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        vmVnicNetworkResourcePoolKey: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        uplink: bool | None = None
        """``boolean``, optional. Since vSphere API 6.5."""
        transportZoneUuid: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        transportZoneName: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        logicalSwitchUuid: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        segmentId: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        subnetId: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        nsxConfig: vim.dvs.DistributedVirtualPortgroup.NsxConfig | None = None
        """``vim.dvs.DistributedVirtualPortgroup.NsxConfig``, optional. Since vSphere API
        9.1.0.0.
        """

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
        wire_name="DVPortgroupConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("numPorts", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "portNameFormat", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "defaultPortConfig",
                "vim.dvs.DistributedVirtualPort.Setting",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("type", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("backingType", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "scope",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "policy",
                "vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "vendorSpecificConfig",
                "vim.dvs.KeyedOpaqueBlob",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "autoExpand", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "vmVnicNetworkResourcePoolKey",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "transportZoneUuid", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "transportZoneName", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "logicalSwitchUuid", "string", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property("segmentId", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "subnetId", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "nsxConfig",
                "vim.dvs.DistributedVirtualPortgroup.NsxConfig",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, on the wire ``DVPortgroupConfigSpec``.

        Fields:
            - ``configVersion``: ``string``, optional.
            - ``name``: ``string``, optional.
            - ``numPorts``: ``int``, optional.
            - ``portNameFormat``: ``string``, optional.
            - ``defaultPortConfig``: ``vim.dvs.DistributedVirtualPort.Setting``, optional.
            - ``description``: ``string``, optional.
            - ``type``: ``string``, optional.
            - ``backingType``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``scope``: List of ``vim.ManagedEntity``, optional.
            - ``policy``: ``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``, optional.
            - ``vendorSpecificConfig``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.
            - ``autoExpand``: ``boolean``, optional. Since vSphere API 5.0.
            - ``vmVnicNetworkResourcePoolKey``: ``string``, optional. Since vSphere API 6.0.
            - ``transportZoneUuid``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``transportZoneName``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``logicalSwitchUuid``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``segmentId``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``subnetId``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``nsxConfig``: ``vim.dvs.DistributedVirtualPortgroup.NsxConfig``, optional. Since
              vSphere API 9.1.0.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/ConfigSpec.rst``
        """

        configVersion: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        numPorts: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        portNameFormat: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        defaultPortConfig: vim.dvs.DistributedVirtualPort.Setting | None = None
        """``vim.dvs.DistributedVirtualPort.Setting``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        type: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        backingType: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        scope: _rt.Field[list[vim.ManagedEntity], Iterable[vim.ManagedEntity]] = _rt.EMPTY
        """List of ``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
        policy: vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy | None = None
        """``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``, optional. Since vSphere API
        4.0.
        """
        vendorSpecificConfig: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""
        autoExpand: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        vmVnicNetworkResourcePoolKey: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        transportZoneUuid: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        transportZoneName: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        logicalSwitchUuid: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        segmentId: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        subnetId: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        nsxConfig: vim.dvs.DistributedVirtualPortgroup.NsxConfig | None = None
        """``vim.dvs.DistributedVirtualPortgroup.NsxConfig``, optional. Since vSphere API
        9.1.0.0.
        """

    @_rt.enum(
        "vim.dvs.DistributedVirtualPortgroup.MetaTagName",
        wire_name="DistributedVirtualPortgroupMetaTagName",
        since="vim.version.version5",
        rank=5,
    )
    class MetaTagName(_rt.VimEnum):
        """The enum ``vim.dvs.DistributedVirtualPortgroup.MetaTagName``, on the wire ``DistributedVirtualPortgroupMetaTagName``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/MetaTagName.rst``
        """

        dvsName = "dvsName"
        """The value ``dvsName``."""
        portgroupName = "portgroupName"
        """The value ``portgroupName``."""
        portIndex = "portIndex"
        """The value ``portIndex``."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.NsxConfig",
        wire_name="DVPortgroupNsxConfig",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "vlanIdExtended", "int", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "subnetAddresses",
                "vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo",
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "spanIds",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class NsxConfig(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.NsxConfig``, on the wire ``DVPortgroupNsxConfig``.

        Fields:
            - ``vlanIdExtended``: ``int``, optional.
            - ``subnetAddresses``: ``vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo``,
              optional.
            - ``spanIds``: List of ``string``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/NsxConfig.rst``
        """

        vlanIdExtended: int | None = None
        """``int``, optional. Since vSphere API 9.1.0.0."""
        subnetAddresses: vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo | None = None
        """``vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo``, optional. Since vSphere API
        9.1.0.0.
        """
        spanIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult",
        wire_name="DistributedVirtualPortgroupNsxPortgroupOperationResult",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property(
                "portgroups",
                "vim.dvs.DistributedVirtualPortgroup",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "problems",
                "vim.dvs.DistributedVirtualPortgroup.Problem",
                array=True,
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
        ),
    )
    class NsxPortgroupOperationResult(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult``, on the wire ``DistributedVirtualPortgroupNsxPortgroupOperationResult``.

        Fields:
            - ``portgroups``: List of ``vim.dvs.DistributedVirtualPortgroup``, optional.
            - ``problems``: List of ``vim.dvs.DistributedVirtualPortgroup.Problem``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/NsxPortgroupOperationResult.rst``
        """

        portgroups: _rt.Field[
            list[vim.dvs.DistributedVirtualPortgroup], Iterable[vim.dvs.DistributedVirtualPortgroup]
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPortgroup``, optional. Since vSphere API 7.0.0.0."""
        problems: _rt.Field[
            list[vim.dvs.DistributedVirtualPortgroup.Problem],
            Iterable[vim.dvs.DistributedVirtualPortgroup.Problem],
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPortgroup.Problem``, optional. Since vSphere API
        7.0.0.0.
        """

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy",
        wire_name="DVPortgroupPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("blockOverrideAllowed", "boolean", since="vim.version.version5", rank=5),
            _rt.Property("shapingOverrideAllowed", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "vendorConfigOverrideAllowed", "boolean", since="vim.version.version5", rank=5
            ),
            _rt.Property("livePortMovingAllowed", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "portConfigResetAtDisconnect", "boolean", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "networkResourcePoolOverrideAllowed",
                "boolean",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "trafficFilterOverrideAllowed",
                "boolean",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class PortgroupPolicy(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy``, on the wire ``DVPortgroupPolicy``.

        Fields:
            - ``blockOverrideAllowed``: ``boolean``, required.
            - ``shapingOverrideAllowed``: ``boolean``, required.
            - ``vendorConfigOverrideAllowed``: ``boolean``, required.
            - ``livePortMovingAllowed``: ``boolean``, required.
            - ``portConfigResetAtDisconnect``: ``boolean``, required.
            - ``networkResourcePoolOverrideAllowed``: ``boolean``, optional. Since vSphere API 5.0.
            - ``trafficFilterOverrideAllowed``: ``boolean``, optional. Since vSphere API 5.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/PortgroupPolicy.rst``
        """

        blockOverrideAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        shapingOverrideAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        vendorConfigOverrideAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        livePortMovingAllowed: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        portConfigResetAtDisconnect: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        networkResourcePoolOverrideAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        trafficFilterOverrideAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""

    @_rt.enum(
        "vim.dvs.DistributedVirtualPortgroup.PortgroupType",
        wire_name="DistributedVirtualPortgroupPortgroupType",
        since="vim.version.version5",
        rank=5,
    )
    class PortgroupType(_rt.VimEnum):
        """The enum ``vim.dvs.DistributedVirtualPortgroup.PortgroupType``, on the wire ``DistributedVirtualPortgroupPortgroupType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/PortgroupType.rst``
        """

        earlyBinding = "earlyBinding"
        """The value ``earlyBinding``."""
        lateBinding = "lateBinding"
        """The value ``lateBinding``."""
        ephemeral = "ephemeral"
        """The value ``ephemeral``."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.Problem",
        wire_name="DistributedVirtualPortgroupProblem",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("logicalSwitchUuid", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("fault", "vmodl.LocalizedMethodFault", since="vim.version.v7_0", rank=18),
        ),
    )
    class Problem(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.Problem``, on the wire ``DistributedVirtualPortgroupProblem``.

        Fields:
            - ``logicalSwitchUuid``: ``string``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/Problem.rst``
        """

        logicalSwitchUuid: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo",
        wire_name="DVPortgroupNsxSubnetAddressInfo",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "cidr", "string", array=True, optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class SubnetAddressInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo``, on the wire ``DVPortgroupNsxSubnetAddressInfo``.

        Fields:
            - ``cidr``: List of ``string``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/dvs/DistributedVirtualPortgroup/SubnetAddressInfo.rst``
        """

        cidr: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""

    @property
    def key(self) -> str:
        """``string``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("key", 5)
        _result: str = self._fetch("key")
        return _result

    @property
    def config(self) -> vim.dvs.DistributedVirtualPortgroup.ConfigInfo:
        """``vim.dvs.DistributedVirtualPortgroup.ConfigInfo``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("config", 5)
        _result: vim.dvs.DistributedVirtualPortgroup.ConfigInfo = self._fetch("config")
        return _result

    @property
    def portKeys(self) -> list[str]:
        """List of ``string``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("portKeys", 5)
        _result: list[str] = self._fetch("portKeys")
        return _result

    @_rt.method(
        "ReconfigureDVPortgroup_Task",
        since="vim.version.version5",
        rank=5,
        raises=(
            vim.fault.DvsFault,
            vim.fault.ConcurrentAccess,
            vim.fault.DuplicateName,
            vim.fault.InvalidName,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureDVPortgroup_Task(
        self, spec: vim.dvs.DistributedVirtualPortgroup.ConfigSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            spec: ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.
        """
        _arguments = {"spec": spec}
        if self._rank < 5:
            self._unsupported("ReconfigureDVPortgroup_Task", 5)
        self._check_arguments("ReconfigureDVPortgroup_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureDVPortgroup_Task", _arguments)
        return _result

    Reconfigure = ReconfigureDVPortgroup_Task

    @_rt.method(
        "DVPortgroupRollback_Task",
        since="vim.version.version8",
        rank=8,
        raises=(vim.fault.DvsFault, vim.fault.RollbackFailure),
        parameters=(
            _rt.Parameter(
                "entityBackup",
                "vim.dvs.EntityBackup.Config",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.dvs.DistributedVirtualPortgroup.ConfigSpec"
        ),
    )
    def DVPortgroupRollback_Task(
        self, entityBackup: vim.dvs.EntityBackup.Config | None = None
    ) -> _rt.TaskOf[vim.dvs.DistributedVirtualPortgroup.ConfigSpec | None]:
        """Starts a task that yields ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``. Since
        vSphere API 5.1.

        Args:
            entityBackup: ``vim.dvs.EntityBackup.Config``, optional.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.RollbackFailure: Not described.
        """
        _arguments = {"entityBackup": entityBackup}
        if self._rank < 8:
            self._unsupported("DVPortgroupRollback_Task", 8)
        self._check_arguments("DVPortgroupRollback_Task", _arguments)
        _result: _rt.TaskOf[vim.dvs.DistributedVirtualPortgroup.ConfigSpec | None] = self._invoke(
            "DVPortgroupRollback_Task", _arguments
        )
        return _result

    Rollback = DVPortgroupRollback_Task
