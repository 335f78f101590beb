# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.profile``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import provider as provider
    from ._associate_and_apply_policy_status import (
        AssociateAndApplyPolicyStatus as AssociateAndApplyPolicyStatus,
    )
    from ._capability_based_profile import CapabilityBasedProfile as CapabilityBasedProfile
    from ._capability_based_profile_create_spec import (
        CapabilityBasedProfileCreateSpec as CapabilityBasedProfileCreateSpec,
    )
    from ._capability_based_profile_update_spec import (
        CapabilityBasedProfileUpdateSpec as CapabilityBasedProfileUpdateSpec,
    )
    from ._capability_constraints import CapabilityConstraints as CapabilityConstraints
    from ._data_service_to_policies_map import DataServiceToPoliciesMap as DataServiceToPoliciesMap
    from ._default_capability_based_profile import (
        DefaultCapabilityBasedProfile as DefaultCapabilityBasedProfile,
    )
    from ._default_profile_info import DefaultProfileInfo as DefaultProfileInfo
    from ._entity_associations import EntityAssociations as EntityAssociations
    from ._iofilter_info import IofilterInfo as IofilterInfo
    from ._policy_association import PolicyAssociation as PolicyAssociation
    from ._profile import Profile as Profile
    from ._profile_id import ProfileId as ProfileId
    from ._profile_k8s_compliant_name_spec import (
        ProfileK8sCompliantNameSpec as ProfileK8sCompliantNameSpec,
    )
    from ._profile_manager import ProfileManager as ProfileManager
    from ._profile_operation_outcome import ProfileOperationOutcome as ProfileOperationOutcome
    from ._profile_type import ProfileType as ProfileType
    from ._query_profile_result import QueryProfileResult as QueryProfileResult
    from ._resource_type import ResourceType as ResourceType
    from ._resource_type_enum import ResourceTypeEnum as ResourceTypeEnum
    from ._sub_profile_capability_constraints import (
        SubProfileCapabilityConstraints as SubProfileCapabilityConstraints,
    )
    from ._vm_associations import VmAssociations as VmAssociations
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AssociateAndApplyPolicyStatus": "_associate_and_apply_policy_status",
            "CapabilityBasedProfile": "_capability_based_profile",
            "CapabilityBasedProfileCreateSpec": "_capability_based_profile_create_spec",
            "CapabilityBasedProfileUpdateSpec": "_capability_based_profile_update_spec",
            "CapabilityConstraints": "_capability_constraints",
            "DataServiceToPoliciesMap": "_data_service_to_policies_map",
            "DefaultCapabilityBasedProfile": "_default_capability_based_profile",
            "DefaultProfileInfo": "_default_profile_info",
            "EntityAssociations": "_entity_associations",
            "IofilterInfo": "_iofilter_info",
            "PolicyAssociation": "_policy_association",
            "Profile": "_profile",
            "ProfileId": "_profile_id",
            "ProfileK8sCompliantNameSpec": "_profile_k8s_compliant_name_spec",
            "ProfileManager": "_profile_manager",
            "ProfileOperationOutcome": "_profile_operation_outcome",
            "ProfileType": "_profile_type",
            "QueryProfileResult": "_query_profile_result",
            "ResourceType": "_resource_type",
            "ResourceTypeEnum": "_resource_type_enum",
            "SubProfileCapabilityConstraints": "_sub_profile_capability_constraints",
            "VmAssociations": "_vm_associations",
        },
        ("provider",),
    )

__all__ = [
    "AssociateAndApplyPolicyStatus",
    "CapabilityBasedProfile",
    "CapabilityBasedProfileCreateSpec",
    "CapabilityBasedProfileUpdateSpec",
    "CapabilityConstraints",
    "DataServiceToPoliciesMap",
    "DefaultCapabilityBasedProfile",
    "DefaultProfileInfo",
    "EntityAssociations",
    "IofilterInfo",
    "PolicyAssociation",
    "Profile",
    "ProfileId",
    "ProfileK8sCompliantNameSpec",
    "ProfileManager",
    "ProfileOperationOutcome",
    "ProfileType",
    "QueryProfileResult",
    "ResourceType",
    "ResourceTypeEnum",
    "SubProfileCapabilityConstraints",
    "VmAssociations",
    "provider",
]
