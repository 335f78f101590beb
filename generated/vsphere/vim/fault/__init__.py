# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._active_directory_fault import ActiveDirectoryFault as ActiveDirectoryFault
    from ._active_v_ms_blocking_evc import ActiveVMsBlockingEVC as ActiveVMsBlockingEVC
    from ._admin_disabled import AdminDisabled as AdminDisabled
    from ._admin_not_disabled import AdminNotDisabled as AdminNotDisabled
    from ._affinity_configured import AffinityConfigured as AffinityConfigured
    from ._agent_install_failed import AgentInstallFailed as AgentInstallFailed
    from ._already_being_managed import AlreadyBeingManaged as AlreadyBeingManaged
    from ._already_connected import AlreadyConnected as AlreadyConnected
    from ._already_exists import AlreadyExists as AlreadyExists
    from ._already_upgraded import AlreadyUpgraded as AlreadyUpgraded
    from ._answer_file_update_failed import AnswerFileUpdateFailed as AnswerFileUpdateFailed
    from ._application_quiesce_fault import ApplicationQuiesceFault as ApplicationQuiesceFault
    from ._auth_minimum_admin_permission import (
        AuthMinimumAdminPermission as AuthMinimumAdminPermission,
    )
    from ._backup_blob_read_failure import BackupBlobReadFailure as BackupBlobReadFailure
    from ._backup_blob_write_failure import BackupBlobWriteFailure as BackupBlobWriteFailure
    from ._blocked_by_firewall import BlockedByFirewall as BlockedByFirewall
    from ._cam_server_refused_connection import (
        CAMServerRefusedConnection as CAMServerRefusedConnection,
    )
    from ._cannot_access_file import CannotAccessFile as CannotAccessFile
    from ._cannot_access_local_source import CannotAccessLocalSource as CannotAccessLocalSource
    from ._cannot_access_network import CannotAccessNetwork as CannotAccessNetwork
    from ._cannot_access_vm_component import CannotAccessVmComponent as CannotAccessVmComponent
    from ._cannot_access_vm_config import CannotAccessVmConfig as CannotAccessVmConfig
    from ._cannot_access_vm_device import CannotAccessVmDevice as CannotAccessVmDevice
    from ._cannot_access_vm_disk import CannotAccessVmDisk as CannotAccessVmDisk
    from ._cannot_add_host_with_ft_vm_as_standalone import (
        CannotAddHostWithFTVmAsStandalone as CannotAddHostWithFTVmAsStandalone,
    )
    from ._cannot_add_host_with_ft_vm_to_different_cluster import (
        CannotAddHostWithFTVmToDifferentCluster as CannotAddHostWithFTVmToDifferentCluster,
    )
    from ._cannot_add_host_with_ft_vm_to_non_ha_cluster import (
        CannotAddHostWithFTVmToNonHACluster as CannotAddHostWithFTVmToNonHACluster,
    )
    from ._cannot_change_drs_behavior_for_ft_secondary import (
        CannotChangeDrsBehaviorForFtSecondary as CannotChangeDrsBehaviorForFtSecondary,
    )
    from ._cannot_change_ha_settings_for_ft_secondary import (
        CannotChangeHaSettingsForFtSecondary as CannotChangeHaSettingsForFtSecondary,
    )
    from ._cannot_change_vsan_cluster_uuid import (
        CannotChangeVsanClusterUuid as CannotChangeVsanClusterUuid,
    )
    from ._cannot_change_vsan_node_uuid import CannotChangeVsanNodeUuid as CannotChangeVsanNodeUuid
    from ._cannot_compute_ft_compatible_hosts import (
        CannotComputeFTCompatibleHosts as CannotComputeFTCompatibleHosts,
    )
    from ._cannot_create_file import CannotCreateFile as CannotCreateFile
    from ._cannot_decrypt_passwords import CannotDecryptPasswords as CannotDecryptPasswords
    from ._cannot_delete_file import CannotDeleteFile as CannotDeleteFile
    from ._cannot_disable_drs_on_clusters_with_v_apps import (
        CannotDisableDrsOnClustersWithVApps as CannotDisableDrsOnClustersWithVApps,
    )
    from ._cannot_disable_snapshot import CannotDisableSnapshot as CannotDisableSnapshot
    from ._cannot_disconnect_host_with_fault_tolerance_vm import (
        CannotDisconnectHostWithFaultToleranceVm as CannotDisconnectHostWithFaultToleranceVm,
    )
    from ._cannot_enable_vmcp_for_cluster import (
        CannotEnableVmcpForCluster as CannotEnableVmcpForCluster,
    )
    from ._cannot_modify_config_cpu_requirements import (
        CannotModifyConfigCpuRequirements as CannotModifyConfigCpuRequirements,
    )
    from ._cannot_move_fault_tolerance_vm import (
        CannotMoveFaultToleranceVm as CannotMoveFaultToleranceVm,
    )
    from ._cannot_move_host_with_fault_tolerance_vm import (
        CannotMoveHostWithFaultToleranceVm as CannotMoveHostWithFaultToleranceVm,
    )
    from ._cannot_move_vm_with_delta_disk import (
        CannotMoveVmWithDeltaDisk as CannotMoveVmWithDeltaDisk,
    )
    from ._cannot_move_vm_with_native_delta_disk import (
        CannotMoveVmWithNativeDeltaDisk as CannotMoveVmWithNativeDeltaDisk,
    )
    from ._cannot_move_vsan_enabled_host import (
        CannotMoveVsanEnabledHost as CannotMoveVsanEnabledHost,
    )
    from ._cannot_place_without_prerequisite_moves import (
        CannotPlaceWithoutPrerequisiteMoves as CannotPlaceWithoutPrerequisiteMoves,
    )
    from ._cannot_power_off_vm_in_cluster import (
        CannotPowerOffVmInCluster as CannotPowerOffVmInCluster,
    )
    from ._cannot_reconfigure_vsan_when_ha_enabled import (
        CannotReconfigureVsanWhenHaEnabled as CannotReconfigureVsanWhenHaEnabled,
    )
    from ._cannot_use_network import CannotUseNetwork as CannotUseNetwork
    from ._clock_skew import ClockSkew as ClockSkew
    from ._clone_from_snapshot_not_supported import (
        CloneFromSnapshotNotSupported as CloneFromSnapshotNotSupported,
    )
    from ._cns_already_registered_fault import (
        CnsAlreadyRegisteredFault as CnsAlreadyRegisteredFault,
    )
    from ._cns_fault import CnsFault as CnsFault
    from ._cns_in_compatible_fault import CnsInCompatibleFault as CnsInCompatibleFault
    from ._cns_missing_controller_fault import (
        CnsMissingControllerFault as CnsMissingControllerFault,
    )
    from ._cns_missing_privilege_fault import CnsMissingPrivilegeFault as CnsMissingPrivilegeFault
    from ._cns_not_registered_fault import CnsNotRegisteredFault as CnsNotRegisteredFault
    from ._cns_placement_fault import CnsPlacementFault as CnsPlacementFault
    from ._cns_ranked_lower_fault import CnsRankedLowerFault as CnsRankedLowerFault
    from ._cns_snapshot_not_found_fault import CnsSnapshotNotFoundFault as CnsSnapshotNotFoundFault
    from ._cns_volume_already_exists_fault import (
        CnsVolumeAlreadyExistsFault as CnsVolumeAlreadyExistsFault,
    )
    from ._cns_volume_not_found_fault import CnsVolumeNotFoundFault as CnsVolumeNotFoundFault
    from ._collector_address_unset import CollectorAddressUnset as CollectorAddressUnset
    from ._concurrent_access import ConcurrentAccess as ConcurrentAccess
    from ._conflicting_configuration import ConflictingConfiguration as ConflictingConfiguration
    from ._conflicting_datastore_found import ConflictingDatastoreFound as ConflictingDatastoreFound
    from ._connected_iso import ConnectedIso as ConnectedIso
    from ._cpu_compatibility_unknown import CpuCompatibilityUnknown as CpuCompatibilityUnknown
    from ._cpu_hot_plug_not_supported import CpuHotPlugNotSupported as CpuHotPlugNotSupported
    from ._cpu_incompatible import CpuIncompatible as CpuIncompatible
    from ._cpu_incompatible1_ecx import CpuIncompatible1ECX as CpuIncompatible1ECX
    from ._cpu_incompatible81_edx import CpuIncompatible81EDX as CpuIncompatible81EDX
    from ._customization_fault import CustomizationFault as CustomizationFault
    from ._customization_pending import CustomizationPending as CustomizationPending
    from ._dv_port_not_supported import DVPortNotSupported as DVPortNotSupported
    from ._das_config_fault import DasConfigFault as DasConfigFault
    from ._database_error import DatabaseError as DatabaseError
    from ._datacenter_mismatch import DatacenterMismatch as DatacenterMismatch
    from ._datastore_not_writable_on_host import (
        DatastoreNotWritableOnHost as DatastoreNotWritableOnHost,
    )
    from ._delta_disk_format_not_supported import (
        DeltaDiskFormatNotSupported as DeltaDiskFormatNotSupported,
    )
    from ._destination_switch_full import DestinationSwitchFull as DestinationSwitchFull
    from ._destination_vsan_disabled import DestinationVsanDisabled as DestinationVsanDisabled
    from ._device_backing_not_supported import (
        DeviceBackingNotSupported as DeviceBackingNotSupported,
    )
    from ._device_controller_not_supported import (
        DeviceControllerNotSupported as DeviceControllerNotSupported,
    )
    from ._device_hot_plug_not_supported import (
        DeviceHotPlugNotSupported as DeviceHotPlugNotSupported,
    )
    from ._device_not_found import DeviceNotFound as DeviceNotFound
    from ._device_not_supported import DeviceNotSupported as DeviceNotSupported
    from ._device_unsupported_for_vm_platform import (
        DeviceUnsupportedForVmPlatform as DeviceUnsupportedForVmPlatform,
    )
    from ._device_unsupported_for_vm_version import (
        DeviceUnsupportedForVmVersion as DeviceUnsupportedForVmVersion,
    )
    from ._digest_not_supported import DigestNotSupported as DigestNotSupported
    from ._directory_not_empty import DirectoryNotEmpty as DirectoryNotEmpty
    from ._disable_admin_not_supported import DisableAdminNotSupported as DisableAdminNotSupported
    from ._disallowed_change_by_service import (
        DisallowedChangeByService as DisallowedChangeByService,
    )
    from ._disallowed_disk_mode_change import DisallowedDiskModeChange as DisallowedDiskModeChange
    from ._disallowed_migration_device_attached import (
        DisallowedMigrationDeviceAttached as DisallowedMigrationDeviceAttached,
    )
    from ._disallowed_operation_on_failover_host import (
        DisallowedOperationOnFailoverHost as DisallowedOperationOnFailoverHost,
    )
    from ._disconnected_hosts_blocking_evc import (
        DisconnectedHostsBlockingEVC as DisconnectedHostsBlockingEVC,
    )
    from ._disk_has_partitions import DiskHasPartitions as DiskHasPartitions
    from ._disk_is_last_remaining_non_ssd import (
        DiskIsLastRemainingNonSSD as DiskIsLastRemainingNonSSD,
    )
    from ._disk_is_non_local import DiskIsNonLocal as DiskIsNonLocal
    from ._disk_is_usb import DiskIsUSB as DiskIsUSB
    from ._disk_move_type_not_supported import DiskMoveTypeNotSupported as DiskMoveTypeNotSupported
    from ._disk_not_supported import DiskNotSupported as DiskNotSupported
    from ._disk_too_small import DiskTooSmall as DiskTooSmall
    from ._domain_not_found import DomainNotFound as DomainNotFound
    from ._drs_disabled_on_vm import DrsDisabledOnVm as DrsDisabledOnVm
    from ._drs_vmotion_incompatible_fault import (
        DrsVmotionIncompatibleFault as DrsVmotionIncompatibleFault,
    )
    from ._duplicate_disks import DuplicateDisks as DuplicateDisks
    from ._duplicate_name import DuplicateName as DuplicateName
    from ._duplicate_vsan_network_interface import (
        DuplicateVsanNetworkInterface as DuplicateVsanNetworkInterface,
    )
    from ._dvs_apply_operation_fault import DvsApplyOperationFault as DvsApplyOperationFault
    from ._dvs_fault import DvsFault as DvsFault
    from ._dvs_not_authorized import DvsNotAuthorized as DvsNotAuthorized
    from ._dvs_operation_bulk_fault import DvsOperationBulkFault as DvsOperationBulkFault
    from ._dvs_scope_violated import DvsScopeViolated as DvsScopeViolated
    from ._evc_admission_failed import EVCAdmissionFailed as EVCAdmissionFailed
    from ._evc_admission_failed_cpu_features_for_mode import (
        EVCAdmissionFailedCPUFeaturesForMode as EVCAdmissionFailedCPUFeaturesForMode,
    )
    from ._evc_admission_failed_cpu_model import (
        EVCAdmissionFailedCPUModel as EVCAdmissionFailedCPUModel,
    )
    from ._evc_admission_failed_cpu_model_for_mode import (
        EVCAdmissionFailedCPUModelForMode as EVCAdmissionFailedCPUModelForMode,
    )
    from ._evc_admission_failed_cpu_vendor import (
        EVCAdmissionFailedCPUVendor as EVCAdmissionFailedCPUVendor,
    )
    from ._evc_admission_failed_cpu_vendor_unknown import (
        EVCAdmissionFailedCPUVendorUnknown as EVCAdmissionFailedCPUVendorUnknown,
    )
    from ._evc_admission_failed_host_disconnected import (
        EVCAdmissionFailedHostDisconnected as EVCAdmissionFailedHostDisconnected,
    )
    from ._evc_admission_failed_host_software import (
        EVCAdmissionFailedHostSoftware as EVCAdmissionFailedHostSoftware,
    )
    from ._evc_admission_failed_host_software_for_mode import (
        EVCAdmissionFailedHostSoftwareForMode as EVCAdmissionFailedHostSoftwareForMode,
    )
    from ._evc_admission_failed_vm_active import (
        EVCAdmissionFailedVmActive as EVCAdmissionFailedVmActive,
    )
    from ._evc_config_fault import EVCConfigFault as EVCConfigFault
    from ._evc_mode_illegal_by_vendor import EVCModeIllegalByVendor as EVCModeIllegalByVendor
    from ._evc_mode_unsupported_by_hosts import (
        EVCModeUnsupportedByHosts as EVCModeUnsupportedByHosts,
    )
    from ._evc_unsupported_by_host_hardware import (
        EVCUnsupportedByHostHardware as EVCUnsupportedByHostHardware,
    )
    from ._evc_unsupported_by_host_software import (
        EVCUnsupportedByHostSoftware as EVCUnsupportedByHostSoftware,
    )
    from ._eight_host_limit_violated import EightHostLimitViolated as EightHostLimitViolated
    from ._encryption_key_required import EncryptionKeyRequired as EncryptionKeyRequired
    from ._expired_addon_license import ExpiredAddonLicense as ExpiredAddonLicense
    from ._expired_edition_license import ExpiredEditionLicense as ExpiredEditionLicense
    from ._expired_feature_license import ExpiredFeatureLicense as ExpiredFeatureLicense
    from ._extended_fault import ExtendedFault as ExtendedFault
    from ._fail_to_enable_spbm import FailToEnableSPBM as FailToEnableSPBM
    from ._fail_to_lock_fault_tolerance_v_ms import (
        FailToLockFaultToleranceVMs as FailToLockFaultToleranceVMs,
    )
    from ._fault_tolerance_anti_affinity_violated import (
        FaultToleranceAntiAffinityViolated as FaultToleranceAntiAffinityViolated,
    )
    from ._fault_tolerance_cannot_edit_mem import (
        FaultToleranceCannotEditMem as FaultToleranceCannotEditMem,
    )
    from ._fault_tolerance_cpu_incompatible import (
        FaultToleranceCpuIncompatible as FaultToleranceCpuIncompatible,
    )
    from ._fault_tolerance_needs_thick_disk import (
        FaultToleranceNeedsThickDisk as FaultToleranceNeedsThickDisk,
    )
    from ._fault_tolerance_not_licensed import (
        FaultToleranceNotLicensed as FaultToleranceNotLicensed,
    )
    from ._fault_tolerance_not_same_build import (
        FaultToleranceNotSameBuild as FaultToleranceNotSameBuild,
    )
    from ._fault_tolerance_primary_power_on_not_attempted import (
        FaultTolerancePrimaryPowerOnNotAttempted as FaultTolerancePrimaryPowerOnNotAttempted,
    )
    from ._fault_tolerance_vm_not_das_protected import (
        FaultToleranceVmNotDasProtected as FaultToleranceVmNotDasProtected,
    )
    from ._fcoe_fault import FcoeFault as FcoeFault
    from ._fcoe_fault_pnic_has_no_port_set import (
        FcoeFaultPnicHasNoPortSet as FcoeFaultPnicHasNoPortSet,
    )
    from ._feature_requirements_not_met import (
        FeatureRequirementsNotMet as FeatureRequirementsNotMet,
    )
    from ._file_already_exists import FileAlreadyExists as FileAlreadyExists
    from ._file_backed_port_not_supported import (
        FileBackedPortNotSupported as FileBackedPortNotSupported,
    )
    from ._file_fault import FileFault as FileFault
    from ._file_locked import FileLocked as FileLocked
    from ._file_name_too_long import FileNameTooLong as FileNameTooLong
    from ._file_not_found import FileNotFound as FileNotFound
    from ._file_not_writable import FileNotWritable as FileNotWritable
    from ._file_too_large import FileTooLarge as FileTooLarge
    from ._filesystem_quiesce_fault import FilesystemQuiesceFault as FilesystemQuiesceFault
    from ._filter_in_use import FilterInUse as FilterInUse
    from ._ft_issues_on_host import FtIssuesOnHost as FtIssuesOnHost
    from ._ft_vm_host_rule_violation import FtVmHostRuleViolation as FtVmHostRuleViolation
    from ._full_storage_v_motion_not_supported import (
        FullStorageVMotionNotSupported as FullStorageVMotionNotSupported,
    )
    from ._gateway_connect_fault import GatewayConnectFault as GatewayConnectFault
    from ._gateway_host_not_reachable import GatewayHostNotReachable as GatewayHostNotReachable
    from ._gateway_not_found import GatewayNotFound as GatewayNotFound
    from ._gateway_not_reachable import GatewayNotReachable as GatewayNotReachable
    from ._gateway_operation_refused import GatewayOperationRefused as GatewayOperationRefused
    from ._gateway_to_host_auth_fault import GatewayToHostAuthFault as GatewayToHostAuthFault
    from ._gateway_to_host_connect_fault import (
        GatewayToHostConnectFault as GatewayToHostConnectFault,
    )
    from ._gateway_to_host_trust_verify_fault import (
        GatewayToHostTrustVerifyFault as GatewayToHostTrustVerifyFault,
    )
    from ._generic_drs_fault import GenericDrsFault as GenericDrsFault
    from ._generic_vm_config_fault import GenericVmConfigFault as GenericVmConfigFault
    from ._guest_authentication_challenge import (
        GuestAuthenticationChallenge as GuestAuthenticationChallenge,
    )
    from ._guest_components_out_of_date import GuestComponentsOutOfDate as GuestComponentsOutOfDate
    from ._guest_multiple_mappings import GuestMultipleMappings as GuestMultipleMappings
    from ._guest_operations_fault import GuestOperationsFault as GuestOperationsFault
    from ._guest_operations_unavailable import (
        GuestOperationsUnavailable as GuestOperationsUnavailable,
    )
    from ._guest_permission_denied import GuestPermissionDenied as GuestPermissionDenied
    from ._guest_process_not_found import GuestProcessNotFound as GuestProcessNotFound
    from ._guest_registry_fault import GuestRegistryFault as GuestRegistryFault
    from ._guest_registry_key_already_exists import (
        GuestRegistryKeyAlreadyExists as GuestRegistryKeyAlreadyExists,
    )
    from ._guest_registry_key_fault import GuestRegistryKeyFault as GuestRegistryKeyFault
    from ._guest_registry_key_has_subkeys import (
        GuestRegistryKeyHasSubkeys as GuestRegistryKeyHasSubkeys,
    )
    from ._guest_registry_key_invalid import GuestRegistryKeyInvalid as GuestRegistryKeyInvalid
    from ._guest_registry_key_parent_volatile import (
        GuestRegistryKeyParentVolatile as GuestRegistryKeyParentVolatile,
    )
    from ._guest_registry_value_fault import GuestRegistryValueFault as GuestRegistryValueFault
    from ._guest_registry_value_not_found import (
        GuestRegistryValueNotFound as GuestRegistryValueNotFound,
    )
    from ._ha_errors_at_dest import HAErrorsAtDest as HAErrorsAtDest
    from ._heterogenous_hosts_blocking_evc import (
        HeterogenousHostsBlockingEVC as HeterogenousHostsBlockingEVC,
    )
    from ._host_access_restricted_to_management_server import (
        HostAccessRestrictedToManagementServer as HostAccessRestrictedToManagementServer,
    )
    from ._host_config_failed import HostConfigFailed as HostConfigFailed
    from ._host_config_fault import HostConfigFault as HostConfigFault
    from ._host_connect_fault import HostConnectFault as HostConnectFault
    from ._host_has_component_failure import HostHasComponentFailure as HostHasComponentFailure
    from ._host_in_domain import HostInDomain as HostInDomain
    from ._host_incompatible_for_fault_tolerance import (
        HostIncompatibleForFaultTolerance as HostIncompatibleForFaultTolerance,
    )
    from ._host_incompatible_for_record_replay import (
        HostIncompatibleForRecordReplay as HostIncompatibleForRecordReplay,
    )
    from ._host_inventory_full import HostInventoryFull as HostInventoryFull
    from ._host_power_op_failed import HostPowerOpFailed as HostPowerOpFailed
    from ._host_specification_operation_failed import (
        HostSpecificationOperationFailed as HostSpecificationOperationFailed,
    )
    from ._hot_snapshot_move_not_supported import (
        HotSnapshotMoveNotSupported as HotSnapshotMoveNotSupported,
    )
    from ._http_fault import HttpFault as HttpFault
    from ._ide_disk_not_supported import IDEDiskNotSupported as IDEDiskNotSupported
    from ._iorm_not_supported_host_on_datastore import (
        IORMNotSupportedHostOnDatastore as IORMNotSupportedHostOnDatastore,
    )
    from ._import_host_add_failure import ImportHostAddFailure as ImportHostAddFailure
    from ._import_operation_bulk_fault import ImportOperationBulkFault as ImportOperationBulkFault
    from ._in_use_feature_manipulation_disallowed import (
        InUseFeatureManipulationDisallowed as InUseFeatureManipulationDisallowed,
    )
    from ._inaccessible_datastore import InaccessibleDatastore as InaccessibleDatastore
    from ._inaccessible_ft_metadata_datastore import (
        InaccessibleFTMetadataDatastore as InaccessibleFTMetadataDatastore,
    )
    from ._inaccessible_v_flash_source import InaccessibleVFlashSource as InaccessibleVFlashSource
    from ._incompatible_default_device import IncompatibleDefaultDevice as IncompatibleDefaultDevice
    from ._incompatible_host_for_ft_secondary import (
        IncompatibleHostForFtSecondary as IncompatibleHostForFtSecondary,
    )
    from ._incompatible_host_for_vm_replication import (
        IncompatibleHostForVmReplication as IncompatibleHostForVmReplication,
    )
    from ._incompatible_setting import IncompatibleSetting as IncompatibleSetting
    from ._incorrect_file_type import IncorrectFileType as IncorrectFileType
    from ._incorrect_host_information import IncorrectHostInformation as IncorrectHostInformation
    from ._independent_disk_v_motion_not_supported import (
        IndependentDiskVMotionNotSupported as IndependentDiskVMotionNotSupported,
    )
    from ._insufficient_agent_vms_deployed import (
        InsufficientAgentVmsDeployed as InsufficientAgentVmsDeployed,
    )
    from ._insufficient_cpu_resources_fault import (
        InsufficientCpuResourcesFault as InsufficientCpuResourcesFault,
    )
    from ._insufficient_disks import InsufficientDisks as InsufficientDisks
    from ._insufficient_failover_resources_fault import (
        InsufficientFailoverResourcesFault as InsufficientFailoverResourcesFault,
    )
    from ._insufficient_graphics_resources_fault import (
        InsufficientGraphicsResourcesFault as InsufficientGraphicsResourcesFault,
    )
    from ._insufficient_host_capacity_fault import (
        InsufficientHostCapacityFault as InsufficientHostCapacityFault,
    )
    from ._insufficient_host_cpu_capacity_fault import (
        InsufficientHostCpuCapacityFault as InsufficientHostCpuCapacityFault,
    )
    from ._insufficient_host_memory_capacity_fault import (
        InsufficientHostMemoryCapacityFault as InsufficientHostMemoryCapacityFault,
    )
    from ._insufficient_memory_resources_fault import (
        InsufficientMemoryResourcesFault as InsufficientMemoryResourcesFault,
    )
    from ._insufficient_network_capacity import (
        InsufficientNetworkCapacity as InsufficientNetworkCapacity,
    )
    from ._insufficient_network_resource_pool_capacity import (
        InsufficientNetworkResourcePoolCapacity as InsufficientNetworkResourcePoolCapacity,
    )
    from ._insufficient_per_cpu_capacity import (
        InsufficientPerCpuCapacity as InsufficientPerCpuCapacity,
    )
    from ._insufficient_resources_fault import (
        InsufficientResourcesFault as InsufficientResourcesFault,
    )
    from ._insufficient_standby_cpu_resource import (
        InsufficientStandbyCpuResource as InsufficientStandbyCpuResource,
    )
    from ._insufficient_standby_memory_resource import (
        InsufficientStandbyMemoryResource as InsufficientStandbyMemoryResource,
    )
    from ._insufficient_standby_resource import (
        InsufficientStandbyResource as InsufficientStandbyResource,
    )
    from ._insufficient_storage_iops import InsufficientStorageIops as InsufficientStorageIops
    from ._insufficient_storage_space import InsufficientStorageSpace as InsufficientStorageSpace
    from ._insufficient_v_flash_resources_fault import (
        InsufficientVFlashResourcesFault as InsufficientVFlashResourcesFault,
    )
    from ._invalid_affinity_setting_fault import (
        InvalidAffinitySettingFault as InvalidAffinitySettingFault,
    )
    from ._invalid_bmc_role import InvalidBmcRole as InvalidBmcRole
    from ._invalid_bundle import InvalidBundle as InvalidBundle
    from ._invalid_cam_certificate import InvalidCAMCertificate as InvalidCAMCertificate
    from ._invalid_cam_server import InvalidCAMServer as InvalidCAMServer
    from ._invalid_client_certificate import InvalidClientCertificate as InvalidClientCertificate
    from ._invalid_controller import InvalidController as InvalidController
    from ._invalid_das_config_argument import InvalidDasConfigArgument as InvalidDasConfigArgument
    from ._invalid_das_restart_priority_for_ft_vm import (
        InvalidDasRestartPriorityForFtVm as InvalidDasRestartPriorityForFtVm,
    )
    from ._invalid_datastore import InvalidDatastore as InvalidDatastore
    from ._invalid_datastore_path import InvalidDatastorePath as InvalidDatastorePath
    from ._invalid_datastore_state import InvalidDatastoreState as InvalidDatastoreState
    from ._invalid_device_backing import InvalidDeviceBacking as InvalidDeviceBacking
    from ._invalid_device_operation import InvalidDeviceOperation as InvalidDeviceOperation
    from ._invalid_device_spec import InvalidDeviceSpec as InvalidDeviceSpec
    from ._invalid_disk_format import InvalidDiskFormat as InvalidDiskFormat
    from ._invalid_drs_behavior_for_ft_vm import (
        InvalidDrsBehaviorForFtVm as InvalidDrsBehaviorForFtVm,
    )
    from ._invalid_edition_license import InvalidEditionLicense as InvalidEditionLicense
    from ._invalid_event import InvalidEvent as InvalidEvent
    from ._invalid_folder import InvalidFolder as InvalidFolder
    from ._invalid_format import InvalidFormat as InvalidFormat
    from ._invalid_guest_login import InvalidGuestLogin as InvalidGuestLogin
    from ._invalid_host_connection_state import (
        InvalidHostConnectionState as InvalidHostConnectionState,
    )
    from ._invalid_host_name import InvalidHostName as InvalidHostName
    from ._invalid_host_state import InvalidHostState as InvalidHostState
    from ._invalid_index_argument import InvalidIndexArgument as InvalidIndexArgument
    from ._invalid_ipfix_config import InvalidIpfixConfig as InvalidIpfixConfig
    from ._invalid_ipmi_login_info import InvalidIpmiLoginInfo as InvalidIpmiLoginInfo
    from ._invalid_ipmi_mac_address import InvalidIpmiMacAddress as InvalidIpmiMacAddress
    from ._invalid_license import InvalidLicense as InvalidLicense
    from ._invalid_locale import InvalidLocale as InvalidLocale
    from ._invalid_login import InvalidLogin as InvalidLogin
    from ._invalid_name import InvalidName as InvalidName
    from ._invalid_nas_credentials import InvalidNasCredentials as InvalidNasCredentials
    from ._invalid_network_in_type import InvalidNetworkInType as InvalidNetworkInType
    from ._invalid_network_resource import InvalidNetworkResource as InvalidNetworkResource
    from ._invalid_operation_on_secondary_vm import (
        InvalidOperationOnSecondaryVm as InvalidOperationOnSecondaryVm,
    )
    from ._invalid_power_state import InvalidPowerState as InvalidPowerState
    from ._invalid_privilege import InvalidPrivilege as InvalidPrivilege
    from ._invalid_profile_reference_host import (
        InvalidProfileReferenceHost as InvalidProfileReferenceHost,
    )
    from ._invalid_property_type import InvalidPropertyType as InvalidPropertyType
    from ._invalid_property_value import InvalidPropertyValue as InvalidPropertyValue
    from ._invalid_resource_pool_structure_fault import (
        InvalidResourcePoolStructureFault as InvalidResourcePoolStructureFault,
    )
    from ._invalid_scheduled_task import InvalidScheduledTask as InvalidScheduledTask
    from ._invalid_snapshot_format import InvalidSnapshotFormat as InvalidSnapshotFormat
    from ._invalid_state import InvalidState as InvalidState
    from ._invalid_vm_config import InvalidVmConfig as InvalidVmConfig
    from ._invalid_vm_state import InvalidVmState as InvalidVmState
    from ._inventory_has_standard_alone_hosts import (
        InventoryHasStandardAloneHosts as InventoryHasStandardAloneHosts,
    )
    from ._ip_hostname_generator_error import IpHostnameGeneratorError as IpHostnameGeneratorError
    from ._iscsi_fault import IscsiFault as IscsiFault
    from ._iscsi_fault_invalid_vnic import IscsiFaultInvalidVnic as IscsiFaultInvalidVnic
    from ._iscsi_fault_pnic_in_use import IscsiFaultPnicInUse as IscsiFaultPnicInUse
    from ._iscsi_fault_vnic_already_bound import (
        IscsiFaultVnicAlreadyBound as IscsiFaultVnicAlreadyBound,
    )
    from ._iscsi_fault_vnic_has_active_paths import (
        IscsiFaultVnicHasActivePaths as IscsiFaultVnicHasActivePaths,
    )
    from ._iscsi_fault_vnic_has_multiple_uplinks import (
        IscsiFaultVnicHasMultipleUplinks as IscsiFaultVnicHasMultipleUplinks,
    )
    from ._iscsi_fault_vnic_has_no_uplinks import (
        IscsiFaultVnicHasNoUplinks as IscsiFaultVnicHasNoUplinks,
    )
    from ._iscsi_fault_vnic_has_wrong_uplink import (
        IscsiFaultVnicHasWrongUplink as IscsiFaultVnicHasWrongUplink,
    )
    from ._iscsi_fault_vnic_in_use import IscsiFaultVnicInUse as IscsiFaultVnicInUse
    from ._iscsi_fault_vnic_is_last_path import IscsiFaultVnicIsLastPath as IscsiFaultVnicIsLastPath
    from ._iscsi_fault_vnic_not_bound import IscsiFaultVnicNotBound as IscsiFaultVnicNotBound
    from ._iscsi_fault_vnic_not_found import IscsiFaultVnicNotFound as IscsiFaultVnicNotFound
    from ._key_not_found import KeyNotFound as KeyNotFound
    from ._large_rdm_conversion_not_supported import (
        LargeRDMConversionNotSupported as LargeRDMConversionNotSupported,
    )
    from ._large_rdm_not_supported_on_datastore import (
        LargeRDMNotSupportedOnDatastore as LargeRDMNotSupportedOnDatastore,
    )
    from ._legacy_network_interface_in_use import (
        LegacyNetworkInterfaceInUse as LegacyNetworkInterfaceInUse,
    )
    from ._license_assignment_failed import LicenseAssignmentFailed as LicenseAssignmentFailed
    from ._license_downgrade_disallowed import (
        LicenseDowngradeDisallowed as LicenseDowngradeDisallowed,
    )
    from ._license_entity_not_found import LicenseEntityNotFound as LicenseEntityNotFound
    from ._license_expired import LicenseExpired as LicenseExpired
    from ._license_key_entity_mismatch import LicenseKeyEntityMismatch as LicenseKeyEntityMismatch
    from ._license_restricted import LicenseRestricted as LicenseRestricted
    from ._license_server_unavailable import LicenseServerUnavailable as LicenseServerUnavailable
    from ._license_source_unavailable import LicenseSourceUnavailable as LicenseSourceUnavailable
    from ._limit_exceeded import LimitExceeded as LimitExceeded
    from ._linux_volume_not_clean import LinuxVolumeNotClean as LinuxVolumeNotClean
    from ._log_bundling_failed import LogBundlingFailed as LogBundlingFailed
    from ._maintenance_mode_file_move import MaintenanceModeFileMove as MaintenanceModeFileMove
    from ._memory_file_format_not_supported_by_datastore import (
        MemoryFileFormatNotSupportedByDatastore as MemoryFileFormatNotSupportedByDatastore,
    )
    from ._memory_hot_plug_not_supported import (
        MemoryHotPlugNotSupported as MemoryHotPlugNotSupported,
    )
    from ._memory_size_not_recommended import MemorySizeNotRecommended as MemorySizeNotRecommended
    from ._memory_size_not_supported import MemorySizeNotSupported as MemorySizeNotSupported
    from ._memory_size_not_supported_by_datastore import (
        MemorySizeNotSupportedByDatastore as MemorySizeNotSupportedByDatastore,
    )
    from ._memory_snapshot_on_independent_disk import (
        MemorySnapshotOnIndependentDisk as MemorySnapshotOnIndependentDisk,
    )
    from ._method_already_disabled_fault import (
        MethodAlreadyDisabledFault as MethodAlreadyDisabledFault,
    )
    from ._method_disabled import MethodDisabled as MethodDisabled
    from ._migration_disabled import MigrationDisabled as MigrationDisabled
    from ._migration_fault import MigrationFault as MigrationFault
    from ._migration_feature_not_supported import (
        MigrationFeatureNotSupported as MigrationFeatureNotSupported,
    )
    from ._migration_not_ready import MigrationNotReady as MigrationNotReady
    from ._mismatched_bundle import MismatchedBundle as MismatchedBundle
    from ._mismatched_network_policies import MismatchedNetworkPolicies as MismatchedNetworkPolicies
    from ._mismatched_v_motion_network_names import (
        MismatchedVMotionNetworkNames as MismatchedVMotionNetworkNames,
    )
    from ._missing_bmc_support import MissingBmcSupport as MissingBmcSupport
    from ._missing_controller import MissingController as MissingController
    from ._missing_ip_pool import MissingIpPool as MissingIpPool
    from ._missing_linux_cust_resources import (
        MissingLinuxCustResources as MissingLinuxCustResources,
    )
    from ._missing_network_ip_config import MissingNetworkIpConfig as MissingNetworkIpConfig
    from ._missing_power_off_configuration import (
        MissingPowerOffConfiguration as MissingPowerOffConfiguration,
    )
    from ._missing_power_on_configuration import (
        MissingPowerOnConfiguration as MissingPowerOnConfiguration,
    )
    from ._missing_windows_cust_resources import (
        MissingWindowsCustResources as MissingWindowsCustResources,
    )
    from ._mks_connection_limit_reached import (
        MksConnectionLimitReached as MksConnectionLimitReached,
    )
    from ._mount_error import MountError as MountError
    from ._multi_writer_not_supported import MultiWriterNotSupported as MultiWriterNotSupported
    from ._multiple_certificates_verify_fault import (
        MultipleCertificatesVerifyFault as MultipleCertificatesVerifyFault,
    )
    from ._multiple_snapshots_not_supported import (
        MultipleSnapshotsNotSupported as MultipleSnapshotsNotSupported,
    )
    from ._namespace_full import NamespaceFull as NamespaceFull
    from ._namespace_limit_reached import NamespaceLimitReached as NamespaceLimitReached
    from ._namespace_write_protected import NamespaceWriteProtected as NamespaceWriteProtected
    from ._nas_config_fault import NasConfigFault as NasConfigFault
    from ._nas_connection_limit_reached import (
        NasConnectionLimitReached as NasConnectionLimitReached,
    )
    from ._nas_session_credential_conflict import (
        NasSessionCredentialConflict as NasSessionCredentialConflict,
    )
    from ._nas_volume_not_mounted import NasVolumeNotMounted as NasVolumeNotMounted
    from ._network_copy_fault import NetworkCopyFault as NetworkCopyFault
    from ._network_disrupted_and_config_rolled_back import (
        NetworkDisruptedAndConfigRolledBack as NetworkDisruptedAndConfigRolledBack,
    )
    from ._network_inaccessible import NetworkInaccessible as NetworkInaccessible
    from ._networks_may_not_be_the_same import NetworksMayNotBeTheSame as NetworksMayNotBeTheSame
    from ._nic_setting_mismatch import NicSettingMismatch as NicSettingMismatch
    from ._no_active_host_in_cluster import NoActiveHostInCluster as NoActiveHostInCluster
    from ._no_available_ip import NoAvailableIp as NoAvailableIp
    from ._no_client_certificate import NoClientCertificate as NoClientCertificate
    from ._no_compatible_datastore import NoCompatibleDatastore as NoCompatibleDatastore
    from ._no_compatible_hard_affinity_host import (
        NoCompatibleHardAffinityHost as NoCompatibleHardAffinityHost,
    )
    from ._no_compatible_host import NoCompatibleHost as NoCompatibleHost
    from ._no_compatible_host_with_access_to_device import (
        NoCompatibleHostWithAccessToDevice as NoCompatibleHostWithAccessToDevice,
    )
    from ._no_compatible_soft_affinity_host import (
        NoCompatibleSoftAffinityHost as NoCompatibleSoftAffinityHost,
    )
    from ._no_connected_datastore import NoConnectedDatastore as NoConnectedDatastore
    from ._no_disk_found import NoDiskFound as NoDiskFound
    from ._no_disk_space import NoDiskSpace as NoDiskSpace
    from ._no_disks_to_customize import NoDisksToCustomize as NoDisksToCustomize
    from ._no_gateway import NoGateway as NoGateway
    from ._no_guest_heartbeat import NoGuestHeartbeat as NoGuestHeartbeat
    from ._no_host import NoHost as NoHost
    from ._no_host_suitable_for_ft_secondary import (
        NoHostSuitableForFtSecondary as NoHostSuitableForFtSecondary,
    )
    from ._no_license_server_configured import (
        NoLicenseServerConfigured as NoLicenseServerConfigured,
    )
    from ._no_peer_host_found import NoPeerHostFound as NoPeerHostFound
    from ._no_permission import NoPermission as NoPermission
    from ._no_permission_on_ad import NoPermissionOnAD as NoPermissionOnAD
    from ._no_permission_on_host import NoPermissionOnHost as NoPermissionOnHost
    from ._no_permission_on_nas_volume import NoPermissionOnNasVolume as NoPermissionOnNasVolume
    from ._no_subject_name import NoSubjectName as NoSubjectName
    from ._no_vc_managed_ip_configured import NoVcManagedIpConfigured as NoVcManagedIpConfigured
    from ._no_virtual_nic import NoVirtualNic as NoVirtualNic
    from ._no_vm_in_v_app import NoVmInVApp as NoVmInVApp
    from ._non_ad_user_required import NonADUserRequired as NonADUserRequired
    from ._non_home_rdmv_motion_not_supported import (
        NonHomeRDMVMotionNotSupported as NonHomeRDMVMotionNotSupported,
    )
    from ._non_persistent_disks_not_supported import (
        NonPersistentDisksNotSupported as NonPersistentDisksNotSupported,
    )
    from ._non_vmware_oui_mac_not_supported_host import (
        NonVmwareOuiMacNotSupportedHost as NonVmwareOuiMacNotSupportedHost,
    )
    from ._not_a_directory import NotADirectory as NotADirectory
    from ._not_a_file import NotAFile as NotAFile
    from ._not_authenticated import NotAuthenticated as NotAuthenticated
    from ._not_enough_cpus import NotEnoughCpus as NotEnoughCpus
    from ._not_enough_logical_cpus import NotEnoughLogicalCpus as NotEnoughLogicalCpus
    from ._not_found import NotFound as NotFound
    from ._not_supported_device_for_ft import NotSupportedDeviceForFT as NotSupportedDeviceForFT
    from ._not_supported_host import NotSupportedHost as NotSupportedHost
    from ._not_supported_host_for_checksum import (
        NotSupportedHostForChecksum as NotSupportedHostForChecksum,
    )
    from ._not_supported_host_for_v_flash import (
        NotSupportedHostForVFlash as NotSupportedHostForVFlash,
    )
    from ._not_supported_host_for_vmcp import NotSupportedHostForVmcp as NotSupportedHostForVmcp
    from ._not_supported_host_for_vmem_file import (
        NotSupportedHostForVmemFile as NotSupportedHostForVmemFile,
    )
    from ._not_supported_host_for_vsan import NotSupportedHostForVsan as NotSupportedHostForVsan
    from ._not_supported_host_in_cluster import (
        NotSupportedHostInCluster as NotSupportedHostInCluster,
    )
    from ._not_supported_host_in_dvs import NotSupportedHostInDvs as NotSupportedHostInDvs
    from ._not_supported_host_in_ha_cluster import (
        NotSupportedHostInHACluster as NotSupportedHostInHACluster,
    )
    from ._not_user_configurable_property import (
        NotUserConfigurableProperty as NotUserConfigurableProperty,
    )
    from ._num_virtual_cores_per_socket_not_supported import (
        NumVirtualCoresPerSocketNotSupported as NumVirtualCoresPerSocketNotSupported,
    )
    from ._num_virtual_cpus_exceeds_limit import (
        NumVirtualCpusExceedsLimit as NumVirtualCpusExceedsLimit,
    )
    from ._num_virtual_cpus_incompatible import (
        NumVirtualCpusIncompatible as NumVirtualCpusIncompatible,
    )
    from ._num_virtual_cpus_not_supported import (
        NumVirtualCpusNotSupported as NumVirtualCpusNotSupported,
    )
    from ._operation_disabled_by_guest import OperationDisabledByGuest as OperationDisabledByGuest
    from ._operation_disallowed_on_host import (
        OperationDisallowedOnHost as OperationDisallowedOnHost,
    )
    from ._operation_not_supported_by_guest import (
        OperationNotSupportedByGuest as OperationNotSupportedByGuest,
    )
    from ._out_of_bounds import OutOfBounds as OutOfBounds
    from ._ovf_attribute import OvfAttribute as OvfAttribute
    from ._ovf_connected_device import OvfConnectedDevice as OvfConnectedDevice
    from ._ovf_connected_device_floppy import OvfConnectedDeviceFloppy as OvfConnectedDeviceFloppy
    from ._ovf_connected_device_iso import OvfConnectedDeviceIso as OvfConnectedDeviceIso
    from ._ovf_constraint import OvfConstraint as OvfConstraint
    from ._ovf_consumer_callback_fault import OvfConsumerCallbackFault as OvfConsumerCallbackFault
    from ._ovf_consumer_communication_error import (
        OvfConsumerCommunicationError as OvfConsumerCommunicationError,
    )
    from ._ovf_consumer_fault import OvfConsumerFault as OvfConsumerFault
    from ._ovf_consumer_invalid_section import (
        OvfConsumerInvalidSection as OvfConsumerInvalidSection,
    )
    from ._ovf_consumer_power_on_fault import OvfConsumerPowerOnFault as OvfConsumerPowerOnFault
    from ._ovf_consumer_undeclared_section import (
        OvfConsumerUndeclaredSection as OvfConsumerUndeclaredSection,
    )
    from ._ovf_consumer_undefined_prefix import (
        OvfConsumerUndefinedPrefix as OvfConsumerUndefinedPrefix,
    )
    from ._ovf_consumer_validation_fault import (
        OvfConsumerValidationFault as OvfConsumerValidationFault,
    )
    from ._ovf_cpu_compatibility import OvfCpuCompatibility as OvfCpuCompatibility
    from ._ovf_cpu_compatibility_check_not_supported import (
        OvfCpuCompatibilityCheckNotSupported as OvfCpuCompatibilityCheckNotSupported,
    )
    from ._ovf_disk_mapping_not_found import OvfDiskMappingNotFound as OvfDiskMappingNotFound
    from ._ovf_disk_order_constraint import OvfDiskOrderConstraint as OvfDiskOrderConstraint
    from ._ovf_duplicate_element import OvfDuplicateElement as OvfDuplicateElement
    from ._ovf_duplicated_element_boundary import (
        OvfDuplicatedElementBoundary as OvfDuplicatedElementBoundary,
    )
    from ._ovf_duplicated_property_id_export import (
        OvfDuplicatedPropertyIdExport as OvfDuplicatedPropertyIdExport,
    )
    from ._ovf_duplicated_property_id_import import (
        OvfDuplicatedPropertyIdImport as OvfDuplicatedPropertyIdImport,
    )
    from ._ovf_element import OvfElement as OvfElement
    from ._ovf_element_invalid_value import OvfElementInvalidValue as OvfElementInvalidValue
    from ._ovf_export import OvfExport as OvfExport
    from ._ovf_export_failed import OvfExportFailed as OvfExportFailed
    from ._ovf_fault import OvfFault as OvfFault
    from ._ovf_hardware_check import OvfHardwareCheck as OvfHardwareCheck
    from ._ovf_hardware_export import OvfHardwareExport as OvfHardwareExport
    from ._ovf_host_resource_constraint import (
        OvfHostResourceConstraint as OvfHostResourceConstraint,
    )
    from ._ovf_host_value_not_parsed import OvfHostValueNotParsed as OvfHostValueNotParsed
    from ._ovf_import import OvfImport as OvfImport
    from ._ovf_import_failed import OvfImportFailed as OvfImportFailed
    from ._ovf_internal_error import OvfInternalError as OvfInternalError
    from ._ovf_invalid_package import OvfInvalidPackage as OvfInvalidPackage
    from ._ovf_invalid_value import OvfInvalidValue as OvfInvalidValue
    from ._ovf_invalid_value_configuration import (
        OvfInvalidValueConfiguration as OvfInvalidValueConfiguration,
    )
    from ._ovf_invalid_value_empty import OvfInvalidValueEmpty as OvfInvalidValueEmpty
    from ._ovf_invalid_value_format_malformed import (
        OvfInvalidValueFormatMalformed as OvfInvalidValueFormatMalformed,
    )
    from ._ovf_invalid_value_reference import OvfInvalidValueReference as OvfInvalidValueReference
    from ._ovf_invalid_vm_name import OvfInvalidVmName as OvfInvalidVmName
    from ._ovf_mapped_os_id import OvfMappedOsId as OvfMappedOsId
    from ._ovf_missing_attribute import OvfMissingAttribute as OvfMissingAttribute
    from ._ovf_missing_element import OvfMissingElement as OvfMissingElement
    from ._ovf_missing_element_normal_boundary import (
        OvfMissingElementNormalBoundary as OvfMissingElementNormalBoundary,
    )
    from ._ovf_missing_hardware import OvfMissingHardware as OvfMissingHardware
    from ._ovf_network_mapping_not_supported import (
        OvfNetworkMappingNotSupported as OvfNetworkMappingNotSupported,
    )
    from ._ovf_no_host_nic import OvfNoHostNic as OvfNoHostNic
    from ._ovf_no_space_on_controller import OvfNoSpaceOnController as OvfNoSpaceOnController
    from ._ovf_no_supported_hardware_family import (
        OvfNoSupportedHardwareFamily as OvfNoSupportedHardwareFamily,
    )
    from ._ovf_property import OvfProperty as OvfProperty
    from ._ovf_property_export import OvfPropertyExport as OvfPropertyExport
    from ._ovf_property_network import OvfPropertyNetwork as OvfPropertyNetwork
    from ._ovf_property_network_export import OvfPropertyNetworkExport as OvfPropertyNetworkExport
    from ._ovf_property_qualifier import OvfPropertyQualifier as OvfPropertyQualifier
    from ._ovf_property_qualifier_duplicate import (
        OvfPropertyQualifierDuplicate as OvfPropertyQualifierDuplicate,
    )
    from ._ovf_property_qualifier_ignored import (
        OvfPropertyQualifierIgnored as OvfPropertyQualifierIgnored,
    )
    from ._ovf_property_type import OvfPropertyType as OvfPropertyType
    from ._ovf_property_value import OvfPropertyValue as OvfPropertyValue
    from ._ovf_system_fault import OvfSystemFault as OvfSystemFault
    from ._ovf_to_xml_unsupported_element import (
        OvfToXmlUnsupportedElement as OvfToXmlUnsupportedElement,
    )
    from ._ovf_unable_to_export_disk import OvfUnableToExportDisk as OvfUnableToExportDisk
    from ._ovf_unexpected_element import OvfUnexpectedElement as OvfUnexpectedElement
    from ._ovf_unknown_device import OvfUnknownDevice as OvfUnknownDevice
    from ._ovf_unknown_device_backing import OvfUnknownDeviceBacking as OvfUnknownDeviceBacking
    from ._ovf_unknown_entity import OvfUnknownEntity as OvfUnknownEntity
    from ._ovf_unsupported_attribute import OvfUnsupportedAttribute as OvfUnsupportedAttribute
    from ._ovf_unsupported_attribute_value import (
        OvfUnsupportedAttributeValue as OvfUnsupportedAttributeValue,
    )
    from ._ovf_unsupported_device_backing_info import (
        OvfUnsupportedDeviceBackingInfo as OvfUnsupportedDeviceBackingInfo,
    )
    from ._ovf_unsupported_device_backing_option import (
        OvfUnsupportedDeviceBackingOption as OvfUnsupportedDeviceBackingOption,
    )
    from ._ovf_unsupported_device_export import (
        OvfUnsupportedDeviceExport as OvfUnsupportedDeviceExport,
    )
    from ._ovf_unsupported_disk_provisioning import (
        OvfUnsupportedDiskProvisioning as OvfUnsupportedDiskProvisioning,
    )
    from ._ovf_unsupported_element import OvfUnsupportedElement as OvfUnsupportedElement
    from ._ovf_unsupported_element_value import (
        OvfUnsupportedElementValue as OvfUnsupportedElementValue,
    )
    from ._ovf_unsupported_package import OvfUnsupportedPackage as OvfUnsupportedPackage
    from ._ovf_unsupported_section import OvfUnsupportedSection as OvfUnsupportedSection
    from ._ovf_unsupported_sub_type import OvfUnsupportedSubType as OvfUnsupportedSubType
    from ._ovf_unsupported_type import OvfUnsupportedType as OvfUnsupportedType
    from ._ovf_wrong_element import OvfWrongElement as OvfWrongElement
    from ._ovf_wrong_namespace import OvfWrongNamespace as OvfWrongNamespace
    from ._ovf_xml_format import OvfXmlFormat as OvfXmlFormat
    from ._password_expired import PasswordExpired as PasswordExpired
    from ._patch_already_installed import PatchAlreadyInstalled as PatchAlreadyInstalled
    from ._patch_binaries_not_found import PatchBinariesNotFound as PatchBinariesNotFound
    from ._patch_install_failed import PatchInstallFailed as PatchInstallFailed
    from ._patch_integrity_error import PatchIntegrityError as PatchIntegrityError
    from ._patch_metadata_corrupted import PatchMetadataCorrupted as PatchMetadataCorrupted
    from ._patch_metadata_invalid import PatchMetadataInvalid as PatchMetadataInvalid
    from ._patch_metadata_not_found import PatchMetadataNotFound as PatchMetadataNotFound
    from ._patch_missing_dependencies import PatchMissingDependencies as PatchMissingDependencies
    from ._patch_not_applicable import PatchNotApplicable as PatchNotApplicable
    from ._patch_superseded import PatchSuperseded as PatchSuperseded
    from ._phys_compat_rdm_not_supported import (
        PhysCompatRDMNotSupported as PhysCompatRDMNotSupported,
    )
    from ._platform_config_fault import PlatformConfigFault as PlatformConfigFault
    from ._power_on_ft_secondary_failed import PowerOnFtSecondaryFailed as PowerOnFtSecondaryFailed
    from ._power_on_ft_secondary_timedout import (
        PowerOnFtSecondaryTimedout as PowerOnFtSecondaryTimedout,
    )
    from ._profile_update_failed import ProfileUpdateFailed as ProfileUpdateFailed
    from ._quarantine_mode_fault import QuarantineModeFault as QuarantineModeFault
    from ._question_pending import QuestionPending as QuestionPending
    from ._quiesce_datastore_io_for_ha_failed import (
        QuiesceDatastoreIOForHAFailed as QuiesceDatastoreIOForHAFailed,
    )
    from ._rdm_conversion_not_supported import (
        RDMConversionNotSupported as RDMConversionNotSupported,
    )
    from ._rdm_not_preserved import RDMNotPreserved as RDMNotPreserved
    from ._rdm_not_supported import RDMNotSupported as RDMNotSupported
    from ._rdm_not_supported_on_datastore import (
        RDMNotSupportedOnDatastore as RDMNotSupportedOnDatastore,
    )
    from ._rdm_points_to_inaccessible_disk import (
        RDMPointsToInaccessibleDisk as RDMPointsToInaccessibleDisk,
    )
    from ._raw_disk_not_supported import RawDiskNotSupported as RawDiskNotSupported
    from ._read_host_resource_pool_tree_failed import (
        ReadHostResourcePoolTreeFailed as ReadHostResourcePoolTreeFailed,
    )
    from ._read_only_disks_with_legacy_destination import (
        ReadOnlyDisksWithLegacyDestination as ReadOnlyDisksWithLegacyDestination,
    )
    from ._reboot_required import RebootRequired as RebootRequired
    from ._record_replay_disabled import RecordReplayDisabled as RecordReplayDisabled
    from ._remote_device_not_supported import RemoteDeviceNotSupported as RemoteDeviceNotSupported
    from ._remove_failed import RemoveFailed as RemoveFailed
    from ._replication_config_fault import ReplicationConfigFault as ReplicationConfigFault
    from ._replication_disk_config_fault import (
        ReplicationDiskConfigFault as ReplicationDiskConfigFault,
    )
    from ._replication_fault import ReplicationFault as ReplicationFault
    from ._replication_incompatible_with_ft import (
        ReplicationIncompatibleWithFT as ReplicationIncompatibleWithFT,
    )
    from ._replication_invalid_options import ReplicationInvalidOptions as ReplicationInvalidOptions
    from ._replication_not_supported_on_host import (
        ReplicationNotSupportedOnHost as ReplicationNotSupportedOnHost,
    )
    from ._replication_vm_config_fault import ReplicationVmConfigFault as ReplicationVmConfigFault
    from ._replication_vm_fault import ReplicationVmFault as ReplicationVmFault
    from ._replication_vm_in_progress_fault import (
        ReplicationVmInProgressFault as ReplicationVmInProgressFault,
    )
    from ._resource_in_use import ResourceInUse as ResourceInUse
    from ._resource_not_available import ResourceNotAvailable as ResourceNotAvailable
    from ._restricted_by_administrator import RestrictedByAdministrator as RestrictedByAdministrator
    from ._restricted_version import RestrictedVersion as RestrictedVersion
    from ._rollback_failure import RollbackFailure as RollbackFailure
    from ._rule_violation import RuleViolation as RuleViolation
    from ._ssl_disabled_fault import SSLDisabledFault as SSLDisabledFault
    from ._ssl_verify_fault import SSLVerifyFault as SSLVerifyFault
    from ._sspi_challenge import SSPIChallenge as SSPIChallenge
    from ._secondary_vm_already_disabled import (
        SecondaryVmAlreadyDisabled as SecondaryVmAlreadyDisabled,
    )
    from ._secondary_vm_already_enabled import (
        SecondaryVmAlreadyEnabled as SecondaryVmAlreadyEnabled,
    )
    from ._secondary_vm_already_registered import (
        SecondaryVmAlreadyRegistered as SecondaryVmAlreadyRegistered,
    )
    from ._secondary_vm_not_registered import SecondaryVmNotRegistered as SecondaryVmNotRegistered
    from ._shared_bus_controller_not_supported import (
        SharedBusControllerNotSupported as SharedBusControllerNotSupported,
    )
    from ._shrink_disk_fault import ShrinkDiskFault as ShrinkDiskFault
    from ._snapshot_clone_not_supported import (
        SnapshotCloneNotSupported as SnapshotCloneNotSupported,
    )
    from ._snapshot_copy_not_supported import SnapshotCopyNotSupported as SnapshotCopyNotSupported
    from ._snapshot_disabled import SnapshotDisabled as SnapshotDisabled
    from ._snapshot_fault import SnapshotFault as SnapshotFault
    from ._snapshot_incompatible_device_in_vm import (
        SnapshotIncompatibleDeviceInVm as SnapshotIncompatibleDeviceInVm,
    )
    from ._snapshot_locked import SnapshotLocked as SnapshotLocked
    from ._snapshot_move_from_non_home_not_supported import (
        SnapshotMoveFromNonHomeNotSupported as SnapshotMoveFromNonHomeNotSupported,
    )
    from ._snapshot_move_not_supported import SnapshotMoveNotSupported as SnapshotMoveNotSupported
    from ._snapshot_move_to_non_home_not_supported import (
        SnapshotMoveToNonHomeNotSupported as SnapshotMoveToNonHomeNotSupported,
    )
    from ._snapshot_no_change import SnapshotNoChange as SnapshotNoChange
    from ._snapshot_revert_issue import SnapshotRevertIssue as SnapshotRevertIssue
    from ._soft_rule_vio_correction_disallowed import (
        SoftRuleVioCorrectionDisallowed as SoftRuleVioCorrectionDisallowed,
    )
    from ._soft_rule_vio_correction_impact import (
        SoftRuleVioCorrectionImpact as SoftRuleVioCorrectionImpact,
    )
    from ._solution_user_required import SolutionUserRequired as SolutionUserRequired
    from ._ssd_disk_not_available import SsdDiskNotAvailable as SsdDiskNotAvailable
    from ._storage_drs_cannot_move_disk_in_multi_writer_mode import (
        StorageDrsCannotMoveDiskInMultiWriterMode as StorageDrsCannotMoveDiskInMultiWriterMode,
    )
    from ._storage_drs_cannot_move_ft_vm import StorageDrsCannotMoveFTVm as StorageDrsCannotMoveFTVm
    from ._storage_drs_cannot_move_independent_disk import (
        StorageDrsCannotMoveIndependentDisk as StorageDrsCannotMoveIndependentDisk,
    )
    from ._storage_drs_cannot_move_manually_placed_swap_file import (
        StorageDrsCannotMoveManuallyPlacedSwapFile as StorageDrsCannotMoveManuallyPlacedSwapFile,
    )
    from ._storage_drs_cannot_move_manually_placed_vm import (
        StorageDrsCannotMoveManuallyPlacedVm as StorageDrsCannotMoveManuallyPlacedVm,
    )
    from ._storage_drs_cannot_move_shared_disk import (
        StorageDrsCannotMoveSharedDisk as StorageDrsCannotMoveSharedDisk,
    )
    from ._storage_drs_cannot_move_template import (
        StorageDrsCannotMoveTemplate as StorageDrsCannotMoveTemplate,
    )
    from ._storage_drs_cannot_move_vm_in_user_folder import (
        StorageDrsCannotMoveVmInUserFolder as StorageDrsCannotMoveVmInUserFolder,
    )
    from ._storage_drs_cannot_move_vm_with_mounted_cdrom import (
        StorageDrsCannotMoveVmWithMountedCDROM as StorageDrsCannotMoveVmWithMountedCDROM,
    )
    from ._storage_drs_cannot_move_vm_with_no_files_in_layout import (
        StorageDrsCannotMoveVmWithNoFilesInLayout as StorageDrsCannotMoveVmWithNoFilesInLayout,
    )
    from ._storage_drs_datacenters_cannot_share_datastore import (
        StorageDrsDatacentersCannotShareDatastore as StorageDrsDatacentersCannotShareDatastore,
    )
    from ._storage_drs_disabled_on_vm import StorageDrsDisabledOnVm as StorageDrsDisabledOnVm
    from ._storage_drs_hbr_disk_not_movable import (
        StorageDrsHbrDiskNotMovable as StorageDrsHbrDiskNotMovable,
    )
    from ._storage_drs_hms_move_in_progress import (
        StorageDrsHmsMoveInProgress as StorageDrsHmsMoveInProgress,
    )
    from ._storage_drs_hms_unreachable import StorageDrsHmsUnreachable as StorageDrsHmsUnreachable
    from ._storage_drs_iolb_disabled_internally import (
        StorageDrsIolbDisabledInternally as StorageDrsIolbDisabledInternally,
    )
    from ._storage_drs_relocate_disabled import (
        StorageDrsRelocateDisabled as StorageDrsRelocateDisabled,
    )
    from ._storage_drs_stale_hms_collection import (
        StorageDrsStaleHmsCollection as StorageDrsStaleHmsCollection,
    )
    from ._storage_drs_unable_to_move_files import (
        StorageDrsUnableToMoveFiles as StorageDrsUnableToMoveFiles,
    )
    from ._storage_v_motion_not_supported import (
        StorageVMotionNotSupported as StorageVMotionNotSupported,
    )
    from ._storage_vmotion_incompatible import (
        StorageVmotionIncompatible as StorageVmotionIncompatible,
    )
    from ._suspended_relocate_not_supported import (
        SuspendedRelocateNotSupported as SuspendedRelocateNotSupported,
    )
    from ._swap_datastore_not_writable_on_host import (
        SwapDatastoreNotWritableOnHost as SwapDatastoreNotWritableOnHost,
    )
    from ._swap_datastore_unset import SwapDatastoreUnset as SwapDatastoreUnset
    from ._swap_placement_override_not_supported import (
        SwapPlacementOverrideNotSupported as SwapPlacementOverrideNotSupported,
    )
    from ._switch_ip_unset import SwitchIpUnset as SwitchIpUnset
    from ._switch_not_in_upgrade_mode import SwitchNotInUpgradeMode as SwitchNotInUpgradeMode
    from ._task_in_progress import TaskInProgress as TaskInProgress
    from ._third_party_license_assignment_failed import (
        ThirdPartyLicenseAssignmentFailed as ThirdPartyLicenseAssignmentFailed,
    )
    from ._timedout import Timedout as Timedout
    from ._too_many_concurrent_native_clones import (
        TooManyConcurrentNativeClones as TooManyConcurrentNativeClones,
    )
    from ._too_many_consecutive_overrides import (
        TooManyConsecutiveOverrides as TooManyConsecutiveOverrides,
    )
    from ._too_many_devices import TooManyDevices as TooManyDevices
    from ._too_many_disks_on_legacy_host import TooManyDisksOnLegacyHost as TooManyDisksOnLegacyHost
    from ._too_many_guest_logons import TooManyGuestLogons as TooManyGuestLogons
    from ._too_many_hosts import TooManyHosts as TooManyHosts
    from ._too_many_native_clone_levels import TooManyNativeCloneLevels as TooManyNativeCloneLevels
    from ._too_many_native_clones_on_file import (
        TooManyNativeClonesOnFile as TooManyNativeClonesOnFile,
    )
    from ._too_many_snapshot_levels import TooManySnapshotLevels as TooManySnapshotLevels
    from ._tools_already_upgraded import ToolsAlreadyUpgraded as ToolsAlreadyUpgraded
    from ._tools_auto_upgrade_not_supported import (
        ToolsAutoUpgradeNotSupported as ToolsAutoUpgradeNotSupported,
    )
    from ._tools_image_copy_failed import ToolsImageCopyFailed as ToolsImageCopyFailed
    from ._tools_image_not_available import ToolsImageNotAvailable as ToolsImageNotAvailable
    from ._tools_image_signature_check_failed import (
        ToolsImageSignatureCheckFailed as ToolsImageSignatureCheckFailed,
    )
    from ._tools_installation_in_progress import (
        ToolsInstallationInProgress as ToolsInstallationInProgress,
    )
    from ._tools_unavailable import ToolsUnavailable as ToolsUnavailable
    from ._tools_upgrade_cancelled import ToolsUpgradeCancelled as ToolsUpgradeCancelled
    from ._un_supported_datastore_for_v_flash import (
        UnSupportedDatastoreForVFlash as UnSupportedDatastoreForVFlash,
    )
    from ._uncommitted_undoable_disk import UncommittedUndoableDisk as UncommittedUndoableDisk
    from ._unconfigured_property_value import UnconfiguredPropertyValue as UnconfiguredPropertyValue
    from ._uncustomizable_guest import UncustomizableGuest as UncustomizableGuest
    from ._unexpected_customization_fault import (
        UnexpectedCustomizationFault as UnexpectedCustomizationFault,
    )
    from ._unrecognized_host import UnrecognizedHost as UnrecognizedHost
    from ._unshared_swap_v_motion_not_supported import (
        UnsharedSwapVMotionNotSupported as UnsharedSwapVMotionNotSupported,
    )
    from ._unsupported_datastore import UnsupportedDatastore as UnsupportedDatastore
    from ._unsupported_guest import UnsupportedGuest as UnsupportedGuest
    from ._unsupported_vim_api_version import UnsupportedVimApiVersion as UnsupportedVimApiVersion
    from ._unsupported_vmx_location import UnsupportedVmxLocation as UnsupportedVmxLocation
    from ._unused_virtual_disk_blocks_not_scrubbed import (
        UnusedVirtualDiskBlocksNotScrubbed as UnusedVirtualDiskBlocksNotScrubbed,
    )
    from ._user_not_found import UserNotFound as UserNotFound
    from ._v_app_config_fault import VAppConfigFault as VAppConfigFault
    from ._v_app_not_running import VAppNotRunning as VAppNotRunning
    from ._v_app_operation_in_progress import VAppOperationInProgress as VAppOperationInProgress
    from ._v_app_property_fault import VAppPropertyFault as VAppPropertyFault
    from ._v_app_task_in_progress import VAppTaskInProgress as VAppTaskInProgress
    from ._v_flash_cache_hot_config_not_supported import (
        VFlashCacheHotConfigNotSupported as VFlashCacheHotConfigNotSupported,
    )
    from ._v_flash_module_not_supported import VFlashModuleNotSupported as VFlashModuleNotSupported
    from ._v_flash_module_version_incompatible import (
        VFlashModuleVersionIncompatible as VFlashModuleVersionIncompatible,
    )
    from ._vmi_not_supported import VMINotSupported as VMINotSupported
    from ._vm_on_conflict_dv_port import VMOnConflictDVPort as VMOnConflictDVPort
    from ._vm_on_virtual_intranet import VMOnVirtualIntranet as VMOnVirtualIntranet
    from ._v_motion_across_network_not_supported import (
        VMotionAcrossNetworkNotSupported as VMotionAcrossNetworkNotSupported,
    )
    from ._v_motion_interface_issue import VMotionInterfaceIssue as VMotionInterfaceIssue
    from ._v_motion_link_capacity_low import VMotionLinkCapacityLow as VMotionLinkCapacityLow
    from ._v_motion_link_down import VMotionLinkDown as VMotionLinkDown
    from ._v_motion_not_configured import VMotionNotConfigured as VMotionNotConfigured
    from ._v_motion_not_licensed import VMotionNotLicensed as VMotionNotLicensed
    from ._v_motion_not_supported import VMotionNotSupported as VMotionNotSupported
    from ._v_motion_protocol_incompatible import (
        VMotionProtocolIncompatible as VMotionProtocolIncompatible,
    )
    from ._vim_fault import VimFault as VimFault
    from ._virtual_disk_blocks_not_fully_provisioned import (
        VirtualDiskBlocksNotFullyProvisioned as VirtualDiskBlocksNotFullyProvisioned,
    )
    from ._virtual_disk_mode_not_supported import (
        VirtualDiskModeNotSupported as VirtualDiskModeNotSupported,
    )
    from ._virtual_ethernet_card_not_supported import (
        VirtualEthernetCardNotSupported as VirtualEthernetCardNotSupported,
    )
    from ._virtual_hardware_compatibility_issue import (
        VirtualHardwareCompatibilityIssue as VirtualHardwareCompatibilityIssue,
    )
    from ._virtual_hardware_version_not_supported import (
        VirtualHardwareVersionNotSupported as VirtualHardwareVersionNotSupported,
    )
    from ._vm_already_exists_in_datacenter import (
        VmAlreadyExistsInDatacenter as VmAlreadyExistsInDatacenter,
    )
    from ._vm_config_fault import VmConfigFault as VmConfigFault
    from ._vm_config_incompatible_for_fault_tolerance import (
        VmConfigIncompatibleForFaultTolerance as VmConfigIncompatibleForFaultTolerance,
    )
    from ._vm_config_incompatible_for_record_replay import (
        VmConfigIncompatibleForRecordReplay as VmConfigIncompatibleForRecordReplay,
    )
    from ._vm_fault_tolerance_config_issue import (
        VmFaultToleranceConfigIssue as VmFaultToleranceConfigIssue,
    )
    from ._vm_fault_tolerance_config_issue_wrapper import (
        VmFaultToleranceConfigIssueWrapper as VmFaultToleranceConfigIssueWrapper,
    )
    from ._vm_fault_tolerance_invalid_file_backing import (
        VmFaultToleranceInvalidFileBacking as VmFaultToleranceInvalidFileBacking,
    )
    from ._vm_fault_tolerance_issue import VmFaultToleranceIssue as VmFaultToleranceIssue
    from ._vm_fault_tolerance_op_issues_list import (
        VmFaultToleranceOpIssuesList as VmFaultToleranceOpIssuesList,
    )
    from ._vm_fault_tolerance_too_many_ft_vcpus_on_host import (
        VmFaultToleranceTooManyFtVcpusOnHost as VmFaultToleranceTooManyFtVcpusOnHost,
    )
    from ._vm_fault_tolerance_too_many_v_ms_on_host import (
        VmFaultToleranceTooManyVMsOnHost as VmFaultToleranceTooManyVMsOnHost,
    )
    from ._vm_host_affinity_rule_violation import (
        VmHostAffinityRuleViolation as VmHostAffinityRuleViolation,
    )
    from ._vm_limit_license import VmLimitLicense as VmLimitLicense
    from ._vm_metadata_manager_fault import VmMetadataManagerFault as VmMetadataManagerFault
    from ._vm_monitor_incompatible_for_fault_tolerance import (
        VmMonitorIncompatibleForFaultTolerance as VmMonitorIncompatibleForFaultTolerance,
    )
    from ._vm_power_on_disabled import VmPowerOnDisabled as VmPowerOnDisabled
    from ._vm_smp_fault_tolerance_too_many_v_ms_on_host import (
        VmSmpFaultToleranceTooManyVMsOnHost as VmSmpFaultToleranceTooManyVMsOnHost,
    )
    from ._vm_tools_upgrade_fault import VmToolsUpgradeFault as VmToolsUpgradeFault
    from ._vm_validate_max_device import VmValidateMaxDevice as VmValidateMaxDevice
    from ._vm_wwn_conflict import VmWwnConflict as VmWwnConflict
    from ._vmfs_already_mounted import VmfsAlreadyMounted as VmfsAlreadyMounted
    from ._vmfs_ambiguous_mount import VmfsAmbiguousMount as VmfsAmbiguousMount
    from ._vmfs_mount_fault import VmfsMountFault as VmfsMountFault
    from ._vmotion_interface_not_enabled import (
        VmotionInterfaceNotEnabled as VmotionInterfaceNotEnabled,
    )
    from ._volume_editor_error import VolumeEditorError as VolumeEditorError
    from ._vram_limit_license import VramLimitLicense as VramLimitLicense
    from ._vsan_cluster_uuid_mismatch import VsanClusterUuidMismatch as VsanClusterUuidMismatch
    from ._vsan_disk_fault import VsanDiskFault as VsanDiskFault
    from ._vsan_fault import VsanFault as VsanFault
    from ._vsan_incompatible_disk_mapping import (
        VsanIncompatibleDiskMapping as VsanIncompatibleDiskMapping,
    )
    from ._vsan_node_not_master import VsanNodeNotMaster as VsanNodeNotMaster
    from ._vsan_ssl_verify_cert_fault import VsanSslVerifyCertFault as VsanSslVerifyCertFault
    from ._vspan_dest_port_conflict import VspanDestPortConflict as VspanDestPortConflict
    from ._vspan_port_conflict import VspanPortConflict as VspanPortConflict
    from ._vspan_port_move_fault import VspanPortMoveFault as VspanPortMoveFault
    from ._vspan_port_promisc_change_fault import (
        VspanPortPromiscChangeFault as VspanPortPromiscChangeFault,
    )
    from ._vspan_portgroup_promisc_change_fault import (
        VspanPortgroupPromiscChangeFault as VspanPortgroupPromiscChangeFault,
    )
    from ._vspan_portgroup_type_change_fault import (
        VspanPortgroupTypeChangeFault as VspanPortgroupTypeChangeFault,
    )
    from ._vspan_promiscuous_port_not_supported import (
        VspanPromiscuousPortNotSupported as VspanPromiscuousPortNotSupported,
    )
    from ._vspan_same_session_port_conflict import (
        VspanSameSessionPortConflict as VspanSameSessionPortConflict,
    )
    from ._wake_on_lan_not_supported import WakeOnLanNotSupported as WakeOnLanNotSupported
    from ._wake_on_lan_not_supported_by_vmotion_nic import (
        WakeOnLanNotSupportedByVmotionNIC as WakeOnLanNotSupportedByVmotionNIC,
    )
    from ._will_lose_ha_protection import WillLoseHAProtection as WillLoseHAProtection
    from ._will_modify_config_cpu_requirements import (
        WillModifyConfigCpuRequirements as WillModifyConfigCpuRequirements,
    )
    from ._will_reset_snapshot_directory import (
        WillResetSnapshotDirectory as WillResetSnapshotDirectory,
    )
    from ._wipe_disk_fault import WipeDiskFault as WipeDiskFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ActiveDirectoryFault": "_active_directory_fault",
            "ActiveVMsBlockingEVC": "_active_v_ms_blocking_evc",
            "AdminDisabled": "_admin_disabled",
            "AdminNotDisabled": "_admin_not_disabled",
            "AffinityConfigured": "_affinity_configured",
            "AgentInstallFailed": "_agent_install_failed",
            "AlreadyBeingManaged": "_already_being_managed",
            "AlreadyConnected": "_already_connected",
            "AlreadyExists": "_already_exists",
            "AlreadyUpgraded": "_already_upgraded",
            "AnswerFileUpdateFailed": "_answer_file_update_failed",
            "ApplicationQuiesceFault": "_application_quiesce_fault",
            "AuthMinimumAdminPermission": "_auth_minimum_admin_permission",
            "BackupBlobReadFailure": "_backup_blob_read_failure",
            "BackupBlobWriteFailure": "_backup_blob_write_failure",
            "BlockedByFirewall": "_blocked_by_firewall",
            "CAMServerRefusedConnection": "_cam_server_refused_connection",
            "CannotAccessFile": "_cannot_access_file",
            "CannotAccessLocalSource": "_cannot_access_local_source",
            "CannotAccessNetwork": "_cannot_access_network",
            "CannotAccessVmComponent": "_cannot_access_vm_component",
            "CannotAccessVmConfig": "_cannot_access_vm_config",
            "CannotAccessVmDevice": "_cannot_access_vm_device",
            "CannotAccessVmDisk": "_cannot_access_vm_disk",
            "CannotAddHostWithFTVmAsStandalone": "_cannot_add_host_with_ft_vm_as_standalone",
            "CannotAddHostWithFTVmToDifferentCluster": "_cannot_add_host_with_ft_vm_to_different_cluster",
            "CannotAddHostWithFTVmToNonHACluster": "_cannot_add_host_with_ft_vm_to_non_ha_cluster",
            "CannotChangeDrsBehaviorForFtSecondary": "_cannot_change_drs_behavior_for_ft_secondary",
            "CannotChangeHaSettingsForFtSecondary": "_cannot_change_ha_settings_for_ft_secondary",
            "CannotChangeVsanClusterUuid": "_cannot_change_vsan_cluster_uuid",
            "CannotChangeVsanNodeUuid": "_cannot_change_vsan_node_uuid",
            "CannotComputeFTCompatibleHosts": "_cannot_compute_ft_compatible_hosts",
            "CannotCreateFile": "_cannot_create_file",
            "CannotDecryptPasswords": "_cannot_decrypt_passwords",
            "CannotDeleteFile": "_cannot_delete_file",
            "CannotDisableDrsOnClustersWithVApps": "_cannot_disable_drs_on_clusters_with_v_apps",
            "CannotDisableSnapshot": "_cannot_disable_snapshot",
            "CannotDisconnectHostWithFaultToleranceVm": "_cannot_disconnect_host_with_fault_tolerance_vm",
            "CannotEnableVmcpForCluster": "_cannot_enable_vmcp_for_cluster",
            "CannotModifyConfigCpuRequirements": "_cannot_modify_config_cpu_requirements",
            "CannotMoveFaultToleranceVm": "_cannot_move_fault_tolerance_vm",
            "CannotMoveHostWithFaultToleranceVm": "_cannot_move_host_with_fault_tolerance_vm",
            "CannotMoveVmWithDeltaDisk": "_cannot_move_vm_with_delta_disk",
            "CannotMoveVmWithNativeDeltaDisk": "_cannot_move_vm_with_native_delta_disk",
            "CannotMoveVsanEnabledHost": "_cannot_move_vsan_enabled_host",
            "CannotPlaceWithoutPrerequisiteMoves": "_cannot_place_without_prerequisite_moves",
            "CannotPowerOffVmInCluster": "_cannot_power_off_vm_in_cluster",
            "CannotReconfigureVsanWhenHaEnabled": "_cannot_reconfigure_vsan_when_ha_enabled",
            "CannotUseNetwork": "_cannot_use_network",
            "ClockSkew": "_clock_skew",
            "CloneFromSnapshotNotSupported": "_clone_from_snapshot_not_supported",
            "CnsAlreadyRegisteredFault": "_cns_already_registered_fault",
            "CnsFault": "_cns_fault",
            "CnsInCompatibleFault": "_cns_in_compatible_fault",
            "CnsMissingControllerFault": "_cns_missing_controller_fault",
            "CnsMissingPrivilegeFault": "_cns_missing_privilege_fault",
            "CnsNotRegisteredFault": "_cns_not_registered_fault",
            "CnsPlacementFault": "_cns_placement_fault",
            "CnsRankedLowerFault": "_cns_ranked_lower_fault",
            "CnsSnapshotNotFoundFault": "_cns_snapshot_not_found_fault",
            "CnsVolumeAlreadyExistsFault": "_cns_volume_already_exists_fault",
            "CnsVolumeNotFoundFault": "_cns_volume_not_found_fault",
            "CollectorAddressUnset": "_collector_address_unset",
            "ConcurrentAccess": "_concurrent_access",
            "ConflictingConfiguration": "_conflicting_configuration",
            "ConflictingDatastoreFound": "_conflicting_datastore_found",
            "ConnectedIso": "_connected_iso",
            "CpuCompatibilityUnknown": "_cpu_compatibility_unknown",
            "CpuHotPlugNotSupported": "_cpu_hot_plug_not_supported",
            "CpuIncompatible": "_cpu_incompatible",
            "CpuIncompatible1ECX": "_cpu_incompatible1_ecx",
            "CpuIncompatible81EDX": "_cpu_incompatible81_edx",
            "CustomizationFault": "_customization_fault",
            "CustomizationPending": "_customization_pending",
            "DVPortNotSupported": "_dv_port_not_supported",
            "DasConfigFault": "_das_config_fault",
            "DatabaseError": "_database_error",
            "DatacenterMismatch": "_datacenter_mismatch",
            "DatastoreNotWritableOnHost": "_datastore_not_writable_on_host",
            "DeltaDiskFormatNotSupported": "_delta_disk_format_not_supported",
            "DestinationSwitchFull": "_destination_switch_full",
            "DestinationVsanDisabled": "_destination_vsan_disabled",
            "DeviceBackingNotSupported": "_device_backing_not_supported",
            "DeviceControllerNotSupported": "_device_controller_not_supported",
            "DeviceHotPlugNotSupported": "_device_hot_plug_not_supported",
            "DeviceNotFound": "_device_not_found",
            "DeviceNotSupported": "_device_not_supported",
            "DeviceUnsupportedForVmPlatform": "_device_unsupported_for_vm_platform",
            "DeviceUnsupportedForVmVersion": "_device_unsupported_for_vm_version",
            "DigestNotSupported": "_digest_not_supported",
            "DirectoryNotEmpty": "_directory_not_empty",
            "DisableAdminNotSupported": "_disable_admin_not_supported",
            "DisallowedChangeByService": "_disallowed_change_by_service",
            "DisallowedDiskModeChange": "_disallowed_disk_mode_change",
            "DisallowedMigrationDeviceAttached": "_disallowed_migration_device_attached",
            "DisallowedOperationOnFailoverHost": "_disallowed_operation_on_failover_host",
            "DisconnectedHostsBlockingEVC": "_disconnected_hosts_blocking_evc",
            "DiskHasPartitions": "_disk_has_partitions",
            "DiskIsLastRemainingNonSSD": "_disk_is_last_remaining_non_ssd",
            "DiskIsNonLocal": "_disk_is_non_local",
            "DiskIsUSB": "_disk_is_usb",
            "DiskMoveTypeNotSupported": "_disk_move_type_not_supported",
            "DiskNotSupported": "_disk_not_supported",
            "DiskTooSmall": "_disk_too_small",
            "DomainNotFound": "_domain_not_found",
            "DrsDisabledOnVm": "_drs_disabled_on_vm",
            "DrsVmotionIncompatibleFault": "_drs_vmotion_incompatible_fault",
            "DuplicateDisks": "_duplicate_disks",
            "DuplicateName": "_duplicate_name",
            "DuplicateVsanNetworkInterface": "_duplicate_vsan_network_interface",
            "DvsApplyOperationFault": "_dvs_apply_operation_fault",
            "DvsFault": "_dvs_fault",
            "DvsNotAuthorized": "_dvs_not_authorized",
            "DvsOperationBulkFault": "_dvs_operation_bulk_fault",
            "DvsScopeViolated": "_dvs_scope_violated",
            "EVCAdmissionFailed": "_evc_admission_failed",
            "EVCAdmissionFailedCPUFeaturesForMode": "_evc_admission_failed_cpu_features_for_mode",
            "EVCAdmissionFailedCPUModel": "_evc_admission_failed_cpu_model",
            "EVCAdmissionFailedCPUModelForMode": "_evc_admission_failed_cpu_model_for_mode",
            "EVCAdmissionFailedCPUVendor": "_evc_admission_failed_cpu_vendor",
            "EVCAdmissionFailedCPUVendorUnknown": "_evc_admission_failed_cpu_vendor_unknown",
            "EVCAdmissionFailedHostDisconnected": "_evc_admission_failed_host_disconnected",
            "EVCAdmissionFailedHostSoftware": "_evc_admission_failed_host_software",
            "EVCAdmissionFailedHostSoftwareForMode": "_evc_admission_failed_host_software_for_mode",
            "EVCAdmissionFailedVmActive": "_evc_admission_failed_vm_active",
            "EVCConfigFault": "_evc_config_fault",
            "EVCModeIllegalByVendor": "_evc_mode_illegal_by_vendor",
            "EVCModeUnsupportedByHosts": "_evc_mode_unsupported_by_hosts",
            "EVCUnsupportedByHostHardware": "_evc_unsupported_by_host_hardware",
            "EVCUnsupportedByHostSoftware": "_evc_unsupported_by_host_software",
            "EightHostLimitViolated": "_eight_host_limit_violated",
            "EncryptionKeyRequired": "_encryption_key_required",
            "ExpiredAddonLicense": "_expired_addon_license",
            "ExpiredEditionLicense": "_expired_edition_license",
            "ExpiredFeatureLicense": "_expired_feature_license",
            "ExtendedFault": "_extended_fault",
            "FailToEnableSPBM": "_fail_to_enable_spbm",
            "FailToLockFaultToleranceVMs": "_fail_to_lock_fault_tolerance_v_ms",
            "FaultToleranceAntiAffinityViolated": "_fault_tolerance_anti_affinity_violated",
            "FaultToleranceCannotEditMem": "_fault_tolerance_cannot_edit_mem",
            "FaultToleranceCpuIncompatible": "_fault_tolerance_cpu_incompatible",
            "FaultToleranceNeedsThickDisk": "_fault_tolerance_needs_thick_disk",
            "FaultToleranceNotLicensed": "_fault_tolerance_not_licensed",
            "FaultToleranceNotSameBuild": "_fault_tolerance_not_same_build",
            "FaultTolerancePrimaryPowerOnNotAttempted": "_fault_tolerance_primary_power_on_not_attempted",
            "FaultToleranceVmNotDasProtected": "_fault_tolerance_vm_not_das_protected",
            "FcoeFault": "_fcoe_fault",
            "FcoeFaultPnicHasNoPortSet": "_fcoe_fault_pnic_has_no_port_set",
            "FeatureRequirementsNotMet": "_feature_requirements_not_met",
            "FileAlreadyExists": "_file_already_exists",
            "FileBackedPortNotSupported": "_file_backed_port_not_supported",
            "FileFault": "_file_fault",
            "FileLocked": "_file_locked",
            "FileNameTooLong": "_file_name_too_long",
            "FileNotFound": "_file_not_found",
            "FileNotWritable": "_file_not_writable",
            "FileTooLarge": "_file_too_large",
            "FilesystemQuiesceFault": "_filesystem_quiesce_fault",
            "FilterInUse": "_filter_in_use",
            "FtIssuesOnHost": "_ft_issues_on_host",
            "FtVmHostRuleViolation": "_ft_vm_host_rule_violation",
            "FullStorageVMotionNotSupported": "_full_storage_v_motion_not_supported",
            "GatewayConnectFault": "_gateway_connect_fault",
            "GatewayHostNotReachable": "_gateway_host_not_reachable",
            "GatewayNotFound": "_gateway_not_found",
            "GatewayNotReachable": "_gateway_not_reachable",
            "GatewayOperationRefused": "_gateway_operation_refused",
            "GatewayToHostAuthFault": "_gateway_to_host_auth_fault",
            "GatewayToHostConnectFault": "_gateway_to_host_connect_fault",
            "GatewayToHostTrustVerifyFault": "_gateway_to_host_trust_verify_fault",
            "GenericDrsFault": "_generic_drs_fault",
            "GenericVmConfigFault": "_generic_vm_config_fault",
            "GuestAuthenticationChallenge": "_guest_authentication_challenge",
            "GuestComponentsOutOfDate": "_guest_components_out_of_date",
            "GuestMultipleMappings": "_guest_multiple_mappings",
            "GuestOperationsFault": "_guest_operations_fault",
            "GuestOperationsUnavailable": "_guest_operations_unavailable",
            "GuestPermissionDenied": "_guest_permission_denied",
            "GuestProcessNotFound": "_guest_process_not_found",
            "GuestRegistryFault": "_guest_registry_fault",
            "GuestRegistryKeyAlreadyExists": "_guest_registry_key_already_exists",
            "GuestRegistryKeyFault": "_guest_registry_key_fault",
            "GuestRegistryKeyHasSubkeys": "_guest_registry_key_has_subkeys",
            "GuestRegistryKeyInvalid": "_guest_registry_key_invalid",
            "GuestRegistryKeyParentVolatile": "_guest_registry_key_parent_volatile",
            "GuestRegistryValueFault": "_guest_registry_value_fault",
            "GuestRegistryValueNotFound": "_guest_registry_value_not_found",
            "HAErrorsAtDest": "_ha_errors_at_dest",
            "HeterogenousHostsBlockingEVC": "_heterogenous_hosts_blocking_evc",
            "HostAccessRestrictedToManagementServer": "_host_access_restricted_to_management_server",
            "HostConfigFailed": "_host_config_failed",
            "HostConfigFault": "_host_config_fault",
            "HostConnectFault": "_host_connect_fault",
            "HostHasComponentFailure": "_host_has_component_failure",
            "HostInDomain": "_host_in_domain",
            "HostIncompatibleForFaultTolerance": "_host_incompatible_for_fault_tolerance",
            "HostIncompatibleForRecordReplay": "_host_incompatible_for_record_replay",
            "HostInventoryFull": "_host_inventory_full",
            "HostPowerOpFailed": "_host_power_op_failed",
            "HostSpecificationOperationFailed": "_host_specification_operation_failed",
            "HotSnapshotMoveNotSupported": "_hot_snapshot_move_not_supported",
            "HttpFault": "_http_fault",
            "IDEDiskNotSupported": "_ide_disk_not_supported",
            "IORMNotSupportedHostOnDatastore": "_iorm_not_supported_host_on_datastore",
            "ImportHostAddFailure": "_import_host_add_failure",
            "ImportOperationBulkFault": "_import_operation_bulk_fault",
            "InUseFeatureManipulationDisallowed": "_in_use_feature_manipulation_disallowed",
            "InaccessibleDatastore": "_inaccessible_datastore",
            "InaccessibleFTMetadataDatastore": "_inaccessible_ft_metadata_datastore",
            "InaccessibleVFlashSource": "_inaccessible_v_flash_source",
            "IncompatibleDefaultDevice": "_incompatible_default_device",
            "IncompatibleHostForFtSecondary": "_incompatible_host_for_ft_secondary",
            "IncompatibleHostForVmReplication": "_incompatible_host_for_vm_replication",
            "IncompatibleSetting": "_incompatible_setting",
            "IncorrectFileType": "_incorrect_file_type",
            "IncorrectHostInformation": "_incorrect_host_information",
            "IndependentDiskVMotionNotSupported": "_independent_disk_v_motion_not_supported",
            "InsufficientAgentVmsDeployed": "_insufficient_agent_vms_deployed",
            "InsufficientCpuResourcesFault": "_insufficient_cpu_resources_fault",
            "InsufficientDisks": "_insufficient_disks",
            "InsufficientFailoverResourcesFault": "_insufficient_failover_resources_fault",
            "InsufficientGraphicsResourcesFault": "_insufficient_graphics_resources_fault",
            "InsufficientHostCapacityFault": "_insufficient_host_capacity_fault",
            "InsufficientHostCpuCapacityFault": "_insufficient_host_cpu_capacity_fault",
            "InsufficientHostMemoryCapacityFault": "_insufficient_host_memory_capacity_fault",
            "InsufficientMemoryResourcesFault": "_insufficient_memory_resources_fault",
            "InsufficientNetworkCapacity": "_insufficient_network_capacity",
            "InsufficientNetworkResourcePoolCapacity": "_insufficient_network_resource_pool_capacity",
            "InsufficientPerCpuCapacity": "_insufficient_per_cpu_capacity",
            "InsufficientResourcesFault": "_insufficient_resources_fault",
            "InsufficientStandbyCpuResource": "_insufficient_standby_cpu_resource",
            "InsufficientStandbyMemoryResource": "_insufficient_standby_memory_resource",
            "InsufficientStandbyResource": "_insufficient_standby_resource",
            "InsufficientStorageIops": "_insufficient_storage_iops",
            "InsufficientStorageSpace": "_insufficient_storage_space",
            "InsufficientVFlashResourcesFault": "_insufficient_v_flash_resources_fault",
            "InvalidAffinitySettingFault": "_invalid_affinity_setting_fault",
            "InvalidBmcRole": "_invalid_bmc_role",
            "InvalidBundle": "_invalid_bundle",
            "InvalidCAMCertificate": "_invalid_cam_certificate",
            "InvalidCAMServer": "_invalid_cam_server",
            "InvalidClientCertificate": "_invalid_client_certificate",
            "InvalidController": "_invalid_controller",
            "InvalidDasConfigArgument": "_invalid_das_config_argument",
            "InvalidDasRestartPriorityForFtVm": "_invalid_das_restart_priority_for_ft_vm",
            "InvalidDatastore": "_invalid_datastore",
            "InvalidDatastorePath": "_invalid_datastore_path",
            "InvalidDatastoreState": "_invalid_datastore_state",
            "InvalidDeviceBacking": "_invalid_device_backing",
            "InvalidDeviceOperation": "_invalid_device_operation",
            "InvalidDeviceSpec": "_invalid_device_spec",
            "InvalidDiskFormat": "_invalid_disk_format",
            "InvalidDrsBehaviorForFtVm": "_invalid_drs_behavior_for_ft_vm",
            "InvalidEditionLicense": "_invalid_edition_license",
            "InvalidEvent": "_invalid_event",
            "InvalidFolder": "_invalid_folder",
            "InvalidFormat": "_invalid_format",
            "InvalidGuestLogin": "_invalid_guest_login",
            "InvalidHostConnectionState": "_invalid_host_connection_state",
            "InvalidHostName": "_invalid_host_name",
            "InvalidHostState": "_invalid_host_state",
            "InvalidIndexArgument": "_invalid_index_argument",
            "InvalidIpfixConfig": "_invalid_ipfix_config",
            "InvalidIpmiLoginInfo": "_invalid_ipmi_login_info",
            "InvalidIpmiMacAddress": "_invalid_ipmi_mac_address",
            "InvalidLicense": "_invalid_license",
            "InvalidLocale": "_invalid_locale",
            "InvalidLogin": "_invalid_login",
            "InvalidName": "_invalid_name",
            "InvalidNasCredentials": "_invalid_nas_credentials",
            "InvalidNetworkInType": "_invalid_network_in_type",
            "InvalidNetworkResource": "_invalid_network_resource",
            "InvalidOperationOnSecondaryVm": "_invalid_operation_on_secondary_vm",
            "InvalidPowerState": "_invalid_power_state",
            "InvalidPrivilege": "_invalid_privilege",
            "InvalidProfileReferenceHost": "_invalid_profile_reference_host",
            "InvalidPropertyType": "_invalid_property_type",
            "InvalidPropertyValue": "_invalid_property_value",
            "InvalidResourcePoolStructureFault": "_invalid_resource_pool_structure_fault",
            "InvalidScheduledTask": "_invalid_scheduled_task",
            "InvalidSnapshotFormat": "_invalid_snapshot_format",
            "InvalidState": "_invalid_state",
            "InvalidVmConfig": "_invalid_vm_config",
            "InvalidVmState": "_invalid_vm_state",
            "InventoryHasStandardAloneHosts": "_inventory_has_standard_alone_hosts",
            "IpHostnameGeneratorError": "_ip_hostname_generator_error",
            "IscsiFault": "_iscsi_fault",
            "IscsiFaultInvalidVnic": "_iscsi_fault_invalid_vnic",
            "IscsiFaultPnicInUse": "_iscsi_fault_pnic_in_use",
            "IscsiFaultVnicAlreadyBound": "_iscsi_fault_vnic_already_bound",
            "IscsiFaultVnicHasActivePaths": "_iscsi_fault_vnic_has_active_paths",
            "IscsiFaultVnicHasMultipleUplinks": "_iscsi_fault_vnic_has_multiple_uplinks",
            "IscsiFaultVnicHasNoUplinks": "_iscsi_fault_vnic_has_no_uplinks",
            "IscsiFaultVnicHasWrongUplink": "_iscsi_fault_vnic_has_wrong_uplink",
            "IscsiFaultVnicInUse": "_iscsi_fault_vnic_in_use",
            "IscsiFaultVnicIsLastPath": "_iscsi_fault_vnic_is_last_path",
            "IscsiFaultVnicNotBound": "_iscsi_fault_vnic_not_bound",
            "IscsiFaultVnicNotFound": "_iscsi_fault_vnic_not_found",
            "KeyNotFound": "_key_not_found",
            "LargeRDMConversionNotSupported": "_large_rdm_conversion_not_supported",
            "LargeRDMNotSupportedOnDatastore": "_large_rdm_not_supported_on_datastore",
            "LegacyNetworkInterfaceInUse": "_legacy_network_interface_in_use",
            "LicenseAssignmentFailed": "_license_assignment_failed",
            "LicenseDowngradeDisallowed": "_license_downgrade_disallowed",
            "LicenseEntityNotFound": "_license_entity_not_found",
            "LicenseExpired": "_license_expired",
            "LicenseKeyEntityMismatch": "_license_key_entity_mismatch",
            "LicenseRestricted": "_license_restricted",
            "LicenseServerUnavailable": "_license_server_unavailable",
            "LicenseSourceUnavailable": "_license_source_unavailable",
            "LimitExceeded": "_limit_exceeded",
            "LinuxVolumeNotClean": "_linux_volume_not_clean",
            "LogBundlingFailed": "_log_bundling_failed",
            "MaintenanceModeFileMove": "_maintenance_mode_file_move",
            "MemoryFileFormatNotSupportedByDatastore": "_memory_file_format_not_supported_by_datastore",
            "MemoryHotPlugNotSupported": "_memory_hot_plug_not_supported",
            "MemorySizeNotRecommended": "_memory_size_not_recommended",
            "MemorySizeNotSupported": "_memory_size_not_supported",
            "MemorySizeNotSupportedByDatastore": "_memory_size_not_supported_by_datastore",
            "MemorySnapshotOnIndependentDisk": "_memory_snapshot_on_independent_disk",
            "MethodAlreadyDisabledFault": "_method_already_disabled_fault",
            "MethodDisabled": "_method_disabled",
            "MigrationDisabled": "_migration_disabled",
            "MigrationFault": "_migration_fault",
            "MigrationFeatureNotSupported": "_migration_feature_not_supported",
            "MigrationNotReady": "_migration_not_ready",
            "MismatchedBundle": "_mismatched_bundle",
            "MismatchedNetworkPolicies": "_mismatched_network_policies",
            "MismatchedVMotionNetworkNames": "_mismatched_v_motion_network_names",
            "MissingBmcSupport": "_missing_bmc_support",
            "MissingController": "_missing_controller",
            "MissingIpPool": "_missing_ip_pool",
            "MissingLinuxCustResources": "_missing_linux_cust_resources",
            "MissingNetworkIpConfig": "_missing_network_ip_config",
            "MissingPowerOffConfiguration": "_missing_power_off_configuration",
            "MissingPowerOnConfiguration": "_missing_power_on_configuration",
            "MissingWindowsCustResources": "_missing_windows_cust_resources",
            "MksConnectionLimitReached": "_mks_connection_limit_reached",
            "MountError": "_mount_error",
            "MultiWriterNotSupported": "_multi_writer_not_supported",
            "MultipleCertificatesVerifyFault": "_multiple_certificates_verify_fault",
            "MultipleSnapshotsNotSupported": "_multiple_snapshots_not_supported",
            "NamespaceFull": "_namespace_full",
            "NamespaceLimitReached": "_namespace_limit_reached",
            "NamespaceWriteProtected": "_namespace_write_protected",
            "NasConfigFault": "_nas_config_fault",
            "NasConnectionLimitReached": "_nas_connection_limit_reached",
            "NasSessionCredentialConflict": "_nas_session_credential_conflict",
            "NasVolumeNotMounted": "_nas_volume_not_mounted",
            "NetworkCopyFault": "_network_copy_fault",
            "NetworkDisruptedAndConfigRolledBack": "_network_disrupted_and_config_rolled_back",
            "NetworkInaccessible": "_network_inaccessible",
            "NetworksMayNotBeTheSame": "_networks_may_not_be_the_same",
            "NicSettingMismatch": "_nic_setting_mismatch",
            "NoActiveHostInCluster": "_no_active_host_in_cluster",
            "NoAvailableIp": "_no_available_ip",
            "NoClientCertificate": "_no_client_certificate",
            "NoCompatibleDatastore": "_no_compatible_datastore",
            "NoCompatibleHardAffinityHost": "_no_compatible_hard_affinity_host",
            "NoCompatibleHost": "_no_compatible_host",
            "NoCompatibleHostWithAccessToDevice": "_no_compatible_host_with_access_to_device",
            "NoCompatibleSoftAffinityHost": "_no_compatible_soft_affinity_host",
            "NoConnectedDatastore": "_no_connected_datastore",
            "NoDiskFound": "_no_disk_found",
            "NoDiskSpace": "_no_disk_space",
            "NoDisksToCustomize": "_no_disks_to_customize",
            "NoGateway": "_no_gateway",
            "NoGuestHeartbeat": "_no_guest_heartbeat",
            "NoHost": "_no_host",
            "NoHostSuitableForFtSecondary": "_no_host_suitable_for_ft_secondary",
            "NoLicenseServerConfigured": "_no_license_server_configured",
            "NoPeerHostFound": "_no_peer_host_found",
            "NoPermission": "_no_permission",
            "NoPermissionOnAD": "_no_permission_on_ad",
            "NoPermissionOnHost": "_no_permission_on_host",
            "NoPermissionOnNasVolume": "_no_permission_on_nas_volume",
            "NoSubjectName": "_no_subject_name",
            "NoVcManagedIpConfigured": "_no_vc_managed_ip_configured",
            "NoVirtualNic": "_no_virtual_nic",
            "NoVmInVApp": "_no_vm_in_v_app",
            "NonADUserRequired": "_non_ad_user_required",
            "NonHomeRDMVMotionNotSupported": "_non_home_rdmv_motion_not_supported",
            "NonPersistentDisksNotSupported": "_non_persistent_disks_not_supported",
            "NonVmwareOuiMacNotSupportedHost": "_non_vmware_oui_mac_not_supported_host",
            "NotADirectory": "_not_a_directory",
            "NotAFile": "_not_a_file",
            "NotAuthenticated": "_not_authenticated",
            "NotEnoughCpus": "_not_enough_cpus",
            "NotEnoughLogicalCpus": "_not_enough_logical_cpus",
            "NotFound": "_not_found",
            "NotSupportedDeviceForFT": "_not_supported_device_for_ft",
            "NotSupportedHost": "_not_supported_host",
            "NotSupportedHostForChecksum": "_not_supported_host_for_checksum",
            "NotSupportedHostForVFlash": "_not_supported_host_for_v_flash",
            "NotSupportedHostForVmcp": "_not_supported_host_for_vmcp",
            "NotSupportedHostForVmemFile": "_not_supported_host_for_vmem_file",
            "NotSupportedHostForVsan": "_not_supported_host_for_vsan",
            "NotSupportedHostInCluster": "_not_supported_host_in_cluster",
            "NotSupportedHostInDvs": "_not_supported_host_in_dvs",
            "NotSupportedHostInHACluster": "_not_supported_host_in_ha_cluster",
            "NotUserConfigurableProperty": "_not_user_configurable_property",
            "NumVirtualCoresPerSocketNotSupported": "_num_virtual_cores_per_socket_not_supported",
            "NumVirtualCpusExceedsLimit": "_num_virtual_cpus_exceeds_limit",
            "NumVirtualCpusIncompatible": "_num_virtual_cpus_incompatible",
            "NumVirtualCpusNotSupported": "_num_virtual_cpus_not_supported",
            "OperationDisabledByGuest": "_operation_disabled_by_guest",
            "OperationDisallowedOnHost": "_operation_disallowed_on_host",
            "OperationNotSupportedByGuest": "_operation_not_supported_by_guest",
            "OutOfBounds": "_out_of_bounds",
            "OvfAttribute": "_ovf_attribute",
            "OvfConnectedDevice": "_ovf_connected_device",
            "OvfConnectedDeviceFloppy": "_ovf_connected_device_floppy",
            "OvfConnectedDeviceIso": "_ovf_connected_device_iso",
            "OvfConstraint": "_ovf_constraint",
            "OvfConsumerCallbackFault": "_ovf_consumer_callback_fault",
            "OvfConsumerCommunicationError": "_ovf_consumer_communication_error",
            "OvfConsumerFault": "_ovf_consumer_fault",
            "OvfConsumerInvalidSection": "_ovf_consumer_invalid_section",
            "OvfConsumerPowerOnFault": "_ovf_consumer_power_on_fault",
            "OvfConsumerUndeclaredSection": "_ovf_consumer_undeclared_section",
            "OvfConsumerUndefinedPrefix": "_ovf_consumer_undefined_prefix",
            "OvfConsumerValidationFault": "_ovf_consumer_validation_fault",
            "OvfCpuCompatibility": "_ovf_cpu_compatibility",
            "OvfCpuCompatibilityCheckNotSupported": "_ovf_cpu_compatibility_check_not_supported",
            "OvfDiskMappingNotFound": "_ovf_disk_mapping_not_found",
            "OvfDiskOrderConstraint": "_ovf_disk_order_constraint",
            "OvfDuplicateElement": "_ovf_duplicate_element",
            "OvfDuplicatedElementBoundary": "_ovf_duplicated_element_boundary",
            "OvfDuplicatedPropertyIdExport": "_ovf_duplicated_property_id_export",
            "OvfDuplicatedPropertyIdImport": "_ovf_duplicated_property_id_import",
            "OvfElement": "_ovf_element",
            "OvfElementInvalidValue": "_ovf_element_invalid_value",
            "OvfExport": "_ovf_export",
            "OvfExportFailed": "_ovf_export_failed",
            "OvfFault": "_ovf_fault",
            "OvfHardwareCheck": "_ovf_hardware_check",
            "OvfHardwareExport": "_ovf_hardware_export",
            "OvfHostResourceConstraint": "_ovf_host_resource_constraint",
            "OvfHostValueNotParsed": "_ovf_host_value_not_parsed",
            "OvfImport": "_ovf_import",
            "OvfImportFailed": "_ovf_import_failed",
            "OvfInternalError": "_ovf_internal_error",
            "OvfInvalidPackage": "_ovf_invalid_package",
            "OvfInvalidValue": "_ovf_invalid_value",
            "OvfInvalidValueConfiguration": "_ovf_invalid_value_configuration",
            "OvfInvalidValueEmpty": "_ovf_invalid_value_empty",
            "OvfInvalidValueFormatMalformed": "_ovf_invalid_value_format_malformed",
            "OvfInvalidValueReference": "_ovf_invalid_value_reference",
            "OvfInvalidVmName": "_ovf_invalid_vm_name",
            "OvfMappedOsId": "_ovf_mapped_os_id",
            "OvfMissingAttribute": "_ovf_missing_attribute",
            "OvfMissingElement": "_ovf_missing_element",
            "OvfMissingElementNormalBoundary": "_ovf_missing_element_normal_boundary",
            "OvfMissingHardware": "_ovf_missing_hardware",
            "OvfNetworkMappingNotSupported": "_ovf_network_mapping_not_supported",
            "OvfNoHostNic": "_ovf_no_host_nic",
            "OvfNoSpaceOnController": "_ovf_no_space_on_controller",
            "OvfNoSupportedHardwareFamily": "_ovf_no_supported_hardware_family",
            "OvfProperty": "_ovf_property",
            "OvfPropertyExport": "_ovf_property_export",
            "OvfPropertyNetwork": "_ovf_property_network",
            "OvfPropertyNetworkExport": "_ovf_property_network_export",
            "OvfPropertyQualifier": "_ovf_property_qualifier",
            "OvfPropertyQualifierDuplicate": "_ovf_property_qualifier_duplicate",
            "OvfPropertyQualifierIgnored": "_ovf_property_qualifier_ignored",
            "OvfPropertyType": "_ovf_property_type",
            "OvfPropertyValue": "_ovf_property_value",
            "OvfSystemFault": "_ovf_system_fault",
            "OvfToXmlUnsupportedElement": "_ovf_to_xml_unsupported_element",
            "OvfUnableToExportDisk": "_ovf_unable_to_export_disk",
            "OvfUnexpectedElement": "_ovf_unexpected_element",
            "OvfUnknownDevice": "_ovf_unknown_device",
            "OvfUnknownDeviceBacking": "_ovf_unknown_device_backing",
            "OvfUnknownEntity": "_ovf_unknown_entity",
            "OvfUnsupportedAttribute": "_ovf_unsupported_attribute",
            "OvfUnsupportedAttributeValue": "_ovf_unsupported_attribute_value",
            "OvfUnsupportedDeviceBackingInfo": "_ovf_unsupported_device_backing_info",
            "OvfUnsupportedDeviceBackingOption": "_ovf_unsupported_device_backing_option",
            "OvfUnsupportedDeviceExport": "_ovf_unsupported_device_export",
            "OvfUnsupportedDiskProvisioning": "_ovf_unsupported_disk_provisioning",
            "OvfUnsupportedElement": "_ovf_unsupported_element",
            "OvfUnsupportedElementValue": "_ovf_unsupported_element_value",
            "OvfUnsupportedPackage": "_ovf_unsupported_package",
            "OvfUnsupportedSection": "_ovf_unsupported_section",
            "OvfUnsupportedSubType": "_ovf_unsupported_sub_type",
            "OvfUnsupportedType": "_ovf_unsupported_type",
            "OvfWrongElement": "_ovf_wrong_element",
            "OvfWrongNamespace": "_ovf_wrong_namespace",
            "OvfXmlFormat": "_ovf_xml_format",
            "PasswordExpired": "_password_expired",
            "PatchAlreadyInstalled": "_patch_already_installed",
            "PatchBinariesNotFound": "_patch_binaries_not_found",
            "PatchInstallFailed": "_patch_install_failed",
            "PatchIntegrityError": "_patch_integrity_error",
            "PatchMetadataCorrupted": "_patch_metadata_corrupted",
            "PatchMetadataInvalid": "_patch_metadata_invalid",
            "PatchMetadataNotFound": "_patch_metadata_not_found",
            "PatchMissingDependencies": "_patch_missing_dependencies",
            "PatchNotApplicable": "_patch_not_applicable",
            "PatchSuperseded": "_patch_superseded",
            "PhysCompatRDMNotSupported": "_phys_compat_rdm_not_supported",
            "PlatformConfigFault": "_platform_config_fault",
            "PowerOnFtSecondaryFailed": "_power_on_ft_secondary_failed",
            "PowerOnFtSecondaryTimedout": "_power_on_ft_secondary_timedout",
            "ProfileUpdateFailed": "_profile_update_failed",
            "QuarantineModeFault": "_quarantine_mode_fault",
            "QuestionPending": "_question_pending",
            "QuiesceDatastoreIOForHAFailed": "_quiesce_datastore_io_for_ha_failed",
            "RDMConversionNotSupported": "_rdm_conversion_not_supported",
            "RDMNotPreserved": "_rdm_not_preserved",
            "RDMNotSupported": "_rdm_not_supported",
            "RDMNotSupportedOnDatastore": "_rdm_not_supported_on_datastore",
            "RDMPointsToInaccessibleDisk": "_rdm_points_to_inaccessible_disk",
            "RawDiskNotSupported": "_raw_disk_not_supported",
            "ReadHostResourcePoolTreeFailed": "_read_host_resource_pool_tree_failed",
            "ReadOnlyDisksWithLegacyDestination": "_read_only_disks_with_legacy_destination",
            "RebootRequired": "_reboot_required",
            "RecordReplayDisabled": "_record_replay_disabled",
            "RemoteDeviceNotSupported": "_remote_device_not_supported",
            "RemoveFailed": "_remove_failed",
            "ReplicationConfigFault": "_replication_config_fault",
            "ReplicationDiskConfigFault": "_replication_disk_config_fault",
            "ReplicationFault": "_replication_fault",
            "ReplicationIncompatibleWithFT": "_replication_incompatible_with_ft",
            "ReplicationInvalidOptions": "_replication_invalid_options",
            "ReplicationNotSupportedOnHost": "_replication_not_supported_on_host",
            "ReplicationVmConfigFault": "_replication_vm_config_fault",
            "ReplicationVmFault": "_replication_vm_fault",
            "ReplicationVmInProgressFault": "_replication_vm_in_progress_fault",
            "ResourceInUse": "_resource_in_use",
            "ResourceNotAvailable": "_resource_not_available",
            "RestrictedByAdministrator": "_restricted_by_administrator",
            "RestrictedVersion": "_restricted_version",
            "RollbackFailure": "_rollback_failure",
            "RuleViolation": "_rule_violation",
            "SSLDisabledFault": "_ssl_disabled_fault",
            "SSLVerifyFault": "_ssl_verify_fault",
            "SSPIChallenge": "_sspi_challenge",
            "SecondaryVmAlreadyDisabled": "_secondary_vm_already_disabled",
            "SecondaryVmAlreadyEnabled": "_secondary_vm_already_enabled",
            "SecondaryVmAlreadyRegistered": "_secondary_vm_already_registered",
            "SecondaryVmNotRegistered": "_secondary_vm_not_registered",
            "SharedBusControllerNotSupported": "_shared_bus_controller_not_supported",
            "ShrinkDiskFault": "_shrink_disk_fault",
            "SnapshotCloneNotSupported": "_snapshot_clone_not_supported",
            "SnapshotCopyNotSupported": "_snapshot_copy_not_supported",
            "SnapshotDisabled": "_snapshot_disabled",
            "SnapshotFault": "_snapshot_fault",
            "SnapshotIncompatibleDeviceInVm": "_snapshot_incompatible_device_in_vm",
            "SnapshotLocked": "_snapshot_locked",
            "SnapshotMoveFromNonHomeNotSupported": "_snapshot_move_from_non_home_not_supported",
            "SnapshotMoveNotSupported": "_snapshot_move_not_supported",
            "SnapshotMoveToNonHomeNotSupported": "_snapshot_move_to_non_home_not_supported",
            "SnapshotNoChange": "_snapshot_no_change",
            "SnapshotRevertIssue": "_snapshot_revert_issue",
            "SoftRuleVioCorrectionDisallowed": "_soft_rule_vio_correction_disallowed",
            "SoftRuleVioCorrectionImpact": "_soft_rule_vio_correction_impact",
            "SolutionUserRequired": "_solution_user_required",
            "SsdDiskNotAvailable": "_ssd_disk_not_available",
            "StorageDrsCannotMoveDiskInMultiWriterMode": "_storage_drs_cannot_move_disk_in_multi_writer_mode",
            "StorageDrsCannotMoveFTVm": "_storage_drs_cannot_move_ft_vm",
            "StorageDrsCannotMoveIndependentDisk": "_storage_drs_cannot_move_independent_disk",
            "StorageDrsCannotMoveManuallyPlacedSwapFile": "_storage_drs_cannot_move_manually_placed_swap_file",
            "StorageDrsCannotMoveManuallyPlacedVm": "_storage_drs_cannot_move_manually_placed_vm",
            "StorageDrsCannotMoveSharedDisk": "_storage_drs_cannot_move_shared_disk",
            "StorageDrsCannotMoveTemplate": "_storage_drs_cannot_move_template",
            "StorageDrsCannotMoveVmInUserFolder": "_storage_drs_cannot_move_vm_in_user_folder",
            "StorageDrsCannotMoveVmWithMountedCDROM": "_storage_drs_cannot_move_vm_with_mounted_cdrom",
            "StorageDrsCannotMoveVmWithNoFilesInLayout": "_storage_drs_cannot_move_vm_with_no_files_in_layout",
            "StorageDrsDatacentersCannotShareDatastore": "_storage_drs_datacenters_cannot_share_datastore",
            "StorageDrsDisabledOnVm": "_storage_drs_disabled_on_vm",
            "StorageDrsHbrDiskNotMovable": "_storage_drs_hbr_disk_not_movable",
            "StorageDrsHmsMoveInProgress": "_storage_drs_hms_move_in_progress",
            "StorageDrsHmsUnreachable": "_storage_drs_hms_unreachable",
            "StorageDrsIolbDisabledInternally": "_storage_drs_iolb_disabled_internally",
            "StorageDrsRelocateDisabled": "_storage_drs_relocate_disabled",
            "StorageDrsStaleHmsCollection": "_storage_drs_stale_hms_collection",
            "StorageDrsUnableToMoveFiles": "_storage_drs_unable_to_move_files",
            "StorageVMotionNotSupported": "_storage_v_motion_not_supported",
            "StorageVmotionIncompatible": "_storage_vmotion_incompatible",
            "SuspendedRelocateNotSupported": "_suspended_relocate_not_supported",
            "SwapDatastoreNotWritableOnHost": "_swap_datastore_not_writable_on_host",
            "SwapDatastoreUnset": "_swap_datastore_unset",
            "SwapPlacementOverrideNotSupported": "_swap_placement_override_not_supported",
            "SwitchIpUnset": "_switch_ip_unset",
            "SwitchNotInUpgradeMode": "_switch_not_in_upgrade_mode",
            "TaskInProgress": "_task_in_progress",
            "ThirdPartyLicenseAssignmentFailed": "_third_party_license_assignment_failed",
            "Timedout": "_timedout",
            "TooManyConcurrentNativeClones": "_too_many_concurrent_native_clones",
            "TooManyConsecutiveOverrides": "_too_many_consecutive_overrides",
            "TooManyDevices": "_too_many_devices",
            "TooManyDisksOnLegacyHost": "_too_many_disks_on_legacy_host",
            "TooManyGuestLogons": "_too_many_guest_logons",
            "TooManyHosts": "_too_many_hosts",
            "TooManyNativeCloneLevels": "_too_many_native_clone_levels",
            "TooManyNativeClonesOnFile": "_too_many_native_clones_on_file",
            "TooManySnapshotLevels": "_too_many_snapshot_levels",
            "ToolsAlreadyUpgraded": "_tools_already_upgraded",
            "ToolsAutoUpgradeNotSupported": "_tools_auto_upgrade_not_supported",
            "ToolsImageCopyFailed": "_tools_image_copy_failed",
            "ToolsImageNotAvailable": "_tools_image_not_available",
            "ToolsImageSignatureCheckFailed": "_tools_image_signature_check_failed",
            "ToolsInstallationInProgress": "_tools_installation_in_progress",
            "ToolsUnavailable": "_tools_unavailable",
            "ToolsUpgradeCancelled": "_tools_upgrade_cancelled",
            "UnSupportedDatastoreForVFlash": "_un_supported_datastore_for_v_flash",
            "UncommittedUndoableDisk": "_uncommitted_undoable_disk",
            "UnconfiguredPropertyValue": "_unconfigured_property_value",
            "UncustomizableGuest": "_uncustomizable_guest",
            "UnexpectedCustomizationFault": "_unexpected_customization_fault",
            "UnrecognizedHost": "_unrecognized_host",
            "UnsharedSwapVMotionNotSupported": "_unshared_swap_v_motion_not_supported",
            "UnsupportedDatastore": "_unsupported_datastore",
            "UnsupportedGuest": "_unsupported_guest",
            "UnsupportedVimApiVersion": "_unsupported_vim_api_version",
            "UnsupportedVmxLocation": "_unsupported_vmx_location",
            "UnusedVirtualDiskBlocksNotScrubbed": "_unused_virtual_disk_blocks_not_scrubbed",
            "UserNotFound": "_user_not_found",
            "VAppConfigFault": "_v_app_config_fault",
            "VAppNotRunning": "_v_app_not_running",
            "VAppOperationInProgress": "_v_app_operation_in_progress",
            "VAppPropertyFault": "_v_app_property_fault",
            "VAppTaskInProgress": "_v_app_task_in_progress",
            "VFlashCacheHotConfigNotSupported": "_v_flash_cache_hot_config_not_supported",
            "VFlashModuleNotSupported": "_v_flash_module_not_supported",
            "VFlashModuleVersionIncompatible": "_v_flash_module_version_incompatible",
            "VMINotSupported": "_vmi_not_supported",
            "VMOnConflictDVPort": "_vm_on_conflict_dv_port",
            "VMOnVirtualIntranet": "_vm_on_virtual_intranet",
            "VMotionAcrossNetworkNotSupported": "_v_motion_across_network_not_supported",
            "VMotionInterfaceIssue": "_v_motion_interface_issue",
            "VMotionLinkCapacityLow": "_v_motion_link_capacity_low",
            "VMotionLinkDown": "_v_motion_link_down",
            "VMotionNotConfigured": "_v_motion_not_configured",
            "VMotionNotLicensed": "_v_motion_not_licensed",
            "VMotionNotSupported": "_v_motion_not_supported",
            "VMotionProtocolIncompatible": "_v_motion_protocol_incompatible",
            "VimFault": "_vim_fault",
            "VirtualDiskBlocksNotFullyProvisioned": "_virtual_disk_blocks_not_fully_provisioned",
            "VirtualDiskModeNotSupported": "_virtual_disk_mode_not_supported",
            "VirtualEthernetCardNotSupported": "_virtual_ethernet_card_not_supported",
            "VirtualHardwareCompatibilityIssue": "_virtual_hardware_compatibility_issue",
            "VirtualHardwareVersionNotSupported": "_virtual_hardware_version_not_supported",
            "VmAlreadyExistsInDatacenter": "_vm_already_exists_in_datacenter",
            "VmConfigFault": "_vm_config_fault",
            "VmConfigIncompatibleForFaultTolerance": "_vm_config_incompatible_for_fault_tolerance",
            "VmConfigIncompatibleForRecordReplay": "_vm_config_incompatible_for_record_replay",
            "VmFaultToleranceConfigIssue": "_vm_fault_tolerance_config_issue",
            "VmFaultToleranceConfigIssueWrapper": "_vm_fault_tolerance_config_issue_wrapper",
            "VmFaultToleranceInvalidFileBacking": "_vm_fault_tolerance_invalid_file_backing",
            "VmFaultToleranceIssue": "_vm_fault_tolerance_issue",
            "VmFaultToleranceOpIssuesList": "_vm_fault_tolerance_op_issues_list",
            "VmFaultToleranceTooManyFtVcpusOnHost": "_vm_fault_tolerance_too_many_ft_vcpus_on_host",
            "VmFaultToleranceTooManyVMsOnHost": "_vm_fault_tolerance_too_many_v_ms_on_host",
            "VmHostAffinityRuleViolation": "_vm_host_affinity_rule_violation",
            "VmLimitLicense": "_vm_limit_license",
            "VmMetadataManagerFault": "_vm_metadata_manager_fault",
            "VmMonitorIncompatibleForFaultTolerance": "_vm_monitor_incompatible_for_fault_tolerance",
            "VmPowerOnDisabled": "_vm_power_on_disabled",
            "VmSmpFaultToleranceTooManyVMsOnHost": "_vm_smp_fault_tolerance_too_many_v_ms_on_host",
            "VmToolsUpgradeFault": "_vm_tools_upgrade_fault",
            "VmValidateMaxDevice": "_vm_validate_max_device",
            "VmWwnConflict": "_vm_wwn_conflict",
            "VmfsAlreadyMounted": "_vmfs_already_mounted",
            "VmfsAmbiguousMount": "_vmfs_ambiguous_mount",
            "VmfsMountFault": "_vmfs_mount_fault",
            "VmotionInterfaceNotEnabled": "_vmotion_interface_not_enabled",
            "VolumeEditorError": "_volume_editor_error",
            "VramLimitLicense": "_vram_limit_license",
            "VsanClusterUuidMismatch": "_vsan_cluster_uuid_mismatch",
            "VsanDiskFault": "_vsan_disk_fault",
            "VsanFault": "_vsan_fault",
            "VsanIncompatibleDiskMapping": "_vsan_incompatible_disk_mapping",
            "VsanNodeNotMaster": "_vsan_node_not_master",
            "VsanSslVerifyCertFault": "_vsan_ssl_verify_cert_fault",
            "VspanDestPortConflict": "_vspan_dest_port_conflict",
            "VspanPortConflict": "_vspan_port_conflict",
            "VspanPortMoveFault": "_vspan_port_move_fault",
            "VspanPortPromiscChangeFault": "_vspan_port_promisc_change_fault",
            "VspanPortgroupPromiscChangeFault": "_vspan_portgroup_promisc_change_fault",
            "VspanPortgroupTypeChangeFault": "_vspan_portgroup_type_change_fault",
            "VspanPromiscuousPortNotSupported": "_vspan_promiscuous_port_not_supported",
            "VspanSameSessionPortConflict": "_vspan_same_session_port_conflict",
            "WakeOnLanNotSupported": "_wake_on_lan_not_supported",
            "WakeOnLanNotSupportedByVmotionNIC": "_wake_on_lan_not_supported_by_vmotion_nic",
            "WillLoseHAProtection": "_will_lose_ha_protection",
            "WillModifyConfigCpuRequirements": "_will_modify_config_cpu_requirements",
            "WillResetSnapshotDirectory": "_will_reset_snapshot_directory",
            "WipeDiskFault": "_wipe_disk_fault",
        },
        (),
    )

__all__ = [
    "ActiveDirectoryFault",
    "ActiveVMsBlockingEVC",
    "AdminDisabled",
    "AdminNotDisabled",
    "AffinityConfigured",
    "AgentInstallFailed",
    "AlreadyBeingManaged",
    "AlreadyConnected",
    "AlreadyExists",
    "AlreadyUpgraded",
    "AnswerFileUpdateFailed",
    "ApplicationQuiesceFault",
    "AuthMinimumAdminPermission",
    "BackupBlobReadFailure",
    "BackupBlobWriteFailure",
    "BlockedByFirewall",
    "CAMServerRefusedConnection",
    "CannotAccessFile",
    "CannotAccessLocalSource",
    "CannotAccessNetwork",
    "CannotAccessVmComponent",
    "CannotAccessVmConfig",
    "CannotAccessVmDevice",
    "CannotAccessVmDisk",
    "CannotAddHostWithFTVmAsStandalone",
    "CannotAddHostWithFTVmToDifferentCluster",
    "CannotAddHostWithFTVmToNonHACluster",
    "CannotChangeDrsBehaviorForFtSecondary",
    "CannotChangeHaSettingsForFtSecondary",
    "CannotChangeVsanClusterUuid",
    "CannotChangeVsanNodeUuid",
    "CannotComputeFTCompatibleHosts",
    "CannotCreateFile",
    "CannotDecryptPasswords",
    "CannotDeleteFile",
    "CannotDisableDrsOnClustersWithVApps",
    "CannotDisableSnapshot",
    "CannotDisconnectHostWithFaultToleranceVm",
    "CannotEnableVmcpForCluster",
    "CannotModifyConfigCpuRequirements",
    "CannotMoveFaultToleranceVm",
    "CannotMoveHostWithFaultToleranceVm",
    "CannotMoveVmWithDeltaDisk",
    "CannotMoveVmWithNativeDeltaDisk",
    "CannotMoveVsanEnabledHost",
    "CannotPlaceWithoutPrerequisiteMoves",
    "CannotPowerOffVmInCluster",
    "CannotReconfigureVsanWhenHaEnabled",
    "CannotUseNetwork",
    "ClockSkew",
    "CloneFromSnapshotNotSupported",
    "CnsAlreadyRegisteredFault",
    "CnsFault",
    "CnsInCompatibleFault",
    "CnsMissingControllerFault",
    "CnsMissingPrivilegeFault",
    "CnsNotRegisteredFault",
    "CnsPlacementFault",
    "CnsRankedLowerFault",
    "CnsSnapshotNotFoundFault",
    "CnsVolumeAlreadyExistsFault",
    "CnsVolumeNotFoundFault",
    "CollectorAddressUnset",
    "ConcurrentAccess",
    "ConflictingConfiguration",
    "ConflictingDatastoreFound",
    "ConnectedIso",
    "CpuCompatibilityUnknown",
    "CpuHotPlugNotSupported",
    "CpuIncompatible",
    "CpuIncompatible1ECX",
    "CpuIncompatible81EDX",
    "CustomizationFault",
    "CustomizationPending",
    "DVPortNotSupported",
    "DasConfigFault",
    "DatabaseError",
    "DatacenterMismatch",
    "DatastoreNotWritableOnHost",
    "DeltaDiskFormatNotSupported",
    "DestinationSwitchFull",
    "DestinationVsanDisabled",
    "DeviceBackingNotSupported",
    "DeviceControllerNotSupported",
    "DeviceHotPlugNotSupported",
    "DeviceNotFound",
    "DeviceNotSupported",
    "DeviceUnsupportedForVmPlatform",
    "DeviceUnsupportedForVmVersion",
    "DigestNotSupported",
    "DirectoryNotEmpty",
    "DisableAdminNotSupported",
    "DisallowedChangeByService",
    "DisallowedDiskModeChange",
    "DisallowedMigrationDeviceAttached",
    "DisallowedOperationOnFailoverHost",
    "DisconnectedHostsBlockingEVC",
    "DiskHasPartitions",
    "DiskIsLastRemainingNonSSD",
    "DiskIsNonLocal",
    "DiskIsUSB",
    "DiskMoveTypeNotSupported",
    "DiskNotSupported",
    "DiskTooSmall",
    "DomainNotFound",
    "DrsDisabledOnVm",
    "DrsVmotionIncompatibleFault",
    "DuplicateDisks",
    "DuplicateName",
    "DuplicateVsanNetworkInterface",
    "DvsApplyOperationFault",
    "DvsFault",
    "DvsNotAuthorized",
    "DvsOperationBulkFault",
    "DvsScopeViolated",
    "EVCAdmissionFailed",
    "EVCAdmissionFailedCPUFeaturesForMode",
    "EVCAdmissionFailedCPUModel",
    "EVCAdmissionFailedCPUModelForMode",
    "EVCAdmissionFailedCPUVendor",
    "EVCAdmissionFailedCPUVendorUnknown",
    "EVCAdmissionFailedHostDisconnected",
    "EVCAdmissionFailedHostSoftware",
    "EVCAdmissionFailedHostSoftwareForMode",
    "EVCAdmissionFailedVmActive",
    "EVCConfigFault",
    "EVCModeIllegalByVendor",
    "EVCModeUnsupportedByHosts",
    "EVCUnsupportedByHostHardware",
    "EVCUnsupportedByHostSoftware",
    "EightHostLimitViolated",
    "EncryptionKeyRequired",
    "ExpiredAddonLicense",
    "ExpiredEditionLicense",
    "ExpiredFeatureLicense",
    "ExtendedFault",
    "FailToEnableSPBM",
    "FailToLockFaultToleranceVMs",
    "FaultToleranceAntiAffinityViolated",
    "FaultToleranceCannotEditMem",
    "FaultToleranceCpuIncompatible",
    "FaultToleranceNeedsThickDisk",
    "FaultToleranceNotLicensed",
    "FaultToleranceNotSameBuild",
    "FaultTolerancePrimaryPowerOnNotAttempted",
    "FaultToleranceVmNotDasProtected",
    "FcoeFault",
    "FcoeFaultPnicHasNoPortSet",
    "FeatureRequirementsNotMet",
    "FileAlreadyExists",
    "FileBackedPortNotSupported",
    "FileFault",
    "FileLocked",
    "FileNameTooLong",
    "FileNotFound",
    "FileNotWritable",
    "FileTooLarge",
    "FilesystemQuiesceFault",
    "FilterInUse",
    "FtIssuesOnHost",
    "FtVmHostRuleViolation",
    "FullStorageVMotionNotSupported",
    "GatewayConnectFault",
    "GatewayHostNotReachable",
    "GatewayNotFound",
    "GatewayNotReachable",
    "GatewayOperationRefused",
    "GatewayToHostAuthFault",
    "GatewayToHostConnectFault",
    "GatewayToHostTrustVerifyFault",
    "GenericDrsFault",
    "GenericVmConfigFault",
    "GuestAuthenticationChallenge",
    "GuestComponentsOutOfDate",
    "GuestMultipleMappings",
    "GuestOperationsFault",
    "GuestOperationsUnavailable",
    "GuestPermissionDenied",
    "GuestProcessNotFound",
    "GuestRegistryFault",
    "GuestRegistryKeyAlreadyExists",
    "GuestRegistryKeyFault",
    "GuestRegistryKeyHasSubkeys",
    "GuestRegistryKeyInvalid",
    "GuestRegistryKeyParentVolatile",
    "GuestRegistryValueFault",
    "GuestRegistryValueNotFound",
    "HAErrorsAtDest",
    "HeterogenousHostsBlockingEVC",
    "HostAccessRestrictedToManagementServer",
    "HostConfigFailed",
    "HostConfigFault",
    "HostConnectFault",
    "HostHasComponentFailure",
    "HostInDomain",
    "HostIncompatibleForFaultTolerance",
    "HostIncompatibleForRecordReplay",
    "HostInventoryFull",
    "HostPowerOpFailed",
    "HostSpecificationOperationFailed",
    "HotSnapshotMoveNotSupported",
    "HttpFault",
    "IDEDiskNotSupported",
    "IORMNotSupportedHostOnDatastore",
    "ImportHostAddFailure",
    "ImportOperationBulkFault",
    "InUseFeatureManipulationDisallowed",
    "InaccessibleDatastore",
    "InaccessibleFTMetadataDatastore",
    "InaccessibleVFlashSource",
    "IncompatibleDefaultDevice",
    "IncompatibleHostForFtSecondary",
    "IncompatibleHostForVmReplication",
    "IncompatibleSetting",
    "IncorrectFileType",
    "IncorrectHostInformation",
    "IndependentDiskVMotionNotSupported",
    "InsufficientAgentVmsDeployed",
    "InsufficientCpuResourcesFault",
    "InsufficientDisks",
    "InsufficientFailoverResourcesFault",
    "InsufficientGraphicsResourcesFault",
    "InsufficientHostCapacityFault",
    "InsufficientHostCpuCapacityFault",
    "InsufficientHostMemoryCapacityFault",
    "InsufficientMemoryResourcesFault",
    "InsufficientNetworkCapacity",
    "InsufficientNetworkResourcePoolCapacity",
    "InsufficientPerCpuCapacity",
    "InsufficientResourcesFault",
    "InsufficientStandbyCpuResource",
    "InsufficientStandbyMemoryResource",
    "InsufficientStandbyResource",
    "InsufficientStorageIops",
    "InsufficientStorageSpace",
    "InsufficientVFlashResourcesFault",
    "InvalidAffinitySettingFault",
    "InvalidBmcRole",
    "InvalidBundle",
    "InvalidCAMCertificate",
    "InvalidCAMServer",
    "InvalidClientCertificate",
    "InvalidController",
    "InvalidDasConfigArgument",
    "InvalidDasRestartPriorityForFtVm",
    "InvalidDatastore",
    "InvalidDatastorePath",
    "InvalidDatastoreState",
    "InvalidDeviceBacking",
    "InvalidDeviceOperation",
    "InvalidDeviceSpec",
    "InvalidDiskFormat",
    "InvalidDrsBehaviorForFtVm",
    "InvalidEditionLicense",
    "InvalidEvent",
    "InvalidFolder",
    "InvalidFormat",
    "InvalidGuestLogin",
    "InvalidHostConnectionState",
    "InvalidHostName",
    "InvalidHostState",
    "InvalidIndexArgument",
    "InvalidIpfixConfig",
    "InvalidIpmiLoginInfo",
    "InvalidIpmiMacAddress",
    "InvalidLicense",
    "InvalidLocale",
    "InvalidLogin",
    "InvalidName",
    "InvalidNasCredentials",
    "InvalidNetworkInType",
    "InvalidNetworkResource",
    "InvalidOperationOnSecondaryVm",
    "InvalidPowerState",
    "InvalidPrivilege",
    "InvalidProfileReferenceHost",
    "InvalidPropertyType",
    "InvalidPropertyValue",
    "InvalidResourcePoolStructureFault",
    "InvalidScheduledTask",
    "InvalidSnapshotFormat",
    "InvalidState",
    "InvalidVmConfig",
    "InvalidVmState",
    "InventoryHasStandardAloneHosts",
    "IpHostnameGeneratorError",
    "IscsiFault",
    "IscsiFaultInvalidVnic",
    "IscsiFaultPnicInUse",
    "IscsiFaultVnicAlreadyBound",
    "IscsiFaultVnicHasActivePaths",
    "IscsiFaultVnicHasMultipleUplinks",
    "IscsiFaultVnicHasNoUplinks",
    "IscsiFaultVnicHasWrongUplink",
    "IscsiFaultVnicInUse",
    "IscsiFaultVnicIsLastPath",
    "IscsiFaultVnicNotBound",
    "IscsiFaultVnicNotFound",
    "KeyNotFound",
    "LargeRDMConversionNotSupported",
    "LargeRDMNotSupportedOnDatastore",
    "LegacyNetworkInterfaceInUse",
    "LicenseAssignmentFailed",
    "LicenseDowngradeDisallowed",
    "LicenseEntityNotFound",
    "LicenseExpired",
    "LicenseKeyEntityMismatch",
    "LicenseRestricted",
    "LicenseServerUnavailable",
    "LicenseSourceUnavailable",
    "LimitExceeded",
    "LinuxVolumeNotClean",
    "LogBundlingFailed",
    "MaintenanceModeFileMove",
    "MemoryFileFormatNotSupportedByDatastore",
    "MemoryHotPlugNotSupported",
    "MemorySizeNotRecommended",
    "MemorySizeNotSupported",
    "MemorySizeNotSupportedByDatastore",
    "MemorySnapshotOnIndependentDisk",
    "MethodAlreadyDisabledFault",
    "MethodDisabled",
    "MigrationDisabled",
    "MigrationFault",
    "MigrationFeatureNotSupported",
    "MigrationNotReady",
    "MismatchedBundle",
    "MismatchedNetworkPolicies",
    "MismatchedVMotionNetworkNames",
    "MissingBmcSupport",
    "MissingController",
    "MissingIpPool",
    "MissingLinuxCustResources",
    "MissingNetworkIpConfig",
    "MissingPowerOffConfiguration",
    "MissingPowerOnConfiguration",
    "MissingWindowsCustResources",
    "MksConnectionLimitReached",
    "MountError",
    "MultiWriterNotSupported",
    "MultipleCertificatesVerifyFault",
    "MultipleSnapshotsNotSupported",
    "NamespaceFull",
    "NamespaceLimitReached",
    "NamespaceWriteProtected",
    "NasConfigFault",
    "NasConnectionLimitReached",
    "NasSessionCredentialConflict",
    "NasVolumeNotMounted",
    "NetworkCopyFault",
    "NetworkDisruptedAndConfigRolledBack",
    "NetworkInaccessible",
    "NetworksMayNotBeTheSame",
    "NicSettingMismatch",
    "NoActiveHostInCluster",
    "NoAvailableIp",
    "NoClientCertificate",
    "NoCompatibleDatastore",
    "NoCompatibleHardAffinityHost",
    "NoCompatibleHost",
    "NoCompatibleHostWithAccessToDevice",
    "NoCompatibleSoftAffinityHost",
    "NoConnectedDatastore",
    "NoDiskFound",
    "NoDiskSpace",
    "NoDisksToCustomize",
    "NoGateway",
    "NoGuestHeartbeat",
    "NoHost",
    "NoHostSuitableForFtSecondary",
    "NoLicenseServerConfigured",
    "NoPeerHostFound",
    "NoPermission",
    "NoPermissionOnAD",
    "NoPermissionOnHost",
    "NoPermissionOnNasVolume",
    "NoSubjectName",
    "NoVcManagedIpConfigured",
    "NoVirtualNic",
    "NoVmInVApp",
    "NonADUserRequired",
    "NonHomeRDMVMotionNotSupported",
    "NonPersistentDisksNotSupported",
    "NonVmwareOuiMacNotSupportedHost",
    "NotADirectory",
    "NotAFile",
    "NotAuthenticated",
    "NotEnoughCpus",
    "NotEnoughLogicalCpus",
    "NotFound",
    "NotSupportedDeviceForFT",
    "NotSupportedHost",
    "NotSupportedHostForChecksum",
    "NotSupportedHostForVFlash",
    "NotSupportedHostForVmcp",
    "NotSupportedHostForVmemFile",
    "NotSupportedHostForVsan",
    "NotSupportedHostInCluster",
    "NotSupportedHostInDvs",
    "NotSupportedHostInHACluster",
    "NotUserConfigurableProperty",
    "NumVirtualCoresPerSocketNotSupported",
    "NumVirtualCpusExceedsLimit",
    "NumVirtualCpusIncompatible",
    "NumVirtualCpusNotSupported",
    "OperationDisabledByGuest",
    "OperationDisallowedOnHost",
    "OperationNotSupportedByGuest",
    "OutOfBounds",
    "OvfAttribute",
    "OvfConnectedDevice",
    "OvfConnectedDeviceFloppy",
    "OvfConnectedDeviceIso",
    "OvfConstraint",
    "OvfConsumerCallbackFault",
    "OvfConsumerCommunicationError",
    "OvfConsumerFault",
    "OvfConsumerInvalidSection",
    "OvfConsumerPowerOnFault",
    "OvfConsumerUndeclaredSection",
    "OvfConsumerUndefinedPrefix",
    "OvfConsumerValidationFault",
    "OvfCpuCompatibility",
    "OvfCpuCompatibilityCheckNotSupported",
    "OvfDiskMappingNotFound",
    "OvfDiskOrderConstraint",
    "OvfDuplicateElement",
    "OvfDuplicatedElementBoundary",
    "OvfDuplicatedPropertyIdExport",
    "OvfDuplicatedPropertyIdImport",
    "OvfElement",
    "OvfElementInvalidValue",
    "OvfExport",
    "OvfExportFailed",
    "OvfFault",
    "OvfHardwareCheck",
    "OvfHardwareExport",
    "OvfHostResourceConstraint",
    "OvfHostValueNotParsed",
    "OvfImport",
    "OvfImportFailed",
    "OvfInternalError",
    "OvfInvalidPackage",
    "OvfInvalidValue",
    "OvfInvalidValueConfiguration",
    "OvfInvalidValueEmpty",
    "OvfInvalidValueFormatMalformed",
    "OvfInvalidValueReference",
    "OvfInvalidVmName",
    "OvfMappedOsId",
    "OvfMissingAttribute",
    "OvfMissingElement",
    "OvfMissingElementNormalBoundary",
    "OvfMissingHardware",
    "OvfNetworkMappingNotSupported",
    "OvfNoHostNic",
    "OvfNoSpaceOnController",
    "OvfNoSupportedHardwareFamily",
    "OvfProperty",
    "OvfPropertyExport",
    "OvfPropertyNetwork",
    "OvfPropertyNetworkExport",
    "OvfPropertyQualifier",
    "OvfPropertyQualifierDuplicate",
    "OvfPropertyQualifierIgnored",
    "OvfPropertyType",
    "OvfPropertyValue",
    "OvfSystemFault",
    "OvfToXmlUnsupportedElement",
    "OvfUnableToExportDisk",
    "OvfUnexpectedElement",
    "OvfUnknownDevice",
    "OvfUnknownDeviceBacking",
    "OvfUnknownEntity",
    "OvfUnsupportedAttribute",
    "OvfUnsupportedAttributeValue",
    "OvfUnsupportedDeviceBackingInfo",
    "OvfUnsupportedDeviceBackingOption",
    "OvfUnsupportedDeviceExport",
    "OvfUnsupportedDiskProvisioning",
    "OvfUnsupportedElement",
    "OvfUnsupportedElementValue",
    "OvfUnsupportedPackage",
    "OvfUnsupportedSection",
    "OvfUnsupportedSubType",
    "OvfUnsupportedType",
    "OvfWrongElement",
    "OvfWrongNamespace",
    "OvfXmlFormat",
    "PasswordExpired",
    "PatchAlreadyInstalled",
    "PatchBinariesNotFound",
    "PatchInstallFailed",
    "PatchIntegrityError",
    "PatchMetadataCorrupted",
    "PatchMetadataInvalid",
    "PatchMetadataNotFound",
    "PatchMissingDependencies",
    "PatchNotApplicable",
    "PatchSuperseded",
    "PhysCompatRDMNotSupported",
    "PlatformConfigFault",
    "PowerOnFtSecondaryFailed",
    "PowerOnFtSecondaryTimedout",
    "ProfileUpdateFailed",
    "QuarantineModeFault",
    "QuestionPending",
    "QuiesceDatastoreIOForHAFailed",
    "RDMConversionNotSupported",
    "RDMNotPreserved",
    "RDMNotSupported",
    "RDMNotSupportedOnDatastore",
    "RDMPointsToInaccessibleDisk",
    "RawDiskNotSupported",
    "ReadHostResourcePoolTreeFailed",
    "ReadOnlyDisksWithLegacyDestination",
    "RebootRequired",
    "RecordReplayDisabled",
    "RemoteDeviceNotSupported",
    "RemoveFailed",
    "ReplicationConfigFault",
    "ReplicationDiskConfigFault",
    "ReplicationFault",
    "ReplicationIncompatibleWithFT",
    "ReplicationInvalidOptions",
    "ReplicationNotSupportedOnHost",
    "ReplicationVmConfigFault",
    "ReplicationVmFault",
    "ReplicationVmInProgressFault",
    "ResourceInUse",
    "ResourceNotAvailable",
    "RestrictedByAdministrator",
    "RestrictedVersion",
    "RollbackFailure",
    "RuleViolation",
    "SSLDisabledFault",
    "SSLVerifyFault",
    "SSPIChallenge",
    "SecondaryVmAlreadyDisabled",
    "SecondaryVmAlreadyEnabled",
    "SecondaryVmAlreadyRegistered",
    "SecondaryVmNotRegistered",
    "SharedBusControllerNotSupported",
    "ShrinkDiskFault",
    "SnapshotCloneNotSupported",
    "SnapshotCopyNotSupported",
    "SnapshotDisabled",
    "SnapshotFault",
    "SnapshotIncompatibleDeviceInVm",
    "SnapshotLocked",
    "SnapshotMoveFromNonHomeNotSupported",
    "SnapshotMoveNotSupported",
    "SnapshotMoveToNonHomeNotSupported",
    "SnapshotNoChange",
    "SnapshotRevertIssue",
    "SoftRuleVioCorrectionDisallowed",
    "SoftRuleVioCorrectionImpact",
    "SolutionUserRequired",
    "SsdDiskNotAvailable",
    "StorageDrsCannotMoveDiskInMultiWriterMode",
    "StorageDrsCannotMoveFTVm",
    "StorageDrsCannotMoveIndependentDisk",
    "StorageDrsCannotMoveManuallyPlacedSwapFile",
    "StorageDrsCannotMoveManuallyPlacedVm",
    "StorageDrsCannotMoveSharedDisk",
    "StorageDrsCannotMoveTemplate",
    "StorageDrsCannotMoveVmInUserFolder",
    "StorageDrsCannotMoveVmWithMountedCDROM",
    "StorageDrsCannotMoveVmWithNoFilesInLayout",
    "StorageDrsDatacentersCannotShareDatastore",
    "StorageDrsDisabledOnVm",
    "StorageDrsHbrDiskNotMovable",
    "StorageDrsHmsMoveInProgress",
    "StorageDrsHmsUnreachable",
    "StorageDrsIolbDisabledInternally",
    "StorageDrsRelocateDisabled",
    "StorageDrsStaleHmsCollection",
    "StorageDrsUnableToMoveFiles",
    "StorageVMotionNotSupported",
    "StorageVmotionIncompatible",
    "SuspendedRelocateNotSupported",
    "SwapDatastoreNotWritableOnHost",
    "SwapDatastoreUnset",
    "SwapPlacementOverrideNotSupported",
    "SwitchIpUnset",
    "SwitchNotInUpgradeMode",
    "TaskInProgress",
    "ThirdPartyLicenseAssignmentFailed",
    "Timedout",
    "TooManyConcurrentNativeClones",
    "TooManyConsecutiveOverrides",
    "TooManyDevices",
    "TooManyDisksOnLegacyHost",
    "TooManyGuestLogons",
    "TooManyHosts",
    "TooManyNativeCloneLevels",
    "TooManyNativeClonesOnFile",
    "TooManySnapshotLevels",
    "ToolsAlreadyUpgraded",
    "ToolsAutoUpgradeNotSupported",
    "ToolsImageCopyFailed",
    "ToolsImageNotAvailable",
    "ToolsImageSignatureCheckFailed",
    "ToolsInstallationInProgress",
    "ToolsUnavailable",
    "ToolsUpgradeCancelled",
    "UnSupportedDatastoreForVFlash",
    "UncommittedUndoableDisk",
    "UnconfiguredPropertyValue",
    "UncustomizableGuest",
    "UnexpectedCustomizationFault",
    "UnrecognizedHost",
    "UnsharedSwapVMotionNotSupported",
    "UnsupportedDatastore",
    "UnsupportedGuest",
    "UnsupportedVimApiVersion",
    "UnsupportedVmxLocation",
    "UnusedVirtualDiskBlocksNotScrubbed",
    "UserNotFound",
    "VAppConfigFault",
    "VAppNotRunning",
    "VAppOperationInProgress",
    "VAppPropertyFault",
    "VAppTaskInProgress",
    "VFlashCacheHotConfigNotSupported",
    "VFlashModuleNotSupported",
    "VFlashModuleVersionIncompatible",
    "VMINotSupported",
    "VMOnConflictDVPort",
    "VMOnVirtualIntranet",
    "VMotionAcrossNetworkNotSupported",
    "VMotionInterfaceIssue",
    "VMotionLinkCapacityLow",
    "VMotionLinkDown",
    "VMotionNotConfigured",
    "VMotionNotLicensed",
    "VMotionNotSupported",
    "VMotionProtocolIncompatible",
    "VimFault",
    "VirtualDiskBlocksNotFullyProvisioned",
    "VirtualDiskModeNotSupported",
    "VirtualEthernetCardNotSupported",
    "VirtualHardwareCompatibilityIssue",
    "VirtualHardwareVersionNotSupported",
    "VmAlreadyExistsInDatacenter",
    "VmConfigFault",
    "VmConfigIncompatibleForFaultTolerance",
    "VmConfigIncompatibleForRecordReplay",
    "VmFaultToleranceConfigIssue",
    "VmFaultToleranceConfigIssueWrapper",
    "VmFaultToleranceInvalidFileBacking",
    "VmFaultToleranceIssue",
    "VmFaultToleranceOpIssuesList",
    "VmFaultToleranceTooManyFtVcpusOnHost",
    "VmFaultToleranceTooManyVMsOnHost",
    "VmHostAffinityRuleViolation",
    "VmLimitLicense",
    "VmMetadataManagerFault",
    "VmMonitorIncompatibleForFaultTolerance",
    "VmPowerOnDisabled",
    "VmSmpFaultToleranceTooManyVMsOnHost",
    "VmToolsUpgradeFault",
    "VmValidateMaxDevice",
    "VmWwnConflict",
    "VmfsAlreadyMounted",
    "VmfsAmbiguousMount",
    "VmfsMountFault",
    "VmotionInterfaceNotEnabled",
    "VolumeEditorError",
    "VramLimitLicense",
    "VsanClusterUuidMismatch",
    "VsanDiskFault",
    "VsanFault",
    "VsanIncompatibleDiskMapping",
    "VsanNodeNotMaster",
    "VsanSslVerifyCertFault",
    "VspanDestPortConflict",
    "VspanPortConflict",
    "VspanPortMoveFault",
    "VspanPortPromiscChangeFault",
    "VspanPortgroupPromiscChangeFault",
    "VspanPortgroupTypeChangeFault",
    "VspanPromiscuousPortNotSupported",
    "VspanSameSessionPortConflict",
    "WakeOnLanNotSupported",
    "WakeOnLanNotSupportedByVmotionNIC",
    "WillLoseHAProtection",
    "WillModifyConfigCpuRequirements",
    "WillResetSnapshotDirectory",
    "WipeDiskFault",
]
