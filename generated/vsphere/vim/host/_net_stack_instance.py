# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetStackInstance``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NetStackInstance",
    wire_name="HostNetStackInstance",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("name", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "dnsConfig", "vim.host.DnsConfig", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "ipRouteConfig",
            "vim.host.IpRouteConfig",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "requestedMaxNumberOfConnections",
            "int",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "congestionControlAlgorithm",
            "string",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("ipV6Enabled", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "routeTableConfig",
            "vim.host.IpRouteTableConfig",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("owner", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class NetStackInstance(vmodl.DynamicData):
    """The data object ``vim.host.NetStackInstance``, on the wire ``HostNetStackInstance``.

    Fields:
        - ``key``: ``string``, optional.
        - ``name``: ``string``, optional.
        - ``dnsConfig``: ``vim.host.DnsConfig``, optional.
        - ``ipRouteConfig``: ``vim.host.IpRouteConfig``, optional.
        - ``requestedMaxNumberOfConnections``: ``int``, optional.
        - ``congestionControlAlgorithm``: ``string``, optional.
        - ``ipV6Enabled``: ``boolean``, optional.
        - ``routeTableConfig``: ``vim.host.IpRouteTableConfig``, optional.
        - ``owner``: ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/NetStackInstance.rst``
    """

    @_rt.enum(
        "vim.host.NetStackInstance.CongestionControlAlgorithmType",
        wire_name="HostNetStackInstanceCongestionControlAlgorithmType",
        since="vim.version.version9",
        rank=9,
    )
    class CongestionControlAlgorithmType(_rt.VimEnum):
        """The enum ``vim.host.NetStackInstance.CongestionControlAlgorithmType``, on the wire ``HostNetStackInstanceCongestionControlAlgorithmType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/NetStackInstance/CongestionControlAlgorithmType.rst``
        """

        newreno = "newreno"
        """The value ``newreno``."""
        cubic = "cubic"
        """The value ``cubic``."""

    @_rt.enum(
        "vim.host.NetStackInstance.SystemStackKey",
        wire_name="HostNetStackInstanceSystemStackKey",
        since="vim.version.version9",
        rank=9,
    )
    class SystemStackKey(_rt.VimEnum):
        """The enum ``vim.host.NetStackInstance.SystemStackKey``, on the wire ``HostNetStackInstanceSystemStackKey``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/NetStackInstance/SystemStackKey.rst``
        """

        defaultTcpipStack = "defaultTcpipStack"
        """The value ``defaultTcpipStack``."""
        vmotion = "vmotion"
        """The value ``vmotion``."""
        vSphereProvisioning = "vSphereProvisioning"
        """The value ``vSphereProvisioning``."""
        mirror = "mirror"
        """The value ``mirror``."""
        ops = "ops"
        """The value ``ops``."""
        vnetworking = "vnetworking"
        """The value ``vnetworking``."""

    key: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    name: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    dnsConfig: vim.host.DnsConfig | None = None
    """``vim.host.DnsConfig``, optional. Since vSphere API 5.5."""
    ipRouteConfig: vim.host.IpRouteConfig | None = None
    """``vim.host.IpRouteConfig``, optional. Since vSphere API 5.5."""
    requestedMaxNumberOfConnections: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    congestionControlAlgorithm: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    ipV6Enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    routeTableConfig: vim.host.IpRouteTableConfig | None = None
    """``vim.host.IpRouteTableConfig``, optional. Since vSphere API 5.5."""
    owner: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
