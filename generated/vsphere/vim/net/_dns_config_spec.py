# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.DnsConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.net.DnsConfigSpec",
    wire_name="NetDnsConfigSpec",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("dhcp", "boolean", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("hostName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("domainName", "string", optional=True, since="vim.version.version6", rank=6),
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
class DnsConfigSpec(vmodl.DynamicData):
    """The data object ``vim.net.DnsConfigSpec``, on the wire ``NetDnsConfigSpec``.

    Fields:
        - ``dhcp``: ``boolean``, optional.
        - ``hostName``: ``string``, optional.
        - ``domainName``: ``string``, optional.
        - ``ipAddress``: List of ``string``, optional.
        - ``searchDomain``: List of ``string``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/DnsConfigSpec.rst``
    """

    dhcp: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    hostName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    domainName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    ipAddress: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    searchDomain: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
