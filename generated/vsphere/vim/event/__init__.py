# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.event``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._account_created_event import AccountCreatedEvent as AccountCreatedEvent
    from ._account_removed_event import AccountRemovedEvent as AccountRemovedEvent
    from ._account_updated_event import AccountUpdatedEvent as AccountUpdatedEvent
    from ._admin_password_not_changed_event import (
        AdminPasswordNotChangedEvent as AdminPasswordNotChangedEvent,
    )
    from ._alarm_acknowledged_event import AlarmAcknowledgedEvent as AlarmAcknowledgedEvent
    from ._alarm_action_triggered_event import (
        AlarmActionTriggeredEvent as AlarmActionTriggeredEvent,
    )
    from ._alarm_cleared_event import AlarmClearedEvent as AlarmClearedEvent
    from ._alarm_created_event import AlarmCreatedEvent as AlarmCreatedEvent
    from ._alarm_email_completed_event import AlarmEmailCompletedEvent as AlarmEmailCompletedEvent
    from ._alarm_email_failed_event import AlarmEmailFailedEvent as AlarmEmailFailedEvent
    from ._alarm_event import AlarmEvent as AlarmEvent
    from ._alarm_event_argument import AlarmEventArgument as AlarmEventArgument
    from ._alarm_reconfigured_event import AlarmReconfiguredEvent as AlarmReconfiguredEvent
    from ._alarm_removed_event import AlarmRemovedEvent as AlarmRemovedEvent
    from ._alarm_script_complete_event import AlarmScriptCompleteEvent as AlarmScriptCompleteEvent
    from ._alarm_script_failed_event import AlarmScriptFailedEvent as AlarmScriptFailedEvent
    from ._alarm_snmp_completed_event import AlarmSnmpCompletedEvent as AlarmSnmpCompletedEvent
    from ._alarm_snmp_failed_event import AlarmSnmpFailedEvent as AlarmSnmpFailedEvent
    from ._alarm_status_changed_event import AlarmStatusChangedEvent as AlarmStatusChangedEvent
    from ._all_virtual_machines_licensed_event import (
        AllVirtualMachinesLicensedEvent as AllVirtualMachinesLicensedEvent,
    )
    from ._already_authenticated_session_event import (
        AlreadyAuthenticatedSessionEvent as AlreadyAuthenticatedSessionEvent,
    )
    from ._authorization_event import AuthorizationEvent as AuthorizationEvent
    from ._bad_username_session_event import BadUsernameSessionEvent as BadUsernameSessionEvent
    from ._canceled_host_operation_event import (
        CanceledHostOperationEvent as CanceledHostOperationEvent,
    )
    from ._changes_info_event_argument import ChangesInfoEventArgument as ChangesInfoEventArgument
    from ._cluster_compliance_checked_event import (
        ClusterComplianceCheckedEvent as ClusterComplianceCheckedEvent,
    )
    from ._cluster_created_event import ClusterCreatedEvent as ClusterCreatedEvent
    from ._cluster_destroyed_event import ClusterDestroyedEvent as ClusterDestroyedEvent
    from ._cluster_event import ClusterEvent as ClusterEvent
    from ._cluster_overcommitted_event import ClusterOvercommittedEvent as ClusterOvercommittedEvent
    from ._cluster_reconfigured_event import ClusterReconfiguredEvent as ClusterReconfiguredEvent
    from ._cluster_status_changed_event import (
        ClusterStatusChangedEvent as ClusterStatusChangedEvent,
    )
    from ._compute_resource_event_argument import (
        ComputeResourceEventArgument as ComputeResourceEventArgument,
    )
    from ._custom_field_def_added_event import CustomFieldDefAddedEvent as CustomFieldDefAddedEvent
    from ._custom_field_def_event import CustomFieldDefEvent as CustomFieldDefEvent
    from ._custom_field_def_removed_event import (
        CustomFieldDefRemovedEvent as CustomFieldDefRemovedEvent,
    )
    from ._custom_field_def_renamed_event import (
        CustomFieldDefRenamedEvent as CustomFieldDefRenamedEvent,
    )
    from ._custom_field_event import CustomFieldEvent as CustomFieldEvent
    from ._custom_field_value_changed_event import (
        CustomFieldValueChangedEvent as CustomFieldValueChangedEvent,
    )
    from ._customization_event import CustomizationEvent as CustomizationEvent
    from ._customization_failed import CustomizationFailed as CustomizationFailed
    from ._customization_linux_identity_failed import (
        CustomizationLinuxIdentityFailed as CustomizationLinuxIdentityFailed,
    )
    from ._customization_network_setup_failed import (
        CustomizationNetworkSetupFailed as CustomizationNetworkSetupFailed,
    )
    from ._customization_started_event import CustomizationStartedEvent as CustomizationStartedEvent
    from ._customization_succeeded import CustomizationSucceeded as CustomizationSucceeded
    from ._customization_sysprep_failed import (
        CustomizationSysprepFailed as CustomizationSysprepFailed,
    )
    from ._customization_unknown_failure import (
        CustomizationUnknownFailure as CustomizationUnknownFailure,
    )
    from ._dv_portgroup_created_event import DVPortgroupCreatedEvent as DVPortgroupCreatedEvent
    from ._dv_portgroup_destroyed_event import (
        DVPortgroupDestroyedEvent as DVPortgroupDestroyedEvent,
    )
    from ._dv_portgroup_event import DVPortgroupEvent as DVPortgroupEvent
    from ._dv_portgroup_reconfigured_event import (
        DVPortgroupReconfiguredEvent as DVPortgroupReconfiguredEvent,
    )
    from ._dv_portgroup_renamed_event import DVPortgroupRenamedEvent as DVPortgroupRenamedEvent
    from ._das_admission_control_disabled_event import (
        DasAdmissionControlDisabledEvent as DasAdmissionControlDisabledEvent,
    )
    from ._das_admission_control_enabled_event import (
        DasAdmissionControlEnabledEvent as DasAdmissionControlEnabledEvent,
    )
    from ._das_agent_found_event import DasAgentFoundEvent as DasAgentFoundEvent
    from ._das_agent_unavailable_event import DasAgentUnavailableEvent as DasAgentUnavailableEvent
    from ._das_cluster_isolated_event import DasClusterIsolatedEvent as DasClusterIsolatedEvent
    from ._das_disabled_event import DasDisabledEvent as DasDisabledEvent
    from ._das_enabled_event import DasEnabledEvent as DasEnabledEvent
    from ._das_host_failed_event import DasHostFailedEvent as DasHostFailedEvent
    from ._das_host_isolated_event import DasHostIsolatedEvent as DasHostIsolatedEvent
    from ._datacenter_created_event import DatacenterCreatedEvent as DatacenterCreatedEvent
    from ._datacenter_event import DatacenterEvent as DatacenterEvent
    from ._datacenter_event_argument import DatacenterEventArgument as DatacenterEventArgument
    from ._datacenter_renamed_event import DatacenterRenamedEvent as DatacenterRenamedEvent
    from ._datastore_capacity_increased_event import (
        DatastoreCapacityIncreasedEvent as DatastoreCapacityIncreasedEvent,
    )
    from ._datastore_destroyed_event import DatastoreDestroyedEvent as DatastoreDestroyedEvent
    from ._datastore_discovered_event import DatastoreDiscoveredEvent as DatastoreDiscoveredEvent
    from ._datastore_duplicated_event import DatastoreDuplicatedEvent as DatastoreDuplicatedEvent
    from ._datastore_event import DatastoreEvent as DatastoreEvent
    from ._datastore_event_argument import DatastoreEventArgument as DatastoreEventArgument
    from ._datastore_file_copied_event import DatastoreFileCopiedEvent as DatastoreFileCopiedEvent
    from ._datastore_file_deleted_event import (
        DatastoreFileDeletedEvent as DatastoreFileDeletedEvent,
    )
    from ._datastore_file_event import DatastoreFileEvent as DatastoreFileEvent
    from ._datastore_file_moved_event import DatastoreFileMovedEvent as DatastoreFileMovedEvent
    from ._datastore_iorm_reconfigured_event import (
        DatastoreIORMReconfiguredEvent as DatastoreIORMReconfiguredEvent,
    )
    from ._datastore_principal_configured import (
        DatastorePrincipalConfigured as DatastorePrincipalConfigured,
    )
    from ._datastore_removed_on_host_event import (
        DatastoreRemovedOnHostEvent as DatastoreRemovedOnHostEvent,
    )
    from ._datastore_renamed_event import DatastoreRenamedEvent as DatastoreRenamedEvent
    from ._datastore_renamed_on_host_event import (
        DatastoreRenamedOnHostEvent as DatastoreRenamedOnHostEvent,
    )
    from ._drs_disabled_event import DrsDisabledEvent as DrsDisabledEvent
    from ._drs_enabled_event import DrsEnabledEvent as DrsEnabledEvent
    from ._drs_entered_standby_mode_event import (
        DrsEnteredStandbyModeEvent as DrsEnteredStandbyModeEvent,
    )
    from ._drs_entering_standby_mode_event import (
        DrsEnteringStandbyModeEvent as DrsEnteringStandbyModeEvent,
    )
    from ._drs_exit_standby_mode_failed_event import (
        DrsExitStandbyModeFailedEvent as DrsExitStandbyModeFailedEvent,
    )
    from ._drs_exited_standby_mode_event import (
        DrsExitedStandbyModeEvent as DrsExitedStandbyModeEvent,
    )
    from ._drs_exiting_standby_mode_event import (
        DrsExitingStandbyModeEvent as DrsExitingStandbyModeEvent,
    )
    from ._drs_invocation_failed_event import DrsInvocationFailedEvent as DrsInvocationFailedEvent
    from ._drs_recovered_from_failure_event import (
        DrsRecoveredFromFailureEvent as DrsRecoveredFromFailureEvent,
    )
    from ._drs_resource_configure_failed_event import (
        DrsResourceConfigureFailedEvent as DrsResourceConfigureFailedEvent,
    )
    from ._drs_resource_configure_synced_event import (
        DrsResourceConfigureSyncedEvent as DrsResourceConfigureSyncedEvent,
    )
    from ._drs_rule_compliance_event import DrsRuleComplianceEvent as DrsRuleComplianceEvent
    from ._drs_rule_violation_event import DrsRuleViolationEvent as DrsRuleViolationEvent
    from ._drs_soft_rule_violation_event import (
        DrsSoftRuleViolationEvent as DrsSoftRuleViolationEvent,
    )
    from ._drs_vm_migrated_event import DrsVmMigratedEvent as DrsVmMigratedEvent
    from ._drs_vm_powered_on_event import DrsVmPoweredOnEvent as DrsVmPoweredOnEvent
    from ._duplicate_ip_detected_event import DuplicateIpDetectedEvent as DuplicateIpDetectedEvent
    from ._dvpg_import_event import DvpgImportEvent as DvpgImportEvent
    from ._dvpg_restore_event import DvpgRestoreEvent as DvpgRestoreEvent
    from ._dvs_created_event import DvsCreatedEvent as DvsCreatedEvent
    from ._dvs_destroyed_event import DvsDestroyedEvent as DvsDestroyedEvent
    from ._dvs_event import DvsEvent as DvsEvent
    from ._dvs_event_argument import DvsEventArgument as DvsEventArgument
    from ._dvs_health_status_change_event import (
        DvsHealthStatusChangeEvent as DvsHealthStatusChangeEvent,
    )
    from ._dvs_host_back_in_sync_event import DvsHostBackInSyncEvent as DvsHostBackInSyncEvent
    from ._dvs_host_joined_event import DvsHostJoinedEvent as DvsHostJoinedEvent
    from ._dvs_host_left_event import DvsHostLeftEvent as DvsHostLeftEvent
    from ._dvs_host_status_updated import DvsHostStatusUpdated as DvsHostStatusUpdated
    from ._dvs_host_went_out_of_sync_event import (
        DvsHostWentOutOfSyncEvent as DvsHostWentOutOfSyncEvent,
    )
    from ._dvs_import_event import DvsImportEvent as DvsImportEvent
    from ._dvs_merged_event import DvsMergedEvent as DvsMergedEvent
    from ._dvs_out_of_sync_host_argument import DvsOutOfSyncHostArgument as DvsOutOfSyncHostArgument
    from ._dvs_port_blocked_event import DvsPortBlockedEvent as DvsPortBlockedEvent
    from ._dvs_port_connected_event import DvsPortConnectedEvent as DvsPortConnectedEvent
    from ._dvs_port_created_event import DvsPortCreatedEvent as DvsPortCreatedEvent
    from ._dvs_port_deleted_event import DvsPortDeletedEvent as DvsPortDeletedEvent
    from ._dvs_port_disconnected_event import DvsPortDisconnectedEvent as DvsPortDisconnectedEvent
    from ._dvs_port_entered_passthru_event import (
        DvsPortEnteredPassthruEvent as DvsPortEnteredPassthruEvent,
    )
    from ._dvs_port_exited_passthru_event import (
        DvsPortExitedPassthruEvent as DvsPortExitedPassthruEvent,
    )
    from ._dvs_port_join_portgroup_event import (
        DvsPortJoinPortgroupEvent as DvsPortJoinPortgroupEvent,
    )
    from ._dvs_port_leave_portgroup_event import (
        DvsPortLeavePortgroupEvent as DvsPortLeavePortgroupEvent,
    )
    from ._dvs_port_link_down_event import DvsPortLinkDownEvent as DvsPortLinkDownEvent
    from ._dvs_port_link_up_event import DvsPortLinkUpEvent as DvsPortLinkUpEvent
    from ._dvs_port_reconfigured_event import DvsPortReconfiguredEvent as DvsPortReconfiguredEvent
    from ._dvs_port_runtime_change_event import (
        DvsPortRuntimeChangeEvent as DvsPortRuntimeChangeEvent,
    )
    from ._dvs_port_unblocked_event import DvsPortUnblockedEvent as DvsPortUnblockedEvent
    from ._dvs_port_vendor_specific_state_change_event import (
        DvsPortVendorSpecificStateChangeEvent as DvsPortVendorSpecificStateChangeEvent,
    )
    from ._dvs_reconfigured_event import DvsReconfiguredEvent as DvsReconfiguredEvent
    from ._dvs_renamed_event import DvsRenamedEvent as DvsRenamedEvent
    from ._dvs_restore_event import DvsRestoreEvent as DvsRestoreEvent
    from ._dvs_upgrade_available_event import DvsUpgradeAvailableEvent as DvsUpgradeAvailableEvent
    from ._dvs_upgrade_in_progress_event import (
        DvsUpgradeInProgressEvent as DvsUpgradeInProgressEvent,
    )
    from ._dvs_upgrade_rejected_event import DvsUpgradeRejectedEvent as DvsUpgradeRejectedEvent
    from ._dvs_upgraded_event import DvsUpgradedEvent as DvsUpgradedEvent
    from ._entered_maintenance_mode_event import (
        EnteredMaintenanceModeEvent as EnteredMaintenanceModeEvent,
    )
    from ._entered_standby_mode_event import EnteredStandbyModeEvent as EnteredStandbyModeEvent
    from ._entering_maintenance_mode_event import (
        EnteringMaintenanceModeEvent as EnteringMaintenanceModeEvent,
    )
    from ._entering_standby_mode_event import EnteringStandbyModeEvent as EnteringStandbyModeEvent
    from ._entity_event_argument import EntityEventArgument as EntityEventArgument
    from ._error_upgrade_event import ErrorUpgradeEvent as ErrorUpgradeEvent
    from ._event import Event as Event
    from ._event_argument import EventArgument as EventArgument
    from ._event_description import EventDescription as EventDescription
    from ._event_ex import EventEx as EventEx
    from ._event_filter_spec import EventFilterSpec as EventFilterSpec
    from ._event_history_collector import EventHistoryCollector as EventHistoryCollector
    from ._event_manager import EventManager as EventManager
    from ._exit_maintenance_mode_event import ExitMaintenanceModeEvent as ExitMaintenanceModeEvent
    from ._exit_standby_mode_failed_event import (
        ExitStandbyModeFailedEvent as ExitStandbyModeFailedEvent,
    )
    from ._exited_standby_mode_event import ExitedStandbyModeEvent as ExitedStandbyModeEvent
    from ._exiting_standby_mode_event import ExitingStandbyModeEvent as ExitingStandbyModeEvent
    from ._extended_event import ExtendedEvent as ExtendedEvent
    from ._failover_level_restored import FailoverLevelRestored as FailoverLevelRestored
    from ._folder_event_argument import FolderEventArgument as FolderEventArgument
    from ._general_event import GeneralEvent as GeneralEvent
    from ._general_host_error_event import GeneralHostErrorEvent as GeneralHostErrorEvent
    from ._general_host_info_event import GeneralHostInfoEvent as GeneralHostInfoEvent
    from ._general_host_warning_event import GeneralHostWarningEvent as GeneralHostWarningEvent
    from ._general_user_event import GeneralUserEvent as GeneralUserEvent
    from ._general_vm_error_event import GeneralVmErrorEvent as GeneralVmErrorEvent
    from ._general_vm_info_event import GeneralVmInfoEvent as GeneralVmInfoEvent
    from ._general_vm_warning_event import GeneralVmWarningEvent as GeneralVmWarningEvent
    from ._ghost_dvs_proxy_switch_detected_event import (
        GhostDvsProxySwitchDetectedEvent as GhostDvsProxySwitchDetectedEvent,
    )
    from ._ghost_dvs_proxy_switch_removed_event import (
        GhostDvsProxySwitchRemovedEvent as GhostDvsProxySwitchRemovedEvent,
    )
    from ._global_message_changed_event import (
        GlobalMessageChangedEvent as GlobalMessageChangedEvent,
    )
    from ._health_status_changed_event import HealthStatusChangedEvent as HealthStatusChangedEvent
    from ._host_add_failed_event import HostAddFailedEvent as HostAddFailedEvent
    from ._host_added_event import HostAddedEvent as HostAddedEvent
    from ._host_admin_disable_event import HostAdminDisableEvent as HostAdminDisableEvent
    from ._host_admin_enable_event import HostAdminEnableEvent as HostAdminEnableEvent
    from ._host_cnx_failed_account_failed_event import (
        HostCnxFailedAccountFailedEvent as HostCnxFailedAccountFailedEvent,
    )
    from ._host_cnx_failed_already_managed_event import (
        HostCnxFailedAlreadyManagedEvent as HostCnxFailedAlreadyManagedEvent,
    )
    from ._host_cnx_failed_bad_ccagent_event import (
        HostCnxFailedBadCcagentEvent as HostCnxFailedBadCcagentEvent,
    )
    from ._host_cnx_failed_bad_username_event import (
        HostCnxFailedBadUsernameEvent as HostCnxFailedBadUsernameEvent,
    )
    from ._host_cnx_failed_bad_version_event import (
        HostCnxFailedBadVersionEvent as HostCnxFailedBadVersionEvent,
    )
    from ._host_cnx_failed_ccagent_upgrade_event import (
        HostCnxFailedCcagentUpgradeEvent as HostCnxFailedCcagentUpgradeEvent,
    )
    from ._host_cnx_failed_event import HostCnxFailedEvent as HostCnxFailedEvent
    from ._host_cnx_failed_network_error_event import (
        HostCnxFailedNetworkErrorEvent as HostCnxFailedNetworkErrorEvent,
    )
    from ._host_cnx_failed_no_access_event import (
        HostCnxFailedNoAccessEvent as HostCnxFailedNoAccessEvent,
    )
    from ._host_cnx_failed_no_connection_event import (
        HostCnxFailedNoConnectionEvent as HostCnxFailedNoConnectionEvent,
    )
    from ._host_cnx_failed_no_license_event import (
        HostCnxFailedNoLicenseEvent as HostCnxFailedNoLicenseEvent,
    )
    from ._host_cnx_failed_not_found_event import (
        HostCnxFailedNotFoundEvent as HostCnxFailedNotFoundEvent,
    )
    from ._host_cnx_failed_timeout_event import (
        HostCnxFailedTimeoutEvent as HostCnxFailedTimeoutEvent,
    )
    from ._host_compliance_checked_event import (
        HostComplianceCheckedEvent as HostComplianceCheckedEvent,
    )
    from ._host_compliant_event import HostCompliantEvent as HostCompliantEvent
    from ._host_config_applied_event import HostConfigAppliedEvent as HostConfigAppliedEvent
    from ._host_connected_event import HostConnectedEvent as HostConnectedEvent
    from ._host_connection_lost_event import HostConnectionLostEvent as HostConnectionLostEvent
    from ._host_das_disabled_event import HostDasDisabledEvent as HostDasDisabledEvent
    from ._host_das_disabling_event import HostDasDisablingEvent as HostDasDisablingEvent
    from ._host_das_enabled_event import HostDasEnabledEvent as HostDasEnabledEvent
    from ._host_das_enabling_event import HostDasEnablingEvent as HostDasEnablingEvent
    from ._host_das_error_event import HostDasErrorEvent as HostDasErrorEvent
    from ._host_das_event import HostDasEvent as HostDasEvent
    from ._host_das_ok_event import HostDasOkEvent as HostDasOkEvent
    from ._host_disconnected_event import HostDisconnectedEvent as HostDisconnectedEvent
    from ._host_enable_admin_failed_event import (
        HostEnableAdminFailedEvent as HostEnableAdminFailedEvent,
    )
    from ._host_event import HostEvent as HostEvent
    from ._host_event_argument import HostEventArgument as HostEventArgument
    from ._host_extra_networks_event import HostExtraNetworksEvent as HostExtraNetworksEvent
    from ._host_get_short_name_failed_event import (
        HostGetShortNameFailedEvent as HostGetShortNameFailedEvent,
    )
    from ._host_in_audit_mode_event import HostInAuditModeEvent as HostInAuditModeEvent
    from ._host_inventory_full_event import HostInventoryFullEvent as HostInventoryFullEvent
    from ._host_inventory_unreadable_event import (
        HostInventoryUnreadableEvent as HostInventoryUnreadableEvent,
    )
    from ._host_ip_changed_event import HostIpChangedEvent as HostIpChangedEvent
    from ._host_ip_inconsistent_event import HostIpInconsistentEvent as HostIpInconsistentEvent
    from ._host_ip_to_short_name_failed_event import (
        HostIpToShortNameFailedEvent as HostIpToShortNameFailedEvent,
    )
    from ._host_isolation_ip_ping_failed_event import (
        HostIsolationIpPingFailedEvent as HostIsolationIpPingFailedEvent,
    )
    from ._host_license_expired_event import HostLicenseExpiredEvent as HostLicenseExpiredEvent
    from ._host_local_port_created_event import (
        HostLocalPortCreatedEvent as HostLocalPortCreatedEvent,
    )
    from ._host_missing_networks_event import HostMissingNetworksEvent as HostMissingNetworksEvent
    from ._host_monitoring_state_changed_event import (
        HostMonitoringStateChangedEvent as HostMonitoringStateChangedEvent,
    )
    from ._host_no_available_networks_event import (
        HostNoAvailableNetworksEvent as HostNoAvailableNetworksEvent,
    )
    from ._host_no_ha_enabled_port_groups_event import (
        HostNoHAEnabledPortGroupsEvent as HostNoHAEnabledPortGroupsEvent,
    )
    from ._host_no_redundant_management_network_event import (
        HostNoRedundantManagementNetworkEvent as HostNoRedundantManagementNetworkEvent,
    )
    from ._host_non_compliant_event import HostNonCompliantEvent as HostNonCompliantEvent
    from ._host_not_in_cluster_event import HostNotInClusterEvent as HostNotInClusterEvent
    from ._host_overcommitted_event import HostOvercommittedEvent as HostOvercommittedEvent
    from ._host_primary_agent_not_short_name_event import (
        HostPrimaryAgentNotShortNameEvent as HostPrimaryAgentNotShortNameEvent,
    )
    from ._host_profile_applied_event import HostProfileAppliedEvent as HostProfileAppliedEvent
    from ._host_reconnection_failed_event import (
        HostReconnectionFailedEvent as HostReconnectionFailedEvent,
    )
    from ._host_removed_event import HostRemovedEvent as HostRemovedEvent
    from ._host_short_name_inconsistent_event import (
        HostShortNameInconsistentEvent as HostShortNameInconsistentEvent,
    )
    from ._host_short_name_to_ip_failed_event import (
        HostShortNameToIpFailedEvent as HostShortNameToIpFailedEvent,
    )
    from ._host_shutdown_event import HostShutdownEvent as HostShutdownEvent
    from ._host_specification_changed_event import (
        HostSpecificationChangedEvent as HostSpecificationChangedEvent,
    )
    from ._host_specification_require_event import (
        HostSpecificationRequireEvent as HostSpecificationRequireEvent,
    )
    from ._host_specification_update_event import (
        HostSpecificationUpdateEvent as HostSpecificationUpdateEvent,
    )
    from ._host_status_changed_event import HostStatusChangedEvent as HostStatusChangedEvent
    from ._host_sub_specification_delete_event import (
        HostSubSpecificationDeleteEvent as HostSubSpecificationDeleteEvent,
    )
    from ._host_sub_specification_update_event import (
        HostSubSpecificationUpdateEvent as HostSubSpecificationUpdateEvent,
    )
    from ._host_sync_failed_event import HostSyncFailedEvent as HostSyncFailedEvent
    from ._host_upgrade_failed_event import HostUpgradeFailedEvent as HostUpgradeFailedEvent
    from ._host_user_world_swap_not_enabled_event import (
        HostUserWorldSwapNotEnabledEvent as HostUserWorldSwapNotEnabledEvent,
    )
    from ._host_vnic_connected_to_customized_dv_port_event import (
        HostVnicConnectedToCustomizedDVPortEvent as HostVnicConnectedToCustomizedDVPortEvent,
    )
    from ._host_wwn_changed_event import HostWwnChangedEvent as HostWwnChangedEvent
    from ._host_wwn_conflict_event import HostWwnConflictEvent as HostWwnConflictEvent
    from ._incorrect_host_information_event import (
        IncorrectHostInformationEvent as IncorrectHostInformationEvent,
    )
    from ._info_upgrade_event import InfoUpgradeEvent as InfoUpgradeEvent
    from ._insufficient_failover_resources_event import (
        InsufficientFailoverResourcesEvent as InsufficientFailoverResourcesEvent,
    )
    from ._invalid_edition_event import InvalidEditionEvent as InvalidEditionEvent
    from ._license_event import LicenseEvent as LicenseEvent
    from ._license_expired_event import LicenseExpiredEvent as LicenseExpiredEvent
    from ._license_non_compliance_event import (
        LicenseNonComplianceEvent as LicenseNonComplianceEvent,
    )
    from ._license_restricted_event import LicenseRestrictedEvent as LicenseRestrictedEvent
    from ._license_server_available_event import (
        LicenseServerAvailableEvent as LicenseServerAvailableEvent,
    )
    from ._license_server_unavailable_event import (
        LicenseServerUnavailableEvent as LicenseServerUnavailableEvent,
    )
    from ._local_datastore_created_event import (
        LocalDatastoreCreatedEvent as LocalDatastoreCreatedEvent,
    )
    from ._local_tsm_enabled_event import LocalTSMEnabledEvent as LocalTSMEnabledEvent
    from ._locker_misconfigured_event import LockerMisconfiguredEvent as LockerMisconfiguredEvent
    from ._locker_reconfigured_event import LockerReconfiguredEvent as LockerReconfiguredEvent
    from ._managed_entity_event_argument import (
        ManagedEntityEventArgument as ManagedEntityEventArgument,
    )
    from ._migration_error_event import MigrationErrorEvent as MigrationErrorEvent
    from ._migration_event import MigrationEvent as MigrationEvent
    from ._migration_host_error_event import MigrationHostErrorEvent as MigrationHostErrorEvent
    from ._migration_host_warning_event import (
        MigrationHostWarningEvent as MigrationHostWarningEvent,
    )
    from ._migration_resource_error_event import (
        MigrationResourceErrorEvent as MigrationResourceErrorEvent,
    )
    from ._migration_resource_warning_event import (
        MigrationResourceWarningEvent as MigrationResourceWarningEvent,
    )
    from ._migration_warning_event import MigrationWarningEvent as MigrationWarningEvent
    from ._mtu_match_event import MtuMatchEvent as MtuMatchEvent
    from ._mtu_mismatch_event import MtuMismatchEvent as MtuMismatchEvent
    from ._nas_datastore_created_event import NASDatastoreCreatedEvent as NASDatastoreCreatedEvent
    from ._network_event_argument import NetworkEventArgument as NetworkEventArgument
    from ._network_rollback_event import NetworkRollbackEvent as NetworkRollbackEvent
    from ._no_access_user_event import NoAccessUserEvent as NoAccessUserEvent
    from ._no_datastores_configured_event import (
        NoDatastoresConfiguredEvent as NoDatastoresConfiguredEvent,
    )
    from ._no_license_event import NoLicenseEvent as NoLicenseEvent
    from ._no_maintenance_mode_drs_recommendation_for_vm import (
        NoMaintenanceModeDrsRecommendationForVM as NoMaintenanceModeDrsRecommendationForVM,
    )
    from ._non_vi_workload_detected_on_datastore_event import (
        NonVIWorkloadDetectedOnDatastoreEvent as NonVIWorkloadDetectedOnDatastoreEvent,
    )
    from ._not_enough_resources_to_start_vm_event import (
        NotEnoughResourcesToStartVmEvent as NotEnoughResourcesToStartVmEvent,
    )
    from ._out_of_sync_dvs_host import OutOfSyncDvsHost as OutOfSyncDvsHost
    from ._permission_added_event import PermissionAddedEvent as PermissionAddedEvent
    from ._permission_event import PermissionEvent as PermissionEvent
    from ._permission_removed_event import PermissionRemovedEvent as PermissionRemovedEvent
    from ._permission_updated_event import PermissionUpdatedEvent as PermissionUpdatedEvent
    from ._profile_associated_event import ProfileAssociatedEvent as ProfileAssociatedEvent
    from ._profile_changed_event import ProfileChangedEvent as ProfileChangedEvent
    from ._profile_created_event import ProfileCreatedEvent as ProfileCreatedEvent
    from ._profile_dissociated_event import ProfileDissociatedEvent as ProfileDissociatedEvent
    from ._profile_event import ProfileEvent as ProfileEvent
    from ._profile_event_argument import ProfileEventArgument as ProfileEventArgument
    from ._profile_reference_host_changed_event import (
        ProfileReferenceHostChangedEvent as ProfileReferenceHostChangedEvent,
    )
    from ._profile_removed_event import ProfileRemovedEvent as ProfileRemovedEvent
    from ._recovery_event import RecoveryEvent as RecoveryEvent
    from ._remote_tsm_enabled_event import RemoteTSMEnabledEvent as RemoteTSMEnabledEvent
    from ._resource_pool_created_event import ResourcePoolCreatedEvent as ResourcePoolCreatedEvent
    from ._resource_pool_destroyed_event import (
        ResourcePoolDestroyedEvent as ResourcePoolDestroyedEvent,
    )
    from ._resource_pool_event import ResourcePoolEvent as ResourcePoolEvent
    from ._resource_pool_event_argument import (
        ResourcePoolEventArgument as ResourcePoolEventArgument,
    )
    from ._resource_pool_moved_event import ResourcePoolMovedEvent as ResourcePoolMovedEvent
    from ._resource_pool_reconfigured_event import (
        ResourcePoolReconfiguredEvent as ResourcePoolReconfiguredEvent,
    )
    from ._resource_violated_event import ResourceViolatedEvent as ResourceViolatedEvent
    from ._role_added_event import RoleAddedEvent as RoleAddedEvent
    from ._role_event import RoleEvent as RoleEvent
    from ._role_event_argument import RoleEventArgument as RoleEventArgument
    from ._role_removed_event import RoleRemovedEvent as RoleRemovedEvent
    from ._role_updated_event import RoleUpdatedEvent as RoleUpdatedEvent
    from ._rollback_event import RollbackEvent as RollbackEvent
    from ._scheduled_task_completed_event import (
        ScheduledTaskCompletedEvent as ScheduledTaskCompletedEvent,
    )
    from ._scheduled_task_created_event import (
        ScheduledTaskCreatedEvent as ScheduledTaskCreatedEvent,
    )
    from ._scheduled_task_email_completed_event import (
        ScheduledTaskEmailCompletedEvent as ScheduledTaskEmailCompletedEvent,
    )
    from ._scheduled_task_email_failed_event import (
        ScheduledTaskEmailFailedEvent as ScheduledTaskEmailFailedEvent,
    )
    from ._scheduled_task_event import ScheduledTaskEvent as ScheduledTaskEvent
    from ._scheduled_task_event_argument import (
        ScheduledTaskEventArgument as ScheduledTaskEventArgument,
    )
    from ._scheduled_task_failed_event import ScheduledTaskFailedEvent as ScheduledTaskFailedEvent
    from ._scheduled_task_reconfigured_event import (
        ScheduledTaskReconfiguredEvent as ScheduledTaskReconfiguredEvent,
    )
    from ._scheduled_task_removed_event import (
        ScheduledTaskRemovedEvent as ScheduledTaskRemovedEvent,
    )
    from ._scheduled_task_started_event import (
        ScheduledTaskStartedEvent as ScheduledTaskStartedEvent,
    )
    from ._server_license_expired_event import (
        ServerLicenseExpiredEvent as ServerLicenseExpiredEvent,
    )
    from ._server_started_session_event import (
        ServerStartedSessionEvent as ServerStartedSessionEvent,
    )
    from ._session_event import SessionEvent as SessionEvent
    from ._session_terminated_event import SessionTerminatedEvent as SessionTerminatedEvent
    from ._task_event import TaskEvent as TaskEvent
    from ._task_timeout_event import TaskTimeoutEvent as TaskTimeoutEvent
    from ._teaming_match_event import TeamingMatchEvent as TeamingMatchEvent
    from ._teaming_mis_match_event import TeamingMisMatchEvent as TeamingMisMatchEvent
    from ._template_being_upgraded_event import (
        TemplateBeingUpgradedEvent as TemplateBeingUpgradedEvent,
    )
    from ._template_upgrade_event import TemplateUpgradeEvent as TemplateUpgradeEvent
    from ._template_upgrade_failed_event import (
        TemplateUpgradeFailedEvent as TemplateUpgradeFailedEvent,
    )
    from ._template_upgraded_event import TemplateUpgradedEvent as TemplateUpgradedEvent
    from ._tgw_event_argument import TgwEventArgument as TgwEventArgument
    from ._timed_out_host_operation_event import (
        TimedOutHostOperationEvent as TimedOutHostOperationEvent,
    )
    from ._unlicensed_virtual_machines_event import (
        UnlicensedVirtualMachinesEvent as UnlicensedVirtualMachinesEvent,
    )
    from ._unlicensed_virtual_machines_found_event import (
        UnlicensedVirtualMachinesFoundEvent as UnlicensedVirtualMachinesFoundEvent,
    )
    from ._updated_agent_being_restarted_event import (
        UpdatedAgentBeingRestartedEvent as UpdatedAgentBeingRestartedEvent,
    )
    from ._upgrade_event import UpgradeEvent as UpgradeEvent
    from ._uplink_port_mtu_not_support_event import (
        UplinkPortMtuNotSupportEvent as UplinkPortMtuNotSupportEvent,
    )
    from ._uplink_port_mtu_support_event import (
        UplinkPortMtuSupportEvent as UplinkPortMtuSupportEvent,
    )
    from ._uplink_port_vlan_trunked_event import (
        UplinkPortVlanTrunkedEvent as UplinkPortVlanTrunkedEvent,
    )
    from ._uplink_port_vlan_untrunked_event import (
        UplinkPortVlanUntrunkedEvent as UplinkPortVlanUntrunkedEvent,
    )
    from ._user_assigned_to_group import UserAssignedToGroup as UserAssignedToGroup
    from ._user_login_session_event import UserLoginSessionEvent as UserLoginSessionEvent
    from ._user_logout_session_event import UserLogoutSessionEvent as UserLogoutSessionEvent
    from ._user_password_changed import UserPasswordChanged as UserPasswordChanged
    from ._user_unassigned_from_group import UserUnassignedFromGroup as UserUnassignedFromGroup
    from ._user_upgrade_event import UserUpgradeEvent as UserUpgradeEvent
    from ._vmfs_datastore_created_event import (
        VMFSDatastoreCreatedEvent as VMFSDatastoreCreatedEvent,
    )
    from ._vmfs_datastore_expanded_event import (
        VMFSDatastoreExpandedEvent as VMFSDatastoreExpandedEvent,
    )
    from ._vmfs_datastore_extended_event import (
        VMFSDatastoreExtendedEvent as VMFSDatastoreExtendedEvent,
    )
    from ._v_motion_license_expired_event import (
        VMotionLicenseExpiredEvent as VMotionLicenseExpiredEvent,
    )
    from ._vc_agent_uninstall_failed_event import (
        VcAgentUninstallFailedEvent as VcAgentUninstallFailedEvent,
    )
    from ._vc_agent_uninstalled_event import VcAgentUninstalledEvent as VcAgentUninstalledEvent
    from ._vc_agent_upgrade_failed_event import (
        VcAgentUpgradeFailedEvent as VcAgentUpgradeFailedEvent,
    )
    from ._vc_agent_upgraded_event import VcAgentUpgradedEvent as VcAgentUpgradedEvent
    from ._vim_account_password_changed_event import (
        VimAccountPasswordChangedEvent as VimAccountPasswordChangedEvent,
    )
    from ._vm_acquired_mks_ticket_event import VmAcquiredMksTicketEvent as VmAcquiredMksTicketEvent
    from ._vm_acquired_ticket_event import VmAcquiredTicketEvent as VmAcquiredTicketEvent
    from ._vm_auto_rename_event import VmAutoRenameEvent as VmAutoRenameEvent
    from ._vm_being_cloned_event import VmBeingClonedEvent as VmBeingClonedEvent
    from ._vm_being_cloned_no_folder_event import (
        VmBeingClonedNoFolderEvent as VmBeingClonedNoFolderEvent,
    )
    from ._vm_being_created_event import VmBeingCreatedEvent as VmBeingCreatedEvent
    from ._vm_being_deployed_event import VmBeingDeployedEvent as VmBeingDeployedEvent
    from ._vm_being_hot_migrated_event import VmBeingHotMigratedEvent as VmBeingHotMigratedEvent
    from ._vm_being_migrated_event import VmBeingMigratedEvent as VmBeingMigratedEvent
    from ._vm_being_relocated_event import VmBeingRelocatedEvent as VmBeingRelocatedEvent
    from ._vm_clone_event import VmCloneEvent as VmCloneEvent
    from ._vm_clone_failed_event import VmCloneFailedEvent as VmCloneFailedEvent
    from ._vm_cloned_event import VmClonedEvent as VmClonedEvent
    from ._vm_config_missing_event import VmConfigMissingEvent as VmConfigMissingEvent
    from ._vm_connected_event import VmConnectedEvent as VmConnectedEvent
    from ._vm_created_event import VmCreatedEvent as VmCreatedEvent
    from ._vm_das_being_reset_event import VmDasBeingResetEvent as VmDasBeingResetEvent
    from ._vm_das_being_reset_with_screenshot_event import (
        VmDasBeingResetWithScreenshotEvent as VmDasBeingResetWithScreenshotEvent,
    )
    from ._vm_das_reset_failed_event import VmDasResetFailedEvent as VmDasResetFailedEvent
    from ._vm_das_update_error_event import VmDasUpdateErrorEvent as VmDasUpdateErrorEvent
    from ._vm_das_update_ok_event import VmDasUpdateOkEvent as VmDasUpdateOkEvent
    from ._vm_date_rolled_back_event import VmDateRolledBackEvent as VmDateRolledBackEvent
    from ._vm_deploy_failed_event import VmDeployFailedEvent as VmDeployFailedEvent
    from ._vm_deployed_event import VmDeployedEvent as VmDeployedEvent
    from ._vm_disconnected_event import VmDisconnectedEvent as VmDisconnectedEvent
    from ._vm_discovered_event import VmDiscoveredEvent as VmDiscoveredEvent
    from ._vm_disk_failed_event import VmDiskFailedEvent as VmDiskFailedEvent
    from ._vm_emigrating_event import VmEmigratingEvent as VmEmigratingEvent
    from ._vm_end_recording_event import VmEndRecordingEvent as VmEndRecordingEvent
    from ._vm_end_replaying_event import VmEndReplayingEvent as VmEndReplayingEvent
    from ._vm_event import VmEvent as VmEvent
    from ._vm_event_argument import VmEventArgument as VmEventArgument
    from ._vm_failed_migrate_event import VmFailedMigrateEvent as VmFailedMigrateEvent
    from ._vm_failed_relayout_event import VmFailedRelayoutEvent as VmFailedRelayoutEvent
    from ._vm_failed_relayout_on_vmfs2_datastore_event import (
        VmFailedRelayoutOnVmfs2DatastoreEvent as VmFailedRelayoutOnVmfs2DatastoreEvent,
    )
    from ._vm_failed_starting_secondary_event import (
        VmFailedStartingSecondaryEvent as VmFailedStartingSecondaryEvent,
    )
    from ._vm_failed_to_power_off_event import VmFailedToPowerOffEvent as VmFailedToPowerOffEvent
    from ._vm_failed_to_power_on_event import VmFailedToPowerOnEvent as VmFailedToPowerOnEvent
    from ._vm_failed_to_reboot_guest_event import (
        VmFailedToRebootGuestEvent as VmFailedToRebootGuestEvent,
    )
    from ._vm_failed_to_reset_event import VmFailedToResetEvent as VmFailedToResetEvent
    from ._vm_failed_to_shutdown_guest_event import (
        VmFailedToShutdownGuestEvent as VmFailedToShutdownGuestEvent,
    )
    from ._vm_failed_to_standby_guest_event import (
        VmFailedToStandbyGuestEvent as VmFailedToStandbyGuestEvent,
    )
    from ._vm_failed_to_suspend_event import VmFailedToSuspendEvent as VmFailedToSuspendEvent
    from ._vm_failed_updating_secondary_config import (
        VmFailedUpdatingSecondaryConfig as VmFailedUpdatingSecondaryConfig,
    )
    from ._vm_failover_failed import VmFailoverFailed as VmFailoverFailed
    from ._vm_fault_tolerance_state_changed_event import (
        VmFaultToleranceStateChangedEvent as VmFaultToleranceStateChangedEvent,
    )
    from ._vm_fault_tolerance_turned_off_event import (
        VmFaultToleranceTurnedOffEvent as VmFaultToleranceTurnedOffEvent,
    )
    from ._vm_fault_tolerance_vm_terminated_event import (
        VmFaultToleranceVmTerminatedEvent as VmFaultToleranceVmTerminatedEvent,
    )
    from ._vm_guest_os_crashed_event import VmGuestOSCrashedEvent as VmGuestOSCrashedEvent
    from ._vm_guest_reboot_event import VmGuestRebootEvent as VmGuestRebootEvent
    from ._vm_guest_shutdown_event import VmGuestShutdownEvent as VmGuestShutdownEvent
    from ._vm_guest_standby_event import VmGuestStandbyEvent as VmGuestStandbyEvent
    from ._vm_health_monitoring_state_changed_event import (
        VmHealthMonitoringStateChangedEvent as VmHealthMonitoringStateChangedEvent,
    )
    from ._vm_instance_uuid_assigned_event import (
        VmInstanceUuidAssignedEvent as VmInstanceUuidAssignedEvent,
    )
    from ._vm_instance_uuid_changed_event import (
        VmInstanceUuidChangedEvent as VmInstanceUuidChangedEvent,
    )
    from ._vm_instance_uuid_conflict_event import (
        VmInstanceUuidConflictEvent as VmInstanceUuidConflictEvent,
    )
    from ._vm_mac_assigned_event import VmMacAssignedEvent as VmMacAssignedEvent
    from ._vm_mac_changed_event import VmMacChangedEvent as VmMacChangedEvent
    from ._vm_mac_conflict_event import VmMacConflictEvent as VmMacConflictEvent
    from ._vm_max_ft_restart_count_reached import (
        VmMaxFTRestartCountReached as VmMaxFTRestartCountReached,
    )
    from ._vm_max_restart_count_reached import VmMaxRestartCountReached as VmMaxRestartCountReached
    from ._vm_message_error_event import VmMessageErrorEvent as VmMessageErrorEvent
    from ._vm_message_event import VmMessageEvent as VmMessageEvent
    from ._vm_message_warning_event import VmMessageWarningEvent as VmMessageWarningEvent
    from ._vm_migrated_event import VmMigratedEvent as VmMigratedEvent
    from ._vm_no_compatible_host_for_secondary_event import (
        VmNoCompatibleHostForSecondaryEvent as VmNoCompatibleHostForSecondaryEvent,
    )
    from ._vm_no_network_access_event import VmNoNetworkAccessEvent as VmNoNetworkAccessEvent
    from ._vm_orphaned_event import VmOrphanedEvent as VmOrphanedEvent
    from ._vm_power_off_on_isolation_event import (
        VmPowerOffOnIsolationEvent as VmPowerOffOnIsolationEvent,
    )
    from ._vm_powered_off_event import VmPoweredOffEvent as VmPoweredOffEvent
    from ._vm_powered_on_event import VmPoweredOnEvent as VmPoweredOnEvent
    from ._vm_powering_on_with_customized_dv_port_event import (
        VmPoweringOnWithCustomizedDVPortEvent as VmPoweringOnWithCustomizedDVPortEvent,
    )
    from ._vm_primary_failover_event import VmPrimaryFailoverEvent as VmPrimaryFailoverEvent
    from ._vm_reconfigured_event import VmReconfiguredEvent as VmReconfiguredEvent
    from ._vm_registered_event import VmRegisteredEvent as VmRegisteredEvent
    from ._vm_relayout_successful_event import (
        VmRelayoutSuccessfulEvent as VmRelayoutSuccessfulEvent,
    )
    from ._vm_relayout_up_to_date_event import VmRelayoutUpToDateEvent as VmRelayoutUpToDateEvent
    from ._vm_reload_from_path_event import VmReloadFromPathEvent as VmReloadFromPathEvent
    from ._vm_reload_from_path_failed_event import (
        VmReloadFromPathFailedEvent as VmReloadFromPathFailedEvent,
    )
    from ._vm_relocate_failed_event import VmRelocateFailedEvent as VmRelocateFailedEvent
    from ._vm_relocate_spec_event import VmRelocateSpecEvent as VmRelocateSpecEvent
    from ._vm_relocated_event import VmRelocatedEvent as VmRelocatedEvent
    from ._vm_remote_console_connected_event import (
        VmRemoteConsoleConnectedEvent as VmRemoteConsoleConnectedEvent,
    )
    from ._vm_remote_console_disconnected_event import (
        VmRemoteConsoleDisconnectedEvent as VmRemoteConsoleDisconnectedEvent,
    )
    from ._vm_removed_event import VmRemovedEvent as VmRemovedEvent
    from ._vm_renamed_event import VmRenamedEvent as VmRenamedEvent
    from ._vm_requirements_exceed_current_evc_mode_event import (
        VmRequirementsExceedCurrentEVCModeEvent as VmRequirementsExceedCurrentEVCModeEvent,
    )
    from ._vm_resetting_event import VmResettingEvent as VmResettingEvent
    from ._vm_resource_pool_moved_event import VmResourcePoolMovedEvent as VmResourcePoolMovedEvent
    from ._vm_resource_reallocated_event import (
        VmResourceReallocatedEvent as VmResourceReallocatedEvent,
    )
    from ._vm_restarted_on_alternate_host_event import (
        VmRestartedOnAlternateHostEvent as VmRestartedOnAlternateHostEvent,
    )
    from ._vm_resuming_event import VmResumingEvent as VmResumingEvent
    from ._vm_secondary_added_event import VmSecondaryAddedEvent as VmSecondaryAddedEvent
    from ._vm_secondary_disabled_by_system_event import (
        VmSecondaryDisabledBySystemEvent as VmSecondaryDisabledBySystemEvent,
    )
    from ._vm_secondary_disabled_event import VmSecondaryDisabledEvent as VmSecondaryDisabledEvent
    from ._vm_secondary_enabled_event import VmSecondaryEnabledEvent as VmSecondaryEnabledEvent
    from ._vm_secondary_started_event import VmSecondaryStartedEvent as VmSecondaryStartedEvent
    from ._vm_shutdown_on_isolation_event import (
        VmShutdownOnIsolationEvent as VmShutdownOnIsolationEvent,
    )
    from ._vm_start_recording_event import VmStartRecordingEvent as VmStartRecordingEvent
    from ._vm_start_replaying_event import VmStartReplayingEvent as VmStartReplayingEvent
    from ._vm_starting_event import VmStartingEvent as VmStartingEvent
    from ._vm_starting_secondary_event import VmStartingSecondaryEvent as VmStartingSecondaryEvent
    from ._vm_static_mac_conflict_event import VmStaticMacConflictEvent as VmStaticMacConflictEvent
    from ._vm_stopping_event import VmStoppingEvent as VmStoppingEvent
    from ._vm_suspended_event import VmSuspendedEvent as VmSuspendedEvent
    from ._vm_suspending_event import VmSuspendingEvent as VmSuspendingEvent
    from ._vm_timedout_starting_secondary_event import (
        VmTimedoutStartingSecondaryEvent as VmTimedoutStartingSecondaryEvent,
    )
    from ._vm_unsupported_starting_event import (
        VmUnsupportedStartingEvent as VmUnsupportedStartingEvent,
    )
    from ._vm_upgrade_complete_event import VmUpgradeCompleteEvent as VmUpgradeCompleteEvent
    from ._vm_upgrade_failed_event import VmUpgradeFailedEvent as VmUpgradeFailedEvent
    from ._vm_upgrading_event import VmUpgradingEvent as VmUpgradingEvent
    from ._vm_uuid_assigned_event import VmUuidAssignedEvent as VmUuidAssignedEvent
    from ._vm_uuid_changed_event import VmUuidChangedEvent as VmUuidChangedEvent
    from ._vm_uuid_conflict_event import VmUuidConflictEvent as VmUuidConflictEvent
    from ._vm_vnic_pool_reservation_violation_clear_event import (
        VmVnicPoolReservationViolationClearEvent as VmVnicPoolReservationViolationClearEvent,
    )
    from ._vm_vnic_pool_reservation_violation_raise_event import (
        VmVnicPoolReservationViolationRaiseEvent as VmVnicPoolReservationViolationRaiseEvent,
    )
    from ._vm_wwn_assigned_event import VmWwnAssignedEvent as VmWwnAssignedEvent
    from ._vm_wwn_changed_event import VmWwnChangedEvent as VmWwnChangedEvent
    from ._vm_wwn_conflict_event import VmWwnConflictEvent as VmWwnConflictEvent
    from ._vnic_port_argument import VnicPortArgument as VnicPortArgument
    from ._warning_upgrade_event import WarningUpgradeEvent as WarningUpgradeEvent
    from ._i_scsi_boot_failure_event import iScsiBootFailureEvent as iScsiBootFailureEvent
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AccountCreatedEvent": "_account_created_event",
            "AccountRemovedEvent": "_account_removed_event",
            "AccountUpdatedEvent": "_account_updated_event",
            "AdminPasswordNotChangedEvent": "_admin_password_not_changed_event",
            "AlarmAcknowledgedEvent": "_alarm_acknowledged_event",
            "AlarmActionTriggeredEvent": "_alarm_action_triggered_event",
            "AlarmClearedEvent": "_alarm_cleared_event",
            "AlarmCreatedEvent": "_alarm_created_event",
            "AlarmEmailCompletedEvent": "_alarm_email_completed_event",
            "AlarmEmailFailedEvent": "_alarm_email_failed_event",
            "AlarmEvent": "_alarm_event",
            "AlarmEventArgument": "_alarm_event_argument",
            "AlarmReconfiguredEvent": "_alarm_reconfigured_event",
            "AlarmRemovedEvent": "_alarm_removed_event",
            "AlarmScriptCompleteEvent": "_alarm_script_complete_event",
            "AlarmScriptFailedEvent": "_alarm_script_failed_event",
            "AlarmSnmpCompletedEvent": "_alarm_snmp_completed_event",
            "AlarmSnmpFailedEvent": "_alarm_snmp_failed_event",
            "AlarmStatusChangedEvent": "_alarm_status_changed_event",
            "AllVirtualMachinesLicensedEvent": "_all_virtual_machines_licensed_event",
            "AlreadyAuthenticatedSessionEvent": "_already_authenticated_session_event",
            "AuthorizationEvent": "_authorization_event",
            "BadUsernameSessionEvent": "_bad_username_session_event",
            "CanceledHostOperationEvent": "_canceled_host_operation_event",
            "ChangesInfoEventArgument": "_changes_info_event_argument",
            "ClusterComplianceCheckedEvent": "_cluster_compliance_checked_event",
            "ClusterCreatedEvent": "_cluster_created_event",
            "ClusterDestroyedEvent": "_cluster_destroyed_event",
            "ClusterEvent": "_cluster_event",
            "ClusterOvercommittedEvent": "_cluster_overcommitted_event",
            "ClusterReconfiguredEvent": "_cluster_reconfigured_event",
            "ClusterStatusChangedEvent": "_cluster_status_changed_event",
            "ComputeResourceEventArgument": "_compute_resource_event_argument",
            "CustomFieldDefAddedEvent": "_custom_field_def_added_event",
            "CustomFieldDefEvent": "_custom_field_def_event",
            "CustomFieldDefRemovedEvent": "_custom_field_def_removed_event",
            "CustomFieldDefRenamedEvent": "_custom_field_def_renamed_event",
            "CustomFieldEvent": "_custom_field_event",
            "CustomFieldValueChangedEvent": "_custom_field_value_changed_event",
            "CustomizationEvent": "_customization_event",
            "CustomizationFailed": "_customization_failed",
            "CustomizationLinuxIdentityFailed": "_customization_linux_identity_failed",
            "CustomizationNetworkSetupFailed": "_customization_network_setup_failed",
            "CustomizationStartedEvent": "_customization_started_event",
            "CustomizationSucceeded": "_customization_succeeded",
            "CustomizationSysprepFailed": "_customization_sysprep_failed",
            "CustomizationUnknownFailure": "_customization_unknown_failure",
            "DVPortgroupCreatedEvent": "_dv_portgroup_created_event",
            "DVPortgroupDestroyedEvent": "_dv_portgroup_destroyed_event",
            "DVPortgroupEvent": "_dv_portgroup_event",
            "DVPortgroupReconfiguredEvent": "_dv_portgroup_reconfigured_event",
            "DVPortgroupRenamedEvent": "_dv_portgroup_renamed_event",
            "DasAdmissionControlDisabledEvent": "_das_admission_control_disabled_event",
            "DasAdmissionControlEnabledEvent": "_das_admission_control_enabled_event",
            "DasAgentFoundEvent": "_das_agent_found_event",
            "DasAgentUnavailableEvent": "_das_agent_unavailable_event",
            "DasClusterIsolatedEvent": "_das_cluster_isolated_event",
            "DasDisabledEvent": "_das_disabled_event",
            "DasEnabledEvent": "_das_enabled_event",
            "DasHostFailedEvent": "_das_host_failed_event",
            "DasHostIsolatedEvent": "_das_host_isolated_event",
            "DatacenterCreatedEvent": "_datacenter_created_event",
            "DatacenterEvent": "_datacenter_event",
            "DatacenterEventArgument": "_datacenter_event_argument",
            "DatacenterRenamedEvent": "_datacenter_renamed_event",
            "DatastoreCapacityIncreasedEvent": "_datastore_capacity_increased_event",
            "DatastoreDestroyedEvent": "_datastore_destroyed_event",
            "DatastoreDiscoveredEvent": "_datastore_discovered_event",
            "DatastoreDuplicatedEvent": "_datastore_duplicated_event",
            "DatastoreEvent": "_datastore_event",
            "DatastoreEventArgument": "_datastore_event_argument",
            "DatastoreFileCopiedEvent": "_datastore_file_copied_event",
            "DatastoreFileDeletedEvent": "_datastore_file_deleted_event",
            "DatastoreFileEvent": "_datastore_file_event",
            "DatastoreFileMovedEvent": "_datastore_file_moved_event",
            "DatastoreIORMReconfiguredEvent": "_datastore_iorm_reconfigured_event",
            "DatastorePrincipalConfigured": "_datastore_principal_configured",
            "DatastoreRemovedOnHostEvent": "_datastore_removed_on_host_event",
            "DatastoreRenamedEvent": "_datastore_renamed_event",
            "DatastoreRenamedOnHostEvent": "_datastore_renamed_on_host_event",
            "DrsDisabledEvent": "_drs_disabled_event",
            "DrsEnabledEvent": "_drs_enabled_event",
            "DrsEnteredStandbyModeEvent": "_drs_entered_standby_mode_event",
            "DrsEnteringStandbyModeEvent": "_drs_entering_standby_mode_event",
            "DrsExitStandbyModeFailedEvent": "_drs_exit_standby_mode_failed_event",
            "DrsExitedStandbyModeEvent": "_drs_exited_standby_mode_event",
            "DrsExitingStandbyModeEvent": "_drs_exiting_standby_mode_event",
            "DrsInvocationFailedEvent": "_drs_invocation_failed_event",
            "DrsRecoveredFromFailureEvent": "_drs_recovered_from_failure_event",
            "DrsResourceConfigureFailedEvent": "_drs_resource_configure_failed_event",
            "DrsResourceConfigureSyncedEvent": "_drs_resource_configure_synced_event",
            "DrsRuleComplianceEvent": "_drs_rule_compliance_event",
            "DrsRuleViolationEvent": "_drs_rule_violation_event",
            "DrsSoftRuleViolationEvent": "_drs_soft_rule_violation_event",
            "DrsVmMigratedEvent": "_drs_vm_migrated_event",
            "DrsVmPoweredOnEvent": "_drs_vm_powered_on_event",
            "DuplicateIpDetectedEvent": "_duplicate_ip_detected_event",
            "DvpgImportEvent": "_dvpg_import_event",
            "DvpgRestoreEvent": "_dvpg_restore_event",
            "DvsCreatedEvent": "_dvs_created_event",
            "DvsDestroyedEvent": "_dvs_destroyed_event",
            "DvsEvent": "_dvs_event",
            "DvsEventArgument": "_dvs_event_argument",
            "DvsHealthStatusChangeEvent": "_dvs_health_status_change_event",
            "DvsHostBackInSyncEvent": "_dvs_host_back_in_sync_event",
            "DvsHostJoinedEvent": "_dvs_host_joined_event",
            "DvsHostLeftEvent": "_dvs_host_left_event",
            "DvsHostStatusUpdated": "_dvs_host_status_updated",
            "DvsHostWentOutOfSyncEvent": "_dvs_host_went_out_of_sync_event",
            "DvsImportEvent": "_dvs_import_event",
            "DvsMergedEvent": "_dvs_merged_event",
            "DvsOutOfSyncHostArgument": "_dvs_out_of_sync_host_argument",
            "DvsPortBlockedEvent": "_dvs_port_blocked_event",
            "DvsPortConnectedEvent": "_dvs_port_connected_event",
            "DvsPortCreatedEvent": "_dvs_port_created_event",
            "DvsPortDeletedEvent": "_dvs_port_deleted_event",
            "DvsPortDisconnectedEvent": "_dvs_port_disconnected_event",
            "DvsPortEnteredPassthruEvent": "_dvs_port_entered_passthru_event",
            "DvsPortExitedPassthruEvent": "_dvs_port_exited_passthru_event",
            "DvsPortJoinPortgroupEvent": "_dvs_port_join_portgroup_event",
            "DvsPortLeavePortgroupEvent": "_dvs_port_leave_portgroup_event",
            "DvsPortLinkDownEvent": "_dvs_port_link_down_event",
            "DvsPortLinkUpEvent": "_dvs_port_link_up_event",
            "DvsPortReconfiguredEvent": "_dvs_port_reconfigured_event",
            "DvsPortRuntimeChangeEvent": "_dvs_port_runtime_change_event",
            "DvsPortUnblockedEvent": "_dvs_port_unblocked_event",
            "DvsPortVendorSpecificStateChangeEvent": "_dvs_port_vendor_specific_state_change_event",
            "DvsReconfiguredEvent": "_dvs_reconfigured_event",
            "DvsRenamedEvent": "_dvs_renamed_event",
            "DvsRestoreEvent": "_dvs_restore_event",
            "DvsUpgradeAvailableEvent": "_dvs_upgrade_available_event",
            "DvsUpgradeInProgressEvent": "_dvs_upgrade_in_progress_event",
            "DvsUpgradeRejectedEvent": "_dvs_upgrade_rejected_event",
            "DvsUpgradedEvent": "_dvs_upgraded_event",
            "EnteredMaintenanceModeEvent": "_entered_maintenance_mode_event",
            "EnteredStandbyModeEvent": "_entered_standby_mode_event",
            "EnteringMaintenanceModeEvent": "_entering_maintenance_mode_event",
            "EnteringStandbyModeEvent": "_entering_standby_mode_event",
            "EntityEventArgument": "_entity_event_argument",
            "ErrorUpgradeEvent": "_error_upgrade_event",
            "Event": "_event",
            "EventArgument": "_event_argument",
            "EventDescription": "_event_description",
            "EventEx": "_event_ex",
            "EventFilterSpec": "_event_filter_spec",
            "EventHistoryCollector": "_event_history_collector",
            "EventManager": "_event_manager",
            "ExitMaintenanceModeEvent": "_exit_maintenance_mode_event",
            "ExitStandbyModeFailedEvent": "_exit_standby_mode_failed_event",
            "ExitedStandbyModeEvent": "_exited_standby_mode_event",
            "ExitingStandbyModeEvent": "_exiting_standby_mode_event",
            "ExtendedEvent": "_extended_event",
            "FailoverLevelRestored": "_failover_level_restored",
            "FolderEventArgument": "_folder_event_argument",
            "GeneralEvent": "_general_event",
            "GeneralHostErrorEvent": "_general_host_error_event",
            "GeneralHostInfoEvent": "_general_host_info_event",
            "GeneralHostWarningEvent": "_general_host_warning_event",
            "GeneralUserEvent": "_general_user_event",
            "GeneralVmErrorEvent": "_general_vm_error_event",
            "GeneralVmInfoEvent": "_general_vm_info_event",
            "GeneralVmWarningEvent": "_general_vm_warning_event",
            "GhostDvsProxySwitchDetectedEvent": "_ghost_dvs_proxy_switch_detected_event",
            "GhostDvsProxySwitchRemovedEvent": "_ghost_dvs_proxy_switch_removed_event",
            "GlobalMessageChangedEvent": "_global_message_changed_event",
            "HealthStatusChangedEvent": "_health_status_changed_event",
            "HostAddFailedEvent": "_host_add_failed_event",
            "HostAddedEvent": "_host_added_event",
            "HostAdminDisableEvent": "_host_admin_disable_event",
            "HostAdminEnableEvent": "_host_admin_enable_event",
            "HostCnxFailedAccountFailedEvent": "_host_cnx_failed_account_failed_event",
            "HostCnxFailedAlreadyManagedEvent": "_host_cnx_failed_already_managed_event",
            "HostCnxFailedBadCcagentEvent": "_host_cnx_failed_bad_ccagent_event",
            "HostCnxFailedBadUsernameEvent": "_host_cnx_failed_bad_username_event",
            "HostCnxFailedBadVersionEvent": "_host_cnx_failed_bad_version_event",
            "HostCnxFailedCcagentUpgradeEvent": "_host_cnx_failed_ccagent_upgrade_event",
            "HostCnxFailedEvent": "_host_cnx_failed_event",
            "HostCnxFailedNetworkErrorEvent": "_host_cnx_failed_network_error_event",
            "HostCnxFailedNoAccessEvent": "_host_cnx_failed_no_access_event",
            "HostCnxFailedNoConnectionEvent": "_host_cnx_failed_no_connection_event",
            "HostCnxFailedNoLicenseEvent": "_host_cnx_failed_no_license_event",
            "HostCnxFailedNotFoundEvent": "_host_cnx_failed_not_found_event",
            "HostCnxFailedTimeoutEvent": "_host_cnx_failed_timeout_event",
            "HostComplianceCheckedEvent": "_host_compliance_checked_event",
            "HostCompliantEvent": "_host_compliant_event",
            "HostConfigAppliedEvent": "_host_config_applied_event",
            "HostConnectedEvent": "_host_connected_event",
            "HostConnectionLostEvent": "_host_connection_lost_event",
            "HostDasDisabledEvent": "_host_das_disabled_event",
            "HostDasDisablingEvent": "_host_das_disabling_event",
            "HostDasEnabledEvent": "_host_das_enabled_event",
            "HostDasEnablingEvent": "_host_das_enabling_event",
            "HostDasErrorEvent": "_host_das_error_event",
            "HostDasEvent": "_host_das_event",
            "HostDasOkEvent": "_host_das_ok_event",
            "HostDisconnectedEvent": "_host_disconnected_event",
            "HostEnableAdminFailedEvent": "_host_enable_admin_failed_event",
            "HostEvent": "_host_event",
            "HostEventArgument": "_host_event_argument",
            "HostExtraNetworksEvent": "_host_extra_networks_event",
            "HostGetShortNameFailedEvent": "_host_get_short_name_failed_event",
            "HostInAuditModeEvent": "_host_in_audit_mode_event",
            "HostInventoryFullEvent": "_host_inventory_full_event",
            "HostInventoryUnreadableEvent": "_host_inventory_unreadable_event",
            "HostIpChangedEvent": "_host_ip_changed_event",
            "HostIpInconsistentEvent": "_host_ip_inconsistent_event",
            "HostIpToShortNameFailedEvent": "_host_ip_to_short_name_failed_event",
            "HostIsolationIpPingFailedEvent": "_host_isolation_ip_ping_failed_event",
            "HostLicenseExpiredEvent": "_host_license_expired_event",
            "HostLocalPortCreatedEvent": "_host_local_port_created_event",
            "HostMissingNetworksEvent": "_host_missing_networks_event",
            "HostMonitoringStateChangedEvent": "_host_monitoring_state_changed_event",
            "HostNoAvailableNetworksEvent": "_host_no_available_networks_event",
            "HostNoHAEnabledPortGroupsEvent": "_host_no_ha_enabled_port_groups_event",
            "HostNoRedundantManagementNetworkEvent": "_host_no_redundant_management_network_event",
            "HostNonCompliantEvent": "_host_non_compliant_event",
            "HostNotInClusterEvent": "_host_not_in_cluster_event",
            "HostOvercommittedEvent": "_host_overcommitted_event",
            "HostPrimaryAgentNotShortNameEvent": "_host_primary_agent_not_short_name_event",
            "HostProfileAppliedEvent": "_host_profile_applied_event",
            "HostReconnectionFailedEvent": "_host_reconnection_failed_event",
            "HostRemovedEvent": "_host_removed_event",
            "HostShortNameInconsistentEvent": "_host_short_name_inconsistent_event",
            "HostShortNameToIpFailedEvent": "_host_short_name_to_ip_failed_event",
            "HostShutdownEvent": "_host_shutdown_event",
            "HostSpecificationChangedEvent": "_host_specification_changed_event",
            "HostSpecificationRequireEvent": "_host_specification_require_event",
            "HostSpecificationUpdateEvent": "_host_specification_update_event",
            "HostStatusChangedEvent": "_host_status_changed_event",
            "HostSubSpecificationDeleteEvent": "_host_sub_specification_delete_event",
            "HostSubSpecificationUpdateEvent": "_host_sub_specification_update_event",
            "HostSyncFailedEvent": "_host_sync_failed_event",
            "HostUpgradeFailedEvent": "_host_upgrade_failed_event",
            "HostUserWorldSwapNotEnabledEvent": "_host_user_world_swap_not_enabled_event",
            "HostVnicConnectedToCustomizedDVPortEvent": "_host_vnic_connected_to_customized_dv_port_event",
            "HostWwnChangedEvent": "_host_wwn_changed_event",
            "HostWwnConflictEvent": "_host_wwn_conflict_event",
            "IncorrectHostInformationEvent": "_incorrect_host_information_event",
            "InfoUpgradeEvent": "_info_upgrade_event",
            "InsufficientFailoverResourcesEvent": "_insufficient_failover_resources_event",
            "InvalidEditionEvent": "_invalid_edition_event",
            "LicenseEvent": "_license_event",
            "LicenseExpiredEvent": "_license_expired_event",
            "LicenseNonComplianceEvent": "_license_non_compliance_event",
            "LicenseRestrictedEvent": "_license_restricted_event",
            "LicenseServerAvailableEvent": "_license_server_available_event",
            "LicenseServerUnavailableEvent": "_license_server_unavailable_event",
            "LocalDatastoreCreatedEvent": "_local_datastore_created_event",
            "LocalTSMEnabledEvent": "_local_tsm_enabled_event",
            "LockerMisconfiguredEvent": "_locker_misconfigured_event",
            "LockerReconfiguredEvent": "_locker_reconfigured_event",
            "ManagedEntityEventArgument": "_managed_entity_event_argument",
            "MigrationErrorEvent": "_migration_error_event",
            "MigrationEvent": "_migration_event",
            "MigrationHostErrorEvent": "_migration_host_error_event",
            "MigrationHostWarningEvent": "_migration_host_warning_event",
            "MigrationResourceErrorEvent": "_migration_resource_error_event",
            "MigrationResourceWarningEvent": "_migration_resource_warning_event",
            "MigrationWarningEvent": "_migration_warning_event",
            "MtuMatchEvent": "_mtu_match_event",
            "MtuMismatchEvent": "_mtu_mismatch_event",
            "NASDatastoreCreatedEvent": "_nas_datastore_created_event",
            "NetworkEventArgument": "_network_event_argument",
            "NetworkRollbackEvent": "_network_rollback_event",
            "NoAccessUserEvent": "_no_access_user_event",
            "NoDatastoresConfiguredEvent": "_no_datastores_configured_event",
            "NoLicenseEvent": "_no_license_event",
            "NoMaintenanceModeDrsRecommendationForVM": "_no_maintenance_mode_drs_recommendation_for_vm",
            "NonVIWorkloadDetectedOnDatastoreEvent": "_non_vi_workload_detected_on_datastore_event",
            "NotEnoughResourcesToStartVmEvent": "_not_enough_resources_to_start_vm_event",
            "OutOfSyncDvsHost": "_out_of_sync_dvs_host",
            "PermissionAddedEvent": "_permission_added_event",
            "PermissionEvent": "_permission_event",
            "PermissionRemovedEvent": "_permission_removed_event",
            "PermissionUpdatedEvent": "_permission_updated_event",
            "ProfileAssociatedEvent": "_profile_associated_event",
            "ProfileChangedEvent": "_profile_changed_event",
            "ProfileCreatedEvent": "_profile_created_event",
            "ProfileDissociatedEvent": "_profile_dissociated_event",
            "ProfileEvent": "_profile_event",
            "ProfileEventArgument": "_profile_event_argument",
            "ProfileReferenceHostChangedEvent": "_profile_reference_host_changed_event",
            "ProfileRemovedEvent": "_profile_removed_event",
            "RecoveryEvent": "_recovery_event",
            "RemoteTSMEnabledEvent": "_remote_tsm_enabled_event",
            "ResourcePoolCreatedEvent": "_resource_pool_created_event",
            "ResourcePoolDestroyedEvent": "_resource_pool_destroyed_event",
            "ResourcePoolEvent": "_resource_pool_event",
            "ResourcePoolEventArgument": "_resource_pool_event_argument",
            "ResourcePoolMovedEvent": "_resource_pool_moved_event",
            "ResourcePoolReconfiguredEvent": "_resource_pool_reconfigured_event",
            "ResourceViolatedEvent": "_resource_violated_event",
            "RoleAddedEvent": "_role_added_event",
            "RoleEvent": "_role_event",
            "RoleEventArgument": "_role_event_argument",
            "RoleRemovedEvent": "_role_removed_event",
            "RoleUpdatedEvent": "_role_updated_event",
            "RollbackEvent": "_rollback_event",
            "ScheduledTaskCompletedEvent": "_scheduled_task_completed_event",
            "ScheduledTaskCreatedEvent": "_scheduled_task_created_event",
            "ScheduledTaskEmailCompletedEvent": "_scheduled_task_email_completed_event",
            "ScheduledTaskEmailFailedEvent": "_scheduled_task_email_failed_event",
            "ScheduledTaskEvent": "_scheduled_task_event",
            "ScheduledTaskEventArgument": "_scheduled_task_event_argument",
            "ScheduledTaskFailedEvent": "_scheduled_task_failed_event",
            "ScheduledTaskReconfiguredEvent": "_scheduled_task_reconfigured_event",
            "ScheduledTaskRemovedEvent": "_scheduled_task_removed_event",
            "ScheduledTaskStartedEvent": "_scheduled_task_started_event",
            "ServerLicenseExpiredEvent": "_server_license_expired_event",
            "ServerStartedSessionEvent": "_server_started_session_event",
            "SessionEvent": "_session_event",
            "SessionTerminatedEvent": "_session_terminated_event",
            "TaskEvent": "_task_event",
            "TaskTimeoutEvent": "_task_timeout_event",
            "TeamingMatchEvent": "_teaming_match_event",
            "TeamingMisMatchEvent": "_teaming_mis_match_event",
            "TemplateBeingUpgradedEvent": "_template_being_upgraded_event",
            "TemplateUpgradeEvent": "_template_upgrade_event",
            "TemplateUpgradeFailedEvent": "_template_upgrade_failed_event",
            "TemplateUpgradedEvent": "_template_upgraded_event",
            "TgwEventArgument": "_tgw_event_argument",
            "TimedOutHostOperationEvent": "_timed_out_host_operation_event",
            "UnlicensedVirtualMachinesEvent": "_unlicensed_virtual_machines_event",
            "UnlicensedVirtualMachinesFoundEvent": "_unlicensed_virtual_machines_found_event",
            "UpdatedAgentBeingRestartedEvent": "_updated_agent_being_restarted_event",
            "UpgradeEvent": "_upgrade_event",
            "UplinkPortMtuNotSupportEvent": "_uplink_port_mtu_not_support_event",
            "UplinkPortMtuSupportEvent": "_uplink_port_mtu_support_event",
            "UplinkPortVlanTrunkedEvent": "_uplink_port_vlan_trunked_event",
            "UplinkPortVlanUntrunkedEvent": "_uplink_port_vlan_untrunked_event",
            "UserAssignedToGroup": "_user_assigned_to_group",
            "UserLoginSessionEvent": "_user_login_session_event",
            "UserLogoutSessionEvent": "_user_logout_session_event",
            "UserPasswordChanged": "_user_password_changed",
            "UserUnassignedFromGroup": "_user_unassigned_from_group",
            "UserUpgradeEvent": "_user_upgrade_event",
            "VMFSDatastoreCreatedEvent": "_vmfs_datastore_created_event",
            "VMFSDatastoreExpandedEvent": "_vmfs_datastore_expanded_event",
            "VMFSDatastoreExtendedEvent": "_vmfs_datastore_extended_event",
            "VMotionLicenseExpiredEvent": "_v_motion_license_expired_event",
            "VcAgentUninstallFailedEvent": "_vc_agent_uninstall_failed_event",
            "VcAgentUninstalledEvent": "_vc_agent_uninstalled_event",
            "VcAgentUpgradeFailedEvent": "_vc_agent_upgrade_failed_event",
            "VcAgentUpgradedEvent": "_vc_agent_upgraded_event",
            "VimAccountPasswordChangedEvent": "_vim_account_password_changed_event",
            "VmAcquiredMksTicketEvent": "_vm_acquired_mks_ticket_event",
            "VmAcquiredTicketEvent": "_vm_acquired_ticket_event",
            "VmAutoRenameEvent": "_vm_auto_rename_event",
            "VmBeingClonedEvent": "_vm_being_cloned_event",
            "VmBeingClonedNoFolderEvent": "_vm_being_cloned_no_folder_event",
            "VmBeingCreatedEvent": "_vm_being_created_event",
            "VmBeingDeployedEvent": "_vm_being_deployed_event",
            "VmBeingHotMigratedEvent": "_vm_being_hot_migrated_event",
            "VmBeingMigratedEvent": "_vm_being_migrated_event",
            "VmBeingRelocatedEvent": "_vm_being_relocated_event",
            "VmCloneEvent": "_vm_clone_event",
            "VmCloneFailedEvent": "_vm_clone_failed_event",
            "VmClonedEvent": "_vm_cloned_event",
            "VmConfigMissingEvent": "_vm_config_missing_event",
            "VmConnectedEvent": "_vm_connected_event",
            "VmCreatedEvent": "_vm_created_event",
            "VmDasBeingResetEvent": "_vm_das_being_reset_event",
            "VmDasBeingResetWithScreenshotEvent": "_vm_das_being_reset_with_screenshot_event",
            "VmDasResetFailedEvent": "_vm_das_reset_failed_event",
            "VmDasUpdateErrorEvent": "_vm_das_update_error_event",
            "VmDasUpdateOkEvent": "_vm_das_update_ok_event",
            "VmDateRolledBackEvent": "_vm_date_rolled_back_event",
            "VmDeployFailedEvent": "_vm_deploy_failed_event",
            "VmDeployedEvent": "_vm_deployed_event",
            "VmDisconnectedEvent": "_vm_disconnected_event",
            "VmDiscoveredEvent": "_vm_discovered_event",
            "VmDiskFailedEvent": "_vm_disk_failed_event",
            "VmEmigratingEvent": "_vm_emigrating_event",
            "VmEndRecordingEvent": "_vm_end_recording_event",
            "VmEndReplayingEvent": "_vm_end_replaying_event",
            "VmEvent": "_vm_event",
            "VmEventArgument": "_vm_event_argument",
            "VmFailedMigrateEvent": "_vm_failed_migrate_event",
            "VmFailedRelayoutEvent": "_vm_failed_relayout_event",
            "VmFailedRelayoutOnVmfs2DatastoreEvent": "_vm_failed_relayout_on_vmfs2_datastore_event",
            "VmFailedStartingSecondaryEvent": "_vm_failed_starting_secondary_event",
            "VmFailedToPowerOffEvent": "_vm_failed_to_power_off_event",
            "VmFailedToPowerOnEvent": "_vm_failed_to_power_on_event",
            "VmFailedToRebootGuestEvent": "_vm_failed_to_reboot_guest_event",
            "VmFailedToResetEvent": "_vm_failed_to_reset_event",
            "VmFailedToShutdownGuestEvent": "_vm_failed_to_shutdown_guest_event",
            "VmFailedToStandbyGuestEvent": "_vm_failed_to_standby_guest_event",
            "VmFailedToSuspendEvent": "_vm_failed_to_suspend_event",
            "VmFailedUpdatingSecondaryConfig": "_vm_failed_updating_secondary_config",
            "VmFailoverFailed": "_vm_failover_failed",
            "VmFaultToleranceStateChangedEvent": "_vm_fault_tolerance_state_changed_event",
            "VmFaultToleranceTurnedOffEvent": "_vm_fault_tolerance_turned_off_event",
            "VmFaultToleranceVmTerminatedEvent": "_vm_fault_tolerance_vm_terminated_event",
            "VmGuestOSCrashedEvent": "_vm_guest_os_crashed_event",
            "VmGuestRebootEvent": "_vm_guest_reboot_event",
            "VmGuestShutdownEvent": "_vm_guest_shutdown_event",
            "VmGuestStandbyEvent": "_vm_guest_standby_event",
            "VmHealthMonitoringStateChangedEvent": "_vm_health_monitoring_state_changed_event",
            "VmInstanceUuidAssignedEvent": "_vm_instance_uuid_assigned_event",
            "VmInstanceUuidChangedEvent": "_vm_instance_uuid_changed_event",
            "VmInstanceUuidConflictEvent": "_vm_instance_uuid_conflict_event",
            "VmMacAssignedEvent": "_vm_mac_assigned_event",
            "VmMacChangedEvent": "_vm_mac_changed_event",
            "VmMacConflictEvent": "_vm_mac_conflict_event",
            "VmMaxFTRestartCountReached": "_vm_max_ft_restart_count_reached",
            "VmMaxRestartCountReached": "_vm_max_restart_count_reached",
            "VmMessageErrorEvent": "_vm_message_error_event",
            "VmMessageEvent": "_vm_message_event",
            "VmMessageWarningEvent": "_vm_message_warning_event",
            "VmMigratedEvent": "_vm_migrated_event",
            "VmNoCompatibleHostForSecondaryEvent": "_vm_no_compatible_host_for_secondary_event",
            "VmNoNetworkAccessEvent": "_vm_no_network_access_event",
            "VmOrphanedEvent": "_vm_orphaned_event",
            "VmPowerOffOnIsolationEvent": "_vm_power_off_on_isolation_event",
            "VmPoweredOffEvent": "_vm_powered_off_event",
            "VmPoweredOnEvent": "_vm_powered_on_event",
            "VmPoweringOnWithCustomizedDVPortEvent": "_vm_powering_on_with_customized_dv_port_event",
            "VmPrimaryFailoverEvent": "_vm_primary_failover_event",
            "VmReconfiguredEvent": "_vm_reconfigured_event",
            "VmRegisteredEvent": "_vm_registered_event",
            "VmRelayoutSuccessfulEvent": "_vm_relayout_successful_event",
            "VmRelayoutUpToDateEvent": "_vm_relayout_up_to_date_event",
            "VmReloadFromPathEvent": "_vm_reload_from_path_event",
            "VmReloadFromPathFailedEvent": "_vm_reload_from_path_failed_event",
            "VmRelocateFailedEvent": "_vm_relocate_failed_event",
            "VmRelocateSpecEvent": "_vm_relocate_spec_event",
            "VmRelocatedEvent": "_vm_relocated_event",
            "VmRemoteConsoleConnectedEvent": "_vm_remote_console_connected_event",
            "VmRemoteConsoleDisconnectedEvent": "_vm_remote_console_disconnected_event",
            "VmRemovedEvent": "_vm_removed_event",
            "VmRenamedEvent": "_vm_renamed_event",
            "VmRequirementsExceedCurrentEVCModeEvent": "_vm_requirements_exceed_current_evc_mode_event",
            "VmResettingEvent": "_vm_resetting_event",
            "VmResourcePoolMovedEvent": "_vm_resource_pool_moved_event",
            "VmResourceReallocatedEvent": "_vm_resource_reallocated_event",
            "VmRestartedOnAlternateHostEvent": "_vm_restarted_on_alternate_host_event",
            "VmResumingEvent": "_vm_resuming_event",
            "VmSecondaryAddedEvent": "_vm_secondary_added_event",
            "VmSecondaryDisabledBySystemEvent": "_vm_secondary_disabled_by_system_event",
            "VmSecondaryDisabledEvent": "_vm_secondary_disabled_event",
            "VmSecondaryEnabledEvent": "_vm_secondary_enabled_event",
            "VmSecondaryStartedEvent": "_vm_secondary_started_event",
            "VmShutdownOnIsolationEvent": "_vm_shutdown_on_isolation_event",
            "VmStartRecordingEvent": "_vm_start_recording_event",
            "VmStartReplayingEvent": "_vm_start_replaying_event",
            "VmStartingEvent": "_vm_starting_event",
            "VmStartingSecondaryEvent": "_vm_starting_secondary_event",
            "VmStaticMacConflictEvent": "_vm_static_mac_conflict_event",
            "VmStoppingEvent": "_vm_stopping_event",
            "VmSuspendedEvent": "_vm_suspended_event",
            "VmSuspendingEvent": "_vm_suspending_event",
            "VmTimedoutStartingSecondaryEvent": "_vm_timedout_starting_secondary_event",
            "VmUnsupportedStartingEvent": "_vm_unsupported_starting_event",
            "VmUpgradeCompleteEvent": "_vm_upgrade_complete_event",
            "VmUpgradeFailedEvent": "_vm_upgrade_failed_event",
            "VmUpgradingEvent": "_vm_upgrading_event",
            "VmUuidAssignedEvent": "_vm_uuid_assigned_event",
            "VmUuidChangedEvent": "_vm_uuid_changed_event",
            "VmUuidConflictEvent": "_vm_uuid_conflict_event",
            "VmVnicPoolReservationViolationClearEvent": "_vm_vnic_pool_reservation_violation_clear_event",
            "VmVnicPoolReservationViolationRaiseEvent": "_vm_vnic_pool_reservation_violation_raise_event",
            "VmWwnAssignedEvent": "_vm_wwn_assigned_event",
            "VmWwnChangedEvent": "_vm_wwn_changed_event",
            "VmWwnConflictEvent": "_vm_wwn_conflict_event",
            "VnicPortArgument": "_vnic_port_argument",
            "WarningUpgradeEvent": "_warning_upgrade_event",
            "iScsiBootFailureEvent": "_i_scsi_boot_failure_event",
        },
        (),
    )

__all__ = [
    "AccountCreatedEvent",
    "AccountRemovedEvent",
    "AccountUpdatedEvent",
    "AdminPasswordNotChangedEvent",
    "AlarmAcknowledgedEvent",
    "AlarmActionTriggeredEvent",
    "AlarmClearedEvent",
    "AlarmCreatedEvent",
    "AlarmEmailCompletedEvent",
    "AlarmEmailFailedEvent",
    "AlarmEvent",
    "AlarmEventArgument",
    "AlarmReconfiguredEvent",
    "AlarmRemovedEvent",
    "AlarmScriptCompleteEvent",
    "AlarmScriptFailedEvent",
    "AlarmSnmpCompletedEvent",
    "AlarmSnmpFailedEvent",
    "AlarmStatusChangedEvent",
    "AllVirtualMachinesLicensedEvent",
    "AlreadyAuthenticatedSessionEvent",
    "AuthorizationEvent",
    "BadUsernameSessionEvent",
    "CanceledHostOperationEvent",
    "ChangesInfoEventArgument",
    "ClusterComplianceCheckedEvent",
    "ClusterCreatedEvent",
    "ClusterDestroyedEvent",
    "ClusterEvent",
    "ClusterOvercommittedEvent",
    "ClusterReconfiguredEvent",
    "ClusterStatusChangedEvent",
    "ComputeResourceEventArgument",
    "CustomFieldDefAddedEvent",
    "CustomFieldDefEvent",
    "CustomFieldDefRemovedEvent",
    "CustomFieldDefRenamedEvent",
    "CustomFieldEvent",
    "CustomFieldValueChangedEvent",
    "CustomizationEvent",
    "CustomizationFailed",
    "CustomizationLinuxIdentityFailed",
    "CustomizationNetworkSetupFailed",
    "CustomizationStartedEvent",
    "CustomizationSucceeded",
    "CustomizationSysprepFailed",
    "CustomizationUnknownFailure",
    "DVPortgroupCreatedEvent",
    "DVPortgroupDestroyedEvent",
    "DVPortgroupEvent",
    "DVPortgroupReconfiguredEvent",
    "DVPortgroupRenamedEvent",
    "DasAdmissionControlDisabledEvent",
    "DasAdmissionControlEnabledEvent",
    "DasAgentFoundEvent",
    "DasAgentUnavailableEvent",
    "DasClusterIsolatedEvent",
    "DasDisabledEvent",
    "DasEnabledEvent",
    "DasHostFailedEvent",
    "DasHostIsolatedEvent",
    "DatacenterCreatedEvent",
    "DatacenterEvent",
    "DatacenterEventArgument",
    "DatacenterRenamedEvent",
    "DatastoreCapacityIncreasedEvent",
    "DatastoreDestroyedEvent",
    "DatastoreDiscoveredEvent",
    "DatastoreDuplicatedEvent",
    "DatastoreEvent",
    "DatastoreEventArgument",
    "DatastoreFileCopiedEvent",
    "DatastoreFileDeletedEvent",
    "DatastoreFileEvent",
    "DatastoreFileMovedEvent",
    "DatastoreIORMReconfiguredEvent",
    "DatastorePrincipalConfigured",
    "DatastoreRemovedOnHostEvent",
    "DatastoreRenamedEvent",
    "DatastoreRenamedOnHostEvent",
    "DrsDisabledEvent",
    "DrsEnabledEvent",
    "DrsEnteredStandbyModeEvent",
    "DrsEnteringStandbyModeEvent",
    "DrsExitStandbyModeFailedEvent",
    "DrsExitedStandbyModeEvent",
    "DrsExitingStandbyModeEvent",
    "DrsInvocationFailedEvent",
    "DrsRecoveredFromFailureEvent",
    "DrsResourceConfigureFailedEvent",
    "DrsResourceConfigureSyncedEvent",
    "DrsRuleComplianceEvent",
    "DrsRuleViolationEvent",
    "DrsSoftRuleViolationEvent",
    "DrsVmMigratedEvent",
    "DrsVmPoweredOnEvent",
    "DuplicateIpDetectedEvent",
    "DvpgImportEvent",
    "DvpgRestoreEvent",
    "DvsCreatedEvent",
    "DvsDestroyedEvent",
    "DvsEvent",
    "DvsEventArgument",
    "DvsHealthStatusChangeEvent",
    "DvsHostBackInSyncEvent",
    "DvsHostJoinedEvent",
    "DvsHostLeftEvent",
    "DvsHostStatusUpdated",
    "DvsHostWentOutOfSyncEvent",
    "DvsImportEvent",
    "DvsMergedEvent",
    "DvsOutOfSyncHostArgument",
    "DvsPortBlockedEvent",
    "DvsPortConnectedEvent",
    "DvsPortCreatedEvent",
    "DvsPortDeletedEvent",
    "DvsPortDisconnectedEvent",
    "DvsPortEnteredPassthruEvent",
    "DvsPortExitedPassthruEvent",
    "DvsPortJoinPortgroupEvent",
    "DvsPortLeavePortgroupEvent",
    "DvsPortLinkDownEvent",
    "DvsPortLinkUpEvent",
    "DvsPortReconfiguredEvent",
    "DvsPortRuntimeChangeEvent",
    "DvsPortUnblockedEvent",
    "DvsPortVendorSpecificStateChangeEvent",
    "DvsReconfiguredEvent",
    "DvsRenamedEvent",
    "DvsRestoreEvent",
    "DvsUpgradeAvailableEvent",
    "DvsUpgradeInProgressEvent",
    "DvsUpgradeRejectedEvent",
    "DvsUpgradedEvent",
    "EnteredMaintenanceModeEvent",
    "EnteredStandbyModeEvent",
    "EnteringMaintenanceModeEvent",
    "EnteringStandbyModeEvent",
    "EntityEventArgument",
    "ErrorUpgradeEvent",
    "Event",
    "EventArgument",
    "EventDescription",
    "EventEx",
    "EventFilterSpec",
    "EventHistoryCollector",
    "EventManager",
    "ExitMaintenanceModeEvent",
    "ExitStandbyModeFailedEvent",
    "ExitedStandbyModeEvent",
    "ExitingStandbyModeEvent",
    "ExtendedEvent",
    "FailoverLevelRestored",
    "FolderEventArgument",
    "GeneralEvent",
    "GeneralHostErrorEvent",
    "GeneralHostInfoEvent",
    "GeneralHostWarningEvent",
    "GeneralUserEvent",
    "GeneralVmErrorEvent",
    "GeneralVmInfoEvent",
    "GeneralVmWarningEvent",
    "GhostDvsProxySwitchDetectedEvent",
    "GhostDvsProxySwitchRemovedEvent",
    "GlobalMessageChangedEvent",
    "HealthStatusChangedEvent",
    "HostAddFailedEvent",
    "HostAddedEvent",
    "HostAdminDisableEvent",
    "HostAdminEnableEvent",
    "HostCnxFailedAccountFailedEvent",
    "HostCnxFailedAlreadyManagedEvent",
    "HostCnxFailedBadCcagentEvent",
    "HostCnxFailedBadUsernameEvent",
    "HostCnxFailedBadVersionEvent",
    "HostCnxFailedCcagentUpgradeEvent",
    "HostCnxFailedEvent",
    "HostCnxFailedNetworkErrorEvent",
    "HostCnxFailedNoAccessEvent",
    "HostCnxFailedNoConnectionEvent",
    "HostCnxFailedNoLicenseEvent",
    "HostCnxFailedNotFoundEvent",
    "HostCnxFailedTimeoutEvent",
    "HostComplianceCheckedEvent",
    "HostCompliantEvent",
    "HostConfigAppliedEvent",
    "HostConnectedEvent",
    "HostConnectionLostEvent",
    "HostDasDisabledEvent",
    "HostDasDisablingEvent",
    "HostDasEnabledEvent",
    "HostDasEnablingEvent",
    "HostDasErrorEvent",
    "HostDasEvent",
    "HostDasOkEvent",
    "HostDisconnectedEvent",
    "HostEnableAdminFailedEvent",
    "HostEvent",
    "HostEventArgument",
    "HostExtraNetworksEvent",
    "HostGetShortNameFailedEvent",
    "HostInAuditModeEvent",
    "HostInventoryFullEvent",
    "HostInventoryUnreadableEvent",
    "HostIpChangedEvent",
    "HostIpInconsistentEvent",
    "HostIpToShortNameFailedEvent",
    "HostIsolationIpPingFailedEvent",
    "HostLicenseExpiredEvent",
    "HostLocalPortCreatedEvent",
    "HostMissingNetworksEvent",
    "HostMonitoringStateChangedEvent",
    "HostNoAvailableNetworksEvent",
    "HostNoHAEnabledPortGroupsEvent",
    "HostNoRedundantManagementNetworkEvent",
    "HostNonCompliantEvent",
    "HostNotInClusterEvent",
    "HostOvercommittedEvent",
    "HostPrimaryAgentNotShortNameEvent",
    "HostProfileAppliedEvent",
    "HostReconnectionFailedEvent",
    "HostRemovedEvent",
    "HostShortNameInconsistentEvent",
    "HostShortNameToIpFailedEvent",
    "HostShutdownEvent",
    "HostSpecificationChangedEvent",
    "HostSpecificationRequireEvent",
    "HostSpecificationUpdateEvent",
    "HostStatusChangedEvent",
    "HostSubSpecificationDeleteEvent",
    "HostSubSpecificationUpdateEvent",
    "HostSyncFailedEvent",
    "HostUpgradeFailedEvent",
    "HostUserWorldSwapNotEnabledEvent",
    "HostVnicConnectedToCustomizedDVPortEvent",
    "HostWwnChangedEvent",
    "HostWwnConflictEvent",
    "IncorrectHostInformationEvent",
    "InfoUpgradeEvent",
    "InsufficientFailoverResourcesEvent",
    "InvalidEditionEvent",
    "LicenseEvent",
    "LicenseExpiredEvent",
    "LicenseNonComplianceEvent",
    "LicenseRestrictedEvent",
    "LicenseServerAvailableEvent",
    "LicenseServerUnavailableEvent",
    "LocalDatastoreCreatedEvent",
    "LocalTSMEnabledEvent",
    "LockerMisconfiguredEvent",
    "LockerReconfiguredEvent",
    "ManagedEntityEventArgument",
    "MigrationErrorEvent",
    "MigrationEvent",
    "MigrationHostErrorEvent",
    "MigrationHostWarningEvent",
    "MigrationResourceErrorEvent",
    "MigrationResourceWarningEvent",
    "MigrationWarningEvent",
    "MtuMatchEvent",
    "MtuMismatchEvent",
    "NASDatastoreCreatedEvent",
    "NetworkEventArgument",
    "NetworkRollbackEvent",
    "NoAccessUserEvent",
    "NoDatastoresConfiguredEvent",
    "NoLicenseEvent",
    "NoMaintenanceModeDrsRecommendationForVM",
    "NonVIWorkloadDetectedOnDatastoreEvent",
    "NotEnoughResourcesToStartVmEvent",
    "OutOfSyncDvsHost",
    "PermissionAddedEvent",
    "PermissionEvent",
    "PermissionRemovedEvent",
    "PermissionUpdatedEvent",
    "ProfileAssociatedEvent",
    "ProfileChangedEvent",
    "ProfileCreatedEvent",
    "ProfileDissociatedEvent",
    "ProfileEvent",
    "ProfileEventArgument",
    "ProfileReferenceHostChangedEvent",
    "ProfileRemovedEvent",
    "RecoveryEvent",
    "RemoteTSMEnabledEvent",
    "ResourcePoolCreatedEvent",
    "ResourcePoolDestroyedEvent",
    "ResourcePoolEvent",
    "ResourcePoolEventArgument",
    "ResourcePoolMovedEvent",
    "ResourcePoolReconfiguredEvent",
    "ResourceViolatedEvent",
    "RoleAddedEvent",
    "RoleEvent",
    "RoleEventArgument",
    "RoleRemovedEvent",
    "RoleUpdatedEvent",
    "RollbackEvent",
    "ScheduledTaskCompletedEvent",
    "ScheduledTaskCreatedEvent",
    "ScheduledTaskEmailCompletedEvent",
    "ScheduledTaskEmailFailedEvent",
    "ScheduledTaskEvent",
    "ScheduledTaskEventArgument",
    "ScheduledTaskFailedEvent",
    "ScheduledTaskReconfiguredEvent",
    "ScheduledTaskRemovedEvent",
    "ScheduledTaskStartedEvent",
    "ServerLicenseExpiredEvent",
    "ServerStartedSessionEvent",
    "SessionEvent",
    "SessionTerminatedEvent",
    "TaskEvent",
    "TaskTimeoutEvent",
    "TeamingMatchEvent",
    "TeamingMisMatchEvent",
    "TemplateBeingUpgradedEvent",
    "TemplateUpgradeEvent",
    "TemplateUpgradeFailedEvent",
    "TemplateUpgradedEvent",
    "TgwEventArgument",
    "TimedOutHostOperationEvent",
    "UnlicensedVirtualMachinesEvent",
    "UnlicensedVirtualMachinesFoundEvent",
    "UpdatedAgentBeingRestartedEvent",
    "UpgradeEvent",
    "UplinkPortMtuNotSupportEvent",
    "UplinkPortMtuSupportEvent",
    "UplinkPortVlanTrunkedEvent",
    "UplinkPortVlanUntrunkedEvent",
    "UserAssignedToGroup",
    "UserLoginSessionEvent",
    "UserLogoutSessionEvent",
    "UserPasswordChanged",
    "UserUnassignedFromGroup",
    "UserUpgradeEvent",
    "VMFSDatastoreCreatedEvent",
    "VMFSDatastoreExpandedEvent",
    "VMFSDatastoreExtendedEvent",
    "VMotionLicenseExpiredEvent",
    "VcAgentUninstallFailedEvent",
    "VcAgentUninstalledEvent",
    "VcAgentUpgradeFailedEvent",
    "VcAgentUpgradedEvent",
    "VimAccountPasswordChangedEvent",
    "VmAcquiredMksTicketEvent",
    "VmAcquiredTicketEvent",
    "VmAutoRenameEvent",
    "VmBeingClonedEvent",
    "VmBeingClonedNoFolderEvent",
    "VmBeingCreatedEvent",
    "VmBeingDeployedEvent",
    "VmBeingHotMigratedEvent",
    "VmBeingMigratedEvent",
    "VmBeingRelocatedEvent",
    "VmCloneEvent",
    "VmCloneFailedEvent",
    "VmClonedEvent",
    "VmConfigMissingEvent",
    "VmConnectedEvent",
    "VmCreatedEvent",
    "VmDasBeingResetEvent",
    "VmDasBeingResetWithScreenshotEvent",
    "VmDasResetFailedEvent",
    "VmDasUpdateErrorEvent",
    "VmDasUpdateOkEvent",
    "VmDateRolledBackEvent",
    "VmDeployFailedEvent",
    "VmDeployedEvent",
    "VmDisconnectedEvent",
    "VmDiscoveredEvent",
    "VmDiskFailedEvent",
    "VmEmigratingEvent",
    "VmEndRecordingEvent",
    "VmEndReplayingEvent",
    "VmEvent",
    "VmEventArgument",
    "VmFailedMigrateEvent",
    "VmFailedRelayoutEvent",
    "VmFailedRelayoutOnVmfs2DatastoreEvent",
    "VmFailedStartingSecondaryEvent",
    "VmFailedToPowerOffEvent",
    "VmFailedToPowerOnEvent",
    "VmFailedToRebootGuestEvent",
    "VmFailedToResetEvent",
    "VmFailedToShutdownGuestEvent",
    "VmFailedToStandbyGuestEvent",
    "VmFailedToSuspendEvent",
    "VmFailedUpdatingSecondaryConfig",
    "VmFailoverFailed",
    "VmFaultToleranceStateChangedEvent",
    "VmFaultToleranceTurnedOffEvent",
    "VmFaultToleranceVmTerminatedEvent",
    "VmGuestOSCrashedEvent",
    "VmGuestRebootEvent",
    "VmGuestShutdownEvent",
    "VmGuestStandbyEvent",
    "VmHealthMonitoringStateChangedEvent",
    "VmInstanceUuidAssignedEvent",
    "VmInstanceUuidChangedEvent",
    "VmInstanceUuidConflictEvent",
    "VmMacAssignedEvent",
    "VmMacChangedEvent",
    "VmMacConflictEvent",
    "VmMaxFTRestartCountReached",
    "VmMaxRestartCountReached",
    "VmMessageErrorEvent",
    "VmMessageEvent",
    "VmMessageWarningEvent",
    "VmMigratedEvent",
    "VmNoCompatibleHostForSecondaryEvent",
    "VmNoNetworkAccessEvent",
    "VmOrphanedEvent",
    "VmPowerOffOnIsolationEvent",
    "VmPoweredOffEvent",
    "VmPoweredOnEvent",
    "VmPoweringOnWithCustomizedDVPortEvent",
    "VmPrimaryFailoverEvent",
    "VmReconfiguredEvent",
    "VmRegisteredEvent",
    "VmRelayoutSuccessfulEvent",
    "VmRelayoutUpToDateEvent",
    "VmReloadFromPathEvent",
    "VmReloadFromPathFailedEvent",
    "VmRelocateFailedEvent",
    "VmRelocateSpecEvent",
    "VmRelocatedEvent",
    "VmRemoteConsoleConnectedEvent",
    "VmRemoteConsoleDisconnectedEvent",
    "VmRemovedEvent",
    "VmRenamedEvent",
    "VmRequirementsExceedCurrentEVCModeEvent",
    "VmResettingEvent",
    "VmResourcePoolMovedEvent",
    "VmResourceReallocatedEvent",
    "VmRestartedOnAlternateHostEvent",
    "VmResumingEvent",
    "VmSecondaryAddedEvent",
    "VmSecondaryDisabledBySystemEvent",
    "VmSecondaryDisabledEvent",
    "VmSecondaryEnabledEvent",
    "VmSecondaryStartedEvent",
    "VmShutdownOnIsolationEvent",
    "VmStartRecordingEvent",
    "VmStartReplayingEvent",
    "VmStartingEvent",
    "VmStartingSecondaryEvent",
    "VmStaticMacConflictEvent",
    "VmStoppingEvent",
    "VmSuspendedEvent",
    "VmSuspendingEvent",
    "VmTimedoutStartingSecondaryEvent",
    "VmUnsupportedStartingEvent",
    "VmUpgradeCompleteEvent",
    "VmUpgradeFailedEvent",
    "VmUpgradingEvent",
    "VmUuidAssignedEvent",
    "VmUuidChangedEvent",
    "VmUuidConflictEvent",
    "VmVnicPoolReservationViolationClearEvent",
    "VmVnicPoolReservationViolationRaiseEvent",
    "VmWwnAssignedEvent",
    "VmWwnChangedEvent",
    "VmWwnConflictEvent",
    "VnicPortArgument",
    "WarningUpgradeEvent",
    "iScsiBootFailureEvent",
]
