# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._already_exists import AlreadyExists as AlreadyExists
    from ._capability_profile_property_mismatch_fault import (
        CapabilityProfilePropertyMismatchFault as CapabilityProfilePropertyMismatchFault,
    )
    from ._compatibility_check_fault import CompatibilityCheckFault as CompatibilityCheckFault
    from ._default_profile_applies_fault import (
        DefaultProfileAppliesFault as DefaultProfileAppliesFault,
    )
    from ._duplicate_name import DuplicateName as DuplicateName
    from ._incompatible_vendor_specific_rule_set import (
        IncompatibleVendorSpecificRuleSet as IncompatibleVendorSpecificRuleSet,
    )
    from ._invalid_login import InvalidLogin as InvalidLogin
    from ._legacy_hubs_not_supported import LegacyHubsNotSupported as LegacyHubsNotSupported
    from ._no_permission import NoPermission as NoPermission
    from ._non_existent_hubs import NonExistentHubs as NonExistentHubs
    from ._not_found import NotFound as NotFound
    from ._pbm_fault import PBMFault as PBMFault
    from ._profile_storage_fault import ProfileStorageFault as ProfileStorageFault
    from ._property_mismatch_fault import PropertyMismatchFault as PropertyMismatchFault
    from ._resource_in_use import ResourceInUse as ResourceInUse
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AlreadyExists": "_already_exists",
            "CapabilityProfilePropertyMismatchFault": "_capability_profile_property_mismatch_fault",
            "CompatibilityCheckFault": "_compatibility_check_fault",
            "DefaultProfileAppliesFault": "_default_profile_applies_fault",
            "DuplicateName": "_duplicate_name",
            "IncompatibleVendorSpecificRuleSet": "_incompatible_vendor_specific_rule_set",
            "InvalidLogin": "_invalid_login",
            "LegacyHubsNotSupported": "_legacy_hubs_not_supported",
            "NoPermission": "_no_permission",
            "NonExistentHubs": "_non_existent_hubs",
            "NotFound": "_not_found",
            "PBMFault": "_pbm_fault",
            "ProfileStorageFault": "_profile_storage_fault",
            "PropertyMismatchFault": "_property_mismatch_fault",
            "ResourceInUse": "_resource_in_use",
        },
        (),
    )

__all__ = [
    "AlreadyExists",
    "CapabilityProfilePropertyMismatchFault",
    "CompatibilityCheckFault",
    "DefaultProfileAppliesFault",
    "DuplicateName",
    "IncompatibleVendorSpecificRuleSet",
    "InvalidLogin",
    "LegacyHubsNotSupported",
    "NoPermission",
    "NonExistentHubs",
    "NotFound",
    "PBMFault",
    "ProfileStorageFault",
    "PropertyMismatchFault",
    "ResourceInUse",
]
