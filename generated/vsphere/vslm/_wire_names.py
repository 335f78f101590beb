# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The types of ``vslm`` by their names on the wire."""

from .. import _runtime as _rt
from .. import vslm as _vslm

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    VslmAboutInfo = _vslm.AboutInfo
    VslmDatastoreSyncStatus = _vslm.vso.DatastoreSyncStatus
    VslmEventType = _vslm.event.VslmEvent.VslmEventType
    VslmEventVslmEventInfoState = _vslm.event.VslmEventInfo.State
    VslmFault = _vslm.fault.VslmFault
    VslmQueryDatastoreInfoResult = _vslm.QueryDatastoreInfoResult
    VslmServiceInstance = _vslm.ServiceInstance
    VslmServiceInstanceContent = _vslm.ServiceInstanceContent
    VslmSessionManager = _vslm.auth.SessionManager
    VslmStorageLifecycleManager = _vslm.StorageLifecycleManager
    VslmSyncFault = _vslm.fault.SyncFault
    VslmTask = _vslm.Task
    VslmTaskInfo = _vslm.TaskInfo
    VslmTaskInfoState = _vslm.TaskInfo.State
    VslmTaskReason = _vslm.TaskReason
    VslmTaskReasonAlarm = _vslm.TaskReasonAlarm
    VslmTaskReasonSchedule = _vslm.TaskReasonSchedule
    VslmTaskReasonSystem = _vslm.TaskReasonSystem
    VslmTaskReasonUser = _vslm.TaskReasonUser
    VslmVStorageObjectManager = _vslm.vso.VStorageObjectManager
    VslmVsoVStorageObjectAssociations = _vslm.vso.VStorageObjectAssociations
    VslmVsoVStorageObjectAssociationsVmDiskAssociation = (
        _vslm.vso.VStorageObjectAssociations.VmDiskAssociation
    )
    VslmVsoVStorageObjectQueryResult = _vslm.vso.VStorageObjectQueryResult
    VslmVsoVStorageObjectQuerySpec = _vslm.vso.VStorageObjectQuerySpec
    VslmVsoVStorageObjectQuerySpecQueryFieldEnum = _vslm.vso.VStorageObjectQuerySpec.QueryFieldEnum
    VslmVsoVStorageObjectQuerySpecQueryOperatorEnum = (
        _vslm.vso.VStorageObjectQuerySpec.QueryOperatorEnum
    )
    VslmVsoVStorageObjectResult = _vslm.vso.VStorageObjectResult
    VslmVsoVStorageObjectSnapshotResult = _vslm.vso.VStorageObjectSnapshotResult

    __all__ = [
        "VslmAboutInfo",
        "VslmDatastoreSyncStatus",
        "VslmEventType",
        "VslmEventVslmEventInfoState",
        "VslmFault",
        "VslmQueryDatastoreInfoResult",
        "VslmServiceInstance",
        "VslmServiceInstanceContent",
        "VslmSessionManager",
        "VslmStorageLifecycleManager",
        "VslmSyncFault",
        "VslmTask",
        "VslmTaskInfo",
        "VslmTaskInfoState",
        "VslmTaskReason",
        "VslmTaskReasonAlarm",
        "VslmTaskReasonSchedule",
        "VslmTaskReasonSystem",
        "VslmTaskReasonUser",
        "VslmVStorageObjectManager",
        "VslmVsoVStorageObjectAssociations",
        "VslmVsoVStorageObjectAssociationsVmDiskAssociation",
        "VslmVsoVStorageObjectQueryResult",
        "VslmVsoVStorageObjectQuerySpec",
        "VslmVsoVStorageObjectQuerySpecQueryFieldEnum",
        "VslmVsoVStorageObjectQuerySpecQueryOperatorEnum",
        "VslmVsoVStorageObjectResult",
        "VslmVsoVStorageObjectSnapshotResult",
    ]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "VslmAboutInfo": "vslm.AboutInfo",
            "VslmDatastoreSyncStatus": "vslm.vso.DatastoreSyncStatus",
            "VslmEventType": "vslm.event.VslmEvent.VslmEventType",
            "VslmEventVslmEventInfoState": "vslm.event.VslmEventInfo.State",
            "VslmFault": "vslm.fault.VslmFault",
            "VslmQueryDatastoreInfoResult": "vslm.QueryDatastoreInfoResult",
            "VslmServiceInstance": "vslm.ServiceInstance",
            "VslmServiceInstanceContent": "vslm.ServiceInstanceContent",
            "VslmSessionManager": "vslm.auth.SessionManager",
            "VslmStorageLifecycleManager": "vslm.StorageLifecycleManager",
            "VslmSyncFault": "vslm.fault.SyncFault",
            "VslmTask": "vslm.Task",
            "VslmTaskInfo": "vslm.TaskInfo",
            "VslmTaskInfoState": "vslm.TaskInfo.State",
            "VslmTaskReason": "vslm.TaskReason",
            "VslmTaskReasonAlarm": "vslm.TaskReasonAlarm",
            "VslmTaskReasonSchedule": "vslm.TaskReasonSchedule",
            "VslmTaskReasonSystem": "vslm.TaskReasonSystem",
            "VslmTaskReasonUser": "vslm.TaskReasonUser",
            "VslmVStorageObjectManager": "vslm.vso.VStorageObjectManager",
            "VslmVsoVStorageObjectAssociations": "vslm.vso.VStorageObjectAssociations",
            "VslmVsoVStorageObjectAssociationsVmDiskAssociation": "vslm.vso.VStorageObjectAssociations.VmDiskAssociation",
            "VslmVsoVStorageObjectQueryResult": "vslm.vso.VStorageObjectQueryResult",
            "VslmVsoVStorageObjectQuerySpec": "vslm.vso.VStorageObjectQuerySpec",
            "VslmVsoVStorageObjectQuerySpecQueryFieldEnum": "vslm.vso.VStorageObjectQuerySpec.QueryFieldEnum",
            "VslmVsoVStorageObjectQuerySpecQueryOperatorEnum": "vslm.vso.VStorageObjectQuerySpec.QueryOperatorEnum",
            "VslmVsoVStorageObjectResult": "vslm.vso.VStorageObjectResult",
            "VslmVsoVStorageObjectSnapshotResult": "vslm.vso.VStorageObjectSnapshotResult",
        },
    )
