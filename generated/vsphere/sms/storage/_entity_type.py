# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.EntityType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "sms.storage.EntityType", wire_name="SmsEntityType", since="sms.version.version11", rank=6
)
class EntityType(_rt.VimEnum):
    """The enum ``sms.storage.EntityType``, on the wire ``SmsEntityType``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/EntityType.rst``
    """

    StorageArrayEntity = "StorageArrayEntity"
    """The value ``StorageArrayEntity``."""
    StorageProcessorEntity = "StorageProcessorEntity"
    """The value ``StorageProcessorEntity``."""
    StoragePortEntity = "StoragePortEntity"
    """The value ``StoragePortEntity``."""
    StorageLunEntity = "StorageLunEntity"
    """The value ``StorageLunEntity``."""
    StorageFileSystemEntity = "StorageFileSystemEntity"
    """The value ``StorageFileSystemEntity``."""
    StorageCapabilityEntity = "StorageCapabilityEntity"
    """The value ``StorageCapabilityEntity``."""
    CapabilitySchemaEntity = "CapabilitySchemaEntity"
    """The value ``CapabilitySchemaEntity``."""
    CapabilityProfileEntity = "CapabilityProfileEntity"
    """The value ``CapabilityProfileEntity``."""
    DefaultProfileEntity = "DefaultProfileEntity"
    """The value ``DefaultProfileEntity``."""
    ResourceAssociationEntity = "ResourceAssociationEntity"
    """The value ``ResourceAssociationEntity``."""
    StorageContainerEntity = "StorageContainerEntity"
    """The value ``StorageContainerEntity``."""
    StorageObjectEntity = "StorageObjectEntity"
    """The value ``StorageObjectEntity``."""
    MessageCatalogEntity = "MessageCatalogEntity"
    """The value ``MessageCatalogEntity``."""
    ProtocolEndpointEntity = "ProtocolEndpointEntity"
    """The value ``ProtocolEndpointEntity``."""
    VirtualVolumeInfoEntity = "VirtualVolumeInfoEntity"
    """The value ``VirtualVolumeInfoEntity``."""
    BackingStoragePoolEntity = "BackingStoragePoolEntity"
    """The value ``BackingStoragePoolEntity``."""
    FaultDomainEntity = "FaultDomainEntity"
    """The value ``FaultDomainEntity``."""
    ReplicationGroupEntity = "ReplicationGroupEntity"
    """The value ``ReplicationGroupEntity``."""
