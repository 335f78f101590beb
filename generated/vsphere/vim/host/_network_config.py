# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetworkConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NetworkConfig",
    wire_name="HostNetworkConfig",
    properties=lambda: (
        _rt.Property("vswitch", "vim.host.VirtualSwitch.Config", array=True, optional=True),
        _rt.Property(
            "proxySwitch",
            "vim.host.HostProxySwitch.Config",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("portgroup", "vim.host.PortGroup.Config", array=True, optional=True),
        _rt.Property("pnic", "vim.host.PhysicalNic.Config", array=True, optional=True),
        _rt.Property("vnic", "vim.host.VirtualNic.Config", array=True, optional=True),
        _rt.Property("consoleVnic", "vim.host.VirtualNic.Config", array=True, optional=True),
        _rt.Property("dnsConfig", "vim.host.DnsConfig", optional=True),
        _rt.Property("ipRouteConfig", "vim.host.IpRouteConfig", optional=True),
        _rt.Property("consoleIpRouteConfig", "vim.host.IpRouteConfig", optional=True),
        _rt.Property(
            "routeTableConfig",
            "vim.host.IpRouteTableConfig",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dhcp",
            "vim.host.DhcpService.Config",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "nat",
            "vim.host.NatService.Config",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("ipV6Enabled", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "netStackSpec",
            "vim.host.NetworkConfig.NetStackSpec",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "migrationStatus", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
    ),
)
class NetworkConfig(vmodl.DynamicData):
    """The data object ``vim.host.NetworkConfig``, on the wire ``HostNetworkConfig``.

    Fields:
        - ``vswitch``: List of ``vim.host.VirtualSwitch.Config``, optional.
        - ``proxySwitch``: List of ``vim.host.HostProxySwitch.Config``, optional. Since vSphere API
          4.0.
        - ``portgroup``: List of ``vim.host.PortGroup.Config``, optional.
        - ``pnic``: List of ``vim.host.PhysicalNic.Config``, optional.
        - ``vnic``: List of ``vim.host.VirtualNic.Config``, optional.
        - ``consoleVnic``: List of ``vim.host.VirtualNic.Config``, optional.
        - ``dnsConfig``: ``vim.host.DnsConfig``, optional.
        - ``ipRouteConfig``: ``vim.host.IpRouteConfig``, optional.
        - ``consoleIpRouteConfig``: ``vim.host.IpRouteConfig``, optional.
        - ``routeTableConfig``: ``vim.host.IpRouteTableConfig``, optional. Since vSphere API 4.0.
        - ``dhcp``: List of ``vim.host.DhcpService.Config``, optional. Since VI API 2.5.
        - ``nat``: List of ``vim.host.NatService.Config``, optional. Since VI API 2.5.
        - ``ipV6Enabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``netStackSpec``: List of ``vim.host.NetworkConfig.NetStackSpec``, optional. Since vSphere
          API 5.5.
        - ``migrationStatus``: ``string``, optional. Since vSphere API 7.0.2.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NetworkConfig.rst``
    """

    @_rt.data(
        "vim.host.NetworkConfig.NetStackSpec",
        wire_name="HostNetworkConfigNetStackSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "netStackInstance",
                "vim.host.NetStackInstance",
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "operation", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class NetStackSpec(vmodl.DynamicData):
        """The data object ``vim.host.NetworkConfig.NetStackSpec``, on the wire ``HostNetworkConfigNetStackSpec``.

        Fields:
            - ``netStackInstance``: ``vim.host.NetStackInstance``, required.
            - ``operation``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/NetworkConfig/NetStackSpec.rst``
        """

        netStackInstance: vim.host.NetStackInstance = _rt.UNSET
        """``vim.host.NetStackInstance``, required. Since vSphere API 5.5."""
        operation: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.NetworkConfig.Result",
        wire_name="HostNetworkConfigResult",
        properties=lambda: (
            _rt.Property("vnicDevice", "string", array=True, optional=True),
            _rt.Property("consoleVnicDevice", "string", array=True, optional=True),
        ),
    )
    class Result(vmodl.DynamicData):
        """The data object ``vim.host.NetworkConfig.Result``, on the wire ``HostNetworkConfigResult``.

        Fields:
            - ``vnicDevice``: List of ``string``, optional.
            - ``consoleVnicDevice``: List of ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/NetworkConfig/Result.rst``
        """

        vnicDevice: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        consoleVnicDevice: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""

    vswitch: _rt.Field[
        list[vim.host.VirtualSwitch.Config], Iterable[vim.host.VirtualSwitch.Config]
    ] = _rt.EMPTY
    """List of ``vim.host.VirtualSwitch.Config``, optional. Since 1.0."""
    proxySwitch: _rt.Field[
        list[vim.host.HostProxySwitch.Config], Iterable[vim.host.HostProxySwitch.Config]
    ] = _rt.EMPTY
    """List of ``vim.host.HostProxySwitch.Config``, optional. Since vSphere API 4.0."""
    portgroup: _rt.Field[list[vim.host.PortGroup.Config], Iterable[vim.host.PortGroup.Config]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.PortGroup.Config``, optional. Since 1.0."""
    pnic: _rt.Field[list[vim.host.PhysicalNic.Config], Iterable[vim.host.PhysicalNic.Config]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.PhysicalNic.Config``, optional. Since 1.0."""
    vnic: _rt.Field[list[vim.host.VirtualNic.Config], Iterable[vim.host.VirtualNic.Config]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.VirtualNic.Config``, optional. Since 1.0."""
    consoleVnic: _rt.Field[
        list[vim.host.VirtualNic.Config], Iterable[vim.host.VirtualNic.Config]
    ] = _rt.EMPTY
    """List of ``vim.host.VirtualNic.Config``, optional. Since 1.0."""
    dnsConfig: vim.host.DnsConfig | None = None
    """``vim.host.DnsConfig``, optional. Since 1.0."""
    ipRouteConfig: vim.host.IpRouteConfig | None = None
    """``vim.host.IpRouteConfig``, optional. Since 1.0."""
    consoleIpRouteConfig: vim.host.IpRouteConfig | None = None
    """``vim.host.IpRouteConfig``, optional. Since 1.0."""
    routeTableConfig: vim.host.IpRouteTableConfig | None = None
    """``vim.host.IpRouteTableConfig``, optional. Since vSphere API 4.0."""
    dhcp: _rt.Field[list[vim.host.DhcpService.Config], Iterable[vim.host.DhcpService.Config]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.DhcpService.Config``, optional. Since VI API 2.5."""
    nat: _rt.Field[list[vim.host.NatService.Config], Iterable[vim.host.NatService.Config]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.NatService.Config``, optional. Since VI API 2.5."""
    ipV6Enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    netStackSpec: _rt.Field[
        list[vim.host.NetworkConfig.NetStackSpec], Iterable[vim.host.NetworkConfig.NetStackSpec]
    ] = _rt.EMPTY
    """List of ``vim.host.NetworkConfig.NetStackSpec``, optional. Since vSphere API 5.5."""
    migrationStatus: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
