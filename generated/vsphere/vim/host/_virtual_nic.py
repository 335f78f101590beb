# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VirtualNic``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VirtualNic",
    wire_name="HostVirtualNic",
    properties=lambda: (
        _rt.Property("device", "string"),
        _rt.Property("key", "string"),
        _rt.Property("portgroup", "string"),
        _rt.Property("spec", "vim.host.VirtualNic.Specification"),
        _rt.Property("port", "vim.host.PortGroup.Port", optional=True),
        _rt.Property("owner", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class VirtualNic(vmodl.DynamicData):
    """The data object ``vim.host.VirtualNic``, on the wire ``HostVirtualNic``.

    Fields:
        - ``device``: ``string``, required.
        - ``key``: ``string``, required.
        - ``portgroup``: ``string``, required.
        - ``spec``: ``vim.host.VirtualNic.Specification``, required.
        - ``port``: ``vim.host.PortGroup.Port``, optional.
        - ``owner``: ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VirtualNic.rst``
    """

    @_rt.data(
        "vim.host.VirtualNic.Config",
        wire_name="HostVirtualNicConfig",
        properties=lambda: (
            _rt.Property("changeOperation", "string", optional=True),
            _rt.Property("device", "string", optional=True),
            _rt.Property("portgroup", "string"),
            _rt.Property("spec", "vim.host.VirtualNic.Specification", optional=True),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.host.VirtualNic.Config``, on the wire ``HostVirtualNicConfig``.

        Fields:
            - ``changeOperation``: ``string``, optional.
            - ``device``: ``string``, optional.
            - ``portgroup``: ``string``, required.
            - ``spec``: ``vim.host.VirtualNic.Specification``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualNic/Config.rst``
        """

        changeOperation: str | None = None
        """``string``, optional. Since 1.0."""
        device: str | None = None
        """``string``, optional. Since 1.0."""
        portgroup: str = ""
        """``string``, required. Since 1.0."""
        spec: vim.host.VirtualNic.Specification | None = None
        """``vim.host.VirtualNic.Specification``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.VirtualNic.IpRouteSpec",
        wire_name="HostVirtualNicIpRouteSpec",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property(
                "ipRouteConfig",
                "vim.host.IpRouteConfig",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class IpRouteSpec(vmodl.DynamicData):
        """The data object ``vim.host.VirtualNic.IpRouteSpec``, on the wire ``HostVirtualNicIpRouteSpec``.

        Fields:
            - ``ipRouteConfig``: ``vim.host.IpRouteConfig``, optional.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/VirtualNic/IpRouteSpec.rst``
        """

        ipRouteConfig: vim.host.IpRouteConfig | None = None
        """``vim.host.IpRouteConfig``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.host.VirtualNic.OpaqueNetworkSpec",
        wire_name="HostVirtualNicOpaqueNetworkSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("opaqueNetworkId", "string", since="vim.version.version10", rank=10),
            _rt.Property("opaqueNetworkType", "string", since="vim.version.version10", rank=10),
        ),
    )
    class OpaqueNetworkSpec(vmodl.DynamicData):
        """The data object ``vim.host.VirtualNic.OpaqueNetworkSpec``, on the wire ``HostVirtualNicOpaqueNetworkSpec``.

        Fields:
            - ``opaqueNetworkId``: ``string``, required.
            - ``opaqueNetworkType``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/VirtualNic/OpaqueNetworkSpec.rst``
        """

        opaqueNetworkId: str = ""
        """``string``, required. Since vSphere API 6.0."""
        opaqueNetworkType: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.VirtualNic.Specification",
        wire_name="HostVirtualNicSpec",
        properties=lambda: (
            _rt.Property("ip", "vim.host.IpConfig", optional=True),
            _rt.Property("mac", "string", optional=True),
            _rt.Property(
                "distributedVirtualPort",
                "vim.dvs.PortConnection",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "portgroup", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("mtu", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "tsoEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "netStackInstanceKey", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "opaqueNetwork",
                "vim.host.VirtualNic.OpaqueNetworkSpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "externalId", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "pinnedPnic", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "ipRouteSpec",
                "vim.host.VirtualNic.IpRouteSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "systemOwned", "boolean", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property("dpuId", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        ),
    )
    class Specification(vmodl.DynamicData):
        """The data object ``vim.host.VirtualNic.Specification``, on the wire ``HostVirtualNicSpec``.

        Fields:
            - ``ip``: ``vim.host.IpConfig``, optional.
            - ``mac``: ``string``, optional.
            - ``distributedVirtualPort``: ``vim.dvs.PortConnection``, optional. Since vSphere API
              4.0.
            - ``portgroup``: ``string``, optional. Since vSphere API 4.0.
            - ``mtu``: ``int``, optional. Since vSphere API 4.0.
            - ``tsoEnabled``: ``boolean``, optional. Since vSphere API 4.0.
            - ``netStackInstanceKey``: ``string``, optional. Since vSphere API 5.5.
            - ``opaqueNetwork``: ``vim.host.VirtualNic.OpaqueNetworkSpec``, optional. Since vSphere
              API 6.0.
            - ``externalId``: ``string``, optional. Since vSphere API 6.0.
            - ``pinnedPnic``: ``string``, optional. Since vSphere API 6.0.
            - ``ipRouteSpec``: ``vim.host.VirtualNic.IpRouteSpec``, optional. Since vSphere API 6.5.
            - ``systemOwned``: ``boolean``, optional. Since vSphere API 7.0.0.0.
            - ``dpuId``: ``string``, optional. Since vSphere API 8.0.0.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/VirtualNic/Specification.rst``
        """

        ip: vim.host.IpConfig | None = None
        """``vim.host.IpConfig``, optional. Since 1.0."""
        mac: str | None = None
        """``string``, optional. Since 1.0."""
        distributedVirtualPort: vim.dvs.PortConnection | None = None
        """``vim.dvs.PortConnection``, optional. Since vSphere API 4.0."""
        portgroup: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        mtu: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        tsoEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        netStackInstanceKey: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        opaqueNetwork: vim.host.VirtualNic.OpaqueNetworkSpec | None = None
        """``vim.host.VirtualNic.OpaqueNetworkSpec``, optional. Since vSphere API 6.0."""
        externalId: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        pinnedPnic: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        ipRouteSpec: vim.host.VirtualNic.IpRouteSpec | None = None
        """``vim.host.VirtualNic.IpRouteSpec``, optional. Since vSphere API 6.5."""
        systemOwned: bool | None = None
        """``boolean``, optional. Since vSphere API 7.0.0.0."""
        dpuId: str | None = None
        """``string``, optional. Since vSphere API 8.0.0.1."""

    device: str = ""
    """``string``, required. Since 1.0."""
    key: str = ""
    """``string``, required. Since 1.0."""
    portgroup: str = ""
    """``string``, required. Since 1.0."""
    spec: vim.host.VirtualNic.Specification = _rt.UNSET
    """``vim.host.VirtualNic.Specification``, required. Since 1.0."""
    port: vim.host.PortGroup.Port | None = None
    """``vim.host.PortGroup.Port``, optional. Since 1.0."""
    owner: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
