# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The types of ``vim`` by their names on the wire."""

from .. import _runtime as _rt
from .. import vim as _vim
from .. import vmodl as _vmodl

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    AccountCreatedEvent = _vim.event.AccountCreatedEvent
    AccountRemovedEvent = _vim.event.AccountRemovedEvent
    AccountUpdatedEvent = _vim.event.AccountUpdatedEvent
    Action = _vim.action.Action
    ActionParameter = _vim.action.Action.ActionParameter
    ActionType = _vim.cluster.Action.ActionType
    ActiveDirectoryFault = _vim.fault.ActiveDirectoryFault
    ActiveDirectoryProfile = _vim.profile.host.ActiveDirectoryProfile
    ActiveVMsBlockingEVC = _vim.fault.ActiveVMsBlockingEVC
    AdminDisabled = _vim.fault.AdminDisabled
    AdminNotDisabled = _vim.fault.AdminNotDisabled
    AdminPasswordNotChangedEvent = _vim.event.AdminPasswordNotChangedEvent
    AffinityConfigured = _vim.fault.AffinityConfigured
    AffinityType = _vim.fault.AffinityConfigured.Affinity
    AfterStartupTaskScheduler = _vim.scheduler.AfterStartupTaskScheduler
    AgentInstallFailed = _vim.fault.AgentInstallFailed
    AgentInstallFailedReason = _vim.fault.AgentInstallFailed.Reason
    Alarm = _vim.alarm.Alarm
    AlarmAcknowledgedEvent = _vim.event.AlarmAcknowledgedEvent
    AlarmAction = _vim.alarm.AlarmAction
    AlarmActionTriggeredEvent = _vim.event.AlarmActionTriggeredEvent
    AlarmClearedEvent = _vim.event.AlarmClearedEvent
    AlarmCreatedEvent = _vim.event.AlarmCreatedEvent
    AlarmDescription = _vim.alarm.AlarmDescription
    AlarmEmailCompletedEvent = _vim.event.AlarmEmailCompletedEvent
    AlarmEmailFailedEvent = _vim.event.AlarmEmailFailedEvent
    AlarmEvent = _vim.event.AlarmEvent
    AlarmEventArgument = _vim.event.AlarmEventArgument
    AlarmExpression = _vim.alarm.AlarmExpression
    AlarmFilterSpec = _vim.alarm.AlarmFilterSpec
    AlarmFilterSpecAlarmTypeByEntity = _vim.alarm.AlarmFilterSpec.AlarmTypeByEntity
    AlarmFilterSpecAlarmTypeByTrigger = _vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger
    AlarmInfo = _vim.alarm.AlarmInfo
    AlarmManager = _vim.alarm.AlarmManager
    AlarmReconfiguredEvent = _vim.event.AlarmReconfiguredEvent
    AlarmRemovedEvent = _vim.event.AlarmRemovedEvent
    AlarmScriptCompleteEvent = _vim.event.AlarmScriptCompleteEvent
    AlarmScriptFailedEvent = _vim.event.AlarmScriptFailedEvent
    AlarmSetting = _vim.alarm.AlarmSetting
    AlarmSnmpCompletedEvent = _vim.event.AlarmSnmpCompletedEvent
    AlarmSnmpFailedEvent = _vim.event.AlarmSnmpFailedEvent
    AlarmSpec = _vim.alarm.AlarmSpec
    AlarmState = _vim.alarm.AlarmState
    AlarmStatusChangedEvent = _vim.event.AlarmStatusChangedEvent
    AlarmTriggeringAction = _vim.alarm.AlarmTriggeringAction
    AlarmTriggeringActionTransitionSpec = _vim.alarm.AlarmTriggeringAction.TransitionSpec
    AllVirtualMachinesLicensedEvent = _vim.event.AllVirtualMachinesLicensedEvent
    AlreadyAuthenticatedSessionEvent = _vim.event.AlreadyAuthenticatedSessionEvent
    AlreadyBeingManaged = _vim.fault.AlreadyBeingManaged
    AlreadyConnected = _vim.fault.AlreadyConnected
    AlreadyExists = _vim.fault.AlreadyExists
    AlreadyUpgraded = _vim.fault.AlreadyUpgraded
    AndAlarmExpression = _vim.alarm.AndAlarmExpression
    AnswerFile = _vim.profile.host.AnswerFile
    AnswerFileCreateSpec = _vim.profile.host.ProfileManager.AnswerFileCreateSpec
    AnswerFileOptionsCreateSpec = _vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec
    AnswerFileSerializedCreateSpec = _vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec
    AnswerFileStatusError = _vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError
    AnswerFileStatusResult = _vim.profile.host.AnswerFileStatusResult
    AnswerFileUpdateFailed = _vim.fault.AnswerFileUpdateFailed
    AnswerFileUpdateFailure = _vim.fault.AnswerFileUpdateFailed.UpdateFailure
    AnswerFileValidationInfoStatus = _vim.profile.host.profileEngine.AnswerFileValidationInfo.Status
    ApplicationQuiesceFault = _vim.fault.ApplicationQuiesceFault
    ApplyHostProfileConfigurationResult = _vim.profile.host.ProfileManager.ApplyHostConfigResult
    ApplyHostProfileConfigurationResultStatus = (
        _vim.profile.host.ProfileManager.ApplyHostConfigResult.Status
    )
    ApplyHostProfileConfigurationSpec = _vim.profile.host.ProfileManager.ApplyHostConfigSpec
    ApplyProfile = _vim.profile.ApplyProfile
    ApplyStorageRecommendationResult = _vim.storageDrs.ApplyRecommendationResult
    ArrayUpdateOperation = _vim.option.ArrayUpdateSpec.Operation
    ArrayUpdateSpec = _vim.option.ArrayUpdateSpec
    AuthMinimumAdminPermission = _vim.fault.AuthMinimumAdminPermission
    AuthenticationProfile = _vim.profile.host.AuthenticationProfile
    AuthenticationRequired = _vmodl.fault.AuthenticationRequired
    AuthenticationRequiredAuthenticationScheme = (
        _vmodl.fault.AuthenticationRequired.AuthenticationScheme
    )
    AuthenticationRequiredChallenge = _vmodl.fault.AuthenticationRequired.Challenge
    AuthenticationRequiredErrorType = _vmodl.fault.AuthenticationRequired.ErrorType
    AuthorizationEvent = _vim.event.AuthorizationEvent
    AuthorizationPrivilege = _vim.AuthorizationManager.Privilege
    AuthorizationRole = _vim.AuthorizationManager.Role
    AutoStartAction = _vim.host.AutoStartManager.Action
    AutoStartDefaults = _vim.host.AutoStartManager.SystemDefaults
    AutoStartPowerInfo = _vim.host.AutoStartManager.AutoPowerInfo
    AutoStartWaitHeartbeatSetting = _vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting
    BackupBlobReadFailure = _vim.fault.BackupBlobReadFailure
    BackupBlobWriteFailure = _vim.fault.BackupBlobWriteFailure
    BadUsernameSessionEvent = _vim.event.BadUsernameSessionEvent
    BaseConfigInfo = _vim.vslm.BaseConfigInfo
    BaseConfigInfoBackingInfo = _vim.vslm.BaseConfigInfo.BackingInfo
    BaseConfigInfoDiskFileBackingInfo = _vim.vslm.BaseConfigInfo.DiskFileBackingInfo
    BaseConfigInfoDiskFileBackingInfoProvisioningType = (
        _vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType
    )
    BaseConfigInfoFileBackingInfo = _vim.vslm.BaseConfigInfo.FileBackingInfo
    BaseConfigInfoRawDiskMappingBackingInfo = _vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo
    BatchResultResult = _vim.BatchResult.Result
    BlockedByFirewall = _vim.fault.BlockedByFirewall
    BoolOption = _vim.option.BoolOption
    CAMServerRefusedConnection = _vim.fault.CAMServerRefusedConnection
    CanceledHostOperationEvent = _vim.event.CanceledHostOperationEvent
    CannotAccessFile = _vim.fault.CannotAccessFile
    CannotAccessLocalSource = _vim.fault.CannotAccessLocalSource
    CannotAccessNetwork = _vim.fault.CannotAccessNetwork
    CannotAccessVmComponent = _vim.fault.CannotAccessVmComponent
    CannotAccessVmConfig = _vim.fault.CannotAccessVmConfig
    CannotAccessVmDevice = _vim.fault.CannotAccessVmDevice
    CannotAccessVmDisk = _vim.fault.CannotAccessVmDisk
    CannotAddHostWithFTVmAsStandalone = _vim.fault.CannotAddHostWithFTVmAsStandalone
    CannotAddHostWithFTVmToDifferentCluster = _vim.fault.CannotAddHostWithFTVmToDifferentCluster
    CannotAddHostWithFTVmToNonHACluster = _vim.fault.CannotAddHostWithFTVmToNonHACluster
    CannotChangeDrsBehaviorForFtSecondary = _vim.fault.CannotChangeDrsBehaviorForFtSecondary
    CannotChangeHaSettingsForFtSecondary = _vim.fault.CannotChangeHaSettingsForFtSecondary
    CannotChangeVsanClusterUuid = _vim.fault.CannotChangeVsanClusterUuid
    CannotChangeVsanNodeUuid = _vim.fault.CannotChangeVsanNodeUuid
    CannotComputeFTCompatibleHosts = _vim.fault.CannotComputeFTCompatibleHosts
    CannotCreateFile = _vim.fault.CannotCreateFile
    CannotDecryptPasswords = _vim.fault.CannotDecryptPasswords
    CannotDeleteFile = _vim.fault.CannotDeleteFile
    CannotDisableDrsOnClustersWithVApps = _vim.fault.CannotDisableDrsOnClustersWithVApps
    CannotDisableSnapshot = _vim.fault.CannotDisableSnapshot
    CannotDisconnectHostWithFaultToleranceVm = _vim.fault.CannotDisconnectHostWithFaultToleranceVm
    CannotEnableVmcpForCluster = _vim.fault.CannotEnableVmcpForCluster
    CannotEnableVmcpForClusterReason = _vim.fault.CannotEnableVmcpForCluster.Reason
    CannotModifyConfigCpuRequirements = _vim.fault.CannotModifyConfigCpuRequirements
    CannotMoveFaultToleranceVm = _vim.fault.CannotMoveFaultToleranceVm
    CannotMoveFaultToleranceVmMoveType = _vim.fault.CannotMoveFaultToleranceVm.MoveType
    CannotMoveHostWithFaultToleranceVm = _vim.fault.CannotMoveHostWithFaultToleranceVm
    CannotMoveVmWithDeltaDisk = _vim.fault.CannotMoveVmWithDeltaDisk
    CannotMoveVmWithNativeDeltaDisk = _vim.fault.CannotMoveVmWithNativeDeltaDisk
    CannotMoveVsanEnabledHost = _vim.fault.CannotMoveVsanEnabledHost
    CannotPlaceWithoutPrerequisiteMoves = _vim.fault.CannotPlaceWithoutPrerequisiteMoves
    CannotPowerOffVmInCluster = _vim.fault.CannotPowerOffVmInCluster
    CannotPowerOffVmInClusterOperation = _vim.fault.CannotPowerOffVmInCluster.Operation
    CannotReconfigureVsanWhenHaEnabled = _vim.fault.CannotReconfigureVsanWhenHaEnabled
    CannotUseNetwork = _vim.fault.CannotUseNetwork
    CannotUseNetworkReason = _vim.fault.CannotUseNetwork.Reason
    ChangesInfoEventArgument = _vim.event.ChangesInfoEventArgument
    CheckResult = _vim.vm.check.Result
    CheckTestType = _vim.vm.check.TestType
    ChoiceOption = _vim.option.ChoiceOption
    ClockSkew = _vim.fault.ClockSkew
    CloneFromSnapshotNotSupported = _vim.fault.CloneFromSnapshotNotSupported
    ClusterAction = _vim.cluster.Action
    ClusterActionHistory = _vim.cluster.ActionHistory
    ClusterAffinityRuleSpec = _vim.cluster.AffinityRuleSpec
    ClusterAntiAffinityRuleSpec = _vim.cluster.AntiAffinityRuleSpec
    ClusterAttemptedVmInfo = _vim.cluster.AttemptedVmInfo
    ClusterClusterInitialPlacementAction = _vim.cluster.ClusterInitialPlacementAction
    ClusterComplianceCheckedEvent = _vim.event.ClusterComplianceCheckedEvent
    ClusterComputeResourceClusterConfigResult = _vim.ClusterComputeResource.ClusterConfigResult
    ClusterComputeResourceCryptoModePolicy = _vim.ClusterComputeResource.CryptoModePolicy
    ClusterComputeResourceDVSConfigurationValidation = (
        _vim.ClusterComputeResource.DVSConfigurationValidation
    )
    ClusterComputeResourceDVSSetting = _vim.ClusterComputeResource.DVSSetting
    ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping = (
        _vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping
    )
    ClusterComputeResourceDvsProfile = _vim.ClusterComputeResource.DvsProfile
    ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping = (
        _vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping
    )
    ClusterComputeResourceHCIConfigInfo = _vim.ClusterComputeResource.HCIConfigInfo
    ClusterComputeResourceHCIConfigSpec = _vim.ClusterComputeResource.HCIConfigSpec
    ClusterComputeResourceHCIWorkflowState = _vim.ClusterComputeResource.HCIWorkflowState
    ClusterComputeResourceHostConfigurationInput = (
        _vim.ClusterComputeResource.HostConfigurationInput
    )
    ClusterComputeResourceHostConfigurationProfile = (
        _vim.ClusterComputeResource.HostConfigurationProfile
    )
    ClusterComputeResourceHostConfigurationValidation = (
        _vim.ClusterComputeResource.HostConfigurationValidation
    )
    ClusterComputeResourceHostEvacuationInfo = _vim.ClusterComputeResource.HostEvacuationInfo
    ClusterComputeResourceHostVmkNicInfo = _vim.ClusterComputeResource.HostVmkNicInfo
    ClusterComputeResourceMaintenanceInfo = _vim.ClusterComputeResource.MaintenanceInfo
    ClusterComputeResourceSummary = _vim.ClusterComputeResource.Summary
    ClusterComputeResourceVCProfile = _vim.ClusterComputeResource.VCProfile
    ClusterComputeResourceValidationResultBase = _vim.ClusterComputeResource.ValidationResultBase
    ClusterComputeResourceVcsHealthStatus = _vim.ClusterComputeResource.VcsHealthStatus
    ClusterComputeResourceVcsSlots = _vim.ClusterComputeResource.VcsSlots
    ClusterConfigInfo = _vim.cluster.ConfigInfo
    ClusterConfigInfoEx = _vim.cluster.ConfigInfoEx
    ClusterConfigSpec = _vim.cluster.ConfigSpec
    ClusterConfigSpecEx = _vim.cluster.ConfigSpecEx
    ClusterCreatedEvent = _vim.event.ClusterCreatedEvent
    ClusterCryptoConfigInfo = _vim.cluster.CryptoConfigInfo
    ClusterCryptoConfigInfoCryptoMode = _vim.cluster.CryptoConfigInfo.CryptoMode
    ClusterDasAamHostInfo = _vim.cluster.DasAamHostInfo
    ClusterDasAamNodeState = _vim.cluster.DasAamNodeState
    ClusterDasAamNodeStateDasState = _vim.cluster.DasAamNodeState.DasState
    ClusterDasAdmissionControlInfo = _vim.cluster.DasAdmissionControlInfo
    ClusterDasAdmissionControlPolicy = _vim.cluster.DasAdmissionControlPolicy
    ClusterDasAdvancedRuntimeInfo = _vim.cluster.DasAdvancedRuntimeInfo
    ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo = (
        _vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo
    )
    ClusterDasConfigInfo = _vim.cluster.DasConfigInfo
    ClusterDasConfigInfoHBDatastoreCandidate = _vim.cluster.DasConfigInfo.HBDatastoreCandidate
    ClusterDasConfigInfoServiceState = _vim.cluster.DasConfigInfo.ServiceState
    ClusterDasConfigInfoVmMonitoringState = _vim.cluster.DasConfigInfo.VmMonitoringState
    ClusterDasData = _vim.cluster.DasData
    ClusterDasDataSummary = _vim.cluster.DasDataSummary
    ClusterDasFailoverLevelAdvancedRuntimeInfo = _vim.cluster.DasFailoverLevelAdvancedRuntimeInfo
    ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots = (
        _vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots
    )
    ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo = (
        _vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo
    )
    ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots = (
        _vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots
    )
    ClusterDasFdmAvailabilityState = _vim.cluster.DasFdmAvailabilityState
    ClusterDasFdmHostState = _vim.cluster.DasFdmHostState
    ClusterDasHostInfo = _vim.cluster.DasHostInfo
    ClusterDasHostRecommendation = _vim.cluster.DasHostRecommendation
    ClusterDasVmConfigInfo = _vim.cluster.DasVmConfigInfo
    ClusterDasVmConfigSpec = _vim.cluster.DasVmConfigSpec
    ClusterDasVmSettings = _vim.cluster.DasVmSettings
    ClusterDasVmSettingsIsolationResponse = _vim.cluster.DasVmSettings.IsolationResponse
    ClusterDasVmSettingsRestartPriority = _vim.cluster.DasVmSettings.RestartPriority
    ClusterDatastoreUpdateSpec = _vim.cluster.DatastoreUpdateSpec
    ClusterDependencyRuleInfo = _vim.cluster.DependencyRuleInfo
    ClusterDestroyedEvent = _vim.event.ClusterDestroyedEvent
    ClusterDpmConfigInfo = _vim.cluster.DpmConfigInfo
    ClusterDpmHostConfigInfo = _vim.cluster.DpmHostConfigInfo
    ClusterDpmHostConfigSpec = _vim.cluster.DpmHostConfigSpec
    ClusterDrsConfigInfo = _vim.cluster.DrsConfigInfo
    ClusterDrsFaults = _vim.cluster.DrsFaults
    ClusterDrsFaultsFaultsByVirtualDisk = _vim.cluster.DrsFaults.FaultsByVirtualDisk
    ClusterDrsFaultsFaultsByVm = _vim.cluster.DrsFaults.FaultsByVm
    ClusterDrsMigration = _vim.cluster.DrsMigration
    ClusterDrsRecommendation = _vim.cluster.DrsRecommendation
    ClusterDrsVmConfigInfo = _vim.cluster.DrsVmConfigInfo
    ClusterDrsVmConfigSpec = _vim.cluster.DrsVmConfigSpec
    ClusterEVCManager = _vim.cluster.EVCManager
    ClusterEVCManagerCheckResult = _vim.cluster.EVCManager.CheckResult
    ClusterEVCManagerEVCState = _vim.cluster.EVCManager.EVCState
    ClusterEnterMaintenanceResult = _vim.cluster.EnterMaintenanceResult
    ClusterEvent = _vim.event.ClusterEvent
    ClusterFailoverHostAdmissionControlInfo = _vim.cluster.FailoverHostAdmissionControlInfo
    ClusterFailoverHostAdmissionControlInfoHostStatus = (
        _vim.cluster.FailoverHostAdmissionControlInfo.HostStatus
    )
    ClusterFailoverHostAdmissionControlPolicy = _vim.cluster.FailoverHostAdmissionControlPolicy
    ClusterFailoverLevelAdmissionControlInfo = _vim.cluster.FailoverLevelAdmissionControlInfo
    ClusterFailoverLevelAdmissionControlPolicy = _vim.cluster.FailoverLevelAdmissionControlPolicy
    ClusterFailoverResourcesAdmissionControlInfo = (
        _vim.cluster.FailoverResourcesAdmissionControlInfo
    )
    ClusterFailoverResourcesAdmissionControlPolicy = (
        _vim.cluster.FailoverResourcesAdmissionControlPolicy
    )
    ClusterFixedSizeSlotPolicy = _vim.cluster.FixedSizeSlotPolicy
    ClusterFtVmHostRuleInfo = _vim.cluster.FtVmHostRuleInfo
    ClusterGroupInfo = _vim.cluster.GroupInfo
    ClusterGroupSpec = _vim.cluster.GroupSpec
    ClusterHostGroup = _vim.cluster.HostGroup
    ClusterHostInfraUpdateHaModeAction = _vim.cluster.HostInfraUpdateHaModeAction
    ClusterHostInfraUpdateHaModeActionOperationType = (
        _vim.cluster.HostInfraUpdateHaModeAction.OperationType
    )
    ClusterHostPowerAction = _vim.cluster.HostPowerAction
    ClusterHostRecommendation = _vim.cluster.HostRecommendation
    ClusterInfraUpdateHaConfigInfo = _vim.cluster.InfraUpdateHaConfigInfo
    ClusterInfraUpdateHaConfigInfoBehaviorType = _vim.cluster.InfraUpdateHaConfigInfo.BehaviorType
    ClusterInfraUpdateHaConfigInfoRemediationType = (
        _vim.cluster.InfraUpdateHaConfigInfo.RemediationType
    )
    ClusterInitialPlacementAction = _vim.cluster.InitialPlacementAction
    ClusterIoFilterInfo = _vim.IoFilterManager.ClusterIoFilterInfo
    ClusterMigrationAction = _vim.cluster.MigrationAction
    ClusterNetworkConfigSpec = _vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec
    ClusterNotAttemptedVmInfo = _vim.cluster.NotAttemptedVmInfo
    ClusterOrchestrationInfo = _vim.cluster.OrchestrationInfo
    ClusterOvercommittedEvent = _vim.event.ClusterOvercommittedEvent
    ClusterPowerOnVmOption = _vim.cluster.PowerOnVmOption
    ClusterPowerOnVmResult = _vim.cluster.PowerOnVmResult
    ClusterPreemptibleVmPairInfo = _vim.cluster.PreemptibleVmPairInfo
    ClusterPreemptibleVmPairSpec = _vim.cluster.PreemptibleVmPairSpec
    ClusterProactiveDrsConfigInfo = _vim.cluster.ProactiveDrsConfigInfo
    ClusterProfile = _vim.profile.cluster.ClusterProfile
    ClusterProfileCompleteConfigSpec = _vim.profile.cluster.ClusterProfile.CompleteConfigSpec
    ClusterProfileConfigInfo = _vim.profile.cluster.ClusterProfile.ConfigInfo
    ClusterProfileConfigServiceCreateSpec = (
        _vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec
    )
    ClusterProfileConfigSpec = _vim.profile.cluster.ClusterProfile.ConfigSpec
    ClusterProfileCreateSpec = _vim.profile.cluster.ClusterProfile.CreateSpec
    ClusterProfileManager = _vim.profile.cluster.ProfileManager
    ClusterProfileServiceType = _vim.profile.cluster.ClusterProfile.ServiceType
    ClusterRecommendation = _vim.cluster.Recommendation
    ClusterReconfiguredEvent = _vim.event.ClusterReconfiguredEvent
    ClusterResourceUsageSummary = _vim.cluster.ResourceUsageSummary
    ClusterRuleInfo = _vim.cluster.RuleInfo
    ClusterRuleSpec = _vim.cluster.RuleSpec
    ClusterSlotPolicy = _vim.cluster.SlotPolicy
    ClusterStatusChangedEvent = _vim.event.ClusterStatusChangedEvent
    ClusterSystemVMsConfigInfo = _vim.cluster.SystemVMsConfigInfo
    ClusterSystemVMsConfigInfoDeploymentMode = _vim.cluster.SystemVMsConfigInfo.DeploymentMode
    ClusterSystemVMsConfigSpec = _vim.cluster.SystemVMsConfigSpec
    ClusterTagCategoryUpdateSpec = _vim.cluster.TagCategoryUpdateSpec
    ClusterUsageSummary = _vim.cluster.UsageSummary
    ClusterVmComponentProtectionSettings = _vim.cluster.VmComponentProtectionSettings
    ClusterVmComponentProtectionSettingsStorageVmReaction = (
        _vim.cluster.VmComponentProtectionSettings.StorageVmReaction
    )
    ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared = (
        _vim.cluster.VmComponentProtectionSettings.VmReactionOnAPDCleared
    )
    ClusterVmGroup = _vim.cluster.VmGroup
    ClusterVmHostRuleInfo = _vim.cluster.VmHostRuleInfo
    ClusterVmOrchestrationInfo = _vim.cluster.VmOrchestrationInfo
    ClusterVmOrchestrationSpec = _vim.cluster.VmOrchestrationSpec
    ClusterVmReadiness = _vim.cluster.VmReadiness
    ClusterVmReadinessReadyCondition = _vim.cluster.VmReadiness.ReadyCondition
    ClusterVmToolsMonitoringSettings = _vim.cluster.VmToolsMonitoringSettings
    CollectorAddressUnset = _vim.fault.CollectorAddressUnset
    ComplianceFailure = _vim.profile.ComplianceResult.ComplianceFailure
    ComplianceFailureComplianceFailureValues = (
        _vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues
    )
    ComplianceLocator = _vim.profile.ComplianceLocator
    ComplianceProfile = _vim.profile.ComplianceProfile
    ComplianceResult = _vim.profile.ComplianceResult
    ComplianceResultStatus = _vim.profile.ComplianceResult.Status
    CompositePolicyOption = _vim.profile.CompositePolicyOption
    ComputeResourceConfigInfo = _vim.ComputeResource.ConfigInfo
    ComputeResourceConfigSpec = _vim.ComputeResource.ConfigSpec
    ComputeResourceEventArgument = _vim.event.ComputeResourceEventArgument
    ComputeResourceHostSPBMLicenseInfo = _vim.ComputeResource.HostSPBMLicenseInfo
    ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState = (
        _vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState
    )
    ComputeResourceHostSeedSpec = _vim.ComputeResource.HostSeedSpec
    ComputeResourceHostSeedSpecSingleHostSpec = _vim.ComputeResource.HostSeedSpec.SingleHostSpec
    ComputeResourceNetworkBootMode = _vim.ComputeResource.NetworkBootMode
    ComputeResourceSummary = _vim.ComputeResource.Summary
    ConcurrentAccess = _vim.fault.ConcurrentAccess
    ConfigTarget = _vim.vm.ConfigTarget
    ConflictingConfiguration = _vim.fault.ConflictingConfiguration
    ConflictingConfigurationConfig = _vim.fault.ConflictingConfiguration.Config
    ConflictingDatastoreFound = _vim.fault.ConflictingDatastoreFound
    ConnectedIso = _vim.fault.ConnectedIso
    ContainerView = _vim.view.ContainerView
    CpuCompatibilityUnknown = _vim.fault.CpuCompatibilityUnknown
    CpuHotPlugNotSupported = _vim.fault.CpuHotPlugNotSupported
    CpuIncompatible = _vim.fault.CpuIncompatible
    CpuIncompatible1ECX = _vim.fault.CpuIncompatible1ECX
    CpuIncompatible81EDX = _vim.fault.CpuIncompatible81EDX
    CreateTaskAction = _vim.action.CreateTaskAction
    CryptoKeyId = _vim.encryption.CryptoKeyId
    CryptoKeyPlain = _vim.encryption.CryptoKeyPlain
    CryptoKeyResult = _vim.encryption.CryptoKeyResult
    CryptoManager = _vim.encryption.CryptoManager
    CryptoManagerHost = _vim.encryption.CryptoManagerHost
    CryptoManagerHostKMS = _vim.encryption.CryptoManagerHostKMS
    CryptoManagerHostKeyManagementType = _vim.encryption.CryptoManagerHost.KeyManagementType
    CryptoManagerHostKeyStatus = _vim.encryption.CryptoManagerHost.KeyStatus
    CryptoManagerKmip = _vim.encryption.CryptoManagerKmip
    CryptoManagerKmipCertSignRequest = _vim.encryption.CryptoManagerKmip.CertSignRequest
    CryptoManagerKmipCertificateInfo = _vim.encryption.CryptoManagerKmip.CertificateInfo
    CryptoManagerKmipClusterStatus = _vim.encryption.CryptoManagerKmip.ClusterStatus
    CryptoManagerKmipCryptoKeyStatus = _vim.encryption.CryptoManagerKmip.CryptoKeyStatus
    CryptoManagerKmipCryptoKeyStatusKeyInfo = (
        _vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo
    )
    CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason = (
        _vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason
    )
    CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo = (
        _vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingKeyIdKeyInfo
    )
    CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo = (
        _vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingRotationIntervalKeyInfo
    )
    CryptoManagerKmipCustomAttributeSpec = _vim.encryption.CryptoManagerKmip.CustomAttributeSpec
    CryptoManagerKmipGenerateKeySpec = _vim.encryption.CryptoManagerKmip.GenerateKeySpec
    CryptoManagerKmipServerCertInfo = _vim.encryption.CryptoManagerKmip.ServerCertInfo
    CryptoManagerKmipServerStatus = _vim.encryption.CryptoManagerKmip.ServerStatus
    CryptoSpec = _vim.encryption.CryptoSpec
    CryptoSpecDecrypt = _vim.encryption.CryptoSpecDecrypt
    CryptoSpecDeepRecrypt = _vim.encryption.CryptoSpecDeepRecrypt
    CryptoSpecEncrypt = _vim.encryption.CryptoSpecEncrypt
    CryptoSpecNoOp = _vim.encryption.CryptoSpecNoOp
    CryptoSpecRegister = _vim.encryption.CryptoSpecRegister
    CryptoSpecShallowRecrypt = _vim.encryption.CryptoSpecShallowRecrypt
    CustomFieldDef = _vim.CustomFieldsManager.FieldDef
    CustomFieldDefAddedEvent = _vim.event.CustomFieldDefAddedEvent
    CustomFieldDefEvent = _vim.event.CustomFieldDefEvent
    CustomFieldDefRemovedEvent = _vim.event.CustomFieldDefRemovedEvent
    CustomFieldDefRenamedEvent = _vim.event.CustomFieldDefRenamedEvent
    CustomFieldEvent = _vim.event.CustomFieldEvent
    CustomFieldStringValue = _vim.CustomFieldsManager.StringValue
    CustomFieldValue = _vim.CustomFieldsManager.Value
    CustomFieldValueChangedEvent = _vim.event.CustomFieldValueChangedEvent
    CustomizationAdapterMapping = _vim.vm.customization.AdapterMapping
    CustomizationAutoIpV6Generator = _vim.vm.customization.AutoIpV6Generator
    CustomizationCloudinitPrep = _vim.vm.customization.CloudinitPrep
    CustomizationCustomIpGenerator = _vim.vm.customization.CustomIpGenerator
    CustomizationCustomIpV6Generator = _vim.vm.customization.CustomIpV6Generator
    CustomizationCustomName = _vim.vm.customization.CustomNameGenerator
    CustomizationDhcpIpGenerator = _vim.vm.customization.DhcpIpGenerator
    CustomizationDhcpIpV6Generator = _vim.vm.customization.DhcpIpV6Generator
    CustomizationDisableIpV4 = _vim.vm.customization.DisableIpV4
    CustomizationEvent = _vim.event.CustomizationEvent
    CustomizationFailed = _vim.event.CustomizationFailed
    CustomizationFailedReasonCode = _vim.event.CustomizationFailed.ReasonCode
    CustomizationFault = _vim.fault.CustomizationFault
    CustomizationFixedIp = _vim.vm.customization.FixedIp
    CustomizationFixedIpV6 = _vim.vm.customization.FixedIpV6
    CustomizationFixedName = _vim.vm.customization.FixedName
    CustomizationGlobalIPSettings = _vim.vm.customization.GlobalIPSettings
    CustomizationGuiRunOnce = _vim.vm.customization.GuiRunOnce
    CustomizationGuiUnattended = _vim.vm.customization.GuiUnattended
    CustomizationIPSettings = _vim.vm.customization.IPSettings
    CustomizationIPSettingsIpV6AddressSpec = _vim.vm.customization.IPSettings.IpV6AddressSpec
    CustomizationIdentification = _vim.vm.customization.Identification
    CustomizationIdentitySettings = _vim.vm.customization.IdentitySettings
    CustomizationIpGenerator = _vim.vm.customization.IpGenerator
    CustomizationIpV6Generator = _vim.vm.customization.IpV6Generator
    CustomizationLicenseDataMode = _vim.vm.customization.LicenseFilePrintData.AutoMode
    CustomizationLicenseFilePrintData = _vim.vm.customization.LicenseFilePrintData
    CustomizationLinuxFlexPrep = _vim.vm.customization.LinuxFlexPrep
    CustomizationLinuxIdentityFailed = _vim.event.CustomizationLinuxIdentityFailed
    CustomizationLinuxOptions = _vim.vm.customization.LinuxOptions
    CustomizationLinuxPrep = _vim.vm.customization.LinuxPrep
    CustomizationName = _vim.vm.customization.NameGenerator
    CustomizationNetBIOSMode = _vim.vm.customization.IPSettings.NetBIOSMode
    CustomizationNetworkSetupFailed = _vim.event.CustomizationNetworkSetupFailed
    CustomizationOptions = _vim.vm.customization.Options
    CustomizationPassword = _vim.vm.customization.Password
    CustomizationPending = _vim.fault.CustomizationPending
    CustomizationPrefixName = _vim.vm.customization.PrefixNameGenerator
    CustomizationSpec = _vim.vm.customization.Specification
    CustomizationStartedEvent = _vim.event.CustomizationStartedEvent
    CustomizationStatelessIpV6Generator = _vim.vm.customization.StatelessIpV6Generator
    CustomizationSucceeded = _vim.event.CustomizationSucceeded
    CustomizationSysprep = _vim.vm.customization.Sysprep
    CustomizationSysprepFailed = _vim.event.CustomizationSysprepFailed
    CustomizationSysprepRebootOption = _vim.vm.customization.WinOptions.SysprepRebootOption
    CustomizationSysprepText = _vim.vm.customization.SysprepText
    CustomizationUnknownFailure = _vim.event.CustomizationUnknownFailure
    CustomizationUnknownIpGenerator = _vim.vm.customization.UnknownIpGenerator
    CustomizationUnknownIpV6Generator = _vim.vm.customization.UnknownIpV6Generator
    CustomizationUnknownName = _vim.vm.customization.UnknownNameGenerator
    CustomizationUserData = _vim.vm.customization.UserData
    CustomizationVirtualMachineName = _vim.vm.customization.VirtualMachineNameGenerator
    CustomizationWinOptions = _vim.vm.customization.WinOptions
    CustomizationWindowsFlexPrep = _vim.vm.customization.WindowsFlexPrep
    DVPortConfigInfo = _vim.dvs.DistributedVirtualPort.ConfigInfo
    DVPortConfigSpec = _vim.dvs.DistributedVirtualPort.ConfigSpec
    DVPortNotSupported = _vim.fault.DVPortNotSupported
    DVPortSetting = _vim.dvs.DistributedVirtualPort.Setting
    DVPortState = _vim.dvs.DistributedVirtualPort.State
    DVPortStatus = _vim.dvs.DistributedVirtualPort.RuntimeInfo
    DVPortStatusVmDirectPathGen2InactiveReasonNetwork = (
        _vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork
    )
    DVPortStatusVmDirectPathGen2InactiveReasonOther = (
        _vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther
    )
    DVPortgroupConfigInfo = _vim.dvs.DistributedVirtualPortgroup.ConfigInfo
    DVPortgroupConfigSpec = _vim.dvs.DistributedVirtualPortgroup.ConfigSpec
    DVPortgroupCreatedEvent = _vim.event.DVPortgroupCreatedEvent
    DVPortgroupDestroyedEvent = _vim.event.DVPortgroupDestroyedEvent
    DVPortgroupEvent = _vim.event.DVPortgroupEvent
    DVPortgroupNsxConfig = _vim.dvs.DistributedVirtualPortgroup.NsxConfig
    DVPortgroupNsxSubnetAddressInfo = _vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo
    DVPortgroupPolicy = _vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy
    DVPortgroupReconfiguredEvent = _vim.event.DVPortgroupReconfiguredEvent
    DVPortgroupRenamedEvent = _vim.event.DVPortgroupRenamedEvent
    DVPortgroupSelection = _vim.dvs.DistributedVirtualPortgroupSelection
    DVSBackupRestoreCapability = _vim.DistributedVirtualSwitch.BackupRestoreCapability
    DVSCapability = _vim.DistributedVirtualSwitch.Capability
    DVSConfigInfo = _vim.DistributedVirtualSwitch.ConfigInfo
    DVSConfigSpec = _vim.DistributedVirtualSwitch.ConfigSpec
    DVSContactInfo = _vim.DistributedVirtualSwitch.ContactInfo
    DVSCreateSpec = _vim.DistributedVirtualSwitch.CreateSpec
    DVSFailureCriteria = _vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria
    DVSFeatureCapability = _vim.DistributedVirtualSwitch.FeatureCapability
    DVSFilterSpecConnecteeSpec = _vim.dvs.FilterSpec.ConnecteeSpec
    DVSFilterSpecLinkConfig = _vim.dvs.FilterSpec.LinkConfig
    DVSFilterSpecLinkState = _vim.dvs.FilterSpec.LinkState
    DVSFilterSpecPnicConnecteeSpec = _vim.dvs.FilterSpec.PnicConnecteeSpec
    DVSFilterSpecPvlanSpec = _vim.dvs.FilterSpec.PvlanSpec
    DVSFilterSpecTrunkVlanSpec = _vim.dvs.FilterSpec.TrunkVlanSpec
    DVSFilterSpecVlanIdSpec = _vim.dvs.FilterSpec.VlanIdSpec
    DVSFilterSpecVlanSpec = _vim.dvs.FilterSpec.VlanSpec
    DVSFilterSpecVmConnecteeSpec = _vim.dvs.FilterSpec.VmConnecteeSpec
    DVSFilterSpecVmknicConnecteeSpec = _vim.dvs.FilterSpec.VmknicConnecteeSpec
    DVSHealthCheckCapability = _vim.DistributedVirtualSwitch.HealthCheckFeatureCapability
    DVSHealthCheckConfig = _vim.DistributedVirtualSwitch.HealthCheckConfig
    DVSHostLocalPortInfo = _vim.dvs.DistributedVirtualPort.HostLocalPortInfo
    DVSMacLearningPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy
    DVSMacLimitPolicyType = _vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType
    DVSMacManagementPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy
    DVSManagerDvsConfigTarget = _vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget
    DVSManagerPhysicalNicsList = _vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList
    DVSNameArrayUplinkPortPolicy = _vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy
    DVSNetworkResourceManagementCapability = (
        _vim.DistributedVirtualSwitch.NetworkResourceManagementCapability
    )
    DVSNetworkResourcePool = _vim.dvs.NetworkResourcePool
    DVSNetworkResourcePoolAllocationInfo = _vim.dvs.NetworkResourcePool.AllocationInfo
    DVSNetworkResourcePoolConfigSpec = _vim.dvs.NetworkResourcePool.ConfigSpec
    DVSPolicy = _vim.DistributedVirtualSwitch.SwitchPolicy
    DVSRollbackCapability = _vim.DistributedVirtualSwitch.RollbackCapability
    DVSRuntimeInfo = _vim.DistributedVirtualSwitch.RuntimeInfo
    DVSSecurityPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy
    DVSSelection = _vim.dvs.DistributedVirtualSwitchSelection
    DVSSummary = _vim.DistributedVirtualSwitch.Summary
    DVSTrafficShapingPolicy = _vim.dvs.DistributedVirtualPort.TrafficShapingPolicy
    DVSUplinkPortPolicy = _vim.DistributedVirtualSwitch.UplinkPortPolicy
    DVSVendorSpecificConfig = _vim.dvs.DistributedVirtualPort.VendorSpecificConfig
    DVSVmVnicNetworkResourcePool = _vim.dvs.VmVnicNetworkResourcePool
    DailyTaskScheduler = _vim.scheduler.DailyTaskScheduler
    DasAdmissionControlDisabledEvent = _vim.event.DasAdmissionControlDisabledEvent
    DasAdmissionControlEnabledEvent = _vim.event.DasAdmissionControlEnabledEvent
    DasAgentFoundEvent = _vim.event.DasAgentFoundEvent
    DasAgentUnavailableEvent = _vim.event.DasAgentUnavailableEvent
    DasClusterIsolatedEvent = _vim.event.DasClusterIsolatedEvent
    DasConfigFault = _vim.fault.DasConfigFault
    DasConfigFaultDasConfigFaultReason = _vim.fault.DasConfigFault.DasConfigFaultReason
    DasDisabledEvent = _vim.event.DasDisabledEvent
    DasEnabledEvent = _vim.event.DasEnabledEvent
    DasHeartbeatDatastoreInfo = _vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo
    DasHostFailedEvent = _vim.event.DasHostFailedEvent
    DasHostIsolatedEvent = _vim.event.DasHostIsolatedEvent
    DasVmPriority = _vim.cluster.DasVmConfigInfo.Priority
    DataObject = _vmodl.DataObject
    DatabaseError = _vim.fault.DatabaseError
    DatabaseSizeEstimate = _vim.ResourcePlanningManager.DatabaseSizeEstimate
    DatabaseSizeParam = _vim.ResourcePlanningManager.DatabaseSizeParam
    DatacenterBasicConnectInfo = _vim.Datacenter.BasicConnectInfo
    DatacenterConfigInfo = _vim.Datacenter.ConfigInfo
    DatacenterConfigSpec = _vim.Datacenter.ConfigSpec
    DatacenterCreatedEvent = _vim.event.DatacenterCreatedEvent
    DatacenterEvent = _vim.event.DatacenterEvent
    DatacenterEventArgument = _vim.event.DatacenterEventArgument
    DatacenterMismatch = _vim.fault.DatacenterMismatch
    DatacenterMismatchArgument = _vim.fault.DatacenterMismatch.Argument
    DatacenterRenamedEvent = _vim.event.DatacenterRenamedEvent
    DatastoreAccessible = _vim.Datastore.Accessible
    DatastoreCapability = _vim.Datastore.Capability
    DatastoreCapacityIncreasedEvent = _vim.event.DatastoreCapacityIncreasedEvent
    DatastoreDestroyedEvent = _vim.event.DatastoreDestroyedEvent
    DatastoreDiscoveredEvent = _vim.event.DatastoreDiscoveredEvent
    DatastoreDuplicatedEvent = _vim.event.DatastoreDuplicatedEvent
    DatastoreEvent = _vim.event.DatastoreEvent
    DatastoreEventArgument = _vim.event.DatastoreEventArgument
    DatastoreFileCopiedEvent = _vim.event.DatastoreFileCopiedEvent
    DatastoreFileDeletedEvent = _vim.event.DatastoreFileDeletedEvent
    DatastoreFileEvent = _vim.event.DatastoreFileEvent
    DatastoreFileMovedEvent = _vim.event.DatastoreFileMovedEvent
    DatastoreHostMount = _vim.Datastore.HostMount
    DatastoreIORMReconfiguredEvent = _vim.event.DatastoreIORMReconfiguredEvent
    DatastoreInfo = _vim.Datastore.Info
    DatastoreMountPathDatastorePair = _vim.Datastore.MountPathDatastorePair
    DatastoreNamespaceManagerDirectoryInfo = _vim.DatastoreNamespaceManager.DirectoryInfo
    DatastoreNotWritableOnHost = _vim.fault.DatastoreNotWritableOnHost
    DatastoreOption = _vim.vm.DatastoreOption
    DatastorePrincipalConfigured = _vim.event.DatastorePrincipalConfigured
    DatastoreRemovedOnHostEvent = _vim.event.DatastoreRemovedOnHostEvent
    DatastoreRenamedEvent = _vim.event.DatastoreRenamedEvent
    DatastoreRenamedOnHostEvent = _vim.event.DatastoreRenamedOnHostEvent
    DatastoreSectorFormat = _vim.Datastore.SectorFormat
    DatastoreSummary = _vim.Datastore.Summary
    DatastoreSummaryMaintenanceModeState = _vim.Datastore.Summary.MaintenanceModeState
    DatastoreVVolContainerFailoverPair = _vim.Datastore.VVolContainerFailoverPair
    DateTimeProfile = _vim.profile.host.DateTimeProfile
    DayOfWeek = _vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek
    DeltaDiskFormatNotSupported = _vim.fault.DeltaDiskFormatNotSupported
    DesiredSoftwareSpecBaseImageSpec = _vim.DesiredSoftwareSpec.BaseImageSpec
    DesiredSoftwareSpecComponentSpec = _vim.DesiredSoftwareSpec.ComponentSpec
    DesiredSoftwareSpecVendorAddOnSpec = _vim.DesiredSoftwareSpec.VendorAddOnSpec
    DestinationSwitchFull = _vim.fault.DestinationSwitchFull
    DestinationVsanDisabled = _vim.fault.DestinationVsanDisabled
    DeviceBackedVirtualDiskSpec = _vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec
    DeviceBackingNotSupported = _vim.fault.DeviceBackingNotSupported
    DeviceControllerNotSupported = _vim.fault.DeviceControllerNotSupported
    DeviceGroupId = _vim.vm.replication.DeviceGroupId
    DeviceHotPlugNotSupported = _vim.fault.DeviceHotPlugNotSupported
    DeviceNotFound = _vim.fault.DeviceNotFound
    DeviceNotSupported = _vim.fault.DeviceNotSupported
    DeviceNotSupportedReason = _vim.fault.DeviceNotSupported.Reason
    DeviceProtocol = _vim.host.ScsiLun.DeviceProtocol
    DeviceUnsupportedForVmPlatform = _vim.fault.DeviceUnsupportedForVmPlatform
    DeviceUnsupportedForVmVersion = _vim.fault.DeviceUnsupportedForVmVersion
    DiagnosticManagerAuditRecordResult = _vim.DiagnosticManager.AuditRecordResult
    DiagnosticManagerBundleInfo = _vim.DiagnosticManager.BundleInfo
    DiagnosticManagerLogCreator = _vim.DiagnosticManager.LogDescriptor.Creator
    DiagnosticManagerLogDescriptor = _vim.DiagnosticManager.LogDescriptor
    DiagnosticManagerLogFormat = _vim.DiagnosticManager.LogDescriptor.Format
    DiagnosticManagerLogHeader = _vim.DiagnosticManager.LogHeader
    DiagnosticPartitionStorageType = _vim.host.DiagnosticPartition.StorageType
    DiagnosticPartitionType = _vim.host.DiagnosticPartition.DiagnosticType
    DigestNotSupported = _vim.fault.DigestNotSupported
    DirectPathProfileInfo = _vim.DirectPathProfileManager.DirectPathProfileInfo
    DirectPathProfileManagerCapacityInfo = _vim.DirectPathProfileManager.CapacityInfo
    DirectPathProfileManagerCapacityQueryByDeviceConfig = (
        _vim.DirectPathProfileManager.CapacityQueryByDeviceConfig
    )
    DirectPathProfileManagerCapacityQueryById = _vim.DirectPathProfileManager.CapacityQueryById
    DirectPathProfileManagerCapacityQueryByName = _vim.DirectPathProfileManager.CapacityQueryByName
    DirectPathProfileManagerCapacityQuerySpec = _vim.DirectPathProfileManager.CapacityQuerySpec
    DirectPathProfileManagerCapacityResult = _vim.DirectPathProfileManager.CapacityResult
    DirectPathProfileManagerCapacityUnknown = _vim.DirectPathProfileManager.CapacityUnknown
    DirectPathProfileManagerCreateSpec = _vim.DirectPathProfileManager.CreateSpec
    DirectPathProfileManagerDirectPathConfig = _vim.DirectPathProfileManager.DirectPathConfig
    DirectPathProfileManagerDvxDirectPathConfig = _vim.DirectPathProfileManager.DvxDirectPathConfig
    DirectPathProfileManagerDynamicDirectPathConfig = (
        _vim.DirectPathProfileManager.DynamicDirectPathConfig
    )
    DirectPathProfileManagerFilterSpec = _vim.DirectPathProfileManager.FilterSpec
    DirectPathProfileManagerTargetCluster = _vim.DirectPathProfileManager.TargetCluster
    DirectPathProfileManagerTargetEntity = _vim.DirectPathProfileManager.TargetEntity
    DirectPathProfileManagerTargetHost = _vim.DirectPathProfileManager.TargetHost
    DirectPathProfileManagerUpdateSpec = _vim.DirectPathProfileManager.UpdateSpec
    DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig = (
        _vim.DirectPathProfileManager.VirtualDeviceGroupDirectPathConfig
    )
    DirectPathProfileManagerVmiopDirectPathConfig = (
        _vim.DirectPathProfileManager.VmiopDirectPathConfig
    )
    DirectoryNotEmpty = _vim.fault.DirectoryNotEmpty
    DisableAdminNotSupported = _vim.fault.DisableAdminNotSupported
    DisallowedChangeByService = _vim.fault.DisallowedChangeByService
    DisallowedChangeByServiceDisallowedChange = (
        _vim.fault.DisallowedChangeByService.DisallowedChange
    )
    DisallowedDiskModeChange = _vim.fault.DisallowedDiskModeChange
    DisallowedMigrationDeviceAttached = _vim.fault.DisallowedMigrationDeviceAttached
    DisallowedOperationOnFailoverHost = _vim.fault.DisallowedOperationOnFailoverHost
    DisconnectedHostsBlockingEVC = _vim.fault.DisconnectedHostsBlockingEVC
    DiskChangeExtent = _vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent
    DiskChangeInfo = _vim.VirtualMachine.DiskChangeInfo
    DiskCryptoSpec = _vim.vslm.DiskCryptoSpec
    DiskHasPartitions = _vim.fault.DiskHasPartitions
    DiskIsLastRemainingNonSSD = _vim.fault.DiskIsLastRemainingNonSSD
    DiskIsNonLocal = _vim.fault.DiskIsNonLocal
    DiskIsUSB = _vim.fault.DiskIsUSB
    DiskMoveTypeNotSupported = _vim.fault.DiskMoveTypeNotSupported
    DiskNotSupported = _vim.fault.DiskNotSupported
    DiskTooSmall = _vim.fault.DiskTooSmall
    DistributedVirtualPort = _vim.dvs.DistributedVirtualPort
    DistributedVirtualPortgroup = _vim.dvs.DistributedVirtualPortgroup
    DistributedVirtualPortgroupBackingType = _vim.dvs.DistributedVirtualPortgroup.BackingType
    DistributedVirtualPortgroupInfo = _vim.dvs.DistributedVirtualPortgroupInfo
    DistributedVirtualPortgroupMetaTagName = _vim.dvs.DistributedVirtualPortgroup.MetaTagName
    DistributedVirtualPortgroupNsxPortgroupOperationResult = (
        _vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult
    )
    DistributedVirtualPortgroupPortgroupType = _vim.dvs.DistributedVirtualPortgroup.PortgroupType
    DistributedVirtualPortgroupProblem = _vim.dvs.DistributedVirtualPortgroup.Problem
    DistributedVirtualSwitchHostInfrastructureTrafficClass = (
        _vim.DistributedVirtualSwitch.HostInfrastructureTrafficClass
    )
    DistributedVirtualSwitchHostMember = _vim.dvs.HostMember
    DistributedVirtualSwitchHostMemberBacking = _vim.dvs.HostMember.Backing
    DistributedVirtualSwitchHostMemberConfigInfo = _vim.dvs.HostMember.ConfigInfo
    DistributedVirtualSwitchHostMemberConfigSpec = _vim.dvs.HostMember.ConfigSpec
    DistributedVirtualSwitchHostMemberHostComponentState = _vim.dvs.HostMember.HostComponentState
    DistributedVirtualSwitchHostMemberHostPerfNicOffloadState = (
        _vim.dvs.HostMember.HostPerfNicOffloadState
    )
    DistributedVirtualSwitchHostMemberHostPerfNicOffloadStateStatus = (
        _vim.dvs.HostMember.HostPerfNicOffloadState.Status
    )
    DistributedVirtualSwitchHostMemberHostUplinkState = _vim.dvs.HostMember.HostUplinkState
    DistributedVirtualSwitchHostMemberHostUplinkStateState = (
        _vim.dvs.HostMember.HostUplinkState.State
    )
    DistributedVirtualSwitchHostMemberPnicBacking = _vim.dvs.HostMember.PnicBacking
    DistributedVirtualSwitchHostMemberPnicSpec = _vim.dvs.HostMember.PnicSpec
    DistributedVirtualSwitchHostMemberRuntimeState = _vim.dvs.HostMember.RuntimeState
    DistributedVirtualSwitchHostMemberTransportZoneInfo = _vim.dvs.HostMember.TransportZoneInfo
    DistributedVirtualSwitchHostMemberTransportZoneType = _vim.dvs.HostMember.TransportZoneType
    DistributedVirtualSwitchHostProductSpec = _vim.dvs.HostProductSpec
    DistributedVirtualSwitchInfo = _vim.dvs.DistributedVirtualSwitchInfo
    DistributedVirtualSwitchKeyedOpaqueBlob = _vim.dvs.KeyedOpaqueBlob
    DistributedVirtualSwitchManager = _vim.dvs.DistributedVirtualSwitchManager
    DistributedVirtualSwitchManagerCompatibilityResult = (
        _vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult
    )
    DistributedVirtualSwitchManagerDvsProductSpec = (
        _vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec
    )
    DistributedVirtualSwitchManagerHostArrayFilter = (
        _vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter
    )
    DistributedVirtualSwitchManagerHostContainer = (
        _vim.dvs.DistributedVirtualSwitchManager.HostContainer
    )
    DistributedVirtualSwitchManagerHostContainerFilter = (
        _vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter
    )
    DistributedVirtualSwitchManagerHostDvsFilterSpec = (
        _vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec
    )
    DistributedVirtualSwitchManagerHostDvsMembershipFilter = (
        _vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter
    )
    DistributedVirtualSwitchManagerImportResult = (
        _vim.dvs.DistributedVirtualSwitchManager.ImportResult
    )
    DistributedVirtualSwitchManagerSpanInfo = _vim.dvs.DistributedVirtualSwitchManager.SpanInfo
    DistributedVirtualSwitchNetworkOffloadSpec = _vim.dvs.NetworkOffloadSpec
    DistributedVirtualSwitchNetworkResourceControlVersion = (
        _vim.DistributedVirtualSwitch.NetworkResourceControlVersion
    )
    DistributedVirtualSwitchNicTeamingPolicyMode = (
        _vim.DistributedVirtualSwitch.NicTeamingPolicyMode
    )
    DistributedVirtualSwitchPortConnectee = _vim.dvs.PortConnectee
    DistributedVirtualSwitchPortConnecteeConnecteeType = _vim.dvs.PortConnectee.ConnecteeType
    DistributedVirtualSwitchPortConnection = _vim.dvs.PortConnection
    DistributedVirtualSwitchPortCriteria = _vim.dvs.PortCriteria
    DistributedVirtualSwitchPortStatistics = _vim.dvs.PortStatistics
    DistributedVirtualSwitchProductSpec = _vim.dvs.ProductSpec
    DistributedVirtualSwitchProductSpecOperationType = (
        _vim.DistributedVirtualSwitch.ProductSpecOperationType
    )
    DomainNotFound = _vim.fault.DomainNotFound
    DpmBehavior = _vim.cluster.DpmConfigInfo.DpmBehavior
    DpuStatusInfo = _vim.host.HardwareStatusInfo.DpuStatusInfo
    DpuStatusInfoOperationalInfo = _vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo
    DrsBehavior = _vim.cluster.DrsConfigInfo.DrsBehavior
    DrsDisabledEvent = _vim.event.DrsDisabledEvent
    DrsDisabledOnVm = _vim.fault.DrsDisabledOnVm
    DrsEnabledEvent = _vim.event.DrsEnabledEvent
    DrsEnteredStandbyModeEvent = _vim.event.DrsEnteredStandbyModeEvent
    DrsEnteringStandbyModeEvent = _vim.event.DrsEnteringStandbyModeEvent
    DrsExitStandbyModeFailedEvent = _vim.event.DrsExitStandbyModeFailedEvent
    DrsExitedStandbyModeEvent = _vim.event.DrsExitedStandbyModeEvent
    DrsExitingStandbyModeEvent = _vim.event.DrsExitingStandbyModeEvent
    DrsInjectorWorkloadCorrelationState = _vim.DrsStatsManager.InjectorWorkload.CorrelationState
    DrsInvocationFailedEvent = _vim.event.DrsInvocationFailedEvent
    DrsRecommendationReasonCode = _vim.cluster.DrsRecommendation.ReasonCode
    DrsRecoveredFromFailureEvent = _vim.event.DrsRecoveredFromFailureEvent
    DrsResourceConfigureFailedEvent = _vim.event.DrsResourceConfigureFailedEvent
    DrsResourceConfigureSyncedEvent = _vim.event.DrsResourceConfigureSyncedEvent
    DrsRuleComplianceEvent = _vim.event.DrsRuleComplianceEvent
    DrsRuleViolationEvent = _vim.event.DrsRuleViolationEvent
    DrsSoftRuleViolationEvent = _vim.event.DrsSoftRuleViolationEvent
    DrsVmMigratedEvent = _vim.event.DrsVmMigratedEvent
    DrsVmPoweredOnEvent = _vim.event.DrsVmPoweredOnEvent
    DrsVmotionIncompatibleFault = _vim.fault.DrsVmotionIncompatibleFault
    DuplicateDisks = _vim.fault.DuplicateDisks
    DuplicateIpDetectedEvent = _vim.event.DuplicateIpDetectedEvent
    DuplicateName = _vim.fault.DuplicateName
    DuplicateVsanNetworkInterface = _vim.fault.DuplicateVsanNetworkInterface
    DvpgImportEvent = _vim.event.DvpgImportEvent
    DvpgRestoreEvent = _vim.event.DvpgRestoreEvent
    DvsAcceptNetworkRuleAction = _vim.dvs.TrafficRule.AcceptAction
    DvsApplyOperationFault = _vim.fault.DvsApplyOperationFault
    DvsApplyOperationFaultFaultOnObject = _vim.fault.DvsApplyOperationFault.FaultOnObject
    DvsCopyNetworkRuleAction = _vim.dvs.TrafficRule.CopyAction
    DvsCreatedEvent = _vim.event.DvsCreatedEvent
    DvsDestroyedEvent = _vim.event.DvsDestroyedEvent
    DvsDropNetworkRuleAction = _vim.dvs.TrafficRule.DropAction
    DvsEvent = _vim.event.DvsEvent
    DvsEventArgument = _vim.event.DvsEventArgument
    DvsEventPortBlockState = _vim.event.DvsEvent.PortBlockState
    DvsFault = _vim.fault.DvsFault
    DvsFilterConfig = _vim.dvs.DistributedVirtualPort.FilterConfig
    DvsFilterConfigSpec = _vim.dvs.DistributedVirtualPort.FilterConfigSpec
    DvsFilterOnFailure = _vim.dvs.DistributedVirtualPort.FilterOnFailure
    DvsFilterParameter = _vim.dvs.DistributedVirtualPort.FilterParameter
    DvsFilterPolicy = _vim.dvs.DistributedVirtualPort.FilterPolicy
    DvsGreEncapNetworkRuleAction = _vim.dvs.TrafficRule.GreAction
    DvsHealthStatusChangeEvent = _vim.event.DvsHealthStatusChangeEvent
    DvsHostBackInSyncEvent = _vim.event.DvsHostBackInSyncEvent
    DvsHostInfrastructureTrafficResource = (
        _vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource
    )
    DvsHostInfrastructureTrafficResourceAllocation = (
        _vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation
    )
    DvsHostJoinedEvent = _vim.event.DvsHostJoinedEvent
    DvsHostLeftEvent = _vim.event.DvsHostLeftEvent
    DvsHostStatusUpdated = _vim.event.DvsHostStatusUpdated
    DvsHostVNicProfile = _vim.profile.host.DvsHostVNicProfile
    DvsHostWentOutOfSyncEvent = _vim.event.DvsHostWentOutOfSyncEvent
    DvsImportEvent = _vim.event.DvsImportEvent
    DvsIpNetworkRuleQualifier = _vim.dvs.TrafficRule.IpQualifier
    DvsIpPort = _vim.dvs.TrafficRule.IpPort
    DvsIpPortRange = _vim.dvs.TrafficRule.IpPortRange
    DvsLogNetworkRuleAction = _vim.dvs.TrafficRule.LogAction
    DvsMacNetworkRuleQualifier = _vim.dvs.TrafficRule.MacQualifier
    DvsMacRewriteNetworkRuleAction = _vim.dvs.TrafficRule.MacRewriteAction
    DvsMergedEvent = _vim.event.DvsMergedEvent
    DvsNetworkRuleAction = _vim.dvs.TrafficRule.Action
    DvsNetworkRuleDirectionType = _vim.dvs.TrafficRule.RuleDirectionType
    DvsNetworkRuleQualifier = _vim.dvs.TrafficRule.Qualifier
    DvsNotAuthorized = _vim.fault.DvsNotAuthorized
    DvsOperationBulkFault = _vim.fault.DvsOperationBulkFault
    DvsOperationBulkFaultFaultOnHost = _vim.fault.DvsOperationBulkFault.FaultOnHost
    DvsOutOfSyncHostArgument = _vim.event.DvsOutOfSyncHostArgument
    DvsPortBlockedEvent = _vim.event.DvsPortBlockedEvent
    DvsPortConnectedEvent = _vim.event.DvsPortConnectedEvent
    DvsPortCreatedEvent = _vim.event.DvsPortCreatedEvent
    DvsPortDeletedEvent = _vim.event.DvsPortDeletedEvent
    DvsPortDisconnectedEvent = _vim.event.DvsPortDisconnectedEvent
    DvsPortEnteredPassthruEvent = _vim.event.DvsPortEnteredPassthruEvent
    DvsPortExitedPassthruEvent = _vim.event.DvsPortExitedPassthruEvent
    DvsPortJoinPortgroupEvent = _vim.event.DvsPortJoinPortgroupEvent
    DvsPortLeavePortgroupEvent = _vim.event.DvsPortLeavePortgroupEvent
    DvsPortLinkDownEvent = _vim.event.DvsPortLinkDownEvent
    DvsPortLinkUpEvent = _vim.event.DvsPortLinkUpEvent
    DvsPortReconfiguredEvent = _vim.event.DvsPortReconfiguredEvent
    DvsPortRuntimeChangeEvent = _vim.event.DvsPortRuntimeChangeEvent
    DvsPortUnblockedEvent = _vim.event.DvsPortUnblockedEvent
    DvsPortVendorSpecificStateChangeEvent = _vim.event.DvsPortVendorSpecificStateChangeEvent
    DvsProfile = _vim.profile.host.DvsProfile
    DvsPuntNetworkRuleAction = _vim.dvs.TrafficRule.PuntAction
    DvsRateLimitNetworkRuleAction = _vim.dvs.TrafficRule.RateLimitAction
    DvsReconfiguredEvent = _vim.event.DvsReconfiguredEvent
    DvsRenamedEvent = _vim.event.DvsRenamedEvent
    DvsResourceRuntimeInfo = _vim.DistributedVirtualSwitch.ResourceRuntimeInfo
    DvsRestoreEvent = _vim.event.DvsRestoreEvent
    DvsScopeViolated = _vim.fault.DvsScopeViolated
    DvsServiceConsoleVNicProfile = _vim.profile.host.DvsServiceConsoleVNicProfile
    DvsSingleIpPort = _vim.dvs.TrafficRule.SingleIpPort
    DvsSystemTrafficNetworkRuleQualifier = _vim.dvs.TrafficRule.SystemTrafficQualifier
    DvsTrafficFilterConfig = _vim.dvs.DistributedVirtualPort.TrafficFilterConfig
    DvsTrafficFilterConfigSpec = _vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec
    DvsTrafficRule = _vim.dvs.TrafficRule
    DvsTrafficRuleset = _vim.dvs.TrafficRuleset
    DvsUpdateTagNetworkRuleAction = _vim.dvs.TrafficRule.UpdateTagAction
    DvsUpgradeAvailableEvent = _vim.event.DvsUpgradeAvailableEvent
    DvsUpgradeInProgressEvent = _vim.event.DvsUpgradeInProgressEvent
    DvsUpgradeRejectedEvent = _vim.event.DvsUpgradeRejectedEvent
    DvsUpgradedEvent = _vim.event.DvsUpgradedEvent
    DvsVNicProfile = _vim.profile.host.DvsVNicProfile
    DvsVmVnicNetworkResourcePoolRuntimeInfo = _vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo
    DvsVmVnicResourceAllocation = _vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation
    DvsVmVnicResourcePoolConfigSpec = _vim.dvs.VmVnicNetworkResourcePool.ConfigSpec
    DvsVnicAllocatedResource = _vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource
    DynamicArray = _vmodl.DynamicArray
    DynamicData = _vmodl.DynamicData
    DynamicProperty = _vmodl.DynamicProperty
    EVCAdmissionFailed = _vim.fault.EVCAdmissionFailed
    EVCAdmissionFailedCPUFeaturesForMode = _vim.fault.EVCAdmissionFailedCPUFeaturesForMode
    EVCAdmissionFailedCPUModel = _vim.fault.EVCAdmissionFailedCPUModel
    EVCAdmissionFailedCPUModelForMode = _vim.fault.EVCAdmissionFailedCPUModelForMode
    EVCAdmissionFailedCPUVendor = _vim.fault.EVCAdmissionFailedCPUVendor
    EVCAdmissionFailedCPUVendorUnknown = _vim.fault.EVCAdmissionFailedCPUVendorUnknown
    EVCAdmissionFailedHostDisconnected = _vim.fault.EVCAdmissionFailedHostDisconnected
    EVCAdmissionFailedHostSoftware = _vim.fault.EVCAdmissionFailedHostSoftware
    EVCAdmissionFailedHostSoftwareForMode = _vim.fault.EVCAdmissionFailedHostSoftwareForMode
    EVCAdmissionFailedVmActive = _vim.fault.EVCAdmissionFailedVmActive
    EVCConfigFault = _vim.fault.EVCConfigFault
    EVCModeIllegalByVendor = _vim.fault.EVCModeIllegalByVendor
    EVCModeUnsupportedByHosts = _vim.fault.EVCModeUnsupportedByHosts
    EVCUnsupportedByHostHardware = _vim.fault.EVCUnsupportedByHostHardware
    EVCUnsupportedByHostSoftware = _vim.fault.EVCUnsupportedByHostSoftware
    EightHostLimitViolated = _vim.fault.EightHostLimitViolated
    EncryptionKeyRequired = _vim.fault.EncryptionKeyRequired
    EnteredMaintenanceModeEvent = _vim.event.EnteredMaintenanceModeEvent
    EnteredStandbyModeEvent = _vim.event.EnteredStandbyModeEvent
    EnteringMaintenanceModeEvent = _vim.event.EnteringMaintenanceModeEvent
    EnteringStandbyModeEvent = _vim.event.EnteringStandbyModeEvent
    EntityBackup = _vim.dvs.EntityBackup
    EntityBackupConfig = _vim.dvs.EntityBackup.Config
    EntityEventArgument = _vim.event.EntityEventArgument
    EntityImportType = _vim.dvs.EntityBackup.ImportType
    EntityPrivilege = _vim.AuthorizationManager.EntityPrivilege
    EntityType = _vim.dvs.EntityBackup.EntityType
    EnvironmentBrowserConfigOptionQuerySpec = _vim.EnvironmentBrowser.ConfigOptionQuerySpec
    ErrorUpgradeEvent = _vim.event.ErrorUpgradeEvent
    EvaluationLicenseSource = _vim.LicenseManager.EvaluationLicense
    Event = _vim.event.Event
    EventAlarmExpression = _vim.alarm.EventAlarmExpression
    EventAlarmExpressionComparison = _vim.alarm.EventAlarmExpression.Comparison
    EventAlarmExpressionComparisonOperator = _vim.alarm.EventAlarmExpression.ComparisonOperator
    EventArgDesc = _vim.event.EventDescription.EventArgDesc
    EventArgument = _vim.event.EventArgument
    EventCategory = _vim.event.EventDescription.EventCategory
    EventDescription = _vim.event.EventDescription
    EventDescriptionEventDetail = _vim.event.EventDescription.EventDetail
    EventEventSeverity = _vim.event.Event.EventSeverity
    EventEx = _vim.event.EventEx
    EventFilterSpec = _vim.event.EventFilterSpec
    EventFilterSpecByEntity = _vim.event.EventFilterSpec.ByEntity
    EventFilterSpecByTime = _vim.event.EventFilterSpec.ByTime
    EventFilterSpecByUsername = _vim.event.EventFilterSpec.ByUsername
    EventFilterSpecRecursionOption = _vim.event.EventFilterSpec.RecursionOption
    EventHistoryCollector = _vim.event.EventHistoryCollector
    EventManager = _vim.event.EventManager
    EventManagerEventViewSpec = _vim.event.EventManager.EventViewSpec
    EventManagerViewByStartId = _vim.event.EventManager.ViewByStartId
    ExitMaintenanceModeEvent = _vim.event.ExitMaintenanceModeEvent
    ExitStandbyModeFailedEvent = _vim.event.ExitStandbyModeFailedEvent
    ExitedStandbyModeEvent = _vim.event.ExitedStandbyModeEvent
    ExitingStandbyModeEvent = _vim.event.ExitingStandbyModeEvent
    ExpiredAddonLicense = _vim.fault.ExpiredAddonLicense
    ExpiredEditionLicense = _vim.fault.ExpiredEditionLicense
    ExpiredFeatureLicense = _vim.fault.ExpiredFeatureLicense
    ExtExtendedProductInfo = _vim.ext.ExtendedProductInfo
    ExtManagedEntityInfo = _vim.ext.ManagedEntityInfo
    ExtSolutionManagerInfo = _vim.ext.SolutionManagerInfo
    ExtSolutionManagerInfoTabInfo = _vim.ext.SolutionManagerInfo.TabInfo
    ExtendedEvent = _vim.event.ExtendedEvent
    ExtendedEventPair = _vim.event.ExtendedEvent.Pair
    ExtendedFault = _vim.fault.ExtendedFault
    ExtensionClientInfo = _vim.Extension.ClientInfo
    ExtensionEventTypeInfo = _vim.Extension.EventTypeInfo
    ExtensionFaultTypeInfo = _vim.Extension.FaultTypeInfo
    ExtensionHealthInfo = _vim.Extension.HealthInfo
    ExtensionManagerIpAllocationUsage = _vim.ExtensionManager.IpAllocationUsage
    ExtensionOvfConsumerInfo = _vim.Extension.OvfConsumerInfo
    ExtensionPrivilegeInfo = _vim.Extension.PrivilegeInfo
    ExtensionResourceInfo = _vim.Extension.ResourceInfo
    ExtensionServerInfo = _vim.Extension.ServerInfo
    ExtensionTaskTypeInfo = _vim.Extension.TaskTypeInfo
    FailToEnableSPBM = _vim.fault.FailToEnableSPBM
    FailToLockFaultToleranceVMs = _vim.fault.FailToLockFaultToleranceVMs
    FailoverClusterConfigurator = _vim.vcha.FailoverClusterConfigurator
    FailoverClusterManager = _vim.vcha.FailoverClusterManager
    FailoverLevelRestored = _vim.event.FailoverLevelRestored
    FailoverNodeInfo = _vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo
    FaultDomainId = _vim.vm.replication.FaultDomainId
    FaultToleranceAntiAffinityViolated = _vim.fault.FaultToleranceAntiAffinityViolated
    FaultToleranceCannotEditMem = _vim.fault.FaultToleranceCannotEditMem
    FaultToleranceConfigInfo = _vim.vm.FaultToleranceConfigInfo
    FaultToleranceConfigSpec = _vim.vm.FaultToleranceConfigSpec
    FaultToleranceCpuIncompatible = _vim.fault.FaultToleranceCpuIncompatible
    FaultToleranceDiskSpec = _vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec
    FaultToleranceMetaSpec = _vim.vm.FaultToleranceMetaSpec
    FaultToleranceNeedsThickDisk = _vim.fault.FaultToleranceNeedsThickDisk
    FaultToleranceNotLicensed = _vim.fault.FaultToleranceNotLicensed
    FaultToleranceNotSameBuild = _vim.fault.FaultToleranceNotSameBuild
    FaultTolerancePrimaryConfigInfo = _vim.vm.FaultTolerancePrimaryConfigInfo
    FaultTolerancePrimaryPowerOnNotAttempted = _vim.fault.FaultTolerancePrimaryPowerOnNotAttempted
    FaultToleranceSecondaryConfigInfo = _vim.vm.FaultToleranceSecondaryConfigInfo
    FaultToleranceSecondaryOpResult = _vim.vm.FaultToleranceSecondaryOpResult
    FaultToleranceVMConfigSpec = _vim.vm.FaultToleranceVMConfigSpec
    FaultToleranceVmNotDasProtected = _vim.fault.FaultToleranceVmNotDasProtected
    FcoeConfig = _vim.host.FcoeConfig
    FcoeConfigFcoeCapabilities = _vim.host.FcoeConfig.FcoeCapabilities
    FcoeConfigFcoeSpecification = _vim.host.FcoeConfig.FcoeSpecification
    FcoeConfigVlanRange = _vim.host.FcoeConfig.VlanRange
    FcoeFault = _vim.fault.FcoeFault
    FcoeFaultPnicHasNoPortSet = _vim.fault.FcoeFaultPnicHasNoPortSet
    FeatureRequirementsNotMet = _vim.fault.FeatureRequirementsNotMet
    FibreChannelPortType = _vim.host.FibreChannelHba.PortType
    FileAlreadyExists = _vim.fault.FileAlreadyExists
    FileBackedPortNotSupported = _vim.fault.FileBackedPortNotSupported
    FileBackedVirtualDiskSpec = _vim.VirtualDiskManager.FileBackedVirtualDiskSpec
    FileFault = _vim.fault.FileFault
    FileInfo = _vim.host.DatastoreBrowser.FileInfo
    FileLockInfo = _vim.FileManager.FileLockInfo
    FileLockInfoResult = _vim.FileManager.FileLockInfoResult
    FileLocked = _vim.fault.FileLocked
    FileNameTooLong = _vim.fault.FileNameTooLong
    FileNotFound = _vim.fault.FileNotFound
    FileNotWritable = _vim.fault.FileNotWritable
    FileQuery = _vim.host.DatastoreBrowser.Query
    FileQueryFlags = _vim.host.DatastoreBrowser.FileInfo.Details
    FileSystemMountInfoVStorageSupportStatus = _vim.host.FileSystemMountInfo.VStorageSupportStatus
    FileTooLarge = _vim.fault.FileTooLarge
    FileTransferInformation = _vim.vm.guest.FileManager.FileTransferInformation
    FilesystemQuiesceFault = _vim.fault.FilesystemQuiesceFault
    FilterInUse = _vim.fault.FilterInUse
    FirewallProfile = _vim.profile.host.FirewallProfile
    FirewallProfileRulesetProfile = _vim.profile.host.FirewallProfile.RulesetProfile
    FloatOption = _vim.option.FloatOption
    FloppyImageFileInfo = _vim.host.DatastoreBrowser.FloppyImageInfo
    FloppyImageFileQuery = _vim.host.DatastoreBrowser.FloppyImageQuery
    FolderBatchAddHostsToClusterResult = _vim.Folder.BatchAddHostsToClusterResult
    FolderBatchAddStandaloneHostsResult = _vim.Folder.BatchAddStandaloneHostsResult
    FolderDesiredHostState = _vim.Folder.DesiredHostState
    FolderEventArgument = _vim.event.FolderEventArgument
    FolderExternallyManagedFolderInfo = _vim.Folder.ExternallyManagedFolderInfo
    FolderExternallyManagedFolderType = _vim.Folder.ExternallyManagedFolderType
    FolderFailedHostResult = _vim.Folder.FailedHostResult
    FolderFileInfo = _vim.host.DatastoreBrowser.FolderInfo
    FolderFileQuery = _vim.host.DatastoreBrowser.FolderQuery
    FolderNewHostSpec = _vim.Folder.NewHostSpec
    FtIssuesOnHost = _vim.fault.FtIssuesOnHost
    FtIssuesOnHostHostSelectionType = _vim.fault.FtIssuesOnHost.HostSelectionType
    FtVmHostRuleViolation = _vim.fault.FtVmHostRuleViolation
    FullStorageVMotionNotSupported = _vim.fault.FullStorageVMotionNotSupported
    GatewayConnectFault = _vim.fault.GatewayConnectFault
    GatewayHostNotReachable = _vim.fault.GatewayHostNotReachable
    GatewayNotFound = _vim.fault.GatewayNotFound
    GatewayNotReachable = _vim.fault.GatewayNotReachable
    GatewayOperationRefused = _vim.fault.GatewayOperationRefused
    GatewayToHostAuthFault = _vim.fault.GatewayToHostAuthFault
    GatewayToHostConnectFault = _vim.fault.GatewayToHostConnectFault
    GatewayToHostTrustVerifyFault = _vim.fault.GatewayToHostTrustVerifyFault
    GeneralEvent = _vim.event.GeneralEvent
    GeneralHostErrorEvent = _vim.event.GeneralHostErrorEvent
    GeneralHostInfoEvent = _vim.event.GeneralHostInfoEvent
    GeneralHostWarningEvent = _vim.event.GeneralHostWarningEvent
    GeneralUserEvent = _vim.event.GeneralUserEvent
    GeneralVmErrorEvent = _vim.event.GeneralVmErrorEvent
    GeneralVmInfoEvent = _vim.event.GeneralVmInfoEvent
    GeneralVmWarningEvent = _vim.event.GeneralVmWarningEvent
    GenericDrsFault = _vim.fault.GenericDrsFault
    GenericVmConfigFault = _vim.fault.GenericVmConfigFault
    GhostDvsProxySwitchDetectedEvent = _vim.event.GhostDvsProxySwitchDetectedEvent
    GhostDvsProxySwitchRemovedEvent = _vim.event.GhostDvsProxySwitchRemovedEvent
    GlobalMessageChangedEvent = _vim.event.GlobalMessageChangedEvent
    GroupAlarmAction = _vim.alarm.GroupAlarmAction
    GuestAliasManager = _vim.vm.guest.AliasManager
    GuestAliases = _vim.vm.guest.AliasManager.GuestAliases
    GuestAuthAliasInfo = _vim.vm.guest.AliasManager.GuestAuthAliasInfo
    GuestAuthAnySubject = _vim.vm.guest.AliasManager.GuestAuthAnySubject
    GuestAuthManager = _vim.vm.guest.AuthManager
    GuestAuthNamedSubject = _vim.vm.guest.AliasManager.GuestAuthNamedSubject
    GuestAuthSubject = _vim.vm.guest.AliasManager.GuestAuthSubject
    GuestAuthentication = _vim.vm.guest.GuestAuthentication
    GuestAuthenticationChallenge = _vim.fault.GuestAuthenticationChallenge
    GuestComponentsOutOfDate = _vim.fault.GuestComponentsOutOfDate
    GuestDiskInfo = _vim.vm.GuestInfo.DiskInfo
    GuestFileAttributes = _vim.vm.guest.FileManager.FileAttributes
    GuestFileInfo = _vim.vm.guest.FileManager.FileInfo
    GuestFileManager = _vim.vm.guest.FileManager
    GuestFileType = _vim.vm.guest.FileManager.FileInfo.FileType
    GuestInfo = _vim.vm.GuestInfo
    GuestInfoAppStateType = _vim.vm.GuestInfo.AppStateType
    GuestInfoCustomizationInfo = _vim.vm.GuestInfo.CustomizationInfo
    GuestInfoCustomizationStatus = _vim.vm.GuestInfo.CustomizationStatus
    GuestInfoNamespaceGenerationInfo = _vim.vm.GuestInfo.NamespaceGenerationInfo
    GuestInfoVirtualDiskMapping = _vim.vm.GuestInfo.VirtualDiskMapping
    GuestListFileInfo = _vim.vm.guest.FileManager.ListFileInfo
    GuestMappedAliases = _vim.vm.guest.AliasManager.GuestMappedAliases
    GuestMultipleMappings = _vim.fault.GuestMultipleMappings
    GuestNicInfo = _vim.vm.GuestInfo.NicInfo
    GuestOperationsFault = _vim.fault.GuestOperationsFault
    GuestOperationsManager = _vim.vm.guest.GuestOperationsManager
    GuestOperationsUnavailable = _vim.fault.GuestOperationsUnavailable
    GuestOsDescriptor = _vim.vm.GuestOsDescriptor
    GuestOsDescriptorFirmwareType = _vim.vm.GuestOsDescriptor.FirmwareType
    GuestOsDescriptorSupportLevel = _vim.vm.GuestOsDescriptor.SupportLevel
    GuestPermissionDenied = _vim.fault.GuestPermissionDenied
    GuestPosixFileAttributes = _vim.vm.guest.FileManager.PosixFileAttributes
    GuestProcessInfo = _vim.vm.guest.ProcessManager.ProcessInfo
    GuestProcessManager = _vim.vm.guest.ProcessManager
    GuestProcessNotFound = _vim.fault.GuestProcessNotFound
    GuestProgramSpec = _vim.vm.guest.ProcessManager.ProgramSpec
    GuestQuiesceEndGuestQuiesceError = _vim.vm.GuestQuiesce.EndGuestQuiesceError
    GuestRegKeyNameSpec = _vim.vm.guest.WindowsRegistryManager.RegistryKeyName
    GuestRegKeyRecordSpec = _vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord
    GuestRegKeySpec = _vim.vm.guest.WindowsRegistryManager.RegistryKey
    GuestRegKeyWowSpec = _vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness
    GuestRegValueBinarySpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueBinary
    GuestRegValueDataSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueData
    GuestRegValueDwordSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueDword
    GuestRegValueExpandStringSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString
    GuestRegValueMultiStringSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString
    GuestRegValueNameSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueName
    GuestRegValueQwordSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueQword
    GuestRegValueSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValue
    GuestRegValueStringSpec = _vim.vm.guest.WindowsRegistryManager.RegistryValueString
    GuestRegistryFault = _vim.fault.GuestRegistryFault
    GuestRegistryKeyAlreadyExists = _vim.fault.GuestRegistryKeyAlreadyExists
    GuestRegistryKeyFault = _vim.fault.GuestRegistryKeyFault
    GuestRegistryKeyHasSubkeys = _vim.fault.GuestRegistryKeyHasSubkeys
    GuestRegistryKeyInvalid = _vim.fault.GuestRegistryKeyInvalid
    GuestRegistryKeyParentVolatile = _vim.fault.GuestRegistryKeyParentVolatile
    GuestRegistryValueFault = _vim.fault.GuestRegistryValueFault
    GuestRegistryValueNotFound = _vim.fault.GuestRegistryValueNotFound
    GuestScreenInfo = _vim.vm.GuestInfo.ScreenInfo
    GuestStackInfo = _vim.vm.GuestInfo.StackInfo
    GuestWindowsFileAttributes = _vim.vm.guest.FileManager.WindowsFileAttributes
    GuestWindowsProgramSpec = _vim.vm.guest.ProcessManager.WindowsProgramSpec
    GuestWindowsRegistryManager = _vim.vm.guest.WindowsRegistryManager
    HAErrorsAtDest = _vim.fault.HAErrorsAtDest
    HbrDiskMigrationAction = _vim.storageDrs.HbrDiskMigrationAction
    HbrManagerReplicationVmInfo = _vim.HbrManager.ReplicationVmInfo
    HbrManagerVmReplicationCapability = _vim.HbrManager.VmReplicationCapability
    HealthStatusChangedEvent = _vim.event.HealthStatusChangedEvent
    HealthSystemRuntime = _vim.host.HealthStatusSystem.Runtime
    HealthUpdateInfoComponentType = _vim.HealthUpdateInfo.ComponentType
    HeterogenousHostsBlockingEVC = _vim.fault.HeterogenousHostsBlockingEVC
    HostAccessControlEntry = _vim.host.HostAccessManager.AccessEntry
    HostAccessManager = _vim.host.HostAccessManager
    HostAccessMode = _vim.host.HostAccessManager.AccessMode
    HostAccessRestrictedToManagementServer = _vim.fault.HostAccessRestrictedToManagementServer
    HostAccountSpec = _vim.host.LocalAccountManager.AccountSpecification
    HostActiveDirectory = _vim.host.ActiveDirectorySpec
    HostActiveDirectoryAuthentication = _vim.host.ActiveDirectoryAuthentication
    HostActiveDirectoryAuthenticationCertificateDigest = (
        _vim.host.ActiveDirectoryAuthentication.CertificateDigest
    )
    HostActiveDirectoryInfo = _vim.host.ActiveDirectoryInfo
    HostActiveDirectoryInfoDomainMembershipStatus = (
        _vim.host.ActiveDirectoryInfo.DomainMembershipStatus
    )
    HostActiveDirectorySpec = _vim.host.ActiveDirectorySpec.Specification
    HostAddFailedEvent = _vim.event.HostAddFailedEvent
    HostAddedEvent = _vim.event.HostAddedEvent
    HostAdminDisableEvent = _vim.event.HostAdminDisableEvent
    HostAdminEnableEvent = _vim.event.HostAdminEnableEvent
    HostApplyProfile = _vim.profile.host.HostApplyProfile
    HostAssignableHardwareBinding = _vim.host.AssignableHardwareBinding
    HostAssignableHardwareConfig = _vim.host.AssignableHardwareConfig
    HostAssignableHardwareConfigAttributeOverride = (
        _vim.host.AssignableHardwareConfig.AttributeOverride
    )
    HostAssignableHardwareManager = _vim.host.AssignableHardwareManager
    HostAuthenticationInfo = _vim.host.AuthenticationInfo
    HostAuthenticationManager = _vim.host.AuthenticationManager
    HostAuthenticationManagerInfo = _vim.host.AuthenticationManagerInfo
    HostAuthenticationStore = _vim.host.AuthenticationStore
    HostAuthenticationStoreInfo = _vim.host.AuthenticationStoreInfo
    HostAutoStartManager = _vim.host.AutoStartManager
    HostAutoStartManagerConfig = _vim.host.AutoStartManager.Config
    HostBIOSInfo = _vim.host.BIOSInfo
    HostBIOSInfoFirmwareType = _vim.host.BIOSInfo.FirmwareType
    HostBlockAdapterTargetTransport = _vim.host.BlockAdapterTargetTransport
    HostBlockHba = _vim.host.BlockHba
    HostBootDevice = _vim.host.BootDeviceSystem.BootDevice
    HostBootDeviceInfo = _vim.host.BootDeviceInfo
    HostBootDeviceSystem = _vim.host.BootDeviceSystem
    HostCacheConfigurationInfo = _vim.host.CacheConfigurationManager.CacheConfigurationInfo
    HostCacheConfigurationManager = _vim.host.CacheConfigurationManager
    HostCacheConfigurationSpec = _vim.host.CacheConfigurationManager.CacheConfigurationSpec
    HostCapability = _vim.host.Capability
    HostCapabilityDRTMTypes = _vim.host.Capability.DRTMTypes
    HostCapabilityFtUnsupportedReason = _vim.host.Capability.FtUnsupportedReason
    HostCapabilityUnmapMethodSupported = _vim.host.Capability.UnmapMethodSupported
    HostCapabilityVmDirectPathGen2UnsupportedReason = (
        _vim.host.Capability.VmDirectPathGen2UnsupportedReason
    )
    HostCertificateManager = _vim.host.CertificateManager
    HostCertificateManagerCertificateInfo = _vim.host.CertificateManager.CertificateInfo
    HostCertificateManagerCertificateInfoCertificateStatus = (
        _vim.host.CertificateManager.CertificateInfo.CertificateStatus
    )
    HostCertificateManagerCertificateKind = _vim.host.CertificateManager.CertificateKind
    HostCertificateManagerCertificateSpec = _vim.host.CertificateManager.CertificateSpec
    HostCertificateManagerCryptoAlgorithm = _vim.host.CertificateManager.CryptoAlgorithm
    HostCnxFailedAccountFailedEvent = _vim.event.HostCnxFailedAccountFailedEvent
    HostCnxFailedAlreadyManagedEvent = _vim.event.HostCnxFailedAlreadyManagedEvent
    HostCnxFailedBadCcagentEvent = _vim.event.HostCnxFailedBadCcagentEvent
    HostCnxFailedBadUsernameEvent = _vim.event.HostCnxFailedBadUsernameEvent
    HostCnxFailedBadVersionEvent = _vim.event.HostCnxFailedBadVersionEvent
    HostCnxFailedCcagentUpgradeEvent = _vim.event.HostCnxFailedCcagentUpgradeEvent
    HostCnxFailedEvent = _vim.event.HostCnxFailedEvent
    HostCnxFailedNetworkErrorEvent = _vim.event.HostCnxFailedNetworkErrorEvent
    HostCnxFailedNoAccessEvent = _vim.event.HostCnxFailedNoAccessEvent
    HostCnxFailedNoConnectionEvent = _vim.event.HostCnxFailedNoConnectionEvent
    HostCnxFailedNoLicenseEvent = _vim.event.HostCnxFailedNoLicenseEvent
    HostCnxFailedNotFoundEvent = _vim.event.HostCnxFailedNotFoundEvent
    HostCnxFailedTimeoutEvent = _vim.event.HostCnxFailedTimeoutEvent
    HostCommunication = _vmodl.fault.HostCommunication
    HostComplianceCheckedEvent = _vim.event.HostComplianceCheckedEvent
    HostCompliantEvent = _vim.event.HostCompliantEvent
    HostConfigAppliedEvent = _vim.event.HostConfigAppliedEvent
    HostConfigChange = _vim.host.ConfigChange
    HostConfigChangeMode = _vim.host.ConfigChange.Mode
    HostConfigChangeOperation = _vim.host.ConfigChange.Operation
    HostConfigChangeOwner = _vim.host.ConfigChange.Owner
    HostConfigFailed = _vim.fault.HostConfigFailed
    HostConfigFault = _vim.fault.HostConfigFault
    HostConfigInfo = _vim.host.ConfigInfo
    HostConfigManager = _vim.host.ConfigManager
    HostConfigSpec = _vim.host.ConfigSpec
    HostConfigSummary = _vim.host.Summary.ConfigSummary
    HostConnectFault = _vim.fault.HostConnectFault
    HostConnectInfo = _vim.host.ConnectInfo
    HostConnectInfoNetworkInfo = _vim.host.ConnectInfo.NetworkInfo
    HostConnectSpec = _vim.host.ConnectSpec
    HostConnectedEvent = _vim.event.HostConnectedEvent
    HostConnectionLostEvent = _vim.event.HostConnectionLostEvent
    HostCpuIdInfo = _vim.host.CpuIdInfo
    HostCpuInfo = _vim.host.CpuInfo
    HostCpuPackage = _vim.host.CpuPackage
    HostCpuPackageVendor = _vim.host.CpuPackage.Vendor
    HostCpuPowerManagementInfo = _vim.host.CpuPowerManagementInfo
    HostCpuPowerManagementInfoPolicyType = _vim.host.CpuPowerManagementInfo.PolicyType
    HostCpuSchedulerInfo = _vim.host.CpuSchedulerSystem.CpuSchedulerInfo
    HostCpuSchedulerInfoCpuSchedulerPolicyInfo = (
        _vim.host.CpuSchedulerSystem.CpuSchedulerInfo.CpuSchedulerPolicyInfo
    )
    HostCpuSchedulerSystem = _vim.host.CpuSchedulerSystem
    HostCryptoState = _vim.HostSystem.CryptoState
    HostDVSConfigSpecSwitchMode = (
        _vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode
    )
    HostDasDisabledEvent = _vim.event.HostDasDisabledEvent
    HostDasDisablingEvent = _vim.event.HostDasDisablingEvent
    HostDasEnabledEvent = _vim.event.HostDasEnabledEvent
    HostDasEnablingEvent = _vim.event.HostDasEnablingEvent
    HostDasErrorEvent = _vim.event.HostDasErrorEvent
    HostDasErrorEventHostDasErrorReason = _vim.event.HostDasErrorEvent.HostDasErrorReason
    HostDasEvent = _vim.event.HostDasEvent
    HostDasOkEvent = _vim.event.HostDasOkEvent
    HostDataTransportConnectionInfo = _vim.host.DataTransportConnectionInfo
    HostDatastoreBrowser = _vim.host.DatastoreBrowser
    HostDatastoreBrowserSearchResults = _vim.host.DatastoreBrowser.SearchResults
    HostDatastoreBrowserSearchSpec = _vim.host.DatastoreBrowser.SearchSpec
    HostDatastoreConnectInfo = _vim.host.ConnectInfo.DatastoreInfo
    HostDatastoreExistsConnectInfo = _vim.host.ConnectInfo.DatastoreExistsInfo
    HostDatastoreNameConflictConnectInfo = _vim.host.ConnectInfo.DatastoreNameConflictInfo
    HostDatastoreSystem = _vim.host.DatastoreSystem
    HostDatastoreSystemCapabilities = _vim.host.DatastoreSystem.Capabilities
    HostDatastoreSystemDatastoreResult = _vim.host.DatastoreSystem.DatastoreResult
    HostDatastoreSystemVvolDatastoreSpec = _vim.host.DatastoreSystem.VvolDatastoreSpec
    HostDateTimeConfig = _vim.host.DateTimeConfig
    HostDateTimeInfo = _vim.host.DateTimeInfo
    HostDateTimeInfoProtocol = _vim.host.DateTimeInfo.Protocol
    HostDateTimeSystem = _vim.host.DateTimeSystem
    HostDateTimeSystemServiceTestResult = _vim.host.DateTimeSystem.ServiceTestResult
    HostDateTimeSystemTimeZone = _vim.host.DateTimeSystem.TimeZone
    HostDeploymentInfo = _vim.host.DeploymentInfo
    HostDevice = _vim.host.Device
    HostDhcpService = _vim.host.DhcpService
    HostDhcpServiceConfig = _vim.host.DhcpService.Config
    HostDhcpServiceSpec = _vim.host.DhcpService.Specification
    HostDiagnosticPartition = _vim.host.DiagnosticPartition
    HostDiagnosticPartitionCreateDescription = _vim.host.DiagnosticPartition.CreateDescription
    HostDiagnosticPartitionCreateOption = _vim.host.DiagnosticPartition.CreateOption
    HostDiagnosticPartitionCreateSpec = _vim.host.DiagnosticPartition.CreateSpec
    HostDiagnosticSystem = _vim.host.DiagnosticSystem
    HostDigestInfo = _vim.host.DigestInfo
    HostDigestInfoDigestMethodType = _vim.host.DigestInfo.DigestMethodType
    HostDigestVerificationSetting = _vim.host.DigestVerificationSetting
    HostDirectoryStore = _vim.host.DirectoryStore
    HostDirectoryStoreInfo = _vim.host.DirectoryStoreInfo
    HostDisconnectedEvent = _vim.event.HostDisconnectedEvent
    HostDisconnectedEventReasonCode = _vim.event.HostDisconnectedEvent.ReasonCode
    HostDiskConfigurationResult = _vim.host.DiskConfigurationResult
    HostDiskDimensions = _vim.host.DiskDimensions
    HostDiskDimensionsChs = _vim.host.DiskDimensions.Chs
    HostDiskDimensionsLba = _vim.host.DiskDimensions.Lba
    HostDiskMappingInfo = _vim.vm.device.HostDiskMappingInfo
    HostDiskMappingOption = _vim.vm.device.HostDiskMappingOption
    HostDiskMappingPartitionInfo = _vim.vm.device.HostDiskMappingInfo.PartitionInfo
    HostDiskMappingPartitionOption = _vim.vm.device.HostDiskMappingOption.PartitionOption
    HostDiskPartitionAttributes = _vim.host.DiskPartitionInfo.Partition
    HostDiskPartitionBlockRange = _vim.host.DiskPartitionInfo.BlockRange
    HostDiskPartitionInfo = _vim.host.DiskPartitionInfo
    HostDiskPartitionInfoPartitionFormat = _vim.host.DiskPartitionInfo.PartitionFormat
    HostDiskPartitionInfoType = _vim.host.DiskPartitionInfo.Type
    HostDiskPartitionLayout = _vim.host.DiskPartitionInfo.Layout
    HostDiskPartitionSpec = _vim.host.DiskPartitionInfo.Specification
    HostDistributedVirtualSwitchManagerFailoverReason = (
        _vim.dvs.HostDistributedVirtualSwitchManager.FailoverReason
    )
    HostDistributedVirtualSwitchManagerFailoverStage = (
        _vim.dvs.HostDistributedVirtualSwitchManager.FailoverStage
    )
    HostDnsConfig = _vim.host.DnsConfig
    HostDnsConfigSpec = _vim.host.DnsConfigSpec
    HostDvxClass = _vim.host.DvxClass
    HostEnableAdminFailedEvent = _vim.event.HostEnableAdminFailedEvent
    HostEnterMaintenanceResult = _vim.host.EnterMaintenanceResult
    HostEsxAgentHostManager = _vim.host.EsxAgentHostManager
    HostEsxAgentHostManagerConfigInfo = _vim.host.EsxAgentHostManager.ConfigInfo
    HostEvent = _vim.event.HostEvent
    HostEventArgument = _vim.event.HostEventArgument
    HostExtraNetworksEvent = _vim.event.HostExtraNetworksEvent
    HostFaultToleranceManagerComponentHealthInfo = (
        _vim.host.FaultToleranceManager.ComponentHealthInfo
    )
    HostFeatureCapability = _vim.host.FeatureCapability
    HostFeatureMask = _vim.host.FeatureMask
    HostFeatureVersionInfo = _vim.host.FeatureVersionInfo
    HostFeatureVersionKey = _vim.host.FeatureVersionInfo.FeatureVersionKey
    HostFibreChannelHba = _vim.host.FibreChannelHba
    HostFibreChannelOverEthernetHba = _vim.host.FibreChannelOverEthernetHba
    HostFibreChannelOverEthernetHbaLinkInfo = _vim.host.FibreChannelOverEthernetHba.LinkInfo
    HostFibreChannelOverEthernetTargetTransport = _vim.host.FibreChannelOverEthernetTargetTransport
    HostFibreChannelTargetTransport = _vim.host.FibreChannelTargetTransport
    HostFileAccess = _vim.host.FileAccess
    HostFileSystemMountInfo = _vim.host.FileSystemMountInfo
    HostFileSystemVolume = _vim.host.FileSystemVolume
    HostFileSystemVolumeFileSystemType = _vim.host.FileSystemVolume.FileSystemType
    HostFileSystemVolumeInfo = _vim.host.FileSystemVolumeInfo
    HostFirewallConfig = _vim.host.FirewallConfig
    HostFirewallConfigRuleSetConfig = _vim.host.FirewallConfig.RuleSetConfig
    HostFirewallDefaultPolicy = _vim.host.FirewallInfo.DefaultPolicy
    HostFirewallInfo = _vim.host.FirewallInfo
    HostFirewallRule = _vim.host.Ruleset.Rule
    HostFirewallRuleDirection = _vim.host.Ruleset.Rule.Direction
    HostFirewallRulePortType = _vim.host.Ruleset.Rule.PortType
    HostFirewallRuleProtocol = _vim.host.Ruleset.Rule.Protocol
    HostFirewallRuleset = _vim.host.Ruleset
    HostFirewallRulesetIpList = _vim.host.Ruleset.IpList
    HostFirewallRulesetIpNetwork = _vim.host.Ruleset.IpNetwork
    HostFirewallRulesetRulesetSpec = _vim.host.Ruleset.RulesetSpec
    HostFirewallSystem = _vim.host.FirewallSystem
    HostFirewallSystemRuleSetId = _vim.host.FirewallSystem.RuleSetId
    HostFirewallSystemServiceName = _vim.host.FirewallSystem.ServiceName
    HostFirmwareSystem = _vim.host.FirmwareSystem
    HostFlagInfo = _vim.host.FlagInfo
    HostForceMountedInfo = _vim.host.ForceMountedInfo
    HostFru = _vim.host.Fru
    HostFruFruType = _vim.host.Fru.FruType
    HostGatewaySpec = _vim.host.GatewaySpec
    HostGetShortNameFailedEvent = _vim.event.HostGetShortNameFailedEvent
    HostGraphicsConfig = _vim.host.GraphicsConfig
    HostGraphicsConfigDeviceType = _vim.host.GraphicsConfig.DeviceType
    HostGraphicsConfigGraphicsType = _vim.host.GraphicsConfig.GraphicsType
    HostGraphicsConfigSharedPassthruAssignmentPolicy = (
        _vim.host.GraphicsConfig.SharedPassthruAssignmentPolicy
    )
    HostGraphicsConfigVgpuMode = _vim.host.GraphicsConfig.VgpuMode
    HostGraphicsInfo = _vim.host.GraphicsInfo
    HostGraphicsInfoGraphicsType = _vim.host.GraphicsInfo.GraphicsType
    HostGraphicsInfoVgpuMode = _vim.host.GraphicsInfo.VgpuMode
    HostGraphicsManager = _vim.host.GraphicsManager
    HostHardwareElementInfo = _vim.host.HardwareStatusInfo.HardwareElementInfo
    HostHardwareElementStatus = _vim.host.HardwareStatusInfo.Status
    HostHardwareInfo = _vim.host.HardwareInfo
    HostHardwareStatusInfo = _vim.host.HardwareStatusInfo
    HostHardwareSummary = _vim.host.Summary.HardwareSummary
    HostHasComponentFailure = _vim.fault.HostHasComponentFailure
    HostHasComponentFailureHostComponentType = _vim.fault.HostHasComponentFailure.HostComponentType
    HostHbaCreateSpec = _vim.host.HbaCreateSpec
    HostHealthStatusSystem = _vim.host.HealthStatusSystem
    HostHostBusAdapter = _vim.host.HostBusAdapter
    HostHyperThreadScheduleInfo = _vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo
    HostImageAcceptanceLevel = _vim.host.ImageConfigManager.AcceptanceLevel
    HostImageConfigManager = _vim.host.ImageConfigManager
    HostImageProfileSummary = _vim.host.ImageConfigManager.ImageProfileSummary
    HostInAuditModeEvent = _vim.event.HostInAuditModeEvent
    HostInDomain = _vim.fault.HostInDomain
    HostIncompatibleForFaultTolerance = _vim.fault.HostIncompatibleForFaultTolerance
    HostIncompatibleForFaultToleranceReason = _vim.fault.HostIncompatibleForFaultTolerance.Reason
    HostIncompatibleForRecordReplay = _vim.fault.HostIncompatibleForRecordReplay
    HostIncompatibleForRecordReplayReason = _vim.fault.HostIncompatibleForRecordReplay.Reason
    HostInternetScsiHba = _vim.host.InternetScsiHba
    HostInternetScsiHbaAuthenticationCapabilities = (
        _vim.host.InternetScsiHba.AuthenticationCapabilities
    )
    HostInternetScsiHbaAuthenticationProperties = _vim.host.InternetScsiHba.AuthenticationProperties
    HostInternetScsiHbaChapAuthenticationType = _vim.host.InternetScsiHba.ChapAuthenticationType
    HostInternetScsiHbaDigestCapabilities = _vim.host.InternetScsiHba.DigestCapabilities
    HostInternetScsiHbaDigestProperties = _vim.host.InternetScsiHba.DigestProperties
    HostInternetScsiHbaDigestType = _vim.host.InternetScsiHba.DigestType
    HostInternetScsiHbaDiscoveryCapabilities = _vim.host.InternetScsiHba.DiscoveryCapabilities
    HostInternetScsiHbaDiscoveryProperties = _vim.host.InternetScsiHba.DiscoveryProperties
    HostInternetScsiHbaIPCapabilities = _vim.host.InternetScsiHba.IPCapabilities
    HostInternetScsiHbaIPProperties = _vim.host.InternetScsiHba.IPProperties
    HostInternetScsiHbaIPv6Properties = _vim.host.InternetScsiHba.IPv6Properties
    HostInternetScsiHbaIscsiIpv6Address = _vim.host.InternetScsiHba.IscsiIpv6Address
    HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType = (
        _vim.host.InternetScsiHba.IscsiIpv6Address.AddressConfigurationType
    )
    HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation = (
        _vim.host.InternetScsiHba.IscsiIpv6Address.IPv6AddressOperation
    )
    HostInternetScsiHbaNetworkBindingSupportType = (
        _vim.host.InternetScsiHba.NetworkBindingSupportType
    )
    HostInternetScsiHbaParamValue = _vim.host.InternetScsiHba.ParamValue
    HostInternetScsiHbaSendTarget = _vim.host.InternetScsiHba.SendTarget
    HostInternetScsiHbaStaticTarget = _vim.host.InternetScsiHba.StaticTarget
    HostInternetScsiHbaStaticTargetTargetDiscoveryMethod = (
        _vim.host.InternetScsiHba.StaticTarget.TargetDiscoveryMethod
    )
    HostInternetScsiHbaTargetSet = _vim.host.InternetScsiHba.TargetSet
    HostInternetScsiTargetTransport = _vim.host.InternetScsiTargetTransport
    HostInventoryFull = _vim.fault.HostInventoryFull
    HostInventoryFullEvent = _vim.event.HostInventoryFullEvent
    HostInventoryUnreadableEvent = _vim.event.HostInventoryUnreadableEvent
    HostIoFilterInfo = _vim.IoFilterManager.HostIoFilterInfo
    HostIpChangedEvent = _vim.event.HostIpChangedEvent
    HostIpConfig = _vim.host.IpConfig
    HostIpConfigIpV6Address = _vim.host.IpConfig.IpV6Address
    HostIpConfigIpV6AddressConfigType = _vim.host.IpConfig.IpV6AddressConfigType
    HostIpConfigIpV6AddressConfiguration = _vim.host.IpConfig.IpV6AddressConfiguration
    HostIpConfigIpV6AddressStatus = _vim.host.IpConfig.IpV6AddressStatus
    HostIpInconsistentEvent = _vim.event.HostIpInconsistentEvent
    HostIpRouteConfig = _vim.host.IpRouteConfig
    HostIpRouteConfigSpec = _vim.host.IpRouteConfigSpec
    HostIpRouteEntry = _vim.host.IpRouteEntry
    HostIpRouteOp = _vim.host.IpRouteOp
    HostIpRouteTableConfig = _vim.host.IpRouteTableConfig
    HostIpRouteTableInfo = _vim.host.IpRouteTableInfo
    HostIpToShortNameFailedEvent = _vim.event.HostIpToShortNameFailedEvent
    HostIpmiInfo = _vim.host.IpmiInfo
    HostIsolationIpPingFailedEvent = _vim.event.HostIsolationIpPingFailedEvent
    HostKernelModuleSystem = _vim.host.KernelModuleSystem
    HostLicensableResourceInfo = _vim.LicenseManager.LicensableResourceInfo
    HostLicensableResourceKey = _vim.LicenseManager.LicensableResourceInfo.ResourceKey
    HostLicenseConnectInfo = _vim.host.ConnectInfo.LicenseInfo
    HostLicenseExpiredEvent = _vim.event.HostLicenseExpiredEvent
    HostLicenseSpec = _vim.host.LicenseSpec
    HostListSummary = _vim.host.Summary
    HostListSummaryGatewaySummary = _vim.host.Summary.GatewaySummary
    HostListSummaryQuickStats = _vim.host.Summary.QuickStats
    HostLocalAccountManager = _vim.host.LocalAccountManager
    HostLocalAuthentication = _vim.host.LocalAuthentication
    HostLocalAuthenticationInfo = _vim.host.LocalAuthenticationInfo
    HostLocalFileSystemVolume = _vim.host.LocalFileSystemVolume
    HostLocalFileSystemVolumeSpec = _vim.host.LocalFileSystemVolume.Specification
    HostLocalPortCreatedEvent = _vim.event.HostLocalPortCreatedEvent
    HostLockdownMode = _vim.host.HostAccessManager.LockdownMode
    HostLowLevelProvisioningManagerDiskLayoutSpec = (
        _vim.host.LowLevelProvisioningManager.DiskLayoutSpec
    )
    HostLowLevelProvisioningManagerFileDeleteResult = (
        _vim.host.LowLevelProvisioningManager.FileDeleteResult
    )
    HostLowLevelProvisioningManagerFileDeleteSpec = (
        _vim.host.LowLevelProvisioningManager.FileDeleteSpec
    )
    HostLowLevelProvisioningManagerFileReserveResult = (
        _vim.host.LowLevelProvisioningManager.FileReserveResult
    )
    HostLowLevelProvisioningManagerFileReserveSpec = (
        _vim.host.LowLevelProvisioningManager.FileReserveSpec
    )
    HostLowLevelProvisioningManagerFileType = _vim.host.LowLevelProvisioningManager.FileType
    HostLowLevelProvisioningManagerReloadTarget = _vim.host.LowLevelProvisioningManager.ReloadTarget
    HostLowLevelProvisioningManagerSnapshotLayoutSpec = (
        _vim.host.LowLevelProvisioningManager.SnapshotLayoutSpec
    )
    HostLowLevelProvisioningManagerVmMigrationStatus = (
        _vim.host.LowLevelProvisioningManager.VmMigrationStatus
    )
    HostLowLevelProvisioningManagerVmRecoveryInfo = (
        _vim.host.LowLevelProvisioningManager.VmRecoveryInfo
    )
    HostMaintenanceSpec = _vim.host.MaintenanceSpec
    HostMaintenanceSpecEvacuationMode = _vim.host.MaintenanceSpec.EvacuationMode
    HostMaintenanceSpecPurpose = _vim.host.MaintenanceSpec.Purpose
    HostMemberHealthCheckResult = _vim.dvs.HostMember.HealthCheckResult
    HostMemberRuntimeInfo = _vim.dvs.HostMember.RuntimeInfo
    HostMemberUplinkHealthCheckResult = _vim.dvs.HostMember.UplinkHealthCheckResult
    HostMemoryProfile = _vim.profile.host.HostMemoryProfile
    HostMemorySpec = _vim.host.MemorySpec
    HostMemorySystem = _vim.host.MemoryManagerSystem
    HostMemoryTierFlags = _vim.host.MemoryTierFlags
    HostMemoryTierInfo = _vim.host.MemoryTierInfo
    HostMemoryTierType = _vim.host.MemoryTierType
    HostMemoryTieringType = _vim.host.MemoryTieringType
    HostMissingNetworksEvent = _vim.event.HostMissingNetworksEvent
    HostMonitoringStateChangedEvent = _vim.event.HostMonitoringStateChangedEvent
    HostMountInfo = _vim.host.MountInfo
    HostMountInfoInaccessibleReason = _vim.host.MountInfo.InaccessibleReason
    HostMountInfoMountFailedReason = _vim.host.MountInfo.MountFailedReason
    HostMountMode = _vim.host.MountInfo.AccessMode
    HostMultipathInfo = _vim.host.MultipathInfo
    HostMultipathInfoFixedLogicalUnitPolicy = _vim.host.MultipathInfo.FixedLogicalUnitPolicy
    HostMultipathInfoHppLogicalUnitPolicy = _vim.host.MultipathInfo.HppLogicalUnitPolicy
    HostMultipathInfoLogicalUnit = _vim.host.MultipathInfo.LogicalUnit
    HostMultipathInfoLogicalUnitPolicy = _vim.host.MultipathInfo.LogicalUnitPolicy
    HostMultipathInfoLogicalUnitStorageArrayTypePolicy = (
        _vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy
    )
    HostMultipathInfoPath = _vim.host.MultipathInfo.Path
    HostMultipathStateInfo = _vim.host.MultipathStateInfo
    HostMultipathStateInfoPath = _vim.host.MultipathStateInfo.Path
    HostNasVolume = _vim.host.NasVolume
    HostNasVolumeConfig = _vim.host.NasVolume.Config
    HostNasVolumeSecurityType = _vim.host.NasVolume.SecurityType
    HostNasVolumeSpec = _vim.host.NasVolume.Specification
    HostNasVolumeUserInfo = _vim.host.NasVolume.UserInfo
    HostNatService = _vim.host.NatService
    HostNatServiceConfig = _vim.host.NatService.Config
    HostNatServiceNameServiceSpec = _vim.host.NatService.NameServiceSpec
    HostNatServicePortForwardSpec = _vim.host.NatService.PortForwardSpecification
    HostNatServiceSpec = _vim.host.NatService.Specification
    HostNetCapabilities = _vim.host.NetCapabilities
    HostNetOffloadCapabilities = _vim.host.NetOffloadCapabilities
    HostNetStackInstance = _vim.host.NetStackInstance
    HostNetStackInstanceCongestionControlAlgorithmType = (
        _vim.host.NetStackInstance.CongestionControlAlgorithmType
    )
    HostNetStackInstanceSystemStackKey = _vim.host.NetStackInstance.SystemStackKey
    HostNetworkConfig = _vim.host.NetworkConfig
    HostNetworkConfigNetStackSpec = _vim.host.NetworkConfig.NetStackSpec
    HostNetworkConfigResult = _vim.host.NetworkConfig.Result
    HostNetworkInfo = _vim.host.NetworkInfo
    HostNetworkPolicy = _vim.host.NetworkPolicy
    HostNetworkResourceRuntime = _vim.host.RuntimeInfo.NetworkResourceRuntimeInfo
    HostNetworkSecurityPolicy = _vim.host.NetworkPolicy.SecurityPolicy
    HostNetworkSystem = _vim.host.NetworkSystem
    HostNetworkTrafficShapingPolicy = _vim.host.NetworkPolicy.TrafficShapingPolicy
    HostNewNetworkConnectInfo = _vim.host.ConnectInfo.NewNetworkInfo
    HostNfcConnectionInfo = _vim.host.NfcConnectionInfo
    HostNicFailureCriteria = _vim.host.NetworkPolicy.NicFailureCriteria
    HostNicOrderPolicy = _vim.host.NetworkPolicy.NicOrderPolicy
    HostNicTeamingPolicy = _vim.host.NetworkPolicy.NicTeamingPolicy
    HostNoAvailableNetworksEvent = _vim.event.HostNoAvailableNetworksEvent
    HostNoHAEnabledPortGroupsEvent = _vim.event.HostNoHAEnabledPortGroupsEvent
    HostNoRedundantManagementNetworkEvent = _vim.event.HostNoRedundantManagementNetworkEvent
    HostNonCompliantEvent = _vim.event.HostNonCompliantEvent
    HostNotConnected = _vmodl.fault.HostNotConnected
    HostNotInClusterEvent = _vim.event.HostNotInClusterEvent
    HostNotReachable = _vmodl.fault.HostNotReachable
    HostNtpConfig = _vim.host.NtpConfig
    HostNumaInfo = _vim.host.NumaInfo
    HostNumaNode = _vim.host.NumaNode
    HostNumericSensorHealthState = _vim.host.NumericSensorInfo.HealthState
    HostNumericSensorInfo = _vim.host.NumericSensorInfo
    HostNumericSensorType = _vim.host.NumericSensorInfo.SensorType
    HostNvdimmSystem = _vim.host.NvdimmSystem
    HostNvmeConnectSpec = _vim.host.NvmeConnectSpec
    HostNvmeController = _vim.host.NvmeController
    HostNvmeDisconnectSpec = _vim.host.NvmeDisconnectSpec
    HostNvmeDiscoverSpec = _vim.host.NvmeDiscoverSpec
    HostNvmeDiscoveryLog = _vim.host.NvmeDiscoveryLog
    HostNvmeDiscoveryLogEntry = _vim.host.NvmeDiscoveryLog.Entry
    HostNvmeDiscoveryLogSubsystemType = _vim.host.NvmeDiscoveryLog.SubsystemType
    HostNvmeDiscoveryLogTransportRequirements = _vim.host.NvmeDiscoveryLog.TransportRequirements
    HostNvmeNamespace = _vim.host.NvmeNamespace
    HostNvmeOpaqueTransportParameters = _vim.host.NvmeOpaqueTransportParameters
    HostNvmeOverFibreChannelParameters = _vim.host.NvmeOverFibreChannelParameters
    HostNvmeOverRdmaParameters = _vim.host.NvmeOverRdmaParameters
    HostNvmeOverTcpParameters = _vim.host.NvmeOverTcpParameters
    HostNvmeSpec = _vim.host.NvmeSpec
    HostNvmeTopology = _vim.host.NvmeTopology
    HostNvmeTopologyInterface = _vim.host.NvmeTopology.Interface
    HostNvmeTransportParameters = _vim.host.NvmeTransportParameters
    HostNvmeTransportParametersNvmeAddressFamily = (
        _vim.host.NvmeTransportParameters.NvmeAddressFamily
    )
    HostNvmeTransportType = _vim.host.NvmeTransportType
    HostOpaqueNetworkInfo = _vim.host.OpaqueNetworkInfo
    HostOpaqueSwitch = _vim.host.OpaqueSwitch
    HostOpaqueSwitchOpaqueSwitchState = _vim.host.OpaqueSwitch.OpaqueSwitchState
    HostOpaqueSwitchPhysicalNicZone = _vim.host.OpaqueSwitch.PhysicalNicZone
    HostOvercommittedEvent = _vim.event.HostOvercommittedEvent
    HostPMemVolume = _vim.host.PMemVolume
    HostParallelScsiHba = _vim.host.ParallelScsiHba
    HostParallelScsiTargetTransport = _vim.host.ParallelScsiTargetTransport
    HostPartialMaintenanceModeId = _vim.host.PartialMaintenanceModeId
    HostPartialMaintenanceModeRuntimeInfo = _vim.host.PartialMaintenanceModeRuntimeInfo
    HostPartialMaintenanceModeStatus = _vim.host.PartialMaintenanceModeStatus
    HostPatchManager = _vim.host.PatchManager
    HostPatchManagerInstallState = _vim.host.PatchManager.Status.InstallState
    HostPatchManagerIntegrityStatus = _vim.host.PatchManager.Status.Integrity
    HostPatchManagerLocator = _vim.host.PatchManager.Locator
    HostPatchManagerPatchManagerOperationSpec = _vim.host.PatchManager.PatchManagerOperationSpec
    HostPatchManagerReason = _vim.host.PatchManager.Status.Reason
    HostPatchManagerResult = _vim.host.PatchManager.Result
    HostPatchManagerStatus = _vim.host.PatchManager.Status
    HostPatchManagerStatusPrerequisitePatch = _vim.host.PatchManager.Status.PrerequisitePatch
    HostPathSelectionPolicyOption = _vim.host.PathSelectionPolicyOption
    HostPciDevice = _vim.host.PciDevice
    HostPciDeviceDirectPathInfo = _vim.host.PciDevice.DirectPathInfo
    HostPciPassthruConfig = _vim.host.PciPassthruConfig
    HostPciPassthruInfo = _vim.host.PciPassthruInfo
    HostPciPassthruInfoDirectPathDeviceMode = _vim.host.PciPassthruInfo.DirectPathDeviceMode
    HostPciPassthruInfoDirectPathState = _vim.host.PciPassthruInfo.DirectPathState
    HostPciPassthruSystem = _vim.host.PciPassthruSystem
    HostPcieHba = _vim.host.PcieHba
    HostPcieTargetTransport = _vim.host.PcieTargetTransport
    HostPersistentMemoryInfo = _vim.host.PersistentMemoryInfo
    HostPlacedVirtualNicIdentifier = _vim.host.RuntimeInfo.PlacedVirtualNicIdentifier
    HostPlugStoreTopology = _vim.host.PlugStoreTopology
    HostPlugStoreTopologyAdapter = _vim.host.PlugStoreTopology.Adapter
    HostPlugStoreTopologyDevice = _vim.host.PlugStoreTopology.Device
    HostPlugStoreTopologyPath = _vim.host.PlugStoreTopology.Path
    HostPlugStoreTopologyPlugin = _vim.host.PlugStoreTopology.Plugin
    HostPlugStoreTopologyTarget = _vim.host.PlugStoreTopology.Target
    HostPnicNetworkResourceInfo = _vim.host.RuntimeInfo.PnicNetworkResourceInfo
    HostPortGroup = _vim.host.PortGroup
    HostPortGroupConfig = _vim.host.PortGroup.Config
    HostPortGroupPort = _vim.host.PortGroup.Port
    HostPortGroupProfile = _vim.profile.host.HostPortGroupProfile
    HostPortGroupSpec = _vim.host.PortGroup.Specification
    HostPosixAccountSpec = _vim.host.LocalAccountManager.PosixAccountSpecification
    HostPowerOpFailed = _vim.fault.HostPowerOpFailed
    HostPowerOperationType = _vim.cluster.HostPowerAction.OperationType
    HostPowerPolicy = _vim.host.PowerSystem.PowerPolicy
    HostPowerSystem = _vim.host.PowerSystem
    HostPrimaryAgentNotShortNameEvent = _vim.event.HostPrimaryAgentNotShortNameEvent
    HostProfile = _vim.profile.host.HostProfile
    HostProfileAppliedEvent = _vim.event.HostProfileAppliedEvent
    HostProfileCompleteConfigSpec = _vim.profile.host.HostProfile.CompleteConfigSpec
    HostProfileConfigInfo = _vim.profile.host.HostProfile.ConfigInfo
    HostProfileConfigSpec = _vim.profile.host.HostProfile.ConfigSpec
    HostProfileHostBasedConfigSpec = _vim.profile.host.HostProfile.HostBasedConfigSpec
    HostProfileManager = _vim.profile.host.ProfileManager
    HostProfileManagerAnswerFileStatus = _vim.profile.host.ProfileManager.AnswerFileStatus
    HostProfileManagerCompositionResult = _vim.profile.host.ProfileManager.CompositionResult
    HostProfileManagerCompositionResultResultElement = (
        _vim.profile.host.ProfileManager.CompositionResult.ResultElement
    )
    HostProfileManagerCompositionResultResultElementStatus = (
        _vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status
    )
    HostProfileManagerCompositionValidationResult = (
        _vim.profile.host.ProfileManager.CompositionValidationResult
    )
    HostProfileManagerCompositionValidationResultResultElement = (
        _vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement
    )
    HostProfileManagerCompositionValidationResultResultElementStatus = (
        _vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status
    )
    HostProfileManagerConfigTaskList = _vim.profile.host.ProfileManager.ConfigTaskList
    HostProfileManagerHostToConfigSpecMap = _vim.profile.host.ProfileManager.HostToConfigSpecMap
    HostProfileManagerTaskListRequirement = _vim.profile.host.ProfileManager.TaskListRequirement
    HostProfileSerializedHostProfileSpec = _vim.profile.host.HostProfile.SerializedHostProfileSpec
    HostProfileValidationFailureInfo = _vim.profile.host.HostProfile.ValidationFailureInfo
    HostProfileValidationFailureInfoUpdateType = (
        _vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType
    )
    HostProfileValidationState = _vim.profile.host.HostProfile.ValidationState
    HostProfilesEntityCustomizations = _vim.profile.host.ProfileManager.EntityCustomizations
    HostProtocolEndpoint = _vim.host.ProtocolEndpoint
    HostProtocolEndpointPEType = _vim.host.ProtocolEndpoint.PEType
    HostProtocolEndpointProtocolEndpointType = _vim.host.ProtocolEndpoint.ProtocolEndpointType
    HostProxySwitch = _vim.host.HostProxySwitch
    HostProxySwitchConfig = _vim.host.HostProxySwitch.Config
    HostProxySwitchEnsInfo = _vim.host.HostProxySwitch.EnsInfo
    HostProxySwitchHostLagConfig = _vim.host.HostProxySwitch.HostLagConfig
    HostProxySwitchSpec = _vim.host.HostProxySwitch.Specification
    HostPtpConfig = _vim.host.PtpConfig
    HostPtpConfigDeviceType = _vim.host.PtpConfig.DeviceType
    HostPtpConfigPtpPort = _vim.host.PtpConfig.PtpPort
    HostQualifiedName = _vim.host.QualifiedName
    HostQualifiedNameType = _vim.host.QualifiedName.Type
    HostRdmaDevice = _vim.host.RdmaDevice
    HostRdmaDeviceBacking = _vim.host.RdmaDevice.Backing
    HostRdmaDeviceCapability = _vim.host.RdmaDevice.Capability
    HostRdmaDeviceConnectionInfo = _vim.host.RdmaDevice.ConnectionInfo
    HostRdmaDeviceConnectionState = _vim.host.RdmaDevice.ConnectionState
    HostRdmaDevicePnicBacking = _vim.host.RdmaDevice.PnicBacking
    HostRdmaHba = _vim.host.RdmaHba
    HostRdmaTargetTransport = _vim.host.RdmaTargetTransport
    HostReconnectionFailedEvent = _vim.event.HostReconnectionFailedEvent
    HostReliableMemoryInfo = _vim.host.ReliableMemoryInfo
    HostRemovedEvent = _vim.event.HostRemovedEvent
    HostReplayUnsupportedReason = _vim.host.Capability.ReplayUnsupportedReason
    HostResignatureRescanResult = _vim.host.ResignatureRescanResult
    HostRuntimeInfo = _vim.host.RuntimeInfo
    HostRuntimeInfoNetStackInstanceRuntimeInfo = _vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo
    HostRuntimeInfoNetStackInstanceRuntimeInfoState = (
        _vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo.State
    )
    HostRuntimeInfoNetworkRuntimeInfo = _vim.host.RuntimeInfo.NetworkRuntimeInfo
    HostRuntimeInfoStateEncryptionInfo = _vim.host.RuntimeInfo.StateEncryptionInfo
    HostRuntimeInfoStateEncryptionInfoProtectionMode = (
        _vim.host.RuntimeInfo.StateEncryptionInfo.ProtectionMode
    )
    HostRuntimeInfoStatelessNvdsMigrationState = _vim.host.RuntimeInfo.StatelessNvdsMigrationState
    HostScsiDisk = _vim.host.ScsiDisk
    HostScsiDiskPartition = _vim.host.ScsiDisk.Partition
    HostScsiTopology = _vim.host.ScsiTopology
    HostScsiTopologyInterface = _vim.host.ScsiTopology.Interface
    HostScsiTopologyLun = _vim.host.ScsiTopology.Lun
    HostScsiTopologyTarget = _vim.host.ScsiTopology.Target
    HostSecuritySpec = _vim.host.SecuritySpec
    HostSerialAttachedHba = _vim.host.SerialAttachedHba
    HostSerialAttachedTargetTransport = _vim.host.SerialAttachedTargetTransport
    HostService = _vim.host.Service
    HostServiceConfig = _vim.host.ServiceConfig
    HostServiceInfo = _vim.host.ServiceInfo
    HostServicePolicy = _vim.host.Service.Policy
    HostServiceSourcePackage = _vim.host.Service.SourcePackage
    HostServiceSystem = _vim.host.ServiceSystem
    HostSevInfo = _vim.host.SevInfo
    HostSevInfoSevState = _vim.host.SevInfo.SevState
    HostSgxInfo = _vim.host.SgxInfo
    HostSgxInfoFlcModes = _vim.host.SgxInfo.FlcModes
    HostSgxInfoSgxStates = _vim.host.SgxInfo.SgxStates
    HostSgxRegistrationInfo = _vim.host.SgxRegistrationInfo
    HostSgxRegistrationInfoRegistrationStatus = _vim.host.SgxRegistrationInfo.RegistrationStatus
    HostSgxRegistrationInfoRegistrationType = _vim.host.SgxRegistrationInfo.RegistrationType
    HostSharedGpuCapabilities = _vim.host.SharedGpuCapabilities
    HostShortNameInconsistentEvent = _vim.event.HostShortNameInconsistentEvent
    HostShortNameToIpFailedEvent = _vim.event.HostShortNameToIpFailedEvent
    HostShutdownEvent = _vim.event.HostShutdownEvent
    HostSnmpAgentCapability = _vim.host.SnmpSystem.AgentLimits.Capability
    HostSnmpConfigSpec = _vim.host.SnmpSystem.SnmpConfigSpec
    HostSnmpDestination = _vim.host.SnmpSystem.SnmpConfigSpec.Destination
    HostSnmpSystem = _vim.host.SnmpSystem
    HostSnmpSystemAgentLimits = _vim.host.SnmpSystem.AgentLimits
    HostSpecification = _vim.profile.host.HostSpecification
    HostSpecificationChangedEvent = _vim.event.HostSpecificationChangedEvent
    HostSpecificationManager = _vim.profile.host.HostSpecificationManager
    HostSpecificationOperationFailed = _vim.fault.HostSpecificationOperationFailed
    HostSpecificationRequireEvent = _vim.event.HostSpecificationRequireEvent
    HostSpecificationUpdateEvent = _vim.event.HostSpecificationUpdateEvent
    HostSriovConfig = _vim.host.SriovConfig
    HostSriovDevicePoolInfo = _vim.host.SriovDevicePoolInfo
    HostSriovInfo = _vim.host.SriovInfo
    HostSriovNetworkDevicePoolInfo = _vim.host.SriovNetworkDevicePoolInfo
    HostSslThumbprintInfo = _vim.host.SslThumbprintInfo
    HostStandbyMode = _vim.HostSystem.StandbyMode
    HostStatusChangedEvent = _vim.event.HostStatusChangedEvent
    HostStorageArrayTypePolicyOption = _vim.host.StorageArrayTypePolicyOption
    HostStorageDeviceInfo = _vim.host.StorageDeviceInfo
    HostStorageElementInfo = _vim.host.HardwareStatusInfo.StorageStatusInfo
    HostStorageOperationalInfo = _vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo
    HostStorageProtocol = _vim.host.StorageProtocol
    HostStorageSystem = _vim.host.StorageSystem
    HostStorageSystemDiskLocatorLedResult = _vim.host.StorageSystem.DiskLocatorLedResult
    HostStorageSystemScsiLunResult = _vim.host.StorageSystem.ScsiLunResult
    HostStorageSystemVmfsVolumeResult = _vim.host.StorageSystem.VmfsVolumeResult
    HostSubSpecification = _vim.profile.host.HostSubSpecification
    HostSubSpecificationDeleteEvent = _vim.event.HostSubSpecificationDeleteEvent
    HostSubSpecificationUpdateEvent = _vim.event.HostSubSpecificationUpdateEvent
    HostSyncFailedEvent = _vim.event.HostSyncFailedEvent
    HostSystemComplianceCheckState = _vim.HostSystem.ComplianceCheckState
    HostSystemConnectionState = _vim.HostSystem.ConnectionState
    HostSystemHealthInfo = _vim.host.SystemHealthInfo
    HostSystemIdentificationInfo = _vim.host.SystemIdentificationInfo
    HostSystemIdentificationInfoIdentifier = _vim.host.SystemIdentificationInfo.Identifier
    HostSystemInfo = _vim.host.SystemInfo
    HostSystemPowerState = _vim.HostSystem.PowerState
    HostSystemReconnectSpec = _vim.HostSystem.ReconnectSpec
    HostSystemRemediationState = _vim.HostSystem.RemediationState
    HostSystemRemediationStateState = _vim.HostSystem.RemediationState.State
    HostSystemResourceInfo = _vim.host.SystemResourceInfo
    HostSystemSwapConfiguration = _vim.host.SystemSwapConfiguration
    HostSystemSwapConfigurationDatastoreOption = _vim.host.SystemSwapConfiguration.DatastoreOption
    HostSystemSwapConfigurationDisabledOption = _vim.host.SystemSwapConfiguration.DisabledOption
    HostSystemSwapConfigurationHostCacheOption = _vim.host.SystemSwapConfiguration.HostCacheOption
    HostSystemSwapConfigurationHostLocalSwapOption = (
        _vim.host.SystemSwapConfiguration.HostLocalSwapOption
    )
    HostSystemSwapConfigurationSystemSwapOption = _vim.host.SystemSwapConfiguration.SystemSwapOption
    HostTargetTransport = _vim.host.TargetTransport
    HostTcpHba = _vim.host.TcpHba
    HostTcpHbaCreateSpec = _vim.host.TcpHbaCreateSpec
    HostTcpTargetTransport = _vim.host.TcpTargetTransport
    HostTdxInfo = _vim.host.TdxInfo
    HostTdxInfoTdxState = _vim.host.TdxInfo.TdxState
    HostTpmAttestationInfo = _vim.host.TpmAttestationInfo
    HostTpmAttestationInfoAcceptanceStatus = _vim.host.TpmAttestationInfo.AcceptanceStatus
    HostTpmAttestationReport = _vim.host.TpmAttestationReport
    HostTpmBootCompleteEventDetails = _vim.host.TpmBootCompleteEventDetails
    HostTpmBootSecurityOptionEventDetails = _vim.host.TpmBootSecurityOptionEventDetails
    HostTpmCommandEventDetails = _vim.host.TpmCommandEventDetails
    HostTpmDigestInfo = _vim.host.TpmDigestInfo
    HostTpmEventDetails = _vim.host.TpmEventDetails
    HostTpmEventLogEntry = _vim.host.TpmEventLogEntry
    HostTpmNvTagEventDetails = _vim.host.TpmNvTagEventDetails
    HostTpmOptionEventDetails = _vim.host.TpmOptionEventDetails
    HostTpmSignerEventDetails = _vim.host.TpmSignerEventDetails
    HostTpmSoftwareComponentEventDetails = _vim.host.TpmSoftwareComponentEventDetails
    HostTpmSystemVersionEventDetails = _vim.host.TpmSystemVersionEventDetails
    HostTpmVersionEventDetails = _vim.host.TpmVersionEventDetails
    HostTrustAuthorityAttestationInfo = _vim.host.TrustAuthorityAttestationInfo
    HostTrustAuthorityAttestationInfoAttestationStatus = (
        _vim.host.TrustAuthorityAttestationInfo.AttestationStatus
    )
    HostUnresolvedVmfsExtent = _vim.host.UnresolvedVmfsExtent
    HostUnresolvedVmfsExtentUnresolvedReason = _vim.host.UnresolvedVmfsExtent.UnresolvedReason
    HostUnresolvedVmfsResignatureSpec = _vim.host.UnresolvedVmfsResignatureSpec
    HostUnresolvedVmfsResolutionResult = _vim.host.UnresolvedVmfsResolutionResult
    HostUnresolvedVmfsResolutionSpec = _vim.host.UnresolvedVmfsResolutionSpec
    HostUnresolvedVmfsResolutionSpecVmfsUuidResolution = (
        _vim.host.UnresolvedVmfsResolutionSpec.VmfsUuidResolution
    )
    HostUnresolvedVmfsVolume = _vim.host.UnresolvedVmfsVolume
    HostUnresolvedVmfsVolumeResolveStatus = _vim.host.UnresolvedVmfsVolume.ResolveStatus
    HostUpgradeFailedEvent = _vim.event.HostUpgradeFailedEvent
    HostUserWorldSwapNotEnabledEvent = _vim.event.HostUserWorldSwapNotEnabledEvent
    HostVFlashManager = _vim.host.VFlashManager
    HostVFlashManagerVFlashCacheConfigInfo = _vim.host.VFlashManager.VFlashCacheConfigInfo
    HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption = (
        _vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption
    )
    HostVFlashManagerVFlashCacheConfigSpec = _vim.host.VFlashManager.VFlashCacheConfigSpec
    HostVFlashManagerVFlashConfigInfo = _vim.host.VFlashManager.VFlashConfigInfo
    HostVFlashManagerVFlashResourceConfigInfo = _vim.host.VFlashManager.VFlashResourceConfigInfo
    HostVFlashManagerVFlashResourceConfigSpec = _vim.host.VFlashManager.VFlashResourceConfigSpec
    HostVFlashManagerVFlashResourceRunTimeInfo = _vim.host.VFlashManager.VFlashResourceRunTimeInfo
    HostVFlashResourceConfigurationResult = _vim.host.VFlashResourceConfigurationResult
    HostVMotionCompatibility = _vim.ServiceInstance.HostVMotionCompatibility
    HostVMotionConfig = _vim.host.VMotionConfig
    HostVMotionInfo = _vim.host.VMotionInfo
    HostVMotionManagerDstInstantCloneResult = _vim.host.VMotionManager.DstInstantCloneResult
    HostVMotionManagerSrcInstantCloneResult = _vim.host.VMotionManager.SrcInstantCloneResult
    HostVMotionNetConfig = _vim.host.VMotionSystem.NetConfig
    HostVMotionSystem = _vim.host.VMotionSystem
    HostVStorageObjectManager = _vim.vslm.host.VStorageObjectManager
    HostVfatVolume = _vim.host.VfatVolume
    HostVffsSpec = _vim.host.VffsVolume.Specification
    HostVffsVolume = _vim.host.VffsVolume
    HostVirtualNic = _vim.host.VirtualNic
    HostVirtualNicConfig = _vim.host.VirtualNic.Config
    HostVirtualNicConnection = _vim.host.VirtualNicConnection
    HostVirtualNicIpRouteSpec = _vim.host.VirtualNic.IpRouteSpec
    HostVirtualNicManager = _vim.host.VirtualNicManager
    HostVirtualNicManagerInfo = _vim.host.VirtualNicManagerInfo
    HostVirtualNicManagerNicType = _vim.host.VirtualNicManager.NicType
    HostVirtualNicManagerNicTypeSelection = _vim.host.VirtualNicManager.NicTypeSelection
    HostVirtualNicOpaqueNetworkSpec = _vim.host.VirtualNic.OpaqueNetworkSpec
    HostVirtualNicSpec = _vim.host.VirtualNic.Specification
    HostVirtualSwitch = _vim.host.VirtualSwitch
    HostVirtualSwitchAutoBridge = _vim.host.VirtualSwitch.AutoBridge
    HostVirtualSwitchBeaconConfig = _vim.host.VirtualSwitch.BeaconConfig
    HostVirtualSwitchBondBridge = _vim.host.VirtualSwitch.BondBridge
    HostVirtualSwitchBridge = _vim.host.VirtualSwitch.Bridge
    HostVirtualSwitchConfig = _vim.host.VirtualSwitch.Config
    HostVirtualSwitchSimpleBridge = _vim.host.VirtualSwitch.SimpleBridge
    HostVirtualSwitchSpec = _vim.host.VirtualSwitch.Specification
    HostVmciAccessManagerAccessSpec = _vim.host.VmciAccessManager.AccessSpec
    HostVmciAccessManagerMode = _vim.host.VmciAccessManager.Mode
    HostVmfsRescanResult = _vim.host.VmfsRescanResult
    HostVmfsSpec = _vim.host.VmfsVolume.Specification
    HostVmfsVolume = _vim.host.VmfsVolume
    HostVmfsVolumeUnmapBandwidthPolicy = _vim.host.VmfsVolume.UnmapBandwidthPolicy
    HostVmfsVolumeUnmapPriority = _vim.host.VmfsVolume.UnmapPriority
    HostVnicConnectedToCustomizedDVPortEvent = _vim.event.HostVnicConnectedToCustomizedDVPortEvent
    HostVsanHealthSystem = _vim.host.VsanHealthSystem
    HostVsanInternalSystem = _vim.host.VsanInternalSystem
    HostVsanInternalSystemCmmdsQuery = _vim.host.VsanInternalSystem.CmmdsQuery
    HostVsanInternalSystemDeleteVsanObjectsResult = (
        _vim.host.VsanInternalSystem.DeleteVsanObjectsResult
    )
    HostVsanInternalSystemVsanObjectOperationResult = (
        _vim.host.VsanInternalSystem.VsanObjectOperationResult
    )
    HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult = (
        _vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult
    )
    HostVsanSystem = _vim.host.VsanSystem
    HostVvolNQN = _vim.host.VvolNQN
    HostVvolVolume = _vim.host.VvolVolume
    HostVvolVolumeHostVvolNQN = _vim.host.VvolVolume.HostVvolNQN
    HostVvolVolumeSpecification = _vim.host.VvolVolume.Specification
    HostWwnChangedEvent = _vim.event.HostWwnChangedEvent
    HostWwnConflictEvent = _vim.event.HostWwnConflictEvent
    HotSnapshotMoveNotSupported = _vim.fault.HotSnapshotMoveNotSupported
    HourlyTaskScheduler = _vim.scheduler.HourlyTaskScheduler
    HttpFault = _vim.fault.HttpFault
    HttpNfcLeaseCapabilities = _vim.HttpNfcLease.Capabilities
    HttpNfcLeaseDatastoreLeaseInfo = _vim.HttpNfcLease.DatastoreLeaseInfo
    HttpNfcLeaseDeviceUrl = _vim.HttpNfcLease.DeviceUrl
    HttpNfcLeaseHostInfo = _vim.HttpNfcLease.HostInfo
    HttpNfcLeaseInfo = _vim.HttpNfcLease.Info
    HttpNfcLeaseManifestEntry = _vim.HttpNfcLease.ManifestEntry
    HttpNfcLeaseManifestEntryChecksumType = _vim.HttpNfcLease.ManifestEntry.ChecksumType
    HttpNfcLeaseMode = _vim.HttpNfcLease.Mode
    HttpNfcLeaseProbeResult = _vim.HttpNfcLease.ProbeResult
    HttpNfcLeaseSourceFile = _vim.HttpNfcLease.SourceFile
    HttpNfcLeaseState = _vim.HttpNfcLease.State
    ID = _vim.vslm.ID
    IDEDiskNotSupported = _vim.fault.IDEDiskNotSupported
    IORMNotSupportedHostOnDatastore = _vim.fault.IORMNotSupportedHostOnDatastore
    IScsiBootFailureEvent = _vim.event.iScsiBootFailureEvent
    ImportHostAddFailure = _vim.fault.ImportHostAddFailure
    ImportOperationBulkFault = _vim.fault.ImportOperationBulkFault
    ImportOperationBulkFaultFaultOnImport = _vim.fault.ImportOperationBulkFault.FaultOnImport
    InUseFeatureManipulationDisallowed = _vim.fault.InUseFeatureManipulationDisallowed
    InaccessibleDatastore = _vim.fault.InaccessibleDatastore
    InaccessibleFTMetadataDatastore = _vim.fault.InaccessibleFTMetadataDatastore
    InaccessibleVFlashSource = _vim.fault.InaccessibleVFlashSource
    IncompatibleDefaultDevice = _vim.fault.IncompatibleDefaultDevice
    IncompatibleHostForFtSecondary = _vim.fault.IncompatibleHostForFtSecondary
    IncompatibleHostForVmReplication = _vim.fault.IncompatibleHostForVmReplication
    IncompatibleHostForVmReplicationIncompatibleReason = (
        _vim.fault.IncompatibleHostForVmReplication.IncompatibleReason
    )
    IncompatibleSetting = _vim.fault.IncompatibleSetting
    IncorrectFileType = _vim.fault.IncorrectFileType
    IncorrectHostInformation = _vim.fault.IncorrectHostInformation
    IncorrectHostInformationEvent = _vim.event.IncorrectHostInformationEvent
    IndependentDiskVMotionNotSupported = _vim.fault.IndependentDiskVMotionNotSupported
    InfoUpgradeEvent = _vim.event.InfoUpgradeEvent
    InsufficientAgentVmsDeployed = _vim.fault.InsufficientAgentVmsDeployed
    InsufficientCpuResourcesFault = _vim.fault.InsufficientCpuResourcesFault
    InsufficientDisks = _vim.fault.InsufficientDisks
    InsufficientFailoverResourcesEvent = _vim.event.InsufficientFailoverResourcesEvent
    InsufficientFailoverResourcesFault = _vim.fault.InsufficientFailoverResourcesFault
    InsufficientGraphicsResourcesFault = _vim.fault.InsufficientGraphicsResourcesFault
    InsufficientHostCapacityFault = _vim.fault.InsufficientHostCapacityFault
    InsufficientHostCpuCapacityFault = _vim.fault.InsufficientHostCpuCapacityFault
    InsufficientHostMemoryCapacityFault = _vim.fault.InsufficientHostMemoryCapacityFault
    InsufficientMemoryResourcesFault = _vim.fault.InsufficientMemoryResourcesFault
    InsufficientNetworkCapacity = _vim.fault.InsufficientNetworkCapacity
    InsufficientNetworkResourcePoolCapacity = _vim.fault.InsufficientNetworkResourcePoolCapacity
    InsufficientPerCpuCapacity = _vim.fault.InsufficientPerCpuCapacity
    InsufficientResourcesFault = _vim.fault.InsufficientResourcesFault
    InsufficientStandbyCpuResource = _vim.fault.InsufficientStandbyCpuResource
    InsufficientStandbyMemoryResource = _vim.fault.InsufficientStandbyMemoryResource
    InsufficientStandbyResource = _vim.fault.InsufficientStandbyResource
    InsufficientStorageIops = _vim.fault.InsufficientStorageIops
    InsufficientStorageSpace = _vim.fault.InsufficientStorageSpace
    InsufficientVFlashResourcesFault = _vim.fault.InsufficientVFlashResourcesFault
    IntOption = _vim.option.IntOption
    InternetScsiSnsDiscoveryMethod = (
        _vim.host.InternetScsiHba.DiscoveryProperties.ISnsDiscoveryMethod
    )
    InvalidAffinitySettingFault = _vim.fault.InvalidAffinitySettingFault
    InvalidArgument = _vmodl.fault.InvalidArgument
    InvalidBmcRole = _vim.fault.InvalidBmcRole
    InvalidBundle = _vim.fault.InvalidBundle
    InvalidCAMCertificate = _vim.fault.InvalidCAMCertificate
    InvalidCAMServer = _vim.fault.InvalidCAMServer
    InvalidClientCertificate = _vim.fault.InvalidClientCertificate
    InvalidCollectorVersion = _vmodl.query.InvalidCollectorVersion
    InvalidController = _vim.fault.InvalidController
    InvalidDasConfigArgument = _vim.fault.InvalidDasConfigArgument
    InvalidDasConfigArgumentEntryForInvalidArgument = (
        _vim.fault.InvalidDasConfigArgument.EntryForInvalidArgument
    )
    InvalidDasRestartPriorityForFtVm = _vim.fault.InvalidDasRestartPriorityForFtVm
    InvalidDatastore = _vim.fault.InvalidDatastore
    InvalidDatastorePath = _vim.fault.InvalidDatastorePath
    InvalidDatastoreState = _vim.fault.InvalidDatastoreState
    InvalidDeviceBacking = _vim.fault.InvalidDeviceBacking
    InvalidDeviceOperation = _vim.fault.InvalidDeviceOperation
    InvalidDeviceSpec = _vim.fault.InvalidDeviceSpec
    InvalidDiskFormat = _vim.fault.InvalidDiskFormat
    InvalidDrsBehaviorForFtVm = _vim.fault.InvalidDrsBehaviorForFtVm
    InvalidEditionEvent = _vim.event.InvalidEditionEvent
    InvalidEditionLicense = _vim.fault.InvalidEditionLicense
    InvalidEvent = _vim.fault.InvalidEvent
    InvalidFolder = _vim.fault.InvalidFolder
    InvalidFormat = _vim.fault.InvalidFormat
    InvalidGuestLogin = _vim.fault.InvalidGuestLogin
    InvalidHostConnectionState = _vim.fault.InvalidHostConnectionState
    InvalidHostName = _vim.fault.InvalidHostName
    InvalidHostState = _vim.fault.InvalidHostState
    InvalidIndexArgument = _vim.fault.InvalidIndexArgument
    InvalidIpfixConfig = _vim.fault.InvalidIpfixConfig
    InvalidIpmiLoginInfo = _vim.fault.InvalidIpmiLoginInfo
    InvalidIpmiMacAddress = _vim.fault.InvalidIpmiMacAddress
    InvalidLicense = _vim.fault.InvalidLicense
    InvalidLocale = _vim.fault.InvalidLocale
    InvalidLogin = _vim.fault.InvalidLogin
    InvalidName = _vim.fault.InvalidName
    InvalidNasCredentials = _vim.fault.InvalidNasCredentials
    InvalidNetworkInType = _vim.fault.InvalidNetworkInType
    InvalidNetworkResource = _vim.fault.InvalidNetworkResource
    InvalidOperationOnSecondaryVm = _vim.fault.InvalidOperationOnSecondaryVm
    InvalidPowerState = _vim.fault.InvalidPowerState
    InvalidPrivilege = _vim.fault.InvalidPrivilege
    InvalidProfileReferenceHost = _vim.fault.InvalidProfileReferenceHost
    InvalidProfileReferenceHostReason = _vim.fault.InvalidProfileReferenceHost.Reason
    InvalidProperty = _vmodl.query.InvalidProperty
    InvalidPropertyType = _vim.fault.InvalidPropertyType
    InvalidPropertyValue = _vim.fault.InvalidPropertyValue
    InvalidRequest = _vmodl.fault.InvalidRequest
    InvalidResourcePoolStructureFault = _vim.fault.InvalidResourcePoolStructureFault
    InvalidScheduledTask = _vim.fault.InvalidScheduledTask
    InvalidSnapshotFormat = _vim.fault.InvalidSnapshotFormat
    InvalidState = _vim.fault.InvalidState
    InvalidToken = _vmodl.fault.InvalidToken
    InvalidType = _vmodl.fault.InvalidType
    InvalidVmConfig = _vim.fault.InvalidVmConfig
    InvalidVmState = _vim.fault.InvalidVmState
    InventoryDescription = _vim.ResourcePlanningManager.InventoryDescription
    InventoryHasStandardAloneHosts = _vim.fault.InventoryHasStandardAloneHosts
    InventoryView = _vim.view.InventoryView
    IoFilterHostIssue = _vim.IoFilterManager.QueryIssueResult.HostIssue
    IoFilterInfo = _vim.IoFilterManager.IoFilterInfo
    IoFilterManagerSslTrust = _vim.IoFilterManager.SslTrust
    IoFilterOperation = _vim.IoFilterManager.OperationType
    IoFilterQueryIssueResult = _vim.IoFilterManager.QueryIssueResult
    IoFilterType = _vim.IoFilterManager.IoFilterType
    IpAddressProfile = _vim.profile.host.IpAddressProfile
    IpHostnameGeneratorError = _vim.fault.IpHostnameGeneratorError
    IpPool = _vim.vApp.IpPool
    IpPoolAssociation = _vim.vApp.IpPool.Association
    IpPoolIpPoolConfigInfo = _vim.vApp.IpPool.IpPoolConfigInfo
    IpPoolManagerIpAllocation = _vim.IpPoolManager.IpAllocation
    IpRouteProfile = _vim.profile.host.IpRouteProfile
    IscsiDependencyEntity = _vim.host.IscsiManager.IscsiDependencyEntity
    IscsiFault = _vim.fault.IscsiFault
    IscsiFaultInvalidVnic = _vim.fault.IscsiFaultInvalidVnic
    IscsiFaultPnicInUse = _vim.fault.IscsiFaultPnicInUse
    IscsiFaultVnicAlreadyBound = _vim.fault.IscsiFaultVnicAlreadyBound
    IscsiFaultVnicHasActivePaths = _vim.fault.IscsiFaultVnicHasActivePaths
    IscsiFaultVnicHasMultipleUplinks = _vim.fault.IscsiFaultVnicHasMultipleUplinks
    IscsiFaultVnicHasNoUplinks = _vim.fault.IscsiFaultVnicHasNoUplinks
    IscsiFaultVnicHasWrongUplink = _vim.fault.IscsiFaultVnicHasWrongUplink
    IscsiFaultVnicInUse = _vim.fault.IscsiFaultVnicInUse
    IscsiFaultVnicIsLastPath = _vim.fault.IscsiFaultVnicIsLastPath
    IscsiFaultVnicNotBound = _vim.fault.IscsiFaultVnicNotBound
    IscsiFaultVnicNotFound = _vim.fault.IscsiFaultVnicNotFound
    IscsiManager = _vim.host.IscsiManager
    IscsiMigrationDependency = _vim.host.IscsiManager.IscsiMigrationDependency
    IscsiPortInfo = _vim.host.IscsiManager.IscsiPortInfo
    IscsiPortInfoPathStatus = _vim.host.IscsiManager.IscsiPortInfo.PathStatus
    IscsiStatus = _vim.host.IscsiManager.IscsiStatus
    IsoImageFileInfo = _vim.host.DatastoreBrowser.IsoImageInfo
    IsoImageFileQuery = _vim.host.DatastoreBrowser.IsoImageQuery
    KernelModuleInfo = _vim.host.KernelModuleSystem.ModuleInfo
    KernelModuleSectionInfo = _vim.host.KernelModuleSystem.ModuleInfo.SectionInfo
    KeyAnyValue = _vmodl.KeyAnyValue
    KeyNotFound = _vim.fault.KeyNotFound
    KeyProviderId = _vim.encryption.KeyProviderId
    KmipClusterInfo = _vim.encryption.KmipClusterInfo
    KmipClusterInfoKeyInfo = _vim.encryption.KmipClusterInfo.KeyInfo
    KmipClusterInfoKeyType = _vim.encryption.KmipClusterInfo.KeyType
    KmipClusterInfoKmsManagementType = _vim.encryption.KmipClusterInfo.KmsManagementType
    KmipClusterInfoWrappingKeyIdKeyInfo = _vim.encryption.KmipClusterInfo.WrappingKeyIdKeyInfo
    KmipClusterInfoWrappingRotationIntervalKeyInfo = (
        _vim.encryption.KmipClusterInfo.WrappingRotationIntervalKeyInfo
    )
    KmipServerInfo = _vim.encryption.KmipServerInfo
    KmipServerSpec = _vim.encryption.KmipServerSpec
    KmipServerSpecKeySpec = _vim.encryption.KmipServerSpec.KeySpec
    KmipServerSpecWrappingKeyIdKeySpec = _vim.encryption.KmipServerSpec.WrappingKeyIdKeySpec
    KmipServerSpecWrappingRotationIntervalKeySpec = (
        _vim.encryption.KmipServerSpec.WrappingRotationIntervalKeySpec
    )
    KmipServerStatus = _vim.encryption.KmipServerStatus
    LargeRDMConversionNotSupported = _vim.fault.LargeRDMConversionNotSupported
    LargeRDMNotSupportedOnDatastore = _vim.fault.LargeRDMNotSupportedOnDatastore
    LatencySensitivitySensitivityLevel = _vim.LatencySensitivity.SensitivityLevel
    LegacyNetworkInterfaceInUse = _vim.fault.LegacyNetworkInterfaceInUse
    LicenseAssignmentFailed = _vim.fault.LicenseAssignmentFailed
    LicenseAssignmentFailedReason = _vim.fault.LicenseAssignmentFailed.Reason
    LicenseAssignmentManagerLicenseAssignment = _vim.LicenseAssignmentManager.LicenseAssignment
    LicenseAvailabilityInfo = _vim.LicenseManager.AvailabilityInfo
    LicenseDiagnostics = _vim.LicenseManager.DiagnosticInfo
    LicenseDowngradeDisallowed = _vim.fault.LicenseDowngradeDisallowed
    LicenseEntityNotFound = _vim.fault.LicenseEntityNotFound
    LicenseEvent = _vim.event.LicenseEvent
    LicenseExpired = _vim.fault.LicenseExpired
    LicenseExpiredEvent = _vim.event.LicenseExpiredEvent
    LicenseFeatureInfo = _vim.LicenseManager.FeatureInfo
    LicenseFeatureInfoSourceRestriction = _vim.LicenseManager.FeatureInfo.SourceRestriction
    LicenseFeatureInfoState = _vim.LicenseManager.FeatureInfo.State
    LicenseFeatureInfoUnit = _vim.LicenseManager.FeatureInfo.CostUnit
    LicenseKeyEntityMismatch = _vim.fault.LicenseKeyEntityMismatch
    LicenseManagerEvaluationInfo = _vim.LicenseManager.EvaluationInfo
    LicenseManagerLicenseInfo = _vim.LicenseManager.LicenseInfo
    LicenseManagerLicenseKey = _vim.LicenseManager.LicenseKey
    LicenseManagerState = _vim.LicenseManager.LicenseState
    LicenseNonComplianceEvent = _vim.event.LicenseNonComplianceEvent
    LicenseReservationInfo = _vim.LicenseManager.ReservationInfo
    LicenseReservationInfoState = _vim.LicenseManager.ReservationInfo.State
    LicenseRestricted = _vim.fault.LicenseRestricted
    LicenseRestrictedEvent = _vim.event.LicenseRestrictedEvent
    LicenseServerAvailableEvent = _vim.event.LicenseServerAvailableEvent
    LicenseServerSource = _vim.LicenseManager.LicenseServer
    LicenseServerUnavailable = _vim.fault.LicenseServerUnavailable
    LicenseServerUnavailableEvent = _vim.event.LicenseServerUnavailableEvent
    LicenseSource = _vim.LicenseManager.LicenseSource
    LicenseSourceUnavailable = _vim.fault.LicenseSourceUnavailable
    LicenseUsageInfo = _vim.LicenseManager.LicenseUsageInfo
    LimitExceeded = _vim.fault.LimitExceeded
    LinkDiscoveryProtocolConfig = _vim.host.LinkDiscoveryProtocolConfig
    LinkDiscoveryProtocolConfigOperationType = _vim.host.LinkDiscoveryProtocolConfig.OperationType
    LinkDiscoveryProtocolConfigProtocolType = _vim.host.LinkDiscoveryProtocolConfig.ProtocolType
    LinkLayerDiscoveryProtocolInfo = _vim.host.PhysicalNic.LldpInfo
    LinkProfile = _vim.profile.host.VirtualSwitchProfile.LinkProfile
    LinuxVolumeNotClean = _vim.fault.LinuxVolumeNotClean
    ListView = _vim.view.ListView
    LocalDatastoreCreatedEvent = _vim.event.LocalDatastoreCreatedEvent
    LocalDatastoreInfo = _vim.host.LocalDatastoreInfo
    LocalLicenseSource = _vim.LicenseManager.LocalLicense
    LocalTSMEnabledEvent = _vim.event.LocalTSMEnabledEvent
    LocalizableMessage = _vmodl.LocalizableMessage
    LocalizationManagerMessageCatalog = _vim.LocalizationManager.MessageCatalog
    LocalizedMethodFault = _vmodl.LocalizedMethodFault
    LockerMisconfiguredEvent = _vim.event.LockerMisconfiguredEvent
    LockerReconfiguredEvent = _vim.event.LockerReconfiguredEvent
    LogBundlingFailed = _vim.fault.LogBundlingFailed
    LongOption = _vim.option.LongOption
    MaintenanceModeFileMove = _vim.fault.MaintenanceModeFileMove
    ManagedByInfo = _vim.ext.ManagedByInfo
    ManagedEntityEventArgument = _vim.event.ManagedEntityEventArgument
    ManagedEntityStatus = _vim.ManagedEntity.Status
    ManagedObject = _vmodl.ManagedObject
    ManagedObjectNotFound = _vmodl.fault.ManagedObjectNotFound
    ManagedObjectView = _vim.view.ManagedObjectView
    MemoryFileFormatNotSupportedByDatastore = _vim.fault.MemoryFileFormatNotSupportedByDatastore
    MemoryHotPlugNotSupported = _vim.fault.MemoryHotPlugNotSupported
    MemorySizeNotRecommended = _vim.fault.MemorySizeNotRecommended
    MemorySizeNotSupported = _vim.fault.MemorySizeNotSupported
    MemorySizeNotSupportedByDatastore = _vim.fault.MemorySizeNotSupportedByDatastore
    MemorySnapshotOnIndependentDisk = _vim.fault.MemorySnapshotOnIndependentDisk
    MessageBusProxy = _vim.host.MessageBusProxy
    MethodAction = _vim.action.MethodAction
    MethodActionArgument = _vim.action.MethodActionArgument
    MethodAlreadyDisabledFault = _vim.fault.MethodAlreadyDisabledFault
    MethodDisabled = _vim.fault.MethodDisabled
    MethodFault = _vmodl.MethodFault
    MethodNotFound = _vmodl.fault.MethodNotFound
    MetricAlarmExpression = _vim.alarm.MetricAlarmExpression
    MetricAlarmOperator = _vim.alarm.MetricAlarmExpression.MetricOperator
    MigrationDisabled = _vim.fault.MigrationDisabled
    MigrationErrorEvent = _vim.event.MigrationErrorEvent
    MigrationEvent = _vim.event.MigrationEvent
    MigrationFault = _vim.fault.MigrationFault
    MigrationFeatureNotSupported = _vim.fault.MigrationFeatureNotSupported
    MigrationHostErrorEvent = _vim.event.MigrationHostErrorEvent
    MigrationHostWarningEvent = _vim.event.MigrationHostWarningEvent
    MigrationNotReady = _vim.fault.MigrationNotReady
    MigrationResourceErrorEvent = _vim.event.MigrationResourceErrorEvent
    MigrationResourceWarningEvent = _vim.event.MigrationResourceWarningEvent
    MigrationWarningEvent = _vim.event.MigrationWarningEvent
    MismatchedBundle = _vim.fault.MismatchedBundle
    MismatchedNetworkPolicies = _vim.fault.MismatchedNetworkPolicies
    MismatchedVMotionNetworkNames = _vim.fault.MismatchedVMotionNetworkNames
    MissingBmcSupport = _vim.fault.MissingBmcSupport
    MissingController = _vim.fault.MissingController
    MissingIpPool = _vim.fault.MissingIpPool
    MissingLinuxCustResources = _vim.fault.MissingLinuxCustResources
    MissingNetworkIpConfig = _vim.fault.MissingNetworkIpConfig
    MissingObject = _vmodl.query.PropertyCollector.MissingObject
    MissingPowerOffConfiguration = _vim.fault.MissingPowerOffConfiguration
    MissingPowerOnConfiguration = _vim.fault.MissingPowerOnConfiguration
    MissingProperty = _vmodl.query.PropertyCollector.MissingProperty
    MissingWindowsCustResources = _vim.fault.MissingWindowsCustResources
    MksConnectionLimitReached = _vim.fault.MksConnectionLimitReached
    ModeInfo = _vim.host.FileAccess.Modes
    MonthlyByDayTaskScheduler = _vim.scheduler.MonthlyByDayTaskScheduler
    MonthlyByWeekdayTaskScheduler = _vim.scheduler.MonthlyByWeekdayTaskScheduler
    MonthlyTaskScheduler = _vim.scheduler.MonthlyTaskScheduler
    MountError = _vim.fault.MountError
    MtuMatchEvent = _vim.event.MtuMatchEvent
    MtuMismatchEvent = _vim.event.MtuMismatchEvent
    MultiWriterNotSupported = _vim.fault.MultiWriterNotSupported
    MultipathState = _vim.host.MultipathInfo.PathState
    MultipleCertificatesVerifyFault = _vim.fault.MultipleCertificatesVerifyFault
    MultipleCertificatesVerifyFaultThumbprintData = (
        _vim.fault.MultipleCertificatesVerifyFault.ThumbprintData
    )
    MultipleSnapshotsNotSupported = _vim.fault.MultipleSnapshotsNotSupported
    NASDatastoreCreatedEvent = _vim.event.NASDatastoreCreatedEvent
    NamePasswordAuthentication = _vim.vm.guest.NamePasswordAuthentication
    NamespaceFull = _vim.fault.NamespaceFull
    NamespaceLimitReached = _vim.fault.NamespaceLimitReached
    NamespaceWriteProtected = _vim.fault.NamespaceWriteProtected
    NasConfigFault = _vim.fault.NasConfigFault
    NasConnectionLimitReached = _vim.fault.NasConnectionLimitReached
    NasDatastoreInfo = _vim.host.NasDatastoreInfo
    NasSessionCredentialConflict = _vim.fault.NasSessionCredentialConflict
    NasStorageProfile = _vim.profile.host.NasStorageProfile
    NasVolumeNotMounted = _vim.fault.NasVolumeNotMounted
    NetBIOSConfigInfo = _vim.net.NetBIOSConfigInfo
    NetBIOSConfigInfoMode = _vim.net.NetBIOSConfigInfo.Mode
    NetDhcpConfigInfo = _vim.net.DhcpConfigInfo
    NetDhcpConfigInfoDhcpOptions = _vim.net.DhcpConfigInfo.DhcpOptions
    NetDhcpConfigSpec = _vim.net.DhcpConfigSpec
    NetDhcpConfigSpecDhcpOptionsSpec = _vim.net.DhcpConfigSpec.DhcpOptionsSpec
    NetDnsConfigInfo = _vim.net.DnsConfigInfo
    NetDnsConfigSpec = _vim.net.DnsConfigSpec
    NetIpConfigInfo = _vim.net.IpConfigInfo
    NetIpConfigInfoIpAddress = _vim.net.IpConfigInfo.IpAddress
    NetIpConfigInfoIpAddressOrigin = _vim.net.IpConfigInfo.IpAddressOrigin
    NetIpConfigInfoIpAddressStatus = _vim.net.IpConfigInfo.IpAddressStatus
    NetIpConfigSpec = _vim.net.IpConfigSpec
    NetIpConfigSpecIpAddressSpec = _vim.net.IpConfigSpec.IpAddressSpec
    NetIpRouteConfigInfo = _vim.net.IpRouteConfigInfo
    NetIpRouteConfigInfoGateway = _vim.net.IpRouteConfigInfo.Gateway
    NetIpRouteConfigInfoIpRoute = _vim.net.IpRouteConfigInfo.IpRoute
    NetIpRouteConfigSpec = _vim.net.IpRouteConfigSpec
    NetIpRouteConfigSpecGatewaySpec = _vim.net.IpRouteConfigSpec.GatewaySpec
    NetIpRouteConfigSpecIpRouteSpec = _vim.net.IpRouteConfigSpec.IpRouteSpec
    NetIpStackInfo = _vim.net.IpStackInfo
    NetIpStackInfoDefaultRouter = _vim.net.IpStackInfo.DefaultRouter
    NetIpStackInfoEntryType = _vim.net.IpStackInfo.EntryType
    NetIpStackInfoNetToMedia = _vim.net.IpStackInfo.NetToMedia
    NetIpStackInfoPreference = _vim.net.IpStackInfo.Preference
    NetStackInstanceProfile = _vim.profile.host.NetStackInstanceProfile
    NetworkCopyFault = _vim.fault.NetworkCopyFault
    NetworkDisruptedAndConfigRolledBack = _vim.fault.NetworkDisruptedAndConfigRolledBack
    NetworkEventArgument = _vim.event.NetworkEventArgument
    NetworkInaccessible = _vim.fault.NetworkInaccessible
    NetworkPolicyProfile = _vim.profile.host.NetworkPolicyProfile
    NetworkProfile = _vim.profile.host.NetworkProfile
    NetworkProfileDnsConfigProfile = _vim.profile.host.NetworkProfile.DnsConfigProfile
    NetworkRollbackEvent = _vim.event.NetworkRollbackEvent
    NetworkSummary = _vim.Network.Summary
    NetworksMayNotBeTheSame = _vim.fault.NetworksMayNotBeTheSame
    NicSettingMismatch = _vim.fault.NicSettingMismatch
    NoAccessUserEvent = _vim.event.NoAccessUserEvent
    NoActiveHostInCluster = _vim.fault.NoActiveHostInCluster
    NoAvailableIp = _vim.fault.NoAvailableIp
    NoClientCertificate = _vim.fault.NoClientCertificate
    NoCompatibleDatastore = _vim.fault.NoCompatibleDatastore
    NoCompatibleHardAffinityHost = _vim.fault.NoCompatibleHardAffinityHost
    NoCompatibleHost = _vim.fault.NoCompatibleHost
    NoCompatibleHostWithAccessToDevice = _vim.fault.NoCompatibleHostWithAccessToDevice
    NoCompatibleSoftAffinityHost = _vim.fault.NoCompatibleSoftAffinityHost
    NoConnectedDatastore = _vim.fault.NoConnectedDatastore
    NoDatastoresConfiguredEvent = _vim.event.NoDatastoresConfiguredEvent
    NoDiskFound = _vim.fault.NoDiskFound
    NoDiskSpace = _vim.fault.NoDiskSpace
    NoDisksToCustomize = _vim.fault.NoDisksToCustomize
    NoGateway = _vim.fault.NoGateway
    NoGuestHeartbeat = _vim.fault.NoGuestHeartbeat
    NoHost = _vim.fault.NoHost
    NoHostSuitableForFtSecondary = _vim.fault.NoHostSuitableForFtSecondary
    NoLicenseEvent = _vim.event.NoLicenseEvent
    NoLicenseServerConfigured = _vim.fault.NoLicenseServerConfigured
    NoMaintenanceModeDrsRecommendationForVM = _vim.event.NoMaintenanceModeDrsRecommendationForVM
    NoPeerHostFound = _vim.fault.NoPeerHostFound
    NoPermission = _vim.fault.NoPermission
    NoPermissionEntityPrivileges = _vim.fault.NoPermission.EntityPrivileges
    NoPermissionOnAD = _vim.fault.NoPermissionOnAD
    NoPermissionOnHost = _vim.fault.NoPermissionOnHost
    NoPermissionOnNasVolume = _vim.fault.NoPermissionOnNasVolume
    NoSubjectName = _vim.fault.NoSubjectName
    NoVcManagedIpConfigured = _vim.fault.NoVcManagedIpConfigured
    NoVirtualNic = _vim.fault.NoVirtualNic
    NoVmInVApp = _vim.fault.NoVmInVApp
    NodeDeploymentSpec = _vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec
    NodeNetworkSpec = _vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec
    NonADUserRequired = _vim.fault.NonADUserRequired
    NonHomeRDMVMotionNotSupported = _vim.fault.NonHomeRDMVMotionNotSupported
    NonPersistentDisksNotSupported = _vim.fault.NonPersistentDisksNotSupported
    NonVIWorkloadDetectedOnDatastoreEvent = _vim.event.NonVIWorkloadDetectedOnDatastoreEvent
    NonVmwareOuiMacNotSupportedHost = _vim.fault.NonVmwareOuiMacNotSupportedHost
    NotADirectory = _vim.fault.NotADirectory
    NotAFile = _vim.fault.NotAFile
    NotAuthenticated = _vim.fault.NotAuthenticated
    NotEnoughCpus = _vim.fault.NotEnoughCpus
    NotEnoughLicenses = _vmodl.fault.NotEnoughLicenses
    NotEnoughLogicalCpus = _vim.fault.NotEnoughLogicalCpus
    NotEnoughResourcesToStartVmEvent = _vim.event.NotEnoughResourcesToStartVmEvent
    NotFound = _vim.fault.NotFound
    NotImplemented = _vmodl.fault.NotImplemented
    NotSupported = _vmodl.fault.NotSupported
    NotSupportedDeviceForFT = _vim.fault.NotSupportedDeviceForFT
    NotSupportedDeviceForFTDeviceType = _vim.fault.NotSupportedDeviceForFT.DeviceType
    NotSupportedHost = _vim.fault.NotSupportedHost
    NotSupportedHostForChecksum = _vim.fault.NotSupportedHostForChecksum
    NotSupportedHostForVFlash = _vim.fault.NotSupportedHostForVFlash
    NotSupportedHostForVmcp = _vim.fault.NotSupportedHostForVmcp
    NotSupportedHostForVmemFile = _vim.fault.NotSupportedHostForVmemFile
    NotSupportedHostForVsan = _vim.fault.NotSupportedHostForVsan
    NotSupportedHostInCluster = _vim.fault.NotSupportedHostInCluster
    NotSupportedHostInDvs = _vim.fault.NotSupportedHostInDvs
    NotSupportedHostInHACluster = _vim.fault.NotSupportedHostInHACluster
    NotUserConfigurableProperty = _vim.fault.NotUserConfigurableProperty
    NsxHostVNicProfile = _vim.profile.host.NsxHostVNicProfile
    NumPortsProfile = _vim.profile.host.VirtualSwitchProfile.NumPortsProfile
    NumVirtualCoresPerSocketNotSupported = _vim.fault.NumVirtualCoresPerSocketNotSupported
    NumVirtualCpusExceedsLimit = _vim.fault.NumVirtualCpusExceedsLimit
    NumVirtualCpusIncompatible = _vim.fault.NumVirtualCpusIncompatible
    NumVirtualCpusIncompatibleReason = _vim.fault.NumVirtualCpusIncompatible.Reason
    NumVirtualCpusNotSupported = _vim.fault.NumVirtualCpusNotSupported
    NvdimmDimmInfo = _vim.host.NvdimmSystem.DimmInfo
    NvdimmGuid = _vim.host.NvdimmSystem.Guid
    NvdimmHealthInfo = _vim.host.NvdimmSystem.HealthInfo
    NvdimmInterleaveSetInfo = _vim.host.NvdimmSystem.InterleaveSetInfo
    NvdimmInterleaveSetState = _vim.host.NvdimmSystem.InterleaveSetInfo.InterleaveSetState
    NvdimmNamespaceCreateSpec = _vim.host.NvdimmSystem.NamespaceCreateSpec
    NvdimmNamespaceDeleteSpec = _vim.host.NvdimmSystem.NamespaceDeleteSpec
    NvdimmNamespaceDetails = _vim.host.NvdimmSystem.NamespaceDetails
    NvdimmNamespaceDetailsHealthStatus = (
        _vim.host.NvdimmSystem.NamespaceDetails.NamespaceHealthStatus
    )
    NvdimmNamespaceDetailsState = _vim.host.NvdimmSystem.NamespaceDetails.NamespaceState
    NvdimmNamespaceHealthStatus = _vim.host.NvdimmSystem.NamespaceInfo.NamespaceHealthStatus
    NvdimmNamespaceInfo = _vim.host.NvdimmSystem.NamespaceInfo
    NvdimmNamespaceState = _vim.host.NvdimmSystem.NamespaceInfo.NamespaceState
    NvdimmNamespaceType = _vim.host.NvdimmSystem.NamespaceType
    NvdimmNvdimmHealthInfoState = _vim.host.NvdimmSystem.HealthInfo.StateFlag
    NvdimmPMemNamespaceCreateSpec = _vim.host.NvdimmSystem.PMemNamespaceCreateSpec
    NvdimmRangeType = _vim.host.NvdimmSystem.RangeType
    NvdimmRegionInfo = _vim.host.NvdimmSystem.RegionInfo
    NvdimmSummary = _vim.host.NvdimmSystem.Summary
    NvdimmSystemInfo = _vim.host.NvdimmSystem.NvdimmSystemInfo
    ObjectContent = _vmodl.query.PropertyCollector.ObjectContent
    ObjectSpec = _vmodl.query.PropertyCollector.ObjectSpec
    ObjectUpdate = _vmodl.query.PropertyCollector.ObjectUpdate
    ObjectUpdateKind = _vmodl.query.PropertyCollector.ObjectUpdate.Kind
    OnceTaskScheduler = _vim.scheduler.OnceTaskScheduler
    OpaqueNetworkCapability = _vim.OpaqueNetwork.Capability
    OpaqueNetworkSummary = _vim.OpaqueNetwork.Summary
    OpaqueNetworkTargetInfo = _vim.vm.OpaqueNetworkInfo
    OpaqueSwitchProfile = _vim.profile.host.OpaqueSwitchProfile
    OperationDisabledByGuest = _vim.fault.OperationDisabledByGuest
    OperationDisallowedOnHost = _vim.fault.OperationDisallowedOnHost
    OperationNotSupportedByGuest = _vim.fault.OperationNotSupportedByGuest
    OptionDef = _vim.option.OptionDef
    OptionManager = _vim.option.OptionManager
    OptionProfile = _vim.profile.host.OptionProfile
    OptionType = _vim.option.OptionType
    OptionValue = _vim.option.OptionValue
    OrAlarmExpression = _vim.alarm.OrAlarmExpression
    OutOfBounds = _vim.fault.OutOfBounds
    OutOfSyncDvsHost = _vim.event.OutOfSyncDvsHost
    OvfAttribute = _vim.fault.OvfAttribute
    OvfConnectedDevice = _vim.fault.OvfConnectedDevice
    OvfConnectedDeviceFloppy = _vim.fault.OvfConnectedDeviceFloppy
    OvfConnectedDeviceIso = _vim.fault.OvfConnectedDeviceIso
    OvfConstraint = _vim.fault.OvfConstraint
    OvfConsumerCallbackFault = _vim.fault.OvfConsumerCallbackFault
    OvfConsumerCommunicationError = _vim.fault.OvfConsumerCommunicationError
    OvfConsumerFault = _vim.fault.OvfConsumerFault
    OvfConsumerInvalidSection = _vim.fault.OvfConsumerInvalidSection
    OvfConsumerOstNode = _vim.OvfConsumer.OstNode
    OvfConsumerOstNodeType = _vim.OvfConsumer.OstNodeType
    OvfConsumerOvfSection = _vim.OvfConsumer.OvfSection
    OvfConsumerPowerOnFault = _vim.fault.OvfConsumerPowerOnFault
    OvfConsumerUndeclaredSection = _vim.fault.OvfConsumerUndeclaredSection
    OvfConsumerUndefinedPrefix = _vim.fault.OvfConsumerUndefinedPrefix
    OvfConsumerValidationFault = _vim.fault.OvfConsumerValidationFault
    OvfCpuCompatibility = _vim.fault.OvfCpuCompatibility
    OvfCpuCompatibilityCheckNotSupported = _vim.fault.OvfCpuCompatibilityCheckNotSupported
    OvfCreateDescriptorParams = _vim.OvfManager.CreateDescriptorParams
    OvfCreateDescriptorResult = _vim.OvfManager.CreateDescriptorResult
    OvfCreateImportSpecParams = _vim.OvfManager.CreateImportSpecParams
    OvfCreateImportSpecParamsDiskProvisioningType = (
        _vim.OvfManager.CreateImportSpecParams.DiskProvisioningType
    )
    OvfCreateImportSpecResult = _vim.OvfManager.CreateImportSpecResult
    OvfDatastoreMapping = _vim.OvfManager.DatastoreMapping
    OvfDeploymentOption = _vim.OvfManager.DeploymentOption
    OvfDiskMappingNotFound = _vim.fault.OvfDiskMappingNotFound
    OvfDiskOrderConstraint = _vim.fault.OvfDiskOrderConstraint
    OvfDuplicateElement = _vim.fault.OvfDuplicateElement
    OvfDuplicatedElementBoundary = _vim.fault.OvfDuplicatedElementBoundary
    OvfDuplicatedPropertyIdExport = _vim.fault.OvfDuplicatedPropertyIdExport
    OvfDuplicatedPropertyIdImport = _vim.fault.OvfDuplicatedPropertyIdImport
    OvfElement = _vim.fault.OvfElement
    OvfElementInvalidValue = _vim.fault.OvfElementInvalidValue
    OvfExport = _vim.fault.OvfExport
    OvfExportFailed = _vim.fault.OvfExportFailed
    OvfFault = _vim.fault.OvfFault
    OvfFile = _vim.OvfManager.OvfFile
    OvfFileItem = _vim.OvfManager.FileItem
    OvfHardwareCheck = _vim.fault.OvfHardwareCheck
    OvfHardwareExport = _vim.fault.OvfHardwareExport
    OvfHostResourceConstraint = _vim.fault.OvfHostResourceConstraint
    OvfHostValueNotParsed = _vim.fault.OvfHostValueNotParsed
    OvfImport = _vim.fault.OvfImport
    OvfImportFailed = _vim.fault.OvfImportFailed
    OvfImportParams = _vim.OvfManager.OvfImportParams
    OvfInternalError = _vim.fault.OvfInternalError
    OvfInvalidPackage = _vim.fault.OvfInvalidPackage
    OvfInvalidValue = _vim.fault.OvfInvalidValue
    OvfInvalidValueConfiguration = _vim.fault.OvfInvalidValueConfiguration
    OvfInvalidValueEmpty = _vim.fault.OvfInvalidValueEmpty
    OvfInvalidValueFormatMalformed = _vim.fault.OvfInvalidValueFormatMalformed
    OvfInvalidValueReference = _vim.fault.OvfInvalidValueReference
    OvfInvalidVmName = _vim.fault.OvfInvalidVmName
    OvfManagerCommonParams = _vim.OvfManager.CommonParams
    OvfMappedOsId = _vim.fault.OvfMappedOsId
    OvfMissingAttribute = _vim.fault.OvfMissingAttribute
    OvfMissingElement = _vim.fault.OvfMissingElement
    OvfMissingElementNormalBoundary = _vim.fault.OvfMissingElementNormalBoundary
    OvfMissingHardware = _vim.fault.OvfMissingHardware
    OvfNetworkInfo = _vim.OvfManager.NetworkInfo
    OvfNetworkMapping = _vim.OvfManager.NetworkMapping
    OvfNetworkMappingNotSupported = _vim.fault.OvfNetworkMappingNotSupported
    OvfNoHostNic = _vim.fault.OvfNoHostNic
    OvfNoSpaceOnController = _vim.fault.OvfNoSpaceOnController
    OvfNoSupportedHardwareFamily = _vim.fault.OvfNoSupportedHardwareFamily
    OvfOptionInfo = _vim.OvfManager.OvfOptionInfo
    OvfParseDescriptorParams = _vim.OvfManager.ParseDescriptorParams
    OvfParseDescriptorResult = _vim.OvfManager.ParseDescriptorResult
    OvfProperty = _vim.fault.OvfProperty
    OvfPropertyExport = _vim.fault.OvfPropertyExport
    OvfPropertyNetwork = _vim.fault.OvfPropertyNetwork
    OvfPropertyNetworkExport = _vim.fault.OvfPropertyNetworkExport
    OvfPropertyQualifier = _vim.fault.OvfPropertyQualifier
    OvfPropertyQualifierDuplicate = _vim.fault.OvfPropertyQualifierDuplicate
    OvfPropertyQualifierIgnored = _vim.fault.OvfPropertyQualifierIgnored
    OvfPropertyType = _vim.fault.OvfPropertyType
    OvfPropertyValue = _vim.fault.OvfPropertyValue
    OvfResourceMap = _vim.OvfManager.ResourceMap
    OvfStorageProfileMapping = _vim.OvfManager.StorageProfileMapping
    OvfSystemFault = _vim.fault.OvfSystemFault
    OvfToXmlUnsupportedElement = _vim.fault.OvfToXmlUnsupportedElement
    OvfUnableToExportDisk = _vim.fault.OvfUnableToExportDisk
    OvfUnexpectedElement = _vim.fault.OvfUnexpectedElement
    OvfUnknownDevice = _vim.fault.OvfUnknownDevice
    OvfUnknownDeviceBacking = _vim.fault.OvfUnknownDeviceBacking
    OvfUnknownEntity = _vim.fault.OvfUnknownEntity
    OvfUnsupportedAttribute = _vim.fault.OvfUnsupportedAttribute
    OvfUnsupportedAttributeValue = _vim.fault.OvfUnsupportedAttributeValue
    OvfUnsupportedDeviceBackingInfo = _vim.fault.OvfUnsupportedDeviceBackingInfo
    OvfUnsupportedDeviceBackingOption = _vim.fault.OvfUnsupportedDeviceBackingOption
    OvfUnsupportedDeviceExport = _vim.fault.OvfUnsupportedDeviceExport
    OvfUnsupportedDiskProvisioning = _vim.fault.OvfUnsupportedDiskProvisioning
    OvfUnsupportedElement = _vim.fault.OvfUnsupportedElement
    OvfUnsupportedElementValue = _vim.fault.OvfUnsupportedElementValue
    OvfUnsupportedPackage = _vim.fault.OvfUnsupportedPackage
    OvfUnsupportedSection = _vim.fault.OvfUnsupportedSection
    OvfUnsupportedSubType = _vim.fault.OvfUnsupportedSubType
    OvfUnsupportedType = _vim.fault.OvfUnsupportedType
    OvfValidateHostParams = _vim.OvfManager.ValidateHostParams
    OvfValidateHostResult = _vim.OvfManager.ValidateHostResult
    OvfWrongElement = _vim.fault.OvfWrongElement
    OvfWrongNamespace = _vim.fault.OvfWrongNamespace
    OvfXmlFormat = _vim.fault.OvfXmlFormat
    PMemDatastoreInfo = _vim.host.PMemDatastoreInfo
    ParaVirtualSCSIController = _vim.vm.device.ParaVirtualSCSIController
    ParaVirtualSCSIControllerOption = _vim.vm.device.ParaVirtualSCSIControllerOption
    PassiveNodeDeploymentSpec = _vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec
    PassiveNodeNetworkSpec = _vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec
    PasswordExpired = _vim.fault.PasswordExpired
    PatchAlreadyInstalled = _vim.fault.PatchAlreadyInstalled
    PatchBinariesNotFound = _vim.fault.PatchBinariesNotFound
    PatchInstallFailed = _vim.fault.PatchInstallFailed
    PatchIntegrityError = _vim.fault.PatchIntegrityError
    PatchMetadataCorrupted = _vim.fault.PatchMetadataCorrupted
    PatchMetadataInvalid = _vim.fault.PatchMetadataInvalid
    PatchMetadataNotFound = _vim.fault.PatchMetadataNotFound
    PatchMissingDependencies = _vim.fault.PatchMissingDependencies
    PatchNotApplicable = _vim.fault.PatchNotApplicable
    PatchSuperseded = _vim.fault.PatchSuperseded
    PerfCompositeMetric = _vim.PerformanceManager.CompositeEntityMetric
    PerfCounterInfo = _vim.PerformanceManager.CounterInfo
    PerfEntityMetric = _vim.PerformanceManager.EntityMetric
    PerfEntityMetricBase = _vim.PerformanceManager.EntityMetricBase
    PerfEntityMetricCSV = _vim.PerformanceManager.EntityMetricCSV
    PerfFormat = _vim.PerformanceManager.Format
    PerfInterval = _vim.HistoricalInterval
    PerfMetricId = _vim.PerformanceManager.MetricId
    PerfMetricIntSeries = _vim.PerformanceManager.IntSeries
    PerfMetricSeries = _vim.PerformanceManager.MetricSeries
    PerfMetricSeriesCSV = _vim.PerformanceManager.MetricSeriesCSV
    PerfProviderSummary = _vim.PerformanceManager.ProviderSummary
    PerfQuerySpec = _vim.PerformanceManager.QuerySpec
    PerfSampleInfo = _vim.PerformanceManager.SampleInfo
    PerfStatsType = _vim.PerformanceManager.CounterInfo.StatsType
    PerfSummaryType = _vim.PerformanceManager.CounterInfo.RollupType
    PerformanceManagerCounterLevelMapping = _vim.PerformanceManager.CounterLevelMapping
    PerformanceManagerUnit = _vim.PerformanceManager.CounterInfo.Unit
    PerformanceStatisticsDescription = _vim.ResourcePlanningManager.PerfStatsDescription
    Permission = _vim.AuthorizationManager.Permission
    PermissionAddedEvent = _vim.event.PermissionAddedEvent
    PermissionEvent = _vim.event.PermissionEvent
    PermissionProfile = _vim.profile.host.PermissionProfile
    PermissionRemovedEvent = _vim.event.PermissionRemovedEvent
    PermissionUpdatedEvent = _vim.event.PermissionUpdatedEvent
    PhysCompatRDMNotSupported = _vim.fault.PhysCompatRDMNotSupported
    PhysicalNic = _vim.host.PhysicalNic
    PhysicalNicCdpDeviceCapability = _vim.host.PhysicalNic.CdpDeviceCapability
    PhysicalNicCdpInfo = _vim.host.PhysicalNic.CdpInfo
    PhysicalNicConfig = _vim.host.PhysicalNic.Config
    PhysicalNicHint = _vim.host.PhysicalNic.NetworkHint.HintElement
    PhysicalNicHintInfo = _vim.host.PhysicalNic.NetworkHint
    PhysicalNicIpHint = _vim.host.PhysicalNic.NetworkHint.IpNetwork
    PhysicalNicLinkInfo = _vim.host.PhysicalNic.LinkSpeedDuplex
    PhysicalNicNameHint = _vim.host.PhysicalNic.NetworkHint.NamedNetwork
    PhysicalNicProfile = _vim.profile.host.PhysicalNicProfile
    PhysicalNicResourcePoolSchedulerDisallowedReason = (
        _vim.host.PhysicalNic.ResourcePoolSchedulerDisallowedReason
    )
    PhysicalNicSpec = _vim.host.PhysicalNic.Specification
    PhysicalNicVmDirectPathGen2SupportedMode = _vim.host.PhysicalNic.VmDirectPathGen2SupportedMode
    PinnedCertificate = _vim.IoFilterManager.PinnedCertificate
    PlaceVmsXClusterSpecCandidateNetworks = _vim.PlaceVmsXClusterSpec.CandidateNetworks
    PlaceVmsXClusterSpecPlacementType = _vim.PlaceVmsXClusterSpec.PlacementType
    PlacementAction = _vim.cluster.PlacementAction
    PlacementAffinityRule = _vim.storageDrs.PlacementAffinityRule
    PlacementAffinityRuleRuleScope = _vim.storageDrs.PlacementAffinityRule.RuleScope
    PlacementAffinityRuleRuleType = _vim.storageDrs.PlacementAffinityRule.RuleType
    PlacementRankResult = _vim.storageDrs.PlacementRankResult
    PlacementRankSpec = _vim.storageDrs.PlacementRankSpec
    PlacementResult = _vim.cluster.PlacementResult
    PlacementSpec = _vim.cluster.PlacementSpec
    PlacementSpecPlacementType = _vim.cluster.PlacementSpec.PlacementType
    PlatformConfigFault = _vim.fault.PlatformConfigFault
    PnicUplinkProfile = _vim.profile.host.PnicUplinkProfile
    PodDiskLocator = _vim.storageDrs.PodSelectionSpec.DiskLocator
    PodStorageDrsEntry = _vim.StorageResourceManager.PodStorageDrsEntry
    PodVMInfo = _vim.host.PodVMInfo
    PodVMOverheadInfo = _vim.host.PodVMOverheadInfo
    PolicyOption = _vim.profile.PolicyOption
    PortGroupConnecteeType = _vim.host.PortGroup.PortConnecteeType
    PortGroupProfile = _vim.profile.host.PortGroupProfile
    PowerOnFtSecondaryFailed = _vim.fault.PowerOnFtSecondaryFailed
    PowerOnFtSecondaryTimedout = _vim.fault.PowerOnFtSecondaryTimedout
    PowerSystemCapability = _vim.host.PowerSystem.Capability
    PowerSystemInfo = _vim.host.PowerSystem.Info
    PrivilegeAvailability = _vim.AuthorizationManager.PrivilegeAvailability
    ProductComponentInfo = _vim.ServiceInstance.ProductComponentInfo
    Profile = _vim.profile.Profile
    ProfileApplyProfileElement = _vim.profile.ApplyProfileElement
    ProfileApplyProfileProperty = _vim.profile.ApplyProfileProperty
    ProfileAssociatedEvent = _vim.event.ProfileAssociatedEvent
    ProfileChangedEvent = _vim.event.ProfileChangedEvent
    ProfileComplianceManager = _vim.profile.ComplianceManager
    ProfileCompositeExpression = _vim.profile.CompositeExpression
    ProfileCompositePolicyOptionMetadata = _vim.profile.CompositePolicyOptionMetadata
    ProfileConfigInfo = _vim.profile.Profile.ConfigInfo
    ProfileCreateSpec = _vim.profile.Profile.CreateSpec
    ProfileCreatedEvent = _vim.event.ProfileCreatedEvent
    ProfileDeferredPolicyOptionParameter = _vim.profile.DeferredPolicyOptionParameter
    ProfileDescription = _vim.profile.Profile.Description
    ProfileDescriptionSection = _vim.profile.Profile.Description.Section
    ProfileDissociatedEvent = _vim.event.ProfileDissociatedEvent
    ProfileEvent = _vim.event.ProfileEvent
    ProfileEventArgument = _vim.event.ProfileEventArgument
    ProfileExecuteError = _vim.profile.host.ExecuteResult.ExecuteError
    ProfileExecuteResult = _vim.profile.host.ExecuteResult
    ProfileExecuteResultStatus = _vim.profile.host.ExecuteResult.Status
    ProfileExpression = _vim.profile.Expression
    ProfileExpressionMetadata = _vim.profile.ExpressionMetadata
    ProfileManager = _vim.profile.ProfileManager
    ProfileMetadata = _vim.profile.ProfileMetadata
    ProfileMetadataProfileOperationMessage = _vim.profile.ProfileMetadata.ProfileOperationMessage
    ProfileMetadataProfileSortSpec = _vim.profile.ProfileMetadata.ProfileSortSpec
    ProfileNumericComparator = _vim.profile.NumericComparator
    ProfileParameterMetadata = _vim.profile.ParameterMetadata
    ProfileParameterMetadataParameterRelationMetadata = (
        _vim.profile.ParameterMetadata.ParameterRelationMetadata
    )
    ProfileParameterMetadataRelationType = _vim.profile.ParameterMetadata.RelationType
    ProfilePolicy = _vim.profile.Policy
    ProfilePolicyMetadata = _vim.profile.PolicyMetadata
    ProfilePolicyOptionMetadata = _vim.profile.PolicyOptionMetadata
    ProfileProfileStructure = _vim.profile.ProfileStructure
    ProfileProfileStructureProperty = _vim.profile.ProfileStructureProperty
    ProfilePropertyPath = _vim.profile.ProfilePropertyPath
    ProfileReferenceHostChangedEvent = _vim.event.ProfileReferenceHostChangedEvent
    ProfileRemovedEvent = _vim.event.ProfileRemovedEvent
    ProfileSerializedCreateSpec = _vim.profile.Profile.SerializedCreateSpec
    ProfileSimpleExpression = _vim.profile.SimpleExpression
    ProfileUpdateFailed = _vim.fault.ProfileUpdateFailed
    ProfileUpdateFailedUpdateFailure = _vim.fault.ProfileUpdateFailed.UpdateFailure
    PropertyChange = _vmodl.query.PropertyCollector.Change
    PropertyChangeOp = _vmodl.query.PropertyCollector.Change.Op
    PropertyCollector = _vmodl.query.PropertyCollector
    PropertyFilter = _vmodl.query.PropertyCollector.Filter
    PropertyFilterSpec = _vmodl.query.PropertyCollector.FilterSpec
    PropertyFilterUpdate = _vmodl.query.PropertyCollector.FilterUpdate
    PropertySpec = _vmodl.query.PropertyCollector.PropertySpec
    QuarantineModeFault = _vim.fault.QuarantineModeFault
    QuarantineModeFaultFaultType = _vim.fault.QuarantineModeFault.FaultType
    QuestionPending = _vim.fault.QuestionPending
    QuiesceDatastoreIOForHAFailed = _vim.fault.QuiesceDatastoreIOForHAFailed
    QuiesceMode = _vim.HbrManager.VmReplicationCapability.QuiesceMode
    RDMConversionNotSupported = _vim.fault.RDMConversionNotSupported
    RDMNotPreserved = _vim.fault.RDMNotPreserved
    RDMNotSupported = _vim.fault.RDMNotSupported
    RDMNotSupportedOnDatastore = _vim.fault.RDMNotSupportedOnDatastore
    RDMPointsToInaccessibleDisk = _vim.fault.RDMPointsToInaccessibleDisk
    RawDiskNotSupported = _vim.fault.RawDiskNotSupported
    ReadHostResourcePoolTreeFailed = _vim.fault.ReadHostResourcePoolTreeFailed
    ReadOnlyDisksWithLegacyDestination = _vim.fault.ReadOnlyDisksWithLegacyDestination
    RebootRequired = _vim.fault.RebootRequired
    RecommendationReasonCode = _vim.cluster.Recommendation.ReasonCode
    RecommendationType = _vim.cluster.Recommendation.RecommendationType
    RecordReplayDisabled = _vim.fault.RecordReplayDisabled
    RecoveryEvent = _vim.event.RecoveryEvent
    RecurrentTaskScheduler = _vim.scheduler.RecurrentTaskScheduler
    Relation = _vim.host.SoftwarePackage.Relation
    RemoteDeviceNotSupported = _vim.fault.RemoteDeviceNotSupported
    RemoteTSMEnabledEvent = _vim.event.RemoteTSMEnabledEvent
    RemoveFailed = _vim.fault.RemoveFailed
    ReplicationConfigFault = _vim.fault.ReplicationConfigFault
    ReplicationConfigSpec = _vim.vm.ReplicationConfigSpec
    ReplicationDiskConfigFault = _vim.fault.ReplicationDiskConfigFault
    ReplicationDiskConfigFaultReasonForFault = _vim.fault.ReplicationDiskConfigFault.ReasonForFault
    ReplicationFault = _vim.fault.ReplicationFault
    ReplicationGroupId = _vim.vm.replication.ReplicationGroupId
    ReplicationIncompatibleWithFT = _vim.fault.ReplicationIncompatibleWithFT
    ReplicationInfoDiskSettings = _vim.vm.ReplicationConfigSpec.DiskSettings
    ReplicationInvalidOptions = _vim.fault.ReplicationInvalidOptions
    ReplicationNotSupportedOnHost = _vim.fault.ReplicationNotSupportedOnHost
    ReplicationSpec = _vim.vm.replication.ReplicationSpec
    ReplicationVmConfigFault = _vim.fault.ReplicationVmConfigFault
    ReplicationVmConfigFaultReasonForFault = _vim.fault.ReplicationVmConfigFault.ReasonForFault
    ReplicationVmFault = _vim.fault.ReplicationVmFault
    ReplicationVmFaultReasonForFault = _vim.fault.ReplicationVmFault.ReasonForFault
    ReplicationVmInProgressFault = _vim.fault.ReplicationVmInProgressFault
    ReplicationVmInProgressFaultActivity = _vim.fault.ReplicationVmInProgressFault.Activity
    ReplicationVmProgressInfo = _vim.HbrManager.ReplicationVmInfo.ProgressInfo
    ReplicationVmState = _vim.HbrManager.ReplicationVmInfo.State
    RequestCanceled = _vmodl.fault.RequestCanceled
    ResourceConfigSpecScaleSharesBehavior = _vim.ResourceConfigSpec.ScaleSharesBehavior
    ResourceInUse = _vim.fault.ResourceInUse
    ResourceNotAvailable = _vim.fault.ResourceNotAvailable
    ResourcePoolCreatedEvent = _vim.event.ResourcePoolCreatedEvent
    ResourcePoolDestroyedEvent = _vim.event.ResourcePoolDestroyedEvent
    ResourcePoolEvent = _vim.event.ResourcePoolEvent
    ResourcePoolEventArgument = _vim.event.ResourcePoolEventArgument
    ResourcePoolMovedEvent = _vim.event.ResourcePoolMovedEvent
    ResourcePoolQuickStats = _vim.ResourcePool.Summary.QuickStats
    ResourcePoolReconfiguredEvent = _vim.event.ResourcePoolReconfiguredEvent
    ResourcePoolResourceUsage = _vim.ResourcePool.ResourceUsage
    ResourcePoolRuntimeInfo = _vim.ResourcePool.RuntimeInfo
    ResourcePoolSummary = _vim.ResourcePool.Summary
    ResourceViolatedEvent = _vim.event.ResourceViolatedEvent
    RestrictedByAdministrator = _vim.fault.RestrictedByAdministrator
    RestrictedVersion = _vim.fault.RestrictedVersion
    RetrieveOptions = _vmodl.query.PropertyCollector.RetrieveOptions
    RetrieveResult = _vmodl.query.PropertyCollector.RetrieveResult
    RetrieveVStorageObjSpec = _vim.vslm.vcenter.RetrieveVStorageObjSpec
    RoleAddedEvent = _vim.event.RoleAddedEvent
    RoleEvent = _vim.event.RoleEvent
    RoleEventArgument = _vim.event.RoleEventArgument
    RoleRemovedEvent = _vim.event.RoleRemovedEvent
    RoleUpdatedEvent = _vim.event.RoleUpdatedEvent
    RollbackEvent = _vim.event.RollbackEvent
    RollbackFailure = _vim.fault.RollbackFailure
    RuleViolation = _vim.fault.RuleViolation
    RunScriptAction = _vim.action.RunScriptAction
    RuntimeFault = _vmodl.RuntimeFault
    SAMLTokenAuthentication = _vim.vm.guest.SAMLTokenAuthentication
    SSLDisabledFault = _vim.fault.SSLDisabledFault
    SSLVerifyFault = _vim.fault.SSLVerifyFault
    SSPIAuthentication = _vim.vm.guest.SSPIAuthentication
    SSPIChallenge = _vim.fault.SSPIChallenge
    ScheduledHardwareUpgradeInfo = _vim.vm.ScheduledHardwareUpgradeInfo
    ScheduledHardwareUpgradeInfoHardwareUpgradePolicy = (
        _vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradePolicy
    )
    ScheduledHardwareUpgradeInfoHardwareUpgradeStatus = (
        _vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradeStatus
    )
    ScheduledTask = _vim.scheduler.ScheduledTask
    ScheduledTaskCompletedEvent = _vim.event.ScheduledTaskCompletedEvent
    ScheduledTaskCreatedEvent = _vim.event.ScheduledTaskCreatedEvent
    ScheduledTaskDescription = _vim.scheduler.ScheduledTaskDescription
    ScheduledTaskDetail = _vim.scheduler.ScheduledTaskDescription.SchedulerDetail
    ScheduledTaskEmailCompletedEvent = _vim.event.ScheduledTaskEmailCompletedEvent
    ScheduledTaskEmailFailedEvent = _vim.event.ScheduledTaskEmailFailedEvent
    ScheduledTaskEvent = _vim.event.ScheduledTaskEvent
    ScheduledTaskEventArgument = _vim.event.ScheduledTaskEventArgument
    ScheduledTaskFailedEvent = _vim.event.ScheduledTaskFailedEvent
    ScheduledTaskInfo = _vim.scheduler.ScheduledTaskInfo
    ScheduledTaskManager = _vim.scheduler.ScheduledTaskManager
    ScheduledTaskReconfiguredEvent = _vim.event.ScheduledTaskReconfiguredEvent
    ScheduledTaskRemovedEvent = _vim.event.ScheduledTaskRemovedEvent
    ScheduledTaskSpec = _vim.scheduler.ScheduledTaskSpec
    ScheduledTaskStartedEvent = _vim.event.ScheduledTaskStartedEvent
    ScsiDiskType = _vim.host.ScsiDisk.ScsiDiskType
    ScsiLun = _vim.host.ScsiLun
    ScsiLunCapabilities = _vim.host.ScsiLun.Capabilities
    ScsiLunDescriptor = _vim.host.ScsiLun.Descriptor
    ScsiLunDescriptorQuality = _vim.host.ScsiLun.DescriptorQuality
    ScsiLunDurableName = _vim.host.ScsiLun.DurableName
    ScsiLunLunReservationStatus = _vim.host.ScsiLun.LunReservationStatus
    ScsiLunState = _vim.host.ScsiLun.State
    ScsiLunType = _vim.host.ScsiLun.ScsiLunType
    ScsiLunVStorageSupportStatus = _vim.host.ScsiLun.VStorageSupportStatus
    SeSparseVirtualDiskSpec = _vim.VirtualDiskManager.SeSparseVirtualDiskSpec
    SearchIndexFilter = _vim.SearchIndex.Filter
    SearchIndexIterationSpec = _vim.SearchIndex.IterationSpec
    SearchIndexOptionalValue = _vim.SearchIndex.OptionalValue
    SearchIndexPredicate = _vim.SearchIndex.Predicate
    SearchIndexPredicateArrayOperator = _vim.SearchIndex.Predicate.ArrayOperator
    SearchIndexPredicateComparisonOperator = _vim.SearchIndex.Predicate.ComparisonOperator
    SearchIndexQuerySpec = _vim.SearchIndex.QuerySpec
    SearchIndexQuerySpecResourceType = _vim.SearchIndex.QuerySpec.ResourceType
    SearchIndexResourceItem = _vim.SearchIndex.ResourceItem
    SearchIndexResultSet = _vim.SearchIndex.ResultSet
    SecondaryVmAlreadyDisabled = _vim.fault.SecondaryVmAlreadyDisabled
    SecondaryVmAlreadyEnabled = _vim.fault.SecondaryVmAlreadyEnabled
    SecondaryVmAlreadyRegistered = _vim.fault.SecondaryVmAlreadyRegistered
    SecondaryVmNotRegistered = _vim.fault.SecondaryVmNotRegistered
    SecurityError = _vmodl.fault.SecurityError
    SecurityProfile = _vim.profile.host.SecurityProfile
    SelectionSpec = _vmodl.query.PropertyCollector.SelectionSpec
    SendEmailAction = _vim.action.SendEmailAction
    SendSNMPAction = _vim.action.SendSNMPAction
    ServerLicenseExpiredEvent = _vim.event.ServerLicenseExpiredEvent
    ServerStartedSessionEvent = _vim.event.ServerStartedSessionEvent
    ServiceConsolePortGroupProfile = _vim.profile.host.ServiceConsolePortGroupProfile
    ServiceConsoleReservationInfo = _vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo
    ServiceContent = _vim.ServiceInstanceContent
    ServiceLocatorCredential = _vim.ServiceLocator.Credential
    ServiceLocatorNamePassword = _vim.ServiceLocator.NamePassword
    ServiceLocatorSAMLCredential = _vim.ServiceLocator.SAMLCredential
    ServiceManagerServiceInfo = _vim.ServiceManager.ServiceInfo
    ServiceProfile = _vim.profile.host.ServiceProfile
    SessionEvent = _vim.event.SessionEvent
    SessionManagerGenericServiceTicket = _vim.SessionManager.GenericServiceTicket
    SessionManagerGenericServiceTicketTicketType = (
        _vim.SessionManager.GenericServiceTicket.TicketType
    )
    SessionManagerHttpServiceRequestSpec = _vim.SessionManager.HttpServiceRequestSpec
    SessionManagerHttpServiceRequestSpecMethod = _vim.SessionManager.HttpServiceRequestSpec.Method
    SessionManagerLocalTicket = _vim.SessionManager.LocalTicket
    SessionManagerServiceRequestSpec = _vim.SessionManager.ServiceRequestSpec
    SessionManagerVmomiServiceRequestSpec = _vim.SessionManager.VmomiServiceRequestSpec
    SessionNotFound = _vmodl.fault.SessionNotFound
    SessionTerminatedEvent = _vim.event.SessionTerminatedEvent
    SharedBusControllerNotSupported = _vim.fault.SharedBusControllerNotSupported
    SharesLevel = _vim.SharesInfo.Level
    ShrinkDiskFault = _vim.fault.ShrinkDiskFault
    SimpleCommandEncoding = _vim.SimpleCommand.Encoding
    SlpDiscoveryMethod = _vim.host.InternetScsiHba.DiscoveryProperties.SlpDiscoveryMethod
    SnapshotCloneNotSupported = _vim.fault.SnapshotCloneNotSupported
    SnapshotCopyNotSupported = _vim.fault.SnapshotCopyNotSupported
    SnapshotDisabled = _vim.fault.SnapshotDisabled
    SnapshotFault = _vim.fault.SnapshotFault
    SnapshotIncompatibleDeviceInVm = _vim.fault.SnapshotIncompatibleDeviceInVm
    SnapshotLocked = _vim.fault.SnapshotLocked
    SnapshotMoveFromNonHomeNotSupported = _vim.fault.SnapshotMoveFromNonHomeNotSupported
    SnapshotMoveNotSupported = _vim.fault.SnapshotMoveNotSupported
    SnapshotMoveToNonHomeNotSupported = _vim.fault.SnapshotMoveToNonHomeNotSupported
    SnapshotNoChange = _vim.fault.SnapshotNoChange
    SnapshotRevertIssue = _vim.fault.SnapshotRevertIssue
    SnapshotSelectionSpec = _vim.vm.SnapshotSelectionSpec
    SoftRuleVioCorrectionDisallowed = _vim.fault.SoftRuleVioCorrectionDisallowed
    SoftRuleVioCorrectionImpact = _vim.fault.SoftRuleVioCorrectionImpact
    SoftwarePackage = _vim.host.SoftwarePackage
    SoftwarePackageCapability = _vim.host.SoftwarePackage.Capability
    SoftwarePackageConstraint = _vim.host.SoftwarePackage.Constraint
    SoftwarePackageVibType = _vim.host.SoftwarePackage.VibType
    SolutionUserRequired = _vim.fault.SolutionUserRequired
    SourceNodeSpec = _vim.vcha.FailoverClusterConfigurator.SourceNodeSpec
    SsdDiskNotAvailable = _vim.fault.SsdDiskNotAvailable
    StateAlarmExpression = _vim.alarm.StateAlarmExpression
    StateAlarmOperator = _vim.alarm.StateAlarmExpression.StateOperator
    StaticRouteProfile = _vim.profile.host.StaticRouteProfile
    StorageDrsAutomationConfig = _vim.storageDrs.AutomationConfig
    StorageDrsCannotMoveDiskInMultiWriterMode = _vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode
    StorageDrsCannotMoveFTVm = _vim.fault.StorageDrsCannotMoveFTVm
    StorageDrsCannotMoveIndependentDisk = _vim.fault.StorageDrsCannotMoveIndependentDisk
    StorageDrsCannotMoveManuallyPlacedSwapFile = (
        _vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile
    )
    StorageDrsCannotMoveManuallyPlacedVm = _vim.fault.StorageDrsCannotMoveManuallyPlacedVm
    StorageDrsCannotMoveSharedDisk = _vim.fault.StorageDrsCannotMoveSharedDisk
    StorageDrsCannotMoveTemplate = _vim.fault.StorageDrsCannotMoveTemplate
    StorageDrsCannotMoveVmInUserFolder = _vim.fault.StorageDrsCannotMoveVmInUserFolder
    StorageDrsCannotMoveVmWithMountedCDROM = _vim.fault.StorageDrsCannotMoveVmWithMountedCDROM
    StorageDrsCannotMoveVmWithNoFilesInLayout = _vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout
    StorageDrsConfigInfo = _vim.storageDrs.ConfigInfo
    StorageDrsConfigSpec = _vim.storageDrs.ConfigSpec
    StorageDrsDatacentersCannotShareDatastore = _vim.fault.StorageDrsDatacentersCannotShareDatastore
    StorageDrsDisabledOnVm = _vim.fault.StorageDrsDisabledOnVm
    StorageDrsHbrDiskNotMovable = _vim.fault.StorageDrsHbrDiskNotMovable
    StorageDrsHmsMoveInProgress = _vim.fault.StorageDrsHmsMoveInProgress
    StorageDrsHmsUnreachable = _vim.fault.StorageDrsHmsUnreachable
    StorageDrsIoLoadBalanceConfig = _vim.storageDrs.IoLoadBalanceConfig
    StorageDrsIolbDisabledInternally = _vim.fault.StorageDrsIolbDisabledInternally
    StorageDrsOptionSpec = _vim.storageDrs.OptionSpec
    StorageDrsPlacementRankVmSpec = _vim.storageDrs.PlacementRankVmSpec
    StorageDrsPodConfigInfo = _vim.storageDrs.PodConfigInfo
    StorageDrsPodConfigInfoBehavior = _vim.storageDrs.PodConfigInfo.Behavior
    StorageDrsPodConfigSpec = _vim.storageDrs.PodConfigSpec
    StorageDrsPodSelectionSpec = _vim.storageDrs.PodSelectionSpec
    StorageDrsRelocateDisabled = _vim.fault.StorageDrsRelocateDisabled
    StorageDrsSpaceLoadBalanceConfig = _vim.storageDrs.SpaceLoadBalanceConfig
    StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode = (
        _vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode
    )
    StorageDrsStaleHmsCollection = _vim.fault.StorageDrsStaleHmsCollection
    StorageDrsUnableToMoveFiles = _vim.fault.StorageDrsUnableToMoveFiles
    StorageDrsVmConfigInfo = _vim.storageDrs.VmConfigInfo
    StorageDrsVmConfigSpec = _vim.storageDrs.VmConfigSpec
    StorageIOAllocationInfo = _vim.StorageResourceManager.IOAllocationInfo
    StorageIOAllocationOption = _vim.StorageResourceManager.IOAllocationOption
    StorageIORMConfigOption = _vim.StorageResourceManager.IORMConfigOption
    StorageIORMConfigSpec = _vim.StorageResourceManager.IORMConfigSpec
    StorageIORMInfo = _vim.StorageResourceManager.IORMConfigInfo
    StorageIORMThresholdMode = _vim.StorageResourceManager.CongestionThresholdMode
    StorageMigrationAction = _vim.storageDrs.StorageMigrationAction
    StoragePerformanceSummary = _vim.StorageResourceManager.StoragePerformanceSummary
    StoragePlacementAction = _vim.storageDrs.StoragePlacementAction
    StoragePlacementResult = _vim.storageDrs.StoragePlacementResult
    StoragePlacementSpec = _vim.storageDrs.StoragePlacementSpec
    StoragePlacementSpecPlacementType = _vim.storageDrs.StoragePlacementSpec.PlacementType
    StoragePodSummary = _vim.StoragePod.Summary
    StorageProfile = _vim.profile.host.StorageProfile
    StorageRequirement = _vim.VirtualMachine.StorageRequirement
    StorageResourceManagerStorageProfileStatistics = (
        _vim.StorageResourceManager.StorageProfileStatistics
    )
    StorageVMotionNotSupported = _vim.fault.StorageVMotionNotSupported
    StorageVmotionIncompatible = _vim.fault.StorageVmotionIncompatible
    StringOption = _vim.option.StringOption
    StructuredCustomizations = _vim.profile.host.ProfileManager.StructuredCustomizations
    SubnetInfo = _vim.vm.SubnetInfo
    SubnetInfoFolderInfo = _vim.vm.SubnetInfo.FolderInfo
    SuspendedRelocateNotSupported = _vim.fault.SuspendedRelocateNotSupported
    SwapDatastoreNotWritableOnHost = _vim.fault.SwapDatastoreNotWritableOnHost
    SwapDatastoreUnset = _vim.fault.SwapDatastoreUnset
    SwapPlacementOverrideNotSupported = _vim.fault.SwapPlacementOverrideNotSupported
    SwitchIpUnset = _vim.fault.SwitchIpUnset
    SwitchNotInUpgradeMode = _vim.fault.SwitchNotInUpgradeMode
    SystemError = _vmodl.fault.SystemError
    SystemEventInfo = _vim.host.SystemEventInfo
    TagIdNameId = _vim.TagId.NameId
    TaskEvent = _vim.event.TaskEvent
    TaskFilterSpecByEntity = _vim.TaskFilterSpec.ByEntity
    TaskFilterSpecByTime = _vim.TaskFilterSpec.ByTime
    TaskFilterSpecByUsername = _vim.TaskFilterSpec.ByUsername
    TaskFilterSpecRecursionOption = _vim.TaskFilterSpec.RecursionOption
    TaskFilterSpecTimeOption = _vim.TaskFilterSpec.TimeOption
    TaskInProgress = _vim.fault.TaskInProgress
    TaskInfoFilterSpecFilterTaskResults = _vim.TaskInfoFilterSpec.FilterTaskResults
    TaskInfoState = _vim.TaskInfo.State
    TaskManagerTaskViewSpec = _vim.TaskManager.TaskViewSpec
    TaskManagerViewByStartId = _vim.TaskManager.ViewByStartId
    TaskScheduler = _vim.scheduler.TaskScheduler
    TaskTimeoutEvent = _vim.event.TaskTimeoutEvent
    TeamingMatchEvent = _vim.event.TeamingMatchEvent
    TeamingMisMatchEvent = _vim.event.TeamingMisMatchEvent
    TemplateBeingUpgradedEvent = _vim.event.TemplateBeingUpgradedEvent
    TemplateConfigFileInfo = _vim.host.DatastoreBrowser.TemplateVmConfigInfo
    TemplateConfigFileQuery = _vim.host.DatastoreBrowser.TemplateVmConfigQuery
    TemplateUpgradeEvent = _vim.event.TemplateUpgradeEvent
    TemplateUpgradeFailedEvent = _vim.event.TemplateUpgradeFailedEvent
    TemplateUpgradedEvent = _vim.event.TemplateUpgradedEvent
    TenantTenantManager = _vim.tenant.TenantManager
    TgwEventArgument = _vim.event.TgwEventArgument
    ThirdPartyLicenseAssignmentFailed = _vim.fault.ThirdPartyLicenseAssignmentFailed
    ThirdPartyLicenseAssignmentFailedReason = _vim.fault.ThirdPartyLicenseAssignmentFailed.Reason
    TicketedSessionAuthentication = _vim.vm.guest.TicketedSessionAuthentication
    TimedOutHostOperationEvent = _vim.event.TimedOutHostOperationEvent
    Timedout = _vim.fault.Timedout
    TooManyConcurrentNativeClones = _vim.fault.TooManyConcurrentNativeClones
    TooManyConsecutiveOverrides = _vim.fault.TooManyConsecutiveOverrides
    TooManyDevices = _vim.fault.TooManyDevices
    TooManyDisksOnLegacyHost = _vim.fault.TooManyDisksOnLegacyHost
    TooManyGuestLogons = _vim.fault.TooManyGuestLogons
    TooManyHosts = _vim.fault.TooManyHosts
    TooManyNativeCloneLevels = _vim.fault.TooManyNativeCloneLevels
    TooManyNativeClonesOnFile = _vim.fault.TooManyNativeClonesOnFile
    TooManySnapshotLevels = _vim.fault.TooManySnapshotLevels
    ToolsAlreadyUpgraded = _vim.fault.ToolsAlreadyUpgraded
    ToolsAutoUpgradeNotSupported = _vim.fault.ToolsAutoUpgradeNotSupported
    ToolsConfigInfo = _vim.vm.ToolsConfigInfo
    ToolsConfigInfoToolsLastInstallInfo = _vim.vm.ToolsConfigInfo.ToolsLastInstallInfo
    ToolsImageCopyFailed = _vim.fault.ToolsImageCopyFailed
    ToolsImageNotAvailable = _vim.fault.ToolsImageNotAvailable
    ToolsImageSignatureCheckFailed = _vim.fault.ToolsImageSignatureCheckFailed
    ToolsInstallationInProgress = _vim.fault.ToolsInstallationInProgress
    ToolsUnavailable = _vim.fault.ToolsUnavailable
    ToolsUpgradeCancelled = _vim.fault.ToolsUpgradeCancelled
    TransitGatewayConfigInfo = _vim.TransitGateway.ConfigInfo
    TransitGatewayConfigSpec = _vim.TransitGateway.ConfigSpec
    TransitGatewayCreateSpec = _vim.TransitGateway.CreateSpec
    TraversalSpec = _vmodl.query.PropertyCollector.TraversalSpec
    UnSupportedDatastoreForVFlash = _vim.fault.UnSupportedDatastoreForVFlash
    UncommittedUndoableDisk = _vim.fault.UncommittedUndoableDisk
    UnconfiguredPropertyValue = _vim.fault.UnconfiguredPropertyValue
    UncustomizableGuest = _vim.fault.UncustomizableGuest
    UnexpectedCustomizationFault = _vim.fault.UnexpectedCustomizationFault
    UnexpectedFault = _vmodl.fault.UnexpectedFault
    UnlicensedVirtualMachinesEvent = _vim.event.UnlicensedVirtualMachinesEvent
    UnlicensedVirtualMachinesFoundEvent = _vim.event.UnlicensedVirtualMachinesFoundEvent
    UnrecognizedHost = _vim.fault.UnrecognizedHost
    UnsharedSwapVMotionNotSupported = _vim.fault.UnsharedSwapVMotionNotSupported
    UnsupportedDatastore = _vim.fault.UnsupportedDatastore
    UnsupportedGuest = _vim.fault.UnsupportedGuest
    UnsupportedVimApiVersion = _vim.fault.UnsupportedVimApiVersion
    UnsupportedVmxLocation = _vim.fault.UnsupportedVmxLocation
    UntrustedCertificate = _vim.IoFilterManager.UntrustedCertificate
    UnusedVirtualDiskBlocksNotScrubbed = _vim.fault.UnusedVirtualDiskBlocksNotScrubbed
    UpdateSet = _vmodl.query.PropertyCollector.UpdateSet
    UpdateVirtualMachineFilesResultFailedVmFileInfo = (
        _vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo
    )
    UpdatedAgentBeingRestartedEvent = _vim.event.UpdatedAgentBeingRestartedEvent
    UpgradeEvent = _vim.event.UpgradeEvent
    UpgradePolicy = _vim.vm.ToolsConfigInfo.UpgradePolicy
    UplinkPortMtuNotSupportEvent = _vim.event.UplinkPortMtuNotSupportEvent
    UplinkPortMtuSupportEvent = _vim.event.UplinkPortMtuSupportEvent
    UplinkPortVlanTrunkedEvent = _vim.event.UplinkPortVlanTrunkedEvent
    UplinkPortVlanUntrunkedEvent = _vim.event.UplinkPortVlanUntrunkedEvent
    UsbScanCodeSpec = _vim.vm.UsbScanCodeSpec
    UsbScanCodeSpecKeyEvent = _vim.vm.UsbScanCodeSpec.KeyEvent
    UsbScanCodeSpecModifierType = _vim.vm.UsbScanCodeSpec.ModifierType
    UserAssignedToGroup = _vim.event.UserAssignedToGroup
    UserGroupProfile = _vim.profile.host.UserGroupProfile
    UserInputRequiredParameterMetadata = _vim.profile.UserInputRequiredParameterMetadata
    UserLoginSessionEvent = _vim.event.UserLoginSessionEvent
    UserLogoutSessionEvent = _vim.event.UserLogoutSessionEvent
    UserNotFound = _vim.fault.UserNotFound
    UserPasswordChanged = _vim.event.UserPasswordChanged
    UserPrivilegeResult = _vim.AuthorizationManager.UserPrivilegeResult
    UserProfile = _vim.profile.host.UserProfile
    UserUnassignedFromGroup = _vim.event.UserUnassignedFromGroup
    UserUpgradeEvent = _vim.event.UserUpgradeEvent
    VASAStorageArray = _vim.VasaStorageArray
    VASAStorageArrayDiscoveryFcTransport = _vim.VasaStorageArray.DiscoveryFcTransport
    VASAStorageArrayDiscoveryIpTransport = _vim.VasaStorageArray.DiscoveryIpTransport
    VASAStorageArrayDiscoverySvcInfo = _vim.VasaStorageArray.DiscoverySvcInfo
    VAppAutoStartAction = _vim.vApp.EntityConfigInfo.Action
    VAppCloneSpec = _vim.vApp.CloneSpec
    VAppCloneSpecNetworkMappingPair = _vim.vApp.CloneSpec.NetworkMappingPair
    VAppCloneSpecProvisioningType = _vim.vApp.CloneSpec.ProvisioningType
    VAppCloneSpecResourceMap = _vim.vApp.CloneSpec.ResourceMap
    VAppConfigFault = _vim.fault.VAppConfigFault
    VAppConfigInfo = _vim.vApp.VAppConfigInfo
    VAppConfigSpec = _vim.vApp.VAppConfigSpec
    VAppEntityConfigInfo = _vim.vApp.EntityConfigInfo
    VAppIPAssignmentInfo = _vim.vApp.IPAssignmentInfo
    VAppIPAssignmentInfoAllocationSchemes = _vim.vApp.IPAssignmentInfo.AllocationSchemes
    VAppIPAssignmentInfoIpAllocationPolicy = _vim.vApp.IPAssignmentInfo.IpAllocationPolicy
    VAppIPAssignmentInfoProtocols = _vim.vApp.IPAssignmentInfo.Protocols
    VAppNotRunning = _vim.fault.VAppNotRunning
    VAppOperationInProgress = _vim.fault.VAppOperationInProgress
    VAppOvfSectionInfo = _vim.vApp.OvfSectionInfo
    VAppOvfSectionSpec = _vim.vApp.OvfSectionSpec
    VAppProductInfo = _vim.vApp.ProductInfo
    VAppProductSpec = _vim.vApp.ProductSpec
    VAppPropertyFault = _vim.fault.VAppPropertyFault
    VAppPropertyInfo = _vim.vApp.PropertyInfo
    VAppPropertySpec = _vim.vApp.PropertySpec
    VAppTaskInProgress = _vim.fault.VAppTaskInProgress
    VFlashCacheHotConfigNotSupported = _vim.fault.VFlashCacheHotConfigNotSupported
    VFlashModuleNotSupported = _vim.fault.VFlashModuleNotSupported
    VFlashModuleNotSupportedReason = _vim.fault.VFlashModuleNotSupported.Reason
    VFlashModuleVersionIncompatible = _vim.fault.VFlashModuleVersionIncompatible
    VMFSDatastoreCreatedEvent = _vim.event.VMFSDatastoreCreatedEvent
    VMFSDatastoreExpandedEvent = _vim.event.VMFSDatastoreExpandedEvent
    VMFSDatastoreExtendedEvent = _vim.event.VMFSDatastoreExtendedEvent
    VMINotSupported = _vim.fault.VMINotSupported
    VMOnConflictDVPort = _vim.fault.VMOnConflictDVPort
    VMOnVirtualIntranet = _vim.fault.VMOnVirtualIntranet
    VMotionAcrossNetworkNotSupported = _vim.fault.VMotionAcrossNetworkNotSupported
    VMotionCompatibilityType = _vim.ServiceInstance.VMotionCompatibilityType
    VMotionInterfaceIssue = _vim.fault.VMotionInterfaceIssue
    VMotionLicenseExpiredEvent = _vim.event.VMotionLicenseExpiredEvent
    VMotionLinkCapacityLow = _vim.fault.VMotionLinkCapacityLow
    VMotionLinkDown = _vim.fault.VMotionLinkDown
    VMotionNotConfigured = _vim.fault.VMotionNotConfigured
    VMotionNotLicensed = _vim.fault.VMotionNotLicensed
    VMotionNotSupported = _vim.fault.VMotionNotSupported
    VMotionProtocolIncompatible = _vim.fault.VMotionProtocolIncompatible
    VMwareDVSConfigInfo = _vim.dvs.VmwareDistributedVirtualSwitch.ConfigInfo
    VMwareDVSConfigSpec = _vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec
    VMwareDVSFeatureCapability = _vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability
    VMwareDVSHealthCheckCapability = (
        _vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability
    )
    VMwareDVSHealthCheckConfig = _vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig
    VMwareDVSMtuHealthCheckResult = _vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult
    VMwareDVSPortSetting = _vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy
    VMwareDVSPortgroupPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy
    VMwareDVSPvlanConfigSpec = _vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec
    VMwareDVSPvlanMapEntry = _vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry
    VMwareDVSTeamingHealthCheckConfig = (
        _vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig
    )
    VMwareDVSTeamingHealthCheckResult = (
        _vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult
    )
    VMwareDVSTeamingMatchStatus = _vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus
    VMwareDVSVlanHealthCheckResult = _vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult
    VMwareDVSVlanMtuHealthCheckConfig = (
        _vim.dvs.VmwareDistributedVirtualSwitch.VlanMtuHealthCheckConfig
    )
    VMwareDVSVspanCapability = _vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability
    VMwareDVSVspanConfigSpec = _vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec
    VMwareDVSVspanSessionEncapType = _vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType
    VMwareDVSVspanSessionType = _vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType
    VMwareDvsDpuCapability = _vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability
    VMwareDvsIpfixCapability = _vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability
    VMwareDvsLacpApiVersion = _vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion
    VMwareDvsLacpCapability = _vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability
    VMwareDvsLacpGroupConfig = _vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig
    VMwareDvsLacpGroupSpec = _vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec
    VMwareDvsLacpLoadBalanceAlgorithm = (
        _vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm
    )
    VMwareDvsLagIpfixConfig = _vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig
    VMwareDvsLagVlanConfig = _vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig
    VMwareDvsMtuCapability = _vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability
    VMwareDvsMulticastFilteringMode = _vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode
    VMwareDvsPerfNicOffloadCapability = (
        _vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability
    )
    VMwareDvsSystemTrafficCapabilities = (
        _vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities
    )
    VMwareIpfixConfig = _vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig
    VMwareUplinkLacpMode = _vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode
    VMwareUplinkLacpPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy
    VMwareUplinkLacpTimeoutMode = _vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode
    VMwareUplinkPortOrderPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy
    VMwareVspanPort = _vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts
    VMwareVspanSession = _vim.dvs.VmwareDistributedVirtualSwitch.VspanSession
    VSANStretchedClusterHostVirtualApplianceStatus = (
        _vim.cluster.VSANStretchedClusterHostVirtualApplianceStatus
    )
    VStorageObject = _vim.vslm.VStorageObject
    VStorageObjectAssociations = _vim.vslm.vcenter.VStorageObjectAssociations
    VStorageObjectAssociationsVmDiskAssociations = (
        _vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations
    )
    VStorageObjectAttachResult = _vim.vslm.VStorageObjectAttachResult
    VStorageObjectAttachSpec = _vim.vslm.VStorageObjectAttachSpec
    VStorageObjectConfigInfo = _vim.vslm.VStorageObject.ConfigInfo
    VStorageObjectConsumptionType = _vim.vslm.VStorageObject.ConsumptionType
    VStorageObjectManagerBase = _vim.vslm.VStorageObjectManagerBase
    VStorageObjectReconcileResult = _vim.vslm.ReconcileResult
    VStorageObjectReconcileResultInvalidDiskPath = _vim.vslm.ReconcileResult.InvalidDiskPath
    VStorageObjectReconcileResultReconcileDetail = _vim.vslm.ReconcileResult.ReconcileDetail
    VStorageObjectReconcileSpec = _vim.vslm.ReconcileSpec
    VStorageObjectSnapshot = _vim.vslm.VStorageObjectSnapshot
    VStorageObjectSnapshotDetails = _vim.vslm.VStorageObjectSnapshotDetails
    VStorageObjectSnapshotInfo = _vim.vslm.VStorageObjectSnapshotInfo
    VStorageObjectSnapshotInfoVStorageObjectSnapshot = (
        _vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot
    )
    VStorageObjectStateInfo = _vim.vslm.StateInfo
    VVolHostPE = _vim.host.VvolVolume.HostProtocolEndpoint
    VVolVmConfigFileUpdateResultFailedVmConfigFileInfo = (
        _vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo
    )
    ValidateMigrationTestType = _vim.ServiceInstance.ValidateMigrationTestType
    VasaProviderContainerSpec = _vim.VasaVvolManager.VasaProviderContainerSpec
    VcAgentUninstallFailedEvent = _vim.event.VcAgentUninstallFailedEvent
    VcAgentUninstalledEvent = _vim.event.VcAgentUninstalledEvent
    VcAgentUpgradeFailedEvent = _vim.event.VcAgentUpgradeFailedEvent
    VcAgentUpgradedEvent = _vim.event.VcAgentUpgradedEvent
    VcenterVStorageObjectManager = _vim.vslm.vcenter.VStorageObjectManager
    VchaClusterConfigInfo = _vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo
    VchaClusterConfigSpec = _vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec
    VchaClusterDeploymentSpec = _vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec
    VchaClusterHealth = _vim.vcha.FailoverClusterManager.VchaClusterHealth
    VchaClusterMode = _vim.vcha.FailoverClusterManager.VchaClusterMode
    VchaClusterNetworkSpec = _vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec
    VchaClusterRuntimeInfo = _vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo
    VchaClusterState = _vim.vcha.FailoverClusterManager.VchaClusterState
    VchaNodeRole = _vim.vcha.FailoverClusterManager.VchaNodeRole
    VchaNodeRuntimeInfo = _vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo
    VchaNodeState = _vim.vcha.FailoverClusterManager.VchaNodeState
    VchaState = _vim.vcha.FailoverClusterConfigurator.VchaState
    View = _vim.view.View
    ViewManager = _vim.view.ViewManager
    VimAccountPasswordChangedEvent = _vim.event.VimAccountPasswordChangedEvent
    VimClusterVSANPreferredFaultDomainInfo = _vim.cluster.VSANPreferredFaultDomainInfo
    VimClusterVSANStretchedClusterCapability = _vim.cluster.VSANStretchedClusterCapability
    VimClusterVSANStretchedClusterConfigIssueEnum = (
        _vim.cluster.VSANStretchedClusterConfigIssueInfo.VSANStretchedClusterConfigIssueEnum
    )
    VimClusterVSANStretchedClusterFaultDomainConfig = (
        _vim.cluster.VSANStretchedClusterFaultDomainConfig
    )
    VimClusterVSANWitnessHostInfo = _vim.cluster.VSANWitnessHostInfo
    VimClusterVsanDiskGroupCreationType = _vim.cluster.VsanHostDiskMapping.VsanDiskGroupCreationType
    VimClusterVsanDiskMappingsConfigSpec = _vim.cluster.VsanDiskMappingsConfigSpec
    VimClusterVsanFaultDomainSpec = _vim.cluster.VsanFaultDomainSpec
    VimClusterVsanFaultDomainsConfigSpec = _vim.cluster.VsanFaultDomainsConfigSpec
    VimClusterVsanHostDiskMapping = _vim.cluster.VsanHostDiskMapping
    VimClusterVsanVcDiskManagementSystem = _vim.cluster.VsanVcDiskManagementSystem
    VimClusterVsanVcStretchedClusterSystem = _vim.cluster.VsanVcStretchedClusterSystem
    VimClusterVsanWitnessSpec = _vim.cluster.VsanWitnessSpec
    VimFault = _vim.fault.VimFault
    VimHostVSANStretchedClusterHostCapability = _vim.host.VSANStretchedClusterHostCapability
    VimVasaProviderStatePerArray = _vim.VimVasaProvider.StatePerArray
    VimVasaProviderVirtualHostConfig = _vim.VimVasaProvider.VirtualHostConfig
    VimVsanDataEfficiencyCapacityState = _vim.vsan.DataEfficiencyCapacityState
    VimVsanHostDiskMapInfoEx = _vim.vsan.host.DiskMapInfoEx
    VimVsanHostDiskMappingCreationSpec = _vim.vsan.host.DiskMappingCreationSpec
    VimVsanHostDiskMappingCreationType = (
        _vim.vsan.host.DiskMappingCreationSpec.DiskMappingCreationType
    )
    VimVsanHostTrafficType = _vim.vsan.host.PortConfigEx.TrafficType
    VimVsanHostVsanDiskManagementSystemCapability = (
        _vim.vsan.host.VsanDiskManagementSystemCapability
    )
    VimVsanHostVsanHostCapability = _vim.vsan.host.VsanHostCapability
    VimVsanReconfigSpec = _vim.vsan.ReconfigSpec
    VimVsanVsanScanObjectsIssueType = _vim.vsan.VsanScanObjectsIssue.VsanScanObjectsIssueType
    VimVsanVsanVcsaDeploymentPhase = _vim.vsan.VsanVcsaDeploymentPhase
    VirtualAHCIController = _vim.vm.device.VirtualAHCIController
    VirtualAHCIControllerOption = _vim.vm.device.VirtualAHCIControllerOption
    VirtualAppImportSpec = _vim.vApp.VAppImportSpec
    VirtualAppLinkInfo = _vim.VirtualApp.LinkInfo
    VirtualAppSummary = _vim.VirtualApp.Summary
    VirtualAppVAppState = _vim.VirtualApp.VAppState
    VirtualBusLogicController = _vim.vm.device.VirtualBusLogicController
    VirtualBusLogicControllerOption = _vim.vm.device.VirtualBusLogicControllerOption
    VirtualCdrom = _vim.vm.device.VirtualCdrom
    VirtualCdromAtapiBackingInfo = _vim.vm.device.VirtualCdrom.AtapiBackingInfo
    VirtualCdromAtapiBackingOption = _vim.vm.device.VirtualCdromOption.AtapiBackingOption
    VirtualCdromIsoBackingInfo = _vim.vm.device.VirtualCdrom.IsoBackingInfo
    VirtualCdromIsoBackingOption = _vim.vm.device.VirtualCdromOption.IsoBackingOption
    VirtualCdromOption = _vim.vm.device.VirtualCdromOption
    VirtualCdromPassthroughBackingInfo = _vim.vm.device.VirtualCdrom.PassthroughBackingInfo
    VirtualCdromPassthroughBackingOption = (
        _vim.vm.device.VirtualCdromOption.PassthroughBackingOption
    )
    VirtualCdromRemoteAtapiBackingInfo = _vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo
    VirtualCdromRemoteAtapiBackingOption = (
        _vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption
    )
    VirtualCdromRemotePassthroughBackingInfo = (
        _vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo
    )
    VirtualCdromRemotePassthroughBackingOption = (
        _vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption
    )
    VirtualController = _vim.vm.device.VirtualController
    VirtualControllerOption = _vim.vm.device.VirtualControllerOption
    VirtualDevice = _vim.vm.device.VirtualDevice
    VirtualDeviceBackingInfo = _vim.vm.device.VirtualDevice.BackingInfo
    VirtualDeviceBackingOption = _vim.vm.device.VirtualDeviceOption.BackingOption
    VirtualDeviceBusSlotInfo = _vim.vm.device.VirtualDevice.BusSlotInfo
    VirtualDeviceBusSlotOption = _vim.vm.device.VirtualDeviceOption.BusSlotOption
    VirtualDeviceConfigSpec = _vim.vm.device.VirtualDeviceSpec
    VirtualDeviceConfigSpecBackingSpec = _vim.vm.device.VirtualDeviceSpec.BackingSpec
    VirtualDeviceConfigSpecChangeMode = _vim.vm.device.VirtualDeviceSpec.ChangeMode
    VirtualDeviceConfigSpecFileOperation = _vim.vm.device.VirtualDeviceSpec.FileOperation
    VirtualDeviceConfigSpecOperation = _vim.vm.device.VirtualDeviceSpec.Operation
    VirtualDeviceConnectInfo = _vim.vm.device.VirtualDevice.ConnectInfo
    VirtualDeviceConnectInfoMigrateConnectOp = (
        _vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp
    )
    VirtualDeviceConnectInfoStatus = _vim.vm.device.VirtualDevice.ConnectInfo.Status
    VirtualDeviceConnectOption = _vim.vm.device.VirtualDeviceOption.ConnectOption
    VirtualDeviceDeviceBackingInfo = _vim.vm.device.VirtualDevice.DeviceBackingInfo
    VirtualDeviceDeviceBackingOption = _vim.vm.device.VirtualDeviceOption.DeviceBackingOption
    VirtualDeviceDeviceGroupInfo = _vim.vm.device.VirtualDevice.DeviceGroupInfo
    VirtualDeviceFileBackingInfo = _vim.vm.device.VirtualDevice.FileBackingInfo
    VirtualDeviceFileBackingOption = _vim.vm.device.VirtualDeviceOption.FileBackingOption
    VirtualDeviceFileExtension = _vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension
    VirtualDeviceOption = _vim.vm.device.VirtualDeviceOption
    VirtualDevicePciBusSlotInfo = _vim.vm.device.VirtualDevice.PciBusSlotInfo
    VirtualDevicePipeBackingInfo = _vim.vm.device.VirtualDevice.PipeBackingInfo
    VirtualDevicePipeBackingOption = _vim.vm.device.VirtualDeviceOption.PipeBackingOption
    VirtualDeviceRemoteDeviceBackingInfo = _vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo
    VirtualDeviceRemoteDeviceBackingOption = (
        _vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption
    )
    VirtualDeviceURIBackingInfo = _vim.vm.device.VirtualDevice.URIBackingInfo
    VirtualDeviceURIBackingOption = _vim.vm.device.VirtualDeviceOption.URIBackingOption
    VirtualDeviceURIBackingOptionDirection = (
        _vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction
    )
    VirtualDisk = _vim.vm.device.VirtualDisk
    VirtualDiskAdapterType = _vim.VirtualDiskManager.VirtualDiskAdapterType
    VirtualDiskAntiAffinityRuleSpec = _vim.storageDrs.VirtualDiskAntiAffinityRuleSpec
    VirtualDiskBlocksNotFullyProvisioned = _vim.fault.VirtualDiskBlocksNotFullyProvisioned
    VirtualDiskCompatibilityMode = _vim.vm.device.VirtualDiskOption.CompatibilityMode
    VirtualDiskConfigSpec = _vim.vm.device.VirtualDiskSpec
    VirtualDiskDeltaDiskFormat = _vim.vm.device.VirtualDisk.DeltaDiskFormat
    VirtualDiskDeltaDiskFormatVariant = _vim.vm.device.VirtualDisk.DeltaDiskFormatVariant
    VirtualDiskDeltaDiskFormatsSupported = (
        _vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported
    )
    VirtualDiskDiskChainBrokenIssue = _vim.vm.device.VirtualDisk.DiskChainBrokenIssue
    VirtualDiskFlatVer1BackingInfo = _vim.vm.device.VirtualDisk.FlatVer1BackingInfo
    VirtualDiskFlatVer1BackingOption = _vim.vm.device.VirtualDiskOption.FlatVer1BackingOption
    VirtualDiskFlatVer2BackingInfo = _vim.vm.device.VirtualDisk.FlatVer2BackingInfo
    VirtualDiskFlatVer2BackingOption = _vim.vm.device.VirtualDiskOption.FlatVer2BackingOption
    VirtualDiskId = _vim.vm.device.VirtualDiskId
    VirtualDiskLocalPMemBackingInfo = _vim.vm.device.VirtualDisk.LocalPMemBackingInfo
    VirtualDiskLocalPMemBackingOption = _vim.vm.device.VirtualDiskOption.LocalPMemBackingOption
    VirtualDiskMode = _vim.vm.device.VirtualDiskOption.DiskMode
    VirtualDiskModeNotSupported = _vim.fault.VirtualDiskModeNotSupported
    VirtualDiskOption = _vim.vm.device.VirtualDiskOption
    VirtualDiskOptionVFlashCacheConfigOption = (
        _vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption
    )
    VirtualDiskPartitionedRawDiskVer2BackingInfo = (
        _vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo
    )
    VirtualDiskPartitionedRawDiskVer2BackingOption = (
        _vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption
    )
    VirtualDiskRawDiskMappingVer1BackingInfo = (
        _vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo
    )
    VirtualDiskRawDiskMappingVer1BackingOption = (
        _vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption
    )
    VirtualDiskRawDiskVer2BackingInfo = _vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo
    VirtualDiskRawDiskVer2BackingOption = _vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption
    VirtualDiskRuleSpec = _vim.storageDrs.VirtualDiskRuleSpec
    VirtualDiskRuleSpecRuleType = _vim.storageDrs.VirtualDiskRuleSpec.RuleType
    VirtualDiskSeSparseBackingInfo = _vim.vm.device.VirtualDisk.SeSparseBackingInfo
    VirtualDiskSeSparseBackingOption = _vim.vm.device.VirtualDiskOption.SeSparseBackingOption
    VirtualDiskSharing = _vim.vm.device.VirtualDisk.Sharing
    VirtualDiskSparseVer1BackingInfo = _vim.vm.device.VirtualDisk.SparseVer1BackingInfo
    VirtualDiskSparseVer1BackingOption = _vim.vm.device.VirtualDiskOption.SparseVer1BackingOption
    VirtualDiskSparseVer2BackingInfo = _vim.vm.device.VirtualDisk.SparseVer2BackingInfo
    VirtualDiskSparseVer2BackingOption = _vim.vm.device.VirtualDiskOption.SparseVer2BackingOption
    VirtualDiskSpec = _vim.VirtualDiskManager.VirtualDiskSpec
    VirtualDiskType = _vim.VirtualDiskManager.VirtualDiskType
    VirtualDiskVFlashCacheConfigInfo = _vim.vm.device.VirtualDisk.VFlashCacheConfigInfo
    VirtualDiskVFlashCacheConfigInfoCacheConsistencyType = (
        _vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType
    )
    VirtualDiskVFlashCacheConfigInfoCacheMode = (
        _vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode
    )
    VirtualE1000 = _vim.vm.device.VirtualE1000
    VirtualE1000Option = _vim.vm.device.VirtualE1000Option
    VirtualE1000e = _vim.vm.device.VirtualE1000e
    VirtualE1000eOption = _vim.vm.device.VirtualE1000eOption
    VirtualEnsoniq1371 = _vim.vm.device.VirtualEnsoniq1371
    VirtualEnsoniq1371Option = _vim.vm.device.VirtualEnsoniq1371Option
    VirtualEthernetCard = _vim.vm.device.VirtualEthernetCard
    VirtualEthernetCardDVPortBackingOption = (
        _vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption
    )
    VirtualEthernetCardDistributedVirtualPortBackingInfo = (
        _vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo
    )
    VirtualEthernetCardLegacyNetworkBackingInfo = (
        _vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo
    )
    VirtualEthernetCardLegacyNetworkBackingOption = (
        _vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption
    )
    VirtualEthernetCardLegacyNetworkDeviceName = (
        _vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName
    )
    VirtualEthernetCardMacType = _vim.vm.device.VirtualEthernetCardOption.MacTypes
    VirtualEthernetCardNetworkBackingInfo = _vim.vm.device.VirtualEthernetCard.NetworkBackingInfo
    VirtualEthernetCardNetworkBackingOption = (
        _vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption
    )
    VirtualEthernetCardNotSupported = _vim.fault.VirtualEthernetCardNotSupported
    VirtualEthernetCardOpaqueNetworkBackingInfo = (
        _vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo
    )
    VirtualEthernetCardOpaqueNetworkBackingOption = (
        _vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption
    )
    VirtualEthernetCardOption = _vim.vm.device.VirtualEthernetCardOption
    VirtualEthernetCardResourceAllocation = _vim.vm.device.VirtualEthernetCard.ResourceAllocation
    VirtualFloppy = _vim.vm.device.VirtualFloppy
    VirtualFloppyDeviceBackingInfo = _vim.vm.device.VirtualFloppy.DeviceBackingInfo
    VirtualFloppyDeviceBackingOption = _vim.vm.device.VirtualFloppyOption.DeviceBackingOption
    VirtualFloppyImageBackingInfo = _vim.vm.device.VirtualFloppy.ImageBackingInfo
    VirtualFloppyImageBackingOption = _vim.vm.device.VirtualFloppyOption.ImageBackingOption
    VirtualFloppyOption = _vim.vm.device.VirtualFloppyOption
    VirtualFloppyRemoteDeviceBackingInfo = _vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo
    VirtualFloppyRemoteDeviceBackingOption = (
        _vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption
    )
    VirtualHardware = _vim.vm.VirtualHardware
    VirtualHardwareCompatibilityIssue = _vim.fault.VirtualHardwareCompatibilityIssue
    VirtualHardwareMotherboardLayout = _vim.vm.VirtualHardware.MotherboardLayout
    VirtualHardwareOption = _vim.vm.VirtualHardwareOption
    VirtualHardwareVersionNotSupported = _vim.fault.VirtualHardwareVersionNotSupported
    VirtualHdAudioCard = _vim.vm.device.VirtualHdAudioCard
    VirtualHdAudioCardOption = _vim.vm.device.VirtualHdAudioCardOption
    VirtualIDEController = _vim.vm.device.VirtualIDEController
    VirtualIDEControllerOption = _vim.vm.device.VirtualIDEControllerOption
    VirtualKeyboard = _vim.vm.device.VirtualKeyboard
    VirtualKeyboardOption = _vim.vm.device.VirtualKeyboardOption
    VirtualLsiLogicController = _vim.vm.device.VirtualLsiLogicController
    VirtualLsiLogicControllerOption = _vim.vm.device.VirtualLsiLogicControllerOption
    VirtualLsiLogicSASController = _vim.vm.device.VirtualLsiLogicSASController
    VirtualLsiLogicSASControllerOption = _vim.vm.device.VirtualLsiLogicSASControllerOption
    VirtualMachineAffinityInfo = _vim.vm.AffinityInfo
    VirtualMachineAppHeartbeatStatusType = _vim.VirtualMachine.AppHeartbeatStatusType
    VirtualMachineBaseIndependentFilterSpec = _vim.vm.BaseIndependentFilterSpec
    VirtualMachineBootOptions = _vim.vm.BootOptions
    VirtualMachineBootOptionsBootableCdromDevice = _vim.vm.BootOptions.BootableCdromDevice
    VirtualMachineBootOptionsBootableDevice = _vim.vm.BootOptions.BootableDevice
    VirtualMachineBootOptionsBootableDiskDevice = _vim.vm.BootOptions.BootableDiskDevice
    VirtualMachineBootOptionsBootableEthernetDevice = _vim.vm.BootOptions.BootableEthernetDevice
    VirtualMachineBootOptionsBootableFloppyDevice = _vim.vm.BootOptions.BootableFloppyDevice
    VirtualMachineBootOptionsNetworkBootProtocolType = _vim.vm.BootOptions.NetworkBootProtocolType
    VirtualMachineCapability = _vim.vm.Capability
    VirtualMachineCdromInfo = _vim.vm.CdromInfo
    VirtualMachineCertThumbprint = _vim.vm.CertThumbprint
    VirtualMachineCertThumbprintHashAlgorithm = _vim.vm.CertThumbprint.HashAlgorithm
    VirtualMachineCloneSpec = _vim.vm.CloneSpec
    VirtualMachineCloneSpecTpmProvisionPolicy = _vim.vm.CloneSpec.TpmProvisionPolicy
    VirtualMachineCompatibilityChecker = _vim.vm.check.CompatibilityChecker
    VirtualMachineConfigInfo = _vim.vm.ConfigInfo
    VirtualMachineConfigInfoDatastoreUrlPair = _vim.vm.ConfigInfo.DatastoreUrlPair
    VirtualMachineConfigInfoNpivWwnType = _vim.vm.ConfigInfo.NpivWwnType
    VirtualMachineConfigInfoOverheadInfo = _vim.vm.ConfigInfo.OverheadInfo
    VirtualMachineConfigInfoSwapPlacementType = _vim.vm.ConfigInfo.SwapPlacementType
    VirtualMachineConfigOption = _vim.vm.ConfigOption
    VirtualMachineConfigOptionDescriptor = _vim.vm.ConfigOptionDescriptor
    VirtualMachineConfigSpec = _vim.vm.ConfigSpec
    VirtualMachineConfigSpecEncryptedFtModes = _vim.vm.ConfigSpec.EncryptedFtModes
    VirtualMachineConfigSpecEncryptedVMotionModes = _vim.vm.ConfigSpec.EncryptedVMotionModes
    VirtualMachineConfigSpecNpivWwnOp = _vim.vm.ConfigSpec.NpivWwnOp
    VirtualMachineConfigSummary = _vim.vm.Summary.ConfigSummary
    VirtualMachineConnection = _vim.VirtualMachine.Connection
    VirtualMachineConnectionState = _vim.VirtualMachine.ConnectionState
    VirtualMachineConsolePreferences = _vim.vm.ConsolePreferences
    VirtualMachineContentLibraryItemInfo = _vim.vm.ContentLibraryItemInfo
    VirtualMachineCpuIdInfoSpec = _vim.vm.ConfigSpec.CpuIdInfoSpec
    VirtualMachineCryptoState = _vim.VirtualMachine.CryptoState
    VirtualMachineDatastoreInfo = _vim.vm.DatastoreInfo
    VirtualMachineDatastoreVolumeOption = _vim.vm.DatastoreOption.FileSystemVolumeOption
    VirtualMachineDefaultPowerOpInfo = _vim.vm.DefaultPowerOpInfo
    VirtualMachineDefaultProfileSpec = _vim.vm.DefaultProfileSpec
    VirtualMachineDefinedProfileSpec = _vim.vm.DefinedProfileSpec
    VirtualMachineDeviceRuntimeInfo = _vim.vm.DeviceRuntimeInfo
    VirtualMachineDeviceRuntimeInfoDeviceRuntimeState = _vim.vm.DeviceRuntimeInfo.DeviceRuntimeState
    VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState = (
        _vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState
    )
    VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther = (
        _vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonOther
    )
    VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm = (
        _vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonVm
    )
    VirtualMachineDiskDeviceInfo = _vim.vm.DiskDeviceInfo
    VirtualMachineDisplayTopology = _vim.VirtualMachine.DisplayTopology
    VirtualMachineDvxClassInfo = _vim.vm.DvxClassInfo
    VirtualMachineDynamicPassthroughInfo = _vim.vm.DynamicPassthroughInfo
    VirtualMachineEmptyIndependentFilterSpec = _vim.vm.EmptyIndependentFilterSpec
    VirtualMachineEmptyProfileSpec = _vim.vm.EmptyProfileSpec
    VirtualMachineFaultToleranceState = _vim.VirtualMachine.FaultToleranceState
    VirtualMachineFaultToleranceType = _vim.VirtualMachine.FaultToleranceType
    VirtualMachineFeatureRequirement = _vim.vm.FeatureRequirement
    VirtualMachineFileInfo = _vim.vm.FileInfo
    VirtualMachineFileLayout = _vim.vm.FileLayout
    VirtualMachineFileLayoutDiskLayout = _vim.vm.FileLayout.DiskLayout
    VirtualMachineFileLayoutEx = _vim.vm.FileLayoutEx
    VirtualMachineFileLayoutExDiskLayout = _vim.vm.FileLayoutEx.DiskLayout
    VirtualMachineFileLayoutExDiskUnit = _vim.vm.FileLayoutEx.DiskUnit
    VirtualMachineFileLayoutExFileInfo = _vim.vm.FileLayoutEx.FileInfo
    VirtualMachineFileLayoutExFileType = _vim.vm.FileLayoutEx.FileType
    VirtualMachineFileLayoutExSnapshotLayout = _vim.vm.FileLayoutEx.SnapshotLayout
    VirtualMachineFileLayoutSnapshotLayout = _vim.vm.FileLayout.SnapshotLayout
    VirtualMachineFlagInfo = _vim.vm.FlagInfo
    VirtualMachineFlagInfoMonitorType = _vim.vm.FlagInfo.MonitorType
    VirtualMachineFlagInfoVirtualExecUsage = _vim.vm.FlagInfo.VirtualExecUsage
    VirtualMachineFlagInfoVirtualMmuUsage = _vim.vm.FlagInfo.VirtualMmuUsage
    VirtualMachineFloppyInfo = _vim.vm.FloppyInfo
    VirtualMachineForkConfigInfo = _vim.vm.ForkConfigInfo
    VirtualMachineForkConfigInfoChildType = _vim.vm.ForkConfigInfo.ChildType
    VirtualMachineGuestArchitecture = _vim.vm.GuestOsDescriptor.GuestArchitecture
    VirtualMachineGuestCustomizationManager = _vim.vm.GuestCustomizationManager
    VirtualMachineGuestIntegrityInfo = _vim.vm.GuestIntegrityInfo
    VirtualMachineGuestMonitoringModeInfo = _vim.vm.GuestMonitoringModeInfo
    VirtualMachineGuestOsFamily = _vim.vm.GuestOsDescriptor.GuestOsFamily
    VirtualMachineGuestOsIdentifier = _vim.vm.GuestOsDescriptor.GuestOsIdentifier
    VirtualMachineGuestQuiesceSpec = _vim.vm.GuestQuiesceSpec
    VirtualMachineGuestRebootStatus = _vim.vm.GuestInfo.GuestRebootStatus
    VirtualMachineGuestState = _vim.vm.GuestInfo.GuestState
    VirtualMachineGuestSummary = _vim.vm.Summary.GuestSummary
    VirtualMachineHtSharing = _vim.vm.FlagInfo.HtSharing
    VirtualMachineIdeDiskDeviceInfo = _vim.vm.IdeDiskDeviceInfo
    VirtualMachineIdeDiskDevicePartitionInfo = _vim.vm.IdeDiskDeviceInfo.PartitionInfo
    VirtualMachineImportSpec = _vim.vm.VmImportSpec
    VirtualMachineIndependentFilterSpec = _vim.vm.IndependentFilterSpec
    VirtualMachineInstantCloneSpec = _vim.vm.InstantCloneSpec
    VirtualMachineLegacyNetworkSwitchInfo = _vim.vm.LegacyNetworkSwitchInfo
    VirtualMachineMemoryAllocationPolicy = (
        _vim.host.MemoryManagerSystem.VirtualMachineReservationInfo.AllocationPolicy
    )
    VirtualMachineMemoryReservationInfo = (
        _vim.host.MemoryManagerSystem.VirtualMachineReservationInfo
    )
    VirtualMachineMemoryReservationSpec = (
        _vim.host.MemoryManagerSystem.VirtualMachineReservationSpec
    )
    VirtualMachineMessage = _vim.vm.Message
    VirtualMachineMetadataManagerVmMetadata = _vim.vm.MetadataManager.VmMetadata
    VirtualMachineMetadataManagerVmMetadataInput = _vim.vm.MetadataManager.VmMetadataInput
    VirtualMachineMetadataManagerVmMetadataOp = _vim.vm.MetadataManager.VmMetadataOp
    VirtualMachineMetadataManagerVmMetadataOwner = _vim.vm.MetadataManager.VmMetadataOwner
    VirtualMachineMetadataManagerVmMetadataOwnerOwner = (
        _vim.vm.MetadataManager.VmMetadataOwner.Owner
    )
    VirtualMachineMetadataManagerVmMetadataResult = _vim.vm.MetadataManager.VmMetadataResult
    VirtualMachineMksConnection = _vim.VirtualMachine.MksConnection
    VirtualMachineMksTicket = _vim.VirtualMachine.MksTicket
    VirtualMachineMovePriority = _vim.VirtualMachine.MovePriority
    VirtualMachineNeedSecondaryReason = _vim.VirtualMachine.NeedSecondaryReason
    VirtualMachineNetworkInfo = _vim.vm.NetworkInfo
    VirtualMachineNetworkShaperInfo = _vim.vm.NetworkShaperInfo
    VirtualMachineParallelInfo = _vim.vm.ParallelInfo
    VirtualMachinePciPassthroughInfo = _vim.vm.PciPassthroughInfo
    VirtualMachinePciSharedGpuPassthroughInfo = _vim.vm.PciSharedGpuPassthroughInfo
    VirtualMachinePowerOffBehavior = _vim.vm.FlagInfo.PowerOffBehavior
    VirtualMachinePowerOpType = _vim.vm.DefaultPowerOpInfo.PowerOpType
    VirtualMachinePowerState = _vim.VirtualMachine.PowerState
    VirtualMachinePrecisionClockInfo = _vim.vm.PrecisionClockInfo
    VirtualMachineProfileDetails = _vim.vm.ProfileDetails
    VirtualMachineProfileDetailsDiskProfileDetails = _vim.vm.ProfileDetails.DiskProfileDetails
    VirtualMachineProfileRawData = _vim.vm.ProfileRawData
    VirtualMachineProfileSpec = _vim.vm.ProfileSpec
    VirtualMachinePropertyRelation = _vim.vm.PropertyRelation
    VirtualMachineProvisioningChecker = _vim.vm.check.ProvisioningChecker
    VirtualMachineQuestionInfo = _vim.vm.QuestionInfo
    VirtualMachineQuickStats = _vim.vm.Summary.QuickStats
    VirtualMachineQuickStatsMemoryTierStats = _vim.vm.Summary.QuickStats.MemoryTierStats
    VirtualMachineRecordReplayState = _vim.VirtualMachine.RecordReplayState
    VirtualMachineRelocateDiskMoveOptions = _vim.vm.RelocateSpec.DiskMoveOptions
    VirtualMachineRelocateSpec = _vim.vm.RelocateSpec
    VirtualMachineRelocateSpecDiskLocator = _vim.vm.RelocateSpec.DiskLocator
    VirtualMachineRelocateSpecDiskLocatorBackingSpec = _vim.vm.RelocateSpec.DiskLocator.BackingSpec
    VirtualMachineRelocateTransformation = _vim.vm.RelocateSpec.Transformation
    VirtualMachineRuntimeInfo = _vim.vm.RuntimeInfo
    VirtualMachineRuntimeInfoDasProtectionState = _vim.vm.RuntimeInfo.DasProtectionState
    VirtualMachineScsiDiskDeviceInfo = _vim.vm.ScsiDiskDeviceInfo
    VirtualMachineScsiPassthroughInfo = _vim.vm.ScsiPassthroughInfo
    VirtualMachineScsiPassthroughType = _vim.vm.ScsiPassthroughInfo.ScsiClass
    VirtualMachineSerialInfo = _vim.vm.SerialInfo
    VirtualMachineSgxInfo = _vim.vm.SgxInfo
    VirtualMachineSgxInfoFlcModes = _vim.vm.SgxInfo.FlcModes
    VirtualMachineSgxTargetInfo = _vim.vm.SgxTargetInfo
    VirtualMachineSnapshot = _vim.vm.Snapshot
    VirtualMachineSnapshotInfo = _vim.vm.SnapshotInfo
    VirtualMachineSnapshotTree = _vim.vm.SnapshotTree
    VirtualMachineSoundInfo = _vim.vm.SoundInfo
    VirtualMachineSriovDevicePoolInfo = _vim.vm.SriovDevicePoolInfo
    VirtualMachineSriovInfo = _vim.vm.SriovInfo
    VirtualMachineSriovNetworkDevicePoolInfo = _vim.vm.SriovNetworkDevicePoolInfo
    VirtualMachineStandbyActionType = _vim.vm.DefaultPowerOpInfo.StandbyActionType
    VirtualMachineStorageInfo = _vim.vm.StorageInfo
    VirtualMachineStorageSummary = _vim.vm.Summary.StorageSummary
    VirtualMachineSummary = _vim.vm.Summary
    VirtualMachineTargetInfo = _vim.vm.TargetInfo
    VirtualMachineTargetInfoConfigurationTag = _vim.vm.TargetInfo.ConfigurationTag
    VirtualMachineTicket = _vim.VirtualMachine.Ticket
    VirtualMachineTicketType = _vim.VirtualMachine.TicketType
    VirtualMachineToolsInstallType = _vim.vm.GuestInfo.ToolsInstallType
    VirtualMachineToolsRunningStatus = _vim.vm.GuestInfo.ToolsRunningStatus
    VirtualMachineToolsStatus = _vim.vm.GuestInfo.ToolsStatus
    VirtualMachineToolsVersionStatus = _vim.vm.GuestInfo.ToolsVersionStatus
    VirtualMachineUsageOnDatastore = _vim.vm.StorageInfo.UsageOnDatastore
    VirtualMachineUsbInfo = _vim.vm.UsbInfo
    VirtualMachineUsbInfoFamily = _vim.vm.UsbInfo.Family
    VirtualMachineUsbInfoSpeed = _vim.vm.UsbInfo.Speed
    VirtualMachineVFlashModuleInfo = _vim.vm.VFlashModuleInfo
    VirtualMachineVMCIDevice = _vim.vm.device.VirtualVMCIDevice
    VirtualMachineVMCIDeviceAction = _vim.vm.device.VirtualVMCIDevice.Action
    VirtualMachineVMCIDeviceDirection = _vim.vm.device.VirtualVMCIDevice.Direction
    VirtualMachineVMCIDeviceFilterInfo = _vim.vm.device.VirtualVMCIDevice.FilterInfo
    VirtualMachineVMCIDeviceFilterSpec = _vim.vm.device.VirtualVMCIDevice.FilterSpec
    VirtualMachineVMCIDeviceOption = _vim.vm.device.VirtualVMCIDeviceOption
    VirtualMachineVMCIDeviceOptionFilterSpecOption = (
        _vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption
    )
    VirtualMachineVMCIDeviceProtocol = _vim.vm.device.VirtualVMCIDevice.Protocol
    VirtualMachineVMIROM = _vim.vm.device.VirtualVMIROM
    VirtualMachineVMotionStunTimeInfo = _vim.vm.VMotionStunTimeInfo
    VirtualMachineVcpuConfig = _vim.vm.VcpuConfig
    VirtualMachineVendorDeviceGroupInfo = _vim.vm.VendorDeviceGroupInfo
    VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo = (
        _vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo
    )
    VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType = (
        _vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo.ComponentType
    )
    VirtualMachineVgpuDeviceInfo = _vim.vm.VgpuDeviceInfo
    VirtualMachineVgpuProfileInfo = _vim.vm.VgpuProfileInfo
    VirtualMachineVgpuProfileInfoProfileClass = _vim.vm.VgpuProfileInfo.ProfileClass
    VirtualMachineVgpuProfileInfoProfileSharing = _vim.vm.VgpuProfileInfo.ProfileSharing
    VirtualMachineVideoCard = _vim.vm.device.VirtualVideoCard
    VirtualMachineVideoCardUse3dRenderer = _vim.vm.device.VirtualVideoCard.Use3dRenderer
    VirtualMachineVirtualDeviceGroups = _vim.vm.VirtualDeviceGroups
    VirtualMachineVirtualDeviceGroupsDeviceGroup = _vim.vm.VirtualDeviceGroups.DeviceGroup
    VirtualMachineVirtualDeviceGroupsVendorDeviceGroup = (
        _vim.vm.VirtualDeviceGroups.VendorDeviceGroup
    )
    VirtualMachineVirtualDeviceSwap = _vim.vm.VirtualDeviceSwap
    VirtualMachineVirtualDeviceSwapDeviceSwapInfo = _vim.vm.VirtualDeviceSwap.DeviceSwapInfo
    VirtualMachineVirtualDeviceSwapDeviceSwapStatus = _vim.vm.VirtualDeviceSwap.DeviceSwapStatus
    VirtualMachineVirtualNuma = _vim.vm.VirtualNuma
    VirtualMachineVirtualNumaInfo = _vim.vm.VirtualNumaInfo
    VirtualMachineVirtualPMem = _vim.vm.VirtualPMem
    VirtualMachineVirtualPMemSnapshotMode = _vim.vm.VirtualPMem.SnapshotMode
    VirtualMachineWindowsQuiesceSpec = _vim.vm.WindowsQuiesceSpec
    VirtualMachineWindowsQuiesceSpecVssBackupContext = _vim.vm.WindowsQuiesceSpec.VssBackupContext
    VirtualMachineWipeResult = _vim.VirtualMachine.WipeResult
    VirtualNVDIMM = _vim.vm.device.VirtualNVDIMM
    VirtualNVDIMMBackingInfo = _vim.vm.device.VirtualNVDIMM.BackingInfo
    VirtualNVDIMMController = _vim.vm.device.VirtualNVDIMMController
    VirtualNVDIMMControllerOption = _vim.vm.device.VirtualNVDIMMControllerOption
    VirtualNVDIMMOption = _vim.vm.device.VirtualNVDIMMOption
    VirtualNVMEController = _vim.vm.device.VirtualNVMEController
    VirtualNVMEControllerOption = _vim.vm.device.VirtualNVMEControllerOption
    VirtualNVMEControllerSharing = _vim.vm.device.VirtualNVMEController.Sharing
    VirtualNicManagerNetConfig = _vim.host.VirtualNicManager.NetConfig
    VirtualPCIController = _vim.vm.device.VirtualPCIController
    VirtualPCIControllerOption = _vim.vm.device.VirtualPCIControllerOption
    VirtualPCIPassthrough = _vim.vm.device.VirtualPCIPassthrough
    VirtualPCIPassthroughAllowedDevice = _vim.vm.device.VirtualPCIPassthrough.AllowedDevice
    VirtualPCIPassthroughDeviceBackingInfo = _vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo
    VirtualPCIPassthroughDeviceBackingOption = (
        _vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption
    )
    VirtualPCIPassthroughDvxBackingInfo = _vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo
    VirtualPCIPassthroughDvxBackingOption = (
        _vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption
    )
    VirtualPCIPassthroughDynamicBackingInfo = (
        _vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo
    )
    VirtualPCIPassthroughDynamicBackingOption = (
        _vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption
    )
    VirtualPCIPassthroughOption = _vim.vm.device.VirtualPCIPassthroughOption
    VirtualPCIPassthroughPluginBackingInfo = _vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo
    VirtualPCIPassthroughPluginBackingOption = (
        _vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption
    )
    VirtualPCIPassthroughVmiopBackingInfo = _vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo
    VirtualPCIPassthroughVmiopBackingOption = (
        _vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption
    )
    VirtualPCNet32 = _vim.vm.device.VirtualPCNet32
    VirtualPCNet32Option = _vim.vm.device.VirtualPCNet32Option
    VirtualPS2Controller = _vim.vm.device.VirtualPS2Controller
    VirtualPS2ControllerOption = _vim.vm.device.VirtualPS2ControllerOption
    VirtualParallelPort = _vim.vm.device.VirtualParallelPort
    VirtualParallelPortDeviceBackingInfo = _vim.vm.device.VirtualParallelPort.DeviceBackingInfo
    VirtualParallelPortDeviceBackingOption = (
        _vim.vm.device.VirtualParallelPortOption.DeviceBackingOption
    )
    VirtualParallelPortFileBackingInfo = _vim.vm.device.VirtualParallelPort.FileBackingInfo
    VirtualParallelPortFileBackingOption = (
        _vim.vm.device.VirtualParallelPortOption.FileBackingOption
    )
    VirtualParallelPortOption = _vim.vm.device.VirtualParallelPortOption
    VirtualPointingDevice = _vim.vm.device.VirtualPointingDevice
    VirtualPointingDeviceBackingOption = (
        _vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption
    )
    VirtualPointingDeviceDeviceBackingInfo = _vim.vm.device.VirtualPointingDevice.DeviceBackingInfo
    VirtualPointingDeviceHostChoice = (
        _vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice
    )
    VirtualPointingDeviceOption = _vim.vm.device.VirtualPointingDeviceOption
    VirtualPrecisionClock = _vim.vm.device.VirtualPrecisionClock
    VirtualPrecisionClockOption = _vim.vm.device.VirtualPrecisionClockOption
    VirtualPrecisionClockSystemClockBackingInfo = (
        _vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo
    )
    VirtualPrecisionClockSystemClockBackingOption = (
        _vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption
    )
    VirtualSATAController = _vim.vm.device.VirtualSATAController
    VirtualSATAControllerOption = _vim.vm.device.VirtualSATAControllerOption
    VirtualSCSIController = _vim.vm.device.VirtualSCSIController
    VirtualSCSIControllerOption = _vim.vm.device.VirtualSCSIControllerOption
    VirtualSCSIPassthrough = _vim.vm.device.VirtualSCSIPassthrough
    VirtualSCSIPassthroughDeviceBackingInfo = (
        _vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo
    )
    VirtualSCSIPassthroughDeviceBackingOption = (
        _vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption
    )
    VirtualSCSIPassthroughOption = _vim.vm.device.VirtualSCSIPassthroughOption
    VirtualSCSISharing = _vim.vm.device.VirtualSCSIController.Sharing
    VirtualSIOController = _vim.vm.device.VirtualSIOController
    VirtualSIOControllerOption = _vim.vm.device.VirtualSIOControllerOption
    VirtualSerialPort = _vim.vm.device.VirtualSerialPort
    VirtualSerialPortDeviceBackingInfo = _vim.vm.device.VirtualSerialPort.DeviceBackingInfo
    VirtualSerialPortDeviceBackingOption = (
        _vim.vm.device.VirtualSerialPortOption.DeviceBackingOption
    )
    VirtualSerialPortEndPoint = _vim.vm.device.VirtualSerialPortOption.EndPoint
    VirtualSerialPortFileBackingInfo = _vim.vm.device.VirtualSerialPort.FileBackingInfo
    VirtualSerialPortFileBackingOption = _vim.vm.device.VirtualSerialPortOption.FileBackingOption
    VirtualSerialPortOption = _vim.vm.device.VirtualSerialPortOption
    VirtualSerialPortPipeBackingInfo = _vim.vm.device.VirtualSerialPort.PipeBackingInfo
    VirtualSerialPortPipeBackingOption = _vim.vm.device.VirtualSerialPortOption.PipeBackingOption
    VirtualSerialPortThinPrintBackingInfo = _vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo
    VirtualSerialPortThinPrintBackingOption = (
        _vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption
    )
    VirtualSerialPortURIBackingInfo = _vim.vm.device.VirtualSerialPort.URIBackingInfo
    VirtualSerialPortURIBackingOption = _vim.vm.device.VirtualSerialPortOption.URIBackingOption
    VirtualSoundBlaster16 = _vim.vm.device.VirtualSoundBlaster16
    VirtualSoundBlaster16Option = _vim.vm.device.VirtualSoundBlaster16Option
    VirtualSoundCard = _vim.vm.device.VirtualSoundCard
    VirtualSoundCardDeviceBackingInfo = _vim.vm.device.VirtualSoundCard.DeviceBackingInfo
    VirtualSoundCardDeviceBackingOption = _vim.vm.device.VirtualSoundCardOption.DeviceBackingOption
    VirtualSoundCardOption = _vim.vm.device.VirtualSoundCardOption
    VirtualSriovEthernetCard = _vim.vm.device.VirtualSriovEthernetCard
    VirtualSriovEthernetCardOption = _vim.vm.device.VirtualSriovEthernetCardOption
    VirtualSriovEthernetCardSriovBackingInfo = (
        _vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo
    )
    VirtualSriovEthernetCardSriovBackingOption = (
        _vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption
    )
    VirtualSwitchProfile = _vim.profile.host.VirtualSwitchProfile
    VirtualSwitchSelectionProfile = _vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile
    VirtualTPM = _vim.vm.device.VirtualTPM
    VirtualTPMOption = _vim.vm.device.VirtualTPMOption
    VirtualUSB = _vim.vm.device.VirtualUSB
    VirtualUSBController = _vim.vm.device.VirtualUSBController
    VirtualUSBControllerOption = _vim.vm.device.VirtualUSBControllerOption
    VirtualUSBControllerPciBusSlotInfo = _vim.vm.device.VirtualUSBController.PciBusSlotInfo
    VirtualUSBOption = _vim.vm.device.VirtualUSBOption
    VirtualUSBRemoteClientBackingInfo = _vim.vm.device.VirtualUSB.RemoteClientBackingInfo
    VirtualUSBRemoteClientBackingOption = _vim.vm.device.VirtualUSBOption.RemoteClientBackingOption
    VirtualUSBRemoteHostBackingInfo = _vim.vm.device.VirtualUSB.RemoteHostBackingInfo
    VirtualUSBRemoteHostBackingOption = _vim.vm.device.VirtualUSBOption.RemoteHostBackingOption
    VirtualUSBUSBBackingInfo = _vim.vm.device.VirtualUSB.USBBackingInfo
    VirtualUSBUSBBackingOption = _vim.vm.device.VirtualUSBOption.USBBackingOption
    VirtualUSBXHCIController = _vim.vm.device.VirtualUSBXHCIController
    VirtualUSBXHCIControllerOption = _vim.vm.device.VirtualUSBXHCIControllerOption
    VirtualVMIROMOption = _vim.vm.device.VirtualVMIROMOption
    VirtualVideoCardOption = _vim.vm.device.VirtualVideoCardOption
    VirtualVmxnet = _vim.vm.device.VirtualVmxnet
    VirtualVmxnet2 = _vim.vm.device.VirtualVmxnet2
    VirtualVmxnet2Option = _vim.vm.device.VirtualVmxnet2Option
    VirtualVmxnet3 = _vim.vm.device.VirtualVmxnet3
    VirtualVmxnet3Option = _vim.vm.device.VirtualVmxnet3Option
    VirtualVmxnet3OptionStrictLatencyConfigOption = (
        _vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption
    )
    VirtualVmxnet3StrictLatencyConfig = _vim.vm.device.VirtualVmxnet3.StrictLatencyConfig
    VirtualVmxnet3StrictLatencyConfigDisableOffload = (
        _vim.vm.device.VirtualVmxnet3.StrictLatencyConfig.DisableOffload
    )
    VirtualVmxnet3Vrdma = _vim.vm.device.VirtualVmxnet3Vrdma
    VirtualVmxnet3VrdmaOption = _vim.vm.device.VirtualVmxnet3VrdmaOption
    VirtualVmxnet3VrdmaOptionDeviceProtocols = (
        _vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols
    )
    VirtualVmxnetOption = _vim.vm.device.VirtualVmxnetOption
    VirtualWDT = _vim.vm.device.VirtualWDT
    VirtualWDTOption = _vim.vm.device.VirtualWDTOption
    VlanProfile = _vim.profile.host.PortGroupProfile.VlanProfile
    VmAcquiredMksTicketEvent = _vim.event.VmAcquiredMksTicketEvent
    VmAcquiredTicketEvent = _vim.event.VmAcquiredTicketEvent
    VmAlreadyExistsInDatacenter = _vim.fault.VmAlreadyExistsInDatacenter
    VmAutoRenameEvent = _vim.event.VmAutoRenameEvent
    VmBeingClonedEvent = _vim.event.VmBeingClonedEvent
    VmBeingClonedNoFolderEvent = _vim.event.VmBeingClonedNoFolderEvent
    VmBeingCreatedEvent = _vim.event.VmBeingCreatedEvent
    VmBeingDeployedEvent = _vim.event.VmBeingDeployedEvent
    VmBeingHotMigratedEvent = _vim.event.VmBeingHotMigratedEvent
    VmBeingMigratedEvent = _vim.event.VmBeingMigratedEvent
    VmBeingRelocatedEvent = _vim.event.VmBeingRelocatedEvent
    VmCloneEvent = _vim.event.VmCloneEvent
    VmCloneFailedEvent = _vim.event.VmCloneFailedEvent
    VmClonedEvent = _vim.event.VmClonedEvent
    VmConfigFault = _vim.fault.VmConfigFault
    VmConfigFileEncryptionInfo = _vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo
    VmConfigFileInfo = _vim.host.DatastoreBrowser.VmConfigInfo
    VmConfigFileQuery = _vim.host.DatastoreBrowser.VmConfigQuery
    VmConfigFileQueryFilter = _vim.host.DatastoreBrowser.VmConfigQuery.Filter
    VmConfigFileQueryFlags = _vim.host.DatastoreBrowser.VmConfigQuery.Details
    VmConfigIncompatibleForFaultTolerance = _vim.fault.VmConfigIncompatibleForFaultTolerance
    VmConfigIncompatibleForRecordReplay = _vim.fault.VmConfigIncompatibleForRecordReplay
    VmConfigInfo = _vim.vApp.VmConfigInfo
    VmConfigMissingEvent = _vim.event.VmConfigMissingEvent
    VmConfigSpec = _vim.vApp.VmConfigSpec
    VmConnectedEvent = _vim.event.VmConnectedEvent
    VmCreatedEvent = _vim.event.VmCreatedEvent
    VmDasBeingResetEvent = _vim.event.VmDasBeingResetEvent
    VmDasBeingResetEventReasonCode = _vim.event.VmDasBeingResetEvent.ReasonCode
    VmDasBeingResetWithScreenshotEvent = _vim.event.VmDasBeingResetWithScreenshotEvent
    VmDasResetFailedEvent = _vim.event.VmDasResetFailedEvent
    VmDasUpdateErrorEvent = _vim.event.VmDasUpdateErrorEvent
    VmDasUpdateOkEvent = _vim.event.VmDasUpdateOkEvent
    VmDateRolledBackEvent = _vim.event.VmDateRolledBackEvent
    VmDeployFailedEvent = _vim.event.VmDeployFailedEvent
    VmDeployedEvent = _vim.event.VmDeployedEvent
    VmDisconnectedEvent = _vim.event.VmDisconnectedEvent
    VmDiscoveredEvent = _vim.event.VmDiscoveredEvent
    VmDiskFailedEvent = _vim.event.VmDiskFailedEvent
    VmDiskFileEncryptionInfo = _vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo
    VmDiskFileInfo = _vim.host.DatastoreBrowser.VmDiskInfo
    VmDiskFileQuery = _vim.host.DatastoreBrowser.VmDiskQuery
    VmDiskFileQueryFilter = _vim.host.DatastoreBrowser.VmDiskQuery.Filter
    VmDiskFileQueryFlags = _vim.host.DatastoreBrowser.VmDiskQuery.Details
    VmEmigratingEvent = _vim.event.VmEmigratingEvent
    VmEndRecordingEvent = _vim.event.VmEndRecordingEvent
    VmEndReplayingEvent = _vim.event.VmEndReplayingEvent
    VmEvent = _vim.event.VmEvent
    VmEventArgument = _vim.event.VmEventArgument
    VmFailedMigrateEvent = _vim.event.VmFailedMigrateEvent
    VmFailedRelayoutEvent = _vim.event.VmFailedRelayoutEvent
    VmFailedRelayoutOnVmfs2DatastoreEvent = _vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent
    VmFailedStartingSecondaryEvent = _vim.event.VmFailedStartingSecondaryEvent
    VmFailedStartingSecondaryEventFailureReason = (
        _vim.event.VmFailedStartingSecondaryEvent.FailureReason
    )
    VmFailedToPowerOffEvent = _vim.event.VmFailedToPowerOffEvent
    VmFailedToPowerOnEvent = _vim.event.VmFailedToPowerOnEvent
    VmFailedToRebootGuestEvent = _vim.event.VmFailedToRebootGuestEvent
    VmFailedToResetEvent = _vim.event.VmFailedToResetEvent
    VmFailedToShutdownGuestEvent = _vim.event.VmFailedToShutdownGuestEvent
    VmFailedToStandbyGuestEvent = _vim.event.VmFailedToStandbyGuestEvent
    VmFailedToSuspendEvent = _vim.event.VmFailedToSuspendEvent
    VmFailedUpdatingSecondaryConfig = _vim.event.VmFailedUpdatingSecondaryConfig
    VmFailoverFailed = _vim.event.VmFailoverFailed
    VmFaultToleranceConfigIssue = _vim.fault.VmFaultToleranceConfigIssue
    VmFaultToleranceConfigIssueReasonForIssue = (
        _vim.fault.VmFaultToleranceConfigIssue.ReasonForIssue
    )
    VmFaultToleranceConfigIssueWrapper = _vim.fault.VmFaultToleranceConfigIssueWrapper
    VmFaultToleranceInvalidFileBacking = _vim.fault.VmFaultToleranceInvalidFileBacking
    VmFaultToleranceInvalidFileBackingDeviceType = (
        _vim.fault.VmFaultToleranceInvalidFileBacking.DeviceType
    )
    VmFaultToleranceIssue = _vim.fault.VmFaultToleranceIssue
    VmFaultToleranceOpIssuesList = _vim.fault.VmFaultToleranceOpIssuesList
    VmFaultToleranceStateChangedEvent = _vim.event.VmFaultToleranceStateChangedEvent
    VmFaultToleranceTooManyFtVcpusOnHost = _vim.fault.VmFaultToleranceTooManyFtVcpusOnHost
    VmFaultToleranceTooManyVMsOnHost = _vim.fault.VmFaultToleranceTooManyVMsOnHost
    VmFaultToleranceTurnedOffEvent = _vim.event.VmFaultToleranceTurnedOffEvent
    VmFaultToleranceVmTerminatedEvent = _vim.event.VmFaultToleranceVmTerminatedEvent
    VmGuestOSCrashedEvent = _vim.event.VmGuestOSCrashedEvent
    VmGuestRebootEvent = _vim.event.VmGuestRebootEvent
    VmGuestShutdownEvent = _vim.event.VmGuestShutdownEvent
    VmGuestStandbyEvent = _vim.event.VmGuestStandbyEvent
    VmHealthMonitoringStateChangedEvent = _vim.event.VmHealthMonitoringStateChangedEvent
    VmHostAffinityRuleViolation = _vim.fault.VmHostAffinityRuleViolation
    VmInstanceUuidAssignedEvent = _vim.event.VmInstanceUuidAssignedEvent
    VmInstanceUuidChangedEvent = _vim.event.VmInstanceUuidChangedEvent
    VmInstanceUuidConflictEvent = _vim.event.VmInstanceUuidConflictEvent
    VmLimitLicense = _vim.fault.VmLimitLicense
    VmLogFileInfo = _vim.host.DatastoreBrowser.VmLogInfo
    VmLogFileQuery = _vim.host.DatastoreBrowser.VmLogQuery
    VmMacAssignedEvent = _vim.event.VmMacAssignedEvent
    VmMacChangedEvent = _vim.event.VmMacChangedEvent
    VmMacConflictEvent = _vim.event.VmMacConflictEvent
    VmMaxFTRestartCountReached = _vim.event.VmMaxFTRestartCountReached
    VmMaxRestartCountReached = _vim.event.VmMaxRestartCountReached
    VmMessageErrorEvent = _vim.event.VmMessageErrorEvent
    VmMessageEvent = _vim.event.VmMessageEvent
    VmMessageWarningEvent = _vim.event.VmMessageWarningEvent
    VmMetadataManagerFault = _vim.fault.VmMetadataManagerFault
    VmMigratedEvent = _vim.event.VmMigratedEvent
    VmMonitorIncompatibleForFaultTolerance = _vim.fault.VmMonitorIncompatibleForFaultTolerance
    VmNoCompatibleHostForSecondaryEvent = _vim.event.VmNoCompatibleHostForSecondaryEvent
    VmNoNetworkAccessEvent = _vim.event.VmNoNetworkAccessEvent
    VmNvramFileInfo = _vim.host.DatastoreBrowser.VmNvramInfo
    VmNvramFileQuery = _vim.host.DatastoreBrowser.VmNvramQuery
    VmOrphanedEvent = _vim.event.VmOrphanedEvent
    VmPlacementPolicy = _vim.vm.VmPlacementPolicy
    VmPlacementPolicyVmPlacementPolicyStrictness = (
        _vim.vm.VmPlacementPolicy.VmPlacementPolicyStrictness
    )
    VmPlacementPolicyVmPlacementPolicyTopology = _vim.vm.VmPlacementPolicy.VmPlacementPolicyTopology
    VmPodConfigForPlacement = _vim.storageDrs.PodSelectionSpec.VmPodConfig
    VmPortGroupProfile = _vim.profile.host.VmPortGroupProfile
    VmPowerOffOnIsolationEvent = _vim.event.VmPowerOffOnIsolationEvent
    VmPowerOnDisabled = _vim.fault.VmPowerOnDisabled
    VmPoweredOffEvent = _vim.event.VmPoweredOffEvent
    VmPoweredOnEvent = _vim.event.VmPoweredOnEvent
    VmPoweringOnWithCustomizedDVPortEvent = _vim.event.VmPoweringOnWithCustomizedDVPortEvent
    VmPrimaryFailoverEvent = _vim.event.VmPrimaryFailoverEvent
    VmReconfiguredEvent = _vim.event.VmReconfiguredEvent
    VmRegisteredEvent = _vim.event.VmRegisteredEvent
    VmRelayoutSuccessfulEvent = _vim.event.VmRelayoutSuccessfulEvent
    VmRelayoutUpToDateEvent = _vim.event.VmRelayoutUpToDateEvent
    VmReloadFromPathEvent = _vim.event.VmReloadFromPathEvent
    VmReloadFromPathFailedEvent = _vim.event.VmReloadFromPathFailedEvent
    VmRelocateFailedEvent = _vim.event.VmRelocateFailedEvent
    VmRelocateSpecEvent = _vim.event.VmRelocateSpecEvent
    VmRelocatedEvent = _vim.event.VmRelocatedEvent
    VmRemoteConsoleConnectedEvent = _vim.event.VmRemoteConsoleConnectedEvent
    VmRemoteConsoleDisconnectedEvent = _vim.event.VmRemoteConsoleDisconnectedEvent
    VmRemovedEvent = _vim.event.VmRemovedEvent
    VmRenamedEvent = _vim.event.VmRenamedEvent
    VmRequirementsExceedCurrentEVCModeEvent = _vim.event.VmRequirementsExceedCurrentEVCModeEvent
    VmResettingEvent = _vim.event.VmResettingEvent
    VmResourcePoolMovedEvent = _vim.event.VmResourcePoolMovedEvent
    VmResourceReallocatedEvent = _vim.event.VmResourceReallocatedEvent
    VmRestartedOnAlternateHostEvent = _vim.event.VmRestartedOnAlternateHostEvent
    VmResumingEvent = _vim.event.VmResumingEvent
    VmSecondaryAddedEvent = _vim.event.VmSecondaryAddedEvent
    VmSecondaryDisabledBySystemEvent = _vim.event.VmSecondaryDisabledBySystemEvent
    VmSecondaryDisabledEvent = _vim.event.VmSecondaryDisabledEvent
    VmSecondaryEnabledEvent = _vim.event.VmSecondaryEnabledEvent
    VmSecondaryStartedEvent = _vim.event.VmSecondaryStartedEvent
    VmShutdownOnIsolationEvent = _vim.event.VmShutdownOnIsolationEvent
    VmShutdownOnIsolationEventOperation = _vim.event.VmShutdownOnIsolationEvent.Operation
    VmSmpFaultToleranceTooManyVMsOnHost = _vim.fault.VmSmpFaultToleranceTooManyVMsOnHost
    VmSnapshotFileInfo = _vim.host.DatastoreBrowser.VmSnapshotInfo
    VmSnapshotFileQuery = _vim.host.DatastoreBrowser.VmSnapshotQuery
    VmStartRecordingEvent = _vim.event.VmStartRecordingEvent
    VmStartReplayingEvent = _vim.event.VmStartReplayingEvent
    VmStartingEvent = _vim.event.VmStartingEvent
    VmStartingSecondaryEvent = _vim.event.VmStartingSecondaryEvent
    VmStaticMacConflictEvent = _vim.event.VmStaticMacConflictEvent
    VmStoppingEvent = _vim.event.VmStoppingEvent
    VmSuspendedEvent = _vim.event.VmSuspendedEvent
    VmSuspendingEvent = _vim.event.VmSuspendingEvent
    VmTimedoutStartingSecondaryEvent = _vim.event.VmTimedoutStartingSecondaryEvent
    VmToVmGroupsAntiAffinity = _vim.vm.VmToVmGroupsAntiAffinity
    VmToolsUpgradeFault = _vim.fault.VmToolsUpgradeFault
    VmUnsupportedStartingEvent = _vim.event.VmUnsupportedStartingEvent
    VmUpgradeCompleteEvent = _vim.event.VmUpgradeCompleteEvent
    VmUpgradeFailedEvent = _vim.event.VmUpgradeFailedEvent
    VmUpgradingEvent = _vim.event.VmUpgradingEvent
    VmUuidAssignedEvent = _vim.event.VmUuidAssignedEvent
    VmUuidChangedEvent = _vim.event.VmUuidChangedEvent
    VmUuidConflictEvent = _vim.event.VmUuidConflictEvent
    VmValidateMaxDevice = _vim.fault.VmValidateMaxDevice
    VmVmAffinity = _vim.vm.VmVmAffinity
    VmVmAntiAffinity = _vim.vm.VmVmAntiAffinity
    VmVnicPoolReservationViolationClearEvent = _vim.event.VmVnicPoolReservationViolationClearEvent
    VmVnicPoolReservationViolationRaiseEvent = _vim.event.VmVnicPoolReservationViolationRaiseEvent
    VmWwnAssignedEvent = _vim.event.VmWwnAssignedEvent
    VmWwnChangedEvent = _vim.event.VmWwnChangedEvent
    VmWwnConflict = _vim.fault.VmWwnConflict
    VmWwnConflictEvent = _vim.event.VmWwnConflictEvent
    VmfsAlreadyMounted = _vim.fault.VmfsAlreadyMounted
    VmfsAmbiguousMount = _vim.fault.VmfsAmbiguousMount
    VmfsConfigOption = _vim.host.VmfsVolume.ConfigOption
    VmfsDatastoreAllExtentOption = _vim.host.VmfsDatastoreOption.AllExtentInfo
    VmfsDatastoreBaseOption = _vim.host.VmfsDatastoreOption.Info
    VmfsDatastoreCreateSpec = _vim.host.VmfsDatastoreCreateSpec
    VmfsDatastoreExpandSpec = _vim.host.VmfsDatastoreExpandSpec
    VmfsDatastoreExtendSpec = _vim.host.VmfsDatastoreExtendSpec
    VmfsDatastoreInfo = _vim.host.VmfsDatastoreInfo
    VmfsDatastoreMultipleExtentOption = _vim.host.VmfsDatastoreOption.MultipleExtentInfo
    VmfsDatastoreOption = _vim.host.VmfsDatastoreOption
    VmfsDatastoreSingleExtentOption = _vim.host.VmfsDatastoreOption.SingleExtentInfo
    VmfsDatastoreSpec = _vim.host.VmfsDatastoreSpec
    VmfsMountFault = _vim.fault.VmfsMountFault
    VmfsUnmapBandwidthSpec = _vim.host.VmfsVolume.UnmapBandwidthSpec
    VmotionInterfaceNotEnabled = _vim.fault.VmotionInterfaceNotEnabled
    VmwareDistributedVirtualSwitch = _vim.dvs.VmwareDistributedVirtualSwitch
    VmwareDistributedVirtualSwitchDpuFailoverPolicy = (
        _vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy
    )
    VmwareDistributedVirtualSwitchNetworkOffloadConfig = (
        _vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig
    )
    VmwareDistributedVirtualSwitchPvlanPortType = (
        _vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType
    )
    VmwareDistributedVirtualSwitchPvlanSpec = _vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec
    VmwareDistributedVirtualSwitchRealTimeConfig = (
        _vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig
    )
    VmwareDistributedVirtualSwitchRealTimeLanAnnotation = (
        _vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation
    )
    VmwareDistributedVirtualSwitchTrunkVlanSpec = (
        _vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec
    )
    VmwareDistributedVirtualSwitchVlanIdSpec = _vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec
    VmwareDistributedVirtualSwitchVlanSpec = _vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec
    VmwareUplinkPortTeamingPolicy = _vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy
    VnicPortArgument = _vim.event.VnicPortArgument
    VolumeEditorError = _vim.fault.VolumeEditorError
    VramLimitLicense = _vim.fault.VramLimitLicense
    VsanAttachToSrOperation = _vim.cluster.VsanAttachToSrOperation
    VsanBrokenDiskChainIssue = _vim.vsan.upgradesystem.BrokenDiskChainIssue
    VsanCapability = _vim.cluster.VsanCapability
    VsanCapabilitySystem = _vim.cluster.VsanCapabilitySystem
    VsanCapabilityType = _vim.cluster.VsanCapabilityType
    VsanClusterAdvCfgSyncHostResult = _vim.cluster.VsanClusterAdvCfgSyncHostResult
    VsanClusterAdvCfgSyncResult = _vim.cluster.VsanClusterAdvCfgSyncResult
    VsanClusterBalancePerDiskInfo = _vim.cluster.VsanClusterBalancePerDiskInfo
    VsanClusterBalanceSummary = _vim.cluster.VsanClusterBalanceSummary
    VsanClusterClomdLivenessResult = _vim.cluster.VsanClusterClomdLivenessResult
    VsanClusterConfig = _vim.cluster.VsanClusterConfig
    VsanClusterConfigInfo = _vim.vsan.cluster.ConfigInfo
    VsanClusterConfigInfoHostDefaultInfo = _vim.vsan.cluster.ConfigInfo.HostDefaultInfo
    VsanClusterCoreConfig = _vim.vsan.cluster.CoreConfigInfo
    VsanClusterCoreConfigSpec = _vim.vsan.cluster.CoreConfigSpec
    VsanClusterCreateVmHealthTestResult = _vim.cluster.VsanClusterCreateVmHealthTestResult
    VsanClusterHclInfo = _vim.cluster.VsanClusterHclInfo
    VsanClusterHealthAction = _vim.cluster.VsanClusterHealthAction
    VsanClusterHealthActionIdEnum = (
        _vim.cluster.VsanClusterHealthAction.VsanClusterHealthActionIdEnum
    )
    VsanClusterHealthConfigs = _vim.cluster.VsanClusterHealthConfigs
    VsanClusterHealthGroup = _vim.cluster.VsanClusterHealthGroup
    VsanClusterHealthResultBase = _vim.cluster.VsanClusterHealthResultBase
    VsanClusterHealthResultColumnInfo = _vim.cluster.VsanClusterHealthResultColumnInfo
    VsanClusterHealthResultKeyValuePair = _vim.cluster.VsanClusterHealthResultKeyValuePair
    VsanClusterHealthResultRow = _vim.cluster.VsanClusterHealthResultRow
    VsanClusterHealthResultTable = _vim.cluster.VsanClusterHealthResultTable
    VsanClusterHealthSummary = _vim.cluster.VsanClusterHealthSummary
    VsanClusterHealthSystem = _vim.cluster.VsanClusterHealthSystem
    VsanClusterHealthSystemObjectsRepairResult = (
        _vim.cluster.VsanClusterHealthSystemObjectsRepairResult
    )
    VsanClusterHealthSystemStatusResult = _vim.cluster.VsanClusterHealthSystemStatusResult
    VsanClusterHealthSystemVersionResult = _vim.cluster.VsanClusterHealthSystemVersionResult
    VsanClusterHealthTest = _vim.cluster.VsanClusterHealthTest
    VsanClusterHostVmknicMapping = _vim.cluster.VsanClusterHostVmknicMapping
    VsanClusterLimitHealthResult = _vim.cluster.VsanClusterLimitHealthResult
    VsanClusterMgmtInternalSystem = _vim.cluster.VsanClusterMgmtInternalSystem
    VsanClusterNetworkHealthResult = _vim.cluster.VsanClusterNetworkHealthResult
    VsanClusterNetworkLoadTestResult = _vim.cluster.VsanClusterNetworkLoadTestResult
    VsanClusterNetworkPartitionInfo = _vim.cluster.VsanClusterNetworkPartitionInfo
    VsanClusterProactiveTestResult = _vim.cluster.VsanClusterProactiveTestResult
    VsanClusterTelemetryProxyConfig = _vim.cluster.VsanClusterTelemetryProxyConfig
    VsanClusterUuidMismatch = _vim.fault.VsanClusterUuidMismatch
    VsanClusterVMsHealthOverallResult = _vim.cluster.VsanClusterVMsHealthOverallResult
    VsanClusterVMsHealthSummaryResult = _vim.cluster.VsanClusterVMsHealthSummaryResult
    VsanClusterVmdkLoadTestResult = _vim.cluster.VsanClusterVmdkLoadTestResult
    VsanClusterWhatifHostFailuresResult = _vim.cluster.VsanClusterWhatifHostFailuresResult
    VsanCompatibilityCheckResult = _vim.vsan.CompatibilityCheckResult
    VsanConfigInfoEx = _vim.vsan.ConfigInfoEx
    VsanDataEfficiencyConfig = _vim.vsan.DataEfficiencyConfig
    VsanDatastoreInfo = _vim.host.VsanDatastoreInfo
    VsanDiskFault = _vim.fault.VsanDiskFault
    VsanDiskFormatConversionCheckResult = _vim.cluster.VsanDiskFormatConversionCheckResult
    VsanDiskFormatConversionSpec = _vim.cluster.VsanDiskFormatConversionSpec
    VsanDiskIssueType = _vim.vsan.host.VsanRuntimeInfo.DiskIssueType
    VsanDiskUnhealthIssue = _vim.vsan.upgradesystem.DiskUnhealthIssue
    VsanFailedRepairObjectResult = _vim.host.VsanFailedRepairObjectResult
    VsanFault = _vim.fault.VsanFault
    VsanHclControllerInfo = _vim.host.VsanHclControllerInfo
    VsanHealthExtMgmtPreCheckResult = _vim.cluster.VsanHealthExtMgmtPreCheckResult
    VsanHealthLogLevelEnum = _vim.cluster.VsanVcClusterHealthSystem.VsanHealthLogLevelEnum
    VsanHigherObjectsPresentDuringDowngradeIssue = (
        _vim.vsan.upgradesystem.HigherObjectsPresentDuringDowngradeIssue
    )
    VsanHostCimProviderInfo = _vim.host.VsanHostCimProviderInfo
    VsanHostClomdLivenessResult = _vim.cluster.VsanHostClomdLivenessResult
    VsanHostClusterStatus = _vim.vsan.host.ClusterStatus
    VsanHostClusterStatusState = _vim.vsan.host.ClusterStatus.State
    VsanHostClusterStatusStateCompletionEstimate = (
        _vim.vsan.host.ClusterStatus.State.CompletionEstimate
    )
    VsanHostConfigInfo = _vim.vsan.host.ConfigInfo
    VsanHostConfigInfoClusterInfo = _vim.vsan.host.ConfigInfo.ClusterInfo
    VsanHostConfigInfoNetworkInfo = _vim.vsan.host.ConfigInfo.NetworkInfo
    VsanHostConfigInfoNetworkInfoPortConfig = _vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig
    VsanHostConfigInfoStorageInfo = _vim.vsan.host.ConfigInfo.StorageInfo
    VsanHostCreateVmHealthTestResult = _vim.cluster.VsanHostCreateVmHealthTestResult
    VsanHostDecommissionMode = _vim.vsan.host.DecommissionMode
    VsanHostDecommissionModeObjectAction = _vim.vsan.host.DecommissionMode.ObjectAction
    VsanHostDiskMapInfo = _vim.vsan.host.DiskMapInfo
    VsanHostDiskMapResult = _vim.vsan.host.DiskMapResult
    VsanHostDiskMapping = _vim.vsan.host.DiskMapping
    VsanHostDiskResult = _vim.vsan.host.DiskResult
    VsanHostDiskResultState = _vim.vsan.host.DiskResult.State
    VsanHostFaultDomainInfo = _vim.vsan.host.ConfigInfo.FaultDomainInfo
    VsanHostHclInfo = _vim.host.VsanHostHclInfo
    VsanHostHealthState = _vim.vsan.host.HealthState
    VsanHostHealthSystemStatusResult = _vim.host.VsanHostHealthSystemStatusResult
    VsanHostHealthSystemVersionResult = _vim.cluster.VsanHostHealthSystemVersionResult
    VsanHostIpConfig = _vim.vsan.host.IpConfig
    VsanHostIpConfigEx = _vim.vsan.host.IpConfigEx
    VsanHostMembershipInfo = _vim.vsan.host.MembershipInfo
    VsanHostNodeState = _vim.vsan.host.NodeState
    VsanHostPortConfigEx = _vim.vsan.host.PortConfigEx
    VsanHostPropertyRetrieveIssue = _vim.vsan.upgradesystem.HostPropertyRetrieveIssue
    VsanHostRuntimeInfo = _vim.vsan.host.VsanRuntimeInfo
    VsanHostRuntimeInfoDiskIssue = _vim.vsan.host.VsanRuntimeInfo.DiskIssue
    VsanHostVirtualApplianceInfo = _vim.host.VsanHostVirtualApplianceInfo
    VsanHostVmdkLoadTestResult = _vim.host.VsanHostVmdkLoadTestResult
    VsanHostVsanDiskInfo = _vim.vsan.host.VsanDiskInfo
    VsanHostWithHybridDiskgroupIssue = _vim.vsan.upgradesystem.HostWithHybridDiskgroupIssue
    VsanIncompatibleDiskMapping = _vim.fault.VsanIncompatibleDiskMapping
    VsanIscsiHomeObjectSpec = _vim.cluster.VsanIscsiHomeObjectSpec
    VsanIscsiInitiatorGroup = _vim.cluster.VsanIscsiInitiatorGroup
    VsanIscsiLUN = _vim.cluster.VsanIscsiLUN
    VsanIscsiLUNCommonInfo = _vim.cluster.VsanIscsiLUNCommonInfo
    VsanIscsiLUNSpec = _vim.cluster.VsanIscsiLUNSpec
    VsanIscsiLUNStatus = _vim.cluster.VsanIscsiLUNCommonInfo.VsanIscsiLUNStatus
    VsanIscsiTarget = _vim.cluster.VsanIscsiTarget
    VsanIscsiTargetAuthSpec = _vim.cluster.VsanIscsiTargetAuthSpec
    VsanIscsiTargetAuthType = _vim.cluster.VsanIscsiTargetAuthSpec.VsanIscsiTargetAuthType
    VsanIscsiTargetBasicInfo = _vim.cluster.VsanIscsiTargetBasicInfo
    VsanIscsiTargetCommonInfo = _vim.cluster.VsanIscsiTargetCommonInfo
    VsanIscsiTargetServiceConfig = _vim.cluster.VsanIscsiTargetServiceConfig
    VsanIscsiTargetServiceDefaultConfigSpec = _vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec
    VsanIscsiTargetServiceProcessStatus = _vim.cluster.VsanIscsiTargetServiceProcessStatus
    VsanIscsiTargetServiceSpec = _vim.cluster.VsanIscsiTargetServiceSpec
    VsanIscsiTargetSpec = _vim.cluster.VsanIscsiTargetSpec
    VsanIscsiTargetSystem = _vim.cluster.VsanIscsiTargetSystem
    VsanLimitHealthResult = _vim.host.VsanLimitHealthResult
    VsanMixedEsxVersionIssue = _vim.vsan.upgradesystem.MixedEsxVersionIssue
    VsanNetworkHealthResult = _vim.host.VsanNetworkHealthResult
    VsanNetworkLoadTestResult = _vim.host.VsanNetworkLoadTestResult
    VsanNetworkPeerHealthResult = _vim.host.VsanNetworkPeerHealthResult
    VsanNewPolicyBatch = _vim.host.VsanInternalSystem.NewPolicyBatch
    VsanNodeNotMaster = _vim.fault.VsanNodeNotMaster
    VsanObjectExtraAttributes = _vim.cluster.VsanObjectExtraAttributes
    VsanObjectHealth = _vim.host.VsanObjectHealth
    VsanObjectHealthState = _vim.host.VsanObjectHealth.VsanObjectHealthState
    VsanObjectIdentity = _vim.cluster.VsanObjectIdentity
    VsanObjectIdentityAndHealth = _vim.cluster.VsanObjectIdentityAndHealth
    VsanObjectInaccessibleIssue = _vim.vsan.upgradesystem.ObjectInaccessibleIssue
    VsanObjectInformation = _vim.cluster.VsanObjectInformation
    VsanObjectOverallHealth = _vim.host.VsanObjectOverallHealth
    VsanObjectPolicyIssue = _vim.vsan.upgradesystem.ObjectPolicyIssue
    VsanObjectQuerySpec = _vim.cluster.VsanObjectQuerySpec
    VsanObjectSpaceSummary = _vim.cluster.VsanObjectSpaceSummary
    VsanObjectSystem = _vim.cluster.VsanObjectSystem
    VsanObjectTypeEnum = _vim.cluster.VsanObjectSpaceSummary.VsanObjectTypeEnum
    VsanPerfEntityMetricCSV = _vim.cluster.VsanPerfEntityMetricCSV
    VsanPerfEntityType = _vim.cluster.VsanPerfEntityType
    VsanPerfGraph = _vim.cluster.VsanPerfGraph
    VsanPerfMasterInformation = _vim.cluster.VsanPerfMasterInformation
    VsanPerfMemberInfo = _vim.cluster.VsanPerfMemberInfo
    VsanPerfMetricId = _vim.cluster.VsanPerfMetricId
    VsanPerfMetricSeriesCSV = _vim.cluster.VsanPerfMetricSeriesCSV
    VsanPerfNodeInformation = _vim.cluster.VsanPerfNodeInformation
    VsanPerfQuerySpec = _vim.cluster.VsanPerfQuerySpec
    VsanPerfStatsType = _vim.cluster.VsanPerfMetricId.VsanPerfStatsType
    VsanPerfStatsUnitType = _vim.cluster.VsanPerfGraph.VsanPerfStatsUnitType
    VsanPerfSummaryType = _vim.cluster.VsanPerfMetricId.VsanPerfSummaryType
    VsanPerfThreshold = _vim.cluster.VsanPerfThreshold
    VsanPerfThresholdDirectionType = _vim.cluster.VsanPerfThreshold.VsanPerfThresholdDirectionType
    VsanPerfTopEntities = _vim.cluster.VsanPerfTopEntities
    VsanPerfTopEntity = _vim.cluster.VsanPerfTopEntity
    VsanPerformanceManager = _vim.cluster.VsanPerformanceManager
    VsanPhysicalDiskHealth = _vim.host.VsanPhysicalDiskHealth
    VsanPhysicalDiskHealthSummary = _vim.host.VsanPhysicalDiskHealthSummary
    VsanPolicyChangeBatch = _vim.host.VsanInternalSystem.PolicyChangeBatch
    VsanPolicyCost = _vim.host.VsanInternalSystem.PolicyCost
    VsanPolicySatisfiability = _vim.host.VsanInternalSystem.PolicySatisfiability
    VsanPrepareVsanForVcsaSpec = _vim.vsan.VsanPrepareVsanForVcsaSpec
    VsanProactiveRebalanceInfoEx = _vim.host.VsanProactiveRebalanceInfoEx
    VsanQueryResultHostInfo = _vim.host.VsanQueryResultHostInfo
    VsanRepairObjectsResult = _vim.host.VsanRepairObjectsResult
    VsanResourceHealth = _vim.host.VsanResourceHealth
    VsanSpaceReportSystem = _vim.cluster.VsanSpaceReportSystem
    VsanSpaceUsage = _vim.cluster.VsanSpaceUsage
    VsanSpaceUsageDetailResult = _vim.cluster.VsanSpaceUsageDetailResult
    VsanStorageComplianceResult = _vim.cluster.StorageComplianceResult
    VsanStorageComplianceStatus = _vim.cluster.StorageComplianceResult.StorageComplianceStatus
    VsanStorageOperationalStatus = _vim.cluster.StorageOperationalStatus
    VsanStoragePolicyStatus = _vim.cluster.StoragePolicyStatus
    VsanStorageWorkloadType = _vim.cluster.VsanStorageWorkloadType
    VsanSystemEx = _vim.host.VsanSystemEx
    VsanUnknownScanIssue = _vim.vsan.upgradesystem.UnknownScanIssue
    VsanUpgradeStatusEx = _vim.cluster.VsanUpgradeStatusEx
    VsanUpgradeSystemAPIBrokenIssue = _vim.VsanUpgradeSystem.APIBrokenIssue
    VsanUpgradeSystemAutoClaimEnabledOnHostsIssue = (
        _vim.VsanUpgradeSystem.AutoClaimEnabledOnHostsIssue
    )
    VsanUpgradeSystemHostsDisconnectedIssue = _vim.VsanUpgradeSystem.HostsDisconnectedIssue
    VsanUpgradeSystemMissingHostsInClusterIssue = _vim.VsanUpgradeSystem.MissingHostsInClusterIssue
    VsanUpgradeSystemNetworkPartitionInfo = _vim.VsanUpgradeSystem.NetworkPartitionInfo
    VsanUpgradeSystemNetworkPartitionIssue = _vim.VsanUpgradeSystem.NetworkPartitionIssue
    VsanUpgradeSystemNotEnoughFreeCapacityIssue = _vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue
    VsanUpgradeSystemPreflightCheckIssue = _vim.VsanUpgradeSystem.PreflightCheckIssue
    VsanUpgradeSystemPreflightCheckResult = _vim.VsanUpgradeSystem.PreflightCheckResult
    VsanUpgradeSystemRogueHostsInClusterIssue = _vim.VsanUpgradeSystem.RogueHostsInClusterIssue
    VsanUpgradeSystemUpgradeHistoryDiskGroupOp = _vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp
    VsanUpgradeSystemUpgradeHistoryDiskGroupOpType = (
        _vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOpType
    )
    VsanUpgradeSystemUpgradeHistoryItem = _vim.VsanUpgradeSystem.UpgradeHistoryItem
    VsanUpgradeSystemUpgradeHistoryPreflightFail = (
        _vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail
    )
    VsanUpgradeSystemUpgradeStatus = _vim.VsanUpgradeSystem.UpgradeStatus
    VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue = (
        _vim.VsanUpgradeSystem.V2ObjectsPresentDuringDowngradeIssue
    )
    VsanUpgradeSystemWrongEsxVersionIssue = _vim.VsanUpgradeSystem.WrongEsxVersionIssue
    VsanVcClusterConfigSystem = _vim.cluster.VsanVcClusterConfigSystem
    VsanVcClusterHealthSystem = _vim.cluster.VsanVcClusterHealthSystem
    VsanVcPostDeployConfigSpec = _vim.vsan.VsanVcPostDeployConfigSpec
    VsanVcsaDeployerSystem = _vim.host.VsanVcsaDeployerSystem
    VsanVcsaDeploymentProgress = _vim.vsan.VsanVcsaDeploymentProgress
    VsanVmdkIOLoadSpec = _vim.host.VsanVmdkIOLoadSpec
    VsanVmdkLoadTestResult = _vim.host.VsanVmdkLoadTestResult
    VsanVmdkLoadTestSpec = _vim.host.VsanVmdkLoadTestSpec
    VsanVsanClusterPcapGroup = _vim.cluster.VsanVsanClusterPcapGroup
    VsanVsanClusterPcapResult = _vim.cluster.VsanVsanClusterPcapResult
    VsanVsanPcapResult = _vim.host.VsanVsanPcapResult
    VslmCloneSpec = _vim.vslm.CloneSpec
    VslmCreateSpec = _vim.vslm.CreateSpec
    VslmCreateSpecBackingSpec = _vim.vslm.CreateSpec.BackingSpec
    VslmCreateSpecDiskFileBackingSpec = _vim.vslm.CreateSpec.DiskFileBackingSpec
    VslmCreateSpecRawDiskMappingBackingSpec = _vim.vslm.CreateSpec.RawDiskMappingBackingSpec
    VslmMigrateSpec = _vim.vslm.MigrateSpec
    VslmRelocateSpec = _vim.vslm.RelocateSpec
    VslmTagEntry = _vim.vslm.TagEntry
    VslmVsoPostRelocateChangeMetadataOperation = _vim.vslm.VsoPostRelocateChange.MetadataOperation
    VspanDestPortConflict = _vim.fault.VspanDestPortConflict
    VspanPortConflict = _vim.fault.VspanPortConflict
    VspanPortMoveFault = _vim.fault.VspanPortMoveFault
    VspanPortPromiscChangeFault = _vim.fault.VspanPortPromiscChangeFault
    VspanPortgroupPromiscChangeFault = _vim.fault.VspanPortgroupPromiscChangeFault
    VspanPortgroupTypeChangeFault = _vim.fault.VspanPortgroupTypeChangeFault
    VspanPromiscuousPortNotSupported = _vim.fault.VspanPromiscuousPortNotSupported
    VspanSameSessionPortConflict = _vim.fault.VspanSameSessionPortConflict
    VvolDatastoreInfo = _vim.host.VvolDatastoreInfo
    WaitOptions = _vmodl.query.PropertyCollector.WaitOptions
    WakeOnLanNotSupported = _vim.fault.WakeOnLanNotSupported
    WakeOnLanNotSupportedByVmotionNIC = _vim.fault.WakeOnLanNotSupportedByVmotionNIC
    WarningUpgradeEvent = _vim.event.WarningUpgradeEvent
    WeekOfMonth = _vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth
    WeeklyTaskScheduler = _vim.scheduler.WeeklyTaskScheduler
    WillLoseHAProtection = _vim.fault.WillLoseHAProtection
    WillLoseHAProtectionResolution = _vim.fault.WillLoseHAProtection.Resolution
    WillModifyConfigCpuRequirements = _vim.fault.WillModifyConfigCpuRequirements
    WillResetSnapshotDirectory = _vim.fault.WillResetSnapshotDirectory
    WinNetBIOSConfigInfo = _vim.net.WinNetBIOSConfigInfo
    WipeDiskFault = _vim.fault.WipeDiskFault
    WitnessNodeInfo = _vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo
    vslmDiskInfoFlag = _vim.vslm.DiskInfoFlag
    vslmInfrastructureObjectPolicy = _vim.vslm.InfrastructureObjectPolicy
    vslmInfrastructureObjectPolicySpec = _vim.vslm.InfrastructureObjectPolicySpec
    vslmVClockInfo = _vim.vslm.VClockInfo
    vslmVStorageObjectControlFlag = _vim.vslm.VStorageObjectControlFlag

    __all__ = [
        "AccountCreatedEvent",
        "AccountRemovedEvent",
        "AccountUpdatedEvent",
        "Action",
        "ActionParameter",
        "ActionType",
        "ActiveDirectoryFault",
        "ActiveDirectoryProfile",
        "ActiveVMsBlockingEVC",
        "AdminDisabled",
        "AdminNotDisabled",
        "AdminPasswordNotChangedEvent",
        "AffinityConfigured",
        "AffinityType",
        "AfterStartupTaskScheduler",
        "AgentInstallFailed",
        "AgentInstallFailedReason",
        "Alarm",
        "AlarmAcknowledgedEvent",
        "AlarmAction",
        "AlarmActionTriggeredEvent",
        "AlarmClearedEvent",
        "AlarmCreatedEvent",
        "AlarmDescription",
        "AlarmEmailCompletedEvent",
        "AlarmEmailFailedEvent",
        "AlarmEvent",
        "AlarmEventArgument",
        "AlarmExpression",
        "AlarmFilterSpec",
        "AlarmFilterSpecAlarmTypeByEntity",
        "AlarmFilterSpecAlarmTypeByTrigger",
        "AlarmInfo",
        "AlarmManager",
        "AlarmReconfiguredEvent",
        "AlarmRemovedEvent",
        "AlarmScriptCompleteEvent",
        "AlarmScriptFailedEvent",
        "AlarmSetting",
        "AlarmSnmpCompletedEvent",
        "AlarmSnmpFailedEvent",
        "AlarmSpec",
        "AlarmState",
        "AlarmStatusChangedEvent",
        "AlarmTriggeringAction",
        "AlarmTriggeringActionTransitionSpec",
        "AllVirtualMachinesLicensedEvent",
        "AlreadyAuthenticatedSessionEvent",
        "AlreadyBeingManaged",
        "AlreadyConnected",
        "AlreadyExists",
        "AlreadyUpgraded",
        "AndAlarmExpression",
        "AnswerFile",
        "AnswerFileCreateSpec",
        "AnswerFileOptionsCreateSpec",
        "AnswerFileSerializedCreateSpec",
        "AnswerFileStatusError",
        "AnswerFileStatusResult",
        "AnswerFileUpdateFailed",
        "AnswerFileUpdateFailure",
        "AnswerFileValidationInfoStatus",
        "ApplicationQuiesceFault",
        "ApplyHostProfileConfigurationResult",
        "ApplyHostProfileConfigurationResultStatus",
        "ApplyHostProfileConfigurationSpec",
        "ApplyProfile",
        "ApplyStorageRecommendationResult",
        "ArrayUpdateOperation",
        "ArrayUpdateSpec",
        "AuthMinimumAdminPermission",
        "AuthenticationProfile",
        "AuthenticationRequired",
        "AuthenticationRequiredAuthenticationScheme",
        "AuthenticationRequiredChallenge",
        "AuthenticationRequiredErrorType",
        "AuthorizationEvent",
        "AuthorizationPrivilege",
        "AuthorizationRole",
        "AutoStartAction",
        "AutoStartDefaults",
        "AutoStartPowerInfo",
        "AutoStartWaitHeartbeatSetting",
        "BackupBlobReadFailure",
        "BackupBlobWriteFailure",
        "BadUsernameSessionEvent",
        "BaseConfigInfo",
        "BaseConfigInfoBackingInfo",
        "BaseConfigInfoDiskFileBackingInfo",
        "BaseConfigInfoDiskFileBackingInfoProvisioningType",
        "BaseConfigInfoFileBackingInfo",
        "BaseConfigInfoRawDiskMappingBackingInfo",
        "BatchResultResult",
        "BlockedByFirewall",
        "BoolOption",
        "CAMServerRefusedConnection",
        "CanceledHostOperationEvent",
        "CannotAccessFile",
        "CannotAccessLocalSource",
        "CannotAccessNetwork",
        "CannotAccessVmComponent",
        "CannotAccessVmConfig",
        "CannotAccessVmDevice",
        "CannotAccessVmDisk",
        "CannotAddHostWithFTVmAsStandalone",
        "CannotAddHostWithFTVmToDifferentCluster",
        "CannotAddHostWithFTVmToNonHACluster",
        "CannotChangeDrsBehaviorForFtSecondary",
        "CannotChangeHaSettingsForFtSecondary",
        "CannotChangeVsanClusterUuid",
        "CannotChangeVsanNodeUuid",
        "CannotComputeFTCompatibleHosts",
        "CannotCreateFile",
        "CannotDecryptPasswords",
        "CannotDeleteFile",
        "CannotDisableDrsOnClustersWithVApps",
        "CannotDisableSnapshot",
        "CannotDisconnectHostWithFaultToleranceVm",
        "CannotEnableVmcpForCluster",
        "CannotEnableVmcpForClusterReason",
        "CannotModifyConfigCpuRequirements",
        "CannotMoveFaultToleranceVm",
        "CannotMoveFaultToleranceVmMoveType",
        "CannotMoveHostWithFaultToleranceVm",
        "CannotMoveVmWithDeltaDisk",
        "CannotMoveVmWithNativeDeltaDisk",
        "CannotMoveVsanEnabledHost",
        "CannotPlaceWithoutPrerequisiteMoves",
        "CannotPowerOffVmInCluster",
        "CannotPowerOffVmInClusterOperation",
        "CannotReconfigureVsanWhenHaEnabled",
        "CannotUseNetwork",
        "CannotUseNetworkReason",
        "ChangesInfoEventArgument",
        "CheckResult",
        "CheckTestType",
        "ChoiceOption",
        "ClockSkew",
        "CloneFromSnapshotNotSupported",
        "ClusterAction",
        "ClusterActionHistory",
        "ClusterAffinityRuleSpec",
        "ClusterAntiAffinityRuleSpec",
        "ClusterAttemptedVmInfo",
        "ClusterClusterInitialPlacementAction",
        "ClusterComplianceCheckedEvent",
        "ClusterComputeResourceClusterConfigResult",
        "ClusterComputeResourceCryptoModePolicy",
        "ClusterComputeResourceDVSConfigurationValidation",
        "ClusterComputeResourceDVSSetting",
        "ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping",
        "ClusterComputeResourceDvsProfile",
        "ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping",
        "ClusterComputeResourceHCIConfigInfo",
        "ClusterComputeResourceHCIConfigSpec",
        "ClusterComputeResourceHCIWorkflowState",
        "ClusterComputeResourceHostConfigurationInput",
        "ClusterComputeResourceHostConfigurationProfile",
        "ClusterComputeResourceHostConfigurationValidation",
        "ClusterComputeResourceHostEvacuationInfo",
        "ClusterComputeResourceHostVmkNicInfo",
        "ClusterComputeResourceMaintenanceInfo",
        "ClusterComputeResourceSummary",
        "ClusterComputeResourceVCProfile",
        "ClusterComputeResourceValidationResultBase",
        "ClusterComputeResourceVcsHealthStatus",
        "ClusterComputeResourceVcsSlots",
        "ClusterConfigInfo",
        "ClusterConfigInfoEx",
        "ClusterConfigSpec",
        "ClusterConfigSpecEx",
        "ClusterCreatedEvent",
        "ClusterCryptoConfigInfo",
        "ClusterCryptoConfigInfoCryptoMode",
        "ClusterDasAamHostInfo",
        "ClusterDasAamNodeState",
        "ClusterDasAamNodeStateDasState",
        "ClusterDasAdmissionControlInfo",
        "ClusterDasAdmissionControlPolicy",
        "ClusterDasAdvancedRuntimeInfo",
        "ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo",
        "ClusterDasConfigInfo",
        "ClusterDasConfigInfoHBDatastoreCandidate",
        "ClusterDasConfigInfoServiceState",
        "ClusterDasConfigInfoVmMonitoringState",
        "ClusterDasData",
        "ClusterDasDataSummary",
        "ClusterDasFailoverLevelAdvancedRuntimeInfo",
        "ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots",
        "ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo",
        "ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots",
        "ClusterDasFdmAvailabilityState",
        "ClusterDasFdmHostState",
        "ClusterDasHostInfo",
        "ClusterDasHostRecommendation",
        "ClusterDasVmConfigInfo",
        "ClusterDasVmConfigSpec",
        "ClusterDasVmSettings",
        "ClusterDasVmSettingsIsolationResponse",
        "ClusterDasVmSettingsRestartPriority",
        "ClusterDatastoreUpdateSpec",
        "ClusterDependencyRuleInfo",
        "ClusterDestroyedEvent",
        "ClusterDpmConfigInfo",
        "ClusterDpmHostConfigInfo",
        "ClusterDpmHostConfigSpec",
        "ClusterDrsConfigInfo",
        "ClusterDrsFaults",
        "ClusterDrsFaultsFaultsByVirtualDisk",
        "ClusterDrsFaultsFaultsByVm",
        "ClusterDrsMigration",
        "ClusterDrsRecommendation",
        "ClusterDrsVmConfigInfo",
        "ClusterDrsVmConfigSpec",
        "ClusterEVCManager",
        "ClusterEVCManagerCheckResult",
        "ClusterEVCManagerEVCState",
        "ClusterEnterMaintenanceResult",
        "ClusterEvent",
        "ClusterFailoverHostAdmissionControlInfo",
        "ClusterFailoverHostAdmissionControlInfoHostStatus",
        "ClusterFailoverHostAdmissionControlPolicy",
        "ClusterFailoverLevelAdmissionControlInfo",
        "ClusterFailoverLevelAdmissionControlPolicy",
        "ClusterFailoverResourcesAdmissionControlInfo",
        "ClusterFailoverResourcesAdmissionControlPolicy",
        "ClusterFixedSizeSlotPolicy",
        "ClusterFtVmHostRuleInfo",
        "ClusterGroupInfo",
        "ClusterGroupSpec",
        "ClusterHostGroup",
        "ClusterHostInfraUpdateHaModeAction",
        "ClusterHostInfraUpdateHaModeActionOperationType",
        "ClusterHostPowerAction",
        "ClusterHostRecommendation",
        "ClusterInfraUpdateHaConfigInfo",
        "ClusterInfraUpdateHaConfigInfoBehaviorType",
        "ClusterInfraUpdateHaConfigInfoRemediationType",
        "ClusterInitialPlacementAction",
        "ClusterIoFilterInfo",
        "ClusterMigrationAction",
        "ClusterNetworkConfigSpec",
        "ClusterNotAttemptedVmInfo",
        "ClusterOrchestrationInfo",
        "ClusterOvercommittedEvent",
        "ClusterPowerOnVmOption",
        "ClusterPowerOnVmResult",
        "ClusterPreemptibleVmPairInfo",
        "ClusterPreemptibleVmPairSpec",
        "ClusterProactiveDrsConfigInfo",
        "ClusterProfile",
        "ClusterProfileCompleteConfigSpec",
        "ClusterProfileConfigInfo",
        "ClusterProfileConfigServiceCreateSpec",
        "ClusterProfileConfigSpec",
        "ClusterProfileCreateSpec",
        "ClusterProfileManager",
        "ClusterProfileServiceType",
        "ClusterRecommendation",
        "ClusterReconfiguredEvent",
        "ClusterResourceUsageSummary",
        "ClusterRuleInfo",
        "ClusterRuleSpec",
        "ClusterSlotPolicy",
        "ClusterStatusChangedEvent",
        "ClusterSystemVMsConfigInfo",
        "ClusterSystemVMsConfigInfoDeploymentMode",
        "ClusterSystemVMsConfigSpec",
        "ClusterTagCategoryUpdateSpec",
        "ClusterUsageSummary",
        "ClusterVmComponentProtectionSettings",
        "ClusterVmComponentProtectionSettingsStorageVmReaction",
        "ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared",
        "ClusterVmGroup",
        "ClusterVmHostRuleInfo",
        "ClusterVmOrchestrationInfo",
        "ClusterVmOrchestrationSpec",
        "ClusterVmReadiness",
        "ClusterVmReadinessReadyCondition",
        "ClusterVmToolsMonitoringSettings",
        "CollectorAddressUnset",
        "ComplianceFailure",
        "ComplianceFailureComplianceFailureValues",
        "ComplianceLocator",
        "ComplianceProfile",
        "ComplianceResult",
        "ComplianceResultStatus",
        "CompositePolicyOption",
        "ComputeResourceConfigInfo",
        "ComputeResourceConfigSpec",
        "ComputeResourceEventArgument",
        "ComputeResourceHostSPBMLicenseInfo",
        "ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState",
        "ComputeResourceHostSeedSpec",
        "ComputeResourceHostSeedSpecSingleHostSpec",
        "ComputeResourceNetworkBootMode",
        "ComputeResourceSummary",
        "ConcurrentAccess",
        "ConfigTarget",
        "ConflictingConfiguration",
        "ConflictingConfigurationConfig",
        "ConflictingDatastoreFound",
        "ConnectedIso",
        "ContainerView",
        "CpuCompatibilityUnknown",
        "CpuHotPlugNotSupported",
        "CpuIncompatible",
        "CpuIncompatible1ECX",
        "CpuIncompatible81EDX",
        "CreateTaskAction",
        "CryptoKeyId",
        "CryptoKeyPlain",
        "CryptoKeyResult",
        "CryptoManager",
        "CryptoManagerHost",
        "CryptoManagerHostKMS",
        "CryptoManagerHostKeyManagementType",
        "CryptoManagerHostKeyStatus",
        "CryptoManagerKmip",
        "CryptoManagerKmipCertSignRequest",
        "CryptoManagerKmipCertificateInfo",
        "CryptoManagerKmipClusterStatus",
        "CryptoManagerKmipCryptoKeyStatus",
        "CryptoManagerKmipCryptoKeyStatusKeyInfo",
        "CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason",
        "CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo",
        "CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo",
        "CryptoManagerKmipCustomAttributeSpec",
        "CryptoManagerKmipGenerateKeySpec",
        "CryptoManagerKmipServerCertInfo",
        "CryptoManagerKmipServerStatus",
        "CryptoSpec",
        "CryptoSpecDecrypt",
        "CryptoSpecDeepRecrypt",
        "CryptoSpecEncrypt",
        "CryptoSpecNoOp",
        "CryptoSpecRegister",
        "CryptoSpecShallowRecrypt",
        "CustomFieldDef",
        "CustomFieldDefAddedEvent",
        "CustomFieldDefEvent",
        "CustomFieldDefRemovedEvent",
        "CustomFieldDefRenamedEvent",
        "CustomFieldEvent",
        "CustomFieldStringValue",
        "CustomFieldValue",
        "CustomFieldValueChangedEvent",
        "CustomizationAdapterMapping",
        "CustomizationAutoIpV6Generator",
        "CustomizationCloudinitPrep",
        "CustomizationCustomIpGenerator",
        "CustomizationCustomIpV6Generator",
        "CustomizationCustomName",
        "CustomizationDhcpIpGenerator",
        "CustomizationDhcpIpV6Generator",
        "CustomizationDisableIpV4",
        "CustomizationEvent",
        "CustomizationFailed",
        "CustomizationFailedReasonCode",
        "CustomizationFault",
        "CustomizationFixedIp",
        "CustomizationFixedIpV6",
        "CustomizationFixedName",
        "CustomizationGlobalIPSettings",
        "CustomizationGuiRunOnce",
        "CustomizationGuiUnattended",
        "CustomizationIPSettings",
        "CustomizationIPSettingsIpV6AddressSpec",
        "CustomizationIdentification",
        "CustomizationIdentitySettings",
        "CustomizationIpGenerator",
        "CustomizationIpV6Generator",
        "CustomizationLicenseDataMode",
        "CustomizationLicenseFilePrintData",
        "CustomizationLinuxFlexPrep",
        "CustomizationLinuxIdentityFailed",
        "CustomizationLinuxOptions",
        "CustomizationLinuxPrep",
        "CustomizationName",
        "CustomizationNetBIOSMode",
        "CustomizationNetworkSetupFailed",
        "CustomizationOptions",
        "CustomizationPassword",
        "CustomizationPending",
        "CustomizationPrefixName",
        "CustomizationSpec",
        "CustomizationStartedEvent",
        "CustomizationStatelessIpV6Generator",
        "CustomizationSucceeded",
        "CustomizationSysprep",
        "CustomizationSysprepFailed",
        "CustomizationSysprepRebootOption",
        "CustomizationSysprepText",
        "CustomizationUnknownFailure",
        "CustomizationUnknownIpGenerator",
        "CustomizationUnknownIpV6Generator",
        "CustomizationUnknownName",
        "CustomizationUserData",
        "CustomizationVirtualMachineName",
        "CustomizationWinOptions",
        "CustomizationWindowsFlexPrep",
        "DVPortConfigInfo",
        "DVPortConfigSpec",
        "DVPortNotSupported",
        "DVPortSetting",
        "DVPortState",
        "DVPortStatus",
        "DVPortStatusVmDirectPathGen2InactiveReasonNetwork",
        "DVPortStatusVmDirectPathGen2InactiveReasonOther",
        "DVPortgroupConfigInfo",
        "DVPortgroupConfigSpec",
        "DVPortgroupCreatedEvent",
        "DVPortgroupDestroyedEvent",
        "DVPortgroupEvent",
        "DVPortgroupNsxConfig",
        "DVPortgroupNsxSubnetAddressInfo",
        "DVPortgroupPolicy",
        "DVPortgroupReconfiguredEvent",
        "DVPortgroupRenamedEvent",
        "DVPortgroupSelection",
        "DVSBackupRestoreCapability",
        "DVSCapability",
        "DVSConfigInfo",
        "DVSConfigSpec",
        "DVSContactInfo",
        "DVSCreateSpec",
        "DVSFailureCriteria",
        "DVSFeatureCapability",
        "DVSFilterSpecConnecteeSpec",
        "DVSFilterSpecLinkConfig",
        "DVSFilterSpecLinkState",
        "DVSFilterSpecPnicConnecteeSpec",
        "DVSFilterSpecPvlanSpec",
        "DVSFilterSpecTrunkVlanSpec",
        "DVSFilterSpecVlanIdSpec",
        "DVSFilterSpecVlanSpec",
        "DVSFilterSpecVmConnecteeSpec",
        "DVSFilterSpecVmknicConnecteeSpec",
        "DVSHealthCheckCapability",
        "DVSHealthCheckConfig",
        "DVSHostLocalPortInfo",
        "DVSMacLearningPolicy",
        "DVSMacLimitPolicyType",
        "DVSMacManagementPolicy",
        "DVSManagerDvsConfigTarget",
        "DVSManagerPhysicalNicsList",
        "DVSNameArrayUplinkPortPolicy",
        "DVSNetworkResourceManagementCapability",
        "DVSNetworkResourcePool",
        "DVSNetworkResourcePoolAllocationInfo",
        "DVSNetworkResourcePoolConfigSpec",
        "DVSPolicy",
        "DVSRollbackCapability",
        "DVSRuntimeInfo",
        "DVSSecurityPolicy",
        "DVSSelection",
        "DVSSummary",
        "DVSTrafficShapingPolicy",
        "DVSUplinkPortPolicy",
        "DVSVendorSpecificConfig",
        "DVSVmVnicNetworkResourcePool",
        "DailyTaskScheduler",
        "DasAdmissionControlDisabledEvent",
        "DasAdmissionControlEnabledEvent",
        "DasAgentFoundEvent",
        "DasAgentUnavailableEvent",
        "DasClusterIsolatedEvent",
        "DasConfigFault",
        "DasConfigFaultDasConfigFaultReason",
        "DasDisabledEvent",
        "DasEnabledEvent",
        "DasHeartbeatDatastoreInfo",
        "DasHostFailedEvent",
        "DasHostIsolatedEvent",
        "DasVmPriority",
        "DataObject",
        "DatabaseError",
        "DatabaseSizeEstimate",
        "DatabaseSizeParam",
        "DatacenterBasicConnectInfo",
        "DatacenterConfigInfo",
        "DatacenterConfigSpec",
        "DatacenterCreatedEvent",
        "DatacenterEvent",
        "DatacenterEventArgument",
        "DatacenterMismatch",
        "DatacenterMismatchArgument",
        "DatacenterRenamedEvent",
        "DatastoreAccessible",
        "DatastoreCapability",
        "DatastoreCapacityIncreasedEvent",
        "DatastoreDestroyedEvent",
        "DatastoreDiscoveredEvent",
        "DatastoreDuplicatedEvent",
        "DatastoreEvent",
        "DatastoreEventArgument",
        "DatastoreFileCopiedEvent",
        "DatastoreFileDeletedEvent",
        "DatastoreFileEvent",
        "DatastoreFileMovedEvent",
        "DatastoreHostMount",
        "DatastoreIORMReconfiguredEvent",
        "DatastoreInfo",
        "DatastoreMountPathDatastorePair",
        "DatastoreNamespaceManagerDirectoryInfo",
        "DatastoreNotWritableOnHost",
        "DatastoreOption",
        "DatastorePrincipalConfigured",
        "DatastoreRemovedOnHostEvent",
        "DatastoreRenamedEvent",
        "DatastoreRenamedOnHostEvent",
        "DatastoreSectorFormat",
        "DatastoreSummary",
        "DatastoreSummaryMaintenanceModeState",
        "DatastoreVVolContainerFailoverPair",
        "DateTimeProfile",
        "DayOfWeek",
        "DeltaDiskFormatNotSupported",
        "DesiredSoftwareSpecBaseImageSpec",
        "DesiredSoftwareSpecComponentSpec",
        "DesiredSoftwareSpecVendorAddOnSpec",
        "DestinationSwitchFull",
        "DestinationVsanDisabled",
        "DeviceBackedVirtualDiskSpec",
        "DeviceBackingNotSupported",
        "DeviceControllerNotSupported",
        "DeviceGroupId",
        "DeviceHotPlugNotSupported",
        "DeviceNotFound",
        "DeviceNotSupported",
        "DeviceNotSupportedReason",
        "DeviceProtocol",
        "DeviceUnsupportedForVmPlatform",
        "DeviceUnsupportedForVmVersion",
        "DiagnosticManagerAuditRecordResult",
        "DiagnosticManagerBundleInfo",
        "DiagnosticManagerLogCreator",
        "DiagnosticManagerLogDescriptor",
        "DiagnosticManagerLogFormat",
        "DiagnosticManagerLogHeader",
        "DiagnosticPartitionStorageType",
        "DiagnosticPartitionType",
        "DigestNotSupported",
        "DirectPathProfileInfo",
        "DirectPathProfileManagerCapacityInfo",
        "DirectPathProfileManagerCapacityQueryByDeviceConfig",
        "DirectPathProfileManagerCapacityQueryById",
        "DirectPathProfileManagerCapacityQueryByName",
        "DirectPathProfileManagerCapacityQuerySpec",
        "DirectPathProfileManagerCapacityResult",
        "DirectPathProfileManagerCapacityUnknown",
        "DirectPathProfileManagerCreateSpec",
        "DirectPathProfileManagerDirectPathConfig",
        "DirectPathProfileManagerDvxDirectPathConfig",
        "DirectPathProfileManagerDynamicDirectPathConfig",
        "DirectPathProfileManagerFilterSpec",
        "DirectPathProfileManagerTargetCluster",
        "DirectPathProfileManagerTargetEntity",
        "DirectPathProfileManagerTargetHost",
        "DirectPathProfileManagerUpdateSpec",
        "DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig",
        "DirectPathProfileManagerVmiopDirectPathConfig",
        "DirectoryNotEmpty",
        "DisableAdminNotSupported",
        "DisallowedChangeByService",
        "DisallowedChangeByServiceDisallowedChange",
        "DisallowedDiskModeChange",
        "DisallowedMigrationDeviceAttached",
        "DisallowedOperationOnFailoverHost",
        "DisconnectedHostsBlockingEVC",
        "DiskChangeExtent",
        "DiskChangeInfo",
        "DiskCryptoSpec",
        "DiskHasPartitions",
        "DiskIsLastRemainingNonSSD",
        "DiskIsNonLocal",
        "DiskIsUSB",
        "DiskMoveTypeNotSupported",
        "DiskNotSupported",
        "DiskTooSmall",
        "DistributedVirtualPort",
        "DistributedVirtualPortgroup",
        "DistributedVirtualPortgroupBackingType",
        "DistributedVirtualPortgroupInfo",
        "DistributedVirtualPortgroupMetaTagName",
        "DistributedVirtualPortgroupNsxPortgroupOperationResult",
        "DistributedVirtualPortgroupPortgroupType",
        "DistributedVirtualPortgroupProblem",
        "DistributedVirtualSwitchHostInfrastructureTrafficClass",
        "DistributedVirtualSwitchHostMember",
        "DistributedVirtualSwitchHostMemberBacking",
        "DistributedVirtualSwitchHostMemberConfigInfo",
        "DistributedVirtualSwitchHostMemberConfigSpec",
        "DistributedVirtualSwitchHostMemberHostComponentState",
        "DistributedVirtualSwitchHostMemberHostPerfNicOffloadState",
        "DistributedVirtualSwitchHostMemberHostPerfNicOffloadStateStatus",
        "DistributedVirtualSwitchHostMemberHostUplinkState",
        "DistributedVirtualSwitchHostMemberHostUplinkStateState",
        "DistributedVirtualSwitchHostMemberPnicBacking",
        "DistributedVirtualSwitchHostMemberPnicSpec",
        "DistributedVirtualSwitchHostMemberRuntimeState",
        "DistributedVirtualSwitchHostMemberTransportZoneInfo",
        "DistributedVirtualSwitchHostMemberTransportZoneType",
        "DistributedVirtualSwitchHostProductSpec",
        "DistributedVirtualSwitchInfo",
        "DistributedVirtualSwitchKeyedOpaqueBlob",
        "DistributedVirtualSwitchManager",
        "DistributedVirtualSwitchManagerCompatibilityResult",
        "DistributedVirtualSwitchManagerDvsProductSpec",
        "DistributedVirtualSwitchManagerHostArrayFilter",
        "DistributedVirtualSwitchManagerHostContainer",
        "DistributedVirtualSwitchManagerHostContainerFilter",
        "DistributedVirtualSwitchManagerHostDvsFilterSpec",
        "DistributedVirtualSwitchManagerHostDvsMembershipFilter",
        "DistributedVirtualSwitchManagerImportResult",
        "DistributedVirtualSwitchManagerSpanInfo",
        "DistributedVirtualSwitchNetworkOffloadSpec",
        "DistributedVirtualSwitchNetworkResourceControlVersion",
        "DistributedVirtualSwitchNicTeamingPolicyMode",
        "DistributedVirtualSwitchPortConnectee",
        "DistributedVirtualSwitchPortConnecteeConnecteeType",
        "DistributedVirtualSwitchPortConnection",
        "DistributedVirtualSwitchPortCriteria",
        "DistributedVirtualSwitchPortStatistics",
        "DistributedVirtualSwitchProductSpec",
        "DistributedVirtualSwitchProductSpecOperationType",
        "DomainNotFound",
        "DpmBehavior",
        "DpuStatusInfo",
        "DpuStatusInfoOperationalInfo",
        "DrsBehavior",
        "DrsDisabledEvent",
        "DrsDisabledOnVm",
        "DrsEnabledEvent",
        "DrsEnteredStandbyModeEvent",
        "DrsEnteringStandbyModeEvent",
        "DrsExitStandbyModeFailedEvent",
        "DrsExitedStandbyModeEvent",
        "DrsExitingStandbyModeEvent",
        "DrsInjectorWorkloadCorrelationState",
        "DrsInvocationFailedEvent",
        "DrsRecommendationReasonCode",
        "DrsRecoveredFromFailureEvent",
        "DrsResourceConfigureFailedEvent",
        "DrsResourceConfigureSyncedEvent",
        "DrsRuleComplianceEvent",
        "DrsRuleViolationEvent",
        "DrsSoftRuleViolationEvent",
        "DrsVmMigratedEvent",
        "DrsVmPoweredOnEvent",
        "DrsVmotionIncompatibleFault",
        "DuplicateDisks",
        "DuplicateIpDetectedEvent",
        "DuplicateName",
        "DuplicateVsanNetworkInterface",
        "DvpgImportEvent",
        "DvpgRestoreEvent",
        "DvsAcceptNetworkRuleAction",
        "DvsApplyOperationFault",
        "DvsApplyOperationFaultFaultOnObject",
        "DvsCopyNetworkRuleAction",
        "DvsCreatedEvent",
        "DvsDestroyedEvent",
        "DvsDropNetworkRuleAction",
        "DvsEvent",
        "DvsEventArgument",
        "DvsEventPortBlockState",
        "DvsFault",
        "DvsFilterConfig",
        "DvsFilterConfigSpec",
        "DvsFilterOnFailure",
        "DvsFilterParameter",
        "DvsFilterPolicy",
        "DvsGreEncapNetworkRuleAction",
        "DvsHealthStatusChangeEvent",
        "DvsHostBackInSyncEvent",
        "DvsHostInfrastructureTrafficResource",
        "DvsHostInfrastructureTrafficResourceAllocation",
        "DvsHostJoinedEvent",
        "DvsHostLeftEvent",
        "DvsHostStatusUpdated",
        "DvsHostVNicProfile",
        "DvsHostWentOutOfSyncEvent",
        "DvsImportEvent",
        "DvsIpNetworkRuleQualifier",
        "DvsIpPort",
        "DvsIpPortRange",
        "DvsLogNetworkRuleAction",
        "DvsMacNetworkRuleQualifier",
        "DvsMacRewriteNetworkRuleAction",
        "DvsMergedEvent",
        "DvsNetworkRuleAction",
        "DvsNetworkRuleDirectionType",
        "DvsNetworkRuleQualifier",
        "DvsNotAuthorized",
        "DvsOperationBulkFault",
        "DvsOperationBulkFaultFaultOnHost",
        "DvsOutOfSyncHostArgument",
        "DvsPortBlockedEvent",
        "DvsPortConnectedEvent",
        "DvsPortCreatedEvent",
        "DvsPortDeletedEvent",
        "DvsPortDisconnectedEvent",
        "DvsPortEnteredPassthruEvent",
        "DvsPortExitedPassthruEvent",
        "DvsPortJoinPortgroupEvent",
        "DvsPortLeavePortgroupEvent",
        "DvsPortLinkDownEvent",
        "DvsPortLinkUpEvent",
        "DvsPortReconfiguredEvent",
        "DvsPortRuntimeChangeEvent",
        "DvsPortUnblockedEvent",
        "DvsPortVendorSpecificStateChangeEvent",
        "DvsProfile",
        "DvsPuntNetworkRuleAction",
        "DvsRateLimitNetworkRuleAction",
        "DvsReconfiguredEvent",
        "DvsRenamedEvent",
        "DvsResourceRuntimeInfo",
        "DvsRestoreEvent",
        "DvsScopeViolated",
        "DvsServiceConsoleVNicProfile",
        "DvsSingleIpPort",
        "DvsSystemTrafficNetworkRuleQualifier",
        "DvsTrafficFilterConfig",
        "DvsTrafficFilterConfigSpec",
        "DvsTrafficRule",
        "DvsTrafficRuleset",
        "DvsUpdateTagNetworkRuleAction",
        "DvsUpgradeAvailableEvent",
        "DvsUpgradeInProgressEvent",
        "DvsUpgradeRejectedEvent",
        "DvsUpgradedEvent",
        "DvsVNicProfile",
        "DvsVmVnicNetworkResourcePoolRuntimeInfo",
        "DvsVmVnicResourceAllocation",
        "DvsVmVnicResourcePoolConfigSpec",
        "DvsVnicAllocatedResource",
        "DynamicArray",
        "DynamicData",
        "DynamicProperty",
        "EVCAdmissionFailed",
        "EVCAdmissionFailedCPUFeaturesForMode",
        "EVCAdmissionFailedCPUModel",
        "EVCAdmissionFailedCPUModelForMode",
        "EVCAdmissionFailedCPUVendor",
        "EVCAdmissionFailedCPUVendorUnknown",
        "EVCAdmissionFailedHostDisconnected",
        "EVCAdmissionFailedHostSoftware",
        "EVCAdmissionFailedHostSoftwareForMode",
        "EVCAdmissionFailedVmActive",
        "EVCConfigFault",
        "EVCModeIllegalByVendor",
        "EVCModeUnsupportedByHosts",
        "EVCUnsupportedByHostHardware",
        "EVCUnsupportedByHostSoftware",
        "EightHostLimitViolated",
        "EncryptionKeyRequired",
        "EnteredMaintenanceModeEvent",
        "EnteredStandbyModeEvent",
        "EnteringMaintenanceModeEvent",
        "EnteringStandbyModeEvent",
        "EntityBackup",
        "EntityBackupConfig",
        "EntityEventArgument",
        "EntityImportType",
        "EntityPrivilege",
        "EntityType",
        "EnvironmentBrowserConfigOptionQuerySpec",
        "ErrorUpgradeEvent",
        "EvaluationLicenseSource",
        "Event",
        "EventAlarmExpression",
        "EventAlarmExpressionComparison",
        "EventAlarmExpressionComparisonOperator",
        "EventArgDesc",
        "EventArgument",
        "EventCategory",
        "EventDescription",
        "EventDescriptionEventDetail",
        "EventEventSeverity",
        "EventEx",
        "EventFilterSpec",
        "EventFilterSpecByEntity",
        "EventFilterSpecByTime",
        "EventFilterSpecByUsername",
        "EventFilterSpecRecursionOption",
        "EventHistoryCollector",
        "EventManager",
        "EventManagerEventViewSpec",
        "EventManagerViewByStartId",
        "ExitMaintenanceModeEvent",
        "ExitStandbyModeFailedEvent",
        "ExitedStandbyModeEvent",
        "ExitingStandbyModeEvent",
        "ExpiredAddonLicense",
        "ExpiredEditionLicense",
        "ExpiredFeatureLicense",
        "ExtExtendedProductInfo",
        "ExtManagedEntityInfo",
        "ExtSolutionManagerInfo",
        "ExtSolutionManagerInfoTabInfo",
        "ExtendedEvent",
        "ExtendedEventPair",
        "ExtendedFault",
        "ExtensionClientInfo",
        "ExtensionEventTypeInfo",
        "ExtensionFaultTypeInfo",
        "ExtensionHealthInfo",
        "ExtensionManagerIpAllocationUsage",
        "ExtensionOvfConsumerInfo",
        "ExtensionPrivilegeInfo",
        "ExtensionResourceInfo",
        "ExtensionServerInfo",
        "ExtensionTaskTypeInfo",
        "FailToEnableSPBM",
        "FailToLockFaultToleranceVMs",
        "FailoverClusterConfigurator",
        "FailoverClusterManager",
        "FailoverLevelRestored",
        "FailoverNodeInfo",
        "FaultDomainId",
        "FaultToleranceAntiAffinityViolated",
        "FaultToleranceCannotEditMem",
        "FaultToleranceConfigInfo",
        "FaultToleranceConfigSpec",
        "FaultToleranceCpuIncompatible",
        "FaultToleranceDiskSpec",
        "FaultToleranceMetaSpec",
        "FaultToleranceNeedsThickDisk",
        "FaultToleranceNotLicensed",
        "FaultToleranceNotSameBuild",
        "FaultTolerancePrimaryConfigInfo",
        "FaultTolerancePrimaryPowerOnNotAttempted",
        "FaultToleranceSecondaryConfigInfo",
        "FaultToleranceSecondaryOpResult",
        "FaultToleranceVMConfigSpec",
        "FaultToleranceVmNotDasProtected",
        "FcoeConfig",
        "FcoeConfigFcoeCapabilities",
        "FcoeConfigFcoeSpecification",
        "FcoeConfigVlanRange",
        "FcoeFault",
        "FcoeFaultPnicHasNoPortSet",
        "FeatureRequirementsNotMet",
        "FibreChannelPortType",
        "FileAlreadyExists",
        "FileBackedPortNotSupported",
        "FileBackedVirtualDiskSpec",
        "FileFault",
        "FileInfo",
        "FileLockInfo",
        "FileLockInfoResult",
        "FileLocked",
        "FileNameTooLong",
        "FileNotFound",
        "FileNotWritable",
        "FileQuery",
        "FileQueryFlags",
        "FileSystemMountInfoVStorageSupportStatus",
        "FileTooLarge",
        "FileTransferInformation",
        "FilesystemQuiesceFault",
        "FilterInUse",
        "FirewallProfile",
        "FirewallProfileRulesetProfile",
        "FloatOption",
        "FloppyImageFileInfo",
        "FloppyImageFileQuery",
        "FolderBatchAddHostsToClusterResult",
        "FolderBatchAddStandaloneHostsResult",
        "FolderDesiredHostState",
        "FolderEventArgument",
        "FolderExternallyManagedFolderInfo",
        "FolderExternallyManagedFolderType",
        "FolderFailedHostResult",
        "FolderFileInfo",
        "FolderFileQuery",
        "FolderNewHostSpec",
        "FtIssuesOnHost",
        "FtIssuesOnHostHostSelectionType",
        "FtVmHostRuleViolation",
        "FullStorageVMotionNotSupported",
        "GatewayConnectFault",
        "GatewayHostNotReachable",
        "GatewayNotFound",
        "GatewayNotReachable",
        "GatewayOperationRefused",
        "GatewayToHostAuthFault",
        "GatewayToHostConnectFault",
        "GatewayToHostTrustVerifyFault",
        "GeneralEvent",
        "GeneralHostErrorEvent",
        "GeneralHostInfoEvent",
        "GeneralHostWarningEvent",
        "GeneralUserEvent",
        "GeneralVmErrorEvent",
        "GeneralVmInfoEvent",
        "GeneralVmWarningEvent",
        "GenericDrsFault",
        "GenericVmConfigFault",
        "GhostDvsProxySwitchDetectedEvent",
        "GhostDvsProxySwitchRemovedEvent",
        "GlobalMessageChangedEvent",
        "GroupAlarmAction",
        "GuestAliasManager",
        "GuestAliases",
        "GuestAuthAliasInfo",
        "GuestAuthAnySubject",
        "GuestAuthManager",
        "GuestAuthNamedSubject",
        "GuestAuthSubject",
        "GuestAuthentication",
        "GuestAuthenticationChallenge",
        "GuestComponentsOutOfDate",
        "GuestDiskInfo",
        "GuestFileAttributes",
        "GuestFileInfo",
        "GuestFileManager",
        "GuestFileType",
        "GuestInfo",
        "GuestInfoAppStateType",
        "GuestInfoCustomizationInfo",
        "GuestInfoCustomizationStatus",
        "GuestInfoNamespaceGenerationInfo",
        "GuestInfoVirtualDiskMapping",
        "GuestListFileInfo",
        "GuestMappedAliases",
        "GuestMultipleMappings",
        "GuestNicInfo",
        "GuestOperationsFault",
        "GuestOperationsManager",
        "GuestOperationsUnavailable",
        "GuestOsDescriptor",
        "GuestOsDescriptorFirmwareType",
        "GuestOsDescriptorSupportLevel",
        "GuestPermissionDenied",
        "GuestPosixFileAttributes",
        "GuestProcessInfo",
        "GuestProcessManager",
        "GuestProcessNotFound",
        "GuestProgramSpec",
        "GuestQuiesceEndGuestQuiesceError",
        "GuestRegKeyNameSpec",
        "GuestRegKeyRecordSpec",
        "GuestRegKeySpec",
        "GuestRegKeyWowSpec",
        "GuestRegValueBinarySpec",
        "GuestRegValueDataSpec",
        "GuestRegValueDwordSpec",
        "GuestRegValueExpandStringSpec",
        "GuestRegValueMultiStringSpec",
        "GuestRegValueNameSpec",
        "GuestRegValueQwordSpec",
        "GuestRegValueSpec",
        "GuestRegValueStringSpec",
        "GuestRegistryFault",
        "GuestRegistryKeyAlreadyExists",
        "GuestRegistryKeyFault",
        "GuestRegistryKeyHasSubkeys",
        "GuestRegistryKeyInvalid",
        "GuestRegistryKeyParentVolatile",
        "GuestRegistryValueFault",
        "GuestRegistryValueNotFound",
        "GuestScreenInfo",
        "GuestStackInfo",
        "GuestWindowsFileAttributes",
        "GuestWindowsProgramSpec",
        "GuestWindowsRegistryManager",
        "HAErrorsAtDest",
        "HbrDiskMigrationAction",
        "HbrManagerReplicationVmInfo",
        "HbrManagerVmReplicationCapability",
        "HealthStatusChangedEvent",
        "HealthSystemRuntime",
        "HealthUpdateInfoComponentType",
        "HeterogenousHostsBlockingEVC",
        "HostAccessControlEntry",
        "HostAccessManager",
        "HostAccessMode",
        "HostAccessRestrictedToManagementServer",
        "HostAccountSpec",
        "HostActiveDirectory",
        "HostActiveDirectoryAuthentication",
        "HostActiveDirectoryAuthenticationCertificateDigest",
        "HostActiveDirectoryInfo",
        "HostActiveDirectoryInfoDomainMembershipStatus",
        "HostActiveDirectorySpec",
        "HostAddFailedEvent",
        "HostAddedEvent",
        "HostAdminDisableEvent",
        "HostAdminEnableEvent",
        "HostApplyProfile",
        "HostAssignableHardwareBinding",
        "HostAssignableHardwareConfig",
        "HostAssignableHardwareConfigAttributeOverride",
        "HostAssignableHardwareManager",
        "HostAuthenticationInfo",
        "HostAuthenticationManager",
        "HostAuthenticationManagerInfo",
        "HostAuthenticationStore",
        "HostAuthenticationStoreInfo",
        "HostAutoStartManager",
        "HostAutoStartManagerConfig",
        "HostBIOSInfo",
        "HostBIOSInfoFirmwareType",
        "HostBlockAdapterTargetTransport",
        "HostBlockHba",
        "HostBootDevice",
        "HostBootDeviceInfo",
        "HostBootDeviceSystem",
        "HostCacheConfigurationInfo",
        "HostCacheConfigurationManager",
        "HostCacheConfigurationSpec",
        "HostCapability",
        "HostCapabilityDRTMTypes",
        "HostCapabilityFtUnsupportedReason",
        "HostCapabilityUnmapMethodSupported",
        "HostCapabilityVmDirectPathGen2UnsupportedReason",
        "HostCertificateManager",
        "HostCertificateManagerCertificateInfo",
        "HostCertificateManagerCertificateInfoCertificateStatus",
        "HostCertificateManagerCertificateKind",
        "HostCertificateManagerCertificateSpec",
        "HostCertificateManagerCryptoAlgorithm",
        "HostCnxFailedAccountFailedEvent",
        "HostCnxFailedAlreadyManagedEvent",
        "HostCnxFailedBadCcagentEvent",
        "HostCnxFailedBadUsernameEvent",
        "HostCnxFailedBadVersionEvent",
        "HostCnxFailedCcagentUpgradeEvent",
        "HostCnxFailedEvent",
        "HostCnxFailedNetworkErrorEvent",
        "HostCnxFailedNoAccessEvent",
        "HostCnxFailedNoConnectionEvent",
        "HostCnxFailedNoLicenseEvent",
        "HostCnxFailedNotFoundEvent",
        "HostCnxFailedTimeoutEvent",
        "HostCommunication",
        "HostComplianceCheckedEvent",
        "HostCompliantEvent",
        "HostConfigAppliedEvent",
        "HostConfigChange",
        "HostConfigChangeMode",
        "HostConfigChangeOperation",
        "HostConfigChangeOwner",
        "HostConfigFailed",
        "HostConfigFault",
        "HostConfigInfo",
        "HostConfigManager",
        "HostConfigSpec",
        "HostConfigSummary",
        "HostConnectFault",
        "HostConnectInfo",
        "HostConnectInfoNetworkInfo",
        "HostConnectSpec",
        "HostConnectedEvent",
        "HostConnectionLostEvent",
        "HostCpuIdInfo",
        "HostCpuInfo",
        "HostCpuPackage",
        "HostCpuPackageVendor",
        "HostCpuPowerManagementInfo",
        "HostCpuPowerManagementInfoPolicyType",
        "HostCpuSchedulerInfo",
        "HostCpuSchedulerInfoCpuSchedulerPolicyInfo",
        "HostCpuSchedulerSystem",
        "HostCryptoState",
        "HostDVSConfigSpecSwitchMode",
        "HostDasDisabledEvent",
        "HostDasDisablingEvent",
        "HostDasEnabledEvent",
        "HostDasEnablingEvent",
        "HostDasErrorEvent",
        "HostDasErrorEventHostDasErrorReason",
        "HostDasEvent",
        "HostDasOkEvent",
        "HostDataTransportConnectionInfo",
        "HostDatastoreBrowser",
        "HostDatastoreBrowserSearchResults",
        "HostDatastoreBrowserSearchSpec",
        "HostDatastoreConnectInfo",
        "HostDatastoreExistsConnectInfo",
        "HostDatastoreNameConflictConnectInfo",
        "HostDatastoreSystem",
        "HostDatastoreSystemCapabilities",
        "HostDatastoreSystemDatastoreResult",
        "HostDatastoreSystemVvolDatastoreSpec",
        "HostDateTimeConfig",
        "HostDateTimeInfo",
        "HostDateTimeInfoProtocol",
        "HostDateTimeSystem",
        "HostDateTimeSystemServiceTestResult",
        "HostDateTimeSystemTimeZone",
        "HostDeploymentInfo",
        "HostDevice",
        "HostDhcpService",
        "HostDhcpServiceConfig",
        "HostDhcpServiceSpec",
        "HostDiagnosticPartition",
        "HostDiagnosticPartitionCreateDescription",
        "HostDiagnosticPartitionCreateOption",
        "HostDiagnosticPartitionCreateSpec",
        "HostDiagnosticSystem",
        "HostDigestInfo",
        "HostDigestInfoDigestMethodType",
        "HostDigestVerificationSetting",
        "HostDirectoryStore",
        "HostDirectoryStoreInfo",
        "HostDisconnectedEvent",
        "HostDisconnectedEventReasonCode",
        "HostDiskConfigurationResult",
        "HostDiskDimensions",
        "HostDiskDimensionsChs",
        "HostDiskDimensionsLba",
        "HostDiskMappingInfo",
        "HostDiskMappingOption",
        "HostDiskMappingPartitionInfo",
        "HostDiskMappingPartitionOption",
        "HostDiskPartitionAttributes",
        "HostDiskPartitionBlockRange",
        "HostDiskPartitionInfo",
        "HostDiskPartitionInfoPartitionFormat",
        "HostDiskPartitionInfoType",
        "HostDiskPartitionLayout",
        "HostDiskPartitionSpec",
        "HostDistributedVirtualSwitchManagerFailoverReason",
        "HostDistributedVirtualSwitchManagerFailoverStage",
        "HostDnsConfig",
        "HostDnsConfigSpec",
        "HostDvxClass",
        "HostEnableAdminFailedEvent",
        "HostEnterMaintenanceResult",
        "HostEsxAgentHostManager",
        "HostEsxAgentHostManagerConfigInfo",
        "HostEvent",
        "HostEventArgument",
        "HostExtraNetworksEvent",
        "HostFaultToleranceManagerComponentHealthInfo",
        "HostFeatureCapability",
        "HostFeatureMask",
        "HostFeatureVersionInfo",
        "HostFeatureVersionKey",
        "HostFibreChannelHba",
        "HostFibreChannelOverEthernetHba",
        "HostFibreChannelOverEthernetHbaLinkInfo",
        "HostFibreChannelOverEthernetTargetTransport",
        "HostFibreChannelTargetTransport",
        "HostFileAccess",
        "HostFileSystemMountInfo",
        "HostFileSystemVolume",
        "HostFileSystemVolumeFileSystemType",
        "HostFileSystemVolumeInfo",
        "HostFirewallConfig",
        "HostFirewallConfigRuleSetConfig",
        "HostFirewallDefaultPolicy",
        "HostFirewallInfo",
        "HostFirewallRule",
        "HostFirewallRuleDirection",
        "HostFirewallRulePortType",
        "HostFirewallRuleProtocol",
        "HostFirewallRuleset",
        "HostFirewallRulesetIpList",
        "HostFirewallRulesetIpNetwork",
        "HostFirewallRulesetRulesetSpec",
        "HostFirewallSystem",
        "HostFirewallSystemRuleSetId",
        "HostFirewallSystemServiceName",
        "HostFirmwareSystem",
        "HostFlagInfo",
        "HostForceMountedInfo",
        "HostFru",
        "HostFruFruType",
        "HostGatewaySpec",
        "HostGetShortNameFailedEvent",
        "HostGraphicsConfig",
        "HostGraphicsConfigDeviceType",
        "HostGraphicsConfigGraphicsType",
        "HostGraphicsConfigSharedPassthruAssignmentPolicy",
        "HostGraphicsConfigVgpuMode",
        "HostGraphicsInfo",
        "HostGraphicsInfoGraphicsType",
        "HostGraphicsInfoVgpuMode",
        "HostGraphicsManager",
        "HostHardwareElementInfo",
        "HostHardwareElementStatus",
        "HostHardwareInfo",
        "HostHardwareStatusInfo",
        "HostHardwareSummary",
        "HostHasComponentFailure",
        "HostHasComponentFailureHostComponentType",
        "HostHbaCreateSpec",
        "HostHealthStatusSystem",
        "HostHostBusAdapter",
        "HostHyperThreadScheduleInfo",
        "HostImageAcceptanceLevel",
        "HostImageConfigManager",
        "HostImageProfileSummary",
        "HostInAuditModeEvent",
        "HostInDomain",
        "HostIncompatibleForFaultTolerance",
        "HostIncompatibleForFaultToleranceReason",
        "HostIncompatibleForRecordReplay",
        "HostIncompatibleForRecordReplayReason",
        "HostInternetScsiHba",
        "HostInternetScsiHbaAuthenticationCapabilities",
        "HostInternetScsiHbaAuthenticationProperties",
        "HostInternetScsiHbaChapAuthenticationType",
        "HostInternetScsiHbaDigestCapabilities",
        "HostInternetScsiHbaDigestProperties",
        "HostInternetScsiHbaDigestType",
        "HostInternetScsiHbaDiscoveryCapabilities",
        "HostInternetScsiHbaDiscoveryProperties",
        "HostInternetScsiHbaIPCapabilities",
        "HostInternetScsiHbaIPProperties",
        "HostInternetScsiHbaIPv6Properties",
        "HostInternetScsiHbaIscsiIpv6Address",
        "HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType",
        "HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation",
        "HostInternetScsiHbaNetworkBindingSupportType",
        "HostInternetScsiHbaParamValue",
        "HostInternetScsiHbaSendTarget",
        "HostInternetScsiHbaStaticTarget",
        "HostInternetScsiHbaStaticTargetTargetDiscoveryMethod",
        "HostInternetScsiHbaTargetSet",
        "HostInternetScsiTargetTransport",
        "HostInventoryFull",
        "HostInventoryFullEvent",
        "HostInventoryUnreadableEvent",
        "HostIoFilterInfo",
        "HostIpChangedEvent",
        "HostIpConfig",
        "HostIpConfigIpV6Address",
        "HostIpConfigIpV6AddressConfigType",
        "HostIpConfigIpV6AddressConfiguration",
        "HostIpConfigIpV6AddressStatus",
        "HostIpInconsistentEvent",
        "HostIpRouteConfig",
        "HostIpRouteConfigSpec",
        "HostIpRouteEntry",
        "HostIpRouteOp",
        "HostIpRouteTableConfig",
        "HostIpRouteTableInfo",
        "HostIpToShortNameFailedEvent",
        "HostIpmiInfo",
        "HostIsolationIpPingFailedEvent",
        "HostKernelModuleSystem",
        "HostLicensableResourceInfo",
        "HostLicensableResourceKey",
        "HostLicenseConnectInfo",
        "HostLicenseExpiredEvent",
        "HostLicenseSpec",
        "HostListSummary",
        "HostListSummaryGatewaySummary",
        "HostListSummaryQuickStats",
        "HostLocalAccountManager",
        "HostLocalAuthentication",
        "HostLocalAuthenticationInfo",
        "HostLocalFileSystemVolume",
        "HostLocalFileSystemVolumeSpec",
        "HostLocalPortCreatedEvent",
        "HostLockdownMode",
        "HostLowLevelProvisioningManagerDiskLayoutSpec",
        "HostLowLevelProvisioningManagerFileDeleteResult",
        "HostLowLevelProvisioningManagerFileDeleteSpec",
        "HostLowLevelProvisioningManagerFileReserveResult",
        "HostLowLevelProvisioningManagerFileReserveSpec",
        "HostLowLevelProvisioningManagerFileType",
        "HostLowLevelProvisioningManagerReloadTarget",
        "HostLowLevelProvisioningManagerSnapshotLayoutSpec",
        "HostLowLevelProvisioningManagerVmMigrationStatus",
        "HostLowLevelProvisioningManagerVmRecoveryInfo",
        "HostMaintenanceSpec",
        "HostMaintenanceSpecEvacuationMode",
        "HostMaintenanceSpecPurpose",
        "HostMemberHealthCheckResult",
        "HostMemberRuntimeInfo",
        "HostMemberUplinkHealthCheckResult",
        "HostMemoryProfile",
        "HostMemorySpec",
        "HostMemorySystem",
        "HostMemoryTierFlags",
        "HostMemoryTierInfo",
        "HostMemoryTierType",
        "HostMemoryTieringType",
        "HostMissingNetworksEvent",
        "HostMonitoringStateChangedEvent",
        "HostMountInfo",
        "HostMountInfoInaccessibleReason",
        "HostMountInfoMountFailedReason",
        "HostMountMode",
        "HostMultipathInfo",
        "HostMultipathInfoFixedLogicalUnitPolicy",
        "HostMultipathInfoHppLogicalUnitPolicy",
        "HostMultipathInfoLogicalUnit",
        "HostMultipathInfoLogicalUnitPolicy",
        "HostMultipathInfoLogicalUnitStorageArrayTypePolicy",
        "HostMultipathInfoPath",
        "HostMultipathStateInfo",
        "HostMultipathStateInfoPath",
        "HostNasVolume",
        "HostNasVolumeConfig",
        "HostNasVolumeSecurityType",
        "HostNasVolumeSpec",
        "HostNasVolumeUserInfo",
        "HostNatService",
        "HostNatServiceConfig",
        "HostNatServiceNameServiceSpec",
        "HostNatServicePortForwardSpec",
        "HostNatServiceSpec",
        "HostNetCapabilities",
        "HostNetOffloadCapabilities",
        "HostNetStackInstance",
        "HostNetStackInstanceCongestionControlAlgorithmType",
        "HostNetStackInstanceSystemStackKey",
        "HostNetworkConfig",
        "HostNetworkConfigNetStackSpec",
        "HostNetworkConfigResult",
        "HostNetworkInfo",
        "HostNetworkPolicy",
        "HostNetworkResourceRuntime",
        "HostNetworkSecurityPolicy",
        "HostNetworkSystem",
        "HostNetworkTrafficShapingPolicy",
        "HostNewNetworkConnectInfo",
        "HostNfcConnectionInfo",
        "HostNicFailureCriteria",
        "HostNicOrderPolicy",
        "HostNicTeamingPolicy",
        "HostNoAvailableNetworksEvent",
        "HostNoHAEnabledPortGroupsEvent",
        "HostNoRedundantManagementNetworkEvent",
        "HostNonCompliantEvent",
        "HostNotConnected",
        "HostNotInClusterEvent",
        "HostNotReachable",
        "HostNtpConfig",
        "HostNumaInfo",
        "HostNumaNode",
        "HostNumericSensorHealthState",
        "HostNumericSensorInfo",
        "HostNumericSensorType",
        "HostNvdimmSystem",
        "HostNvmeConnectSpec",
        "HostNvmeController",
        "HostNvmeDisconnectSpec",
        "HostNvmeDiscoverSpec",
        "HostNvmeDiscoveryLog",
        "HostNvmeDiscoveryLogEntry",
        "HostNvmeDiscoveryLogSubsystemType",
        "HostNvmeDiscoveryLogTransportRequirements",
        "HostNvmeNamespace",
        "HostNvmeOpaqueTransportParameters",
        "HostNvmeOverFibreChannelParameters",
        "HostNvmeOverRdmaParameters",
        "HostNvmeOverTcpParameters",
        "HostNvmeSpec",
        "HostNvmeTopology",
        "HostNvmeTopologyInterface",
        "HostNvmeTransportParameters",
        "HostNvmeTransportParametersNvmeAddressFamily",
        "HostNvmeTransportType",
        "HostOpaqueNetworkInfo",
        "HostOpaqueSwitch",
        "HostOpaqueSwitchOpaqueSwitchState",
        "HostOpaqueSwitchPhysicalNicZone",
        "HostOvercommittedEvent",
        "HostPMemVolume",
        "HostParallelScsiHba",
        "HostParallelScsiTargetTransport",
        "HostPartialMaintenanceModeId",
        "HostPartialMaintenanceModeRuntimeInfo",
        "HostPartialMaintenanceModeStatus",
        "HostPatchManager",
        "HostPatchManagerInstallState",
        "HostPatchManagerIntegrityStatus",
        "HostPatchManagerLocator",
        "HostPatchManagerPatchManagerOperationSpec",
        "HostPatchManagerReason",
        "HostPatchManagerResult",
        "HostPatchManagerStatus",
        "HostPatchManagerStatusPrerequisitePatch",
        "HostPathSelectionPolicyOption",
        "HostPciDevice",
        "HostPciDeviceDirectPathInfo",
        "HostPciPassthruConfig",
        "HostPciPassthruInfo",
        "HostPciPassthruInfoDirectPathDeviceMode",
        "HostPciPassthruInfoDirectPathState",
        "HostPciPassthruSystem",
        "HostPcieHba",
        "HostPcieTargetTransport",
        "HostPersistentMemoryInfo",
        "HostPlacedVirtualNicIdentifier",
        "HostPlugStoreTopology",
        "HostPlugStoreTopologyAdapter",
        "HostPlugStoreTopologyDevice",
        "HostPlugStoreTopologyPath",
        "HostPlugStoreTopologyPlugin",
        "HostPlugStoreTopologyTarget",
        "HostPnicNetworkResourceInfo",
        "HostPortGroup",
        "HostPortGroupConfig",
        "HostPortGroupPort",
        "HostPortGroupProfile",
        "HostPortGroupSpec",
        "HostPosixAccountSpec",
        "HostPowerOpFailed",
        "HostPowerOperationType",
        "HostPowerPolicy",
        "HostPowerSystem",
        "HostPrimaryAgentNotShortNameEvent",
        "HostProfile",
        "HostProfileAppliedEvent",
        "HostProfileCompleteConfigSpec",
        "HostProfileConfigInfo",
        "HostProfileConfigSpec",
        "HostProfileHostBasedConfigSpec",
        "HostProfileManager",
        "HostProfileManagerAnswerFileStatus",
        "HostProfileManagerCompositionResult",
        "HostProfileManagerCompositionResultResultElement",
        "HostProfileManagerCompositionResultResultElementStatus",
        "HostProfileManagerCompositionValidationResult",
        "HostProfileManagerCompositionValidationResultResultElement",
        "HostProfileManagerCompositionValidationResultResultElementStatus",
        "HostProfileManagerConfigTaskList",
        "HostProfileManagerHostToConfigSpecMap",
        "HostProfileManagerTaskListRequirement",
        "HostProfileSerializedHostProfileSpec",
        "HostProfileValidationFailureInfo",
        "HostProfileValidationFailureInfoUpdateType",
        "HostProfileValidationState",
        "HostProfilesEntityCustomizations",
        "HostProtocolEndpoint",
        "HostProtocolEndpointPEType",
        "HostProtocolEndpointProtocolEndpointType",
        "HostProxySwitch",
        "HostProxySwitchConfig",
        "HostProxySwitchEnsInfo",
        "HostProxySwitchHostLagConfig",
        "HostProxySwitchSpec",
        "HostPtpConfig",
        "HostPtpConfigDeviceType",
        "HostPtpConfigPtpPort",
        "HostQualifiedName",
        "HostQualifiedNameType",
        "HostRdmaDevice",
        "HostRdmaDeviceBacking",
        "HostRdmaDeviceCapability",
        "HostRdmaDeviceConnectionInfo",
        "HostRdmaDeviceConnectionState",
        "HostRdmaDevicePnicBacking",
        "HostRdmaHba",
        "HostRdmaTargetTransport",
        "HostReconnectionFailedEvent",
        "HostReliableMemoryInfo",
        "HostRemovedEvent",
        "HostReplayUnsupportedReason",
        "HostResignatureRescanResult",
        "HostRuntimeInfo",
        "HostRuntimeInfoNetStackInstanceRuntimeInfo",
        "HostRuntimeInfoNetStackInstanceRuntimeInfoState",
        "HostRuntimeInfoNetworkRuntimeInfo",
        "HostRuntimeInfoStateEncryptionInfo",
        "HostRuntimeInfoStateEncryptionInfoProtectionMode",
        "HostRuntimeInfoStatelessNvdsMigrationState",
        "HostScsiDisk",
        "HostScsiDiskPartition",
        "HostScsiTopology",
        "HostScsiTopologyInterface",
        "HostScsiTopologyLun",
        "HostScsiTopologyTarget",
        "HostSecuritySpec",
        "HostSerialAttachedHba",
        "HostSerialAttachedTargetTransport",
        "HostService",
        "HostServiceConfig",
        "HostServiceInfo",
        "HostServicePolicy",
        "HostServiceSourcePackage",
        "HostServiceSystem",
        "HostSevInfo",
        "HostSevInfoSevState",
        "HostSgxInfo",
        "HostSgxInfoFlcModes",
        "HostSgxInfoSgxStates",
        "HostSgxRegistrationInfo",
        "HostSgxRegistrationInfoRegistrationStatus",
        "HostSgxRegistrationInfoRegistrationType",
        "HostSharedGpuCapabilities",
        "HostShortNameInconsistentEvent",
        "HostShortNameToIpFailedEvent",
        "HostShutdownEvent",
        "HostSnmpAgentCapability",
        "HostSnmpConfigSpec",
        "HostSnmpDestination",
        "HostSnmpSystem",
        "HostSnmpSystemAgentLimits",
        "HostSpecification",
        "HostSpecificationChangedEvent",
        "HostSpecificationManager",
        "HostSpecificationOperationFailed",
        "HostSpecificationRequireEvent",
        "HostSpecificationUpdateEvent",
        "HostSriovConfig",
        "HostSriovDevicePoolInfo",
        "HostSriovInfo",
        "HostSriovNetworkDevicePoolInfo",
        "HostSslThumbprintInfo",
        "HostStandbyMode",
        "HostStatusChangedEvent",
        "HostStorageArrayTypePolicyOption",
        "HostStorageDeviceInfo",
        "HostStorageElementInfo",
        "HostStorageOperationalInfo",
        "HostStorageProtocol",
        "HostStorageSystem",
        "HostStorageSystemDiskLocatorLedResult",
        "HostStorageSystemScsiLunResult",
        "HostStorageSystemVmfsVolumeResult",
        "HostSubSpecification",
        "HostSubSpecificationDeleteEvent",
        "HostSubSpecificationUpdateEvent",
        "HostSyncFailedEvent",
        "HostSystemComplianceCheckState",
        "HostSystemConnectionState",
        "HostSystemHealthInfo",
        "HostSystemIdentificationInfo",
        "HostSystemIdentificationInfoIdentifier",
        "HostSystemInfo",
        "HostSystemPowerState",
        "HostSystemReconnectSpec",
        "HostSystemRemediationState",
        "HostSystemRemediationStateState",
        "HostSystemResourceInfo",
        "HostSystemSwapConfiguration",
        "HostSystemSwapConfigurationDatastoreOption",
        "HostSystemSwapConfigurationDisabledOption",
        "HostSystemSwapConfigurationHostCacheOption",
        "HostSystemSwapConfigurationHostLocalSwapOption",
        "HostSystemSwapConfigurationSystemSwapOption",
        "HostTargetTransport",
        "HostTcpHba",
        "HostTcpHbaCreateSpec",
        "HostTcpTargetTransport",
        "HostTdxInfo",
        "HostTdxInfoTdxState",
        "HostTpmAttestationInfo",
        "HostTpmAttestationInfoAcceptanceStatus",
        "HostTpmAttestationReport",
        "HostTpmBootCompleteEventDetails",
        "HostTpmBootSecurityOptionEventDetails",
        "HostTpmCommandEventDetails",
        "HostTpmDigestInfo",
        "HostTpmEventDetails",
        "HostTpmEventLogEntry",
        "HostTpmNvTagEventDetails",
        "HostTpmOptionEventDetails",
        "HostTpmSignerEventDetails",
        "HostTpmSoftwareComponentEventDetails",
        "HostTpmSystemVersionEventDetails",
        "HostTpmVersionEventDetails",
        "HostTrustAuthorityAttestationInfo",
        "HostTrustAuthorityAttestationInfoAttestationStatus",
        "HostUnresolvedVmfsExtent",
        "HostUnresolvedVmfsExtentUnresolvedReason",
        "HostUnresolvedVmfsResignatureSpec",
        "HostUnresolvedVmfsResolutionResult",
        "HostUnresolvedVmfsResolutionSpec",
        "HostUnresolvedVmfsResolutionSpecVmfsUuidResolution",
        "HostUnresolvedVmfsVolume",
        "HostUnresolvedVmfsVolumeResolveStatus",
        "HostUpgradeFailedEvent",
        "HostUserWorldSwapNotEnabledEvent",
        "HostVFlashManager",
        "HostVFlashManagerVFlashCacheConfigInfo",
        "HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption",
        "HostVFlashManagerVFlashCacheConfigSpec",
        "HostVFlashManagerVFlashConfigInfo",
        "HostVFlashManagerVFlashResourceConfigInfo",
        "HostVFlashManagerVFlashResourceConfigSpec",
        "HostVFlashManagerVFlashResourceRunTimeInfo",
        "HostVFlashResourceConfigurationResult",
        "HostVMotionCompatibility",
        "HostVMotionConfig",
        "HostVMotionInfo",
        "HostVMotionManagerDstInstantCloneResult",
        "HostVMotionManagerSrcInstantCloneResult",
        "HostVMotionNetConfig",
        "HostVMotionSystem",
        "HostVStorageObjectManager",
        "HostVfatVolume",
        "HostVffsSpec",
        "HostVffsVolume",
        "HostVirtualNic",
        "HostVirtualNicConfig",
        "HostVirtualNicConnection",
        "HostVirtualNicIpRouteSpec",
        "HostVirtualNicManager",
        "HostVirtualNicManagerInfo",
        "HostVirtualNicManagerNicType",
        "HostVirtualNicManagerNicTypeSelection",
        "HostVirtualNicOpaqueNetworkSpec",
        "HostVirtualNicSpec",
        "HostVirtualSwitch",
        "HostVirtualSwitchAutoBridge",
        "HostVirtualSwitchBeaconConfig",
        "HostVirtualSwitchBondBridge",
        "HostVirtualSwitchBridge",
        "HostVirtualSwitchConfig",
        "HostVirtualSwitchSimpleBridge",
        "HostVirtualSwitchSpec",
        "HostVmciAccessManagerAccessSpec",
        "HostVmciAccessManagerMode",
        "HostVmfsRescanResult",
        "HostVmfsSpec",
        "HostVmfsVolume",
        "HostVmfsVolumeUnmapBandwidthPolicy",
        "HostVmfsVolumeUnmapPriority",
        "HostVnicConnectedToCustomizedDVPortEvent",
        "HostVsanHealthSystem",
        "HostVsanInternalSystem",
        "HostVsanInternalSystemCmmdsQuery",
        "HostVsanInternalSystemDeleteVsanObjectsResult",
        "HostVsanInternalSystemVsanObjectOperationResult",
        "HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult",
        "HostVsanSystem",
        "HostVvolNQN",
        "HostVvolVolume",
        "HostVvolVolumeHostVvolNQN",
        "HostVvolVolumeSpecification",
        "HostWwnChangedEvent",
        "HostWwnConflictEvent",
        "HotSnapshotMoveNotSupported",
        "HourlyTaskScheduler",
        "HttpFault",
        "HttpNfcLeaseCapabilities",
        "HttpNfcLeaseDatastoreLeaseInfo",
        "HttpNfcLeaseDeviceUrl",
        "HttpNfcLeaseHostInfo",
        "HttpNfcLeaseInfo",
        "HttpNfcLeaseManifestEntry",
        "HttpNfcLeaseManifestEntryChecksumType",
        "HttpNfcLeaseMode",
        "HttpNfcLeaseProbeResult",
        "HttpNfcLeaseSourceFile",
        "HttpNfcLeaseState",
        "ID",
        "IDEDiskNotSupported",
        "IORMNotSupportedHostOnDatastore",
        "IScsiBootFailureEvent",
        "ImportHostAddFailure",
        "ImportOperationBulkFault",
        "ImportOperationBulkFaultFaultOnImport",
        "InUseFeatureManipulationDisallowed",
        "InaccessibleDatastore",
        "InaccessibleFTMetadataDatastore",
        "InaccessibleVFlashSource",
        "IncompatibleDefaultDevice",
        "IncompatibleHostForFtSecondary",
        "IncompatibleHostForVmReplication",
        "IncompatibleHostForVmReplicationIncompatibleReason",
        "IncompatibleSetting",
        "IncorrectFileType",
        "IncorrectHostInformation",
        "IncorrectHostInformationEvent",
        "IndependentDiskVMotionNotSupported",
        "InfoUpgradeEvent",
        "InsufficientAgentVmsDeployed",
        "InsufficientCpuResourcesFault",
        "InsufficientDisks",
        "InsufficientFailoverResourcesEvent",
        "InsufficientFailoverResourcesFault",
        "InsufficientGraphicsResourcesFault",
        "InsufficientHostCapacityFault",
        "InsufficientHostCpuCapacityFault",
        "InsufficientHostMemoryCapacityFault",
        "InsufficientMemoryResourcesFault",
        "InsufficientNetworkCapacity",
        "InsufficientNetworkResourcePoolCapacity",
        "InsufficientPerCpuCapacity",
        "InsufficientResourcesFault",
        "InsufficientStandbyCpuResource",
        "InsufficientStandbyMemoryResource",
        "InsufficientStandbyResource",
        "InsufficientStorageIops",
        "InsufficientStorageSpace",
        "InsufficientVFlashResourcesFault",
        "IntOption",
        "InternetScsiSnsDiscoveryMethod",
        "InvalidAffinitySettingFault",
        "InvalidArgument",
        "InvalidBmcRole",
        "InvalidBundle",
        "InvalidCAMCertificate",
        "InvalidCAMServer",
        "InvalidClientCertificate",
        "InvalidCollectorVersion",
        "InvalidController",
        "InvalidDasConfigArgument",
        "InvalidDasConfigArgumentEntryForInvalidArgument",
        "InvalidDasRestartPriorityForFtVm",
        "InvalidDatastore",
        "InvalidDatastorePath",
        "InvalidDatastoreState",
        "InvalidDeviceBacking",
        "InvalidDeviceOperation",
        "InvalidDeviceSpec",
        "InvalidDiskFormat",
        "InvalidDrsBehaviorForFtVm",
        "InvalidEditionEvent",
        "InvalidEditionLicense",
        "InvalidEvent",
        "InvalidFolder",
        "InvalidFormat",
        "InvalidGuestLogin",
        "InvalidHostConnectionState",
        "InvalidHostName",
        "InvalidHostState",
        "InvalidIndexArgument",
        "InvalidIpfixConfig",
        "InvalidIpmiLoginInfo",
        "InvalidIpmiMacAddress",
        "InvalidLicense",
        "InvalidLocale",
        "InvalidLogin",
        "InvalidName",
        "InvalidNasCredentials",
        "InvalidNetworkInType",
        "InvalidNetworkResource",
        "InvalidOperationOnSecondaryVm",
        "InvalidPowerState",
        "InvalidPrivilege",
        "InvalidProfileReferenceHost",
        "InvalidProfileReferenceHostReason",
        "InvalidProperty",
        "InvalidPropertyType",
        "InvalidPropertyValue",
        "InvalidRequest",
        "InvalidResourcePoolStructureFault",
        "InvalidScheduledTask",
        "InvalidSnapshotFormat",
        "InvalidState",
        "InvalidToken",
        "InvalidType",
        "InvalidVmConfig",
        "InvalidVmState",
        "InventoryDescription",
        "InventoryHasStandardAloneHosts",
        "InventoryView",
        "IoFilterHostIssue",
        "IoFilterInfo",
        "IoFilterManagerSslTrust",
        "IoFilterOperation",
        "IoFilterQueryIssueResult",
        "IoFilterType",
        "IpAddressProfile",
        "IpHostnameGeneratorError",
        "IpPool",
        "IpPoolAssociation",
        "IpPoolIpPoolConfigInfo",
        "IpPoolManagerIpAllocation",
        "IpRouteProfile",
        "IscsiDependencyEntity",
        "IscsiFault",
        "IscsiFaultInvalidVnic",
        "IscsiFaultPnicInUse",
        "IscsiFaultVnicAlreadyBound",
        "IscsiFaultVnicHasActivePaths",
        "IscsiFaultVnicHasMultipleUplinks",
        "IscsiFaultVnicHasNoUplinks",
        "IscsiFaultVnicHasWrongUplink",
        "IscsiFaultVnicInUse",
        "IscsiFaultVnicIsLastPath",
        "IscsiFaultVnicNotBound",
        "IscsiFaultVnicNotFound",
        "IscsiManager",
        "IscsiMigrationDependency",
        "IscsiPortInfo",
        "IscsiPortInfoPathStatus",
        "IscsiStatus",
        "IsoImageFileInfo",
        "IsoImageFileQuery",
        "KernelModuleInfo",
        "KernelModuleSectionInfo",
        "KeyAnyValue",
        "KeyNotFound",
        "KeyProviderId",
        "KmipClusterInfo",
        "KmipClusterInfoKeyInfo",
        "KmipClusterInfoKeyType",
        "KmipClusterInfoKmsManagementType",
        "KmipClusterInfoWrappingKeyIdKeyInfo",
        "KmipClusterInfoWrappingRotationIntervalKeyInfo",
        "KmipServerInfo",
        "KmipServerSpec",
        "KmipServerSpecKeySpec",
        "KmipServerSpecWrappingKeyIdKeySpec",
        "KmipServerSpecWrappingRotationIntervalKeySpec",
        "KmipServerStatus",
        "LargeRDMConversionNotSupported",
        "LargeRDMNotSupportedOnDatastore",
        "LatencySensitivitySensitivityLevel",
        "LegacyNetworkInterfaceInUse",
        "LicenseAssignmentFailed",
        "LicenseAssignmentFailedReason",
        "LicenseAssignmentManagerLicenseAssignment",
        "LicenseAvailabilityInfo",
        "LicenseDiagnostics",
        "LicenseDowngradeDisallowed",
        "LicenseEntityNotFound",
        "LicenseEvent",
        "LicenseExpired",
        "LicenseExpiredEvent",
        "LicenseFeatureInfo",
        "LicenseFeatureInfoSourceRestriction",
        "LicenseFeatureInfoState",
        "LicenseFeatureInfoUnit",
        "LicenseKeyEntityMismatch",
        "LicenseManagerEvaluationInfo",
        "LicenseManagerLicenseInfo",
        "LicenseManagerLicenseKey",
        "LicenseManagerState",
        "LicenseNonComplianceEvent",
        "LicenseReservationInfo",
        "LicenseReservationInfoState",
        "LicenseRestricted",
        "LicenseRestrictedEvent",
        "LicenseServerAvailableEvent",
        "LicenseServerSource",
        "LicenseServerUnavailable",
        "LicenseServerUnavailableEvent",
        "LicenseSource",
        "LicenseSourceUnavailable",
        "LicenseUsageInfo",
        "LimitExceeded",
        "LinkDiscoveryProtocolConfig",
        "LinkDiscoveryProtocolConfigOperationType",
        "LinkDiscoveryProtocolConfigProtocolType",
        "LinkLayerDiscoveryProtocolInfo",
        "LinkProfile",
        "LinuxVolumeNotClean",
        "ListView",
        "LocalDatastoreCreatedEvent",
        "LocalDatastoreInfo",
        "LocalLicenseSource",
        "LocalTSMEnabledEvent",
        "LocalizableMessage",
        "LocalizationManagerMessageCatalog",
        "LocalizedMethodFault",
        "LockerMisconfiguredEvent",
        "LockerReconfiguredEvent",
        "LogBundlingFailed",
        "LongOption",
        "MaintenanceModeFileMove",
        "ManagedByInfo",
        "ManagedEntityEventArgument",
        "ManagedEntityStatus",
        "ManagedObject",
        "ManagedObjectNotFound",
        "ManagedObjectView",
        "MemoryFileFormatNotSupportedByDatastore",
        "MemoryHotPlugNotSupported",
        "MemorySizeNotRecommended",
        "MemorySizeNotSupported",
        "MemorySizeNotSupportedByDatastore",
        "MemorySnapshotOnIndependentDisk",
        "MessageBusProxy",
        "MethodAction",
        "MethodActionArgument",
        "MethodAlreadyDisabledFault",
        "MethodDisabled",
        "MethodFault",
        "MethodNotFound",
        "MetricAlarmExpression",
        "MetricAlarmOperator",
        "MigrationDisabled",
        "MigrationErrorEvent",
        "MigrationEvent",
        "MigrationFault",
        "MigrationFeatureNotSupported",
        "MigrationHostErrorEvent",
        "MigrationHostWarningEvent",
        "MigrationNotReady",
        "MigrationResourceErrorEvent",
        "MigrationResourceWarningEvent",
        "MigrationWarningEvent",
        "MismatchedBundle",
        "MismatchedNetworkPolicies",
        "MismatchedVMotionNetworkNames",
        "MissingBmcSupport",
        "MissingController",
        "MissingIpPool",
        "MissingLinuxCustResources",
        "MissingNetworkIpConfig",
        "MissingObject",
        "MissingPowerOffConfiguration",
        "MissingPowerOnConfiguration",
        "MissingProperty",
        "MissingWindowsCustResources",
        "MksConnectionLimitReached",
        "ModeInfo",
        "MonthlyByDayTaskScheduler",
        "MonthlyByWeekdayTaskScheduler",
        "MonthlyTaskScheduler",
        "MountError",
        "MtuMatchEvent",
        "MtuMismatchEvent",
        "MultiWriterNotSupported",
        "MultipathState",
        "MultipleCertificatesVerifyFault",
        "MultipleCertificatesVerifyFaultThumbprintData",
        "MultipleSnapshotsNotSupported",
        "NASDatastoreCreatedEvent",
        "NamePasswordAuthentication",
        "NamespaceFull",
        "NamespaceLimitReached",
        "NamespaceWriteProtected",
        "NasConfigFault",
        "NasConnectionLimitReached",
        "NasDatastoreInfo",
        "NasSessionCredentialConflict",
        "NasStorageProfile",
        "NasVolumeNotMounted",
        "NetBIOSConfigInfo",
        "NetBIOSConfigInfoMode",
        "NetDhcpConfigInfo",
        "NetDhcpConfigInfoDhcpOptions",
        "NetDhcpConfigSpec",
        "NetDhcpConfigSpecDhcpOptionsSpec",
        "NetDnsConfigInfo",
        "NetDnsConfigSpec",
        "NetIpConfigInfo",
        "NetIpConfigInfoIpAddress",
        "NetIpConfigInfoIpAddressOrigin",
        "NetIpConfigInfoIpAddressStatus",
        "NetIpConfigSpec",
        "NetIpConfigSpecIpAddressSpec",
        "NetIpRouteConfigInfo",
        "NetIpRouteConfigInfoGateway",
        "NetIpRouteConfigInfoIpRoute",
        "NetIpRouteConfigSpec",
        "NetIpRouteConfigSpecGatewaySpec",
        "NetIpRouteConfigSpecIpRouteSpec",
        "NetIpStackInfo",
        "NetIpStackInfoDefaultRouter",
        "NetIpStackInfoEntryType",
        "NetIpStackInfoNetToMedia",
        "NetIpStackInfoPreference",
        "NetStackInstanceProfile",
        "NetworkCopyFault",
        "NetworkDisruptedAndConfigRolledBack",
        "NetworkEventArgument",
        "NetworkInaccessible",
        "NetworkPolicyProfile",
        "NetworkProfile",
        "NetworkProfileDnsConfigProfile",
        "NetworkRollbackEvent",
        "NetworkSummary",
        "NetworksMayNotBeTheSame",
        "NicSettingMismatch",
        "NoAccessUserEvent",
        "NoActiveHostInCluster",
        "NoAvailableIp",
        "NoClientCertificate",
        "NoCompatibleDatastore",
        "NoCompatibleHardAffinityHost",
        "NoCompatibleHost",
        "NoCompatibleHostWithAccessToDevice",
        "NoCompatibleSoftAffinityHost",
        "NoConnectedDatastore",
        "NoDatastoresConfiguredEvent",
        "NoDiskFound",
        "NoDiskSpace",
        "NoDisksToCustomize",
        "NoGateway",
        "NoGuestHeartbeat",
        "NoHost",
        "NoHostSuitableForFtSecondary",
        "NoLicenseEvent",
        "NoLicenseServerConfigured",
        "NoMaintenanceModeDrsRecommendationForVM",
        "NoPeerHostFound",
        "NoPermission",
        "NoPermissionEntityPrivileges",
        "NoPermissionOnAD",
        "NoPermissionOnHost",
        "NoPermissionOnNasVolume",
        "NoSubjectName",
        "NoVcManagedIpConfigured",
        "NoVirtualNic",
        "NoVmInVApp",
        "NodeDeploymentSpec",
        "NodeNetworkSpec",
        "NonADUserRequired",
        "NonHomeRDMVMotionNotSupported",
        "NonPersistentDisksNotSupported",
        "NonVIWorkloadDetectedOnDatastoreEvent",
        "NonVmwareOuiMacNotSupportedHost",
        "NotADirectory",
        "NotAFile",
        "NotAuthenticated",
        "NotEnoughCpus",
        "NotEnoughLicenses",
        "NotEnoughLogicalCpus",
        "NotEnoughResourcesToStartVmEvent",
        "NotFound",
        "NotImplemented",
        "NotSupported",
        "NotSupportedDeviceForFT",
        "NotSupportedDeviceForFTDeviceType",
        "NotSupportedHost",
        "NotSupportedHostForChecksum",
        "NotSupportedHostForVFlash",
        "NotSupportedHostForVmcp",
        "NotSupportedHostForVmemFile",
        "NotSupportedHostForVsan",
        "NotSupportedHostInCluster",
        "NotSupportedHostInDvs",
        "NotSupportedHostInHACluster",
        "NotUserConfigurableProperty",
        "NsxHostVNicProfile",
        "NumPortsProfile",
        "NumVirtualCoresPerSocketNotSupported",
        "NumVirtualCpusExceedsLimit",
        "NumVirtualCpusIncompatible",
        "NumVirtualCpusIncompatibleReason",
        "NumVirtualCpusNotSupported",
        "NvdimmDimmInfo",
        "NvdimmGuid",
        "NvdimmHealthInfo",
        "NvdimmInterleaveSetInfo",
        "NvdimmInterleaveSetState",
        "NvdimmNamespaceCreateSpec",
        "NvdimmNamespaceDeleteSpec",
        "NvdimmNamespaceDetails",
        "NvdimmNamespaceDetailsHealthStatus",
        "NvdimmNamespaceDetailsState",
        "NvdimmNamespaceHealthStatus",
        "NvdimmNamespaceInfo",
        "NvdimmNamespaceState",
        "NvdimmNamespaceType",
        "NvdimmNvdimmHealthInfoState",
        "NvdimmPMemNamespaceCreateSpec",
        "NvdimmRangeType",
        "NvdimmRegionInfo",
        "NvdimmSummary",
        "NvdimmSystemInfo",
        "ObjectContent",
        "ObjectSpec",
        "ObjectUpdate",
        "ObjectUpdateKind",
        "OnceTaskScheduler",
        "OpaqueNetworkCapability",
        "OpaqueNetworkSummary",
        "OpaqueNetworkTargetInfo",
        "OpaqueSwitchProfile",
        "OperationDisabledByGuest",
        "OperationDisallowedOnHost",
        "OperationNotSupportedByGuest",
        "OptionDef",
        "OptionManager",
        "OptionProfile",
        "OptionType",
        "OptionValue",
        "OrAlarmExpression",
        "OutOfBounds",
        "OutOfSyncDvsHost",
        "OvfAttribute",
        "OvfConnectedDevice",
        "OvfConnectedDeviceFloppy",
        "OvfConnectedDeviceIso",
        "OvfConstraint",
        "OvfConsumerCallbackFault",
        "OvfConsumerCommunicationError",
        "OvfConsumerFault",
        "OvfConsumerInvalidSection",
        "OvfConsumerOstNode",
        "OvfConsumerOstNodeType",
        "OvfConsumerOvfSection",
        "OvfConsumerPowerOnFault",
        "OvfConsumerUndeclaredSection",
        "OvfConsumerUndefinedPrefix",
        "OvfConsumerValidationFault",
        "OvfCpuCompatibility",
        "OvfCpuCompatibilityCheckNotSupported",
        "OvfCreateDescriptorParams",
        "OvfCreateDescriptorResult",
        "OvfCreateImportSpecParams",
        "OvfCreateImportSpecParamsDiskProvisioningType",
        "OvfCreateImportSpecResult",
        "OvfDatastoreMapping",
        "OvfDeploymentOption",
        "OvfDiskMappingNotFound",
        "OvfDiskOrderConstraint",
        "OvfDuplicateElement",
        "OvfDuplicatedElementBoundary",
        "OvfDuplicatedPropertyIdExport",
        "OvfDuplicatedPropertyIdImport",
        "OvfElement",
        "OvfElementInvalidValue",
        "OvfExport",
        "OvfExportFailed",
        "OvfFault",
        "OvfFile",
        "OvfFileItem",
        "OvfHardwareCheck",
        "OvfHardwareExport",
        "OvfHostResourceConstraint",
        "OvfHostValueNotParsed",
        "OvfImport",
        "OvfImportFailed",
        "OvfImportParams",
        "OvfInternalError",
        "OvfInvalidPackage",
        "OvfInvalidValue",
        "OvfInvalidValueConfiguration",
        "OvfInvalidValueEmpty",
        "OvfInvalidValueFormatMalformed",
        "OvfInvalidValueReference",
        "OvfInvalidVmName",
        "OvfManagerCommonParams",
        "OvfMappedOsId",
        "OvfMissingAttribute",
        "OvfMissingElement",
        "OvfMissingElementNormalBoundary",
        "OvfMissingHardware",
        "OvfNetworkInfo",
        "OvfNetworkMapping",
        "OvfNetworkMappingNotSupported",
        "OvfNoHostNic",
        "OvfNoSpaceOnController",
        "OvfNoSupportedHardwareFamily",
        "OvfOptionInfo",
        "OvfParseDescriptorParams",
        "OvfParseDescriptorResult",
        "OvfProperty",
        "OvfPropertyExport",
        "OvfPropertyNetwork",
        "OvfPropertyNetworkExport",
        "OvfPropertyQualifier",
        "OvfPropertyQualifierDuplicate",
        "OvfPropertyQualifierIgnored",
        "OvfPropertyType",
        "OvfPropertyValue",
        "OvfResourceMap",
        "OvfStorageProfileMapping",
        "OvfSystemFault",
        "OvfToXmlUnsupportedElement",
        "OvfUnableToExportDisk",
        "OvfUnexpectedElement",
        "OvfUnknownDevice",
        "OvfUnknownDeviceBacking",
        "OvfUnknownEntity",
        "OvfUnsupportedAttribute",
        "OvfUnsupportedAttributeValue",
        "OvfUnsupportedDeviceBackingInfo",
        "OvfUnsupportedDeviceBackingOption",
        "OvfUnsupportedDeviceExport",
        "OvfUnsupportedDiskProvisioning",
        "OvfUnsupportedElement",
        "OvfUnsupportedElementValue",
        "OvfUnsupportedPackage",
        "OvfUnsupportedSection",
        "OvfUnsupportedSubType",
        "OvfUnsupportedType",
        "OvfValidateHostParams",
        "OvfValidateHostResult",
        "OvfWrongElement",
        "OvfWrongNamespace",
        "OvfXmlFormat",
        "PMemDatastoreInfo",
        "ParaVirtualSCSIController",
        "ParaVirtualSCSIControllerOption",
        "PassiveNodeDeploymentSpec",
        "PassiveNodeNetworkSpec",
        "PasswordExpired",
        "PatchAlreadyInstalled",
        "PatchBinariesNotFound",
        "PatchInstallFailed",
        "PatchIntegrityError",
        "PatchMetadataCorrupted",
        "PatchMetadataInvalid",
        "PatchMetadataNotFound",
        "PatchMissingDependencies",
        "PatchNotApplicable",
        "PatchSuperseded",
        "PerfCompositeMetric",
        "PerfCounterInfo",
        "PerfEntityMetric",
        "PerfEntityMetricBase",
        "PerfEntityMetricCSV",
        "PerfFormat",
        "PerfInterval",
        "PerfMetricId",
        "PerfMetricIntSeries",
        "PerfMetricSeries",
        "PerfMetricSeriesCSV",
        "PerfProviderSummary",
        "PerfQuerySpec",
        "PerfSampleInfo",
        "PerfStatsType",
        "PerfSummaryType",
        "PerformanceManagerCounterLevelMapping",
        "PerformanceManagerUnit",
        "PerformanceStatisticsDescription",
        "Permission",
        "PermissionAddedEvent",
        "PermissionEvent",
        "PermissionProfile",
        "PermissionRemovedEvent",
        "PermissionUpdatedEvent",
        "PhysCompatRDMNotSupported",
        "PhysicalNic",
        "PhysicalNicCdpDeviceCapability",
        "PhysicalNicCdpInfo",
        "PhysicalNicConfig",
        "PhysicalNicHint",
        "PhysicalNicHintInfo",
        "PhysicalNicIpHint",
        "PhysicalNicLinkInfo",
        "PhysicalNicNameHint",
        "PhysicalNicProfile",
        "PhysicalNicResourcePoolSchedulerDisallowedReason",
        "PhysicalNicSpec",
        "PhysicalNicVmDirectPathGen2SupportedMode",
        "PinnedCertificate",
        "PlaceVmsXClusterSpecCandidateNetworks",
        "PlaceVmsXClusterSpecPlacementType",
        "PlacementAction",
        "PlacementAffinityRule",
        "PlacementAffinityRuleRuleScope",
        "PlacementAffinityRuleRuleType",
        "PlacementRankResult",
        "PlacementRankSpec",
        "PlacementResult",
        "PlacementSpec",
        "PlacementSpecPlacementType",
        "PlatformConfigFault",
        "PnicUplinkProfile",
        "PodDiskLocator",
        "PodStorageDrsEntry",
        "PodVMInfo",
        "PodVMOverheadInfo",
        "PolicyOption",
        "PortGroupConnecteeType",
        "PortGroupProfile",
        "PowerOnFtSecondaryFailed",
        "PowerOnFtSecondaryTimedout",
        "PowerSystemCapability",
        "PowerSystemInfo",
        "PrivilegeAvailability",
        "ProductComponentInfo",
        "Profile",
        "ProfileApplyProfileElement",
        "ProfileApplyProfileProperty",
        "ProfileAssociatedEvent",
        "ProfileChangedEvent",
        "ProfileComplianceManager",
        "ProfileCompositeExpression",
        "ProfileCompositePolicyOptionMetadata",
        "ProfileConfigInfo",
        "ProfileCreateSpec",
        "ProfileCreatedEvent",
        "ProfileDeferredPolicyOptionParameter",
        "ProfileDescription",
        "ProfileDescriptionSection",
        "ProfileDissociatedEvent",
        "ProfileEvent",
        "ProfileEventArgument",
        "ProfileExecuteError",
        "ProfileExecuteResult",
        "ProfileExecuteResultStatus",
        "ProfileExpression",
        "ProfileExpressionMetadata",
        "ProfileManager",
        "ProfileMetadata",
        "ProfileMetadataProfileOperationMessage",
        "ProfileMetadataProfileSortSpec",
        "ProfileNumericComparator",
        "ProfileParameterMetadata",
        "ProfileParameterMetadataParameterRelationMetadata",
        "ProfileParameterMetadataRelationType",
        "ProfilePolicy",
        "ProfilePolicyMetadata",
        "ProfilePolicyOptionMetadata",
        "ProfileProfileStructure",
        "ProfileProfileStructureProperty",
        "ProfilePropertyPath",
        "ProfileReferenceHostChangedEvent",
        "ProfileRemovedEvent",
        "ProfileSerializedCreateSpec",
        "ProfileSimpleExpression",
        "ProfileUpdateFailed",
        "ProfileUpdateFailedUpdateFailure",
        "PropertyChange",
        "PropertyChangeOp",
        "PropertyCollector",
        "PropertyFilter",
        "PropertyFilterSpec",
        "PropertyFilterUpdate",
        "PropertySpec",
        "QuarantineModeFault",
        "QuarantineModeFaultFaultType",
        "QuestionPending",
        "QuiesceDatastoreIOForHAFailed",
        "QuiesceMode",
        "RDMConversionNotSupported",
        "RDMNotPreserved",
        "RDMNotSupported",
        "RDMNotSupportedOnDatastore",
        "RDMPointsToInaccessibleDisk",
        "RawDiskNotSupported",
        "ReadHostResourcePoolTreeFailed",
        "ReadOnlyDisksWithLegacyDestination",
        "RebootRequired",
        "RecommendationReasonCode",
        "RecommendationType",
        "RecordReplayDisabled",
        "RecoveryEvent",
        "RecurrentTaskScheduler",
        "Relation",
        "RemoteDeviceNotSupported",
        "RemoteTSMEnabledEvent",
        "RemoveFailed",
        "ReplicationConfigFault",
        "ReplicationConfigSpec",
        "ReplicationDiskConfigFault",
        "ReplicationDiskConfigFaultReasonForFault",
        "ReplicationFault",
        "ReplicationGroupId",
        "ReplicationIncompatibleWithFT",
        "ReplicationInfoDiskSettings",
        "ReplicationInvalidOptions",
        "ReplicationNotSupportedOnHost",
        "ReplicationSpec",
        "ReplicationVmConfigFault",
        "ReplicationVmConfigFaultReasonForFault",
        "ReplicationVmFault",
        "ReplicationVmFaultReasonForFault",
        "ReplicationVmInProgressFault",
        "ReplicationVmInProgressFaultActivity",
        "ReplicationVmProgressInfo",
        "ReplicationVmState",
        "RequestCanceled",
        "ResourceConfigSpecScaleSharesBehavior",
        "ResourceInUse",
        "ResourceNotAvailable",
        "ResourcePoolCreatedEvent",
        "ResourcePoolDestroyedEvent",
        "ResourcePoolEvent",
        "ResourcePoolEventArgument",
        "ResourcePoolMovedEvent",
        "ResourcePoolQuickStats",
        "ResourcePoolReconfiguredEvent",
        "ResourcePoolResourceUsage",
        "ResourcePoolRuntimeInfo",
        "ResourcePoolSummary",
        "ResourceViolatedEvent",
        "RestrictedByAdministrator",
        "RestrictedVersion",
        "RetrieveOptions",
        "RetrieveResult",
        "RetrieveVStorageObjSpec",
        "RoleAddedEvent",
        "RoleEvent",
        "RoleEventArgument",
        "RoleRemovedEvent",
        "RoleUpdatedEvent",
        "RollbackEvent",
        "RollbackFailure",
        "RuleViolation",
        "RunScriptAction",
        "RuntimeFault",
        "SAMLTokenAuthentication",
        "SSLDisabledFault",
        "SSLVerifyFault",
        "SSPIAuthentication",
        "SSPIChallenge",
        "ScheduledHardwareUpgradeInfo",
        "ScheduledHardwareUpgradeInfoHardwareUpgradePolicy",
        "ScheduledHardwareUpgradeInfoHardwareUpgradeStatus",
        "ScheduledTask",
        "ScheduledTaskCompletedEvent",
        "ScheduledTaskCreatedEvent",
        "ScheduledTaskDescription",
        "ScheduledTaskDetail",
        "ScheduledTaskEmailCompletedEvent",
        "ScheduledTaskEmailFailedEvent",
        "ScheduledTaskEvent",
        "ScheduledTaskEventArgument",
        "ScheduledTaskFailedEvent",
        "ScheduledTaskInfo",
        "ScheduledTaskManager",
        "ScheduledTaskReconfiguredEvent",
        "ScheduledTaskRemovedEvent",
        "ScheduledTaskSpec",
        "ScheduledTaskStartedEvent",
        "ScsiDiskType",
        "ScsiLun",
        "ScsiLunCapabilities",
        "ScsiLunDescriptor",
        "ScsiLunDescriptorQuality",
        "ScsiLunDurableName",
        "ScsiLunLunReservationStatus",
        "ScsiLunState",
        "ScsiLunType",
        "ScsiLunVStorageSupportStatus",
        "SeSparseVirtualDiskSpec",
        "SearchIndexFilter",
        "SearchIndexIterationSpec",
        "SearchIndexOptionalValue",
        "SearchIndexPredicate",
        "SearchIndexPredicateArrayOperator",
        "SearchIndexPredicateComparisonOperator",
        "SearchIndexQuerySpec",
        "SearchIndexQuerySpecResourceType",
        "SearchIndexResourceItem",
        "SearchIndexResultSet",
        "SecondaryVmAlreadyDisabled",
        "SecondaryVmAlreadyEnabled",
        "SecondaryVmAlreadyRegistered",
        "SecondaryVmNotRegistered",
        "SecurityError",
        "SecurityProfile",
        "SelectionSpec",
        "SendEmailAction",
        "SendSNMPAction",
        "ServerLicenseExpiredEvent",
        "ServerStartedSessionEvent",
        "ServiceConsolePortGroupProfile",
        "ServiceConsoleReservationInfo",
        "ServiceContent",
        "ServiceLocatorCredential",
        "ServiceLocatorNamePassword",
        "ServiceLocatorSAMLCredential",
        "ServiceManagerServiceInfo",
        "ServiceProfile",
        "SessionEvent",
        "SessionManagerGenericServiceTicket",
        "SessionManagerGenericServiceTicketTicketType",
        "SessionManagerHttpServiceRequestSpec",
        "SessionManagerHttpServiceRequestSpecMethod",
        "SessionManagerLocalTicket",
        "SessionManagerServiceRequestSpec",
        "SessionManagerVmomiServiceRequestSpec",
        "SessionNotFound",
        "SessionTerminatedEvent",
        "SharedBusControllerNotSupported",
        "SharesLevel",
        "ShrinkDiskFault",
        "SimpleCommandEncoding",
        "SlpDiscoveryMethod",
        "SnapshotCloneNotSupported",
        "SnapshotCopyNotSupported",
        "SnapshotDisabled",
        "SnapshotFault",
        "SnapshotIncompatibleDeviceInVm",
        "SnapshotLocked",
        "SnapshotMoveFromNonHomeNotSupported",
        "SnapshotMoveNotSupported",
        "SnapshotMoveToNonHomeNotSupported",
        "SnapshotNoChange",
        "SnapshotRevertIssue",
        "SnapshotSelectionSpec",
        "SoftRuleVioCorrectionDisallowed",
        "SoftRuleVioCorrectionImpact",
        "SoftwarePackage",
        "SoftwarePackageCapability",
        "SoftwarePackageConstraint",
        "SoftwarePackageVibType",
        "SolutionUserRequired",
        "SourceNodeSpec",
        "SsdDiskNotAvailable",
        "StateAlarmExpression",
        "StateAlarmOperator",
        "StaticRouteProfile",
        "StorageDrsAutomationConfig",
        "StorageDrsCannotMoveDiskInMultiWriterMode",
        "StorageDrsCannotMoveFTVm",
        "StorageDrsCannotMoveIndependentDisk",
        "StorageDrsCannotMoveManuallyPlacedSwapFile",
        "StorageDrsCannotMoveManuallyPlacedVm",
        "StorageDrsCannotMoveSharedDisk",
        "StorageDrsCannotMoveTemplate",
        "StorageDrsCannotMoveVmInUserFolder",
        "StorageDrsCannotMoveVmWithMountedCDROM",
        "StorageDrsCannotMoveVmWithNoFilesInLayout",
        "StorageDrsConfigInfo",
        "StorageDrsConfigSpec",
        "StorageDrsDatacentersCannotShareDatastore",
        "StorageDrsDisabledOnVm",
        "StorageDrsHbrDiskNotMovable",
        "StorageDrsHmsMoveInProgress",
        "StorageDrsHmsUnreachable",
        "StorageDrsIoLoadBalanceConfig",
        "StorageDrsIolbDisabledInternally",
        "StorageDrsOptionSpec",
        "StorageDrsPlacementRankVmSpec",
        "StorageDrsPodConfigInfo",
        "StorageDrsPodConfigInfoBehavior",
        "StorageDrsPodConfigSpec",
        "StorageDrsPodSelectionSpec",
        "StorageDrsRelocateDisabled",
        "StorageDrsSpaceLoadBalanceConfig",
        "StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode",
        "StorageDrsStaleHmsCollection",
        "StorageDrsUnableToMoveFiles",
        "StorageDrsVmConfigInfo",
        "StorageDrsVmConfigSpec",
        "StorageIOAllocationInfo",
        "StorageIOAllocationOption",
        "StorageIORMConfigOption",
        "StorageIORMConfigSpec",
        "StorageIORMInfo",
        "StorageIORMThresholdMode",
        "StorageMigrationAction",
        "StoragePerformanceSummary",
        "StoragePlacementAction",
        "StoragePlacementResult",
        "StoragePlacementSpec",
        "StoragePlacementSpecPlacementType",
        "StoragePodSummary",
        "StorageProfile",
        "StorageRequirement",
        "StorageResourceManagerStorageProfileStatistics",
        "StorageVMotionNotSupported",
        "StorageVmotionIncompatible",
        "StringOption",
        "StructuredCustomizations",
        "SubnetInfo",
        "SubnetInfoFolderInfo",
        "SuspendedRelocateNotSupported",
        "SwapDatastoreNotWritableOnHost",
        "SwapDatastoreUnset",
        "SwapPlacementOverrideNotSupported",
        "SwitchIpUnset",
        "SwitchNotInUpgradeMode",
        "SystemError",
        "SystemEventInfo",
        "TagIdNameId",
        "TaskEvent",
        "TaskFilterSpecByEntity",
        "TaskFilterSpecByTime",
        "TaskFilterSpecByUsername",
        "TaskFilterSpecRecursionOption",
        "TaskFilterSpecTimeOption",
        "TaskInProgress",
        "TaskInfoFilterSpecFilterTaskResults",
        "TaskInfoState",
        "TaskManagerTaskViewSpec",
        "TaskManagerViewByStartId",
        "TaskScheduler",
        "TaskTimeoutEvent",
        "TeamingMatchEvent",
        "TeamingMisMatchEvent",
        "TemplateBeingUpgradedEvent",
        "TemplateConfigFileInfo",
        "TemplateConfigFileQuery",
        "TemplateUpgradeEvent",
        "TemplateUpgradeFailedEvent",
        "TemplateUpgradedEvent",
        "TenantTenantManager",
        "TgwEventArgument",
        "ThirdPartyLicenseAssignmentFailed",
        "ThirdPartyLicenseAssignmentFailedReason",
        "TicketedSessionAuthentication",
        "TimedOutHostOperationEvent",
        "Timedout",
        "TooManyConcurrentNativeClones",
        "TooManyConsecutiveOverrides",
        "TooManyDevices",
        "TooManyDisksOnLegacyHost",
        "TooManyGuestLogons",
        "TooManyHosts",
        "TooManyNativeCloneLevels",
        "TooManyNativeClonesOnFile",
        "TooManySnapshotLevels",
        "ToolsAlreadyUpgraded",
        "ToolsAutoUpgradeNotSupported",
        "ToolsConfigInfo",
        "ToolsConfigInfoToolsLastInstallInfo",
        "ToolsImageCopyFailed",
        "ToolsImageNotAvailable",
        "ToolsImageSignatureCheckFailed",
        "ToolsInstallationInProgress",
        "ToolsUnavailable",
        "ToolsUpgradeCancelled",
        "TransitGatewayConfigInfo",
        "TransitGatewayConfigSpec",
        "TransitGatewayCreateSpec",
        "TraversalSpec",
        "UnSupportedDatastoreForVFlash",
        "UncommittedUndoableDisk",
        "UnconfiguredPropertyValue",
        "UncustomizableGuest",
        "UnexpectedCustomizationFault",
        "UnexpectedFault",
        "UnlicensedVirtualMachinesEvent",
        "UnlicensedVirtualMachinesFoundEvent",
        "UnrecognizedHost",
        "UnsharedSwapVMotionNotSupported",
        "UnsupportedDatastore",
        "UnsupportedGuest",
        "UnsupportedVimApiVersion",
        "UnsupportedVmxLocation",
        "UntrustedCertificate",
        "UnusedVirtualDiskBlocksNotScrubbed",
        "UpdateSet",
        "UpdateVirtualMachineFilesResultFailedVmFileInfo",
        "UpdatedAgentBeingRestartedEvent",
        "UpgradeEvent",
        "UpgradePolicy",
        "UplinkPortMtuNotSupportEvent",
        "UplinkPortMtuSupportEvent",
        "UplinkPortVlanTrunkedEvent",
        "UplinkPortVlanUntrunkedEvent",
        "UsbScanCodeSpec",
        "UsbScanCodeSpecKeyEvent",
        "UsbScanCodeSpecModifierType",
        "UserAssignedToGroup",
        "UserGroupProfile",
        "UserInputRequiredParameterMetadata",
        "UserLoginSessionEvent",
        "UserLogoutSessionEvent",
        "UserNotFound",
        "UserPasswordChanged",
        "UserPrivilegeResult",
        "UserProfile",
        "UserUnassignedFromGroup",
        "UserUpgradeEvent",
        "VASAStorageArray",
        "VASAStorageArrayDiscoveryFcTransport",
        "VASAStorageArrayDiscoveryIpTransport",
        "VASAStorageArrayDiscoverySvcInfo",
        "VAppAutoStartAction",
        "VAppCloneSpec",
        "VAppCloneSpecNetworkMappingPair",
        "VAppCloneSpecProvisioningType",
        "VAppCloneSpecResourceMap",
        "VAppConfigFault",
        "VAppConfigInfo",
        "VAppConfigSpec",
        "VAppEntityConfigInfo",
        "VAppIPAssignmentInfo",
        "VAppIPAssignmentInfoAllocationSchemes",
        "VAppIPAssignmentInfoIpAllocationPolicy",
        "VAppIPAssignmentInfoProtocols",
        "VAppNotRunning",
        "VAppOperationInProgress",
        "VAppOvfSectionInfo",
        "VAppOvfSectionSpec",
        "VAppProductInfo",
        "VAppProductSpec",
        "VAppPropertyFault",
        "VAppPropertyInfo",
        "VAppPropertySpec",
        "VAppTaskInProgress",
        "VFlashCacheHotConfigNotSupported",
        "VFlashModuleNotSupported",
        "VFlashModuleNotSupportedReason",
        "VFlashModuleVersionIncompatible",
        "VMFSDatastoreCreatedEvent",
        "VMFSDatastoreExpandedEvent",
        "VMFSDatastoreExtendedEvent",
        "VMINotSupported",
        "VMOnConflictDVPort",
        "VMOnVirtualIntranet",
        "VMotionAcrossNetworkNotSupported",
        "VMotionCompatibilityType",
        "VMotionInterfaceIssue",
        "VMotionLicenseExpiredEvent",
        "VMotionLinkCapacityLow",
        "VMotionLinkDown",
        "VMotionNotConfigured",
        "VMotionNotLicensed",
        "VMotionNotSupported",
        "VMotionProtocolIncompatible",
        "VMwareDVSConfigInfo",
        "VMwareDVSConfigSpec",
        "VMwareDVSFeatureCapability",
        "VMwareDVSHealthCheckCapability",
        "VMwareDVSHealthCheckConfig",
        "VMwareDVSMtuHealthCheckResult",
        "VMwareDVSPortSetting",
        "VMwareDVSPortgroupPolicy",
        "VMwareDVSPvlanConfigSpec",
        "VMwareDVSPvlanMapEntry",
        "VMwareDVSTeamingHealthCheckConfig",
        "VMwareDVSTeamingHealthCheckResult",
        "VMwareDVSTeamingMatchStatus",
        "VMwareDVSVlanHealthCheckResult",
        "VMwareDVSVlanMtuHealthCheckConfig",
        "VMwareDVSVspanCapability",
        "VMwareDVSVspanConfigSpec",
        "VMwareDVSVspanSessionEncapType",
        "VMwareDVSVspanSessionType",
        "VMwareDvsDpuCapability",
        "VMwareDvsIpfixCapability",
        "VMwareDvsLacpApiVersion",
        "VMwareDvsLacpCapability",
        "VMwareDvsLacpGroupConfig",
        "VMwareDvsLacpGroupSpec",
        "VMwareDvsLacpLoadBalanceAlgorithm",
        "VMwareDvsLagIpfixConfig",
        "VMwareDvsLagVlanConfig",
        "VMwareDvsMtuCapability",
        "VMwareDvsMulticastFilteringMode",
        "VMwareDvsPerfNicOffloadCapability",
        "VMwareDvsSystemTrafficCapabilities",
        "VMwareIpfixConfig",
        "VMwareUplinkLacpMode",
        "VMwareUplinkLacpPolicy",
        "VMwareUplinkLacpTimeoutMode",
        "VMwareUplinkPortOrderPolicy",
        "VMwareVspanPort",
        "VMwareVspanSession",
        "VSANStretchedClusterHostVirtualApplianceStatus",
        "VStorageObject",
        "VStorageObjectAssociations",
        "VStorageObjectAssociationsVmDiskAssociations",
        "VStorageObjectAttachResult",
        "VStorageObjectAttachSpec",
        "VStorageObjectConfigInfo",
        "VStorageObjectConsumptionType",
        "VStorageObjectManagerBase",
        "VStorageObjectReconcileResult",
        "VStorageObjectReconcileResultInvalidDiskPath",
        "VStorageObjectReconcileResultReconcileDetail",
        "VStorageObjectReconcileSpec",
        "VStorageObjectSnapshot",
        "VStorageObjectSnapshotDetails",
        "VStorageObjectSnapshotInfo",
        "VStorageObjectSnapshotInfoVStorageObjectSnapshot",
        "VStorageObjectStateInfo",
        "VVolHostPE",
        "VVolVmConfigFileUpdateResultFailedVmConfigFileInfo",
        "ValidateMigrationTestType",
        "VasaProviderContainerSpec",
        "VcAgentUninstallFailedEvent",
        "VcAgentUninstalledEvent",
        "VcAgentUpgradeFailedEvent",
        "VcAgentUpgradedEvent",
        "VcenterVStorageObjectManager",
        "VchaClusterConfigInfo",
        "VchaClusterConfigSpec",
        "VchaClusterDeploymentSpec",
        "VchaClusterHealth",
        "VchaClusterMode",
        "VchaClusterNetworkSpec",
        "VchaClusterRuntimeInfo",
        "VchaClusterState",
        "VchaNodeRole",
        "VchaNodeRuntimeInfo",
        "VchaNodeState",
        "VchaState",
        "View",
        "ViewManager",
        "VimAccountPasswordChangedEvent",
        "VimClusterVSANPreferredFaultDomainInfo",
        "VimClusterVSANStretchedClusterCapability",
        "VimClusterVSANStretchedClusterConfigIssueEnum",
        "VimClusterVSANStretchedClusterFaultDomainConfig",
        "VimClusterVSANWitnessHostInfo",
        "VimClusterVsanDiskGroupCreationType",
        "VimClusterVsanDiskMappingsConfigSpec",
        "VimClusterVsanFaultDomainSpec",
        "VimClusterVsanFaultDomainsConfigSpec",
        "VimClusterVsanHostDiskMapping",
        "VimClusterVsanVcDiskManagementSystem",
        "VimClusterVsanVcStretchedClusterSystem",
        "VimClusterVsanWitnessSpec",
        "VimFault",
        "VimHostVSANStretchedClusterHostCapability",
        "VimVasaProviderStatePerArray",
        "VimVasaProviderVirtualHostConfig",
        "VimVsanDataEfficiencyCapacityState",
        "VimVsanHostDiskMapInfoEx",
        "VimVsanHostDiskMappingCreationSpec",
        "VimVsanHostDiskMappingCreationType",
        "VimVsanHostTrafficType",
        "VimVsanHostVsanDiskManagementSystemCapability",
        "VimVsanHostVsanHostCapability",
        "VimVsanReconfigSpec",
        "VimVsanVsanScanObjectsIssueType",
        "VimVsanVsanVcsaDeploymentPhase",
        "VirtualAHCIController",
        "VirtualAHCIControllerOption",
        "VirtualAppImportSpec",
        "VirtualAppLinkInfo",
        "VirtualAppSummary",
        "VirtualAppVAppState",
        "VirtualBusLogicController",
        "VirtualBusLogicControllerOption",
        "VirtualCdrom",
        "VirtualCdromAtapiBackingInfo",
        "VirtualCdromAtapiBackingOption",
        "VirtualCdromIsoBackingInfo",
        "VirtualCdromIsoBackingOption",
        "VirtualCdromOption",
        "VirtualCdromPassthroughBackingInfo",
        "VirtualCdromPassthroughBackingOption",
        "VirtualCdromRemoteAtapiBackingInfo",
        "VirtualCdromRemoteAtapiBackingOption",
        "VirtualCdromRemotePassthroughBackingInfo",
        "VirtualCdromRemotePassthroughBackingOption",
        "VirtualController",
        "VirtualControllerOption",
        "VirtualDevice",
        "VirtualDeviceBackingInfo",
        "VirtualDeviceBackingOption",
        "VirtualDeviceBusSlotInfo",
        "VirtualDeviceBusSlotOption",
        "VirtualDeviceConfigSpec",
        "VirtualDeviceConfigSpecBackingSpec",
        "VirtualDeviceConfigSpecChangeMode",
        "VirtualDeviceConfigSpecFileOperation",
        "VirtualDeviceConfigSpecOperation",
        "VirtualDeviceConnectInfo",
        "VirtualDeviceConnectInfoMigrateConnectOp",
        "VirtualDeviceConnectInfoStatus",
        "VirtualDeviceConnectOption",
        "VirtualDeviceDeviceBackingInfo",
        "VirtualDeviceDeviceBackingOption",
        "VirtualDeviceDeviceGroupInfo",
        "VirtualDeviceFileBackingInfo",
        "VirtualDeviceFileBackingOption",
        "VirtualDeviceFileExtension",
        "VirtualDeviceOption",
        "VirtualDevicePciBusSlotInfo",
        "VirtualDevicePipeBackingInfo",
        "VirtualDevicePipeBackingOption",
        "VirtualDeviceRemoteDeviceBackingInfo",
        "VirtualDeviceRemoteDeviceBackingOption",
        "VirtualDeviceURIBackingInfo",
        "VirtualDeviceURIBackingOption",
        "VirtualDeviceURIBackingOptionDirection",
        "VirtualDisk",
        "VirtualDiskAdapterType",
        "VirtualDiskAntiAffinityRuleSpec",
        "VirtualDiskBlocksNotFullyProvisioned",
        "VirtualDiskCompatibilityMode",
        "VirtualDiskConfigSpec",
        "VirtualDiskDeltaDiskFormat",
        "VirtualDiskDeltaDiskFormatVariant",
        "VirtualDiskDeltaDiskFormatsSupported",
        "VirtualDiskDiskChainBrokenIssue",
        "VirtualDiskFlatVer1BackingInfo",
        "VirtualDiskFlatVer1BackingOption",
        "VirtualDiskFlatVer2BackingInfo",
        "VirtualDiskFlatVer2BackingOption",
        "VirtualDiskId",
        "VirtualDiskLocalPMemBackingInfo",
        "VirtualDiskLocalPMemBackingOption",
        "VirtualDiskMode",
        "VirtualDiskModeNotSupported",
        "VirtualDiskOption",
        "VirtualDiskOptionVFlashCacheConfigOption",
        "VirtualDiskPartitionedRawDiskVer2BackingInfo",
        "VirtualDiskPartitionedRawDiskVer2BackingOption",
        "VirtualDiskRawDiskMappingVer1BackingInfo",
        "VirtualDiskRawDiskMappingVer1BackingOption",
        "VirtualDiskRawDiskVer2BackingInfo",
        "VirtualDiskRawDiskVer2BackingOption",
        "VirtualDiskRuleSpec",
        "VirtualDiskRuleSpecRuleType",
        "VirtualDiskSeSparseBackingInfo",
        "VirtualDiskSeSparseBackingOption",
        "VirtualDiskSharing",
        "VirtualDiskSparseVer1BackingInfo",
        "VirtualDiskSparseVer1BackingOption",
        "VirtualDiskSparseVer2BackingInfo",
        "VirtualDiskSparseVer2BackingOption",
        "VirtualDiskSpec",
        "VirtualDiskType",
        "VirtualDiskVFlashCacheConfigInfo",
        "VirtualDiskVFlashCacheConfigInfoCacheConsistencyType",
        "VirtualDiskVFlashCacheConfigInfoCacheMode",
        "VirtualE1000",
        "VirtualE1000Option",
        "VirtualE1000e",
        "VirtualE1000eOption",
        "VirtualEnsoniq1371",
        "VirtualEnsoniq1371Option",
        "VirtualEthernetCard",
        "VirtualEthernetCardDVPortBackingOption",
        "VirtualEthernetCardDistributedVirtualPortBackingInfo",
        "VirtualEthernetCardLegacyNetworkBackingInfo",
        "VirtualEthernetCardLegacyNetworkBackingOption",
        "VirtualEthernetCardLegacyNetworkDeviceName",
        "VirtualEthernetCardMacType",
        "VirtualEthernetCardNetworkBackingInfo",
        "VirtualEthernetCardNetworkBackingOption",
        "VirtualEthernetCardNotSupported",
        "VirtualEthernetCardOpaqueNetworkBackingInfo",
        "VirtualEthernetCardOpaqueNetworkBackingOption",
        "VirtualEthernetCardOption",
        "VirtualEthernetCardResourceAllocation",
        "VirtualFloppy",
        "VirtualFloppyDeviceBackingInfo",
        "VirtualFloppyDeviceBackingOption",
        "VirtualFloppyImageBackingInfo",
        "VirtualFloppyImageBackingOption",
        "VirtualFloppyOption",
        "VirtualFloppyRemoteDeviceBackingInfo",
        "VirtualFloppyRemoteDeviceBackingOption",
        "VirtualHardware",
        "VirtualHardwareCompatibilityIssue",
        "VirtualHardwareMotherboardLayout",
        "VirtualHardwareOption",
        "VirtualHardwareVersionNotSupported",
        "VirtualHdAudioCard",
        "VirtualHdAudioCardOption",
        "VirtualIDEController",
        "VirtualIDEControllerOption",
        "VirtualKeyboard",
        "VirtualKeyboardOption",
        "VirtualLsiLogicController",
        "VirtualLsiLogicControllerOption",
        "VirtualLsiLogicSASController",
        "VirtualLsiLogicSASControllerOption",
        "VirtualMachineAffinityInfo",
        "VirtualMachineAppHeartbeatStatusType",
        "VirtualMachineBaseIndependentFilterSpec",
        "VirtualMachineBootOptions",
        "VirtualMachineBootOptionsBootableCdromDevice",
        "VirtualMachineBootOptionsBootableDevice",
        "VirtualMachineBootOptionsBootableDiskDevice",
        "VirtualMachineBootOptionsBootableEthernetDevice",
        "VirtualMachineBootOptionsBootableFloppyDevice",
        "VirtualMachineBootOptionsNetworkBootProtocolType",
        "VirtualMachineCapability",
        "VirtualMachineCdromInfo",
        "VirtualMachineCertThumbprint",
        "VirtualMachineCertThumbprintHashAlgorithm",
        "VirtualMachineCloneSpec",
        "VirtualMachineCloneSpecTpmProvisionPolicy",
        "VirtualMachineCompatibilityChecker",
        "VirtualMachineConfigInfo",
        "VirtualMachineConfigInfoDatastoreUrlPair",
        "VirtualMachineConfigInfoNpivWwnType",
        "VirtualMachineConfigInfoOverheadInfo",
        "VirtualMachineConfigInfoSwapPlacementType",
        "VirtualMachineConfigOption",
        "VirtualMachineConfigOptionDescriptor",
        "VirtualMachineConfigSpec",
        "VirtualMachineConfigSpecEncryptedFtModes",
        "VirtualMachineConfigSpecEncryptedVMotionModes",
        "VirtualMachineConfigSpecNpivWwnOp",
        "VirtualMachineConfigSummary",
        "VirtualMachineConnection",
        "VirtualMachineConnectionState",
        "VirtualMachineConsolePreferences",
        "VirtualMachineContentLibraryItemInfo",
        "VirtualMachineCpuIdInfoSpec",
        "VirtualMachineCryptoState",
        "VirtualMachineDatastoreInfo",
        "VirtualMachineDatastoreVolumeOption",
        "VirtualMachineDefaultPowerOpInfo",
        "VirtualMachineDefaultProfileSpec",
        "VirtualMachineDefinedProfileSpec",
        "VirtualMachineDeviceRuntimeInfo",
        "VirtualMachineDeviceRuntimeInfoDeviceRuntimeState",
        "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState",
        "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther",
        "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm",
        "VirtualMachineDiskDeviceInfo",
        "VirtualMachineDisplayTopology",
        "VirtualMachineDvxClassInfo",
        "VirtualMachineDynamicPassthroughInfo",
        "VirtualMachineEmptyIndependentFilterSpec",
        "VirtualMachineEmptyProfileSpec",
        "VirtualMachineFaultToleranceState",
        "VirtualMachineFaultToleranceType",
        "VirtualMachineFeatureRequirement",
        "VirtualMachineFileInfo",
        "VirtualMachineFileLayout",
        "VirtualMachineFileLayoutDiskLayout",
        "VirtualMachineFileLayoutEx",
        "VirtualMachineFileLayoutExDiskLayout",
        "VirtualMachineFileLayoutExDiskUnit",
        "VirtualMachineFileLayoutExFileInfo",
        "VirtualMachineFileLayoutExFileType",
        "VirtualMachineFileLayoutExSnapshotLayout",
        "VirtualMachineFileLayoutSnapshotLayout",
        "VirtualMachineFlagInfo",
        "VirtualMachineFlagInfoMonitorType",
        "VirtualMachineFlagInfoVirtualExecUsage",
        "VirtualMachineFlagInfoVirtualMmuUsage",
        "VirtualMachineFloppyInfo",
        "VirtualMachineForkConfigInfo",
        "VirtualMachineForkConfigInfoChildType",
        "VirtualMachineGuestArchitecture",
        "VirtualMachineGuestCustomizationManager",
        "VirtualMachineGuestIntegrityInfo",
        "VirtualMachineGuestMonitoringModeInfo",
        "VirtualMachineGuestOsFamily",
        "VirtualMachineGuestOsIdentifier",
        "VirtualMachineGuestQuiesceSpec",
        "VirtualMachineGuestRebootStatus",
        "VirtualMachineGuestState",
        "VirtualMachineGuestSummary",
        "VirtualMachineHtSharing",
        "VirtualMachineIdeDiskDeviceInfo",
        "VirtualMachineIdeDiskDevicePartitionInfo",
        "VirtualMachineImportSpec",
        "VirtualMachineIndependentFilterSpec",
        "VirtualMachineInstantCloneSpec",
        "VirtualMachineLegacyNetworkSwitchInfo",
        "VirtualMachineMemoryAllocationPolicy",
        "VirtualMachineMemoryReservationInfo",
        "VirtualMachineMemoryReservationSpec",
        "VirtualMachineMessage",
        "VirtualMachineMetadataManagerVmMetadata",
        "VirtualMachineMetadataManagerVmMetadataInput",
        "VirtualMachineMetadataManagerVmMetadataOp",
        "VirtualMachineMetadataManagerVmMetadataOwner",
        "VirtualMachineMetadataManagerVmMetadataOwnerOwner",
        "VirtualMachineMetadataManagerVmMetadataResult",
        "VirtualMachineMksConnection",
        "VirtualMachineMksTicket",
        "VirtualMachineMovePriority",
        "VirtualMachineNeedSecondaryReason",
        "VirtualMachineNetworkInfo",
        "VirtualMachineNetworkShaperInfo",
        "VirtualMachineParallelInfo",
        "VirtualMachinePciPassthroughInfo",
        "VirtualMachinePciSharedGpuPassthroughInfo",
        "VirtualMachinePowerOffBehavior",
        "VirtualMachinePowerOpType",
        "VirtualMachinePowerState",
        "VirtualMachinePrecisionClockInfo",
        "VirtualMachineProfileDetails",
        "VirtualMachineProfileDetailsDiskProfileDetails",
        "VirtualMachineProfileRawData",
        "VirtualMachineProfileSpec",
        "VirtualMachinePropertyRelation",
        "VirtualMachineProvisioningChecker",
        "VirtualMachineQuestionInfo",
        "VirtualMachineQuickStats",
        "VirtualMachineQuickStatsMemoryTierStats",
        "VirtualMachineRecordReplayState",
        "VirtualMachineRelocateDiskMoveOptions",
        "VirtualMachineRelocateSpec",
        "VirtualMachineRelocateSpecDiskLocator",
        "VirtualMachineRelocateSpecDiskLocatorBackingSpec",
        "VirtualMachineRelocateTransformation",
        "VirtualMachineRuntimeInfo",
        "VirtualMachineRuntimeInfoDasProtectionState",
        "VirtualMachineScsiDiskDeviceInfo",
        "VirtualMachineScsiPassthroughInfo",
        "VirtualMachineScsiPassthroughType",
        "VirtualMachineSerialInfo",
        "VirtualMachineSgxInfo",
        "VirtualMachineSgxInfoFlcModes",
        "VirtualMachineSgxTargetInfo",
        "VirtualMachineSnapshot",
        "VirtualMachineSnapshotInfo",
        "VirtualMachineSnapshotTree",
        "VirtualMachineSoundInfo",
        "VirtualMachineSriovDevicePoolInfo",
        "VirtualMachineSriovInfo",
        "VirtualMachineSriovNetworkDevicePoolInfo",
        "VirtualMachineStandbyActionType",
        "VirtualMachineStorageInfo",
        "VirtualMachineStorageSummary",
        "VirtualMachineSummary",
        "VirtualMachineTargetInfo",
        "VirtualMachineTargetInfoConfigurationTag",
        "VirtualMachineTicket",
        "VirtualMachineTicketType",
        "VirtualMachineToolsInstallType",
        "VirtualMachineToolsRunningStatus",
        "VirtualMachineToolsStatus",
        "VirtualMachineToolsVersionStatus",
        "VirtualMachineUsageOnDatastore",
        "VirtualMachineUsbInfo",
        "VirtualMachineUsbInfoFamily",
        "VirtualMachineUsbInfoSpeed",
        "VirtualMachineVFlashModuleInfo",
        "VirtualMachineVMCIDevice",
        "VirtualMachineVMCIDeviceAction",
        "VirtualMachineVMCIDeviceDirection",
        "VirtualMachineVMCIDeviceFilterInfo",
        "VirtualMachineVMCIDeviceFilterSpec",
        "VirtualMachineVMCIDeviceOption",
        "VirtualMachineVMCIDeviceOptionFilterSpecOption",
        "VirtualMachineVMCIDeviceProtocol",
        "VirtualMachineVMIROM",
        "VirtualMachineVMotionStunTimeInfo",
        "VirtualMachineVcpuConfig",
        "VirtualMachineVendorDeviceGroupInfo",
        "VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo",
        "VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType",
        "VirtualMachineVgpuDeviceInfo",
        "VirtualMachineVgpuProfileInfo",
        "VirtualMachineVgpuProfileInfoProfileClass",
        "VirtualMachineVgpuProfileInfoProfileSharing",
        "VirtualMachineVideoCard",
        "VirtualMachineVideoCardUse3dRenderer",
        "VirtualMachineVirtualDeviceGroups",
        "VirtualMachineVirtualDeviceGroupsDeviceGroup",
        "VirtualMachineVirtualDeviceGroupsVendorDeviceGroup",
        "VirtualMachineVirtualDeviceSwap",
        "VirtualMachineVirtualDeviceSwapDeviceSwapInfo",
        "VirtualMachineVirtualDeviceSwapDeviceSwapStatus",
        "VirtualMachineVirtualNuma",
        "VirtualMachineVirtualNumaInfo",
        "VirtualMachineVirtualPMem",
        "VirtualMachineVirtualPMemSnapshotMode",
        "VirtualMachineWindowsQuiesceSpec",
        "VirtualMachineWindowsQuiesceSpecVssBackupContext",
        "VirtualMachineWipeResult",
        "VirtualNVDIMM",
        "VirtualNVDIMMBackingInfo",
        "VirtualNVDIMMController",
        "VirtualNVDIMMControllerOption",
        "VirtualNVDIMMOption",
        "VirtualNVMEController",
        "VirtualNVMEControllerOption",
        "VirtualNVMEControllerSharing",
        "VirtualNicManagerNetConfig",
        "VirtualPCIController",
        "VirtualPCIControllerOption",
        "VirtualPCIPassthrough",
        "VirtualPCIPassthroughAllowedDevice",
        "VirtualPCIPassthroughDeviceBackingInfo",
        "VirtualPCIPassthroughDeviceBackingOption",
        "VirtualPCIPassthroughDvxBackingInfo",
        "VirtualPCIPassthroughDvxBackingOption",
        "VirtualPCIPassthroughDynamicBackingInfo",
        "VirtualPCIPassthroughDynamicBackingOption",
        "VirtualPCIPassthroughOption",
        "VirtualPCIPassthroughPluginBackingInfo",
        "VirtualPCIPassthroughPluginBackingOption",
        "VirtualPCIPassthroughVmiopBackingInfo",
        "VirtualPCIPassthroughVmiopBackingOption",
        "VirtualPCNet32",
        "VirtualPCNet32Option",
        "VirtualPS2Controller",
        "VirtualPS2ControllerOption",
        "VirtualParallelPort",
        "VirtualParallelPortDeviceBackingInfo",
        "VirtualParallelPortDeviceBackingOption",
        "VirtualParallelPortFileBackingInfo",
        "VirtualParallelPortFileBackingOption",
        "VirtualParallelPortOption",
        "VirtualPointingDevice",
        "VirtualPointingDeviceBackingOption",
        "VirtualPointingDeviceDeviceBackingInfo",
        "VirtualPointingDeviceHostChoice",
        "VirtualPointingDeviceOption",
        "VirtualPrecisionClock",
        "VirtualPrecisionClockOption",
        "VirtualPrecisionClockSystemClockBackingInfo",
        "VirtualPrecisionClockSystemClockBackingOption",
        "VirtualSATAController",
        "VirtualSATAControllerOption",
        "VirtualSCSIController",
        "VirtualSCSIControllerOption",
        "VirtualSCSIPassthrough",
        "VirtualSCSIPassthroughDeviceBackingInfo",
        "VirtualSCSIPassthroughDeviceBackingOption",
        "VirtualSCSIPassthroughOption",
        "VirtualSCSISharing",
        "VirtualSIOController",
        "VirtualSIOControllerOption",
        "VirtualSerialPort",
        "VirtualSerialPortDeviceBackingInfo",
        "VirtualSerialPortDeviceBackingOption",
        "VirtualSerialPortEndPoint",
        "VirtualSerialPortFileBackingInfo",
        "VirtualSerialPortFileBackingOption",
        "VirtualSerialPortOption",
        "VirtualSerialPortPipeBackingInfo",
        "VirtualSerialPortPipeBackingOption",
        "VirtualSerialPortThinPrintBackingInfo",
        "VirtualSerialPortThinPrintBackingOption",
        "VirtualSerialPortURIBackingInfo",
        "VirtualSerialPortURIBackingOption",
        "VirtualSoundBlaster16",
        "VirtualSoundBlaster16Option",
        "VirtualSoundCard",
        "VirtualSoundCardDeviceBackingInfo",
        "VirtualSoundCardDeviceBackingOption",
        "VirtualSoundCardOption",
        "VirtualSriovEthernetCard",
        "VirtualSriovEthernetCardOption",
        "VirtualSriovEthernetCardSriovBackingInfo",
        "VirtualSriovEthernetCardSriovBackingOption",
        "VirtualSwitchProfile",
        "VirtualSwitchSelectionProfile",
        "VirtualTPM",
        "VirtualTPMOption",
        "VirtualUSB",
        "VirtualUSBController",
        "VirtualUSBControllerOption",
        "VirtualUSBControllerPciBusSlotInfo",
        "VirtualUSBOption",
        "VirtualUSBRemoteClientBackingInfo",
        "VirtualUSBRemoteClientBackingOption",
        "VirtualUSBRemoteHostBackingInfo",
        "VirtualUSBRemoteHostBackingOption",
        "VirtualUSBUSBBackingInfo",
        "VirtualUSBUSBBackingOption",
        "VirtualUSBXHCIController",
        "VirtualUSBXHCIControllerOption",
        "VirtualVMIROMOption",
        "VirtualVideoCardOption",
        "VirtualVmxnet",
        "VirtualVmxnet2",
        "VirtualVmxnet2Option",
        "VirtualVmxnet3",
        "VirtualVmxnet3Option",
        "VirtualVmxnet3OptionStrictLatencyConfigOption",
        "VirtualVmxnet3StrictLatencyConfig",
        "VirtualVmxnet3StrictLatencyConfigDisableOffload",
        "VirtualVmxnet3Vrdma",
        "VirtualVmxnet3VrdmaOption",
        "VirtualVmxnet3VrdmaOptionDeviceProtocols",
        "VirtualVmxnetOption",
        "VirtualWDT",
        "VirtualWDTOption",
        "VlanProfile",
        "VmAcquiredMksTicketEvent",
        "VmAcquiredTicketEvent",
        "VmAlreadyExistsInDatacenter",
        "VmAutoRenameEvent",
        "VmBeingClonedEvent",
        "VmBeingClonedNoFolderEvent",
        "VmBeingCreatedEvent",
        "VmBeingDeployedEvent",
        "VmBeingHotMigratedEvent",
        "VmBeingMigratedEvent",
        "VmBeingRelocatedEvent",
        "VmCloneEvent",
        "VmCloneFailedEvent",
        "VmClonedEvent",
        "VmConfigFault",
        "VmConfigFileEncryptionInfo",
        "VmConfigFileInfo",
        "VmConfigFileQuery",
        "VmConfigFileQueryFilter",
        "VmConfigFileQueryFlags",
        "VmConfigIncompatibleForFaultTolerance",
        "VmConfigIncompatibleForRecordReplay",
        "VmConfigInfo",
        "VmConfigMissingEvent",
        "VmConfigSpec",
        "VmConnectedEvent",
        "VmCreatedEvent",
        "VmDasBeingResetEvent",
        "VmDasBeingResetEventReasonCode",
        "VmDasBeingResetWithScreenshotEvent",
        "VmDasResetFailedEvent",
        "VmDasUpdateErrorEvent",
        "VmDasUpdateOkEvent",
        "VmDateRolledBackEvent",
        "VmDeployFailedEvent",
        "VmDeployedEvent",
        "VmDisconnectedEvent",
        "VmDiscoveredEvent",
        "VmDiskFailedEvent",
        "VmDiskFileEncryptionInfo",
        "VmDiskFileInfo",
        "VmDiskFileQuery",
        "VmDiskFileQueryFilter",
        "VmDiskFileQueryFlags",
        "VmEmigratingEvent",
        "VmEndRecordingEvent",
        "VmEndReplayingEvent",
        "VmEvent",
        "VmEventArgument",
        "VmFailedMigrateEvent",
        "VmFailedRelayoutEvent",
        "VmFailedRelayoutOnVmfs2DatastoreEvent",
        "VmFailedStartingSecondaryEvent",
        "VmFailedStartingSecondaryEventFailureReason",
        "VmFailedToPowerOffEvent",
        "VmFailedToPowerOnEvent",
        "VmFailedToRebootGuestEvent",
        "VmFailedToResetEvent",
        "VmFailedToShutdownGuestEvent",
        "VmFailedToStandbyGuestEvent",
        "VmFailedToSuspendEvent",
        "VmFailedUpdatingSecondaryConfig",
        "VmFailoverFailed",
        "VmFaultToleranceConfigIssue",
        "VmFaultToleranceConfigIssueReasonForIssue",
        "VmFaultToleranceConfigIssueWrapper",
        "VmFaultToleranceInvalidFileBacking",
        "VmFaultToleranceInvalidFileBackingDeviceType",
        "VmFaultToleranceIssue",
        "VmFaultToleranceOpIssuesList",
        "VmFaultToleranceStateChangedEvent",
        "VmFaultToleranceTooManyFtVcpusOnHost",
        "VmFaultToleranceTooManyVMsOnHost",
        "VmFaultToleranceTurnedOffEvent",
        "VmFaultToleranceVmTerminatedEvent",
        "VmGuestOSCrashedEvent",
        "VmGuestRebootEvent",
        "VmGuestShutdownEvent",
        "VmGuestStandbyEvent",
        "VmHealthMonitoringStateChangedEvent",
        "VmHostAffinityRuleViolation",
        "VmInstanceUuidAssignedEvent",
        "VmInstanceUuidChangedEvent",
        "VmInstanceUuidConflictEvent",
        "VmLimitLicense",
        "VmLogFileInfo",
        "VmLogFileQuery",
        "VmMacAssignedEvent",
        "VmMacChangedEvent",
        "VmMacConflictEvent",
        "VmMaxFTRestartCountReached",
        "VmMaxRestartCountReached",
        "VmMessageErrorEvent",
        "VmMessageEvent",
        "VmMessageWarningEvent",
        "VmMetadataManagerFault",
        "VmMigratedEvent",
        "VmMonitorIncompatibleForFaultTolerance",
        "VmNoCompatibleHostForSecondaryEvent",
        "VmNoNetworkAccessEvent",
        "VmNvramFileInfo",
        "VmNvramFileQuery",
        "VmOrphanedEvent",
        "VmPlacementPolicy",
        "VmPlacementPolicyVmPlacementPolicyStrictness",
        "VmPlacementPolicyVmPlacementPolicyTopology",
        "VmPodConfigForPlacement",
        "VmPortGroupProfile",
        "VmPowerOffOnIsolationEvent",
        "VmPowerOnDisabled",
        "VmPoweredOffEvent",
        "VmPoweredOnEvent",
        "VmPoweringOnWithCustomizedDVPortEvent",
        "VmPrimaryFailoverEvent",
        "VmReconfiguredEvent",
        "VmRegisteredEvent",
        "VmRelayoutSuccessfulEvent",
        "VmRelayoutUpToDateEvent",
        "VmReloadFromPathEvent",
        "VmReloadFromPathFailedEvent",
        "VmRelocateFailedEvent",
        "VmRelocateSpecEvent",
        "VmRelocatedEvent",
        "VmRemoteConsoleConnectedEvent",
        "VmRemoteConsoleDisconnectedEvent",
        "VmRemovedEvent",
        "VmRenamedEvent",
        "VmRequirementsExceedCurrentEVCModeEvent",
        "VmResettingEvent",
        "VmResourcePoolMovedEvent",
        "VmResourceReallocatedEvent",
        "VmRestartedOnAlternateHostEvent",
        "VmResumingEvent",
        "VmSecondaryAddedEvent",
        "VmSecondaryDisabledBySystemEvent",
        "VmSecondaryDisabledEvent",
        "VmSecondaryEnabledEvent",
        "VmSecondaryStartedEvent",
        "VmShutdownOnIsolationEvent",
        "VmShutdownOnIsolationEventOperation",
        "VmSmpFaultToleranceTooManyVMsOnHost",
        "VmSnapshotFileInfo",
        "VmSnapshotFileQuery",
        "VmStartRecordingEvent",
        "VmStartReplayingEvent",
        "VmStartingEvent",
        "VmStartingSecondaryEvent",
        "VmStaticMacConflictEvent",
        "VmStoppingEvent",
        "VmSuspendedEvent",
        "VmSuspendingEvent",
        "VmTimedoutStartingSecondaryEvent",
        "VmToVmGroupsAntiAffinity",
        "VmToolsUpgradeFault",
        "VmUnsupportedStartingEvent",
        "VmUpgradeCompleteEvent",
        "VmUpgradeFailedEvent",
        "VmUpgradingEvent",
        "VmUuidAssignedEvent",
        "VmUuidChangedEvent",
        "VmUuidConflictEvent",
        "VmValidateMaxDevice",
        "VmVmAffinity",
        "VmVmAntiAffinity",
        "VmVnicPoolReservationViolationClearEvent",
        "VmVnicPoolReservationViolationRaiseEvent",
        "VmWwnAssignedEvent",
        "VmWwnChangedEvent",
        "VmWwnConflict",
        "VmWwnConflictEvent",
        "VmfsAlreadyMounted",
        "VmfsAmbiguousMount",
        "VmfsConfigOption",
        "VmfsDatastoreAllExtentOption",
        "VmfsDatastoreBaseOption",
        "VmfsDatastoreCreateSpec",
        "VmfsDatastoreExpandSpec",
        "VmfsDatastoreExtendSpec",
        "VmfsDatastoreInfo",
        "VmfsDatastoreMultipleExtentOption",
        "VmfsDatastoreOption",
        "VmfsDatastoreSingleExtentOption",
        "VmfsDatastoreSpec",
        "VmfsMountFault",
        "VmfsUnmapBandwidthSpec",
        "VmotionInterfaceNotEnabled",
        "VmwareDistributedVirtualSwitch",
        "VmwareDistributedVirtualSwitchDpuFailoverPolicy",
        "VmwareDistributedVirtualSwitchNetworkOffloadConfig",
        "VmwareDistributedVirtualSwitchPvlanPortType",
        "VmwareDistributedVirtualSwitchPvlanSpec",
        "VmwareDistributedVirtualSwitchRealTimeConfig",
        "VmwareDistributedVirtualSwitchRealTimeLanAnnotation",
        "VmwareDistributedVirtualSwitchTrunkVlanSpec",
        "VmwareDistributedVirtualSwitchVlanIdSpec",
        "VmwareDistributedVirtualSwitchVlanSpec",
        "VmwareUplinkPortTeamingPolicy",
        "VnicPortArgument",
        "VolumeEditorError",
        "VramLimitLicense",
        "VsanAttachToSrOperation",
        "VsanBrokenDiskChainIssue",
        "VsanCapability",
        "VsanCapabilitySystem",
        "VsanCapabilityType",
        "VsanClusterAdvCfgSyncHostResult",
        "VsanClusterAdvCfgSyncResult",
        "VsanClusterBalancePerDiskInfo",
        "VsanClusterBalanceSummary",
        "VsanClusterClomdLivenessResult",
        "VsanClusterConfig",
        "VsanClusterConfigInfo",
        "VsanClusterConfigInfoHostDefaultInfo",
        "VsanClusterCoreConfig",
        "VsanClusterCoreConfigSpec",
        "VsanClusterCreateVmHealthTestResult",
        "VsanClusterHclInfo",
        "VsanClusterHealthAction",
        "VsanClusterHealthActionIdEnum",
        "VsanClusterHealthConfigs",
        "VsanClusterHealthGroup",
        "VsanClusterHealthResultBase",
        "VsanClusterHealthResultColumnInfo",
        "VsanClusterHealthResultKeyValuePair",
        "VsanClusterHealthResultRow",
        "VsanClusterHealthResultTable",
        "VsanClusterHealthSummary",
        "VsanClusterHealthSystem",
        "VsanClusterHealthSystemObjectsRepairResult",
        "VsanClusterHealthSystemStatusResult",
        "VsanClusterHealthSystemVersionResult",
        "VsanClusterHealthTest",
        "VsanClusterHostVmknicMapping",
        "VsanClusterLimitHealthResult",
        "VsanClusterMgmtInternalSystem",
        "VsanClusterNetworkHealthResult",
        "VsanClusterNetworkLoadTestResult",
        "VsanClusterNetworkPartitionInfo",
        "VsanClusterProactiveTestResult",
        "VsanClusterTelemetryProxyConfig",
        "VsanClusterUuidMismatch",
        "VsanClusterVMsHealthOverallResult",
        "VsanClusterVMsHealthSummaryResult",
        "VsanClusterVmdkLoadTestResult",
        "VsanClusterWhatifHostFailuresResult",
        "VsanCompatibilityCheckResult",
        "VsanConfigInfoEx",
        "VsanDataEfficiencyConfig",
        "VsanDatastoreInfo",
        "VsanDiskFault",
        "VsanDiskFormatConversionCheckResult",
        "VsanDiskFormatConversionSpec",
        "VsanDiskIssueType",
        "VsanDiskUnhealthIssue",
        "VsanFailedRepairObjectResult",
        "VsanFault",
        "VsanHclControllerInfo",
        "VsanHealthExtMgmtPreCheckResult",
        "VsanHealthLogLevelEnum",
        "VsanHigherObjectsPresentDuringDowngradeIssue",
        "VsanHostCimProviderInfo",
        "VsanHostClomdLivenessResult",
        "VsanHostClusterStatus",
        "VsanHostClusterStatusState",
        "VsanHostClusterStatusStateCompletionEstimate",
        "VsanHostConfigInfo",
        "VsanHostConfigInfoClusterInfo",
        "VsanHostConfigInfoNetworkInfo",
        "VsanHostConfigInfoNetworkInfoPortConfig",
        "VsanHostConfigInfoStorageInfo",
        "VsanHostCreateVmHealthTestResult",
        "VsanHostDecommissionMode",
        "VsanHostDecommissionModeObjectAction",
        "VsanHostDiskMapInfo",
        "VsanHostDiskMapResult",
        "VsanHostDiskMapping",
        "VsanHostDiskResult",
        "VsanHostDiskResultState",
        "VsanHostFaultDomainInfo",
        "VsanHostHclInfo",
        "VsanHostHealthState",
        "VsanHostHealthSystemStatusResult",
        "VsanHostHealthSystemVersionResult",
        "VsanHostIpConfig",
        "VsanHostIpConfigEx",
        "VsanHostMembershipInfo",
        "VsanHostNodeState",
        "VsanHostPortConfigEx",
        "VsanHostPropertyRetrieveIssue",
        "VsanHostRuntimeInfo",
        "VsanHostRuntimeInfoDiskIssue",
        "VsanHostVirtualApplianceInfo",
        "VsanHostVmdkLoadTestResult",
        "VsanHostVsanDiskInfo",
        "VsanHostWithHybridDiskgroupIssue",
        "VsanIncompatibleDiskMapping",
        "VsanIscsiHomeObjectSpec",
        "VsanIscsiInitiatorGroup",
        "VsanIscsiLUN",
        "VsanIscsiLUNCommonInfo",
        "VsanIscsiLUNSpec",
        "VsanIscsiLUNStatus",
        "VsanIscsiTarget",
        "VsanIscsiTargetAuthSpec",
        "VsanIscsiTargetAuthType",
        "VsanIscsiTargetBasicInfo",
        "VsanIscsiTargetCommonInfo",
        "VsanIscsiTargetServiceConfig",
        "VsanIscsiTargetServiceDefaultConfigSpec",
        "VsanIscsiTargetServiceProcessStatus",
        "VsanIscsiTargetServiceSpec",
        "VsanIscsiTargetSpec",
        "VsanIscsiTargetSystem",
        "VsanLimitHealthResult",
        "VsanMixedEsxVersionIssue",
        "VsanNetworkHealthResult",
        "VsanNetworkLoadTestResult",
        "VsanNetworkPeerHealthResult",
        "VsanNewPolicyBatch",
        "VsanNodeNotMaster",
        "VsanObjectExtraAttributes",
        "VsanObjectHealth",
        "VsanObjectHealthState",
        "VsanObjectIdentity",
        "VsanObjectIdentityAndHealth",
        "VsanObjectInaccessibleIssue",
        "VsanObjectInformation",
        "VsanObjectOverallHealth",
        "VsanObjectPolicyIssue",
        "VsanObjectQuerySpec",
        "VsanObjectSpaceSummary",
        "VsanObjectSystem",
        "VsanObjectTypeEnum",
        "VsanPerfEntityMetricCSV",
        "VsanPerfEntityType",
        "VsanPerfGraph",
        "VsanPerfMasterInformation",
        "VsanPerfMemberInfo",
        "VsanPerfMetricId",
        "VsanPerfMetricSeriesCSV",
        "VsanPerfNodeInformation",
        "VsanPerfQuerySpec",
        "VsanPerfStatsType",
        "VsanPerfStatsUnitType",
        "VsanPerfSummaryType",
        "VsanPerfThreshold",
        "VsanPerfThresholdDirectionType",
        "VsanPerfTopEntities",
        "VsanPerfTopEntity",
        "VsanPerformanceManager",
        "VsanPhysicalDiskHealth",
        "VsanPhysicalDiskHealthSummary",
        "VsanPolicyChangeBatch",
        "VsanPolicyCost",
        "VsanPolicySatisfiability",
        "VsanPrepareVsanForVcsaSpec",
        "VsanProactiveRebalanceInfoEx",
        "VsanQueryResultHostInfo",
        "VsanRepairObjectsResult",
        "VsanResourceHealth",
        "VsanSpaceReportSystem",
        "VsanSpaceUsage",
        "VsanSpaceUsageDetailResult",
        "VsanStorageComplianceResult",
        "VsanStorageComplianceStatus",
        "VsanStorageOperationalStatus",
        "VsanStoragePolicyStatus",
        "VsanStorageWorkloadType",
        "VsanSystemEx",
        "VsanUnknownScanIssue",
        "VsanUpgradeStatusEx",
        "VsanUpgradeSystemAPIBrokenIssue",
        "VsanUpgradeSystemAutoClaimEnabledOnHostsIssue",
        "VsanUpgradeSystemHostsDisconnectedIssue",
        "VsanUpgradeSystemMissingHostsInClusterIssue",
        "VsanUpgradeSystemNetworkPartitionInfo",
        "VsanUpgradeSystemNetworkPartitionIssue",
        "VsanUpgradeSystemNotEnoughFreeCapacityIssue",
        "VsanUpgradeSystemPreflightCheckIssue",
        "VsanUpgradeSystemPreflightCheckResult",
        "VsanUpgradeSystemRogueHostsInClusterIssue",
        "VsanUpgradeSystemUpgradeHistoryDiskGroupOp",
        "VsanUpgradeSystemUpgradeHistoryDiskGroupOpType",
        "VsanUpgradeSystemUpgradeHistoryItem",
        "VsanUpgradeSystemUpgradeHistoryPreflightFail",
        "VsanUpgradeSystemUpgradeStatus",
        "VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue",
        "VsanUpgradeSystemWrongEsxVersionIssue",
        "VsanVcClusterConfigSystem",
        "VsanVcClusterHealthSystem",
        "VsanVcPostDeployConfigSpec",
        "VsanVcsaDeployerSystem",
        "VsanVcsaDeploymentProgress",
        "VsanVmdkIOLoadSpec",
        "VsanVmdkLoadTestResult",
        "VsanVmdkLoadTestSpec",
        "VsanVsanClusterPcapGroup",
        "VsanVsanClusterPcapResult",
        "VsanVsanPcapResult",
        "VslmCloneSpec",
        "VslmCreateSpec",
        "VslmCreateSpecBackingSpec",
        "VslmCreateSpecDiskFileBackingSpec",
        "VslmCreateSpecRawDiskMappingBackingSpec",
        "VslmMigrateSpec",
        "VslmRelocateSpec",
        "VslmTagEntry",
        "VslmVsoPostRelocateChangeMetadataOperation",
        "VspanDestPortConflict",
        "VspanPortConflict",
        "VspanPortMoveFault",
        "VspanPortPromiscChangeFault",
        "VspanPortgroupPromiscChangeFault",
        "VspanPortgroupTypeChangeFault",
        "VspanPromiscuousPortNotSupported",
        "VspanSameSessionPortConflict",
        "VvolDatastoreInfo",
        "WaitOptions",
        "WakeOnLanNotSupported",
        "WakeOnLanNotSupportedByVmotionNIC",
        "WarningUpgradeEvent",
        "WeekOfMonth",
        "WeeklyTaskScheduler",
        "WillLoseHAProtection",
        "WillLoseHAProtectionResolution",
        "WillModifyConfigCpuRequirements",
        "WillResetSnapshotDirectory",
        "WinNetBIOSConfigInfo",
        "WipeDiskFault",
        "WitnessNodeInfo",
        "vslmDiskInfoFlag",
        "vslmInfrastructureObjectPolicy",
        "vslmInfrastructureObjectPolicySpec",
        "vslmVClockInfo",
        "vslmVStorageObjectControlFlag",
    ]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "AccountCreatedEvent": "vim.event.AccountCreatedEvent",
            "AccountRemovedEvent": "vim.event.AccountRemovedEvent",
            "AccountUpdatedEvent": "vim.event.AccountUpdatedEvent",
            "Action": "vim.action.Action",
            "ActionParameter": "vim.action.Action.ActionParameter",
            "ActionType": "vim.cluster.Action.ActionType",
            "ActiveDirectoryFault": "vim.fault.ActiveDirectoryFault",
            "ActiveDirectoryProfile": "vim.profile.host.ActiveDirectoryProfile",
            "ActiveVMsBlockingEVC": "vim.fault.ActiveVMsBlockingEVC",
            "AdminDisabled": "vim.fault.AdminDisabled",
            "AdminNotDisabled": "vim.fault.AdminNotDisabled",
            "AdminPasswordNotChangedEvent": "vim.event.AdminPasswordNotChangedEvent",
            "AffinityConfigured": "vim.fault.AffinityConfigured",
            "AffinityType": "vim.fault.AffinityConfigured.Affinity",
            "AfterStartupTaskScheduler": "vim.scheduler.AfterStartupTaskScheduler",
            "AgentInstallFailed": "vim.fault.AgentInstallFailed",
            "AgentInstallFailedReason": "vim.fault.AgentInstallFailed.Reason",
            "Alarm": "vim.alarm.Alarm",
            "AlarmAcknowledgedEvent": "vim.event.AlarmAcknowledgedEvent",
            "AlarmAction": "vim.alarm.AlarmAction",
            "AlarmActionTriggeredEvent": "vim.event.AlarmActionTriggeredEvent",
            "AlarmClearedEvent": "vim.event.AlarmClearedEvent",
            "AlarmCreatedEvent": "vim.event.AlarmCreatedEvent",
            "AlarmDescription": "vim.alarm.AlarmDescription",
            "AlarmEmailCompletedEvent": "vim.event.AlarmEmailCompletedEvent",
            "AlarmEmailFailedEvent": "vim.event.AlarmEmailFailedEvent",
            "AlarmEvent": "vim.event.AlarmEvent",
            "AlarmEventArgument": "vim.event.AlarmEventArgument",
            "AlarmExpression": "vim.alarm.AlarmExpression",
            "AlarmFilterSpec": "vim.alarm.AlarmFilterSpec",
            "AlarmFilterSpecAlarmTypeByEntity": "vim.alarm.AlarmFilterSpec.AlarmTypeByEntity",
            "AlarmFilterSpecAlarmTypeByTrigger": "vim.alarm.AlarmFilterSpec.AlarmTypeByTrigger",
            "AlarmInfo": "vim.alarm.AlarmInfo",
            "AlarmManager": "vim.alarm.AlarmManager",
            "AlarmReconfiguredEvent": "vim.event.AlarmReconfiguredEvent",
            "AlarmRemovedEvent": "vim.event.AlarmRemovedEvent",
            "AlarmScriptCompleteEvent": "vim.event.AlarmScriptCompleteEvent",
            "AlarmScriptFailedEvent": "vim.event.AlarmScriptFailedEvent",
            "AlarmSetting": "vim.alarm.AlarmSetting",
            "AlarmSnmpCompletedEvent": "vim.event.AlarmSnmpCompletedEvent",
            "AlarmSnmpFailedEvent": "vim.event.AlarmSnmpFailedEvent",
            "AlarmSpec": "vim.alarm.AlarmSpec",
            "AlarmState": "vim.alarm.AlarmState",
            "AlarmStatusChangedEvent": "vim.event.AlarmStatusChangedEvent",
            "AlarmTriggeringAction": "vim.alarm.AlarmTriggeringAction",
            "AlarmTriggeringActionTransitionSpec": "vim.alarm.AlarmTriggeringAction.TransitionSpec",
            "AllVirtualMachinesLicensedEvent": "vim.event.AllVirtualMachinesLicensedEvent",
            "AlreadyAuthenticatedSessionEvent": "vim.event.AlreadyAuthenticatedSessionEvent",
            "AlreadyBeingManaged": "vim.fault.AlreadyBeingManaged",
            "AlreadyConnected": "vim.fault.AlreadyConnected",
            "AlreadyExists": "vim.fault.AlreadyExists",
            "AlreadyUpgraded": "vim.fault.AlreadyUpgraded",
            "AndAlarmExpression": "vim.alarm.AndAlarmExpression",
            "AnswerFile": "vim.profile.host.AnswerFile",
            "AnswerFileCreateSpec": "vim.profile.host.ProfileManager.AnswerFileCreateSpec",
            "AnswerFileOptionsCreateSpec": "vim.profile.host.ProfileManager.AnswerFileOptionsCreateSpec",
            "AnswerFileSerializedCreateSpec": "vim.profile.host.ProfileManager.AnswerFileSerializedCreateSpec",
            "AnswerFileStatusError": "vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError",
            "AnswerFileStatusResult": "vim.profile.host.AnswerFileStatusResult",
            "AnswerFileUpdateFailed": "vim.fault.AnswerFileUpdateFailed",
            "AnswerFileUpdateFailure": "vim.fault.AnswerFileUpdateFailed.UpdateFailure",
            "AnswerFileValidationInfoStatus": "vim.profile.host.profileEngine.AnswerFileValidationInfo.Status",
            "ApplicationQuiesceFault": "vim.fault.ApplicationQuiesceFault",
            "ApplyHostProfileConfigurationResult": "vim.profile.host.ProfileManager.ApplyHostConfigResult",
            "ApplyHostProfileConfigurationResultStatus": "vim.profile.host.ProfileManager.ApplyHostConfigResult.Status",
            "ApplyHostProfileConfigurationSpec": "vim.profile.host.ProfileManager.ApplyHostConfigSpec",
            "ApplyProfile": "vim.profile.ApplyProfile",
            "ApplyStorageRecommendationResult": "vim.storageDrs.ApplyRecommendationResult",
            "ArrayUpdateOperation": "vim.option.ArrayUpdateSpec.Operation",
            "ArrayUpdateSpec": "vim.option.ArrayUpdateSpec",
            "AuthMinimumAdminPermission": "vim.fault.AuthMinimumAdminPermission",
            "AuthenticationProfile": "vim.profile.host.AuthenticationProfile",
            "AuthenticationRequired": "vmodl.fault.AuthenticationRequired",
            "AuthenticationRequiredAuthenticationScheme": "vmodl.fault.AuthenticationRequired.AuthenticationScheme",
            "AuthenticationRequiredChallenge": "vmodl.fault.AuthenticationRequired.Challenge",
            "AuthenticationRequiredErrorType": "vmodl.fault.AuthenticationRequired.ErrorType",
            "AuthorizationEvent": "vim.event.AuthorizationEvent",
            "AuthorizationPrivilege": "vim.AuthorizationManager.Privilege",
            "AuthorizationRole": "vim.AuthorizationManager.Role",
            "AutoStartAction": "vim.host.AutoStartManager.Action",
            "AutoStartDefaults": "vim.host.AutoStartManager.SystemDefaults",
            "AutoStartPowerInfo": "vim.host.AutoStartManager.AutoPowerInfo",
            "AutoStartWaitHeartbeatSetting": "vim.host.AutoStartManager.AutoPowerInfo.WaitHeartbeatSetting",
            "BackupBlobReadFailure": "vim.fault.BackupBlobReadFailure",
            "BackupBlobWriteFailure": "vim.fault.BackupBlobWriteFailure",
            "BadUsernameSessionEvent": "vim.event.BadUsernameSessionEvent",
            "BaseConfigInfo": "vim.vslm.BaseConfigInfo",
            "BaseConfigInfoBackingInfo": "vim.vslm.BaseConfigInfo.BackingInfo",
            "BaseConfigInfoDiskFileBackingInfo": "vim.vslm.BaseConfigInfo.DiskFileBackingInfo",
            "BaseConfigInfoDiskFileBackingInfoProvisioningType": "vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType",
            "BaseConfigInfoFileBackingInfo": "vim.vslm.BaseConfigInfo.FileBackingInfo",
            "BaseConfigInfoRawDiskMappingBackingInfo": "vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo",
            "BatchResultResult": "vim.BatchResult.Result",
            "BlockedByFirewall": "vim.fault.BlockedByFirewall",
            "BoolOption": "vim.option.BoolOption",
            "CAMServerRefusedConnection": "vim.fault.CAMServerRefusedConnection",
            "CanceledHostOperationEvent": "vim.event.CanceledHostOperationEvent",
            "CannotAccessFile": "vim.fault.CannotAccessFile",
            "CannotAccessLocalSource": "vim.fault.CannotAccessLocalSource",
            "CannotAccessNetwork": "vim.fault.CannotAccessNetwork",
            "CannotAccessVmComponent": "vim.fault.CannotAccessVmComponent",
            "CannotAccessVmConfig": "vim.fault.CannotAccessVmConfig",
            "CannotAccessVmDevice": "vim.fault.CannotAccessVmDevice",
            "CannotAccessVmDisk": "vim.fault.CannotAccessVmDisk",
            "CannotAddHostWithFTVmAsStandalone": "vim.fault.CannotAddHostWithFTVmAsStandalone",
            "CannotAddHostWithFTVmToDifferentCluster": "vim.fault.CannotAddHostWithFTVmToDifferentCluster",
            "CannotAddHostWithFTVmToNonHACluster": "vim.fault.CannotAddHostWithFTVmToNonHACluster",
            "CannotChangeDrsBehaviorForFtSecondary": "vim.fault.CannotChangeDrsBehaviorForFtSecondary",
            "CannotChangeHaSettingsForFtSecondary": "vim.fault.CannotChangeHaSettingsForFtSecondary",
            "CannotChangeVsanClusterUuid": "vim.fault.CannotChangeVsanClusterUuid",
            "CannotChangeVsanNodeUuid": "vim.fault.CannotChangeVsanNodeUuid",
            "CannotComputeFTCompatibleHosts": "vim.fault.CannotComputeFTCompatibleHosts",
            "CannotCreateFile": "vim.fault.CannotCreateFile",
            "CannotDecryptPasswords": "vim.fault.CannotDecryptPasswords",
            "CannotDeleteFile": "vim.fault.CannotDeleteFile",
            "CannotDisableDrsOnClustersWithVApps": "vim.fault.CannotDisableDrsOnClustersWithVApps",
            "CannotDisableSnapshot": "vim.fault.CannotDisableSnapshot",
            "CannotDisconnectHostWithFaultToleranceVm": "vim.fault.CannotDisconnectHostWithFaultToleranceVm",
            "CannotEnableVmcpForCluster": "vim.fault.CannotEnableVmcpForCluster",
            "CannotEnableVmcpForClusterReason": "vim.fault.CannotEnableVmcpForCluster.Reason",
            "CannotModifyConfigCpuRequirements": "vim.fault.CannotModifyConfigCpuRequirements",
            "CannotMoveFaultToleranceVm": "vim.fault.CannotMoveFaultToleranceVm",
            "CannotMoveFaultToleranceVmMoveType": "vim.fault.CannotMoveFaultToleranceVm.MoveType",
            "CannotMoveHostWithFaultToleranceVm": "vim.fault.CannotMoveHostWithFaultToleranceVm",
            "CannotMoveVmWithDeltaDisk": "vim.fault.CannotMoveVmWithDeltaDisk",
            "CannotMoveVmWithNativeDeltaDisk": "vim.fault.CannotMoveVmWithNativeDeltaDisk",
            "CannotMoveVsanEnabledHost": "vim.fault.CannotMoveVsanEnabledHost",
            "CannotPlaceWithoutPrerequisiteMoves": "vim.fault.CannotPlaceWithoutPrerequisiteMoves",
            "CannotPowerOffVmInCluster": "vim.fault.CannotPowerOffVmInCluster",
            "CannotPowerOffVmInClusterOperation": "vim.fault.CannotPowerOffVmInCluster.Operation",
            "CannotReconfigureVsanWhenHaEnabled": "vim.fault.CannotReconfigureVsanWhenHaEnabled",
            "CannotUseNetwork": "vim.fault.CannotUseNetwork",
            "CannotUseNetworkReason": "vim.fault.CannotUseNetwork.Reason",
            "ChangesInfoEventArgument": "vim.event.ChangesInfoEventArgument",
            "CheckResult": "vim.vm.check.Result",
            "CheckTestType": "vim.vm.check.TestType",
            "ChoiceOption": "vim.option.ChoiceOption",
            "ClockSkew": "vim.fault.ClockSkew",
            "CloneFromSnapshotNotSupported": "vim.fault.CloneFromSnapshotNotSupported",
            "ClusterAction": "vim.cluster.Action",
            "ClusterActionHistory": "vim.cluster.ActionHistory",
            "ClusterAffinityRuleSpec": "vim.cluster.AffinityRuleSpec",
            "ClusterAntiAffinityRuleSpec": "vim.cluster.AntiAffinityRuleSpec",
            "ClusterAttemptedVmInfo": "vim.cluster.AttemptedVmInfo",
            "ClusterClusterInitialPlacementAction": "vim.cluster.ClusterInitialPlacementAction",
            "ClusterComplianceCheckedEvent": "vim.event.ClusterComplianceCheckedEvent",
            "ClusterComputeResourceClusterConfigResult": "vim.ClusterComputeResource.ClusterConfigResult",
            "ClusterComputeResourceCryptoModePolicy": "vim.ClusterComputeResource.CryptoModePolicy",
            "ClusterComputeResourceDVSConfigurationValidation": "vim.ClusterComputeResource.DVSConfigurationValidation",
            "ClusterComputeResourceDVSSetting": "vim.ClusterComputeResource.DVSSetting",
            "ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping": "vim.ClusterComputeResource.DVSSetting.DVPortgroupToServiceMapping",
            "ClusterComputeResourceDvsProfile": "vim.ClusterComputeResource.DvsProfile",
            "ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping": "vim.ClusterComputeResource.DvsProfile.DVPortgroupSpecToServiceMapping",
            "ClusterComputeResourceHCIConfigInfo": "vim.ClusterComputeResource.HCIConfigInfo",
            "ClusterComputeResourceHCIConfigSpec": "vim.ClusterComputeResource.HCIConfigSpec",
            "ClusterComputeResourceHCIWorkflowState": "vim.ClusterComputeResource.HCIWorkflowState",
            "ClusterComputeResourceHostConfigurationInput": "vim.ClusterComputeResource.HostConfigurationInput",
            "ClusterComputeResourceHostConfigurationProfile": "vim.ClusterComputeResource.HostConfigurationProfile",
            "ClusterComputeResourceHostConfigurationValidation": "vim.ClusterComputeResource.HostConfigurationValidation",
            "ClusterComputeResourceHostEvacuationInfo": "vim.ClusterComputeResource.HostEvacuationInfo",
            "ClusterComputeResourceHostVmkNicInfo": "vim.ClusterComputeResource.HostVmkNicInfo",
            "ClusterComputeResourceMaintenanceInfo": "vim.ClusterComputeResource.MaintenanceInfo",
            "ClusterComputeResourceSummary": "vim.ClusterComputeResource.Summary",
            "ClusterComputeResourceVCProfile": "vim.ClusterComputeResource.VCProfile",
            "ClusterComputeResourceValidationResultBase": "vim.ClusterComputeResource.ValidationResultBase",
            "ClusterComputeResourceVcsHealthStatus": "vim.ClusterComputeResource.VcsHealthStatus",
            "ClusterComputeResourceVcsSlots": "vim.ClusterComputeResource.VcsSlots",
            "ClusterConfigInfo": "vim.cluster.ConfigInfo",
            "ClusterConfigInfoEx": "vim.cluster.ConfigInfoEx",
            "ClusterConfigSpec": "vim.cluster.ConfigSpec",
            "ClusterConfigSpecEx": "vim.cluster.ConfigSpecEx",
            "ClusterCreatedEvent": "vim.event.ClusterCreatedEvent",
            "ClusterCryptoConfigInfo": "vim.cluster.CryptoConfigInfo",
            "ClusterCryptoConfigInfoCryptoMode": "vim.cluster.CryptoConfigInfo.CryptoMode",
            "ClusterDasAamHostInfo": "vim.cluster.DasAamHostInfo",
            "ClusterDasAamNodeState": "vim.cluster.DasAamNodeState",
            "ClusterDasAamNodeStateDasState": "vim.cluster.DasAamNodeState.DasState",
            "ClusterDasAdmissionControlInfo": "vim.cluster.DasAdmissionControlInfo",
            "ClusterDasAdmissionControlPolicy": "vim.cluster.DasAdmissionControlPolicy",
            "ClusterDasAdvancedRuntimeInfo": "vim.cluster.DasAdvancedRuntimeInfo",
            "ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo": "vim.cluster.DasAdvancedRuntimeInfo.VmcpCapabilityInfo",
            "ClusterDasConfigInfo": "vim.cluster.DasConfigInfo",
            "ClusterDasConfigInfoHBDatastoreCandidate": "vim.cluster.DasConfigInfo.HBDatastoreCandidate",
            "ClusterDasConfigInfoServiceState": "vim.cluster.DasConfigInfo.ServiceState",
            "ClusterDasConfigInfoVmMonitoringState": "vim.cluster.DasConfigInfo.VmMonitoringState",
            "ClusterDasData": "vim.cluster.DasData",
            "ClusterDasDataSummary": "vim.cluster.DasDataSummary",
            "ClusterDasFailoverLevelAdvancedRuntimeInfo": "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo",
            "ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots": "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.HostSlots",
            "ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo": "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.SlotInfo",
            "ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots": "vim.cluster.DasFailoverLevelAdvancedRuntimeInfo.VmSlots",
            "ClusterDasFdmAvailabilityState": "vim.cluster.DasFdmAvailabilityState",
            "ClusterDasFdmHostState": "vim.cluster.DasFdmHostState",
            "ClusterDasHostInfo": "vim.cluster.DasHostInfo",
            "ClusterDasHostRecommendation": "vim.cluster.DasHostRecommendation",
            "ClusterDasVmConfigInfo": "vim.cluster.DasVmConfigInfo",
            "ClusterDasVmConfigSpec": "vim.cluster.DasVmConfigSpec",
            "ClusterDasVmSettings": "vim.cluster.DasVmSettings",
            "ClusterDasVmSettingsIsolationResponse": "vim.cluster.DasVmSettings.IsolationResponse",
            "ClusterDasVmSettingsRestartPriority": "vim.cluster.DasVmSettings.RestartPriority",
            "ClusterDatastoreUpdateSpec": "vim.cluster.DatastoreUpdateSpec",
            "ClusterDependencyRuleInfo": "vim.cluster.DependencyRuleInfo",
            "ClusterDestroyedEvent": "vim.event.ClusterDestroyedEvent",
            "ClusterDpmConfigInfo": "vim.cluster.DpmConfigInfo",
            "ClusterDpmHostConfigInfo": "vim.cluster.DpmHostConfigInfo",
            "ClusterDpmHostConfigSpec": "vim.cluster.DpmHostConfigSpec",
            "ClusterDrsConfigInfo": "vim.cluster.DrsConfigInfo",
            "ClusterDrsFaults": "vim.cluster.DrsFaults",
            "ClusterDrsFaultsFaultsByVirtualDisk": "vim.cluster.DrsFaults.FaultsByVirtualDisk",
            "ClusterDrsFaultsFaultsByVm": "vim.cluster.DrsFaults.FaultsByVm",
            "ClusterDrsMigration": "vim.cluster.DrsMigration",
            "ClusterDrsRecommendation": "vim.cluster.DrsRecommendation",
            "ClusterDrsVmConfigInfo": "vim.cluster.DrsVmConfigInfo",
            "ClusterDrsVmConfigSpec": "vim.cluster.DrsVmConfigSpec",
            "ClusterEVCManager": "vim.cluster.EVCManager",
            "ClusterEVCManagerCheckResult": "vim.cluster.EVCManager.CheckResult",
            "ClusterEVCManagerEVCState": "vim.cluster.EVCManager.EVCState",
            "ClusterEnterMaintenanceResult": "vim.cluster.EnterMaintenanceResult",
            "ClusterEvent": "vim.event.ClusterEvent",
            "ClusterFailoverHostAdmissionControlInfo": "vim.cluster.FailoverHostAdmissionControlInfo",
            "ClusterFailoverHostAdmissionControlInfoHostStatus": "vim.cluster.FailoverHostAdmissionControlInfo.HostStatus",
            "ClusterFailoverHostAdmissionControlPolicy": "vim.cluster.FailoverHostAdmissionControlPolicy",
            "ClusterFailoverLevelAdmissionControlInfo": "vim.cluster.FailoverLevelAdmissionControlInfo",
            "ClusterFailoverLevelAdmissionControlPolicy": "vim.cluster.FailoverLevelAdmissionControlPolicy",
            "ClusterFailoverResourcesAdmissionControlInfo": "vim.cluster.FailoverResourcesAdmissionControlInfo",
            "ClusterFailoverResourcesAdmissionControlPolicy": "vim.cluster.FailoverResourcesAdmissionControlPolicy",
            "ClusterFixedSizeSlotPolicy": "vim.cluster.FixedSizeSlotPolicy",
            "ClusterFtVmHostRuleInfo": "vim.cluster.FtVmHostRuleInfo",
            "ClusterGroupInfo": "vim.cluster.GroupInfo",
            "ClusterGroupSpec": "vim.cluster.GroupSpec",
            "ClusterHostGroup": "vim.cluster.HostGroup",
            "ClusterHostInfraUpdateHaModeAction": "vim.cluster.HostInfraUpdateHaModeAction",
            "ClusterHostInfraUpdateHaModeActionOperationType": "vim.cluster.HostInfraUpdateHaModeAction.OperationType",
            "ClusterHostPowerAction": "vim.cluster.HostPowerAction",
            "ClusterHostRecommendation": "vim.cluster.HostRecommendation",
            "ClusterInfraUpdateHaConfigInfo": "vim.cluster.InfraUpdateHaConfigInfo",
            "ClusterInfraUpdateHaConfigInfoBehaviorType": "vim.cluster.InfraUpdateHaConfigInfo.BehaviorType",
            "ClusterInfraUpdateHaConfigInfoRemediationType": "vim.cluster.InfraUpdateHaConfigInfo.RemediationType",
            "ClusterInitialPlacementAction": "vim.cluster.InitialPlacementAction",
            "ClusterIoFilterInfo": "vim.IoFilterManager.ClusterIoFilterInfo",
            "ClusterMigrationAction": "vim.cluster.MigrationAction",
            "ClusterNetworkConfigSpec": "vim.vcha.FailoverClusterConfigurator.ClusterNetworkConfigSpec",
            "ClusterNotAttemptedVmInfo": "vim.cluster.NotAttemptedVmInfo",
            "ClusterOrchestrationInfo": "vim.cluster.OrchestrationInfo",
            "ClusterOvercommittedEvent": "vim.event.ClusterOvercommittedEvent",
            "ClusterPowerOnVmOption": "vim.cluster.PowerOnVmOption",
            "ClusterPowerOnVmResult": "vim.cluster.PowerOnVmResult",
            "ClusterPreemptibleVmPairInfo": "vim.cluster.PreemptibleVmPairInfo",
            "ClusterPreemptibleVmPairSpec": "vim.cluster.PreemptibleVmPairSpec",
            "ClusterProactiveDrsConfigInfo": "vim.cluster.ProactiveDrsConfigInfo",
            "ClusterProfile": "vim.profile.cluster.ClusterProfile",
            "ClusterProfileCompleteConfigSpec": "vim.profile.cluster.ClusterProfile.CompleteConfigSpec",
            "ClusterProfileConfigInfo": "vim.profile.cluster.ClusterProfile.ConfigInfo",
            "ClusterProfileConfigServiceCreateSpec": "vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec",
            "ClusterProfileConfigSpec": "vim.profile.cluster.ClusterProfile.ConfigSpec",
            "ClusterProfileCreateSpec": "vim.profile.cluster.ClusterProfile.CreateSpec",
            "ClusterProfileManager": "vim.profile.cluster.ProfileManager",
            "ClusterProfileServiceType": "vim.profile.cluster.ClusterProfile.ServiceType",
            "ClusterRecommendation": "vim.cluster.Recommendation",
            "ClusterReconfiguredEvent": "vim.event.ClusterReconfiguredEvent",
            "ClusterResourceUsageSummary": "vim.cluster.ResourceUsageSummary",
            "ClusterRuleInfo": "vim.cluster.RuleInfo",
            "ClusterRuleSpec": "vim.cluster.RuleSpec",
            "ClusterSlotPolicy": "vim.cluster.SlotPolicy",
            "ClusterStatusChangedEvent": "vim.event.ClusterStatusChangedEvent",
            "ClusterSystemVMsConfigInfo": "vim.cluster.SystemVMsConfigInfo",
            "ClusterSystemVMsConfigInfoDeploymentMode": "vim.cluster.SystemVMsConfigInfo.DeploymentMode",
            "ClusterSystemVMsConfigSpec": "vim.cluster.SystemVMsConfigSpec",
            "ClusterTagCategoryUpdateSpec": "vim.cluster.TagCategoryUpdateSpec",
            "ClusterUsageSummary": "vim.cluster.UsageSummary",
            "ClusterVmComponentProtectionSettings": "vim.cluster.VmComponentProtectionSettings",
            "ClusterVmComponentProtectionSettingsStorageVmReaction": "vim.cluster.VmComponentProtectionSettings.StorageVmReaction",
            "ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared": "vim.cluster.VmComponentProtectionSettings.VmReactionOnAPDCleared",
            "ClusterVmGroup": "vim.cluster.VmGroup",
            "ClusterVmHostRuleInfo": "vim.cluster.VmHostRuleInfo",
            "ClusterVmOrchestrationInfo": "vim.cluster.VmOrchestrationInfo",
            "ClusterVmOrchestrationSpec": "vim.cluster.VmOrchestrationSpec",
            "ClusterVmReadiness": "vim.cluster.VmReadiness",
            "ClusterVmReadinessReadyCondition": "vim.cluster.VmReadiness.ReadyCondition",
            "ClusterVmToolsMonitoringSettings": "vim.cluster.VmToolsMonitoringSettings",
            "CollectorAddressUnset": "vim.fault.CollectorAddressUnset",
            "ComplianceFailure": "vim.profile.ComplianceResult.ComplianceFailure",
            "ComplianceFailureComplianceFailureValues": "vim.profile.ComplianceResult.ComplianceFailure.ComplianceFailureValues",
            "ComplianceLocator": "vim.profile.ComplianceLocator",
            "ComplianceProfile": "vim.profile.ComplianceProfile",
            "ComplianceResult": "vim.profile.ComplianceResult",
            "ComplianceResultStatus": "vim.profile.ComplianceResult.Status",
            "CompositePolicyOption": "vim.profile.CompositePolicyOption",
            "ComputeResourceConfigInfo": "vim.ComputeResource.ConfigInfo",
            "ComputeResourceConfigSpec": "vim.ComputeResource.ConfigSpec",
            "ComputeResourceEventArgument": "vim.event.ComputeResourceEventArgument",
            "ComputeResourceHostSPBMLicenseInfo": "vim.ComputeResource.HostSPBMLicenseInfo",
            "ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState": "vim.ComputeResource.HostSPBMLicenseInfo.HostSPBMLicenseState",
            "ComputeResourceHostSeedSpec": "vim.ComputeResource.HostSeedSpec",
            "ComputeResourceHostSeedSpecSingleHostSpec": "vim.ComputeResource.HostSeedSpec.SingleHostSpec",
            "ComputeResourceNetworkBootMode": "vim.ComputeResource.NetworkBootMode",
            "ComputeResourceSummary": "vim.ComputeResource.Summary",
            "ConcurrentAccess": "vim.fault.ConcurrentAccess",
            "ConfigTarget": "vim.vm.ConfigTarget",
            "ConflictingConfiguration": "vim.fault.ConflictingConfiguration",
            "ConflictingConfigurationConfig": "vim.fault.ConflictingConfiguration.Config",
            "ConflictingDatastoreFound": "vim.fault.ConflictingDatastoreFound",
            "ConnectedIso": "vim.fault.ConnectedIso",
            "ContainerView": "vim.view.ContainerView",
            "CpuCompatibilityUnknown": "vim.fault.CpuCompatibilityUnknown",
            "CpuHotPlugNotSupported": "vim.fault.CpuHotPlugNotSupported",
            "CpuIncompatible": "vim.fault.CpuIncompatible",
            "CpuIncompatible1ECX": "vim.fault.CpuIncompatible1ECX",
            "CpuIncompatible81EDX": "vim.fault.CpuIncompatible81EDX",
            "CreateTaskAction": "vim.action.CreateTaskAction",
            "CryptoKeyId": "vim.encryption.CryptoKeyId",
            "CryptoKeyPlain": "vim.encryption.CryptoKeyPlain",
            "CryptoKeyResult": "vim.encryption.CryptoKeyResult",
            "CryptoManager": "vim.encryption.CryptoManager",
            "CryptoManagerHost": "vim.encryption.CryptoManagerHost",
            "CryptoManagerHostKMS": "vim.encryption.CryptoManagerHostKMS",
            "CryptoManagerHostKeyManagementType": "vim.encryption.CryptoManagerHost.KeyManagementType",
            "CryptoManagerHostKeyStatus": "vim.encryption.CryptoManagerHost.KeyStatus",
            "CryptoManagerKmip": "vim.encryption.CryptoManagerKmip",
            "CryptoManagerKmipCertSignRequest": "vim.encryption.CryptoManagerKmip.CertSignRequest",
            "CryptoManagerKmipCertificateInfo": "vim.encryption.CryptoManagerKmip.CertificateInfo",
            "CryptoManagerKmipClusterStatus": "vim.encryption.CryptoManagerKmip.ClusterStatus",
            "CryptoManagerKmipCryptoKeyStatus": "vim.encryption.CryptoManagerKmip.CryptoKeyStatus",
            "CryptoManagerKmipCryptoKeyStatusKeyInfo": "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyInfo",
            "CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason": "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.KeyUnavailableReason",
            "CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo": "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingKeyIdKeyInfo",
            "CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo": "vim.encryption.CryptoManagerKmip.CryptoKeyStatus.WrappingRotationIntervalKeyInfo",
            "CryptoManagerKmipCustomAttributeSpec": "vim.encryption.CryptoManagerKmip.CustomAttributeSpec",
            "CryptoManagerKmipGenerateKeySpec": "vim.encryption.CryptoManagerKmip.GenerateKeySpec",
            "CryptoManagerKmipServerCertInfo": "vim.encryption.CryptoManagerKmip.ServerCertInfo",
            "CryptoManagerKmipServerStatus": "vim.encryption.CryptoManagerKmip.ServerStatus",
            "CryptoSpec": "vim.encryption.CryptoSpec",
            "CryptoSpecDecrypt": "vim.encryption.CryptoSpecDecrypt",
            "CryptoSpecDeepRecrypt": "vim.encryption.CryptoSpecDeepRecrypt",
            "CryptoSpecEncrypt": "vim.encryption.CryptoSpecEncrypt",
            "CryptoSpecNoOp": "vim.encryption.CryptoSpecNoOp",
            "CryptoSpecRegister": "vim.encryption.CryptoSpecRegister",
            "CryptoSpecShallowRecrypt": "vim.encryption.CryptoSpecShallowRecrypt",
            "CustomFieldDef": "vim.CustomFieldsManager.FieldDef",
            "CustomFieldDefAddedEvent": "vim.event.CustomFieldDefAddedEvent",
            "CustomFieldDefEvent": "vim.event.CustomFieldDefEvent",
            "CustomFieldDefRemovedEvent": "vim.event.CustomFieldDefRemovedEvent",
            "CustomFieldDefRenamedEvent": "vim.event.CustomFieldDefRenamedEvent",
            "CustomFieldEvent": "vim.event.CustomFieldEvent",
            "CustomFieldStringValue": "vim.CustomFieldsManager.StringValue",
            "CustomFieldValue": "vim.CustomFieldsManager.Value",
            "CustomFieldValueChangedEvent": "vim.event.CustomFieldValueChangedEvent",
            "CustomizationAdapterMapping": "vim.vm.customization.AdapterMapping",
            "CustomizationAutoIpV6Generator": "vim.vm.customization.AutoIpV6Generator",
            "CustomizationCloudinitPrep": "vim.vm.customization.CloudinitPrep",
            "CustomizationCustomIpGenerator": "vim.vm.customization.CustomIpGenerator",
            "CustomizationCustomIpV6Generator": "vim.vm.customization.CustomIpV6Generator",
            "CustomizationCustomName": "vim.vm.customization.CustomNameGenerator",
            "CustomizationDhcpIpGenerator": "vim.vm.customization.DhcpIpGenerator",
            "CustomizationDhcpIpV6Generator": "vim.vm.customization.DhcpIpV6Generator",
            "CustomizationDisableIpV4": "vim.vm.customization.DisableIpV4",
            "CustomizationEvent": "vim.event.CustomizationEvent",
            "CustomizationFailed": "vim.event.CustomizationFailed",
            "CustomizationFailedReasonCode": "vim.event.CustomizationFailed.ReasonCode",
            "CustomizationFault": "vim.fault.CustomizationFault",
            "CustomizationFixedIp": "vim.vm.customization.FixedIp",
            "CustomizationFixedIpV6": "vim.vm.customization.FixedIpV6",
            "CustomizationFixedName": "vim.vm.customization.FixedName",
            "CustomizationGlobalIPSettings": "vim.vm.customization.GlobalIPSettings",
            "CustomizationGuiRunOnce": "vim.vm.customization.GuiRunOnce",
            "CustomizationGuiUnattended": "vim.vm.customization.GuiUnattended",
            "CustomizationIPSettings": "vim.vm.customization.IPSettings",
            "CustomizationIPSettingsIpV6AddressSpec": "vim.vm.customization.IPSettings.IpV6AddressSpec",
            "CustomizationIdentification": "vim.vm.customization.Identification",
            "CustomizationIdentitySettings": "vim.vm.customization.IdentitySettings",
            "CustomizationIpGenerator": "vim.vm.customization.IpGenerator",
            "CustomizationIpV6Generator": "vim.vm.customization.IpV6Generator",
            "CustomizationLicenseDataMode": "vim.vm.customization.LicenseFilePrintData.AutoMode",
            "CustomizationLicenseFilePrintData": "vim.vm.customization.LicenseFilePrintData",
            "CustomizationLinuxFlexPrep": "vim.vm.customization.LinuxFlexPrep",
            "CustomizationLinuxIdentityFailed": "vim.event.CustomizationLinuxIdentityFailed",
            "CustomizationLinuxOptions": "vim.vm.customization.LinuxOptions",
            "CustomizationLinuxPrep": "vim.vm.customization.LinuxPrep",
            "CustomizationName": "vim.vm.customization.NameGenerator",
            "CustomizationNetBIOSMode": "vim.vm.customization.IPSettings.NetBIOSMode",
            "CustomizationNetworkSetupFailed": "vim.event.CustomizationNetworkSetupFailed",
            "CustomizationOptions": "vim.vm.customization.Options",
            "CustomizationPassword": "vim.vm.customization.Password",
            "CustomizationPending": "vim.fault.CustomizationPending",
            "CustomizationPrefixName": "vim.vm.customization.PrefixNameGenerator",
            "CustomizationSpec": "vim.vm.customization.Specification",
            "CustomizationStartedEvent": "vim.event.CustomizationStartedEvent",
            "CustomizationStatelessIpV6Generator": "vim.vm.customization.StatelessIpV6Generator",
            "CustomizationSucceeded": "vim.event.CustomizationSucceeded",
            "CustomizationSysprep": "vim.vm.customization.Sysprep",
            "CustomizationSysprepFailed": "vim.event.CustomizationSysprepFailed",
            "CustomizationSysprepRebootOption": "vim.vm.customization.WinOptions.SysprepRebootOption",
            "CustomizationSysprepText": "vim.vm.customization.SysprepText",
            "CustomizationUnknownFailure": "vim.event.CustomizationUnknownFailure",
            "CustomizationUnknownIpGenerator": "vim.vm.customization.UnknownIpGenerator",
            "CustomizationUnknownIpV6Generator": "vim.vm.customization.UnknownIpV6Generator",
            "CustomizationUnknownName": "vim.vm.customization.UnknownNameGenerator",
            "CustomizationUserData": "vim.vm.customization.UserData",
            "CustomizationVirtualMachineName": "vim.vm.customization.VirtualMachineNameGenerator",
            "CustomizationWinOptions": "vim.vm.customization.WinOptions",
            "CustomizationWindowsFlexPrep": "vim.vm.customization.WindowsFlexPrep",
            "DVPortConfigInfo": "vim.dvs.DistributedVirtualPort.ConfigInfo",
            "DVPortConfigSpec": "vim.dvs.DistributedVirtualPort.ConfigSpec",
            "DVPortNotSupported": "vim.fault.DVPortNotSupported",
            "DVPortSetting": "vim.dvs.DistributedVirtualPort.Setting",
            "DVPortState": "vim.dvs.DistributedVirtualPort.State",
            "DVPortStatus": "vim.dvs.DistributedVirtualPort.RuntimeInfo",
            "DVPortStatusVmDirectPathGen2InactiveReasonNetwork": "vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonNetwork",
            "DVPortStatusVmDirectPathGen2InactiveReasonOther": "vim.dvs.DistributedVirtualPort.RuntimeInfo.VmDirectPathGen2InactiveReasonOther",
            "DVPortgroupConfigInfo": "vim.dvs.DistributedVirtualPortgroup.ConfigInfo",
            "DVPortgroupConfigSpec": "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
            "DVPortgroupCreatedEvent": "vim.event.DVPortgroupCreatedEvent",
            "DVPortgroupDestroyedEvent": "vim.event.DVPortgroupDestroyedEvent",
            "DVPortgroupEvent": "vim.event.DVPortgroupEvent",
            "DVPortgroupNsxConfig": "vim.dvs.DistributedVirtualPortgroup.NsxConfig",
            "DVPortgroupNsxSubnetAddressInfo": "vim.dvs.DistributedVirtualPortgroup.SubnetAddressInfo",
            "DVPortgroupPolicy": "vim.dvs.DistributedVirtualPortgroup.PortgroupPolicy",
            "DVPortgroupReconfiguredEvent": "vim.event.DVPortgroupReconfiguredEvent",
            "DVPortgroupRenamedEvent": "vim.event.DVPortgroupRenamedEvent",
            "DVPortgroupSelection": "vim.dvs.DistributedVirtualPortgroupSelection",
            "DVSBackupRestoreCapability": "vim.DistributedVirtualSwitch.BackupRestoreCapability",
            "DVSCapability": "vim.DistributedVirtualSwitch.Capability",
            "DVSConfigInfo": "vim.DistributedVirtualSwitch.ConfigInfo",
            "DVSConfigSpec": "vim.DistributedVirtualSwitch.ConfigSpec",
            "DVSContactInfo": "vim.DistributedVirtualSwitch.ContactInfo",
            "DVSCreateSpec": "vim.DistributedVirtualSwitch.CreateSpec",
            "DVSFailureCriteria": "vim.dvs.VmwareDistributedVirtualSwitch.FailureCriteria",
            "DVSFeatureCapability": "vim.DistributedVirtualSwitch.FeatureCapability",
            "DVSFilterSpecConnecteeSpec": "vim.dvs.FilterSpec.ConnecteeSpec",
            "DVSFilterSpecLinkConfig": "vim.dvs.FilterSpec.LinkConfig",
            "DVSFilterSpecLinkState": "vim.dvs.FilterSpec.LinkState",
            "DVSFilterSpecPnicConnecteeSpec": "vim.dvs.FilterSpec.PnicConnecteeSpec",
            "DVSFilterSpecPvlanSpec": "vim.dvs.FilterSpec.PvlanSpec",
            "DVSFilterSpecTrunkVlanSpec": "vim.dvs.FilterSpec.TrunkVlanSpec",
            "DVSFilterSpecVlanIdSpec": "vim.dvs.FilterSpec.VlanIdSpec",
            "DVSFilterSpecVlanSpec": "vim.dvs.FilterSpec.VlanSpec",
            "DVSFilterSpecVmConnecteeSpec": "vim.dvs.FilterSpec.VmConnecteeSpec",
            "DVSFilterSpecVmknicConnecteeSpec": "vim.dvs.FilterSpec.VmknicConnecteeSpec",
            "DVSHealthCheckCapability": "vim.DistributedVirtualSwitch.HealthCheckFeatureCapability",
            "DVSHealthCheckConfig": "vim.DistributedVirtualSwitch.HealthCheckConfig",
            "DVSHostLocalPortInfo": "vim.dvs.DistributedVirtualPort.HostLocalPortInfo",
            "DVSMacLearningPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.MacLearningPolicy",
            "DVSMacLimitPolicyType": "vim.dvs.VmwareDistributedVirtualSwitch.MacLimitPolicyType",
            "DVSMacManagementPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.MacManagementPolicy",
            "DVSManagerDvsConfigTarget": "vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget",
            "DVSManagerPhysicalNicsList": "vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList",
            "DVSNameArrayUplinkPortPolicy": "vim.DistributedVirtualSwitch.NameArrayUplinkPortPolicy",
            "DVSNetworkResourceManagementCapability": "vim.DistributedVirtualSwitch.NetworkResourceManagementCapability",
            "DVSNetworkResourcePool": "vim.dvs.NetworkResourcePool",
            "DVSNetworkResourcePoolAllocationInfo": "vim.dvs.NetworkResourcePool.AllocationInfo",
            "DVSNetworkResourcePoolConfigSpec": "vim.dvs.NetworkResourcePool.ConfigSpec",
            "DVSPolicy": "vim.DistributedVirtualSwitch.SwitchPolicy",
            "DVSRollbackCapability": "vim.DistributedVirtualSwitch.RollbackCapability",
            "DVSRuntimeInfo": "vim.DistributedVirtualSwitch.RuntimeInfo",
            "DVSSecurityPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.SecurityPolicy",
            "DVSSelection": "vim.dvs.DistributedVirtualSwitchSelection",
            "DVSSummary": "vim.DistributedVirtualSwitch.Summary",
            "DVSTrafficShapingPolicy": "vim.dvs.DistributedVirtualPort.TrafficShapingPolicy",
            "DVSUplinkPortPolicy": "vim.DistributedVirtualSwitch.UplinkPortPolicy",
            "DVSVendorSpecificConfig": "vim.dvs.DistributedVirtualPort.VendorSpecificConfig",
            "DVSVmVnicNetworkResourcePool": "vim.dvs.VmVnicNetworkResourcePool",
            "DailyTaskScheduler": "vim.scheduler.DailyTaskScheduler",
            "DasAdmissionControlDisabledEvent": "vim.event.DasAdmissionControlDisabledEvent",
            "DasAdmissionControlEnabledEvent": "vim.event.DasAdmissionControlEnabledEvent",
            "DasAgentFoundEvent": "vim.event.DasAgentFoundEvent",
            "DasAgentUnavailableEvent": "vim.event.DasAgentUnavailableEvent",
            "DasClusterIsolatedEvent": "vim.event.DasClusterIsolatedEvent",
            "DasConfigFault": "vim.fault.DasConfigFault",
            "DasConfigFaultDasConfigFaultReason": "vim.fault.DasConfigFault.DasConfigFaultReason",
            "DasDisabledEvent": "vim.event.DasDisabledEvent",
            "DasEnabledEvent": "vim.event.DasEnabledEvent",
            "DasHeartbeatDatastoreInfo": "vim.cluster.DasAdvancedRuntimeInfo.HeartbeatDatastoreInfo",
            "DasHostFailedEvent": "vim.event.DasHostFailedEvent",
            "DasHostIsolatedEvent": "vim.event.DasHostIsolatedEvent",
            "DasVmPriority": "vim.cluster.DasVmConfigInfo.Priority",
            "DataObject": "vmodl.DataObject",
            "DatabaseError": "vim.fault.DatabaseError",
            "DatabaseSizeEstimate": "vim.ResourcePlanningManager.DatabaseSizeEstimate",
            "DatabaseSizeParam": "vim.ResourcePlanningManager.DatabaseSizeParam",
            "DatacenterBasicConnectInfo": "vim.Datacenter.BasicConnectInfo",
            "DatacenterConfigInfo": "vim.Datacenter.ConfigInfo",
            "DatacenterConfigSpec": "vim.Datacenter.ConfigSpec",
            "DatacenterCreatedEvent": "vim.event.DatacenterCreatedEvent",
            "DatacenterEvent": "vim.event.DatacenterEvent",
            "DatacenterEventArgument": "vim.event.DatacenterEventArgument",
            "DatacenterMismatch": "vim.fault.DatacenterMismatch",
            "DatacenterMismatchArgument": "vim.fault.DatacenterMismatch.Argument",
            "DatacenterRenamedEvent": "vim.event.DatacenterRenamedEvent",
            "DatastoreAccessible": "vim.Datastore.Accessible",
            "DatastoreCapability": "vim.Datastore.Capability",
            "DatastoreCapacityIncreasedEvent": "vim.event.DatastoreCapacityIncreasedEvent",
            "DatastoreDestroyedEvent": "vim.event.DatastoreDestroyedEvent",
            "DatastoreDiscoveredEvent": "vim.event.DatastoreDiscoveredEvent",
            "DatastoreDuplicatedEvent": "vim.event.DatastoreDuplicatedEvent",
            "DatastoreEvent": "vim.event.DatastoreEvent",
            "DatastoreEventArgument": "vim.event.DatastoreEventArgument",
            "DatastoreFileCopiedEvent": "vim.event.DatastoreFileCopiedEvent",
            "DatastoreFileDeletedEvent": "vim.event.DatastoreFileDeletedEvent",
            "DatastoreFileEvent": "vim.event.DatastoreFileEvent",
            "DatastoreFileMovedEvent": "vim.event.DatastoreFileMovedEvent",
            "DatastoreHostMount": "vim.Datastore.HostMount",
            "DatastoreIORMReconfiguredEvent": "vim.event.DatastoreIORMReconfiguredEvent",
            "DatastoreInfo": "vim.Datastore.Info",
            "DatastoreMountPathDatastorePair": "vim.Datastore.MountPathDatastorePair",
            "DatastoreNamespaceManagerDirectoryInfo": "vim.DatastoreNamespaceManager.DirectoryInfo",
            "DatastoreNotWritableOnHost": "vim.fault.DatastoreNotWritableOnHost",
            "DatastoreOption": "vim.vm.DatastoreOption",
            "DatastorePrincipalConfigured": "vim.event.DatastorePrincipalConfigured",
            "DatastoreRemovedOnHostEvent": "vim.event.DatastoreRemovedOnHostEvent",
            "DatastoreRenamedEvent": "vim.event.DatastoreRenamedEvent",
            "DatastoreRenamedOnHostEvent": "vim.event.DatastoreRenamedOnHostEvent",
            "DatastoreSectorFormat": "vim.Datastore.SectorFormat",
            "DatastoreSummary": "vim.Datastore.Summary",
            "DatastoreSummaryMaintenanceModeState": "vim.Datastore.Summary.MaintenanceModeState",
            "DatastoreVVolContainerFailoverPair": "vim.Datastore.VVolContainerFailoverPair",
            "DateTimeProfile": "vim.profile.host.DateTimeProfile",
            "DayOfWeek": "vim.scheduler.MonthlyByWeekdayTaskScheduler.DayOfWeek",
            "DeltaDiskFormatNotSupported": "vim.fault.DeltaDiskFormatNotSupported",
            "DesiredSoftwareSpecBaseImageSpec": "vim.DesiredSoftwareSpec.BaseImageSpec",
            "DesiredSoftwareSpecComponentSpec": "vim.DesiredSoftwareSpec.ComponentSpec",
            "DesiredSoftwareSpecVendorAddOnSpec": "vim.DesiredSoftwareSpec.VendorAddOnSpec",
            "DestinationSwitchFull": "vim.fault.DestinationSwitchFull",
            "DestinationVsanDisabled": "vim.fault.DestinationVsanDisabled",
            "DeviceBackedVirtualDiskSpec": "vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec",
            "DeviceBackingNotSupported": "vim.fault.DeviceBackingNotSupported",
            "DeviceControllerNotSupported": "vim.fault.DeviceControllerNotSupported",
            "DeviceGroupId": "vim.vm.replication.DeviceGroupId",
            "DeviceHotPlugNotSupported": "vim.fault.DeviceHotPlugNotSupported",
            "DeviceNotFound": "vim.fault.DeviceNotFound",
            "DeviceNotSupported": "vim.fault.DeviceNotSupported",
            "DeviceNotSupportedReason": "vim.fault.DeviceNotSupported.Reason",
            "DeviceProtocol": "vim.host.ScsiLun.DeviceProtocol",
            "DeviceUnsupportedForVmPlatform": "vim.fault.DeviceUnsupportedForVmPlatform",
            "DeviceUnsupportedForVmVersion": "vim.fault.DeviceUnsupportedForVmVersion",
            "DiagnosticManagerAuditRecordResult": "vim.DiagnosticManager.AuditRecordResult",
            "DiagnosticManagerBundleInfo": "vim.DiagnosticManager.BundleInfo",
            "DiagnosticManagerLogCreator": "vim.DiagnosticManager.LogDescriptor.Creator",
            "DiagnosticManagerLogDescriptor": "vim.DiagnosticManager.LogDescriptor",
            "DiagnosticManagerLogFormat": "vim.DiagnosticManager.LogDescriptor.Format",
            "DiagnosticManagerLogHeader": "vim.DiagnosticManager.LogHeader",
            "DiagnosticPartitionStorageType": "vim.host.DiagnosticPartition.StorageType",
            "DiagnosticPartitionType": "vim.host.DiagnosticPartition.DiagnosticType",
            "DigestNotSupported": "vim.fault.DigestNotSupported",
            "DirectPathProfileInfo": "vim.DirectPathProfileManager.DirectPathProfileInfo",
            "DirectPathProfileManagerCapacityInfo": "vim.DirectPathProfileManager.CapacityInfo",
            "DirectPathProfileManagerCapacityQueryByDeviceConfig": "vim.DirectPathProfileManager.CapacityQueryByDeviceConfig",
            "DirectPathProfileManagerCapacityQueryById": "vim.DirectPathProfileManager.CapacityQueryById",
            "DirectPathProfileManagerCapacityQueryByName": "vim.DirectPathProfileManager.CapacityQueryByName",
            "DirectPathProfileManagerCapacityQuerySpec": "vim.DirectPathProfileManager.CapacityQuerySpec",
            "DirectPathProfileManagerCapacityResult": "vim.DirectPathProfileManager.CapacityResult",
            "DirectPathProfileManagerCapacityUnknown": "vim.DirectPathProfileManager.CapacityUnknown",
            "DirectPathProfileManagerCreateSpec": "vim.DirectPathProfileManager.CreateSpec",
            "DirectPathProfileManagerDirectPathConfig": "vim.DirectPathProfileManager.DirectPathConfig",
            "DirectPathProfileManagerDvxDirectPathConfig": "vim.DirectPathProfileManager.DvxDirectPathConfig",
            "DirectPathProfileManagerDynamicDirectPathConfig": "vim.DirectPathProfileManager.DynamicDirectPathConfig",
            "DirectPathProfileManagerFilterSpec": "vim.DirectPathProfileManager.FilterSpec",
            "DirectPathProfileManagerTargetCluster": "vim.DirectPathProfileManager.TargetCluster",
            "DirectPathProfileManagerTargetEntity": "vim.DirectPathProfileManager.TargetEntity",
            "DirectPathProfileManagerTargetHost": "vim.DirectPathProfileManager.TargetHost",
            "DirectPathProfileManagerUpdateSpec": "vim.DirectPathProfileManager.UpdateSpec",
            "DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig": "vim.DirectPathProfileManager.VirtualDeviceGroupDirectPathConfig",
            "DirectPathProfileManagerVmiopDirectPathConfig": "vim.DirectPathProfileManager.VmiopDirectPathConfig",
            "DirectoryNotEmpty": "vim.fault.DirectoryNotEmpty",
            "DisableAdminNotSupported": "vim.fault.DisableAdminNotSupported",
            "DisallowedChangeByService": "vim.fault.DisallowedChangeByService",
            "DisallowedChangeByServiceDisallowedChange": "vim.fault.DisallowedChangeByService.DisallowedChange",
            "DisallowedDiskModeChange": "vim.fault.DisallowedDiskModeChange",
            "DisallowedMigrationDeviceAttached": "vim.fault.DisallowedMigrationDeviceAttached",
            "DisallowedOperationOnFailoverHost": "vim.fault.DisallowedOperationOnFailoverHost",
            "DisconnectedHostsBlockingEVC": "vim.fault.DisconnectedHostsBlockingEVC",
            "DiskChangeExtent": "vim.VirtualMachine.DiskChangeInfo.DiskChangeExtent",
            "DiskChangeInfo": "vim.VirtualMachine.DiskChangeInfo",
            "DiskCryptoSpec": "vim.vslm.DiskCryptoSpec",
            "DiskHasPartitions": "vim.fault.DiskHasPartitions",
            "DiskIsLastRemainingNonSSD": "vim.fault.DiskIsLastRemainingNonSSD",
            "DiskIsNonLocal": "vim.fault.DiskIsNonLocal",
            "DiskIsUSB": "vim.fault.DiskIsUSB",
            "DiskMoveTypeNotSupported": "vim.fault.DiskMoveTypeNotSupported",
            "DiskNotSupported": "vim.fault.DiskNotSupported",
            "DiskTooSmall": "vim.fault.DiskTooSmall",
            "DistributedVirtualPort": "vim.dvs.DistributedVirtualPort",
            "DistributedVirtualPortgroup": "vim.dvs.DistributedVirtualPortgroup",
            "DistributedVirtualPortgroupBackingType": "vim.dvs.DistributedVirtualPortgroup.BackingType",
            "DistributedVirtualPortgroupInfo": "vim.dvs.DistributedVirtualPortgroupInfo",
            "DistributedVirtualPortgroupMetaTagName": "vim.dvs.DistributedVirtualPortgroup.MetaTagName",
            "DistributedVirtualPortgroupNsxPortgroupOperationResult": "vim.dvs.DistributedVirtualPortgroup.NsxPortgroupOperationResult",
            "DistributedVirtualPortgroupPortgroupType": "vim.dvs.DistributedVirtualPortgroup.PortgroupType",
            "DistributedVirtualPortgroupProblem": "vim.dvs.DistributedVirtualPortgroup.Problem",
            "DistributedVirtualSwitchHostInfrastructureTrafficClass": "vim.DistributedVirtualSwitch.HostInfrastructureTrafficClass",
            "DistributedVirtualSwitchHostMember": "vim.dvs.HostMember",
            "DistributedVirtualSwitchHostMemberBacking": "vim.dvs.HostMember.Backing",
            "DistributedVirtualSwitchHostMemberConfigInfo": "vim.dvs.HostMember.ConfigInfo",
            "DistributedVirtualSwitchHostMemberConfigSpec": "vim.dvs.HostMember.ConfigSpec",
            "DistributedVirtualSwitchHostMemberHostComponentState": "vim.dvs.HostMember.HostComponentState",
            "DistributedVirtualSwitchHostMemberHostPerfNicOffloadState": "vim.dvs.HostMember.HostPerfNicOffloadState",
            "DistributedVirtualSwitchHostMemberHostPerfNicOffloadStateStatus": "vim.dvs.HostMember.HostPerfNicOffloadState.Status",
            "DistributedVirtualSwitchHostMemberHostUplinkState": "vim.dvs.HostMember.HostUplinkState",
            "DistributedVirtualSwitchHostMemberHostUplinkStateState": "vim.dvs.HostMember.HostUplinkState.State",
            "DistributedVirtualSwitchHostMemberPnicBacking": "vim.dvs.HostMember.PnicBacking",
            "DistributedVirtualSwitchHostMemberPnicSpec": "vim.dvs.HostMember.PnicSpec",
            "DistributedVirtualSwitchHostMemberRuntimeState": "vim.dvs.HostMember.RuntimeState",
            "DistributedVirtualSwitchHostMemberTransportZoneInfo": "vim.dvs.HostMember.TransportZoneInfo",
            "DistributedVirtualSwitchHostMemberTransportZoneType": "vim.dvs.HostMember.TransportZoneType",
            "DistributedVirtualSwitchHostProductSpec": "vim.dvs.HostProductSpec",
            "DistributedVirtualSwitchInfo": "vim.dvs.DistributedVirtualSwitchInfo",
            "DistributedVirtualSwitchKeyedOpaqueBlob": "vim.dvs.KeyedOpaqueBlob",
            "DistributedVirtualSwitchManager": "vim.dvs.DistributedVirtualSwitchManager",
            "DistributedVirtualSwitchManagerCompatibilityResult": "vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult",
            "DistributedVirtualSwitchManagerDvsProductSpec": "vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec",
            "DistributedVirtualSwitchManagerHostArrayFilter": "vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter",
            "DistributedVirtualSwitchManagerHostContainer": "vim.dvs.DistributedVirtualSwitchManager.HostContainer",
            "DistributedVirtualSwitchManagerHostContainerFilter": "vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter",
            "DistributedVirtualSwitchManagerHostDvsFilterSpec": "vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec",
            "DistributedVirtualSwitchManagerHostDvsMembershipFilter": "vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter",
            "DistributedVirtualSwitchManagerImportResult": "vim.dvs.DistributedVirtualSwitchManager.ImportResult",
            "DistributedVirtualSwitchManagerSpanInfo": "vim.dvs.DistributedVirtualSwitchManager.SpanInfo",
            "DistributedVirtualSwitchNetworkOffloadSpec": "vim.dvs.NetworkOffloadSpec",
            "DistributedVirtualSwitchNetworkResourceControlVersion": "vim.DistributedVirtualSwitch.NetworkResourceControlVersion",
            "DistributedVirtualSwitchNicTeamingPolicyMode": "vim.DistributedVirtualSwitch.NicTeamingPolicyMode",
            "DistributedVirtualSwitchPortConnectee": "vim.dvs.PortConnectee",
            "DistributedVirtualSwitchPortConnecteeConnecteeType": "vim.dvs.PortConnectee.ConnecteeType",
            "DistributedVirtualSwitchPortConnection": "vim.dvs.PortConnection",
            "DistributedVirtualSwitchPortCriteria": "vim.dvs.PortCriteria",
            "DistributedVirtualSwitchPortStatistics": "vim.dvs.PortStatistics",
            "DistributedVirtualSwitchProductSpec": "vim.dvs.ProductSpec",
            "DistributedVirtualSwitchProductSpecOperationType": "vim.DistributedVirtualSwitch.ProductSpecOperationType",
            "DomainNotFound": "vim.fault.DomainNotFound",
            "DpmBehavior": "vim.cluster.DpmConfigInfo.DpmBehavior",
            "DpuStatusInfo": "vim.host.HardwareStatusInfo.DpuStatusInfo",
            "DpuStatusInfoOperationalInfo": "vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo",
            "DrsBehavior": "vim.cluster.DrsConfigInfo.DrsBehavior",
            "DrsDisabledEvent": "vim.event.DrsDisabledEvent",
            "DrsDisabledOnVm": "vim.fault.DrsDisabledOnVm",
            "DrsEnabledEvent": "vim.event.DrsEnabledEvent",
            "DrsEnteredStandbyModeEvent": "vim.event.DrsEnteredStandbyModeEvent",
            "DrsEnteringStandbyModeEvent": "vim.event.DrsEnteringStandbyModeEvent",
            "DrsExitStandbyModeFailedEvent": "vim.event.DrsExitStandbyModeFailedEvent",
            "DrsExitedStandbyModeEvent": "vim.event.DrsExitedStandbyModeEvent",
            "DrsExitingStandbyModeEvent": "vim.event.DrsExitingStandbyModeEvent",
            "DrsInjectorWorkloadCorrelationState": "vim.DrsStatsManager.InjectorWorkload.CorrelationState",
            "DrsInvocationFailedEvent": "vim.event.DrsInvocationFailedEvent",
            "DrsRecommendationReasonCode": "vim.cluster.DrsRecommendation.ReasonCode",
            "DrsRecoveredFromFailureEvent": "vim.event.DrsRecoveredFromFailureEvent",
            "DrsResourceConfigureFailedEvent": "vim.event.DrsResourceConfigureFailedEvent",
            "DrsResourceConfigureSyncedEvent": "vim.event.DrsResourceConfigureSyncedEvent",
            "DrsRuleComplianceEvent": "vim.event.DrsRuleComplianceEvent",
            "DrsRuleViolationEvent": "vim.event.DrsRuleViolationEvent",
            "DrsSoftRuleViolationEvent": "vim.event.DrsSoftRuleViolationEvent",
            "DrsVmMigratedEvent": "vim.event.DrsVmMigratedEvent",
            "DrsVmPoweredOnEvent": "vim.event.DrsVmPoweredOnEvent",
            "DrsVmotionIncompatibleFault": "vim.fault.DrsVmotionIncompatibleFault",
            "DuplicateDisks": "vim.fault.DuplicateDisks",
            "DuplicateIpDetectedEvent": "vim.event.DuplicateIpDetectedEvent",
            "DuplicateName": "vim.fault.DuplicateName",
            "DuplicateVsanNetworkInterface": "vim.fault.DuplicateVsanNetworkInterface",
            "DvpgImportEvent": "vim.event.DvpgImportEvent",
            "DvpgRestoreEvent": "vim.event.DvpgRestoreEvent",
            "DvsAcceptNetworkRuleAction": "vim.dvs.TrafficRule.AcceptAction",
            "DvsApplyOperationFault": "vim.fault.DvsApplyOperationFault",
            "DvsApplyOperationFaultFaultOnObject": "vim.fault.DvsApplyOperationFault.FaultOnObject",
            "DvsCopyNetworkRuleAction": "vim.dvs.TrafficRule.CopyAction",
            "DvsCreatedEvent": "vim.event.DvsCreatedEvent",
            "DvsDestroyedEvent": "vim.event.DvsDestroyedEvent",
            "DvsDropNetworkRuleAction": "vim.dvs.TrafficRule.DropAction",
            "DvsEvent": "vim.event.DvsEvent",
            "DvsEventArgument": "vim.event.DvsEventArgument",
            "DvsEventPortBlockState": "vim.event.DvsEvent.PortBlockState",
            "DvsFault": "vim.fault.DvsFault",
            "DvsFilterConfig": "vim.dvs.DistributedVirtualPort.FilterConfig",
            "DvsFilterConfigSpec": "vim.dvs.DistributedVirtualPort.FilterConfigSpec",
            "DvsFilterOnFailure": "vim.dvs.DistributedVirtualPort.FilterOnFailure",
            "DvsFilterParameter": "vim.dvs.DistributedVirtualPort.FilterParameter",
            "DvsFilterPolicy": "vim.dvs.DistributedVirtualPort.FilterPolicy",
            "DvsGreEncapNetworkRuleAction": "vim.dvs.TrafficRule.GreAction",
            "DvsHealthStatusChangeEvent": "vim.event.DvsHealthStatusChangeEvent",
            "DvsHostBackInSyncEvent": "vim.event.DvsHostBackInSyncEvent",
            "DvsHostInfrastructureTrafficResource": "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource",
            "DvsHostInfrastructureTrafficResourceAllocation": "vim.DistributedVirtualSwitch.HostInfrastructureTrafficResource.ResourceAllocation",
            "DvsHostJoinedEvent": "vim.event.DvsHostJoinedEvent",
            "DvsHostLeftEvent": "vim.event.DvsHostLeftEvent",
            "DvsHostStatusUpdated": "vim.event.DvsHostStatusUpdated",
            "DvsHostVNicProfile": "vim.profile.host.DvsHostVNicProfile",
            "DvsHostWentOutOfSyncEvent": "vim.event.DvsHostWentOutOfSyncEvent",
            "DvsImportEvent": "vim.event.DvsImportEvent",
            "DvsIpNetworkRuleQualifier": "vim.dvs.TrafficRule.IpQualifier",
            "DvsIpPort": "vim.dvs.TrafficRule.IpPort",
            "DvsIpPortRange": "vim.dvs.TrafficRule.IpPortRange",
            "DvsLogNetworkRuleAction": "vim.dvs.TrafficRule.LogAction",
            "DvsMacNetworkRuleQualifier": "vim.dvs.TrafficRule.MacQualifier",
            "DvsMacRewriteNetworkRuleAction": "vim.dvs.TrafficRule.MacRewriteAction",
            "DvsMergedEvent": "vim.event.DvsMergedEvent",
            "DvsNetworkRuleAction": "vim.dvs.TrafficRule.Action",
            "DvsNetworkRuleDirectionType": "vim.dvs.TrafficRule.RuleDirectionType",
            "DvsNetworkRuleQualifier": "vim.dvs.TrafficRule.Qualifier",
            "DvsNotAuthorized": "vim.fault.DvsNotAuthorized",
            "DvsOperationBulkFault": "vim.fault.DvsOperationBulkFault",
            "DvsOperationBulkFaultFaultOnHost": "vim.fault.DvsOperationBulkFault.FaultOnHost",
            "DvsOutOfSyncHostArgument": "vim.event.DvsOutOfSyncHostArgument",
            "DvsPortBlockedEvent": "vim.event.DvsPortBlockedEvent",
            "DvsPortConnectedEvent": "vim.event.DvsPortConnectedEvent",
            "DvsPortCreatedEvent": "vim.event.DvsPortCreatedEvent",
            "DvsPortDeletedEvent": "vim.event.DvsPortDeletedEvent",
            "DvsPortDisconnectedEvent": "vim.event.DvsPortDisconnectedEvent",
            "DvsPortEnteredPassthruEvent": "vim.event.DvsPortEnteredPassthruEvent",
            "DvsPortExitedPassthruEvent": "vim.event.DvsPortExitedPassthruEvent",
            "DvsPortJoinPortgroupEvent": "vim.event.DvsPortJoinPortgroupEvent",
            "DvsPortLeavePortgroupEvent": "vim.event.DvsPortLeavePortgroupEvent",
            "DvsPortLinkDownEvent": "vim.event.DvsPortLinkDownEvent",
            "DvsPortLinkUpEvent": "vim.event.DvsPortLinkUpEvent",
            "DvsPortReconfiguredEvent": "vim.event.DvsPortReconfiguredEvent",
            "DvsPortRuntimeChangeEvent": "vim.event.DvsPortRuntimeChangeEvent",
            "DvsPortUnblockedEvent": "vim.event.DvsPortUnblockedEvent",
            "DvsPortVendorSpecificStateChangeEvent": "vim.event.DvsPortVendorSpecificStateChangeEvent",
            "DvsProfile": "vim.profile.host.DvsProfile",
            "DvsPuntNetworkRuleAction": "vim.dvs.TrafficRule.PuntAction",
            "DvsRateLimitNetworkRuleAction": "vim.dvs.TrafficRule.RateLimitAction",
            "DvsReconfiguredEvent": "vim.event.DvsReconfiguredEvent",
            "DvsRenamedEvent": "vim.event.DvsRenamedEvent",
            "DvsResourceRuntimeInfo": "vim.DistributedVirtualSwitch.ResourceRuntimeInfo",
            "DvsRestoreEvent": "vim.event.DvsRestoreEvent",
            "DvsScopeViolated": "vim.fault.DvsScopeViolated",
            "DvsServiceConsoleVNicProfile": "vim.profile.host.DvsServiceConsoleVNicProfile",
            "DvsSingleIpPort": "vim.dvs.TrafficRule.SingleIpPort",
            "DvsSystemTrafficNetworkRuleQualifier": "vim.dvs.TrafficRule.SystemTrafficQualifier",
            "DvsTrafficFilterConfig": "vim.dvs.DistributedVirtualPort.TrafficFilterConfig",
            "DvsTrafficFilterConfigSpec": "vim.dvs.DistributedVirtualPort.TrafficFilterConfigSpec",
            "DvsTrafficRule": "vim.dvs.TrafficRule",
            "DvsTrafficRuleset": "vim.dvs.TrafficRuleset",
            "DvsUpdateTagNetworkRuleAction": "vim.dvs.TrafficRule.UpdateTagAction",
            "DvsUpgradeAvailableEvent": "vim.event.DvsUpgradeAvailableEvent",
            "DvsUpgradeInProgressEvent": "vim.event.DvsUpgradeInProgressEvent",
            "DvsUpgradeRejectedEvent": "vim.event.DvsUpgradeRejectedEvent",
            "DvsUpgradedEvent": "vim.event.DvsUpgradedEvent",
            "DvsVNicProfile": "vim.profile.host.DvsVNicProfile",
            "DvsVmVnicNetworkResourcePoolRuntimeInfo": "vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo",
            "DvsVmVnicResourceAllocation": "vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation",
            "DvsVmVnicResourcePoolConfigSpec": "vim.dvs.VmVnicNetworkResourcePool.ConfigSpec",
            "DvsVnicAllocatedResource": "vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource",
            "DynamicArray": "vmodl.DynamicArray",
            "DynamicData": "vmodl.DynamicData",
            "DynamicProperty": "vmodl.DynamicProperty",
            "EVCAdmissionFailed": "vim.fault.EVCAdmissionFailed",
            "EVCAdmissionFailedCPUFeaturesForMode": "vim.fault.EVCAdmissionFailedCPUFeaturesForMode",
            "EVCAdmissionFailedCPUModel": "vim.fault.EVCAdmissionFailedCPUModel",
            "EVCAdmissionFailedCPUModelForMode": "vim.fault.EVCAdmissionFailedCPUModelForMode",
            "EVCAdmissionFailedCPUVendor": "vim.fault.EVCAdmissionFailedCPUVendor",
            "EVCAdmissionFailedCPUVendorUnknown": "vim.fault.EVCAdmissionFailedCPUVendorUnknown",
            "EVCAdmissionFailedHostDisconnected": "vim.fault.EVCAdmissionFailedHostDisconnected",
            "EVCAdmissionFailedHostSoftware": "vim.fault.EVCAdmissionFailedHostSoftware",
            "EVCAdmissionFailedHostSoftwareForMode": "vim.fault.EVCAdmissionFailedHostSoftwareForMode",
            "EVCAdmissionFailedVmActive": "vim.fault.EVCAdmissionFailedVmActive",
            "EVCConfigFault": "vim.fault.EVCConfigFault",
            "EVCModeIllegalByVendor": "vim.fault.EVCModeIllegalByVendor",
            "EVCModeUnsupportedByHosts": "vim.fault.EVCModeUnsupportedByHosts",
            "EVCUnsupportedByHostHardware": "vim.fault.EVCUnsupportedByHostHardware",
            "EVCUnsupportedByHostSoftware": "vim.fault.EVCUnsupportedByHostSoftware",
            "EightHostLimitViolated": "vim.fault.EightHostLimitViolated",
            "EncryptionKeyRequired": "vim.fault.EncryptionKeyRequired",
            "EnteredMaintenanceModeEvent": "vim.event.EnteredMaintenanceModeEvent",
            "EnteredStandbyModeEvent": "vim.event.EnteredStandbyModeEvent",
            "EnteringMaintenanceModeEvent": "vim.event.EnteringMaintenanceModeEvent",
            "EnteringStandbyModeEvent": "vim.event.EnteringStandbyModeEvent",
            "EntityBackup": "vim.dvs.EntityBackup",
            "EntityBackupConfig": "vim.dvs.EntityBackup.Config",
            "EntityEventArgument": "vim.event.EntityEventArgument",
            "EntityImportType": "vim.dvs.EntityBackup.ImportType",
            "EntityPrivilege": "vim.AuthorizationManager.EntityPrivilege",
            "EntityType": "vim.dvs.EntityBackup.EntityType",
            "EnvironmentBrowserConfigOptionQuerySpec": "vim.EnvironmentBrowser.ConfigOptionQuerySpec",
            "ErrorUpgradeEvent": "vim.event.ErrorUpgradeEvent",
            "EvaluationLicenseSource": "vim.LicenseManager.EvaluationLicense",
            "Event": "vim.event.Event",
            "EventAlarmExpression": "vim.alarm.EventAlarmExpression",
            "EventAlarmExpressionComparison": "vim.alarm.EventAlarmExpression.Comparison",
            "EventAlarmExpressionComparisonOperator": "vim.alarm.EventAlarmExpression.ComparisonOperator",
            "EventArgDesc": "vim.event.EventDescription.EventArgDesc",
            "EventArgument": "vim.event.EventArgument",
            "EventCategory": "vim.event.EventDescription.EventCategory",
            "EventDescription": "vim.event.EventDescription",
            "EventDescriptionEventDetail": "vim.event.EventDescription.EventDetail",
            "EventEventSeverity": "vim.event.Event.EventSeverity",
            "EventEx": "vim.event.EventEx",
            "EventFilterSpec": "vim.event.EventFilterSpec",
            "EventFilterSpecByEntity": "vim.event.EventFilterSpec.ByEntity",
            "EventFilterSpecByTime": "vim.event.EventFilterSpec.ByTime",
            "EventFilterSpecByUsername": "vim.event.EventFilterSpec.ByUsername",
            "EventFilterSpecRecursionOption": "vim.event.EventFilterSpec.RecursionOption",
            "EventHistoryCollector": "vim.event.EventHistoryCollector",
            "EventManager": "vim.event.EventManager",
            "EventManagerEventViewSpec": "vim.event.EventManager.EventViewSpec",
            "EventManagerViewByStartId": "vim.event.EventManager.ViewByStartId",
            "ExitMaintenanceModeEvent": "vim.event.ExitMaintenanceModeEvent",
            "ExitStandbyModeFailedEvent": "vim.event.ExitStandbyModeFailedEvent",
            "ExitedStandbyModeEvent": "vim.event.ExitedStandbyModeEvent",
            "ExitingStandbyModeEvent": "vim.event.ExitingStandbyModeEvent",
            "ExpiredAddonLicense": "vim.fault.ExpiredAddonLicense",
            "ExpiredEditionLicense": "vim.fault.ExpiredEditionLicense",
            "ExpiredFeatureLicense": "vim.fault.ExpiredFeatureLicense",
            "ExtExtendedProductInfo": "vim.ext.ExtendedProductInfo",
            "ExtManagedEntityInfo": "vim.ext.ManagedEntityInfo",
            "ExtSolutionManagerInfo": "vim.ext.SolutionManagerInfo",
            "ExtSolutionManagerInfoTabInfo": "vim.ext.SolutionManagerInfo.TabInfo",
            "ExtendedEvent": "vim.event.ExtendedEvent",
            "ExtendedEventPair": "vim.event.ExtendedEvent.Pair",
            "ExtendedFault": "vim.fault.ExtendedFault",
            "ExtensionClientInfo": "vim.Extension.ClientInfo",
            "ExtensionEventTypeInfo": "vim.Extension.EventTypeInfo",
            "ExtensionFaultTypeInfo": "vim.Extension.FaultTypeInfo",
            "ExtensionHealthInfo": "vim.Extension.HealthInfo",
            "ExtensionManagerIpAllocationUsage": "vim.ExtensionManager.IpAllocationUsage",
            "ExtensionOvfConsumerInfo": "vim.Extension.OvfConsumerInfo",
            "ExtensionPrivilegeInfo": "vim.Extension.PrivilegeInfo",
            "ExtensionResourceInfo": "vim.Extension.ResourceInfo",
            "ExtensionServerInfo": "vim.Extension.ServerInfo",
            "ExtensionTaskTypeInfo": "vim.Extension.TaskTypeInfo",
            "FailToEnableSPBM": "vim.fault.FailToEnableSPBM",
            "FailToLockFaultToleranceVMs": "vim.fault.FailToLockFaultToleranceVMs",
            "FailoverClusterConfigurator": "vim.vcha.FailoverClusterConfigurator",
            "FailoverClusterManager": "vim.vcha.FailoverClusterManager",
            "FailoverLevelRestored": "vim.event.FailoverLevelRestored",
            "FailoverNodeInfo": "vim.vcha.FailoverClusterConfigurator.FailoverNodeInfo",
            "FaultDomainId": "vim.vm.replication.FaultDomainId",
            "FaultToleranceAntiAffinityViolated": "vim.fault.FaultToleranceAntiAffinityViolated",
            "FaultToleranceCannotEditMem": "vim.fault.FaultToleranceCannotEditMem",
            "FaultToleranceConfigInfo": "vim.vm.FaultToleranceConfigInfo",
            "FaultToleranceConfigSpec": "vim.vm.FaultToleranceConfigSpec",
            "FaultToleranceCpuIncompatible": "vim.fault.FaultToleranceCpuIncompatible",
            "FaultToleranceDiskSpec": "vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec",
            "FaultToleranceMetaSpec": "vim.vm.FaultToleranceMetaSpec",
            "FaultToleranceNeedsThickDisk": "vim.fault.FaultToleranceNeedsThickDisk",
            "FaultToleranceNotLicensed": "vim.fault.FaultToleranceNotLicensed",
            "FaultToleranceNotSameBuild": "vim.fault.FaultToleranceNotSameBuild",
            "FaultTolerancePrimaryConfigInfo": "vim.vm.FaultTolerancePrimaryConfigInfo",
            "FaultTolerancePrimaryPowerOnNotAttempted": "vim.fault.FaultTolerancePrimaryPowerOnNotAttempted",
            "FaultToleranceSecondaryConfigInfo": "vim.vm.FaultToleranceSecondaryConfigInfo",
            "FaultToleranceSecondaryOpResult": "vim.vm.FaultToleranceSecondaryOpResult",
            "FaultToleranceVMConfigSpec": "vim.vm.FaultToleranceVMConfigSpec",
            "FaultToleranceVmNotDasProtected": "vim.fault.FaultToleranceVmNotDasProtected",
            "FcoeConfig": "vim.host.FcoeConfig",
            "FcoeConfigFcoeCapabilities": "vim.host.FcoeConfig.FcoeCapabilities",
            "FcoeConfigFcoeSpecification": "vim.host.FcoeConfig.FcoeSpecification",
            "FcoeConfigVlanRange": "vim.host.FcoeConfig.VlanRange",
            "FcoeFault": "vim.fault.FcoeFault",
            "FcoeFaultPnicHasNoPortSet": "vim.fault.FcoeFaultPnicHasNoPortSet",
            "FeatureRequirementsNotMet": "vim.fault.FeatureRequirementsNotMet",
            "FibreChannelPortType": "vim.host.FibreChannelHba.PortType",
            "FileAlreadyExists": "vim.fault.FileAlreadyExists",
            "FileBackedPortNotSupported": "vim.fault.FileBackedPortNotSupported",
            "FileBackedVirtualDiskSpec": "vim.VirtualDiskManager.FileBackedVirtualDiskSpec",
            "FileFault": "vim.fault.FileFault",
            "FileInfo": "vim.host.DatastoreBrowser.FileInfo",
            "FileLockInfo": "vim.FileManager.FileLockInfo",
            "FileLockInfoResult": "vim.FileManager.FileLockInfoResult",
            "FileLocked": "vim.fault.FileLocked",
            "FileNameTooLong": "vim.fault.FileNameTooLong",
            "FileNotFound": "vim.fault.FileNotFound",
            "FileNotWritable": "vim.fault.FileNotWritable",
            "FileQuery": "vim.host.DatastoreBrowser.Query",
            "FileQueryFlags": "vim.host.DatastoreBrowser.FileInfo.Details",
            "FileSystemMountInfoVStorageSupportStatus": "vim.host.FileSystemMountInfo.VStorageSupportStatus",
            "FileTooLarge": "vim.fault.FileTooLarge",
            "FileTransferInformation": "vim.vm.guest.FileManager.FileTransferInformation",
            "FilesystemQuiesceFault": "vim.fault.FilesystemQuiesceFault",
            "FilterInUse": "vim.fault.FilterInUse",
            "FirewallProfile": "vim.profile.host.FirewallProfile",
            "FirewallProfileRulesetProfile": "vim.profile.host.FirewallProfile.RulesetProfile",
            "FloatOption": "vim.option.FloatOption",
            "FloppyImageFileInfo": "vim.host.DatastoreBrowser.FloppyImageInfo",
            "FloppyImageFileQuery": "vim.host.DatastoreBrowser.FloppyImageQuery",
            "FolderBatchAddHostsToClusterResult": "vim.Folder.BatchAddHostsToClusterResult",
            "FolderBatchAddStandaloneHostsResult": "vim.Folder.BatchAddStandaloneHostsResult",
            "FolderDesiredHostState": "vim.Folder.DesiredHostState",
            "FolderEventArgument": "vim.event.FolderEventArgument",
            "FolderExternallyManagedFolderInfo": "vim.Folder.ExternallyManagedFolderInfo",
            "FolderExternallyManagedFolderType": "vim.Folder.ExternallyManagedFolderType",
            "FolderFailedHostResult": "vim.Folder.FailedHostResult",
            "FolderFileInfo": "vim.host.DatastoreBrowser.FolderInfo",
            "FolderFileQuery": "vim.host.DatastoreBrowser.FolderQuery",
            "FolderNewHostSpec": "vim.Folder.NewHostSpec",
            "FtIssuesOnHost": "vim.fault.FtIssuesOnHost",
            "FtIssuesOnHostHostSelectionType": "vim.fault.FtIssuesOnHost.HostSelectionType",
            "FtVmHostRuleViolation": "vim.fault.FtVmHostRuleViolation",
            "FullStorageVMotionNotSupported": "vim.fault.FullStorageVMotionNotSupported",
            "GatewayConnectFault": "vim.fault.GatewayConnectFault",
            "GatewayHostNotReachable": "vim.fault.GatewayHostNotReachable",
            "GatewayNotFound": "vim.fault.GatewayNotFound",
            "GatewayNotReachable": "vim.fault.GatewayNotReachable",
            "GatewayOperationRefused": "vim.fault.GatewayOperationRefused",
            "GatewayToHostAuthFault": "vim.fault.GatewayToHostAuthFault",
            "GatewayToHostConnectFault": "vim.fault.GatewayToHostConnectFault",
            "GatewayToHostTrustVerifyFault": "vim.fault.GatewayToHostTrustVerifyFault",
            "GeneralEvent": "vim.event.GeneralEvent",
            "GeneralHostErrorEvent": "vim.event.GeneralHostErrorEvent",
            "GeneralHostInfoEvent": "vim.event.GeneralHostInfoEvent",
            "GeneralHostWarningEvent": "vim.event.GeneralHostWarningEvent",
            "GeneralUserEvent": "vim.event.GeneralUserEvent",
            "GeneralVmErrorEvent": "vim.event.GeneralVmErrorEvent",
            "GeneralVmInfoEvent": "vim.event.GeneralVmInfoEvent",
            "GeneralVmWarningEvent": "vim.event.GeneralVmWarningEvent",
            "GenericDrsFault": "vim.fault.GenericDrsFault",
            "GenericVmConfigFault": "vim.fault.GenericVmConfigFault",
            "GhostDvsProxySwitchDetectedEvent": "vim.event.GhostDvsProxySwitchDetectedEvent",
            "GhostDvsProxySwitchRemovedEvent": "vim.event.GhostDvsProxySwitchRemovedEvent",
            "GlobalMessageChangedEvent": "vim.event.GlobalMessageChangedEvent",
            "GroupAlarmAction": "vim.alarm.GroupAlarmAction",
            "GuestAliasManager": "vim.vm.guest.AliasManager",
            "GuestAliases": "vim.vm.guest.AliasManager.GuestAliases",
            "GuestAuthAliasInfo": "vim.vm.guest.AliasManager.GuestAuthAliasInfo",
            "GuestAuthAnySubject": "vim.vm.guest.AliasManager.GuestAuthAnySubject",
            "GuestAuthManager": "vim.vm.guest.AuthManager",
            "GuestAuthNamedSubject": "vim.vm.guest.AliasManager.GuestAuthNamedSubject",
            "GuestAuthSubject": "vim.vm.guest.AliasManager.GuestAuthSubject",
            "GuestAuthentication": "vim.vm.guest.GuestAuthentication",
            "GuestAuthenticationChallenge": "vim.fault.GuestAuthenticationChallenge",
            "GuestComponentsOutOfDate": "vim.fault.GuestComponentsOutOfDate",
            "GuestDiskInfo": "vim.vm.GuestInfo.DiskInfo",
            "GuestFileAttributes": "vim.vm.guest.FileManager.FileAttributes",
            "GuestFileInfo": "vim.vm.guest.FileManager.FileInfo",
            "GuestFileManager": "vim.vm.guest.FileManager",
            "GuestFileType": "vim.vm.guest.FileManager.FileInfo.FileType",
            "GuestInfo": "vim.vm.GuestInfo",
            "GuestInfoAppStateType": "vim.vm.GuestInfo.AppStateType",
            "GuestInfoCustomizationInfo": "vim.vm.GuestInfo.CustomizationInfo",
            "GuestInfoCustomizationStatus": "vim.vm.GuestInfo.CustomizationStatus",
            "GuestInfoNamespaceGenerationInfo": "vim.vm.GuestInfo.NamespaceGenerationInfo",
            "GuestInfoVirtualDiskMapping": "vim.vm.GuestInfo.VirtualDiskMapping",
            "GuestListFileInfo": "vim.vm.guest.FileManager.ListFileInfo",
            "GuestMappedAliases": "vim.vm.guest.AliasManager.GuestMappedAliases",
            "GuestMultipleMappings": "vim.fault.GuestMultipleMappings",
            "GuestNicInfo": "vim.vm.GuestInfo.NicInfo",
            "GuestOperationsFault": "vim.fault.GuestOperationsFault",
            "GuestOperationsManager": "vim.vm.guest.GuestOperationsManager",
            "GuestOperationsUnavailable": "vim.fault.GuestOperationsUnavailable",
            "GuestOsDescriptor": "vim.vm.GuestOsDescriptor",
            "GuestOsDescriptorFirmwareType": "vim.vm.GuestOsDescriptor.FirmwareType",
            "GuestOsDescriptorSupportLevel": "vim.vm.GuestOsDescriptor.SupportLevel",
            "GuestPermissionDenied": "vim.fault.GuestPermissionDenied",
            "GuestPosixFileAttributes": "vim.vm.guest.FileManager.PosixFileAttributes",
            "GuestProcessInfo": "vim.vm.guest.ProcessManager.ProcessInfo",
            "GuestProcessManager": "vim.vm.guest.ProcessManager",
            "GuestProcessNotFound": "vim.fault.GuestProcessNotFound",
            "GuestProgramSpec": "vim.vm.guest.ProcessManager.ProgramSpec",
            "GuestQuiesceEndGuestQuiesceError": "vim.vm.GuestQuiesce.EndGuestQuiesceError",
            "GuestRegKeyNameSpec": "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
            "GuestRegKeyRecordSpec": "vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord",
            "GuestRegKeySpec": "vim.vm.guest.WindowsRegistryManager.RegistryKey",
            "GuestRegKeyWowSpec": "vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness",
            "GuestRegValueBinarySpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueBinary",
            "GuestRegValueDataSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueData",
            "GuestRegValueDwordSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueDword",
            "GuestRegValueExpandStringSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString",
            "GuestRegValueMultiStringSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString",
            "GuestRegValueNameSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueName",
            "GuestRegValueQwordSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueQword",
            "GuestRegValueSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValue",
            "GuestRegValueStringSpec": "vim.vm.guest.WindowsRegistryManager.RegistryValueString",
            "GuestRegistryFault": "vim.fault.GuestRegistryFault",
            "GuestRegistryKeyAlreadyExists": "vim.fault.GuestRegistryKeyAlreadyExists",
            "GuestRegistryKeyFault": "vim.fault.GuestRegistryKeyFault",
            "GuestRegistryKeyHasSubkeys": "vim.fault.GuestRegistryKeyHasSubkeys",
            "GuestRegistryKeyInvalid": "vim.fault.GuestRegistryKeyInvalid",
            "GuestRegistryKeyParentVolatile": "vim.fault.GuestRegistryKeyParentVolatile",
            "GuestRegistryValueFault": "vim.fault.GuestRegistryValueFault",
            "GuestRegistryValueNotFound": "vim.fault.GuestRegistryValueNotFound",
            "GuestScreenInfo": "vim.vm.GuestInfo.ScreenInfo",
            "GuestStackInfo": "vim.vm.GuestInfo.StackInfo",
            "GuestWindowsFileAttributes": "vim.vm.guest.FileManager.WindowsFileAttributes",
            "GuestWindowsProgramSpec": "vim.vm.guest.ProcessManager.WindowsProgramSpec",
            "GuestWindowsRegistryManager": "vim.vm.guest.WindowsRegistryManager",
            "HAErrorsAtDest": "vim.fault.HAErrorsAtDest",
            "HbrDiskMigrationAction": "vim.storageDrs.HbrDiskMigrationAction",
            "HbrManagerReplicationVmInfo": "vim.HbrManager.ReplicationVmInfo",
            "HbrManagerVmReplicationCapability": "vim.HbrManager.VmReplicationCapability",
            "HealthStatusChangedEvent": "vim.event.HealthStatusChangedEvent",
            "HealthSystemRuntime": "vim.host.HealthStatusSystem.Runtime",
            "HealthUpdateInfoComponentType": "vim.HealthUpdateInfo.ComponentType",
            "HeterogenousHostsBlockingEVC": "vim.fault.HeterogenousHostsBlockingEVC",
            "HostAccessControlEntry": "vim.host.HostAccessManager.AccessEntry",
            "HostAccessManager": "vim.host.HostAccessManager",
            "HostAccessMode": "vim.host.HostAccessManager.AccessMode",
            "HostAccessRestrictedToManagementServer": "vim.fault.HostAccessRestrictedToManagementServer",
            "HostAccountSpec": "vim.host.LocalAccountManager.AccountSpecification",
            "HostActiveDirectory": "vim.host.ActiveDirectorySpec",
            "HostActiveDirectoryAuthentication": "vim.host.ActiveDirectoryAuthentication",
            "HostActiveDirectoryAuthenticationCertificateDigest": "vim.host.ActiveDirectoryAuthentication.CertificateDigest",
            "HostActiveDirectoryInfo": "vim.host.ActiveDirectoryInfo",
            "HostActiveDirectoryInfoDomainMembershipStatus": "vim.host.ActiveDirectoryInfo.DomainMembershipStatus",
            "HostActiveDirectorySpec": "vim.host.ActiveDirectorySpec.Specification",
            "HostAddFailedEvent": "vim.event.HostAddFailedEvent",
            "HostAddedEvent": "vim.event.HostAddedEvent",
            "HostAdminDisableEvent": "vim.event.HostAdminDisableEvent",
            "HostAdminEnableEvent": "vim.event.HostAdminEnableEvent",
            "HostApplyProfile": "vim.profile.host.HostApplyProfile",
            "HostAssignableHardwareBinding": "vim.host.AssignableHardwareBinding",
            "HostAssignableHardwareConfig": "vim.host.AssignableHardwareConfig",
            "HostAssignableHardwareConfigAttributeOverride": "vim.host.AssignableHardwareConfig.AttributeOverride",
            "HostAssignableHardwareManager": "vim.host.AssignableHardwareManager",
            "HostAuthenticationInfo": "vim.host.AuthenticationInfo",
            "HostAuthenticationManager": "vim.host.AuthenticationManager",
            "HostAuthenticationManagerInfo": "vim.host.AuthenticationManagerInfo",
            "HostAuthenticationStore": "vim.host.AuthenticationStore",
            "HostAuthenticationStoreInfo": "vim.host.AuthenticationStoreInfo",
            "HostAutoStartManager": "vim.host.AutoStartManager",
            "HostAutoStartManagerConfig": "vim.host.AutoStartManager.Config",
            "HostBIOSInfo": "vim.host.BIOSInfo",
            "HostBIOSInfoFirmwareType": "vim.host.BIOSInfo.FirmwareType",
            "HostBlockAdapterTargetTransport": "vim.host.BlockAdapterTargetTransport",
            "HostBlockHba": "vim.host.BlockHba",
            "HostBootDevice": "vim.host.BootDeviceSystem.BootDevice",
            "HostBootDeviceInfo": "vim.host.BootDeviceInfo",
            "HostBootDeviceSystem": "vim.host.BootDeviceSystem",
            "HostCacheConfigurationInfo": "vim.host.CacheConfigurationManager.CacheConfigurationInfo",
            "HostCacheConfigurationManager": "vim.host.CacheConfigurationManager",
            "HostCacheConfigurationSpec": "vim.host.CacheConfigurationManager.CacheConfigurationSpec",
            "HostCapability": "vim.host.Capability",
            "HostCapabilityDRTMTypes": "vim.host.Capability.DRTMTypes",
            "HostCapabilityFtUnsupportedReason": "vim.host.Capability.FtUnsupportedReason",
            "HostCapabilityUnmapMethodSupported": "vim.host.Capability.UnmapMethodSupported",
            "HostCapabilityVmDirectPathGen2UnsupportedReason": "vim.host.Capability.VmDirectPathGen2UnsupportedReason",
            "HostCertificateManager": "vim.host.CertificateManager",
            "HostCertificateManagerCertificateInfo": "vim.host.CertificateManager.CertificateInfo",
            "HostCertificateManagerCertificateInfoCertificateStatus": "vim.host.CertificateManager.CertificateInfo.CertificateStatus",
            "HostCertificateManagerCertificateKind": "vim.host.CertificateManager.CertificateKind",
            "HostCertificateManagerCertificateSpec": "vim.host.CertificateManager.CertificateSpec",
            "HostCertificateManagerCryptoAlgorithm": "vim.host.CertificateManager.CryptoAlgorithm",
            "HostCnxFailedAccountFailedEvent": "vim.event.HostCnxFailedAccountFailedEvent",
            "HostCnxFailedAlreadyManagedEvent": "vim.event.HostCnxFailedAlreadyManagedEvent",
            "HostCnxFailedBadCcagentEvent": "vim.event.HostCnxFailedBadCcagentEvent",
            "HostCnxFailedBadUsernameEvent": "vim.event.HostCnxFailedBadUsernameEvent",
            "HostCnxFailedBadVersionEvent": "vim.event.HostCnxFailedBadVersionEvent",
            "HostCnxFailedCcagentUpgradeEvent": "vim.event.HostCnxFailedCcagentUpgradeEvent",
            "HostCnxFailedEvent": "vim.event.HostCnxFailedEvent",
            "HostCnxFailedNetworkErrorEvent": "vim.event.HostCnxFailedNetworkErrorEvent",
            "HostCnxFailedNoAccessEvent": "vim.event.HostCnxFailedNoAccessEvent",
            "HostCnxFailedNoConnectionEvent": "vim.event.HostCnxFailedNoConnectionEvent",
            "HostCnxFailedNoLicenseEvent": "vim.event.HostCnxFailedNoLicenseEvent",
            "HostCnxFailedNotFoundEvent": "vim.event.HostCnxFailedNotFoundEvent",
            "HostCnxFailedTimeoutEvent": "vim.event.HostCnxFailedTimeoutEvent",
            "HostCommunication": "vmodl.fault.HostCommunication",
            "HostComplianceCheckedEvent": "vim.event.HostComplianceCheckedEvent",
            "HostCompliantEvent": "vim.event.HostCompliantEvent",
            "HostConfigAppliedEvent": "vim.event.HostConfigAppliedEvent",
            "HostConfigChange": "vim.host.ConfigChange",
            "HostConfigChangeMode": "vim.host.ConfigChange.Mode",
            "HostConfigChangeOperation": "vim.host.ConfigChange.Operation",
            "HostConfigChangeOwner": "vim.host.ConfigChange.Owner",
            "HostConfigFailed": "vim.fault.HostConfigFailed",
            "HostConfigFault": "vim.fault.HostConfigFault",
            "HostConfigInfo": "vim.host.ConfigInfo",
            "HostConfigManager": "vim.host.ConfigManager",
            "HostConfigSpec": "vim.host.ConfigSpec",
            "HostConfigSummary": "vim.host.Summary.ConfigSummary",
            "HostConnectFault": "vim.fault.HostConnectFault",
            "HostConnectInfo": "vim.host.ConnectInfo",
            "HostConnectInfoNetworkInfo": "vim.host.ConnectInfo.NetworkInfo",
            "HostConnectSpec": "vim.host.ConnectSpec",
            "HostConnectedEvent": "vim.event.HostConnectedEvent",
            "HostConnectionLostEvent": "vim.event.HostConnectionLostEvent",
            "HostCpuIdInfo": "vim.host.CpuIdInfo",
            "HostCpuInfo": "vim.host.CpuInfo",
            "HostCpuPackage": "vim.host.CpuPackage",
            "HostCpuPackageVendor": "vim.host.CpuPackage.Vendor",
            "HostCpuPowerManagementInfo": "vim.host.CpuPowerManagementInfo",
            "HostCpuPowerManagementInfoPolicyType": "vim.host.CpuPowerManagementInfo.PolicyType",
            "HostCpuSchedulerInfo": "vim.host.CpuSchedulerSystem.CpuSchedulerInfo",
            "HostCpuSchedulerInfoCpuSchedulerPolicyInfo": "vim.host.CpuSchedulerSystem.CpuSchedulerInfo.CpuSchedulerPolicyInfo",
            "HostCpuSchedulerSystem": "vim.host.CpuSchedulerSystem",
            "HostCryptoState": "vim.HostSystem.CryptoState",
            "HostDVSConfigSpecSwitchMode": "vim.dvs.HostDistributedVirtualSwitchManager.DVSConfigSpec.SwitchMode",
            "HostDasDisabledEvent": "vim.event.HostDasDisabledEvent",
            "HostDasDisablingEvent": "vim.event.HostDasDisablingEvent",
            "HostDasEnabledEvent": "vim.event.HostDasEnabledEvent",
            "HostDasEnablingEvent": "vim.event.HostDasEnablingEvent",
            "HostDasErrorEvent": "vim.event.HostDasErrorEvent",
            "HostDasErrorEventHostDasErrorReason": "vim.event.HostDasErrorEvent.HostDasErrorReason",
            "HostDasEvent": "vim.event.HostDasEvent",
            "HostDasOkEvent": "vim.event.HostDasOkEvent",
            "HostDataTransportConnectionInfo": "vim.host.DataTransportConnectionInfo",
            "HostDatastoreBrowser": "vim.host.DatastoreBrowser",
            "HostDatastoreBrowserSearchResults": "vim.host.DatastoreBrowser.SearchResults",
            "HostDatastoreBrowserSearchSpec": "vim.host.DatastoreBrowser.SearchSpec",
            "HostDatastoreConnectInfo": "vim.host.ConnectInfo.DatastoreInfo",
            "HostDatastoreExistsConnectInfo": "vim.host.ConnectInfo.DatastoreExistsInfo",
            "HostDatastoreNameConflictConnectInfo": "vim.host.ConnectInfo.DatastoreNameConflictInfo",
            "HostDatastoreSystem": "vim.host.DatastoreSystem",
            "HostDatastoreSystemCapabilities": "vim.host.DatastoreSystem.Capabilities",
            "HostDatastoreSystemDatastoreResult": "vim.host.DatastoreSystem.DatastoreResult",
            "HostDatastoreSystemVvolDatastoreSpec": "vim.host.DatastoreSystem.VvolDatastoreSpec",
            "HostDateTimeConfig": "vim.host.DateTimeConfig",
            "HostDateTimeInfo": "vim.host.DateTimeInfo",
            "HostDateTimeInfoProtocol": "vim.host.DateTimeInfo.Protocol",
            "HostDateTimeSystem": "vim.host.DateTimeSystem",
            "HostDateTimeSystemServiceTestResult": "vim.host.DateTimeSystem.ServiceTestResult",
            "HostDateTimeSystemTimeZone": "vim.host.DateTimeSystem.TimeZone",
            "HostDeploymentInfo": "vim.host.DeploymentInfo",
            "HostDevice": "vim.host.Device",
            "HostDhcpService": "vim.host.DhcpService",
            "HostDhcpServiceConfig": "vim.host.DhcpService.Config",
            "HostDhcpServiceSpec": "vim.host.DhcpService.Specification",
            "HostDiagnosticPartition": "vim.host.DiagnosticPartition",
            "HostDiagnosticPartitionCreateDescription": "vim.host.DiagnosticPartition.CreateDescription",
            "HostDiagnosticPartitionCreateOption": "vim.host.DiagnosticPartition.CreateOption",
            "HostDiagnosticPartitionCreateSpec": "vim.host.DiagnosticPartition.CreateSpec",
            "HostDiagnosticSystem": "vim.host.DiagnosticSystem",
            "HostDigestInfo": "vim.host.DigestInfo",
            "HostDigestInfoDigestMethodType": "vim.host.DigestInfo.DigestMethodType",
            "HostDigestVerificationSetting": "vim.host.DigestVerificationSetting",
            "HostDirectoryStore": "vim.host.DirectoryStore",
            "HostDirectoryStoreInfo": "vim.host.DirectoryStoreInfo",
            "HostDisconnectedEvent": "vim.event.HostDisconnectedEvent",
            "HostDisconnectedEventReasonCode": "vim.event.HostDisconnectedEvent.ReasonCode",
            "HostDiskConfigurationResult": "vim.host.DiskConfigurationResult",
            "HostDiskDimensions": "vim.host.DiskDimensions",
            "HostDiskDimensionsChs": "vim.host.DiskDimensions.Chs",
            "HostDiskDimensionsLba": "vim.host.DiskDimensions.Lba",
            "HostDiskMappingInfo": "vim.vm.device.HostDiskMappingInfo",
            "HostDiskMappingOption": "vim.vm.device.HostDiskMappingOption",
            "HostDiskMappingPartitionInfo": "vim.vm.device.HostDiskMappingInfo.PartitionInfo",
            "HostDiskMappingPartitionOption": "vim.vm.device.HostDiskMappingOption.PartitionOption",
            "HostDiskPartitionAttributes": "vim.host.DiskPartitionInfo.Partition",
            "HostDiskPartitionBlockRange": "vim.host.DiskPartitionInfo.BlockRange",
            "HostDiskPartitionInfo": "vim.host.DiskPartitionInfo",
            "HostDiskPartitionInfoPartitionFormat": "vim.host.DiskPartitionInfo.PartitionFormat",
            "HostDiskPartitionInfoType": "vim.host.DiskPartitionInfo.Type",
            "HostDiskPartitionLayout": "vim.host.DiskPartitionInfo.Layout",
            "HostDiskPartitionSpec": "vim.host.DiskPartitionInfo.Specification",
            "HostDistributedVirtualSwitchManagerFailoverReason": "vim.dvs.HostDistributedVirtualSwitchManager.FailoverReason",
            "HostDistributedVirtualSwitchManagerFailoverStage": "vim.dvs.HostDistributedVirtualSwitchManager.FailoverStage",
            "HostDnsConfig": "vim.host.DnsConfig",
            "HostDnsConfigSpec": "vim.host.DnsConfigSpec",
            "HostDvxClass": "vim.host.DvxClass",
            "HostEnableAdminFailedEvent": "vim.event.HostEnableAdminFailedEvent",
            "HostEnterMaintenanceResult": "vim.host.EnterMaintenanceResult",
            "HostEsxAgentHostManager": "vim.host.EsxAgentHostManager",
            "HostEsxAgentHostManagerConfigInfo": "vim.host.EsxAgentHostManager.ConfigInfo",
            "HostEvent": "vim.event.HostEvent",
            "HostEventArgument": "vim.event.HostEventArgument",
            "HostExtraNetworksEvent": "vim.event.HostExtraNetworksEvent",
            "HostFaultToleranceManagerComponentHealthInfo": "vim.host.FaultToleranceManager.ComponentHealthInfo",
            "HostFeatureCapability": "vim.host.FeatureCapability",
            "HostFeatureMask": "vim.host.FeatureMask",
            "HostFeatureVersionInfo": "vim.host.FeatureVersionInfo",
            "HostFeatureVersionKey": "vim.host.FeatureVersionInfo.FeatureVersionKey",
            "HostFibreChannelHba": "vim.host.FibreChannelHba",
            "HostFibreChannelOverEthernetHba": "vim.host.FibreChannelOverEthernetHba",
            "HostFibreChannelOverEthernetHbaLinkInfo": "vim.host.FibreChannelOverEthernetHba.LinkInfo",
            "HostFibreChannelOverEthernetTargetTransport": "vim.host.FibreChannelOverEthernetTargetTransport",
            "HostFibreChannelTargetTransport": "vim.host.FibreChannelTargetTransport",
            "HostFileAccess": "vim.host.FileAccess",
            "HostFileSystemMountInfo": "vim.host.FileSystemMountInfo",
            "HostFileSystemVolume": "vim.host.FileSystemVolume",
            "HostFileSystemVolumeFileSystemType": "vim.host.FileSystemVolume.FileSystemType",
            "HostFileSystemVolumeInfo": "vim.host.FileSystemVolumeInfo",
            "HostFirewallConfig": "vim.host.FirewallConfig",
            "HostFirewallConfigRuleSetConfig": "vim.host.FirewallConfig.RuleSetConfig",
            "HostFirewallDefaultPolicy": "vim.host.FirewallInfo.DefaultPolicy",
            "HostFirewallInfo": "vim.host.FirewallInfo",
            "HostFirewallRule": "vim.host.Ruleset.Rule",
            "HostFirewallRuleDirection": "vim.host.Ruleset.Rule.Direction",
            "HostFirewallRulePortType": "vim.host.Ruleset.Rule.PortType",
            "HostFirewallRuleProtocol": "vim.host.Ruleset.Rule.Protocol",
            "HostFirewallRuleset": "vim.host.Ruleset",
            "HostFirewallRulesetIpList": "vim.host.Ruleset.IpList",
            "HostFirewallRulesetIpNetwork": "vim.host.Ruleset.IpNetwork",
            "HostFirewallRulesetRulesetSpec": "vim.host.Ruleset.RulesetSpec",
            "HostFirewallSystem": "vim.host.FirewallSystem",
            "HostFirewallSystemRuleSetId": "vim.host.FirewallSystem.RuleSetId",
            "HostFirewallSystemServiceName": "vim.host.FirewallSystem.ServiceName",
            "HostFirmwareSystem": "vim.host.FirmwareSystem",
            "HostFlagInfo": "vim.host.FlagInfo",
            "HostForceMountedInfo": "vim.host.ForceMountedInfo",
            "HostFru": "vim.host.Fru",
            "HostFruFruType": "vim.host.Fru.FruType",
            "HostGatewaySpec": "vim.host.GatewaySpec",
            "HostGetShortNameFailedEvent": "vim.event.HostGetShortNameFailedEvent",
            "HostGraphicsConfig": "vim.host.GraphicsConfig",
            "HostGraphicsConfigDeviceType": "vim.host.GraphicsConfig.DeviceType",
            "HostGraphicsConfigGraphicsType": "vim.host.GraphicsConfig.GraphicsType",
            "HostGraphicsConfigSharedPassthruAssignmentPolicy": "vim.host.GraphicsConfig.SharedPassthruAssignmentPolicy",
            "HostGraphicsConfigVgpuMode": "vim.host.GraphicsConfig.VgpuMode",
            "HostGraphicsInfo": "vim.host.GraphicsInfo",
            "HostGraphicsInfoGraphicsType": "vim.host.GraphicsInfo.GraphicsType",
            "HostGraphicsInfoVgpuMode": "vim.host.GraphicsInfo.VgpuMode",
            "HostGraphicsManager": "vim.host.GraphicsManager",
            "HostHardwareElementInfo": "vim.host.HardwareStatusInfo.HardwareElementInfo",
            "HostHardwareElementStatus": "vim.host.HardwareStatusInfo.Status",
            "HostHardwareInfo": "vim.host.HardwareInfo",
            "HostHardwareStatusInfo": "vim.host.HardwareStatusInfo",
            "HostHardwareSummary": "vim.host.Summary.HardwareSummary",
            "HostHasComponentFailure": "vim.fault.HostHasComponentFailure",
            "HostHasComponentFailureHostComponentType": "vim.fault.HostHasComponentFailure.HostComponentType",
            "HostHbaCreateSpec": "vim.host.HbaCreateSpec",
            "HostHealthStatusSystem": "vim.host.HealthStatusSystem",
            "HostHostBusAdapter": "vim.host.HostBusAdapter",
            "HostHyperThreadScheduleInfo": "vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo",
            "HostImageAcceptanceLevel": "vim.host.ImageConfigManager.AcceptanceLevel",
            "HostImageConfigManager": "vim.host.ImageConfigManager",
            "HostImageProfileSummary": "vim.host.ImageConfigManager.ImageProfileSummary",
            "HostInAuditModeEvent": "vim.event.HostInAuditModeEvent",
            "HostInDomain": "vim.fault.HostInDomain",
            "HostIncompatibleForFaultTolerance": "vim.fault.HostIncompatibleForFaultTolerance",
            "HostIncompatibleForFaultToleranceReason": "vim.fault.HostIncompatibleForFaultTolerance.Reason",
            "HostIncompatibleForRecordReplay": "vim.fault.HostIncompatibleForRecordReplay",
            "HostIncompatibleForRecordReplayReason": "vim.fault.HostIncompatibleForRecordReplay.Reason",
            "HostInternetScsiHba": "vim.host.InternetScsiHba",
            "HostInternetScsiHbaAuthenticationCapabilities": "vim.host.InternetScsiHba.AuthenticationCapabilities",
            "HostInternetScsiHbaAuthenticationProperties": "vim.host.InternetScsiHba.AuthenticationProperties",
            "HostInternetScsiHbaChapAuthenticationType": "vim.host.InternetScsiHba.ChapAuthenticationType",
            "HostInternetScsiHbaDigestCapabilities": "vim.host.InternetScsiHba.DigestCapabilities",
            "HostInternetScsiHbaDigestProperties": "vim.host.InternetScsiHba.DigestProperties",
            "HostInternetScsiHbaDigestType": "vim.host.InternetScsiHba.DigestType",
            "HostInternetScsiHbaDiscoveryCapabilities": "vim.host.InternetScsiHba.DiscoveryCapabilities",
            "HostInternetScsiHbaDiscoveryProperties": "vim.host.InternetScsiHba.DiscoveryProperties",
            "HostInternetScsiHbaIPCapabilities": "vim.host.InternetScsiHba.IPCapabilities",
            "HostInternetScsiHbaIPProperties": "vim.host.InternetScsiHba.IPProperties",
            "HostInternetScsiHbaIPv6Properties": "vim.host.InternetScsiHba.IPv6Properties",
            "HostInternetScsiHbaIscsiIpv6Address": "vim.host.InternetScsiHba.IscsiIpv6Address",
            "HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType": "vim.host.InternetScsiHba.IscsiIpv6Address.AddressConfigurationType",
            "HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation": "vim.host.InternetScsiHba.IscsiIpv6Address.IPv6AddressOperation",
            "HostInternetScsiHbaNetworkBindingSupportType": "vim.host.InternetScsiHba.NetworkBindingSupportType",
            "HostInternetScsiHbaParamValue": "vim.host.InternetScsiHba.ParamValue",
            "HostInternetScsiHbaSendTarget": "vim.host.InternetScsiHba.SendTarget",
            "HostInternetScsiHbaStaticTarget": "vim.host.InternetScsiHba.StaticTarget",
            "HostInternetScsiHbaStaticTargetTargetDiscoveryMethod": "vim.host.InternetScsiHba.StaticTarget.TargetDiscoveryMethod",
            "HostInternetScsiHbaTargetSet": "vim.host.InternetScsiHba.TargetSet",
            "HostInternetScsiTargetTransport": "vim.host.InternetScsiTargetTransport",
            "HostInventoryFull": "vim.fault.HostInventoryFull",
            "HostInventoryFullEvent": "vim.event.HostInventoryFullEvent",
            "HostInventoryUnreadableEvent": "vim.event.HostInventoryUnreadableEvent",
            "HostIoFilterInfo": "vim.IoFilterManager.HostIoFilterInfo",
            "HostIpChangedEvent": "vim.event.HostIpChangedEvent",
            "HostIpConfig": "vim.host.IpConfig",
            "HostIpConfigIpV6Address": "vim.host.IpConfig.IpV6Address",
            "HostIpConfigIpV6AddressConfigType": "vim.host.IpConfig.IpV6AddressConfigType",
            "HostIpConfigIpV6AddressConfiguration": "vim.host.IpConfig.IpV6AddressConfiguration",
            "HostIpConfigIpV6AddressStatus": "vim.host.IpConfig.IpV6AddressStatus",
            "HostIpInconsistentEvent": "vim.event.HostIpInconsistentEvent",
            "HostIpRouteConfig": "vim.host.IpRouteConfig",
            "HostIpRouteConfigSpec": "vim.host.IpRouteConfigSpec",
            "HostIpRouteEntry": "vim.host.IpRouteEntry",
            "HostIpRouteOp": "vim.host.IpRouteOp",
            "HostIpRouteTableConfig": "vim.host.IpRouteTableConfig",
            "HostIpRouteTableInfo": "vim.host.IpRouteTableInfo",
            "HostIpToShortNameFailedEvent": "vim.event.HostIpToShortNameFailedEvent",
            "HostIpmiInfo": "vim.host.IpmiInfo",
            "HostIsolationIpPingFailedEvent": "vim.event.HostIsolationIpPingFailedEvent",
            "HostKernelModuleSystem": "vim.host.KernelModuleSystem",
            "HostLicensableResourceInfo": "vim.LicenseManager.LicensableResourceInfo",
            "HostLicensableResourceKey": "vim.LicenseManager.LicensableResourceInfo.ResourceKey",
            "HostLicenseConnectInfo": "vim.host.ConnectInfo.LicenseInfo",
            "HostLicenseExpiredEvent": "vim.event.HostLicenseExpiredEvent",
            "HostLicenseSpec": "vim.host.LicenseSpec",
            "HostListSummary": "vim.host.Summary",
            "HostListSummaryGatewaySummary": "vim.host.Summary.GatewaySummary",
            "HostListSummaryQuickStats": "vim.host.Summary.QuickStats",
            "HostLocalAccountManager": "vim.host.LocalAccountManager",
            "HostLocalAuthentication": "vim.host.LocalAuthentication",
            "HostLocalAuthenticationInfo": "vim.host.LocalAuthenticationInfo",
            "HostLocalFileSystemVolume": "vim.host.LocalFileSystemVolume",
            "HostLocalFileSystemVolumeSpec": "vim.host.LocalFileSystemVolume.Specification",
            "HostLocalPortCreatedEvent": "vim.event.HostLocalPortCreatedEvent",
            "HostLockdownMode": "vim.host.HostAccessManager.LockdownMode",
            "HostLowLevelProvisioningManagerDiskLayoutSpec": "vim.host.LowLevelProvisioningManager.DiskLayoutSpec",
            "HostLowLevelProvisioningManagerFileDeleteResult": "vim.host.LowLevelProvisioningManager.FileDeleteResult",
            "HostLowLevelProvisioningManagerFileDeleteSpec": "vim.host.LowLevelProvisioningManager.FileDeleteSpec",
            "HostLowLevelProvisioningManagerFileReserveResult": "vim.host.LowLevelProvisioningManager.FileReserveResult",
            "HostLowLevelProvisioningManagerFileReserveSpec": "vim.host.LowLevelProvisioningManager.FileReserveSpec",
            "HostLowLevelProvisioningManagerFileType": "vim.host.LowLevelProvisioningManager.FileType",
            "HostLowLevelProvisioningManagerReloadTarget": "vim.host.LowLevelProvisioningManager.ReloadTarget",
            "HostLowLevelProvisioningManagerSnapshotLayoutSpec": "vim.host.LowLevelProvisioningManager.SnapshotLayoutSpec",
            "HostLowLevelProvisioningManagerVmMigrationStatus": "vim.host.LowLevelProvisioningManager.VmMigrationStatus",
            "HostLowLevelProvisioningManagerVmRecoveryInfo": "vim.host.LowLevelProvisioningManager.VmRecoveryInfo",
            "HostMaintenanceSpec": "vim.host.MaintenanceSpec",
            "HostMaintenanceSpecEvacuationMode": "vim.host.MaintenanceSpec.EvacuationMode",
            "HostMaintenanceSpecPurpose": "vim.host.MaintenanceSpec.Purpose",
            "HostMemberHealthCheckResult": "vim.dvs.HostMember.HealthCheckResult",
            "HostMemberRuntimeInfo": "vim.dvs.HostMember.RuntimeInfo",
            "HostMemberUplinkHealthCheckResult": "vim.dvs.HostMember.UplinkHealthCheckResult",
            "HostMemoryProfile": "vim.profile.host.HostMemoryProfile",
            "HostMemorySpec": "vim.host.MemorySpec",
            "HostMemorySystem": "vim.host.MemoryManagerSystem",
            "HostMemoryTierFlags": "vim.host.MemoryTierFlags",
            "HostMemoryTierInfo": "vim.host.MemoryTierInfo",
            "HostMemoryTierType": "vim.host.MemoryTierType",
            "HostMemoryTieringType": "vim.host.MemoryTieringType",
            "HostMissingNetworksEvent": "vim.event.HostMissingNetworksEvent",
            "HostMonitoringStateChangedEvent": "vim.event.HostMonitoringStateChangedEvent",
            "HostMountInfo": "vim.host.MountInfo",
            "HostMountInfoInaccessibleReason": "vim.host.MountInfo.InaccessibleReason",
            "HostMountInfoMountFailedReason": "vim.host.MountInfo.MountFailedReason",
            "HostMountMode": "vim.host.MountInfo.AccessMode",
            "HostMultipathInfo": "vim.host.MultipathInfo",
            "HostMultipathInfoFixedLogicalUnitPolicy": "vim.host.MultipathInfo.FixedLogicalUnitPolicy",
            "HostMultipathInfoHppLogicalUnitPolicy": "vim.host.MultipathInfo.HppLogicalUnitPolicy",
            "HostMultipathInfoLogicalUnit": "vim.host.MultipathInfo.LogicalUnit",
            "HostMultipathInfoLogicalUnitPolicy": "vim.host.MultipathInfo.LogicalUnitPolicy",
            "HostMultipathInfoLogicalUnitStorageArrayTypePolicy": "vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy",
            "HostMultipathInfoPath": "vim.host.MultipathInfo.Path",
            "HostMultipathStateInfo": "vim.host.MultipathStateInfo",
            "HostMultipathStateInfoPath": "vim.host.MultipathStateInfo.Path",
            "HostNasVolume": "vim.host.NasVolume",
            "HostNasVolumeConfig": "vim.host.NasVolume.Config",
            "HostNasVolumeSecurityType": "vim.host.NasVolume.SecurityType",
            "HostNasVolumeSpec": "vim.host.NasVolume.Specification",
            "HostNasVolumeUserInfo": "vim.host.NasVolume.UserInfo",
            "HostNatService": "vim.host.NatService",
            "HostNatServiceConfig": "vim.host.NatService.Config",
            "HostNatServiceNameServiceSpec": "vim.host.NatService.NameServiceSpec",
            "HostNatServicePortForwardSpec": "vim.host.NatService.PortForwardSpecification",
            "HostNatServiceSpec": "vim.host.NatService.Specification",
            "HostNetCapabilities": "vim.host.NetCapabilities",
            "HostNetOffloadCapabilities": "vim.host.NetOffloadCapabilities",
            "HostNetStackInstance": "vim.host.NetStackInstance",
            "HostNetStackInstanceCongestionControlAlgorithmType": "vim.host.NetStackInstance.CongestionControlAlgorithmType",
            "HostNetStackInstanceSystemStackKey": "vim.host.NetStackInstance.SystemStackKey",
            "HostNetworkConfig": "vim.host.NetworkConfig",
            "HostNetworkConfigNetStackSpec": "vim.host.NetworkConfig.NetStackSpec",
            "HostNetworkConfigResult": "vim.host.NetworkConfig.Result",
            "HostNetworkInfo": "vim.host.NetworkInfo",
            "HostNetworkPolicy": "vim.host.NetworkPolicy",
            "HostNetworkResourceRuntime": "vim.host.RuntimeInfo.NetworkResourceRuntimeInfo",
            "HostNetworkSecurityPolicy": "vim.host.NetworkPolicy.SecurityPolicy",
            "HostNetworkSystem": "vim.host.NetworkSystem",
            "HostNetworkTrafficShapingPolicy": "vim.host.NetworkPolicy.TrafficShapingPolicy",
            "HostNewNetworkConnectInfo": "vim.host.ConnectInfo.NewNetworkInfo",
            "HostNfcConnectionInfo": "vim.host.NfcConnectionInfo",
            "HostNicFailureCriteria": "vim.host.NetworkPolicy.NicFailureCriteria",
            "HostNicOrderPolicy": "vim.host.NetworkPolicy.NicOrderPolicy",
            "HostNicTeamingPolicy": "vim.host.NetworkPolicy.NicTeamingPolicy",
            "HostNoAvailableNetworksEvent": "vim.event.HostNoAvailableNetworksEvent",
            "HostNoHAEnabledPortGroupsEvent": "vim.event.HostNoHAEnabledPortGroupsEvent",
            "HostNoRedundantManagementNetworkEvent": "vim.event.HostNoRedundantManagementNetworkEvent",
            "HostNonCompliantEvent": "vim.event.HostNonCompliantEvent",
            "HostNotConnected": "vmodl.fault.HostNotConnected",
            "HostNotInClusterEvent": "vim.event.HostNotInClusterEvent",
            "HostNotReachable": "vmodl.fault.HostNotReachable",
            "HostNtpConfig": "vim.host.NtpConfig",
            "HostNumaInfo": "vim.host.NumaInfo",
            "HostNumaNode": "vim.host.NumaNode",
            "HostNumericSensorHealthState": "vim.host.NumericSensorInfo.HealthState",
            "HostNumericSensorInfo": "vim.host.NumericSensorInfo",
            "HostNumericSensorType": "vim.host.NumericSensorInfo.SensorType",
            "HostNvdimmSystem": "vim.host.NvdimmSystem",
            "HostNvmeConnectSpec": "vim.host.NvmeConnectSpec",
            "HostNvmeController": "vim.host.NvmeController",
            "HostNvmeDisconnectSpec": "vim.host.NvmeDisconnectSpec",
            "HostNvmeDiscoverSpec": "vim.host.NvmeDiscoverSpec",
            "HostNvmeDiscoveryLog": "vim.host.NvmeDiscoveryLog",
            "HostNvmeDiscoveryLogEntry": "vim.host.NvmeDiscoveryLog.Entry",
            "HostNvmeDiscoveryLogSubsystemType": "vim.host.NvmeDiscoveryLog.SubsystemType",
            "HostNvmeDiscoveryLogTransportRequirements": "vim.host.NvmeDiscoveryLog.TransportRequirements",
            "HostNvmeNamespace": "vim.host.NvmeNamespace",
            "HostNvmeOpaqueTransportParameters": "vim.host.NvmeOpaqueTransportParameters",
            "HostNvmeOverFibreChannelParameters": "vim.host.NvmeOverFibreChannelParameters",
            "HostNvmeOverRdmaParameters": "vim.host.NvmeOverRdmaParameters",
            "HostNvmeOverTcpParameters": "vim.host.NvmeOverTcpParameters",
            "HostNvmeSpec": "vim.host.NvmeSpec",
            "HostNvmeTopology": "vim.host.NvmeTopology",
            "HostNvmeTopologyInterface": "vim.host.NvmeTopology.Interface",
            "HostNvmeTransportParameters": "vim.host.NvmeTransportParameters",
            "HostNvmeTransportParametersNvmeAddressFamily": "vim.host.NvmeTransportParameters.NvmeAddressFamily",
            "HostNvmeTransportType": "vim.host.NvmeTransportType",
            "HostOpaqueNetworkInfo": "vim.host.OpaqueNetworkInfo",
            "HostOpaqueSwitch": "vim.host.OpaqueSwitch",
            "HostOpaqueSwitchOpaqueSwitchState": "vim.host.OpaqueSwitch.OpaqueSwitchState",
            "HostOpaqueSwitchPhysicalNicZone": "vim.host.OpaqueSwitch.PhysicalNicZone",
            "HostOvercommittedEvent": "vim.event.HostOvercommittedEvent",
            "HostPMemVolume": "vim.host.PMemVolume",
            "HostParallelScsiHba": "vim.host.ParallelScsiHba",
            "HostParallelScsiTargetTransport": "vim.host.ParallelScsiTargetTransport",
            "HostPartialMaintenanceModeId": "vim.host.PartialMaintenanceModeId",
            "HostPartialMaintenanceModeRuntimeInfo": "vim.host.PartialMaintenanceModeRuntimeInfo",
            "HostPartialMaintenanceModeStatus": "vim.host.PartialMaintenanceModeStatus",
            "HostPatchManager": "vim.host.PatchManager",
            "HostPatchManagerInstallState": "vim.host.PatchManager.Status.InstallState",
            "HostPatchManagerIntegrityStatus": "vim.host.PatchManager.Status.Integrity",
            "HostPatchManagerLocator": "vim.host.PatchManager.Locator",
            "HostPatchManagerPatchManagerOperationSpec": "vim.host.PatchManager.PatchManagerOperationSpec",
            "HostPatchManagerReason": "vim.host.PatchManager.Status.Reason",
            "HostPatchManagerResult": "vim.host.PatchManager.Result",
            "HostPatchManagerStatus": "vim.host.PatchManager.Status",
            "HostPatchManagerStatusPrerequisitePatch": "vim.host.PatchManager.Status.PrerequisitePatch",
            "HostPathSelectionPolicyOption": "vim.host.PathSelectionPolicyOption",
            "HostPciDevice": "vim.host.PciDevice",
            "HostPciDeviceDirectPathInfo": "vim.host.PciDevice.DirectPathInfo",
            "HostPciPassthruConfig": "vim.host.PciPassthruConfig",
            "HostPciPassthruInfo": "vim.host.PciPassthruInfo",
            "HostPciPassthruInfoDirectPathDeviceMode": "vim.host.PciPassthruInfo.DirectPathDeviceMode",
            "HostPciPassthruInfoDirectPathState": "vim.host.PciPassthruInfo.DirectPathState",
            "HostPciPassthruSystem": "vim.host.PciPassthruSystem",
            "HostPcieHba": "vim.host.PcieHba",
            "HostPcieTargetTransport": "vim.host.PcieTargetTransport",
            "HostPersistentMemoryInfo": "vim.host.PersistentMemoryInfo",
            "HostPlacedVirtualNicIdentifier": "vim.host.RuntimeInfo.PlacedVirtualNicIdentifier",
            "HostPlugStoreTopology": "vim.host.PlugStoreTopology",
            "HostPlugStoreTopologyAdapter": "vim.host.PlugStoreTopology.Adapter",
            "HostPlugStoreTopologyDevice": "vim.host.PlugStoreTopology.Device",
            "HostPlugStoreTopologyPath": "vim.host.PlugStoreTopology.Path",
            "HostPlugStoreTopologyPlugin": "vim.host.PlugStoreTopology.Plugin",
            "HostPlugStoreTopologyTarget": "vim.host.PlugStoreTopology.Target",
            "HostPnicNetworkResourceInfo": "vim.host.RuntimeInfo.PnicNetworkResourceInfo",
            "HostPortGroup": "vim.host.PortGroup",
            "HostPortGroupConfig": "vim.host.PortGroup.Config",
            "HostPortGroupPort": "vim.host.PortGroup.Port",
            "HostPortGroupProfile": "vim.profile.host.HostPortGroupProfile",
            "HostPortGroupSpec": "vim.host.PortGroup.Specification",
            "HostPosixAccountSpec": "vim.host.LocalAccountManager.PosixAccountSpecification",
            "HostPowerOpFailed": "vim.fault.HostPowerOpFailed",
            "HostPowerOperationType": "vim.cluster.HostPowerAction.OperationType",
            "HostPowerPolicy": "vim.host.PowerSystem.PowerPolicy",
            "HostPowerSystem": "vim.host.PowerSystem",
            "HostPrimaryAgentNotShortNameEvent": "vim.event.HostPrimaryAgentNotShortNameEvent",
            "HostProfile": "vim.profile.host.HostProfile",
            "HostProfileAppliedEvent": "vim.event.HostProfileAppliedEvent",
            "HostProfileCompleteConfigSpec": "vim.profile.host.HostProfile.CompleteConfigSpec",
            "HostProfileConfigInfo": "vim.profile.host.HostProfile.ConfigInfo",
            "HostProfileConfigSpec": "vim.profile.host.HostProfile.ConfigSpec",
            "HostProfileHostBasedConfigSpec": "vim.profile.host.HostProfile.HostBasedConfigSpec",
            "HostProfileManager": "vim.profile.host.ProfileManager",
            "HostProfileManagerAnswerFileStatus": "vim.profile.host.ProfileManager.AnswerFileStatus",
            "HostProfileManagerCompositionResult": "vim.profile.host.ProfileManager.CompositionResult",
            "HostProfileManagerCompositionResultResultElement": "vim.profile.host.ProfileManager.CompositionResult.ResultElement",
            "HostProfileManagerCompositionResultResultElementStatus": "vim.profile.host.ProfileManager.CompositionResult.ResultElement.Status",
            "HostProfileManagerCompositionValidationResult": "vim.profile.host.ProfileManager.CompositionValidationResult",
            "HostProfileManagerCompositionValidationResultResultElement": "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement",
            "HostProfileManagerCompositionValidationResultResultElementStatus": "vim.profile.host.ProfileManager.CompositionValidationResult.ResultElement.Status",
            "HostProfileManagerConfigTaskList": "vim.profile.host.ProfileManager.ConfigTaskList",
            "HostProfileManagerHostToConfigSpecMap": "vim.profile.host.ProfileManager.HostToConfigSpecMap",
            "HostProfileManagerTaskListRequirement": "vim.profile.host.ProfileManager.TaskListRequirement",
            "HostProfileSerializedHostProfileSpec": "vim.profile.host.HostProfile.SerializedHostProfileSpec",
            "HostProfileValidationFailureInfo": "vim.profile.host.HostProfile.ValidationFailureInfo",
            "HostProfileValidationFailureInfoUpdateType": "vim.profile.host.HostProfile.ValidationFailureInfo.UpdateType",
            "HostProfileValidationState": "vim.profile.host.HostProfile.ValidationState",
            "HostProfilesEntityCustomizations": "vim.profile.host.ProfileManager.EntityCustomizations",
            "HostProtocolEndpoint": "vim.host.ProtocolEndpoint",
            "HostProtocolEndpointPEType": "vim.host.ProtocolEndpoint.PEType",
            "HostProtocolEndpointProtocolEndpointType": "vim.host.ProtocolEndpoint.ProtocolEndpointType",
            "HostProxySwitch": "vim.host.HostProxySwitch",
            "HostProxySwitchConfig": "vim.host.HostProxySwitch.Config",
            "HostProxySwitchEnsInfo": "vim.host.HostProxySwitch.EnsInfo",
            "HostProxySwitchHostLagConfig": "vim.host.HostProxySwitch.HostLagConfig",
            "HostProxySwitchSpec": "vim.host.HostProxySwitch.Specification",
            "HostPtpConfig": "vim.host.PtpConfig",
            "HostPtpConfigDeviceType": "vim.host.PtpConfig.DeviceType",
            "HostPtpConfigPtpPort": "vim.host.PtpConfig.PtpPort",
            "HostQualifiedName": "vim.host.QualifiedName",
            "HostQualifiedNameType": "vim.host.QualifiedName.Type",
            "HostRdmaDevice": "vim.host.RdmaDevice",
            "HostRdmaDeviceBacking": "vim.host.RdmaDevice.Backing",
            "HostRdmaDeviceCapability": "vim.host.RdmaDevice.Capability",
            "HostRdmaDeviceConnectionInfo": "vim.host.RdmaDevice.ConnectionInfo",
            "HostRdmaDeviceConnectionState": "vim.host.RdmaDevice.ConnectionState",
            "HostRdmaDevicePnicBacking": "vim.host.RdmaDevice.PnicBacking",
            "HostRdmaHba": "vim.host.RdmaHba",
            "HostRdmaTargetTransport": "vim.host.RdmaTargetTransport",
            "HostReconnectionFailedEvent": "vim.event.HostReconnectionFailedEvent",
            "HostReliableMemoryInfo": "vim.host.ReliableMemoryInfo",
            "HostRemovedEvent": "vim.event.HostRemovedEvent",
            "HostReplayUnsupportedReason": "vim.host.Capability.ReplayUnsupportedReason",
            "HostResignatureRescanResult": "vim.host.ResignatureRescanResult",
            "HostRuntimeInfo": "vim.host.RuntimeInfo",
            "HostRuntimeInfoNetStackInstanceRuntimeInfo": "vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo",
            "HostRuntimeInfoNetStackInstanceRuntimeInfoState": "vim.host.RuntimeInfo.NetStackInstanceRuntimeInfo.State",
            "HostRuntimeInfoNetworkRuntimeInfo": "vim.host.RuntimeInfo.NetworkRuntimeInfo",
            "HostRuntimeInfoStateEncryptionInfo": "vim.host.RuntimeInfo.StateEncryptionInfo",
            "HostRuntimeInfoStateEncryptionInfoProtectionMode": "vim.host.RuntimeInfo.StateEncryptionInfo.ProtectionMode",
            "HostRuntimeInfoStatelessNvdsMigrationState": "vim.host.RuntimeInfo.StatelessNvdsMigrationState",
            "HostScsiDisk": "vim.host.ScsiDisk",
            "HostScsiDiskPartition": "vim.host.ScsiDisk.Partition",
            "HostScsiTopology": "vim.host.ScsiTopology",
            "HostScsiTopologyInterface": "vim.host.ScsiTopology.Interface",
            "HostScsiTopologyLun": "vim.host.ScsiTopology.Lun",
            "HostScsiTopologyTarget": "vim.host.ScsiTopology.Target",
            "HostSecuritySpec": "vim.host.SecuritySpec",
            "HostSerialAttachedHba": "vim.host.SerialAttachedHba",
            "HostSerialAttachedTargetTransport": "vim.host.SerialAttachedTargetTransport",
            "HostService": "vim.host.Service",
            "HostServiceConfig": "vim.host.ServiceConfig",
            "HostServiceInfo": "vim.host.ServiceInfo",
            "HostServicePolicy": "vim.host.Service.Policy",
            "HostServiceSourcePackage": "vim.host.Service.SourcePackage",
            "HostServiceSystem": "vim.host.ServiceSystem",
            "HostSevInfo": "vim.host.SevInfo",
            "HostSevInfoSevState": "vim.host.SevInfo.SevState",
            "HostSgxInfo": "vim.host.SgxInfo",
            "HostSgxInfoFlcModes": "vim.host.SgxInfo.FlcModes",
            "HostSgxInfoSgxStates": "vim.host.SgxInfo.SgxStates",
            "HostSgxRegistrationInfo": "vim.host.SgxRegistrationInfo",
            "HostSgxRegistrationInfoRegistrationStatus": "vim.host.SgxRegistrationInfo.RegistrationStatus",
            "HostSgxRegistrationInfoRegistrationType": "vim.host.SgxRegistrationInfo.RegistrationType",
            "HostSharedGpuCapabilities": "vim.host.SharedGpuCapabilities",
            "HostShortNameInconsistentEvent": "vim.event.HostShortNameInconsistentEvent",
            "HostShortNameToIpFailedEvent": "vim.event.HostShortNameToIpFailedEvent",
            "HostShutdownEvent": "vim.event.HostShutdownEvent",
            "HostSnmpAgentCapability": "vim.host.SnmpSystem.AgentLimits.Capability",
            "HostSnmpConfigSpec": "vim.host.SnmpSystem.SnmpConfigSpec",
            "HostSnmpDestination": "vim.host.SnmpSystem.SnmpConfigSpec.Destination",
            "HostSnmpSystem": "vim.host.SnmpSystem",
            "HostSnmpSystemAgentLimits": "vim.host.SnmpSystem.AgentLimits",
            "HostSpecification": "vim.profile.host.HostSpecification",
            "HostSpecificationChangedEvent": "vim.event.HostSpecificationChangedEvent",
            "HostSpecificationManager": "vim.profile.host.HostSpecificationManager",
            "HostSpecificationOperationFailed": "vim.fault.HostSpecificationOperationFailed",
            "HostSpecificationRequireEvent": "vim.event.HostSpecificationRequireEvent",
            "HostSpecificationUpdateEvent": "vim.event.HostSpecificationUpdateEvent",
            "HostSriovConfig": "vim.host.SriovConfig",
            "HostSriovDevicePoolInfo": "vim.host.SriovDevicePoolInfo",
            "HostSriovInfo": "vim.host.SriovInfo",
            "HostSriovNetworkDevicePoolInfo": "vim.host.SriovNetworkDevicePoolInfo",
            "HostSslThumbprintInfo": "vim.host.SslThumbprintInfo",
            "HostStandbyMode": "vim.HostSystem.StandbyMode",
            "HostStatusChangedEvent": "vim.event.HostStatusChangedEvent",
            "HostStorageArrayTypePolicyOption": "vim.host.StorageArrayTypePolicyOption",
            "HostStorageDeviceInfo": "vim.host.StorageDeviceInfo",
            "HostStorageElementInfo": "vim.host.HardwareStatusInfo.StorageStatusInfo",
            "HostStorageOperationalInfo": "vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo",
            "HostStorageProtocol": "vim.host.StorageProtocol",
            "HostStorageSystem": "vim.host.StorageSystem",
            "HostStorageSystemDiskLocatorLedResult": "vim.host.StorageSystem.DiskLocatorLedResult",
            "HostStorageSystemScsiLunResult": "vim.host.StorageSystem.ScsiLunResult",
            "HostStorageSystemVmfsVolumeResult": "vim.host.StorageSystem.VmfsVolumeResult",
            "HostSubSpecification": "vim.profile.host.HostSubSpecification",
            "HostSubSpecificationDeleteEvent": "vim.event.HostSubSpecificationDeleteEvent",
            "HostSubSpecificationUpdateEvent": "vim.event.HostSubSpecificationUpdateEvent",
            "HostSyncFailedEvent": "vim.event.HostSyncFailedEvent",
            "HostSystemComplianceCheckState": "vim.HostSystem.ComplianceCheckState",
            "HostSystemConnectionState": "vim.HostSystem.ConnectionState",
            "HostSystemHealthInfo": "vim.host.SystemHealthInfo",
            "HostSystemIdentificationInfo": "vim.host.SystemIdentificationInfo",
            "HostSystemIdentificationInfoIdentifier": "vim.host.SystemIdentificationInfo.Identifier",
            "HostSystemInfo": "vim.host.SystemInfo",
            "HostSystemPowerState": "vim.HostSystem.PowerState",
            "HostSystemReconnectSpec": "vim.HostSystem.ReconnectSpec",
            "HostSystemRemediationState": "vim.HostSystem.RemediationState",
            "HostSystemRemediationStateState": "vim.HostSystem.RemediationState.State",
            "HostSystemResourceInfo": "vim.host.SystemResourceInfo",
            "HostSystemSwapConfiguration": "vim.host.SystemSwapConfiguration",
            "HostSystemSwapConfigurationDatastoreOption": "vim.host.SystemSwapConfiguration.DatastoreOption",
            "HostSystemSwapConfigurationDisabledOption": "vim.host.SystemSwapConfiguration.DisabledOption",
            "HostSystemSwapConfigurationHostCacheOption": "vim.host.SystemSwapConfiguration.HostCacheOption",
            "HostSystemSwapConfigurationHostLocalSwapOption": "vim.host.SystemSwapConfiguration.HostLocalSwapOption",
            "HostSystemSwapConfigurationSystemSwapOption": "vim.host.SystemSwapConfiguration.SystemSwapOption",
            "HostTargetTransport": "vim.host.TargetTransport",
            "HostTcpHba": "vim.host.TcpHba",
            "HostTcpHbaCreateSpec": "vim.host.TcpHbaCreateSpec",
            "HostTcpTargetTransport": "vim.host.TcpTargetTransport",
            "HostTdxInfo": "vim.host.TdxInfo",
            "HostTdxInfoTdxState": "vim.host.TdxInfo.TdxState",
            "HostTpmAttestationInfo": "vim.host.TpmAttestationInfo",
            "HostTpmAttestationInfoAcceptanceStatus": "vim.host.TpmAttestationInfo.AcceptanceStatus",
            "HostTpmAttestationReport": "vim.host.TpmAttestationReport",
            "HostTpmBootCompleteEventDetails": "vim.host.TpmBootCompleteEventDetails",
            "HostTpmBootSecurityOptionEventDetails": "vim.host.TpmBootSecurityOptionEventDetails",
            "HostTpmCommandEventDetails": "vim.host.TpmCommandEventDetails",
            "HostTpmDigestInfo": "vim.host.TpmDigestInfo",
            "HostTpmEventDetails": "vim.host.TpmEventDetails",
            "HostTpmEventLogEntry": "vim.host.TpmEventLogEntry",
            "HostTpmNvTagEventDetails": "vim.host.TpmNvTagEventDetails",
            "HostTpmOptionEventDetails": "vim.host.TpmOptionEventDetails",
            "HostTpmSignerEventDetails": "vim.host.TpmSignerEventDetails",
            "HostTpmSoftwareComponentEventDetails": "vim.host.TpmSoftwareComponentEventDetails",
            "HostTpmSystemVersionEventDetails": "vim.host.TpmSystemVersionEventDetails",
            "HostTpmVersionEventDetails": "vim.host.TpmVersionEventDetails",
            "HostTrustAuthorityAttestationInfo": "vim.host.TrustAuthorityAttestationInfo",
            "HostTrustAuthorityAttestationInfoAttestationStatus": "vim.host.TrustAuthorityAttestationInfo.AttestationStatus",
            "HostUnresolvedVmfsExtent": "vim.host.UnresolvedVmfsExtent",
            "HostUnresolvedVmfsExtentUnresolvedReason": "vim.host.UnresolvedVmfsExtent.UnresolvedReason",
            "HostUnresolvedVmfsResignatureSpec": "vim.host.UnresolvedVmfsResignatureSpec",
            "HostUnresolvedVmfsResolutionResult": "vim.host.UnresolvedVmfsResolutionResult",
            "HostUnresolvedVmfsResolutionSpec": "vim.host.UnresolvedVmfsResolutionSpec",
            "HostUnresolvedVmfsResolutionSpecVmfsUuidResolution": "vim.host.UnresolvedVmfsResolutionSpec.VmfsUuidResolution",
            "HostUnresolvedVmfsVolume": "vim.host.UnresolvedVmfsVolume",
            "HostUnresolvedVmfsVolumeResolveStatus": "vim.host.UnresolvedVmfsVolume.ResolveStatus",
            "HostUpgradeFailedEvent": "vim.event.HostUpgradeFailedEvent",
            "HostUserWorldSwapNotEnabledEvent": "vim.event.HostUserWorldSwapNotEnabledEvent",
            "HostVFlashManager": "vim.host.VFlashManager",
            "HostVFlashManagerVFlashCacheConfigInfo": "vim.host.VFlashManager.VFlashCacheConfigInfo",
            "HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption": "vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption",
            "HostVFlashManagerVFlashCacheConfigSpec": "vim.host.VFlashManager.VFlashCacheConfigSpec",
            "HostVFlashManagerVFlashConfigInfo": "vim.host.VFlashManager.VFlashConfigInfo",
            "HostVFlashManagerVFlashResourceConfigInfo": "vim.host.VFlashManager.VFlashResourceConfigInfo",
            "HostVFlashManagerVFlashResourceConfigSpec": "vim.host.VFlashManager.VFlashResourceConfigSpec",
            "HostVFlashManagerVFlashResourceRunTimeInfo": "vim.host.VFlashManager.VFlashResourceRunTimeInfo",
            "HostVFlashResourceConfigurationResult": "vim.host.VFlashResourceConfigurationResult",
            "HostVMotionCompatibility": "vim.ServiceInstance.HostVMotionCompatibility",
            "HostVMotionConfig": "vim.host.VMotionConfig",
            "HostVMotionInfo": "vim.host.VMotionInfo",
            "HostVMotionManagerDstInstantCloneResult": "vim.host.VMotionManager.DstInstantCloneResult",
            "HostVMotionManagerSrcInstantCloneResult": "vim.host.VMotionManager.SrcInstantCloneResult",
            "HostVMotionNetConfig": "vim.host.VMotionSystem.NetConfig",
            "HostVMotionSystem": "vim.host.VMotionSystem",
            "HostVStorageObjectManager": "vim.vslm.host.VStorageObjectManager",
            "HostVfatVolume": "vim.host.VfatVolume",
            "HostVffsSpec": "vim.host.VffsVolume.Specification",
            "HostVffsVolume": "vim.host.VffsVolume",
            "HostVirtualNic": "vim.host.VirtualNic",
            "HostVirtualNicConfig": "vim.host.VirtualNic.Config",
            "HostVirtualNicConnection": "vim.host.VirtualNicConnection",
            "HostVirtualNicIpRouteSpec": "vim.host.VirtualNic.IpRouteSpec",
            "HostVirtualNicManager": "vim.host.VirtualNicManager",
            "HostVirtualNicManagerInfo": "vim.host.VirtualNicManagerInfo",
            "HostVirtualNicManagerNicType": "vim.host.VirtualNicManager.NicType",
            "HostVirtualNicManagerNicTypeSelection": "vim.host.VirtualNicManager.NicTypeSelection",
            "HostVirtualNicOpaqueNetworkSpec": "vim.host.VirtualNic.OpaqueNetworkSpec",
            "HostVirtualNicSpec": "vim.host.VirtualNic.Specification",
            "HostVirtualSwitch": "vim.host.VirtualSwitch",
            "HostVirtualSwitchAutoBridge": "vim.host.VirtualSwitch.AutoBridge",
            "HostVirtualSwitchBeaconConfig": "vim.host.VirtualSwitch.BeaconConfig",
            "HostVirtualSwitchBondBridge": "vim.host.VirtualSwitch.BondBridge",
            "HostVirtualSwitchBridge": "vim.host.VirtualSwitch.Bridge",
            "HostVirtualSwitchConfig": "vim.host.VirtualSwitch.Config",
            "HostVirtualSwitchSimpleBridge": "vim.host.VirtualSwitch.SimpleBridge",
            "HostVirtualSwitchSpec": "vim.host.VirtualSwitch.Specification",
            "HostVmciAccessManagerAccessSpec": "vim.host.VmciAccessManager.AccessSpec",
            "HostVmciAccessManagerMode": "vim.host.VmciAccessManager.Mode",
            "HostVmfsRescanResult": "vim.host.VmfsRescanResult",
            "HostVmfsSpec": "vim.host.VmfsVolume.Specification",
            "HostVmfsVolume": "vim.host.VmfsVolume",
            "HostVmfsVolumeUnmapBandwidthPolicy": "vim.host.VmfsVolume.UnmapBandwidthPolicy",
            "HostVmfsVolumeUnmapPriority": "vim.host.VmfsVolume.UnmapPriority",
            "HostVnicConnectedToCustomizedDVPortEvent": "vim.event.HostVnicConnectedToCustomizedDVPortEvent",
            "HostVsanHealthSystem": "vim.host.VsanHealthSystem",
            "HostVsanInternalSystem": "vim.host.VsanInternalSystem",
            "HostVsanInternalSystemCmmdsQuery": "vim.host.VsanInternalSystem.CmmdsQuery",
            "HostVsanInternalSystemDeleteVsanObjectsResult": "vim.host.VsanInternalSystem.DeleteVsanObjectsResult",
            "HostVsanInternalSystemVsanObjectOperationResult": "vim.host.VsanInternalSystem.VsanObjectOperationResult",
            "HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult": "vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult",
            "HostVsanSystem": "vim.host.VsanSystem",
            "HostVvolNQN": "vim.host.VvolNQN",
            "HostVvolVolume": "vim.host.VvolVolume",
            "HostVvolVolumeHostVvolNQN": "vim.host.VvolVolume.HostVvolNQN",
            "HostVvolVolumeSpecification": "vim.host.VvolVolume.Specification",
            "HostWwnChangedEvent": "vim.event.HostWwnChangedEvent",
            "HostWwnConflictEvent": "vim.event.HostWwnConflictEvent",
            "HotSnapshotMoveNotSupported": "vim.fault.HotSnapshotMoveNotSupported",
            "HourlyTaskScheduler": "vim.scheduler.HourlyTaskScheduler",
            "HttpFault": "vim.fault.HttpFault",
            "HttpNfcLeaseCapabilities": "vim.HttpNfcLease.Capabilities",
            "HttpNfcLeaseDatastoreLeaseInfo": "vim.HttpNfcLease.DatastoreLeaseInfo",
            "HttpNfcLeaseDeviceUrl": "vim.HttpNfcLease.DeviceUrl",
            "HttpNfcLeaseHostInfo": "vim.HttpNfcLease.HostInfo",
            "HttpNfcLeaseInfo": "vim.HttpNfcLease.Info",
            "HttpNfcLeaseManifestEntry": "vim.HttpNfcLease.ManifestEntry",
            "HttpNfcLeaseManifestEntryChecksumType": "vim.HttpNfcLease.ManifestEntry.ChecksumType",
            "HttpNfcLeaseMode": "vim.HttpNfcLease.Mode",
            "HttpNfcLeaseProbeResult": "vim.HttpNfcLease.ProbeResult",
            "HttpNfcLeaseSourceFile": "vim.HttpNfcLease.SourceFile",
            "HttpNfcLeaseState": "vim.HttpNfcLease.State",
            "ID": "vim.vslm.ID",
            "IDEDiskNotSupported": "vim.fault.IDEDiskNotSupported",
            "IORMNotSupportedHostOnDatastore": "vim.fault.IORMNotSupportedHostOnDatastore",
            "IScsiBootFailureEvent": "vim.event.iScsiBootFailureEvent",
            "ImportHostAddFailure": "vim.fault.ImportHostAddFailure",
            "ImportOperationBulkFault": "vim.fault.ImportOperationBulkFault",
            "ImportOperationBulkFaultFaultOnImport": "vim.fault.ImportOperationBulkFault.FaultOnImport",
            "InUseFeatureManipulationDisallowed": "vim.fault.InUseFeatureManipulationDisallowed",
            "InaccessibleDatastore": "vim.fault.InaccessibleDatastore",
            "InaccessibleFTMetadataDatastore": "vim.fault.InaccessibleFTMetadataDatastore",
            "InaccessibleVFlashSource": "vim.fault.InaccessibleVFlashSource",
            "IncompatibleDefaultDevice": "vim.fault.IncompatibleDefaultDevice",
            "IncompatibleHostForFtSecondary": "vim.fault.IncompatibleHostForFtSecondary",
            "IncompatibleHostForVmReplication": "vim.fault.IncompatibleHostForVmReplication",
            "IncompatibleHostForVmReplicationIncompatibleReason": "vim.fault.IncompatibleHostForVmReplication.IncompatibleReason",
            "IncompatibleSetting": "vim.fault.IncompatibleSetting",
            "IncorrectFileType": "vim.fault.IncorrectFileType",
            "IncorrectHostInformation": "vim.fault.IncorrectHostInformation",
            "IncorrectHostInformationEvent": "vim.event.IncorrectHostInformationEvent",
            "IndependentDiskVMotionNotSupported": "vim.fault.IndependentDiskVMotionNotSupported",
            "InfoUpgradeEvent": "vim.event.InfoUpgradeEvent",
            "InsufficientAgentVmsDeployed": "vim.fault.InsufficientAgentVmsDeployed",
            "InsufficientCpuResourcesFault": "vim.fault.InsufficientCpuResourcesFault",
            "InsufficientDisks": "vim.fault.InsufficientDisks",
            "InsufficientFailoverResourcesEvent": "vim.event.InsufficientFailoverResourcesEvent",
            "InsufficientFailoverResourcesFault": "vim.fault.InsufficientFailoverResourcesFault",
            "InsufficientGraphicsResourcesFault": "vim.fault.InsufficientGraphicsResourcesFault",
            "InsufficientHostCapacityFault": "vim.fault.InsufficientHostCapacityFault",
            "InsufficientHostCpuCapacityFault": "vim.fault.InsufficientHostCpuCapacityFault",
            "InsufficientHostMemoryCapacityFault": "vim.fault.InsufficientHostMemoryCapacityFault",
            "InsufficientMemoryResourcesFault": "vim.fault.InsufficientMemoryResourcesFault",
            "InsufficientNetworkCapacity": "vim.fault.InsufficientNetworkCapacity",
            "InsufficientNetworkResourcePoolCapacity": "vim.fault.InsufficientNetworkResourcePoolCapacity",
            "InsufficientPerCpuCapacity": "vim.fault.InsufficientPerCpuCapacity",
            "InsufficientResourcesFault": "vim.fault.InsufficientResourcesFault",
            "InsufficientStandbyCpuResource": "vim.fault.InsufficientStandbyCpuResource",
            "InsufficientStandbyMemoryResource": "vim.fault.InsufficientStandbyMemoryResource",
            "InsufficientStandbyResource": "vim.fault.InsufficientStandbyResource",
            "InsufficientStorageIops": "vim.fault.InsufficientStorageIops",
            "InsufficientStorageSpace": "vim.fault.InsufficientStorageSpace",
            "InsufficientVFlashResourcesFault": "vim.fault.InsufficientVFlashResourcesFault",
            "IntOption": "vim.option.IntOption",
            "InternetScsiSnsDiscoveryMethod": "vim.host.InternetScsiHba.DiscoveryProperties.ISnsDiscoveryMethod",
            "InvalidAffinitySettingFault": "vim.fault.InvalidAffinitySettingFault",
            "InvalidArgument": "vmodl.fault.InvalidArgument",
            "InvalidBmcRole": "vim.fault.InvalidBmcRole",
            "InvalidBundle": "vim.fault.InvalidBundle",
            "InvalidCAMCertificate": "vim.fault.InvalidCAMCertificate",
            "InvalidCAMServer": "vim.fault.InvalidCAMServer",
            "InvalidClientCertificate": "vim.fault.InvalidClientCertificate",
            "InvalidCollectorVersion": "vmodl.query.InvalidCollectorVersion",
            "InvalidController": "vim.fault.InvalidController",
            "InvalidDasConfigArgument": "vim.fault.InvalidDasConfigArgument",
            "InvalidDasConfigArgumentEntryForInvalidArgument": "vim.fault.InvalidDasConfigArgument.EntryForInvalidArgument",
            "InvalidDasRestartPriorityForFtVm": "vim.fault.InvalidDasRestartPriorityForFtVm",
            "InvalidDatastore": "vim.fault.InvalidDatastore",
            "InvalidDatastorePath": "vim.fault.InvalidDatastorePath",
            "InvalidDatastoreState": "vim.fault.InvalidDatastoreState",
            "InvalidDeviceBacking": "vim.fault.InvalidDeviceBacking",
            "InvalidDeviceOperation": "vim.fault.InvalidDeviceOperation",
            "InvalidDeviceSpec": "vim.fault.InvalidDeviceSpec",
            "InvalidDiskFormat": "vim.fault.InvalidDiskFormat",
            "InvalidDrsBehaviorForFtVm": "vim.fault.InvalidDrsBehaviorForFtVm",
            "InvalidEditionEvent": "vim.event.InvalidEditionEvent",
            "InvalidEditionLicense": "vim.fault.InvalidEditionLicense",
            "InvalidEvent": "vim.fault.InvalidEvent",
            "InvalidFolder": "vim.fault.InvalidFolder",
            "InvalidFormat": "vim.fault.InvalidFormat",
            "InvalidGuestLogin": "vim.fault.InvalidGuestLogin",
            "InvalidHostConnectionState": "vim.fault.InvalidHostConnectionState",
            "InvalidHostName": "vim.fault.InvalidHostName",
            "InvalidHostState": "vim.fault.InvalidHostState",
            "InvalidIndexArgument": "vim.fault.InvalidIndexArgument",
            "InvalidIpfixConfig": "vim.fault.InvalidIpfixConfig",
            "InvalidIpmiLoginInfo": "vim.fault.InvalidIpmiLoginInfo",
            "InvalidIpmiMacAddress": "vim.fault.InvalidIpmiMacAddress",
            "InvalidLicense": "vim.fault.InvalidLicense",
            "InvalidLocale": "vim.fault.InvalidLocale",
            "InvalidLogin": "vim.fault.InvalidLogin",
            "InvalidName": "vim.fault.InvalidName",
            "InvalidNasCredentials": "vim.fault.InvalidNasCredentials",
            "InvalidNetworkInType": "vim.fault.InvalidNetworkInType",
            "InvalidNetworkResource": "vim.fault.InvalidNetworkResource",
            "InvalidOperationOnSecondaryVm": "vim.fault.InvalidOperationOnSecondaryVm",
            "InvalidPowerState": "vim.fault.InvalidPowerState",
            "InvalidPrivilege": "vim.fault.InvalidPrivilege",
            "InvalidProfileReferenceHost": "vim.fault.InvalidProfileReferenceHost",
            "InvalidProfileReferenceHostReason": "vim.fault.InvalidProfileReferenceHost.Reason",
            "InvalidProperty": "vmodl.query.InvalidProperty",
            "InvalidPropertyType": "vim.fault.InvalidPropertyType",
            "InvalidPropertyValue": "vim.fault.InvalidPropertyValue",
            "InvalidRequest": "vmodl.fault.InvalidRequest",
            "InvalidResourcePoolStructureFault": "vim.fault.InvalidResourcePoolStructureFault",
            "InvalidScheduledTask": "vim.fault.InvalidScheduledTask",
            "InvalidSnapshotFormat": "vim.fault.InvalidSnapshotFormat",
            "InvalidState": "vim.fault.InvalidState",
            "InvalidToken": "vmodl.fault.InvalidToken",
            "InvalidType": "vmodl.fault.InvalidType",
            "InvalidVmConfig": "vim.fault.InvalidVmConfig",
            "InvalidVmState": "vim.fault.InvalidVmState",
            "InventoryDescription": "vim.ResourcePlanningManager.InventoryDescription",
            "InventoryHasStandardAloneHosts": "vim.fault.InventoryHasStandardAloneHosts",
            "InventoryView": "vim.view.InventoryView",
            "IoFilterHostIssue": "vim.IoFilterManager.QueryIssueResult.HostIssue",
            "IoFilterInfo": "vim.IoFilterManager.IoFilterInfo",
            "IoFilterManagerSslTrust": "vim.IoFilterManager.SslTrust",
            "IoFilterOperation": "vim.IoFilterManager.OperationType",
            "IoFilterQueryIssueResult": "vim.IoFilterManager.QueryIssueResult",
            "IoFilterType": "vim.IoFilterManager.IoFilterType",
            "IpAddressProfile": "vim.profile.host.IpAddressProfile",
            "IpHostnameGeneratorError": "vim.fault.IpHostnameGeneratorError",
            "IpPool": "vim.vApp.IpPool",
            "IpPoolAssociation": "vim.vApp.IpPool.Association",
            "IpPoolIpPoolConfigInfo": "vim.vApp.IpPool.IpPoolConfigInfo",
            "IpPoolManagerIpAllocation": "vim.IpPoolManager.IpAllocation",
            "IpRouteProfile": "vim.profile.host.IpRouteProfile",
            "IscsiDependencyEntity": "vim.host.IscsiManager.IscsiDependencyEntity",
            "IscsiFault": "vim.fault.IscsiFault",
            "IscsiFaultInvalidVnic": "vim.fault.IscsiFaultInvalidVnic",
            "IscsiFaultPnicInUse": "vim.fault.IscsiFaultPnicInUse",
            "IscsiFaultVnicAlreadyBound": "vim.fault.IscsiFaultVnicAlreadyBound",
            "IscsiFaultVnicHasActivePaths": "vim.fault.IscsiFaultVnicHasActivePaths",
            "IscsiFaultVnicHasMultipleUplinks": "vim.fault.IscsiFaultVnicHasMultipleUplinks",
            "IscsiFaultVnicHasNoUplinks": "vim.fault.IscsiFaultVnicHasNoUplinks",
            "IscsiFaultVnicHasWrongUplink": "vim.fault.IscsiFaultVnicHasWrongUplink",
            "IscsiFaultVnicInUse": "vim.fault.IscsiFaultVnicInUse",
            "IscsiFaultVnicIsLastPath": "vim.fault.IscsiFaultVnicIsLastPath",
            "IscsiFaultVnicNotBound": "vim.fault.IscsiFaultVnicNotBound",
            "IscsiFaultVnicNotFound": "vim.fault.IscsiFaultVnicNotFound",
            "IscsiManager": "vim.host.IscsiManager",
            "IscsiMigrationDependency": "vim.host.IscsiManager.IscsiMigrationDependency",
            "IscsiPortInfo": "vim.host.IscsiManager.IscsiPortInfo",
            "IscsiPortInfoPathStatus": "vim.host.IscsiManager.IscsiPortInfo.PathStatus",
            "IscsiStatus": "vim.host.IscsiManager.IscsiStatus",
            "IsoImageFileInfo": "vim.host.DatastoreBrowser.IsoImageInfo",
            "IsoImageFileQuery": "vim.host.DatastoreBrowser.IsoImageQuery",
            "KernelModuleInfo": "vim.host.KernelModuleSystem.ModuleInfo",
            "KernelModuleSectionInfo": "vim.host.KernelModuleSystem.ModuleInfo.SectionInfo",
            "KeyAnyValue": "vmodl.KeyAnyValue",
            "KeyNotFound": "vim.fault.KeyNotFound",
            "KeyProviderId": "vim.encryption.KeyProviderId",
            "KmipClusterInfo": "vim.encryption.KmipClusterInfo",
            "KmipClusterInfoKeyInfo": "vim.encryption.KmipClusterInfo.KeyInfo",
            "KmipClusterInfoKeyType": "vim.encryption.KmipClusterInfo.KeyType",
            "KmipClusterInfoKmsManagementType": "vim.encryption.KmipClusterInfo.KmsManagementType",
            "KmipClusterInfoWrappingKeyIdKeyInfo": "vim.encryption.KmipClusterInfo.WrappingKeyIdKeyInfo",
            "KmipClusterInfoWrappingRotationIntervalKeyInfo": "vim.encryption.KmipClusterInfo.WrappingRotationIntervalKeyInfo",
            "KmipServerInfo": "vim.encryption.KmipServerInfo",
            "KmipServerSpec": "vim.encryption.KmipServerSpec",
            "KmipServerSpecKeySpec": "vim.encryption.KmipServerSpec.KeySpec",
            "KmipServerSpecWrappingKeyIdKeySpec": "vim.encryption.KmipServerSpec.WrappingKeyIdKeySpec",
            "KmipServerSpecWrappingRotationIntervalKeySpec": "vim.encryption.KmipServerSpec.WrappingRotationIntervalKeySpec",
            "KmipServerStatus": "vim.encryption.KmipServerStatus",
            "LargeRDMConversionNotSupported": "vim.fault.LargeRDMConversionNotSupported",
            "LargeRDMNotSupportedOnDatastore": "vim.fault.LargeRDMNotSupportedOnDatastore",
            "LatencySensitivitySensitivityLevel": "vim.LatencySensitivity.SensitivityLevel",
            "LegacyNetworkInterfaceInUse": "vim.fault.LegacyNetworkInterfaceInUse",
            "LicenseAssignmentFailed": "vim.fault.LicenseAssignmentFailed",
            "LicenseAssignmentFailedReason": "vim.fault.LicenseAssignmentFailed.Reason",
            "LicenseAssignmentManagerLicenseAssignment": "vim.LicenseAssignmentManager.LicenseAssignment",
            "LicenseAvailabilityInfo": "vim.LicenseManager.AvailabilityInfo",
            "LicenseDiagnostics": "vim.LicenseManager.DiagnosticInfo",
            "LicenseDowngradeDisallowed": "vim.fault.LicenseDowngradeDisallowed",
            "LicenseEntityNotFound": "vim.fault.LicenseEntityNotFound",
            "LicenseEvent": "vim.event.LicenseEvent",
            "LicenseExpired": "vim.fault.LicenseExpired",
            "LicenseExpiredEvent": "vim.event.LicenseExpiredEvent",
            "LicenseFeatureInfo": "vim.LicenseManager.FeatureInfo",
            "LicenseFeatureInfoSourceRestriction": "vim.LicenseManager.FeatureInfo.SourceRestriction",
            "LicenseFeatureInfoState": "vim.LicenseManager.FeatureInfo.State",
            "LicenseFeatureInfoUnit": "vim.LicenseManager.FeatureInfo.CostUnit",
            "LicenseKeyEntityMismatch": "vim.fault.LicenseKeyEntityMismatch",
            "LicenseManagerEvaluationInfo": "vim.LicenseManager.EvaluationInfo",
            "LicenseManagerLicenseInfo": "vim.LicenseManager.LicenseInfo",
            "LicenseManagerLicenseKey": "vim.LicenseManager.LicenseKey",
            "LicenseManagerState": "vim.LicenseManager.LicenseState",
            "LicenseNonComplianceEvent": "vim.event.LicenseNonComplianceEvent",
            "LicenseReservationInfo": "vim.LicenseManager.ReservationInfo",
            "LicenseReservationInfoState": "vim.LicenseManager.ReservationInfo.State",
            "LicenseRestricted": "vim.fault.LicenseRestricted",
            "LicenseRestrictedEvent": "vim.event.LicenseRestrictedEvent",
            "LicenseServerAvailableEvent": "vim.event.LicenseServerAvailableEvent",
            "LicenseServerSource": "vim.LicenseManager.LicenseServer",
            "LicenseServerUnavailable": "vim.fault.LicenseServerUnavailable",
            "LicenseServerUnavailableEvent": "vim.event.LicenseServerUnavailableEvent",
            "LicenseSource": "vim.LicenseManager.LicenseSource",
            "LicenseSourceUnavailable": "vim.fault.LicenseSourceUnavailable",
            "LicenseUsageInfo": "vim.LicenseManager.LicenseUsageInfo",
            "LimitExceeded": "vim.fault.LimitExceeded",
            "LinkDiscoveryProtocolConfig": "vim.host.LinkDiscoveryProtocolConfig",
            "LinkDiscoveryProtocolConfigOperationType": "vim.host.LinkDiscoveryProtocolConfig.OperationType",
            "LinkDiscoveryProtocolConfigProtocolType": "vim.host.LinkDiscoveryProtocolConfig.ProtocolType",
            "LinkLayerDiscoveryProtocolInfo": "vim.host.PhysicalNic.LldpInfo",
            "LinkProfile": "vim.profile.host.VirtualSwitchProfile.LinkProfile",
            "LinuxVolumeNotClean": "vim.fault.LinuxVolumeNotClean",
            "ListView": "vim.view.ListView",
            "LocalDatastoreCreatedEvent": "vim.event.LocalDatastoreCreatedEvent",
            "LocalDatastoreInfo": "vim.host.LocalDatastoreInfo",
            "LocalLicenseSource": "vim.LicenseManager.LocalLicense",
            "LocalTSMEnabledEvent": "vim.event.LocalTSMEnabledEvent",
            "LocalizableMessage": "vmodl.LocalizableMessage",
            "LocalizationManagerMessageCatalog": "vim.LocalizationManager.MessageCatalog",
            "LocalizedMethodFault": "vmodl.LocalizedMethodFault",
            "LockerMisconfiguredEvent": "vim.event.LockerMisconfiguredEvent",
            "LockerReconfiguredEvent": "vim.event.LockerReconfiguredEvent",
            "LogBundlingFailed": "vim.fault.LogBundlingFailed",
            "LongOption": "vim.option.LongOption",
            "MaintenanceModeFileMove": "vim.fault.MaintenanceModeFileMove",
            "ManagedByInfo": "vim.ext.ManagedByInfo",
            "ManagedEntityEventArgument": "vim.event.ManagedEntityEventArgument",
            "ManagedEntityStatus": "vim.ManagedEntity.Status",
            "ManagedObject": "vmodl.ManagedObject",
            "ManagedObjectNotFound": "vmodl.fault.ManagedObjectNotFound",
            "ManagedObjectView": "vim.view.ManagedObjectView",
            "MemoryFileFormatNotSupportedByDatastore": "vim.fault.MemoryFileFormatNotSupportedByDatastore",
            "MemoryHotPlugNotSupported": "vim.fault.MemoryHotPlugNotSupported",
            "MemorySizeNotRecommended": "vim.fault.MemorySizeNotRecommended",
            "MemorySizeNotSupported": "vim.fault.MemorySizeNotSupported",
            "MemorySizeNotSupportedByDatastore": "vim.fault.MemorySizeNotSupportedByDatastore",
            "MemorySnapshotOnIndependentDisk": "vim.fault.MemorySnapshotOnIndependentDisk",
            "MessageBusProxy": "vim.host.MessageBusProxy",
            "MethodAction": "vim.action.MethodAction",
            "MethodActionArgument": "vim.action.MethodActionArgument",
            "MethodAlreadyDisabledFault": "vim.fault.MethodAlreadyDisabledFault",
            "MethodDisabled": "vim.fault.MethodDisabled",
            "MethodFault": "vmodl.MethodFault",
            "MethodNotFound": "vmodl.fault.MethodNotFound",
            "MetricAlarmExpression": "vim.alarm.MetricAlarmExpression",
            "MetricAlarmOperator": "vim.alarm.MetricAlarmExpression.MetricOperator",
            "MigrationDisabled": "vim.fault.MigrationDisabled",
            "MigrationErrorEvent": "vim.event.MigrationErrorEvent",
            "MigrationEvent": "vim.event.MigrationEvent",
            "MigrationFault": "vim.fault.MigrationFault",
            "MigrationFeatureNotSupported": "vim.fault.MigrationFeatureNotSupported",
            "MigrationHostErrorEvent": "vim.event.MigrationHostErrorEvent",
            "MigrationHostWarningEvent": "vim.event.MigrationHostWarningEvent",
            "MigrationNotReady": "vim.fault.MigrationNotReady",
            "MigrationResourceErrorEvent": "vim.event.MigrationResourceErrorEvent",
            "MigrationResourceWarningEvent": "vim.event.MigrationResourceWarningEvent",
            "MigrationWarningEvent": "vim.event.MigrationWarningEvent",
            "MismatchedBundle": "vim.fault.MismatchedBundle",
            "MismatchedNetworkPolicies": "vim.fault.MismatchedNetworkPolicies",
            "MismatchedVMotionNetworkNames": "vim.fault.MismatchedVMotionNetworkNames",
            "MissingBmcSupport": "vim.fault.MissingBmcSupport",
            "MissingController": "vim.fault.MissingController",
            "MissingIpPool": "vim.fault.MissingIpPool",
            "MissingLinuxCustResources": "vim.fault.MissingLinuxCustResources",
            "MissingNetworkIpConfig": "vim.fault.MissingNetworkIpConfig",
            "MissingObject": "vmodl.query.PropertyCollector.MissingObject",
            "MissingPowerOffConfiguration": "vim.fault.MissingPowerOffConfiguration",
            "MissingPowerOnConfiguration": "vim.fault.MissingPowerOnConfiguration",
            "MissingProperty": "vmodl.query.PropertyCollector.MissingProperty",
            "MissingWindowsCustResources": "vim.fault.MissingWindowsCustResources",
            "MksConnectionLimitReached": "vim.fault.MksConnectionLimitReached",
            "ModeInfo": "vim.host.FileAccess.Modes",
            "MonthlyByDayTaskScheduler": "vim.scheduler.MonthlyByDayTaskScheduler",
            "MonthlyByWeekdayTaskScheduler": "vim.scheduler.MonthlyByWeekdayTaskScheduler",
            "MonthlyTaskScheduler": "vim.scheduler.MonthlyTaskScheduler",
            "MountError": "vim.fault.MountError",
            "MtuMatchEvent": "vim.event.MtuMatchEvent",
            "MtuMismatchEvent": "vim.event.MtuMismatchEvent",
            "MultiWriterNotSupported": "vim.fault.MultiWriterNotSupported",
            "MultipathState": "vim.host.MultipathInfo.PathState",
            "MultipleCertificatesVerifyFault": "vim.fault.MultipleCertificatesVerifyFault",
            "MultipleCertificatesVerifyFaultThumbprintData": "vim.fault.MultipleCertificatesVerifyFault.ThumbprintData",
            "MultipleSnapshotsNotSupported": "vim.fault.MultipleSnapshotsNotSupported",
            "NASDatastoreCreatedEvent": "vim.event.NASDatastoreCreatedEvent",
            "NamePasswordAuthentication": "vim.vm.guest.NamePasswordAuthentication",
            "NamespaceFull": "vim.fault.NamespaceFull",
            "NamespaceLimitReached": "vim.fault.NamespaceLimitReached",
            "NamespaceWriteProtected": "vim.fault.NamespaceWriteProtected",
            "NasConfigFault": "vim.fault.NasConfigFault",
            "NasConnectionLimitReached": "vim.fault.NasConnectionLimitReached",
            "NasDatastoreInfo": "vim.host.NasDatastoreInfo",
            "NasSessionCredentialConflict": "vim.fault.NasSessionCredentialConflict",
            "NasStorageProfile": "vim.profile.host.NasStorageProfile",
            "NasVolumeNotMounted": "vim.fault.NasVolumeNotMounted",
            "NetBIOSConfigInfo": "vim.net.NetBIOSConfigInfo",
            "NetBIOSConfigInfoMode": "vim.net.NetBIOSConfigInfo.Mode",
            "NetDhcpConfigInfo": "vim.net.DhcpConfigInfo",
            "NetDhcpConfigInfoDhcpOptions": "vim.net.DhcpConfigInfo.DhcpOptions",
            "NetDhcpConfigSpec": "vim.net.DhcpConfigSpec",
            "NetDhcpConfigSpecDhcpOptionsSpec": "vim.net.DhcpConfigSpec.DhcpOptionsSpec",
            "NetDnsConfigInfo": "vim.net.DnsConfigInfo",
            "NetDnsConfigSpec": "vim.net.DnsConfigSpec",
            "NetIpConfigInfo": "vim.net.IpConfigInfo",
            "NetIpConfigInfoIpAddress": "vim.net.IpConfigInfo.IpAddress",
            "NetIpConfigInfoIpAddressOrigin": "vim.net.IpConfigInfo.IpAddressOrigin",
            "NetIpConfigInfoIpAddressStatus": "vim.net.IpConfigInfo.IpAddressStatus",
            "NetIpConfigSpec": "vim.net.IpConfigSpec",
            "NetIpConfigSpecIpAddressSpec": "vim.net.IpConfigSpec.IpAddressSpec",
            "NetIpRouteConfigInfo": "vim.net.IpRouteConfigInfo",
            "NetIpRouteConfigInfoGateway": "vim.net.IpRouteConfigInfo.Gateway",
            "NetIpRouteConfigInfoIpRoute": "vim.net.IpRouteConfigInfo.IpRoute",
            "NetIpRouteConfigSpec": "vim.net.IpRouteConfigSpec",
            "NetIpRouteConfigSpecGatewaySpec": "vim.net.IpRouteConfigSpec.GatewaySpec",
            "NetIpRouteConfigSpecIpRouteSpec": "vim.net.IpRouteConfigSpec.IpRouteSpec",
            "NetIpStackInfo": "vim.net.IpStackInfo",
            "NetIpStackInfoDefaultRouter": "vim.net.IpStackInfo.DefaultRouter",
            "NetIpStackInfoEntryType": "vim.net.IpStackInfo.EntryType",
            "NetIpStackInfoNetToMedia": "vim.net.IpStackInfo.NetToMedia",
            "NetIpStackInfoPreference": "vim.net.IpStackInfo.Preference",
            "NetStackInstanceProfile": "vim.profile.host.NetStackInstanceProfile",
            "NetworkCopyFault": "vim.fault.NetworkCopyFault",
            "NetworkDisruptedAndConfigRolledBack": "vim.fault.NetworkDisruptedAndConfigRolledBack",
            "NetworkEventArgument": "vim.event.NetworkEventArgument",
            "NetworkInaccessible": "vim.fault.NetworkInaccessible",
            "NetworkPolicyProfile": "vim.profile.host.NetworkPolicyProfile",
            "NetworkProfile": "vim.profile.host.NetworkProfile",
            "NetworkProfileDnsConfigProfile": "vim.profile.host.NetworkProfile.DnsConfigProfile",
            "NetworkRollbackEvent": "vim.event.NetworkRollbackEvent",
            "NetworkSummary": "vim.Network.Summary",
            "NetworksMayNotBeTheSame": "vim.fault.NetworksMayNotBeTheSame",
            "NicSettingMismatch": "vim.fault.NicSettingMismatch",
            "NoAccessUserEvent": "vim.event.NoAccessUserEvent",
            "NoActiveHostInCluster": "vim.fault.NoActiveHostInCluster",
            "NoAvailableIp": "vim.fault.NoAvailableIp",
            "NoClientCertificate": "vim.fault.NoClientCertificate",
            "NoCompatibleDatastore": "vim.fault.NoCompatibleDatastore",
            "NoCompatibleHardAffinityHost": "vim.fault.NoCompatibleHardAffinityHost",
            "NoCompatibleHost": "vim.fault.NoCompatibleHost",
            "NoCompatibleHostWithAccessToDevice": "vim.fault.NoCompatibleHostWithAccessToDevice",
            "NoCompatibleSoftAffinityHost": "vim.fault.NoCompatibleSoftAffinityHost",
            "NoConnectedDatastore": "vim.fault.NoConnectedDatastore",
            "NoDatastoresConfiguredEvent": "vim.event.NoDatastoresConfiguredEvent",
            "NoDiskFound": "vim.fault.NoDiskFound",
            "NoDiskSpace": "vim.fault.NoDiskSpace",
            "NoDisksToCustomize": "vim.fault.NoDisksToCustomize",
            "NoGateway": "vim.fault.NoGateway",
            "NoGuestHeartbeat": "vim.fault.NoGuestHeartbeat",
            "NoHost": "vim.fault.NoHost",
            "NoHostSuitableForFtSecondary": "vim.fault.NoHostSuitableForFtSecondary",
            "NoLicenseEvent": "vim.event.NoLicenseEvent",
            "NoLicenseServerConfigured": "vim.fault.NoLicenseServerConfigured",
            "NoMaintenanceModeDrsRecommendationForVM": "vim.event.NoMaintenanceModeDrsRecommendationForVM",
            "NoPeerHostFound": "vim.fault.NoPeerHostFound",
            "NoPermission": "vim.fault.NoPermission",
            "NoPermissionEntityPrivileges": "vim.fault.NoPermission.EntityPrivileges",
            "NoPermissionOnAD": "vim.fault.NoPermissionOnAD",
            "NoPermissionOnHost": "vim.fault.NoPermissionOnHost",
            "NoPermissionOnNasVolume": "vim.fault.NoPermissionOnNasVolume",
            "NoSubjectName": "vim.fault.NoSubjectName",
            "NoVcManagedIpConfigured": "vim.fault.NoVcManagedIpConfigured",
            "NoVirtualNic": "vim.fault.NoVirtualNic",
            "NoVmInVApp": "vim.fault.NoVmInVApp",
            "NodeDeploymentSpec": "vim.vcha.FailoverClusterConfigurator.NodeDeploymentSpec",
            "NodeNetworkSpec": "vim.vcha.FailoverClusterConfigurator.NodeNetworkSpec",
            "NonADUserRequired": "vim.fault.NonADUserRequired",
            "NonHomeRDMVMotionNotSupported": "vim.fault.NonHomeRDMVMotionNotSupported",
            "NonPersistentDisksNotSupported": "vim.fault.NonPersistentDisksNotSupported",
            "NonVIWorkloadDetectedOnDatastoreEvent": "vim.event.NonVIWorkloadDetectedOnDatastoreEvent",
            "NonVmwareOuiMacNotSupportedHost": "vim.fault.NonVmwareOuiMacNotSupportedHost",
            "NotADirectory": "vim.fault.NotADirectory",
            "NotAFile": "vim.fault.NotAFile",
            "NotAuthenticated": "vim.fault.NotAuthenticated",
            "NotEnoughCpus": "vim.fault.NotEnoughCpus",
            "NotEnoughLicenses": "vmodl.fault.NotEnoughLicenses",
            "NotEnoughLogicalCpus": "vim.fault.NotEnoughLogicalCpus",
            "NotEnoughResourcesToStartVmEvent": "vim.event.NotEnoughResourcesToStartVmEvent",
            "NotFound": "vim.fault.NotFound",
            "NotImplemented": "vmodl.fault.NotImplemented",
            "NotSupported": "vmodl.fault.NotSupported",
            "NotSupportedDeviceForFT": "vim.fault.NotSupportedDeviceForFT",
            "NotSupportedDeviceForFTDeviceType": "vim.fault.NotSupportedDeviceForFT.DeviceType",
            "NotSupportedHost": "vim.fault.NotSupportedHost",
            "NotSupportedHostForChecksum": "vim.fault.NotSupportedHostForChecksum",
            "NotSupportedHostForVFlash": "vim.fault.NotSupportedHostForVFlash",
            "NotSupportedHostForVmcp": "vim.fault.NotSupportedHostForVmcp",
            "NotSupportedHostForVmemFile": "vim.fault.NotSupportedHostForVmemFile",
            "NotSupportedHostForVsan": "vim.fault.NotSupportedHostForVsan",
            "NotSupportedHostInCluster": "vim.fault.NotSupportedHostInCluster",
            "NotSupportedHostInDvs": "vim.fault.NotSupportedHostInDvs",
            "NotSupportedHostInHACluster": "vim.fault.NotSupportedHostInHACluster",
            "NotUserConfigurableProperty": "vim.fault.NotUserConfigurableProperty",
            "NsxHostVNicProfile": "vim.profile.host.NsxHostVNicProfile",
            "NumPortsProfile": "vim.profile.host.VirtualSwitchProfile.NumPortsProfile",
            "NumVirtualCoresPerSocketNotSupported": "vim.fault.NumVirtualCoresPerSocketNotSupported",
            "NumVirtualCpusExceedsLimit": "vim.fault.NumVirtualCpusExceedsLimit",
            "NumVirtualCpusIncompatible": "vim.fault.NumVirtualCpusIncompatible",
            "NumVirtualCpusIncompatibleReason": "vim.fault.NumVirtualCpusIncompatible.Reason",
            "NumVirtualCpusNotSupported": "vim.fault.NumVirtualCpusNotSupported",
            "NvdimmDimmInfo": "vim.host.NvdimmSystem.DimmInfo",
            "NvdimmGuid": "vim.host.NvdimmSystem.Guid",
            "NvdimmHealthInfo": "vim.host.NvdimmSystem.HealthInfo",
            "NvdimmInterleaveSetInfo": "vim.host.NvdimmSystem.InterleaveSetInfo",
            "NvdimmInterleaveSetState": "vim.host.NvdimmSystem.InterleaveSetInfo.InterleaveSetState",
            "NvdimmNamespaceCreateSpec": "vim.host.NvdimmSystem.NamespaceCreateSpec",
            "NvdimmNamespaceDeleteSpec": "vim.host.NvdimmSystem.NamespaceDeleteSpec",
            "NvdimmNamespaceDetails": "vim.host.NvdimmSystem.NamespaceDetails",
            "NvdimmNamespaceDetailsHealthStatus": "vim.host.NvdimmSystem.NamespaceDetails.NamespaceHealthStatus",
            "NvdimmNamespaceDetailsState": "vim.host.NvdimmSystem.NamespaceDetails.NamespaceState",
            "NvdimmNamespaceHealthStatus": "vim.host.NvdimmSystem.NamespaceInfo.NamespaceHealthStatus",
            "NvdimmNamespaceInfo": "vim.host.NvdimmSystem.NamespaceInfo",
            "NvdimmNamespaceState": "vim.host.NvdimmSystem.NamespaceInfo.NamespaceState",
            "NvdimmNamespaceType": "vim.host.NvdimmSystem.NamespaceType",
            "NvdimmNvdimmHealthInfoState": "vim.host.NvdimmSystem.HealthInfo.StateFlag",
            "NvdimmPMemNamespaceCreateSpec": "vim.host.NvdimmSystem.PMemNamespaceCreateSpec",
            "NvdimmRangeType": "vim.host.NvdimmSystem.RangeType",
            "NvdimmRegionInfo": "vim.host.NvdimmSystem.RegionInfo",
            "NvdimmSummary": "vim.host.NvdimmSystem.Summary",
            "NvdimmSystemInfo": "vim.host.NvdimmSystem.NvdimmSystemInfo",
            "ObjectContent": "vmodl.query.PropertyCollector.ObjectContent",
            "ObjectSpec": "vmodl.query.PropertyCollector.ObjectSpec",
            "ObjectUpdate": "vmodl.query.PropertyCollector.ObjectUpdate",
            "ObjectUpdateKind": "vmodl.query.PropertyCollector.ObjectUpdate.Kind",
            "OnceTaskScheduler": "vim.scheduler.OnceTaskScheduler",
            "OpaqueNetworkCapability": "vim.OpaqueNetwork.Capability",
            "OpaqueNetworkSummary": "vim.OpaqueNetwork.Summary",
            "OpaqueNetworkTargetInfo": "vim.vm.OpaqueNetworkInfo",
            "OpaqueSwitchProfile": "vim.profile.host.OpaqueSwitchProfile",
            "OperationDisabledByGuest": "vim.fault.OperationDisabledByGuest",
            "OperationDisallowedOnHost": "vim.fault.OperationDisallowedOnHost",
            "OperationNotSupportedByGuest": "vim.fault.OperationNotSupportedByGuest",
            "OptionDef": "vim.option.OptionDef",
            "OptionManager": "vim.option.OptionManager",
            "OptionProfile": "vim.profile.host.OptionProfile",
            "OptionType": "vim.option.OptionType",
            "OptionValue": "vim.option.OptionValue",
            "OrAlarmExpression": "vim.alarm.OrAlarmExpression",
            "OutOfBounds": "vim.fault.OutOfBounds",
            "OutOfSyncDvsHost": "vim.event.OutOfSyncDvsHost",
            "OvfAttribute": "vim.fault.OvfAttribute",
            "OvfConnectedDevice": "vim.fault.OvfConnectedDevice",
            "OvfConnectedDeviceFloppy": "vim.fault.OvfConnectedDeviceFloppy",
            "OvfConnectedDeviceIso": "vim.fault.OvfConnectedDeviceIso",
            "OvfConstraint": "vim.fault.OvfConstraint",
            "OvfConsumerCallbackFault": "vim.fault.OvfConsumerCallbackFault",
            "OvfConsumerCommunicationError": "vim.fault.OvfConsumerCommunicationError",
            "OvfConsumerFault": "vim.fault.OvfConsumerFault",
            "OvfConsumerInvalidSection": "vim.fault.OvfConsumerInvalidSection",
            "OvfConsumerOstNode": "vim.OvfConsumer.OstNode",
            "OvfConsumerOstNodeType": "vim.OvfConsumer.OstNodeType",
            "OvfConsumerOvfSection": "vim.OvfConsumer.OvfSection",
            "OvfConsumerPowerOnFault": "vim.fault.OvfConsumerPowerOnFault",
            "OvfConsumerUndeclaredSection": "vim.fault.OvfConsumerUndeclaredSection",
            "OvfConsumerUndefinedPrefix": "vim.fault.OvfConsumerUndefinedPrefix",
            "OvfConsumerValidationFault": "vim.fault.OvfConsumerValidationFault",
            "OvfCpuCompatibility": "vim.fault.OvfCpuCompatibility",
            "OvfCpuCompatibilityCheckNotSupported": "vim.fault.OvfCpuCompatibilityCheckNotSupported",
            "OvfCreateDescriptorParams": "vim.OvfManager.CreateDescriptorParams",
            "OvfCreateDescriptorResult": "vim.OvfManager.CreateDescriptorResult",
            "OvfCreateImportSpecParams": "vim.OvfManager.CreateImportSpecParams",
            "OvfCreateImportSpecParamsDiskProvisioningType": "vim.OvfManager.CreateImportSpecParams.DiskProvisioningType",
            "OvfCreateImportSpecResult": "vim.OvfManager.CreateImportSpecResult",
            "OvfDatastoreMapping": "vim.OvfManager.DatastoreMapping",
            "OvfDeploymentOption": "vim.OvfManager.DeploymentOption",
            "OvfDiskMappingNotFound": "vim.fault.OvfDiskMappingNotFound",
            "OvfDiskOrderConstraint": "vim.fault.OvfDiskOrderConstraint",
            "OvfDuplicateElement": "vim.fault.OvfDuplicateElement",
            "OvfDuplicatedElementBoundary": "vim.fault.OvfDuplicatedElementBoundary",
            "OvfDuplicatedPropertyIdExport": "vim.fault.OvfDuplicatedPropertyIdExport",
            "OvfDuplicatedPropertyIdImport": "vim.fault.OvfDuplicatedPropertyIdImport",
            "OvfElement": "vim.fault.OvfElement",
            "OvfElementInvalidValue": "vim.fault.OvfElementInvalidValue",
            "OvfExport": "vim.fault.OvfExport",
            "OvfExportFailed": "vim.fault.OvfExportFailed",
            "OvfFault": "vim.fault.OvfFault",
            "OvfFile": "vim.OvfManager.OvfFile",
            "OvfFileItem": "vim.OvfManager.FileItem",
            "OvfHardwareCheck": "vim.fault.OvfHardwareCheck",
            "OvfHardwareExport": "vim.fault.OvfHardwareExport",
            "OvfHostResourceConstraint": "vim.fault.OvfHostResourceConstraint",
            "OvfHostValueNotParsed": "vim.fault.OvfHostValueNotParsed",
            "OvfImport": "vim.fault.OvfImport",
            "OvfImportFailed": "vim.fault.OvfImportFailed",
            "OvfImportParams": "vim.OvfManager.OvfImportParams",
            "OvfInternalError": "vim.fault.OvfInternalError",
            "OvfInvalidPackage": "vim.fault.OvfInvalidPackage",
            "OvfInvalidValue": "vim.fault.OvfInvalidValue",
            "OvfInvalidValueConfiguration": "vim.fault.OvfInvalidValueConfiguration",
            "OvfInvalidValueEmpty": "vim.fault.OvfInvalidValueEmpty",
            "OvfInvalidValueFormatMalformed": "vim.fault.OvfInvalidValueFormatMalformed",
            "OvfInvalidValueReference": "vim.fault.OvfInvalidValueReference",
            "OvfInvalidVmName": "vim.fault.OvfInvalidVmName",
            "OvfManagerCommonParams": "vim.OvfManager.CommonParams",
            "OvfMappedOsId": "vim.fault.OvfMappedOsId",
            "OvfMissingAttribute": "vim.fault.OvfMissingAttribute",
            "OvfMissingElement": "vim.fault.OvfMissingElement",
            "OvfMissingElementNormalBoundary": "vim.fault.OvfMissingElementNormalBoundary",
            "OvfMissingHardware": "vim.fault.OvfMissingHardware",
            "OvfNetworkInfo": "vim.OvfManager.NetworkInfo",
            "OvfNetworkMapping": "vim.OvfManager.NetworkMapping",
            "OvfNetworkMappingNotSupported": "vim.fault.OvfNetworkMappingNotSupported",
            "OvfNoHostNic": "vim.fault.OvfNoHostNic",
            "OvfNoSpaceOnController": "vim.fault.OvfNoSpaceOnController",
            "OvfNoSupportedHardwareFamily": "vim.fault.OvfNoSupportedHardwareFamily",
            "OvfOptionInfo": "vim.OvfManager.OvfOptionInfo",
            "OvfParseDescriptorParams": "vim.OvfManager.ParseDescriptorParams",
            "OvfParseDescriptorResult": "vim.OvfManager.ParseDescriptorResult",
            "OvfProperty": "vim.fault.OvfProperty",
            "OvfPropertyExport": "vim.fault.OvfPropertyExport",
            "OvfPropertyNetwork": "vim.fault.OvfPropertyNetwork",
            "OvfPropertyNetworkExport": "vim.fault.OvfPropertyNetworkExport",
            "OvfPropertyQualifier": "vim.fault.OvfPropertyQualifier",
            "OvfPropertyQualifierDuplicate": "vim.fault.OvfPropertyQualifierDuplicate",
            "OvfPropertyQualifierIgnored": "vim.fault.OvfPropertyQualifierIgnored",
            "OvfPropertyType": "vim.fault.OvfPropertyType",
            "OvfPropertyValue": "vim.fault.OvfPropertyValue",
            "OvfResourceMap": "vim.OvfManager.ResourceMap",
            "OvfStorageProfileMapping": "vim.OvfManager.StorageProfileMapping",
            "OvfSystemFault": "vim.fault.OvfSystemFault",
            "OvfToXmlUnsupportedElement": "vim.fault.OvfToXmlUnsupportedElement",
            "OvfUnableToExportDisk": "vim.fault.OvfUnableToExportDisk",
            "OvfUnexpectedElement": "vim.fault.OvfUnexpectedElement",
            "OvfUnknownDevice": "vim.fault.OvfUnknownDevice",
            "OvfUnknownDeviceBacking": "vim.fault.OvfUnknownDeviceBacking",
            "OvfUnknownEntity": "vim.fault.OvfUnknownEntity",
            "OvfUnsupportedAttribute": "vim.fault.OvfUnsupportedAttribute",
            "OvfUnsupportedAttributeValue": "vim.fault.OvfUnsupportedAttributeValue",
            "OvfUnsupportedDeviceBackingInfo": "vim.fault.OvfUnsupportedDeviceBackingInfo",
            "OvfUnsupportedDeviceBackingOption": "vim.fault.OvfUnsupportedDeviceBackingOption",
            "OvfUnsupportedDeviceExport": "vim.fault.OvfUnsupportedDeviceExport",
            "OvfUnsupportedDiskProvisioning": "vim.fault.OvfUnsupportedDiskProvisioning",
            "OvfUnsupportedElement": "vim.fault.OvfUnsupportedElement",
            "OvfUnsupportedElementValue": "vim.fault.OvfUnsupportedElementValue",
            "OvfUnsupportedPackage": "vim.fault.OvfUnsupportedPackage",
            "OvfUnsupportedSection": "vim.fault.OvfUnsupportedSection",
            "OvfUnsupportedSubType": "vim.fault.OvfUnsupportedSubType",
            "OvfUnsupportedType": "vim.fault.OvfUnsupportedType",
            "OvfValidateHostParams": "vim.OvfManager.ValidateHostParams",
            "OvfValidateHostResult": "vim.OvfManager.ValidateHostResult",
            "OvfWrongElement": "vim.fault.OvfWrongElement",
            "OvfWrongNamespace": "vim.fault.OvfWrongNamespace",
            "OvfXmlFormat": "vim.fault.OvfXmlFormat",
            "PMemDatastoreInfo": "vim.host.PMemDatastoreInfo",
            "ParaVirtualSCSIController": "vim.vm.device.ParaVirtualSCSIController",
            "ParaVirtualSCSIControllerOption": "vim.vm.device.ParaVirtualSCSIControllerOption",
            "PassiveNodeDeploymentSpec": "vim.vcha.FailoverClusterConfigurator.PassiveNodeDeploymentSpec",
            "PassiveNodeNetworkSpec": "vim.vcha.FailoverClusterConfigurator.PassiveNodeNetworkSpec",
            "PasswordExpired": "vim.fault.PasswordExpired",
            "PatchAlreadyInstalled": "vim.fault.PatchAlreadyInstalled",
            "PatchBinariesNotFound": "vim.fault.PatchBinariesNotFound",
            "PatchInstallFailed": "vim.fault.PatchInstallFailed",
            "PatchIntegrityError": "vim.fault.PatchIntegrityError",
            "PatchMetadataCorrupted": "vim.fault.PatchMetadataCorrupted",
            "PatchMetadataInvalid": "vim.fault.PatchMetadataInvalid",
            "PatchMetadataNotFound": "vim.fault.PatchMetadataNotFound",
            "PatchMissingDependencies": "vim.fault.PatchMissingDependencies",
            "PatchNotApplicable": "vim.fault.PatchNotApplicable",
            "PatchSuperseded": "vim.fault.PatchSuperseded",
            "PerfCompositeMetric": "vim.PerformanceManager.CompositeEntityMetric",
            "PerfCounterInfo": "vim.PerformanceManager.CounterInfo",
            "PerfEntityMetric": "vim.PerformanceManager.EntityMetric",
            "PerfEntityMetricBase": "vim.PerformanceManager.EntityMetricBase",
            "PerfEntityMetricCSV": "vim.PerformanceManager.EntityMetricCSV",
            "PerfFormat": "vim.PerformanceManager.Format",
            "PerfInterval": "vim.HistoricalInterval",
            "PerfMetricId": "vim.PerformanceManager.MetricId",
            "PerfMetricIntSeries": "vim.PerformanceManager.IntSeries",
            "PerfMetricSeries": "vim.PerformanceManager.MetricSeries",
            "PerfMetricSeriesCSV": "vim.PerformanceManager.MetricSeriesCSV",
            "PerfProviderSummary": "vim.PerformanceManager.ProviderSummary",
            "PerfQuerySpec": "vim.PerformanceManager.QuerySpec",
            "PerfSampleInfo": "vim.PerformanceManager.SampleInfo",
            "PerfStatsType": "vim.PerformanceManager.CounterInfo.StatsType",
            "PerfSummaryType": "vim.PerformanceManager.CounterInfo.RollupType",
            "PerformanceManagerCounterLevelMapping": "vim.PerformanceManager.CounterLevelMapping",
            "PerformanceManagerUnit": "vim.PerformanceManager.CounterInfo.Unit",
            "PerformanceStatisticsDescription": "vim.ResourcePlanningManager.PerfStatsDescription",
            "Permission": "vim.AuthorizationManager.Permission",
            "PermissionAddedEvent": "vim.event.PermissionAddedEvent",
            "PermissionEvent": "vim.event.PermissionEvent",
            "PermissionProfile": "vim.profile.host.PermissionProfile",
            "PermissionRemovedEvent": "vim.event.PermissionRemovedEvent",
            "PermissionUpdatedEvent": "vim.event.PermissionUpdatedEvent",
            "PhysCompatRDMNotSupported": "vim.fault.PhysCompatRDMNotSupported",
            "PhysicalNic": "vim.host.PhysicalNic",
            "PhysicalNicCdpDeviceCapability": "vim.host.PhysicalNic.CdpDeviceCapability",
            "PhysicalNicCdpInfo": "vim.host.PhysicalNic.CdpInfo",
            "PhysicalNicConfig": "vim.host.PhysicalNic.Config",
            "PhysicalNicHint": "vim.host.PhysicalNic.NetworkHint.HintElement",
            "PhysicalNicHintInfo": "vim.host.PhysicalNic.NetworkHint",
            "PhysicalNicIpHint": "vim.host.PhysicalNic.NetworkHint.IpNetwork",
            "PhysicalNicLinkInfo": "vim.host.PhysicalNic.LinkSpeedDuplex",
            "PhysicalNicNameHint": "vim.host.PhysicalNic.NetworkHint.NamedNetwork",
            "PhysicalNicProfile": "vim.profile.host.PhysicalNicProfile",
            "PhysicalNicResourcePoolSchedulerDisallowedReason": "vim.host.PhysicalNic.ResourcePoolSchedulerDisallowedReason",
            "PhysicalNicSpec": "vim.host.PhysicalNic.Specification",
            "PhysicalNicVmDirectPathGen2SupportedMode": "vim.host.PhysicalNic.VmDirectPathGen2SupportedMode",
            "PinnedCertificate": "vim.IoFilterManager.PinnedCertificate",
            "PlaceVmsXClusterSpecCandidateNetworks": "vim.PlaceVmsXClusterSpec.CandidateNetworks",
            "PlaceVmsXClusterSpecPlacementType": "vim.PlaceVmsXClusterSpec.PlacementType",
            "PlacementAction": "vim.cluster.PlacementAction",
            "PlacementAffinityRule": "vim.storageDrs.PlacementAffinityRule",
            "PlacementAffinityRuleRuleScope": "vim.storageDrs.PlacementAffinityRule.RuleScope",
            "PlacementAffinityRuleRuleType": "vim.storageDrs.PlacementAffinityRule.RuleType",
            "PlacementRankResult": "vim.storageDrs.PlacementRankResult",
            "PlacementRankSpec": "vim.storageDrs.PlacementRankSpec",
            "PlacementResult": "vim.cluster.PlacementResult",
            "PlacementSpec": "vim.cluster.PlacementSpec",
            "PlacementSpecPlacementType": "vim.cluster.PlacementSpec.PlacementType",
            "PlatformConfigFault": "vim.fault.PlatformConfigFault",
            "PnicUplinkProfile": "vim.profile.host.PnicUplinkProfile",
            "PodDiskLocator": "vim.storageDrs.PodSelectionSpec.DiskLocator",
            "PodStorageDrsEntry": "vim.StorageResourceManager.PodStorageDrsEntry",
            "PodVMInfo": "vim.host.PodVMInfo",
            "PodVMOverheadInfo": "vim.host.PodVMOverheadInfo",
            "PolicyOption": "vim.profile.PolicyOption",
            "PortGroupConnecteeType": "vim.host.PortGroup.PortConnecteeType",
            "PortGroupProfile": "vim.profile.host.PortGroupProfile",
            "PowerOnFtSecondaryFailed": "vim.fault.PowerOnFtSecondaryFailed",
            "PowerOnFtSecondaryTimedout": "vim.fault.PowerOnFtSecondaryTimedout",
            "PowerSystemCapability": "vim.host.PowerSystem.Capability",
            "PowerSystemInfo": "vim.host.PowerSystem.Info",
            "PrivilegeAvailability": "vim.AuthorizationManager.PrivilegeAvailability",
            "ProductComponentInfo": "vim.ServiceInstance.ProductComponentInfo",
            "Profile": "vim.profile.Profile",
            "ProfileApplyProfileElement": "vim.profile.ApplyProfileElement",
            "ProfileApplyProfileProperty": "vim.profile.ApplyProfileProperty",
            "ProfileAssociatedEvent": "vim.event.ProfileAssociatedEvent",
            "ProfileChangedEvent": "vim.event.ProfileChangedEvent",
            "ProfileComplianceManager": "vim.profile.ComplianceManager",
            "ProfileCompositeExpression": "vim.profile.CompositeExpression",
            "ProfileCompositePolicyOptionMetadata": "vim.profile.CompositePolicyOptionMetadata",
            "ProfileConfigInfo": "vim.profile.Profile.ConfigInfo",
            "ProfileCreateSpec": "vim.profile.Profile.CreateSpec",
            "ProfileCreatedEvent": "vim.event.ProfileCreatedEvent",
            "ProfileDeferredPolicyOptionParameter": "vim.profile.DeferredPolicyOptionParameter",
            "ProfileDescription": "vim.profile.Profile.Description",
            "ProfileDescriptionSection": "vim.profile.Profile.Description.Section",
            "ProfileDissociatedEvent": "vim.event.ProfileDissociatedEvent",
            "ProfileEvent": "vim.event.ProfileEvent",
            "ProfileEventArgument": "vim.event.ProfileEventArgument",
            "ProfileExecuteError": "vim.profile.host.ExecuteResult.ExecuteError",
            "ProfileExecuteResult": "vim.profile.host.ExecuteResult",
            "ProfileExecuteResultStatus": "vim.profile.host.ExecuteResult.Status",
            "ProfileExpression": "vim.profile.Expression",
            "ProfileExpressionMetadata": "vim.profile.ExpressionMetadata",
            "ProfileManager": "vim.profile.ProfileManager",
            "ProfileMetadata": "vim.profile.ProfileMetadata",
            "ProfileMetadataProfileOperationMessage": "vim.profile.ProfileMetadata.ProfileOperationMessage",
            "ProfileMetadataProfileSortSpec": "vim.profile.ProfileMetadata.ProfileSortSpec",
            "ProfileNumericComparator": "vim.profile.NumericComparator",
            "ProfileParameterMetadata": "vim.profile.ParameterMetadata",
            "ProfileParameterMetadataParameterRelationMetadata": "vim.profile.ParameterMetadata.ParameterRelationMetadata",
            "ProfileParameterMetadataRelationType": "vim.profile.ParameterMetadata.RelationType",
            "ProfilePolicy": "vim.profile.Policy",
            "ProfilePolicyMetadata": "vim.profile.PolicyMetadata",
            "ProfilePolicyOptionMetadata": "vim.profile.PolicyOptionMetadata",
            "ProfileProfileStructure": "vim.profile.ProfileStructure",
            "ProfileProfileStructureProperty": "vim.profile.ProfileStructureProperty",
            "ProfilePropertyPath": "vim.profile.ProfilePropertyPath",
            "ProfileReferenceHostChangedEvent": "vim.event.ProfileReferenceHostChangedEvent",
            "ProfileRemovedEvent": "vim.event.ProfileRemovedEvent",
            "ProfileSerializedCreateSpec": "vim.profile.Profile.SerializedCreateSpec",
            "ProfileSimpleExpression": "vim.profile.SimpleExpression",
            "ProfileUpdateFailed": "vim.fault.ProfileUpdateFailed",
            "ProfileUpdateFailedUpdateFailure": "vim.fault.ProfileUpdateFailed.UpdateFailure",
            "PropertyChange": "vmodl.query.PropertyCollector.Change",
            "PropertyChangeOp": "vmodl.query.PropertyCollector.Change.Op",
            "PropertyCollector": "vmodl.query.PropertyCollector",
            "PropertyFilter": "vmodl.query.PropertyCollector.Filter",
            "PropertyFilterSpec": "vmodl.query.PropertyCollector.FilterSpec",
            "PropertyFilterUpdate": "vmodl.query.PropertyCollector.FilterUpdate",
            "PropertySpec": "vmodl.query.PropertyCollector.PropertySpec",
            "QuarantineModeFault": "vim.fault.QuarantineModeFault",
            "QuarantineModeFaultFaultType": "vim.fault.QuarantineModeFault.FaultType",
            "QuestionPending": "vim.fault.QuestionPending",
            "QuiesceDatastoreIOForHAFailed": "vim.fault.QuiesceDatastoreIOForHAFailed",
            "QuiesceMode": "vim.HbrManager.VmReplicationCapability.QuiesceMode",
            "RDMConversionNotSupported": "vim.fault.RDMConversionNotSupported",
            "RDMNotPreserved": "vim.fault.RDMNotPreserved",
            "RDMNotSupported": "vim.fault.RDMNotSupported",
            "RDMNotSupportedOnDatastore": "vim.fault.RDMNotSupportedOnDatastore",
            "RDMPointsToInaccessibleDisk": "vim.fault.RDMPointsToInaccessibleDisk",
            "RawDiskNotSupported": "vim.fault.RawDiskNotSupported",
            "ReadHostResourcePoolTreeFailed": "vim.fault.ReadHostResourcePoolTreeFailed",
            "ReadOnlyDisksWithLegacyDestination": "vim.fault.ReadOnlyDisksWithLegacyDestination",
            "RebootRequired": "vim.fault.RebootRequired",
            "RecommendationReasonCode": "vim.cluster.Recommendation.ReasonCode",
            "RecommendationType": "vim.cluster.Recommendation.RecommendationType",
            "RecordReplayDisabled": "vim.fault.RecordReplayDisabled",
            "RecoveryEvent": "vim.event.RecoveryEvent",
            "RecurrentTaskScheduler": "vim.scheduler.RecurrentTaskScheduler",
            "Relation": "vim.host.SoftwarePackage.Relation",
            "RemoteDeviceNotSupported": "vim.fault.RemoteDeviceNotSupported",
            "RemoteTSMEnabledEvent": "vim.event.RemoteTSMEnabledEvent",
            "RemoveFailed": "vim.fault.RemoveFailed",
            "ReplicationConfigFault": "vim.fault.ReplicationConfigFault",
            "ReplicationConfigSpec": "vim.vm.ReplicationConfigSpec",
            "ReplicationDiskConfigFault": "vim.fault.ReplicationDiskConfigFault",
            "ReplicationDiskConfigFaultReasonForFault": "vim.fault.ReplicationDiskConfigFault.ReasonForFault",
            "ReplicationFault": "vim.fault.ReplicationFault",
            "ReplicationGroupId": "vim.vm.replication.ReplicationGroupId",
            "ReplicationIncompatibleWithFT": "vim.fault.ReplicationIncompatibleWithFT",
            "ReplicationInfoDiskSettings": "vim.vm.ReplicationConfigSpec.DiskSettings",
            "ReplicationInvalidOptions": "vim.fault.ReplicationInvalidOptions",
            "ReplicationNotSupportedOnHost": "vim.fault.ReplicationNotSupportedOnHost",
            "ReplicationSpec": "vim.vm.replication.ReplicationSpec",
            "ReplicationVmConfigFault": "vim.fault.ReplicationVmConfigFault",
            "ReplicationVmConfigFaultReasonForFault": "vim.fault.ReplicationVmConfigFault.ReasonForFault",
            "ReplicationVmFault": "vim.fault.ReplicationVmFault",
            "ReplicationVmFaultReasonForFault": "vim.fault.ReplicationVmFault.ReasonForFault",
            "ReplicationVmInProgressFault": "vim.fault.ReplicationVmInProgressFault",
            "ReplicationVmInProgressFaultActivity": "vim.fault.ReplicationVmInProgressFault.Activity",
            "ReplicationVmProgressInfo": "vim.HbrManager.ReplicationVmInfo.ProgressInfo",
            "ReplicationVmState": "vim.HbrManager.ReplicationVmInfo.State",
            "RequestCanceled": "vmodl.fault.RequestCanceled",
            "ResourceConfigSpecScaleSharesBehavior": "vim.ResourceConfigSpec.ScaleSharesBehavior",
            "ResourceInUse": "vim.fault.ResourceInUse",
            "ResourceNotAvailable": "vim.fault.ResourceNotAvailable",
            "ResourcePoolCreatedEvent": "vim.event.ResourcePoolCreatedEvent",
            "ResourcePoolDestroyedEvent": "vim.event.ResourcePoolDestroyedEvent",
            "ResourcePoolEvent": "vim.event.ResourcePoolEvent",
            "ResourcePoolEventArgument": "vim.event.ResourcePoolEventArgument",
            "ResourcePoolMovedEvent": "vim.event.ResourcePoolMovedEvent",
            "ResourcePoolQuickStats": "vim.ResourcePool.Summary.QuickStats",
            "ResourcePoolReconfiguredEvent": "vim.event.ResourcePoolReconfiguredEvent",
            "ResourcePoolResourceUsage": "vim.ResourcePool.ResourceUsage",
            "ResourcePoolRuntimeInfo": "vim.ResourcePool.RuntimeInfo",
            "ResourcePoolSummary": "vim.ResourcePool.Summary",
            "ResourceViolatedEvent": "vim.event.ResourceViolatedEvent",
            "RestrictedByAdministrator": "vim.fault.RestrictedByAdministrator",
            "RestrictedVersion": "vim.fault.RestrictedVersion",
            "RetrieveOptions": "vmodl.query.PropertyCollector.RetrieveOptions",
            "RetrieveResult": "vmodl.query.PropertyCollector.RetrieveResult",
            "RetrieveVStorageObjSpec": "vim.vslm.vcenter.RetrieveVStorageObjSpec",
            "RoleAddedEvent": "vim.event.RoleAddedEvent",
            "RoleEvent": "vim.event.RoleEvent",
            "RoleEventArgument": "vim.event.RoleEventArgument",
            "RoleRemovedEvent": "vim.event.RoleRemovedEvent",
            "RoleUpdatedEvent": "vim.event.RoleUpdatedEvent",
            "RollbackEvent": "vim.event.RollbackEvent",
            "RollbackFailure": "vim.fault.RollbackFailure",
            "RuleViolation": "vim.fault.RuleViolation",
            "RunScriptAction": "vim.action.RunScriptAction",
            "RuntimeFault": "vmodl.RuntimeFault",
            "SAMLTokenAuthentication": "vim.vm.guest.SAMLTokenAuthentication",
            "SSLDisabledFault": "vim.fault.SSLDisabledFault",
            "SSLVerifyFault": "vim.fault.SSLVerifyFault",
            "SSPIAuthentication": "vim.vm.guest.SSPIAuthentication",
            "SSPIChallenge": "vim.fault.SSPIChallenge",
            "ScheduledHardwareUpgradeInfo": "vim.vm.ScheduledHardwareUpgradeInfo",
            "ScheduledHardwareUpgradeInfoHardwareUpgradePolicy": "vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradePolicy",
            "ScheduledHardwareUpgradeInfoHardwareUpgradeStatus": "vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradeStatus",
            "ScheduledTask": "vim.scheduler.ScheduledTask",
            "ScheduledTaskCompletedEvent": "vim.event.ScheduledTaskCompletedEvent",
            "ScheduledTaskCreatedEvent": "vim.event.ScheduledTaskCreatedEvent",
            "ScheduledTaskDescription": "vim.scheduler.ScheduledTaskDescription",
            "ScheduledTaskDetail": "vim.scheduler.ScheduledTaskDescription.SchedulerDetail",
            "ScheduledTaskEmailCompletedEvent": "vim.event.ScheduledTaskEmailCompletedEvent",
            "ScheduledTaskEmailFailedEvent": "vim.event.ScheduledTaskEmailFailedEvent",
            "ScheduledTaskEvent": "vim.event.ScheduledTaskEvent",
            "ScheduledTaskEventArgument": "vim.event.ScheduledTaskEventArgument",
            "ScheduledTaskFailedEvent": "vim.event.ScheduledTaskFailedEvent",
            "ScheduledTaskInfo": "vim.scheduler.ScheduledTaskInfo",
            "ScheduledTaskManager": "vim.scheduler.ScheduledTaskManager",
            "ScheduledTaskReconfiguredEvent": "vim.event.ScheduledTaskReconfiguredEvent",
            "ScheduledTaskRemovedEvent": "vim.event.ScheduledTaskRemovedEvent",
            "ScheduledTaskSpec": "vim.scheduler.ScheduledTaskSpec",
            "ScheduledTaskStartedEvent": "vim.event.ScheduledTaskStartedEvent",
            "ScsiDiskType": "vim.host.ScsiDisk.ScsiDiskType",
            "ScsiLun": "vim.host.ScsiLun",
            "ScsiLunCapabilities": "vim.host.ScsiLun.Capabilities",
            "ScsiLunDescriptor": "vim.host.ScsiLun.Descriptor",
            "ScsiLunDescriptorQuality": "vim.host.ScsiLun.DescriptorQuality",
            "ScsiLunDurableName": "vim.host.ScsiLun.DurableName",
            "ScsiLunLunReservationStatus": "vim.host.ScsiLun.LunReservationStatus",
            "ScsiLunState": "vim.host.ScsiLun.State",
            "ScsiLunType": "vim.host.ScsiLun.ScsiLunType",
            "ScsiLunVStorageSupportStatus": "vim.host.ScsiLun.VStorageSupportStatus",
            "SeSparseVirtualDiskSpec": "vim.VirtualDiskManager.SeSparseVirtualDiskSpec",
            "SearchIndexFilter": "vim.SearchIndex.Filter",
            "SearchIndexIterationSpec": "vim.SearchIndex.IterationSpec",
            "SearchIndexOptionalValue": "vim.SearchIndex.OptionalValue",
            "SearchIndexPredicate": "vim.SearchIndex.Predicate",
            "SearchIndexPredicateArrayOperator": "vim.SearchIndex.Predicate.ArrayOperator",
            "SearchIndexPredicateComparisonOperator": "vim.SearchIndex.Predicate.ComparisonOperator",
            "SearchIndexQuerySpec": "vim.SearchIndex.QuerySpec",
            "SearchIndexQuerySpecResourceType": "vim.SearchIndex.QuerySpec.ResourceType",
            "SearchIndexResourceItem": "vim.SearchIndex.ResourceItem",
            "SearchIndexResultSet": "vim.SearchIndex.ResultSet",
            "SecondaryVmAlreadyDisabled": "vim.fault.SecondaryVmAlreadyDisabled",
            "SecondaryVmAlreadyEnabled": "vim.fault.SecondaryVmAlreadyEnabled",
            "SecondaryVmAlreadyRegistered": "vim.fault.SecondaryVmAlreadyRegistered",
            "SecondaryVmNotRegistered": "vim.fault.SecondaryVmNotRegistered",
            "SecurityError": "vmodl.fault.SecurityError",
            "SecurityProfile": "vim.profile.host.SecurityProfile",
            "SelectionSpec": "vmodl.query.PropertyCollector.SelectionSpec",
            "SendEmailAction": "vim.action.SendEmailAction",
            "SendSNMPAction": "vim.action.SendSNMPAction",
            "ServerLicenseExpiredEvent": "vim.event.ServerLicenseExpiredEvent",
            "ServerStartedSessionEvent": "vim.event.ServerStartedSessionEvent",
            "ServiceConsolePortGroupProfile": "vim.profile.host.ServiceConsolePortGroupProfile",
            "ServiceConsoleReservationInfo": "vim.host.MemoryManagerSystem.ServiceConsoleReservationInfo",
            "ServiceContent": "vim.ServiceInstanceContent",
            "ServiceLocatorCredential": "vim.ServiceLocator.Credential",
            "ServiceLocatorNamePassword": "vim.ServiceLocator.NamePassword",
            "ServiceLocatorSAMLCredential": "vim.ServiceLocator.SAMLCredential",
            "ServiceManagerServiceInfo": "vim.ServiceManager.ServiceInfo",
            "ServiceProfile": "vim.profile.host.ServiceProfile",
            "SessionEvent": "vim.event.SessionEvent",
            "SessionManagerGenericServiceTicket": "vim.SessionManager.GenericServiceTicket",
            "SessionManagerGenericServiceTicketTicketType": "vim.SessionManager.GenericServiceTicket.TicketType",
            "SessionManagerHttpServiceRequestSpec": "vim.SessionManager.HttpServiceRequestSpec",
            "SessionManagerHttpServiceRequestSpecMethod": "vim.SessionManager.HttpServiceRequestSpec.Method",
            "SessionManagerLocalTicket": "vim.SessionManager.LocalTicket",
            "SessionManagerServiceRequestSpec": "vim.SessionManager.ServiceRequestSpec",
            "SessionManagerVmomiServiceRequestSpec": "vim.SessionManager.VmomiServiceRequestSpec",
            "SessionNotFound": "vmodl.fault.SessionNotFound",
            "SessionTerminatedEvent": "vim.event.SessionTerminatedEvent",
            "SharedBusControllerNotSupported": "vim.fault.SharedBusControllerNotSupported",
            "SharesLevel": "vim.SharesInfo.Level",
            "ShrinkDiskFault": "vim.fault.ShrinkDiskFault",
            "SimpleCommandEncoding": "vim.SimpleCommand.Encoding",
            "SlpDiscoveryMethod": "vim.host.InternetScsiHba.DiscoveryProperties.SlpDiscoveryMethod",
            "SnapshotCloneNotSupported": "vim.fault.SnapshotCloneNotSupported",
            "SnapshotCopyNotSupported": "vim.fault.SnapshotCopyNotSupported",
            "SnapshotDisabled": "vim.fault.SnapshotDisabled",
            "SnapshotFault": "vim.fault.SnapshotFault",
            "SnapshotIncompatibleDeviceInVm": "vim.fault.SnapshotIncompatibleDeviceInVm",
            "SnapshotLocked": "vim.fault.SnapshotLocked",
            "SnapshotMoveFromNonHomeNotSupported": "vim.fault.SnapshotMoveFromNonHomeNotSupported",
            "SnapshotMoveNotSupported": "vim.fault.SnapshotMoveNotSupported",
            "SnapshotMoveToNonHomeNotSupported": "vim.fault.SnapshotMoveToNonHomeNotSupported",
            "SnapshotNoChange": "vim.fault.SnapshotNoChange",
            "SnapshotRevertIssue": "vim.fault.SnapshotRevertIssue",
            "SnapshotSelectionSpec": "vim.vm.SnapshotSelectionSpec",
            "SoftRuleVioCorrectionDisallowed": "vim.fault.SoftRuleVioCorrectionDisallowed",
            "SoftRuleVioCorrectionImpact": "vim.fault.SoftRuleVioCorrectionImpact",
            "SoftwarePackage": "vim.host.SoftwarePackage",
            "SoftwarePackageCapability": "vim.host.SoftwarePackage.Capability",
            "SoftwarePackageConstraint": "vim.host.SoftwarePackage.Constraint",
            "SoftwarePackageVibType": "vim.host.SoftwarePackage.VibType",
            "SolutionUserRequired": "vim.fault.SolutionUserRequired",
            "SourceNodeSpec": "vim.vcha.FailoverClusterConfigurator.SourceNodeSpec",
            "SsdDiskNotAvailable": "vim.fault.SsdDiskNotAvailable",
            "StateAlarmExpression": "vim.alarm.StateAlarmExpression",
            "StateAlarmOperator": "vim.alarm.StateAlarmExpression.StateOperator",
            "StaticRouteProfile": "vim.profile.host.StaticRouteProfile",
            "StorageDrsAutomationConfig": "vim.storageDrs.AutomationConfig",
            "StorageDrsCannotMoveDiskInMultiWriterMode": "vim.fault.StorageDrsCannotMoveDiskInMultiWriterMode",
            "StorageDrsCannotMoveFTVm": "vim.fault.StorageDrsCannotMoveFTVm",
            "StorageDrsCannotMoveIndependentDisk": "vim.fault.StorageDrsCannotMoveIndependentDisk",
            "StorageDrsCannotMoveManuallyPlacedSwapFile": "vim.fault.StorageDrsCannotMoveManuallyPlacedSwapFile",
            "StorageDrsCannotMoveManuallyPlacedVm": "vim.fault.StorageDrsCannotMoveManuallyPlacedVm",
            "StorageDrsCannotMoveSharedDisk": "vim.fault.StorageDrsCannotMoveSharedDisk",
            "StorageDrsCannotMoveTemplate": "vim.fault.StorageDrsCannotMoveTemplate",
            "StorageDrsCannotMoveVmInUserFolder": "vim.fault.StorageDrsCannotMoveVmInUserFolder",
            "StorageDrsCannotMoveVmWithMountedCDROM": "vim.fault.StorageDrsCannotMoveVmWithMountedCDROM",
            "StorageDrsCannotMoveVmWithNoFilesInLayout": "vim.fault.StorageDrsCannotMoveVmWithNoFilesInLayout",
            "StorageDrsConfigInfo": "vim.storageDrs.ConfigInfo",
            "StorageDrsConfigSpec": "vim.storageDrs.ConfigSpec",
            "StorageDrsDatacentersCannotShareDatastore": "vim.fault.StorageDrsDatacentersCannotShareDatastore",
            "StorageDrsDisabledOnVm": "vim.fault.StorageDrsDisabledOnVm",
            "StorageDrsHbrDiskNotMovable": "vim.fault.StorageDrsHbrDiskNotMovable",
            "StorageDrsHmsMoveInProgress": "vim.fault.StorageDrsHmsMoveInProgress",
            "StorageDrsHmsUnreachable": "vim.fault.StorageDrsHmsUnreachable",
            "StorageDrsIoLoadBalanceConfig": "vim.storageDrs.IoLoadBalanceConfig",
            "StorageDrsIolbDisabledInternally": "vim.fault.StorageDrsIolbDisabledInternally",
            "StorageDrsOptionSpec": "vim.storageDrs.OptionSpec",
            "StorageDrsPlacementRankVmSpec": "vim.storageDrs.PlacementRankVmSpec",
            "StorageDrsPodConfigInfo": "vim.storageDrs.PodConfigInfo",
            "StorageDrsPodConfigInfoBehavior": "vim.storageDrs.PodConfigInfo.Behavior",
            "StorageDrsPodConfigSpec": "vim.storageDrs.PodConfigSpec",
            "StorageDrsPodSelectionSpec": "vim.storageDrs.PodSelectionSpec",
            "StorageDrsRelocateDisabled": "vim.fault.StorageDrsRelocateDisabled",
            "StorageDrsSpaceLoadBalanceConfig": "vim.storageDrs.SpaceLoadBalanceConfig",
            "StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode": "vim.storageDrs.SpaceLoadBalanceConfig.SpaceThresholdMode",
            "StorageDrsStaleHmsCollection": "vim.fault.StorageDrsStaleHmsCollection",
            "StorageDrsUnableToMoveFiles": "vim.fault.StorageDrsUnableToMoveFiles",
            "StorageDrsVmConfigInfo": "vim.storageDrs.VmConfigInfo",
            "StorageDrsVmConfigSpec": "vim.storageDrs.VmConfigSpec",
            "StorageIOAllocationInfo": "vim.StorageResourceManager.IOAllocationInfo",
            "StorageIOAllocationOption": "vim.StorageResourceManager.IOAllocationOption",
            "StorageIORMConfigOption": "vim.StorageResourceManager.IORMConfigOption",
            "StorageIORMConfigSpec": "vim.StorageResourceManager.IORMConfigSpec",
            "StorageIORMInfo": "vim.StorageResourceManager.IORMConfigInfo",
            "StorageIORMThresholdMode": "vim.StorageResourceManager.CongestionThresholdMode",
            "StorageMigrationAction": "vim.storageDrs.StorageMigrationAction",
            "StoragePerformanceSummary": "vim.StorageResourceManager.StoragePerformanceSummary",
            "StoragePlacementAction": "vim.storageDrs.StoragePlacementAction",
            "StoragePlacementResult": "vim.storageDrs.StoragePlacementResult",
            "StoragePlacementSpec": "vim.storageDrs.StoragePlacementSpec",
            "StoragePlacementSpecPlacementType": "vim.storageDrs.StoragePlacementSpec.PlacementType",
            "StoragePodSummary": "vim.StoragePod.Summary",
            "StorageProfile": "vim.profile.host.StorageProfile",
            "StorageRequirement": "vim.VirtualMachine.StorageRequirement",
            "StorageResourceManagerStorageProfileStatistics": "vim.StorageResourceManager.StorageProfileStatistics",
            "StorageVMotionNotSupported": "vim.fault.StorageVMotionNotSupported",
            "StorageVmotionIncompatible": "vim.fault.StorageVmotionIncompatible",
            "StringOption": "vim.option.StringOption",
            "StructuredCustomizations": "vim.profile.host.ProfileManager.StructuredCustomizations",
            "SubnetInfo": "vim.vm.SubnetInfo",
            "SubnetInfoFolderInfo": "vim.vm.SubnetInfo.FolderInfo",
            "SuspendedRelocateNotSupported": "vim.fault.SuspendedRelocateNotSupported",
            "SwapDatastoreNotWritableOnHost": "vim.fault.SwapDatastoreNotWritableOnHost",
            "SwapDatastoreUnset": "vim.fault.SwapDatastoreUnset",
            "SwapPlacementOverrideNotSupported": "vim.fault.SwapPlacementOverrideNotSupported",
            "SwitchIpUnset": "vim.fault.SwitchIpUnset",
            "SwitchNotInUpgradeMode": "vim.fault.SwitchNotInUpgradeMode",
            "SystemError": "vmodl.fault.SystemError",
            "SystemEventInfo": "vim.host.SystemEventInfo",
            "TagIdNameId": "vim.TagId.NameId",
            "TaskEvent": "vim.event.TaskEvent",
            "TaskFilterSpecByEntity": "vim.TaskFilterSpec.ByEntity",
            "TaskFilterSpecByTime": "vim.TaskFilterSpec.ByTime",
            "TaskFilterSpecByUsername": "vim.TaskFilterSpec.ByUsername",
            "TaskFilterSpecRecursionOption": "vim.TaskFilterSpec.RecursionOption",
            "TaskFilterSpecTimeOption": "vim.TaskFilterSpec.TimeOption",
            "TaskInProgress": "vim.fault.TaskInProgress",
            "TaskInfoFilterSpecFilterTaskResults": "vim.TaskInfoFilterSpec.FilterTaskResults",
            "TaskInfoState": "vim.TaskInfo.State",
            "TaskManagerTaskViewSpec": "vim.TaskManager.TaskViewSpec",
            "TaskManagerViewByStartId": "vim.TaskManager.ViewByStartId",
            "TaskScheduler": "vim.scheduler.TaskScheduler",
            "TaskTimeoutEvent": "vim.event.TaskTimeoutEvent",
            "TeamingMatchEvent": "vim.event.TeamingMatchEvent",
            "TeamingMisMatchEvent": "vim.event.TeamingMisMatchEvent",
            "TemplateBeingUpgradedEvent": "vim.event.TemplateBeingUpgradedEvent",
            "TemplateConfigFileInfo": "vim.host.DatastoreBrowser.TemplateVmConfigInfo",
            "TemplateConfigFileQuery": "vim.host.DatastoreBrowser.TemplateVmConfigQuery",
            "TemplateUpgradeEvent": "vim.event.TemplateUpgradeEvent",
            "TemplateUpgradeFailedEvent": "vim.event.TemplateUpgradeFailedEvent",
            "TemplateUpgradedEvent": "vim.event.TemplateUpgradedEvent",
            "TenantTenantManager": "vim.tenant.TenantManager",
            "TgwEventArgument": "vim.event.TgwEventArgument",
            "ThirdPartyLicenseAssignmentFailed": "vim.fault.ThirdPartyLicenseAssignmentFailed",
            "ThirdPartyLicenseAssignmentFailedReason": "vim.fault.ThirdPartyLicenseAssignmentFailed.Reason",
            "TicketedSessionAuthentication": "vim.vm.guest.TicketedSessionAuthentication",
            "TimedOutHostOperationEvent": "vim.event.TimedOutHostOperationEvent",
            "Timedout": "vim.fault.Timedout",
            "TooManyConcurrentNativeClones": "vim.fault.TooManyConcurrentNativeClones",
            "TooManyConsecutiveOverrides": "vim.fault.TooManyConsecutiveOverrides",
            "TooManyDevices": "vim.fault.TooManyDevices",
            "TooManyDisksOnLegacyHost": "vim.fault.TooManyDisksOnLegacyHost",
            "TooManyGuestLogons": "vim.fault.TooManyGuestLogons",
            "TooManyHosts": "vim.fault.TooManyHosts",
            "TooManyNativeCloneLevels": "vim.fault.TooManyNativeCloneLevels",
            "TooManyNativeClonesOnFile": "vim.fault.TooManyNativeClonesOnFile",
            "TooManySnapshotLevels": "vim.fault.TooManySnapshotLevels",
            "ToolsAlreadyUpgraded": "vim.fault.ToolsAlreadyUpgraded",
            "ToolsAutoUpgradeNotSupported": "vim.fault.ToolsAutoUpgradeNotSupported",
            "ToolsConfigInfo": "vim.vm.ToolsConfigInfo",
            "ToolsConfigInfoToolsLastInstallInfo": "vim.vm.ToolsConfigInfo.ToolsLastInstallInfo",
            "ToolsImageCopyFailed": "vim.fault.ToolsImageCopyFailed",
            "ToolsImageNotAvailable": "vim.fault.ToolsImageNotAvailable",
            "ToolsImageSignatureCheckFailed": "vim.fault.ToolsImageSignatureCheckFailed",
            "ToolsInstallationInProgress": "vim.fault.ToolsInstallationInProgress",
            "ToolsUnavailable": "vim.fault.ToolsUnavailable",
            "ToolsUpgradeCancelled": "vim.fault.ToolsUpgradeCancelled",
            "TransitGatewayConfigInfo": "vim.TransitGateway.ConfigInfo",
            "TransitGatewayConfigSpec": "vim.TransitGateway.ConfigSpec",
            "TransitGatewayCreateSpec": "vim.TransitGateway.CreateSpec",
            "TraversalSpec": "vmodl.query.PropertyCollector.TraversalSpec",
            "UnSupportedDatastoreForVFlash": "vim.fault.UnSupportedDatastoreForVFlash",
            "UncommittedUndoableDisk": "vim.fault.UncommittedUndoableDisk",
            "UnconfiguredPropertyValue": "vim.fault.UnconfiguredPropertyValue",
            "UncustomizableGuest": "vim.fault.UncustomizableGuest",
            "UnexpectedCustomizationFault": "vim.fault.UnexpectedCustomizationFault",
            "UnexpectedFault": "vmodl.fault.UnexpectedFault",
            "UnlicensedVirtualMachinesEvent": "vim.event.UnlicensedVirtualMachinesEvent",
            "UnlicensedVirtualMachinesFoundEvent": "vim.event.UnlicensedVirtualMachinesFoundEvent",
            "UnrecognizedHost": "vim.fault.UnrecognizedHost",
            "UnsharedSwapVMotionNotSupported": "vim.fault.UnsharedSwapVMotionNotSupported",
            "UnsupportedDatastore": "vim.fault.UnsupportedDatastore",
            "UnsupportedGuest": "vim.fault.UnsupportedGuest",
            "UnsupportedVimApiVersion": "vim.fault.UnsupportedVimApiVersion",
            "UnsupportedVmxLocation": "vim.fault.UnsupportedVmxLocation",
            "UntrustedCertificate": "vim.IoFilterManager.UntrustedCertificate",
            "UnusedVirtualDiskBlocksNotScrubbed": "vim.fault.UnusedVirtualDiskBlocksNotScrubbed",
            "UpdateSet": "vmodl.query.PropertyCollector.UpdateSet",
            "UpdateVirtualMachineFilesResultFailedVmFileInfo": "vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo",
            "UpdatedAgentBeingRestartedEvent": "vim.event.UpdatedAgentBeingRestartedEvent",
            "UpgradeEvent": "vim.event.UpgradeEvent",
            "UpgradePolicy": "vim.vm.ToolsConfigInfo.UpgradePolicy",
            "UplinkPortMtuNotSupportEvent": "vim.event.UplinkPortMtuNotSupportEvent",
            "UplinkPortMtuSupportEvent": "vim.event.UplinkPortMtuSupportEvent",
            "UplinkPortVlanTrunkedEvent": "vim.event.UplinkPortVlanTrunkedEvent",
            "UplinkPortVlanUntrunkedEvent": "vim.event.UplinkPortVlanUntrunkedEvent",
            "UsbScanCodeSpec": "vim.vm.UsbScanCodeSpec",
            "UsbScanCodeSpecKeyEvent": "vim.vm.UsbScanCodeSpec.KeyEvent",
            "UsbScanCodeSpecModifierType": "vim.vm.UsbScanCodeSpec.ModifierType",
            "UserAssignedToGroup": "vim.event.UserAssignedToGroup",
            "UserGroupProfile": "vim.profile.host.UserGroupProfile",
            "UserInputRequiredParameterMetadata": "vim.profile.UserInputRequiredParameterMetadata",
            "UserLoginSessionEvent": "vim.event.UserLoginSessionEvent",
            "UserLogoutSessionEvent": "vim.event.UserLogoutSessionEvent",
            "UserNotFound": "vim.fault.UserNotFound",
            "UserPasswordChanged": "vim.event.UserPasswordChanged",
            "UserPrivilegeResult": "vim.AuthorizationManager.UserPrivilegeResult",
            "UserProfile": "vim.profile.host.UserProfile",
            "UserUnassignedFromGroup": "vim.event.UserUnassignedFromGroup",
            "UserUpgradeEvent": "vim.event.UserUpgradeEvent",
            "VASAStorageArray": "vim.VasaStorageArray",
            "VASAStorageArrayDiscoveryFcTransport": "vim.VasaStorageArray.DiscoveryFcTransport",
            "VASAStorageArrayDiscoveryIpTransport": "vim.VasaStorageArray.DiscoveryIpTransport",
            "VASAStorageArrayDiscoverySvcInfo": "vim.VasaStorageArray.DiscoverySvcInfo",
            "VAppAutoStartAction": "vim.vApp.EntityConfigInfo.Action",
            "VAppCloneSpec": "vim.vApp.CloneSpec",
            "VAppCloneSpecNetworkMappingPair": "vim.vApp.CloneSpec.NetworkMappingPair",
            "VAppCloneSpecProvisioningType": "vim.vApp.CloneSpec.ProvisioningType",
            "VAppCloneSpecResourceMap": "vim.vApp.CloneSpec.ResourceMap",
            "VAppConfigFault": "vim.fault.VAppConfigFault",
            "VAppConfigInfo": "vim.vApp.VAppConfigInfo",
            "VAppConfigSpec": "vim.vApp.VAppConfigSpec",
            "VAppEntityConfigInfo": "vim.vApp.EntityConfigInfo",
            "VAppIPAssignmentInfo": "vim.vApp.IPAssignmentInfo",
            "VAppIPAssignmentInfoAllocationSchemes": "vim.vApp.IPAssignmentInfo.AllocationSchemes",
            "VAppIPAssignmentInfoIpAllocationPolicy": "vim.vApp.IPAssignmentInfo.IpAllocationPolicy",
            "VAppIPAssignmentInfoProtocols": "vim.vApp.IPAssignmentInfo.Protocols",
            "VAppNotRunning": "vim.fault.VAppNotRunning",
            "VAppOperationInProgress": "vim.fault.VAppOperationInProgress",
            "VAppOvfSectionInfo": "vim.vApp.OvfSectionInfo",
            "VAppOvfSectionSpec": "vim.vApp.OvfSectionSpec",
            "VAppProductInfo": "vim.vApp.ProductInfo",
            "VAppProductSpec": "vim.vApp.ProductSpec",
            "VAppPropertyFault": "vim.fault.VAppPropertyFault",
            "VAppPropertyInfo": "vim.vApp.PropertyInfo",
            "VAppPropertySpec": "vim.vApp.PropertySpec",
            "VAppTaskInProgress": "vim.fault.VAppTaskInProgress",
            "VFlashCacheHotConfigNotSupported": "vim.fault.VFlashCacheHotConfigNotSupported",
            "VFlashModuleNotSupported": "vim.fault.VFlashModuleNotSupported",
            "VFlashModuleNotSupportedReason": "vim.fault.VFlashModuleNotSupported.Reason",
            "VFlashModuleVersionIncompatible": "vim.fault.VFlashModuleVersionIncompatible",
            "VMFSDatastoreCreatedEvent": "vim.event.VMFSDatastoreCreatedEvent",
            "VMFSDatastoreExpandedEvent": "vim.event.VMFSDatastoreExpandedEvent",
            "VMFSDatastoreExtendedEvent": "vim.event.VMFSDatastoreExtendedEvent",
            "VMINotSupported": "vim.fault.VMINotSupported",
            "VMOnConflictDVPort": "vim.fault.VMOnConflictDVPort",
            "VMOnVirtualIntranet": "vim.fault.VMOnVirtualIntranet",
            "VMotionAcrossNetworkNotSupported": "vim.fault.VMotionAcrossNetworkNotSupported",
            "VMotionCompatibilityType": "vim.ServiceInstance.VMotionCompatibilityType",
            "VMotionInterfaceIssue": "vim.fault.VMotionInterfaceIssue",
            "VMotionLicenseExpiredEvent": "vim.event.VMotionLicenseExpiredEvent",
            "VMotionLinkCapacityLow": "vim.fault.VMotionLinkCapacityLow",
            "VMotionLinkDown": "vim.fault.VMotionLinkDown",
            "VMotionNotConfigured": "vim.fault.VMotionNotConfigured",
            "VMotionNotLicensed": "vim.fault.VMotionNotLicensed",
            "VMotionNotSupported": "vim.fault.VMotionNotSupported",
            "VMotionProtocolIncompatible": "vim.fault.VMotionProtocolIncompatible",
            "VMwareDVSConfigInfo": "vim.dvs.VmwareDistributedVirtualSwitch.ConfigInfo",
            "VMwareDVSConfigSpec": "vim.dvs.VmwareDistributedVirtualSwitch.ConfigSpec",
            "VMwareDVSFeatureCapability": "vim.dvs.VmwareDistributedVirtualSwitch.FeatureCapability",
            "VMwareDVSHealthCheckCapability": "vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckFeatureCapability",
            "VMwareDVSHealthCheckConfig": "vim.dvs.VmwareDistributedVirtualSwitch.VmwareHealthCheckConfig",
            "VMwareDVSMtuHealthCheckResult": "vim.dvs.VmwareDistributedVirtualSwitch.MtuHealthCheckResult",
            "VMwareDVSPortSetting": "vim.dvs.VmwareDistributedVirtualSwitch.VmwarePortConfigPolicy",
            "VMwareDVSPortgroupPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.VMwarePortgroupPolicy",
            "VMwareDVSPvlanConfigSpec": "vim.dvs.VmwareDistributedVirtualSwitch.PvlanConfigSpec",
            "VMwareDVSPvlanMapEntry": "vim.dvs.VmwareDistributedVirtualSwitch.PvlanMapEntry",
            "VMwareDVSTeamingHealthCheckConfig": "vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckConfig",
            "VMwareDVSTeamingHealthCheckResult": "vim.dvs.VmwareDistributedVirtualSwitch.TeamingHealthCheckResult",
            "VMwareDVSTeamingMatchStatus": "vim.dvs.VmwareDistributedVirtualSwitch.TeamingMatchStatus",
            "VMwareDVSVlanHealthCheckResult": "vim.dvs.VmwareDistributedVirtualSwitch.VlanHealthCheckResult",
            "VMwareDVSVlanMtuHealthCheckConfig": "vim.dvs.VmwareDistributedVirtualSwitch.VlanMtuHealthCheckConfig",
            "VMwareDVSVspanCapability": "vim.dvs.VmwareDistributedVirtualSwitch.VspanFeatureCapability",
            "VMwareDVSVspanConfigSpec": "vim.dvs.VmwareDistributedVirtualSwitch.VspanConfigSpec",
            "VMwareDVSVspanSessionEncapType": "vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionEncapType",
            "VMwareDVSVspanSessionType": "vim.dvs.VmwareDistributedVirtualSwitch.VspanSessionType",
            "VMwareDvsDpuCapability": "vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability",
            "VMwareDvsIpfixCapability": "vim.dvs.VmwareDistributedVirtualSwitch.IpfixFeatureCapability",
            "VMwareDvsLacpApiVersion": "vim.dvs.VmwareDistributedVirtualSwitch.LacpApiVersion",
            "VMwareDvsLacpCapability": "vim.dvs.VmwareDistributedVirtualSwitch.LacpFeatureCapability",
            "VMwareDvsLacpGroupConfig": "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupConfig",
            "VMwareDvsLacpGroupSpec": "vim.dvs.VmwareDistributedVirtualSwitch.LacpGroupSpec",
            "VMwareDvsLacpLoadBalanceAlgorithm": "vim.dvs.VmwareDistributedVirtualSwitch.LacpLoadBalanceAlgorithm",
            "VMwareDvsLagIpfixConfig": "vim.dvs.VmwareDistributedVirtualSwitch.LagIpfixConfig",
            "VMwareDvsLagVlanConfig": "vim.dvs.VmwareDistributedVirtualSwitch.LagVlanConfig",
            "VMwareDvsMtuCapability": "vim.dvs.VmwareDistributedVirtualSwitch.MtuCapability",
            "VMwareDvsMulticastFilteringMode": "vim.dvs.VmwareDistributedVirtualSwitch.MulticastFilteringMode",
            "VMwareDvsPerfNicOffloadCapability": "vim.dvs.VmwareDistributedVirtualSwitch.PerfNicOffloadFeatureCapability",
            "VMwareDvsSystemTrafficCapabilities": "vim.dvs.VmwareDistributedVirtualSwitch.SystemTrafficCapabilities",
            "VMwareIpfixConfig": "vim.dvs.VmwareDistributedVirtualSwitch.IpfixConfig",
            "VMwareUplinkLacpMode": "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpMode",
            "VMwareUplinkLacpPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpPolicy",
            "VMwareUplinkLacpTimeoutMode": "vim.dvs.VmwareDistributedVirtualSwitch.UplinkLacpTimeoutMode",
            "VMwareUplinkPortOrderPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortOrderPolicy",
            "VMwareVspanPort": "vim.dvs.VmwareDistributedVirtualSwitch.VspanPorts",
            "VMwareVspanSession": "vim.dvs.VmwareDistributedVirtualSwitch.VspanSession",
            "VSANStretchedClusterHostVirtualApplianceStatus": "vim.cluster.VSANStretchedClusterHostVirtualApplianceStatus",
            "VStorageObject": "vim.vslm.VStorageObject",
            "VStorageObjectAssociations": "vim.vslm.vcenter.VStorageObjectAssociations",
            "VStorageObjectAssociationsVmDiskAssociations": "vim.vslm.vcenter.VStorageObjectAssociations.VmDiskAssociations",
            "VStorageObjectAttachResult": "vim.vslm.VStorageObjectAttachResult",
            "VStorageObjectAttachSpec": "vim.vslm.VStorageObjectAttachSpec",
            "VStorageObjectConfigInfo": "vim.vslm.VStorageObject.ConfigInfo",
            "VStorageObjectConsumptionType": "vim.vslm.VStorageObject.ConsumptionType",
            "VStorageObjectManagerBase": "vim.vslm.VStorageObjectManagerBase",
            "VStorageObjectReconcileResult": "vim.vslm.ReconcileResult",
            "VStorageObjectReconcileResultInvalidDiskPath": "vim.vslm.ReconcileResult.InvalidDiskPath",
            "VStorageObjectReconcileResultReconcileDetail": "vim.vslm.ReconcileResult.ReconcileDetail",
            "VStorageObjectReconcileSpec": "vim.vslm.ReconcileSpec",
            "VStorageObjectSnapshot": "vim.vslm.VStorageObjectSnapshot",
            "VStorageObjectSnapshotDetails": "vim.vslm.VStorageObjectSnapshotDetails",
            "VStorageObjectSnapshotInfo": "vim.vslm.VStorageObjectSnapshotInfo",
            "VStorageObjectSnapshotInfoVStorageObjectSnapshot": "vim.vslm.VStorageObjectSnapshotInfo.VStorageObjectSnapshot",
            "VStorageObjectStateInfo": "vim.vslm.StateInfo",
            "VVolHostPE": "vim.host.VvolVolume.HostProtocolEndpoint",
            "VVolVmConfigFileUpdateResultFailedVmConfigFileInfo": "vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo",
            "ValidateMigrationTestType": "vim.ServiceInstance.ValidateMigrationTestType",
            "VasaProviderContainerSpec": "vim.VasaVvolManager.VasaProviderContainerSpec",
            "VcAgentUninstallFailedEvent": "vim.event.VcAgentUninstallFailedEvent",
            "VcAgentUninstalledEvent": "vim.event.VcAgentUninstalledEvent",
            "VcAgentUpgradeFailedEvent": "vim.event.VcAgentUpgradeFailedEvent",
            "VcAgentUpgradedEvent": "vim.event.VcAgentUpgradedEvent",
            "VcenterVStorageObjectManager": "vim.vslm.vcenter.VStorageObjectManager",
            "VchaClusterConfigInfo": "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigInfo",
            "VchaClusterConfigSpec": "vim.vcha.FailoverClusterConfigurator.VchaClusterConfigSpec",
            "VchaClusterDeploymentSpec": "vim.vcha.FailoverClusterConfigurator.VchaClusterDeploymentSpec",
            "VchaClusterHealth": "vim.vcha.FailoverClusterManager.VchaClusterHealth",
            "VchaClusterMode": "vim.vcha.FailoverClusterManager.VchaClusterMode",
            "VchaClusterNetworkSpec": "vim.vcha.FailoverClusterConfigurator.VchaClusterNetworkSpec",
            "VchaClusterRuntimeInfo": "vim.vcha.FailoverClusterManager.VchaClusterRuntimeInfo",
            "VchaClusterState": "vim.vcha.FailoverClusterManager.VchaClusterState",
            "VchaNodeRole": "vim.vcha.FailoverClusterManager.VchaNodeRole",
            "VchaNodeRuntimeInfo": "vim.vcha.FailoverClusterManager.VchaNodeRuntimeInfo",
            "VchaNodeState": "vim.vcha.FailoverClusterManager.VchaNodeState",
            "VchaState": "vim.vcha.FailoverClusterConfigurator.VchaState",
            "View": "vim.view.View",
            "ViewManager": "vim.view.ViewManager",
            "VimAccountPasswordChangedEvent": "vim.event.VimAccountPasswordChangedEvent",
            "VimClusterVSANPreferredFaultDomainInfo": "vim.cluster.VSANPreferredFaultDomainInfo",
            "VimClusterVSANStretchedClusterCapability": "vim.cluster.VSANStretchedClusterCapability",
            "VimClusterVSANStretchedClusterConfigIssueEnum": "vim.cluster.VSANStretchedClusterConfigIssueInfo.VSANStretchedClusterConfigIssueEnum",
            "VimClusterVSANStretchedClusterFaultDomainConfig": "vim.cluster.VSANStretchedClusterFaultDomainConfig",
            "VimClusterVSANWitnessHostInfo": "vim.cluster.VSANWitnessHostInfo",
            "VimClusterVsanDiskGroupCreationType": "vim.cluster.VsanHostDiskMapping.VsanDiskGroupCreationType",
            "VimClusterVsanDiskMappingsConfigSpec": "vim.cluster.VsanDiskMappingsConfigSpec",
            "VimClusterVsanFaultDomainSpec": "vim.cluster.VsanFaultDomainSpec",
            "VimClusterVsanFaultDomainsConfigSpec": "vim.cluster.VsanFaultDomainsConfigSpec",
            "VimClusterVsanHostDiskMapping": "vim.cluster.VsanHostDiskMapping",
            "VimClusterVsanVcDiskManagementSystem": "vim.cluster.VsanVcDiskManagementSystem",
            "VimClusterVsanVcStretchedClusterSystem": "vim.cluster.VsanVcStretchedClusterSystem",
            "VimClusterVsanWitnessSpec": "vim.cluster.VsanWitnessSpec",
            "VimFault": "vim.fault.VimFault",
            "VimHostVSANStretchedClusterHostCapability": "vim.host.VSANStretchedClusterHostCapability",
            "VimVasaProviderStatePerArray": "vim.VimVasaProvider.StatePerArray",
            "VimVasaProviderVirtualHostConfig": "vim.VimVasaProvider.VirtualHostConfig",
            "VimVsanDataEfficiencyCapacityState": "vim.vsan.DataEfficiencyCapacityState",
            "VimVsanHostDiskMapInfoEx": "vim.vsan.host.DiskMapInfoEx",
            "VimVsanHostDiskMappingCreationSpec": "vim.vsan.host.DiskMappingCreationSpec",
            "VimVsanHostDiskMappingCreationType": "vim.vsan.host.DiskMappingCreationSpec.DiskMappingCreationType",
            "VimVsanHostTrafficType": "vim.vsan.host.PortConfigEx.TrafficType",
            "VimVsanHostVsanDiskManagementSystemCapability": "vim.vsan.host.VsanDiskManagementSystemCapability",
            "VimVsanHostVsanHostCapability": "vim.vsan.host.VsanHostCapability",
            "VimVsanReconfigSpec": "vim.vsan.ReconfigSpec",
            "VimVsanVsanScanObjectsIssueType": "vim.vsan.VsanScanObjectsIssue.VsanScanObjectsIssueType",
            "VimVsanVsanVcsaDeploymentPhase": "vim.vsan.VsanVcsaDeploymentPhase",
            "VirtualAHCIController": "vim.vm.device.VirtualAHCIController",
            "VirtualAHCIControllerOption": "vim.vm.device.VirtualAHCIControllerOption",
            "VirtualAppImportSpec": "vim.vApp.VAppImportSpec",
            "VirtualAppLinkInfo": "vim.VirtualApp.LinkInfo",
            "VirtualAppSummary": "vim.VirtualApp.Summary",
            "VirtualAppVAppState": "vim.VirtualApp.VAppState",
            "VirtualBusLogicController": "vim.vm.device.VirtualBusLogicController",
            "VirtualBusLogicControllerOption": "vim.vm.device.VirtualBusLogicControllerOption",
            "VirtualCdrom": "vim.vm.device.VirtualCdrom",
            "VirtualCdromAtapiBackingInfo": "vim.vm.device.VirtualCdrom.AtapiBackingInfo",
            "VirtualCdromAtapiBackingOption": "vim.vm.device.VirtualCdromOption.AtapiBackingOption",
            "VirtualCdromIsoBackingInfo": "vim.vm.device.VirtualCdrom.IsoBackingInfo",
            "VirtualCdromIsoBackingOption": "vim.vm.device.VirtualCdromOption.IsoBackingOption",
            "VirtualCdromOption": "vim.vm.device.VirtualCdromOption",
            "VirtualCdromPassthroughBackingInfo": "vim.vm.device.VirtualCdrom.PassthroughBackingInfo",
            "VirtualCdromPassthroughBackingOption": "vim.vm.device.VirtualCdromOption.PassthroughBackingOption",
            "VirtualCdromRemoteAtapiBackingInfo": "vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo",
            "VirtualCdromRemoteAtapiBackingOption": "vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption",
            "VirtualCdromRemotePassthroughBackingInfo": "vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo",
            "VirtualCdromRemotePassthroughBackingOption": "vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption",
            "VirtualController": "vim.vm.device.VirtualController",
            "VirtualControllerOption": "vim.vm.device.VirtualControllerOption",
            "VirtualDevice": "vim.vm.device.VirtualDevice",
            "VirtualDeviceBackingInfo": "vim.vm.device.VirtualDevice.BackingInfo",
            "VirtualDeviceBackingOption": "vim.vm.device.VirtualDeviceOption.BackingOption",
            "VirtualDeviceBusSlotInfo": "vim.vm.device.VirtualDevice.BusSlotInfo",
            "VirtualDeviceBusSlotOption": "vim.vm.device.VirtualDeviceOption.BusSlotOption",
            "VirtualDeviceConfigSpec": "vim.vm.device.VirtualDeviceSpec",
            "VirtualDeviceConfigSpecBackingSpec": "vim.vm.device.VirtualDeviceSpec.BackingSpec",
            "VirtualDeviceConfigSpecChangeMode": "vim.vm.device.VirtualDeviceSpec.ChangeMode",
            "VirtualDeviceConfigSpecFileOperation": "vim.vm.device.VirtualDeviceSpec.FileOperation",
            "VirtualDeviceConfigSpecOperation": "vim.vm.device.VirtualDeviceSpec.Operation",
            "VirtualDeviceConnectInfo": "vim.vm.device.VirtualDevice.ConnectInfo",
            "VirtualDeviceConnectInfoMigrateConnectOp": "vim.vm.device.VirtualDevice.ConnectInfo.MigrateConnectOp",
            "VirtualDeviceConnectInfoStatus": "vim.vm.device.VirtualDevice.ConnectInfo.Status",
            "VirtualDeviceConnectOption": "vim.vm.device.VirtualDeviceOption.ConnectOption",
            "VirtualDeviceDeviceBackingInfo": "vim.vm.device.VirtualDevice.DeviceBackingInfo",
            "VirtualDeviceDeviceBackingOption": "vim.vm.device.VirtualDeviceOption.DeviceBackingOption",
            "VirtualDeviceDeviceGroupInfo": "vim.vm.device.VirtualDevice.DeviceGroupInfo",
            "VirtualDeviceFileBackingInfo": "vim.vm.device.VirtualDevice.FileBackingInfo",
            "VirtualDeviceFileBackingOption": "vim.vm.device.VirtualDeviceOption.FileBackingOption",
            "VirtualDeviceFileExtension": "vim.vm.device.VirtualDeviceOption.FileBackingOption.FileExtension",
            "VirtualDeviceOption": "vim.vm.device.VirtualDeviceOption",
            "VirtualDevicePciBusSlotInfo": "vim.vm.device.VirtualDevice.PciBusSlotInfo",
            "VirtualDevicePipeBackingInfo": "vim.vm.device.VirtualDevice.PipeBackingInfo",
            "VirtualDevicePipeBackingOption": "vim.vm.device.VirtualDeviceOption.PipeBackingOption",
            "VirtualDeviceRemoteDeviceBackingInfo": "vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo",
            "VirtualDeviceRemoteDeviceBackingOption": "vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption",
            "VirtualDeviceURIBackingInfo": "vim.vm.device.VirtualDevice.URIBackingInfo",
            "VirtualDeviceURIBackingOption": "vim.vm.device.VirtualDeviceOption.URIBackingOption",
            "VirtualDeviceURIBackingOptionDirection": "vim.vm.device.VirtualDeviceOption.URIBackingOption.Direction",
            "VirtualDisk": "vim.vm.device.VirtualDisk",
            "VirtualDiskAdapterType": "vim.VirtualDiskManager.VirtualDiskAdapterType",
            "VirtualDiskAntiAffinityRuleSpec": "vim.storageDrs.VirtualDiskAntiAffinityRuleSpec",
            "VirtualDiskBlocksNotFullyProvisioned": "vim.fault.VirtualDiskBlocksNotFullyProvisioned",
            "VirtualDiskCompatibilityMode": "vim.vm.device.VirtualDiskOption.CompatibilityMode",
            "VirtualDiskConfigSpec": "vim.vm.device.VirtualDiskSpec",
            "VirtualDiskDeltaDiskFormat": "vim.vm.device.VirtualDisk.DeltaDiskFormat",
            "VirtualDiskDeltaDiskFormatVariant": "vim.vm.device.VirtualDisk.DeltaDiskFormatVariant",
            "VirtualDiskDeltaDiskFormatsSupported": "vim.vm.device.VirtualDiskOption.DeltaDiskFormatsSupported",
            "VirtualDiskDiskChainBrokenIssue": "vim.vm.device.VirtualDisk.DiskChainBrokenIssue",
            "VirtualDiskFlatVer1BackingInfo": "vim.vm.device.VirtualDisk.FlatVer1BackingInfo",
            "VirtualDiskFlatVer1BackingOption": "vim.vm.device.VirtualDiskOption.FlatVer1BackingOption",
            "VirtualDiskFlatVer2BackingInfo": "vim.vm.device.VirtualDisk.FlatVer2BackingInfo",
            "VirtualDiskFlatVer2BackingOption": "vim.vm.device.VirtualDiskOption.FlatVer2BackingOption",
            "VirtualDiskId": "vim.vm.device.VirtualDiskId",
            "VirtualDiskLocalPMemBackingInfo": "vim.vm.device.VirtualDisk.LocalPMemBackingInfo",
            "VirtualDiskLocalPMemBackingOption": "vim.vm.device.VirtualDiskOption.LocalPMemBackingOption",
            "VirtualDiskMode": "vim.vm.device.VirtualDiskOption.DiskMode",
            "VirtualDiskModeNotSupported": "vim.fault.VirtualDiskModeNotSupported",
            "VirtualDiskOption": "vim.vm.device.VirtualDiskOption",
            "VirtualDiskOptionVFlashCacheConfigOption": "vim.vm.device.VirtualDiskOption.VFlashCacheConfigOption",
            "VirtualDiskPartitionedRawDiskVer2BackingInfo": "vim.vm.device.VirtualDisk.PartitionedRawDiskVer2BackingInfo",
            "VirtualDiskPartitionedRawDiskVer2BackingOption": "vim.vm.device.VirtualDiskOption.PartitionedRawDiskVer2BackingOption",
            "VirtualDiskRawDiskMappingVer1BackingInfo": "vim.vm.device.VirtualDisk.RawDiskMappingVer1BackingInfo",
            "VirtualDiskRawDiskMappingVer1BackingOption": "vim.vm.device.VirtualDiskOption.RawDiskMappingVer1BackingOption",
            "VirtualDiskRawDiskVer2BackingInfo": "vim.vm.device.VirtualDisk.RawDiskVer2BackingInfo",
            "VirtualDiskRawDiskVer2BackingOption": "vim.vm.device.VirtualDiskOption.RawDiskVer2BackingOption",
            "VirtualDiskRuleSpec": "vim.storageDrs.VirtualDiskRuleSpec",
            "VirtualDiskRuleSpecRuleType": "vim.storageDrs.VirtualDiskRuleSpec.RuleType",
            "VirtualDiskSeSparseBackingInfo": "vim.vm.device.VirtualDisk.SeSparseBackingInfo",
            "VirtualDiskSeSparseBackingOption": "vim.vm.device.VirtualDiskOption.SeSparseBackingOption",
            "VirtualDiskSharing": "vim.vm.device.VirtualDisk.Sharing",
            "VirtualDiskSparseVer1BackingInfo": "vim.vm.device.VirtualDisk.SparseVer1BackingInfo",
            "VirtualDiskSparseVer1BackingOption": "vim.vm.device.VirtualDiskOption.SparseVer1BackingOption",
            "VirtualDiskSparseVer2BackingInfo": "vim.vm.device.VirtualDisk.SparseVer2BackingInfo",
            "VirtualDiskSparseVer2BackingOption": "vim.vm.device.VirtualDiskOption.SparseVer2BackingOption",
            "VirtualDiskSpec": "vim.VirtualDiskManager.VirtualDiskSpec",
            "VirtualDiskType": "vim.VirtualDiskManager.VirtualDiskType",
            "VirtualDiskVFlashCacheConfigInfo": "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo",
            "VirtualDiskVFlashCacheConfigInfoCacheConsistencyType": "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheConsistencyType",
            "VirtualDiskVFlashCacheConfigInfoCacheMode": "vim.vm.device.VirtualDisk.VFlashCacheConfigInfo.CacheMode",
            "VirtualE1000": "vim.vm.device.VirtualE1000",
            "VirtualE1000Option": "vim.vm.device.VirtualE1000Option",
            "VirtualE1000e": "vim.vm.device.VirtualE1000e",
            "VirtualE1000eOption": "vim.vm.device.VirtualE1000eOption",
            "VirtualEnsoniq1371": "vim.vm.device.VirtualEnsoniq1371",
            "VirtualEnsoniq1371Option": "vim.vm.device.VirtualEnsoniq1371Option",
            "VirtualEthernetCard": "vim.vm.device.VirtualEthernetCard",
            "VirtualEthernetCardDVPortBackingOption": "vim.vm.device.VirtualEthernetCardOption.DistributedVirtualPortBackingOption",
            "VirtualEthernetCardDistributedVirtualPortBackingInfo": "vim.vm.device.VirtualEthernetCard.DistributedVirtualPortBackingInfo",
            "VirtualEthernetCardLegacyNetworkBackingInfo": "vim.vm.device.VirtualEthernetCard.LegacyNetworkBackingInfo",
            "VirtualEthernetCardLegacyNetworkBackingOption": "vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption",
            "VirtualEthernetCardLegacyNetworkDeviceName": "vim.vm.device.VirtualEthernetCardOption.LegacyNetworkBackingOption.LegacyNetworkDeviceName",
            "VirtualEthernetCardMacType": "vim.vm.device.VirtualEthernetCardOption.MacTypes",
            "VirtualEthernetCardNetworkBackingInfo": "vim.vm.device.VirtualEthernetCard.NetworkBackingInfo",
            "VirtualEthernetCardNetworkBackingOption": "vim.vm.device.VirtualEthernetCardOption.NetworkBackingOption",
            "VirtualEthernetCardNotSupported": "vim.fault.VirtualEthernetCardNotSupported",
            "VirtualEthernetCardOpaqueNetworkBackingInfo": "vim.vm.device.VirtualEthernetCard.OpaqueNetworkBackingInfo",
            "VirtualEthernetCardOpaqueNetworkBackingOption": "vim.vm.device.VirtualEthernetCardOption.OpaqueNetworkBackingOption",
            "VirtualEthernetCardOption": "vim.vm.device.VirtualEthernetCardOption",
            "VirtualEthernetCardResourceAllocation": "vim.vm.device.VirtualEthernetCard.ResourceAllocation",
            "VirtualFloppy": "vim.vm.device.VirtualFloppy",
            "VirtualFloppyDeviceBackingInfo": "vim.vm.device.VirtualFloppy.DeviceBackingInfo",
            "VirtualFloppyDeviceBackingOption": "vim.vm.device.VirtualFloppyOption.DeviceBackingOption",
            "VirtualFloppyImageBackingInfo": "vim.vm.device.VirtualFloppy.ImageBackingInfo",
            "VirtualFloppyImageBackingOption": "vim.vm.device.VirtualFloppyOption.ImageBackingOption",
            "VirtualFloppyOption": "vim.vm.device.VirtualFloppyOption",
            "VirtualFloppyRemoteDeviceBackingInfo": "vim.vm.device.VirtualFloppy.RemoteDeviceBackingInfo",
            "VirtualFloppyRemoteDeviceBackingOption": "vim.vm.device.VirtualFloppyOption.RemoteDeviceBackingOption",
            "VirtualHardware": "vim.vm.VirtualHardware",
            "VirtualHardwareCompatibilityIssue": "vim.fault.VirtualHardwareCompatibilityIssue",
            "VirtualHardwareMotherboardLayout": "vim.vm.VirtualHardware.MotherboardLayout",
            "VirtualHardwareOption": "vim.vm.VirtualHardwareOption",
            "VirtualHardwareVersionNotSupported": "vim.fault.VirtualHardwareVersionNotSupported",
            "VirtualHdAudioCard": "vim.vm.device.VirtualHdAudioCard",
            "VirtualHdAudioCardOption": "vim.vm.device.VirtualHdAudioCardOption",
            "VirtualIDEController": "vim.vm.device.VirtualIDEController",
            "VirtualIDEControllerOption": "vim.vm.device.VirtualIDEControllerOption",
            "VirtualKeyboard": "vim.vm.device.VirtualKeyboard",
            "VirtualKeyboardOption": "vim.vm.device.VirtualKeyboardOption",
            "VirtualLsiLogicController": "vim.vm.device.VirtualLsiLogicController",
            "VirtualLsiLogicControllerOption": "vim.vm.device.VirtualLsiLogicControllerOption",
            "VirtualLsiLogicSASController": "vim.vm.device.VirtualLsiLogicSASController",
            "VirtualLsiLogicSASControllerOption": "vim.vm.device.VirtualLsiLogicSASControllerOption",
            "VirtualMachineAffinityInfo": "vim.vm.AffinityInfo",
            "VirtualMachineAppHeartbeatStatusType": "vim.VirtualMachine.AppHeartbeatStatusType",
            "VirtualMachineBaseIndependentFilterSpec": "vim.vm.BaseIndependentFilterSpec",
            "VirtualMachineBootOptions": "vim.vm.BootOptions",
            "VirtualMachineBootOptionsBootableCdromDevice": "vim.vm.BootOptions.BootableCdromDevice",
            "VirtualMachineBootOptionsBootableDevice": "vim.vm.BootOptions.BootableDevice",
            "VirtualMachineBootOptionsBootableDiskDevice": "vim.vm.BootOptions.BootableDiskDevice",
            "VirtualMachineBootOptionsBootableEthernetDevice": "vim.vm.BootOptions.BootableEthernetDevice",
            "VirtualMachineBootOptionsBootableFloppyDevice": "vim.vm.BootOptions.BootableFloppyDevice",
            "VirtualMachineBootOptionsNetworkBootProtocolType": "vim.vm.BootOptions.NetworkBootProtocolType",
            "VirtualMachineCapability": "vim.vm.Capability",
            "VirtualMachineCdromInfo": "vim.vm.CdromInfo",
            "VirtualMachineCertThumbprint": "vim.vm.CertThumbprint",
            "VirtualMachineCertThumbprintHashAlgorithm": "vim.vm.CertThumbprint.HashAlgorithm",
            "VirtualMachineCloneSpec": "vim.vm.CloneSpec",
            "VirtualMachineCloneSpecTpmProvisionPolicy": "vim.vm.CloneSpec.TpmProvisionPolicy",
            "VirtualMachineCompatibilityChecker": "vim.vm.check.CompatibilityChecker",
            "VirtualMachineConfigInfo": "vim.vm.ConfigInfo",
            "VirtualMachineConfigInfoDatastoreUrlPair": "vim.vm.ConfigInfo.DatastoreUrlPair",
            "VirtualMachineConfigInfoNpivWwnType": "vim.vm.ConfigInfo.NpivWwnType",
            "VirtualMachineConfigInfoOverheadInfo": "vim.vm.ConfigInfo.OverheadInfo",
            "VirtualMachineConfigInfoSwapPlacementType": "vim.vm.ConfigInfo.SwapPlacementType",
            "VirtualMachineConfigOption": "vim.vm.ConfigOption",
            "VirtualMachineConfigOptionDescriptor": "vim.vm.ConfigOptionDescriptor",
            "VirtualMachineConfigSpec": "vim.vm.ConfigSpec",
            "VirtualMachineConfigSpecEncryptedFtModes": "vim.vm.ConfigSpec.EncryptedFtModes",
            "VirtualMachineConfigSpecEncryptedVMotionModes": "vim.vm.ConfigSpec.EncryptedVMotionModes",
            "VirtualMachineConfigSpecNpivWwnOp": "vim.vm.ConfigSpec.NpivWwnOp",
            "VirtualMachineConfigSummary": "vim.vm.Summary.ConfigSummary",
            "VirtualMachineConnection": "vim.VirtualMachine.Connection",
            "VirtualMachineConnectionState": "vim.VirtualMachine.ConnectionState",
            "VirtualMachineConsolePreferences": "vim.vm.ConsolePreferences",
            "VirtualMachineContentLibraryItemInfo": "vim.vm.ContentLibraryItemInfo",
            "VirtualMachineCpuIdInfoSpec": "vim.vm.ConfigSpec.CpuIdInfoSpec",
            "VirtualMachineCryptoState": "vim.VirtualMachine.CryptoState",
            "VirtualMachineDatastoreInfo": "vim.vm.DatastoreInfo",
            "VirtualMachineDatastoreVolumeOption": "vim.vm.DatastoreOption.FileSystemVolumeOption",
            "VirtualMachineDefaultPowerOpInfo": "vim.vm.DefaultPowerOpInfo",
            "VirtualMachineDefaultProfileSpec": "vim.vm.DefaultProfileSpec",
            "VirtualMachineDefinedProfileSpec": "vim.vm.DefinedProfileSpec",
            "VirtualMachineDeviceRuntimeInfo": "vim.vm.DeviceRuntimeInfo",
            "VirtualMachineDeviceRuntimeInfoDeviceRuntimeState": "vim.vm.DeviceRuntimeInfo.DeviceRuntimeState",
            "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState": "vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState",
            "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther": "vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonOther",
            "VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm": "vim.vm.DeviceRuntimeInfo.VirtualEthernetCardRuntimeState.VmDirectPathGen2InactiveReasonVm",
            "VirtualMachineDiskDeviceInfo": "vim.vm.DiskDeviceInfo",
            "VirtualMachineDisplayTopology": "vim.VirtualMachine.DisplayTopology",
            "VirtualMachineDvxClassInfo": "vim.vm.DvxClassInfo",
            "VirtualMachineDynamicPassthroughInfo": "vim.vm.DynamicPassthroughInfo",
            "VirtualMachineEmptyIndependentFilterSpec": "vim.vm.EmptyIndependentFilterSpec",
            "VirtualMachineEmptyProfileSpec": "vim.vm.EmptyProfileSpec",
            "VirtualMachineFaultToleranceState": "vim.VirtualMachine.FaultToleranceState",
            "VirtualMachineFaultToleranceType": "vim.VirtualMachine.FaultToleranceType",
            "VirtualMachineFeatureRequirement": "vim.vm.FeatureRequirement",
            "VirtualMachineFileInfo": "vim.vm.FileInfo",
            "VirtualMachineFileLayout": "vim.vm.FileLayout",
            "VirtualMachineFileLayoutDiskLayout": "vim.vm.FileLayout.DiskLayout",
            "VirtualMachineFileLayoutEx": "vim.vm.FileLayoutEx",
            "VirtualMachineFileLayoutExDiskLayout": "vim.vm.FileLayoutEx.DiskLayout",
            "VirtualMachineFileLayoutExDiskUnit": "vim.vm.FileLayoutEx.DiskUnit",
            "VirtualMachineFileLayoutExFileInfo": "vim.vm.FileLayoutEx.FileInfo",
            "VirtualMachineFileLayoutExFileType": "vim.vm.FileLayoutEx.FileType",
            "VirtualMachineFileLayoutExSnapshotLayout": "vim.vm.FileLayoutEx.SnapshotLayout",
            "VirtualMachineFileLayoutSnapshotLayout": "vim.vm.FileLayout.SnapshotLayout",
            "VirtualMachineFlagInfo": "vim.vm.FlagInfo",
            "VirtualMachineFlagInfoMonitorType": "vim.vm.FlagInfo.MonitorType",
            "VirtualMachineFlagInfoVirtualExecUsage": "vim.vm.FlagInfo.VirtualExecUsage",
            "VirtualMachineFlagInfoVirtualMmuUsage": "vim.vm.FlagInfo.VirtualMmuUsage",
            "VirtualMachineFloppyInfo": "vim.vm.FloppyInfo",
            "VirtualMachineForkConfigInfo": "vim.vm.ForkConfigInfo",
            "VirtualMachineForkConfigInfoChildType": "vim.vm.ForkConfigInfo.ChildType",
            "VirtualMachineGuestArchitecture": "vim.vm.GuestOsDescriptor.GuestArchitecture",
            "VirtualMachineGuestCustomizationManager": "vim.vm.GuestCustomizationManager",
            "VirtualMachineGuestIntegrityInfo": "vim.vm.GuestIntegrityInfo",
            "VirtualMachineGuestMonitoringModeInfo": "vim.vm.GuestMonitoringModeInfo",
            "VirtualMachineGuestOsFamily": "vim.vm.GuestOsDescriptor.GuestOsFamily",
            "VirtualMachineGuestOsIdentifier": "vim.vm.GuestOsDescriptor.GuestOsIdentifier",
            "VirtualMachineGuestQuiesceSpec": "vim.vm.GuestQuiesceSpec",
            "VirtualMachineGuestRebootStatus": "vim.vm.GuestInfo.GuestRebootStatus",
            "VirtualMachineGuestState": "vim.vm.GuestInfo.GuestState",
            "VirtualMachineGuestSummary": "vim.vm.Summary.GuestSummary",
            "VirtualMachineHtSharing": "vim.vm.FlagInfo.HtSharing",
            "VirtualMachineIdeDiskDeviceInfo": "vim.vm.IdeDiskDeviceInfo",
            "VirtualMachineIdeDiskDevicePartitionInfo": "vim.vm.IdeDiskDeviceInfo.PartitionInfo",
            "VirtualMachineImportSpec": "vim.vm.VmImportSpec",
            "VirtualMachineIndependentFilterSpec": "vim.vm.IndependentFilterSpec",
            "VirtualMachineInstantCloneSpec": "vim.vm.InstantCloneSpec",
            "VirtualMachineLegacyNetworkSwitchInfo": "vim.vm.LegacyNetworkSwitchInfo",
            "VirtualMachineMemoryAllocationPolicy": "vim.host.MemoryManagerSystem.VirtualMachineReservationInfo.AllocationPolicy",
            "VirtualMachineMemoryReservationInfo": "vim.host.MemoryManagerSystem.VirtualMachineReservationInfo",
            "VirtualMachineMemoryReservationSpec": "vim.host.MemoryManagerSystem.VirtualMachineReservationSpec",
            "VirtualMachineMessage": "vim.vm.Message",
            "VirtualMachineMetadataManagerVmMetadata": "vim.vm.MetadataManager.VmMetadata",
            "VirtualMachineMetadataManagerVmMetadataInput": "vim.vm.MetadataManager.VmMetadataInput",
            "VirtualMachineMetadataManagerVmMetadataOp": "vim.vm.MetadataManager.VmMetadataOp",
            "VirtualMachineMetadataManagerVmMetadataOwner": "vim.vm.MetadataManager.VmMetadataOwner",
            "VirtualMachineMetadataManagerVmMetadataOwnerOwner": "vim.vm.MetadataManager.VmMetadataOwner.Owner",
            "VirtualMachineMetadataManagerVmMetadataResult": "vim.vm.MetadataManager.VmMetadataResult",
            "VirtualMachineMksConnection": "vim.VirtualMachine.MksConnection",
            "VirtualMachineMksTicket": "vim.VirtualMachine.MksTicket",
            "VirtualMachineMovePriority": "vim.VirtualMachine.MovePriority",
            "VirtualMachineNeedSecondaryReason": "vim.VirtualMachine.NeedSecondaryReason",
            "VirtualMachineNetworkInfo": "vim.vm.NetworkInfo",
            "VirtualMachineNetworkShaperInfo": "vim.vm.NetworkShaperInfo",
            "VirtualMachineParallelInfo": "vim.vm.ParallelInfo",
            "VirtualMachinePciPassthroughInfo": "vim.vm.PciPassthroughInfo",
            "VirtualMachinePciSharedGpuPassthroughInfo": "vim.vm.PciSharedGpuPassthroughInfo",
            "VirtualMachinePowerOffBehavior": "vim.vm.FlagInfo.PowerOffBehavior",
            "VirtualMachinePowerOpType": "vim.vm.DefaultPowerOpInfo.PowerOpType",
            "VirtualMachinePowerState": "vim.VirtualMachine.PowerState",
            "VirtualMachinePrecisionClockInfo": "vim.vm.PrecisionClockInfo",
            "VirtualMachineProfileDetails": "vim.vm.ProfileDetails",
            "VirtualMachineProfileDetailsDiskProfileDetails": "vim.vm.ProfileDetails.DiskProfileDetails",
            "VirtualMachineProfileRawData": "vim.vm.ProfileRawData",
            "VirtualMachineProfileSpec": "vim.vm.ProfileSpec",
            "VirtualMachinePropertyRelation": "vim.vm.PropertyRelation",
            "VirtualMachineProvisioningChecker": "vim.vm.check.ProvisioningChecker",
            "VirtualMachineQuestionInfo": "vim.vm.QuestionInfo",
            "VirtualMachineQuickStats": "vim.vm.Summary.QuickStats",
            "VirtualMachineQuickStatsMemoryTierStats": "vim.vm.Summary.QuickStats.MemoryTierStats",
            "VirtualMachineRecordReplayState": "vim.VirtualMachine.RecordReplayState",
            "VirtualMachineRelocateDiskMoveOptions": "vim.vm.RelocateSpec.DiskMoveOptions",
            "VirtualMachineRelocateSpec": "vim.vm.RelocateSpec",
            "VirtualMachineRelocateSpecDiskLocator": "vim.vm.RelocateSpec.DiskLocator",
            "VirtualMachineRelocateSpecDiskLocatorBackingSpec": "vim.vm.RelocateSpec.DiskLocator.BackingSpec",
            "VirtualMachineRelocateTransformation": "vim.vm.RelocateSpec.Transformation",
            "VirtualMachineRuntimeInfo": "vim.vm.RuntimeInfo",
            "VirtualMachineRuntimeInfoDasProtectionState": "vim.vm.RuntimeInfo.DasProtectionState",
            "VirtualMachineScsiDiskDeviceInfo": "vim.vm.ScsiDiskDeviceInfo",
            "VirtualMachineScsiPassthroughInfo": "vim.vm.ScsiPassthroughInfo",
            "VirtualMachineScsiPassthroughType": "vim.vm.ScsiPassthroughInfo.ScsiClass",
            "VirtualMachineSerialInfo": "vim.vm.SerialInfo",
            "VirtualMachineSgxInfo": "vim.vm.SgxInfo",
            "VirtualMachineSgxInfoFlcModes": "vim.vm.SgxInfo.FlcModes",
            "VirtualMachineSgxTargetInfo": "vim.vm.SgxTargetInfo",
            "VirtualMachineSnapshot": "vim.vm.Snapshot",
            "VirtualMachineSnapshotInfo": "vim.vm.SnapshotInfo",
            "VirtualMachineSnapshotTree": "vim.vm.SnapshotTree",
            "VirtualMachineSoundInfo": "vim.vm.SoundInfo",
            "VirtualMachineSriovDevicePoolInfo": "vim.vm.SriovDevicePoolInfo",
            "VirtualMachineSriovInfo": "vim.vm.SriovInfo",
            "VirtualMachineSriovNetworkDevicePoolInfo": "vim.vm.SriovNetworkDevicePoolInfo",
            "VirtualMachineStandbyActionType": "vim.vm.DefaultPowerOpInfo.StandbyActionType",
            "VirtualMachineStorageInfo": "vim.vm.StorageInfo",
            "VirtualMachineStorageSummary": "vim.vm.Summary.StorageSummary",
            "VirtualMachineSummary": "vim.vm.Summary",
            "VirtualMachineTargetInfo": "vim.vm.TargetInfo",
            "VirtualMachineTargetInfoConfigurationTag": "vim.vm.TargetInfo.ConfigurationTag",
            "VirtualMachineTicket": "vim.VirtualMachine.Ticket",
            "VirtualMachineTicketType": "vim.VirtualMachine.TicketType",
            "VirtualMachineToolsInstallType": "vim.vm.GuestInfo.ToolsInstallType",
            "VirtualMachineToolsRunningStatus": "vim.vm.GuestInfo.ToolsRunningStatus",
            "VirtualMachineToolsStatus": "vim.vm.GuestInfo.ToolsStatus",
            "VirtualMachineToolsVersionStatus": "vim.vm.GuestInfo.ToolsVersionStatus",
            "VirtualMachineUsageOnDatastore": "vim.vm.StorageInfo.UsageOnDatastore",
            "VirtualMachineUsbInfo": "vim.vm.UsbInfo",
            "VirtualMachineUsbInfoFamily": "vim.vm.UsbInfo.Family",
            "VirtualMachineUsbInfoSpeed": "vim.vm.UsbInfo.Speed",
            "VirtualMachineVFlashModuleInfo": "vim.vm.VFlashModuleInfo",
            "VirtualMachineVMCIDevice": "vim.vm.device.VirtualVMCIDevice",
            "VirtualMachineVMCIDeviceAction": "vim.vm.device.VirtualVMCIDevice.Action",
            "VirtualMachineVMCIDeviceDirection": "vim.vm.device.VirtualVMCIDevice.Direction",
            "VirtualMachineVMCIDeviceFilterInfo": "vim.vm.device.VirtualVMCIDevice.FilterInfo",
            "VirtualMachineVMCIDeviceFilterSpec": "vim.vm.device.VirtualVMCIDevice.FilterSpec",
            "VirtualMachineVMCIDeviceOption": "vim.vm.device.VirtualVMCIDeviceOption",
            "VirtualMachineVMCIDeviceOptionFilterSpecOption": "vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption",
            "VirtualMachineVMCIDeviceProtocol": "vim.vm.device.VirtualVMCIDevice.Protocol",
            "VirtualMachineVMIROM": "vim.vm.device.VirtualVMIROM",
            "VirtualMachineVMotionStunTimeInfo": "vim.vm.VMotionStunTimeInfo",
            "VirtualMachineVcpuConfig": "vim.vm.VcpuConfig",
            "VirtualMachineVendorDeviceGroupInfo": "vim.vm.VendorDeviceGroupInfo",
            "VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo": "vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo",
            "VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType": "vim.vm.VendorDeviceGroupInfo.ComponentDeviceInfo.ComponentType",
            "VirtualMachineVgpuDeviceInfo": "vim.vm.VgpuDeviceInfo",
            "VirtualMachineVgpuProfileInfo": "vim.vm.VgpuProfileInfo",
            "VirtualMachineVgpuProfileInfoProfileClass": "vim.vm.VgpuProfileInfo.ProfileClass",
            "VirtualMachineVgpuProfileInfoProfileSharing": "vim.vm.VgpuProfileInfo.ProfileSharing",
            "VirtualMachineVideoCard": "vim.vm.device.VirtualVideoCard",
            "VirtualMachineVideoCardUse3dRenderer": "vim.vm.device.VirtualVideoCard.Use3dRenderer",
            "VirtualMachineVirtualDeviceGroups": "vim.vm.VirtualDeviceGroups",
            "VirtualMachineVirtualDeviceGroupsDeviceGroup": "vim.vm.VirtualDeviceGroups.DeviceGroup",
            "VirtualMachineVirtualDeviceGroupsVendorDeviceGroup": "vim.vm.VirtualDeviceGroups.VendorDeviceGroup",
            "VirtualMachineVirtualDeviceSwap": "vim.vm.VirtualDeviceSwap",
            "VirtualMachineVirtualDeviceSwapDeviceSwapInfo": "vim.vm.VirtualDeviceSwap.DeviceSwapInfo",
            "VirtualMachineVirtualDeviceSwapDeviceSwapStatus": "vim.vm.VirtualDeviceSwap.DeviceSwapStatus",
            "VirtualMachineVirtualNuma": "vim.vm.VirtualNuma",
            "VirtualMachineVirtualNumaInfo": "vim.vm.VirtualNumaInfo",
            "VirtualMachineVirtualPMem": "vim.vm.VirtualPMem",
            "VirtualMachineVirtualPMemSnapshotMode": "vim.vm.VirtualPMem.SnapshotMode",
            "VirtualMachineWindowsQuiesceSpec": "vim.vm.WindowsQuiesceSpec",
            "VirtualMachineWindowsQuiesceSpecVssBackupContext": "vim.vm.WindowsQuiesceSpec.VssBackupContext",
            "VirtualMachineWipeResult": "vim.VirtualMachine.WipeResult",
            "VirtualNVDIMM": "vim.vm.device.VirtualNVDIMM",
            "VirtualNVDIMMBackingInfo": "vim.vm.device.VirtualNVDIMM.BackingInfo",
            "VirtualNVDIMMController": "vim.vm.device.VirtualNVDIMMController",
            "VirtualNVDIMMControllerOption": "vim.vm.device.VirtualNVDIMMControllerOption",
            "VirtualNVDIMMOption": "vim.vm.device.VirtualNVDIMMOption",
            "VirtualNVMEController": "vim.vm.device.VirtualNVMEController",
            "VirtualNVMEControllerOption": "vim.vm.device.VirtualNVMEControllerOption",
            "VirtualNVMEControllerSharing": "vim.vm.device.VirtualNVMEController.Sharing",
            "VirtualNicManagerNetConfig": "vim.host.VirtualNicManager.NetConfig",
            "VirtualPCIController": "vim.vm.device.VirtualPCIController",
            "VirtualPCIControllerOption": "vim.vm.device.VirtualPCIControllerOption",
            "VirtualPCIPassthrough": "vim.vm.device.VirtualPCIPassthrough",
            "VirtualPCIPassthroughAllowedDevice": "vim.vm.device.VirtualPCIPassthrough.AllowedDevice",
            "VirtualPCIPassthroughDeviceBackingInfo": "vim.vm.device.VirtualPCIPassthrough.DeviceBackingInfo",
            "VirtualPCIPassthroughDeviceBackingOption": "vim.vm.device.VirtualPCIPassthroughOption.DeviceBackingOption",
            "VirtualPCIPassthroughDvxBackingInfo": "vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo",
            "VirtualPCIPassthroughDvxBackingOption": "vim.vm.device.VirtualPCIPassthroughOption.DvxBackingOption",
            "VirtualPCIPassthroughDynamicBackingInfo": "vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo",
            "VirtualPCIPassthroughDynamicBackingOption": "vim.vm.device.VirtualPCIPassthroughOption.DynamicBackingOption",
            "VirtualPCIPassthroughOption": "vim.vm.device.VirtualPCIPassthroughOption",
            "VirtualPCIPassthroughPluginBackingInfo": "vim.vm.device.VirtualPCIPassthrough.PluginBackingInfo",
            "VirtualPCIPassthroughPluginBackingOption": "vim.vm.device.VirtualPCIPassthroughOption.PluginBackingOption",
            "VirtualPCIPassthroughVmiopBackingInfo": "vim.vm.device.VirtualPCIPassthrough.VmiopBackingInfo",
            "VirtualPCIPassthroughVmiopBackingOption": "vim.vm.device.VirtualPCIPassthroughOption.VmiopBackingOption",
            "VirtualPCNet32": "vim.vm.device.VirtualPCNet32",
            "VirtualPCNet32Option": "vim.vm.device.VirtualPCNet32Option",
            "VirtualPS2Controller": "vim.vm.device.VirtualPS2Controller",
            "VirtualPS2ControllerOption": "vim.vm.device.VirtualPS2ControllerOption",
            "VirtualParallelPort": "vim.vm.device.VirtualParallelPort",
            "VirtualParallelPortDeviceBackingInfo": "vim.vm.device.VirtualParallelPort.DeviceBackingInfo",
            "VirtualParallelPortDeviceBackingOption": "vim.vm.device.VirtualParallelPortOption.DeviceBackingOption",
            "VirtualParallelPortFileBackingInfo": "vim.vm.device.VirtualParallelPort.FileBackingInfo",
            "VirtualParallelPortFileBackingOption": "vim.vm.device.VirtualParallelPortOption.FileBackingOption",
            "VirtualParallelPortOption": "vim.vm.device.VirtualParallelPortOption",
            "VirtualPointingDevice": "vim.vm.device.VirtualPointingDevice",
            "VirtualPointingDeviceBackingOption": "vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption",
            "VirtualPointingDeviceDeviceBackingInfo": "vim.vm.device.VirtualPointingDevice.DeviceBackingInfo",
            "VirtualPointingDeviceHostChoice": "vim.vm.device.VirtualPointingDeviceOption.DeviceBackingOption.HostPointingDeviceChoice",
            "VirtualPointingDeviceOption": "vim.vm.device.VirtualPointingDeviceOption",
            "VirtualPrecisionClock": "vim.vm.device.VirtualPrecisionClock",
            "VirtualPrecisionClockOption": "vim.vm.device.VirtualPrecisionClockOption",
            "VirtualPrecisionClockSystemClockBackingInfo": "vim.vm.device.VirtualPrecisionClock.SystemClockBackingInfo",
            "VirtualPrecisionClockSystemClockBackingOption": "vim.vm.device.VirtualPrecisionClockOption.SystemClockBackingOption",
            "VirtualSATAController": "vim.vm.device.VirtualSATAController",
            "VirtualSATAControllerOption": "vim.vm.device.VirtualSATAControllerOption",
            "VirtualSCSIController": "vim.vm.device.VirtualSCSIController",
            "VirtualSCSIControllerOption": "vim.vm.device.VirtualSCSIControllerOption",
            "VirtualSCSIPassthrough": "vim.vm.device.VirtualSCSIPassthrough",
            "VirtualSCSIPassthroughDeviceBackingInfo": "vim.vm.device.VirtualSCSIPassthrough.DeviceBackingInfo",
            "VirtualSCSIPassthroughDeviceBackingOption": "vim.vm.device.VirtualSCSIPassthroughOption.DeviceBackingOption",
            "VirtualSCSIPassthroughOption": "vim.vm.device.VirtualSCSIPassthroughOption",
            "VirtualSCSISharing": "vim.vm.device.VirtualSCSIController.Sharing",
            "VirtualSIOController": "vim.vm.device.VirtualSIOController",
            "VirtualSIOControllerOption": "vim.vm.device.VirtualSIOControllerOption",
            "VirtualSerialPort": "vim.vm.device.VirtualSerialPort",
            "VirtualSerialPortDeviceBackingInfo": "vim.vm.device.VirtualSerialPort.DeviceBackingInfo",
            "VirtualSerialPortDeviceBackingOption": "vim.vm.device.VirtualSerialPortOption.DeviceBackingOption",
            "VirtualSerialPortEndPoint": "vim.vm.device.VirtualSerialPortOption.EndPoint",
            "VirtualSerialPortFileBackingInfo": "vim.vm.device.VirtualSerialPort.FileBackingInfo",
            "VirtualSerialPortFileBackingOption": "vim.vm.device.VirtualSerialPortOption.FileBackingOption",
            "VirtualSerialPortOption": "vim.vm.device.VirtualSerialPortOption",
            "VirtualSerialPortPipeBackingInfo": "vim.vm.device.VirtualSerialPort.PipeBackingInfo",
            "VirtualSerialPortPipeBackingOption": "vim.vm.device.VirtualSerialPortOption.PipeBackingOption",
            "VirtualSerialPortThinPrintBackingInfo": "vim.vm.device.VirtualSerialPort.ThinPrintBackingInfo",
            "VirtualSerialPortThinPrintBackingOption": "vim.vm.device.VirtualSerialPortOption.ThinPrintBackingOption",
            "VirtualSerialPortURIBackingInfo": "vim.vm.device.VirtualSerialPort.URIBackingInfo",
            "VirtualSerialPortURIBackingOption": "vim.vm.device.VirtualSerialPortOption.URIBackingOption",
            "VirtualSoundBlaster16": "vim.vm.device.VirtualSoundBlaster16",
            "VirtualSoundBlaster16Option": "vim.vm.device.VirtualSoundBlaster16Option",
            "VirtualSoundCard": "vim.vm.device.VirtualSoundCard",
            "VirtualSoundCardDeviceBackingInfo": "vim.vm.device.VirtualSoundCard.DeviceBackingInfo",
            "VirtualSoundCardDeviceBackingOption": "vim.vm.device.VirtualSoundCardOption.DeviceBackingOption",
            "VirtualSoundCardOption": "vim.vm.device.VirtualSoundCardOption",
            "VirtualSriovEthernetCard": "vim.vm.device.VirtualSriovEthernetCard",
            "VirtualSriovEthernetCardOption": "vim.vm.device.VirtualSriovEthernetCardOption",
            "VirtualSriovEthernetCardSriovBackingInfo": "vim.vm.device.VirtualSriovEthernetCard.SriovBackingInfo",
            "VirtualSriovEthernetCardSriovBackingOption": "vim.vm.device.VirtualSriovEthernetCardOption.SriovBackingOption",
            "VirtualSwitchProfile": "vim.profile.host.VirtualSwitchProfile",
            "VirtualSwitchSelectionProfile": "vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile",
            "VirtualTPM": "vim.vm.device.VirtualTPM",
            "VirtualTPMOption": "vim.vm.device.VirtualTPMOption",
            "VirtualUSB": "vim.vm.device.VirtualUSB",
            "VirtualUSBController": "vim.vm.device.VirtualUSBController",
            "VirtualUSBControllerOption": "vim.vm.device.VirtualUSBControllerOption",
            "VirtualUSBControllerPciBusSlotInfo": "vim.vm.device.VirtualUSBController.PciBusSlotInfo",
            "VirtualUSBOption": "vim.vm.device.VirtualUSBOption",
            "VirtualUSBRemoteClientBackingInfo": "vim.vm.device.VirtualUSB.RemoteClientBackingInfo",
            "VirtualUSBRemoteClientBackingOption": "vim.vm.device.VirtualUSBOption.RemoteClientBackingOption",
            "VirtualUSBRemoteHostBackingInfo": "vim.vm.device.VirtualUSB.RemoteHostBackingInfo",
            "VirtualUSBRemoteHostBackingOption": "vim.vm.device.VirtualUSBOption.RemoteHostBackingOption",
            "VirtualUSBUSBBackingInfo": "vim.vm.device.VirtualUSB.USBBackingInfo",
            "VirtualUSBUSBBackingOption": "vim.vm.device.VirtualUSBOption.USBBackingOption",
            "VirtualUSBXHCIController": "vim.vm.device.VirtualUSBXHCIController",
            "VirtualUSBXHCIControllerOption": "vim.vm.device.VirtualUSBXHCIControllerOption",
            "VirtualVMIROMOption": "vim.vm.device.VirtualVMIROMOption",
            "VirtualVideoCardOption": "vim.vm.device.VirtualVideoCardOption",
            "VirtualVmxnet": "vim.vm.device.VirtualVmxnet",
            "VirtualVmxnet2": "vim.vm.device.VirtualVmxnet2",
            "VirtualVmxnet2Option": "vim.vm.device.VirtualVmxnet2Option",
            "VirtualVmxnet3": "vim.vm.device.VirtualVmxnet3",
            "VirtualVmxnet3Option": "vim.vm.device.VirtualVmxnet3Option",
            "VirtualVmxnet3OptionStrictLatencyConfigOption": "vim.vm.device.VirtualVmxnet3Option.StrictLatencyConfigOption",
            "VirtualVmxnet3StrictLatencyConfig": "vim.vm.device.VirtualVmxnet3.StrictLatencyConfig",
            "VirtualVmxnet3StrictLatencyConfigDisableOffload": "vim.vm.device.VirtualVmxnet3.StrictLatencyConfig.DisableOffload",
            "VirtualVmxnet3Vrdma": "vim.vm.device.VirtualVmxnet3Vrdma",
            "VirtualVmxnet3VrdmaOption": "vim.vm.device.VirtualVmxnet3VrdmaOption",
            "VirtualVmxnet3VrdmaOptionDeviceProtocols": "vim.vm.device.VirtualVmxnet3VrdmaOption.DeviceProtocols",
            "VirtualVmxnetOption": "vim.vm.device.VirtualVmxnetOption",
            "VirtualWDT": "vim.vm.device.VirtualWDT",
            "VirtualWDTOption": "vim.vm.device.VirtualWDTOption",
            "VlanProfile": "vim.profile.host.PortGroupProfile.VlanProfile",
            "VmAcquiredMksTicketEvent": "vim.event.VmAcquiredMksTicketEvent",
            "VmAcquiredTicketEvent": "vim.event.VmAcquiredTicketEvent",
            "VmAlreadyExistsInDatacenter": "vim.fault.VmAlreadyExistsInDatacenter",
            "VmAutoRenameEvent": "vim.event.VmAutoRenameEvent",
            "VmBeingClonedEvent": "vim.event.VmBeingClonedEvent",
            "VmBeingClonedNoFolderEvent": "vim.event.VmBeingClonedNoFolderEvent",
            "VmBeingCreatedEvent": "vim.event.VmBeingCreatedEvent",
            "VmBeingDeployedEvent": "vim.event.VmBeingDeployedEvent",
            "VmBeingHotMigratedEvent": "vim.event.VmBeingHotMigratedEvent",
            "VmBeingMigratedEvent": "vim.event.VmBeingMigratedEvent",
            "VmBeingRelocatedEvent": "vim.event.VmBeingRelocatedEvent",
            "VmCloneEvent": "vim.event.VmCloneEvent",
            "VmCloneFailedEvent": "vim.event.VmCloneFailedEvent",
            "VmClonedEvent": "vim.event.VmClonedEvent",
            "VmConfigFault": "vim.fault.VmConfigFault",
            "VmConfigFileEncryptionInfo": "vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo",
            "VmConfigFileInfo": "vim.host.DatastoreBrowser.VmConfigInfo",
            "VmConfigFileQuery": "vim.host.DatastoreBrowser.VmConfigQuery",
            "VmConfigFileQueryFilter": "vim.host.DatastoreBrowser.VmConfigQuery.Filter",
            "VmConfigFileQueryFlags": "vim.host.DatastoreBrowser.VmConfigQuery.Details",
            "VmConfigIncompatibleForFaultTolerance": "vim.fault.VmConfigIncompatibleForFaultTolerance",
            "VmConfigIncompatibleForRecordReplay": "vim.fault.VmConfigIncompatibleForRecordReplay",
            "VmConfigInfo": "vim.vApp.VmConfigInfo",
            "VmConfigMissingEvent": "vim.event.VmConfigMissingEvent",
            "VmConfigSpec": "vim.vApp.VmConfigSpec",
            "VmConnectedEvent": "vim.event.VmConnectedEvent",
            "VmCreatedEvent": "vim.event.VmCreatedEvent",
            "VmDasBeingResetEvent": "vim.event.VmDasBeingResetEvent",
            "VmDasBeingResetEventReasonCode": "vim.event.VmDasBeingResetEvent.ReasonCode",
            "VmDasBeingResetWithScreenshotEvent": "vim.event.VmDasBeingResetWithScreenshotEvent",
            "VmDasResetFailedEvent": "vim.event.VmDasResetFailedEvent",
            "VmDasUpdateErrorEvent": "vim.event.VmDasUpdateErrorEvent",
            "VmDasUpdateOkEvent": "vim.event.VmDasUpdateOkEvent",
            "VmDateRolledBackEvent": "vim.event.VmDateRolledBackEvent",
            "VmDeployFailedEvent": "vim.event.VmDeployFailedEvent",
            "VmDeployedEvent": "vim.event.VmDeployedEvent",
            "VmDisconnectedEvent": "vim.event.VmDisconnectedEvent",
            "VmDiscoveredEvent": "vim.event.VmDiscoveredEvent",
            "VmDiskFailedEvent": "vim.event.VmDiskFailedEvent",
            "VmDiskFileEncryptionInfo": "vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo",
            "VmDiskFileInfo": "vim.host.DatastoreBrowser.VmDiskInfo",
            "VmDiskFileQuery": "vim.host.DatastoreBrowser.VmDiskQuery",
            "VmDiskFileQueryFilter": "vim.host.DatastoreBrowser.VmDiskQuery.Filter",
            "VmDiskFileQueryFlags": "vim.host.DatastoreBrowser.VmDiskQuery.Details",
            "VmEmigratingEvent": "vim.event.VmEmigratingEvent",
            "VmEndRecordingEvent": "vim.event.VmEndRecordingEvent",
            "VmEndReplayingEvent": "vim.event.VmEndReplayingEvent",
            "VmEvent": "vim.event.VmEvent",
            "VmEventArgument": "vim.event.VmEventArgument",
            "VmFailedMigrateEvent": "vim.event.VmFailedMigrateEvent",
            "VmFailedRelayoutEvent": "vim.event.VmFailedRelayoutEvent",
            "VmFailedRelayoutOnVmfs2DatastoreEvent": "vim.event.VmFailedRelayoutOnVmfs2DatastoreEvent",
            "VmFailedStartingSecondaryEvent": "vim.event.VmFailedStartingSecondaryEvent",
            "VmFailedStartingSecondaryEventFailureReason": "vim.event.VmFailedStartingSecondaryEvent.FailureReason",
            "VmFailedToPowerOffEvent": "vim.event.VmFailedToPowerOffEvent",
            "VmFailedToPowerOnEvent": "vim.event.VmFailedToPowerOnEvent",
            "VmFailedToRebootGuestEvent": "vim.event.VmFailedToRebootGuestEvent",
            "VmFailedToResetEvent": "vim.event.VmFailedToResetEvent",
            "VmFailedToShutdownGuestEvent": "vim.event.VmFailedToShutdownGuestEvent",
            "VmFailedToStandbyGuestEvent": "vim.event.VmFailedToStandbyGuestEvent",
            "VmFailedToSuspendEvent": "vim.event.VmFailedToSuspendEvent",
            "VmFailedUpdatingSecondaryConfig": "vim.event.VmFailedUpdatingSecondaryConfig",
            "VmFailoverFailed": "vim.event.VmFailoverFailed",
            "VmFaultToleranceConfigIssue": "vim.fault.VmFaultToleranceConfigIssue",
            "VmFaultToleranceConfigIssueReasonForIssue": "vim.fault.VmFaultToleranceConfigIssue.ReasonForIssue",
            "VmFaultToleranceConfigIssueWrapper": "vim.fault.VmFaultToleranceConfigIssueWrapper",
            "VmFaultToleranceInvalidFileBacking": "vim.fault.VmFaultToleranceInvalidFileBacking",
            "VmFaultToleranceInvalidFileBackingDeviceType": "vim.fault.VmFaultToleranceInvalidFileBacking.DeviceType",
            "VmFaultToleranceIssue": "vim.fault.VmFaultToleranceIssue",
            "VmFaultToleranceOpIssuesList": "vim.fault.VmFaultToleranceOpIssuesList",
            "VmFaultToleranceStateChangedEvent": "vim.event.VmFaultToleranceStateChangedEvent",
            "VmFaultToleranceTooManyFtVcpusOnHost": "vim.fault.VmFaultToleranceTooManyFtVcpusOnHost",
            "VmFaultToleranceTooManyVMsOnHost": "vim.fault.VmFaultToleranceTooManyVMsOnHost",
            "VmFaultToleranceTurnedOffEvent": "vim.event.VmFaultToleranceTurnedOffEvent",
            "VmFaultToleranceVmTerminatedEvent": "vim.event.VmFaultToleranceVmTerminatedEvent",
            "VmGuestOSCrashedEvent": "vim.event.VmGuestOSCrashedEvent",
            "VmGuestRebootEvent": "vim.event.VmGuestRebootEvent",
            "VmGuestShutdownEvent": "vim.event.VmGuestShutdownEvent",
            "VmGuestStandbyEvent": "vim.event.VmGuestStandbyEvent",
            "VmHealthMonitoringStateChangedEvent": "vim.event.VmHealthMonitoringStateChangedEvent",
            "VmHostAffinityRuleViolation": "vim.fault.VmHostAffinityRuleViolation",
            "VmInstanceUuidAssignedEvent": "vim.event.VmInstanceUuidAssignedEvent",
            "VmInstanceUuidChangedEvent": "vim.event.VmInstanceUuidChangedEvent",
            "VmInstanceUuidConflictEvent": "vim.event.VmInstanceUuidConflictEvent",
            "VmLimitLicense": "vim.fault.VmLimitLicense",
            "VmLogFileInfo": "vim.host.DatastoreBrowser.VmLogInfo",
            "VmLogFileQuery": "vim.host.DatastoreBrowser.VmLogQuery",
            "VmMacAssignedEvent": "vim.event.VmMacAssignedEvent",
            "VmMacChangedEvent": "vim.event.VmMacChangedEvent",
            "VmMacConflictEvent": "vim.event.VmMacConflictEvent",
            "VmMaxFTRestartCountReached": "vim.event.VmMaxFTRestartCountReached",
            "VmMaxRestartCountReached": "vim.event.VmMaxRestartCountReached",
            "VmMessageErrorEvent": "vim.event.VmMessageErrorEvent",
            "VmMessageEvent": "vim.event.VmMessageEvent",
            "VmMessageWarningEvent": "vim.event.VmMessageWarningEvent",
            "VmMetadataManagerFault": "vim.fault.VmMetadataManagerFault",
            "VmMigratedEvent": "vim.event.VmMigratedEvent",
            "VmMonitorIncompatibleForFaultTolerance": "vim.fault.VmMonitorIncompatibleForFaultTolerance",
            "VmNoCompatibleHostForSecondaryEvent": "vim.event.VmNoCompatibleHostForSecondaryEvent",
            "VmNoNetworkAccessEvent": "vim.event.VmNoNetworkAccessEvent",
            "VmNvramFileInfo": "vim.host.DatastoreBrowser.VmNvramInfo",
            "VmNvramFileQuery": "vim.host.DatastoreBrowser.VmNvramQuery",
            "VmOrphanedEvent": "vim.event.VmOrphanedEvent",
            "VmPlacementPolicy": "vim.vm.VmPlacementPolicy",
            "VmPlacementPolicyVmPlacementPolicyStrictness": "vim.vm.VmPlacementPolicy.VmPlacementPolicyStrictness",
            "VmPlacementPolicyVmPlacementPolicyTopology": "vim.vm.VmPlacementPolicy.VmPlacementPolicyTopology",
            "VmPodConfigForPlacement": "vim.storageDrs.PodSelectionSpec.VmPodConfig",
            "VmPortGroupProfile": "vim.profile.host.VmPortGroupProfile",
            "VmPowerOffOnIsolationEvent": "vim.event.VmPowerOffOnIsolationEvent",
            "VmPowerOnDisabled": "vim.fault.VmPowerOnDisabled",
            "VmPoweredOffEvent": "vim.event.VmPoweredOffEvent",
            "VmPoweredOnEvent": "vim.event.VmPoweredOnEvent",
            "VmPoweringOnWithCustomizedDVPortEvent": "vim.event.VmPoweringOnWithCustomizedDVPortEvent",
            "VmPrimaryFailoverEvent": "vim.event.VmPrimaryFailoverEvent",
            "VmReconfiguredEvent": "vim.event.VmReconfiguredEvent",
            "VmRegisteredEvent": "vim.event.VmRegisteredEvent",
            "VmRelayoutSuccessfulEvent": "vim.event.VmRelayoutSuccessfulEvent",
            "VmRelayoutUpToDateEvent": "vim.event.VmRelayoutUpToDateEvent",
            "VmReloadFromPathEvent": "vim.event.VmReloadFromPathEvent",
            "VmReloadFromPathFailedEvent": "vim.event.VmReloadFromPathFailedEvent",
            "VmRelocateFailedEvent": "vim.event.VmRelocateFailedEvent",
            "VmRelocateSpecEvent": "vim.event.VmRelocateSpecEvent",
            "VmRelocatedEvent": "vim.event.VmRelocatedEvent",
            "VmRemoteConsoleConnectedEvent": "vim.event.VmRemoteConsoleConnectedEvent",
            "VmRemoteConsoleDisconnectedEvent": "vim.event.VmRemoteConsoleDisconnectedEvent",
            "VmRemovedEvent": "vim.event.VmRemovedEvent",
            "VmRenamedEvent": "vim.event.VmRenamedEvent",
            "VmRequirementsExceedCurrentEVCModeEvent": "vim.event.VmRequirementsExceedCurrentEVCModeEvent",
            "VmResettingEvent": "vim.event.VmResettingEvent",
            "VmResourcePoolMovedEvent": "vim.event.VmResourcePoolMovedEvent",
            "VmResourceReallocatedEvent": "vim.event.VmResourceReallocatedEvent",
            "VmRestartedOnAlternateHostEvent": "vim.event.VmRestartedOnAlternateHostEvent",
            "VmResumingEvent": "vim.event.VmResumingEvent",
            "VmSecondaryAddedEvent": "vim.event.VmSecondaryAddedEvent",
            "VmSecondaryDisabledBySystemEvent": "vim.event.VmSecondaryDisabledBySystemEvent",
            "VmSecondaryDisabledEvent": "vim.event.VmSecondaryDisabledEvent",
            "VmSecondaryEnabledEvent": "vim.event.VmSecondaryEnabledEvent",
            "VmSecondaryStartedEvent": "vim.event.VmSecondaryStartedEvent",
            "VmShutdownOnIsolationEvent": "vim.event.VmShutdownOnIsolationEvent",
            "VmShutdownOnIsolationEventOperation": "vim.event.VmShutdownOnIsolationEvent.Operation",
            "VmSmpFaultToleranceTooManyVMsOnHost": "vim.fault.VmSmpFaultToleranceTooManyVMsOnHost",
            "VmSnapshotFileInfo": "vim.host.DatastoreBrowser.VmSnapshotInfo",
            "VmSnapshotFileQuery": "vim.host.DatastoreBrowser.VmSnapshotQuery",
            "VmStartRecordingEvent": "vim.event.VmStartRecordingEvent",
            "VmStartReplayingEvent": "vim.event.VmStartReplayingEvent",
            "VmStartingEvent": "vim.event.VmStartingEvent",
            "VmStartingSecondaryEvent": "vim.event.VmStartingSecondaryEvent",
            "VmStaticMacConflictEvent": "vim.event.VmStaticMacConflictEvent",
            "VmStoppingEvent": "vim.event.VmStoppingEvent",
            "VmSuspendedEvent": "vim.event.VmSuspendedEvent",
            "VmSuspendingEvent": "vim.event.VmSuspendingEvent",
            "VmTimedoutStartingSecondaryEvent": "vim.event.VmTimedoutStartingSecondaryEvent",
            "VmToVmGroupsAntiAffinity": "vim.vm.VmToVmGroupsAntiAffinity",
            "VmToolsUpgradeFault": "vim.fault.VmToolsUpgradeFault",
            "VmUnsupportedStartingEvent": "vim.event.VmUnsupportedStartingEvent",
            "VmUpgradeCompleteEvent": "vim.event.VmUpgradeCompleteEvent",
            "VmUpgradeFailedEvent": "vim.event.VmUpgradeFailedEvent",
            "VmUpgradingEvent": "vim.event.VmUpgradingEvent",
            "VmUuidAssignedEvent": "vim.event.VmUuidAssignedEvent",
            "VmUuidChangedEvent": "vim.event.VmUuidChangedEvent",
            "VmUuidConflictEvent": "vim.event.VmUuidConflictEvent",
            "VmValidateMaxDevice": "vim.fault.VmValidateMaxDevice",
            "VmVmAffinity": "vim.vm.VmVmAffinity",
            "VmVmAntiAffinity": "vim.vm.VmVmAntiAffinity",
            "VmVnicPoolReservationViolationClearEvent": "vim.event.VmVnicPoolReservationViolationClearEvent",
            "VmVnicPoolReservationViolationRaiseEvent": "vim.event.VmVnicPoolReservationViolationRaiseEvent",
            "VmWwnAssignedEvent": "vim.event.VmWwnAssignedEvent",
            "VmWwnChangedEvent": "vim.event.VmWwnChangedEvent",
            "VmWwnConflict": "vim.fault.VmWwnConflict",
            "VmWwnConflictEvent": "vim.event.VmWwnConflictEvent",
            "VmfsAlreadyMounted": "vim.fault.VmfsAlreadyMounted",
            "VmfsAmbiguousMount": "vim.fault.VmfsAmbiguousMount",
            "VmfsConfigOption": "vim.host.VmfsVolume.ConfigOption",
            "VmfsDatastoreAllExtentOption": "vim.host.VmfsDatastoreOption.AllExtentInfo",
            "VmfsDatastoreBaseOption": "vim.host.VmfsDatastoreOption.Info",
            "VmfsDatastoreCreateSpec": "vim.host.VmfsDatastoreCreateSpec",
            "VmfsDatastoreExpandSpec": "vim.host.VmfsDatastoreExpandSpec",
            "VmfsDatastoreExtendSpec": "vim.host.VmfsDatastoreExtendSpec",
            "VmfsDatastoreInfo": "vim.host.VmfsDatastoreInfo",
            "VmfsDatastoreMultipleExtentOption": "vim.host.VmfsDatastoreOption.MultipleExtentInfo",
            "VmfsDatastoreOption": "vim.host.VmfsDatastoreOption",
            "VmfsDatastoreSingleExtentOption": "vim.host.VmfsDatastoreOption.SingleExtentInfo",
            "VmfsDatastoreSpec": "vim.host.VmfsDatastoreSpec",
            "VmfsMountFault": "vim.fault.VmfsMountFault",
            "VmfsUnmapBandwidthSpec": "vim.host.VmfsVolume.UnmapBandwidthSpec",
            "VmotionInterfaceNotEnabled": "vim.fault.VmotionInterfaceNotEnabled",
            "VmwareDistributedVirtualSwitch": "vim.dvs.VmwareDistributedVirtualSwitch",
            "VmwareDistributedVirtualSwitchDpuFailoverPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.DpuFailoverPolicy",
            "VmwareDistributedVirtualSwitchNetworkOffloadConfig": "vim.dvs.VmwareDistributedVirtualSwitch.NetworkOffloadConfig",
            "VmwareDistributedVirtualSwitchPvlanPortType": "vim.dvs.VmwareDistributedVirtualSwitch.PvlanPortType",
            "VmwareDistributedVirtualSwitchPvlanSpec": "vim.dvs.VmwareDistributedVirtualSwitch.PvlanSpec",
            "VmwareDistributedVirtualSwitchRealTimeConfig": "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeConfig",
            "VmwareDistributedVirtualSwitchRealTimeLanAnnotation": "vim.dvs.VmwareDistributedVirtualSwitch.RealTimeLanAnnotation",
            "VmwareDistributedVirtualSwitchTrunkVlanSpec": "vim.dvs.VmwareDistributedVirtualSwitch.TrunkVlanSpec",
            "VmwareDistributedVirtualSwitchVlanIdSpec": "vim.dvs.VmwareDistributedVirtualSwitch.VlanIdSpec",
            "VmwareDistributedVirtualSwitchVlanSpec": "vim.dvs.VmwareDistributedVirtualSwitch.VlanSpec",
            "VmwareUplinkPortTeamingPolicy": "vim.dvs.VmwareDistributedVirtualSwitch.UplinkPortTeamingPolicy",
            "VnicPortArgument": "vim.event.VnicPortArgument",
            "VolumeEditorError": "vim.fault.VolumeEditorError",
            "VramLimitLicense": "vim.fault.VramLimitLicense",
            "VsanAttachToSrOperation": "vim.cluster.VsanAttachToSrOperation",
            "VsanBrokenDiskChainIssue": "vim.vsan.upgradesystem.BrokenDiskChainIssue",
            "VsanCapability": "vim.cluster.VsanCapability",
            "VsanCapabilitySystem": "vim.cluster.VsanCapabilitySystem",
            "VsanCapabilityType": "vim.cluster.VsanCapabilityType",
            "VsanClusterAdvCfgSyncHostResult": "vim.cluster.VsanClusterAdvCfgSyncHostResult",
            "VsanClusterAdvCfgSyncResult": "vim.cluster.VsanClusterAdvCfgSyncResult",
            "VsanClusterBalancePerDiskInfo": "vim.cluster.VsanClusterBalancePerDiskInfo",
            "VsanClusterBalanceSummary": "vim.cluster.VsanClusterBalanceSummary",
            "VsanClusterClomdLivenessResult": "vim.cluster.VsanClusterClomdLivenessResult",
            "VsanClusterConfig": "vim.cluster.VsanClusterConfig",
            "VsanClusterConfigInfo": "vim.vsan.cluster.ConfigInfo",
            "VsanClusterConfigInfoHostDefaultInfo": "vim.vsan.cluster.ConfigInfo.HostDefaultInfo",
            "VsanClusterCoreConfig": "vim.vsan.cluster.CoreConfigInfo",
            "VsanClusterCoreConfigSpec": "vim.vsan.cluster.CoreConfigSpec",
            "VsanClusterCreateVmHealthTestResult": "vim.cluster.VsanClusterCreateVmHealthTestResult",
            "VsanClusterHclInfo": "vim.cluster.VsanClusterHclInfo",
            "VsanClusterHealthAction": "vim.cluster.VsanClusterHealthAction",
            "VsanClusterHealthActionIdEnum": "vim.cluster.VsanClusterHealthAction.VsanClusterHealthActionIdEnum",
            "VsanClusterHealthConfigs": "vim.cluster.VsanClusterHealthConfigs",
            "VsanClusterHealthGroup": "vim.cluster.VsanClusterHealthGroup",
            "VsanClusterHealthResultBase": "vim.cluster.VsanClusterHealthResultBase",
            "VsanClusterHealthResultColumnInfo": "vim.cluster.VsanClusterHealthResultColumnInfo",
            "VsanClusterHealthResultKeyValuePair": "vim.cluster.VsanClusterHealthResultKeyValuePair",
            "VsanClusterHealthResultRow": "vim.cluster.VsanClusterHealthResultRow",
            "VsanClusterHealthResultTable": "vim.cluster.VsanClusterHealthResultTable",
            "VsanClusterHealthSummary": "vim.cluster.VsanClusterHealthSummary",
            "VsanClusterHealthSystem": "vim.cluster.VsanClusterHealthSystem",
            "VsanClusterHealthSystemObjectsRepairResult": "vim.cluster.VsanClusterHealthSystemObjectsRepairResult",
            "VsanClusterHealthSystemStatusResult": "vim.cluster.VsanClusterHealthSystemStatusResult",
            "VsanClusterHealthSystemVersionResult": "vim.cluster.VsanClusterHealthSystemVersionResult",
            "VsanClusterHealthTest": "vim.cluster.VsanClusterHealthTest",
            "VsanClusterHostVmknicMapping": "vim.cluster.VsanClusterHostVmknicMapping",
            "VsanClusterLimitHealthResult": "vim.cluster.VsanClusterLimitHealthResult",
            "VsanClusterMgmtInternalSystem": "vim.cluster.VsanClusterMgmtInternalSystem",
            "VsanClusterNetworkHealthResult": "vim.cluster.VsanClusterNetworkHealthResult",
            "VsanClusterNetworkLoadTestResult": "vim.cluster.VsanClusterNetworkLoadTestResult",
            "VsanClusterNetworkPartitionInfo": "vim.cluster.VsanClusterNetworkPartitionInfo",
            "VsanClusterProactiveTestResult": "vim.cluster.VsanClusterProactiveTestResult",
            "VsanClusterTelemetryProxyConfig": "vim.cluster.VsanClusterTelemetryProxyConfig",
            "VsanClusterUuidMismatch": "vim.fault.VsanClusterUuidMismatch",
            "VsanClusterVMsHealthOverallResult": "vim.cluster.VsanClusterVMsHealthOverallResult",
            "VsanClusterVMsHealthSummaryResult": "vim.cluster.VsanClusterVMsHealthSummaryResult",
            "VsanClusterVmdkLoadTestResult": "vim.cluster.VsanClusterVmdkLoadTestResult",
            "VsanClusterWhatifHostFailuresResult": "vim.cluster.VsanClusterWhatifHostFailuresResult",
            "VsanCompatibilityCheckResult": "vim.vsan.CompatibilityCheckResult",
            "VsanConfigInfoEx": "vim.vsan.ConfigInfoEx",
            "VsanDataEfficiencyConfig": "vim.vsan.DataEfficiencyConfig",
            "VsanDatastoreInfo": "vim.host.VsanDatastoreInfo",
            "VsanDiskFault": "vim.fault.VsanDiskFault",
            "VsanDiskFormatConversionCheckResult": "vim.cluster.VsanDiskFormatConversionCheckResult",
            "VsanDiskFormatConversionSpec": "vim.cluster.VsanDiskFormatConversionSpec",
            "VsanDiskIssueType": "vim.vsan.host.VsanRuntimeInfo.DiskIssueType",
            "VsanDiskUnhealthIssue": "vim.vsan.upgradesystem.DiskUnhealthIssue",
            "VsanFailedRepairObjectResult": "vim.host.VsanFailedRepairObjectResult",
            "VsanFault": "vim.fault.VsanFault",
            "VsanHclControllerInfo": "vim.host.VsanHclControllerInfo",
            "VsanHealthExtMgmtPreCheckResult": "vim.cluster.VsanHealthExtMgmtPreCheckResult",
            "VsanHealthLogLevelEnum": "vim.cluster.VsanVcClusterHealthSystem.VsanHealthLogLevelEnum",
            "VsanHigherObjectsPresentDuringDowngradeIssue": "vim.vsan.upgradesystem.HigherObjectsPresentDuringDowngradeIssue",
            "VsanHostCimProviderInfo": "vim.host.VsanHostCimProviderInfo",
            "VsanHostClomdLivenessResult": "vim.cluster.VsanHostClomdLivenessResult",
            "VsanHostClusterStatus": "vim.vsan.host.ClusterStatus",
            "VsanHostClusterStatusState": "vim.vsan.host.ClusterStatus.State",
            "VsanHostClusterStatusStateCompletionEstimate": "vim.vsan.host.ClusterStatus.State.CompletionEstimate",
            "VsanHostConfigInfo": "vim.vsan.host.ConfigInfo",
            "VsanHostConfigInfoClusterInfo": "vim.vsan.host.ConfigInfo.ClusterInfo",
            "VsanHostConfigInfoNetworkInfo": "vim.vsan.host.ConfigInfo.NetworkInfo",
            "VsanHostConfigInfoNetworkInfoPortConfig": "vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig",
            "VsanHostConfigInfoStorageInfo": "vim.vsan.host.ConfigInfo.StorageInfo",
            "VsanHostCreateVmHealthTestResult": "vim.cluster.VsanHostCreateVmHealthTestResult",
            "VsanHostDecommissionMode": "vim.vsan.host.DecommissionMode",
            "VsanHostDecommissionModeObjectAction": "vim.vsan.host.DecommissionMode.ObjectAction",
            "VsanHostDiskMapInfo": "vim.vsan.host.DiskMapInfo",
            "VsanHostDiskMapResult": "vim.vsan.host.DiskMapResult",
            "VsanHostDiskMapping": "vim.vsan.host.DiskMapping",
            "VsanHostDiskResult": "vim.vsan.host.DiskResult",
            "VsanHostDiskResultState": "vim.vsan.host.DiskResult.State",
            "VsanHostFaultDomainInfo": "vim.vsan.host.ConfigInfo.FaultDomainInfo",
            "VsanHostHclInfo": "vim.host.VsanHostHclInfo",
            "VsanHostHealthState": "vim.vsan.host.HealthState",
            "VsanHostHealthSystemStatusResult": "vim.host.VsanHostHealthSystemStatusResult",
            "VsanHostHealthSystemVersionResult": "vim.cluster.VsanHostHealthSystemVersionResult",
            "VsanHostIpConfig": "vim.vsan.host.IpConfig",
            "VsanHostIpConfigEx": "vim.vsan.host.IpConfigEx",
            "VsanHostMembershipInfo": "vim.vsan.host.MembershipInfo",
            "VsanHostNodeState": "vim.vsan.host.NodeState",
            "VsanHostPortConfigEx": "vim.vsan.host.PortConfigEx",
            "VsanHostPropertyRetrieveIssue": "vim.vsan.upgradesystem.HostPropertyRetrieveIssue",
            "VsanHostRuntimeInfo": "vim.vsan.host.VsanRuntimeInfo",
            "VsanHostRuntimeInfoDiskIssue": "vim.vsan.host.VsanRuntimeInfo.DiskIssue",
            "VsanHostVirtualApplianceInfo": "vim.host.VsanHostVirtualApplianceInfo",
            "VsanHostVmdkLoadTestResult": "vim.host.VsanHostVmdkLoadTestResult",
            "VsanHostVsanDiskInfo": "vim.vsan.host.VsanDiskInfo",
            "VsanHostWithHybridDiskgroupIssue": "vim.vsan.upgradesystem.HostWithHybridDiskgroupIssue",
            "VsanIncompatibleDiskMapping": "vim.fault.VsanIncompatibleDiskMapping",
            "VsanIscsiHomeObjectSpec": "vim.cluster.VsanIscsiHomeObjectSpec",
            "VsanIscsiInitiatorGroup": "vim.cluster.VsanIscsiInitiatorGroup",
            "VsanIscsiLUN": "vim.cluster.VsanIscsiLUN",
            "VsanIscsiLUNCommonInfo": "vim.cluster.VsanIscsiLUNCommonInfo",
            "VsanIscsiLUNSpec": "vim.cluster.VsanIscsiLUNSpec",
            "VsanIscsiLUNStatus": "vim.cluster.VsanIscsiLUNCommonInfo.VsanIscsiLUNStatus",
            "VsanIscsiTarget": "vim.cluster.VsanIscsiTarget",
            "VsanIscsiTargetAuthSpec": "vim.cluster.VsanIscsiTargetAuthSpec",
            "VsanIscsiTargetAuthType": "vim.cluster.VsanIscsiTargetAuthSpec.VsanIscsiTargetAuthType",
            "VsanIscsiTargetBasicInfo": "vim.cluster.VsanIscsiTargetBasicInfo",
            "VsanIscsiTargetCommonInfo": "vim.cluster.VsanIscsiTargetCommonInfo",
            "VsanIscsiTargetServiceConfig": "vim.cluster.VsanIscsiTargetServiceConfig",
            "VsanIscsiTargetServiceDefaultConfigSpec": "vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec",
            "VsanIscsiTargetServiceProcessStatus": "vim.cluster.VsanIscsiTargetServiceProcessStatus",
            "VsanIscsiTargetServiceSpec": "vim.cluster.VsanIscsiTargetServiceSpec",
            "VsanIscsiTargetSpec": "vim.cluster.VsanIscsiTargetSpec",
            "VsanIscsiTargetSystem": "vim.cluster.VsanIscsiTargetSystem",
            "VsanLimitHealthResult": "vim.host.VsanLimitHealthResult",
            "VsanMixedEsxVersionIssue": "vim.vsan.upgradesystem.MixedEsxVersionIssue",
            "VsanNetworkHealthResult": "vim.host.VsanNetworkHealthResult",
            "VsanNetworkLoadTestResult": "vim.host.VsanNetworkLoadTestResult",
            "VsanNetworkPeerHealthResult": "vim.host.VsanNetworkPeerHealthResult",
            "VsanNewPolicyBatch": "vim.host.VsanInternalSystem.NewPolicyBatch",
            "VsanNodeNotMaster": "vim.fault.VsanNodeNotMaster",
            "VsanObjectExtraAttributes": "vim.cluster.VsanObjectExtraAttributes",
            "VsanObjectHealth": "vim.host.VsanObjectHealth",
            "VsanObjectHealthState": "vim.host.VsanObjectHealth.VsanObjectHealthState",
            "VsanObjectIdentity": "vim.cluster.VsanObjectIdentity",
            "VsanObjectIdentityAndHealth": "vim.cluster.VsanObjectIdentityAndHealth",
            "VsanObjectInaccessibleIssue": "vim.vsan.upgradesystem.ObjectInaccessibleIssue",
            "VsanObjectInformation": "vim.cluster.VsanObjectInformation",
            "VsanObjectOverallHealth": "vim.host.VsanObjectOverallHealth",
            "VsanObjectPolicyIssue": "vim.vsan.upgradesystem.ObjectPolicyIssue",
            "VsanObjectQuerySpec": "vim.cluster.VsanObjectQuerySpec",
            "VsanObjectSpaceSummary": "vim.cluster.VsanObjectSpaceSummary",
            "VsanObjectSystem": "vim.cluster.VsanObjectSystem",
            "VsanObjectTypeEnum": "vim.cluster.VsanObjectSpaceSummary.VsanObjectTypeEnum",
            "VsanPerfEntityMetricCSV": "vim.cluster.VsanPerfEntityMetricCSV",
            "VsanPerfEntityType": "vim.cluster.VsanPerfEntityType",
            "VsanPerfGraph": "vim.cluster.VsanPerfGraph",
            "VsanPerfMasterInformation": "vim.cluster.VsanPerfMasterInformation",
            "VsanPerfMemberInfo": "vim.cluster.VsanPerfMemberInfo",
            "VsanPerfMetricId": "vim.cluster.VsanPerfMetricId",
            "VsanPerfMetricSeriesCSV": "vim.cluster.VsanPerfMetricSeriesCSV",
            "VsanPerfNodeInformation": "vim.cluster.VsanPerfNodeInformation",
            "VsanPerfQuerySpec": "vim.cluster.VsanPerfQuerySpec",
            "VsanPerfStatsType": "vim.cluster.VsanPerfMetricId.VsanPerfStatsType",
            "VsanPerfStatsUnitType": "vim.cluster.VsanPerfGraph.VsanPerfStatsUnitType",
            "VsanPerfSummaryType": "vim.cluster.VsanPerfMetricId.VsanPerfSummaryType",
            "VsanPerfThreshold": "vim.cluster.VsanPerfThreshold",
            "VsanPerfThresholdDirectionType": "vim.cluster.VsanPerfThreshold.VsanPerfThresholdDirectionType",
            "VsanPerfTopEntities": "vim.cluster.VsanPerfTopEntities",
            "VsanPerfTopEntity": "vim.cluster.VsanPerfTopEntity",
            "VsanPerformanceManager": "vim.cluster.VsanPerformanceManager",
            "VsanPhysicalDiskHealth": "vim.host.VsanPhysicalDiskHealth",
            "VsanPhysicalDiskHealthSummary": "vim.host.VsanPhysicalDiskHealthSummary",
            "VsanPolicyChangeBatch": "vim.host.VsanInternalSystem.PolicyChangeBatch",
            "VsanPolicyCost": "vim.host.VsanInternalSystem.PolicyCost",
            "VsanPolicySatisfiability": "vim.host.VsanInternalSystem.PolicySatisfiability",
            "VsanPrepareVsanForVcsaSpec": "vim.vsan.VsanPrepareVsanForVcsaSpec",
            "VsanProactiveRebalanceInfoEx": "vim.host.VsanProactiveRebalanceInfoEx",
            "VsanQueryResultHostInfo": "vim.host.VsanQueryResultHostInfo",
            "VsanRepairObjectsResult": "vim.host.VsanRepairObjectsResult",
            "VsanResourceHealth": "vim.host.VsanResourceHealth",
            "VsanSpaceReportSystem": "vim.cluster.VsanSpaceReportSystem",
            "VsanSpaceUsage": "vim.cluster.VsanSpaceUsage",
            "VsanSpaceUsageDetailResult": "vim.cluster.VsanSpaceUsageDetailResult",
            "VsanStorageComplianceResult": "vim.cluster.StorageComplianceResult",
            "VsanStorageComplianceStatus": "vim.cluster.StorageComplianceResult.StorageComplianceStatus",
            "VsanStorageOperationalStatus": "vim.cluster.StorageOperationalStatus",
            "VsanStoragePolicyStatus": "vim.cluster.StoragePolicyStatus",
            "VsanStorageWorkloadType": "vim.cluster.VsanStorageWorkloadType",
            "VsanSystemEx": "vim.host.VsanSystemEx",
            "VsanUnknownScanIssue": "vim.vsan.upgradesystem.UnknownScanIssue",
            "VsanUpgradeStatusEx": "vim.cluster.VsanUpgradeStatusEx",
            "VsanUpgradeSystemAPIBrokenIssue": "vim.VsanUpgradeSystem.APIBrokenIssue",
            "VsanUpgradeSystemAutoClaimEnabledOnHostsIssue": "vim.VsanUpgradeSystem.AutoClaimEnabledOnHostsIssue",
            "VsanUpgradeSystemHostsDisconnectedIssue": "vim.VsanUpgradeSystem.HostsDisconnectedIssue",
            "VsanUpgradeSystemMissingHostsInClusterIssue": "vim.VsanUpgradeSystem.MissingHostsInClusterIssue",
            "VsanUpgradeSystemNetworkPartitionInfo": "vim.VsanUpgradeSystem.NetworkPartitionInfo",
            "VsanUpgradeSystemNetworkPartitionIssue": "vim.VsanUpgradeSystem.NetworkPartitionIssue",
            "VsanUpgradeSystemNotEnoughFreeCapacityIssue": "vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue",
            "VsanUpgradeSystemPreflightCheckIssue": "vim.VsanUpgradeSystem.PreflightCheckIssue",
            "VsanUpgradeSystemPreflightCheckResult": "vim.VsanUpgradeSystem.PreflightCheckResult",
            "VsanUpgradeSystemRogueHostsInClusterIssue": "vim.VsanUpgradeSystem.RogueHostsInClusterIssue",
            "VsanUpgradeSystemUpgradeHistoryDiskGroupOp": "vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp",
            "VsanUpgradeSystemUpgradeHistoryDiskGroupOpType": "vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOpType",
            "VsanUpgradeSystemUpgradeHistoryItem": "vim.VsanUpgradeSystem.UpgradeHistoryItem",
            "VsanUpgradeSystemUpgradeHistoryPreflightFail": "vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail",
            "VsanUpgradeSystemUpgradeStatus": "vim.VsanUpgradeSystem.UpgradeStatus",
            "VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue": "vim.VsanUpgradeSystem.V2ObjectsPresentDuringDowngradeIssue",
            "VsanUpgradeSystemWrongEsxVersionIssue": "vim.VsanUpgradeSystem.WrongEsxVersionIssue",
            "VsanVcClusterConfigSystem": "vim.cluster.VsanVcClusterConfigSystem",
            "VsanVcClusterHealthSystem": "vim.cluster.VsanVcClusterHealthSystem",
            "VsanVcPostDeployConfigSpec": "vim.vsan.VsanVcPostDeployConfigSpec",
            "VsanVcsaDeployerSystem": "vim.host.VsanVcsaDeployerSystem",
            "VsanVcsaDeploymentProgress": "vim.vsan.VsanVcsaDeploymentProgress",
            "VsanVmdkIOLoadSpec": "vim.host.VsanVmdkIOLoadSpec",
            "VsanVmdkLoadTestResult": "vim.host.VsanVmdkLoadTestResult",
            "VsanVmdkLoadTestSpec": "vim.host.VsanVmdkLoadTestSpec",
            "VsanVsanClusterPcapGroup": "vim.cluster.VsanVsanClusterPcapGroup",
            "VsanVsanClusterPcapResult": "vim.cluster.VsanVsanClusterPcapResult",
            "VsanVsanPcapResult": "vim.host.VsanVsanPcapResult",
            "VslmCloneSpec": "vim.vslm.CloneSpec",
            "VslmCreateSpec": "vim.vslm.CreateSpec",
            "VslmCreateSpecBackingSpec": "vim.vslm.CreateSpec.BackingSpec",
            "VslmCreateSpecDiskFileBackingSpec": "vim.vslm.CreateSpec.DiskFileBackingSpec",
            "VslmCreateSpecRawDiskMappingBackingSpec": "vim.vslm.CreateSpec.RawDiskMappingBackingSpec",
            "VslmMigrateSpec": "vim.vslm.MigrateSpec",
            "VslmRelocateSpec": "vim.vslm.RelocateSpec",
            "VslmTagEntry": "vim.vslm.TagEntry",
            "VslmVsoPostRelocateChangeMetadataOperation": "vim.vslm.VsoPostRelocateChange.MetadataOperation",
            "VspanDestPortConflict": "vim.fault.VspanDestPortConflict",
            "VspanPortConflict": "vim.fault.VspanPortConflict",
            "VspanPortMoveFault": "vim.fault.VspanPortMoveFault",
            "VspanPortPromiscChangeFault": "vim.fault.VspanPortPromiscChangeFault",
            "VspanPortgroupPromiscChangeFault": "vim.fault.VspanPortgroupPromiscChangeFault",
            "VspanPortgroupTypeChangeFault": "vim.fault.VspanPortgroupTypeChangeFault",
            "VspanPromiscuousPortNotSupported": "vim.fault.VspanPromiscuousPortNotSupported",
            "VspanSameSessionPortConflict": "vim.fault.VspanSameSessionPortConflict",
            "VvolDatastoreInfo": "vim.host.VvolDatastoreInfo",
            "WaitOptions": "vmodl.query.PropertyCollector.WaitOptions",
            "WakeOnLanNotSupported": "vim.fault.WakeOnLanNotSupported",
            "WakeOnLanNotSupportedByVmotionNIC": "vim.fault.WakeOnLanNotSupportedByVmotionNIC",
            "WarningUpgradeEvent": "vim.event.WarningUpgradeEvent",
            "WeekOfMonth": "vim.scheduler.MonthlyByWeekdayTaskScheduler.WeekOfMonth",
            "WeeklyTaskScheduler": "vim.scheduler.WeeklyTaskScheduler",
            "WillLoseHAProtection": "vim.fault.WillLoseHAProtection",
            "WillLoseHAProtectionResolution": "vim.fault.WillLoseHAProtection.Resolution",
            "WillModifyConfigCpuRequirements": "vim.fault.WillModifyConfigCpuRequirements",
            "WillResetSnapshotDirectory": "vim.fault.WillResetSnapshotDirectory",
            "WinNetBIOSConfigInfo": "vim.net.WinNetBIOSConfigInfo",
            "WipeDiskFault": "vim.fault.WipeDiskFault",
            "WitnessNodeInfo": "vim.vcha.FailoverClusterConfigurator.WitnessNodeInfo",
            "vslmDiskInfoFlag": "vim.vslm.DiskInfoFlag",
            "vslmInfrastructureObjectPolicy": "vim.vslm.InfrastructureObjectPolicy",
            "vslmInfrastructureObjectPolicySpec": "vim.vslm.InfrastructureObjectPolicySpec",
            "vslmVClockInfo": "vim.vslm.VClockInfo",
            "vslmVStorageObjectControlFlag": "vim.vslm.VStorageObjectControlFlag",
        },
    )
