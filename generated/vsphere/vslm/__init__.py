# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vslm``."""

from .. import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import auth as auth
    from . import event as event
    from . import fault as fault
    from . import vso as vso
    from ._about_info import AboutInfo as AboutInfo
    from ._query_datastore_info_result import QueryDatastoreInfoResult as QueryDatastoreInfoResult
    from ._service_instance import ServiceInstance as ServiceInstance
    from ._service_instance_content import ServiceInstanceContent as ServiceInstanceContent
    from ._storage_lifecycle_manager import StorageLifecycleManager as StorageLifecycleManager
    from ._task import Task as Task
    from ._task_info import TaskInfo as TaskInfo
    from ._task_reason import TaskReason as TaskReason
    from ._task_reason_alarm import TaskReasonAlarm as TaskReasonAlarm
    from ._task_reason_schedule import TaskReasonSchedule as TaskReasonSchedule
    from ._task_reason_system import TaskReasonSystem as TaskReasonSystem
    from ._task_reason_user import TaskReasonUser as TaskReasonUser
    from ._wire_names import *
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AboutInfo": "_about_info",
            "QueryDatastoreInfoResult": "_query_datastore_info_result",
            "ServiceInstance": "_service_instance",
            "ServiceInstanceContent": "_service_instance_content",
            "StorageLifecycleManager": "_storage_lifecycle_manager",
            "Task": "_task",
            "TaskInfo": "_task_info",
            "TaskReason": "_task_reason",
            "TaskReasonAlarm": "_task_reason_alarm",
            "TaskReasonSchedule": "_task_reason_schedule",
            "TaskReasonSystem": "_task_reason_system",
            "TaskReasonUser": "_task_reason_user",
        },
        (
            "auth",
            "event",
            "fault",
            "vso",
        ),
        "_wire_names",
    )

__all__ = [
    "AboutInfo",
    "QueryDatastoreInfoResult",
    "ServiceInstance",
    "ServiceInstanceContent",
    "StorageLifecycleManager",
    "Task",
    "TaskInfo",
    "TaskReason",
    "TaskReasonAlarm",
    "TaskReasonSchedule",
    "TaskReasonSystem",
    "TaskReasonUser",
    "auth",
    "event",
    "fault",
    "vso",
]
