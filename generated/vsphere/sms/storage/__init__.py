# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``sms.storage``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import replication as replication
    from ._alarm_status import AlarmStatus as AlarmStatus
    from ._alarm_type import AlarmType as AlarmType
    from ._backing_config import BackingConfig as BackingConfig
    from ._backing_storage_pool import BackingStoragePool as BackingStoragePool
    from ._datastore_backing_pool_mapping import (
        DatastoreBackingPoolMapping as DatastoreBackingPoolMapping,
    )
    from ._datastore_pair import DatastorePair as DatastorePair
    from ._drs_migration_capability_result import (
        DrsMigrationCapabilityResult as DrsMigrationCapabilityResult,
    )
    from ._entity_type import EntityType as EntityType
    from ._fault_domain_provider_mapping import (
        FaultDomainProviderMapping as FaultDomainProviderMapping,
    )
    from ._fc_storage_port import FcStoragePort as FcStoragePort
    from ._fcoe_storage_port import FcoeStoragePort as FcoeStoragePort
    from ._file_system_info import FileSystemInfo as FileSystemInfo
    from ._iscsi_storage_port import IscsiStoragePort as IscsiStoragePort
    from ._lun_hba_association import LunHbaAssociation as LunHbaAssociation
    from ._name_value_pair import NameValuePair as NameValuePair
    from ._storage_alarm import StorageAlarm as StorageAlarm
    from ._storage_array import StorageArray as StorageArray
    from ._storage_capability import StorageCapability as StorageCapability
    from ._storage_container import StorageContainer as StorageContainer
    from ._storage_container_result import StorageContainerResult as StorageContainerResult
    from ._storage_container_spec import StorageContainerSpec as StorageContainerSpec
    from ._storage_file_system import StorageFileSystem as StorageFileSystem
    from ._storage_lun import StorageLun as StorageLun
    from ._storage_port import StoragePort as StoragePort
    from ._storage_processor import StorageProcessor as StorageProcessor
    from ._thin_provisioning_status import ThinProvisioningStatus as ThinProvisioningStatus
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AlarmStatus": "_alarm_status",
            "AlarmType": "_alarm_type",
            "BackingConfig": "_backing_config",
            "BackingStoragePool": "_backing_storage_pool",
            "DatastoreBackingPoolMapping": "_datastore_backing_pool_mapping",
            "DatastorePair": "_datastore_pair",
            "DrsMigrationCapabilityResult": "_drs_migration_capability_result",
            "EntityType": "_entity_type",
            "FaultDomainProviderMapping": "_fault_domain_provider_mapping",
            "FcStoragePort": "_fc_storage_port",
            "FcoeStoragePort": "_fcoe_storage_port",
            "FileSystemInfo": "_file_system_info",
            "IscsiStoragePort": "_iscsi_storage_port",
            "LunHbaAssociation": "_lun_hba_association",
            "NameValuePair": "_name_value_pair",
            "StorageAlarm": "_storage_alarm",
            "StorageArray": "_storage_array",
            "StorageCapability": "_storage_capability",
            "StorageContainer": "_storage_container",
            "StorageContainerResult": "_storage_container_result",
            "StorageContainerSpec": "_storage_container_spec",
            "StorageFileSystem": "_storage_file_system",
            "StorageLun": "_storage_lun",
            "StoragePort": "_storage_port",
            "StorageProcessor": "_storage_processor",
            "ThinProvisioningStatus": "_thin_provisioning_status",
        },
        ("replication",),
    )

__all__ = [
    "AlarmStatus",
    "AlarmType",
    "BackingConfig",
    "BackingStoragePool",
    "DatastoreBackingPoolMapping",
    "DatastorePair",
    "DrsMigrationCapabilityResult",
    "EntityType",
    "FaultDomainProviderMapping",
    "FcStoragePort",
    "FcoeStoragePort",
    "FileSystemInfo",
    "IscsiStoragePort",
    "LunHbaAssociation",
    "NameValuePair",
    "StorageAlarm",
    "StorageArray",
    "StorageCapability",
    "StorageContainer",
    "StorageContainerResult",
    "StorageContainerSpec",
    "StorageFileSystem",
    "StorageLun",
    "StoragePort",
    "StorageProcessor",
    "ThinProvisioningStatus",
    "replication",
]
