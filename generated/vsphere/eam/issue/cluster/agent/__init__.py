# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.issue.cluster.agent``."""

from ..... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._agent_issue import AgentIssue as AgentIssue
    from ._certificate_not_trusted import CertificateNotTrusted as CertificateNotTrusted
    from ._host_in_maintenance_mode import HostInMaintenanceMode as HostInMaintenanceMode
    from ._host_in_partial_maintenance_mode import (
        HostInPartialMaintenanceMode as HostInPartialMaintenanceMode,
    )
    from ._insufficient_cluster_resources import (
        InsufficientClusterResources as InsufficientClusterResources,
    )
    from ._insufficient_cluster_space import InsufficientClusterSpace as InsufficientClusterSpace
    from ._invalid_config import InvalidConfig as InvalidConfig
    from ._missing_cluster_vm_datastore import (
        MissingClusterVmDatastore as MissingClusterVmDatastore,
    )
    from ._missing_cluster_vm_network import MissingClusterVmNetwork as MissingClusterVmNetwork
    from ._ovf_invalid_property import OvfInvalidProperty as OvfInvalidProperty
    from ._transition_failed import TransitionFailed as TransitionFailed
    from ._vm_hook_failed import VmHookFailed as VmHookFailed
    from ._vm_hook_timedout import VmHookTimedout as VmHookTimedout
    from ._vm_inaccessible import VmInaccessible as VmInaccessible
    from ._vm_issue import VmIssue as VmIssue
    from ._vm_not_deployed import VmNotDeployed as VmNotDeployed
    from ._vm_not_removed import VmNotRemoved as VmNotRemoved
    from ._vm_powered_off import VmPoweredOff as VmPoweredOff
    from ._vm_powered_on import VmPoweredOn as VmPoweredOn
    from ._vm_protected import VmProtected as VmProtected
    from ._vm_suspended import VmSuspended as VmSuspended
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AgentIssue": "_agent_issue",
            "CertificateNotTrusted": "_certificate_not_trusted",
            "HostInMaintenanceMode": "_host_in_maintenance_mode",
            "HostInPartialMaintenanceMode": "_host_in_partial_maintenance_mode",
            "InsufficientClusterResources": "_insufficient_cluster_resources",
            "InsufficientClusterSpace": "_insufficient_cluster_space",
            "InvalidConfig": "_invalid_config",
            "MissingClusterVmDatastore": "_missing_cluster_vm_datastore",
            "MissingClusterVmNetwork": "_missing_cluster_vm_network",
            "OvfInvalidProperty": "_ovf_invalid_property",
            "TransitionFailed": "_transition_failed",
            "VmHookFailed": "_vm_hook_failed",
            "VmHookTimedout": "_vm_hook_timedout",
            "VmInaccessible": "_vm_inaccessible",
            "VmIssue": "_vm_issue",
            "VmNotDeployed": "_vm_not_deployed",
            "VmNotRemoved": "_vm_not_removed",
            "VmPoweredOff": "_vm_powered_off",
            "VmPoweredOn": "_vm_powered_on",
            "VmProtected": "_vm_protected",
            "VmSuspended": "_vm_suspended",
        },
        (),
    )

__all__ = [
    "AgentIssue",
    "CertificateNotTrusted",
    "HostInMaintenanceMode",
    "HostInPartialMaintenanceMode",
    "InsufficientClusterResources",
    "InsufficientClusterSpace",
    "InvalidConfig",
    "MissingClusterVmDatastore",
    "MissingClusterVmNetwork",
    "OvfInvalidProperty",
    "TransitionFailed",
    "VmHookFailed",
    "VmHookTimedout",
    "VmInaccessible",
    "VmIssue",
    "VmNotDeployed",
    "VmNotRemoved",
    "VmPoweredOff",
    "VmPoweredOn",
    "VmProtected",
    "VmSuspended",
]
