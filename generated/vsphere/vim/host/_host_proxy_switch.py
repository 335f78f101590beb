# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostProxySwitch``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.HostProxySwitch",
    wire_name="HostProxySwitch",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("dvsUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("dvsName", "string", since="vim.version.version5", rank=5),
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property("numPorts", "int", since="vim.version.version5", rank=5),
        _rt.Property("configNumPorts", "int", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("numPortsAvailable", "int", since="vim.version.version5", rank=5),
        _rt.Property(
            "uplinkPort",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("mtu", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "pnic",
            "vim.host.PhysicalNic",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "spec", "vim.host.HostProxySwitch.Specification", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "hostLag",
            "vim.host.HostProxySwitch.HostLagConfig",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "networkReservationSupported",
            "boolean",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("nsxtEnabled", "boolean", optional=True, since="vim.version.v7_0", rank=18),
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
            "nsxUsedUplinkPort",
            "string",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("nsxtStatus", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "nsxtStatusDetail", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "ensInfo",
            "vim.host.HostProxySwitch.EnsInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
        _rt.Property(
            "networkOffloadingEnabled",
            "boolean",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
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
            "autoDeployOwned", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "hostPerfNicOffloadState",
            "vim.dvs.HostMember.HostPerfNicOffloadState",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "teplessMode", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class HostProxySwitch(vmodl.DynamicData):
    """The data object ``vim.host.HostProxySwitch``.

    Fields:
        - ``dvsUuid``: ``string``, required.
        - ``dvsName``: ``string``, required.
        - ``key``: ``string``, required.
        - ``numPorts``: ``int``, required.
        - ``configNumPorts``: ``int``, optional. Since vSphere API 5.0.
        - ``numPortsAvailable``: ``int``, required.
        - ``uplinkPort``: List of ``vim.KeyValue``, optional.
        - ``mtu``: ``int``, optional.
        - ``pnic``: List of ``vim.host.PhysicalNic``, optional.
        - ``spec``: ``vim.host.HostProxySwitch.Specification``, required.
        - ``hostLag``: List of ``vim.host.HostProxySwitch.HostLagConfig``, optional. Since vSphere
          API 5.5.
        - ``networkReservationSupported``: ``boolean``, optional. Since vSphere API 5.5.
        - ``nsxtEnabled``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``ensEnabled``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``ensInterruptEnabled``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``transportZones``: List of ``vim.dvs.HostMember.TransportZoneInfo``, optional. Since
          vSphere API 7.0.0.0.
        - ``nsxUsedUplinkPort``: List of ``string``, optional. Since vSphere API 7.0.0.0.
        - ``nsxtStatus``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``nsxtStatusDetail``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``ensInfo``: ``vim.host.HostProxySwitch.EnsInfo``, optional. Since vSphere API 8.0.0.1.
        - ``networkOffloadingEnabled``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``hostUplinkState``: List of ``vim.dvs.HostMember.HostUplinkState``, optional. Since
          vSphere API 8.0.3.0.
        - ``autoDeployOwned``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``hostPerfNicOffloadState``: ``vim.dvs.HostMember.HostPerfNicOffloadState``, optional.
          Since vSphere API 9.1.0.0.
        - ``teplessMode``: ``boolean``, optional. Since vSphere API 9.1.0.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/HostProxySwitch.rst``
    """

    @_rt.data(
        "vim.host.HostProxySwitch.Config",
        wire_name="HostProxySwitchConfig",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "changeOperation", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("uuid", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "spec",
                "vim.host.HostProxySwitch.Specification",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.HostProxySwitch.Config``, on the wire ``HostProxySwitchConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``uuid``: ``string``, required.
            - ``spec``: ``vim.host.HostProxySwitch.Specification``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/HostProxySwitch/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        uuid: str = ""
        """``string``, required. Since vSphere API 4.0."""
        spec: vim.host.HostProxySwitch.Specification | None = None
        """``vim.host.HostProxySwitch.Specification``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.HostProxySwitch.EnsInfo",
        wire_name="HostProxySwitchEnsInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property("opsVersion", "long", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("numPSOps", "long", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("numLcoreOps", "long", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("errorStatus", "long", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property("lcoreStatus", "long", since="vim.version.v8_0_0_1", rank=28),
        ),
    )
    class EnsInfo(vmodl.DynamicData):
        """The data object ``vim.host.HostProxySwitch.EnsInfo``, on the wire ``HostProxySwitchEnsInfo``.

        Fields:
            - ``opsVersion``: ``long``, required.
            - ``numPSOps``: ``long``, required.
            - ``numLcoreOps``: ``long``, required.
            - ``errorStatus``: ``long``, required.
            - ``lcoreStatus``: ``long``, required.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/host/HostProxySwitch/EnsInfo.rst``
        """

        opsVersion: int = 0
        """``long``, required. Since vSphere API 8.0.0.1."""
        numPSOps: int = 0
        """``long``, required. Since vSphere API 8.0.0.1."""
        numLcoreOps: int = 0
        """``long``, required. Since vSphere API 8.0.0.1."""
        errorStatus: int = 0
        """``long``, required. Since vSphere API 8.0.0.1."""
        lcoreStatus: int = 0
        """``long``, required. Since vSphere API 8.0.0.1."""

    @_rt.data(
        "vim.host.HostProxySwitch.HostLagConfig",
        wire_name="HostProxySwitchHostLagConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("lagKey", "string", since="vim.version.version9", rank=9),
            _rt.Property("lagName", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property(
                "uplinkPort",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class HostLagConfig(vmodl.DynamicData):
        """The data object ``vim.host.HostProxySwitch.HostLagConfig``, on the wire ``HostProxySwitchHostLagConfig``.

        Fields:
            - ``lagKey``: ``string``, required.
            - ``lagName``: ``string``, optional.
            - ``uplinkPort``: List of ``vim.KeyValue``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/HostProxySwitch/HostLagConfig.rst``
        """

        lagKey: str = ""
        """``string``, required. Since vSphere API 5.5."""
        lagName: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        uplinkPort: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.HostProxySwitch.Specification",
        wire_name="HostProxySwitchSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "backing",
                "vim.dvs.HostMember.Backing",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.HostProxySwitch.Specification``, on the wire ``HostProxySwitchSpec``.

        Fields:
            - ``backing``: ``vim.dvs.HostMember.Backing``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/HostProxySwitch/Specification.rst``
        """

        backing: vim.dvs.HostMember.Backing | None = None
        """``vim.dvs.HostMember.Backing``, optional. Since vSphere API 4.0."""

    dvsUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    dvsName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    numPorts: int = 0
    """``int``, required. Since vSphere API 4.0."""
    configNumPorts: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    numPortsAvailable: int = 0
    """``int``, required. Since vSphere API 4.0."""
    uplinkPort: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 4.0."""
    mtu: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    pnic: _rt.Field[list[vim.host.PhysicalNic], Iterable[vim.host.PhysicalNic]] = _rt.EMPTY
    """List of ``vim.host.PhysicalNic``, optional. Since vSphere API 4.0."""
    spec: vim.host.HostProxySwitch.Specification = _rt.UNSET
    """``vim.host.HostProxySwitch.Specification``, required. Since vSphere API 4.0."""
    hostLag: _rt.Field[
        list[vim.host.HostProxySwitch.HostLagConfig],
        Iterable[vim.host.HostProxySwitch.HostLagConfig],
    ] = _rt.EMPTY
    """List of ``vim.host.HostProxySwitch.HostLagConfig``, optional. Since vSphere API 5.5."""
    networkReservationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    nsxtEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    ensEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    ensInterruptEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    transportZones: _rt.Field[
        list[vim.dvs.HostMember.TransportZoneInfo], Iterable[vim.dvs.HostMember.TransportZoneInfo]
    ] = _rt.EMPTY
    """List of ``vim.dvs.HostMember.TransportZoneInfo``, optional. Since vSphere API 7.0.0.0."""
    nsxUsedUplinkPort: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 7.0.0.0."""
    nsxtStatus: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    nsxtStatusDetail: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    ensInfo: vim.host.HostProxySwitch.EnsInfo | None = None
    """``vim.host.HostProxySwitch.EnsInfo``, optional. Since vSphere API 8.0.0.1."""
    networkOffloadingEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    hostUplinkState: _rt.Field[
        list[vim.dvs.HostMember.HostUplinkState], Iterable[vim.dvs.HostMember.HostUplinkState]
    ] = _rt.EMPTY
    """List of ``vim.dvs.HostMember.HostUplinkState``, optional. Since vSphere API 8.0.3.0."""
    autoDeployOwned: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    hostPerfNicOffloadState: vim.dvs.HostMember.HostPerfNicOffloadState | None = None
    """``vim.dvs.HostMember.HostPerfNicOffloadState``, optional. Since vSphere API 9.1.0.0."""
    teplessMode: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
