# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``sms.storage.replication``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._device_id import DeviceId as DeviceId
    from ._failover_param import FailoverParam as FailoverParam
    from ._failover_success_result import FailoverSuccessResult as FailoverSuccessResult
    from ._fault_domain_info import FaultDomainInfo as FaultDomainInfo
    from ._group_error_result import GroupErrorResult as GroupErrorResult
    from ._group_info import GroupInfo as GroupInfo
    from ._group_operation_result import GroupOperationResult as GroupOperationResult
    from ._point_in_time_replica_id import PointInTimeReplicaId as PointInTimeReplicaId
    from ._promote_param import PromoteParam as PromoteParam
    from ._query_point_in_time_replica_param import (
        QueryPointInTimeReplicaParam as QueryPointInTimeReplicaParam,
    )
    from ._query_point_in_time_replica_success_result import (
        QueryPointInTimeReplicaSuccessResult as QueryPointInTimeReplicaSuccessResult,
    )
    from ._query_point_in_time_replica_summary_result import (
        QueryPointInTimeReplicaSummaryResult as QueryPointInTimeReplicaSummaryResult,
    )
    from ._query_replication_group_success_result import (
        QueryReplicationGroupSuccessResult as QueryReplicationGroupSuccessResult,
    )
    from ._query_replication_peer_result import (
        QueryReplicationPeerResult as QueryReplicationPeerResult,
    )
    from ._recovered_target_group_member_info import (
        RecoveredTargetGroupMemberInfo as RecoveredTargetGroupMemberInfo,
    )
    from ._replica_id import ReplicaId as ReplicaId
    from ._replication_state import ReplicationState as ReplicationState
    from ._reverse_replication_success_result import (
        ReverseReplicationSuccessResult as ReverseReplicationSuccessResult,
    )
    from ._source_group_info import SourceGroupInfo as SourceGroupInfo
    from ._source_group_member_info import SourceGroupMemberInfo as SourceGroupMemberInfo
    from ._sync_replication_group_success_result import (
        SyncReplicationGroupSuccessResult as SyncReplicationGroupSuccessResult,
    )
    from ._target_group_info import TargetGroupInfo as TargetGroupInfo
    from ._target_group_member_info import TargetGroupMemberInfo as TargetGroupMemberInfo
    from ._test_failover_param import TestFailoverParam as TestFailoverParam
    from ._v_vol_id import VVolId as VVolId
    from ._virtual_disk_id import VirtualDiskId as VirtualDiskId
    from ._virtual_disk_key import VirtualDiskKey as VirtualDiskKey
    from ._virtual_disk_mo_id import VirtualDiskMoId as VirtualDiskMoId
    from ._virtual_machine_file_path import VirtualMachineFilePath as VirtualMachineFilePath
    from ._virtual_machine_id import VirtualMachineId as VirtualMachineId
    from ._virtual_machine_mo_id import VirtualMachineMoId as VirtualMachineMoId
    from ._virtual_machine_uuid import VirtualMachineUUID as VirtualMachineUUID
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DeviceId": "_device_id",
            "FailoverParam": "_failover_param",
            "FailoverSuccessResult": "_failover_success_result",
            "FaultDomainInfo": "_fault_domain_info",
            "GroupErrorResult": "_group_error_result",
            "GroupInfo": "_group_info",
            "GroupOperationResult": "_group_operation_result",
            "PointInTimeReplicaId": "_point_in_time_replica_id",
            "PromoteParam": "_promote_param",
            "QueryPointInTimeReplicaParam": "_query_point_in_time_replica_param",
            "QueryPointInTimeReplicaSuccessResult": "_query_point_in_time_replica_success_result",
            "QueryPointInTimeReplicaSummaryResult": "_query_point_in_time_replica_summary_result",
            "QueryReplicationGroupSuccessResult": "_query_replication_group_success_result",
            "QueryReplicationPeerResult": "_query_replication_peer_result",
            "RecoveredTargetGroupMemberInfo": "_recovered_target_group_member_info",
            "ReplicaId": "_replica_id",
            "ReplicationState": "_replication_state",
            "ReverseReplicationSuccessResult": "_reverse_replication_success_result",
            "SourceGroupInfo": "_source_group_info",
            "SourceGroupMemberInfo": "_source_group_member_info",
            "SyncReplicationGroupSuccessResult": "_sync_replication_group_success_result",
            "TargetGroupInfo": "_target_group_info",
            "TargetGroupMemberInfo": "_target_group_member_info",
            "TestFailoverParam": "_test_failover_param",
            "VVolId": "_v_vol_id",
            "VirtualDiskId": "_virtual_disk_id",
            "VirtualDiskKey": "_virtual_disk_key",
            "VirtualDiskMoId": "_virtual_disk_mo_id",
            "VirtualMachineFilePath": "_virtual_machine_file_path",
            "VirtualMachineId": "_virtual_machine_id",
            "VirtualMachineMoId": "_virtual_machine_mo_id",
            "VirtualMachineUUID": "_virtual_machine_uuid",
        },
        (),
    )

__all__ = [
    "DeviceId",
    "FailoverParam",
    "FailoverSuccessResult",
    "FaultDomainInfo",
    "GroupErrorResult",
    "GroupInfo",
    "GroupOperationResult",
    "PointInTimeReplicaId",
    "PromoteParam",
    "QueryPointInTimeReplicaParam",
    "QueryPointInTimeReplicaSuccessResult",
    "QueryPointInTimeReplicaSummaryResult",
    "QueryReplicationGroupSuccessResult",
    "QueryReplicationPeerResult",
    "RecoveredTargetGroupMemberInfo",
    "ReplicaId",
    "ReplicationState",
    "ReverseReplicationSuccessResult",
    "SourceGroupInfo",
    "SourceGroupMemberInfo",
    "SyncReplicationGroupSuccessResult",
    "TargetGroupInfo",
    "TargetGroupMemberInfo",
    "TestFailoverParam",
    "VVolId",
    "VirtualDiskId",
    "VirtualDiskKey",
    "VirtualDiskMoId",
    "VirtualMachineFilePath",
    "VirtualMachineId",
    "VirtualMachineMoId",
    "VirtualMachineUUID",
]
