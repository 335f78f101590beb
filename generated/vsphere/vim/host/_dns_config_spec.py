# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DnsConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.DnsConfigSpec",
    wire_name="HostDnsConfigSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "virtualNicConnection",
            "vim.host.VirtualNicConnection",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "virtualNicConnectionV6",
            "vim.host.VirtualNicConnection",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class DnsConfigSpec(vim.host.DnsConfig):
    """The data object ``vim.host.DnsConfigSpec``, on the wire ``HostDnsConfigSpec``.

    Fields:
        - ``virtualNicConnection``: ``vim.host.VirtualNicConnection``, optional.
        - ``virtualNicConnectionV6``: ``vim.host.VirtualNicConnection``, optional. Since vSphere API
          6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/DnsConfigSpec.rst``
    """

    virtualNicConnection: vim.host.VirtualNicConnection | None = None
    """``vim.host.VirtualNicConnection``, optional. Since vSphere API 4.0."""
    virtualNicConnectionV6: vim.host.VirtualNicConnection | None = None
    """``vim.host.VirtualNicConnection``, optional. Since vSphere API 6.7."""
