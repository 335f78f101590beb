# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vmodl.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._authentication_required import AuthenticationRequired as AuthenticationRequired
    from ._host_communication import HostCommunication as HostCommunication
    from ._host_not_connected import HostNotConnected as HostNotConnected
    from ._host_not_reachable import HostNotReachable as HostNotReachable
    from ._invalid_argument import InvalidArgument as InvalidArgument
    from ._invalid_request import InvalidRequest as InvalidRequest
    from ._invalid_token import InvalidToken as InvalidToken
    from ._invalid_type import InvalidType as InvalidType
    from ._managed_object_not_found import ManagedObjectNotFound as ManagedObjectNotFound
    from ._method_not_found import MethodNotFound as MethodNotFound
    from ._not_enough_licenses import NotEnoughLicenses as NotEnoughLicenses
    from ._not_implemented import NotImplemented as NotImplemented
    from ._not_supported import NotSupported as NotSupported
    from ._request_canceled import RequestCanceled as RequestCanceled
    from ._security_error import SecurityError as SecurityError
    from ._session_not_found import SessionNotFound as SessionNotFound
    from ._system_error import SystemError as SystemError
    from ._unexpected_fault import UnexpectedFault as UnexpectedFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AuthenticationRequired": "_authentication_required",
            "HostCommunication": "_host_communication",
            "HostNotConnected": "_host_not_connected",
            "HostNotReachable": "_host_not_reachable",
            "InvalidArgument": "_invalid_argument",
            "InvalidRequest": "_invalid_request",
            "InvalidToken": "_invalid_token",
            "InvalidType": "_invalid_type",
            "ManagedObjectNotFound": "_managed_object_not_found",
            "MethodNotFound": "_method_not_found",
            "NotEnoughLicenses": "_not_enough_licenses",
            "NotImplemented": "_not_implemented",
            "NotSupported": "_not_supported",
            "RequestCanceled": "_request_canceled",
            "SecurityError": "_security_error",
            "SessionNotFound": "_session_not_found",
            "SystemError": "_system_error",
            "UnexpectedFault": "_unexpected_fault",
        },
        (),
    )

__all__ = [
    "AuthenticationRequired",
    "HostCommunication",
    "HostNotConnected",
    "HostNotReachable",
    "InvalidArgument",
    "InvalidRequest",
    "InvalidToken",
    "InvalidType",
    "ManagedObjectNotFound",
    "MethodNotFound",
    "NotEnoughLicenses",
    "NotImplemented",
    "NotSupported",
    "RequestCanceled",
    "SecurityError",
    "SessionNotFound",
    "SystemError",
    "UnexpectedFault",
]
