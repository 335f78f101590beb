# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import check as check
    from . import customization as customization
    from . import device as device
    from . import guest as guest
    from . import replication as replication
    from ._affinity_info import AffinityInfo as AffinityInfo
    from ._base_independent_filter_spec import (
        BaseIndependentFilterSpec as BaseIndependentFilterSpec,
    )
    from ._boot_options import BootOptions as BootOptions
    from ._capability import Capability as Capability
    from ._cdrom_info import CdromInfo as CdromInfo
    from ._cert_thumbprint import CertThumbprint as CertThumbprint
    from ._clone_spec import CloneSpec as CloneSpec
    from ._config_info import ConfigInfo as ConfigInfo
    from ._config_option import ConfigOption as ConfigOption
    from ._config_option_descriptor import ConfigOptionDescriptor as ConfigOptionDescriptor
    from ._config_spec import ConfigSpec as ConfigSpec
    from ._config_target import ConfigTarget as ConfigTarget
    from ._console_preferences import ConsolePreferences as ConsolePreferences
    from ._content_library_item_info import ContentLibraryItemInfo as ContentLibraryItemInfo
    from ._datastore_info import DatastoreInfo as DatastoreInfo
    from ._datastore_option import DatastoreOption as DatastoreOption
    from ._default_power_op_info import DefaultPowerOpInfo as DefaultPowerOpInfo
    from ._default_profile_spec import DefaultProfileSpec as DefaultProfileSpec
    from ._defined_profile_spec import DefinedProfileSpec as DefinedProfileSpec
    from ._device_runtime_info import DeviceRuntimeInfo as DeviceRuntimeInfo
    from ._disk_device_info import DiskDeviceInfo as DiskDeviceInfo
    from ._dvx_class_info import DvxClassInfo as DvxClassInfo
    from ._dynamic_passthrough_info import DynamicPassthroughInfo as DynamicPassthroughInfo
    from ._empty_independent_filter_spec import (
        EmptyIndependentFilterSpec as EmptyIndependentFilterSpec,
    )
    from ._empty_profile_spec import EmptyProfileSpec as EmptyProfileSpec
    from ._fault_tolerance_config_info import FaultToleranceConfigInfo as FaultToleranceConfigInfo
    from ._fault_tolerance_config_spec import FaultToleranceConfigSpec as FaultToleranceConfigSpec
    from ._fault_tolerance_meta_spec import FaultToleranceMetaSpec as FaultToleranceMetaSpec
    from ._fault_tolerance_primary_config_info import (
        FaultTolerancePrimaryConfigInfo as FaultTolerancePrimaryConfigInfo,
    )
    from ._fault_tolerance_secondary_config_info import (
        FaultToleranceSecondaryConfigInfo as FaultToleranceSecondaryConfigInfo,
    )
    from ._fault_tolerance_secondary_op_result import (
        FaultToleranceSecondaryOpResult as FaultToleranceSecondaryOpResult,
    )
    from ._fault_tolerance_vm_config_spec import (
        FaultToleranceVMConfigSpec as FaultToleranceVMConfigSpec,
    )
    from ._feature_requirement import FeatureRequirement as FeatureRequirement
    from ._file_info import FileInfo as FileInfo
    from ._file_layout import FileLayout as FileLayout
    from ._file_layout_ex import FileLayoutEx as FileLayoutEx
    from ._flag_info import FlagInfo as FlagInfo
    from ._floppy_info import FloppyInfo as FloppyInfo
    from ._fork_config_info import ForkConfigInfo as ForkConfigInfo
    from ._guest_customization_manager import GuestCustomizationManager as GuestCustomizationManager
    from ._guest_info import GuestInfo as GuestInfo
    from ._guest_integrity_info import GuestIntegrityInfo as GuestIntegrityInfo
    from ._guest_monitoring_mode_info import GuestMonitoringModeInfo as GuestMonitoringModeInfo
    from ._guest_os_descriptor import GuestOsDescriptor as GuestOsDescriptor
    from ._guest_quiesce import GuestQuiesce as GuestQuiesce
    from ._guest_quiesce_spec import GuestQuiesceSpec as GuestQuiesceSpec
    from ._ide_disk_device_info import IdeDiskDeviceInfo as IdeDiskDeviceInfo
    from ._independent_filter_spec import IndependentFilterSpec as IndependentFilterSpec
    from ._instant_clone_spec import InstantCloneSpec as InstantCloneSpec
    from ._legacy_network_switch_info import LegacyNetworkSwitchInfo as LegacyNetworkSwitchInfo
    from ._message import Message as Message
    from ._metadata_manager import MetadataManager as MetadataManager
    from ._network_info import NetworkInfo as NetworkInfo
    from ._network_shaper_info import NetworkShaperInfo as NetworkShaperInfo
    from ._opaque_network_info import OpaqueNetworkInfo as OpaqueNetworkInfo
    from ._parallel_info import ParallelInfo as ParallelInfo
    from ._pci_passthrough_info import PciPassthroughInfo as PciPassthroughInfo
    from ._pci_shared_gpu_passthrough_info import (
        PciSharedGpuPassthroughInfo as PciSharedGpuPassthroughInfo,
    )
    from ._precision_clock_info import PrecisionClockInfo as PrecisionClockInfo
    from ._profile_details import ProfileDetails as ProfileDetails
    from ._profile_raw_data import ProfileRawData as ProfileRawData
    from ._profile_spec import ProfileSpec as ProfileSpec
    from ._property_relation import PropertyRelation as PropertyRelation
    from ._question_info import QuestionInfo as QuestionInfo
    from ._relocate_spec import RelocateSpec as RelocateSpec
    from ._replication_config_spec import ReplicationConfigSpec as ReplicationConfigSpec
    from ._runtime_info import RuntimeInfo as RuntimeInfo
    from ._scheduled_hardware_upgrade_info import (
        ScheduledHardwareUpgradeInfo as ScheduledHardwareUpgradeInfo,
    )
    from ._scsi_disk_device_info import ScsiDiskDeviceInfo as ScsiDiskDeviceInfo
    from ._scsi_passthrough_info import ScsiPassthroughInfo as ScsiPassthroughInfo
    from ._serial_info import SerialInfo as SerialInfo
    from ._sgx_info import SgxInfo as SgxInfo
    from ._sgx_target_info import SgxTargetInfo as SgxTargetInfo
    from ._snapshot import Snapshot as Snapshot
    from ._snapshot_info import SnapshotInfo as SnapshotInfo
    from ._snapshot_selection_spec import SnapshotSelectionSpec as SnapshotSelectionSpec
    from ._snapshot_tree import SnapshotTree as SnapshotTree
    from ._sound_info import SoundInfo as SoundInfo
    from ._sriov_device_pool_info import SriovDevicePoolInfo as SriovDevicePoolInfo
    from ._sriov_info import SriovInfo as SriovInfo
    from ._sriov_network_device_pool_info import (
        SriovNetworkDevicePoolInfo as SriovNetworkDevicePoolInfo,
    )
    from ._storage_info import StorageInfo as StorageInfo
    from ._subnet_info import SubnetInfo as SubnetInfo
    from ._summary import Summary as Summary
    from ._target_info import TargetInfo as TargetInfo
    from ._tools_config_info import ToolsConfigInfo as ToolsConfigInfo
    from ._usb_info import UsbInfo as UsbInfo
    from ._usb_scan_code_spec import UsbScanCodeSpec as UsbScanCodeSpec
    from ._v_flash_module_info import VFlashModuleInfo as VFlashModuleInfo
    from ._v_motion_stun_time_info import VMotionStunTimeInfo as VMotionStunTimeInfo
    from ._vcpu_config import VcpuConfig as VcpuConfig
    from ._vendor_device_group_info import VendorDeviceGroupInfo as VendorDeviceGroupInfo
    from ._vgpu_device_info import VgpuDeviceInfo as VgpuDeviceInfo
    from ._vgpu_profile_info import VgpuProfileInfo as VgpuProfileInfo
    from ._virtual_device_groups import VirtualDeviceGroups as VirtualDeviceGroups
    from ._virtual_device_swap import VirtualDeviceSwap as VirtualDeviceSwap
    from ._virtual_hardware import VirtualHardware as VirtualHardware
    from ._virtual_hardware_option import VirtualHardwareOption as VirtualHardwareOption
    from ._virtual_numa import VirtualNuma as VirtualNuma
    from ._virtual_numa_info import VirtualNumaInfo as VirtualNumaInfo
    from ._virtual_p_mem import VirtualPMem as VirtualPMem
    from ._vm_import_spec import VmImportSpec as VmImportSpec
    from ._vm_placement_policy import VmPlacementPolicy as VmPlacementPolicy
    from ._vm_to_vm_groups_anti_affinity import VmToVmGroupsAntiAffinity as VmToVmGroupsAntiAffinity
    from ._vm_vm_affinity import VmVmAffinity as VmVmAffinity
    from ._vm_vm_anti_affinity import VmVmAntiAffinity as VmVmAntiAffinity
    from ._windows_quiesce_spec import WindowsQuiesceSpec as WindowsQuiesceSpec
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AffinityInfo": "_affinity_info",
            "BaseIndependentFilterSpec": "_base_independent_filter_spec",
            "BootOptions": "_boot_options",
            "Capability": "_capability",
            "CdromInfo": "_cdrom_info",
            "CertThumbprint": "_cert_thumbprint",
            "CloneSpec": "_clone_spec",
            "ConfigInfo": "_config_info",
            "ConfigOption": "_config_option",
            "ConfigOptionDescriptor": "_config_option_descriptor",
            "ConfigSpec": "_config_spec",
            "ConfigTarget": "_config_target",
            "ConsolePreferences": "_console_preferences",
            "ContentLibraryItemInfo": "_content_library_item_info",
            "DatastoreInfo": "_datastore_info",
            "DatastoreOption": "_datastore_option",
            "DefaultPowerOpInfo": "_default_power_op_info",
            "DefaultProfileSpec": "_default_profile_spec",
            "DefinedProfileSpec": "_defined_profile_spec",
            "DeviceRuntimeInfo": "_device_runtime_info",
            "DiskDeviceInfo": "_disk_device_info",
            "DvxClassInfo": "_dvx_class_info",
            "DynamicPassthroughInfo": "_dynamic_passthrough_info",
            "EmptyIndependentFilterSpec": "_empty_independent_filter_spec",
            "EmptyProfileSpec": "_empty_profile_spec",
            "FaultToleranceConfigInfo": "_fault_tolerance_config_info",
            "FaultToleranceConfigSpec": "_fault_tolerance_config_spec",
            "FaultToleranceMetaSpec": "_fault_tolerance_meta_spec",
            "FaultTolerancePrimaryConfigInfo": "_fault_tolerance_primary_config_info",
            "FaultToleranceSecondaryConfigInfo": "_fault_tolerance_secondary_config_info",
            "FaultToleranceSecondaryOpResult": "_fault_tolerance_secondary_op_result",
            "FaultToleranceVMConfigSpec": "_fault_tolerance_vm_config_spec",
            "FeatureRequirement": "_feature_requirement",
            "FileInfo": "_file_info",
            "FileLayout": "_file_layout",
            "FileLayoutEx": "_file_layout_ex",
            "FlagInfo": "_flag_info",
            "FloppyInfo": "_floppy_info",
            "ForkConfigInfo": "_fork_config_info",
            "GuestCustomizationManager": "_guest_customization_manager",
            "GuestInfo": "_guest_info",
            "GuestIntegrityInfo": "_guest_integrity_info",
            "GuestMonitoringModeInfo": "_guest_monitoring_mode_info",
            "GuestOsDescriptor": "_guest_os_descriptor",
            "GuestQuiesce": "_guest_quiesce",
            "GuestQuiesceSpec": "_guest_quiesce_spec",
            "IdeDiskDeviceInfo": "_ide_disk_device_info",
            "IndependentFilterSpec": "_independent_filter_spec",
            "InstantCloneSpec": "_instant_clone_spec",
            "LegacyNetworkSwitchInfo": "_legacy_network_switch_info",
            "Message": "_message",
            "MetadataManager": "_metadata_manager",
            "NetworkInfo": "_network_info",
            "NetworkShaperInfo": "_network_shaper_info",
            "OpaqueNetworkInfo": "_opaque_network_info",
            "ParallelInfo": "_parallel_info",
            "PciPassthroughInfo": "_pci_passthrough_info",
            "PciSharedGpuPassthroughInfo": "_pci_shared_gpu_passthrough_info",
            "PrecisionClockInfo": "_precision_clock_info",
            "ProfileDetails": "_profile_details",
            "ProfileRawData": "_profile_raw_data",
            "ProfileSpec": "_profile_spec",
            "PropertyRelation": "_property_relation",
            "QuestionInfo": "_question_info",
            "RelocateSpec": "_relocate_spec",
            "ReplicationConfigSpec": "_replication_config_spec",
            "RuntimeInfo": "_runtime_info",
            "ScheduledHardwareUpgradeInfo": "_scheduled_hardware_upgrade_info",
            "ScsiDiskDeviceInfo": "_scsi_disk_device_info",
            "ScsiPassthroughInfo": "_scsi_passthrough_info",
            "SerialInfo": "_serial_info",
            "SgxInfo": "_sgx_info",
            "SgxTargetInfo": "_sgx_target_info",
            "Snapshot": "_snapshot",
            "SnapshotInfo": "_snapshot_info",
            "SnapshotSelectionSpec": "_snapshot_selection_spec",
            "SnapshotTree": "_snapshot_tree",
            "SoundInfo": "_sound_info",
            "SriovDevicePoolInfo": "_sriov_device_pool_info",
            "SriovInfo": "_sriov_info",
            "SriovNetworkDevicePoolInfo": "_sriov_network_device_pool_info",
            "StorageInfo": "_storage_info",
            "SubnetInfo": "_subnet_info",
            "Summary": "_summary",
            "TargetInfo": "_target_info",
            "ToolsConfigInfo": "_tools_config_info",
            "UsbInfo": "_usb_info",
            "UsbScanCodeSpec": "_usb_scan_code_spec",
            "VFlashModuleInfo": "_v_flash_module_info",
            "VMotionStunTimeInfo": "_v_motion_stun_time_info",
            "VcpuConfig": "_vcpu_config",
            "VendorDeviceGroupInfo": "_vendor_device_group_info",
            "VgpuDeviceInfo": "_vgpu_device_info",
            "VgpuProfileInfo": "_vgpu_profile_info",
            "VirtualDeviceGroups": "_virtual_device_groups",
            "VirtualDeviceSwap": "_virtual_device_swap",
            "VirtualHardware": "_virtual_hardware",
            "VirtualHardwareOption": "_virtual_hardware_option",
            "VirtualNuma": "_virtual_numa",
            "VirtualNumaInfo": "_virtual_numa_info",
            "VirtualPMem": "_virtual_p_mem",
            "VmImportSpec": "_vm_import_spec",
            "VmPlacementPolicy": "_vm_placement_policy",
            "VmToVmGroupsAntiAffinity": "_vm_to_vm_groups_anti_affinity",
            "VmVmAffinity": "_vm_vm_affinity",
            "VmVmAntiAffinity": "_vm_vm_anti_affinity",
            "WindowsQuiesceSpec": "_windows_quiesce_spec",
        },
        (
            "check",
            "customization",
            "device",
            "guest",
            "replication",
        ),
    )

__all__ = [
    "AffinityInfo",
    "BaseIndependentFilterSpec",
    "BootOptions",
    "Capability",
    "CdromInfo",
    "CertThumbprint",
    "CloneSpec",
    "ConfigInfo",
    "ConfigOption",
    "ConfigOptionDescriptor",
    "ConfigSpec",
    "ConfigTarget",
    "ConsolePreferences",
    "ContentLibraryItemInfo",
    "DatastoreInfo",
    "DatastoreOption",
    "DefaultPowerOpInfo",
    "DefaultProfileSpec",
    "DefinedProfileSpec",
    "DeviceRuntimeInfo",
    "DiskDeviceInfo",
    "DvxClassInfo",
    "DynamicPassthroughInfo",
    "EmptyIndependentFilterSpec",
    "EmptyProfileSpec",
    "FaultToleranceConfigInfo",
    "FaultToleranceConfigSpec",
    "FaultToleranceMetaSpec",
    "FaultTolerancePrimaryConfigInfo",
    "FaultToleranceSecondaryConfigInfo",
    "FaultToleranceSecondaryOpResult",
    "FaultToleranceVMConfigSpec",
    "FeatureRequirement",
    "FileInfo",
    "FileLayout",
    "FileLayoutEx",
    "FlagInfo",
    "FloppyInfo",
    "ForkConfigInfo",
    "GuestCustomizationManager",
    "GuestInfo",
    "GuestIntegrityInfo",
    "GuestMonitoringModeInfo",
    "GuestOsDescriptor",
    "GuestQuiesce",
    "GuestQuiesceSpec",
    "IdeDiskDeviceInfo",
    "IndependentFilterSpec",
    "InstantCloneSpec",
    "LegacyNetworkSwitchInfo",
    "Message",
    "MetadataManager",
    "NetworkInfo",
    "NetworkShaperInfo",
    "OpaqueNetworkInfo",
    "ParallelInfo",
    "PciPassthroughInfo",
    "PciSharedGpuPassthroughInfo",
    "PrecisionClockInfo",
    "ProfileDetails",
    "ProfileRawData",
    "ProfileSpec",
    "PropertyRelation",
    "QuestionInfo",
    "RelocateSpec",
    "ReplicationConfigSpec",
    "RuntimeInfo",
    "ScheduledHardwareUpgradeInfo",
    "ScsiDiskDeviceInfo",
    "ScsiPassthroughInfo",
    "SerialInfo",
    "SgxInfo",
    "SgxTargetInfo",
    "Snapshot",
    "SnapshotInfo",
    "SnapshotSelectionSpec",
    "SnapshotTree",
    "SoundInfo",
    "SriovDevicePoolInfo",
    "SriovInfo",
    "SriovNetworkDevicePoolInfo",
    "StorageInfo",
    "SubnetInfo",
    "Summary",
    "TargetInfo",
    "ToolsConfigInfo",
    "UsbInfo",
    "UsbScanCodeSpec",
    "VFlashModuleInfo",
    "VMotionStunTimeInfo",
    "VcpuConfig",
    "VendorDeviceGroupInfo",
    "VgpuDeviceInfo",
    "VgpuProfileInfo",
    "VirtualDeviceGroups",
    "VirtualDeviceSwap",
    "VirtualHardware",
    "VirtualHardwareOption",
    "VirtualNuma",
    "VirtualNumaInfo",
    "VirtualPMem",
    "VmImportSpec",
    "VmPlacementPolicy",
    "VmToVmGroupsAntiAffinity",
    "VmVmAffinity",
    "VmVmAntiAffinity",
    "WindowsQuiesceSpec",
    "check",
    "customization",
    "device",
    "guest",
    "replication",
]
