# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.Agency``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import eam, vim, vmodl


@_rt.managed(
    "eam.Agency",
    wire_name="Agency",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("solutionId", "string", since="eam.version.version1", rank=1),
        _rt.Property("owner", "string", optional=True, since="eam.version.version6", rank=5),
        _rt.Property("config", "eam.Agency.ConfigInfo", since="eam.version.version1", rank=1),
        _rt.Property("runtime", "eam.EamObject.RuntimeInfo", since="eam.version.version1", rank=1),
        _rt.Property(
            "agent", "eam.Agent", array=True, optional=True, since="eam.version.version1", rank=1
        ),
    ),
)
class Agency(eam.EamObject):
    """The managed object ``eam.Agency``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/Agency.rst``
    """

    @_rt.data("eam.Agency.Scope", wire_name="AgencyScope", since="eam.version.version1", rank=1)
    class Scope(vmodl.DynamicData):
        """The data object ``eam.Agency.Scope``, on the wire ``AgencyScope``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agency/Scope.rst``
        """

    @_rt.data(
        "eam.Agency.ConfigInfo",
        wire_name="AgencyConfigInfo",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "agentConfig",
                "eam.Agent.ConfigInfo",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "scope", "eam.Agency.Scope", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "manuallyMarkAgentVmAvailableAfterProvisioning",
                "boolean",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "manuallyMarkAgentVmAvailableAfterPowerOn",
                "boolean",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "optimizedDeploymentEnabled",
                "boolean",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "agentName", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "agencyName", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "useUuidVmName", "boolean", optional=True, since="eam.version.version7_5", rank=15
            ),
            _rt.Property(
                "manuallyProvisioned",
                "boolean",
                optional=True,
                since="eam.version.version2",
                rank=2,
            ),
            _rt.Property(
                "manuallyMonitored", "boolean", optional=True, since="eam.version.version2", rank=2
            ),
            _rt.Property(
                "bypassVumEnabled", "boolean", optional=True, since="eam.version.version2", rank=2
            ),
            _rt.Property(
                "agentVmNetwork",
                "vim.Network",
                array=True,
                optional=True,
                since="eam.version.version2",
                rank=2,
            ),
            _rt.Property(
                "agentVmDatastore",
                "vim.Datastore",
                array=True,
                optional=True,
                since="eam.version.version2_5",
                rank=3,
            ),
            _rt.Property(
                "preferHostConfiguration",
                "boolean",
                optional=True,
                since="eam.version.version2_5",
                rank=3,
            ),
            _rt.Property(
                "ipPool", "vim.vApp.IpPool", optional=True, since="eam.version.version3", rank=4
            ),
            _rt.Property(
                "resourcePools",
                "eam.Agency.VMResourcePool",
                array=True,
                optional=True,
                since="eam.version.version6_9",
                rank=9,
            ),
            _rt.Property(
                "folders",
                "eam.Agency.VMFolder",
                array=True,
                optional=True,
                since="eam.version.version6_9",
                rank=9,
            ),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``eam.Agency.ConfigInfo``, on the wire ``AgencyConfigInfo``.

        Fields:
            - ``agentConfig``: List of ``eam.Agent.ConfigInfo``, optional.
            - ``scope``: ``eam.Agency.Scope``, optional.
            - ``manuallyMarkAgentVmAvailableAfterProvisioning``: ``boolean``, optional.
            - ``manuallyMarkAgentVmAvailableAfterPowerOn``: ``boolean``, optional.
            - ``optimizedDeploymentEnabled``: ``boolean``, optional.
            - ``agentName``: ``string``, optional.
            - ``agencyName``: ``string``, optional.
            - ``useUuidVmName``: ``boolean``, optional. Since eam API 7.5.
            - ``manuallyProvisioned``: ``boolean``, optional. Since eam API 2.0.
            - ``manuallyMonitored``: ``boolean``, optional. Since eam API 2.0.
            - ``bypassVumEnabled``: ``boolean``, optional. Since eam API 2.0.
            - ``agentVmNetwork``: List of ``vim.Network``, optional. Since eam API 2.0.
            - ``agentVmDatastore``: List of ``vim.Datastore``, optional. Since eam API 2_5.
            - ``preferHostConfiguration``: ``boolean``, optional. Since eam API 2_5.
            - ``ipPool``: ``vim.vApp.IpPool``, optional. Since eam API 3.0.
            - ``resourcePools``: List of ``eam.Agency.VMResourcePool``, optional. Since eam API 6.9.
            - ``folders``: List of ``eam.Agency.VMFolder``, optional. Since eam API 6.9.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agency/ConfigInfo.rst``
        """

        agentConfig: _rt.Field[list[eam.Agent.ConfigInfo], Iterable[eam.Agent.ConfigInfo]] = (
            _rt.EMPTY
        )
        """List of ``eam.Agent.ConfigInfo``, optional. Since eam API 1.0."""
        scope: eam.Agency.Scope | None = None
        """``eam.Agency.Scope``, optional. Since eam API 1.0."""
        manuallyMarkAgentVmAvailableAfterProvisioning: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        manuallyMarkAgentVmAvailableAfterPowerOn: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        optimizedDeploymentEnabled: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        agentName: str | None = None
        """``string``, optional. Since eam API 1.0."""
        agencyName: str | None = None
        """``string``, optional. Since eam API 1.0."""
        useUuidVmName: bool | None = None
        """``boolean``, optional. Since eam API 7.5."""
        manuallyProvisioned: bool | None = None
        """``boolean``, optional. Since eam API 2.0."""
        manuallyMonitored: bool | None = None
        """``boolean``, optional. Since eam API 2.0."""
        bypassVumEnabled: bool | None = None
        """``boolean``, optional. Since eam API 2.0."""
        agentVmNetwork: _rt.Field[list[vim.Network], Iterable[vim.Network]] = _rt.EMPTY
        """List of ``vim.Network``, optional. Since eam API 2.0."""
        agentVmDatastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
        """List of ``vim.Datastore``, optional. Since eam API 2_5."""
        preferHostConfiguration: bool | None = None
        """``boolean``, optional. Since eam API 2_5."""
        ipPool: vim.vApp.IpPool | None = None
        """``vim.vApp.IpPool``, optional. Since eam API 3.0."""
        resourcePools: _rt.Field[
            list[eam.Agency.VMResourcePool], Iterable[eam.Agency.VMResourcePool]
        ] = _rt.EMPTY
        """List of ``eam.Agency.VMResourcePool``, optional. Since eam API 6.9."""
        folders: _rt.Field[list[eam.Agency.VMFolder], Iterable[eam.Agency.VMFolder]] = _rt.EMPTY
        """List of ``eam.Agency.VMFolder``, optional. Since eam API 6.9."""

    @_rt.data(
        "eam.Agency.VMFolder",
        wire_name="AgencyVMFolder",
        since="eam.version.version6_9",
        rank=9,
        properties=lambda: (
            _rt.Property("folderId", "vim.Folder", since="eam.version.version6_9", rank=9),
            _rt.Property("datacenterId", "vim.Datacenter", since="eam.version.version6_9", rank=9),
        ),
    )
    class VMFolder(vmodl.DynamicData):
        """The data object ``eam.Agency.VMFolder``, on the wire ``AgencyVMFolder``.

        Fields:
            - ``folderId``: ``vim.Folder``, required.
            - ``datacenterId``: ``vim.Datacenter``, required.

        Since:
            eam API 6.9 (``eam.version.version6_9``)

        Source:
            ``eam/Agency/VMFolder.rst``
        """

        folderId: vim.Folder = _rt.UNSET
        """``vim.Folder``, required. Since eam API 6.9."""
        datacenterId: vim.Datacenter = _rt.UNSET
        """``vim.Datacenter``, required. Since eam API 6.9."""

    @_rt.opaque("eam.Agency.VMPlacementPolicy")
    class VMPlacementPolicy(_rt.Opaque):
        """``eam.Agency.VMPlacementPolicy``, of which this package knows no more than the name."""

        @_rt.enum(
            "eam.Agency.VMPlacementPolicy.VMAntiAffinity",
            wire_name="AgencyVMPlacementPolicyVMAntiAffinity",
            since="eam.version.version1",
            rank=1,
        )
        class VMAntiAffinity(_rt.VimEnum):
            """The enum ``eam.Agency.VMPlacementPolicy.VMAntiAffinity``, on the wire ``AgencyVMPlacementPolicyVMAntiAffinity``.

            Since:
                eam API 1.0 (``eam.version.version1``)

            Source:
                ``eam/Agency/VMPlacementPolicy/VMAntiAffinity.rst``
            """

            none = "none"
            """The value ``none``."""
            soft = "soft"
            """The value ``soft``."""

        @_rt.enum(
            "eam.Agency.VMPlacementPolicy.VMDataAffinity",
            wire_name="AgencyVMPlacementPolicyVMDataAffinity",
            since="eam.version.version1",
            rank=1,
        )
        class VMDataAffinity(_rt.VimEnum):
            """The enum ``eam.Agency.VMPlacementPolicy.VMDataAffinity``, on the wire ``AgencyVMPlacementPolicyVMDataAffinity``.

            Since:
                eam API 1.0 (``eam.version.version1``)

            Source:
                ``eam/Agency/VMPlacementPolicy/VMDataAffinity.rst``
            """

            none = "none"
            """The value ``none``."""
            soft = "soft"
            """The value ``soft``."""

    @_rt.data(
        "eam.Agency.VMResourcePool",
        wire_name="AgencyVMResourcePool",
        since="eam.version.version6_9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "resourcePoolId", "vim.ResourcePool", since="eam.version.version6_9", rank=9
            ),
            _rt.Property(
                "computeResourceId", "vim.ComputeResource", since="eam.version.version6_9", rank=9
            ),
        ),
    )
    class VMResourcePool(vmodl.DynamicData):
        """The data object ``eam.Agency.VMResourcePool``, on the wire ``AgencyVMResourcePool``.

        Fields:
            - ``resourcePoolId``: ``vim.ResourcePool``, required.
            - ``computeResourceId``: ``vim.ComputeResource``, required.

        Since:
            eam API 6.9 (``eam.version.version6_9``)

        Source:
            ``eam/Agency/VMResourcePool.rst``
        """

        resourcePoolId: vim.ResourcePool = _rt.UNSET
        """``vim.ResourcePool``, required. Since eam API 6.9."""
        computeResourceId: vim.ComputeResource = _rt.UNSET
        """``vim.ComputeResource``, required. Since eam API 6.9."""

    @_rt.data(
        "eam.Agency.ComputeResourceScope",
        wire_name="AgencyComputeResourceScope",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "computeResource",
                "vim.ComputeResource",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class ComputeResourceScope(Scope):
        """The data object ``eam.Agency.ComputeResourceScope``, on the wire ``AgencyComputeResourceScope``.

        Fields:
            - ``computeResource``: List of ``vim.ComputeResource``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/Agency/ComputeResourceScope.rst``
        """

        computeResource: _rt.Field[list[vim.ComputeResource], Iterable[vim.ComputeResource]] = (
            _rt.EMPTY
        )
        """List of ``vim.ComputeResource``, optional. Since eam API 1.0."""

    @property
    def solutionId(self) -> str:
        """``string``, always set. Since eam API 1.0."""
        _result: str = self._fetch("solutionId")
        return _result

    @property
    def owner(self) -> str | None:
        """``string``, optional. Since eam API 6.0."""
        if self._rank < 5:
            self._unsupported("owner", 5, "eam")
        _result: str | None = self._fetch("owner")
        return _result

    @property
    def config(self) -> eam.Agency.ConfigInfo:
        """``eam.Agency.ConfigInfo``, always set. Since eam API 1.0."""
        _result: eam.Agency.ConfigInfo = self._fetch("config")
        return _result

    @property
    def runtime(self) -> eam.EamObject.RuntimeInfo:
        """``eam.EamObject.RuntimeInfo``, always set. Since eam API 1.0."""
        _result: eam.EamObject.RuntimeInfo = self._fetch("runtime")
        return _result

    @property
    def agent(self) -> list[eam.Agent]:
        """List of ``eam.Agent``, optional. Since eam API 1.0."""
        _result: list[eam.Agent] = self._fetch("agent")
        return _result

    @_rt.method(
        "QuerySolutionId", since="eam.version.version1", rank=1, returns=_rt.Returns("string")
    )
    def QuerySolutionId(self) -> str:
        """Returns ``string``. Since eam API 1.0."""
        _result: str = self._invoke("QuerySolutionId", {})
        return _result

    @_rt.method(
        "QueryConfig",
        since="eam.version.version1",
        rank=1,
        returns=_rt.Returns("eam.Agency.ConfigInfo"),
    )
    def QueryConfig(self) -> eam.Agency.ConfigInfo:
        """Returns ``eam.Agency.ConfigInfo``. Since eam API 1.0."""
        _result: eam.Agency.ConfigInfo = self._invoke("QueryConfig", {})
        return _result

    @_rt.method(
        "Update",
        since="eam.version.version1",
        rank=1,
        raises=(
            eam.fault.InvalidAgentConfiguration,
            eam.fault.InvalidAgencyScope,
            eam.fault.InvalidUrl,
        ),
        parameters=(
            _rt.Parameter("config", "eam.Agency.ConfigInfo", since="eam.version.version1", rank=1),
        ),
    )
    def Update(self, config: eam.Agency.ConfigInfo) -> None:
        """Returns nothing. Since eam API 1.0.

        Args:
            config: ``eam.Agency.ConfigInfo``, required.

        Raises:
            eam.fault.InvalidAgentConfiguration: Not described.
            eam.fault.InvalidAgencyScope: Not described.
            eam.fault.InvalidUrl: Not described.
        """
        _arguments = {"config": config}
        self._check_arguments("Update", _arguments)
        self._invoke("Update", _arguments)

    @_rt.method(
        "AgencyQueryRuntime",
        since="eam.version.version1",
        rank=1,
        returns=_rt.Returns("eam.EamObject.RuntimeInfo"),
    )
    def AgencyQueryRuntime(self) -> eam.EamObject.RuntimeInfo:
        """Returns ``eam.EamObject.RuntimeInfo``. Since eam API 1.0."""
        _result: eam.EamObject.RuntimeInfo = self._invoke("AgencyQueryRuntime", {})
        return _result

    QueryRuntime = AgencyQueryRuntime

    @_rt.method(
        "QueryAgent",
        since="eam.version.version1",
        rank=1,
        returns=_rt.Returns("eam.Agent", array=True, optional=True),
    )
    def QueryAgent(self) -> list[eam.Agent]:
        """Returns a list of ``eam.Agent``, which may be empty. Since eam API 1.0."""
        _result: list[eam.Agent] = self._invoke("QueryAgent", {})
        return _result

    @_rt.method(
        "RegisterAgentVm",
        since="eam.version.version2",
        rank=2,
        raises=(vmodl.fault.ManagedObjectNotFound,),
        parameters=(
            _rt.Parameter("agentVm", "vim.VirtualMachine", since="eam.version.version2", rank=2),
        ),
        returns=_rt.Returns("eam.Agent"),
    )
    def RegisterAgentVm(self, agentVm: vim.VirtualMachine) -> eam.Agent:
        """Returns ``eam.Agent``. Since eam API 2.0.

        Args:
            agentVm: ``vim.VirtualMachine``, required.

        Raises:
            vmodl.fault.ManagedObjectNotFound: Not described.
        """
        _arguments = {"agentVm": agentVm}
        if self._rank < 2:
            self._unsupported("RegisterAgentVm", 2, "eam")
        _result: eam.Agent = self._invoke("RegisterAgentVm", _arguments)
        return _result

    @_rt.method(
        "UnregisterAgentVm",
        since="eam.version.version2",
        rank=2,
        parameters=(
            _rt.Parameter("agentVm", "vim.VirtualMachine", since="eam.version.version2", rank=2),
        ),
    )
    def UnregisterAgentVm(self, agentVm: vim.VirtualMachine) -> None:
        """Returns nothing. Since eam API 2.0.

        Args:
            agentVm: ``vim.VirtualMachine``, required.
        """
        _arguments = {"agentVm": agentVm}
        if self._rank < 2:
            self._unsupported("UnregisterAgentVm", 2, "eam")
        self._invoke("UnregisterAgentVm", _arguments)

    @_rt.method("Agency_Enable", since="eam.version.version1", rank=1)
    def Agency_Enable(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("Agency_Enable", {})

    Enable = Agency_Enable

    @_rt.method("Agency_Disable", since="eam.version.version1", rank=1)
    def Agency_Disable(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("Agency_Disable", {})

    Disable = Agency_Disable

    @_rt.method("Uninstall", since="eam.version.version1", rank=1)
    def Uninstall(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("Uninstall", {})

    @_rt.method("DestroyAgency", since="eam.version.version1", rank=1)
    def DestroyAgency(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("DestroyAgency", {})

    @_rt.method(
        "AddIssue",
        since="eam.version.version2",
        rank=2,
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter("issue", "eam.issue.Issue", since="eam.version.version2", rank=2),
        ),
        returns=_rt.Returns("eam.issue.Issue"),
    )
    def AddIssue(self, issue: eam.issue.Issue) -> eam.issue.Issue:
        """Returns ``eam.issue.Issue``. Since eam API 2.0.

        Args:
            issue: ``eam.issue.Issue``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"issue": issue}
        if self._rank < 2:
            self._unsupported("AddIssue", 2, "eam")
        self._check_arguments("AddIssue", _arguments)
        _result: eam.issue.Issue = self._invoke("AddIssue", _arguments)
        return _result
