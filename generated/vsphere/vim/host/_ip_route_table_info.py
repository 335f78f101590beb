# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpRouteTableInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.IpRouteTableInfo",
    wire_name="HostIpRouteTableInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "ipRoute",
            "vim.host.IpRouteEntry",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipv6Route",
            "vim.host.IpRouteEntry",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class IpRouteTableInfo(vmodl.DynamicData):
    """The data object ``vim.host.IpRouteTableInfo``, on the wire ``HostIpRouteTableInfo``.

    Fields:
        - ``ipRoute``: List of ``vim.host.IpRouteEntry``, optional.
        - ``ipv6Route``: List of ``vim.host.IpRouteEntry``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/IpRouteTableInfo.rst``
    """

    ipRoute: _rt.Field[list[vim.host.IpRouteEntry], Iterable[vim.host.IpRouteEntry]] = _rt.EMPTY
    """List of ``vim.host.IpRouteEntry``, optional. Since vSphere API 4.0."""
    ipv6Route: _rt.Field[list[vim.host.IpRouteEntry], Iterable[vim.host.IpRouteEntry]] = _rt.EMPTY
    """List of ``vim.host.IpRouteEntry``, optional. Since vSphere API 4.0."""
