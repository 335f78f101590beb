# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``dp.vpx``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import capability as capability
    from . import dr as dr
    from ._disk_already_claimed_reason import DiskAlreadyClaimedReason as DiskAlreadyClaimedReason
    from ._invalid_protection_reason import InvalidProtectionReason as InvalidProtectionReason
    from ._migration_type import MigrationType as MigrationType
    from ._protection_status_type import ProtectionStatusType as ProtectionStatusType
    from ._protection_support_type import ProtectionSupportType as ProtectionSupportType
    from ._snapshot_type import SnapshotType as SnapshotType
    from ._sync_type import SyncType as SyncType
    from ._v_sphere_data_protection_capabilities import (
        VSphereDataProtectionCapabilities as VSphereDataProtectionCapabilities,
    )
    from ._v_sphere_data_protection_capabilities90_u1 import (
        VSphereDataProtectionCapabilities90U1 as VSphereDataProtectionCapabilities90U1,
    )
    from ._vss_backup_context import VssBackupContext as VssBackupContext
    from ._vss_backup_type import VssBackupType as VssBackupType
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DiskAlreadyClaimedReason": "_disk_already_claimed_reason",
            "InvalidProtectionReason": "_invalid_protection_reason",
            "MigrationType": "_migration_type",
            "ProtectionStatusType": "_protection_status_type",
            "ProtectionSupportType": "_protection_support_type",
            "SnapshotType": "_snapshot_type",
            "SyncType": "_sync_type",
            "VSphereDataProtectionCapabilities": "_v_sphere_data_protection_capabilities",
            "VSphereDataProtectionCapabilities90U1": "_v_sphere_data_protection_capabilities90_u1",
            "VssBackupContext": "_vss_backup_context",
            "VssBackupType": "_vss_backup_type",
        },
        (
            "capability",
            "dr",
        ),
    )

__all__ = [
    "DiskAlreadyClaimedReason",
    "InvalidProtectionReason",
    "MigrationType",
    "ProtectionStatusType",
    "ProtectionSupportType",
    "SnapshotType",
    "SyncType",
    "VSphereDataProtectionCapabilities",
    "VSphereDataProtectionCapabilities90U1",
    "VssBackupContext",
    "VssBackupType",
    "capability",
    "dr",
]
