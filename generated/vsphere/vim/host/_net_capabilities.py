# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetCapabilities``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NetCapabilities",
    wire_name="HostNetCapabilities",
    properties=lambda: (
        _rt.Property("canSetPhysicalNicLinkSpeed", "boolean"),
        _rt.Property("supportsNicTeaming", "boolean"),
        _rt.Property("nicTeamingPolicy", "string", array=True, optional=True),
        _rt.Property("supportsVlan", "boolean"),
        _rt.Property("usesServiceConsoleNic", "boolean"),
        _rt.Property("supportsNetworkHints", "boolean"),
        _rt.Property(
            "maxPortGroupsPerVswitch", "int", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("vswitchConfigSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("vnicConfigSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("ipRouteConfigSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("dnsConfigSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("dhcpOnVnicSupported", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("ipV6Supported", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "backupNfcNiocSupported",
            "boolean",
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
    ),
)
class NetCapabilities(vmodl.DynamicData):
    """The data object ``vim.host.NetCapabilities``, on the wire ``HostNetCapabilities``.

    Fields:
        - ``canSetPhysicalNicLinkSpeed``: ``boolean``, required.
        - ``supportsNicTeaming``: ``boolean``, required.
        - ``nicTeamingPolicy``: List of ``string``, optional.
        - ``supportsVlan``: ``boolean``, required.
        - ``usesServiceConsoleNic``: ``boolean``, required.
        - ``supportsNetworkHints``: ``boolean``, required.
        - ``maxPortGroupsPerVswitch``: ``int``, optional. Since VI API 2.5.
        - ``vswitchConfigSupported``: ``boolean``, required. Since VI API 2.5.
        - ``vnicConfigSupported``: ``boolean``, required. Since VI API 2.5.
        - ``ipRouteConfigSupported``: ``boolean``, required. Since VI API 2.5.
        - ``dnsConfigSupported``: ``boolean``, required. Since VI API 2.5.
        - ``dhcpOnVnicSupported``: ``boolean``, required. Since VI API 2.5.
        - ``ipV6Supported``: ``boolean``, required. Since vSphere API 4.0.
        - ``backupNfcNiocSupported``: ``boolean``, optional. Since vSphere API 7.0.1.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NetCapabilities.rst``
    """

    canSetPhysicalNicLinkSpeed: bool = False
    """``boolean``, required. Since 1.0."""
    supportsNicTeaming: bool = False
    """``boolean``, required. Since 1.0."""
    nicTeamingPolicy: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    supportsVlan: bool = False
    """``boolean``, required. Since 1.0."""
    usesServiceConsoleNic: bool = False
    """``boolean``, required. Since 1.0."""
    supportsNetworkHints: bool = False
    """``boolean``, required. Since 1.0."""
    maxPortGroupsPerVswitch: int | None = None
    """``int``, optional. Since VI API 2.5."""
    vswitchConfigSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    vnicConfigSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    ipRouteConfigSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    dnsConfigSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    dhcpOnVnicSupported: bool = False
    """``boolean``, required. Since VI API 2.5."""
    ipV6Supported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    backupNfcNiocSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
