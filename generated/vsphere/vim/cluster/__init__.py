# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.cluster``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._action import Action as Action
    from ._action_history import ActionHistory as ActionHistory
    from ._affinity_rule_spec import AffinityRuleSpec as AffinityRuleSpec
    from ._anti_affinity_rule_spec import AntiAffinityRuleSpec as AntiAffinityRuleSpec
    from ._attempted_vm_info import AttemptedVmInfo as AttemptedVmInfo
    from ._cluster_initial_placement_action import (
        ClusterInitialPlacementAction as ClusterInitialPlacementAction,
    )
    from ._cluster_power_context import ClusterPowerContext as ClusterPowerContext
    from ._cluster_power_status import ClusterPowerStatus as ClusterPowerStatus
    from ._config_info import ConfigInfo as ConfigInfo
    from ._config_info_ex import ConfigInfoEx as ConfigInfoEx
    from ._config_spec import ConfigSpec as ConfigSpec
    from ._config_spec_ex import ConfigSpecEx as ConfigSpecEx
    from ._crypto_config_info import CryptoConfigInfo as CryptoConfigInfo
    from ._das_aam_host_info import DasAamHostInfo as DasAamHostInfo
    from ._das_aam_node_state import DasAamNodeState as DasAamNodeState
    from ._das_admission_control_info import DasAdmissionControlInfo as DasAdmissionControlInfo
    from ._das_admission_control_policy import (
        DasAdmissionControlPolicy as DasAdmissionControlPolicy,
    )
    from ._das_advanced_runtime_info import DasAdvancedRuntimeInfo as DasAdvancedRuntimeInfo
    from ._das_config_info import DasConfigInfo as DasConfigInfo
    from ._das_data import DasData as DasData
    from ._das_data_summary import DasDataSummary as DasDataSummary
    from ._das_failover_level_advanced_runtime_info import (
        DasFailoverLevelAdvancedRuntimeInfo as DasFailoverLevelAdvancedRuntimeInfo,
    )
    from ._das_fdm_availability_state import DasFdmAvailabilityState as DasFdmAvailabilityState
    from ._das_fdm_host_state import DasFdmHostState as DasFdmHostState
    from ._das_host_info import DasHostInfo as DasHostInfo
    from ._das_host_recommendation import DasHostRecommendation as DasHostRecommendation
    from ._das_vm_config_info import DasVmConfigInfo as DasVmConfigInfo
    from ._das_vm_config_spec import DasVmConfigSpec as DasVmConfigSpec
    from ._das_vm_settings import DasVmSettings as DasVmSettings
    from ._datastore_update_spec import DatastoreUpdateSpec as DatastoreUpdateSpec
    from ._dependency_rule_info import DependencyRuleInfo as DependencyRuleInfo
    from ._dpm_config_info import DpmConfigInfo as DpmConfigInfo
    from ._dpm_host_config_info import DpmHostConfigInfo as DpmHostConfigInfo
    from ._dpm_host_config_spec import DpmHostConfigSpec as DpmHostConfigSpec
    from ._drs_config_info import DrsConfigInfo as DrsConfigInfo
    from ._drs_faults import DrsFaults as DrsFaults
    from ._drs_migration import DrsMigration as DrsMigration
    from ._drs_recommendation import DrsRecommendation as DrsRecommendation
    from ._drs_vm_config_info import DrsVmConfigInfo as DrsVmConfigInfo
    from ._drs_vm_config_spec import DrsVmConfigSpec as DrsVmConfigSpec
    from ._evc_manager import EVCManager as EVCManager
    from ._enter_maintenance_result import EnterMaintenanceResult as EnterMaintenanceResult
    from ._failover_host_admission_control_info import (
        FailoverHostAdmissionControlInfo as FailoverHostAdmissionControlInfo,
    )
    from ._failover_host_admission_control_policy import (
        FailoverHostAdmissionControlPolicy as FailoverHostAdmissionControlPolicy,
    )
    from ._failover_level_admission_control_info import (
        FailoverLevelAdmissionControlInfo as FailoverLevelAdmissionControlInfo,
    )
    from ._failover_level_admission_control_policy import (
        FailoverLevelAdmissionControlPolicy as FailoverLevelAdmissionControlPolicy,
    )
    from ._failover_resources_admission_control_info import (
        FailoverResourcesAdmissionControlInfo as FailoverResourcesAdmissionControlInfo,
    )
    from ._failover_resources_admission_control_policy import (
        FailoverResourcesAdmissionControlPolicy as FailoverResourcesAdmissionControlPolicy,
    )
    from ._fault_domain_destroy_spec import FaultDomainDestroySpec as FaultDomainDestroySpec
    from ._fault_domain_update_spec import FaultDomainUpdateSpec as FaultDomainUpdateSpec
    from ._fixed_size_slot_policy import FixedSizeSlotPolicy as FixedSizeSlotPolicy
    from ._ft_vm_host_rule_info import FtVmHostRuleInfo as FtVmHostRuleInfo
    from ._group_info import GroupInfo as GroupInfo
    from ._group_spec import GroupSpec as GroupSpec
    from ._host_group import HostGroup as HostGroup
    from ._host_infra_update_ha_mode_action import (
        HostInfraUpdateHaModeAction as HostInfraUpdateHaModeAction,
    )
    from ._host_power_action import HostPowerAction as HostPowerAction
    from ._host_recommendation import HostRecommendation as HostRecommendation
    from ._infra_update_ha_config_info import InfraUpdateHaConfigInfo as InfraUpdateHaConfigInfo
    from ._initial_placement_action import InitialPlacementAction as InitialPlacementAction
    from ._migration_action import MigrationAction as MigrationAction
    from ._not_attempted_vm_info import NotAttemptedVmInfo as NotAttemptedVmInfo
    from ._orchestration_info import OrchestrationInfo as OrchestrationInfo
    from ._perform_cluster_power_action_spec import (
        PerformClusterPowerActionSpec as PerformClusterPowerActionSpec,
    )
    from ._placement_action import PlacementAction as PlacementAction
    from ._placement_result import PlacementResult as PlacementResult
    from ._placement_spec import PlacementSpec as PlacementSpec
    from ._power_on_vm_option import PowerOnVmOption as PowerOnVmOption
    from ._power_on_vm_result import PowerOnVmResult as PowerOnVmResult
    from ._preemptible_vm_pair_info import PreemptibleVmPairInfo as PreemptibleVmPairInfo
    from ._preemptible_vm_pair_spec import PreemptibleVmPairSpec as PreemptibleVmPairSpec
    from ._proactive_drs_config_info import ProactiveDrsConfigInfo as ProactiveDrsConfigInfo
    from ._query_vsan_managed_storage_space_usage_spec import (
        QueryVsanManagedStorageSpaceUsageSpec as QueryVsanManagedStorageSpaceUsageSpec,
    )
    from ._recommendation import Recommendation as Recommendation
    from ._resource_usage_summary import ResourceUsageSummary as ResourceUsageSummary
    from ._rule_info import RuleInfo as RuleInfo
    from ._rule_spec import RuleSpec as RuleSpec
    from ._site_fault_domain import SiteFaultDomain as SiteFaultDomain
    from ._site_fault_domain_config import SiteFaultDomainConfig as SiteFaultDomainConfig
    from ._slot_policy import SlotPolicy as SlotPolicy
    from ._storage_compliance_result import StorageComplianceResult as StorageComplianceResult
    from ._storage_operational_status import StorageOperationalStatus as StorageOperationalStatus
    from ._storage_policy_status import StoragePolicyStatus as StoragePolicyStatus
    from ._system_v_ms_config_info import SystemVMsConfigInfo as SystemVMsConfigInfo
    from ._system_v_ms_config_spec import SystemVMsConfigSpec as SystemVMsConfigSpec
    from ._tag_category_update_spec import TagCategoryUpdateSpec as TagCategoryUpdateSpec
    from ._usage_summary import UsageSummary as UsageSummary
    from ._vsan_preferred_fault_domain_info import (
        VSANPreferredFaultDomainInfo as VSANPreferredFaultDomainInfo,
    )
    from ._vsan_stretched_cluster_capability import (
        VSANStretchedClusterCapability as VSANStretchedClusterCapability,
    )
    from ._vsan_stretched_cluster_config_issue_info import (
        VSANStretchedClusterConfigIssueInfo as VSANStretchedClusterConfigIssueInfo,
    )
    from ._vsan_stretched_cluster_fault_domain_config import (
        VSANStretchedClusterFaultDomainConfig as VSANStretchedClusterFaultDomainConfig,
    )
    from ._vsan_stretched_cluster_host_virtual_appliance_status import (
        VSANStretchedClusterHostVirtualApplianceStatus as VSANStretchedClusterHostVirtualApplianceStatus,
    )
    from ._vsan_witness_host_info import VSANWitnessHostInfo as VSANWitnessHostInfo
    from ._vm_component_protection_settings import (
        VmComponentProtectionSettings as VmComponentProtectionSettings,
    )
    from ._vm_group import VmGroup as VmGroup
    from ._vm_host_rule_info import VmHostRuleInfo as VmHostRuleInfo
    from ._vm_orchestration_info import VmOrchestrationInfo as VmOrchestrationInfo
    from ._vm_orchestration_spec import VmOrchestrationSpec as VmOrchestrationSpec
    from ._vm_readiness import VmReadiness as VmReadiness
    from ._vm_tools_monitoring_settings import (
        VmToolsMonitoringSettings as VmToolsMonitoringSettings,
    )
    from ._vsan_attach_to_sr_operation import VsanAttachToSrOperation as VsanAttachToSrOperation
    from ._vsan_baseline_preference_type import (
        VsanBaselinePreferenceType as VsanBaselinePreferenceType,
    )
    from ._vsan_capability import VsanCapability as VsanCapability
    from ._vsan_capability_status import VsanCapabilityStatus as VsanCapabilityStatus
    from ._vsan_capability_system import VsanCapabilitySystem as VsanCapabilitySystem
    from ._vsan_capability_type import VsanCapabilityType as VsanCapabilityType
    from ._vsan_capability_type90 import VsanCapabilityType90 as VsanCapabilityType90
    from ._vsan_capability_type91 import VsanCapabilityType91 as VsanCapabilityType91
    from ._vsan_client_server_hci_mesh_dit_encryption_health_summary import (
        VsanClientServerHciMeshDitEncryptionHealthSummary as VsanClientServerHciMeshDitEncryptionHealthSummary,
    )
    from ._vsan_cluster_adv_cfg_sync_host_result import (
        VsanClusterAdvCfgSyncHostResult as VsanClusterAdvCfgSyncHostResult,
    )
    from ._vsan_cluster_adv_cfg_sync_result import (
        VsanClusterAdvCfgSyncResult as VsanClusterAdvCfgSyncResult,
    )
    from ._vsan_cluster_balance_per_disk_info import (
        VsanClusterBalancePerDiskInfo as VsanClusterBalancePerDiskInfo,
    )
    from ._vsan_cluster_balance_summary import (
        VsanClusterBalanceSummary as VsanClusterBalanceSummary,
    )
    from ._vsan_cluster_clomd_liveness_result import (
        VsanClusterClomdLivenessResult as VsanClusterClomdLivenessResult,
    )
    from ._vsan_cluster_config import VsanClusterConfig as VsanClusterConfig
    from ._vsan_cluster_create_vm_health_test_result import (
        VsanClusterCreateVmHealthTestResult as VsanClusterCreateVmHealthTestResult,
    )
    from ._vsan_cluster_dit_encryption_health_summary import (
        VsanClusterDitEncryptionHealthSummary as VsanClusterDitEncryptionHealthSummary,
    )
    from ._vsan_cluster_encryption_health_summary import (
        VsanClusterEncryptionHealthSummary as VsanClusterEncryptionHealthSummary,
    )
    from ._vsan_cluster_file_service_health_summary import (
        VsanClusterFileServiceHealthSummary as VsanClusterFileServiceHealthSummary,
    )
    from ._vsan_cluster_global_dedup_health_summary import (
        VsanClusterGlobalDedupHealthSummary as VsanClusterGlobalDedupHealthSummary,
    )
    from ._vsan_cluster_hci_mesh_dit_encryption_health_summary import (
        VsanClusterHciMeshDitEncryptionHealthSummary as VsanClusterHciMeshDitEncryptionHealthSummary,
    )
    from ._vsan_cluster_hcl_info import VsanClusterHclInfo as VsanClusterHclInfo
    from ._vsan_cluster_health_action import VsanClusterHealthAction as VsanClusterHealthAction
    from ._vsan_cluster_health_category_enum import (
        VsanClusterHealthCategoryEnum as VsanClusterHealthCategoryEnum,
    )
    from ._vsan_cluster_health_check_info import (
        VsanClusterHealthCheckInfo as VsanClusterHealthCheckInfo,
    )
    from ._vsan_cluster_health_configs import VsanClusterHealthConfigs as VsanClusterHealthConfigs
    from ._vsan_cluster_health_external_link import (
        VsanClusterHealthExternalLink as VsanClusterHealthExternalLink,
    )
    from ._vsan_cluster_health_group import VsanClusterHealthGroup as VsanClusterHealthGroup
    from ._vsan_cluster_health_link_base import (
        VsanClusterHealthLinkBase as VsanClusterHealthLinkBase,
    )
    from ._vsan_cluster_health_query_spec import (
        VsanClusterHealthQuerySpec as VsanClusterHealthQuerySpec,
    )
    from ._vsan_cluster_health_result_base import (
        VsanClusterHealthResultBase as VsanClusterHealthResultBase,
    )
    from ._vsan_cluster_health_result_column_info import (
        VsanClusterHealthResultColumnInfo as VsanClusterHealthResultColumnInfo,
    )
    from ._vsan_cluster_health_result_key_value_pair import (
        VsanClusterHealthResultKeyValuePair as VsanClusterHealthResultKeyValuePair,
    )
    from ._vsan_cluster_health_result_row import (
        VsanClusterHealthResultRow as VsanClusterHealthResultRow,
    )
    from ._vsan_cluster_health_result_table import (
        VsanClusterHealthResultTable as VsanClusterHealthResultTable,
    )
    from ._vsan_cluster_health_result_with_remediation import (
        VsanClusterHealthResultWithRemediation as VsanClusterHealthResultWithRemediation,
    )
    from ._vsan_cluster_health_summary import VsanClusterHealthSummary as VsanClusterHealthSummary
    from ._vsan_cluster_health_system import VsanClusterHealthSystem as VsanClusterHealthSystem
    from ._vsan_cluster_health_system_objects_repair_result import (
        VsanClusterHealthSystemObjectsRepairResult as VsanClusterHealthSystemObjectsRepairResult,
    )
    from ._vsan_cluster_health_system_status_result import (
        VsanClusterHealthSystemStatusResult as VsanClusterHealthSystemStatusResult,
    )
    from ._vsan_cluster_health_system_version_result import (
        VsanClusterHealthSystemVersionResult as VsanClusterHealthSystemVersionResult,
    )
    from ._vsan_cluster_health_test import VsanClusterHealthTest as VsanClusterHealthTest
    from ._vsan_cluster_host_vmknic_mapping import (
        VsanClusterHostVmknicMapping as VsanClusterHostVmknicMapping,
    )
    from ._vsan_cluster_limit_health_result import (
        VsanClusterLimitHealthResult as VsanClusterLimitHealthResult,
    )
    from ._vsan_cluster_mgmt_internal_system import (
        VsanClusterMgmtInternalSystem as VsanClusterMgmtInternalSystem,
    )
    from ._vsan_cluster_network_health_result import (
        VsanClusterNetworkHealthResult as VsanClusterNetworkHealthResult,
    )
    from ._vsan_cluster_network_load_test_result import (
        VsanClusterNetworkLoadTestResult as VsanClusterNetworkLoadTestResult,
    )
    from ._vsan_cluster_network_partition_info import (
        VsanClusterNetworkPartitionInfo as VsanClusterNetworkPartitionInfo,
    )
    from ._vsan_cluster_network_perf_task_spec import (
        VsanClusterNetworkPerfTaskSpec as VsanClusterNetworkPerfTaskSpec,
    )
    from ._vsan_cluster_power_system import VsanClusterPowerSystem as VsanClusterPowerSystem
    from ._vsan_cluster_proactive_test_result import (
        VsanClusterProactiveTestResult as VsanClusterProactiveTestResult,
    )
    from ._vsan_cluster_telemetry_proxy_config import (
        VsanClusterTelemetryProxyConfig as VsanClusterTelemetryProxyConfig,
    )
    from ._vsan_cluster_v_ms_health_overall_result import (
        VsanClusterVMsHealthOverallResult as VsanClusterVMsHealthOverallResult,
    )
    from ._vsan_cluster_v_ms_health_summary_result import (
        VsanClusterVMsHealthSummaryResult as VsanClusterVMsHealthSummaryResult,
    )
    from ._vsan_cluster_vmdk_load_test_result import (
        VsanClusterVmdkLoadTestResult as VsanClusterVmdkLoadTestResult,
    )
    from ._vsan_cluster_whatif_host_failures_result import (
        VsanClusterWhatifHostFailuresResult as VsanClusterWhatifHostFailuresResult,
    )
    from ._vsan_component_basic_info import VsanComponentBasicInfo as VsanComponentBasicInfo
    from ._vsan_component_placement import VsanComponentPlacement as VsanComponentPlacement
    from ._vsan_component_states import VsanComponentStates as VsanComponentStates
    from ._vsan_config_generation import VsanConfigGeneration as VsanConfigGeneration
    from ._vsan_data_driven_api_action import VsanDataDrivenAPIAction as VsanDataDrivenAPIAction
    from ._vsan_datastore_type import VsanDatastoreType as VsanDatastoreType
    from ._vsan_diagnostics_system import VsanDiagnosticsSystem as VsanDiagnosticsSystem
    from ._vsan_diagnostics_threshold import VsanDiagnosticsThreshold as VsanDiagnosticsThreshold
    from ._vsan_disk_format_conversion_check_result import (
        VsanDiskFormatConversionCheckResult as VsanDiskFormatConversionCheckResult,
    )
    from ._vsan_disk_format_conversion_spec import (
        VsanDiskFormatConversionSpec as VsanDiskFormatConversionSpec,
    )
    from ._vsan_disk_mappings_config_spec import (
        VsanDiskMappingsConfigSpec as VsanDiskMappingsConfigSpec,
    )
    from ._vsan_effective_space_usage import VsanEffectiveSpaceUsage as VsanEffectiveSpaceUsage
    from ._vsan_entity_space_usage import VsanEntitySpaceUsage as VsanEntitySpaceUsage
    from ._vsan_fault_domain_spec import VsanFaultDomainSpec as VsanFaultDomainSpec
    from ._vsan_fault_domains_config_spec import (
        VsanFaultDomainsConfigSpec as VsanFaultDomainsConfigSpec,
    )
    from ._vsan_hci_mesh_dit_encryption_issue import (
        VsanHciMeshDitEncryptionIssue as VsanHciMeshDitEncryptionIssue,
    )
    from ._vsan_health_action_base import VsanHealthActionBase as VsanHealthActionBase
    from ._vsan_health_action_steps import VsanHealthActionSteps as VsanHealthActionSteps
    from ._vsan_health_api_based_action import VsanHealthApiBasedAction as VsanHealthApiBasedAction
    from ._vsan_health_cmd_based_action import VsanHealthCmdBasedAction as VsanHealthCmdBasedAction
    from ._vsan_health_confirmation_dialog import (
        VsanHealthConfirmationDialog as VsanHealthConfirmationDialog,
    )
    from ._vsan_health_correlation import VsanHealthCorrelation as VsanHealthCorrelation
    from ._vsan_health_data_driven_action import (
        VsanHealthDataDrivenAction as VsanHealthDataDrivenAction,
    )
    from ._vsan_health_ext_mgmt_pre_check_result import (
        VsanHealthExtMgmtPreCheckResult as VsanHealthExtMgmtPreCheckResult,
    )
    from ._vsan_health_status_counts import VsanHealthStatusCounts as VsanHealthStatusCounts
    from ._vsan_health_troubleshooting import VsanHealthTroubleshooting as VsanHealthTroubleshooting
    from ._vsan_health_txt_based_action import VsanHealthTxtBasedAction as VsanHealthTxtBasedAction
    from ._vsan_historical_health_query_spec import (
        VsanHistoricalHealthQuerySpec as VsanHistoricalHealthQuerySpec,
    )
    from ._vsan_historical_health_test import VsanHistoricalHealthTest as VsanHistoricalHealthTest
    from ._vsan_host_clomd_liveness_result import (
        VsanHostClomdLivenessResult as VsanHostClomdLivenessResult,
    )
    from ._vsan_host_create_vm_health_test_result import (
        VsanHostCreateVmHealthTestResult as VsanHostCreateVmHealthTestResult,
    )
    from ._vsan_host_disk_mapping import VsanHostDiskMapping as VsanHostDiskMapping
    from ._vsan_host_health_system_version_result import (
        VsanHostHealthSystemVersionResult as VsanHostHealthSystemVersionResult,
    )
    from ._vsan_io_insight_instance import VsanIoInsightInstance as VsanIoInsightInstance
    from ._vsan_io_insight_instance_query_spec import (
        VsanIoInsightInstanceQuerySpec as VsanIoInsightInstanceQuerySpec,
    )
    from ._vsan_io_insight_instance_state import (
        VsanIoInsightInstanceState as VsanIoInsightInstanceState,
    )
    from ._vsan_io_insight_manager import VsanIoInsightManager as VsanIoInsightManager
    from ._vsan_iscsi_home_object_spec import VsanIscsiHomeObjectSpec as VsanIscsiHomeObjectSpec
    from ._vsan_iscsi_initiator_group import VsanIscsiInitiatorGroup as VsanIscsiInitiatorGroup
    from ._vsan_iscsi_lun import VsanIscsiLUN as VsanIscsiLUN
    from ._vsan_iscsi_lun_common_info import VsanIscsiLUNCommonInfo as VsanIscsiLUNCommonInfo
    from ._vsan_iscsi_lun_runtime_status_type import (
        VsanIscsiLUNRuntimeStatusType as VsanIscsiLUNRuntimeStatusType,
    )
    from ._vsan_iscsi_lun_spec import VsanIscsiLUNSpec as VsanIscsiLUNSpec
    from ._vsan_iscsi_target import VsanIscsiTarget as VsanIscsiTarget
    from ._vsan_iscsi_target_auth_spec import VsanIscsiTargetAuthSpec as VsanIscsiTargetAuthSpec
    from ._vsan_iscsi_target_basic_info import VsanIscsiTargetBasicInfo as VsanIscsiTargetBasicInfo
    from ._vsan_iscsi_target_common_info import (
        VsanIscsiTargetCommonInfo as VsanIscsiTargetCommonInfo,
    )
    from ._vsan_iscsi_target_service_config import (
        VsanIscsiTargetServiceConfig as VsanIscsiTargetServiceConfig,
    )
    from ._vsan_iscsi_target_service_default_config_spec import (
        VsanIscsiTargetServiceDefaultConfigSpec as VsanIscsiTargetServiceDefaultConfigSpec,
    )
    from ._vsan_iscsi_target_service_process_status import (
        VsanIscsiTargetServiceProcessStatus as VsanIscsiTargetServiceProcessStatus,
    )
    from ._vsan_iscsi_target_service_spec import (
        VsanIscsiTargetServiceSpec as VsanIscsiTargetServiceSpec,
    )
    from ._vsan_iscsi_target_spec import VsanIscsiTargetSpec as VsanIscsiTargetSpec
    from ._vsan_iscsi_target_system import VsanIscsiTargetSystem as VsanIscsiTargetSystem
    from ._vsan_network_diagnostics import VsanNetworkDiagnostics as VsanNetworkDiagnostics
    from ._vsan_obj_identity_query_spec import VsanObjIdentityQuerySpec as VsanObjIdentityQuerySpec
    from ._vsan_object_ext_attrs import VsanObjectExtAttrs as VsanObjectExtAttrs
    from ._vsan_object_extra_attributes import (
        VsanObjectExtraAttributes as VsanObjectExtraAttributes,
    )
    from ._vsan_object_identity import VsanObjectIdentity as VsanObjectIdentity
    from ._vsan_object_identity_and_health import (
        VsanObjectIdentityAndHealth as VsanObjectIdentityAndHealth,
    )
    from ._vsan_object_information import VsanObjectInformation as VsanObjectInformation
    from ._vsan_object_placement import VsanObjectPlacement as VsanObjectPlacement
    from ._vsan_object_placement_details import (
        VsanObjectPlacementDetails as VsanObjectPlacementDetails,
    )
    from ._vsan_object_query_spec import VsanObjectQuerySpec as VsanObjectQuerySpec
    from ._vsan_object_space_summary import VsanObjectSpaceSummary as VsanObjectSpaceSummary
    from ._vsan_object_system import VsanObjectSystem as VsanObjectSystem
    from ._vsan_perf_diagnose_query_spec import (
        VsanPerfDiagnoseQuerySpec as VsanPerfDiagnoseQuerySpec,
    )
    from ._vsan_perf_diagnostic_exception import (
        VsanPerfDiagnosticException as VsanPerfDiagnosticException,
    )
    from ._vsan_perf_diagnostic_query_type import (
        VsanPerfDiagnosticQueryType as VsanPerfDiagnosticQueryType,
    )
    from ._vsan_perf_diagnostic_result import VsanPerfDiagnosticResult as VsanPerfDiagnosticResult
    from ._vsan_perf_entity_metric_csv import VsanPerfEntityMetricCSV as VsanPerfEntityMetricCSV
    from ._vsan_perf_entity_type import VsanPerfEntityType as VsanPerfEntityType
    from ._vsan_perf_graph import VsanPerfGraph as VsanPerfGraph
    from ._vsan_perf_hotspot_entities_metrics import (
        VsanPerfHotspotEntitiesMetrics as VsanPerfHotspotEntitiesMetrics,
    )
    from ._vsan_perf_hotspot_entity_type import (
        VsanPerfHotspotEntityType as VsanPerfHotspotEntityType,
    )
    from ._vsan_perf_hotspot_query_spec import VsanPerfHotspotQuerySpec as VsanPerfHotspotQuerySpec
    from ._vsan_perf_master_information import (
        VsanPerfMasterInformation as VsanPerfMasterInformation,
    )
    from ._vsan_perf_member_info import VsanPerfMemberInfo as VsanPerfMemberInfo
    from ._vsan_perf_metric_id import VsanPerfMetricId as VsanPerfMetricId
    from ._vsan_perf_metric_series_csv import VsanPerfMetricSeriesCSV as VsanPerfMetricSeriesCSV
    from ._vsan_perf_node_information import VsanPerfNodeInformation as VsanPerfNodeInformation
    from ._vsan_perf_query_spec import VsanPerfQuerySpec as VsanPerfQuerySpec
    from ._vsan_perf_threshold import VsanPerfThreshold as VsanPerfThreshold
    from ._vsan_perf_time_range import VsanPerfTimeRange as VsanPerfTimeRange
    from ._vsan_perf_time_range_query_spec import (
        VsanPerfTimeRangeQuerySpec as VsanPerfTimeRangeQuerySpec,
    )
    from ._vsan_perf_top_entities import VsanPerfTopEntities as VsanPerfTopEntities
    from ._vsan_perf_top_entity import VsanPerfTopEntity as VsanPerfTopEntity
    from ._vsan_perf_top_query_spec import VsanPerfTopQuerySpec as VsanPerfTopQuerySpec
    from ._vsan_performance_manager import VsanPerformanceManager as VsanPerformanceManager
    from ._vsan_perfsvc_config import VsanPerfsvcConfig as VsanPerfsvcConfig
    from ._vsan_query_physical_placement_specs import (
        VsanQueryPhysicalPlacementSpecs as VsanQueryPhysicalPlacementSpecs,
    )
    from ._vsan_relayout_objects_error_code import (
        VsanRelayoutObjectsErrorCode as VsanRelayoutObjectsErrorCode,
    )
    from ._vsan_remote_cluster_query_spec import (
        VsanRemoteClusterQuerySpec as VsanRemoteClusterQuerySpec,
    )
    from ._vsan_remote_datastore_system import (
        VsanRemoteDatastoreSystem as VsanRemoteDatastoreSystem,
    )
    from ._vsan_snapshot_space import VsanSnapshotSpace as VsanSnapshotSpace
    from ._vsan_space_query_spec import VsanSpaceQuerySpec as VsanSpaceQuerySpec
    from ._vsan_space_report_system import VsanSpaceReportSystem as VsanSpaceReportSystem
    from ._vsan_space_reporting_entity_type import (
        VsanSpaceReportingEntityType as VsanSpaceReportingEntityType,
    )
    from ._vsan_space_usage import VsanSpaceUsage as VsanSpaceUsage
    from ._vsan_space_usage_detail_result import (
        VsanSpaceUsageDetailResult as VsanSpaceUsageDetailResult,
    )
    from ._vsan_space_usage_with_datastore_type import (
        VsanSpaceUsageWithDatastoreType as VsanSpaceUsageWithDatastoreType,
    )
    from ._vsan_storage_workload_type import VsanStorageWorkloadType as VsanStorageWorkloadType
    from ._vsan_stretched_cluster_config import (
        VsanStretchedClusterConfig as VsanStretchedClusterConfig,
    )
    from ._vsan_syncing_object_filter import VsanSyncingObjectFilter as VsanSyncingObjectFilter
    from ._vsan_unicast_address_info import VsanUnicastAddressInfo as VsanUnicastAddressInfo
    from ._vsan_upgrade_status_ex import VsanUpgradeStatusEx as VsanUpgradeStatusEx
    from ._vsan_upgrade_system_upgrade_history_storage_pool_op import (
        VsanUpgradeSystemUpgradeHistoryStoragePoolOp as VsanUpgradeSystemUpgradeHistoryStoragePoolOp,
    )
    from ._vsan_vc_cluster_config_system import (
        VsanVcClusterConfigSystem as VsanVcClusterConfigSystem,
    )
    from ._vsan_vc_cluster_health_system import (
        VsanVcClusterHealthSystem as VsanVcClusterHealthSystem,
    )
    from ._vsan_vc_disk_management_system import (
        VsanVcDiskManagementSystem as VsanVcDiskManagementSystem,
    )
    from ._vsan_vc_kmip_servers_health import VsanVcKmipServersHealth as VsanVcKmipServersHealth
    from ._vsan_vc_lifecycle_check_result import (
        VsanVcLifecycleCheckResult as VsanVcLifecycleCheckResult,
    )
    from ._vsan_vc_lifecycle_check_spec import VsanVcLifecycleCheckSpec as VsanVcLifecycleCheckSpec
    from ._vsan_vc_stretched_cluster_system import (
        VsanVcStretchedClusterSystem as VsanVcStretchedClusterSystem,
    )
    from ._vsan_vsan_cluster_pcap_group import VsanVsanClusterPcapGroup as VsanVsanClusterPcapGroup
    from ._vsan_vsan_cluster_pcap_result import (
        VsanVsanClusterPcapResult as VsanVsanClusterPcapResult,
    )
    from ._vsan_vum_system import VsanVumSystem as VsanVumSystem
    from ._vsan_vum_system_config import VsanVumSystemConfig as VsanVumSystemConfig
    from ._vsan_whatif_capacity import VsanWhatifCapacity as VsanWhatifCapacity
    from ._vsan_witness_spec import VsanWitnessSpec as VsanWitnessSpec
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Action": "_action",
            "ActionHistory": "_action_history",
            "AffinityRuleSpec": "_affinity_rule_spec",
            "AntiAffinityRuleSpec": "_anti_affinity_rule_spec",
            "AttemptedVmInfo": "_attempted_vm_info",
            "ClusterInitialPlacementAction": "_cluster_initial_placement_action",
            "ClusterPowerContext": "_cluster_power_context",
            "ClusterPowerStatus": "_cluster_power_status",
            "ConfigInfo": "_config_info",
            "ConfigInfoEx": "_config_info_ex",
            "ConfigSpec": "_config_spec",
            "ConfigSpecEx": "_config_spec_ex",
            "CryptoConfigInfo": "_crypto_config_info",
            "DasAamHostInfo": "_das_aam_host_info",
            "DasAamNodeState": "_das_aam_node_state",
            "DasAdmissionControlInfo": "_das_admission_control_info",
            "DasAdmissionControlPolicy": "_das_admission_control_policy",
            "DasAdvancedRuntimeInfo": "_das_advanced_runtime_info",
            "DasConfigInfo": "_das_config_info",
            "DasData": "_das_data",
            "DasDataSummary": "_das_data_summary",
            "DasFailoverLevelAdvancedRuntimeInfo": "_das_failover_level_advanced_runtime_info",
            "DasFdmAvailabilityState": "_das_fdm_availability_state",
            "DasFdmHostState": "_das_fdm_host_state",
            "DasHostInfo": "_das_host_info",
            "DasHostRecommendation": "_das_host_recommendation",
            "DasVmConfigInfo": "_das_vm_config_info",
            "DasVmConfigSpec": "_das_vm_config_spec",
            "DasVmSettings": "_das_vm_settings",
            "DatastoreUpdateSpec": "_datastore_update_spec",
            "DependencyRuleInfo": "_dependency_rule_info",
            "DpmConfigInfo": "_dpm_config_info",
            "DpmHostConfigInfo": "_dpm_host_config_info",
            "DpmHostConfigSpec": "_dpm_host_config_spec",
            "DrsConfigInfo": "_drs_config_info",
            "DrsFaults": "_drs_faults",
            "DrsMigration": "_drs_migration",
            "DrsRecommendation": "_drs_recommendation",
            "DrsVmConfigInfo": "_drs_vm_config_info",
            "DrsVmConfigSpec": "_drs_vm_config_spec",
            "EVCManager": "_evc_manager",
            "EnterMaintenanceResult": "_enter_maintenance_result",
            "FailoverHostAdmissionControlInfo": "_failover_host_admission_control_info",
            "FailoverHostAdmissionControlPolicy": "_failover_host_admission_control_policy",
            "FailoverLevelAdmissionControlInfo": "_failover_level_admission_control_info",
            "FailoverLevelAdmissionControlPolicy": "_failover_level_admission_control_policy",
            "FailoverResourcesAdmissionControlInfo": "_failover_resources_admission_control_info",
            "FailoverResourcesAdmissionControlPolicy": "_failover_resources_admission_control_policy",
            "FaultDomainDestroySpec": "_fault_domain_destroy_spec",
            "FaultDomainUpdateSpec": "_fault_domain_update_spec",
            "FixedSizeSlotPolicy": "_fixed_size_slot_policy",
            "FtVmHostRuleInfo": "_ft_vm_host_rule_info",
            "GroupInfo": "_group_info",
            "GroupSpec": "_group_spec",
            "HostGroup": "_host_group",
            "HostInfraUpdateHaModeAction": "_host_infra_update_ha_mode_action",
            "HostPowerAction": "_host_power_action",
            "HostRecommendation": "_host_recommendation",
            "InfraUpdateHaConfigInfo": "_infra_update_ha_config_info",
            "InitialPlacementAction": "_initial_placement_action",
            "MigrationAction": "_migration_action",
            "NotAttemptedVmInfo": "_not_attempted_vm_info",
            "OrchestrationInfo": "_orchestration_info",
            "PerformClusterPowerActionSpec": "_perform_cluster_power_action_spec",
            "PlacementAction": "_placement_action",
            "PlacementResult": "_placement_result",
            "PlacementSpec": "_placement_spec",
            "PowerOnVmOption": "_power_on_vm_option",
            "PowerOnVmResult": "_power_on_vm_result",
            "PreemptibleVmPairInfo": "_preemptible_vm_pair_info",
            "PreemptibleVmPairSpec": "_preemptible_vm_pair_spec",
            "ProactiveDrsConfigInfo": "_proactive_drs_config_info",
            "QueryVsanManagedStorageSpaceUsageSpec": "_query_vsan_managed_storage_space_usage_spec",
            "Recommendation": "_recommendation",
            "ResourceUsageSummary": "_resource_usage_summary",
            "RuleInfo": "_rule_info",
            "RuleSpec": "_rule_spec",
            "SiteFaultDomain": "_site_fault_domain",
            "SiteFaultDomainConfig": "_site_fault_domain_config",
            "SlotPolicy": "_slot_policy",
            "StorageComplianceResult": "_storage_compliance_result",
            "StorageOperationalStatus": "_storage_operational_status",
            "StoragePolicyStatus": "_storage_policy_status",
            "SystemVMsConfigInfo": "_system_v_ms_config_info",
            "SystemVMsConfigSpec": "_system_v_ms_config_spec",
            "TagCategoryUpdateSpec": "_tag_category_update_spec",
            "UsageSummary": "_usage_summary",
            "VSANPreferredFaultDomainInfo": "_vsan_preferred_fault_domain_info",
            "VSANStretchedClusterCapability": "_vsan_stretched_cluster_capability",
            "VSANStretchedClusterConfigIssueInfo": "_vsan_stretched_cluster_config_issue_info",
            "VSANStretchedClusterFaultDomainConfig": "_vsan_stretched_cluster_fault_domain_config",
            "VSANStretchedClusterHostVirtualApplianceStatus": "_vsan_stretched_cluster_host_virtual_appliance_status",
            "VSANWitnessHostInfo": "_vsan_witness_host_info",
            "VmComponentProtectionSettings": "_vm_component_protection_settings",
            "VmGroup": "_vm_group",
            "VmHostRuleInfo": "_vm_host_rule_info",
            "VmOrchestrationInfo": "_vm_orchestration_info",
            "VmOrchestrationSpec": "_vm_orchestration_spec",
            "VmReadiness": "_vm_readiness",
            "VmToolsMonitoringSettings": "_vm_tools_monitoring_settings",
            "VsanAttachToSrOperation": "_vsan_attach_to_sr_operation",
            "VsanBaselinePreferenceType": "_vsan_baseline_preference_type",
            "VsanCapability": "_vsan_capability",
            "VsanCapabilityStatus": "_vsan_capability_status",
            "VsanCapabilitySystem": "_vsan_capability_system",
            "VsanCapabilityType": "_vsan_capability_type",
            "VsanCapabilityType90": "_vsan_capability_type90",
            "VsanCapabilityType91": "_vsan_capability_type91",
            "VsanClientServerHciMeshDitEncryptionHealthSummary": "_vsan_client_server_hci_mesh_dit_encryption_health_summary",
            "VsanClusterAdvCfgSyncHostResult": "_vsan_cluster_adv_cfg_sync_host_result",
            "VsanClusterAdvCfgSyncResult": "_vsan_cluster_adv_cfg_sync_result",
            "VsanClusterBalancePerDiskInfo": "_vsan_cluster_balance_per_disk_info",
            "VsanClusterBalanceSummary": "_vsan_cluster_balance_summary",
            "VsanClusterClomdLivenessResult": "_vsan_cluster_clomd_liveness_result",
            "VsanClusterConfig": "_vsan_cluster_config",
            "VsanClusterCreateVmHealthTestResult": "_vsan_cluster_create_vm_health_test_result",
            "VsanClusterDitEncryptionHealthSummary": "_vsan_cluster_dit_encryption_health_summary",
            "VsanClusterEncryptionHealthSummary": "_vsan_cluster_encryption_health_summary",
            "VsanClusterFileServiceHealthSummary": "_vsan_cluster_file_service_health_summary",
            "VsanClusterGlobalDedupHealthSummary": "_vsan_cluster_global_dedup_health_summary",
            "VsanClusterHciMeshDitEncryptionHealthSummary": "_vsan_cluster_hci_mesh_dit_encryption_health_summary",
            "VsanClusterHclInfo": "_vsan_cluster_hcl_info",
            "VsanClusterHealthAction": "_vsan_cluster_health_action",
            "VsanClusterHealthCategoryEnum": "_vsan_cluster_health_category_enum",
            "VsanClusterHealthCheckInfo": "_vsan_cluster_health_check_info",
            "VsanClusterHealthConfigs": "_vsan_cluster_health_configs",
            "VsanClusterHealthExternalLink": "_vsan_cluster_health_external_link",
            "VsanClusterHealthGroup": "_vsan_cluster_health_group",
            "VsanClusterHealthLinkBase": "_vsan_cluster_health_link_base",
            "VsanClusterHealthQuerySpec": "_vsan_cluster_health_query_spec",
            "VsanClusterHealthResultBase": "_vsan_cluster_health_result_base",
            "VsanClusterHealthResultColumnInfo": "_vsan_cluster_health_result_column_info",
            "VsanClusterHealthResultKeyValuePair": "_vsan_cluster_health_result_key_value_pair",
            "VsanClusterHealthResultRow": "_vsan_cluster_health_result_row",
            "VsanClusterHealthResultTable": "_vsan_cluster_health_result_table",
            "VsanClusterHealthResultWithRemediation": "_vsan_cluster_health_result_with_remediation",
            "VsanClusterHealthSummary": "_vsan_cluster_health_summary",
            "VsanClusterHealthSystem": "_vsan_cluster_health_system",
            "VsanClusterHealthSystemObjectsRepairResult": "_vsan_cluster_health_system_objects_repair_result",
            "VsanClusterHealthSystemStatusResult": "_vsan_cluster_health_system_status_result",
            "VsanClusterHealthSystemVersionResult": "_vsan_cluster_health_system_version_result",
            "VsanClusterHealthTest": "_vsan_cluster_health_test",
            "VsanClusterHostVmknicMapping": "_vsan_cluster_host_vmknic_mapping",
            "VsanClusterLimitHealthResult": "_vsan_cluster_limit_health_result",
            "VsanClusterMgmtInternalSystem": "_vsan_cluster_mgmt_internal_system",
            "VsanClusterNetworkHealthResult": "_vsan_cluster_network_health_result",
            "VsanClusterNetworkLoadTestResult": "_vsan_cluster_network_load_test_result",
            "VsanClusterNetworkPartitionInfo": "_vsan_cluster_network_partition_info",
            "VsanClusterNetworkPerfTaskSpec": "_vsan_cluster_network_perf_task_spec",
            "VsanClusterPowerSystem": "_vsan_cluster_power_system",
            "VsanClusterProactiveTestResult": "_vsan_cluster_proactive_test_result",
            "VsanClusterTelemetryProxyConfig": "_vsan_cluster_telemetry_proxy_config",
            "VsanClusterVMsHealthOverallResult": "_vsan_cluster_v_ms_health_overall_result",
            "VsanClusterVMsHealthSummaryResult": "_vsan_cluster_v_ms_health_summary_result",
            "VsanClusterVmdkLoadTestResult": "_vsan_cluster_vmdk_load_test_result",
            "VsanClusterWhatifHostFailuresResult": "_vsan_cluster_whatif_host_failures_result",
            "VsanComponentBasicInfo": "_vsan_component_basic_info",
            "VsanComponentPlacement": "_vsan_component_placement",
            "VsanComponentStates": "_vsan_component_states",
            "VsanConfigGeneration": "_vsan_config_generation",
            "VsanDataDrivenAPIAction": "_vsan_data_driven_api_action",
            "VsanDatastoreType": "_vsan_datastore_type",
            "VsanDiagnosticsSystem": "_vsan_diagnostics_system",
            "VsanDiagnosticsThreshold": "_vsan_diagnostics_threshold",
            "VsanDiskFormatConversionCheckResult": "_vsan_disk_format_conversion_check_result",
            "VsanDiskFormatConversionSpec": "_vsan_disk_format_conversion_spec",
            "VsanDiskMappingsConfigSpec": "_vsan_disk_mappings_config_spec",
            "VsanEffectiveSpaceUsage": "_vsan_effective_space_usage",
            "VsanEntitySpaceUsage": "_vsan_entity_space_usage",
            "VsanFaultDomainSpec": "_vsan_fault_domain_spec",
            "VsanFaultDomainsConfigSpec": "_vsan_fault_domains_config_spec",
            "VsanHciMeshDitEncryptionIssue": "_vsan_hci_mesh_dit_encryption_issue",
            "VsanHealthActionBase": "_vsan_health_action_base",
            "VsanHealthActionSteps": "_vsan_health_action_steps",
            "VsanHealthApiBasedAction": "_vsan_health_api_based_action",
            "VsanHealthCmdBasedAction": "_vsan_health_cmd_based_action",
            "VsanHealthConfirmationDialog": "_vsan_health_confirmation_dialog",
            "VsanHealthCorrelation": "_vsan_health_correlation",
            "VsanHealthDataDrivenAction": "_vsan_health_data_driven_action",
            "VsanHealthExtMgmtPreCheckResult": "_vsan_health_ext_mgmt_pre_check_result",
            "VsanHealthStatusCounts": "_vsan_health_status_counts",
            "VsanHealthTroubleshooting": "_vsan_health_troubleshooting",
            "VsanHealthTxtBasedAction": "_vsan_health_txt_based_action",
            "VsanHistoricalHealthQuerySpec": "_vsan_historical_health_query_spec",
            "VsanHistoricalHealthTest": "_vsan_historical_health_test",
            "VsanHostClomdLivenessResult": "_vsan_host_clomd_liveness_result",
            "VsanHostCreateVmHealthTestResult": "_vsan_host_create_vm_health_test_result",
            "VsanHostDiskMapping": "_vsan_host_disk_mapping",
            "VsanHostHealthSystemVersionResult": "_vsan_host_health_system_version_result",
            "VsanIoInsightInstance": "_vsan_io_insight_instance",
            "VsanIoInsightInstanceQuerySpec": "_vsan_io_insight_instance_query_spec",
            "VsanIoInsightInstanceState": "_vsan_io_insight_instance_state",
            "VsanIoInsightManager": "_vsan_io_insight_manager",
            "VsanIscsiHomeObjectSpec": "_vsan_iscsi_home_object_spec",
            "VsanIscsiInitiatorGroup": "_vsan_iscsi_initiator_group",
            "VsanIscsiLUN": "_vsan_iscsi_lun",
            "VsanIscsiLUNCommonInfo": "_vsan_iscsi_lun_common_info",
            "VsanIscsiLUNRuntimeStatusType": "_vsan_iscsi_lun_runtime_status_type",
            "VsanIscsiLUNSpec": "_vsan_iscsi_lun_spec",
            "VsanIscsiTarget": "_vsan_iscsi_target",
            "VsanIscsiTargetAuthSpec": "_vsan_iscsi_target_auth_spec",
            "VsanIscsiTargetBasicInfo": "_vsan_iscsi_target_basic_info",
            "VsanIscsiTargetCommonInfo": "_vsan_iscsi_target_common_info",
            "VsanIscsiTargetServiceConfig": "_vsan_iscsi_target_service_config",
            "VsanIscsiTargetServiceDefaultConfigSpec": "_vsan_iscsi_target_service_default_config_spec",
            "VsanIscsiTargetServiceProcessStatus": "_vsan_iscsi_target_service_process_status",
            "VsanIscsiTargetServiceSpec": "_vsan_iscsi_target_service_spec",
            "VsanIscsiTargetSpec": "_vsan_iscsi_target_spec",
            "VsanIscsiTargetSystem": "_vsan_iscsi_target_system",
            "VsanNetworkDiagnostics": "_vsan_network_diagnostics",
            "VsanObjIdentityQuerySpec": "_vsan_obj_identity_query_spec",
            "VsanObjectExtAttrs": "_vsan_object_ext_attrs",
            "VsanObjectExtraAttributes": "_vsan_object_extra_attributes",
            "VsanObjectIdentity": "_vsan_object_identity",
            "VsanObjectIdentityAndHealth": "_vsan_object_identity_and_health",
            "VsanObjectInformation": "_vsan_object_information",
            "VsanObjectPlacement": "_vsan_object_placement",
            "VsanObjectPlacementDetails": "_vsan_object_placement_details",
            "VsanObjectQuerySpec": "_vsan_object_query_spec",
            "VsanObjectSpaceSummary": "_vsan_object_space_summary",
            "VsanObjectSystem": "_vsan_object_system",
            "VsanPerfDiagnoseQuerySpec": "_vsan_perf_diagnose_query_spec",
            "VsanPerfDiagnosticException": "_vsan_perf_diagnostic_exception",
            "VsanPerfDiagnosticQueryType": "_vsan_perf_diagnostic_query_type",
            "VsanPerfDiagnosticResult": "_vsan_perf_diagnostic_result",
            "VsanPerfEntityMetricCSV": "_vsan_perf_entity_metric_csv",
            "VsanPerfEntityType": "_vsan_perf_entity_type",
            "VsanPerfGraph": "_vsan_perf_graph",
            "VsanPerfHotspotEntitiesMetrics": "_vsan_perf_hotspot_entities_metrics",
            "VsanPerfHotspotEntityType": "_vsan_perf_hotspot_entity_type",
            "VsanPerfHotspotQuerySpec": "_vsan_perf_hotspot_query_spec",
            "VsanPerfMasterInformation": "_vsan_perf_master_information",
            "VsanPerfMemberInfo": "_vsan_perf_member_info",
            "VsanPerfMetricId": "_vsan_perf_metric_id",
            "VsanPerfMetricSeriesCSV": "_vsan_perf_metric_series_csv",
            "VsanPerfNodeInformation": "_vsan_perf_node_information",
            "VsanPerfQuerySpec": "_vsan_perf_query_spec",
            "VsanPerfThreshold": "_vsan_perf_threshold",
            "VsanPerfTimeRange": "_vsan_perf_time_range",
            "VsanPerfTimeRangeQuerySpec": "_vsan_perf_time_range_query_spec",
            "VsanPerfTopEntities": "_vsan_perf_top_entities",
            "VsanPerfTopEntity": "_vsan_perf_top_entity",
            "VsanPerfTopQuerySpec": "_vsan_perf_top_query_spec",
            "VsanPerformanceManager": "_vsan_performance_manager",
            "VsanPerfsvcConfig": "_vsan_perfsvc_config",
            "VsanQueryPhysicalPlacementSpecs": "_vsan_query_physical_placement_specs",
            "VsanRelayoutObjectsErrorCode": "_vsan_relayout_objects_error_code",
            "VsanRemoteClusterQuerySpec": "_vsan_remote_cluster_query_spec",
            "VsanRemoteDatastoreSystem": "_vsan_remote_datastore_system",
            "VsanSnapshotSpace": "_vsan_snapshot_space",
            "VsanSpaceQuerySpec": "_vsan_space_query_spec",
            "VsanSpaceReportSystem": "_vsan_space_report_system",
            "VsanSpaceReportingEntityType": "_vsan_space_reporting_entity_type",
            "VsanSpaceUsage": "_vsan_space_usage",
            "VsanSpaceUsageDetailResult": "_vsan_space_usage_detail_result",
            "VsanSpaceUsageWithDatastoreType": "_vsan_space_usage_with_datastore_type",
            "VsanStorageWorkloadType": "_vsan_storage_workload_type",
            "VsanStretchedClusterConfig": "_vsan_stretched_cluster_config",
            "VsanSyncingObjectFilter": "_vsan_syncing_object_filter",
            "VsanUnicastAddressInfo": "_vsan_unicast_address_info",
            "VsanUpgradeStatusEx": "_vsan_upgrade_status_ex",
            "VsanUpgradeSystemUpgradeHistoryStoragePoolOp": "_vsan_upgrade_system_upgrade_history_storage_pool_op",
            "VsanVcClusterConfigSystem": "_vsan_vc_cluster_config_system",
            "VsanVcClusterHealthSystem": "_vsan_vc_cluster_health_system",
            "VsanVcDiskManagementSystem": "_vsan_vc_disk_management_system",
            "VsanVcKmipServersHealth": "_vsan_vc_kmip_servers_health",
            "VsanVcLifecycleCheckResult": "_vsan_vc_lifecycle_check_result",
            "VsanVcLifecycleCheckSpec": "_vsan_vc_lifecycle_check_spec",
            "VsanVcStretchedClusterSystem": "_vsan_vc_stretched_cluster_system",
            "VsanVsanClusterPcapGroup": "_vsan_vsan_cluster_pcap_group",
            "VsanVsanClusterPcapResult": "_vsan_vsan_cluster_pcap_result",
            "VsanVumSystem": "_vsan_vum_system",
            "VsanVumSystemConfig": "_vsan_vum_system_config",
            "VsanWhatifCapacity": "_vsan_whatif_capacity",
            "VsanWitnessSpec": "_vsan_witness_spec",
        },
        (),
    )

__all__ = [
    "Action",
    "ActionHistory",
    "AffinityRuleSpec",
    "AntiAffinityRuleSpec",
    "AttemptedVmInfo",
    "ClusterInitialPlacementAction",
    "ClusterPowerContext",
    "ClusterPowerStatus",
    "ConfigInfo",
    "ConfigInfoEx",
    "ConfigSpec",
    "ConfigSpecEx",
    "CryptoConfigInfo",
    "DasAamHostInfo",
    "DasAamNodeState",
    "DasAdmissionControlInfo",
    "DasAdmissionControlPolicy",
    "DasAdvancedRuntimeInfo",
    "DasConfigInfo",
    "DasData",
    "DasDataSummary",
    "DasFailoverLevelAdvancedRuntimeInfo",
    "DasFdmAvailabilityState",
    "DasFdmHostState",
    "DasHostInfo",
    "DasHostRecommendation",
    "DasVmConfigInfo",
    "DasVmConfigSpec",
    "DasVmSettings",
    "DatastoreUpdateSpec",
    "DependencyRuleInfo",
    "DpmConfigInfo",
    "DpmHostConfigInfo",
    "DpmHostConfigSpec",
    "DrsConfigInfo",
    "DrsFaults",
    "DrsMigration",
    "DrsRecommendation",
    "DrsVmConfigInfo",
    "DrsVmConfigSpec",
    "EVCManager",
    "EnterMaintenanceResult",
    "FailoverHostAdmissionControlInfo",
    "FailoverHostAdmissionControlPolicy",
    "FailoverLevelAdmissionControlInfo",
    "FailoverLevelAdmissionControlPolicy",
    "FailoverResourcesAdmissionControlInfo",
    "FailoverResourcesAdmissionControlPolicy",
    "FaultDomainDestroySpec",
    "FaultDomainUpdateSpec",
    "FixedSizeSlotPolicy",
    "FtVmHostRuleInfo",
    "GroupInfo",
    "GroupSpec",
    "HostGroup",
    "HostInfraUpdateHaModeAction",
    "HostPowerAction",
    "HostRecommendation",
    "InfraUpdateHaConfigInfo",
    "InitialPlacementAction",
    "MigrationAction",
    "NotAttemptedVmInfo",
    "OrchestrationInfo",
    "PerformClusterPowerActionSpec",
    "PlacementAction",
    "PlacementResult",
    "PlacementSpec",
    "PowerOnVmOption",
    "PowerOnVmResult",
    "PreemptibleVmPairInfo",
    "PreemptibleVmPairSpec",
    "ProactiveDrsConfigInfo",
    "QueryVsanManagedStorageSpaceUsageSpec",
    "Recommendation",
    "ResourceUsageSummary",
    "RuleInfo",
    "RuleSpec",
    "SiteFaultDomain",
    "SiteFaultDomainConfig",
    "SlotPolicy",
    "StorageComplianceResult",
    "StorageOperationalStatus",
    "StoragePolicyStatus",
    "SystemVMsConfigInfo",
    "SystemVMsConfigSpec",
    "TagCategoryUpdateSpec",
    "UsageSummary",
    "VSANPreferredFaultDomainInfo",
    "VSANStretchedClusterCapability",
    "VSANStretchedClusterConfigIssueInfo",
    "VSANStretchedClusterFaultDomainConfig",
    "VSANStretchedClusterHostVirtualApplianceStatus",
    "VSANWitnessHostInfo",
    "VmComponentProtectionSettings",
    "VmGroup",
    "VmHostRuleInfo",
    "VmOrchestrationInfo",
    "VmOrchestrationSpec",
    "VmReadiness",
    "VmToolsMonitoringSettings",
    "VsanAttachToSrOperation",
    "VsanBaselinePreferenceType",
    "VsanCapability",
    "VsanCapabilityStatus",
    "VsanCapabilitySystem",
    "VsanCapabilityType",
    "VsanCapabilityType90",
    "VsanCapabilityType91",
    "VsanClientServerHciMeshDitEncryptionHealthSummary",
    "VsanClusterAdvCfgSyncHostResult",
    "VsanClusterAdvCfgSyncResult",
    "VsanClusterBalancePerDiskInfo",
    "VsanClusterBalanceSummary",
    "VsanClusterClomdLivenessResult",
    "VsanClusterConfig",
    "VsanClusterCreateVmHealthTestResult",
    "VsanClusterDitEncryptionHealthSummary",
    "VsanClusterEncryptionHealthSummary",
    "VsanClusterFileServiceHealthSummary",
    "VsanClusterGlobalDedupHealthSummary",
    "VsanClusterHciMeshDitEncryptionHealthSummary",
    "VsanClusterHclInfo",
    "VsanClusterHealthAction",
    "VsanClusterHealthCategoryEnum",
    "VsanClusterHealthCheckInfo",
    "VsanClusterHealthConfigs",
    "VsanClusterHealthExternalLink",
    "VsanClusterHealthGroup",
    "VsanClusterHealthLinkBase",
    "VsanClusterHealthQuerySpec",
    "VsanClusterHealthResultBase",
    "VsanClusterHealthResultColumnInfo",
    "VsanClusterHealthResultKeyValuePair",
    "VsanClusterHealthResultRow",
    "VsanClusterHealthResultTable",
    "VsanClusterHealthResultWithRemediation",
    "VsanClusterHealthSummary",
    "VsanClusterHealthSystem",
    "VsanClusterHealthSystemObjectsRepairResult",
    "VsanClusterHealthSystemStatusResult",
    "VsanClusterHealthSystemVersionResult",
    "VsanClusterHealthTest",
    "VsanClusterHostVmknicMapping",
    "VsanClusterLimitHealthResult",
    "VsanClusterMgmtInternalSystem",
    "VsanClusterNetworkHealthResult",
    "VsanClusterNetworkLoadTestResult",
    "VsanClusterNetworkPartitionInfo",
    "VsanClusterNetworkPerfTaskSpec",
    "VsanClusterPowerSystem",
    "VsanClusterProactiveTestResult",
    "VsanClusterTelemetryProxyConfig",
    "VsanClusterVMsHealthOverallResult",
    "VsanClusterVMsHealthSummaryResult",
    "VsanClusterVmdkLoadTestResult",
    "VsanClusterWhatifHostFailuresResult",
    "VsanComponentBasicInfo",
    "VsanComponentPlacement",
    "VsanComponentStates",
    "VsanConfigGeneration",
    "VsanDataDrivenAPIAction",
    "VsanDatastoreType",
    "VsanDiagnosticsSystem",
    "VsanDiagnosticsThreshold",
    "VsanDiskFormatConversionCheckResult",
    "VsanDiskFormatConversionSpec",
    "VsanDiskMappingsConfigSpec",
    "VsanEffectiveSpaceUsage",
    "VsanEntitySpaceUsage",
    "VsanFaultDomainSpec",
    "VsanFaultDomainsConfigSpec",
    "VsanHciMeshDitEncryptionIssue",
    "VsanHealthActionBase",
    "VsanHealthActionSteps",
    "VsanHealthApiBasedAction",
    "VsanHealthCmdBasedAction",
    "VsanHealthConfirmationDialog",
    "VsanHealthCorrelation",
    "VsanHealthDataDrivenAction",
    "VsanHealthExtMgmtPreCheckResult",
    "VsanHealthStatusCounts",
    "VsanHealthTroubleshooting",
    "VsanHealthTxtBasedAction",
    "VsanHistoricalHealthQuerySpec",
    "VsanHistoricalHealthTest",
    "VsanHostClomdLivenessResult",
    "VsanHostCreateVmHealthTestResult",
    "VsanHostDiskMapping",
    "VsanHostHealthSystemVersionResult",
    "VsanIoInsightInstance",
    "VsanIoInsightInstanceQuerySpec",
    "VsanIoInsightInstanceState",
    "VsanIoInsightManager",
    "VsanIscsiHomeObjectSpec",
    "VsanIscsiInitiatorGroup",
    "VsanIscsiLUN",
    "VsanIscsiLUNCommonInfo",
    "VsanIscsiLUNRuntimeStatusType",
    "VsanIscsiLUNSpec",
    "VsanIscsiTarget",
    "VsanIscsiTargetAuthSpec",
    "VsanIscsiTargetBasicInfo",
    "VsanIscsiTargetCommonInfo",
    "VsanIscsiTargetServiceConfig",
    "VsanIscsiTargetServiceDefaultConfigSpec",
    "VsanIscsiTargetServiceProcessStatus",
    "VsanIscsiTargetServiceSpec",
    "VsanIscsiTargetSpec",
    "VsanIscsiTargetSystem",
    "VsanNetworkDiagnostics",
    "VsanObjIdentityQuerySpec",
    "VsanObjectExtAttrs",
    "VsanObjectExtraAttributes",
    "VsanObjectIdentity",
    "VsanObjectIdentityAndHealth",
    "VsanObjectInformation",
    "VsanObjectPlacement",
    "VsanObjectPlacementDetails",
    "VsanObjectQuerySpec",
    "VsanObjectSpaceSummary",
    "VsanObjectSystem",
    "VsanPerfDiagnoseQuerySpec",
    "VsanPerfDiagnosticException",
    "VsanPerfDiagnosticQueryType",
    "VsanPerfDiagnosticResult",
    "VsanPerfEntityMetricCSV",
    "VsanPerfEntityType",
    "VsanPerfGraph",
    "VsanPerfHotspotEntitiesMetrics",
    "VsanPerfHotspotEntityType",
    "VsanPerfHotspotQuerySpec",
    "VsanPerfMasterInformation",
    "VsanPerfMemberInfo",
    "VsanPerfMetricId",
    "VsanPerfMetricSeriesCSV",
    "VsanPerfNodeInformation",
    "VsanPerfQuerySpec",
    "VsanPerfThreshold",
    "VsanPerfTimeRange",
    "VsanPerfTimeRangeQuerySpec",
    "VsanPerfTopEntities",
    "VsanPerfTopEntity",
    "VsanPerfTopQuerySpec",
    "VsanPerformanceManager",
    "VsanPerfsvcConfig",
    "VsanQueryPhysicalPlacementSpecs",
    "VsanRelayoutObjectsErrorCode",
    "VsanRemoteClusterQuerySpec",
    "VsanRemoteDatastoreSystem",
    "VsanSnapshotSpace",
    "VsanSpaceQuerySpec",
    "VsanSpaceReportSystem",
    "VsanSpaceReportingEntityType",
    "VsanSpaceUsage",
    "VsanSpaceUsageDetailResult",
    "VsanSpaceUsageWithDatastoreType",
    "VsanStorageWorkloadType",
    "VsanStretchedClusterConfig",
    "VsanSyncingObjectFilter",
    "VsanUnicastAddressInfo",
    "VsanUpgradeStatusEx",
    "VsanUpgradeSystemUpgradeHistoryStoragePoolOp",
    "VsanVcClusterConfigSystem",
    "VsanVcClusterHealthSystem",
    "VsanVcDiskManagementSystem",
    "VsanVcKmipServersHealth",
    "VsanVcLifecycleCheckResult",
    "VsanVcLifecycleCheckSpec",
    "VsanVcStretchedClusterSystem",
    "VsanVsanClusterPcapGroup",
    "VsanVsanClusterPcapResult",
    "VsanVumSystem",
    "VsanVumSystemConfig",
    "VsanWhatifCapacity",
    "VsanWitnessSpec",
]
