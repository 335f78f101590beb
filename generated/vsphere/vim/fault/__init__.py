# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._already_exists import AlreadyExists as AlreadyExists
    from ._auth_minimum_admin_permission import (
        AuthMinimumAdminPermission as AuthMinimumAdminPermission,
    )
    from ._invalid_client_certificate import InvalidClientCertificate as InvalidClientCertificate
    from ._invalid_locale import InvalidLocale as InvalidLocale
    from ._invalid_login import InvalidLogin as InvalidLogin
    from ._invalid_name import InvalidName as InvalidName
    from ._invalid_power_state import InvalidPowerState as InvalidPowerState
    from ._invalid_state import InvalidState as InvalidState
    from ._no_active_host_in_cluster import NoActiveHostInCluster as NoActiveHostInCluster
    from ._no_client_certificate import NoClientCertificate as NoClientCertificate
    from ._no_permission import NoPermission as NoPermission
    from ._no_subject_name import NoSubjectName as NoSubjectName
    from ._not_authenticated import NotAuthenticated as NotAuthenticated
    from ._not_found import NotFound as NotFound
    from ._out_of_bounds import OutOfBounds as OutOfBounds
    from ._remove_failed import RemoveFailed as RemoveFailed
    from ._sspi_challenge import SSPIChallenge as SSPIChallenge
    from ._task_in_progress import TaskInProgress as TaskInProgress
    from ._timedout import Timedout as Timedout
    from ._user_not_found import UserNotFound as UserNotFound
    from ._vim_fault import VimFault as VimFault
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AlreadyExists": "_already_exists",
            "AuthMinimumAdminPermission": "_auth_minimum_admin_permission",
            "InvalidClientCertificate": "_invalid_client_certificate",
            "InvalidLocale": "_invalid_locale",
            "InvalidLogin": "_invalid_login",
            "InvalidName": "_invalid_name",
            "InvalidPowerState": "_invalid_power_state",
            "InvalidState": "_invalid_state",
            "NoActiveHostInCluster": "_no_active_host_in_cluster",
            "NoClientCertificate": "_no_client_certificate",
            "NoPermission": "_no_permission",
            "NoSubjectName": "_no_subject_name",
            "NotAuthenticated": "_not_authenticated",
            "NotFound": "_not_found",
            "OutOfBounds": "_out_of_bounds",
            "RemoveFailed": "_remove_failed",
            "SSPIChallenge": "_sspi_challenge",
            "TaskInProgress": "_task_in_progress",
            "Timedout": "_timedout",
            "UserNotFound": "_user_not_found",
            "VimFault": "_vim_fault",
        },
        (),
    )

__all__ = [
    "AlreadyExists",
    "AuthMinimumAdminPermission",
    "InvalidClientCertificate",
    "InvalidLocale",
    "InvalidLogin",
    "InvalidName",
    "InvalidPowerState",
    "InvalidState",
    "NoActiveHostInCluster",
    "NoClientCertificate",
    "NoPermission",
    "NoSubjectName",
    "NotAuthenticated",
    "NotFound",
    "OutOfBounds",
    "RemoveFailed",
    "SSPIChallenge",
    "TaskInProgress",
    "Timedout",
    "UserNotFound",
    "VimFault",
]
