# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The types of ``eam`` by their names on the wire."""

from .. import _runtime as _rt
from .. import eam as _eam

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    AgencyComputeResourceScope = _eam.Agency.ComputeResourceScope
    AgencyConfigInfo = _eam.Agency.ConfigInfo
    AgencyDisabled = _eam.issue.AgencyDisabled
    AgencyIssue = _eam.issue.AgencyIssue
    AgencyScope = _eam.Agency.Scope
    AgencyVMFolder = _eam.Agency.VMFolder
    AgencyVMPlacementPolicyVMAntiAffinity = _eam.Agency.VMPlacementPolicy.VMAntiAffinity
    AgencyVMPlacementPolicyVMDataAffinity = _eam.Agency.VMPlacementPolicy.VMDataAffinity
    AgencyVMResourcePool = _eam.Agency.VMResourcePool
    AgentAnyCertificate = _eam.Agent.AnyCertificate
    AgentConfigInfo = _eam.Agent.ConfigInfo
    AgentConfigInfoAuthenticationScheme = _eam.Agent.ConfigInfo.AuthenticationScheme
    AgentConfigInfoOvfDiskProvisioning = _eam.Agent.ConfigInfo.OvfDiskProvisioning
    AgentIssue = _eam.issue.AgentIssue
    AgentOvfEnvironmentInfo = _eam.Agent.OvfEnvironmentInfo
    AgentOvfEnvironmentInfoOvfProperty = _eam.Agent.OvfEnvironmentInfo.OvfProperty
    AgentPinnedPemCertificate = _eam.Agent.PinnedPemCertificate
    AgentRuntimeInfo = _eam.Agent.RuntimeInfo
    AgentSslTrust = _eam.Agent.SslTrust
    AgentStoragePolicy = _eam.Agent.StoragePolicy
    AgentVibMatchingRule = _eam.Agent.VibMatchingRule
    AgentVmHook = _eam.Agent.VmHook
    AgentVmHookVmState = _eam.Agent.VmHook.VmState
    AgentVsanStoragePolicy = _eam.Agent.VsanStoragePolicy
    CannotAccessAgentOVF = _eam.issue.CannotAccessAgentOVF
    CannotAccessAgentVib = _eam.issue.CannotAccessAgentVib
    CertificateNotTrusted = _eam.issue.CertificateNotTrusted
    CertificateNotTrustedFault = _eam.fault.CertificateNotTrustedFault
    ClusterAgentAgentIssue = _eam.issue.cluster.agent.AgentIssue
    ClusterAgentCertificateNotTrusted = _eam.issue.cluster.agent.CertificateNotTrusted
    ClusterAgentHostInMaintenanceMode = _eam.issue.cluster.agent.HostInMaintenanceMode
    ClusterAgentHostInPartialMaintenanceMode = _eam.issue.cluster.agent.HostInPartialMaintenanceMode
    ClusterAgentInsufficientClusterResources = _eam.issue.cluster.agent.InsufficientClusterResources
    ClusterAgentInsufficientClusterSpace = _eam.issue.cluster.agent.InsufficientClusterSpace
    ClusterAgentInvalidConfig = _eam.issue.cluster.agent.InvalidConfig
    ClusterAgentMissingClusterVmDatastore = _eam.issue.cluster.agent.MissingClusterVmDatastore
    ClusterAgentMissingClusterVmNetwork = _eam.issue.cluster.agent.MissingClusterVmNetwork
    ClusterAgentOvfInvalidProperty = _eam.issue.cluster.agent.OvfInvalidProperty
    ClusterAgentTransitionFailed = _eam.issue.cluster.agent.TransitionFailed
    ClusterAgentVmHookFailed = _eam.issue.cluster.agent.VmHookFailed
    ClusterAgentVmHookTimedout = _eam.issue.cluster.agent.VmHookTimedout
    ClusterAgentVmInaccessible = _eam.issue.cluster.agent.VmInaccessible
    ClusterAgentVmIssue = _eam.issue.cluster.agent.VmIssue
    ClusterAgentVmNotDeployed = _eam.issue.cluster.agent.VmNotDeployed
    ClusterAgentVmNotRemoved = _eam.issue.cluster.agent.VmNotRemoved
    ClusterAgentVmPoweredOff = _eam.issue.cluster.agent.VmPoweredOff
    ClusterAgentVmPoweredOn = _eam.issue.cluster.agent.VmPoweredOn
    ClusterAgentVmProtected = _eam.issue.cluster.agent.VmProtected
    ClusterAgentVmSuspended = _eam.issue.cluster.agent.VmSuspended
    DisabledClusterFault = _eam.fault.DisabledClusterFault
    EamAppFault = _eam.fault.EamAppFault
    EamFault = _eam.fault.EamFault
    EamIOFault = _eam.fault.EamIOFault
    EamInvalidLogin = _eam.fault.InvalidLogin
    EamInvalidState = _eam.fault.InvalidState
    EamInvalidVibPackage = _eam.fault.InvalidVibPackage
    EamObjectRuntimeInfo = _eam.EamObject.RuntimeInfo
    EamObjectRuntimeInfoGoalState = _eam.EamObject.RuntimeInfo.GoalState
    EamObjectRuntimeInfoStatus = _eam.EamObject.RuntimeInfo.Status
    EamRuntimeFault = _eam.fault.EamRuntimeFault
    EamServiceNotInitialized = _eam.fault.EamServiceNotInitialized
    EamSystemFault = _eam.fault.EamSystemFault
    EamTask = _eam.Task
    EsxAgentManagerMaintenanceModePolicy = _eam.EsxAgentManager.MaintenanceModePolicy
    ExtensibleIssue = _eam.issue.ExtensibleIssue
    HooksHookListSpec = _eam.lccm.Hooks.HookListSpec
    HooksHookType = _eam.lccm.Hooks.HookType
    HooksMarkAsProcessedSpec = _eam.lccm.Hooks.MarkAsProcessedSpec
    HostInMaintenanceMode = _eam.issue.HostInMaintenanceMode
    HostInPartialMaintenanceMode = _eam.issue.HostInPartialMaintenanceMode
    HostInStandbyMode = _eam.issue.HostInStandbyMode
    HostIssue = _eam.issue.HostIssue
    HostPoweredOff = _eam.issue.HostPoweredOff
    ImmediateHostRebootRequired = _eam.issue.ImmediateHostRebootRequired
    IncompatibleHostVersion = _eam.issue.IncompatibleHostVersion
    InsufficientIpAddresses = _eam.issue.InsufficientIpAddresses
    InsufficientResources = _eam.issue.InsufficientResources
    InsufficientSpace = _eam.issue.InsufficientSpace
    IntegrityAgencyCannotDeleteSoftware = _eam.issue.integrity.agency.CannotDeleteSoftware
    IntegrityAgencyCannotStageSoftware = _eam.issue.integrity.agency.CannotStageSoftware
    IntegrityAgencyVUMIssue = _eam.issue.integrity.agency.VUMIssue
    IntegrityAgencyVUMUnavailable = _eam.issue.integrity.agency.VUMUnavailable
    InvalidAgencyScope = _eam.fault.InvalidAgencyScope
    InvalidAgentConfiguration = _eam.fault.InvalidAgentConfiguration
    InvalidConfig = _eam.issue.InvalidConfig
    InvalidUrl = _eam.fault.InvalidUrl
    Issue = _eam.issue.Issue
    ManagedHostNotReachable = _eam.issue.HostNotReachable
    MissingAgentIpPool = _eam.issue.MissingAgentIpPool
    MissingDvFilterSwitch = _eam.issue.MissingDvFilterSwitch
    NoAgentVmDatastore = _eam.issue.NoAgentVmDatastore
    NoAgentVmNetwork = _eam.issue.NoAgentVmNetwork
    NoConnectionToVCenter = _eam.fault.NoConnectionToVCenter
    NoCustomAgentVmDatastore = _eam.issue.NoCustomAgentVmDatastore
    NoCustomAgentVmNetwork = _eam.issue.NoCustomAgentVmNetwork
    NoDiscoverableAgentVmDatastore = _eam.issue.NoDiscoverableAgentVmDatastore
    NoDiscoverableAgentVmNetwork = _eam.issue.NoDiscoverableAgentVmNetwork
    NotAuthorized = _eam.fault.NotAuthorized
    OrphanedAgency = _eam.issue.OrphanedAgency
    OrphanedDvFilterSwitch = _eam.issue.OrphanedDvFilterSwitch
    OvfInvalidFormat = _eam.issue.OvfInvalidFormat
    OvfInvalidProperty = _eam.issue.OvfInvalidProperty
    PersonalityAgencyCannotConfigureSolutions = (
        _eam.issue.personality.agency.CannotConfigureSolutions
    )
    PersonalityAgencyCannotUploadDepot = _eam.issue.personality.agency.CannotUploadDepot
    PersonalityAgencyDepotIssue = _eam.issue.personality.agency.DepotIssue
    PersonalityAgencyInaccessibleDepot = _eam.issue.personality.agency.InaccessibleDepot
    PersonalityAgencyInvalidDepot = _eam.issue.personality.agency.InvalidDepot
    PersonalityAgencyPMIssue = _eam.issue.personality.agency.PMIssue
    PersonalityAgencyPMUnavailable = _eam.issue.personality.agency.PMUnavailable
    PersonalityAgentAwaitingPMRemediation = _eam.issue.personality.agent.AwaitingPMRemediation
    PersonalityAgentBlockedByAgencyOperation = _eam.issue.personality.agent.BlockedByAgencyOperation
    PersonalityAgentPMIssue = _eam.issue.personality.agent.PMIssue
    SolutionsApplySpec = _eam.lccm.Solutions.ApplySpec
    SolutionsClusterBoundSolutionConfig = _eam.lccm.Solutions.ClusterBoundSolutionConfig
    SolutionsClusterSolutionComplianceResult = _eam.lccm.Solutions.ClusterSolutionComplianceResult
    SolutionsComplianceResult = _eam.lccm.Solutions.ComplianceResult
    SolutionsComplianceSpec = _eam.lccm.Solutions.ComplianceSpec
    SolutionsDeploymentUnitComplianceResult = _eam.lccm.Solutions.DeploymentUnitComplianceResult
    SolutionsHookAcknowledgeConfig = _eam.lccm.Solutions.HookAcknowledgeConfig
    SolutionsHookConfig = _eam.lccm.Solutions.HookConfig
    SolutionsHookInfo = _eam.lccm.Solutions.HookInfo
    SolutionsHostBoundSolutionConfig = _eam.lccm.Solutions.HostBoundSolutionConfig
    SolutionsHostComplianceResult = _eam.lccm.Solutions.HostComplianceResult
    SolutionsInteractiveHookAcknowledgeConfig = _eam.lccm.Solutions.InteractiveHookAcknowledgeConfig
    SolutionsInvalidReason = _eam.lccm.Solutions.InvalidReason
    SolutionsNonComplianceReason = _eam.lccm.Solutions.NonComplianceReason
    SolutionsOvfProperty = _eam.lccm.Solutions.OvfProperty
    SolutionsProfileIdStoragePolicy = _eam.lccm.Solutions.ProfileIdStoragePolicy
    SolutionsSolutionComplianceResult = _eam.lccm.Solutions.SolutionComplianceResult
    SolutionsSolutionConfig = _eam.lccm.Solutions.SolutionConfig
    SolutionsSolutionValidationResult = _eam.lccm.Solutions.SolutionValidationResult
    SolutionsStoragePolicy = _eam.lccm.Solutions.StoragePolicy
    SolutionsTransitionSpec = _eam.lccm.Solutions.TransitionSpec
    SolutionsTypeSpecificSolutionConfig = _eam.lccm.Solutions.TypeSpecificSolutionConfig
    SolutionsUrlVMSource = _eam.lccm.Solutions.UrlVMSource
    SolutionsVMDeploymentOptimization = _eam.lccm.Solutions.VMDeploymentOptimization
    SolutionsVMDiskProvisioning = _eam.lccm.Solutions.VMDiskProvisioning
    SolutionsVMNetworkMapping = _eam.lccm.Solutions.VMNetworkMapping
    SolutionsVMSource = _eam.lccm.Solutions.VMSource
    SolutionsValidateSpec = _eam.lccm.Solutions.ValidateSpec
    SolutionsValidationResult = _eam.lccm.Solutions.ValidationResult
    SolutionsVmPlacementPolicy = _eam.lccm.Solutions.VmPlacementPolicy
    SolutionsVmResourceSpec = _eam.lccm.Solutions.VmResourceSpec
    TransitionFailed = _eam.issue.TransitionFailed
    UnknownAgentVm = _eam.issue.UnknownAgentVm
    VibCannotPutHostInMaintenanceMode = _eam.issue.VibCannotPutHostInMaintenanceMode
    VibCannotPutHostOutOfMaintenanceMode = _eam.issue.VibCannotPutHostOutOfMaintenanceMode
    VibDependenciesNotMetByHost = _eam.issue.VibDependenciesNotMetByHost
    VibInvalidFormat = _eam.issue.VibInvalidFormat
    VibIssue = _eam.issue.VibIssue
    VibNotInstalled = _eam.issue.VibNotInstalled
    VibRequirementsNotMetByHost = _eam.issue.VibRequirementsNotMetByHost
    VibRequiresHostInMaintenanceMode = _eam.issue.VibRequiresHostInMaintenanceMode
    VibRequiresHostReboot = _eam.issue.VibRequiresHostReboot
    VibRequiresManualInstallation = _eam.issue.VibRequiresManualInstallation
    VibRequiresManualUninstallation = _eam.issue.VibRequiresManualUninstallation
    VibVibInfo = _eam.vib.VibInfo
    VibVibInfoSoftwareTags = _eam.vib.VibInfo.SoftwareTags
    VibVibServicesAnyCertificate = _eam.vib.VibServices.AnyCertificate
    VibVibServicesPinnedPemCertificate = _eam.vib.VibServices.PinnedPemCertificate
    VibVibServicesSslTrust = _eam.vib.VibServices.SslTrust
    VmCorrupted = _eam.issue.VmCorrupted
    VmDeployed = _eam.issue.VmDeployed
    VmHookFailed = _eam.issue.VmHookFailed
    VmHookTimedout = _eam.issue.VmHookTimedout
    VmInaccessible = _eam.issue.VmInaccessible
    VmIssue = _eam.issue.VmIssue
    VmMarkedAsTemplate = _eam.issue.VmMarkedAsTemplate
    VmNotDeployed = _eam.issue.VmNotDeployed
    VmOrphaned = _eam.issue.VmOrphaned
    VmPoweredOff = _eam.issue.VmPoweredOff
    VmPoweredOn = _eam.issue.VmPoweredOn
    VmProtected = _eam.issue.VmProtected
    VmRequiresHostOutOfMaintenanceMode = _eam.issue.VmRequiresHostOutOfMaintenanceMode
    VmSuspended = _eam.issue.VmSuspended
    VmWrongFolder = _eam.issue.VmWrongFolder
    VmWrongResourcePool = _eam.issue.VmWrongResourcePool

    __all__ = [
        "AgencyComputeResourceScope",
        "AgencyConfigInfo",
        "AgencyDisabled",
        "AgencyIssue",
        "AgencyScope",
        "AgencyVMFolder",
        "AgencyVMPlacementPolicyVMAntiAffinity",
        "AgencyVMPlacementPolicyVMDataAffinity",
        "AgencyVMResourcePool",
        "AgentAnyCertificate",
        "AgentConfigInfo",
        "AgentConfigInfoAuthenticationScheme",
        "AgentConfigInfoOvfDiskProvisioning",
        "AgentIssue",
        "AgentOvfEnvironmentInfo",
        "AgentOvfEnvironmentInfoOvfProperty",
        "AgentPinnedPemCertificate",
        "AgentRuntimeInfo",
        "AgentSslTrust",
        "AgentStoragePolicy",
        "AgentVibMatchingRule",
        "AgentVmHook",
        "AgentVmHookVmState",
        "AgentVsanStoragePolicy",
        "CannotAccessAgentOVF",
        "CannotAccessAgentVib",
        "CertificateNotTrusted",
        "CertificateNotTrustedFault",
        "ClusterAgentAgentIssue",
        "ClusterAgentCertificateNotTrusted",
        "ClusterAgentHostInMaintenanceMode",
        "ClusterAgentHostInPartialMaintenanceMode",
        "ClusterAgentInsufficientClusterResources",
        "ClusterAgentInsufficientClusterSpace",
        "ClusterAgentInvalidConfig",
        "ClusterAgentMissingClusterVmDatastore",
        "ClusterAgentMissingClusterVmNetwork",
        "ClusterAgentOvfInvalidProperty",
        "ClusterAgentTransitionFailed",
        "ClusterAgentVmHookFailed",
        "ClusterAgentVmHookTimedout",
        "ClusterAgentVmInaccessible",
        "ClusterAgentVmIssue",
        "ClusterAgentVmNotDeployed",
        "ClusterAgentVmNotRemoved",
        "ClusterAgentVmPoweredOff",
        "ClusterAgentVmPoweredOn",
        "ClusterAgentVmProtected",
        "ClusterAgentVmSuspended",
        "DisabledClusterFault",
        "EamAppFault",
        "EamFault",
        "EamIOFault",
        "EamInvalidLogin",
        "EamInvalidState",
        "EamInvalidVibPackage",
        "EamObjectRuntimeInfo",
        "EamObjectRuntimeInfoGoalState",
        "EamObjectRuntimeInfoStatus",
        "EamRuntimeFault",
        "EamServiceNotInitialized",
        "EamSystemFault",
        "EamTask",
        "EsxAgentManagerMaintenanceModePolicy",
        "ExtensibleIssue",
        "HooksHookListSpec",
        "HooksHookType",
        "HooksMarkAsProcessedSpec",
        "HostInMaintenanceMode",
        "HostInPartialMaintenanceMode",
        "HostInStandbyMode",
        "HostIssue",
        "HostPoweredOff",
        "ImmediateHostRebootRequired",
        "IncompatibleHostVersion",
        "InsufficientIpAddresses",
        "InsufficientResources",
        "InsufficientSpace",
        "IntegrityAgencyCannotDeleteSoftware",
        "IntegrityAgencyCannotStageSoftware",
        "IntegrityAgencyVUMIssue",
        "IntegrityAgencyVUMUnavailable",
        "InvalidAgencyScope",
        "InvalidAgentConfiguration",
        "InvalidConfig",
        "InvalidUrl",
        "Issue",
        "ManagedHostNotReachable",
        "MissingAgentIpPool",
        "MissingDvFilterSwitch",
        "NoAgentVmDatastore",
        "NoAgentVmNetwork",
        "NoConnectionToVCenter",
        "NoCustomAgentVmDatastore",
        "NoCustomAgentVmNetwork",
        "NoDiscoverableAgentVmDatastore",
        "NoDiscoverableAgentVmNetwork",
        "NotAuthorized",
        "OrphanedAgency",
        "OrphanedDvFilterSwitch",
        "OvfInvalidFormat",
        "OvfInvalidProperty",
        "PersonalityAgencyCannotConfigureSolutions",
        "PersonalityAgencyCannotUploadDepot",
        "PersonalityAgencyDepotIssue",
        "PersonalityAgencyInaccessibleDepot",
        "PersonalityAgencyInvalidDepot",
        "PersonalityAgencyPMIssue",
        "PersonalityAgencyPMUnavailable",
        "PersonalityAgentAwaitingPMRemediation",
        "PersonalityAgentBlockedByAgencyOperation",
        "PersonalityAgentPMIssue",
        "SolutionsApplySpec",
        "SolutionsClusterBoundSolutionConfig",
        "SolutionsClusterSolutionComplianceResult",
        "SolutionsComplianceResult",
        "SolutionsComplianceSpec",
        "SolutionsDeploymentUnitComplianceResult",
        "SolutionsHookAcknowledgeConfig",
        "SolutionsHookConfig",
        "SolutionsHookInfo",
        "SolutionsHostBoundSolutionConfig",
        "SolutionsHostComplianceResult",
        "SolutionsInteractiveHookAcknowledgeConfig",
        "SolutionsInvalidReason",
        "SolutionsNonComplianceReason",
        "SolutionsOvfProperty",
        "SolutionsProfileIdStoragePolicy",
        "SolutionsSolutionComplianceResult",
        "SolutionsSolutionConfig",
        "SolutionsSolutionValidationResult",
        "SolutionsStoragePolicy",
        "SolutionsTransitionSpec",
        "SolutionsTypeSpecificSolutionConfig",
        "SolutionsUrlVMSource",
        "SolutionsVMDeploymentOptimization",
        "SolutionsVMDiskProvisioning",
        "SolutionsVMNetworkMapping",
        "SolutionsVMSource",
        "SolutionsValidateSpec",
        "SolutionsValidationResult",
        "SolutionsVmPlacementPolicy",
        "SolutionsVmResourceSpec",
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
        "VibVibInfo",
        "VibVibInfoSoftwareTags",
        "VibVibServicesAnyCertificate",
        "VibVibServicesPinnedPemCertificate",
        "VibVibServicesSslTrust",
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
    ]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "AgencyComputeResourceScope": "eam.Agency.ComputeResourceScope",
            "AgencyConfigInfo": "eam.Agency.ConfigInfo",
            "AgencyDisabled": "eam.issue.AgencyDisabled",
            "AgencyIssue": "eam.issue.AgencyIssue",
            "AgencyScope": "eam.Agency.Scope",
            "AgencyVMFolder": "eam.Agency.VMFolder",
            "AgencyVMPlacementPolicyVMAntiAffinity": "eam.Agency.VMPlacementPolicy.VMAntiAffinity",
            "AgencyVMPlacementPolicyVMDataAffinity": "eam.Agency.VMPlacementPolicy.VMDataAffinity",
            "AgencyVMResourcePool": "eam.Agency.VMResourcePool",
            "AgentAnyCertificate": "eam.Agent.AnyCertificate",
            "AgentConfigInfo": "eam.Agent.ConfigInfo",
            "AgentConfigInfoAuthenticationScheme": "eam.Agent.ConfigInfo.AuthenticationScheme",
            "AgentConfigInfoOvfDiskProvisioning": "eam.Agent.ConfigInfo.OvfDiskProvisioning",
            "AgentIssue": "eam.issue.AgentIssue",
            "AgentOvfEnvironmentInfo": "eam.Agent.OvfEnvironmentInfo",
            "AgentOvfEnvironmentInfoOvfProperty": "eam.Agent.OvfEnvironmentInfo.OvfProperty",
            "AgentPinnedPemCertificate": "eam.Agent.PinnedPemCertificate",
            "AgentRuntimeInfo": "eam.Agent.RuntimeInfo",
            "AgentSslTrust": "eam.Agent.SslTrust",
            "AgentStoragePolicy": "eam.Agent.StoragePolicy",
            "AgentVibMatchingRule": "eam.Agent.VibMatchingRule",
            "AgentVmHook": "eam.Agent.VmHook",
            "AgentVmHookVmState": "eam.Agent.VmHook.VmState",
            "AgentVsanStoragePolicy": "eam.Agent.VsanStoragePolicy",
            "CannotAccessAgentOVF": "eam.issue.CannotAccessAgentOVF",
            "CannotAccessAgentVib": "eam.issue.CannotAccessAgentVib",
            "CertificateNotTrusted": "eam.issue.CertificateNotTrusted",
            "CertificateNotTrustedFault": "eam.fault.CertificateNotTrustedFault",
            "ClusterAgentAgentIssue": "eam.issue.cluster.agent.AgentIssue",
            "ClusterAgentCertificateNotTrusted": "eam.issue.cluster.agent.CertificateNotTrusted",
            "ClusterAgentHostInMaintenanceMode": "eam.issue.cluster.agent.HostInMaintenanceMode",
            "ClusterAgentHostInPartialMaintenanceMode": "eam.issue.cluster.agent.HostInPartialMaintenanceMode",
            "ClusterAgentInsufficientClusterResources": "eam.issue.cluster.agent.InsufficientClusterResources",
            "ClusterAgentInsufficientClusterSpace": "eam.issue.cluster.agent.InsufficientClusterSpace",
            "ClusterAgentInvalidConfig": "eam.issue.cluster.agent.InvalidConfig",
            "ClusterAgentMissingClusterVmDatastore": "eam.issue.cluster.agent.MissingClusterVmDatastore",
            "ClusterAgentMissingClusterVmNetwork": "eam.issue.cluster.agent.MissingClusterVmNetwork",
            "ClusterAgentOvfInvalidProperty": "eam.issue.cluster.agent.OvfInvalidProperty",
            "ClusterAgentTransitionFailed": "eam.issue.cluster.agent.TransitionFailed",
            "ClusterAgentVmHookFailed": "eam.issue.cluster.agent.VmHookFailed",
            "ClusterAgentVmHookTimedout": "eam.issue.cluster.agent.VmHookTimedout",
            "ClusterAgentVmInaccessible": "eam.issue.cluster.agent.VmInaccessible",
            "ClusterAgentVmIssue": "eam.issue.cluster.agent.VmIssue",
            "ClusterAgentVmNotDeployed": "eam.issue.cluster.agent.VmNotDeployed",
            "ClusterAgentVmNotRemoved": "eam.issue.cluster.agent.VmNotRemoved",
            "ClusterAgentVmPoweredOff": "eam.issue.cluster.agent.VmPoweredOff",
            "ClusterAgentVmPoweredOn": "eam.issue.cluster.agent.VmPoweredOn",
            "ClusterAgentVmProtected": "eam.issue.cluster.agent.VmProtected",
            "ClusterAgentVmSuspended": "eam.issue.cluster.agent.VmSuspended",
            "DisabledClusterFault": "eam.fault.DisabledClusterFault",
            "EamAppFault": "eam.fault.EamAppFault",
            "EamFault": "eam.fault.EamFault",
            "EamIOFault": "eam.fault.EamIOFault",
            "EamInvalidLogin": "eam.fault.InvalidLogin",
            "EamInvalidState": "eam.fault.InvalidState",
            "EamInvalidVibPackage": "eam.fault.InvalidVibPackage",
            "EamObjectRuntimeInfo": "eam.EamObject.RuntimeInfo",
            "EamObjectRuntimeInfoGoalState": "eam.EamObject.RuntimeInfo.GoalState",
            "EamObjectRuntimeInfoStatus": "eam.EamObject.RuntimeInfo.Status",
            "EamRuntimeFault": "eam.fault.EamRuntimeFault",
            "EamServiceNotInitialized": "eam.fault.EamServiceNotInitialized",
            "EamSystemFault": "eam.fault.EamSystemFault",
            "EamTask": "eam.Task",
            "EsxAgentManagerMaintenanceModePolicy": "eam.EsxAgentManager.MaintenanceModePolicy",
            "ExtensibleIssue": "eam.issue.ExtensibleIssue",
            "HooksHookListSpec": "eam.lccm.Hooks.HookListSpec",
            "HooksHookType": "eam.lccm.Hooks.HookType",
            "HooksMarkAsProcessedSpec": "eam.lccm.Hooks.MarkAsProcessedSpec",
            "HostInMaintenanceMode": "eam.issue.HostInMaintenanceMode",
            "HostInPartialMaintenanceMode": "eam.issue.HostInPartialMaintenanceMode",
            "HostInStandbyMode": "eam.issue.HostInStandbyMode",
            "HostIssue": "eam.issue.HostIssue",
            "HostPoweredOff": "eam.issue.HostPoweredOff",
            "ImmediateHostRebootRequired": "eam.issue.ImmediateHostRebootRequired",
            "IncompatibleHostVersion": "eam.issue.IncompatibleHostVersion",
            "InsufficientIpAddresses": "eam.issue.InsufficientIpAddresses",
            "InsufficientResources": "eam.issue.InsufficientResources",
            "InsufficientSpace": "eam.issue.InsufficientSpace",
            "IntegrityAgencyCannotDeleteSoftware": "eam.issue.integrity.agency.CannotDeleteSoftware",
            "IntegrityAgencyCannotStageSoftware": "eam.issue.integrity.agency.CannotStageSoftware",
            "IntegrityAgencyVUMIssue": "eam.issue.integrity.agency.VUMIssue",
            "IntegrityAgencyVUMUnavailable": "eam.issue.integrity.agency.VUMUnavailable",
            "InvalidAgencyScope": "eam.fault.InvalidAgencyScope",
            "InvalidAgentConfiguration": "eam.fault.InvalidAgentConfiguration",
            "InvalidConfig": "eam.issue.InvalidConfig",
            "InvalidUrl": "eam.fault.InvalidUrl",
            "Issue": "eam.issue.Issue",
            "ManagedHostNotReachable": "eam.issue.HostNotReachable",
            "MissingAgentIpPool": "eam.issue.MissingAgentIpPool",
            "MissingDvFilterSwitch": "eam.issue.MissingDvFilterSwitch",
            "NoAgentVmDatastore": "eam.issue.NoAgentVmDatastore",
            "NoAgentVmNetwork": "eam.issue.NoAgentVmNetwork",
            "NoConnectionToVCenter": "eam.fault.NoConnectionToVCenter",
            "NoCustomAgentVmDatastore": "eam.issue.NoCustomAgentVmDatastore",
            "NoCustomAgentVmNetwork": "eam.issue.NoCustomAgentVmNetwork",
            "NoDiscoverableAgentVmDatastore": "eam.issue.NoDiscoverableAgentVmDatastore",
            "NoDiscoverableAgentVmNetwork": "eam.issue.NoDiscoverableAgentVmNetwork",
            "NotAuthorized": "eam.fault.NotAuthorized",
            "OrphanedAgency": "eam.issue.OrphanedAgency",
            "OrphanedDvFilterSwitch": "eam.issue.OrphanedDvFilterSwitch",
            "OvfInvalidFormat": "eam.issue.OvfInvalidFormat",
            "OvfInvalidProperty": "eam.issue.OvfInvalidProperty",
            "PersonalityAgencyCannotConfigureSolutions": "eam.issue.personality.agency.CannotConfigureSolutions",
            "PersonalityAgencyCannotUploadDepot": "eam.issue.personality.agency.CannotUploadDepot",
            "PersonalityAgencyDepotIssue": "eam.issue.personality.agency.DepotIssue",
            "PersonalityAgencyInaccessibleDepot": "eam.issue.personality.agency.InaccessibleDepot",
            "PersonalityAgencyInvalidDepot": "eam.issue.personality.agency.InvalidDepot",
            "PersonalityAgencyPMIssue": "eam.issue.personality.agency.PMIssue",
            "PersonalityAgencyPMUnavailable": "eam.issue.personality.agency.PMUnavailable",
            "PersonalityAgentAwaitingPMRemediation": "eam.issue.personality.agent.AwaitingPMRemediation",
            "PersonalityAgentBlockedByAgencyOperation": "eam.issue.personality.agent.BlockedByAgencyOperation",
            "PersonalityAgentPMIssue": "eam.issue.personality.agent.PMIssue",
            "SolutionsApplySpec": "eam.lccm.Solutions.ApplySpec",
            "SolutionsClusterBoundSolutionConfig": "eam.lccm.Solutions.ClusterBoundSolutionConfig",
            "SolutionsClusterSolutionComplianceResult": "eam.lccm.Solutions.ClusterSolutionComplianceResult",
            "SolutionsComplianceResult": "eam.lccm.Solutions.ComplianceResult",
            "SolutionsComplianceSpec": "eam.lccm.Solutions.ComplianceSpec",
            "SolutionsDeploymentUnitComplianceResult": "eam.lccm.Solutions.DeploymentUnitComplianceResult",
            "SolutionsHookAcknowledgeConfig": "eam.lccm.Solutions.HookAcknowledgeConfig",
            "SolutionsHookConfig": "eam.lccm.Solutions.HookConfig",
            "SolutionsHookInfo": "eam.lccm.Solutions.HookInfo",
            "SolutionsHostBoundSolutionConfig": "eam.lccm.Solutions.HostBoundSolutionConfig",
            "SolutionsHostComplianceResult": "eam.lccm.Solutions.HostComplianceResult",
            "SolutionsInteractiveHookAcknowledgeConfig": "eam.lccm.Solutions.InteractiveHookAcknowledgeConfig",
            "SolutionsInvalidReason": "eam.lccm.Solutions.InvalidReason",
            "SolutionsNonComplianceReason": "eam.lccm.Solutions.NonComplianceReason",
            "SolutionsOvfProperty": "eam.lccm.Solutions.OvfProperty",
            "SolutionsProfileIdStoragePolicy": "eam.lccm.Solutions.ProfileIdStoragePolicy",
            "SolutionsSolutionComplianceResult": "eam.lccm.Solutions.SolutionComplianceResult",
            "SolutionsSolutionConfig": "eam.lccm.Solutions.SolutionConfig",
            "SolutionsSolutionValidationResult": "eam.lccm.Solutions.SolutionValidationResult",
            "SolutionsStoragePolicy": "eam.lccm.Solutions.StoragePolicy",
            "SolutionsTransitionSpec": "eam.lccm.Solutions.TransitionSpec",
            "SolutionsTypeSpecificSolutionConfig": "eam.lccm.Solutions.TypeSpecificSolutionConfig",
            "SolutionsUrlVMSource": "eam.lccm.Solutions.UrlVMSource",
            "SolutionsVMDeploymentOptimization": "eam.lccm.Solutions.VMDeploymentOptimization",
            "SolutionsVMDiskProvisioning": "eam.lccm.Solutions.VMDiskProvisioning",
            "SolutionsVMNetworkMapping": "eam.lccm.Solutions.VMNetworkMapping",
            "SolutionsVMSource": "eam.lccm.Solutions.VMSource",
            "SolutionsValidateSpec": "eam.lccm.Solutions.ValidateSpec",
            "SolutionsValidationResult": "eam.lccm.Solutions.ValidationResult",
            "SolutionsVmPlacementPolicy": "eam.lccm.Solutions.VmPlacementPolicy",
            "SolutionsVmResourceSpec": "eam.lccm.Solutions.VmResourceSpec",
            "TransitionFailed": "eam.issue.TransitionFailed",
            "UnknownAgentVm": "eam.issue.UnknownAgentVm",
            "VibCannotPutHostInMaintenanceMode": "eam.issue.VibCannotPutHostInMaintenanceMode",
            "VibCannotPutHostOutOfMaintenanceMode": "eam.issue.VibCannotPutHostOutOfMaintenanceMode",
            "VibDependenciesNotMetByHost": "eam.issue.VibDependenciesNotMetByHost",
            "VibInvalidFormat": "eam.issue.VibInvalidFormat",
            "VibIssue": "eam.issue.VibIssue",
            "VibNotInstalled": "eam.issue.VibNotInstalled",
            "VibRequirementsNotMetByHost": "eam.issue.VibRequirementsNotMetByHost",
            "VibRequiresHostInMaintenanceMode": "eam.issue.VibRequiresHostInMaintenanceMode",
            "VibRequiresHostReboot": "eam.issue.VibRequiresHostReboot",
            "VibRequiresManualInstallation": "eam.issue.VibRequiresManualInstallation",
            "VibRequiresManualUninstallation": "eam.issue.VibRequiresManualUninstallation",
            "VibVibInfo": "eam.vib.VibInfo",
            "VibVibInfoSoftwareTags": "eam.vib.VibInfo.SoftwareTags",
            "VibVibServicesAnyCertificate": "eam.vib.VibServices.AnyCertificate",
            "VibVibServicesPinnedPemCertificate": "eam.vib.VibServices.PinnedPemCertificate",
            "VibVibServicesSslTrust": "eam.vib.VibServices.SslTrust",
            "VmCorrupted": "eam.issue.VmCorrupted",
            "VmDeployed": "eam.issue.VmDeployed",
            "VmHookFailed": "eam.issue.VmHookFailed",
            "VmHookTimedout": "eam.issue.VmHookTimedout",
            "VmInaccessible": "eam.issue.VmInaccessible",
            "VmIssue": "eam.issue.VmIssue",
            "VmMarkedAsTemplate": "eam.issue.VmMarkedAsTemplate",
            "VmNotDeployed": "eam.issue.VmNotDeployed",
            "VmOrphaned": "eam.issue.VmOrphaned",
            "VmPoweredOff": "eam.issue.VmPoweredOff",
            "VmPoweredOn": "eam.issue.VmPoweredOn",
            "VmProtected": "eam.issue.VmProtected",
            "VmRequiresHostOutOfMaintenanceMode": "eam.issue.VmRequiresHostOutOfMaintenanceMode",
            "VmSuspended": "eam.issue.VmSuspended",
            "VmWrongFolder": "eam.issue.VmWrongFolder",
            "VmWrongResourcePool": "eam.issue.VmWrongResourcePool",
        },
    )
