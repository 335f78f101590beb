# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.IpRouteConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.IpRouteConfigSpec",
    wire_name="NetIpRouteConfigSpec",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "ipRoute",
            "vim.net.IpRouteConfigSpec.IpRouteSpec",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class IpRouteConfigSpec(vmodl.DynamicData):
    """The data object ``vim.net.IpRouteConfigSpec``, on the wire ``NetIpRouteConfigSpec``.

    Fields:
        - ``ipRoute``: List of ``vim.net.IpRouteConfigSpec.IpRouteSpec``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/IpRouteConfigSpec.rst``
    """

    @_rt.data(
        "vim.net.IpRouteConfigSpec.GatewaySpec",
        wire_name="NetIpRouteConfigSpecGatewaySpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "ipAddress", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("device", "string", optional=True, since="vim.version.version6", rank=6),
        ),
    )
    class GatewaySpec(vmodl.DynamicData):
        """The data object ``vim.net.IpRouteConfigSpec.GatewaySpec``, on the wire ``NetIpRouteConfigSpecGatewaySpec``.

        Fields:
            - ``ipAddress``: ``string``, optional.
            - ``device``: ``string``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpRouteConfigSpec/GatewaySpec.rst``
        """

        ipAddress: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        device: str | None = None
        """``string``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.net.IpRouteConfigSpec.IpRouteSpec",
        wire_name="NetIpRouteConfigSpecIpRouteSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("network", "string", since="vim.version.version6", rank=6),
            _rt.Property("prefixLength", "int", since="vim.version.version6", rank=6),
            _rt.Property(
                "gateway",
                "vim.net.IpRouteConfigSpec.GatewaySpec",
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property("operation", "string", since="vim.version.version6", rank=6),
        ),
    )
    class IpRouteSpec(vmodl.DynamicData):
        """The data object ``vim.net.IpRouteConfigSpec.IpRouteSpec``, on the wire ``NetIpRouteConfigSpecIpRouteSpec``.

        Fields:
            - ``network``: ``string``, required.
            - ``prefixLength``: ``int``, required.
            - ``gateway``: ``vim.net.IpRouteConfigSpec.GatewaySpec``, required.
            - ``operation``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpRouteConfigSpec/IpRouteSpec.rst``
        """

        network: str = ""
        """``string``, required. Since vSphere API 4.1."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 4.1."""
        gateway: vim.net.IpRouteConfigSpec.GatewaySpec = _rt.UNSET
        """``vim.net.IpRouteConfigSpec.GatewaySpec``, required. Since vSphere API 4.1."""
        operation: str = ""
        """``string``, required. Since vSphere API 4.1."""

    ipRoute: _rt.Field[
        list[vim.net.IpRouteConfigSpec.IpRouteSpec], Iterable[vim.net.IpRouteConfigSpec.IpRouteSpec]
    ] = _rt.EMPTY
    """List of ``vim.net.IpRouteConfigSpec.IpRouteSpec``, optional. Since vSphere API 4.1."""
