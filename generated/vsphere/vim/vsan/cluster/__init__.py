# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vsan.cluster``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._compliance_resource_check_status_type import (
        ComplianceResourceCheckStatusType as ComplianceResourceCheckStatusType,
    )
    from ._config_info import ConfigInfo as ConfigInfo
    from ._core_config_info import CoreConfigInfo as CoreConfigInfo
    from ._core_config_spec import CoreConfigSpec as CoreConfigSpec
    from ._vboss_cluster_config import VbossClusterConfig as VbossClusterConfig
    from ._vsan_managed_storage_type import VsanManagedStorageType as VsanManagedStorageType
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ComplianceResourceCheckStatusType": "_compliance_resource_check_status_type",
            "ConfigInfo": "_config_info",
            "CoreConfigInfo": "_core_config_info",
            "CoreConfigSpec": "_core_config_spec",
            "VbossClusterConfig": "_vboss_cluster_config",
            "VsanManagedStorageType": "_vsan_managed_storage_type",
        },
        (),
    )

__all__ = [
    "ComplianceResourceCheckStatusType",
    "ConfigInfo",
    "CoreConfigInfo",
    "CoreConfigSpec",
    "VbossClusterConfig",
    "VsanManagedStorageType",
]
