# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vsan.host``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._abort_wipe_disk_status import AbortWipeDiskStatus as AbortWipeDiskStatus
    from ._about_info_ex import AboutInfoEx as AboutInfoEx
    from ._add_storage_pool_disk_spec import AddStoragePoolDiskSpec as AddStoragePoolDiskSpec
    from ._client_cluster_unicast_config import (
        ClientClusterUnicastConfig as ClientClusterUnicastConfig,
    )
    from ._client_cluster_unicast_info import ClientClusterUnicastInfo as ClientClusterUnicastInfo
    from ._client_host_unicast_info import ClientHostUnicastInfo as ClientHostUnicastInfo
    from ._cluster_status import ClusterStatus as ClusterStatus
    from ._compliance_detail import ComplianceDetail as ComplianceDetail
    from ._compliance_result import ComplianceResult as ComplianceResult
    from ._compliance_status import ComplianceStatus as ComplianceStatus
    from ._config_info import ConfigInfo as ConfigInfo
    from ._config_info_ex import ConfigInfoEx as ConfigInfoEx
    from ._create_native_key_provider_spec import (
        CreateNativeKeyProviderSpec as CreateNativeKeyProviderSpec,
    )
    from ._data_in_transit_encryption_info import (
        DataInTransitEncryptionInfo as DataInTransitEncryptionInfo,
    )
    from ._decommission_mode import DecommissionMode as DecommissionMode
    from ._delete_storage_pool_disk_spec import (
        DeleteStoragePoolDiskSpec as DeleteStoragePoolDiskSpec,
    )
    from ._disk_map_info import DiskMapInfo as DiskMapInfo
    from ._disk_map_info_ex import DiskMapInfoEx as DiskMapInfoEx
    from ._disk_map_result import DiskMapResult as DiskMapResult
    from ._disk_mapping import DiskMapping as DiskMapping
    from ._disk_mapping_creation_spec import DiskMappingCreationSpec as DiskMappingCreationSpec
    from ._disk_result import DiskResult as DiskResult
    from ._disk_result_ex import DiskResultEx as DiskResultEx
    from ._drs_stats import DrsStats as DrsStats
    from ._encryption_info import EncryptionInfo as EncryptionInfo
    from ._encryption_operation import EncryptionOperation as EncryptionOperation
    from ._encryption_transition_state import EncryptionTransitionState as EncryptionTransitionState
    from ._health_state import HealthState as HealthState
    from ._ip_config import IpConfig as IpConfig
    from ._ip_config_ex import IpConfigEx as IpConfigEx
    from ._membership_info import MembershipInfo as MembershipInfo
    from ._node_state import NodeState as NodeState
    from ._policy_status import PolicyStatus as PolicyStatus
    from ._port_config_ex import PortConfigEx as PortConfigEx
    from ._query_vsan_disks_spec import QueryVsanDisksSpec as QueryVsanDisksSpec
    from ._remote_vsan_server_cluster_config import (
        RemoteVsanServerClusterConfig as RemoteVsanServerClusterConfig,
    )
    from ._runtime_stats import RuntimeStats as RuntimeStats
    from ._server_cluster_unicast_config import (
        ServerClusterUnicastConfig as ServerClusterUnicastConfig,
    )
    from ._server_cluster_unicast_info import ServerClusterUnicastInfo as ServerClusterUnicastInfo
    from ._server_node_type import ServerNodeType as ServerNodeType
    from ._site_affinity_info import SiteAffinityInfo as SiteAffinityInfo
    from ._site_takeover_config import SiteTakeoverConfig as SiteTakeoverConfig
    from ._stats_type import StatsType as StatsType
    from ._storage_pool_disk import StoragePoolDisk as StoragePoolDisk
    from ._storage_pool_disk_info import StoragePoolDiskInfo as StoragePoolDiskInfo
    from ._storage_pool_disk_type import StoragePoolDiskType as StoragePoolDiskType
    from ._storage_pool_info import StoragePoolInfo as StoragePoolInfo
    from ._trim_disk_entry import TrimDiskEntry as TrimDiskEntry
    from ._trim_disk_spec import TrimDiskSpec as TrimDiskSpec
    from ._trim_disk_type import TrimDiskType as TrimDiskType
    from ._update_storage_pool_disk_spec import (
        UpdateStoragePoolDiskSpec as UpdateStoragePoolDiskSpec,
    )
    from ._vboss_host_config import VbossHostConfig as VbossHostConfig
    from ._vsan_associated_objects import VsanAssociatedObjects as VsanAssociatedObjects
    from ._vsan_associated_objects_result import (
        VsanAssociatedObjectsResult as VsanAssociatedObjectsResult,
    )
    from ._vsan_compliance_query_spec import VsanComplianceQuerySpec as VsanComplianceQuerySpec
    from ._vsan_component_sync_state import VsanComponentSyncState as VsanComponentSyncState
    from ._vsan_direct_storage import VsanDirectStorage as VsanDirectStorage
    from ._vsan_disk_evac_reason import VsanDiskEvacReason as VsanDiskEvacReason
    from ._vsan_disk_info import VsanDiskInfo as VsanDiskInfo
    from ._vsan_disk_management_system_capability import (
        VsanDiskManagementSystemCapability as VsanDiskManagementSystemCapability,
    )
    from ._vsan_disk_trim_option import VsanDiskTrimOption as VsanDiskTrimOption
    from ._vsan_disk_type import VsanDiskType as VsanDiskType
    from ._vsan_diskgroup_capability import VsanDiskgroupCapability as VsanDiskgroupCapability
    from ._vsan_host_capability import VsanHostCapability as VsanHostCapability
    from ._vsan_managed_disks_info import VsanManagedDisksInfo as VsanManagedDisksInfo
    from ._vsan_managed_p_mem_info import VsanManagedPMemInfo as VsanManagedPMemInfo
    from ._vsan_object_profile_info import VsanObjectProfileInfo as VsanObjectProfileInfo
    from ._vsan_object_sync_state import VsanObjectSyncState as VsanObjectSyncState
    from ._vsan_runtime_info import VsanRuntimeInfo as VsanRuntimeInfo
    from ._vsan_scsi_disk import VsanScsiDisk as VsanScsiDisk
    from ._vsan_syncing_object_query_result import (
        VsanSyncingObjectQueryResult as VsanSyncingObjectQueryResult,
    )
    from ._vsan_syncing_object_recovery_details import (
        VsanSyncingObjectRecoveryDetails as VsanSyncingObjectRecoveryDetails,
    )
    from ._vsan_what_if_evac_detail import VsanWhatIfEvacDetail as VsanWhatIfEvacDetail
    from ._vsan_what_if_evac_result import VsanWhatIfEvacResult as VsanWhatIfEvacResult
    from ._wipe_disk_eligible import WipeDiskEligible as WipeDiskEligible
    from ._wipe_disk_state import WipeDiskState as WipeDiskState
    from ._wipe_disk_status import WipeDiskStatus as WipeDiskStatus
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AbortWipeDiskStatus": "_abort_wipe_disk_status",
            "AboutInfoEx": "_about_info_ex",
            "AddStoragePoolDiskSpec": "_add_storage_pool_disk_spec",
            "ClientClusterUnicastConfig": "_client_cluster_unicast_config",
            "ClientClusterUnicastInfo": "_client_cluster_unicast_info",
            "ClientHostUnicastInfo": "_client_host_unicast_info",
            "ClusterStatus": "_cluster_status",
            "ComplianceDetail": "_compliance_detail",
            "ComplianceResult": "_compliance_result",
            "ComplianceStatus": "_compliance_status",
            "ConfigInfo": "_config_info",
            "ConfigInfoEx": "_config_info_ex",
            "CreateNativeKeyProviderSpec": "_create_native_key_provider_spec",
            "DataInTransitEncryptionInfo": "_data_in_transit_encryption_info",
            "DecommissionMode": "_decommission_mode",
            "DeleteStoragePoolDiskSpec": "_delete_storage_pool_disk_spec",
            "DiskMapInfo": "_disk_map_info",
            "DiskMapInfoEx": "_disk_map_info_ex",
            "DiskMapResult": "_disk_map_result",
            "DiskMapping": "_disk_mapping",
            "DiskMappingCreationSpec": "_disk_mapping_creation_spec",
            "DiskResult": "_disk_result",
            "DiskResultEx": "_disk_result_ex",
            "DrsStats": "_drs_stats",
            "EncryptionInfo": "_encryption_info",
            "EncryptionOperation": "_encryption_operation",
            "EncryptionTransitionState": "_encryption_transition_state",
            "HealthState": "_health_state",
            "IpConfig": "_ip_config",
            "IpConfigEx": "_ip_config_ex",
            "MembershipInfo": "_membership_info",
            "NodeState": "_node_state",
            "PolicyStatus": "_policy_status",
            "PortConfigEx": "_port_config_ex",
            "QueryVsanDisksSpec": "_query_vsan_disks_spec",
            "RemoteVsanServerClusterConfig": "_remote_vsan_server_cluster_config",
            "RuntimeStats": "_runtime_stats",
            "ServerClusterUnicastConfig": "_server_cluster_unicast_config",
            "ServerClusterUnicastInfo": "_server_cluster_unicast_info",
            "ServerNodeType": "_server_node_type",
            "SiteAffinityInfo": "_site_affinity_info",
            "SiteTakeoverConfig": "_site_takeover_config",
            "StatsType": "_stats_type",
            "StoragePoolDisk": "_storage_pool_disk",
            "StoragePoolDiskInfo": "_storage_pool_disk_info",
            "StoragePoolDiskType": "_storage_pool_disk_type",
            "StoragePoolInfo": "_storage_pool_info",
            "TrimDiskEntry": "_trim_disk_entry",
            "TrimDiskSpec": "_trim_disk_spec",
            "TrimDiskType": "_trim_disk_type",
            "UpdateStoragePoolDiskSpec": "_update_storage_pool_disk_spec",
            "VbossHostConfig": "_vboss_host_config",
            "VsanAssociatedObjects": "_vsan_associated_objects",
            "VsanAssociatedObjectsResult": "_vsan_associated_objects_result",
            "VsanComplianceQuerySpec": "_vsan_compliance_query_spec",
            "VsanComponentSyncState": "_vsan_component_sync_state",
            "VsanDirectStorage": "_vsan_direct_storage",
            "VsanDiskEvacReason": "_vsan_disk_evac_reason",
            "VsanDiskInfo": "_vsan_disk_info",
            "VsanDiskManagementSystemCapability": "_vsan_disk_management_system_capability",
            "VsanDiskTrimOption": "_vsan_disk_trim_option",
            "VsanDiskType": "_vsan_disk_type",
            "VsanDiskgroupCapability": "_vsan_diskgroup_capability",
            "VsanHostCapability": "_vsan_host_capability",
            "VsanManagedDisksInfo": "_vsan_managed_disks_info",
            "VsanManagedPMemInfo": "_vsan_managed_p_mem_info",
            "VsanObjectProfileInfo": "_vsan_object_profile_info",
            "VsanObjectSyncState": "_vsan_object_sync_state",
            "VsanRuntimeInfo": "_vsan_runtime_info",
            "VsanScsiDisk": "_vsan_scsi_disk",
            "VsanSyncingObjectQueryResult": "_vsan_syncing_object_query_result",
            "VsanSyncingObjectRecoveryDetails": "_vsan_syncing_object_recovery_details",
            "VsanWhatIfEvacDetail": "_vsan_what_if_evac_detail",
            "VsanWhatIfEvacResult": "_vsan_what_if_evac_result",
            "WipeDiskEligible": "_wipe_disk_eligible",
            "WipeDiskState": "_wipe_disk_state",
            "WipeDiskStatus": "_wipe_disk_status",
        },
        (),
    )

__all__ = [
    "AbortWipeDiskStatus",
    "AboutInfoEx",
    "AddStoragePoolDiskSpec",
    "ClientClusterUnicastConfig",
    "ClientClusterUnicastInfo",
    "ClientHostUnicastInfo",
    "ClusterStatus",
    "ComplianceDetail",
    "ComplianceResult",
    "ComplianceStatus",
    "ConfigInfo",
    "ConfigInfoEx",
    "CreateNativeKeyProviderSpec",
    "DataInTransitEncryptionInfo",
    "DecommissionMode",
    "DeleteStoragePoolDiskSpec",
    "DiskMapInfo",
    "DiskMapInfoEx",
    "DiskMapResult",
    "DiskMapping",
    "DiskMappingCreationSpec",
    "DiskResult",
    "DiskResultEx",
    "DrsStats",
    "EncryptionInfo",
    "EncryptionOperation",
    "EncryptionTransitionState",
    "HealthState",
    "IpConfig",
    "IpConfigEx",
    "MembershipInfo",
    "NodeState",
    "PolicyStatus",
    "PortConfigEx",
    "QueryVsanDisksSpec",
    "RemoteVsanServerClusterConfig",
    "RuntimeStats",
    "ServerClusterUnicastConfig",
    "ServerClusterUnicastInfo",
    "ServerNodeType",
    "SiteAffinityInfo",
    "SiteTakeoverConfig",
    "StatsType",
    "StoragePoolDisk",
    "StoragePoolDiskInfo",
    "StoragePoolDiskType",
    "StoragePoolInfo",
    "TrimDiskEntry",
    "TrimDiskSpec",
    "TrimDiskType",
    "UpdateStoragePoolDiskSpec",
    "VbossHostConfig",
    "VsanAssociatedObjects",
    "VsanAssociatedObjectsResult",
    "VsanComplianceQuerySpec",
    "VsanComponentSyncState",
    "VsanDirectStorage",
    "VsanDiskEvacReason",
    "VsanDiskInfo",
    "VsanDiskManagementSystemCapability",
    "VsanDiskTrimOption",
    "VsanDiskType",
    "VsanDiskgroupCapability",
    "VsanHostCapability",
    "VsanManagedDisksInfo",
    "VsanManagedPMemInfo",
    "VsanObjectProfileInfo",
    "VsanObjectSyncState",
    "VsanRuntimeInfo",
    "VsanScsiDisk",
    "VsanSyncingObjectQueryResult",
    "VsanSyncingObjectRecoveryDetails",
    "VsanWhatIfEvacDetail",
    "VsanWhatIfEvacResult",
    "WipeDiskEligible",
    "WipeDiskState",
    "WipeDiskStatus",
]
