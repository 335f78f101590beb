# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.replication``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._query_replication_group_result import (
        QueryReplicationGroupResult as QueryReplicationGroupResult,
    )
    from ._replication_manager import ReplicationManager as ReplicationManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "QueryReplicationGroupResult": "_query_replication_group_result",
            "ReplicationManager": "_replication_manager",
        },
        (),
    )

__all__ = [
    "QueryReplicationGroupResult",
    "ReplicationManager",
]
