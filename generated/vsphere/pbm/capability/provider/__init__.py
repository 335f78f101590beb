# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.capability.provider``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._capability_object_metadata_per_category import (
        CapabilityObjectMetadataPerCategory as CapabilityObjectMetadataPerCategory,
    )
    from ._capability_object_schema import CapabilityObjectSchema as CapabilityObjectSchema
    from ._line_of_service_info import LineOfServiceInfo as LineOfServiceInfo
    from ._persistence_based_data_service_info import (
        PersistenceBasedDataServiceInfo as PersistenceBasedDataServiceInfo,
    )
    from ._vaio_data_service_info import VaioDataServiceInfo as VaioDataServiceInfo
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CapabilityObjectMetadataPerCategory": "_capability_object_metadata_per_category",
            "CapabilityObjectSchema": "_capability_object_schema",
            "LineOfServiceInfo": "_line_of_service_info",
            "PersistenceBasedDataServiceInfo": "_persistence_based_data_service_info",
            "VaioDataServiceInfo": "_vaio_data_service_info",
        },
        (),
    )

__all__ = [
    "CapabilityObjectMetadataPerCategory",
    "CapabilityObjectSchema",
    "LineOfServiceInfo",
    "PersistenceBasedDataServiceInfo",
    "VaioDataServiceInfo",
]
