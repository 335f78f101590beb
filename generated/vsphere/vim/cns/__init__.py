# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.cns``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._access_control_spec import AccessControlSpec as AccessControlSpec
    from ._async_query_result import AsyncQueryResult as AsyncQueryResult
    from ._backing_object_details import BackingObjectDetails as BackingObjectDetails
    from ._base_create_spec import BaseCreateSpec as BaseCreateSpec
    from ._block_backing_details import BlockBackingDetails as BlockBackingDetails
    from ._block_create_spec import BlockCreateSpec as BlockCreateSpec
    from ._block_volume_relocate_spec import BlockVolumeRelocateSpec as BlockVolumeRelocateSpec
    from ._clone_volume_source import CloneVolumeSource as CloneVolumeSource
    from ._cluster_flavor import ClusterFlavor as ClusterFlavor
    from ._cluster_type import ClusterType as ClusterType
    from ._container_cluster import ContainerCluster as ContainerCluster
    from ._cursor import Cursor as Cursor
    from ._entity_metadata import EntityMetadata as EntityMetadata
    from ._file_backing_details import FileBackingDetails as FileBackingDetails
    from ._file_create_spec import FileCreateSpec as FileCreateSpec
    from ._kubernetes_entity_metadata import KubernetesEntityMetadata as KubernetesEntityMetadata
    from ._kubernetes_entity_reference import KubernetesEntityReference as KubernetesEntityReference
    from ._kubernetes_entity_type import KubernetesEntityType as KubernetesEntityType
    from ._kubernetes_query_filter import KubernetesQueryFilter as KubernetesQueryFilter
    from ._metric_format import MetricFormat as MetricFormat
    from ._metric_type import MetricType as MetricType
    from ._nfs_access_control_spec import NFSAccessControlSpec as NFSAccessControlSpec
    from ._placement_result import PlacementResult as PlacementResult
    from ._query_filter import QueryFilter as QueryFilter
    from ._query_result import QueryResult as QueryResult
    from ._query_selection import QuerySelection as QuerySelection
    from ._query_selection_name_type import QuerySelectionNameType as QuerySelectionNameType
    from ._snapshot_create_spec import SnapshotCreateSpec as SnapshotCreateSpec
    from ._snapshot_delete_spec import SnapshotDeleteSpec as SnapshotDeleteSpec
    from ._snapshot_id import SnapshotId as SnapshotId
    from ._snapshot_volume_source import SnapshotVolumeSource as SnapshotVolumeSource
    from ._sync_volume_mode import SyncVolumeMode as SyncVolumeMode
    from ._sync_volume_spec import SyncVolumeSpec as SyncVolumeSpec
    from ._unregister_target_volume_type import (
        UnregisterTargetVolumeType as UnregisterTargetVolumeType,
    )
    from ._unregister_volume_spec import UnregisterVolumeSpec as UnregisterVolumeSpec
    from ._vsan_file_create_spec import VSANFileCreateSpec as VSANFileCreateSpec
    from ._volume import Volume as Volume
    from ._volume_acl_configure_spec import VolumeACLConfigureSpec as VolumeACLConfigureSpec
    from ._volume_attach_detach_spec import VolumeAttachDetachSpec as VolumeAttachDetachSpec
    from ._volume_attach_result import VolumeAttachResult as VolumeAttachResult
    from ._volume_backing_type import VolumeBackingType as VolumeBackingType
    from ._volume_create_result import VolumeCreateResult as VolumeCreateResult
    from ._volume_create_spec import VolumeCreateSpec as VolumeCreateSpec
    from ._volume_crypto_update_spec import VolumeCryptoUpdateSpec as VolumeCryptoUpdateSpec
    from ._volume_extend_spec import VolumeExtendSpec as VolumeExtendSpec
    from ._volume_id import VolumeId as VolumeId
    from ._volume_manager import VolumeManager as VolumeManager
    from ._volume_metadata import VolumeMetadata as VolumeMetadata
    from ._volume_metadata_update_spec import VolumeMetadataUpdateSpec as VolumeMetadataUpdateSpec
    from ._volume_operation_batch_result import (
        VolumeOperationBatchResult as VolumeOperationBatchResult,
    )
    from ._volume_operation_result import VolumeOperationResult as VolumeOperationResult
    from ._volume_policy_reconfig_spec import VolumePolicyReconfigSpec as VolumePolicyReconfigSpec
    from ._volume_relocate_spec import VolumeRelocateSpec as VolumeRelocateSpec
    from ._volume_source import VolumeSource as VolumeSource
    from ._volume_type import VolumeType as VolumeType
    from ._vsan_file_share_backing_details import (
        VsanFileShareBackingDetails as VsanFileShareBackingDetails,
    )
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AccessControlSpec": "_access_control_spec",
            "AsyncQueryResult": "_async_query_result",
            "BackingObjectDetails": "_backing_object_details",
            "BaseCreateSpec": "_base_create_spec",
            "BlockBackingDetails": "_block_backing_details",
            "BlockCreateSpec": "_block_create_spec",
            "BlockVolumeRelocateSpec": "_block_volume_relocate_spec",
            "CloneVolumeSource": "_clone_volume_source",
            "ClusterFlavor": "_cluster_flavor",
            "ClusterType": "_cluster_type",
            "ContainerCluster": "_container_cluster",
            "Cursor": "_cursor",
            "EntityMetadata": "_entity_metadata",
            "FileBackingDetails": "_file_backing_details",
            "FileCreateSpec": "_file_create_spec",
            "KubernetesEntityMetadata": "_kubernetes_entity_metadata",
            "KubernetesEntityReference": "_kubernetes_entity_reference",
            "KubernetesEntityType": "_kubernetes_entity_type",
            "KubernetesQueryFilter": "_kubernetes_query_filter",
            "MetricFormat": "_metric_format",
            "MetricType": "_metric_type",
            "NFSAccessControlSpec": "_nfs_access_control_spec",
            "PlacementResult": "_placement_result",
            "QueryFilter": "_query_filter",
            "QueryResult": "_query_result",
            "QuerySelection": "_query_selection",
            "QuerySelectionNameType": "_query_selection_name_type",
            "SnapshotCreateSpec": "_snapshot_create_spec",
            "SnapshotDeleteSpec": "_snapshot_delete_spec",
            "SnapshotId": "_snapshot_id",
            "SnapshotVolumeSource": "_snapshot_volume_source",
            "SyncVolumeMode": "_sync_volume_mode",
            "SyncVolumeSpec": "_sync_volume_spec",
            "UnregisterTargetVolumeType": "_unregister_target_volume_type",
            "UnregisterVolumeSpec": "_unregister_volume_spec",
            "VSANFileCreateSpec": "_vsan_file_create_spec",
            "Volume": "_volume",
            "VolumeACLConfigureSpec": "_volume_acl_configure_spec",
            "VolumeAttachDetachSpec": "_volume_attach_detach_spec",
            "VolumeAttachResult": "_volume_attach_result",
            "VolumeBackingType": "_volume_backing_type",
            "VolumeCreateResult": "_volume_create_result",
            "VolumeCreateSpec": "_volume_create_spec",
            "VolumeCryptoUpdateSpec": "_volume_crypto_update_spec",
            "VolumeExtendSpec": "_volume_extend_spec",
            "VolumeId": "_volume_id",
            "VolumeManager": "_volume_manager",
            "VolumeMetadata": "_volume_metadata",
            "VolumeMetadataUpdateSpec": "_volume_metadata_update_spec",
            "VolumeOperationBatchResult": "_volume_operation_batch_result",
            "VolumeOperationResult": "_volume_operation_result",
            "VolumePolicyReconfigSpec": "_volume_policy_reconfig_spec",
            "VolumeRelocateSpec": "_volume_relocate_spec",
            "VolumeSource": "_volume_source",
            "VolumeType": "_volume_type",
            "VsanFileShareBackingDetails": "_vsan_file_share_backing_details",
        },
        (),
    )

__all__ = [
    "AccessControlSpec",
    "AsyncQueryResult",
    "BackingObjectDetails",
    "BaseCreateSpec",
    "BlockBackingDetails",
    "BlockCreateSpec",
    "BlockVolumeRelocateSpec",
    "CloneVolumeSource",
    "ClusterFlavor",
    "ClusterType",
    "ContainerCluster",
    "Cursor",
    "EntityMetadata",
    "FileBackingDetails",
    "FileCreateSpec",
    "KubernetesEntityMetadata",
    "KubernetesEntityReference",
    "KubernetesEntityType",
    "KubernetesQueryFilter",
    "MetricFormat",
    "MetricType",
    "NFSAccessControlSpec",
    "PlacementResult",
    "QueryFilter",
    "QueryResult",
    "QuerySelection",
    "QuerySelectionNameType",
    "SnapshotCreateSpec",
    "SnapshotDeleteSpec",
    "SnapshotId",
    "SnapshotVolumeSource",
    "SyncVolumeMode",
    "SyncVolumeSpec",
    "UnregisterTargetVolumeType",
    "UnregisterVolumeSpec",
    "VSANFileCreateSpec",
    "Volume",
    "VolumeACLConfigureSpec",
    "VolumeAttachDetachSpec",
    "VolumeAttachResult",
    "VolumeBackingType",
    "VolumeCreateResult",
    "VolumeCreateSpec",
    "VolumeCryptoUpdateSpec",
    "VolumeExtendSpec",
    "VolumeId",
    "VolumeManager",
    "VolumeMetadata",
    "VolumeMetadataUpdateSpec",
    "VolumeOperationBatchResult",
    "VolumeOperationResult",
    "VolumePolicyReconfigSpec",
    "VolumeRelocateSpec",
    "VolumeSource",
    "VolumeType",
    "VsanFileShareBackingDetails",
]
