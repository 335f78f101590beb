# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.dvs``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._distributed_virtual_port import DistributedVirtualPort as DistributedVirtualPort
    from ._distributed_virtual_portgroup import (
        DistributedVirtualPortgroup as DistributedVirtualPortgroup,
    )
    from ._distributed_virtual_portgroup_info import (
        DistributedVirtualPortgroupInfo as DistributedVirtualPortgroupInfo,
    )
    from ._distributed_virtual_portgroup_selection import (
        DistributedVirtualPortgroupSelection as DistributedVirtualPortgroupSelection,
    )
    from ._distributed_virtual_switch_info import (
        DistributedVirtualSwitchInfo as DistributedVirtualSwitchInfo,
    )
    from ._distributed_virtual_switch_manager import (
        DistributedVirtualSwitchManager as DistributedVirtualSwitchManager,
    )
    from ._distributed_virtual_switch_selection import (
        DistributedVirtualSwitchSelection as DistributedVirtualSwitchSelection,
    )
    from ._entity_backup import EntityBackup as EntityBackup
    from ._filter_spec import FilterSpec as FilterSpec
    from ._host_distributed_virtual_switch_manager import (
        HostDistributedVirtualSwitchManager as HostDistributedVirtualSwitchManager,
    )
    from ._host_member import HostMember as HostMember
    from ._host_product_spec import HostProductSpec as HostProductSpec
    from ._keyed_opaque_blob import KeyedOpaqueBlob as KeyedOpaqueBlob
    from ._network_offload_spec import NetworkOffloadSpec as NetworkOffloadSpec
    from ._network_resource_pool import NetworkResourcePool as NetworkResourcePool
    from ._port_connectee import PortConnectee as PortConnectee
    from ._port_connection import PortConnection as PortConnection
    from ._port_criteria import PortCriteria as PortCriteria
    from ._port_statistics import PortStatistics as PortStatistics
    from ._product_spec import ProductSpec as ProductSpec
    from ._traffic_rule import TrafficRule as TrafficRule
    from ._traffic_ruleset import TrafficRuleset as TrafficRuleset
    from ._vm_vnic_network_resource_pool import (
        VmVnicNetworkResourcePool as VmVnicNetworkResourcePool,
    )
    from ._vmware_distributed_virtual_switch import (
        VmwareDistributedVirtualSwitch as VmwareDistributedVirtualSwitch,
    )
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DistributedVirtualPort": "_distributed_virtual_port",
            "DistributedVirtualPortgroup": "_distributed_virtual_portgroup",
            "DistributedVirtualPortgroupInfo": "_distributed_virtual_portgroup_info",
            "DistributedVirtualPortgroupSelection": "_distributed_virtual_portgroup_selection",
            "DistributedVirtualSwitchInfo": "_distributed_virtual_switch_info",
            "DistributedVirtualSwitchManager": "_distributed_virtual_switch_manager",
            "DistributedVirtualSwitchSelection": "_distributed_virtual_switch_selection",
            "EntityBackup": "_entity_backup",
            "FilterSpec": "_filter_spec",
            "HostDistributedVirtualSwitchManager": "_host_distributed_virtual_switch_manager",
            "HostMember": "_host_member",
            "HostProductSpec": "_host_product_spec",
            "KeyedOpaqueBlob": "_keyed_opaque_blob",
            "NetworkOffloadSpec": "_network_offload_spec",
            "NetworkResourcePool": "_network_resource_pool",
            "PortConnectee": "_port_connectee",
            "PortConnection": "_port_connection",
            "PortCriteria": "_port_criteria",
            "PortStatistics": "_port_statistics",
            "ProductSpec": "_product_spec",
            "TrafficRule": "_traffic_rule",
            "TrafficRuleset": "_traffic_ruleset",
            "VmVnicNetworkResourcePool": "_vm_vnic_network_resource_pool",
            "VmwareDistributedVirtualSwitch": "_vmware_distributed_virtual_switch",
        },
        (),
    )

__all__ = [
    "DistributedVirtualPort",
    "DistributedVirtualPortgroup",
    "DistributedVirtualPortgroupInfo",
    "DistributedVirtualPortgroupSelection",
    "DistributedVirtualSwitchInfo",
    "DistributedVirtualSwitchManager",
    "DistributedVirtualSwitchSelection",
    "EntityBackup",
    "FilterSpec",
    "HostDistributedVirtualSwitchManager",
    "HostMember",
    "HostProductSpec",
    "KeyedOpaqueBlob",
    "NetworkOffloadSpec",
    "NetworkResourcePool",
    "PortConnectee",
    "PortConnection",
    "PortCriteria",
    "PortStatistics",
    "ProductSpec",
    "TrafficRule",
    "TrafficRuleset",
    "VmVnicNetworkResourcePool",
    "VmwareDistributedVirtualSwitch",
]
