# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The types of ``pbm`` by their names on the wire."""

from .. import _runtime as _rt
from .. import pbm as _pbm

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    PbmAboutInfo = _pbm.AboutInfo
    PbmAlreadyExists = _pbm.fault.AlreadyExists
    PbmAssociateAndApplyPolicyStatusPolicyStatus = (
        _pbm.profile.AssociateAndApplyPolicyStatus.PolicyStatus
    )
    PbmBuiltinGenericType = _pbm.capability.types.BuiltinGenericTypesEnum
    PbmBuiltinType = _pbm.capability.types.BuiltinTypesEnum
    PbmCapabilityConstraintInstance = _pbm.capability.ConstraintInstance
    PbmCapabilityConstraints = _pbm.profile.CapabilityConstraints
    PbmCapabilityDescription = _pbm.capability.types.DescriptiveValue
    PbmCapabilityDiscreteSet = _pbm.capability.types.DiscreteSet
    PbmCapabilityGenericTypeInfo = _pbm.capability.GenericTypeInfo
    PbmCapabilityInstance = _pbm.capability.CapabilityInstance
    PbmCapabilityMetadata = _pbm.capability.CapabilityMetadata
    PbmCapabilityMetadataManager = _pbm.capability.CapabilityMetadataManager
    PbmCapabilityMetadataPerCategory = _pbm.capability.provider.CapabilityObjectMetadataPerCategory
    PbmCapabilityMetadataUniqueId = _pbm.capability.CapabilityMetadata.UniqueId
    PbmCapabilityNamespaceInfo = _pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo
    PbmCapabilityOperator = _pbm.capability.Operator
    PbmCapabilityProfile = _pbm.profile.CapabilityBasedProfile
    PbmCapabilityProfileCreateSpec = _pbm.profile.CapabilityBasedProfileCreateSpec
    PbmCapabilityProfilePropertyMismatchFault = _pbm.fault.CapabilityProfilePropertyMismatchFault
    PbmCapabilityProfileUpdateSpec = _pbm.profile.CapabilityBasedProfileUpdateSpec
    PbmCapabilityPropertyInstance = _pbm.capability.PropertyInstance
    PbmCapabilityPropertyMetadata = _pbm.capability.PropertyMetadata
    PbmCapabilityRange = _pbm.capability.types.Range
    PbmCapabilitySchema = _pbm.capability.provider.CapabilityObjectSchema
    PbmCapabilitySchemaCapabilityCategory = (
        _pbm.capability.provider.CapabilityObjectSchema.CapabilityCategory
    )
    PbmCapabilitySchemaVendorInfo = _pbm.capability.provider.CapabilityObjectSchema.VendorInfo
    PbmCapabilitySubProfile = _pbm.profile.SubProfileCapabilityConstraints.SubProfile
    PbmCapabilitySubProfileConstraints = _pbm.profile.SubProfileCapabilityConstraints
    PbmCapabilityTimeSpan = _pbm.capability.types.TimeSpan
    PbmCapabilityTimeUnitType = _pbm.capability.types.TimeUnitEnum
    PbmCapabilityTypeInfo = _pbm.capability.TypeInfo
    PbmCapabilityVendorNamespaceInfo = (
        _pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo
    )
    PbmCapabilityVendorResourceTypeInfo = (
        _pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo
    )
    PbmCompatibilityCheckFault = _pbm.fault.CompatibilityCheckFault
    PbmComplianceManager = _pbm.compliance.ComplianceManager
    PbmComplianceOperationalStatus = _pbm.compliance.OperationalStatus
    PbmCompliancePolicyStatus = _pbm.compliance.PolicyStatus
    PbmComplianceResult = _pbm.compliance.ComplianceResult
    PbmComplianceResultComplianceTaskStatus = _pbm.compliance.ComplianceResult.ComplianceTaskStatus
    PbmComplianceStatus = _pbm.compliance.ComplianceResult.ComplianceStatus
    PbmDataServiceToPoliciesMap = _pbm.profile.DataServiceToPoliciesMap
    PbmDatastoreSpaceStatistics = _pbm.profile.provider.DatastoreSpaceStatistics
    PbmDebugManagerKeystoreName = _pbm.PbmDebugManager.KeystoreName
    PbmDefaultCapabilityProfile = _pbm.profile.DefaultCapabilityBasedProfile
    PbmDefaultProfileAppliesFault = _pbm.fault.DefaultProfileAppliesFault
    PbmDefaultProfileInfo = _pbm.profile.DefaultProfileInfo
    PbmDuplicateName = _pbm.fault.DuplicateName
    PbmExtendedElementDescription = _pbm.ExtendedElementDescription
    PbmFault = _pbm.fault.PBMFault
    PbmFaultInvalidLogin = _pbm.fault.InvalidLogin
    PbmFaultNoPermission = _pbm.fault.NoPermission
    PbmFaultNoPermissionEntityPrivileges = _pbm.fault.NoPermission.EntityPrivileges
    PbmFaultNotFound = _pbm.fault.NotFound
    PbmFaultProfileStorageFault = _pbm.fault.ProfileStorageFault
    PbmFetchEntityHealthStatusSpec = _pbm.compliance.FetchEntityHealthStatusSpec
    PbmHealthStatusForEntity = _pbm.compliance.EntityHealthStatus.HealthStatus
    PbmIncompatibleVendorSpecificRuleSet = _pbm.fault.IncompatibleVendorSpecificRuleSet
    PbmIofilterInfoFilterType = _pbm.profile.IofilterInfo.FilterType
    PbmLegacyHubsNotSupported = _pbm.fault.LegacyHubsNotSupported
    PbmLineOfServiceInfo = _pbm.capability.provider.LineOfServiceInfo
    PbmLineOfServiceInfoLineOfServiceEnum = (
        _pbm.capability.provider.LineOfServiceInfo.LineOfServiceEnum
    )
    PbmLoggingConfiguration = _pbm.LoggingConfiguration
    PbmLoggingConfigurationComponent = _pbm.LoggingConfiguration.Component
    PbmLoggingConfigurationLogLevel = _pbm.LoggingConfiguration.LogLevel
    PbmNonExistentHubs = _pbm.fault.NonExistentHubs
    PbmObjectType = _pbm.ServerObjectRef.ObjectType
    PbmOperation = _pbm.profile.EntityAssociations.Operation
    PbmPersistenceBasedDataServiceInfo = _pbm.capability.provider.PersistenceBasedDataServiceInfo
    PbmPlacementCapabilityConstraintsRequirement = _pbm.placement.CapabilityConstraintsRequirement
    PbmPlacementCapabilityProfileRequirement = _pbm.placement.CapabilityProfileRequirement
    PbmPlacementCompatibilityResult = _pbm.placement.CompatibilityResult
    PbmPlacementHub = _pbm.placement.PlacementHub
    PbmPlacementHubInfo = _pbm.placement.PlacementHubInfo
    PbmPlacementMatchingReplicationResources = _pbm.placement.MatchingReplicationResources
    PbmPlacementMatchingResources = _pbm.placement.MatchingResources
    PbmPlacementRequirement = _pbm.placement.Requirement
    PbmPlacementResourceUtilization = _pbm.placement.ResourceUtilization
    PbmPlacementSolver = _pbm.placement.PlacementSolver
    PbmPlacementZoneTopologyRequirement = _pbm.placement.ZoneTopologyRequirement
    PbmPolicyAssociationVolumeAllocationType = _pbm.profile.PolicyAssociation.VolumeAllocationType
    PbmProfile = _pbm.profile.Profile
    PbmProfileCategoryEnum = _pbm.profile.CapabilityBasedProfile.ProfileCategoryEnum
    PbmProfileId = _pbm.profile.ProfileId
    PbmProfileK8sCompliantNameSpec = _pbm.profile.ProfileK8sCompliantNameSpec
    PbmProfileOperationOutcome = _pbm.profile.ProfileOperationOutcome
    PbmProfileProfileManager = _pbm.profile.ProfileManager
    PbmProfileResourceType = _pbm.profile.ResourceType
    PbmProfileResourceTypeEnum = _pbm.profile.ResourceTypeEnum
    PbmProfileType = _pbm.profile.ProfileType
    PbmPropertyMismatchFault = _pbm.fault.PropertyMismatchFault
    PbmProvider = _pbm.provider.Provider
    PbmQueryProfileResult = _pbm.profile.QueryProfileResult
    PbmQueryReplicationGroupResult = _pbm.replication.QueryReplicationGroupResult
    PbmReplicationManager = _pbm.replication.ReplicationManager
    PbmResourceInUse = _pbm.fault.ResourceInUse
    PbmRollupComplianceResult = _pbm.compliance.RollupComplianceResult
    PbmServerObjectRef = _pbm.ServerObjectRef
    PbmServiceInstance = _pbm.ServiceInstance
    PbmServiceInstanceContent = _pbm.ServiceInstanceContent
    PbmSessionManager = _pbm.auth.SessionManager
    PbmSystemCreatedProfileType = _pbm.profile.CapabilityBasedProfile.SystemCreatedProfileType
    PbmVaioDataServiceInfo = _pbm.capability.provider.VaioDataServiceInfo
    PbmVmOperation = _pbm.profile.VmAssociations.Operation
    PbmVvolType = _pbm.ServerObjectRef.VvolType

    __all__ = [
        "PbmAboutInfo",
        "PbmAlreadyExists",
        "PbmAssociateAndApplyPolicyStatusPolicyStatus",
        "PbmBuiltinGenericType",
        "PbmBuiltinType",
        "PbmCapabilityConstraintInstance",
        "PbmCapabilityConstraints",
        "PbmCapabilityDescription",
        "PbmCapabilityDiscreteSet",
        "PbmCapabilityGenericTypeInfo",
        "PbmCapabilityInstance",
        "PbmCapabilityMetadata",
        "PbmCapabilityMetadataManager",
        "PbmCapabilityMetadataPerCategory",
        "PbmCapabilityMetadataUniqueId",
        "PbmCapabilityNamespaceInfo",
        "PbmCapabilityOperator",
        "PbmCapabilityProfile",
        "PbmCapabilityProfileCreateSpec",
        "PbmCapabilityProfilePropertyMismatchFault",
        "PbmCapabilityProfileUpdateSpec",
        "PbmCapabilityPropertyInstance",
        "PbmCapabilityPropertyMetadata",
        "PbmCapabilityRange",
        "PbmCapabilitySchema",
        "PbmCapabilitySchemaCapabilityCategory",
        "PbmCapabilitySchemaVendorInfo",
        "PbmCapabilitySubProfile",
        "PbmCapabilitySubProfileConstraints",
        "PbmCapabilityTimeSpan",
        "PbmCapabilityTimeUnitType",
        "PbmCapabilityTypeInfo",
        "PbmCapabilityVendorNamespaceInfo",
        "PbmCapabilityVendorResourceTypeInfo",
        "PbmCompatibilityCheckFault",
        "PbmComplianceManager",
        "PbmComplianceOperationalStatus",
        "PbmCompliancePolicyStatus",
        "PbmComplianceResult",
        "PbmComplianceResultComplianceTaskStatus",
        "PbmComplianceStatus",
        "PbmDataServiceToPoliciesMap",
        "PbmDatastoreSpaceStatistics",
        "PbmDebugManagerKeystoreName",
        "PbmDefaultCapabilityProfile",
        "PbmDefaultProfileAppliesFault",
        "PbmDefaultProfileInfo",
        "PbmDuplicateName",
        "PbmExtendedElementDescription",
        "PbmFault",
        "PbmFaultInvalidLogin",
        "PbmFaultNoPermission",
        "PbmFaultNoPermissionEntityPrivileges",
        "PbmFaultNotFound",
        "PbmFaultProfileStorageFault",
        "PbmFetchEntityHealthStatusSpec",
        "PbmHealthStatusForEntity",
        "PbmIncompatibleVendorSpecificRuleSet",
        "PbmIofilterInfoFilterType",
        "PbmLegacyHubsNotSupported",
        "PbmLineOfServiceInfo",
        "PbmLineOfServiceInfoLineOfServiceEnum",
        "PbmLoggingConfiguration",
        "PbmLoggingConfigurationComponent",
        "PbmLoggingConfigurationLogLevel",
        "PbmNonExistentHubs",
        "PbmObjectType",
        "PbmOperation",
        "PbmPersistenceBasedDataServiceInfo",
        "PbmPlacementCapabilityConstraintsRequirement",
        "PbmPlacementCapabilityProfileRequirement",
        "PbmPlacementCompatibilityResult",
        "PbmPlacementHub",
        "PbmPlacementHubInfo",
        "PbmPlacementMatchingReplicationResources",
        "PbmPlacementMatchingResources",
        "PbmPlacementRequirement",
        "PbmPlacementResourceUtilization",
        "PbmPlacementSolver",
        "PbmPlacementZoneTopologyRequirement",
        "PbmPolicyAssociationVolumeAllocationType",
        "PbmProfile",
        "PbmProfileCategoryEnum",
        "PbmProfileId",
        "PbmProfileK8sCompliantNameSpec",
        "PbmProfileOperationOutcome",
        "PbmProfileProfileManager",
        "PbmProfileResourceType",
        "PbmProfileResourceTypeEnum",
        "PbmProfileType",
        "PbmPropertyMismatchFault",
        "PbmProvider",
        "PbmQueryProfileResult",
        "PbmQueryReplicationGroupResult",
        "PbmReplicationManager",
        "PbmResourceInUse",
        "PbmRollupComplianceResult",
        "PbmServerObjectRef",
        "PbmServiceInstance",
        "PbmServiceInstanceContent",
        "PbmSessionManager",
        "PbmSystemCreatedProfileType",
        "PbmVaioDataServiceInfo",
        "PbmVmOperation",
        "PbmVvolType",
    ]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "PbmAboutInfo": "pbm.AboutInfo",
            "PbmAlreadyExists": "pbm.fault.AlreadyExists",
            "PbmAssociateAndApplyPolicyStatusPolicyStatus": "pbm.profile.AssociateAndApplyPolicyStatus.PolicyStatus",
            "PbmBuiltinGenericType": "pbm.capability.types.BuiltinGenericTypesEnum",
            "PbmBuiltinType": "pbm.capability.types.BuiltinTypesEnum",
            "PbmCapabilityConstraintInstance": "pbm.capability.ConstraintInstance",
            "PbmCapabilityConstraints": "pbm.profile.CapabilityConstraints",
            "PbmCapabilityDescription": "pbm.capability.types.DescriptiveValue",
            "PbmCapabilityDiscreteSet": "pbm.capability.types.DiscreteSet",
            "PbmCapabilityGenericTypeInfo": "pbm.capability.GenericTypeInfo",
            "PbmCapabilityInstance": "pbm.capability.CapabilityInstance",
            "PbmCapabilityMetadata": "pbm.capability.CapabilityMetadata",
            "PbmCapabilityMetadataManager": "pbm.capability.CapabilityMetadataManager",
            "PbmCapabilityMetadataPerCategory": "pbm.capability.provider.CapabilityObjectMetadataPerCategory",
            "PbmCapabilityMetadataUniqueId": "pbm.capability.CapabilityMetadata.UniqueId",
            "PbmCapabilityNamespaceInfo": "pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo",
            "PbmCapabilityOperator": "pbm.capability.Operator",
            "PbmCapabilityProfile": "pbm.profile.CapabilityBasedProfile",
            "PbmCapabilityProfileCreateSpec": "pbm.profile.CapabilityBasedProfileCreateSpec",
            "PbmCapabilityProfilePropertyMismatchFault": "pbm.fault.CapabilityProfilePropertyMismatchFault",
            "PbmCapabilityProfileUpdateSpec": "pbm.profile.CapabilityBasedProfileUpdateSpec",
            "PbmCapabilityPropertyInstance": "pbm.capability.PropertyInstance",
            "PbmCapabilityPropertyMetadata": "pbm.capability.PropertyMetadata",
            "PbmCapabilityRange": "pbm.capability.types.Range",
            "PbmCapabilitySchema": "pbm.capability.provider.CapabilityObjectSchema",
            "PbmCapabilitySchemaCapabilityCategory": "pbm.capability.provider.CapabilityObjectSchema.CapabilityCategory",
            "PbmCapabilitySchemaVendorInfo": "pbm.capability.provider.CapabilityObjectSchema.VendorInfo",
            "PbmCapabilitySubProfile": "pbm.profile.SubProfileCapabilityConstraints.SubProfile",
            "PbmCapabilitySubProfileConstraints": "pbm.profile.SubProfileCapabilityConstraints",
            "PbmCapabilityTimeSpan": "pbm.capability.types.TimeSpan",
            "PbmCapabilityTimeUnitType": "pbm.capability.types.TimeUnitEnum",
            "PbmCapabilityTypeInfo": "pbm.capability.TypeInfo",
            "PbmCapabilityVendorNamespaceInfo": "pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo",
            "PbmCapabilityVendorResourceTypeInfo": "pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo",
            "PbmCompatibilityCheckFault": "pbm.fault.CompatibilityCheckFault",
            "PbmComplianceManager": "pbm.compliance.ComplianceManager",
            "PbmComplianceOperationalStatus": "pbm.compliance.OperationalStatus",
            "PbmCompliancePolicyStatus": "pbm.compliance.PolicyStatus",
            "PbmComplianceResult": "pbm.compliance.ComplianceResult",
            "PbmComplianceResultComplianceTaskStatus": "pbm.compliance.ComplianceResult.ComplianceTaskStatus",
            "PbmComplianceStatus": "pbm.compliance.ComplianceResult.ComplianceStatus",
            "PbmDataServiceToPoliciesMap": "pbm.profile.DataServiceToPoliciesMap",
            "PbmDatastoreSpaceStatistics": "pbm.profile.provider.DatastoreSpaceStatistics",
            "PbmDebugManagerKeystoreName": "pbm.PbmDebugManager.KeystoreName",
            "PbmDefaultCapabilityProfile": "pbm.profile.DefaultCapabilityBasedProfile",
            "PbmDefaultProfileAppliesFault": "pbm.fault.DefaultProfileAppliesFault",
            "PbmDefaultProfileInfo": "pbm.profile.DefaultProfileInfo",
            "PbmDuplicateName": "pbm.fault.DuplicateName",
            "PbmExtendedElementDescription": "pbm.ExtendedElementDescription",
            "PbmFault": "pbm.fault.PBMFault",
            "PbmFaultInvalidLogin": "pbm.fault.InvalidLogin",
            "PbmFaultNoPermission": "pbm.fault.NoPermission",
            "PbmFaultNoPermissionEntityPrivileges": "pbm.fault.NoPermission.EntityPrivileges",
            "PbmFaultNotFound": "pbm.fault.NotFound",
            "PbmFaultProfileStorageFault": "pbm.fault.ProfileStorageFault",
            "PbmFetchEntityHealthStatusSpec": "pbm.compliance.FetchEntityHealthStatusSpec",
            "PbmHealthStatusForEntity": "pbm.compliance.EntityHealthStatus.HealthStatus",
            "PbmIncompatibleVendorSpecificRuleSet": "pbm.fault.IncompatibleVendorSpecificRuleSet",
            "PbmIofilterInfoFilterType": "pbm.profile.IofilterInfo.FilterType",
            "PbmLegacyHubsNotSupported": "pbm.fault.LegacyHubsNotSupported",
            "PbmLineOfServiceInfo": "pbm.capability.provider.LineOfServiceInfo",
            "PbmLineOfServiceInfoLineOfServiceEnum": "pbm.capability.provider.LineOfServiceInfo.LineOfServiceEnum",
            "PbmLoggingConfiguration": "pbm.LoggingConfiguration",
            "PbmLoggingConfigurationComponent": "pbm.LoggingConfiguration.Component",
            "PbmLoggingConfigurationLogLevel": "pbm.LoggingConfiguration.LogLevel",
            "PbmNonExistentHubs": "pbm.fault.NonExistentHubs",
            "PbmObjectType": "pbm.ServerObjectRef.ObjectType",
            "PbmOperation": "pbm.profile.EntityAssociations.Operation",
            "PbmPersistenceBasedDataServiceInfo": "pbm.capability.provider.PersistenceBasedDataServiceInfo",
            "PbmPlacementCapabilityConstraintsRequirement": "pbm.placement.CapabilityConstraintsRequirement",
            "PbmPlacementCapabilityProfileRequirement": "pbm.placement.CapabilityProfileRequirement",
            "PbmPlacementCompatibilityResult": "pbm.placement.CompatibilityResult",
            "PbmPlacementHub": "pbm.placement.PlacementHub",
            "PbmPlacementHubInfo": "pbm.placement.PlacementHubInfo",
            "PbmPlacementMatchingReplicationResources": "pbm.placement.MatchingReplicationResources",
            "PbmPlacementMatchingResources": "pbm.placement.MatchingResources",
            "PbmPlacementRequirement": "pbm.placement.Requirement",
            "PbmPlacementResourceUtilization": "pbm.placement.ResourceUtilization",
            "PbmPlacementSolver": "pbm.placement.PlacementSolver",
            "PbmPlacementZoneTopologyRequirement": "pbm.placement.ZoneTopologyRequirement",
            "PbmPolicyAssociationVolumeAllocationType": "pbm.profile.PolicyAssociation.VolumeAllocationType",
            "PbmProfile": "pbm.profile.Profile",
            "PbmProfileCategoryEnum": "pbm.profile.CapabilityBasedProfile.ProfileCategoryEnum",
            "PbmProfileId": "pbm.profile.ProfileId",
            "PbmProfileK8sCompliantNameSpec": "pbm.profile.ProfileK8sCompliantNameSpec",
            "PbmProfileOperationOutcome": "pbm.profile.ProfileOperationOutcome",
            "PbmProfileProfileManager": "pbm.profile.ProfileManager",
            "PbmProfileResourceType": "pbm.profile.ResourceType",
            "PbmProfileResourceTypeEnum": "pbm.profile.ResourceTypeEnum",
            "PbmProfileType": "pbm.profile.ProfileType",
            "PbmPropertyMismatchFault": "pbm.fault.PropertyMismatchFault",
            "PbmProvider": "pbm.provider.Provider",
            "PbmQueryProfileResult": "pbm.profile.QueryProfileResult",
            "PbmQueryReplicationGroupResult": "pbm.replication.QueryReplicationGroupResult",
            "PbmReplicationManager": "pbm.replication.ReplicationManager",
            "PbmResourceInUse": "pbm.fault.ResourceInUse",
            "PbmRollupComplianceResult": "pbm.compliance.RollupComplianceResult",
            "PbmServerObjectRef": "pbm.ServerObjectRef",
            "PbmServiceInstance": "pbm.ServiceInstance",
            "PbmServiceInstanceContent": "pbm.ServiceInstanceContent",
            "PbmSessionManager": "pbm.auth.SessionManager",
            "PbmSystemCreatedProfileType": "pbm.profile.CapabilityBasedProfile.SystemCreatedProfileType",
            "PbmVaioDataServiceInfo": "pbm.capability.provider.VaioDataServiceInfo",
            "PbmVmOperation": "pbm.profile.VmAssociations.Operation",
            "PbmVvolType": "pbm.ServerObjectRef.VvolType",
        },
    )
