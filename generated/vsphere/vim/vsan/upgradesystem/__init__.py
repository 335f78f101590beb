# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vsan.upgradesystem``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._broken_disk_chain_issue import BrokenDiskChainIssue as BrokenDiskChainIssue
    from ._disallow_data_movement_issue import (
        DisallowDataMovementIssue as DisallowDataMovementIssue,
    )
    from ._disallow_evacuate_data_issue import (
        DisallowEvacuateDataIssue as DisallowEvacuateDataIssue,
    )
    from ._disk_unhealth_issue import DiskUnhealthIssue as DiskUnhealthIssue
    from ._higher_objects_present_during_downgrade_issue import (
        HigherObjectsPresentDuringDowngradeIssue as HigherObjectsPresentDuringDowngradeIssue,
    )
    from ._host_property_retrieve_issue import (
        HostPropertyRetrieveIssue as HostPropertyRetrieveIssue,
    )
    from ._host_with_hybrid_diskgroup_issue import (
        HostWithHybridDiskgroupIssue as HostWithHybridDiskgroupIssue,
    )
    from ._hosts_compression_only_not_supported import (
        HostsCompressionOnlyNotSupported as HostsCompressionOnlyNotSupported,
    )
    from ._mixed_esx_version_in_client_issue import (
        MixedEsxVersionInClientIssue as MixedEsxVersionInClientIssue,
    )
    from ._mixed_esx_version_issue import MixedEsxVersionIssue as MixedEsxVersionIssue
    from ._object_inaccessible_issue import ObjectInaccessibleIssue as ObjectInaccessibleIssue
    from ._object_policy_issue import ObjectPolicyIssue as ObjectPolicyIssue
    from ._remote_cluster_not_compatible import (
        RemoteClusterNotCompatible as RemoteClusterNotCompatible,
    )
    from ._unknown_scan_issue import UnknownScanIssue as UnknownScanIssue
    from ._unsupported_high_disk_version_issue import (
        UnsupportedHighDiskVersionIssue as UnsupportedHighDiskVersionIssue,
    )
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "BrokenDiskChainIssue": "_broken_disk_chain_issue",
            "DisallowDataMovementIssue": "_disallow_data_movement_issue",
            "DisallowEvacuateDataIssue": "_disallow_evacuate_data_issue",
            "DiskUnhealthIssue": "_disk_unhealth_issue",
            "HigherObjectsPresentDuringDowngradeIssue": "_higher_objects_present_during_downgrade_issue",
            "HostPropertyRetrieveIssue": "_host_property_retrieve_issue",
            "HostWithHybridDiskgroupIssue": "_host_with_hybrid_diskgroup_issue",
            "HostsCompressionOnlyNotSupported": "_hosts_compression_only_not_supported",
            "MixedEsxVersionInClientIssue": "_mixed_esx_version_in_client_issue",
            "MixedEsxVersionIssue": "_mixed_esx_version_issue",
            "ObjectInaccessibleIssue": "_object_inaccessible_issue",
            "ObjectPolicyIssue": "_object_policy_issue",
            "RemoteClusterNotCompatible": "_remote_cluster_not_compatible",
            "UnknownScanIssue": "_unknown_scan_issue",
            "UnsupportedHighDiskVersionIssue": "_unsupported_high_disk_version_issue",
        },
        (),
    )

__all__ = [
    "BrokenDiskChainIssue",
    "DisallowDataMovementIssue",
    "DisallowEvacuateDataIssue",
    "DiskUnhealthIssue",
    "HigherObjectsPresentDuringDowngradeIssue",
    "HostPropertyRetrieveIssue",
    "HostWithHybridDiskgroupIssue",
    "HostsCompressionOnlyNotSupported",
    "MixedEsxVersionInClientIssue",
    "MixedEsxVersionIssue",
    "ObjectInaccessibleIssue",
    "ObjectPolicyIssue",
    "RemoteClusterNotCompatible",
    "UnknownScanIssue",
    "UnsupportedHighDiskVersionIssue",
]
