# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vmodl.fault``."""

from typing import TYPE_CHECKING

from vsphere import _runtime as _rt

if TYPE_CHECKING:
    from vsphere.vmodl.fault._invalid_argument import InvalidArgument as InvalidArgument
    from vsphere.vmodl.fault._invalid_request import InvalidRequest as InvalidRequest
    from vsphere.vmodl.fault._invalid_type import InvalidType as InvalidType
    from vsphere.vmodl.fault._managed_object_not_found import (
        ManagedObjectNotFound as ManagedObjectNotFound,
    )
    from vsphere.vmodl.fault._method_not_found import MethodNotFound as MethodNotFound
    from vsphere.vmodl.fault._not_implemented import NotImplemented as NotImplemented
    from vsphere.vmodl.fault._not_supported import NotSupported as NotSupported
    from vsphere.vmodl.fault._request_canceled import RequestCanceled as RequestCanceled
    from vsphere.vmodl.fault._security_error import SecurityError as SecurityError
    from vsphere.vmodl.fault._system_error import SystemError as SystemError
    from vsphere.vmodl.fault._unexpected_fault import UnexpectedFault as UnexpectedFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "InvalidArgument": "_invalid_argument",
            "InvalidRequest": "_invalid_request",
            "InvalidType": "_invalid_type",
            "ManagedObjectNotFound": "_managed_object_not_found",
            "MethodNotFound": "_method_not_found",
            "NotImplemented": "_not_implemented",
            "NotSupported": "_not_supported",
            "RequestCanceled": "_request_canceled",
            "SecurityError": "_security_error",
            "SystemError": "_system_error",
            "UnexpectedFault": "_unexpected_fault",
        },
        (),
    )

__all__ = [
    "InvalidArgument",
    "InvalidRequest",
    "InvalidType",
    "ManagedObjectNotFound",
    "MethodNotFound",
    "NotImplemented",
    "NotSupported",
    "RequestCanceled",
    "SecurityError",
    "SystemError",
    "UnexpectedFault",
]
