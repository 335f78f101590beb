# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim``."""

from .. import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import alarm as alarm
    from . import dvs as dvs
    from . import event as event
    from . import fault as fault
    from . import host as host
    from . import option as option
    from . import profile as profile
    from . import scheduler as scheduler
    from . import view as view
    from . import vm as vm
    from ._about_info import AboutInfo as AboutInfo
    from ._authorization_description import AuthorizationDescription as AuthorizationDescription
    from ._authorization_manager import AuthorizationManager as AuthorizationManager
    from ._capability import Capability as Capability
    from ._compute_resource import ComputeResource as ComputeResource
    from ._custom_fields_manager import CustomFieldsManager as CustomFieldsManager
    from ._customization_spec_manager import CustomizationSpecManager as CustomizationSpecManager
    from ._datastore_namespace_manager import DatastoreNamespaceManager as DatastoreNamespaceManager
    from ._description import Description as Description
    from ._diagnostic_manager import DiagnosticManager as DiagnosticManager
    from ._element_description import ElementDescription as ElementDescription
    from ._extensible_managed_object import ExtensibleManagedObject as ExtensibleManagedObject
    from ._extension_manager import ExtensionManager as ExtensionManager
    from ._file_manager import FileManager as FileManager
    from ._folder import Folder as Folder
    from ._history_collector import HistoryCollector as HistoryCollector
    from ._host_system import HostSystem as HostSystem
    from ._ip_pool_manager import IpPoolManager as IpPoolManager
    from ._license_manager import LicenseManager as LicenseManager
    from ._localization_manager import LocalizationManager as LocalizationManager
    from ._managed_entity import ManagedEntity as ManagedEntity
    from ._ovf_manager import OvfManager as OvfManager
    from ._performance_manager import PerformanceManager as PerformanceManager
    from ._privilege_policy_def import PrivilegePolicyDef as PrivilegePolicyDef
    from ._resource_pool import ResourcePool as ResourcePool
    from ._search_index import SearchIndex as SearchIndex
    from ._service_instance import ServiceInstance as ServiceInstance
    from ._service_instance_content import ServiceInstanceContent as ServiceInstanceContent
    from ._service_manager import ServiceManager as ServiceManager
    from ._session_manager import SessionManager as SessionManager
    from ._storage_resource_manager import StorageResourceManager as StorageResourceManager
    from ._task import Task as Task
    from ._task_description import TaskDescription as TaskDescription
    from ._task_filter_spec import TaskFilterSpec as TaskFilterSpec
    from ._task_history_collector import TaskHistoryCollector as TaskHistoryCollector
    from ._task_info import TaskInfo as TaskInfo
    from ._task_manager import TaskManager as TaskManager
    from ._task_reason import TaskReason as TaskReason
    from ._task_reason_alarm import TaskReasonAlarm as TaskReasonAlarm
    from ._task_reason_schedule import TaskReasonSchedule as TaskReasonSchedule
    from ._task_reason_system import TaskReasonSystem as TaskReasonSystem
    from ._task_reason_user import TaskReasonUser as TaskReasonUser
    from ._type_description import TypeDescription as TypeDescription
    from ._user_directory import UserDirectory as UserDirectory
    from ._user_session import UserSession as UserSession
    from ._virtual_disk_manager import VirtualDiskManager as VirtualDiskManager
    from ._virtual_machine import VirtualMachine as VirtualMachine
    from ._virtualization_manager import VirtualizationManager as VirtualizationManager
    from ._wire_names import *
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AboutInfo": "_about_info",
            "AuthorizationDescription": "_authorization_description",
            "AuthorizationManager": "_authorization_manager",
            "Capability": "_capability",
            "ComputeResource": "_compute_resource",
            "CustomFieldsManager": "_custom_fields_manager",
            "CustomizationSpecManager": "_customization_spec_manager",
            "DatastoreNamespaceManager": "_datastore_namespace_manager",
            "Description": "_description",
            "DiagnosticManager": "_diagnostic_manager",
            "ElementDescription": "_element_description",
            "ExtensibleManagedObject": "_extensible_managed_object",
            "ExtensionManager": "_extension_manager",
            "FileManager": "_file_manager",
            "Folder": "_folder",
            "HistoryCollector": "_history_collector",
            "HostSystem": "_host_system",
            "IpPoolManager": "_ip_pool_manager",
            "LicenseManager": "_license_manager",
            "LocalizationManager": "_localization_manager",
            "ManagedEntity": "_managed_entity",
            "OvfManager": "_ovf_manager",
            "PerformanceManager": "_performance_manager",
            "PrivilegePolicyDef": "_privilege_policy_def",
            "ResourcePool": "_resource_pool",
            "SearchIndex": "_search_index",
            "ServiceInstance": "_service_instance",
            "ServiceInstanceContent": "_service_instance_content",
            "ServiceManager": "_service_manager",
            "SessionManager": "_session_manager",
            "StorageResourceManager": "_storage_resource_manager",
            "Task": "_task",
            "TaskDescription": "_task_description",
            "TaskFilterSpec": "_task_filter_spec",
            "TaskHistoryCollector": "_task_history_collector",
            "TaskInfo": "_task_info",
            "TaskManager": "_task_manager",
            "TaskReason": "_task_reason",
            "TaskReasonAlarm": "_task_reason_alarm",
            "TaskReasonSchedule": "_task_reason_schedule",
            "TaskReasonSystem": "_task_reason_system",
            "TaskReasonUser": "_task_reason_user",
            "TypeDescription": "_type_description",
            "UserDirectory": "_user_directory",
            "UserSession": "_user_session",
            "VirtualDiskManager": "_virtual_disk_manager",
            "VirtualMachine": "_virtual_machine",
            "VirtualizationManager": "_virtualization_manager",
        },
        (
            "alarm",
            "dvs",
            "event",
            "fault",
            "host",
            "option",
            "profile",
            "scheduler",
            "view",
            "vm",
        ),
        "_wire_names",
    )

__all__ = [
    "AboutInfo",
    "AuthorizationDescription",
    "AuthorizationManager",
    "Capability",
    "ComputeResource",
    "CustomFieldsManager",
    "CustomizationSpecManager",
    "DatastoreNamespaceManager",
    "Description",
    "DiagnosticManager",
    "ElementDescription",
    "ExtensibleManagedObject",
    "ExtensionManager",
    "FileManager",
    "Folder",
    "HistoryCollector",
    "HostSystem",
    "IpPoolManager",
    "LicenseManager",
    "LocalizationManager",
    "ManagedEntity",
    "OvfManager",
    "PerformanceManager",
    "PrivilegePolicyDef",
    "ResourcePool",
    "SearchIndex",
    "ServiceInstance",
    "ServiceInstanceContent",
    "ServiceManager",
    "SessionManager",
    "StorageResourceManager",
    "Task",
    "TaskDescription",
    "TaskFilterSpec",
    "TaskHistoryCollector",
    "TaskInfo",
    "TaskManager",
    "TaskReason",
    "TaskReasonAlarm",
    "TaskReasonSchedule",
    "TaskReasonSystem",
    "TaskReasonUser",
    "TypeDescription",
    "UserDirectory",
    "UserSession",
    "VirtualDiskManager",
    "VirtualMachine",
    "VirtualizationManager",
    "alarm",
    "dvs",
    "event",
    "fault",
    "host",
    "option",
    "profile",
    "scheduler",
    "view",
    "vm",
]
