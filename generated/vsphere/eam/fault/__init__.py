# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.fault``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._certificate_not_trusted_fault import (
        CertificateNotTrustedFault as CertificateNotTrustedFault,
    )
    from ._disabled_cluster_fault import DisabledClusterFault as DisabledClusterFault
    from ._eam_app_fault import EamAppFault as EamAppFault
    from ._eam_fault import EamFault as EamFault
    from ._eam_io_fault import EamIOFault as EamIOFault
    from ._eam_runtime_fault import EamRuntimeFault as EamRuntimeFault
    from ._eam_service_not_initialized import EamServiceNotInitialized as EamServiceNotInitialized
    from ._eam_system_fault import EamSystemFault as EamSystemFault
    from ._invalid_agency_scope import InvalidAgencyScope as InvalidAgencyScope
    from ._invalid_agent_configuration import InvalidAgentConfiguration as InvalidAgentConfiguration
    from ._invalid_login import InvalidLogin as InvalidLogin
    from ._invalid_state import InvalidState as InvalidState
    from ._invalid_url import InvalidUrl as InvalidUrl
    from ._invalid_vib_package import InvalidVibPackage as InvalidVibPackage
    from ._no_connection_to_v_center import NoConnectionToVCenter as NoConnectionToVCenter
    from ._not_authorized import NotAuthorized as NotAuthorized
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CertificateNotTrustedFault": "_certificate_not_trusted_fault",
            "DisabledClusterFault": "_disabled_cluster_fault",
            "EamAppFault": "_eam_app_fault",
            "EamFault": "_eam_fault",
            "EamIOFault": "_eam_io_fault",
            "EamRuntimeFault": "_eam_runtime_fault",
            "EamServiceNotInitialized": "_eam_service_not_initialized",
            "EamSystemFault": "_eam_system_fault",
            "InvalidAgencyScope": "_invalid_agency_scope",
            "InvalidAgentConfiguration": "_invalid_agent_configuration",
            "InvalidLogin": "_invalid_login",
            "InvalidState": "_invalid_state",
            "InvalidUrl": "_invalid_url",
            "InvalidVibPackage": "_invalid_vib_package",
            "NoConnectionToVCenter": "_no_connection_to_v_center",
            "NotAuthorized": "_not_authorized",
        },
        (),
    )

__all__ = [
    "CertificateNotTrustedFault",
    "DisabledClusterFault",
    "EamAppFault",
    "EamFault",
    "EamIOFault",
    "EamRuntimeFault",
    "EamServiceNotInitialized",
    "EamSystemFault",
    "InvalidAgencyScope",
    "InvalidAgentConfiguration",
    "InvalidLogin",
    "InvalidState",
    "InvalidUrl",
    "InvalidVibPackage",
    "NoConnectionToVCenter",
    "NotAuthorized",
]
