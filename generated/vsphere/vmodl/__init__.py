# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vmodl``."""

from .. import _runtime as _rt
from .._runtime import ManagedObject as ManagedObject

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import fault as fault
    from . import query as query
    from ._data_object import DataObject as DataObject
    from ._dynamic_array import DynamicArray as DynamicArray
    from ._dynamic_data import DynamicData as DynamicData
    from ._dynamic_property import DynamicProperty as DynamicProperty
    from ._key_any_value import KeyAnyValue as KeyAnyValue
    from ._localizable_message import LocalizableMessage as LocalizableMessage
    from ._localized_method_fault import LocalizedMethodFault as LocalizedMethodFault
    from ._method_fault import MethodFault as MethodFault
    from ._runtime_fault import RuntimeFault as RuntimeFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DataObject": "_data_object",
            "DynamicArray": "_dynamic_array",
            "DynamicData": "_dynamic_data",
            "DynamicProperty": "_dynamic_property",
            "KeyAnyValue": "_key_any_value",
            "LocalizableMessage": "_localizable_message",
            "LocalizedMethodFault": "_localized_method_fault",
            "MethodFault": "_method_fault",
            "RuntimeFault": "_runtime_fault",
        },
        (
            "fault",
            "query",
        ),
    )

__all__ = [
    "DataObject",
    "DynamicArray",
    "DynamicData",
    "DynamicProperty",
    "KeyAnyValue",
    "LocalizableMessage",
    "LocalizedMethodFault",
    "ManagedObject",
    "MethodFault",
    "RuntimeFault",
    "fault",
    "query",
]
