# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vmodl``."""

from typing import TYPE_CHECKING

from vsphere import _runtime as _rt
from vsphere._runtime import ManagedObject as ManagedObject

if TYPE_CHECKING:
    from vsphere.vmodl import fault as fault
    from vsphere.vmodl import query as query
    from vsphere.vmodl._dynamic_data import DynamicData as DynamicData
    from vsphere.vmodl._dynamic_property import DynamicProperty as DynamicProperty
    from vsphere.vmodl._key_any_value import KeyAnyValue as KeyAnyValue
    from vsphere.vmodl._localizable_message import LocalizableMessage as LocalizableMessage
    from vsphere.vmodl._localized_method_fault import LocalizedMethodFault as LocalizedMethodFault
    from vsphere.vmodl._method_fault import MethodFault as MethodFault
    from vsphere.vmodl._runtime_fault import RuntimeFault as RuntimeFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
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
