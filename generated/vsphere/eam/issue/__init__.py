# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.issue``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import cluster as cluster
    from . import integrity as integrity
    from . import personality as personality
    from ._agency_disabled import AgencyDisabled as AgencyDisabled
    from ._agency_issue import AgencyIssue as AgencyIssue
    from ._agent_issue import AgentIssue as AgentIssue
    from ._cannot_access_agent_ovf import CannotAccessAgentOVF as CannotAccessAgentOVF
    from ._cannot_access_agent_vib import CannotAccessAgentVib as CannotAccessAgentVib
    from ._certificate_not_trusted import CertificateNotTrusted as CertificateNotTrusted
    from ._extensible_issue import ExtensibleIssue as ExtensibleIssue
    from ._host_in_maintenance_mode import HostInMaintenanceMode as HostInMaintenanceMode
    from ._host_in_partial_maintenance_mode import (
        HostInPartialMaintenanceMode as HostInPartialMaintenanceMode,
    )
    from ._host_in_standby_mode import HostInStandbyMode as HostInStandbyMode
    from ._host_issue import HostIssue as HostIssue
    from ._host_not_reachable import HostNotReachable as HostNotReachable
    from ._host_powered_off import HostPoweredOff as HostPoweredOff
    from ._immediate_host_reboot_required import (
        ImmediateHostRebootRequired as ImmediateHostRebootRequired,
    )
    from ._incompatible_host_version import IncompatibleHostVersion as IncompatibleHostVersion
    from ._insufficient_ip_addresses import InsufficientIpAddresses as InsufficientIpAddresses
    from ._insufficient_resources import InsufficientResources as InsufficientResources
    from ._insufficient_space import InsufficientSpace as InsufficientSpace
    from ._invalid_config import InvalidConfig as InvalidConfig
    from ._issue import Issue as Issue
    from ._missing_agent_ip_pool import MissingAgentIpPool as MissingAgentIpPool
    from ._missing_dv_filter_switch import MissingDvFilterSwitch as MissingDvFilterSwitch
    from ._no_agent_vm_datastore import NoAgentVmDatastore as NoAgentVmDatastore
    from ._no_agent_vm_network import NoAgentVmNetwork as NoAgentVmNetwork
    from ._no_custom_agent_vm_datastore import NoCustomAgentVmDatastore as NoCustomAgentVmDatastore
    from ._no_custom_agent_vm_network import NoCustomAgentVmNetwork as NoCustomAgentVmNetwork
    from ._no_discoverable_agent_vm_datastore import (
        NoDiscoverableAgentVmDatastore as NoDiscoverableAgentVmDatastore,
    )
    from ._no_discoverable_agent_vm_network import (
        NoDiscoverableAgentVmNetwork as NoDiscoverableAgentVmNetwork,
    )
    from ._orphaned_agency import OrphanedAgency as OrphanedAgency
    from ._orphaned_dv_filter_switch import OrphanedDvFilterSwitch as OrphanedDvFilterSwitch
    from ._ovf_invalid_format import OvfInvalidFormat as OvfInvalidFormat
    from ._ovf_invalid_property import OvfInvalidProperty as OvfInvalidProperty
    from ._transition_failed import TransitionFailed as TransitionFailed
    from ._unknown_agent_vm import UnknownAgentVm as UnknownAgentVm
    from ._vib_cannot_put_host_in_maintenance_mode import (
        VibCannotPutHostInMaintenanceMode as VibCannotPutHostInMaintenanceMode,
    )
    from ._vib_cannot_put_host_out_of_maintenance_mode import (
        VibCannotPutHostOutOfMaintenanceMode as VibCannotPutHostOutOfMaintenanceMode,
    )
    from ._vib_dependencies_not_met_by_host import (
        VibDependenciesNotMetByHost as VibDependenciesNotMetByHost,
    )
    from ._vib_invalid_format import VibInvalidFormat as VibInvalidFormat
    from ._vib_issue import VibIssue as VibIssue
    from ._vib_not_installed import VibNotInstalled as VibNotInstalled
    from ._vib_requirements_not_met_by_host import (
        VibRequirementsNotMetByHost as VibRequirementsNotMetByHost,
    )
    from ._vib_requires_host_in_maintenance_mode import (
        VibRequiresHostInMaintenanceMode as VibRequiresHostInMaintenanceMode,
    )
    from ._vib_requires_host_reboot import VibRequiresHostReboot as VibRequiresHostReboot
    from ._vib_requires_manual_installation import (
        VibRequiresManualInstallation as VibRequiresManualInstallation,
    )
    from ._vib_requires_manual_uninstallation import (
        VibRequiresManualUninstallation as VibRequiresManualUninstallation,
    )
    from ._vm_corrupted import VmCorrupted as VmCorrupted
    from ._vm_deployed import VmDeployed as VmDeployed
    from ._vm_hook_failed import VmHookFailed as VmHookFailed
    from ._vm_hook_timedout import VmHookTimedout as VmHookTimedout
    from ._vm_inaccessible import VmInaccessible as VmInaccessible
    from ._vm_issue import VmIssue as VmIssue
    from ._vm_marked_as_template import VmMarkedAsTemplate as VmMarkedAsTemplate
    from ._vm_not_deployed import VmNotDeployed as VmNotDeployed
    from ._vm_orphaned import VmOrphaned as VmOrphaned
    from ._vm_powered_off import VmPoweredOff as VmPoweredOff
    from ._vm_powered_on import VmPoweredOn as VmPoweredOn
    from ._vm_protected import VmProtected as VmProtected
    from ._vm_requires_host_out_of_maintenance_mode import (
        VmRequiresHostOutOfMaintenanceMode as VmRequiresHostOutOfMaintenanceMode,
    )
    from ._vm_suspended import VmSuspended as VmSuspended
    from ._vm_wrong_folder import VmWrongFolder as VmWrongFolder
    from ._vm_wrong_resource_pool import VmWrongResourcePool as VmWrongResourcePool
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AgencyDisabled": "_agency_disabled",
            "AgencyIssue": "_agency_issue",
            "AgentIssue": "_agent_issue",
            "CannotAccessAgentOVF": "_cannot_access_agent_ovf",
            "CannotAccessAgentVib": "_cannot_access_agent_vib",
            "CertificateNotTrusted": "_certificate_not_trusted",
            "ExtensibleIssue": "_extensible_issue",
            "HostInMaintenanceMode": "_host_in_maintenance_mode",
            "HostInPartialMaintenanceMode": "_host_in_partial_maintenance_mode",
            "HostInStandbyMode": "_host_in_standby_mode",
            "HostIssue": "_host_issue",
            "HostNotReachable": "_host_not_reachable",
            "HostPoweredOff": "_host_powered_off",
            "ImmediateHostRebootRequired": "_immediate_host_reboot_required",
            "IncompatibleHostVersion": "_incompatible_host_version",
            "InsufficientIpAddresses": "_insufficient_ip_addresses",
            "InsufficientResources": "_insufficient_resources",
            "InsufficientSpace": "_insufficient_space",
            "InvalidConfig": "_invalid_config",
            "Issue": "_issue",
            "MissingAgentIpPool": "_missing_agent_ip_pool",
            "MissingDvFilterSwitch": "_missing_dv_filter_switch",
            "NoAgentVmDatastore": "_no_agent_vm_datastore",
            "NoAgentVmNetwork": "_no_agent_vm_network",
            "NoCustomAgentVmDatastore": "_no_custom_agent_vm_datastore",
            "NoCustomAgentVmNetwork": "_no_custom_agent_vm_network",
            "NoDiscoverableAgentVmDatastore": "_no_discoverable_agent_vm_datastore",
            "NoDiscoverableAgentVmNetwork": "_no_discoverable_agent_vm_network",
            "OrphanedAgency": "_orphaned_agency",
            "OrphanedDvFilterSwitch": "_orphaned_dv_filter_switch",
            "OvfInvalidFormat": "_ovf_invalid_format",
            "OvfInvalidProperty": "_ovf_invalid_property",
            "TransitionFailed": "_transition_failed",
            "UnknownAgentVm": "_unknown_agent_vm",
            "VibCannotPutHostInMaintenanceMode": "_vib_cannot_put_host_in_maintenance_mode",
            "VibCannotPutHostOutOfMaintenanceMode": "_vib_cannot_put_host_out_of_maintenance_mode",
            "VibDependenciesNotMetByHost": "_vib_dependencies_not_met_by_host",
            "VibInvalidFormat": "_vib_invalid_format",
            "VibIssue": "_vib_issue",
            "VibNotInstalled": "_vib_not_installed",
            "VibRequirementsNotMetByHost": "_vib_requirements_not_met_by_host",
            "VibRequiresHostInMaintenanceMode": "_vib_requires_host_in_maintenance_mode",
            "VibRequiresHostReboot": "_vib_requires_host_reboot",
            "VibRequiresManualInstallation": "_vib_requires_manual_installation",
            "VibRequiresManualUninstallation": "_vib_requires_manual_uninstallation",
            "VmCorrupted": "_vm_corrupted",
            "VmDeployed": "_vm_deployed",
            "VmHookFailed": "_vm_hook_failed",
            "VmHookTimedout": "_vm_hook_timedout",
            "VmInaccessible": "_vm_inaccessible",
            "VmIssue": "_vm_issue",
            "VmMarkedAsTemplate": "_vm_marked_as_template",
            "VmNotDeployed": "_vm_not_deployed",
            "VmOrphaned": "_vm_orphaned",
            "VmPoweredOff": "_vm_powered_off",
            "VmPoweredOn": "_vm_powered_on",
            "VmProtected": "_vm_protected",
            "VmRequiresHostOutOfMaintenanceMode": "_vm_requires_host_out_of_maintenance_mode",
            "VmSuspended": "_vm_suspended",
            "VmWrongFolder": "_vm_wrong_folder",
            "VmWrongResourcePool": "_vm_wrong_resource_pool",
        },
        (
            "cluster",
            "integrity",
            "personality",
        ),
    )

__all__ = [
    "AgencyDisabled",
    "AgencyIssue",
    "AgentIssue",
    "CannotAccessAgentOVF",
    "CannotAccessAgentVib",
    "CertificateNotTrusted",
    "ExtensibleIssue",
    "HostInMaintenanceMode",
    "HostInPartialMaintenanceMode",
    "HostInStandbyMode",
    "HostIssue",
    "HostNotReachable",
    "HostPoweredOff",
    "ImmediateHostRebootRequired",
    "IncompatibleHostVersion",
    "InsufficientIpAddresses",
    "InsufficientResources",
    "InsufficientSpace",
    "InvalidConfig",
    "Issue",
    "MissingAgentIpPool",
    "MissingDvFilterSwitch",
    "NoAgentVmDatastore",
    "NoAgentVmNetwork",
    "NoCustomAgentVmDatastore",
    "NoCustomAgentVmNetwork",
    "NoDiscoverableAgentVmDatastore",
    "NoDiscoverableAgentVmNetwork",
    "OrphanedAgency",
    "OrphanedDvFilterSwitch",
    "OvfInvalidFormat",
    "OvfInvalidProperty",
    "TransitionFailed",
    "UnknownAgentVm",
    "VibCannotPutHostInMaintenanceMode",
    "VibCannotPutHostOutOfMaintenanceMode",
    "VibDependenciesNotMetByHost",
    "VibInvalidFormat",
    "VibIssue",
    "VibNotInstalled",
    "VibRequirementsNotMetByHost",
    "VibRequiresHostInMaintenanceMode",
    "VibRequiresHostReboot",
    "VibRequiresManualInstallation",
    "VibRequiresManualUninstallation",
    "VmCorrupted",
    "VmDeployed",
    "VmHookFailed",
    "VmHookTimedout",
    "VmInaccessible",
    "VmIssue",
    "VmMarkedAsTemplate",
    "VmNotDeployed",
    "VmOrphaned",
    "VmPoweredOff",
    "VmPoweredOn",
    "VmProtected",
    "VmRequiresHostOutOfMaintenanceMode",
    "VmSuspended",
    "VmWrongFolder",
    "VmWrongResourcePool",
    "cluster",
    "integrity",
    "personality",
]
