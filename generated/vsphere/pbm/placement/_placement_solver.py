# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.PlacementSolver``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm


@_rt.managed(
    "pbm.placement.PlacementSolver",
    wire_name="PbmPlacementSolver",
    since="pbm.version.version1",
    rank=1,
)
class PlacementSolver(_rt.ManagedObject):
    """The managed object ``pbm.placement.PlacementSolver``, on the wire ``PbmPlacementSolver``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/placement/PlacementSolver.rst``
    """

    def _by_name_PbmQueryMatchingHub(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub] = (),
        *,
        profile: pbm.profile.ProfileId,
    ) -> list[pbm.placement.PlacementHub]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_PbmQueryMatchingHub)
    @_rt.method(
        "PbmQueryMatchingHub",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "hubsToSearch",
                "pbm.placement.PlacementHub",
                array=True,
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Parameter("profile", "pbm.profile.ProfileId", since="pbm.version.version1", rank=1),
        ),
        returns=_rt.Returns("pbm.placement.PlacementHub", array=True, optional=True),
    )
    def PbmQueryMatchingHub(
        self, hubsToSearch: Iterable[pbm.placement.PlacementHub], profile: pbm.profile.ProfileId
    ) -> list[pbm.placement.PlacementHub]:
        """Returns a list of ``pbm.placement.PlacementHub``, which may be empty. Since pbm API 1.0.

        Args:
            hubsToSearch: List of ``pbm.placement.PlacementHub``, optional.
            profile: ``pbm.profile.ProfileId``, required.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _rt.require("profile", profile)
        _arguments = {"hubsToSearch": _rt.array("hubsToSearch", hubsToSearch), "profile": profile}
        self._check_arguments("PbmQueryMatchingHub", _arguments)
        _result: list[pbm.placement.PlacementHub] = self._invoke("PbmQueryMatchingHub", _arguments)
        return _result

    QueryMatchingHub = PbmQueryMatchingHub

    def _by_name_PbmQueryMatchingHubWithSpec(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub] = (),
        *,
        createSpec: pbm.profile.CapabilityBasedProfileCreateSpec,
    ) -> list[pbm.placement.PlacementHub]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_PbmQueryMatchingHubWithSpec)
    @_rt.method(
        "PbmQueryMatchingHubWithSpec",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "hubsToSearch",
                "pbm.placement.PlacementHub",
                array=True,
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Parameter(
                "createSpec",
                "pbm.profile.CapabilityBasedProfileCreateSpec",
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.placement.PlacementHub", array=True, optional=True),
    )
    def PbmQueryMatchingHubWithSpec(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub],
        createSpec: pbm.profile.CapabilityBasedProfileCreateSpec,
    ) -> list[pbm.placement.PlacementHub]:
        """Returns a list of ``pbm.placement.PlacementHub``, which may be empty. Since pbm API 1.0.

        Args:
            hubsToSearch: List of ``pbm.placement.PlacementHub``, optional.
            createSpec: ``pbm.profile.CapabilityBasedProfileCreateSpec``, required.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _rt.require("createSpec", createSpec)
        _arguments = {
            "hubsToSearch": _rt.array("hubsToSearch", hubsToSearch),
            "createSpec": createSpec,
        }
        self._check_arguments("PbmQueryMatchingHubWithSpec", _arguments)
        _result: list[pbm.placement.PlacementHub] = self._invoke(
            "PbmQueryMatchingHubWithSpec", _arguments
        )
        return _result

    QueryMatchingHubWithSpec = PbmQueryMatchingHubWithSpec

    def _by_name_PbmCheckCompatibility(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub] = (),
        *,
        profile: pbm.profile.ProfileId,
    ) -> list[pbm.placement.CompatibilityResult]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_PbmCheckCompatibility)
    @_rt.method(
        "PbmCheckCompatibility",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        parameters=(
            _rt.Parameter(
                "hubsToSearch",
                "pbm.placement.PlacementHub",
                array=True,
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Parameter("profile", "pbm.profile.ProfileId", since="pbm.version.version1", rank=1),
        ),
        returns=_rt.Returns("pbm.placement.CompatibilityResult", array=True, optional=True),
    )
    def PbmCheckCompatibility(
        self, hubsToSearch: Iterable[pbm.placement.PlacementHub], profile: pbm.profile.ProfileId
    ) -> list[pbm.placement.CompatibilityResult]:
        """Returns a list of ``pbm.placement.CompatibilityResult``, which may be empty. Since pbm
        API 1.0.

        Args:
            hubsToSearch: List of ``pbm.placement.PlacementHub``, optional.
            profile: ``pbm.profile.ProfileId``, required.

        Privilege:
            ``StorageProfile.View``
        """
        _rt.require("profile", profile)
        _arguments = {"hubsToSearch": _rt.array("hubsToSearch", hubsToSearch), "profile": profile}
        self._check_arguments("PbmCheckCompatibility", _arguments)
        _result: list[pbm.placement.CompatibilityResult] = self._invoke(
            "PbmCheckCompatibility", _arguments
        )
        return _result

    CheckCompatibility = PbmCheckCompatibility

    def _by_name_PbmCheckCompatibilityWithSpec(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub] = (),
        *,
        profileSpec: pbm.profile.CapabilityBasedProfileCreateSpec,
    ) -> list[pbm.placement.CompatibilityResult]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_PbmCheckCompatibilityWithSpec)
    @_rt.method(
        "PbmCheckCompatibilityWithSpec",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        parameters=(
            _rt.Parameter(
                "hubsToSearch",
                "pbm.placement.PlacementHub",
                array=True,
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Parameter(
                "profileSpec",
                "pbm.profile.CapabilityBasedProfileCreateSpec",
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.placement.CompatibilityResult", array=True, optional=True),
    )
    def PbmCheckCompatibilityWithSpec(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub],
        profileSpec: pbm.profile.CapabilityBasedProfileCreateSpec,
    ) -> list[pbm.placement.CompatibilityResult]:
        """Returns a list of ``pbm.placement.CompatibilityResult``, which may be empty. Since pbm
        API 1.0.

        Args:
            hubsToSearch: List of ``pbm.placement.PlacementHub``, optional.
            profileSpec: ``pbm.profile.CapabilityBasedProfileCreateSpec``, required.

        Privilege:
            ``StorageProfile.View``
        """
        _rt.require("profileSpec", profileSpec)
        _arguments = {
            "hubsToSearch": _rt.array("hubsToSearch", hubsToSearch),
            "profileSpec": profileSpec,
        }
        self._check_arguments("PbmCheckCompatibilityWithSpec", _arguments)
        _result: list[pbm.placement.CompatibilityResult] = self._invoke(
            "PbmCheckCompatibilityWithSpec", _arguments
        )
        return _result

    CheckCompatibilityWithSpec = PbmCheckCompatibilityWithSpec

    @_rt.method(
        "PbmCheckRequirements",
        since="pbm.version.version11",
        rank=3,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "hubsToSearch",
                "pbm.placement.PlacementHub",
                array=True,
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
            _rt.Parameter(
                "placementSubjectRef",
                "pbm.ServerObjectRef",
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
            _rt.Parameter(
                "placementSubjectRequirement",
                "pbm.placement.Requirement",
                array=True,
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
        ),
        returns=_rt.Returns("pbm.placement.CompatibilityResult", array=True, optional=True),
    )
    def PbmCheckRequirements(
        self,
        hubsToSearch: Iterable[pbm.placement.PlacementHub] = (),
        placementSubjectRef: pbm.ServerObjectRef | None = None,
        placementSubjectRequirement: Iterable[pbm.placement.Requirement] = (),
    ) -> list[pbm.placement.CompatibilityResult]:
        """Returns a list of ``pbm.placement.CompatibilityResult``, which may be empty. Since pbm
        API 6.5.

        Args:
            hubsToSearch: List of ``pbm.placement.PlacementHub``, optional.
            placementSubjectRef: ``pbm.ServerObjectRef``, optional.
            placementSubjectRequirement: List of ``pbm.placement.Requirement``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {
            "hubsToSearch": _rt.array("hubsToSearch", hubsToSearch),
            "placementSubjectRef": placementSubjectRef,
            "placementSubjectRequirement": _rt.array(
                "placementSubjectRequirement", placementSubjectRequirement
            ),
        }
        if self._rank < 3:
            self._unsupported("PbmCheckRequirements", 3, "pbm")
        self._check_arguments("PbmCheckRequirements", _arguments)
        _result: list[pbm.placement.CompatibilityResult] = self._invoke(
            "PbmCheckRequirements", _arguments
        )
        return _result

    CheckRequirements = PbmCheckRequirements
