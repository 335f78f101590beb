# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.IpRouteConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.IpRouteConfigInfo",
    wire_name="NetIpRouteConfigInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "ipRoute",
            "vim.net.IpRouteConfigInfo.IpRoute",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class IpRouteConfigInfo(vmodl.DynamicData):
    """The data object ``vim.net.IpRouteConfigInfo``, on the wire ``NetIpRouteConfigInfo``.

    Fields:
        - ``ipRoute``: List of ``vim.net.IpRouteConfigInfo.IpRoute``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/IpRouteConfigInfo.rst``
    """

    @_rt.data(
        "vim.net.IpRouteConfigInfo.Gateway",
        wire_name="NetIpRouteConfigInfoGateway",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "ipAddress", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("device", "string", optional=True, since="vim.version.version6", rank=6),
        ),
    )
    class Gateway(vmodl.DynamicData):
        """The data object ``vim.net.IpRouteConfigInfo.Gateway``, on the wire ``NetIpRouteConfigInfoGateway``.

        Fields:
            - ``ipAddress``: ``string``, optional.
            - ``device``: ``string``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpRouteConfigInfo/Gateway.rst``
        """

        ipAddress: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        device: str | None = None
        """``string``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.net.IpRouteConfigInfo.IpRoute",
        wire_name="NetIpRouteConfigInfoIpRoute",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("network", "string", since="vim.version.version6", rank=6),
            _rt.Property("prefixLength", "int", since="vim.version.version6", rank=6),
            _rt.Property(
                "gateway", "vim.net.IpRouteConfigInfo.Gateway", since="vim.version.version6", rank=6
            ),
        ),
    )
    class IpRoute(vmodl.DynamicData):
        """The data object ``vim.net.IpRouteConfigInfo.IpRoute``, on the wire ``NetIpRouteConfigInfoIpRoute``.

        Fields:
            - ``network``: ``string``, required.
            - ``prefixLength``: ``int``, required.
            - ``gateway``: ``vim.net.IpRouteConfigInfo.Gateway``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpRouteConfigInfo/IpRoute.rst``
        """

        network: str = ""
        """``string``, required. Since vSphere API 4.1."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 4.1."""
        gateway: vim.net.IpRouteConfigInfo.Gateway = _rt.UNSET
        """``vim.net.IpRouteConfigInfo.Gateway``, required. Since vSphere API 4.1."""

    ipRoute: _rt.Field[
        list[vim.net.IpRouteConfigInfo.IpRoute], Iterable[vim.net.IpRouteConfigInfo.IpRoute]
    ] = _rt.EMPTY
    """List of ``vim.net.IpRouteConfigInfo.IpRoute``, optional. Since vSphere API 4.1."""
