# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpRouteOp``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.IpRouteOp",
    wire_name="HostIpRouteOp",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("changeOperation", "string", since="vim.version.version5", rank=5),
        _rt.Property("route", "vim.host.IpRouteEntry", since="vim.version.version5", rank=5),
    ),
)
class IpRouteOp(vmodl.DynamicData):
    """The data object ``vim.host.IpRouteOp``, on the wire ``HostIpRouteOp``.

    Fields:
        - ``changeOperation``: ``string``, required.
        - ``route``: ``vim.host.IpRouteEntry``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/IpRouteOp.rst``
    """

    changeOperation: str = ""
    """``string``, required. Since vSphere API 4.0."""
    route: vim.host.IpRouteEntry = _rt.UNSET
    """``vim.host.IpRouteEntry``, required. Since vSphere API 4.0."""
