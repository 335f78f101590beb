# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.capability``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import provider as provider
    from . import types as types
    from ._capability_instance import CapabilityInstance as CapabilityInstance
    from ._capability_metadata import CapabilityMetadata as CapabilityMetadata
    from ._capability_metadata_manager import CapabilityMetadataManager as CapabilityMetadataManager
    from ._constraint_instance import ConstraintInstance as ConstraintInstance
    from ._generic_type_info import GenericTypeInfo as GenericTypeInfo
    from ._operator import Operator as Operator
    from ._property_instance import PropertyInstance as PropertyInstance
    from ._property_metadata import PropertyMetadata as PropertyMetadata
    from ._type_info import TypeInfo as TypeInfo
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CapabilityInstance": "_capability_instance",
            "CapabilityMetadata": "_capability_metadata",
            "CapabilityMetadataManager": "_capability_metadata_manager",
            "ConstraintInstance": "_constraint_instance",
            "GenericTypeInfo": "_generic_type_info",
            "Operator": "_operator",
            "PropertyInstance": "_property_instance",
            "PropertyMetadata": "_property_metadata",
            "TypeInfo": "_type_info",
        },
        (
            "provider",
            "types",
        ),
    )

__all__ = [
    "CapabilityInstance",
    "CapabilityMetadata",
    "CapabilityMetadataManager",
    "ConstraintInstance",
    "GenericTypeInfo",
    "Operator",
    "PropertyInstance",
    "PropertyMetadata",
    "TypeInfo",
    "provider",
    "types",
]
