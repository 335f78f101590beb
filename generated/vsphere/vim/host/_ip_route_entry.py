# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpRouteEntry``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.IpRouteEntry",
    wire_name="HostIpRouteEntry",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("network", "string", since="vim.version.version5", rank=5),
        _rt.Property("prefixLength", "int", since="vim.version.version5", rank=5),
        _rt.Property("gateway", "string", since="vim.version.version5", rank=5),
        _rt.Property("deviceName", "string", optional=True, since="vim.version.version6", rank=6),
    ),
)
class IpRouteEntry(vmodl.DynamicData):
    """The data object ``vim.host.IpRouteEntry``, on the wire ``HostIpRouteEntry``.

    Fields:
        - ``network``: ``string``, required.
        - ``prefixLength``: ``int``, required.
        - ``gateway``: ``string``, required.
        - ``deviceName``: ``string``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/IpRouteEntry.rst``
    """

    network: str = ""
    """``string``, required. Since vSphere API 4.0."""
    prefixLength: int = 0
    """``int``, required. Since vSphere API 4.0."""
    gateway: str = ""
    """``string``, required. Since vSphere API 4.0."""
    deviceName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
