# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetworkInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NetworkInfo",
    wire_name="HostNetworkInfo",
    properties=lambda: (
        _rt.Property("vswitch", "vim.host.VirtualSwitch", array=True, optional=True),
        _rt.Property(
            "proxySwitch",
            "vim.host.HostProxySwitch",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("portgroup", "vim.host.PortGroup", array=True, optional=True),
        _rt.Property("pnic", "vim.host.PhysicalNic", array=True, optional=True),
        _rt.Property(
            "rdmaDevice",
            "vim.host.RdmaDevice",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("vnic", "vim.host.VirtualNic", array=True, optional=True),
        _rt.Property("consoleVnic", "vim.host.VirtualNic", array=True, optional=True),
        _rt.Property("dnsConfig", "vim.host.DnsConfig", optional=True),
        _rt.Property("ipRouteConfig", "vim.host.IpRouteConfig", optional=True),
        _rt.Property("consoleIpRouteConfig", "vim.host.IpRouteConfig", optional=True),
        _rt.Property(
            "routeTableInfo",
            "vim.host.IpRouteTableInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dhcp",
            "vim.host.DhcpService",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "nat",
            "vim.host.NatService",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("ipV6Enabled", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "atBootIpV6Enabled", "boolean", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "netStackInstance",
            "vim.host.NetStackInstance",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "opaqueSwitch",
            "vim.host.OpaqueSwitch",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "opaqueNetwork",
            "vim.host.OpaqueNetworkInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "nsxTransportNodeId", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property(
            "nvdsToVdsMigrationRequired",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "migrationStatus", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
    ),
)
class NetworkInfo(vmodl.DynamicData):
    """The data object ``vim.host.NetworkInfo``, on the wire ``HostNetworkInfo``.

    Fields:
        - ``vswitch``: List of ``vim.host.VirtualSwitch``, optional.
        - ``proxySwitch``: List of ``vim.host.HostProxySwitch``, optional. Since vSphere API 4.0.
        - ``portgroup``: List of ``vim.host.PortGroup``, optional.
        - ``pnic``: List of ``vim.host.PhysicalNic``, optional.
        - ``rdmaDevice``: List of ``vim.host.RdmaDevice``, optional. Since vSphere API 7.0.0.0.
        - ``vnic``: List of ``vim.host.VirtualNic``, optional.
        - ``consoleVnic``: List of ``vim.host.VirtualNic``, optional.
        - ``dnsConfig``: ``vim.host.DnsConfig``, optional.
        - ``ipRouteConfig``: ``vim.host.IpRouteConfig``, optional.
        - ``consoleIpRouteConfig``: ``vim.host.IpRouteConfig``, optional.
        - ``routeTableInfo``: ``vim.host.IpRouteTableInfo``, optional. Since vSphere API 4.0.
        - ``dhcp``: List of ``vim.host.DhcpService``, optional. Since VI API 2.5.
        - ``nat``: List of ``vim.host.NatService``, optional. Since VI API 2.5.
        - ``ipV6Enabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``atBootIpV6Enabled``: ``boolean``, optional. Since vSphere API 4.1.
        - ``netStackInstance``: List of ``vim.host.NetStackInstance``, optional. Since vSphere API
          5.5.
        - ``opaqueSwitch``: List of ``vim.host.OpaqueSwitch``, optional. Since vSphere API 5.5.
        - ``opaqueNetwork``: List of ``vim.host.OpaqueNetworkInfo``, optional. Since vSphere API
          5.5.
        - ``nsxTransportNodeId``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``nvdsToVdsMigrationRequired``: ``boolean``, optional. Since vSphere API 7.0.2.0.
        - ``migrationStatus``: ``string``, optional. Since vSphere API 7.0.2.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NetworkInfo.rst``
    """

    vswitch: _rt.Field[list[vim.host.VirtualSwitch], Iterable[vim.host.VirtualSwitch]] = _rt.EMPTY
    """List of ``vim.host.VirtualSwitch``, optional. Since 1.0."""
    proxySwitch: _rt.Field[list[vim.host.HostProxySwitch], Iterable[vim.host.HostProxySwitch]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.HostProxySwitch``, optional. Since vSphere API 4.0."""
    portgroup: _rt.Field[list[vim.host.PortGroup], Iterable[vim.host.PortGroup]] = _rt.EMPTY
    """List of ``vim.host.PortGroup``, optional. Since 1.0."""
    pnic: _rt.Field[list[vim.host.PhysicalNic], Iterable[vim.host.PhysicalNic]] = _rt.EMPTY
    """List of ``vim.host.PhysicalNic``, optional. Since 1.0."""
    rdmaDevice: _rt.Field[list[vim.host.RdmaDevice], Iterable[vim.host.RdmaDevice]] = _rt.EMPTY
    """List of ``vim.host.RdmaDevice``, optional. Since vSphere API 7.0.0.0."""
    vnic: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = _rt.EMPTY
    """List of ``vim.host.VirtualNic``, optional. Since 1.0."""
    consoleVnic: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = _rt.EMPTY
    """List of ``vim.host.VirtualNic``, optional. Since 1.0."""
    dnsConfig: vim.host.DnsConfig | None = None
    """``vim.host.DnsConfig``, optional. Since 1.0."""
    ipRouteConfig: vim.host.IpRouteConfig | None = None
    """``vim.host.IpRouteConfig``, optional. Since 1.0."""
    consoleIpRouteConfig: vim.host.IpRouteConfig | None = None
    """``vim.host.IpRouteConfig``, optional. Since 1.0."""
    routeTableInfo: vim.host.IpRouteTableInfo | None = None
    """``vim.host.IpRouteTableInfo``, optional. Since vSphere API 4.0."""
    dhcp: _rt.Field[list[vim.host.DhcpService], Iterable[vim.host.DhcpService]] = _rt.EMPTY
    """List of ``vim.host.DhcpService``, optional. Since VI API 2.5."""
    nat: _rt.Field[list[vim.host.NatService], Iterable[vim.host.NatService]] = _rt.EMPTY
    """List of ``vim.host.NatService``, optional. Since VI API 2.5."""
    ipV6Enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    atBootIpV6Enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    netStackInstance: _rt.Field[
        list[vim.host.NetStackInstance], Iterable[vim.host.NetStackInstance]
    ] = _rt.EMPTY
    """List of ``vim.host.NetStackInstance``, optional. Since vSphere API 5.5."""
    opaqueSwitch: _rt.Field[list[vim.host.OpaqueSwitch], Iterable[vim.host.OpaqueSwitch]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.OpaqueSwitch``, optional. Since vSphere API 5.5."""
    opaqueNetwork: _rt.Field[
        list[vim.host.OpaqueNetworkInfo], Iterable[vim.host.OpaqueNetworkInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.OpaqueNetworkInfo``, optional. Since vSphere API 5.5."""
    nsxTransportNodeId: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    nvdsToVdsMigrationRequired: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
    migrationStatus: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
