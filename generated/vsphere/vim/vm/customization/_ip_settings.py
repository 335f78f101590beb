# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.IPSettings``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.IPSettings",
    wire_name="CustomizationIPSettings",
    properties=lambda: (
        _rt.Property("ip", "vim.vm.customization.IpGenerator"),
        _rt.Property("subnetMask", "string", optional=True),
        _rt.Property("gateway", "string", array=True, optional=True),
        _rt.Property(
            "ipV6Spec",
            "vim.vm.customization.IPSettings.IpV6AddressSpec",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("dnsServerList", "string", array=True, optional=True),
        _rt.Property("dnsDomain", "string", optional=True),
        _rt.Property("primaryWINS", "string", optional=True),
        _rt.Property("secondaryWINS", "string", optional=True),
        _rt.Property("netBIOS", "vim.vm.customization.IPSettings.NetBIOSMode", optional=True),
    ),
)
class IPSettings(vmodl.DynamicData):
    """The data object ``vim.vm.customization.IPSettings``, on the wire ``CustomizationIPSettings``.

    Fields:
        - ``ip``: ``vim.vm.customization.IpGenerator``, required.
        - ``subnetMask``: ``string``, optional.
        - ``gateway``: List of ``string``, optional.
        - ``ipV6Spec``: ``vim.vm.customization.IPSettings.IpV6AddressSpec``, optional. Since vSphere
          API 4.0.
        - ``dnsServerList``: List of ``string``, optional.
        - ``dnsDomain``: ``string``, optional.
        - ``primaryWINS``: ``string``, optional.
        - ``secondaryWINS``: ``string``, optional.
        - ``netBIOS``: ``vim.vm.customization.IPSettings.NetBIOSMode``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/IPSettings.rst``
    """

    @_rt.data(
        "vim.vm.customization.IPSettings.IpV6AddressSpec",
        wire_name="CustomizationIPSettingsIpV6AddressSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "ip",
                "vim.vm.customization.IpV6Generator",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "gateway", "string", array=True, optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class IpV6AddressSpec(vmodl.DynamicData):
        """The data object ``vim.vm.customization.IPSettings.IpV6AddressSpec``, on the wire ``CustomizationIPSettingsIpV6AddressSpec``.

        Fields:
            - ``ip``: List of ``vim.vm.customization.IpV6Generator``, required.
            - ``gateway``: List of ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/customization/IPSettings/IpV6AddressSpec.rst``
        """

        ip: _rt.Field[
            list[vim.vm.customization.IpV6Generator], Iterable[vim.vm.customization.IpV6Generator]
        ] = _rt.EMPTY
        """List of ``vim.vm.customization.IpV6Generator``, required. Since vSphere API 4.0."""
        gateway: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""

    @_rt.enum("vim.vm.customization.IPSettings.NetBIOSMode", wire_name="CustomizationNetBIOSMode")
    class NetBIOSMode(_rt.VimEnum):
        """The enum ``vim.vm.customization.IPSettings.NetBIOSMode``, on the wire ``CustomizationNetBIOSMode``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/customization/IPSettings/NetBIOSMode.rst``
        """

        enableNetBIOSViaDhcp = "enableNetBIOSViaDhcp"
        """The value ``enableNetBIOSViaDhcp``."""
        enableNetBIOS = "enableNetBIOS"
        """The value ``enableNetBIOS``."""
        disableNetBIOS = "disableNetBIOS"
        """The value ``disableNetBIOS``."""

    ip: vim.vm.customization.IpGenerator = _rt.UNSET
    """``vim.vm.customization.IpGenerator``, required. Since 1.0."""
    subnetMask: str | None = None
    """``string``, optional. Since 1.0."""
    gateway: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    ipV6Spec: vim.vm.customization.IPSettings.IpV6AddressSpec | None = None
    """``vim.vm.customization.IPSettings.IpV6AddressSpec``, optional. Since vSphere API 4.0."""
    dnsServerList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    dnsDomain: str | None = None
    """``string``, optional. Since 1.0."""
    primaryWINS: str | None = None
    """``string``, optional. Since 1.0."""
    secondaryWINS: str | None = None
    """``string``, optional. Since 1.0."""
    netBIOS: _rt.Field[
        vim.vm.customization.IPSettings.NetBIOSMode | None,
        vim.vm.customization.IPSettings.NetBIOSMode | str | None,
    ] = _rt.UNSET
    """``vim.vm.customization.IPSettings.NetBIOSMode``, optional. Since 1.0."""
