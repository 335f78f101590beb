# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.net``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._dhcp_config_info import DhcpConfigInfo as DhcpConfigInfo
    from ._dhcp_config_spec import DhcpConfigSpec as DhcpConfigSpec
    from ._dns_config_info import DnsConfigInfo as DnsConfigInfo
    from ._dns_config_spec import DnsConfigSpec as DnsConfigSpec
    from ._ip_config_info import IpConfigInfo as IpConfigInfo
    from ._ip_config_spec import IpConfigSpec as IpConfigSpec
    from ._ip_route_config_info import IpRouteConfigInfo as IpRouteConfigInfo
    from ._ip_route_config_spec import IpRouteConfigSpec as IpRouteConfigSpec
    from ._ip_stack_info import IpStackInfo as IpStackInfo
    from ._net_bios_config_info import NetBIOSConfigInfo as NetBIOSConfigInfo
    from ._win_net_bios_config_info import WinNetBIOSConfigInfo as WinNetBIOSConfigInfo
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DhcpConfigInfo": "_dhcp_config_info",
            "DhcpConfigSpec": "_dhcp_config_spec",
            "DnsConfigInfo": "_dns_config_info",
            "DnsConfigSpec": "_dns_config_spec",
            "IpConfigInfo": "_ip_config_info",
            "IpConfigSpec": "_ip_config_spec",
            "IpRouteConfigInfo": "_ip_route_config_info",
            "IpRouteConfigSpec": "_ip_route_config_spec",
            "IpStackInfo": "_ip_stack_info",
            "NetBIOSConfigInfo": "_net_bios_config_info",
            "WinNetBIOSConfigInfo": "_win_net_bios_config_info",
        },
        (),
    )

__all__ = [
    "DhcpConfigInfo",
    "DhcpConfigSpec",
    "DnsConfigInfo",
    "DnsConfigSpec",
    "IpConfigInfo",
    "IpConfigSpec",
    "IpRouteConfigInfo",
    "IpRouteConfigSpec",
    "IpStackInfo",
    "NetBIOSConfigInfo",
    "WinNetBIOSConfigInfo",
]
