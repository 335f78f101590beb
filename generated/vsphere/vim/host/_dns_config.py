# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DnsConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DnsConfig",
    wire_name="HostDnsConfig",
    properties=lambda: (
        _rt.Property("dhcp", "boolean"),
        _rt.Property("virtualNicDevice", "string", optional=True),
        _rt.Property(
            "ipv6VirtualNicDevice", "string", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property("hostName", "string"),
        _rt.Property("domainName", "string"),
        _rt.Property("address", "string", array=True, optional=True),
        _rt.Property("searchDomain", "string", array=True, optional=True),
    ),
)
class DnsConfig(vmodl.DynamicData):
    """The data object ``vim.host.DnsConfig``, on the wire ``HostDnsConfig``.

    Fields:
        - ``dhcp``: ``boolean``, required.
        - ``virtualNicDevice``: ``string``, optional.
        - ``ipv6VirtualNicDevice``: ``string``, optional. Since vSphere API 6.7.
        - ``hostName``: ``string``, required.
        - ``domainName``: ``string``, required.
        - ``address``: List of ``string``, optional.
        - ``searchDomain``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DnsConfig.rst``
    """

    dhcp: bool = False
    """``boolean``, required. Since 1.0."""
    virtualNicDevice: str | None = None
    """``string``, optional. Since 1.0."""
    ipv6VirtualNicDevice: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
    hostName: str = ""
    """``string``, required. Since 1.0."""
    domainName: str = ""
    """``string``, required. Since 1.0."""
    address: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    searchDomain: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
