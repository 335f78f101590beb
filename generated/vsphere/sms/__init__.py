# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``sms``."""

from .. import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import auth as auth
    from . import fault as fault
    from . import provider as provider
    from . import storage as storage
    from ._about_info import AboutInfo as AboutInfo
    from ._entity_reference import EntityReference as EntityReference
    from ._fault_domain_filter import FaultDomainFilter as FaultDomainFilter
    from ._replication_group_filter import ReplicationGroupFilter as ReplicationGroupFilter
    from ._service_instance import ServiceInstance as ServiceInstance
    from ._storage_manager import StorageManager as StorageManager
    from ._task import Task as Task
    from ._task_info import TaskInfo as TaskInfo
    from ._wire_names import *
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AboutInfo": "_about_info",
            "EntityReference": "_entity_reference",
            "FaultDomainFilter": "_fault_domain_filter",
            "ReplicationGroupFilter": "_replication_group_filter",
            "ServiceInstance": "_service_instance",
            "StorageManager": "_storage_manager",
            "Task": "_task",
            "TaskInfo": "_task_info",
        },
        (
            "auth",
            "fault",
            "provider",
            "storage",
        ),
        "_wire_names",
    )

__all__ = [
    "AboutInfo",
    "EntityReference",
    "FaultDomainFilter",
    "ReplicationGroupFilter",
    "ServiceInstance",
    "StorageManager",
    "Task",
    "TaskInfo",
    "auth",
    "fault",
    "provider",
    "storage",
]
