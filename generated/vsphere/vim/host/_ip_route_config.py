# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpRouteConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.IpRouteConfig",
    wire_name="HostIpRouteConfig",
    properties=lambda: (
        _rt.Property("defaultGateway", "string", optional=True),
        _rt.Property("gatewayDevice", "string", optional=True),
        _rt.Property(
            "ipV6DefaultGateway", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "ipV6GatewayDevice", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class IpRouteConfig(vmodl.DynamicData):
    """The data object ``vim.host.IpRouteConfig``, on the wire ``HostIpRouteConfig``.

    Fields:
        - ``defaultGateway``: ``string``, optional.
        - ``gatewayDevice``: ``string``, optional.
        - ``ipV6DefaultGateway``: ``string``, optional. Since vSphere API 4.0.
        - ``ipV6GatewayDevice``: ``string``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/IpRouteConfig.rst``
    """

    defaultGateway: str | None = None
    """``string``, optional. Since 1.0."""
    gatewayDevice: str | None = None
    """``string``, optional. Since 1.0."""
    ipV6DefaultGateway: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    ipV6GatewayDevice: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
