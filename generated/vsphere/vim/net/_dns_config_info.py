# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.DnsConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.net.DnsConfigInfo",
    wire_name="NetDnsConfigInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("dhcp", "boolean", since="vim.version.version6", rank=6),
        _rt.Property("hostName", "string", since="vim.version.version6", rank=6),
        _rt.Property("domainName", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "ipAddress", "string", array=True, optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "searchDomain",
            "string",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class DnsConfigInfo(vmodl.DynamicData):
    """The data object ``vim.net.DnsConfigInfo``, on the wire ``NetDnsConfigInfo``.

    Fields:
        - ``dhcp``: ``boolean``, required.
        - ``hostName``: ``string``, required.
        - ``domainName``: ``string``, required.
        - ``ipAddress``: List of ``string``, optional.
        - ``searchDomain``: List of ``string``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/DnsConfigInfo.rst``
    """

    dhcp: bool = False
    """``boolean``, required. Since vSphere API 4.1."""
    hostName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    domainName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    ipAddress: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    searchDomain: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
