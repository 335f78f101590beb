# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ProfileManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.managed(
    "pbm.profile.ProfileManager",
    wire_name="PbmProfileProfileManager",
    since="pbm.version.version1",
    rank=1,
)
class ProfileManager(_rt.ManagedObject):
    """The managed object ``pbm.profile.ProfileManager``, on the wire ``PbmProfileProfileManager``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/ProfileManager.rst``
    """

    @_rt.method(
        "PbmFetchResourceType",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        returns=_rt.Returns("pbm.profile.ResourceType", array=True, optional=True),
    )
    def PbmFetchResourceType(self) -> list[pbm.profile.ResourceType]:
        """Returns a list of ``pbm.profile.ResourceType``, which may be empty. Since pbm API 1.0.

        Privilege:
            ``StorageProfile.View``
        """
        _result: list[pbm.profile.ResourceType] = self._invoke("PbmFetchResourceType", {})
        return _result

    FetchResourceType = PbmFetchResourceType

    @_rt.method(
        "PbmFetchVendorInfo",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        parameters=(
            _rt.Parameter(
                "resourceType",
                "pbm.profile.ResourceType",
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns(
            "pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo",
            array=True,
            optional=True,
        ),
    )
    def PbmFetchVendorInfo(
        self, resourceType: pbm.profile.ResourceType | None = None
    ) -> list[pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo]:
        """Returns a list of
        ``pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo``, which may be
        empty. Since pbm API 1.0.

        Args:
            resourceType: ``pbm.profile.ResourceType``, optional.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"resourceType": resourceType}
        self._check_arguments("PbmFetchVendorInfo", _arguments)
        _result: list[pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo] = (
            self._invoke("PbmFetchVendorInfo", _arguments)
        )
        return _result

    FetchVendorInfo = PbmFetchVendorInfo

    @_rt.method(
        "PbmFetchCapabilityMetadata",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        parameters=(
            _rt.Parameter(
                "resourceType",
                "pbm.profile.ResourceType",
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Parameter(
                "vendorUuid", "string", optional=True, since="pbm.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns(
            "pbm.capability.provider.CapabilityObjectMetadataPerCategory", array=True, optional=True
        ),
    )
    def PbmFetchCapabilityMetadata(
        self, resourceType: pbm.profile.ResourceType | None = None, vendorUuid: str | None = None
    ) -> list[pbm.capability.provider.CapabilityObjectMetadataPerCategory]:
        """Returns a list of ``pbm.capability.provider.CapabilityObjectMetadataPerCategory``, which
        may be empty. Since pbm API 1.0.

        Args:
            resourceType: ``pbm.profile.ResourceType``, optional.
            vendorUuid: ``string``, optional.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"resourceType": resourceType, "vendorUuid": vendorUuid}
        self._check_arguments("PbmFetchCapabilityMetadata", _arguments)
        _result: list[pbm.capability.provider.CapabilityObjectMetadataPerCategory] = self._invoke(
            "PbmFetchCapabilityMetadata", _arguments
        )
        return _result

    FetchCapabilityMetadata = PbmFetchCapabilityMetadata

    @_rt.method(
        "PbmFetchCapabilitySchema",
        since="pbm.version.version11",
        rank=3,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "vendorUuid", "string", optional=True, since="pbm.version.version11", rank=3
            ),
            _rt.Parameter(
                "lineOfService",
                "string",
                array=True,
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
        ),
        returns=_rt.Returns(
            "pbm.capability.provider.CapabilityObjectSchema", array=True, optional=True
        ),
    )
    def PbmFetchCapabilitySchema(
        self, vendorUuid: str | None = None, lineOfService: Iterable[str] = ()
    ) -> list[pbm.capability.provider.CapabilityObjectSchema]:
        """Returns a list of ``pbm.capability.provider.CapabilityObjectSchema``, which may be empty.
        Since pbm API 6.5.

        Args:
            vendorUuid: ``string``, optional.
            lineOfService: List of ``string``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {
            "vendorUuid": vendorUuid,
            "lineOfService": _rt.array("lineOfService", lineOfService),
        }
        if self._rank < 3:
            self._unsupported("PbmFetchCapabilitySchema", 3, "pbm")
        _result: list[pbm.capability.provider.CapabilityObjectSchema] = self._invoke(
            "PbmFetchCapabilitySchema", _arguments
        )
        return _result

    FetchCapabilitySchema = PbmFetchCapabilitySchema

    @_rt.method(
        "PbmCreate",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.Update",
        raises=(
            vmodl.fault.InvalidArgument,
            pbm.fault.ProfileStorageFault,
            pbm.fault.DuplicateName,
        ),
        parameters=(
            _rt.Parameter(
                "createSpec",
                "pbm.profile.CapabilityBasedProfileCreateSpec",
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.profile.ProfileId"),
    )
    def PbmCreate(
        self, createSpec: pbm.profile.CapabilityBasedProfileCreateSpec
    ) -> pbm.profile.ProfileId:
        """Returns ``pbm.profile.ProfileId``. Since pbm API 1.0.

        Args:
            createSpec: ``pbm.profile.CapabilityBasedProfileCreateSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.ProfileStorageFault: Not described.
            pbm.fault.DuplicateName: Not described.

        Privilege:
            ``StorageProfile.Update``
        """
        _arguments = {"createSpec": createSpec}
        self._check_arguments("PbmCreate", _arguments)
        _result: pbm.profile.ProfileId = self._invoke("PbmCreate", _arguments)
        return _result

    Create = PbmCreate

    @_rt.method(
        "PbmUpdate",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.Update",
        raises=(vmodl.fault.InvalidArgument, pbm.fault.ProfileStorageFault),
        parameters=(
            _rt.Parameter(
                "profileId", "pbm.profile.ProfileId", since="pbm.version.version1", rank=1
            ),
            _rt.Parameter(
                "updateSpec",
                "pbm.profile.CapabilityBasedProfileUpdateSpec",
                since="pbm.version.version1",
                rank=1,
            ),
        ),
    )
    def PbmUpdate(
        self,
        profileId: pbm.profile.ProfileId,
        updateSpec: pbm.profile.CapabilityBasedProfileUpdateSpec,
    ) -> None:
        """Returns nothing. Since pbm API 1.0.

        Args:
            profileId: ``pbm.profile.ProfileId``, required.
            updateSpec: ``pbm.profile.CapabilityBasedProfileUpdateSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.ProfileStorageFault: Not described.

        Privilege:
            ``StorageProfile.Update``
        """
        _arguments = {"profileId": profileId, "updateSpec": updateSpec}
        self._check_arguments("PbmUpdate", _arguments)
        self._invoke("PbmUpdate", _arguments)

    Update = PbmUpdate

    @_rt.method(
        "PbmDelete",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.Update",
        parameters=(
            _rt.Parameter(
                "profileId",
                "pbm.profile.ProfileId",
                array=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.profile.ProfileOperationOutcome", array=True, optional=True),
    )
    def PbmDelete(
        self, profileId: Iterable[pbm.profile.ProfileId]
    ) -> list[pbm.profile.ProfileOperationOutcome]:
        """Returns a list of ``pbm.profile.ProfileOperationOutcome``, which may be empty. Since pbm
        API 1.0.

        Args:
            profileId: List of ``pbm.profile.ProfileId``, required.

        Privilege:
            ``StorageProfile.Update``
        """
        _arguments = {"profileId": _rt.array("profileId", profileId)}
        self._check_arguments("PbmDelete", _arguments)
        _result: list[pbm.profile.ProfileOperationOutcome] = self._invoke("PbmDelete", _arguments)
        return _result

    Delete = PbmDelete

    @_rt.method(
        "PbmQueryProfile",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "resourceType", "pbm.profile.ResourceType", since="pbm.version.version1", rank=1
            ),
            _rt.Parameter(
                "profileCategory", "string", optional=True, since="pbm.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns("pbm.profile.ProfileId", array=True, optional=True),
    )
    def PbmQueryProfile(
        self, resourceType: pbm.profile.ResourceType, profileCategory: str | None = None
    ) -> list[pbm.profile.ProfileId]:
        """Returns a list of ``pbm.profile.ProfileId``, which may be empty. Since pbm API 1.0.

        Args:
            resourceType: ``pbm.profile.ResourceType``, required.
            profileCategory: ``string``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"resourceType": resourceType, "profileCategory": profileCategory}
        self._check_arguments("PbmQueryProfile", _arguments)
        _result: list[pbm.profile.ProfileId] = self._invoke("PbmQueryProfile", _arguments)
        return _result

    QueryProfile = PbmQueryProfile

    @_rt.method(
        "PbmRetrieveContent",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "profileIds",
                "pbm.profile.ProfileId",
                array=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.profile.Profile", array=True),
    )
    def PbmRetrieveContent(
        self, profileIds: Iterable[pbm.profile.ProfileId]
    ) -> list[pbm.profile.Profile]:
        """Returns a list of ``pbm.profile.Profile``. Since pbm API 1.0.

        Args:
            profileIds: List of ``pbm.profile.ProfileId``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"profileIds": _rt.array("profileIds", profileIds)}
        self._check_arguments("PbmRetrieveContent", _arguments)
        _result: list[pbm.profile.Profile] = self._invoke("PbmRetrieveContent", _arguments)
        return _result

    RetrieveContent = PbmRetrieveContent

    @_rt.method(
        "PbmQueryAssociatedProfiles",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "entities", "pbm.ServerObjectRef", array=True, since="pbm.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns("pbm.profile.QueryProfileResult", array=True, optional=True),
    )
    def PbmQueryAssociatedProfiles(
        self, entities: Iterable[pbm.ServerObjectRef]
    ) -> list[pbm.profile.QueryProfileResult]:
        """Returns a list of ``pbm.profile.QueryProfileResult``, which may be empty. Since pbm API
        1.0.

        Args:
            entities: List of ``pbm.ServerObjectRef``, required.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entities": _rt.array("entities", entities)}
        self._check_arguments("PbmQueryAssociatedProfiles", _arguments)
        _result: list[pbm.profile.QueryProfileResult] = self._invoke(
            "PbmQueryAssociatedProfiles", _arguments
        )
        return _result

    QueryAssociatedProfiles = PbmQueryAssociatedProfiles

    @_rt.method(
        "PbmQueryAssociatedProfile",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter("entity", "pbm.ServerObjectRef", since="pbm.version.version1", rank=1),
        ),
        returns=_rt.Returns("pbm.profile.ProfileId", array=True, optional=True),
    )
    def PbmQueryAssociatedProfile(self, entity: pbm.ServerObjectRef) -> list[pbm.profile.ProfileId]:
        """Returns a list of ``pbm.profile.ProfileId``, which may be empty. Since pbm API 1.0.

        Args:
            entity: ``pbm.ServerObjectRef``, required.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entity": entity}
        self._check_arguments("PbmQueryAssociatedProfile", _arguments)
        _result: list[pbm.profile.ProfileId] = self._invoke("PbmQueryAssociatedProfile", _arguments)
        return _result

    QueryAssociatedProfile = PbmQueryAssociatedProfile

    @_rt.method(
        "PbmQueryAssociatedEntity",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter("profile", "pbm.profile.ProfileId", since="pbm.version.version1", rank=1),
            _rt.Parameter(
                "entityType", "string", optional=True, since="pbm.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns("pbm.ServerObjectRef", array=True, optional=True),
    )
    def PbmQueryAssociatedEntity(
        self, profile: pbm.profile.ProfileId, entityType: str | None = None
    ) -> list[pbm.ServerObjectRef]:
        """Returns a list of ``pbm.ServerObjectRef``, which may be empty. Since pbm API 1.0.

        Args:
            profile: ``pbm.profile.ProfileId``, required.
            entityType: ``string``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"profile": profile, "entityType": entityType}
        self._check_arguments("PbmQueryAssociatedEntity", _arguments)
        _result: list[pbm.ServerObjectRef] = self._invoke("PbmQueryAssociatedEntity", _arguments)
        return _result

    QueryAssociatedEntity = PbmQueryAssociatedEntity

    @_rt.method(
        "PbmQueryDefaultRequirementProfile",
        since="pbm.version.version2",
        rank=2,
        privilege="StorageProfile.View",
        raises=(vmodl.fault.InvalidArgument, pbm.fault.NonExistentHubs, pbm.fault.PBMFault),
        parameters=(
            _rt.Parameter(
                "hub", "pbm.placement.PlacementHub", since="pbm.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("pbm.profile.ProfileId", optional=True),
    )
    def PbmQueryDefaultRequirementProfile(
        self, hub: pbm.placement.PlacementHub
    ) -> pbm.profile.ProfileId | None:
        """Returns ``pbm.profile.ProfileId``, or None. Since pbm API 2.0.

        Args:
            hub: ``pbm.placement.PlacementHub``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.NonExistentHubs: Not described.
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"hub": hub}
        if self._rank < 2:
            self._unsupported("PbmQueryDefaultRequirementProfile", 2, "pbm")
        self._check_arguments("PbmQueryDefaultRequirementProfile", _arguments)
        _result: pbm.profile.ProfileId | None = self._invoke(
            "PbmQueryDefaultRequirementProfile", _arguments
        )
        return _result

    QueryDefaultRequirementProfile = PbmQueryDefaultRequirementProfile

    @_rt.method(
        "PbmResetDefaultRequirementProfile",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.Update",
        parameters=(
            _rt.Parameter(
                "profile",
                "pbm.profile.ProfileId",
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
    )
    def PbmResetDefaultRequirementProfile(
        self, profile: pbm.profile.ProfileId | None = None
    ) -> None:
        """Returns nothing. Since pbm API 1.0.

        Args:
            profile: ``pbm.profile.ProfileId``, optional.

        Privilege:
            ``StorageProfile.Update``
        """
        _arguments = {"profile": profile}
        self._check_arguments("PbmResetDefaultRequirementProfile", _arguments)
        self._invoke("PbmResetDefaultRequirementProfile", _arguments)

    ResetDefaultRequirementProfile = PbmResetDefaultRequirementProfile

    @_rt.method(
        "PbmAssignDefaultRequirementProfile",
        since="pbm.version.version2",
        rank=2,
        privilege="StorageProfile.Update",
        raises=(
            vmodl.fault.InvalidArgument,
            pbm.fault.LegacyHubsNotSupported,
            pbm.fault.NonExistentHubs,
            pbm.fault.PBMFault,
        ),
        parameters=(
            _rt.Parameter("profile", "pbm.profile.ProfileId", since="pbm.version.version2", rank=2),
            _rt.Parameter(
                "datastores",
                "pbm.placement.PlacementHub",
                array=True,
                since="pbm.version.version2",
                rank=2,
            ),
        ),
    )
    def PbmAssignDefaultRequirementProfile(
        self, profile: pbm.profile.ProfileId, datastores: Iterable[pbm.placement.PlacementHub]
    ) -> None:
        """Returns nothing. Since pbm API 2.0.

        Args:
            profile: ``pbm.profile.ProfileId``, required.
            datastores: List of ``pbm.placement.PlacementHub``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.LegacyHubsNotSupported: Not described.
            pbm.fault.NonExistentHubs: Not described.
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.Update``
        """
        _arguments = {"profile": profile, "datastores": _rt.array("datastores", datastores)}
        if self._rank < 2:
            self._unsupported("PbmAssignDefaultRequirementProfile", 2, "pbm")
        self._check_arguments("PbmAssignDefaultRequirementProfile", _arguments)
        self._invoke("PbmAssignDefaultRequirementProfile", _arguments)

    AssignDefaultRequirementProfile = PbmAssignDefaultRequirementProfile

    @_rt.method(
        "PbmFindApplicableDefaultProfile",
        since="pbm.version.version2",
        rank=2,
        privilege="StorageProfile.View",
        raises=(
            pbm.fault.LegacyHubsNotSupported,
            pbm.fault.NonExistentHubs,
            pbm.fault.PBMFault,
            vmodl.fault.InvalidArgument,
        ),
        parameters=(
            _rt.Parameter(
                "datastores",
                "pbm.placement.PlacementHub",
                array=True,
                since="pbm.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("pbm.profile.Profile", array=True, optional=True),
    )
    def PbmFindApplicableDefaultProfile(
        self, datastores: Iterable[pbm.placement.PlacementHub]
    ) -> list[pbm.profile.Profile]:
        """Returns a list of ``pbm.profile.Profile``, which may be empty. Since pbm API 2.0.

        Args:
            datastores: List of ``pbm.placement.PlacementHub``, required.

        Raises:
            pbm.fault.LegacyHubsNotSupported: Not described.
            pbm.fault.NonExistentHubs: Not described.
            pbm.fault.PBMFault: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"datastores": _rt.array("datastores", datastores)}
        if self._rank < 2:
            self._unsupported("PbmFindApplicableDefaultProfile", 2, "pbm")
        self._check_arguments("PbmFindApplicableDefaultProfile", _arguments)
        _result: list[pbm.profile.Profile] = self._invoke(
            "PbmFindApplicableDefaultProfile", _arguments
        )
        return _result

    FindApplicableDefaultProfile = PbmFindApplicableDefaultProfile

    @_rt.method(
        "PbmQueryDefaultRequirementProfiles",
        since="pbm.version.version2",
        rank=2,
        privilege="StorageProfile.View",
        raises=(vmodl.fault.InvalidArgument, pbm.fault.NonExistentHubs, pbm.fault.PBMFault),
        parameters=(
            _rt.Parameter(
                "datastores",
                "pbm.placement.PlacementHub",
                array=True,
                since="pbm.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("pbm.profile.DefaultProfileInfo", array=True),
    )
    def PbmQueryDefaultRequirementProfiles(
        self, datastores: Iterable[pbm.placement.PlacementHub]
    ) -> list[pbm.profile.DefaultProfileInfo]:
        """Returns a list of ``pbm.profile.DefaultProfileInfo``. Since pbm API 2.0.

        Args:
            datastores: List of ``pbm.placement.PlacementHub``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.NonExistentHubs: Not described.
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"datastores": _rt.array("datastores", datastores)}
        if self._rank < 2:
            self._unsupported("PbmQueryDefaultRequirementProfiles", 2, "pbm")
        self._check_arguments("PbmQueryDefaultRequirementProfiles", _arguments)
        _result: list[pbm.profile.DefaultProfileInfo] = self._invoke(
            "PbmQueryDefaultRequirementProfiles", _arguments
        )
        return _result

    QueryDefaultRequirementProfiles = PbmQueryDefaultRequirementProfiles

    @_rt.method(
        "PbmResetVSanDefaultProfile",
        since="pbm.version.version2",
        rank=2,
        privilege="StorageProfile.Update",
    )
    def PbmResetVSanDefaultProfile(self) -> None:
        """Returns nothing. Since pbm API 2.0.

        Privilege:
            ``StorageProfile.Update``
        """
        if self._rank < 2:
            self._unsupported("PbmResetVSanDefaultProfile", 2, "pbm")
        self._invoke("PbmResetVSanDefaultProfile", {})

    ResetVSanDefaultProfile = PbmResetVSanDefaultProfile

    @_rt.method(
        "PbmQuerySpaceStatsForStorageContainer",
        since="pbm.version.version2",
        rank=2,
        privilege="StorageProfile.View",
        raises=(vmodl.fault.InvalidArgument, pbm.fault.PBMFault),
        parameters=(
            _rt.Parameter("datastore", "pbm.ServerObjectRef", since="pbm.version.version2", rank=2),
            _rt.Parameter(
                "capabilityProfileId",
                "pbm.profile.ProfileId",
                array=True,
                optional=True,
                since="pbm.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns(
            "pbm.profile.provider.DatastoreSpaceStatistics", array=True, optional=True
        ),
    )
    def PbmQuerySpaceStatsForStorageContainer(
        self,
        datastore: pbm.ServerObjectRef,
        capabilityProfileId: Iterable[pbm.profile.ProfileId] = (),
    ) -> list[pbm.profile.provider.DatastoreSpaceStatistics]:
        """Returns a list of ``pbm.profile.provider.DatastoreSpaceStatistics``, which may be empty.
        Since pbm API 2.0.

        Args:
            datastore: ``pbm.ServerObjectRef``, required.
            capabilityProfileId: List of ``pbm.profile.ProfileId``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {
            "datastore": datastore,
            "capabilityProfileId": _rt.array("capabilityProfileId", capabilityProfileId),
        }
        if self._rank < 2:
            self._unsupported("PbmQuerySpaceStatsForStorageContainer", 2, "pbm")
        self._check_arguments("PbmQuerySpaceStatsForStorageContainer", _arguments)
        _result: list[pbm.profile.provider.DatastoreSpaceStatistics] = self._invoke(
            "PbmQuerySpaceStatsForStorageContainer", _arguments
        )
        return _result

    QuerySpaceStatsForStorageContainer = PbmQuerySpaceStatsForStorageContainer

    @_rt.method(
        "PbmQueryAssociatedEntities",
        since="pbm.version.version11",
        rank=3,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "profiles",
                "pbm.profile.ProfileId",
                array=True,
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
        ),
        returns=_rt.Returns("pbm.profile.QueryProfileResult", array=True, optional=True),
    )
    def PbmQueryAssociatedEntities(
        self, profiles: Iterable[pbm.profile.ProfileId] = ()
    ) -> list[pbm.profile.QueryProfileResult]:
        """Returns a list of ``pbm.profile.QueryProfileResult``, which may be empty. Since pbm API
        6.5.

        Args:
            profiles: List of ``pbm.profile.ProfileId``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"profiles": _rt.array("profiles", profiles)}
        if self._rank < 3:
            self._unsupported("PbmQueryAssociatedEntities", 3, "pbm")
        self._check_arguments("PbmQueryAssociatedEntities", _arguments)
        _result: list[pbm.profile.QueryProfileResult] = self._invoke(
            "PbmQueryAssociatedEntities", _arguments
        )
        return _result

    QueryAssociatedEntities = PbmQueryAssociatedEntities
