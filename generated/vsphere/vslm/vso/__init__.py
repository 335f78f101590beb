# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vslm.vso``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._datastore_sync_status import DatastoreSyncStatus as DatastoreSyncStatus
    from ._v_storage_object_associations import (
        VStorageObjectAssociations as VStorageObjectAssociations,
    )
    from ._v_storage_object_manager import VStorageObjectManager as VStorageObjectManager
    from ._v_storage_object_query_result import (
        VStorageObjectQueryResult as VStorageObjectQueryResult,
    )
    from ._v_storage_object_query_spec import VStorageObjectQuerySpec as VStorageObjectQuerySpec
    from ._v_storage_object_result import VStorageObjectResult as VStorageObjectResult
    from ._v_storage_object_snapshot_result import (
        VStorageObjectSnapshotResult as VStorageObjectSnapshotResult,
    )
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DatastoreSyncStatus": "_datastore_sync_status",
            "VStorageObjectAssociations": "_v_storage_object_associations",
            "VStorageObjectManager": "_v_storage_object_manager",
            "VStorageObjectQueryResult": "_v_storage_object_query_result",
            "VStorageObjectQuerySpec": "_v_storage_object_query_spec",
            "VStorageObjectResult": "_v_storage_object_result",
            "VStorageObjectSnapshotResult": "_v_storage_object_snapshot_result",
        },
        (),
    )

__all__ = [
    "DatastoreSyncStatus",
    "VStorageObjectAssociations",
    "VStorageObjectManager",
    "VStorageObjectQueryResult",
    "VStorageObjectQuerySpec",
    "VStorageObjectResult",
    "VStorageObjectSnapshotResult",
]
