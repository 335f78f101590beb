# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm.customization``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._adapter_mapping import AdapterMapping as AdapterMapping
    from ._auto_ip_v6_generator import AutoIpV6Generator as AutoIpV6Generator
    from ._cloudinit_prep import CloudinitPrep as CloudinitPrep
    from ._custom_ip_generator import CustomIpGenerator as CustomIpGenerator
    from ._custom_ip_v6_generator import CustomIpV6Generator as CustomIpV6Generator
    from ._custom_name_generator import CustomNameGenerator as CustomNameGenerator
    from ._dhcp_ip_generator import DhcpIpGenerator as DhcpIpGenerator
    from ._dhcp_ip_v6_generator import DhcpIpV6Generator as DhcpIpV6Generator
    from ._disable_ip_v4 import DisableIpV4 as DisableIpV4
    from ._fixed_ip import FixedIp as FixedIp
    from ._fixed_ip_v6 import FixedIpV6 as FixedIpV6
    from ._fixed_name import FixedName as FixedName
    from ._global_ip_settings import GlobalIPSettings as GlobalIPSettings
    from ._gui_run_once import GuiRunOnce as GuiRunOnce
    from ._gui_unattended import GuiUnattended as GuiUnattended
    from ._ip_settings import IPSettings as IPSettings
    from ._identification import Identification as Identification
    from ._identity_settings import IdentitySettings as IdentitySettings
    from ._ip_generator import IpGenerator as IpGenerator
    from ._ip_v6_generator import IpV6Generator as IpV6Generator
    from ._license_file_print_data import LicenseFilePrintData as LicenseFilePrintData
    from ._linux_flex_prep import LinuxFlexPrep as LinuxFlexPrep
    from ._linux_options import LinuxOptions as LinuxOptions
    from ._linux_prep import LinuxPrep as LinuxPrep
    from ._name_generator import NameGenerator as NameGenerator
    from ._options import Options as Options
    from ._password import Password as Password
    from ._prefix_name_generator import PrefixNameGenerator as PrefixNameGenerator
    from ._specification import Specification as Specification
    from ._stateless_ip_v6_generator import StatelessIpV6Generator as StatelessIpV6Generator
    from ._sysprep import Sysprep as Sysprep
    from ._sysprep_text import SysprepText as SysprepText
    from ._unknown_ip_generator import UnknownIpGenerator as UnknownIpGenerator
    from ._unknown_ip_v6_generator import UnknownIpV6Generator as UnknownIpV6Generator
    from ._unknown_name_generator import UnknownNameGenerator as UnknownNameGenerator
    from ._user_data import UserData as UserData
    from ._virtual_machine_name_generator import (
        VirtualMachineNameGenerator as VirtualMachineNameGenerator,
    )
    from ._win_options import WinOptions as WinOptions
    from ._windows_flex_prep import WindowsFlexPrep as WindowsFlexPrep
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AdapterMapping": "_adapter_mapping",
            "AutoIpV6Generator": "_auto_ip_v6_generator",
            "CloudinitPrep": "_cloudinit_prep",
            "CustomIpGenerator": "_custom_ip_generator",
            "CustomIpV6Generator": "_custom_ip_v6_generator",
            "CustomNameGenerator": "_custom_name_generator",
            "DhcpIpGenerator": "_dhcp_ip_generator",
            "DhcpIpV6Generator": "_dhcp_ip_v6_generator",
            "DisableIpV4": "_disable_ip_v4",
            "FixedIp": "_fixed_ip",
            "FixedIpV6": "_fixed_ip_v6",
            "FixedName": "_fixed_name",
            "GlobalIPSettings": "_global_ip_settings",
            "GuiRunOnce": "_gui_run_once",
            "GuiUnattended": "_gui_unattended",
            "IPSettings": "_ip_settings",
            "Identification": "_identification",
            "IdentitySettings": "_identity_settings",
            "IpGenerator": "_ip_generator",
            "IpV6Generator": "_ip_v6_generator",
            "LicenseFilePrintData": "_license_file_print_data",
            "LinuxFlexPrep": "_linux_flex_prep",
            "LinuxOptions": "_linux_options",
            "LinuxPrep": "_linux_prep",
            "NameGenerator": "_name_generator",
            "Options": "_options",
            "Password": "_password",
            "PrefixNameGenerator": "_prefix_name_generator",
            "Specification": "_specification",
            "StatelessIpV6Generator": "_stateless_ip_v6_generator",
            "Sysprep": "_sysprep",
            "SysprepText": "_sysprep_text",
            "UnknownIpGenerator": "_unknown_ip_generator",
            "UnknownIpV6Generator": "_unknown_ip_v6_generator",
            "UnknownNameGenerator": "_unknown_name_generator",
            "UserData": "_user_data",
            "VirtualMachineNameGenerator": "_virtual_machine_name_generator",
            "WinOptions": "_win_options",
            "WindowsFlexPrep": "_windows_flex_prep",
        },
        (),
    )

__all__ = [
    "AdapterMapping",
    "AutoIpV6Generator",
    "CloudinitPrep",
    "CustomIpGenerator",
    "CustomIpV6Generator",
    "CustomNameGenerator",
    "DhcpIpGenerator",
    "DhcpIpV6Generator",
    "DisableIpV4",
    "FixedIp",
    "FixedIpV6",
    "FixedName",
    "GlobalIPSettings",
    "GuiRunOnce",
    "GuiUnattended",
    "IPSettings",
    "Identification",
    "IdentitySettings",
    "IpGenerator",
    "IpV6Generator",
    "LicenseFilePrintData",
    "LinuxFlexPrep",
    "LinuxOptions",
    "LinuxPrep",
    "NameGenerator",
    "Options",
    "Password",
    "PrefixNameGenerator",
    "Specification",
    "StatelessIpV6Generator",
    "Sysprep",
    "SysprepText",
    "UnknownIpGenerator",
    "UnknownIpV6Generator",
    "UnknownNameGenerator",
    "UserData",
    "VirtualMachineNameGenerator",
    "WinOptions",
    "WindowsFlexPrep",
]
