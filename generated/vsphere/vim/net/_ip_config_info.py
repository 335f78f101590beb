# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.IpConfigInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.IpConfigInfo",
    wire_name="NetIpConfigInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "ipAddress",
            "vim.net.IpConfigInfo.IpAddress",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "dhcp", "vim.net.DhcpConfigInfo", optional=True, since="vim.version.version6", rank=6
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
class IpConfigInfo(vmodl.DynamicData):
    """The data object ``vim.net.IpConfigInfo``, on the wire ``NetIpConfigInfo``.

    Fields:
        - ``ipAddress``: List of ``vim.net.IpConfigInfo.IpAddress``, optional.
        - ``dhcp``: ``vim.net.DhcpConfigInfo``, optional.
        - ``autoConfigurationEnabled``: ``boolean``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/IpConfigInfo.rst``
    """

    @_rt.data(
        "vim.net.IpConfigInfo.IpAddress",
        wire_name="NetIpConfigInfoIpAddress",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.version6", rank=6),
            _rt.Property("prefixLength", "int", since="vim.version.version6", rank=6),
            _rt.Property("origin", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property("state", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "lifetime", "dateTime", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class IpAddress(vmodl.DynamicData):
        """The data object ``vim.net.IpConfigInfo.IpAddress``, on the wire ``NetIpConfigInfoIpAddress``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``prefixLength``: ``int``, required.
            - ``origin``: ``string``, optional.
            - ``state``: ``string``, optional.
            - ``lifetime``: ``dateTime``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpConfigInfo/IpAddress.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 4.1."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 4.1."""
        origin: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        state: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        lifetime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.net.IpConfigInfo.IpAddressOrigin",
        wire_name="NetIpConfigInfoIpAddressOrigin",
        since="vim.version.version6",
        rank=6,
    )
    class IpAddressOrigin(_rt.VimEnum):
        """The enum ``vim.net.IpConfigInfo.IpAddressOrigin``, on the wire ``NetIpConfigInfoIpAddressOrigin``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpConfigInfo/IpAddressOrigin.rst``
        """

        other = "other"
        """The value ``other``."""
        manual = "manual"
        """The value ``manual``."""
        dhcp = "dhcp"
        """The value ``dhcp``."""
        linklayer = "linklayer"
        """The value ``linklayer``."""
        random = "random"
        """The value ``random``."""

    @_rt.enum(
        "vim.net.IpConfigInfo.IpAddressStatus",
        wire_name="NetIpConfigInfoIpAddressStatus",
        since="vim.version.version6",
        rank=6,
    )
    class IpAddressStatus(_rt.VimEnum):
        """The enum ``vim.net.IpConfigInfo.IpAddressStatus``, on the wire ``NetIpConfigInfoIpAddressStatus``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/IpConfigInfo/IpAddressStatus.rst``
        """

        preferred = "preferred"
        """The value ``preferred``."""
        deprecated = "deprecated"
        """The value ``deprecated``."""
        invalid = "invalid"
        """The value ``invalid``."""
        inaccessible = "inaccessible"
        """The value ``inaccessible``."""
        unknown = "unknown"
        """The value ``unknown``."""
        tentative = "tentative"
        """The value ``tentative``."""
        duplicate = "duplicate"
        """The value ``duplicate``."""

    ipAddress: _rt.Field[
        list[vim.net.IpConfigInfo.IpAddress], Iterable[vim.net.IpConfigInfo.IpAddress]
    ] = _rt.EMPTY
    """List of ``vim.net.IpConfigInfo.IpAddress``, optional. Since vSphere API 4.1."""
    dhcp: vim.net.DhcpConfigInfo | None = None
    """``vim.net.DhcpConfigInfo``, optional. Since vSphere API 4.1."""
    autoConfigurationEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
