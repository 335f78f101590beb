# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vslm``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import host as host
    from . import vcenter as vcenter
    from ._base_config_info import BaseConfigInfo as BaseConfigInfo
    from ._clone_spec import CloneSpec as CloneSpec
    from ._create_spec import CreateSpec as CreateSpec
    from ._disk_crypto_spec import DiskCryptoSpec as DiskCryptoSpec
    from ._disk_info_flag import DiskInfoFlag as DiskInfoFlag
    from ._id import ID as ID
    from ._infrastructure_object_policy import (
        InfrastructureObjectPolicy as InfrastructureObjectPolicy,
    )
    from ._infrastructure_object_policy_spec import (
        InfrastructureObjectPolicySpec as InfrastructureObjectPolicySpec,
    )
    from ._migrate_spec import MigrateSpec as MigrateSpec
    from ._reconcile_result import ReconcileResult as ReconcileResult
    from ._reconcile_spec import ReconcileSpec as ReconcileSpec
    from ._relocate_spec import RelocateSpec as RelocateSpec
    from ._state_info import StateInfo as StateInfo
    from ._tag_entry import TagEntry as TagEntry
    from ._v_clock_info import VClockInfo as VClockInfo
    from ._v_storage_object import VStorageObject as VStorageObject
    from ._v_storage_object_attach_result import (
        VStorageObjectAttachResult as VStorageObjectAttachResult,
    )
    from ._v_storage_object_attach_spec import VStorageObjectAttachSpec as VStorageObjectAttachSpec
    from ._v_storage_object_control_flag import (
        VStorageObjectControlFlag as VStorageObjectControlFlag,
    )
    from ._v_storage_object_manager_base import (
        VStorageObjectManagerBase as VStorageObjectManagerBase,
    )
    from ._v_storage_object_snapshot import VStorageObjectSnapshot as VStorageObjectSnapshot
    from ._v_storage_object_snapshot_details import (
        VStorageObjectSnapshotDetails as VStorageObjectSnapshotDetails,
    )
    from ._v_storage_object_snapshot_info import (
        VStorageObjectSnapshotInfo as VStorageObjectSnapshotInfo,
    )
    from ._vso_post_relocate_change import VsoPostRelocateChange as VsoPostRelocateChange
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "BaseConfigInfo": "_base_config_info",
            "CloneSpec": "_clone_spec",
            "CreateSpec": "_create_spec",
            "DiskCryptoSpec": "_disk_crypto_spec",
            "DiskInfoFlag": "_disk_info_flag",
            "ID": "_id",
            "InfrastructureObjectPolicy": "_infrastructure_object_policy",
            "InfrastructureObjectPolicySpec": "_infrastructure_object_policy_spec",
            "MigrateSpec": "_migrate_spec",
            "ReconcileResult": "_reconcile_result",
            "ReconcileSpec": "_reconcile_spec",
            "RelocateSpec": "_relocate_spec",
            "StateInfo": "_state_info",
            "TagEntry": "_tag_entry",
            "VClockInfo": "_v_clock_info",
            "VStorageObject": "_v_storage_object",
            "VStorageObjectAttachResult": "_v_storage_object_attach_result",
            "VStorageObjectAttachSpec": "_v_storage_object_attach_spec",
            "VStorageObjectControlFlag": "_v_storage_object_control_flag",
            "VStorageObjectManagerBase": "_v_storage_object_manager_base",
            "VStorageObjectSnapshot": "_v_storage_object_snapshot",
            "VStorageObjectSnapshotDetails": "_v_storage_object_snapshot_details",
            "VStorageObjectSnapshotInfo": "_v_storage_object_snapshot_info",
            "VsoPostRelocateChange": "_vso_post_relocate_change",
        },
        (
            "host",
            "vcenter",
        ),
    )

__all__ = [
    "BaseConfigInfo",
    "CloneSpec",
    "CreateSpec",
    "DiskCryptoSpec",
    "DiskInfoFlag",
    "ID",
    "InfrastructureObjectPolicy",
    "InfrastructureObjectPolicySpec",
    "MigrateSpec",
    "ReconcileResult",
    "ReconcileSpec",
    "RelocateSpec",
    "StateInfo",
    "TagEntry",
    "VClockInfo",
    "VStorageObject",
    "VStorageObjectAttachResult",
    "VStorageObjectAttachSpec",
    "VStorageObjectControlFlag",
    "VStorageObjectManagerBase",
    "VStorageObjectSnapshot",
    "VStorageObjectSnapshotDetails",
    "VStorageObjectSnapshotInfo",
    "VsoPostRelocateChange",
    "host",
    "vcenter",
]
