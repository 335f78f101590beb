# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.NetStackInstanceProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.NetStackInstanceProfile",
    wire_name="NetStackInstanceProfile",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "dnsConfig",
            "vim.profile.host.NetworkProfile.DnsConfigProfile",
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "ipRouteConfig", "vim.profile.host.IpRouteProfile", since="vim.version.version9", rank=9
        ),
    ),
)
class NetStackInstanceProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.NetStackInstanceProfile``.

    Fields:
        - ``key``: ``string``, required.
        - ``dnsConfig``: ``vim.profile.host.NetworkProfile.DnsConfigProfile``, required.
        - ``ipRouteConfig``: ``vim.profile.host.IpRouteProfile``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/profile/host/NetStackInstanceProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 5.5."""
    dnsConfig: vim.profile.host.NetworkProfile.DnsConfigProfile = _rt.UNSET
    """``vim.profile.host.NetworkProfile.DnsConfigProfile``, required. Since vSphere API 5.5."""
    ipRouteConfig: vim.profile.host.IpRouteProfile = _rt.UNSET
    """``vim.profile.host.IpRouteProfile``, required. Since vSphere API 5.5."""
