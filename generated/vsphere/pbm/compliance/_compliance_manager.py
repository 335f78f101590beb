# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.ComplianceManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.managed(
    "pbm.compliance.ComplianceManager",
    wire_name="PbmComplianceManager",
    since="pbm.version.version1",
    rank=1,
)
class ComplianceManager(_rt.ManagedObject):
    """The managed object ``pbm.compliance.ComplianceManager``, on the wire ``PbmComplianceManager``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/compliance/ComplianceManager.rst``
    """

    @_rt.method(
        "PbmCheckCompliance",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "entities", "pbm.ServerObjectRef", array=True, since="pbm.version.version1", rank=1
            ),
            _rt.Parameter(
                "profile",
                "pbm.profile.ProfileId",
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.compliance.ComplianceResult", array=True, optional=True),
    )
    def PbmCheckCompliance(
        self, entities: Iterable[pbm.ServerObjectRef], profile: pbm.profile.ProfileId | None = None
    ) -> list[pbm.compliance.ComplianceResult]:
        """Returns a list of ``pbm.compliance.ComplianceResult``, which may be empty. Since pbm API
        1.0.

        Args:
            entities: List of ``pbm.ServerObjectRef``, required.
            profile: ``pbm.profile.ProfileId``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entities": _rt.array("entities", entities), "profile": profile}
        self._check_arguments("PbmCheckCompliance", _arguments)
        _result: list[pbm.compliance.ComplianceResult] = self._invoke(
            "PbmCheckCompliance", _arguments
        )
        return _result

    CheckCompliance = PbmCheckCompliance

    @_rt.method(
        "PbmFetchComplianceResult",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "entities", "pbm.ServerObjectRef", array=True, since="pbm.version.version1", rank=1
            ),
            _rt.Parameter(
                "profile",
                "pbm.profile.ProfileId",
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
        returns=_rt.Returns("pbm.compliance.ComplianceResult", array=True, optional=True),
    )
    def PbmFetchComplianceResult(
        self, entities: Iterable[pbm.ServerObjectRef], profile: pbm.profile.ProfileId | None = None
    ) -> list[pbm.compliance.ComplianceResult]:
        """Returns a list of ``pbm.compliance.ComplianceResult``, which may be empty. Since pbm API
        1.0.

        Args:
            entities: List of ``pbm.ServerObjectRef``, required.
            profile: ``pbm.profile.ProfileId``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entities": _rt.array("entities", entities), "profile": profile}
        self._check_arguments("PbmFetchComplianceResult", _arguments)
        _result: list[pbm.compliance.ComplianceResult] = self._invoke(
            "PbmFetchComplianceResult", _arguments
        )
        return _result

    FetchComplianceResult = PbmFetchComplianceResult

    @_rt.method(
        "PbmCheckRollupCompliance",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "entity", "pbm.ServerObjectRef", array=True, since="pbm.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns("pbm.compliance.RollupComplianceResult", array=True, optional=True),
    )
    def PbmCheckRollupCompliance(
        self, entity: Iterable[pbm.ServerObjectRef]
    ) -> list[pbm.compliance.RollupComplianceResult]:
        """Returns a list of ``pbm.compliance.RollupComplianceResult``, which may be empty. Since
        pbm API 1.0.

        Args:
            entity: List of ``pbm.ServerObjectRef``, required.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        self._check_arguments("PbmCheckRollupCompliance", _arguments)
        _result: list[pbm.compliance.RollupComplianceResult] = self._invoke(
            "PbmCheckRollupCompliance", _arguments
        )
        return _result

    CheckRollupCompliance = PbmCheckRollupCompliance

    @_rt.method(
        "PbmFetchRollupComplianceResult",
        since="pbm.version.version1",
        rank=1,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "entity", "pbm.ServerObjectRef", array=True, since="pbm.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns("pbm.compliance.RollupComplianceResult", array=True, optional=True),
    )
    def PbmFetchRollupComplianceResult(
        self, entity: Iterable[pbm.ServerObjectRef]
    ) -> list[pbm.compliance.RollupComplianceResult]:
        """Returns a list of ``pbm.compliance.RollupComplianceResult``, which may be empty. Since
        pbm API 1.0.

        Args:
            entity: List of ``pbm.ServerObjectRef``, required.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        self._check_arguments("PbmFetchRollupComplianceResult", _arguments)
        _result: list[pbm.compliance.RollupComplianceResult] = self._invoke(
            "PbmFetchRollupComplianceResult", _arguments
        )
        return _result

    FetchRollupComplianceResult = PbmFetchRollupComplianceResult

    @_rt.method(
        "PbmQueryByRollupComplianceStatus",
        since="pbm.version.version11",
        rank=3,
        privilege="StorageProfile.View",
        raises=(vmodl.fault.InvalidArgument, pbm.fault.PBMFault),
        parameters=(_rt.Parameter("status", "string", since="pbm.version.version11", rank=3),),
        returns=_rt.Returns("pbm.ServerObjectRef", array=True, optional=True),
    )
    def PbmQueryByRollupComplianceStatus(self, status: str) -> list[pbm.ServerObjectRef]:
        """Returns a list of ``pbm.ServerObjectRef``, which may be empty. Since pbm API 6.5.

        Args:
            status: ``string``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"status": status}
        if self._rank < 3:
            self._unsupported("PbmQueryByRollupComplianceStatus", 3, "pbm")
        _result: list[pbm.ServerObjectRef] = self._invoke(
            "PbmQueryByRollupComplianceStatus", _arguments
        )
        return _result

    QueryByRollupComplianceStatus = PbmQueryByRollupComplianceStatus
