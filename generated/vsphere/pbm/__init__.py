# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm``."""

from .. import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import auth as auth
    from . import capability as capability
    from . import compliance as compliance
    from . import fault as fault
    from . import placement as placement
    from . import profile as profile
    from . import provider as provider
    from . import replication as replication
    from ._about_info import AboutInfo as AboutInfo
    from ._extended_element_description import (
        ExtendedElementDescription as ExtendedElementDescription,
    )
    from ._logging_configuration import LoggingConfiguration as LoggingConfiguration
    from ._pbm_debug_manager import PbmDebugManager as PbmDebugManager
    from ._server_object_ref import ServerObjectRef as ServerObjectRef
    from ._service_instance import ServiceInstance as ServiceInstance
    from ._service_instance_content import ServiceInstanceContent as ServiceInstanceContent
    from ._wire_names import *
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AboutInfo": "_about_info",
            "ExtendedElementDescription": "_extended_element_description",
            "LoggingConfiguration": "_logging_configuration",
            "PbmDebugManager": "_pbm_debug_manager",
            "ServerObjectRef": "_server_object_ref",
            "ServiceInstance": "_service_instance",
            "ServiceInstanceContent": "_service_instance_content",
        },
        (
            "auth",
            "capability",
            "compliance",
            "fault",
            "placement",
            "profile",
            "provider",
            "replication",
        ),
        "_wire_names",
    )

__all__ = [
    "AboutInfo",
    "ExtendedElementDescription",
    "LoggingConfiguration",
    "PbmDebugManager",
    "ServerObjectRef",
    "ServiceInstance",
    "ServiceInstanceContent",
    "auth",
    "capability",
    "compliance",
    "fault",
    "placement",
    "profile",
    "provider",
    "replication",
]
