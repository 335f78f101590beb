# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The types of ``sms`` by their names on the wire."""

from .. import _runtime as _rt
from .. import sms as _sms

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    AlarmFilter = _sms.provider.AlarmFilter
    AlarmResult = _sms.provider.AlarmResult
    AlarmType = _sms.storage.AlarmType
    AlreadyDone = _sms.fault.replication.AlreadyDone
    AuthConnectionFailed = _sms.fault.AuthConnectionFailed
    BackingConfig = _sms.storage.BackingConfig
    BackingStoragePool = _sms.storage.BackingStoragePool
    BackingStoragePoolType = _sms.storage.BackingStoragePool.BackingStoragePoolType
    BlockDeviceInterface = _sms.storage.StorageArray.BlockDeviceInterface
    CertificateAuthorityFault = _sms.fault.CertificateAuthorityFault
    CertificateNotImported = _sms.fault.CertificateNotImported
    CertificateNotTrusted = _sms.fault.CertificateNotTrusted
    CertificateRefreshFailed = _sms.fault.CertificateRefreshFailed
    CertificateRevocationFailed = _sms.fault.CertificateRevocationFailed
    DatastoreBackingPoolMapping = _sms.storage.DatastoreBackingPoolMapping
    DatastorePair = _sms.storage.DatastorePair
    DeviceId = _sms.storage.replication.DeviceId
    DrsMigrationCapabilityResult = _sms.storage.DrsMigrationCapabilityResult
    DuplicateEntry = _sms.fault.DuplicateEntry
    EntityReferenceEntityType = _sms.EntityReference.EntityType
    FailoverParam = _sms.storage.replication.FailoverParam
    FailoverSuccessResult = _sms.storage.replication.FailoverSuccessResult
    FaultDomainInfo = _sms.storage.replication.FaultDomainInfo
    FaultDomainProviderMapping = _sms.storage.FaultDomainProviderMapping
    FcStoragePort = _sms.storage.FcStoragePort
    FcoeStoragePort = _sms.storage.FcoeStoragePort
    FileSystemInterface = _sms.storage.StorageArray.FileSystemInterface
    FileSystemInterfaceVersion = _sms.storage.StorageFileSystem.FileSystemInterfaceVersion
    GroupErrorResult = _sms.storage.replication.GroupErrorResult
    GroupInfo = _sms.storage.replication.GroupInfo
    GroupOperationResult = _sms.storage.replication.GroupOperationResult
    InactiveProvider = _sms.fault.InactiveProvider
    IncorrectUsernamePassword = _sms.fault.IncorrectUsernamePassword
    InvalidCertificate = _sms.fault.InvalidCertificate
    InvalidFunctionTarget = _sms.fault.replication.InvalidFunctionTarget
    InvalidProfile = _sms.fault.InvalidProfile
    InvalidReplicationState = _sms.fault.replication.InvalidReplicationState
    InvalidSession = _sms.fault.InvalidSession
    InvalidUrl = _sms.fault.InvalidUrl
    IscsiStoragePort = _sms.storage.IscsiStoragePort
    LunHbaAssociation = _sms.storage.LunHbaAssociation
    MultipleSortSpecsNotSupported = _sms.fault.MultipleSortSpecsNotSupported
    NameValuePair = _sms.storage.NameValuePair
    NoCommonProviderForAllBackings = _sms.fault.NoCommonProviderForAllBackings
    NoReplicationTarget = _sms.fault.replication.NoReplicationTarget
    NoValidReplica = _sms.fault.replication.NoValidReplica
    NotSupportedByProvider = _sms.fault.NotSupportedByProvider
    PeerNotReachable = _sms.fault.replication.PeerNotReachable
    PointInTimeReplicaId = _sms.storage.replication.PointInTimeReplicaId
    PointInTimeReplicaInfo = (
        _sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo
    )
    PolicyAssociation = _sms.storage.replication.FailoverParam.PolicyAssociation
    PromoteParam = _sms.storage.replication.PromoteParam
    ProviderBusy = _sms.fault.ProviderBusy
    ProviderConnectionFailed = _sms.fault.ProviderConnectionFailed
    ProviderNotFound = _sms.fault.ProviderNotFound
    ProviderOutOfProvisioningResource = _sms.fault.ProviderOutOfProvisioningResource
    ProviderOutOfResource = _sms.fault.ProviderOutOfResource
    ProviderProfile = _sms.provider.VasaProviderInfo.ProviderProfile
    ProviderRegistrationFault = _sms.fault.ProviderRegistrationFault
    ProviderSyncFailed = _sms.fault.ProviderSyncFailed
    ProviderUnavailable = _sms.fault.ProviderUnavailable
    ProviderUnregistrationFault = _sms.fault.ProviderUnregistrationFault
    ProxyRegistrationFailed = _sms.fault.ProxyRegistrationFailed
    QueryExecutionFault = _sms.fault.QueryExecutionFault
    QueryNotSupported = _sms.fault.QueryNotSupported
    QueryPointInTimeReplicaParam = _sms.storage.replication.QueryPointInTimeReplicaParam
    QueryPointInTimeReplicaSuccessResult = (
        _sms.storage.replication.QueryPointInTimeReplicaSuccessResult
    )
    QueryPointInTimeReplicaSummaryResult = (
        _sms.storage.replication.QueryPointInTimeReplicaSummaryResult
    )
    QueryReplicationGroupSuccessResult = _sms.storage.replication.QueryReplicationGroupSuccessResult
    QueryReplicationPeerResult = _sms.storage.replication.QueryReplicationPeerResult
    RecoveredDevice = _sms.storage.replication.FailoverSuccessResult.RecoveredDevice
    RecoveredDiskInfo = _sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo
    RecoveredTargetGroupMemberInfo = _sms.storage.replication.RecoveredTargetGroupMemberInfo
    RelatedStorageArray = _sms.provider.VasaProviderInfo.RelatedStorageArray
    ReplicaId = _sms.storage.replication.ReplicaId
    ReplicaIntervalQueryResult = (
        _sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult
    )
    ReplicaQueryIntervalParam = (
        _sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam
    )
    ReplicationGroupData = _sms.storage.replication.FailoverParam.ReplicationGroupData
    ReplicationReplicationState = _sms.storage.replication.ReplicationState
    ReplicationTargetInfo = _sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo
    ReverseReplicationSuccessResult = _sms.storage.replication.ReverseReplicationSuccessResult
    ServiceNotInitialized = _sms.fault.ServiceNotInitialized
    SmsAboutInfo = _sms.AboutInfo
    SmsAlarmStatus = _sms.storage.AlarmStatus
    SmsEntityType = _sms.storage.EntityType
    SmsFault = _sms.fault.SmsFault
    SmsInvalidLogin = _sms.fault.InvalidLogin
    SmsProvider = _sms.provider.Provider
    SmsProviderInfo = _sms.provider.ProviderInfo
    SmsProviderSpec = _sms.provider.ProviderSpec
    SmsReplicationFault = _sms.fault.replication.ReplicationFault
    SmsResourceInUse = _sms.fault.ResourceInUse
    SmsServiceInstance = _sms.ServiceInstance
    SmsSessionManager = _sms.auth.SessionManager
    SmsStorageManager = _sms.StorageManager
    SmsTask = _sms.Task
    SmsTaskInfo = _sms.TaskInfo
    SmsTaskState = _sms.TaskInfo.State
    SourceGroupInfo = _sms.storage.replication.SourceGroupInfo
    SourceGroupMemberInfo = _sms.storage.replication.SourceGroupMemberInfo
    StorageAlarm = _sms.storage.StorageAlarm
    StorageArray = _sms.storage.StorageArray
    StorageCapability = _sms.storage.StorageCapability
    StorageContainer = _sms.storage.StorageContainer
    StorageContainerResult = _sms.storage.StorageContainerResult
    StorageContainerSpec = _sms.storage.StorageContainerSpec
    StorageContainerVvolContainerTypeEnum = _sms.storage.StorageContainer.VvolContainerTypeEnum
    StorageFileSystem = _sms.storage.StorageFileSystem
    StorageFileSystemInfo = _sms.storage.FileSystemInfo
    StorageLun = _sms.storage.StorageLun
    StoragePort = _sms.storage.StoragePort
    StorageProcessor = _sms.storage.StorageProcessor
    SupportedVendorModelMapping = _sms.provider.VasaProviderInfo.SupportedVendorModelMapping
    SyncInProgress = _sms.fault.SyncInProgress
    SyncOngoing = _sms.fault.replication.SyncOngoing
    SyncReplicationGroupSuccessResult = _sms.storage.replication.SyncReplicationGroupSuccessResult
    TargetDeviceId = _sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId
    TargetGroupInfo = _sms.storage.replication.TargetGroupInfo
    TargetGroupMemberInfo = _sms.storage.replication.TargetGroupMemberInfo
    TargetToSourceInfo = _sms.storage.replication.TargetGroupInfo.TargetToSourceInfo
    TestFailoverParam = _sms.storage.replication.TestFailoverParam
    ThinProvisioningStatus = _sms.storage.ThinProvisioningStatus
    TooMany = _sms.fault.TooMany
    VASAProviderUpgradeSpec = _sms.provider.VASAProviderUpgradeSpec
    VVolId = _sms.storage.replication.VVolId
    VasaAuthenticationType = _sms.provider.VmodlVasaProviderSpec.AuthenticationType
    VasaProfile = _sms.storage.StorageArray.VasaProfile
    VasaProvider = _sms.provider.VasaProvider
    VasaProviderCertificateStatus = _sms.provider.VasaProviderInfo.CertificateStatus
    VasaProviderInfo = _sms.provider.VasaProviderInfo
    VasaProviderProfile = _sms.provider.VasaProviderInfo.VasaProviderProfile
    VasaProviderSpec = _sms.provider.VasaProviderSpec
    VasaProviderStatus = _sms.provider.VasaProviderInfo.VasaProviderStatus
    VasaVirtualDiskId = _sms.storage.replication.VirtualDiskId
    VirtualDiskKey = _sms.storage.replication.VirtualDiskKey
    VirtualDiskMoId = _sms.storage.replication.VirtualDiskMoId
    VirtualMachineFilePath = _sms.storage.replication.VirtualMachineFilePath
    VirtualMachineId = _sms.storage.replication.VirtualMachineId
    VirtualMachineMoId = _sms.storage.replication.VirtualMachineMoId
    VirtualMachineUUID = _sms.storage.replication.VirtualMachineUUID
    VpCategory = _sms.provider.VasaProviderInfo.Category
    VpType = _sms.provider.VasaProviderInfo.Type

    __all__ = [
        "AlarmFilter",
        "AlarmResult",
        "AlarmType",
        "AlreadyDone",
        "AuthConnectionFailed",
        "BackingConfig",
        "BackingStoragePool",
        "BackingStoragePoolType",
        "BlockDeviceInterface",
        "CertificateAuthorityFault",
        "CertificateNotImported",
        "CertificateNotTrusted",
        "CertificateRefreshFailed",
        "CertificateRevocationFailed",
        "DatastoreBackingPoolMapping",
        "DatastorePair",
        "DeviceId",
        "DrsMigrationCapabilityResult",
        "DuplicateEntry",
        "EntityReferenceEntityType",
        "FailoverParam",
        "FailoverSuccessResult",
        "FaultDomainInfo",
        "FaultDomainProviderMapping",
        "FcStoragePort",
        "FcoeStoragePort",
        "FileSystemInterface",
        "FileSystemInterfaceVersion",
        "GroupErrorResult",
        "GroupInfo",
        "GroupOperationResult",
        "InactiveProvider",
        "IncorrectUsernamePassword",
        "InvalidCertificate",
        "InvalidFunctionTarget",
        "InvalidProfile",
        "InvalidReplicationState",
        "InvalidSession",
        "InvalidUrl",
        "IscsiStoragePort",
        "LunHbaAssociation",
        "MultipleSortSpecsNotSupported",
        "NameValuePair",
        "NoCommonProviderForAllBackings",
        "NoReplicationTarget",
        "NoValidReplica",
        "NotSupportedByProvider",
        "PeerNotReachable",
        "PointInTimeReplicaId",
        "PointInTimeReplicaInfo",
        "PolicyAssociation",
        "PromoteParam",
        "ProviderBusy",
        "ProviderConnectionFailed",
        "ProviderNotFound",
        "ProviderOutOfProvisioningResource",
        "ProviderOutOfResource",
        "ProviderProfile",
        "ProviderRegistrationFault",
        "ProviderSyncFailed",
        "ProviderUnavailable",
        "ProviderUnregistrationFault",
        "ProxyRegistrationFailed",
        "QueryExecutionFault",
        "QueryNotSupported",
        "QueryPointInTimeReplicaParam",
        "QueryPointInTimeReplicaSuccessResult",
        "QueryPointInTimeReplicaSummaryResult",
        "QueryReplicationGroupSuccessResult",
        "QueryReplicationPeerResult",
        "RecoveredDevice",
        "RecoveredDiskInfo",
        "RecoveredTargetGroupMemberInfo",
        "RelatedStorageArray",
        "ReplicaId",
        "ReplicaIntervalQueryResult",
        "ReplicaQueryIntervalParam",
        "ReplicationGroupData",
        "ReplicationReplicationState",
        "ReplicationTargetInfo",
        "ReverseReplicationSuccessResult",
        "ServiceNotInitialized",
        "SmsAboutInfo",
        "SmsAlarmStatus",
        "SmsEntityType",
        "SmsFault",
        "SmsInvalidLogin",
        "SmsProvider",
        "SmsProviderInfo",
        "SmsProviderSpec",
        "SmsReplicationFault",
        "SmsResourceInUse",
        "SmsServiceInstance",
        "SmsSessionManager",
        "SmsStorageManager",
        "SmsTask",
        "SmsTaskInfo",
        "SmsTaskState",
        "SourceGroupInfo",
        "SourceGroupMemberInfo",
        "StorageAlarm",
        "StorageArray",
        "StorageCapability",
        "StorageContainer",
        "StorageContainerResult",
        "StorageContainerSpec",
        "StorageContainerVvolContainerTypeEnum",
        "StorageFileSystem",
        "StorageFileSystemInfo",
        "StorageLun",
        "StoragePort",
        "StorageProcessor",
        "SupportedVendorModelMapping",
        "SyncInProgress",
        "SyncOngoing",
        "SyncReplicationGroupSuccessResult",
        "TargetDeviceId",
        "TargetGroupInfo",
        "TargetGroupMemberInfo",
        "TargetToSourceInfo",
        "TestFailoverParam",
        "ThinProvisioningStatus",
        "TooMany",
        "VASAProviderUpgradeSpec",
        "VVolId",
        "VasaAuthenticationType",
        "VasaProfile",
        "VasaProvider",
        "VasaProviderCertificateStatus",
        "VasaProviderInfo",
        "VasaProviderProfile",
        "VasaProviderSpec",
        "VasaProviderStatus",
        "VasaVirtualDiskId",
        "VirtualDiskKey",
        "VirtualDiskMoId",
        "VirtualMachineFilePath",
        "VirtualMachineId",
        "VirtualMachineMoId",
        "VirtualMachineUUID",
        "VpCategory",
        "VpType",
    ]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "AlarmFilter": "sms.provider.AlarmFilter",
            "AlarmResult": "sms.provider.AlarmResult",
            "AlarmType": "sms.storage.AlarmType",
            "AlreadyDone": "sms.fault.replication.AlreadyDone",
            "AuthConnectionFailed": "sms.fault.AuthConnectionFailed",
            "BackingConfig": "sms.storage.BackingConfig",
            "BackingStoragePool": "sms.storage.BackingStoragePool",
            "BackingStoragePoolType": "sms.storage.BackingStoragePool.BackingStoragePoolType",
            "BlockDeviceInterface": "sms.storage.StorageArray.BlockDeviceInterface",
            "CertificateAuthorityFault": "sms.fault.CertificateAuthorityFault",
            "CertificateNotImported": "sms.fault.CertificateNotImported",
            "CertificateNotTrusted": "sms.fault.CertificateNotTrusted",
            "CertificateRefreshFailed": "sms.fault.CertificateRefreshFailed",
            "CertificateRevocationFailed": "sms.fault.CertificateRevocationFailed",
            "DatastoreBackingPoolMapping": "sms.storage.DatastoreBackingPoolMapping",
            "DatastorePair": "sms.storage.DatastorePair",
            "DeviceId": "sms.storage.replication.DeviceId",
            "DrsMigrationCapabilityResult": "sms.storage.DrsMigrationCapabilityResult",
            "DuplicateEntry": "sms.fault.DuplicateEntry",
            "EntityReferenceEntityType": "sms.EntityReference.EntityType",
            "FailoverParam": "sms.storage.replication.FailoverParam",
            "FailoverSuccessResult": "sms.storage.replication.FailoverSuccessResult",
            "FaultDomainInfo": "sms.storage.replication.FaultDomainInfo",
            "FaultDomainProviderMapping": "sms.storage.FaultDomainProviderMapping",
            "FcStoragePort": "sms.storage.FcStoragePort",
            "FcoeStoragePort": "sms.storage.FcoeStoragePort",
            "FileSystemInterface": "sms.storage.StorageArray.FileSystemInterface",
            "FileSystemInterfaceVersion": "sms.storage.StorageFileSystem.FileSystemInterfaceVersion",
            "GroupErrorResult": "sms.storage.replication.GroupErrorResult",
            "GroupInfo": "sms.storage.replication.GroupInfo",
            "GroupOperationResult": "sms.storage.replication.GroupOperationResult",
            "InactiveProvider": "sms.fault.InactiveProvider",
            "IncorrectUsernamePassword": "sms.fault.IncorrectUsernamePassword",
            "InvalidCertificate": "sms.fault.InvalidCertificate",
            "InvalidFunctionTarget": "sms.fault.replication.InvalidFunctionTarget",
            "InvalidProfile": "sms.fault.InvalidProfile",
            "InvalidReplicationState": "sms.fault.replication.InvalidReplicationState",
            "InvalidSession": "sms.fault.InvalidSession",
            "InvalidUrl": "sms.fault.InvalidUrl",
            "IscsiStoragePort": "sms.storage.IscsiStoragePort",
            "LunHbaAssociation": "sms.storage.LunHbaAssociation",
            "MultipleSortSpecsNotSupported": "sms.fault.MultipleSortSpecsNotSupported",
            "NameValuePair": "sms.storage.NameValuePair",
            "NoCommonProviderForAllBackings": "sms.fault.NoCommonProviderForAllBackings",
            "NoReplicationTarget": "sms.fault.replication.NoReplicationTarget",
            "NoValidReplica": "sms.fault.replication.NoValidReplica",
            "NotSupportedByProvider": "sms.fault.NotSupportedByProvider",
            "PeerNotReachable": "sms.fault.replication.PeerNotReachable",
            "PointInTimeReplicaId": "sms.storage.replication.PointInTimeReplicaId",
            "PointInTimeReplicaInfo": "sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo",
            "PolicyAssociation": "sms.storage.replication.FailoverParam.PolicyAssociation",
            "PromoteParam": "sms.storage.replication.PromoteParam",
            "ProviderBusy": "sms.fault.ProviderBusy",
            "ProviderConnectionFailed": "sms.fault.ProviderConnectionFailed",
            "ProviderNotFound": "sms.fault.ProviderNotFound",
            "ProviderOutOfProvisioningResource": "sms.fault.ProviderOutOfProvisioningResource",
            "ProviderOutOfResource": "sms.fault.ProviderOutOfResource",
            "ProviderProfile": "sms.provider.VasaProviderInfo.ProviderProfile",
            "ProviderRegistrationFault": "sms.fault.ProviderRegistrationFault",
            "ProviderSyncFailed": "sms.fault.ProviderSyncFailed",
            "ProviderUnavailable": "sms.fault.ProviderUnavailable",
            "ProviderUnregistrationFault": "sms.fault.ProviderUnregistrationFault",
            "ProxyRegistrationFailed": "sms.fault.ProxyRegistrationFailed",
            "QueryExecutionFault": "sms.fault.QueryExecutionFault",
            "QueryNotSupported": "sms.fault.QueryNotSupported",
            "QueryPointInTimeReplicaParam": "sms.storage.replication.QueryPointInTimeReplicaParam",
            "QueryPointInTimeReplicaSuccessResult": "sms.storage.replication.QueryPointInTimeReplicaSuccessResult",
            "QueryPointInTimeReplicaSummaryResult": "sms.storage.replication.QueryPointInTimeReplicaSummaryResult",
            "QueryReplicationGroupSuccessResult": "sms.storage.replication.QueryReplicationGroupSuccessResult",
            "QueryReplicationPeerResult": "sms.storage.replication.QueryReplicationPeerResult",
            "RecoveredDevice": "sms.storage.replication.FailoverSuccessResult.RecoveredDevice",
            "RecoveredDiskInfo": "sms.storage.replication.FailoverSuccessResult.RecoveredDiskInfo",
            "RecoveredTargetGroupMemberInfo": "sms.storage.replication.RecoveredTargetGroupMemberInfo",
            "RelatedStorageArray": "sms.provider.VasaProviderInfo.RelatedStorageArray",
            "ReplicaId": "sms.storage.replication.ReplicaId",
            "ReplicaIntervalQueryResult": "sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult",
            "ReplicaQueryIntervalParam": "sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam",
            "ReplicationGroupData": "sms.storage.replication.FailoverParam.ReplicationGroupData",
            "ReplicationReplicationState": "sms.storage.replication.ReplicationState",
            "ReplicationTargetInfo": "sms.storage.replication.SourceGroupInfo.ReplicationTargetInfo",
            "ReverseReplicationSuccessResult": "sms.storage.replication.ReverseReplicationSuccessResult",
            "ServiceNotInitialized": "sms.fault.ServiceNotInitialized",
            "SmsAboutInfo": "sms.AboutInfo",
            "SmsAlarmStatus": "sms.storage.AlarmStatus",
            "SmsEntityType": "sms.storage.EntityType",
            "SmsFault": "sms.fault.SmsFault",
            "SmsInvalidLogin": "sms.fault.InvalidLogin",
            "SmsProvider": "sms.provider.Provider",
            "SmsProviderInfo": "sms.provider.ProviderInfo",
            "SmsProviderSpec": "sms.provider.ProviderSpec",
            "SmsReplicationFault": "sms.fault.replication.ReplicationFault",
            "SmsResourceInUse": "sms.fault.ResourceInUse",
            "SmsServiceInstance": "sms.ServiceInstance",
            "SmsSessionManager": "sms.auth.SessionManager",
            "SmsStorageManager": "sms.StorageManager",
            "SmsTask": "sms.Task",
            "SmsTaskInfo": "sms.TaskInfo",
            "SmsTaskState": "sms.TaskInfo.State",
            "SourceGroupInfo": "sms.storage.replication.SourceGroupInfo",
            "SourceGroupMemberInfo": "sms.storage.replication.SourceGroupMemberInfo",
            "StorageAlarm": "sms.storage.StorageAlarm",
            "StorageArray": "sms.storage.StorageArray",
            "StorageCapability": "sms.storage.StorageCapability",
            "StorageContainer": "sms.storage.StorageContainer",
            "StorageContainerResult": "sms.storage.StorageContainerResult",
            "StorageContainerSpec": "sms.storage.StorageContainerSpec",
            "StorageContainerVvolContainerTypeEnum": "sms.storage.StorageContainer.VvolContainerTypeEnum",
            "StorageFileSystem": "sms.storage.StorageFileSystem",
            "StorageFileSystemInfo": "sms.storage.FileSystemInfo",
            "StorageLun": "sms.storage.StorageLun",
            "StoragePort": "sms.storage.StoragePort",
            "StorageProcessor": "sms.storage.StorageProcessor",
            "SupportedVendorModelMapping": "sms.provider.VasaProviderInfo.SupportedVendorModelMapping",
            "SyncInProgress": "sms.fault.SyncInProgress",
            "SyncOngoing": "sms.fault.replication.SyncOngoing",
            "SyncReplicationGroupSuccessResult": "sms.storage.replication.SyncReplicationGroupSuccessResult",
            "TargetDeviceId": "sms.storage.replication.SourceGroupMemberInfo.TargetDeviceId",
            "TargetGroupInfo": "sms.storage.replication.TargetGroupInfo",
            "TargetGroupMemberInfo": "sms.storage.replication.TargetGroupMemberInfo",
            "TargetToSourceInfo": "sms.storage.replication.TargetGroupInfo.TargetToSourceInfo",
            "TestFailoverParam": "sms.storage.replication.TestFailoverParam",
            "ThinProvisioningStatus": "sms.storage.ThinProvisioningStatus",
            "TooMany": "sms.fault.TooMany",
            "VASAProviderUpgradeSpec": "sms.provider.VASAProviderUpgradeSpec",
            "VVolId": "sms.storage.replication.VVolId",
            "VasaAuthenticationType": "sms.provider.VmodlVasaProviderSpec.AuthenticationType",
            "VasaProfile": "sms.storage.StorageArray.VasaProfile",
            "VasaProvider": "sms.provider.VasaProvider",
            "VasaProviderCertificateStatus": "sms.provider.VasaProviderInfo.CertificateStatus",
            "VasaProviderInfo": "sms.provider.VasaProviderInfo",
            "VasaProviderProfile": "sms.provider.VasaProviderInfo.VasaProviderProfile",
            "VasaProviderSpec": "sms.provider.VasaProviderSpec",
            "VasaProviderStatus": "sms.provider.VasaProviderInfo.VasaProviderStatus",
            "VasaVirtualDiskId": "sms.storage.replication.VirtualDiskId",
            "VirtualDiskKey": "sms.storage.replication.VirtualDiskKey",
            "VirtualDiskMoId": "sms.storage.replication.VirtualDiskMoId",
            "VirtualMachineFilePath": "sms.storage.replication.VirtualMachineFilePath",
            "VirtualMachineId": "sms.storage.replication.VirtualMachineId",
            "VirtualMachineMoId": "sms.storage.replication.VirtualMachineMoId",
            "VirtualMachineUUID": "sms.storage.replication.VirtualMachineUUID",
            "VpCategory": "sms.provider.VasaProviderInfo.Category",
            "VpType": "sms.provider.VasaProviderInfo.Type",
        },
    )
