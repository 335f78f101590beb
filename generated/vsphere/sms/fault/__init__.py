# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``sms.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import replication as replication
    from ._auth_connection_failed import AuthConnectionFailed as AuthConnectionFailed
    from ._certificate_authority_fault import CertificateAuthorityFault as CertificateAuthorityFault
    from ._certificate_not_imported import CertificateNotImported as CertificateNotImported
    from ._certificate_not_trusted import CertificateNotTrusted as CertificateNotTrusted
    from ._certificate_refresh_failed import CertificateRefreshFailed as CertificateRefreshFailed
    from ._certificate_revocation_failed import (
        CertificateRevocationFailed as CertificateRevocationFailed,
    )
    from ._duplicate_entry import DuplicateEntry as DuplicateEntry
    from ._inactive_provider import InactiveProvider as InactiveProvider
    from ._incorrect_username_password import IncorrectUsernamePassword as IncorrectUsernamePassword
    from ._invalid_certificate import InvalidCertificate as InvalidCertificate
    from ._invalid_login import InvalidLogin as InvalidLogin
    from ._invalid_profile import InvalidProfile as InvalidProfile
    from ._invalid_session import InvalidSession as InvalidSession
    from ._invalid_url import InvalidUrl as InvalidUrl
    from ._multiple_sort_specs_not_supported import (
        MultipleSortSpecsNotSupported as MultipleSortSpecsNotSupported,
    )
    from ._no_common_provider_for_all_backings import (
        NoCommonProviderForAllBackings as NoCommonProviderForAllBackings,
    )
    from ._not_supported_by_provider import NotSupportedByProvider as NotSupportedByProvider
    from ._provider_busy import ProviderBusy as ProviderBusy
    from ._provider_connection_failed import ProviderConnectionFailed as ProviderConnectionFailed
    from ._provider_not_found import ProviderNotFound as ProviderNotFound
    from ._provider_out_of_provisioning_resource import (
        ProviderOutOfProvisioningResource as ProviderOutOfProvisioningResource,
    )
    from ._provider_out_of_resource import ProviderOutOfResource as ProviderOutOfResource
    from ._provider_registration_fault import ProviderRegistrationFault as ProviderRegistrationFault
    from ._provider_sync_failed import ProviderSyncFailed as ProviderSyncFailed
    from ._provider_unavailable import ProviderUnavailable as ProviderUnavailable
    from ._provider_unregistration_fault import (
        ProviderUnregistrationFault as ProviderUnregistrationFault,
    )
    from ._proxy_registration_failed import ProxyRegistrationFailed as ProxyRegistrationFailed
    from ._query_execution_fault import QueryExecutionFault as QueryExecutionFault
    from ._query_not_supported import QueryNotSupported as QueryNotSupported
    from ._resource_in_use import ResourceInUse as ResourceInUse
    from ._service_not_initialized import ServiceNotInitialized as ServiceNotInitialized
    from ._sms_fault import SmsFault as SmsFault
    from ._sync_in_progress import SyncInProgress as SyncInProgress
    from ._too_many import TooMany as TooMany
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AuthConnectionFailed": "_auth_connection_failed",
            "CertificateAuthorityFault": "_certificate_authority_fault",
            "CertificateNotImported": "_certificate_not_imported",
            "CertificateNotTrusted": "_certificate_not_trusted",
            "CertificateRefreshFailed": "_certificate_refresh_failed",
            "CertificateRevocationFailed": "_certificate_revocation_failed",
            "DuplicateEntry": "_duplicate_entry",
            "InactiveProvider": "_inactive_provider",
            "IncorrectUsernamePassword": "_incorrect_username_password",
            "InvalidCertificate": "_invalid_certificate",
            "InvalidLogin": "_invalid_login",
            "InvalidProfile": "_invalid_profile",
            "InvalidSession": "_invalid_session",
            "InvalidUrl": "_invalid_url",
            "MultipleSortSpecsNotSupported": "_multiple_sort_specs_not_supported",
            "NoCommonProviderForAllBackings": "_no_common_provider_for_all_backings",
            "NotSupportedByProvider": "_not_supported_by_provider",
            "ProviderBusy": "_provider_busy",
            "ProviderConnectionFailed": "_provider_connection_failed",
            "ProviderNotFound": "_provider_not_found",
            "ProviderOutOfProvisioningResource": "_provider_out_of_provisioning_resource",
            "ProviderOutOfResource": "_provider_out_of_resource",
            "ProviderRegistrationFault": "_provider_registration_fault",
            "ProviderSyncFailed": "_provider_sync_failed",
            "ProviderUnavailable": "_provider_unavailable",
            "ProviderUnregistrationFault": "_provider_unregistration_fault",
            "ProxyRegistrationFailed": "_proxy_registration_failed",
            "QueryExecutionFault": "_query_execution_fault",
            "QueryNotSupported": "_query_not_supported",
            "ResourceInUse": "_resource_in_use",
            "ServiceNotInitialized": "_service_not_initialized",
            "SmsFault": "_sms_fault",
            "SyncInProgress": "_sync_in_progress",
            "TooMany": "_too_many",
        },
        ("replication",),
    )

__all__ = [
    "AuthConnectionFailed",
    "CertificateAuthorityFault",
    "CertificateNotImported",
    "CertificateNotTrusted",
    "CertificateRefreshFailed",
    "CertificateRevocationFailed",
    "DuplicateEntry",
    "InactiveProvider",
    "IncorrectUsernamePassword",
    "InvalidCertificate",
    "InvalidLogin",
    "InvalidProfile",
    "InvalidSession",
    "InvalidUrl",
    "MultipleSortSpecsNotSupported",
    "NoCommonProviderForAllBackings",
    "NotSupportedByProvider",
    "ProviderBusy",
    "ProviderConnectionFailed",
    "ProviderNotFound",
    "ProviderOutOfProvisioningResource",
    "ProviderOutOfResource",
    "ProviderRegistrationFault",
    "ProviderSyncFailed",
    "ProviderUnavailable",
    "ProviderUnregistrationFault",
    "ProxyRegistrationFailed",
    "QueryExecutionFault",
    "QueryNotSupported",
    "ResourceInUse",
    "ServiceNotInitialized",
    "SmsFault",
    "SyncInProgress",
    "TooMany",
    "replication",
]
