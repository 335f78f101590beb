# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim``."""

from .. import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import action as action
    from . import alarm as alarm
    from . import cluster as cluster
    from . import cns as cns
    from . import dvs as dvs
    from . import encryption as encryption
    from . import event as event
    from . import ext as ext
    from . import fault as fault
    from . import host as host
    from . import net as net
    from . import option as option
    from . import profile as profile
    from . import scheduler as scheduler
    from . import storageDrs as storageDrs
    from . import tenant as tenant
    from . import vApp as vApp
    from . import vcha as vcha
    from . import view as view
    from . import vm as vm
    from . import vsan as vsan
    from . import vslm as vslm
    from ._about_info import AboutInfo as AboutInfo
    from ._authorization_description import AuthorizationDescription as AuthorizationDescription
    from ._authorization_manager import AuthorizationManager as AuthorizationManager
    from ._batch_result import BatchResult as BatchResult
    from ._bool_policy import BoolPolicy as BoolPolicy
    from ._capability import Capability as Capability
    from ._certificate_manager import CertificateManager as CertificateManager
    from ._cluster_compute_resource import ClusterComputeResource as ClusterComputeResource
    from ._compute_resource import ComputeResource as ComputeResource
    from ._config_spec_operation import ConfigSpecOperation as ConfigSpecOperation
    from ._custom_fields_manager import CustomFieldsManager as CustomFieldsManager
    from ._customization_spec_info import CustomizationSpecInfo as CustomizationSpecInfo
    from ._customization_spec_item import CustomizationSpecItem as CustomizationSpecItem
    from ._customization_spec_manager import CustomizationSpecManager as CustomizationSpecManager
    from ._datacenter import Datacenter as Datacenter
    from ._datastore import Datastore as Datastore
    from ._datastore_namespace_manager import DatastoreNamespaceManager as DatastoreNamespaceManager
    from ._description import Description as Description
    from ._desired_software_spec import DesiredSoftwareSpec as DesiredSoftwareSpec
    from ._diagnostic_manager import DiagnosticManager as DiagnosticManager
    from ._direct_path_profile_manager import DirectPathProfileManager as DirectPathProfileManager
    from ._distributed_virtual_switch import DistributedVirtualSwitch as DistributedVirtualSwitch
    from ._drs_stats_manager import DrsStatsManager as DrsStatsManager
    from ._evc_mode import EVCMode as EVCMode
    from ._element_description import ElementDescription as ElementDescription
    from ._enum_description import EnumDescription as EnumDescription
    from ._environment_browser import EnvironmentBrowser as EnvironmentBrowser
    from ._extended_description import ExtendedDescription as ExtendedDescription
    from ._extended_element_description import (
        ExtendedElementDescription as ExtendedElementDescription,
    )
    from ._extensible_managed_object import ExtensibleManagedObject as ExtensibleManagedObject
    from ._extension import Extension as Extension
    from ._extension_manager import ExtensionManager as ExtensionManager
    from ._faults_by_host import FaultsByHost as FaultsByHost
    from ._faults_by_vm import FaultsByVM as FaultsByVM
    from ._feature_evc_mode import FeatureEVCMode as FeatureEVCMode
    from ._file_manager import FileManager as FileManager
    from ._folder import Folder as Folder
    from ._hbr_manager import HbrManager as HbrManager
    from ._hbr_replication_target_spec import HbrReplicationTargetSpec as HbrReplicationTargetSpec
    from ._hbr_target_spec import HbrTargetSpec as HbrTargetSpec
    from ._hbr_target_spec_replacement import HbrTargetSpecReplacement as HbrTargetSpecReplacement
    from ._health_update import HealthUpdate as HealthUpdate
    from ._health_update_info import HealthUpdateInfo as HealthUpdateInfo
    from ._health_update_manager import HealthUpdateManager as HealthUpdateManager
    from ._historical_interval import HistoricalInterval as HistoricalInterval
    from ._history_collector import HistoryCollector as HistoryCollector
    from ._host_service_ticket import HostServiceTicket as HostServiceTicket
    from ._host_system import HostSystem as HostSystem
    from ._http_nfc_lease import HttpNfcLease as HttpNfcLease
    from ._import_spec import ImportSpec as ImportSpec
    from ._inheritable_policy import InheritablePolicy as InheritablePolicy
    from ._int_expression import IntExpression as IntExpression
    from ._int_policy import IntPolicy as IntPolicy
    from ._io_filter_manager import IoFilterManager as IoFilterManager
    from ._ip_address import IpAddress as IpAddress
    from ._ip_pool_manager import IpPoolManager as IpPoolManager
    from ._ip_range import IpRange as IpRange
    from ._key_value import KeyValue as KeyValue
    from ._latency_sensitivity import LatencySensitivity as LatencySensitivity
    from ._license_assignment_manager import LicenseAssignmentManager as LicenseAssignmentManager
    from ._license_manager import LicenseManager as LicenseManager
    from ._localization_manager import LocalizationManager as LocalizationManager
    from ._long_policy import LongPolicy as LongPolicy
    from ._mac_address import MacAddress as MacAddress
    from ._mac_range import MacRange as MacRange
    from ._managed_entity import ManagedEntity as ManagedEntity
    from ._method_description import MethodDescription as MethodDescription
    from ._negatable_expression import NegatableExpression as NegatableExpression
    from ._network import Network as Network
    from ._numeric_range import NumericRange as NumericRange
    from ._opaque_network import OpaqueNetwork as OpaqueNetwork
    from ._overhead_memory_manager import OverheadMemoryManager as OverheadMemoryManager
    from ._ovf_consumer import OvfConsumer as OvfConsumer
    from ._ovf_manager import OvfManager as OvfManager
    from ._password_field import PasswordField as PasswordField
    from ._performance_description import PerformanceDescription as PerformanceDescription
    from ._performance_manager import PerformanceManager as PerformanceManager
    from ._place_vms_x_cluster_spec import PlaceVmsXClusterSpec as PlaceVmsXClusterSpec
    from ._posix_user_search_result import PosixUserSearchResult as PosixUserSearchResult
    from ._privilege_policy_def import PrivilegePolicyDef as PrivilegePolicyDef
    from ._resource_allocation_info import ResourceAllocationInfo as ResourceAllocationInfo
    from ._resource_allocation_option import ResourceAllocationOption as ResourceAllocationOption
    from ._resource_config_option import ResourceConfigOption as ResourceConfigOption
    from ._resource_config_spec import ResourceConfigSpec as ResourceConfigSpec
    from ._resource_planning_manager import ResourcePlanningManager as ResourcePlanningManager
    from ._resource_pool import ResourcePool as ResourcePool
    from ._sddc_base import SDDCBase as SDDCBase
    from ._search_index import SearchIndex as SearchIndex
    from ._selection_set import SelectionSet as SelectionSet
    from ._service_instance import ServiceInstance as ServiceInstance
    from ._service_instance_content import ServiceInstanceContent as ServiceInstanceContent
    from ._service_locator import ServiceLocator as ServiceLocator
    from ._service_manager import ServiceManager as ServiceManager
    from ._session_manager import SessionManager as SessionManager
    from ._shares_info import SharesInfo as SharesInfo
    from ._shares_option import SharesOption as SharesOption
    from ._simple_command import SimpleCommand as SimpleCommand
    from ._single_ip import SingleIp as SingleIp
    from ._single_mac import SingleMac as SingleMac
    from ._site_info import SiteInfo as SiteInfo
    from ._site_info_manager import SiteInfoManager as SiteInfoManager
    from ._storage_pod import StoragePod as StoragePod
    from ._storage_query_manager import StorageQueryManager as StorageQueryManager
    from ._storage_resource_manager import StorageResourceManager as StorageResourceManager
    from ._string_expression import StringExpression as StringExpression
    from ._string_policy import StringPolicy as StringPolicy
    from ._tag import Tag as Tag
    from ._tag_id import TagId as TagId
    from ._tag_spec import TagSpec as TagSpec
    from ._task import Task as Task
    from ._task_description import TaskDescription as TaskDescription
    from ._task_filter_spec import TaskFilterSpec as TaskFilterSpec
    from ._task_history_collector import TaskHistoryCollector as TaskHistoryCollector
    from ._task_info import TaskInfo as TaskInfo
    from ._task_info_filter_spec import TaskInfoFilterSpec as TaskInfoFilterSpec
    from ._task_manager import TaskManager as TaskManager
    from ._task_reason import TaskReason as TaskReason
    from ._task_reason_alarm import TaskReasonAlarm as TaskReasonAlarm
    from ._task_reason_schedule import TaskReasonSchedule as TaskReasonSchedule
    from ._task_reason_system import TaskReasonSystem as TaskReasonSystem
    from ._task_reason_user import TaskReasonUser as TaskReasonUser
    from ._transit_gateway import TransitGateway as TransitGateway
    from ._type_description import TypeDescription as TypeDescription
    from ._update_virtual_machine_files_result import (
        UpdateVirtualMachineFilesResult as UpdateVirtualMachineFilesResult,
    )
    from ._user_directory import UserDirectory as UserDirectory
    from ._user_search_result import UserSearchResult as UserSearchResult
    from ._user_session import UserSession as UserSession
    from ._v_vol_vm_config_file_update_result import (
        VVolVmConfigFileUpdateResult as VVolVmConfigFileUpdateResult,
    )
    from ._vasa_storage_array import VasaStorageArray as VasaStorageArray
    from ._vasa_vvol_manager import VasaVvolManager as VasaVvolManager
    from ._vim_vasa_provider import VimVasaProvider as VimVasaProvider
    from ._vim_vasa_provider_info import VimVasaProviderInfo as VimVasaProviderInfo
    from ._virtual_app import VirtualApp as VirtualApp
    from ._virtual_disk_manager import VirtualDiskManager as VirtualDiskManager
    from ._virtual_machine import VirtualMachine as VirtualMachine
    from ._virtualization_manager import VirtualizationManager as VirtualizationManager
    from ._vsan_comparator import VsanComparator as VsanComparator
    from ._vsan_composite_constraint import VsanCompositeConstraint as VsanCompositeConstraint
    from ._vsan_composite_constraint_conjoiner_enum import (
        VsanCompositeConstraintConjoinerEnum as VsanCompositeConstraintConjoinerEnum,
    )
    from ._vsan_data_obfuscation_rule import VsanDataObfuscationRule as VsanDataObfuscationRule
    from ._vsan_json_comparator import VsanJsonComparator as VsanJsonComparator
    from ._vsan_json_filter_rule import VsanJsonFilterRule as VsanJsonFilterRule
    from ._vsan_mass_collector import VsanMassCollector as VsanMassCollector
    from ._vsan_mass_collector_object_collection_enum import (
        VsanMassCollectorObjectCollectionEnum as VsanMassCollectorObjectCollectionEnum,
    )
    from ._vsan_mass_collector_property_params import (
        VsanMassCollectorPropertyParams as VsanMassCollectorPropertyParams,
    )
    from ._vsan_mass_collector_spec import VsanMassCollectorSpec as VsanMassCollectorSpec
    from ._vsan_nest_json_comparator import VsanNestJsonComparator as VsanNestJsonComparator
    from ._vsan_object_type_rule import VsanObjectTypeRule as VsanObjectTypeRule
    from ._vsan_phone_home_system import VsanPhoneHomeSystem as VsanPhoneHomeSystem
    from ._vsan_property_constraint import VsanPropertyConstraint as VsanPropertyConstraint
    from ._vsan_property_constraint_comparator_enum import (
        VsanPropertyConstraintComparatorEnum as VsanPropertyConstraintComparatorEnum,
    )
    from ._vsan_regex_based_rule import VsanRegexBasedRule as VsanRegexBasedRule
    from ._vsan_resource_constraint import VsanResourceConstraint as VsanResourceConstraint
    from ._vsan_upgrade_system import VsanUpgradeSystem as VsanUpgradeSystem
    from ._vsan_upgrade_system_ex import VsanUpgradeSystemEx as VsanUpgradeSystemEx
    from ._wire_names import *
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AboutInfo": "_about_info",
            "AuthorizationDescription": "_authorization_description",
            "AuthorizationManager": "_authorization_manager",
            "BatchResult": "_batch_result",
            "BoolPolicy": "_bool_policy",
            "Capability": "_capability",
            "CertificateManager": "_certificate_manager",
            "ClusterComputeResource": "_cluster_compute_resource",
            "ComputeResource": "_compute_resource",
            "ConfigSpecOperation": "_config_spec_operation",
            "CustomFieldsManager": "_custom_fields_manager",
            "CustomizationSpecInfo": "_customization_spec_info",
            "CustomizationSpecItem": "_customization_spec_item",
            "CustomizationSpecManager": "_customization_spec_manager",
            "Datacenter": "_datacenter",
            "Datastore": "_datastore",
            "DatastoreNamespaceManager": "_datastore_namespace_manager",
            "Description": "_description",
            "DesiredSoftwareSpec": "_desired_software_spec",
            "DiagnosticManager": "_diagnostic_manager",
            "DirectPathProfileManager": "_direct_path_profile_manager",
            "DistributedVirtualSwitch": "_distributed_virtual_switch",
            "DrsStatsManager": "_drs_stats_manager",
            "EVCMode": "_evc_mode",
            "ElementDescription": "_element_description",
            "EnumDescription": "_enum_description",
            "EnvironmentBrowser": "_environment_browser",
            "ExtendedDescription": "_extended_description",
            "ExtendedElementDescription": "_extended_element_description",
            "ExtensibleManagedObject": "_extensible_managed_object",
            "Extension": "_extension",
            "ExtensionManager": "_extension_manager",
            "FaultsByHost": "_faults_by_host",
            "FaultsByVM": "_faults_by_vm",
            "FeatureEVCMode": "_feature_evc_mode",
            "FileManager": "_file_manager",
            "Folder": "_folder",
            "HbrManager": "_hbr_manager",
            "HbrReplicationTargetSpec": "_hbr_replication_target_spec",
            "HbrTargetSpec": "_hbr_target_spec",
            "HbrTargetSpecReplacement": "_hbr_target_spec_replacement",
            "HealthUpdate": "_health_update",
            "HealthUpdateInfo": "_health_update_info",
            "HealthUpdateManager": "_health_update_manager",
            "HistoricalInterval": "_historical_interval",
            "HistoryCollector": "_history_collector",
            "HostServiceTicket": "_host_service_ticket",
            "HostSystem": "_host_system",
            "HttpNfcLease": "_http_nfc_lease",
            "ImportSpec": "_import_spec",
            "InheritablePolicy": "_inheritable_policy",
            "IntExpression": "_int_expression",
            "IntPolicy": "_int_policy",
            "IoFilterManager": "_io_filter_manager",
            "IpAddress": "_ip_address",
            "IpPoolManager": "_ip_pool_manager",
            "IpRange": "_ip_range",
            "KeyValue": "_key_value",
            "LatencySensitivity": "_latency_sensitivity",
            "LicenseAssignmentManager": "_license_assignment_manager",
            "LicenseManager": "_license_manager",
            "LocalizationManager": "_localization_manager",
            "LongPolicy": "_long_policy",
            "MacAddress": "_mac_address",
            "MacRange": "_mac_range",
            "ManagedEntity": "_managed_entity",
            "MethodDescription": "_method_description",
            "NegatableExpression": "_negatable_expression",
            "Network": "_network",
            "NumericRange": "_numeric_range",
            "OpaqueNetwork": "_opaque_network",
            "OverheadMemoryManager": "_overhead_memory_manager",
            "OvfConsumer": "_ovf_consumer",
            "OvfManager": "_ovf_manager",
            "PasswordField": "_password_field",
            "PerformanceDescription": "_performance_description",
            "PerformanceManager": "_performance_manager",
            "PlaceVmsXClusterSpec": "_place_vms_x_cluster_spec",
            "PosixUserSearchResult": "_posix_user_search_result",
            "PrivilegePolicyDef": "_privilege_policy_def",
            "ResourceAllocationInfo": "_resource_allocation_info",
            "ResourceAllocationOption": "_resource_allocation_option",
            "ResourceConfigOption": "_resource_config_option",
            "ResourceConfigSpec": "_resource_config_spec",
            "ResourcePlanningManager": "_resource_planning_manager",
            "ResourcePool": "_resource_pool",
            "SDDCBase": "_sddc_base",
            "SearchIndex": "_search_index",
            "SelectionSet": "_selection_set",
            "ServiceInstance": "_service_instance",
            "ServiceInstanceContent": "_service_instance_content",
            "ServiceLocator": "_service_locator",
            "ServiceManager": "_service_manager",
            "SessionManager": "_session_manager",
            "SharesInfo": "_shares_info",
            "SharesOption": "_shares_option",
            "SimpleCommand": "_simple_command",
            "SingleIp": "_single_ip",
            "SingleMac": "_single_mac",
            "SiteInfo": "_site_info",
            "SiteInfoManager": "_site_info_manager",
            "StoragePod": "_storage_pod",
            "StorageQueryManager": "_storage_query_manager",
            "StorageResourceManager": "_storage_resource_manager",
            "StringExpression": "_string_expression",
            "StringPolicy": "_string_policy",
            "Tag": "_tag",
            "TagId": "_tag_id",
            "TagSpec": "_tag_spec",
            "Task": "_task",
            "TaskDescription": "_task_description",
            "TaskFilterSpec": "_task_filter_spec",
            "TaskHistoryCollector": "_task_history_collector",
            "TaskInfo": "_task_info",
            "TaskInfoFilterSpec": "_task_info_filter_spec",
            "TaskManager": "_task_manager",
            "TaskReason": "_task_reason",
            "TaskReasonAlarm": "_task_reason_alarm",
            "TaskReasonSchedule": "_task_reason_schedule",
            "TaskReasonSystem": "_task_reason_system",
            "TaskReasonUser": "_task_reason_user",
            "TransitGateway": "_transit_gateway",
            "TypeDescription": "_type_description",
            "UpdateVirtualMachineFilesResult": "_update_virtual_machine_files_result",
            "UserDirectory": "_user_directory",
            "UserSearchResult": "_user_search_result",
            "UserSession": "_user_session",
            "VVolVmConfigFileUpdateResult": "_v_vol_vm_config_file_update_result",
            "VasaStorageArray": "_vasa_storage_array",
            "VasaVvolManager": "_vasa_vvol_manager",
            "VimVasaProvider": "_vim_vasa_provider",
            "VimVasaProviderInfo": "_vim_vasa_provider_info",
            "VirtualApp": "_virtual_app",
            "VirtualDiskManager": "_virtual_disk_manager",
            "VirtualMachine": "_virtual_machine",
            "VirtualizationManager": "_virtualization_manager",
            "VsanComparator": "_vsan_comparator",
            "VsanCompositeConstraint": "_vsan_composite_constraint",
            "VsanCompositeConstraintConjoinerEnum": "_vsan_composite_constraint_conjoiner_enum",
            "VsanDataObfuscationRule": "_vsan_data_obfuscation_rule",
            "VsanJsonComparator": "_vsan_json_comparator",
            "VsanJsonFilterRule": "_vsan_json_filter_rule",
            "VsanMassCollector": "_vsan_mass_collector",
            "VsanMassCollectorObjectCollectionEnum": "_vsan_mass_collector_object_collection_enum",
            "VsanMassCollectorPropertyParams": "_vsan_mass_collector_property_params",
            "VsanMassCollectorSpec": "_vsan_mass_collector_spec",
            "VsanNestJsonComparator": "_vsan_nest_json_comparator",
            "VsanObjectTypeRule": "_vsan_object_type_rule",
            "VsanPhoneHomeSystem": "_vsan_phone_home_system",
            "VsanPropertyConstraint": "_vsan_property_constraint",
            "VsanPropertyConstraintComparatorEnum": "_vsan_property_constraint_comparator_enum",
            "VsanRegexBasedRule": "_vsan_regex_based_rule",
            "VsanResourceConstraint": "_vsan_resource_constraint",
            "VsanUpgradeSystem": "_vsan_upgrade_system",
            "VsanUpgradeSystemEx": "_vsan_upgrade_system_ex",
        },
        (
            "action",
            "alarm",
            "cluster",
            "cns",
            "dvs",
            "encryption",
            "event",
            "ext",
            "fault",
            "host",
            "net",
            "option",
            "profile",
            "scheduler",
            "storageDrs",
            "tenant",
            "vApp",
            "vcha",
            "view",
            "vm",
            "vsan",
            "vslm",
        ),
        "_wire_names",
    )

__all__ = [
    "AboutInfo",
    "AuthorizationDescription",
    "AuthorizationManager",
    "BatchResult",
    "BoolPolicy",
    "Capability",
    "CertificateManager",
    "ClusterComputeResource",
    "ComputeResource",
    "ConfigSpecOperation",
    "CustomFieldsManager",
    "CustomizationSpecInfo",
    "CustomizationSpecItem",
    "CustomizationSpecManager",
    "Datacenter",
    "Datastore",
    "DatastoreNamespaceManager",
    "Description",
    "DesiredSoftwareSpec",
    "DiagnosticManager",
    "DirectPathProfileManager",
    "DistributedVirtualSwitch",
    "DrsStatsManager",
    "EVCMode",
    "ElementDescription",
    "EnumDescription",
    "EnvironmentBrowser",
    "ExtendedDescription",
    "ExtendedElementDescription",
    "ExtensibleManagedObject",
    "Extension",
    "ExtensionManager",
    "FaultsByHost",
    "FaultsByVM",
    "FeatureEVCMode",
    "FileManager",
    "Folder",
    "HbrManager",
    "HbrReplicationTargetSpec",
    "HbrTargetSpec",
    "HbrTargetSpecReplacement",
    "HealthUpdate",
    "HealthUpdateInfo",
    "HealthUpdateManager",
    "HistoricalInterval",
    "HistoryCollector",
    "HostServiceTicket",
    "HostSystem",
    "HttpNfcLease",
    "ImportSpec",
    "InheritablePolicy",
    "IntExpression",
    "IntPolicy",
    "IoFilterManager",
    "IpAddress",
    "IpPoolManager",
    "IpRange",
    "KeyValue",
    "LatencySensitivity",
    "LicenseAssignmentManager",
    "LicenseManager",
    "LocalizationManager",
    "LongPolicy",
    "MacAddress",
    "MacRange",
    "ManagedEntity",
    "MethodDescription",
    "NegatableExpression",
    "Network",
    "NumericRange",
    "OpaqueNetwork",
    "OverheadMemoryManager",
    "OvfConsumer",
    "OvfManager",
    "PasswordField",
    "PerformanceDescription",
    "PerformanceManager",
    "PlaceVmsXClusterSpec",
    "PosixUserSearchResult",
    "PrivilegePolicyDef",
    "ResourceAllocationInfo",
    "ResourceAllocationOption",
    "ResourceConfigOption",
    "ResourceConfigSpec",
    "ResourcePlanningManager",
    "ResourcePool",
    "SDDCBase",
    "SearchIndex",
    "SelectionSet",
    "ServiceInstance",
    "ServiceInstanceContent",
    "ServiceLocator",
    "ServiceManager",
    "SessionManager",
    "SharesInfo",
    "SharesOption",
    "SimpleCommand",
    "SingleIp",
    "SingleMac",
    "SiteInfo",
    "SiteInfoManager",
    "StoragePod",
    "StorageQueryManager",
    "StorageResourceManager",
    "StringExpression",
    "StringPolicy",
    "Tag",
    "TagId",
    "TagSpec",
    "Task",
    "TaskDescription",
    "TaskFilterSpec",
    "TaskHistoryCollector",
    "TaskInfo",
    "TaskInfoFilterSpec",
    "TaskManager",
    "TaskReason",
    "TaskReasonAlarm",
    "TaskReasonSchedule",
    "TaskReasonSystem",
    "TaskReasonUser",
    "TransitGateway",
    "TypeDescription",
    "UpdateVirtualMachineFilesResult",
    "UserDirectory",
    "UserSearchResult",
    "UserSession",
    "VVolVmConfigFileUpdateResult",
    "VasaStorageArray",
    "VasaVvolManager",
    "VimVasaProvider",
    "VimVasaProviderInfo",
    "VirtualApp",
    "VirtualDiskManager",
    "VirtualMachine",
    "VirtualizationManager",
    "VsanComparator",
    "VsanCompositeConstraint",
    "VsanCompositeConstraintConjoinerEnum",
    "VsanDataObfuscationRule",
    "VsanJsonComparator",
    "VsanJsonFilterRule",
    "VsanMassCollector",
    "VsanMassCollectorObjectCollectionEnum",
    "VsanMassCollectorPropertyParams",
    "VsanMassCollectorSpec",
    "VsanNestJsonComparator",
    "VsanObjectTypeRule",
    "VsanPhoneHomeSystem",
    "VsanPropertyConstraint",
    "VsanPropertyConstraintComparatorEnum",
    "VsanRegexBasedRule",
    "VsanResourceConstraint",
    "VsanUpgradeSystem",
    "VsanUpgradeSystemEx",
    "action",
    "alarm",
    "cluster",
    "cns",
    "dvs",
    "encryption",
    "event",
    "ext",
    "fault",
    "host",
    "net",
    "option",
    "profile",
    "scheduler",
    "storageDrs",
    "tenant",
    "vApp",
    "vcha",
    "view",
    "vm",
    "vsan",
    "vslm",
]
