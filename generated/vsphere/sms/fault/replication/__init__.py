# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``sms.fault.replication``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._already_done import AlreadyDone as AlreadyDone
    from ._invalid_function_target import InvalidFunctionTarget as InvalidFunctionTarget
    from ._invalid_replication_state import InvalidReplicationState as InvalidReplicationState
    from ._no_replication_target import NoReplicationTarget as NoReplicationTarget
    from ._no_valid_replica import NoValidReplica as NoValidReplica
    from ._peer_not_reachable import PeerNotReachable as PeerNotReachable
    from ._replication_fault import ReplicationFault as ReplicationFault
    from ._sync_ongoing import SyncOngoing as SyncOngoing
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AlreadyDone": "_already_done",
            "InvalidFunctionTarget": "_invalid_function_target",
            "InvalidReplicationState": "_invalid_replication_state",
            "NoReplicationTarget": "_no_replication_target",
            "NoValidReplica": "_no_valid_replica",
            "PeerNotReachable": "_peer_not_reachable",
            "ReplicationFault": "_replication_fault",
            "SyncOngoing": "_sync_ongoing",
        },
        (),
    )

__all__ = [
    "AlreadyDone",
    "InvalidFunctionTarget",
    "InvalidReplicationState",
    "NoReplicationTarget",
    "NoValidReplica",
    "PeerNotReachable",
    "ReplicationFault",
    "SyncOngoing",
]
