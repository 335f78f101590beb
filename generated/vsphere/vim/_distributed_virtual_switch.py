# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DistributedVirtualSwitch``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.DistributedVirtualSwitch",
    wire_name="DistributedVirtualSwitch",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "capability",
            "vim.DistributedVirtualSwitch.Capability",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "summary", "vim.DistributedVirtualSwitch.Summary", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "config",
            "vim.DistributedVirtualSwitch.ConfigInfo",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "networkResourcePool",
            "vim.dvs.NetworkResourcePool",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "portgroup",
            "vim.dvs.DistributedVirtualPortgroup",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "runtime",
            "vim.DistributedVirtualSwitch.RuntimeInfo",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DistributedVirtualSwitch(vim.ManagedEntity):
    """The managed object ``vim.DistributedVirtualSwitch``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/DistributedVirtualSwitch.rst``
    """

    @_rt.data(
        "vim.DistributedVirtualSwitch.BackupRestoreCapability",
        wire_name="DVSBackupRestoreCapability",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("backupRestoreSupported", "boolean", since="vim.version.version8", rank=8),
        ),
    )
    class BackupRestoreCapability(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.BackupRestoreCapability``, on the wire ``DVSBackupRestoreCapability``.

        Fields:
            - ``backupRestoreSupported``: ``boolean``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/DistributedVirtualSwitch/BackupRestoreCapability.rst``
        """

        backupRestoreSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.Capability",
        wire_name="DVSCapability",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "dvsOperationSupported",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "dvPortGroupOperationSupported",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "dvPortOperationSupported",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "compatibleHostComponentProductInfo",
                "vim.dvs.HostProductSpec",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "featuresSupported",
                "vim.DistributedVirtualSwitch.FeatureCapability",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class Capability(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.Capability``, on the wire ``DVSCapability``.

        Fields:
            - ``dvsOperationSupported``: ``boolean``, optional.
            - ``dvPortGroupOperationSupported``: ``boolean``, optional.
            - ``dvPortOperationSupported``: ``boolean``, optional.
            - ``compatibleHostComponentProductInfo``: List of ``vim.dvs.HostProductSpec``, optional.
            - ``featuresSupported``: ``vim.DistributedVirtualSwitch.FeatureCapability``, optional.
              Since vSphere API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/Capability.rst``
        """

        dvsOperationSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        dvPortGroupOperationSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        dvPortOperationSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        compatibleHostComponentProductInfo: _rt.Field[
            list[vim.dvs.HostProductSpec], Iterable[vim.dvs.HostProductSpec]
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostProductSpec``, optional. Since vSphere API 4.0."""
        featuresSupported: vim.DistributedVirtualSwitch.FeatureCapability | None = None
        """``vim.DistributedVirtualSwitch.FeatureCapability``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.ConfigInfo",
        wire_name="DVSConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("numStandalonePorts", "int", since="vim.version.version5", rank=5),
            _rt.Property("numPorts", "int", since="vim.version.version5", rank=5),
            _rt.Property("maxPorts", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "uplinkPortPolicy",
                "vim.DistributedVirtualSwitch.UplinkPortPolicy",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "uplinkPortgroup",
                "vim.dvs.DistributedVirtualPortgroup",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "defaultPortConfig",
                "vim.dvs.DistributedVirtualPort.Setting",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "host",
                "vim.dvs.HostMember",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "productInfo", "vim.dvs.ProductSpec", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "targetInfo",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "extensionKey", "string", optional=True, since="vim.version.version5", rank=5
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
                "policy",
                "vim.DistributedVirtualSwitch.SwitchPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("configVersion", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "contact",
                "vim.DistributedVirtualSwitch.ContactInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "switchIpAddress", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("createTime", "dateTime", since="vim.version.version5", rank=5),
            _rt.Property(
                "networkResourceManagementEnabled", "boolean", since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "defaultProxySwitchMaxNumPorts",
                "int",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "healthCheckConfig",
                "vim.DistributedVirtualSwitch.HealthCheckConfig",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "infrastructureTrafficResourceConfig",
                "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "netResourcePoolTrafficResourceConfig",
                "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "networkResourceControlVersion",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "vmVnicNetworkResourcePool",
                "vim.dvs.VmVnicNetworkResourcePool",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "pnicCapacityRatioForReservation",
                "int",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.ConfigInfo``, on the wire ``DVSConfigInfo``.

        Fields:
            - ``uuid``: ``string``, required.
            - ``name``: ``string``, required.
            - ``numStandalonePorts``: ``int``, required.
            - ``numPorts``: ``int``, required.
            - ``maxPorts``: ``int``, required.
            - ``uplinkPortPolicy``: ``vim.DistributedVirtualSwitch.UplinkPortPolicy``, required.
            - ``uplinkPortgroup``: List of ``vim.dvs.DistributedVirtualPortgroup``, optional.
            - ``defaultPortConfig``: ``vim.dvs.DistributedVirtualPort.Setting``, required.
            - ``host``: List of ``vim.dvs.HostMember``, optional.
            - ``productInfo``: ``vim.dvs.ProductSpec``, required.
            - ``targetInfo``: ``vim.dvs.ProductSpec``, optional.
            - ``extensionKey``: ``string``, optional.
            - ``vendorSpecificConfig``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.
            - ``policy``: ``vim.DistributedVirtualSwitch.SwitchPolicy``, optional.
            - ``description``: ``string``, optional.
            - ``configVersion``: ``string``, required.
            - ``contact``: ``vim.DistributedVirtualSwitch.ContactInfo``, required.
            - ``switchIpAddress``: ``string``, optional. Since vSphere API 5.0.
            - ``createTime``: ``dateTime``, required.
            - ``networkResourceManagementEnabled``: ``boolean``, required. Since vSphere API 4.1.
            - ``defaultProxySwitchMaxNumPorts``: ``int``, optional. Since vSphere API 5.1.
            - ``healthCheckConfig``: List of ``vim.DistributedVirtualSwitch.HealthCheckConfig``,
              optional. Since vSphere API 5.1.
            - ``infrastructureTrafficResourceConfig``: List of
              ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional. Since
              vSphere API 6.0.
            - ``netResourcePoolTrafficResourceConfig``: List of
              ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional. Since
              vSphere API 6.7.
            - ``networkResourceControlVersion``: ``string``, optional. Since vSphere API 6.0.
            - ``vmVnicNetworkResourcePool``: List of ``vim.dvs.VmVnicNetworkResourcePool``,
              optional. Since vSphere API 6.0.
            - ``pnicCapacityRatioForReservation``: ``int``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/ConfigInfo.rst``
        """

        uuid: str = ""
        """``string``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        numStandalonePorts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        numPorts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        maxPorts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        uplinkPortPolicy: vim.DistributedVirtualSwitch.UplinkPortPolicy = _rt.UNSET
        """``vim.DistributedVirtualSwitch.UplinkPortPolicy``, required. Since vSphere API 4.0."""
        uplinkPortgroup: _rt.Field[
            list[vim.dvs.DistributedVirtualPortgroup], Iterable[vim.dvs.DistributedVirtualPortgroup]
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPortgroup``, optional. Since vSphere API 4.0."""
        defaultPortConfig: vim.dvs.DistributedVirtualPort.Setting = _rt.UNSET
        """``vim.dvs.DistributedVirtualPort.Setting``, required. Since vSphere API 4.0."""
        host: _rt.Field[list[vim.dvs.HostMember], Iterable[vim.dvs.HostMember]] = _rt.EMPTY
        """List of ``vim.dvs.HostMember``, optional. Since vSphere API 4.0."""
        productInfo: vim.dvs.ProductSpec = _rt.UNSET
        """``vim.dvs.ProductSpec``, required. Since vSphere API 4.0."""
        targetInfo: vim.dvs.ProductSpec | None = None
        """``vim.dvs.ProductSpec``, optional. Since vSphere API 4.0."""
        extensionKey: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        vendorSpecificConfig: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""
        policy: vim.DistributedVirtualSwitch.SwitchPolicy | None = None
        """``vim.DistributedVirtualSwitch.SwitchPolicy``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        configVersion: str = ""
        """``string``, required. Since vSphere API 4.0."""
        contact: vim.DistributedVirtualSwitch.ContactInfo = _rt.UNSET
        """``vim.DistributedVirtualSwitch.ContactInfo``, required. Since vSphere API 4.0."""
        switchIpAddress: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        createTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 4.0."""
        networkResourceManagementEnabled: bool = False
        """``boolean``, required. Since vSphere API 4.1."""
        defaultProxySwitchMaxNumPorts: int | None = None
        """``int``, optional. Since vSphere API 5.1."""
        healthCheckConfig: _rt.Field[
            list[vim.DistributedVirtualSwitch.HealthCheckConfig],
            Iterable[vim.DistributedVirtualSwitch.HealthCheckConfig],
        ] = _rt.EMPTY
        """List of ``vim.DistributedVirtualSwitch.HealthCheckConfig``, optional. Since vSphere API
        5.1.
        """
        infrastructureTrafficResourceConfig: _rt.Field[
            list[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
            Iterable[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
        ] = _rt.EMPTY
        """List of ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional.
        Since vSphere API 6.0.
        """
        netResourcePoolTrafficResourceConfig: _rt.Field[
            list[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
            Iterable[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
        ] = _rt.EMPTY
        """List of ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional.
        Since vSphere API 6.7.
        """
        networkResourceControlVersion: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        vmVnicNetworkResourcePool: _rt.Field[
            list[vim.dvs.VmVnicNetworkResourcePool], Iterable[vim.dvs.VmVnicNetworkResourcePool]
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmVnicNetworkResourcePool``, optional. Since vSphere API 6.0."""
        pnicCapacityRatioForReservation: int | None = None
        """``int``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.ConfigSpec",
        wire_name="DVSConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "numStandalonePorts", "int", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("maxPorts", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "uplinkPortPolicy",
                "vim.DistributedVirtualSwitch.UplinkPortPolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "uplinkPortgroup",
                "vim.dvs.DistributedVirtualPortgroup",
                array=True,
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
                "host",
                "vim.dvs.HostMember.ConfigSpec",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "extensionKey", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "policy",
                "vim.DistributedVirtualSwitch.SwitchPolicy",
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
                "contact",
                "vim.DistributedVirtualSwitch.ContactInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "switchIpAddress", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "defaultProxySwitchMaxNumPorts",
                "int",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "infrastructureTrafficResourceConfig",
                "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "netResourcePoolTrafficResourceConfig",
                "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "networkResourceControlVersion",
                "string",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.ConfigSpec``, on the wire ``DVSConfigSpec``.

        Fields:
            - ``configVersion``: ``string``, optional.
            - ``name``: ``string``, optional.
            - ``numStandalonePorts``: ``int``, optional.
            - ``maxPorts``: ``int``, optional.
            - ``uplinkPortPolicy``: ``vim.DistributedVirtualSwitch.UplinkPortPolicy``, optional.
            - ``uplinkPortgroup``: List of ``vim.dvs.DistributedVirtualPortgroup``, optional.
            - ``defaultPortConfig``: ``vim.dvs.DistributedVirtualPort.Setting``, optional.
            - ``host``: List of ``vim.dvs.HostMember.ConfigSpec``, optional.
            - ``extensionKey``: ``string``, optional.
            - ``description``: ``string``, optional.
            - ``policy``: ``vim.DistributedVirtualSwitch.SwitchPolicy``, optional.
            - ``vendorSpecificConfig``: List of ``vim.dvs.KeyedOpaqueBlob``, optional.
            - ``contact``: ``vim.DistributedVirtualSwitch.ContactInfo``, optional.
            - ``switchIpAddress``: ``string``, optional. Since vSphere API 5.0.
            - ``defaultProxySwitchMaxNumPorts``: ``int``, optional. Since vSphere API 5.1.
            - ``infrastructureTrafficResourceConfig``: List of
              ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional. Since
              vSphere API 6.0.
            - ``netResourcePoolTrafficResourceConfig``: List of
              ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional. Since
              vSphere API 6.7.
            - ``networkResourceControlVersion``: ``string``, optional. Since vSphere API 6.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/ConfigSpec.rst``
        """

        configVersion: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        numStandalonePorts: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        maxPorts: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        uplinkPortPolicy: vim.DistributedVirtualSwitch.UplinkPortPolicy | None = None
        """``vim.DistributedVirtualSwitch.UplinkPortPolicy``, optional. Since vSphere API 4.0."""
        uplinkPortgroup: _rt.Field[
            list[vim.dvs.DistributedVirtualPortgroup], Iterable[vim.dvs.DistributedVirtualPortgroup]
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPortgroup``, optional. Since vSphere API 4.0."""
        defaultPortConfig: vim.dvs.DistributedVirtualPort.Setting | None = None
        """``vim.dvs.DistributedVirtualPort.Setting``, optional. Since vSphere API 4.0."""
        host: _rt.Field[
            list[vim.dvs.HostMember.ConfigSpec], Iterable[vim.dvs.HostMember.ConfigSpec]
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostMember.ConfigSpec``, optional. Since vSphere API 4.0."""
        extensionKey: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        policy: vim.DistributedVirtualSwitch.SwitchPolicy | None = None
        """``vim.DistributedVirtualSwitch.SwitchPolicy``, optional. Since vSphere API 4.0."""
        vendorSpecificConfig: _rt.Field[
            list[vim.dvs.KeyedOpaqueBlob], Iterable[vim.dvs.KeyedOpaqueBlob]
        ] = _rt.EMPTY
        """List of ``vim.dvs.KeyedOpaqueBlob``, optional. Since vSphere API 4.0."""
        contact: vim.DistributedVirtualSwitch.ContactInfo | None = None
        """``vim.DistributedVirtualSwitch.ContactInfo``, optional. Since vSphere API 4.0."""
        switchIpAddress: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        defaultProxySwitchMaxNumPorts: int | None = None
        """``int``, optional. Since vSphere API 5.1."""
        infrastructureTrafficResourceConfig: _rt.Field[
            list[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
            Iterable[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
        ] = _rt.EMPTY
        """List of ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional.
        Since vSphere API 6.0.
        """
        netResourcePoolTrafficResourceConfig: _rt.Field[
            list[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
            Iterable[vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource],
        ] = _rt.EMPTY
        """List of ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, optional.
        Since vSphere API 6.7.
        """
        networkResourceControlVersion: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.ContactInfo",
        wire_name="DVSContactInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("contact", "string", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class ContactInfo(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.ContactInfo``, on the wire ``DVSContactInfo``.

        Fields:
            - ``name``: ``string``, optional.
            - ``contact``: ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/ContactInfo.rst``
        """

        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        contact: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.CreateSpec",
        wire_name="DVSCreateSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "configSpec",
                "vim.DistributedVirtualSwitch.ConfigSpec",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "productInfo",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "capability",
                "vim.DistributedVirtualSwitch.Capability",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class CreateSpec(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.CreateSpec``, on the wire ``DVSCreateSpec``.

        Fields:
            - ``configSpec``: ``vim.DistributedVirtualSwitch.ConfigSpec``, required.
            - ``productInfo``: ``vim.dvs.ProductSpec``, optional.
            - ``capability``: ``vim.DistributedVirtualSwitch.Capability``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/CreateSpec.rst``
        """

        configSpec: vim.DistributedVirtualSwitch.ConfigSpec = _rt.UNSET
        """``vim.DistributedVirtualSwitch.ConfigSpec``, required. Since vSphere API 4.0."""
        productInfo: vim.dvs.ProductSpec | None = None
        """``vim.dvs.ProductSpec``, optional. Since vSphere API 4.0."""
        capability: vim.DistributedVirtualSwitch.Capability | None = None
        """``vim.DistributedVirtualSwitch.Capability``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.FeatureCapability",
        wire_name="DVSFeatureCapability",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "networkResourceManagementSupported",
                "boolean",
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "vmDirectPathGen2Supported",
                "boolean",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "nicTeamingPolicy",
                "string",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "networkResourcePoolHighShareValue",
                "int",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "networkResourceManagementCapability",
                "vim.DistributedVirtualSwitch.NetworkResourceManagementCapability",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "healthCheckCapability",
                "vim.DistributedVirtualSwitch.HealthCheckFeatureCapability",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "rollbackCapability",
                "vim.DistributedVirtualSwitch.RollbackCapability",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "backupRestoreCapability",
                "vim.DistributedVirtualSwitch.BackupRestoreCapability",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "networkFilterSupported",
                "boolean",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "macLearningSupported",
                "boolean",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class FeatureCapability(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.FeatureCapability``, on the wire ``DVSFeatureCapability``.

        Fields:
            - ``networkResourceManagementSupported``: ``boolean``, required.
            - ``vmDirectPathGen2Supported``: ``boolean``, optional.
            - ``nicTeamingPolicy``: List of ``string``, optional.
            - ``networkResourcePoolHighShareValue``: ``int``, optional.
            - ``networkResourceManagementCapability``:
              ``vim.DistributedVirtualSwitch.NetworkResourceManagementCapability``, optional. Since
              vSphere API 5.0.
            - ``healthCheckCapability``:
              ``vim.DistributedVirtualSwitch.HealthCheckFeatureCapability``, optional. Since vSphere
              API 5.1.
            - ``rollbackCapability``: ``vim.DistributedVirtualSwitch.RollbackCapability``, optional.
              Since vSphere API 5.1.
            - ``backupRestoreCapability``: ``vim.DistributedVirtualSwitch.BackupRestoreCapability``,
              optional. Since vSphere API 5.1.
            - ``networkFilterSupported``: ``boolean``, optional. Since vSphere API 5.5.
            - ``macLearningSupported``: ``boolean``, optional. Since vSphere API 6.7.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/DistributedVirtualSwitch/FeatureCapability.rst``
        """

        networkResourceManagementSupported: bool = False
        """``boolean``, required. Since vSphere API 4.1."""
        vmDirectPathGen2Supported: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        nicTeamingPolicy: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.1."""
        networkResourcePoolHighShareValue: int | None = None
        """``int``, optional. Since vSphere API 4.1."""
        networkResourceManagementCapability: (
            vim.DistributedVirtualSwitch.NetworkResourceManagementCapability | None
        ) = None
        """``vim.DistributedVirtualSwitch.NetworkResourceManagementCapability``, optional. Since
        vSphere API 5.0.
        """
        healthCheckCapability: vim.DistributedVirtualSwitch.HealthCheckFeatureCapability | None = (
            None
        )
        """``vim.DistributedVirtualSwitch.HealthCheckFeatureCapability``, optional. Since vSphere
        API 5.1.
        """
        rollbackCapability: vim.DistributedVirtualSwitch.RollbackCapability | None = None
        """``vim.DistributedVirtualSwitch.RollbackCapability``, optional. Since vSphere API 5.1."""
        backupRestoreCapability: vim.DistributedVirtualSwitch.BackupRestoreCapability | None = None
        """``vim.DistributedVirtualSwitch.BackupRestoreCapability``, optional. Since vSphere API
        5.1.
        """
        networkFilterSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 5.5."""
        macLearningSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.HealthCheckConfig",
        wire_name="DVSHealthCheckConfig",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("enable", "boolean", optional=True, since="vim.version.version8", rank=8),
            _rt.Property("interval", "int", optional=True, since="vim.version.version8", rank=8),
        ),
    )
    class HealthCheckConfig(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.HealthCheckConfig``, on the wire ``DVSHealthCheckConfig``.

        Fields:
            - ``enable``: ``boolean``, optional.
            - ``interval``: ``int``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/DistributedVirtualSwitch/HealthCheckConfig.rst``
        """

        enable: bool | None = None
        """``boolean``, optional. Since vSphere API 5.1."""
        interval: int | None = None
        """``int``, optional. Since vSphere API 5.1."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.HealthCheckFeatureCapability",
        wire_name="DVSHealthCheckCapability",
        since="vim.version.version8",
        rank=8,
    )
    class HealthCheckFeatureCapability(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.HealthCheckFeatureCapability``, on the wire ``DVSHealthCheckCapability``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/DistributedVirtualSwitch/HealthCheckFeatureCapability.rst``
        """

    @_rt.enum(
        "vim.DistributedVirtualSwitch.HostInfrastructureTrafficClass",
        wire_name="DistributedVirtualSwitchHostInfrastructureTrafficClass",
        since="vim.version.version9",
        rank=9,
    )
    class HostInfrastructureTrafficClass(_rt.VimEnum):
        """The enum ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficClass``, on the wire ``DistributedVirtualSwitchHostInfrastructureTrafficClass``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/DistributedVirtualSwitch/HostInfrastructureTrafficClass.rst``
        """

        management = "management"
        """The value ``management``."""
        faultTolerance = "faultTolerance"
        """The value ``faultTolerance``."""
        vmotion = "vmotion"
        """The value ``vmotion``."""
        virtualMachine = "virtualMachine"
        """The value ``virtualMachine``."""
        iSCSI = "iSCSI"
        """The value ``iSCSI``."""
        nfs = "nfs"
        """The value ``nfs``."""
        hbr = "hbr"
        """The value ``hbr``."""
        vsan = "vsan"
        """The value ``vsan``."""
        vdp = "vdp"
        """The value ``vdp``."""
        backupNfc = "backupNfc"
        """The value ``backupNfc``."""
        nvmetcp = "nvmetcp"
        """The value ``nvmetcp``."""
        provisioning = "provisioning"
        """The value ``provisioning``."""
        vSANiSCSI = "vSANiSCSI"
        """The value ``vSANiSCSI``."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource",
        wire_name="DvsHostInfrastructureTrafficResource",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "allocationInfo",
                "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class HostInfrastructureTrafficResource(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource``, on the wire ``DvsHostInfrastructureTrafficResource``.

        Fields:
            - ``key``: ``string``, required.
            - ``description``: ``string``, optional.
            - ``allocationInfo``:
              ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation``,
              required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/DistributedVirtualSwitch/HostInfrastructureTrafficResource.rst``
        """

        @_rt.data(
            "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation",
            wire_name="DvsHostInfrastructureTrafficResourceAllocation",
            since="vim.version.version10",
            rank=10,
            properties=lambda: (
                _rt.Property(
                    "limit", "long", optional=True, since="vim.version.version10", rank=10
                ),
                _rt.Property(
                    "shares",
                    "vim.SharesInfo",
                    optional=True,
                    since="vim.version.version10",
                    rank=10,
                ),
                _rt.Property(
                    "reservation", "long", optional=True, since="vim.version.version10", rank=10
                ),
            ),
        )
        class ResourceAllocation(vmodl.DynamicData):
            """The data object ``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation``, on the wire ``DvsHostInfrastructureTrafficResourceAllocation``.

            Fields:
                - ``limit``: ``long``, optional.
                - ``shares``: ``vim.SharesInfo``, optional.
                - ``reservation``: ``long``, optional.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/DistributedVirtualSwitch/HostInfrastructureTrafficResource/ResourceAllocation.rst``
            """

            limit: int | None = None
            """``long``, optional. Since vSphere API 6.0."""
            shares: vim.SharesInfo | None = None
            """``vim.SharesInfo``, optional. Since vSphere API 6.0."""
            reservation: int | None = None
            """``long``, optional. Since vSphere API 6.0."""

        key: str = ""
        """``string``, required. Since vSphere API 6.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        allocationInfo: (
            vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation
        ) = _rt.UNSET
        """``vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation``,
        required. Since vSphere API 6.0.
        """

    @_rt.data(
        "vim.DistributedVirtualSwitch.UplinkPortPolicy",
        wire_name="DVSUplinkPortPolicy",
        since="vim.version.version5",
        rank=5,
    )
    class UplinkPortPolicy(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.UplinkPortPolicy``, on the wire ``DVSUplinkPortPolicy``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/UplinkPortPolicy.rst``
        """

    @_rt.enum(
        "vim.DistributedVirtualSwitch.NetworkResourceControlVersion",
        wire_name="DistributedVirtualSwitchNetworkResourceControlVersion",
        since="vim.version.version10",
        rank=10,
    )
    class NetworkResourceControlVersion(_rt.VimEnum):
        """The enum ``vim.DistributedVirtualSwitch.NetworkResourceControlVersion``, on the wire ``DistributedVirtualSwitchNetworkResourceControlVersion``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/DistributedVirtualSwitch/NetworkResourceControlVersion.rst``
        """

        version2 = "version2"
        """The value ``version2``."""
        version3 = "version3"
        """The value ``version3``."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.NetworkResourceManagementCapability",
        wire_name="DVSNetworkResourceManagementCapability",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "networkResourceManagementSupported",
                "boolean",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "networkResourcePoolHighShareValue", "int", since="vim.version.version7", rank=7
            ),
            _rt.Property("qosSupported", "boolean", since="vim.version.version7", rank=7),
            _rt.Property(
                "userDefinedNetworkResourcePoolsSupported",
                "boolean",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "networkResourceControlVersion3Supported",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "userDefinedInfraTrafficPoolSupported",
                "boolean",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    class NetworkResourceManagementCapability(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.NetworkResourceManagementCapability``, on the wire ``DVSNetworkResourceManagementCapability``.

        Fields:
            - ``networkResourceManagementSupported``: ``boolean``, required.
            - ``networkResourcePoolHighShareValue``: ``int``, required.
            - ``qosSupported``: ``boolean``, required.
            - ``userDefinedNetworkResourcePoolsSupported``: ``boolean``, required.
            - ``networkResourceControlVersion3Supported``: ``boolean``, optional. Since vSphere API
              6.0.
            - ``userDefinedInfraTrafficPoolSupported``: ``boolean``, optional. Since vSphere API
              6.7.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/DistributedVirtualSwitch/NetworkResourceManagementCapability.rst``
        """

        networkResourceManagementSupported: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        networkResourcePoolHighShareValue: int = 0
        """``int``, required. Since vSphere API 5.0."""
        qosSupported: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        userDefinedNetworkResourcePoolsSupported: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        networkResourceControlVersion3Supported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        userDefinedInfraTrafficPoolSupported: bool | None = None
        """``boolean``, optional. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.DistributedVirtualSwitch.NicTeamingPolicyMode",
        wire_name="DistributedVirtualSwitchNicTeamingPolicyMode",
        since="vim.version.version6",
        rank=6,
    )
    class NicTeamingPolicyMode(_rt.VimEnum):
        """The enum ``vim.DistributedVirtualSwitch.NicTeamingPolicyMode``, on the wire ``DistributedVirtualSwitchNicTeamingPolicyMode``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/DistributedVirtualSwitch/NicTeamingPolicyMode.rst``
        """

        loadbalance_ip = "loadbalance_ip"
        """The value ``loadbalance_ip``."""
        loadbalance_srcmac = "loadbalance_srcmac"
        """The value ``loadbalance_srcmac``."""
        loadbalance_srcid = "loadbalance_srcid"
        """The value ``loadbalance_srcid``."""
        failover_explicit = "failover_explicit"
        """The value ``failover_explicit``."""
        loadbalance_loadbased = "loadbalance_loadbased"
        """The value ``loadbalance_loadbased``."""

    @_rt.enum(
        "vim.DistributedVirtualSwitch.ProductSpecOperationType",
        wire_name="DistributedVirtualSwitchProductSpecOperationType",
        since="vim.version.version5",
        rank=5,
    )
    class ProductSpecOperationType(_rt.VimEnum):
        """The enum ``vim.DistributedVirtualSwitch.ProductSpecOperationType``, on the wire ``DistributedVirtualSwitchProductSpecOperationType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/ProductSpecOperationType.rst``
        """

        preInstall = "preInstall"
        """The value ``preInstall``."""
        upgrade = "upgrade"
        """The value ``upgrade``."""
        notifyAvailableUpgrade = "notifyAvailableUpgrade"
        """The value ``notifyAvailableUpgrade``."""
        proceedWithUpgrade = "proceedWithUpgrade"
        """The value ``proceedWithUpgrade``."""
        updateBundleInfo = "updateBundleInfo"
        """The value ``updateBundleInfo``."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.ResourceRuntimeInfo",
        wire_name="DvsResourceRuntimeInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("capacity", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Property("usage", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Property("available", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "allocatedResource",
                "vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "vmVnicNetworkResourcePoolRuntime",
                "vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class ResourceRuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.ResourceRuntimeInfo``, on the wire ``DvsResourceRuntimeInfo``.

        Fields:
            - ``capacity``: ``int``, optional.
            - ``usage``: ``int``, optional.
            - ``available``: ``int``, optional.
            - ``allocatedResource``: List of
              ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``, optional.
            - ``vmVnicNetworkResourcePoolRuntime``: List of
              ``vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/DistributedVirtualSwitch/ResourceRuntimeInfo.rst``
        """

        capacity: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        usage: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        available: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        allocatedResource: _rt.Field[
            list[vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource],
            Iterable[vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``, optional. Since
        vSphere API 6.0.
        """
        vmVnicNetworkResourcePoolRuntime: _rt.Field[
            list[vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo],
            Iterable[vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo``, optional. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.DistributedVirtualSwitch.RollbackCapability",
        wire_name="DVSRollbackCapability",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("rollbackSupported", "boolean", since="vim.version.version8", rank=8),
        ),
    )
    class RollbackCapability(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.RollbackCapability``, on the wire ``DVSRollbackCapability``.

        Fields:
            - ``rollbackSupported``: ``boolean``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/DistributedVirtualSwitch/RollbackCapability.rst``
        """

        rollbackSupported: bool = False
        """``boolean``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.RuntimeInfo",
        wire_name="DVSRuntimeInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "hostMemberRuntime",
                "vim.dvs.HostMember.RuntimeInfo",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "resourceRuntimeInfo",
                "vim.DistributedVirtualSwitch.ResourceRuntimeInfo",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class RuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.RuntimeInfo``, on the wire ``DVSRuntimeInfo``.

        Fields:
            - ``hostMemberRuntime``: List of ``vim.dvs.HostMember.RuntimeInfo``, optional.
            - ``resourceRuntimeInfo``: ``vim.DistributedVirtualSwitch.ResourceRuntimeInfo``,
              optional. Since vSphere API 6.0.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/DistributedVirtualSwitch/RuntimeInfo.rst``
        """

        hostMemberRuntime: _rt.Field[
            list[vim.dvs.HostMember.RuntimeInfo], Iterable[vim.dvs.HostMember.RuntimeInfo]
        ] = _rt.EMPTY
        """List of ``vim.dvs.HostMember.RuntimeInfo``, optional. Since vSphere API 5.1."""
        resourceRuntimeInfo: vim.DistributedVirtualSwitch.ResourceRuntimeInfo | None = None
        """``vim.DistributedVirtualSwitch.ResourceRuntimeInfo``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.Summary",
        wire_name="DVSSummary",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("uuid", "string", since="vim.version.version5", rank=5),
            _rt.Property("numPorts", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "productInfo",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "hostMember",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "vm",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "host",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "portgroupName",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "contact",
                "vim.DistributedVirtualSwitch.ContactInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("numHosts", "int", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.Summary``, on the wire ``DVSSummary``.

        Fields:
            - ``name``: ``string``, required.
            - ``uuid``: ``string``, required.
            - ``numPorts``: ``int``, required.
            - ``productInfo``: ``vim.dvs.ProductSpec``, optional.
            - ``hostMember``: List of ``vim.HostSystem``, optional.
            - ``vm``: List of ``vim.VirtualMachine``, optional.
            - ``host``: List of ``vim.HostSystem``, optional.
            - ``portgroupName``: List of ``string``, optional.
            - ``description``: ``string``, optional.
            - ``contact``: ``vim.DistributedVirtualSwitch.ContactInfo``, optional.
            - ``numHosts``: ``int``, optional. Since vSphere API 5.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/Summary.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        uuid: str = ""
        """``string``, required. Since vSphere API 4.0."""
        numPorts: int = 0
        """``int``, required. Since vSphere API 4.0."""
        productInfo: vim.dvs.ProductSpec | None = None
        """``vim.dvs.ProductSpec``, optional. Since vSphere API 4.0."""
        hostMember: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 4.0."""
        vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
        """List of ``vim.VirtualMachine``, optional. Since vSphere API 4.0."""
        host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since vSphere API 4.0."""
        portgroupName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        contact: vim.DistributedVirtualSwitch.ContactInfo | None = None
        """``vim.DistributedVirtualSwitch.ContactInfo``, optional. Since vSphere API 4.0."""
        numHosts: int | None = None
        """``int``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.SwitchPolicy",
        wire_name="DVSPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "autoPreInstallAllowed",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "autoUpgradeAllowed", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "partialUpgradeAllowed",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class SwitchPolicy(vmodl.DynamicData):
        """The data object ``vim.DistributedVirtualSwitch.SwitchPolicy``, on the wire ``DVSPolicy``.

        Fields:
            - ``autoPreInstallAllowed``: ``boolean``, optional.
            - ``autoUpgradeAllowed``: ``boolean``, optional.
            - ``partialUpgradeAllowed``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/SwitchPolicy.rst``
        """

        autoPreInstallAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        autoUpgradeAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        partialUpgradeAllowed: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy",
        wire_name="DVSNameArrayUplinkPortPolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "uplinkPortName", "string", array=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class NameArrayUplinkPortPolicy(UplinkPortPolicy):
        """The data object ``vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy``, on the wire ``DVSNameArrayUplinkPortPolicy``.

        Fields:
            - ``uplinkPortName``: List of ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/DistributedVirtualSwitch/NameArrayUplinkPortPolicy.rst``
        """

        uplinkPortName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since vSphere API 4.0."""

    @property
    def uuid(self) -> str:
        """``string``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("uuid", 5)
        _result: str = self._fetch("uuid")
        return _result

    @property
    def capability(self) -> vim.DistributedVirtualSwitch.Capability:
        """``vim.DistributedVirtualSwitch.Capability``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("capability", 5)
        _result: vim.DistributedVirtualSwitch.Capability = self._fetch("capability")
        return _result

    @property
    def summary(self) -> vim.DistributedVirtualSwitch.Summary:
        """``vim.DistributedVirtualSwitch.Summary``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("summary", 5)
        _result: vim.DistributedVirtualSwitch.Summary = self._fetch("summary")
        return _result

    @property
    def config(self) -> vim.DistributedVirtualSwitch.ConfigInfo:
        """``vim.DistributedVirtualSwitch.ConfigInfo``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("config", 5)
        _result: vim.DistributedVirtualSwitch.ConfigInfo = self._fetch("config")
        return _result

    @property
    def networkResourcePool(self) -> list[vim.dvs.NetworkResourcePool]:
        """List of ``vim.dvs.NetworkResourcePool``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("networkResourcePool", 6)
        _result: list[vim.dvs.NetworkResourcePool] = self._fetch("networkResourcePool")
        return _result

    @property
    def portgroup(self) -> list[vim.dvs.DistributedVirtualPortgroup]:
        """List of ``vim.dvs.DistributedVirtualPortgroup``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("portgroup", 5)
        _result: list[vim.dvs.DistributedVirtualPortgroup] = self._fetch("portgroup")
        return _result

    @property
    def runtime(self) -> vim.DistributedVirtualSwitch.RuntimeInfo | None:
        """``vim.DistributedVirtualSwitch.RuntimeInfo``, optional. Since vSphere API 5.1."""
        if self._rank < 8:
            self._unsupported("runtime", 8)
        _result: vim.DistributedVirtualSwitch.RuntimeInfo | None = self._fetch("runtime")
        return _result

    @_rt.method(
        "FetchDVPortKeys",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "criteria",
                "vim.dvs.PortCriteria",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def FetchDVPortKeys(self, criteria: vim.dvs.PortCriteria | None = None) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 4.0.

        Args:
            criteria: ``vim.dvs.PortCriteria``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"criteria": criteria}
        if self._rank < 5:
            self._unsupported("FetchDVPortKeys", 5)
        self._check_arguments("FetchDVPortKeys", _arguments)
        _result: list[str] = self._invoke("FetchDVPortKeys", _arguments)
        return _result

    FetchPortKeys = FetchDVPortKeys

    @_rt.method(
        "FetchDVPorts",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "criteria",
                "vim.dvs.PortCriteria",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.dvs.DistributedVirtualPort", array=True, optional=True),
    )
    def FetchDVPorts(
        self, criteria: vim.dvs.PortCriteria | None = None
    ) -> list[vim.dvs.DistributedVirtualPort]:
        """Returns a list of ``vim.dvs.DistributedVirtualPort``, which may be empty. Since vSphere
        API 4.0.

        Args:
            criteria: ``vim.dvs.PortCriteria``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"criteria": criteria}
        if self._rank < 5:
            self._unsupported("FetchDVPorts", 5)
        self._check_arguments("FetchDVPorts", _arguments)
        _result: list[vim.dvs.DistributedVirtualPort] = self._invoke("FetchDVPorts", _arguments)
        return _result

    FetchPorts = FetchDVPorts

    @_rt.method(
        "QueryUsedVlanIdInDvs",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        returns=_rt.Returns("int", array=True, optional=True),
    )
    def QueryUsedVlanIdInDvs(self) -> list[int]:
        """Returns a list of ``int``, which may be empty. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("QueryUsedVlanIdInDvs", 5)
        _result: list[int] = self._invoke("QueryUsedVlanIdInDvs", {})
        return _result

    QueryUsedVlanId = QueryUsedVlanIdInDvs

    @_rt.method(
        "ReconfigureDvs_Task",
        since="vim.version.version5",
        rank=5,
        raises=(
            vim.fault.DvsFault,
            vim.fault.ConcurrentAccess,
            vim.fault.DuplicateName,
            vim.fault.InvalidState,
            vim.fault.InvalidName,
            vim.fault.NotFound,
            vim.fault.AlreadyExists,
            vim.fault.LimitExceeded,
            vim.fault.ResourceInUse,
            vim.fault.ResourceNotAvailable,
            vim.fault.DvsNotAuthorized,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.DistributedVirtualSwitch.ConfigSpec",
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureDvs_Task(
        self, spec: vim.DistributedVirtualSwitch.ConfigSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            spec: ``vim.DistributedVirtualSwitch.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.LimitExceeded: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.ResourceNotAvailable: Not described.
            vim.fault.DvsNotAuthorized: Not described.
        """
        _arguments = {"spec": spec}
        if self._rank < 5:
            self._unsupported("ReconfigureDvs_Task", 5)
        self._check_arguments("ReconfigureDvs_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureDvs_Task", _arguments)
        return _result

    Reconfigure = ReconfigureDvs_Task

    @_rt.method(
        "PerformDvsProductSpecOperation_Task",
        since="vim.version.version5",
        rank=5,
        privilege="DVSwitch.Modify",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState, vim.fault.DvsFault),
        parameters=(
            _rt.Parameter("operation", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "productSpec",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PerformDvsProductSpecOperation_Task(
        self, operation: str, productSpec: vim.dvs.ProductSpec | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            operation: ``string``, required.
            productSpec: ``vim.dvs.ProductSpec``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.DvsFault: Not described.

        Privilege:
            ``DVSwitch.Modify``
        """
        _arguments = {"operation": operation, "productSpec": productSpec}
        if self._rank < 5:
            self._unsupported("PerformDvsProductSpecOperation_Task", 5)
        self._check_arguments("PerformDvsProductSpecOperation_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("PerformDvsProductSpecOperation_Task", _arguments)
        return _result

    PerformProductSpecOperation = PerformDvsProductSpecOperation_Task

    @_rt.method(
        "MergeDvs_Task",
        since="vim.version.version5",
        rank=5,
        privilege="DVSwitch.Modify",
        raises=(
            vim.fault.DvsFault,
            vim.fault.NotFound,
            vim.fault.ResourceInUse,
            vim.fault.InvalidHostState,
        ),
        parameters=(
            _rt.Parameter(
                "dvs",
                "vim.DistributedVirtualSwitch",
                since="vim.version.version5",
                rank=5,
                privilege="DVSwitch.Delete",
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MergeDvs_Task(self, dvs: vim.DistributedVirtualSwitch) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            dvs: ``vim.DistributedVirtualSwitch``, required. The privilege ``DVSwitch.Delete`` is
                needed on it.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.InvalidHostState: Not described.

        Privilege:
            ``DVSwitch.Modify``
        """
        _arguments = {"dvs": dvs}
        if self._rank < 5:
            self._unsupported("MergeDvs_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("MergeDvs_Task", _arguments)
        return _result

    Merge = MergeDvs_Task

    @_rt.method(
        "AddDVPortgroup_Task",
        since="vim.version.version5",
        rank=5,
        privilege="DVPortgroup.Create",
        raises=(vim.fault.DvsFault, vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def AddDVPortgroup_Task(
        self, spec: Iterable[vim.dvs.DistributedVirtualPortgroup.ConfigSpec]
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            spec: List of ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``DVPortgroup.Create``
        """
        _arguments = {"spec": _rt.array("spec", spec)}
        if self._rank < 5:
            self._unsupported("AddDVPortgroup_Task", 5)
        self._check_arguments("AddDVPortgroup_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("AddDVPortgroup_Task", _arguments)
        return _result

    AddPortgroups = AddDVPortgroup_Task

    @_rt.method(
        "MoveDVPort_Task",
        since="vim.version.version5",
        rank=5,
        privilege="DVSwitch.Modify",
        raises=(vim.fault.DvsFault, vim.fault.NotFound, vim.fault.ConcurrentAccess),
        parameters=(
            _rt.Parameter("portKey", "string", array=True, since="vim.version.version5", rank=5),
            _rt.Parameter(
                "destinationPortgroupKey",
                "string",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MoveDVPort_Task(
        self, portKey: Iterable[str], destinationPortgroupKey: str | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            portKey: List of ``string``, required.
            destinationPortgroupKey: ``string``, optional.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.ConcurrentAccess: Not described.

        Privilege:
            ``DVSwitch.Modify``
        """
        _arguments = {
            "portKey": _rt.array("portKey", portKey),
            "destinationPortgroupKey": destinationPortgroupKey,
        }
        if self._rank < 5:
            self._unsupported("MoveDVPort_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("MoveDVPort_Task", _arguments)
        return _result

    MovePort = MoveDVPort_Task

    @_rt.method(
        "UpdateDvsCapability",
        since="vim.version.version5",
        rank=5,
        privilege="DVSwitch.Modify",
        raises=(vim.fault.DvsFault,),
        parameters=(
            _rt.Parameter(
                "capability",
                "vim.DistributedVirtualSwitch.Capability",
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdateDvsCapability(self, capability: vim.DistributedVirtualSwitch.Capability) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            capability: ``vim.DistributedVirtualSwitch.Capability``, required.

        Raises:
            vim.fault.DvsFault: Not described.

        Privilege:
            ``DVSwitch.Modify``
        """
        _arguments = {"capability": capability}
        if self._rank < 5:
            self._unsupported("UpdateDvsCapability", 5)
        self._check_arguments("UpdateDvsCapability", _arguments)
        self._invoke("UpdateDvsCapability", _arguments)

    UpdateCapability = UpdateDvsCapability

    @_rt.method(
        "ReconfigureDVPort_Task",
        since="vim.version.version5",
        rank=5,
        privilege="DVSwitch.PortConfig",
        raises=(
            vim.fault.DvsFault,
            vim.fault.NotFound,
            vim.fault.ResourceInUse,
            vim.fault.ConcurrentAccess,
        ),
        parameters=(
            _rt.Parameter(
                "port",
                "vim.dvs.DistributedVirtualPort.ConfigSpec",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ReconfigureDVPort_Task(
        self, port: Iterable[vim.dvs.DistributedVirtualPort.ConfigSpec]
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            port: List of ``vim.dvs.DistributedVirtualPort.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.ConcurrentAccess: Not described.

        Privilege:
            ``DVSwitch.PortConfig``
        """
        _arguments = {"port": _rt.array("port", port)}
        if self._rank < 5:
            self._unsupported("ReconfigureDVPort_Task", 5)
        self._check_arguments("ReconfigureDVPort_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("ReconfigureDVPort_Task", _arguments)
        return _result

    ReconfigurePort = ReconfigureDVPort_Task

    @_rt.method(
        "RefreshDVPortState",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.DvsFault, vim.fault.NotFound),
        parameters=(
            _rt.Parameter(
                "portKeys",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def RefreshDVPortState(self, portKeys: Iterable[str] = ()) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            portKeys: List of ``string``, optional.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"portKeys": _rt.array("portKeys", portKeys)}
        if self._rank < 5:
            self._unsupported("RefreshDVPortState", 5)
        self._invoke("RefreshDVPortState", _arguments)

    RefreshPortState = RefreshDVPortState

    @_rt.method(
        "RectifyDvsHost_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.DvsFault, vim.fault.NotFound),
        parameters=(
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RectifyDvsHost_Task(self, hosts: Iterable[vim.HostSystem] = ()) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            hosts: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts)}
        if self._rank < 5:
            self._unsupported("RectifyDvsHost_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("RectifyDvsHost_Task", _arguments)
        return _result

    RectifyHost = RectifyDvsHost_Task

    @_rt.method(
        "UpdateNetworkResourcePool",
        since="vim.version.version6",
        rank=6,
        privilege="DVSwitch.ResourceManagement",
        raises=(
            vim.fault.DvsFault,
            vim.fault.NotFound,
            vim.fault.InvalidName,
            vim.fault.ConcurrentAccess,
        ),
        parameters=(
            _rt.Parameter(
                "configSpec",
                "vim.dvs.NetworkResourcePool.ConfigSpec",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    def UpdateNetworkResourcePool(
        self, configSpec: Iterable[vim.dvs.NetworkResourcePool.ConfigSpec]
    ) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            configSpec: List of ``vim.dvs.NetworkResourcePool.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.ConcurrentAccess: Not described.

        Privilege:
            ``DVSwitch.ResourceManagement``
        """
        _arguments = {"configSpec": _rt.array("configSpec", configSpec)}
        if self._rank < 6:
            self._unsupported("UpdateNetworkResourcePool", 6)
        self._check_arguments("UpdateNetworkResourcePool", _arguments)
        self._invoke("UpdateNetworkResourcePool", _arguments)

    @_rt.method(
        "AddNetworkResourcePool",
        since="vim.version.version7",
        rank=7,
        privilege="DVSwitch.ResourceManagement",
        raises=(vim.fault.DvsFault, vim.fault.InvalidName),
        parameters=(
            _rt.Parameter(
                "configSpec",
                "vim.dvs.NetworkResourcePool.ConfigSpec",
                array=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    def AddNetworkResourcePool(
        self, configSpec: Iterable[vim.dvs.NetworkResourcePool.ConfigSpec]
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            configSpec: List of ``vim.dvs.NetworkResourcePool.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``DVSwitch.ResourceManagement``
        """
        _arguments = {"configSpec": _rt.array("configSpec", configSpec)}
        if self._rank < 7:
            self._unsupported("AddNetworkResourcePool", 7)
        self._check_arguments("AddNetworkResourcePool", _arguments)
        self._invoke("AddNetworkResourcePool", _arguments)

    @_rt.method(
        "RemoveNetworkResourcePool",
        since="vim.version.version7",
        rank=7,
        privilege="DVSwitch.ResourceManagement",
        raises=(
            vim.fault.DvsFault,
            vim.fault.NotFound,
            vim.fault.InvalidName,
            vim.fault.ResourceInUse,
        ),
        parameters=(
            _rt.Parameter("key", "string", array=True, since="vim.version.version7", rank=7),
        ),
    )
    def RemoveNetworkResourcePool(self, key: Iterable[str]) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            key: List of ``string``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``DVSwitch.ResourceManagement``
        """
        _arguments = {"key": _rt.array("key", key)}
        if self._rank < 7:
            self._unsupported("RemoveNetworkResourcePool", 7)
        self._invoke("RemoveNetworkResourcePool", _arguments)

    @_rt.method(
        "DvsReconfigureVmVnicNetworkResourcePool_Task",
        since="vim.version.version10",
        rank=10,
        privilege="DVSwitch.ResourceManagement",
        raises=(
            vim.fault.DvsFault,
            vim.fault.NotFound,
            vim.fault.InvalidName,
            vim.fault.ConcurrentAccess,
            vim.fault.ConflictingConfiguration,
            vim.fault.ResourceInUse,
        ),
        parameters=(
            _rt.Parameter(
                "configSpec",
                "vim.dvs.VmVnicNetworkResourcePool.ConfigSpec",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DvsReconfigureVmVnicNetworkResourcePool_Task(
        self, configSpec: Iterable[vim.dvs.VmVnicNetworkResourcePool.ConfigSpec]
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            configSpec: List of ``vim.dvs.VmVnicNetworkResourcePool.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.ConflictingConfiguration: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``DVSwitch.ResourceManagement``
        """
        _arguments = {"configSpec": _rt.array("configSpec", configSpec)}
        if self._rank < 10:
            self._unsupported("DvsReconfigureVmVnicNetworkResourcePool_Task", 10)
        self._check_arguments("DvsReconfigureVmVnicNetworkResourcePool_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke(
            "DvsReconfigureVmVnicNetworkResourcePool_Task", _arguments
        )
        return _result

    ReconfigureVmVnicNetworkResourcePool = DvsReconfigureVmVnicNetworkResourcePool_Task

    @_rt.method(
        "EnableNetworkResourceManagement",
        since="vim.version.version6",
        rank=6,
        privilege="DVSwitch.ResourceManagement",
        raises=(vim.fault.DvsFault,),
        parameters=(_rt.Parameter("enable", "boolean", since="vim.version.version6", rank=6),),
    )
    def EnableNetworkResourceManagement(self, enable: bool) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            enable: ``boolean``, required.

        Raises:
            vim.fault.DvsFault: Not described.

        Privilege:
            ``DVSwitch.ResourceManagement``
        """
        _arguments = {"enable": enable}
        if self._rank < 6:
            self._unsupported("EnableNetworkResourceManagement", 6)
        self._invoke("EnableNetworkResourceManagement", _arguments)

    @_rt.method(
        "DVSRollback_Task",
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
            "vim.Task", optional=True, task_result="vim.DistributedVirtualSwitch.ConfigSpec"
        ),
    )
    def DVSRollback_Task(
        self, entityBackup: vim.dvs.EntityBackup.Config | None = None
    ) -> _rt.TaskOf[vim.DistributedVirtualSwitch.ConfigSpec | None]:
        """Starts a task that yields ``vim.DistributedVirtualSwitch.ConfigSpec``. Since vSphere API
        5.1.

        Args:
            entityBackup: ``vim.dvs.EntityBackup.Config``, optional.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.RollbackFailure: Not described.
        """
        _arguments = {"entityBackup": entityBackup}
        if self._rank < 8:
            self._unsupported("DVSRollback_Task", 8)
        self._check_arguments("DVSRollback_Task", _arguments)
        _result: _rt.TaskOf[vim.DistributedVirtualSwitch.ConfigSpec | None] = self._invoke(
            "DVSRollback_Task", _arguments
        )
        return _result

    Rollback = DVSRollback_Task

    @_rt.method(
        "CreateDVPortgroup_Task",
        since="vim.version.version8",
        rank=8,
        privilege="DVPortgroup.Create",
        raises=(vim.fault.DvsFault, vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
                since="vim.version.version8",
                rank=8,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.dvs.DistributedVirtualPortgroup"),
    )
    def CreateDVPortgroup_Task(
        self, spec: vim.dvs.DistributedVirtualPortgroup.ConfigSpec
    ) -> _rt.TaskOf[vim.dvs.DistributedVirtualPortgroup]:
        """Starts a task that yields ``vim.dvs.DistributedVirtualPortgroup``. Since vSphere API 5.1.

        Args:
            spec: ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.

        Privilege:
            ``DVPortgroup.Create``
        """
        _arguments = {"spec": spec}
        if self._rank < 8:
            self._unsupported("CreateDVPortgroup_Task", 8)
        self._check_arguments("CreateDVPortgroup_Task", _arguments)
        _result: _rt.TaskOf[vim.dvs.DistributedVirtualPortgroup] = self._invoke(
            "CreateDVPortgroup_Task", _arguments
        )
        return _result

    AddPortgroup = CreateDVPortgroup_Task

    @_rt.method(
        "UpdateDVSHealthCheckConfig_Task",
        since="vim.version.version8",
        rank=8,
        privilege="DVSwitch.Modify",
        raises=(vim.fault.DvsFault,),
        parameters=(
            _rt.Parameter(
                "healthCheckConfig",
                "vim.DistributedVirtualSwitch.HealthCheckConfig",
                array=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateDVSHealthCheckConfig_Task(
        self, healthCheckConfig: Iterable[vim.DistributedVirtualSwitch.HealthCheckConfig]
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.1.

        Args:
            healthCheckConfig: List of ``vim.DistributedVirtualSwitch.HealthCheckConfig``, required.

        Raises:
            vim.fault.DvsFault: Not described.

        Privilege:
            ``DVSwitch.Modify``
        """
        _arguments = {"healthCheckConfig": _rt.array("healthCheckConfig", healthCheckConfig)}
        if self._rank < 8:
            self._unsupported("UpdateDVSHealthCheckConfig_Task", 8)
        self._check_arguments("UpdateDVSHealthCheckConfig_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("UpdateDVSHealthCheckConfig_Task", _arguments)
        return _result

    UpdateHealthCheckConfig = UpdateDVSHealthCheckConfig_Task

    @_rt.method(
        "LookupDvPortGroup",
        since="vim.version.version8",
        rank=8,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("portgroupKey", "string", since="vim.version.version8", rank=8),),
        returns=_rt.Returns("vim.dvs.DistributedVirtualPortgroup", optional=True),
    )
    def LookupDvPortGroup(self, portgroupKey: str) -> vim.dvs.DistributedVirtualPortgroup | None:
        """Returns ``vim.dvs.DistributedVirtualPortgroup``, or None. Since vSphere API 5.1.

        Args:
            portgroupKey: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"portgroupKey": portgroupKey}
        if self._rank < 8:
            self._unsupported("LookupDvPortGroup", 8)
        _result: vim.dvs.DistributedVirtualPortgroup | None = self._invoke(
            "LookupDvPortGroup", _arguments
        )
        return _result

    LookupPortgroup = LookupDvPortGroup
