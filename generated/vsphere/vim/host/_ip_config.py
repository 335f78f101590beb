# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IpConfig``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.IpConfig",
    wire_name="HostIpConfig",
    properties=lambda: (
        _rt.Property("dhcp", "boolean"),
        _rt.Property("ipAddress", "string", optional=True),
        _rt.Property("subnetMask", "string", optional=True),
        _rt.Property(
            "ipV6Config",
            "vim.host.IpConfig.IpV6AddressConfiguration",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class IpConfig(vmodl.DynamicData):
    """The data object ``vim.host.IpConfig``, on the wire ``HostIpConfig``.

    Fields:
        - ``dhcp``: ``boolean``, required.
        - ``ipAddress``: ``string``, optional.
        - ``subnetMask``: ``string``, optional.
        - ``ipV6Config``: ``vim.host.IpConfig.IpV6AddressConfiguration``, optional. Since vSphere
          API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/IpConfig.rst``
    """

    @_rt.data(
        "vim.host.IpConfig.IpV6Address",
        wire_name="HostIpConfigIpV6Address",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.version5", rank=5),
            _rt.Property("prefixLength", "int", since="vim.version.version5", rank=5),
            _rt.Property("origin", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("dadState", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "lifetime", "dateTime", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "operation", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class IpV6Address(vmodl.DynamicData):
        """The data object ``vim.host.IpConfig.IpV6Address``, on the wire ``HostIpConfigIpV6Address``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``prefixLength``: ``int``, required.
            - ``origin``: ``string``, optional.
            - ``dadState``: ``string``, optional.
            - ``lifetime``: ``dateTime``, optional.
            - ``operation``: ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/IpConfig/IpV6Address.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 4.0."""
        prefixLength: int = 0
        """``int``, required. Since vSphere API 4.0."""
        origin: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        dadState: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        lifetime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 4.0."""
        operation: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.IpConfig.IpV6AddressConfigType",
        wire_name="HostIpConfigIpV6AddressConfigType",
        since="vim.version.version5",
        rank=5,
    )
    class IpV6AddressConfigType(_rt.VimEnum):
        """The enum ``vim.host.IpConfig.IpV6AddressConfigType``, on the wire ``HostIpConfigIpV6AddressConfigType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/IpConfig/IpV6AddressConfigType.rst``
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

    @_rt.data(
        "vim.host.IpConfig.IpV6AddressConfiguration",
        wire_name="HostIpConfigIpV6AddressConfiguration",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "ipV6Address",
                "vim.host.IpConfig.IpV6Address",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "autoConfigurationEnabled",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "dhcpV6Enabled", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class IpV6AddressConfiguration(vmodl.DynamicData):
        """The data object ``vim.host.IpConfig.IpV6AddressConfiguration``, on the wire ``HostIpConfigIpV6AddressConfiguration``.

        Fields:
            - ``ipV6Address``: List of ``vim.host.IpConfig.IpV6Address``, optional.
            - ``autoConfigurationEnabled``: ``boolean``, optional.
            - ``dhcpV6Enabled``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/IpConfig/IpV6AddressConfiguration.rst``
        """

        ipV6Address: _rt.Field[
            list[vim.host.IpConfig.IpV6Address], Iterable[vim.host.IpConfig.IpV6Address]
        ] = _rt.EMPTY
        """List of ``vim.host.IpConfig.IpV6Address``, optional. Since vSphere API 4.0."""
        autoConfigurationEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        dhcpV6Enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.host.IpConfig.IpV6AddressStatus",
        wire_name="HostIpConfigIpV6AddressStatus",
        since="vim.version.version5",
        rank=5,
    )
    class IpV6AddressStatus(_rt.VimEnum):
        """The enum ``vim.host.IpConfig.IpV6AddressStatus``, on the wire ``HostIpConfigIpV6AddressStatus``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/IpConfig/IpV6AddressStatus.rst``
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

    dhcp: bool = False
    """``boolean``, required. Since 1.0."""
    ipAddress: str | None = None
    """``string``, optional. Since 1.0."""
    subnetMask: str | None = None
    """``string``, optional. Since 1.0."""
    ipV6Config: vim.host.IpConfig.IpV6AddressConfiguration | None = None
    """``vim.host.IpConfig.IpV6AddressConfiguration``, optional. Since vSphere API 4.0."""
