# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.IpConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.IpConfigSpec",
    wire_name="NetIpConfigSpec",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "ipAddress",
            "vim.net.IpConfigSpec.IpAddressSpec",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "dhcp", "vim.net.DhcpConfigSpec", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "autoConfigurationEnabled",
            "boolean",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class IpConfigSpec(vmodl.DynamicData):
    """The data object ``vim.net.IpConfigSpec``, on the wire ``NetIpConfigSpec``.

    Fields:
        - ``ipAddress``: List of ``vim.net.IpConfigSpec.IpAddressSpec``, optional.
        - ``dhcp``: ``vim.net.DhcpConfigSpec``, optional.
        - ``autoConfigurationEnabled``: ``boolean``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/IpConfigSpec.rst``
    """

    @_rt.data(
        "vim.net.IpConfigSpec.IpAddressSpec",
        wire_name="NetIpConfigSpecIpAddressSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.version6", rank=6),
            _rt.Property("prefixLength", "int", since="vim.version.version6", rank=6),
            _rt.Property("operation", "string", since="vim.version.version6", rank=6),
        ),
    )
    class IpAddressSpec(vmodl.DynamicData):
        """The data object ``vim.net.IpConfigSpec.IpAddressSpec``, on the wire ``NetIpConfigSpecIpAddressSpec``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``prefixLength``: ``int``, required.
            - ``operation``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpConfigSpec/IpAddressSpec.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 4.1."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 4.1."""
        operation: str = ""
        """``string``, required. Since vSphere API 4.1."""

    ipAddress: _rt.Field[
        list[vim.net.IpConfigSpec.IpAddressSpec], Iterable[vim.net.IpConfigSpec.IpAddressSpec]
    ] = _rt.EMPTY
    """List of ``vim.net.IpConfigSpec.IpAddressSpec``, optional. Since vSphere API 4.1."""
    dhcp: vim.net.DhcpConfigSpec | None = None
    """``vim.net.DhcpConfigSpec``, optional. Since vSphere API 4.1."""
    autoConfigurationEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
