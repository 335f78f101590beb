# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.profile.host``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import profileEngine as profileEngine
    from ._active_directory_profile import ActiveDirectoryProfile as ActiveDirectoryProfile
    from ._answer_file import AnswerFile as AnswerFile
    from ._answer_file_status_result import AnswerFileStatusResult as AnswerFileStatusResult
    from ._authentication_profile import AuthenticationProfile as AuthenticationProfile
    from ._date_time_profile import DateTimeProfile as DateTimeProfile
    from ._dvs_host_v_nic_profile import DvsHostVNicProfile as DvsHostVNicProfile
    from ._dvs_profile import DvsProfile as DvsProfile
    from ._dvs_service_console_v_nic_profile import (
        DvsServiceConsoleVNicProfile as DvsServiceConsoleVNicProfile,
    )
    from ._dvs_v_nic_profile import DvsVNicProfile as DvsVNicProfile
    from ._execute_result import ExecuteResult as ExecuteResult
    from ._firewall_profile import FirewallProfile as FirewallProfile
    from ._host_apply_profile import HostApplyProfile as HostApplyProfile
    from ._host_memory_profile import HostMemoryProfile as HostMemoryProfile
    from ._host_port_group_profile import HostPortGroupProfile as HostPortGroupProfile
    from ._host_profile import HostProfile as HostProfile
    from ._host_specification import HostSpecification as HostSpecification
    from ._host_specification_manager import HostSpecificationManager as HostSpecificationManager
    from ._host_sub_specification import HostSubSpecification as HostSubSpecification
    from ._ip_address_profile import IpAddressProfile as IpAddressProfile
    from ._ip_route_profile import IpRouteProfile as IpRouteProfile
    from ._nas_storage_profile import NasStorageProfile as NasStorageProfile
    from ._net_stack_instance_profile import NetStackInstanceProfile as NetStackInstanceProfile
    from ._network_policy_profile import NetworkPolicyProfile as NetworkPolicyProfile
    from ._network_profile import NetworkProfile as NetworkProfile
    from ._nsx_host_v_nic_profile import NsxHostVNicProfile as NsxHostVNicProfile
    from ._opaque_switch_profile import OpaqueSwitchProfile as OpaqueSwitchProfile
    from ._option_profile import OptionProfile as OptionProfile
    from ._permission_profile import PermissionProfile as PermissionProfile
    from ._physical_nic_profile import PhysicalNicProfile as PhysicalNicProfile
    from ._pnic_uplink_profile import PnicUplinkProfile as PnicUplinkProfile
    from ._port_group_profile import PortGroupProfile as PortGroupProfile
    from ._profile_manager import ProfileManager as ProfileManager
    from ._security_profile import SecurityProfile as SecurityProfile
    from ._service_console_port_group_profile import (
        ServiceConsolePortGroupProfile as ServiceConsolePortGroupProfile,
    )
    from ._service_profile import ServiceProfile as ServiceProfile
    from ._static_route_profile import StaticRouteProfile as StaticRouteProfile
    from ._storage_profile import StorageProfile as StorageProfile
    from ._user_group_profile import UserGroupProfile as UserGroupProfile
    from ._user_profile import UserProfile as UserProfile
    from ._virtual_switch_profile import VirtualSwitchProfile as VirtualSwitchProfile
    from ._vm_port_group_profile import VmPortGroupProfile as VmPortGroupProfile
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ActiveDirectoryProfile": "_active_directory_profile",
            "AnswerFile": "_answer_file",
            "AnswerFileStatusResult": "_answer_file_status_result",
            "AuthenticationProfile": "_authentication_profile",
            "DateTimeProfile": "_date_time_profile",
            "DvsHostVNicProfile": "_dvs_host_v_nic_profile",
            "DvsProfile": "_dvs_profile",
            "DvsServiceConsoleVNicProfile": "_dvs_service_console_v_nic_profile",
            "DvsVNicProfile": "_dvs_v_nic_profile",
            "ExecuteResult": "_execute_result",
            "FirewallProfile": "_firewall_profile",
            "HostApplyProfile": "_host_apply_profile",
            "HostMemoryProfile": "_host_memory_profile",
            "HostPortGroupProfile": "_host_port_group_profile",
            "HostProfile": "_host_profile",
            "HostSpecification": "_host_specification",
            "HostSpecificationManager": "_host_specification_manager",
            "HostSubSpecification": "_host_sub_specification",
            "IpAddressProfile": "_ip_address_profile",
            "IpRouteProfile": "_ip_route_profile",
            "NasStorageProfile": "_nas_storage_profile",
            "NetStackInstanceProfile": "_net_stack_instance_profile",
            "NetworkPolicyProfile": "_network_policy_profile",
            "NetworkProfile": "_network_profile",
            "NsxHostVNicProfile": "_nsx_host_v_nic_profile",
            "OpaqueSwitchProfile": "_opaque_switch_profile",
            "OptionProfile": "_option_profile",
            "PermissionProfile": "_permission_profile",
            "PhysicalNicProfile": "_physical_nic_profile",
            "PnicUplinkProfile": "_pnic_uplink_profile",
            "PortGroupProfile": "_port_group_profile",
            "ProfileManager": "_profile_manager",
            "SecurityProfile": "_security_profile",
            "ServiceConsolePortGroupProfile": "_service_console_port_group_profile",
            "ServiceProfile": "_service_profile",
            "StaticRouteProfile": "_static_route_profile",
            "StorageProfile": "_storage_profile",
            "UserGroupProfile": "_user_group_profile",
            "UserProfile": "_user_profile",
            "VirtualSwitchProfile": "_virtual_switch_profile",
            "VmPortGroupProfile": "_vm_port_group_profile",
        },
        ("profileEngine",),
    )

__all__ = [
    "ActiveDirectoryProfile",
    "AnswerFile",
    "AnswerFileStatusResult",
    "AuthenticationProfile",
    "DateTimeProfile",
    "DvsHostVNicProfile",
    "DvsProfile",
    "DvsServiceConsoleVNicProfile",
    "DvsVNicProfile",
    "ExecuteResult",
    "FirewallProfile",
    "HostApplyProfile",
    "HostMemoryProfile",
    "HostPortGroupProfile",
    "HostProfile",
    "HostSpecification",
    "HostSpecificationManager",
    "HostSubSpecification",
    "IpAddressProfile",
    "IpRouteProfile",
    "NasStorageProfile",
    "NetStackInstanceProfile",
    "NetworkPolicyProfile",
    "NetworkProfile",
    "NsxHostVNicProfile",
    "OpaqueSwitchProfile",
    "OptionProfile",
    "PermissionProfile",
    "PhysicalNicProfile",
    "PnicUplinkProfile",
    "PortGroupProfile",
    "ProfileManager",
    "SecurityProfile",
    "ServiceConsolePortGroupProfile",
    "ServiceProfile",
    "StaticRouteProfile",
    "StorageProfile",
    "UserGroupProfile",
    "UserProfile",
    "VirtualSwitchProfile",
    "VmPortGroupProfile",
    "profileEngine",
]
