# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.EsxAgentManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import eam


@_rt.managed(
    "eam.EsxAgentManager",
    wire_name="EsxAgentManager",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "agency", "eam.Agency", array=True, optional=True, since="eam.version.version1", rank=1
        ),
        _rt.Property(
            "issue",
            "eam.issue.Issue",
            array=True,
            optional=True,
            since="eam.version.version1",
            rank=1,
        ),
    ),
)
class EsxAgentManager(eam.EamObject):
    """The managed object ``eam.EsxAgentManager``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/EsxAgentManager.rst``
    """

    @_rt.enum(
        "eam.EsxAgentManager.MaintenanceModePolicy",
        wire_name="EsxAgentManagerMaintenanceModePolicy",
        since="eam.version.version7_4",
        rank=14,
    )
    class MaintenanceModePolicy(_rt.VimEnum):
        """The enum ``eam.EsxAgentManager.MaintenanceModePolicy``, on the wire ``EsxAgentManagerMaintenanceModePolicy``.

        Since:
            eam API 7.4 (``eam.version.version7_4``)

        Source:
            ``eam/EsxAgentManager/MaintenanceModePolicy.rst``
        """

        singleHost = "singleHost"
        """The value ``singleHost``."""
        multipleHosts = "multipleHosts"
        """The value ``multipleHosts``."""

    @property
    def agency(self) -> list[eam.Agency]:
        """List of ``eam.Agency``, optional. Since eam API 1.0."""
        _result: list[eam.Agency] = self._fetch("agency")
        return _result

    @property
    def issue(self) -> list[eam.issue.Issue]:
        """List of ``eam.issue.Issue``, optional. Since eam API 1.0."""
        _result: list[eam.issue.Issue] = self._fetch("issue")
        return _result

    @_rt.method(
        "QueryAgency",
        since="eam.version.version1",
        rank=1,
        returns=_rt.Returns("eam.Agency", array=True, optional=True),
    )
    def QueryAgency(self) -> list[eam.Agency]:
        """Returns a list of ``eam.Agency``, which may be empty. Since eam API 1.0."""
        _result: list[eam.Agency] = self._invoke("QueryAgency", {})
        return _result

    @_rt.method(
        "CreateAgency",
        since="eam.version.version1",
        rank=1,
        raises=(
            eam.fault.InvalidAgentConfiguration,
            eam.fault.InvalidAgencyScope,
            eam.fault.InvalidUrl,
        ),
        parameters=(
            _rt.Parameter(
                "agencyConfigInfo", "eam.Agency.ConfigInfo", since="eam.version.version1", rank=1
            ),
            _rt.Parameter("initialGoalState", "string", since="eam.version.version1", rank=1),
        ),
        returns=_rt.Returns("eam.Agency"),
    )
    def CreateAgency(
        self, agencyConfigInfo: eam.Agency.ConfigInfo, initialGoalState: str
    ) -> eam.Agency:
        """Returns ``eam.Agency``. Since eam API 1.0.

        Args:
            agencyConfigInfo: ``eam.Agency.ConfigInfo``, required.
            initialGoalState: ``string``, required.

        Raises:
            eam.fault.InvalidAgentConfiguration: Not described.
            eam.fault.InvalidAgencyScope: Not described.
            eam.fault.InvalidUrl: Not described.
        """
        _arguments = {"agencyConfigInfo": agencyConfigInfo, "initialGoalState": initialGoalState}
        self._check_arguments("CreateAgency", _arguments)
        _result: eam.Agency = self._invoke("CreateAgency", _arguments)
        return _result

    @_rt.method("ScanForUnknownAgentVm", since="eam.version.version1", rank=1)
    def ScanForUnknownAgentVm(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("ScanForUnknownAgentVm", {})

    @_rt.method(
        "SetMaintenanceModePolicy",
        since="eam.version.version7_4",
        rank=14,
        parameters=(_rt.Parameter("policy", "string", since="eam.version.version7_4", rank=14),),
    )
    def SetMaintenanceModePolicy(self, policy: str) -> None:
        """Returns nothing. Since eam API 7.4.

        Args:
            policy: ``string``, required.
        """
        _arguments = {"policy": policy}
        if self._rank < 14:
            self._unsupported("SetMaintenanceModePolicy", 14, "eam")
        self._invoke("SetMaintenanceModePolicy", _arguments)

    @_rt.method(
        "GetMaintenanceModePolicy",
        since="eam.version.version7_4",
        rank=14,
        returns=_rt.Returns("string"),
    )
    def GetMaintenanceModePolicy(self) -> str:
        """Returns ``string``. Since eam API 7.4."""
        if self._rank < 14:
            self._unsupported("GetMaintenanceModePolicy", 14, "eam")
        _result: str = self._invoke("GetMaintenanceModePolicy", {})
        return _result
