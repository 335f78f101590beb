# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vsan``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import cluster as cluster
    from . import host as host
    from . import upgradesystem as upgradesystem
    from ._active_directory_server_config import (
        ActiveDirectoryServerConfig as ActiveDirectoryServerConfig,
    )
    from ._advanced_datastore_config import AdvancedDatastoreConfig as AdvancedDatastoreConfig
    from ._auto_raid_config import AutoRAIDConfig as AutoRAIDConfig
    from ._auto_raid_info import AutoRAIDInfo as AutoRAIDInfo
    from ._capacity_reservation_info import CapacityReservationInfo as CapacityReservationInfo
    from ._capacity_reservation_state import CapacityReservationState as CapacityReservationState
    from ._client_datastore_config import ClientDatastoreConfig as ClientDatastoreConfig
    from ._client_unicast_config import ClientUnicastConfig as ClientUnicastConfig
    from ._cluster_config_precheck_item import (
        ClusterConfigPrecheckItem as ClusterConfigPrecheckItem,
    )
    from ._cluster_runtime_info import ClusterRuntimeInfo as ClusterRuntimeInfo
    from ._compatibility_check_result import CompatibilityCheckResult as CompatibilityCheckResult
    from ._config_info_ex import ConfigInfoEx as ConfigInfoEx
    from ._cyber_recovery_config import CyberRecoveryConfig as CyberRecoveryConfig
    from ._data_efficiency_capacity_state import (
        DataEfficiencyCapacityState as DataEfficiencyCapacityState,
    )
    from ._data_efficiency_config import DataEfficiencyConfig as DataEfficiencyConfig
    from ._data_efficiency_config_ex import DataEfficiencyConfigEx as DataEfficiencyConfigEx
    from ._data_encryption_config import DataEncryptionConfig as DataEncryptionConfig
    from ._data_in_transit_encryption_config import (
        DataInTransitEncryptionConfig as DataInTransitEncryptionConfig,
    )
    from ._data_protection_health_system import (
        DataProtectionHealthSystem as DataProtectionHealthSystem,
    )
    from ._datastore_config import DatastoreConfig as DatastoreConfig
    from ._datastore_source_precheck_item import (
        DatastoreSourcePrecheckItem as DatastoreSourcePrecheckItem,
    )
    from ._datastore_source_precheck_result import (
        DatastoreSourcePrecheckResult as DatastoreSourcePrecheckResult,
    )
    from ._datastore_spec import DatastoreSpec as DatastoreSpec
    from ._default_datastore_policy_selection_info import (
        DefaultDatastorePolicySelectionInfo as DefaultDatastorePolicySelectionInfo,
    )
    from ._directory_server_config import DirectoryServerConfig as DirectoryServerConfig
    from ._disk_claim_configuration import DiskClaimConfiguration as DiskClaimConfiguration
    from ._disk_data_evacuation_resource_check_task_details import (
        DiskDataEvacuationResourceCheckTaskDetails as DiskDataEvacuationResourceCheckTaskDetails,
    )
    from ._disk_group_resource_check_result import (
        DiskGroupResourceCheckResult as DiskGroupResourceCheckResult,
    )
    from ._disk_info import DiskInfo as DiskInfo
    from ._disk_resource_check_result import DiskResourceCheckResult as DiskResourceCheckResult
    from ._dp_daemon_health import DpDaemonHealth as DpDaemonHealth
    from ._entity_compatibility_result import EntityCompatibilityResult as EntityCompatibilityResult
    from ._entity_resource_check_details import (
        EntityResourceCheckDetails as EntityResourceCheckDetails,
    )
    from ._fault_domain_resource_check_result import (
        FaultDomainResourceCheckResult as FaultDomainResourceCheckResult,
    )
    from ._file_service_config import FileServiceConfig as FileServiceConfig
    from ._file_service_config_op_type import FileServiceConfigOpType as FileServiceConfigOpType
    from ._file_service_domain import FileServiceDomain as FileServiceDomain
    from ._file_service_domain_config import FileServiceDomainConfig as FileServiceDomainConfig
    from ._file_service_domain_query_spec import (
        FileServiceDomainQuerySpec as FileServiceDomainQuerySpec,
    )
    from ._file_service_ip_config import FileServiceIpConfig as FileServiceIpConfig
    from ._file_service_preflight_check_scope import (
        FileServicePreflightCheckScope as FileServicePreflightCheckScope,
    )
    from ._file_service_vm_status import FileServiceVMStatus as FileServiceVMStatus
    from ._file_share import FileShare as FileShare
    from ._file_share_access_type import FileShareAccessType as FileShareAccessType
    from ._file_share_config import FileShareConfig as FileShareConfig
    from ._file_share_managing_entity import FileShareManagingEntity as FileShareManagingEntity
    from ._file_share_net_permission import FileShareNetPermission as FileShareNetPermission
    from ._file_share_nfs_sec_type import FileShareNfsSecType as FileShareNfsSecType
    from ._file_share_protocol import FileShareProtocol as FileShareProtocol
    from ._file_share_query_properties import FileShareQueryProperties as FileShareQueryProperties
    from ._file_share_query_result import FileShareQueryResult as FileShareQueryResult
    from ._file_share_query_spec import FileShareQuerySpec as FileShareQuerySpec
    from ._file_share_runtime_info import FileShareRuntimeInfo as FileShareRuntimeInfo
    from ._file_share_smb_encryption_type import (
        FileShareSmbEncryptionType as FileShareSmbEncryptionType,
    )
    from ._file_share_smb_options import FileShareSmbOptions as FileShareSmbOptions
    from ._file_share_snapshot import FileShareSnapshot as FileShareSnapshot
    from ._file_share_snapshot_config import FileShareSnapshotConfig as FileShareSnapshotConfig
    from ._file_share_snapshot_query_result import (
        FileShareSnapshotQueryResult as FileShareSnapshotQueryResult,
    )
    from ._file_share_snapshot_query_spec import (
        FileShareSnapshotQuerySpec as FileShareSnapshotQuerySpec,
    )
    from ._hci_mesh_client_operation import HciMeshClientOperation as HciMeshClientOperation
    from ._hci_mesh_datastore_source import HciMeshDatastoreSource as HciMeshDatastoreSource
    from ._host_resource_check_result import HostResourceCheckResult as HostResourceCheckResult
    from ._host_site_maintenance_status import (
        HostSiteMaintenanceStatus as HostSiteMaintenanceStatus,
    )
    from ._io_diagnostics_failed_check import IODiagnosticsFailedCheck as IODiagnosticsFailedCheck
    from ._io_diagnostics_failed_check_type import (
        IODiagnosticsFailedCheckType as IODiagnosticsFailedCheckType,
    )
    from ._io_diagnostics_instance import IODiagnosticsInstance as IODiagnosticsInstance
    from ._io_diagnostics_instance_event import (
        IODiagnosticsInstanceEvent as IODiagnosticsInstanceEvent,
    )
    from ._io_diagnostics_instance_event_type import (
        IODiagnosticsInstanceEventType as IODiagnosticsInstanceEventType,
    )
    from ._io_diagnostics_instance_query_spec import (
        IODiagnosticsInstanceQuerySpec as IODiagnosticsInstanceQuerySpec,
    )
    from ._io_diagnostics_instance_state import (
        IODiagnosticsInstanceState as IODiagnosticsInstanceState,
    )
    from ._io_diagnostics_object_layout import (
        IODiagnosticsObjectLayout as IODiagnosticsObjectLayout,
    )
    from ._io_diagnostics_precheck_result import (
        IODiagnosticsPrecheckResult as IODiagnosticsPrecheckResult,
    )
    from ._io_diagnostics_stats import IODiagnosticsStats as IODiagnosticsStats
    from ._io_diagnostics_target import IODiagnosticsTarget as IODiagnosticsTarget
    from ._io_diagnostics_target_stats import IODiagnosticsTargetStats as IODiagnosticsTargetStats
    from ._io_diagnostics_target_type import IODiagnosticsTargetType as IODiagnosticsTargetType
    from ._io_latency import IOLatency as IOLatency
    from ._io_latency_metrics import IOLatencyMetrics as IOLatencyMetrics
    from ._io_latency_type import IOLatencyType as IOLatencyType
    from ._lifecycle_check_operation import LifecycleCheckOperation as LifecycleCheckOperation
    from ._lifecycle_cluster_type import LifecycleClusterType as LifecycleClusterType
    from ._lifecycle_config_details import LifecycleConfigDetails as LifecycleConfigDetails
    from ._lifecycle_fault_domain_details import (
        LifecycleFaultDomainDetails as LifecycleFaultDomainDetails,
    )
    from ._lifecycle_pre_check_result import LifecyclePreCheckResult as LifecyclePreCheckResult
    from ._lifecycle_pre_check_type import LifecyclePreCheckType as LifecyclePreCheckType
    from ._lifecycle_witness_details import LifecycleWitnessDetails as LifecycleWitnessDetails
    from ._metric_profile import MetricProfile as MetricProfile
    from ._metrics_config import MetricsConfig as MetricsConfig
    from ._mode import Mode as Mode
    from ._mount_precheck_item import MountPrecheckItem as MountPrecheckItem
    from ._mount_precheck_network_connectivity import (
        MountPrecheckNetworkConnectivity as MountPrecheckNetworkConnectivity,
    )
    from ._mount_precheck_network_connectivity_detail import (
        MountPrecheckNetworkConnectivityDetail as MountPrecheckNetworkConnectivityDetail,
    )
    from ._mount_precheck_network_connectivity_result import (
        MountPrecheckNetworkConnectivityResult as MountPrecheckNetworkConnectivityResult,
    )
    from ._mount_precheck_network_latency import (
        MountPrecheckNetworkLatency as MountPrecheckNetworkLatency,
    )
    from ._mount_precheck_network_latency_detail import (
        MountPrecheckNetworkLatencyDetail as MountPrecheckNetworkLatencyDetail,
    )
    from ._mount_precheck_network_latency_result import (
        MountPrecheckNetworkLatencyResult as MountPrecheckNetworkLatencyResult,
    )
    from ._mount_precheck_result import MountPrecheckResult as MountPrecheckResult
    from ._mount_precheck_type import MountPrecheckType as MountPrecheckType
    from ._mount_precheck_type_dit import MountPrecheckTypeDIT as MountPrecheckTypeDIT
    from ._object_health_telemetry_summary import (
        ObjectHealthTelemetrySummary as ObjectHealthTelemetrySummary,
    )
    from ._object_io_stats import ObjectIOStats as ObjectIOStats
    from ._perfsvc_remediate_action import PerfsvcRemediateAction as PerfsvcRemediateAction
    from ._precheck_datastore_source_operation import (
        PrecheckDatastoreSourceOperation as PrecheckDatastoreSourceOperation,
    )
    from ._proactive_rebalance_info import ProactiveRebalanceInfo as ProactiveRebalanceInfo
    from ._rdma_config import RdmaConfig as RdmaConfig
    from ._reconfig_spec import ReconfigSpec as ReconfigSpec
    from ._remote_vc_info import RemoteVcInfo as RemoteVcInfo
    from ._remote_vc_info_standalone import RemoteVcInfoStandalone as RemoteVcInfoStandalone
    from ._remote_vc_link_type import RemoteVcLinkType as RemoteVcLinkType
    from ._remote_vsan_network_topology import (
        RemoteVsanNetworkTopology as RemoteVsanNetworkTopology,
    )
    from ._remote_vsan_site import RemoteVsanSite as RemoteVsanSite
    from ._remote_vsan_site_affinity import RemoteVsanSiteAffinity as RemoteVsanSiteAffinity
    from ._repair_timer_info import RepairTimerInfo as RepairTimerInfo
    from ._resource_check_component_result import (
        ResourceCheckComponentResult as ResourceCheckComponentResult,
    )
    from ._resource_check_component_type import (
        ResourceCheckComponentType as ResourceCheckComponentType,
    )
    from ._resource_check_data_persistence_result import (
        ResourceCheckDataPersistenceResult as ResourceCheckDataPersistenceResult,
    )
    from ._resource_check_result import ResourceCheckResult as ResourceCheckResult
    from ._resource_check_spec import ResourceCheckSpec as ResourceCheckSpec
    from ._resource_check_status import ResourceCheckStatus as ResourceCheckStatus
    from ._resource_check_status_type import ResourceCheckStatusType as ResourceCheckStatusType
    from ._resource_check_task_details import ResourceCheckTaskDetails as ResourceCheckTaskDetails
    from ._resource_check_vsan_result import ResourceCheckVsanResult as ResourceCheckVsanResult
    from ._resync_iops_info import ResyncIopsInfo as ResyncIopsInfo
    from ._runtime_stats_host_map import RuntimeStatsHostMap as RuntimeStatsHostMap
    from ._ssd_endurance_threshold_spec import (
        SSDEnduranceThresholdSpec as SSDEnduranceThresholdSpec,
    )
    from ._server_host_unicast_info import ServerHostUnicastInfo as ServerHostUnicastInfo
    from ._shared_witness_compatibility_result import (
        SharedWitnessCompatibilityResult as SharedWitnessCompatibilityResult,
    )
    from ._site_maintenance_check_task_details import (
        SiteMaintenanceCheckTaskDetails as SiteMaintenanceCheckTaskDetails,
    )
    from ._site_maintenance_info import SiteMaintenanceInfo as SiteMaintenanceInfo
    from ._site_maintenance_precheck_detail import (
        SiteMaintenancePrecheckDetail as SiteMaintenancePrecheckDetail,
    )
    from ._site_maintenance_precheck_status import (
        SiteMaintenancePrecheckStatus as SiteMaintenancePrecheckStatus,
    )
    from ._site_maintenance_resource_check_result import (
        SiteMaintenanceResourceCheckResult as SiteMaintenanceResourceCheckResult,
    )
    from ._site_maintenance_spec import SiteMaintenanceSpec as SiteMaintenanceSpec
    from ._site_maintenance_state import SiteMaintenanceState as SiteMaintenanceState
    from ._snap_service_config import SnapServiceConfig as SnapServiceConfig
    from ._snapshot_creator import SnapshotCreator as SnapshotCreator
    from ._snapshot_type import SnapshotType as SnapshotType
    from ._storage_pool_disk_resource_check_result import (
        StoragePoolDiskResourceCheckResult as StoragePoolDiskResourceCheckResult,
    )
    from ._storage_pool_resource_check_result import (
        StoragePoolResourceCheckResult as StoragePoolResourceCheckResult,
    )
    from ._vm_power_off_info import VMPowerOffInfo as VMPowerOffInfo
    from ._vboss_config import VbossConfig as VbossConfig
    from ._vboss_object_store_config import VbossObjectStoreConfig as VbossObjectStoreConfig
    from ._vc_remote_vsan_server_cluster_config import (
        VcRemoteVsanServerClusterConfig as VcRemoteVsanServerClusterConfig,
    )
    from ._vc_remote_vsan_server_cluster_info import (
        VcRemoteVsanServerClusterInfo as VcRemoteVsanServerClusterInfo,
    )
    from ._vip_config import VipConfig as VipConfig
    from ._vip_config_spec import VipConfigSpec as VipConfigSpec
    from ._vip_d_vswitch_config import VipDVswitchConfig as VipDVswitchConfig
    from ._vip_network_config import VipNetworkConfig as VipNetworkConfig
    from ._vip_vswitch_config import VipVswitchConfig as VipVswitchConfig
    from ._vsan_analytics_event_location_type import (
        VsanAnalyticsEventLocationType as VsanAnalyticsEventLocationType,
    )
    from ._vsan_analytics_event_snapshot_type import (
        VsanAnalyticsEventSnapshotType as VsanAnalyticsEventSnapshotType,
    )
    from ._vsan_analytics_event_type import VsanAnalyticsEventType as VsanAnalyticsEventType
    from ._vsan_burn_in_test import VsanBurnInTest as VsanBurnInTest
    from ._vsan_burn_in_test_check_result import (
        VsanBurnInTestCheckResult as VsanBurnInTestCheckResult,
    )
    from ._vsan_cloud_health_status import VsanCloudHealthStatus as VsanCloudHealthStatus
    from ._vsan_cluster_burn_in_test_result_list import (
        VsanClusterBurnInTestResultList as VsanClusterBurnInTestResultList,
    )
    from ._vsan_compliant_driver import VsanCompliantDriver as VsanCompliantDriver
    from ._vsan_compliant_firmware import VsanCompliantFirmware as VsanCompliantFirmware
    from ._vsan_config_base_issue import VsanConfigBaseIssue as VsanConfigBaseIssue
    from ._vsan_config_check_result import VsanConfigCheckResult as VsanConfigCheckResult
    from ._vsan_config_not_all_disks_claimed_issue import (
        VsanConfigNotAllDisksClaimedIssue as VsanConfigNotAllDisksClaimedIssue,
    )
    from ._vsan_config_type import VsanConfigType as VsanConfigType
    from ._vsan_datastore_default_policy_selection_config import (
        VsanDatastoreDefaultPolicySelectionConfig as VsanDatastoreDefaultPolicySelectionConfig,
    )
    from ._vsan_deconverged_net_config import VsanDeconvergedNetConfig as VsanDeconvergedNetConfig
    from ._vsan_disk_compatibility_type import (
        VsanDiskCompatibilityType as VsanDiskCompatibilityType,
    )
    from ._vsan_disk_model_info import VsanDiskModelInfo as VsanDiskModelInfo
    from ._vsan_download_item import VsanDownloadItem as VsanDownloadItem
    from ._vsan_esa_config import VsanEsaConfig as VsanEsaConfig
    from ._vsan_esa_config_info import VsanEsaConfigInfo as VsanEsaConfigInfo
    from ._vsan_esa_disk_configuration import VsanEsaDiskConfiguration as VsanEsaDiskConfiguration
    from ._vsan_extended_config import VsanExtendedConfig as VsanExtendedConfig
    from ._vsan_file_service_ovf_spec import VsanFileServiceOvfSpec as VsanFileServiceOvfSpec
    from ._vsan_file_service_preflight_check_result import (
        VsanFileServicePreflightCheckResult as VsanFileServicePreflightCheckResult,
    )
    from ._vsan_file_service_system import VsanFileServiceSystem as VsanFileServiceSystem
    from ._vsan_generic_cluster_base_issue import (
        VsanGenericClusterBaseIssue as VsanGenericClusterBaseIssue,
    )
    from ._vsan_generic_cluster_best_practice_health import (
        VsanGenericClusterBestPracticeHealth as VsanGenericClusterBestPracticeHealth,
    )
    from ._vsan_hci_mesh_config_limits import VsanHciMeshConfigLimits as VsanHciMeshConfigLimits
    from ._vsan_hcl_device_constraint import VsanHclDeviceConstraint as VsanHclDeviceConstraint
    from ._vsan_hcl_disk_constraint import VsanHclDiskConstraint as VsanHclDiskConstraint
    from ._vsan_hcl_driver_info import VsanHclDriverInfo as VsanHclDriverInfo
    from ._vsan_hcl_min_fw_constraint import VsanHclMinFwConstraint as VsanHclMinFwConstraint
    from ._vsan_hcl_query_spec import VsanHclQuerySpec as VsanHclQuerySpec
    from ._vsan_hcl_release_constraint import VsanHclReleaseConstraint as VsanHclReleaseConstraint
    from ._vsan_health_config_spec import VsanHealthConfigSpec as VsanHealthConfigSpec
    from ._vsan_health_customization_spec import (
        VsanHealthCustomizationSpec as VsanHealthCustomizationSpec,
    )
    from ._vsan_health_perspective import VsanHealthPerspective as VsanHealthPerspective
    from ._vsan_health_perspective90 import VsanHealthPerspective90 as VsanHealthPerspective90
    from ._vsan_health_status_type import VsanHealthStatusType as VsanHealthStatusType
    from ._vsan_health_threshold import VsanHealthThreshold as VsanHealthThreshold
    from ._vsan_health_threshold_target import (
        VsanHealthThresholdTarget as VsanHealthThresholdTarget,
    )
    from ._vsan_historical_health_config import (
        VsanHistoricalHealthConfig as VsanHistoricalHealthConfig,
    )
    from ._vsan_host_device_info import VsanHostDeviceInfo as VsanHostDeviceInfo
    from ._vsan_host_vds_system import VsanHostVdsSystem as VsanHostVdsSystem
    from ._vsan_hw_to_vcg_info_mapping_spec import (
        VsanHwToVcgInfoMappingSpec as VsanHwToVcgInfoMappingSpec,
    )
    from ._vsan_io_trip_analyzer_config import VsanIOTripAnalyzerConfig as VsanIOTripAnalyzerConfig
    from ._vsan_io_trip_analyzer_recurrence import (
        VsanIOTripAnalyzerRecurrence as VsanIOTripAnalyzerRecurrence,
    )
    from ._vsan_io_trip_analyzer_recurrence_status import (
        VsanIOTripAnalyzerRecurrenceStatus as VsanIOTripAnalyzerRecurrenceStatus,
    )
    from ._vsan_internal_extended_config import (
        VsanInternalExtendedConfig as VsanInternalExtendedConfig,
    )
    from ._vsan_network_config_base_issue import (
        VsanNetworkConfigBaseIssue as VsanNetworkConfigBaseIssue,
    )
    from ._vsan_network_config_best_practice_health import (
        VsanNetworkConfigBestPracticeHealth as VsanNetworkConfigBestPracticeHealth,
    )
    from ._vsan_network_config_pnic_speed_inconsistency_issue import (
        VsanNetworkConfigPnicSpeedInconsistencyIssue as VsanNetworkConfigPnicSpeedInconsistencyIssue,
    )
    from ._vsan_network_config_portgroup_with_no_redundancy_issue import (
        VsanNetworkConfigPortgroupWithNoRedundancyIssue as VsanNetworkConfigPortgroupWithNoRedundancyIssue,
    )
    from ._vsan_network_config_vds_scope_issue import (
        VsanNetworkConfigVdsScopeIssue as VsanNetworkConfigVdsScopeIssue,
    )
    from ._vsan_network_config_vsan_not_on_vds_issue import (
        VsanNetworkConfigVsanNotOnVdsIssue as VsanNetworkConfigVsanNotOnVdsIssue,
    )
    from ._vsan_network_config_vswitch_with_no_redundancy_issue import (
        VsanNetworkConfigVswitchWithNoRedundancyIssue as VsanNetworkConfigVswitchWithNoRedundancyIssue,
    )
    from ._vsan_network_v_motion_vmknic_not_fount_issue import (
        VsanNetworkVMotionVmknicNotFountIssue as VsanNetworkVMotionVmknicNotFountIssue,
    )
    from ._vsan_obj_snap_params import VsanObjSnapParams as VsanObjSnapParams
    from ._vsan_object_detail import VsanObjectDetail as VsanObjectDetail
    from ._vsan_object_manager import VsanObjectManager as VsanObjectManager
    from ._vsan_object_snapshot_id import VsanObjectSnapshotId as VsanObjectSnapshotId
    from ._vsan_p_mem_config import VsanPMemConfig as VsanPMemConfig
    from ._vsan_perfsvc_health_result import VsanPerfsvcHealthResult as VsanPerfsvcHealthResult
    from ._vsan_policy_manager import VsanPolicyManager as VsanPolicyManager
    from ._vsan_policy_regulation_check_op_enum import (
        VsanPolicyRegulationCheckOpEnum as VsanPolicyRegulationCheckOpEnum,
    )
    from ._vsan_prepare_vsan_for_vcsa_spec import (
        VsanPrepareVsanForVcsaSpec as VsanPrepareVsanForVcsaSpec,
    )
    from ._vsan_resource_check_system import VsanResourceCheckSystem as VsanResourceCheckSystem
    from ._vsan_scan_objects_issue import VsanScanObjectsIssue as VsanScanObjectsIssue
    from ._vsan_service_status import VsanServiceStatus as VsanServiceStatus
    from ._vsan_site_location_type import VsanSiteLocationType as VsanSiteLocationType
    from ._vsan_site_maintenance_system import (
        VsanSiteMaintenanceSystem as VsanSiteMaintenanceSystem,
    )
    from ._vsan_snap_health_type import VsanSnapHealthType as VsanSnapHealthType
    from ._vsan_snap_stats_expiration_type import (
        VsanSnapStatsExpirationType as VsanSnapStatsExpirationType,
    )
    from ._vsan_snap_vm_membership_change_status import (
        VsanSnapVmMembershipChangeStatus as VsanSnapVmMembershipChangeStatus,
    )
    from ._vsan_snapshot_detail import VsanSnapshotDetail as VsanSnapshotDetail
    from ._vsan_snapshot_query_result import VsanSnapshotQueryResult as VsanSnapshotQueryResult
    from ._vsan_snapshot_query_spec import VsanSnapshotQuerySpec as VsanSnapshotQuerySpec
    from ._vsan_space_efficiency_metadata_size import (
        VsanSpaceEfficiencyMetadataSize as VsanSpaceEfficiencyMetadataSize,
    )
    from ._vsan_space_efficiency_ratio import VsanSpaceEfficiencyRatio as VsanSpaceEfficiencyRatio
    from ._vsan_sync_reason import VsanSyncReason as VsanSyncReason
    from ._vsan_sync_status import VsanSyncStatus as VsanSyncStatus
    from ._vsan_unmap_config import VsanUnmapConfig as VsanUnmapConfig
    from ._vsan_update_item import VsanUpdateItem as VsanUpdateItem
    from ._vsan_update_item_impact_type import VsanUpdateItemImpactType as VsanUpdateItemImpactType
    from ._vsan_update_item_type import VsanUpdateItemType as VsanUpdateItemType
    from ._vsan_validation_item import VsanValidationItem as VsanValidationItem
    from ._vsan_vc_post_deploy_config_spec import (
        VsanVcPostDeployConfigSpec as VsanVcPostDeployConfigSpec,
    )
    from ._vsan_vc_stretched_cluster_config_spec import (
        VsanVcStretchedClusterConfigSpec as VsanVcStretchedClusterConfigSpec,
    )
    from ._vsan_vcsa_deployment_phase import VsanVcsaDeploymentPhase as VsanVcsaDeploymentPhase
    from ._vsan_vcsa_deployment_progress import (
        VsanVcsaDeploymentProgress as VsanVcsaDeploymentProgress,
    )
    from ._vsan_vds_migration_plan import VsanVdsMigrationPlan as VsanVdsMigrationPlan
    from ._vsan_vds_pg_migration_host_info import (
        VsanVdsPgMigrationHostInfo as VsanVdsPgMigrationHostInfo,
    )
    from ._vsan_vds_pg_migration_spec import VsanVdsPgMigrationSpec as VsanVdsPgMigrationSpec
    from ._vsan_vds_pg_migration_vm_info import VsanVdsPgMigrationVmInfo as VsanVdsPgMigrationVmInfo
    from ._vsan_vds_system import VsanVdsSystem as VsanVdsSystem
    from ._vsan_vib_install_preflight_status import (
        VsanVibInstallPreflightStatus as VsanVibInstallPreflightStatus,
    )
    from ._vsan_vib_scan_result import VsanVibScanResult as VsanVibScanResult
    from ._vsan_vib_spec import VsanVibSpec as VsanVibSpec
    from ._vsan_vib_type import VsanVibType as VsanVibType
    from ._vsan_vm_vds_migration_spec import VsanVmVdsMigrationSpec as VsanVmVdsMigrationSpec
    from ._vsan_vnic_vds_migration_spec import VsanVnicVdsMigrationSpec as VsanVnicVdsMigrationSpec
    from ._vsan_vum_config import VsanVumConfig as VsanVumConfig
    from ._witness_host_config import WitnessHostConfig as WitnessHostConfig
    from ._xvc_client_info import XVCClientInfo as XVCClientInfo
    from ._xvc_datastore_config import XVCDatastoreConfig as XVCDatastoreConfig
    from ._xvc_datastore_info import XVCDatastoreInfo as XVCDatastoreInfo
    from ._xvc_client_config import XvcClientConfig as XvcClientConfig
    from ._xvc_client_info_spec import XvcClientInfoSpec as XvcClientInfoSpec
    from ._xvc_query_criteria import XvcQueryCriteria as XvcQueryCriteria
    from ._xvc_query_criteria_operator import XvcQueryCriteriaOperator as XvcQueryCriteriaOperator
    from ._xvc_query_filter import XvcQueryFilter as XvcQueryFilter
    from ._xvc_query_filter_operator import XvcQueryFilterOperator as XvcQueryFilterOperator
    from ._xvc_query_property_value import XvcQueryPropertyValue as XvcQueryPropertyValue
    from ._xvc_query_result_set import XvcQueryResultSet as XvcQueryResultSet
    from ._xvc_query_spec import XvcQuerySpec as XvcQuerySpec
    from ._xvc_result_item import XvcResultItem as XvcResultItem
    from ._cluster_power_state import clusterPowerState as clusterPowerState
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ActiveDirectoryServerConfig": "_active_directory_server_config",
            "AdvancedDatastoreConfig": "_advanced_datastore_config",
            "AutoRAIDConfig": "_auto_raid_config",
            "AutoRAIDInfo": "_auto_raid_info",
            "CapacityReservationInfo": "_capacity_reservation_info",
            "CapacityReservationState": "_capacity_reservation_state",
            "ClientDatastoreConfig": "_client_datastore_config",
            "ClientUnicastConfig": "_client_unicast_config",
            "ClusterConfigPrecheckItem": "_cluster_config_precheck_item",
            "ClusterRuntimeInfo": "_cluster_runtime_info",
            "CompatibilityCheckResult": "_compatibility_check_result",
            "ConfigInfoEx": "_config_info_ex",
            "CyberRecoveryConfig": "_cyber_recovery_config",
            "DataEfficiencyCapacityState": "_data_efficiency_capacity_state",
            "DataEfficiencyConfig": "_data_efficiency_config",
            "DataEfficiencyConfigEx": "_data_efficiency_config_ex",
            "DataEncryptionConfig": "_data_encryption_config",
            "DataInTransitEncryptionConfig": "_data_in_transit_encryption_config",
            "DataProtectionHealthSystem": "_data_protection_health_system",
            "DatastoreConfig": "_datastore_config",
            "DatastoreSourcePrecheckItem": "_datastore_source_precheck_item",
            "DatastoreSourcePrecheckResult": "_datastore_source_precheck_result",
            "DatastoreSpec": "_datastore_spec",
            "DefaultDatastorePolicySelectionInfo": "_default_datastore_policy_selection_info",
            "DirectoryServerConfig": "_directory_server_config",
            "DiskClaimConfiguration": "_disk_claim_configuration",
            "DiskDataEvacuationResourceCheckTaskDetails": "_disk_data_evacuation_resource_check_task_details",
            "DiskGroupResourceCheckResult": "_disk_group_resource_check_result",
            "DiskInfo": "_disk_info",
            "DiskResourceCheckResult": "_disk_resource_check_result",
            "DpDaemonHealth": "_dp_daemon_health",
            "EntityCompatibilityResult": "_entity_compatibility_result",
            "EntityResourceCheckDetails": "_entity_resource_check_details",
            "FaultDomainResourceCheckResult": "_fault_domain_resource_check_result",
            "FileServiceConfig": "_file_service_config",
            "FileServiceConfigOpType": "_file_service_config_op_type",
            "FileServiceDomain": "_file_service_domain",
            "FileServiceDomainConfig": "_file_service_domain_config",
            "FileServiceDomainQuerySpec": "_file_service_domain_query_spec",
            "FileServiceIpConfig": "_file_service_ip_config",
            "FileServicePreflightCheckScope": "_file_service_preflight_check_scope",
            "FileServiceVMStatus": "_file_service_vm_status",
            "FileShare": "_file_share",
            "FileShareAccessType": "_file_share_access_type",
            "FileShareConfig": "_file_share_config",
            "FileShareManagingEntity": "_file_share_managing_entity",
            "FileShareNetPermission": "_file_share_net_permission",
            "FileShareNfsSecType": "_file_share_nfs_sec_type",
            "FileShareProtocol": "_file_share_protocol",
            "FileShareQueryProperties": "_file_share_query_properties",
            "FileShareQueryResult": "_file_share_query_result",
            "FileShareQuerySpec": "_file_share_query_spec",
            "FileShareRuntimeInfo": "_file_share_runtime_info",
            "FileShareSmbEncryptionType": "_file_share_smb_encryption_type",
            "FileShareSmbOptions": "_file_share_smb_options",
            "FileShareSnapshot": "_file_share_snapshot",
            "FileShareSnapshotConfig": "_file_share_snapshot_config",
            "FileShareSnapshotQueryResult": "_file_share_snapshot_query_result",
            "FileShareSnapshotQuerySpec": "_file_share_snapshot_query_spec",
            "HciMeshClientOperation": "_hci_mesh_client_operation",
            "HciMeshDatastoreSource": "_hci_mesh_datastore_source",
            "HostResourceCheckResult": "_host_resource_check_result",
            "HostSiteMaintenanceStatus": "_host_site_maintenance_status",
            "IODiagnosticsFailedCheck": "_io_diagnostics_failed_check",
            "IODiagnosticsFailedCheckType": "_io_diagnostics_failed_check_type",
            "IODiagnosticsInstance": "_io_diagnostics_instance",
            "IODiagnosticsInstanceEvent": "_io_diagnostics_instance_event",
            "IODiagnosticsInstanceEventType": "_io_diagnostics_instance_event_type",
            "IODiagnosticsInstanceQuerySpec": "_io_diagnostics_instance_query_spec",
            "IODiagnosticsInstanceState": "_io_diagnostics_instance_state",
            "IODiagnosticsObjectLayout": "_io_diagnostics_object_layout",
            "IODiagnosticsPrecheckResult": "_io_diagnostics_precheck_result",
            "IODiagnosticsStats": "_io_diagnostics_stats",
            "IODiagnosticsTarget": "_io_diagnostics_target",
            "IODiagnosticsTargetStats": "_io_diagnostics_target_stats",
            "IODiagnosticsTargetType": "_io_diagnostics_target_type",
            "IOLatency": "_io_latency",
            "IOLatencyMetrics": "_io_latency_metrics",
            "IOLatencyType": "_io_latency_type",
            "LifecycleCheckOperation": "_lifecycle_check_operation",
            "LifecycleClusterType": "_lifecycle_cluster_type",
            "LifecycleConfigDetails": "_lifecycle_config_details",
            "LifecycleFaultDomainDetails": "_lifecycle_fault_domain_details",
            "LifecyclePreCheckResult": "_lifecycle_pre_check_result",
            "LifecyclePreCheckType": "_lifecycle_pre_check_type",
            "LifecycleWitnessDetails": "_lifecycle_witness_details",
            "MetricProfile": "_metric_profile",
            "MetricsConfig": "_metrics_config",
            "Mode": "_mode",
            "MountPrecheckItem": "_mount_precheck_item",
            "MountPrecheckNetworkConnectivity": "_mount_precheck_network_connectivity",
            "MountPrecheckNetworkConnectivityDetail": "_mount_precheck_network_connectivity_detail",
            "MountPrecheckNetworkConnectivityResult": "_mount_precheck_network_connectivity_result",
            "MountPrecheckNetworkLatency": "_mount_precheck_network_latency",
            "MountPrecheckNetworkLatencyDetail": "_mount_precheck_network_latency_detail",
            "MountPrecheckNetworkLatencyResult": "_mount_precheck_network_latency_result",
            "MountPrecheckResult": "_mount_precheck_result",
            "MountPrecheckType": "_mount_precheck_type",
            "MountPrecheckTypeDIT": "_mount_precheck_type_dit",
            "ObjectHealthTelemetrySummary": "_object_health_telemetry_summary",
            "ObjectIOStats": "_object_io_stats",
            "PerfsvcRemediateAction": "_perfsvc_remediate_action",
            "PrecheckDatastoreSourceOperation": "_precheck_datastore_source_operation",
            "ProactiveRebalanceInfo": "_proactive_rebalance_info",
            "RdmaConfig": "_rdma_config",
            "ReconfigSpec": "_reconfig_spec",
            "RemoteVcInfo": "_remote_vc_info",
            "RemoteVcInfoStandalone": "_remote_vc_info_standalone",
            "RemoteVcLinkType": "_remote_vc_link_type",
            "RemoteVsanNetworkTopology": "_remote_vsan_network_topology",
            "RemoteVsanSite": "_remote_vsan_site",
            "RemoteVsanSiteAffinity": "_remote_vsan_site_affinity",
            "RepairTimerInfo": "_repair_timer_info",
            "ResourceCheckComponentResult": "_resource_check_component_result",
            "ResourceCheckComponentType": "_resource_check_component_type",
            "ResourceCheckDataPersistenceResult": "_resource_check_data_persistence_result",
            "ResourceCheckResult": "_resource_check_result",
            "ResourceCheckSpec": "_resource_check_spec",
            "ResourceCheckStatus": "_resource_check_status",
            "ResourceCheckStatusType": "_resource_check_status_type",
            "ResourceCheckTaskDetails": "_resource_check_task_details",
            "ResourceCheckVsanResult": "_resource_check_vsan_result",
            "ResyncIopsInfo": "_resync_iops_info",
            "RuntimeStatsHostMap": "_runtime_stats_host_map",
            "SSDEnduranceThresholdSpec": "_ssd_endurance_threshold_spec",
            "ServerHostUnicastInfo": "_server_host_unicast_info",
            "SharedWitnessCompatibilityResult": "_shared_witness_compatibility_result",
            "SiteMaintenanceCheckTaskDetails": "_site_maintenance_check_task_details",
            "SiteMaintenanceInfo": "_site_maintenance_info",
            "SiteMaintenancePrecheckDetail": "_site_maintenance_precheck_detail",
            "SiteMaintenancePrecheckStatus": "_site_maintenance_precheck_status",
            "SiteMaintenanceResourceCheckResult": "_site_maintenance_resource_check_result",
            "SiteMaintenanceSpec": "_site_maintenance_spec",
            "SiteMaintenanceState": "_site_maintenance_state",
            "SnapServiceConfig": "_snap_service_config",
            "SnapshotCreator": "_snapshot_creator",
            "SnapshotType": "_snapshot_type",
            "StoragePoolDiskResourceCheckResult": "_storage_pool_disk_resource_check_result",
            "StoragePoolResourceCheckResult": "_storage_pool_resource_check_result",
            "VMPowerOffInfo": "_vm_power_off_info",
            "VbossConfig": "_vboss_config",
            "VbossObjectStoreConfig": "_vboss_object_store_config",
            "VcRemoteVsanServerClusterConfig": "_vc_remote_vsan_server_cluster_config",
            "VcRemoteVsanServerClusterInfo": "_vc_remote_vsan_server_cluster_info",
            "VipConfig": "_vip_config",
            "VipConfigSpec": "_vip_config_spec",
            "VipDVswitchConfig": "_vip_d_vswitch_config",
            "VipNetworkConfig": "_vip_network_config",
            "VipVswitchConfig": "_vip_vswitch_config",
            "VsanAnalyticsEventLocationType": "_vsan_analytics_event_location_type",
            "VsanAnalyticsEventSnapshotType": "_vsan_analytics_event_snapshot_type",
            "VsanAnalyticsEventType": "_vsan_analytics_event_type",
            "VsanBurnInTest": "_vsan_burn_in_test",
            "VsanBurnInTestCheckResult": "_vsan_burn_in_test_check_result",
            "VsanCloudHealthStatus": "_vsan_cloud_health_status",
            "VsanClusterBurnInTestResultList": "_vsan_cluster_burn_in_test_result_list",
            "VsanCompliantDriver": "_vsan_compliant_driver",
            "VsanCompliantFirmware": "_vsan_compliant_firmware",
            "VsanConfigBaseIssue": "_vsan_config_base_issue",
            "VsanConfigCheckResult": "_vsan_config_check_result",
            "VsanConfigNotAllDisksClaimedIssue": "_vsan_config_not_all_disks_claimed_issue",
            "VsanConfigType": "_vsan_config_type",
            "VsanDatastoreDefaultPolicySelectionConfig": "_vsan_datastore_default_policy_selection_config",
            "VsanDeconvergedNetConfig": "_vsan_deconverged_net_config",
            "VsanDiskCompatibilityType": "_vsan_disk_compatibility_type",
            "VsanDiskModelInfo": "_vsan_disk_model_info",
            "VsanDownloadItem": "_vsan_download_item",
            "VsanEsaConfig": "_vsan_esa_config",
            "VsanEsaConfigInfo": "_vsan_esa_config_info",
            "VsanEsaDiskConfiguration": "_vsan_esa_disk_configuration",
            "VsanExtendedConfig": "_vsan_extended_config",
            "VsanFileServiceOvfSpec": "_vsan_file_service_ovf_spec",
            "VsanFileServicePreflightCheckResult": "_vsan_file_service_preflight_check_result",
            "VsanFileServiceSystem": "_vsan_file_service_system",
            "VsanGenericClusterBaseIssue": "_vsan_generic_cluster_base_issue",
            "VsanGenericClusterBestPracticeHealth": "_vsan_generic_cluster_best_practice_health",
            "VsanHciMeshConfigLimits": "_vsan_hci_mesh_config_limits",
            "VsanHclDeviceConstraint": "_vsan_hcl_device_constraint",
            "VsanHclDiskConstraint": "_vsan_hcl_disk_constraint",
            "VsanHclDriverInfo": "_vsan_hcl_driver_info",
            "VsanHclMinFwConstraint": "_vsan_hcl_min_fw_constraint",
            "VsanHclQuerySpec": "_vsan_hcl_query_spec",
            "VsanHclReleaseConstraint": "_vsan_hcl_release_constraint",
            "VsanHealthConfigSpec": "_vsan_health_config_spec",
            "VsanHealthCustomizationSpec": "_vsan_health_customization_spec",
            "VsanHealthPerspective": "_vsan_health_perspective",
            "VsanHealthPerspective90": "_vsan_health_perspective90",
            "VsanHealthStatusType": "_vsan_health_status_type",
            "VsanHealthThreshold": "_vsan_health_threshold",
            "VsanHealthThresholdTarget": "_vsan_health_threshold_target",
            "VsanHistoricalHealthConfig": "_vsan_historical_health_config",
            "VsanHostDeviceInfo": "_vsan_host_device_info",
            "VsanHostVdsSystem": "_vsan_host_vds_system",
            "VsanHwToVcgInfoMappingSpec": "_vsan_hw_to_vcg_info_mapping_spec",
            "VsanIOTripAnalyzerConfig": "_vsan_io_trip_analyzer_config",
            "VsanIOTripAnalyzerRecurrence": "_vsan_io_trip_analyzer_recurrence",
            "VsanIOTripAnalyzerRecurrenceStatus": "_vsan_io_trip_analyzer_recurrence_status",
            "VsanInternalExtendedConfig": "_vsan_internal_extended_config",
            "VsanNetworkConfigBaseIssue": "_vsan_network_config_base_issue",
            "VsanNetworkConfigBestPracticeHealth": "_vsan_network_config_best_practice_health",
            "VsanNetworkConfigPnicSpeedInconsistencyIssue": "_vsan_network_config_pnic_speed_inconsistency_issue",
            "VsanNetworkConfigPortgroupWithNoRedundancyIssue": "_vsan_network_config_portgroup_with_no_redundancy_issue",
            "VsanNetworkConfigVdsScopeIssue": "_vsan_network_config_vds_scope_issue",
            "VsanNetworkConfigVsanNotOnVdsIssue": "_vsan_network_config_vsan_not_on_vds_issue",
            "VsanNetworkConfigVswitchWithNoRedundancyIssue": "_vsan_network_config_vswitch_with_no_redundancy_issue",
            "VsanNetworkVMotionVmknicNotFountIssue": "_vsan_network_v_motion_vmknic_not_fount_issue",
            "VsanObjSnapParams": "_vsan_obj_snap_params",
            "VsanObjectDetail": "_vsan_object_detail",
            "VsanObjectManager": "_vsan_object_manager",
            "VsanObjectSnapshotId": "_vsan_object_snapshot_id",
            "VsanPMemConfig": "_vsan_p_mem_config",
            "VsanPerfsvcHealthResult": "_vsan_perfsvc_health_result",
            "VsanPolicyManager": "_vsan_policy_manager",
            "VsanPolicyRegulationCheckOpEnum": "_vsan_policy_regulation_check_op_enum",
            "VsanPrepareVsanForVcsaSpec": "_vsan_prepare_vsan_for_vcsa_spec",
            "VsanResourceCheckSystem": "_vsan_resource_check_system",
            "VsanScanObjectsIssue": "_vsan_scan_objects_issue",
            "VsanServiceStatus": "_vsan_service_status",
            "VsanSiteLocationType": "_vsan_site_location_type",
            "VsanSiteMaintenanceSystem": "_vsan_site_maintenance_system",
            "VsanSnapHealthType": "_vsan_snap_health_type",
            "VsanSnapStatsExpirationType": "_vsan_snap_stats_expiration_type",
            "VsanSnapVmMembershipChangeStatus": "_vsan_snap_vm_membership_change_status",
            "VsanSnapshotDetail": "_vsan_snapshot_detail",
            "VsanSnapshotQueryResult": "_vsan_snapshot_query_result",
            "VsanSnapshotQuerySpec": "_vsan_snapshot_query_spec",
            "VsanSpaceEfficiencyMetadataSize": "_vsan_space_efficiency_metadata_size",
            "VsanSpaceEfficiencyRatio": "_vsan_space_efficiency_ratio",
            "VsanSyncReason": "_vsan_sync_reason",
            "VsanSyncStatus": "_vsan_sync_status",
            "VsanUnmapConfig": "_vsan_unmap_config",
            "VsanUpdateItem": "_vsan_update_item",
            "VsanUpdateItemImpactType": "_vsan_update_item_impact_type",
            "VsanUpdateItemType": "_vsan_update_item_type",
            "VsanValidationItem": "_vsan_validation_item",
            "VsanVcPostDeployConfigSpec": "_vsan_vc_post_deploy_config_spec",
            "VsanVcStretchedClusterConfigSpec": "_vsan_vc_stretched_cluster_config_spec",
            "VsanVcsaDeploymentPhase": "_vsan_vcsa_deployment_phase",
            "VsanVcsaDeploymentProgress": "_vsan_vcsa_deployment_progress",
            "VsanVdsMigrationPlan": "_vsan_vds_migration_plan",
            "VsanVdsPgMigrationHostInfo": "_vsan_vds_pg_migration_host_info",
            "VsanVdsPgMigrationSpec": "_vsan_vds_pg_migration_spec",
            "VsanVdsPgMigrationVmInfo": "_vsan_vds_pg_migration_vm_info",
            "VsanVdsSystem": "_vsan_vds_system",
            "VsanVibInstallPreflightStatus": "_vsan_vib_install_preflight_status",
            "VsanVibScanResult": "_vsan_vib_scan_result",
            "VsanVibSpec": "_vsan_vib_spec",
            "VsanVibType": "_vsan_vib_type",
            "VsanVmVdsMigrationSpec": "_vsan_vm_vds_migration_spec",
            "VsanVnicVdsMigrationSpec": "_vsan_vnic_vds_migration_spec",
            "VsanVumConfig": "_vsan_vum_config",
            "WitnessHostConfig": "_witness_host_config",
            "XVCClientInfo": "_xvc_client_info",
            "XVCDatastoreConfig": "_xvc_datastore_config",
            "XVCDatastoreInfo": "_xvc_datastore_info",
            "XvcClientConfig": "_xvc_client_config",
            "XvcClientInfoSpec": "_xvc_client_info_spec",
            "XvcQueryCriteria": "_xvc_query_criteria",
            "XvcQueryCriteriaOperator": "_xvc_query_criteria_operator",
            "XvcQueryFilter": "_xvc_query_filter",
            "XvcQueryFilterOperator": "_xvc_query_filter_operator",
            "XvcQueryPropertyValue": "_xvc_query_property_value",
            "XvcQueryResultSet": "_xvc_query_result_set",
            "XvcQuerySpec": "_xvc_query_spec",
            "XvcResultItem": "_xvc_result_item",
            "clusterPowerState": "_cluster_power_state",
        },
        (
            "cluster",
            "host",
            "upgradesystem",
        ),
    )

__all__ = [
    "ActiveDirectoryServerConfig",
    "AdvancedDatastoreConfig",
    "AutoRAIDConfig",
    "AutoRAIDInfo",
    "CapacityReservationInfo",
    "CapacityReservationState",
    "ClientDatastoreConfig",
    "ClientUnicastConfig",
    "ClusterConfigPrecheckItem",
    "ClusterRuntimeInfo",
    "CompatibilityCheckResult",
    "ConfigInfoEx",
    "CyberRecoveryConfig",
    "DataEfficiencyCapacityState",
    "DataEfficiencyConfig",
    "DataEfficiencyConfigEx",
    "DataEncryptionConfig",
    "DataInTransitEncryptionConfig",
    "DataProtectionHealthSystem",
    "DatastoreConfig",
    "DatastoreSourcePrecheckItem",
    "DatastoreSourcePrecheckResult",
    "DatastoreSpec",
    "DefaultDatastorePolicySelectionInfo",
    "DirectoryServerConfig",
    "DiskClaimConfiguration",
    "DiskDataEvacuationResourceCheckTaskDetails",
    "DiskGroupResourceCheckResult",
    "DiskInfo",
    "DiskResourceCheckResult",
    "DpDaemonHealth",
    "EntityCompatibilityResult",
    "EntityResourceCheckDetails",
    "FaultDomainResourceCheckResult",
    "FileServiceConfig",
    "FileServiceConfigOpType",
    "FileServiceDomain",
    "FileServiceDomainConfig",
    "FileServiceDomainQuerySpec",
    "FileServiceIpConfig",
    "FileServicePreflightCheckScope",
    "FileServiceVMStatus",
    "FileShare",
    "FileShareAccessType",
    "FileShareConfig",
    "FileShareManagingEntity",
    "FileShareNetPermission",
    "FileShareNfsSecType",
    "FileShareProtocol",
    "FileShareQueryProperties",
    "FileShareQueryResult",
    "FileShareQuerySpec",
    "FileShareRuntimeInfo",
    "FileShareSmbEncryptionType",
    "FileShareSmbOptions",
    "FileShareSnapshot",
    "FileShareSnapshotConfig",
    "FileShareSnapshotQueryResult",
    "FileShareSnapshotQuerySpec",
    "HciMeshClientOperation",
    "HciMeshDatastoreSource",
    "HostResourceCheckResult",
    "HostSiteMaintenanceStatus",
    "IODiagnosticsFailedCheck",
    "IODiagnosticsFailedCheckType",
    "IODiagnosticsInstance",
    "IODiagnosticsInstanceEvent",
    "IODiagnosticsInstanceEventType",
    "IODiagnosticsInstanceQuerySpec",
    "IODiagnosticsInstanceState",
    "IODiagnosticsObjectLayout",
    "IODiagnosticsPrecheckResult",
    "IODiagnosticsStats",
    "IODiagnosticsTarget",
    "IODiagnosticsTargetStats",
    "IODiagnosticsTargetType",
    "IOLatency",
    "IOLatencyMetrics",
    "IOLatencyType",
    "LifecycleCheckOperation",
    "LifecycleClusterType",
    "LifecycleConfigDetails",
    "LifecycleFaultDomainDetails",
    "LifecyclePreCheckResult",
    "LifecyclePreCheckType",
    "LifecycleWitnessDetails",
    "MetricProfile",
    "MetricsConfig",
    "Mode",
    "MountPrecheckItem",
    "MountPrecheckNetworkConnectivity",
    "MountPrecheckNetworkConnectivityDetail",
    "MountPrecheckNetworkConnectivityResult",
    "MountPrecheckNetworkLatency",
    "MountPrecheckNetworkLatencyDetail",
    "MountPrecheckNetworkLatencyResult",
    "MountPrecheckResult",
    "MountPrecheckType",
    "MountPrecheckTypeDIT",
    "ObjectHealthTelemetrySummary",
    "ObjectIOStats",
    "PerfsvcRemediateAction",
    "PrecheckDatastoreSourceOperation",
    "ProactiveRebalanceInfo",
    "RdmaConfig",
    "ReconfigSpec",
    "RemoteVcInfo",
    "RemoteVcInfoStandalone",
    "RemoteVcLinkType",
    "RemoteVsanNetworkTopology",
    "RemoteVsanSite",
    "RemoteVsanSiteAffinity",
    "RepairTimerInfo",
    "ResourceCheckComponentResult",
    "ResourceCheckComponentType",
    "ResourceCheckDataPersistenceResult",
    "ResourceCheckResult",
    "ResourceCheckSpec",
    "ResourceCheckStatus",
    "ResourceCheckStatusType",
    "ResourceCheckTaskDetails",
    "ResourceCheckVsanResult",
    "ResyncIopsInfo",
    "RuntimeStatsHostMap",
    "SSDEnduranceThresholdSpec",
    "ServerHostUnicastInfo",
    "SharedWitnessCompatibilityResult",
    "SiteMaintenanceCheckTaskDetails",
    "SiteMaintenanceInfo",
    "SiteMaintenancePrecheckDetail",
    "SiteMaintenancePrecheckStatus",
    "SiteMaintenanceResourceCheckResult",
    "SiteMaintenanceSpec",
    "SiteMaintenanceState",
    "SnapServiceConfig",
    "SnapshotCreator",
    "SnapshotType",
    "StoragePoolDiskResourceCheckResult",
    "StoragePoolResourceCheckResult",
    "VMPowerOffInfo",
    "VbossConfig",
    "VbossObjectStoreConfig",
    "VcRemoteVsanServerClusterConfig",
    "VcRemoteVsanServerClusterInfo",
    "VipConfig",
    "VipConfigSpec",
    "VipDVswitchConfig",
    "VipNetworkConfig",
    "VipVswitchConfig",
    "VsanAnalyticsEventLocationType",
    "VsanAnalyticsEventSnapshotType",
    "VsanAnalyticsEventType",
    "VsanBurnInTest",
    "VsanBurnInTestCheckResult",
    "VsanCloudHealthStatus",
    "VsanClusterBurnInTestResultList",
    "VsanCompliantDriver",
    "VsanCompliantFirmware",
    "VsanConfigBaseIssue",
    "VsanConfigCheckResult",
    "VsanConfigNotAllDisksClaimedIssue",
    "VsanConfigType",
    "VsanDatastoreDefaultPolicySelectionConfig",
    "VsanDeconvergedNetConfig",
    "VsanDiskCompatibilityType",
    "VsanDiskModelInfo",
    "VsanDownloadItem",
    "VsanEsaConfig",
    "VsanEsaConfigInfo",
    "VsanEsaDiskConfiguration",
    "VsanExtendedConfig",
    "VsanFileServiceOvfSpec",
    "VsanFileServicePreflightCheckResult",
    "VsanFileServiceSystem",
    "VsanGenericClusterBaseIssue",
    "VsanGenericClusterBestPracticeHealth",
    "VsanHciMeshConfigLimits",
    "VsanHclDeviceConstraint",
    "VsanHclDiskConstraint",
    "VsanHclDriverInfo",
    "VsanHclMinFwConstraint",
    "VsanHclQuerySpec",
    "VsanHclReleaseConstraint",
    "VsanHealthConfigSpec",
    "VsanHealthCustomizationSpec",
    "VsanHealthPerspective",
    "VsanHealthPerspective90",
    "VsanHealthStatusType",
    "VsanHealthThreshold",
    "VsanHealthThresholdTarget",
    "VsanHistoricalHealthConfig",
    "VsanHostDeviceInfo",
    "VsanHostVdsSystem",
    "VsanHwToVcgInfoMappingSpec",
    "VsanIOTripAnalyzerConfig",
    "VsanIOTripAnalyzerRecurrence",
    "VsanIOTripAnalyzerRecurrenceStatus",
    "VsanInternalExtendedConfig",
    "VsanNetworkConfigBaseIssue",
    "VsanNetworkConfigBestPracticeHealth",
    "VsanNetworkConfigPnicSpeedInconsistencyIssue",
    "VsanNetworkConfigPortgroupWithNoRedundancyIssue",
    "VsanNetworkConfigVdsScopeIssue",
    "VsanNetworkConfigVsanNotOnVdsIssue",
    "VsanNetworkConfigVswitchWithNoRedundancyIssue",
    "VsanNetworkVMotionVmknicNotFountIssue",
    "VsanObjSnapParams",
    "VsanObjectDetail",
    "VsanObjectManager",
    "VsanObjectSnapshotId",
    "VsanPMemConfig",
    "VsanPerfsvcHealthResult",
    "VsanPolicyManager",
    "VsanPolicyRegulationCheckOpEnum",
    "VsanPrepareVsanForVcsaSpec",
    "VsanResourceCheckSystem",
    "VsanScanObjectsIssue",
    "VsanServiceStatus",
    "VsanSiteLocationType",
    "VsanSiteMaintenanceSystem",
    "VsanSnapHealthType",
    "VsanSnapStatsExpirationType",
    "VsanSnapVmMembershipChangeStatus",
    "VsanSnapshotDetail",
    "VsanSnapshotQueryResult",
    "VsanSnapshotQuerySpec",
    "VsanSpaceEfficiencyMetadataSize",
    "VsanSpaceEfficiencyRatio",
    "VsanSyncReason",
    "VsanSyncStatus",
    "VsanUnmapConfig",
    "VsanUpdateItem",
    "VsanUpdateItemImpactType",
    "VsanUpdateItemType",
    "VsanValidationItem",
    "VsanVcPostDeployConfigSpec",
    "VsanVcStretchedClusterConfigSpec",
    "VsanVcsaDeploymentPhase",
    "VsanVcsaDeploymentProgress",
    "VsanVdsMigrationPlan",
    "VsanVdsPgMigrationHostInfo",
    "VsanVdsPgMigrationSpec",
    "VsanVdsPgMigrationVmInfo",
    "VsanVdsSystem",
    "VsanVibInstallPreflightStatus",
    "VsanVibScanResult",
    "VsanVibSpec",
    "VsanVibType",
    "VsanVmVdsMigrationSpec",
    "VsanVnicVdsMigrationSpec",
    "VsanVumConfig",
    "WitnessHostConfig",
    "XVCClientInfo",
    "XVCDatastoreConfig",
    "XVCDatastoreInfo",
    "XvcClientConfig",
    "XvcClientInfoSpec",
    "XvcQueryCriteria",
    "XvcQueryCriteriaOperator",
    "XvcQueryFilter",
    "XvcQueryFilterOperator",
    "XvcQueryPropertyValue",
    "XvcQueryResultSet",
    "XvcQuerySpec",
    "XvcResultItem",
    "cluster",
    "clusterPowerState",
    "host",
    "upgradesystem",
]
