# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpRouteTableConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.IpRouteTableConfig",
    wire_name="HostIpRouteTableConfig",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "ipRoute",
            "vim.host.IpRouteOp",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipv6Route",
            "vim.host.IpRouteOp",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class IpRouteTableConfig(vmodl.DynamicData):
    """The data object ``vim.host.IpRouteTableConfig``, on the wire ``HostIpRouteTableConfig``.

    Fields:
        - ``ipRoute``: List of ``vim.host.IpRouteOp``, optional.
        - ``ipv6Route``: List of ``vim.host.IpRouteOp``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/IpRouteTableConfig.rst``
    """

    ipRoute: _rt.Field[list[vim.host.IpRouteOp], Iterable[vim.host.IpRouteOp]] = _rt.EMPTY
    """List of ``vim.host.IpRouteOp``, optional. Since vSphere API 4.0."""
    ipv6Route: _rt.Field[list[vim.host.IpRouteOp], Iterable[vim.host.IpRouteOp]] = _rt.EMPTY
    """List of ``vim.host.IpRouteOp``, optional. Since vSphere API 4.0."""
