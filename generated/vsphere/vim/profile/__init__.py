# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.profile``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import cluster as cluster
    from . import host as host
    from ._apply_profile import ApplyProfile as ApplyProfile
    from ._apply_profile_element import ApplyProfileElement as ApplyProfileElement
    from ._apply_profile_property import ApplyProfileProperty as ApplyProfileProperty
    from ._compliance_locator import ComplianceLocator as ComplianceLocator
    from ._compliance_manager import ComplianceManager as ComplianceManager
    from ._compliance_profile import ComplianceProfile as ComplianceProfile
    from ._compliance_result import ComplianceResult as ComplianceResult
    from ._composite_expression import CompositeExpression as CompositeExpression
    from ._composite_policy_option import CompositePolicyOption as CompositePolicyOption
    from ._composite_policy_option_metadata import (
        CompositePolicyOptionMetadata as CompositePolicyOptionMetadata,
    )
    from ._deferred_policy_option_parameter import (
        DeferredPolicyOptionParameter as DeferredPolicyOptionParameter,
    )
    from ._expression import Expression as Expression
    from ._expression_metadata import ExpressionMetadata as ExpressionMetadata
    from ._numeric_comparator import NumericComparator as NumericComparator
    from ._parameter_metadata import ParameterMetadata as ParameterMetadata
    from ._policy import Policy as Policy
    from ._policy_metadata import PolicyMetadata as PolicyMetadata
    from ._policy_option import PolicyOption as PolicyOption
    from ._policy_option_metadata import PolicyOptionMetadata as PolicyOptionMetadata
    from ._profile import Profile as Profile
    from ._profile_manager import ProfileManager as ProfileManager
    from ._profile_metadata import ProfileMetadata as ProfileMetadata
    from ._profile_property_path import ProfilePropertyPath as ProfilePropertyPath
    from ._profile_structure import ProfileStructure as ProfileStructure
    from ._profile_structure_property import ProfileStructureProperty as ProfileStructureProperty
    from ._simple_expression import SimpleExpression as SimpleExpression
    from ._user_input_required_parameter_metadata import (
        UserInputRequiredParameterMetadata as UserInputRequiredParameterMetadata,
    )
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ApplyProfile": "_apply_profile",
            "ApplyProfileElement": "_apply_profile_element",
            "ApplyProfileProperty": "_apply_profile_property",
            "ComplianceLocator": "_compliance_locator",
            "ComplianceManager": "_compliance_manager",
            "ComplianceProfile": "_compliance_profile",
            "ComplianceResult": "_compliance_result",
            "CompositeExpression": "_composite_expression",
            "CompositePolicyOption": "_composite_policy_option",
            "CompositePolicyOptionMetadata": "_composite_policy_option_metadata",
            "DeferredPolicyOptionParameter": "_deferred_policy_option_parameter",
            "Expression": "_expression",
            "ExpressionMetadata": "_expression_metadata",
            "NumericComparator": "_numeric_comparator",
            "ParameterMetadata": "_parameter_metadata",
            "Policy": "_policy",
            "PolicyMetadata": "_policy_metadata",
            "PolicyOption": "_policy_option",
            "PolicyOptionMetadata": "_policy_option_metadata",
            "Profile": "_profile",
            "ProfileManager": "_profile_manager",
            "ProfileMetadata": "_profile_metadata",
            "ProfilePropertyPath": "_profile_property_path",
            "ProfileStructure": "_profile_structure",
            "ProfileStructureProperty": "_profile_structure_property",
            "SimpleExpression": "_simple_expression",
            "UserInputRequiredParameterMetadata": "_user_input_required_parameter_metadata",
        },
        (
            "cluster",
            "host",
        ),
    )

__all__ = [
    "ApplyProfile",
    "ApplyProfileElement",
    "ApplyProfileProperty",
    "ComplianceLocator",
    "ComplianceManager",
    "ComplianceProfile",
    "ComplianceResult",
    "CompositeExpression",
    "CompositePolicyOption",
    "CompositePolicyOptionMetadata",
    "DeferredPolicyOptionParameter",
    "Expression",
    "ExpressionMetadata",
    "NumericComparator",
    "ParameterMetadata",
    "Policy",
    "PolicyMetadata",
    "PolicyOption",
    "PolicyOptionMetadata",
    "Profile",
    "ProfileManager",
    "ProfileMetadata",
    "ProfilePropertyPath",
    "ProfileStructure",
    "ProfileStructureProperty",
    "SimpleExpression",
    "UserInputRequiredParameterMetadata",
    "cluster",
    "host",
]
