# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.host``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._active_directory_authentication import (
        ActiveDirectoryAuthentication as ActiveDirectoryAuthentication,
    )
    from ._active_directory_info import ActiveDirectoryInfo as ActiveDirectoryInfo
    from ._active_directory_spec import ActiveDirectorySpec as ActiveDirectorySpec
    from ._assignable_hardware_binding import AssignableHardwareBinding as AssignableHardwareBinding
    from ._assignable_hardware_config import AssignableHardwareConfig as AssignableHardwareConfig
    from ._assignable_hardware_manager import AssignableHardwareManager as AssignableHardwareManager
    from ._authentication_info import AuthenticationInfo as AuthenticationInfo
    from ._authentication_manager import AuthenticationManager as AuthenticationManager
    from ._authentication_manager_info import AuthenticationManagerInfo as AuthenticationManagerInfo
    from ._authentication_store import AuthenticationStore as AuthenticationStore
    from ._authentication_store_info import AuthenticationStoreInfo as AuthenticationStoreInfo
    from ._auto_start_manager import AutoStartManager as AutoStartManager
    from ._bios_info import BIOSInfo as BIOSInfo
    from ._block_adapter_target_transport import (
        BlockAdapterTargetTransport as BlockAdapterTargetTransport,
    )
    from ._block_hba import BlockHba as BlockHba
    from ._boot_device_info import BootDeviceInfo as BootDeviceInfo
    from ._boot_device_system import BootDeviceSystem as BootDeviceSystem
    from ._cache_configuration_manager import CacheConfigurationManager as CacheConfigurationManager
    from ._capability import Capability as Capability
    from ._certificate_manager import CertificateManager as CertificateManager
    from ._config_change import ConfigChange as ConfigChange
    from ._config_info import ConfigInfo as ConfigInfo
    from ._config_manager import ConfigManager as ConfigManager
    from ._config_spec import ConfigSpec as ConfigSpec
    from ._connect_info import ConnectInfo as ConnectInfo
    from ._connect_spec import ConnectSpec as ConnectSpec
    from ._cpu_id_info import CpuIdInfo as CpuIdInfo
    from ._cpu_info import CpuInfo as CpuInfo
    from ._cpu_package import CpuPackage as CpuPackage
    from ._cpu_power_management_info import CpuPowerManagementInfo as CpuPowerManagementInfo
    from ._cpu_scheduler_system import CpuSchedulerSystem as CpuSchedulerSystem
    from ._data_transport_connection_info import (
        DataTransportConnectionInfo as DataTransportConnectionInfo,
    )
    from ._datastore_browser import DatastoreBrowser as DatastoreBrowser
    from ._datastore_system import DatastoreSystem as DatastoreSystem
    from ._date_time_config import DateTimeConfig as DateTimeConfig
    from ._date_time_info import DateTimeInfo as DateTimeInfo
    from ._date_time_system import DateTimeSystem as DateTimeSystem
    from ._deployment_info import DeploymentInfo as DeploymentInfo
    from ._device import Device as Device
    from ._device_pci_id import DevicePciId as DevicePciId
    from ._dhcp_service import DhcpService as DhcpService
    from ._diagnostic_partition import DiagnosticPartition as DiagnosticPartition
    from ._diagnostic_system import DiagnosticSystem as DiagnosticSystem
    from ._digest_info import DigestInfo as DigestInfo
    from ._digest_verification_setting import DigestVerificationSetting as DigestVerificationSetting
    from ._directory_store import DirectoryStore as DirectoryStore
    from ._directory_store_info import DirectoryStoreInfo as DirectoryStoreInfo
    from ._disk_configuration_result import DiskConfigurationResult as DiskConfigurationResult
    from ._disk_dimensions import DiskDimensions as DiskDimensions
    from ._disk_partition_info import DiskPartitionInfo as DiskPartitionInfo
    from ._dns_config import DnsConfig as DnsConfig
    from ._dns_config_spec import DnsConfigSpec as DnsConfigSpec
    from ._dvx_class import DvxClass as DvxClass
    from ._enter_maintenance_result import EnterMaintenanceResult as EnterMaintenanceResult
    from ._esx_agent_host_manager import EsxAgentHostManager as EsxAgentHostManager
    from ._fault_tolerance_manager import FaultToleranceManager as FaultToleranceManager
    from ._fcoe_config import FcoeConfig as FcoeConfig
    from ._feature_capability import FeatureCapability as FeatureCapability
    from ._feature_mask import FeatureMask as FeatureMask
    from ._feature_version_info import FeatureVersionInfo as FeatureVersionInfo
    from ._fibre_channel_hba import FibreChannelHba as FibreChannelHba
    from ._fibre_channel_over_ethernet_hba import (
        FibreChannelOverEthernetHba as FibreChannelOverEthernetHba,
    )
    from ._fibre_channel_over_ethernet_target_transport import (
        FibreChannelOverEthernetTargetTransport as FibreChannelOverEthernetTargetTransport,
    )
    from ._fibre_channel_target_transport import (
        FibreChannelTargetTransport as FibreChannelTargetTransport,
    )
    from ._file_access import FileAccess as FileAccess
    from ._file_system_mount_info import FileSystemMountInfo as FileSystemMountInfo
    from ._file_system_volume import FileSystemVolume as FileSystemVolume
    from ._file_system_volume_info import FileSystemVolumeInfo as FileSystemVolumeInfo
    from ._firewall_config import FirewallConfig as FirewallConfig
    from ._firewall_info import FirewallInfo as FirewallInfo
    from ._firewall_system import FirewallSystem as FirewallSystem
    from ._firmware_system import FirmwareSystem as FirmwareSystem
    from ._flag_info import FlagInfo as FlagInfo
    from ._force_mounted_info import ForceMountedInfo as ForceMountedInfo
    from ._fru import Fru as Fru
    from ._gateway_spec import GatewaySpec as GatewaySpec
    from ._graphics_config import GraphicsConfig as GraphicsConfig
    from ._graphics_info import GraphicsInfo as GraphicsInfo
    from ._graphics_manager import GraphicsManager as GraphicsManager
    from ._hardware_info import HardwareInfo as HardwareInfo
    from ._hardware_status_info import HardwareStatusInfo as HardwareStatusInfo
    from ._hba_create_spec import HbaCreateSpec as HbaCreateSpec
    from ._health_status_system import HealthStatusSystem as HealthStatusSystem
    from ._host_access_manager import HostAccessManager as HostAccessManager
    from ._host_bus_adapter import HostBusAdapter as HostBusAdapter
    from ._host_proxy_switch import HostProxySwitch as HostProxySwitch
    from ._host_spbm import HostSpbm as HostSpbm
    from ._host_spbm_datastore_info import HostSpbmDatastoreInfo as HostSpbmDatastoreInfo
    from ._host_spbm_hash_info import HostSpbmHashInfo as HostSpbmHashInfo
    from ._host_spbm_policy_blob_info import HostSpbmPolicyBlobInfo as HostSpbmPolicyBlobInfo
    from ._host_spbm_policy_info import HostSpbmPolicyInfo as HostSpbmPolicyInfo
    from ._image_config_manager import ImageConfigManager as ImageConfigManager
    from ._internet_scsi_hba import InternetScsiHba as InternetScsiHba
    from ._internet_scsi_target_transport import (
        InternetScsiTargetTransport as InternetScsiTargetTransport,
    )
    from ._ip_config import IpConfig as IpConfig
    from ._ip_route_config import IpRouteConfig as IpRouteConfig
    from ._ip_route_config_spec import IpRouteConfigSpec as IpRouteConfigSpec
    from ._ip_route_entry import IpRouteEntry as IpRouteEntry
    from ._ip_route_op import IpRouteOp as IpRouteOp
    from ._ip_route_table_config import IpRouteTableConfig as IpRouteTableConfig
    from ._ip_route_table_info import IpRouteTableInfo as IpRouteTableInfo
    from ._ipmi_info import IpmiInfo as IpmiInfo
    from ._iscsi_manager import IscsiManager as IscsiManager
    from ._kernel_module_system import KernelModuleSystem as KernelModuleSystem
    from ._lacp_info import LACPInfo as LACPInfo
    from ._lag_info import LAGInfo as LAGInfo
    from ._lag_uplink_info import LAGUplinkInfo as LAGUplinkInfo
    from ._license_spec import LicenseSpec as LicenseSpec
    from ._link_discovery_protocol_config import (
        LinkDiscoveryProtocolConfig as LinkDiscoveryProtocolConfig,
    )
    from ._local_account_manager import LocalAccountManager as LocalAccountManager
    from ._local_authentication import LocalAuthentication as LocalAuthentication
    from ._local_authentication_info import LocalAuthenticationInfo as LocalAuthenticationInfo
    from ._local_datastore_info import LocalDatastoreInfo as LocalDatastoreInfo
    from ._local_file_system_volume import LocalFileSystemVolume as LocalFileSystemVolume
    from ._low_level_provisioning_manager import (
        LowLevelProvisioningManager as LowLevelProvisioningManager,
    )
    from ._maintenance_spec import MaintenanceSpec as MaintenanceSpec
    from ._memory_manager_system import MemoryManagerSystem as MemoryManagerSystem
    from ._memory_spec import MemorySpec as MemorySpec
    from ._memory_tier_flags import MemoryTierFlags as MemoryTierFlags
    from ._memory_tier_info import MemoryTierInfo as MemoryTierInfo
    from ._memory_tier_type import MemoryTierType as MemoryTierType
    from ._memory_tiering_type import MemoryTieringType as MemoryTieringType
    from ._message_bus_proxy import MessageBusProxy as MessageBusProxy
    from ._mount_info import MountInfo as MountInfo
    from ._multipath_info import MultipathInfo as MultipathInfo
    from ._multipath_state_info import MultipathStateInfo as MultipathStateInfo
    from ._nas_datastore_info import NasDatastoreInfo as NasDatastoreInfo
    from ._nas_volume import NasVolume as NasVolume
    from ._nat_service import NatService as NatService
    from ._net_capabilities import NetCapabilities as NetCapabilities
    from ._net_offload_capabilities import NetOffloadCapabilities as NetOffloadCapabilities
    from ._net_stack_instance import NetStackInstance as NetStackInstance
    from ._network_config import NetworkConfig as NetworkConfig
    from ._network_info import NetworkInfo as NetworkInfo
    from ._network_policy import NetworkPolicy as NetworkPolicy
    from ._network_system import NetworkSystem as NetworkSystem
    from ._nfc_connection_info import NfcConnectionInfo as NfcConnectionInfo
    from ._ntp_config import NtpConfig as NtpConfig
    from ._numa_info import NumaInfo as NumaInfo
    from ._numa_node import NumaNode as NumaNode
    from ._numeric_sensor_info import NumericSensorInfo as NumericSensorInfo
    from ._nvdimm_system import NvdimmSystem as NvdimmSystem
    from ._nvme_connect_spec import NvmeConnectSpec as NvmeConnectSpec
    from ._nvme_controller import NvmeController as NvmeController
    from ._nvme_disconnect_spec import NvmeDisconnectSpec as NvmeDisconnectSpec
    from ._nvme_discover_spec import NvmeDiscoverSpec as NvmeDiscoverSpec
    from ._nvme_discovery_log import NvmeDiscoveryLog as NvmeDiscoveryLog
    from ._nvme_namespace import NvmeNamespace as NvmeNamespace
    from ._nvme_opaque_transport_parameters import (
        NvmeOpaqueTransportParameters as NvmeOpaqueTransportParameters,
    )
    from ._nvme_over_fibre_channel_parameters import (
        NvmeOverFibreChannelParameters as NvmeOverFibreChannelParameters,
    )
    from ._nvme_over_rdma_parameters import NvmeOverRdmaParameters as NvmeOverRdmaParameters
    from ._nvme_over_tcp_parameters import NvmeOverTcpParameters as NvmeOverTcpParameters
    from ._nvme_spec import NvmeSpec as NvmeSpec
    from ._nvme_topology import NvmeTopology as NvmeTopology
    from ._nvme_transport_parameters import NvmeTransportParameters as NvmeTransportParameters
    from ._nvme_transport_type import NvmeTransportType as NvmeTransportType
    from ._opaque_network_info import OpaqueNetworkInfo as OpaqueNetworkInfo
    from ._opaque_switch import OpaqueSwitch as OpaqueSwitch
    from ._p_mem_datastore_info import PMemDatastoreInfo as PMemDatastoreInfo
    from ._p_mem_volume import PMemVolume as PMemVolume
    from ._parallel_scsi_hba import ParallelScsiHba as ParallelScsiHba
    from ._parallel_scsi_target_transport import (
        ParallelScsiTargetTransport as ParallelScsiTargetTransport,
    )
    from ._partial_maintenance_mode_id import PartialMaintenanceModeId as PartialMaintenanceModeId
    from ._partial_maintenance_mode_runtime_info import (
        PartialMaintenanceModeRuntimeInfo as PartialMaintenanceModeRuntimeInfo,
    )
    from ._partial_maintenance_mode_status import (
        PartialMaintenanceModeStatus as PartialMaintenanceModeStatus,
    )
    from ._patch_manager import PatchManager as PatchManager
    from ._path_selection_policy_option import (
        PathSelectionPolicyOption as PathSelectionPolicyOption,
    )
    from ._pci_device import PciDevice as PciDevice
    from ._pci_passthru_config import PciPassthruConfig as PciPassthruConfig
    from ._pci_passthru_info import PciPassthruInfo as PciPassthruInfo
    from ._pci_passthru_system import PciPassthruSystem as PciPassthruSystem
    from ._pcie_hba import PcieHba as PcieHba
    from ._pcie_target_transport import PcieTargetTransport as PcieTargetTransport
    from ._persistent_memory_info import PersistentMemoryInfo as PersistentMemoryInfo
    from ._physical_nic import PhysicalNic as PhysicalNic
    from ._plug_store_topology import PlugStoreTopology as PlugStoreTopology
    from ._pnic_tso_info import PnicTSOInfo as PnicTSOInfo
    from ._pod_vm_info import PodVMInfo as PodVMInfo
    from ._pod_vm_overhead_info import PodVMOverheadInfo as PodVMOverheadInfo
    from ._port_group import PortGroup as PortGroup
    from ._power_system import PowerSystem as PowerSystem
    from ._protocol_endpoint import ProtocolEndpoint as ProtocolEndpoint
    from ._ptp_config import PtpConfig as PtpConfig
    from ._qualified_name import QualifiedName as QualifiedName
    from ._rdma_device import RdmaDevice as RdmaDevice
    from ._rdma_hba import RdmaHba as RdmaHba
    from ._rdma_protocol import RdmaProtocol as RdmaProtocol
    from ._rdma_target_transport import RdmaTargetTransport as RdmaTargetTransport
    from ._reliable_memory_info import ReliableMemoryInfo as ReliableMemoryInfo
    from ._resignature_rescan_result import ResignatureRescanResult as ResignatureRescanResult
    from ._ruleset import Ruleset as Ruleset
    from ._runtime_info import RuntimeInfo as RuntimeInfo
    from ._scsi_disk import ScsiDisk as ScsiDisk
    from ._scsi_lun import ScsiLun as ScsiLun
    from ._scsi_topology import ScsiTopology as ScsiTopology
    from ._security_spec import SecuritySpec as SecuritySpec
    from ._serial_attached_hba import SerialAttachedHba as SerialAttachedHba
    from ._serial_attached_target_transport import (
        SerialAttachedTargetTransport as SerialAttachedTargetTransport,
    )
    from ._service import Service as Service
    from ._service_config import ServiceConfig as ServiceConfig
    from ._service_info import ServiceInfo as ServiceInfo
    from ._service_system import ServiceSystem as ServiceSystem
    from ._sev_info import SevInfo as SevInfo
    from ._sgx_info import SgxInfo as SgxInfo
    from ._sgx_registration_info import SgxRegistrationInfo as SgxRegistrationInfo
    from ._shared_gpu_capabilities import SharedGpuCapabilities as SharedGpuCapabilities
    from ._snmp_system import SnmpSystem as SnmpSystem
    from ._software_package import SoftwarePackage as SoftwarePackage
    from ._sriov_config import SriovConfig as SriovConfig
    from ._sriov_device_pool_info import SriovDevicePoolInfo as SriovDevicePoolInfo
    from ._sriov_info import SriovInfo as SriovInfo
    from ._sriov_network_device_pool_info import (
        SriovNetworkDevicePoolInfo as SriovNetworkDevicePoolInfo,
    )
    from ._ssl_thumbprint_info import SslThumbprintInfo as SslThumbprintInfo
    from ._storage_array_type_policy_option import (
        StorageArrayTypePolicyOption as StorageArrayTypePolicyOption,
    )
    from ._storage_device_info import StorageDeviceInfo as StorageDeviceInfo
    from ._storage_protocol import StorageProtocol as StorageProtocol
    from ._storage_system import StorageSystem as StorageSystem
    from ._summary import Summary as Summary
    from ._system_event_info import SystemEventInfo as SystemEventInfo
    from ._system_health_info import SystemHealthInfo as SystemHealthInfo
    from ._system_identification_info import SystemIdentificationInfo as SystemIdentificationInfo
    from ._system_info import SystemInfo as SystemInfo
    from ._system_resource_info import SystemResourceInfo as SystemResourceInfo
    from ._system_swap_configuration import SystemSwapConfiguration as SystemSwapConfiguration
    from ._target_transport import TargetTransport as TargetTransport
    from ._tcp_hba import TcpHba as TcpHba
    from ._tcp_hba_create_spec import TcpHbaCreateSpec as TcpHbaCreateSpec
    from ._tcp_target_transport import TcpTargetTransport as TcpTargetTransport
    from ._tdx_info import TdxInfo as TdxInfo
    from ._tpm_attestation_info import TpmAttestationInfo as TpmAttestationInfo
    from ._tpm_attestation_report import TpmAttestationReport as TpmAttestationReport
    from ._tpm_boot_complete_event_details import (
        TpmBootCompleteEventDetails as TpmBootCompleteEventDetails,
    )
    from ._tpm_boot_security_option_event_details import (
        TpmBootSecurityOptionEventDetails as TpmBootSecurityOptionEventDetails,
    )
    from ._tpm_command_event_details import TpmCommandEventDetails as TpmCommandEventDetails
    from ._tpm_digest_info import TpmDigestInfo as TpmDigestInfo
    from ._tpm_event_details import TpmEventDetails as TpmEventDetails
    from ._tpm_event_log_entry import TpmEventLogEntry as TpmEventLogEntry
    from ._tpm_nv_tag_event_details import TpmNvTagEventDetails as TpmNvTagEventDetails
    from ._tpm_option_event_details import TpmOptionEventDetails as TpmOptionEventDetails
    from ._tpm_signer_event_details import TpmSignerEventDetails as TpmSignerEventDetails
    from ._tpm_software_component_event_details import (
        TpmSoftwareComponentEventDetails as TpmSoftwareComponentEventDetails,
    )
    from ._tpm_system_version_event_details import (
        TpmSystemVersionEventDetails as TpmSystemVersionEventDetails,
    )
    from ._tpm_version_event_details import TpmVersionEventDetails as TpmVersionEventDetails
    from ._trust_authority_attestation_info import (
        TrustAuthorityAttestationInfo as TrustAuthorityAttestationInfo,
    )
    from ._unresolved_vmfs_extent import UnresolvedVmfsExtent as UnresolvedVmfsExtent
    from ._unresolved_vmfs_resignature_spec import (
        UnresolvedVmfsResignatureSpec as UnresolvedVmfsResignatureSpec,
    )
    from ._unresolved_vmfs_resolution_result import (
        UnresolvedVmfsResolutionResult as UnresolvedVmfsResolutionResult,
    )
    from ._unresolved_vmfs_resolution_spec import (
        UnresolvedVmfsResolutionSpec as UnresolvedVmfsResolutionSpec,
    )
    from ._unresolved_vmfs_volume import UnresolvedVmfsVolume as UnresolvedVmfsVolume
    from ._v_flash_manager import VFlashManager as VFlashManager
    from ._v_flash_resource_configuration_result import (
        VFlashResourceConfigurationResult as VFlashResourceConfigurationResult,
    )
    from ._v_motion_config import VMotionConfig as VMotionConfig
    from ._v_motion_info import VMotionInfo as VMotionInfo
    from ._v_motion_manager import VMotionManager as VMotionManager
    from ._v_motion_system import VMotionSystem as VMotionSystem
    from ._vsan_stretched_cluster_host_capability import (
        VSANStretchedClusterHostCapability as VSANStretchedClusterHostCapability,
    )
    from ._vfat_volume import VfatVolume as VfatVolume
    from ._vffs_volume import VffsVolume as VffsVolume
    from ._virtual_nic import VirtualNic as VirtualNic
    from ._virtual_nic_connection import VirtualNicConnection as VirtualNicConnection
    from ._virtual_nic_manager import VirtualNicManager as VirtualNicManager
    from ._virtual_nic_manager_info import VirtualNicManagerInfo as VirtualNicManagerInfo
    from ._virtual_switch import VirtualSwitch as VirtualSwitch
    from ._vmci_access_manager import VmciAccessManager as VmciAccessManager
    from ._vmfs_datastore_create_spec import VmfsDatastoreCreateSpec as VmfsDatastoreCreateSpec
    from ._vmfs_datastore_expand_spec import VmfsDatastoreExpandSpec as VmfsDatastoreExpandSpec
    from ._vmfs_datastore_extend_spec import VmfsDatastoreExtendSpec as VmfsDatastoreExtendSpec
    from ._vmfs_datastore_info import VmfsDatastoreInfo as VmfsDatastoreInfo
    from ._vmfs_datastore_option import VmfsDatastoreOption as VmfsDatastoreOption
    from ._vmfs_datastore_spec import VmfsDatastoreSpec as VmfsDatastoreSpec
    from ._vmfs_rescan_result import VmfsRescanResult as VmfsRescanResult
    from ._vmfs_volume import VmfsVolume as VmfsVolume
    from ._vsan_basic_device_info import VsanBasicDeviceInfo as VsanBasicDeviceInfo
    from ._vsan_cluster_membership_info import (
        VsanClusterMembershipInfo as VsanClusterMembershipInfo,
    )
    from ._vsan_controller_type import VsanControllerType as VsanControllerType
    from ._vsan_daemon_health import VsanDaemonHealth as VsanDaemonHealth
    from ._vsan_datastore_info import VsanDatastoreInfo as VsanDatastoreInfo
    from ._vsan_disk_balance_state import VsanDiskBalanceState as VsanDiskBalanceState
    from ._vsan_disk_encryption_health import VsanDiskEncryptionHealth as VsanDiskEncryptionHealth
    from ._vsan_disk_rebalance_result import VsanDiskRebalanceResult as VsanDiskRebalanceResult
    from ._vsan_dit_encryption_health_summary import (
        VsanDitEncryptionHealthSummary as VsanDitEncryptionHealthSummary,
    )
    from ._vsan_encryption_health_summary import (
        VsanEncryptionHealthSummary as VsanEncryptionHealthSummary,
    )
    from ._vsan_encryption_issue import VsanEncryptionIssue as VsanEncryptionIssue
    from ._vsan_failed_repair_object_result import (
        VsanFailedRepairObjectResult as VsanFailedRepairObjectResult,
    )
    from ._vsan_file_server_health_summary import (
        VsanFileServerHealthSummary as VsanFileServerHealthSummary,
    )
    from ._vsan_file_service_balance_health import (
        VsanFileServiceBalanceHealth as VsanFileServiceBalanceHealth,
    )
    from ._vsan_file_service_health_summary import (
        VsanFileServiceHealthSummary as VsanFileServiceHealthSummary,
    )
    from ._vsan_file_service_root_fs_health import (
        VsanFileServiceRootFsHealth as VsanFileServiceRootFsHealth,
    )
    from ._vsan_file_service_share_health_summary import (
        VsanFileServiceShareHealthSummary as VsanFileServiceShareHealthSummary,
    )
    from ._vsan_hcl_common_device_info import VsanHclCommonDeviceInfo as VsanHclCommonDeviceInfo
    from ._vsan_hcl_compute_resource import VsanHclComputeResource as VsanHclComputeResource
    from ._vsan_hcl_controller_info import VsanHclControllerInfo as VsanHclControllerInfo
    from ._vsan_hcl_disk_info import VsanHclDiskInfo as VsanHclDiskInfo
    from ._vsan_hcl_firmware_file import VsanHclFirmwareFile as VsanHclFirmwareFile
    from ._vsan_hcl_firmware_update_spec import (
        VsanHclFirmwareUpdateSpec as VsanHclFirmwareUpdateSpec,
    )
    from ._vsan_hcl_mem_info import VsanHclMemInfo as VsanHclMemInfo
    from ._vsan_hcl_nic_info import VsanHclNicInfo as VsanHclNicInfo
    from ._vsan_health_object_stats import VsanHealthObjectStats as VsanHealthObjectStats
    from ._vsan_health_query_spec import VsanHealthQuerySpec as VsanHealthQuerySpec
    from ._vsan_health_system import VsanHealthSystem as VsanHealthSystem
    from ._vsan_host_cim_provider_info import VsanHostCimProviderInfo as VsanHostCimProviderInfo
    from ._vsan_host_emm_summary import VsanHostEMMSummary as VsanHostEMMSummary
    from ._vsan_host_fw_component import VsanHostFwComponent as VsanHostFwComponent
    from ._vsan_host_global_dedup_config_health_summary import (
        VsanHostGlobalDedupConfigHealthSummary as VsanHostGlobalDedupConfigHealthSummary,
    )
    from ._vsan_host_hci_mesh_dit_encryption_health import (
        VsanHostHciMeshDitEncryptionHealth as VsanHostHciMeshDitEncryptionHealth,
    )
    from ._vsan_host_hci_mesh_dit_encryption_health_summary import (
        VsanHostHciMeshDitEncryptionHealthSummary as VsanHostHciMeshDitEncryptionHealthSummary,
    )
    from ._vsan_host_hcl_info import VsanHostHclInfo as VsanHostHclInfo
    from ._vsan_host_health_system_status_result import (
        VsanHostHealthSystemStatusResult as VsanHostHealthSystemStatusResult,
    )
    from ._vsan_host_hw_device_id import VsanHostHwDeviceId as VsanHostHwDeviceId
    from ._vsan_host_io_insight_info import VsanHostIoInsightInfo as VsanHostIoInsightInfo
    from ._vsan_host_query_check_limits_option_type import (
        VsanHostQueryCheckLimitsOptionType as VsanHostQueryCheckLimitsOptionType,
    )
    from ._vsan_host_query_check_limits_spec import (
        VsanHostQueryCheckLimitsSpec as VsanHostQueryCheckLimitsSpec,
    )
    from ._vsan_host_reference import VsanHostReference as VsanHostReference
    from ._vsan_host_virtual_appliance_info import (
        VsanHostVirtualApplianceInfo as VsanHostVirtualApplianceInfo,
    )
    from ._vsan_host_vmdk_load_test_result import (
        VsanHostVmdkLoadTestResult as VsanHostVmdkLoadTestResult,
    )
    from ._vsan_hw_to_vcg_info_mapping import VsanHwToVcgInfoMapping as VsanHwToVcgInfoMapping
    from ._vsan_internal_system import VsanInternalSystem as VsanInternalSystem
    from ._vsan_io_insight_info import VsanIoInsightInfo as VsanIoInsightInfo
    from ._vsan_io_insight_state import VsanIoInsightState as VsanIoInsightState
    from ._vsan_iperf_client_spec import VsanIperfClientSpec as VsanIperfClientSpec
    from ._vsan_kms_health import VsanKmsHealth as VsanKmsHealth
    from ._vsan_licensed_disk_result import VsanLicensedDiskResult as VsanLicensedDiskResult
    from ._vsan_limit_health_result import VsanLimitHealthResult as VsanLimitHealthResult
    from ._vsan_network_diagnostics_health_info import (
        VsanNetworkDiagnosticsHealthInfo as VsanNetworkDiagnosticsHealthInfo,
    )
    from ._vsan_network_health_result import VsanNetworkHealthResult as VsanNetworkHealthResult
    from ._vsan_network_load_test_result import (
        VsanNetworkLoadTestResult as VsanNetworkLoadTestResult,
    )
    from ._vsan_network_peer_health_result import (
        VsanNetworkPeerHealthResult as VsanNetworkPeerHealthResult,
    )
    from ._vsan_nic_rdma_info import VsanNicRdmaInfo as VsanNicRdmaInfo
    from ._vsan_object_health import VsanObjectHealth as VsanObjectHealth
    from ._vsan_object_overall_health import VsanObjectOverallHealth as VsanObjectOverallHealth
    from ._vsan_peer_host_connectivity_health_state import (
        VsanPeerHostConnectivityHealthState as VsanPeerHostConnectivityHealthState,
    )
    from ._vsan_physical_disk_health import VsanPhysicalDiskHealth as VsanPhysicalDiskHealth
    from ._vsan_physical_disk_health_summary import (
        VsanPhysicalDiskHealthSummary as VsanPhysicalDiskHealthSummary,
    )
    from ._vsan_proactive_rebalance_info_ex import (
        VsanProactiveRebalanceInfoEx as VsanProactiveRebalanceInfoEx,
    )
    from ._vsan_query_result_host_info import VsanQueryResultHostInfo as VsanQueryResultHostInfo
    from ._vsan_repair_objects_result import VsanRepairObjectsResult as VsanRepairObjectsResult
    from ._vsan_resource_health import VsanResourceHealth as VsanResourceHealth
    from ._vsan_server_cluster_info import VsanServerClusterInfo as VsanServerClusterInfo
    from ._vsan_smart_disk_stats import VsanSmartDiskStats as VsanSmartDiskStats
    from ._vsan_smart_parameter import VsanSmartParameter as VsanSmartParameter
    from ._vsan_smart_parameter_type import VsanSmartParameterType as VsanSmartParameterType
    from ._vsan_smart_stats_host_summary import (
        VsanSmartStatsHostSummary as VsanSmartStatsHostSummary,
    )
    from ._vsan_system import VsanSystem as VsanSystem
    from ._vsan_system_ex import VsanSystemEx as VsanSystemEx
    from ._vsan_update_manager import VsanUpdateManager as VsanUpdateManager
    from ._vsan_vcg_device_info import VsanVcgDeviceInfo as VsanVcgDeviceInfo
    from ._vsan_vcsa_deployer_system import VsanVcsaDeployerSystem as VsanVcsaDeployerSystem
    from ._vsan_vmdk_io_load_spec import VsanVmdkIOLoadSpec as VsanVmdkIOLoadSpec
    from ._vsan_vmdk_load_test_result import VsanVmdkLoadTestResult as VsanVmdkLoadTestResult
    from ._vsan_vmdk_load_test_spec import VsanVmdkLoadTestSpec as VsanVmdkLoadTestSpec
    from ._vsan_vsan_pcap_result import VsanVsanPcapResult as VsanVsanPcapResult
    from ._vvol_datastore_info import VvolDatastoreInfo as VvolDatastoreInfo
    from ._vvol_nqn import VvolNQN as VvolNQN
    from ._vvol_volume import VvolVolume as VvolVolume
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ActiveDirectoryAuthentication": "_active_directory_authentication",
            "ActiveDirectoryInfo": "_active_directory_info",
            "ActiveDirectorySpec": "_active_directory_spec",
            "AssignableHardwareBinding": "_assignable_hardware_binding",
            "AssignableHardwareConfig": "_assignable_hardware_config",
            "AssignableHardwareManager": "_assignable_hardware_manager",
            "AuthenticationInfo": "_authentication_info",
            "AuthenticationManager": "_authentication_manager",
            "AuthenticationManagerInfo": "_authentication_manager_info",
            "AuthenticationStore": "_authentication_store",
            "AuthenticationStoreInfo": "_authentication_store_info",
            "AutoStartManager": "_auto_start_manager",
            "BIOSInfo": "_bios_info",
            "BlockAdapterTargetTransport": "_block_adapter_target_transport",
            "BlockHba": "_block_hba",
            "BootDeviceInfo": "_boot_device_info",
            "BootDeviceSystem": "_boot_device_system",
            "CacheConfigurationManager": "_cache_configuration_manager",
            "Capability": "_capability",
            "CertificateManager": "_certificate_manager",
            "ConfigChange": "_config_change",
            "ConfigInfo": "_config_info",
            "ConfigManager": "_config_manager",
            "ConfigSpec": "_config_spec",
            "ConnectInfo": "_connect_info",
            "ConnectSpec": "_connect_spec",
            "CpuIdInfo": "_cpu_id_info",
            "CpuInfo": "_cpu_info",
            "CpuPackage": "_cpu_package",
            "CpuPowerManagementInfo": "_cpu_power_management_info",
            "CpuSchedulerSystem": "_cpu_scheduler_system",
            "DataTransportConnectionInfo": "_data_transport_connection_info",
            "DatastoreBrowser": "_datastore_browser",
            "DatastoreSystem": "_datastore_system",
            "DateTimeConfig": "_date_time_config",
            "DateTimeInfo": "_date_time_info",
            "DateTimeSystem": "_date_time_system",
            "DeploymentInfo": "_deployment_info",
            "Device": "_device",
            "DevicePciId": "_device_pci_id",
            "DhcpService": "_dhcp_service",
            "DiagnosticPartition": "_diagnostic_partition",
            "DiagnosticSystem": "_diagnostic_system",
            "DigestInfo": "_digest_info",
            "DigestVerificationSetting": "_digest_verification_setting",
            "DirectoryStore": "_directory_store",
            "DirectoryStoreInfo": "_directory_store_info",
            "DiskConfigurationResult": "_disk_configuration_result",
            "DiskDimensions": "_disk_dimensions",
            "DiskPartitionInfo": "_disk_partition_info",
            "DnsConfig": "_dns_config",
            "DnsConfigSpec": "_dns_config_spec",
            "DvxClass": "_dvx_class",
            "EnterMaintenanceResult": "_enter_maintenance_result",
            "EsxAgentHostManager": "_esx_agent_host_manager",
            "FaultToleranceManager": "_fault_tolerance_manager",
            "FcoeConfig": "_fcoe_config",
            "FeatureCapability": "_feature_capability",
            "FeatureMask": "_feature_mask",
            "FeatureVersionInfo": "_feature_version_info",
            "FibreChannelHba": "_fibre_channel_hba",
            "FibreChannelOverEthernetHba": "_fibre_channel_over_ethernet_hba",
            "FibreChannelOverEthernetTargetTransport": "_fibre_channel_over_ethernet_target_transport",
            "FibreChannelTargetTransport": "_fibre_channel_target_transport",
            "FileAccess": "_file_access",
            "FileSystemMountInfo": "_file_system_mount_info",
            "FileSystemVolume": "_file_system_volume",
            "FileSystemVolumeInfo": "_file_system_volume_info",
            "FirewallConfig": "_firewall_config",
            "FirewallInfo": "_firewall_info",
            "FirewallSystem": "_firewall_system",
            "FirmwareSystem": "_firmware_system",
            "FlagInfo": "_flag_info",
            "ForceMountedInfo": "_force_mounted_info",
            "Fru": "_fru",
            "GatewaySpec": "_gateway_spec",
            "GraphicsConfig": "_graphics_config",
            "GraphicsInfo": "_graphics_info",
            "GraphicsManager": "_graphics_manager",
            "HardwareInfo": "_hardware_info",
            "HardwareStatusInfo": "_hardware_status_info",
            "HbaCreateSpec": "_hba_create_spec",
            "HealthStatusSystem": "_health_status_system",
            "HostAccessManager": "_host_access_manager",
            "HostBusAdapter": "_host_bus_adapter",
            "HostProxySwitch": "_host_proxy_switch",
            "HostSpbm": "_host_spbm",
            "HostSpbmDatastoreInfo": "_host_spbm_datastore_info",
            "HostSpbmHashInfo": "_host_spbm_hash_info",
            "HostSpbmPolicyBlobInfo": "_host_spbm_policy_blob_info",
            "HostSpbmPolicyInfo": "_host_spbm_policy_info",
            "ImageConfigManager": "_image_config_manager",
            "InternetScsiHba": "_internet_scsi_hba",
            "InternetScsiTargetTransport": "_internet_scsi_target_transport",
            "IpConfig": "_ip_config",
            "IpRouteConfig": "_ip_route_config",
            "IpRouteConfigSpec": "_ip_route_config_spec",
            "IpRouteEntry": "_ip_route_entry",
            "IpRouteOp": "_ip_route_op",
            "IpRouteTableConfig": "_ip_route_table_config",
            "IpRouteTableInfo": "_ip_route_table_info",
            "IpmiInfo": "_ipmi_info",
            "IscsiManager": "_iscsi_manager",
            "KernelModuleSystem": "_kernel_module_system",
            "LACPInfo": "_lacp_info",
            "LAGInfo": "_lag_info",
            "LAGUplinkInfo": "_lag_uplink_info",
            "LicenseSpec": "_license_spec",
            "LinkDiscoveryProtocolConfig": "_link_discovery_protocol_config",
            "LocalAccountManager": "_local_account_manager",
            "LocalAuthentication": "_local_authentication",
            "LocalAuthenticationInfo": "_local_authentication_info",
            "LocalDatastoreInfo": "_local_datastore_info",
            "LocalFileSystemVolume": "_local_file_system_volume",
            "LowLevelProvisioningManager": "_low_level_provisioning_manager",
            "MaintenanceSpec": "_maintenance_spec",
            "MemoryManagerSystem": "_memory_manager_system",
            "MemorySpec": "_memory_spec",
            "MemoryTierFlags": "_memory_tier_flags",
            "MemoryTierInfo": "_memory_tier_info",
            "MemoryTierType": "_memory_tier_type",
            "MemoryTieringType": "_memory_tiering_type",
            "MessageBusProxy": "_message_bus_proxy",
            "MountInfo": "_mount_info",
            "MultipathInfo": "_multipath_info",
            "MultipathStateInfo": "_multipath_state_info",
            "NasDatastoreInfo": "_nas_datastore_info",
            "NasVolume": "_nas_volume",
            "NatService": "_nat_service",
            "NetCapabilities": "_net_capabilities",
            "NetOffloadCapabilities": "_net_offload_capabilities",
            "NetStackInstance": "_net_stack_instance",
            "NetworkConfig": "_network_config",
            "NetworkInfo": "_network_info",
            "NetworkPolicy": "_network_policy",
            "NetworkSystem": "_network_system",
            "NfcConnectionInfo": "_nfc_connection_info",
            "NtpConfig": "_ntp_config",
            "NumaInfo": "_numa_info",
            "NumaNode": "_numa_node",
            "NumericSensorInfo": "_numeric_sensor_info",
            "NvdimmSystem": "_nvdimm_system",
            "NvmeConnectSpec": "_nvme_connect_spec",
            "NvmeController": "_nvme_controller",
            "NvmeDisconnectSpec": "_nvme_disconnect_spec",
            "NvmeDiscoverSpec": "_nvme_discover_spec",
            "NvmeDiscoveryLog": "_nvme_discovery_log",
            "NvmeNamespace": "_nvme_namespace",
            "NvmeOpaqueTransportParameters": "_nvme_opaque_transport_parameters",
            "NvmeOverFibreChannelParameters": "_nvme_over_fibre_channel_parameters",
            "NvmeOverRdmaParameters": "_nvme_over_rdma_parameters",
            "NvmeOverTcpParameters": "_nvme_over_tcp_parameters",
            "NvmeSpec": "_nvme_spec",
            "NvmeTopology": "_nvme_topology",
            "NvmeTransportParameters": "_nvme_transport_parameters",
            "NvmeTransportType": "_nvme_transport_type",
            "OpaqueNetworkInfo": "_opaque_network_info",
            "OpaqueSwitch": "_opaque_switch",
            "PMemDatastoreInfo": "_p_mem_datastore_info",
            "PMemVolume": "_p_mem_volume",
            "ParallelScsiHba": "_parallel_scsi_hba",
            "ParallelScsiTargetTransport": "_parallel_scsi_target_transport",
            "PartialMaintenanceModeId": "_partial_maintenance_mode_id",
            "PartialMaintenanceModeRuntimeInfo": "_partial_maintenance_mode_runtime_info",
            "PartialMaintenanceModeStatus": "_partial_maintenance_mode_status",
            "PatchManager": "_patch_manager",
            "PathSelectionPolicyOption": "_path_selection_policy_option",
            "PciDevice": "_pci_device",
            "PciPassthruConfig": "_pci_passthru_config",
            "PciPassthruInfo": "_pci_passthru_info",
            "PciPassthruSystem": "_pci_passthru_system",
            "PcieHba": "_pcie_hba",
            "PcieTargetTransport": "_pcie_target_transport",
            "PersistentMemoryInfo": "_persistent_memory_info",
            "PhysicalNic": "_physical_nic",
            "PlugStoreTopology": "_plug_store_topology",
            "PnicTSOInfo": "_pnic_tso_info",
            "PodVMInfo": "_pod_vm_info",
            "PodVMOverheadInfo": "_pod_vm_overhead_info",
            "PortGroup": "_port_group",
            "PowerSystem": "_power_system",
            "ProtocolEndpoint": "_protocol_endpoint",
            "PtpConfig": "_ptp_config",
            "QualifiedName": "_qualified_name",
            "RdmaDevice": "_rdma_device",
            "RdmaHba": "_rdma_hba",
            "RdmaProtocol": "_rdma_protocol",
            "RdmaTargetTransport": "_rdma_target_transport",
            "ReliableMemoryInfo": "_reliable_memory_info",
            "ResignatureRescanResult": "_resignature_rescan_result",
            "Ruleset": "_ruleset",
            "RuntimeInfo": "_runtime_info",
            "ScsiDisk": "_scsi_disk",
            "ScsiLun": "_scsi_lun",
            "ScsiTopology": "_scsi_topology",
            "SecuritySpec": "_security_spec",
            "SerialAttachedHba": "_serial_attached_hba",
            "SerialAttachedTargetTransport": "_serial_attached_target_transport",
            "Service": "_service",
            "ServiceConfig": "_service_config",
            "ServiceInfo": "_service_info",
            "ServiceSystem": "_service_system",
            "SevInfo": "_sev_info",
            "SgxInfo": "_sgx_info",
            "SgxRegistrationInfo": "_sgx_registration_info",
            "SharedGpuCapabilities": "_shared_gpu_capabilities",
            "SnmpSystem": "_snmp_system",
            "SoftwarePackage": "_software_package",
            "SriovConfig": "_sriov_config",
            "SriovDevicePoolInfo": "_sriov_device_pool_info",
            "SriovInfo": "_sriov_info",
            "SriovNetworkDevicePoolInfo": "_sriov_network_device_pool_info",
            "SslThumbprintInfo": "_ssl_thumbprint_info",
            "StorageArrayTypePolicyOption": "_storage_array_type_policy_option",
            "StorageDeviceInfo": "_storage_device_info",
            "StorageProtocol": "_storage_protocol",
            "StorageSystem": "_storage_system",
            "Summary": "_summary",
            "SystemEventInfo": "_system_event_info",
            "SystemHealthInfo": "_system_health_info",
            "SystemIdentificationInfo": "_system_identification_info",
            "SystemInfo": "_system_info",
            "SystemResourceInfo": "_system_resource_info",
            "SystemSwapConfiguration": "_system_swap_configuration",
            "TargetTransport": "_target_transport",
            "TcpHba": "_tcp_hba",
            "TcpHbaCreateSpec": "_tcp_hba_create_spec",
            "TcpTargetTransport": "_tcp_target_transport",
            "TdxInfo": "_tdx_info",
            "TpmAttestationInfo": "_tpm_attestation_info",
            "TpmAttestationReport": "_tpm_attestation_report",
            "TpmBootCompleteEventDetails": "_tpm_boot_complete_event_details",
            "TpmBootSecurityOptionEventDetails": "_tpm_boot_security_option_event_details",
            "TpmCommandEventDetails": "_tpm_command_event_details",
            "TpmDigestInfo": "_tpm_digest_info",
            "TpmEventDetails": "_tpm_event_details",
            "TpmEventLogEntry": "_tpm_event_log_entry",
            "TpmNvTagEventDetails": "_tpm_nv_tag_event_details",
            "TpmOptionEventDetails": "_tpm_option_event_details",
            "TpmSignerEventDetails": "_tpm_signer_event_details",
            "TpmSoftwareComponentEventDetails": "_tpm_software_component_event_details",
            "TpmSystemVersionEventDetails": "_tpm_system_version_event_details",
            "TpmVersionEventDetails": "_tpm_version_event_details",
            "TrustAuthorityAttestationInfo": "_trust_authority_attestation_info",
            "UnresolvedVmfsExtent": "_unresolved_vmfs_extent",
            "UnresolvedVmfsResignatureSpec": "_unresolved_vmfs_resignature_spec",
            "UnresolvedVmfsResolutionResult": "_unresolved_vmfs_resolution_result",
            "UnresolvedVmfsResolutionSpec": "_unresolved_vmfs_resolution_spec",
            "UnresolvedVmfsVolume": "_unresolved_vmfs_volume",
            "VFlashManager": "_v_flash_manager",
            "VFlashResourceConfigurationResult": "_v_flash_resource_configuration_result",
            "VMotionConfig": "_v_motion_config",
            "VMotionInfo": "_v_motion_info",
            "VMotionManager": "_v_motion_manager",
            "VMotionSystem": "_v_motion_system",
            "VSANStretchedClusterHostCapability": "_vsan_stretched_cluster_host_capability",
            "VfatVolume": "_vfat_volume",
            "VffsVolume": "_vffs_volume",
            "VirtualNic": "_virtual_nic",
            "VirtualNicConnection": "_virtual_nic_connection",
            "VirtualNicManager": "_virtual_nic_manager",
            "VirtualNicManagerInfo": "_virtual_nic_manager_info",
            "VirtualSwitch": "_virtual_switch",
            "VmciAccessManager": "_vmci_access_manager",
            "VmfsDatastoreCreateSpec": "_vmfs_datastore_create_spec",
            "VmfsDatastoreExpandSpec": "_vmfs_datastore_expand_spec",
            "VmfsDatastoreExtendSpec": "_vmfs_datastore_extend_spec",
            "VmfsDatastoreInfo": "_vmfs_datastore_info",
            "VmfsDatastoreOption": "_vmfs_datastore_option",
            "VmfsDatastoreSpec": "_vmfs_datastore_spec",
            "VmfsRescanResult": "_vmfs_rescan_result",
            "VmfsVolume": "_vmfs_volume",
            "VsanBasicDeviceInfo": "_vsan_basic_device_info",
            "VsanClusterMembershipInfo": "_vsan_cluster_membership_info",
            "VsanControllerType": "_vsan_controller_type",
            "VsanDaemonHealth": "_vsan_daemon_health",
            "VsanDatastoreInfo": "_vsan_datastore_info",
            "VsanDiskBalanceState": "_vsan_disk_balance_state",
            "VsanDiskEncryptionHealth": "_vsan_disk_encryption_health",
            "VsanDiskRebalanceResult": "_vsan_disk_rebalance_result",
            "VsanDitEncryptionHealthSummary": "_vsan_dit_encryption_health_summary",
            "VsanEncryptionHealthSummary": "_vsan_encryption_health_summary",
            "VsanEncryptionIssue": "_vsan_encryption_issue",
            "VsanFailedRepairObjectResult": "_vsan_failed_repair_object_result",
            "VsanFileServerHealthSummary": "_vsan_file_server_health_summary",
            "VsanFileServiceBalanceHealth": "_vsan_file_service_balance_health",
            "VsanFileServiceHealthSummary": "_vsan_file_service_health_summary",
            "VsanFileServiceRootFsHealth": "_vsan_file_service_root_fs_health",
            "VsanFileServiceShareHealthSummary": "_vsan_file_service_share_health_summary",
            "VsanHclCommonDeviceInfo": "_vsan_hcl_common_device_info",
            "VsanHclComputeResource": "_vsan_hcl_compute_resource",
            "VsanHclControllerInfo": "_vsan_hcl_controller_info",
            "VsanHclDiskInfo": "_vsan_hcl_disk_info",
            "VsanHclFirmwareFile": "_vsan_hcl_firmware_file",
            "VsanHclFirmwareUpdateSpec": "_vsan_hcl_firmware_update_spec",
            "VsanHclMemInfo": "_vsan_hcl_mem_info",
            "VsanHclNicInfo": "_vsan_hcl_nic_info",
            "VsanHealthObjectStats": "_vsan_health_object_stats",
            "VsanHealthQuerySpec": "_vsan_health_query_spec",
            "VsanHealthSystem": "_vsan_health_system",
            "VsanHostCimProviderInfo": "_vsan_host_cim_provider_info",
            "VsanHostEMMSummary": "_vsan_host_emm_summary",
            "VsanHostFwComponent": "_vsan_host_fw_component",
            "VsanHostGlobalDedupConfigHealthSummary": "_vsan_host_global_dedup_config_health_summary",
            "VsanHostHciMeshDitEncryptionHealth": "_vsan_host_hci_mesh_dit_encryption_health",
            "VsanHostHciMeshDitEncryptionHealthSummary": "_vsan_host_hci_mesh_dit_encryption_health_summary",
            "VsanHostHclInfo": "_vsan_host_hcl_info",
            "VsanHostHealthSystemStatusResult": "_vsan_host_health_system_status_result",
            "VsanHostHwDeviceId": "_vsan_host_hw_device_id",
            "VsanHostIoInsightInfo": "_vsan_host_io_insight_info",
            "VsanHostQueryCheckLimitsOptionType": "_vsan_host_query_check_limits_option_type",
            "VsanHostQueryCheckLimitsSpec": "_vsan_host_query_check_limits_spec",
            "VsanHostReference": "_vsan_host_reference",
            "VsanHostVirtualApplianceInfo": "_vsan_host_virtual_appliance_info",
            "VsanHostVmdkLoadTestResult": "_vsan_host_vmdk_load_test_result",
            "VsanHwToVcgInfoMapping": "_vsan_hw_to_vcg_info_mapping",
            "VsanInternalSystem": "_vsan_internal_system",
            "VsanIoInsightInfo": "_vsan_io_insight_info",
            "VsanIoInsightState": "_vsan_io_insight_state",
            "VsanIperfClientSpec": "_vsan_iperf_client_spec",
            "VsanKmsHealth": "_vsan_kms_health",
            "VsanLicensedDiskResult": "_vsan_licensed_disk_result",
            "VsanLimitHealthResult": "_vsan_limit_health_result",
            "VsanNetworkDiagnosticsHealthInfo": "_vsan_network_diagnostics_health_info",
            "VsanNetworkHealthResult": "_vsan_network_health_result",
            "VsanNetworkLoadTestResult": "_vsan_network_load_test_result",
            "VsanNetworkPeerHealthResult": "_vsan_network_peer_health_result",
            "VsanNicRdmaInfo": "_vsan_nic_rdma_info",
            "VsanObjectHealth": "_vsan_object_health",
            "VsanObjectOverallHealth": "_vsan_object_overall_health",
            "VsanPeerHostConnectivityHealthState": "_vsan_peer_host_connectivity_health_state",
            "VsanPhysicalDiskHealth": "_vsan_physical_disk_health",
            "VsanPhysicalDiskHealthSummary": "_vsan_physical_disk_health_summary",
            "VsanProactiveRebalanceInfoEx": "_vsan_proactive_rebalance_info_ex",
            "VsanQueryResultHostInfo": "_vsan_query_result_host_info",
            "VsanRepairObjectsResult": "_vsan_repair_objects_result",
            "VsanResourceHealth": "_vsan_resource_health",
            "VsanServerClusterInfo": "_vsan_server_cluster_info",
            "VsanSmartDiskStats": "_vsan_smart_disk_stats",
            "VsanSmartParameter": "_vsan_smart_parameter",
            "VsanSmartParameterType": "_vsan_smart_parameter_type",
            "VsanSmartStatsHostSummary": "_vsan_smart_stats_host_summary",
            "VsanSystem": "_vsan_system",
            "VsanSystemEx": "_vsan_system_ex",
            "VsanUpdateManager": "_vsan_update_manager",
            "VsanVcgDeviceInfo": "_vsan_vcg_device_info",
            "VsanVcsaDeployerSystem": "_vsan_vcsa_deployer_system",
            "VsanVmdkIOLoadSpec": "_vsan_vmdk_io_load_spec",
            "VsanVmdkLoadTestResult": "_vsan_vmdk_load_test_result",
            "VsanVmdkLoadTestSpec": "_vsan_vmdk_load_test_spec",
            "VsanVsanPcapResult": "_vsan_vsan_pcap_result",
            "VvolDatastoreInfo": "_vvol_datastore_info",
            "VvolNQN": "_vvol_nqn",
            "VvolVolume": "_vvol_volume",
        },
        (),
    )

__all__ = [
    "ActiveDirectoryAuthentication",
    "ActiveDirectoryInfo",
    "ActiveDirectorySpec",
    "AssignableHardwareBinding",
    "AssignableHardwareConfig",
    "AssignableHardwareManager",
    "AuthenticationInfo",
    "AuthenticationManager",
    "AuthenticationManagerInfo",
    "AuthenticationStore",
    "AuthenticationStoreInfo",
    "AutoStartManager",
    "BIOSInfo",
    "BlockAdapterTargetTransport",
    "BlockHba",
    "BootDeviceInfo",
    "BootDeviceSystem",
    "CacheConfigurationManager",
    "Capability",
    "CertificateManager",
    "ConfigChange",
    "ConfigInfo",
    "ConfigManager",
    "ConfigSpec",
    "ConnectInfo",
    "ConnectSpec",
    "CpuIdInfo",
    "CpuInfo",
    "CpuPackage",
    "CpuPowerManagementInfo",
    "CpuSchedulerSystem",
    "DataTransportConnectionInfo",
    "DatastoreBrowser",
    "DatastoreSystem",
    "DateTimeConfig",
    "DateTimeInfo",
    "DateTimeSystem",
    "DeploymentInfo",
    "Device",
    "DevicePciId",
    "DhcpService",
    "DiagnosticPartition",
    "DiagnosticSystem",
    "DigestInfo",
    "DigestVerificationSetting",
    "DirectoryStore",
    "DirectoryStoreInfo",
    "DiskConfigurationResult",
    "DiskDimensions",
    "DiskPartitionInfo",
    "DnsConfig",
    "DnsConfigSpec",
    "DvxClass",
    "EnterMaintenanceResult",
    "EsxAgentHostManager",
    "FaultToleranceManager",
    "FcoeConfig",
    "FeatureCapability",
    "FeatureMask",
    "FeatureVersionInfo",
    "FibreChannelHba",
    "FibreChannelOverEthernetHba",
    "FibreChannelOverEthernetTargetTransport",
    "FibreChannelTargetTransport",
    "FileAccess",
    "FileSystemMountInfo",
    "FileSystemVolume",
    "FileSystemVolumeInfo",
    "FirewallConfig",
    "FirewallInfo",
    "FirewallSystem",
    "FirmwareSystem",
    "FlagInfo",
    "ForceMountedInfo",
    "Fru",
    "GatewaySpec",
    "GraphicsConfig",
    "GraphicsInfo",
    "GraphicsManager",
    "HardwareInfo",
    "HardwareStatusInfo",
    "HbaCreateSpec",
    "HealthStatusSystem",
    "HostAccessManager",
    "HostBusAdapter",
    "HostProxySwitch",
    "HostSpbm",
    "HostSpbmDatastoreInfo",
    "HostSpbmHashInfo",
    "HostSpbmPolicyBlobInfo",
    "HostSpbmPolicyInfo",
    "ImageConfigManager",
    "InternetScsiHba",
    "InternetScsiTargetTransport",
    "IpConfig",
    "IpRouteConfig",
    "IpRouteConfigSpec",
    "IpRouteEntry",
    "IpRouteOp",
    "IpRouteTableConfig",
    "IpRouteTableInfo",
    "IpmiInfo",
    "IscsiManager",
    "KernelModuleSystem",
    "LACPInfo",
    "LAGInfo",
    "LAGUplinkInfo",
    "LicenseSpec",
    "LinkDiscoveryProtocolConfig",
    "LocalAccountManager",
    "LocalAuthentication",
    "LocalAuthenticationInfo",
    "LocalDatastoreInfo",
    "LocalFileSystemVolume",
    "LowLevelProvisioningManager",
    "MaintenanceSpec",
    "MemoryManagerSystem",
    "MemorySpec",
    "MemoryTierFlags",
    "MemoryTierInfo",
    "MemoryTierType",
    "MemoryTieringType",
    "MessageBusProxy",
    "MountInfo",
    "MultipathInfo",
    "MultipathStateInfo",
    "NasDatastoreInfo",
    "NasVolume",
    "NatService",
    "NetCapabilities",
    "NetOffloadCapabilities",
    "NetStackInstance",
    "NetworkConfig",
    "NetworkInfo",
    "NetworkPolicy",
    "NetworkSystem",
    "NfcConnectionInfo",
    "NtpConfig",
    "NumaInfo",
    "NumaNode",
    "NumericSensorInfo",
    "NvdimmSystem",
    "NvmeConnectSpec",
    "NvmeController",
    "NvmeDisconnectSpec",
    "NvmeDiscoverSpec",
    "NvmeDiscoveryLog",
    "NvmeNamespace",
    "NvmeOpaqueTransportParameters",
    "NvmeOverFibreChannelParameters",
    "NvmeOverRdmaParameters",
    "NvmeOverTcpParameters",
    "NvmeSpec",
    "NvmeTopology",
    "NvmeTransportParameters",
    "NvmeTransportType",
    "OpaqueNetworkInfo",
    "OpaqueSwitch",
    "PMemDatastoreInfo",
    "PMemVolume",
    "ParallelScsiHba",
    "ParallelScsiTargetTransport",
    "PartialMaintenanceModeId",
    "PartialMaintenanceModeRuntimeInfo",
    "PartialMaintenanceModeStatus",
    "PatchManager",
    "PathSelectionPolicyOption",
    "PciDevice",
    "PciPassthruConfig",
    "PciPassthruInfo",
    "PciPassthruSystem",
    "PcieHba",
    "PcieTargetTransport",
    "PersistentMemoryInfo",
    "PhysicalNic",
    "PlugStoreTopology",
    "PnicTSOInfo",
    "PodVMInfo",
    "PodVMOverheadInfo",
    "PortGroup",
    "PowerSystem",
    "ProtocolEndpoint",
    "PtpConfig",
    "QualifiedName",
    "RdmaDevice",
    "RdmaHba",
    "RdmaProtocol",
    "RdmaTargetTransport",
    "ReliableMemoryInfo",
    "ResignatureRescanResult",
    "Ruleset",
    "RuntimeInfo",
    "ScsiDisk",
    "ScsiLun",
    "ScsiTopology",
    "SecuritySpec",
    "SerialAttachedHba",
    "SerialAttachedTargetTransport",
    "Service",
    "ServiceConfig",
    "ServiceInfo",
    "ServiceSystem",
    "SevInfo",
    "SgxInfo",
    "SgxRegistrationInfo",
    "SharedGpuCapabilities",
    "SnmpSystem",
    "SoftwarePackage",
    "SriovConfig",
    "SriovDevicePoolInfo",
    "SriovInfo",
    "SriovNetworkDevicePoolInfo",
    "SslThumbprintInfo",
    "StorageArrayTypePolicyOption",
    "StorageDeviceInfo",
    "StorageProtocol",
    "StorageSystem",
    "Summary",
    "SystemEventInfo",
    "SystemHealthInfo",
    "SystemIdentificationInfo",
    "SystemInfo",
    "SystemResourceInfo",
    "SystemSwapConfiguration",
    "TargetTransport",
    "TcpHba",
    "TcpHbaCreateSpec",
    "TcpTargetTransport",
    "TdxInfo",
    "TpmAttestationInfo",
    "TpmAttestationReport",
    "TpmBootCompleteEventDetails",
    "TpmBootSecurityOptionEventDetails",
    "TpmCommandEventDetails",
    "TpmDigestInfo",
    "TpmEventDetails",
    "TpmEventLogEntry",
    "TpmNvTagEventDetails",
    "TpmOptionEventDetails",
    "TpmSignerEventDetails",
    "TpmSoftwareComponentEventDetails",
    "TpmSystemVersionEventDetails",
    "TpmVersionEventDetails",
    "TrustAuthorityAttestationInfo",
    "UnresolvedVmfsExtent",
    "UnresolvedVmfsResignatureSpec",
    "UnresolvedVmfsResolutionResult",
    "UnresolvedVmfsResolutionSpec",
    "UnresolvedVmfsVolume",
    "VFlashManager",
    "VFlashResourceConfigurationResult",
    "VMotionConfig",
    "VMotionInfo",
    "VMotionManager",
    "VMotionSystem",
    "VSANStretchedClusterHostCapability",
    "VfatVolume",
    "VffsVolume",
    "VirtualNic",
    "VirtualNicConnection",
    "VirtualNicManager",
    "VirtualNicManagerInfo",
    "VirtualSwitch",
    "VmciAccessManager",
    "VmfsDatastoreCreateSpec",
    "VmfsDatastoreExpandSpec",
    "VmfsDatastoreExtendSpec",
    "VmfsDatastoreInfo",
    "VmfsDatastoreOption",
    "VmfsDatastoreSpec",
    "VmfsRescanResult",
    "VmfsVolume",
    "VsanBasicDeviceInfo",
    "VsanClusterMembershipInfo",
    "VsanControllerType",
    "VsanDaemonHealth",
    "VsanDatastoreInfo",
    "VsanDiskBalanceState",
    "VsanDiskEncryptionHealth",
    "VsanDiskRebalanceResult",
    "VsanDitEncryptionHealthSummary",
    "VsanEncryptionHealthSummary",
    "VsanEncryptionIssue",
    "VsanFailedRepairObjectResult",
    "VsanFileServerHealthSummary",
    "VsanFileServiceBalanceHealth",
    "VsanFileServiceHealthSummary",
    "VsanFileServiceRootFsHealth",
    "VsanFileServiceShareHealthSummary",
    "VsanHclCommonDeviceInfo",
    "VsanHclComputeResource",
    "VsanHclControllerInfo",
    "VsanHclDiskInfo",
    "VsanHclFirmwareFile",
    "VsanHclFirmwareUpdateSpec",
    "VsanHclMemInfo",
    "VsanHclNicInfo",
    "VsanHealthObjectStats",
    "VsanHealthQuerySpec",
    "VsanHealthSystem",
    "VsanHostCimProviderInfo",
    "VsanHostEMMSummary",
    "VsanHostFwComponent",
    "VsanHostGlobalDedupConfigHealthSummary",
    "VsanHostHciMeshDitEncryptionHealth",
    "VsanHostHciMeshDitEncryptionHealthSummary",
    "VsanHostHclInfo",
    "VsanHostHealthSystemStatusResult",
    "VsanHostHwDeviceId",
    "VsanHostIoInsightInfo",
    "VsanHostQueryCheckLimitsOptionType",
    "VsanHostQueryCheckLimitsSpec",
    "VsanHostReference",
    "VsanHostVirtualApplianceInfo",
    "VsanHostVmdkLoadTestResult",
    "VsanHwToVcgInfoMapping",
    "VsanInternalSystem",
    "VsanIoInsightInfo",
    "VsanIoInsightState",
    "VsanIperfClientSpec",
    "VsanKmsHealth",
    "VsanLicensedDiskResult",
    "VsanLimitHealthResult",
    "VsanNetworkDiagnosticsHealthInfo",
    "VsanNetworkHealthResult",
    "VsanNetworkLoadTestResult",
    "VsanNetworkPeerHealthResult",
    "VsanNicRdmaInfo",
    "VsanObjectHealth",
    "VsanObjectOverallHealth",
    "VsanPeerHostConnectivityHealthState",
    "VsanPhysicalDiskHealth",
    "VsanPhysicalDiskHealthSummary",
    "VsanProactiveRebalanceInfoEx",
    "VsanQueryResultHostInfo",
    "VsanRepairObjectsResult",
    "VsanResourceHealth",
    "VsanServerClusterInfo",
    "VsanSmartDiskStats",
    "VsanSmartParameter",
    "VsanSmartParameterType",
    "VsanSmartStatsHostSummary",
    "VsanSystem",
    "VsanSystemEx",
    "VsanUpdateManager",
    "VsanVcgDeviceInfo",
    "VsanVcsaDeployerSystem",
    "VsanVmdkIOLoadSpec",
    "VsanVmdkLoadTestResult",
    "VsanVmdkLoadTestSpec",
    "VsanVsanPcapResult",
    "VvolDatastoreInfo",
    "VvolNQN",
    "VvolVolume",
]
