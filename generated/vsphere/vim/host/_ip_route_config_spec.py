# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpRouteConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.IpRouteConfigSpec",
    wire_name="HostIpRouteConfigSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "gatewayDeviceConnection",
            "vim.host.VirtualNicConnection",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipV6GatewayDeviceConnection",
            "vim.host.VirtualNicConnection",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class IpRouteConfigSpec(vim.host.IpRouteConfig):
    """The data object ``vim.host.IpRouteConfigSpec``, on the wire ``HostIpRouteConfigSpec``.

    Fields:
        - ``gatewayDeviceConnection``: ``vim.host.VirtualNicConnection``, optional.
        - ``ipV6GatewayDeviceConnection``: ``vim.host.VirtualNicConnection``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/IpRouteConfigSpec.rst``
    """

    gatewayDeviceConnection: vim.host.VirtualNicConnection | None = None
    """``vim.host.VirtualNicConnection``, optional. Since vSphere API 4.0."""
    ipV6GatewayDeviceConnection: vim.host.VirtualNicConnection | None = None
    """``vim.host.VirtualNicConnection``, optional. Since vSphere API 4.0."""
