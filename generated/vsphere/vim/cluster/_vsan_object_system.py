# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanObjectSystem",
    wire_name="VsanObjectSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanObjectSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanObjectSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectSystem.rst``
    """

    def _by_name_VosSetVsanObjectPolicy(
        self,
        cluster: vim.ComputeResource | None = None,
        *,
        vsanObjectUuid: str,
        profile: vim.vm.ProfileSpec | None = None,
    ) -> bool:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VosSetVsanObjectPolicy)
    @_rt.method(
        "VosSetVsanObjectPolicy",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.NotSupported,
            vmodl.fault.InvalidArgument,
            vim.fault.FileNotFound,
            vim.fault.FileNotWritable,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="Global.Settings",
            ),
            _rt.Parameter("vsanObjectUuid", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "profile", "vim.vm.ProfileSpec", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VosSetVsanObjectPolicy(
        self,
        cluster: vim.ComputeResource | None,
        vsanObjectUuid: str,
        profile: vim.vm.ProfileSpec | None = None,
    ) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Global.Settings`` is needed
                on it.
            vsanObjectUuid: ``string``, required.
            profile: ``vim.vm.ProfileSpec``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.FileNotWritable: Not described.
        """
        _rt.require("vsanObjectUuid", vsanObjectUuid)
        _arguments = {"cluster": cluster, "vsanObjectUuid": vsanObjectUuid, "profile": profile}
        if self._rank < 9:
            self._unsupported("VosSetVsanObjectPolicy", 9)
        self._check_arguments("VosSetVsanObjectPolicy", _arguments)
        _result: bool = self._invoke("VosSetVsanObjectPolicy", _arguments)
        return _result

    SetVsanObjectPolicy = VosSetVsanObjectPolicy

    def _by_name_VosQueryVsanObjectInformation(
        self,
        cluster: vim.ComputeResource | None = None,
        *,
        vsanObjectQuerySpecs: Iterable[vim.cluster.VsanObjectQuerySpec],
    ) -> list[vim.cluster.VsanObjectInformation]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VosQueryVsanObjectInformation)
    @_rt.method(
        "VosQueryVsanObjectInformation",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.NotSupported,
            vim.fault.FileNotFound,
            vim.fault.FileNotWritable,
            vmodl.fault.InvalidArgument,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "vsanObjectQuerySpecs",
                "vim.cluster.VsanObjectQuerySpec",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanObjectInformation", array=True, optional=True),
    )
    def VosQueryVsanObjectInformation(
        self,
        cluster: vim.ComputeResource | None,
        vsanObjectQuerySpecs: Iterable[vim.cluster.VsanObjectQuerySpec],
    ) -> list[vim.cluster.VsanObjectInformation]:
        """Returns a list of ``vim.cluster.VsanObjectInformation``, which may be empty. Since
        vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.
            vsanObjectQuerySpecs: List of ``vim.cluster.VsanObjectQuerySpec``, required.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.FileNotWritable: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _rt.require("vsanObjectQuerySpecs", vsanObjectQuerySpecs)
        _arguments = {
            "cluster": cluster,
            "vsanObjectQuerySpecs": _rt.array("vsanObjectQuerySpecs", vsanObjectQuerySpecs),
        }
        if self._rank < 9:
            self._unsupported("VosQueryVsanObjectInformation", 9)
        self._check_arguments("VosQueryVsanObjectInformation", _arguments)
        _result: list[vim.cluster.VsanObjectInformation] = self._invoke(
            "VosQueryVsanObjectInformation", _arguments
        )
        return _result

    QueryVsanObjectInformation = VosQueryVsanObjectInformation

    @_rt.method(
        "VsanQueryObjectIdentities",
        since="vim.version.version9",
        rank=9,
        raises=(vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "objUuids",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "objTypes",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter(
                "includeHealth", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "includeObjIdentity", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "includeSpaceSummary",
                "boolean",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "extraQuerySpec",
                "vim.cluster.VsanObjIdentityQuerySpec",
                optional=True,
                since="vsan.version.version22",
                rank=20,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanObjectIdentityAndHealth", optional=True),
    )
    def VsanQueryObjectIdentities(
        self,
        cluster: vim.ComputeResource | None = None,
        objUuids: Iterable[str] = (),
        objTypes: Iterable[str] = (),
        includeHealth: bool | None = None,
        includeObjIdentity: bool | None = None,
        includeSpaceSummary: bool | None = None,
        extraQuerySpec: vim.cluster.VsanObjIdentityQuerySpec | None = None,
    ) -> vim.cluster.VsanObjectIdentityAndHealth | None:
        """Returns ``vim.cluster.VsanObjectIdentityAndHealth``, or None. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.
            objUuids: List of ``string``, optional.
            objTypes: List of ``string``, optional. Since vSphere API 6.5.
            includeHealth: ``boolean``, optional.
            includeObjIdentity: ``boolean``, optional.
            includeSpaceSummary: ``boolean``, optional.
            extraQuerySpec: ``vim.cluster.VsanObjIdentityQuerySpec``, optional. Since vsan API
                8.0.0.3.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "objUuids": _rt.array("objUuids", objUuids),
            "objTypes": _rt.array("objTypes", objTypes),
            "includeHealth": includeHealth,
            "includeObjIdentity": includeObjIdentity,
            "includeSpaceSummary": includeSpaceSummary,
            "extraQuerySpec": extraQuerySpec,
        }
        if self._rank < 9:
            self._unsupported("VsanQueryObjectIdentities", 9)
        if objTypes and self._rank < 11:
            self._unsupported("VsanQueryObjectIdentities(objTypes)", 11)
        if extraQuerySpec is not None and self._rank < 20:
            self._unsupported("VsanQueryObjectIdentities(extraQuerySpec)", 20, "vsan")
        self._check_arguments("VsanQueryObjectIdentities", _arguments)
        _result: vim.cluster.VsanObjectIdentityAndHealth | None = self._invoke(
            "VsanQueryObjectIdentities", _arguments
        )
        return _result

    QueryObjectIdentities = VsanQueryObjectIdentities

    def _by_name_VsanDeleteObjects_Task(
        self,
        cluster: vim.ComputeResource | None = None,
        *,
        objUuids: Iterable[str],
        force: bool | None = None,
    ) -> _rt.TaskOf[vim.Task]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanDeleteObjects_Task)
    @_rt.method(
        "VsanDeleteObjects_Task",
        since="vsan.version.version9",
        rank=7,
        raises=(vim.fault.VsanFault, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version9",
                rank=7,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter("objUuids", "string", array=True, since="vsan.version.version9", rank=7),
            _rt.Parameter("force", "boolean", optional=True, since="vsan.version.version9", rank=7),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def VsanDeleteObjects_Task(
        self,
        cluster: vim.ComputeResource | None,
        objUuids: Iterable[str],
        force: bool | None = None,
    ) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vSAN 6.7U1.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Config.Storage`` is
                needed on it.
            objUuids: List of ``string``, required.
            force: ``boolean``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _rt.require("objUuids", objUuids)
        _arguments = {
            "cluster": cluster,
            "objUuids": _rt.array("objUuids", objUuids),
            "force": force,
        }
        if self._rank < 7:
            self._unsupported("VsanDeleteObjects_Task", 7, "vsan")
        _result: _rt.TaskOf[vim.Task] = self._invoke("VsanDeleteObjects_Task", _arguments)
        return _result

    DeleteObjects = VsanDeleteObjects_Task

    @_rt.method(
        "VsanQueryInaccessibleVmSwapObjects",
        since="vsan.version.version9",
        rank=7,
        raises=(vmodl.fault.NotSupported,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version9",
                rank=7,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def VsanQueryInaccessibleVmSwapObjects(
        self, cluster: vim.ComputeResource | None = None
    ) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSAN 6.7U1.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 7:
            self._unsupported("VsanQueryInaccessibleVmSwapObjects", 7, "vsan")
        _result: list[str] = self._invoke("VsanQueryInaccessibleVmSwapObjects", _arguments)
        return _result

    QueryInaccessibleVmSwapObjects = VsanQueryInaccessibleVmSwapObjects

    @_rt.method(
        "QuerySyncingVsanObjectsSummary",
        since="vsan.version.version10",
        rank=8,
        raises=(vmodl.fault.NotSupported,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.version10",
                rank=8,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "syncingObjectFilter",
                "vim.cluster.VsanSyncingObjectFilter",
                optional=True,
                since="vsan.version.version10",
                rank=8,
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.VsanSyncingObjectQueryResult"),
    )
    def QuerySyncingVsanObjectsSummary(
        self,
        cluster: vim.ComputeResource,
        syncingObjectFilter: vim.cluster.VsanSyncingObjectFilter | None = None,
    ) -> vim.vsan.host.VsanSyncingObjectQueryResult:
        """Returns ``vim.vsan.host.VsanSyncingObjectQueryResult``. Since vsan API 6.8.7.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``System.Read`` is needed on
                it.
            syncingObjectFilter: ``vim.cluster.VsanSyncingObjectFilter``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster, "syncingObjectFilter": syncingObjectFilter}
        if self._rank < 8:
            self._unsupported("QuerySyncingVsanObjectsSummary", 8, "vsan")
        self._check_arguments("QuerySyncingVsanObjectsSummary", _arguments)
        _result: vim.vsan.host.VsanSyncingObjectQueryResult = self._invoke(
            "QuerySyncingVsanObjectsSummary", _arguments
        )
        return _result

    @_rt.method(
        "RelayoutObjects",
        since="vsan.version.version14",
        rank=12,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.version14",
                rank=12,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def RelayoutObjects(self, cluster: vim.ComputeResource) -> vim.Task:
        """Starts a task. Since vsan API 7.2.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``Host.Config.Storage`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 12:
            self._unsupported("RelayoutObjects", 12, "vsan")
        _result: vim.Task = self._invoke("RelayoutObjects", _arguments)
        return _result

    @_rt.method(
        "VsanQueryPhysicalPlacements",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="System.Read",
        raises=(vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.v9_1_0_0",
                rank=23,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "specs",
                "vim.cluster.VsanQueryPhysicalPlacementSpecs",
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanObjectPlacement", array=True, optional=True),
    )
    def VsanQueryPhysicalPlacements(
        self,
        cluster: vim.ComputeResource,
        specs: vim.cluster.VsanQueryPhysicalPlacementSpecs | None = None,
    ) -> list[vim.cluster.VsanObjectPlacement]:
        """Returns a list of ``vim.cluster.VsanObjectPlacement``, which may be empty. Since vsan API
        9.1.0.0.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``System.Read`` is needed on
                it.
            specs: ``vim.cluster.VsanQueryPhysicalPlacementSpecs``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "specs": specs}
        if self._rank < 23:
            self._unsupported("VsanQueryPhysicalPlacements", 23, "vsan")
        self._check_arguments("VsanQueryPhysicalPlacements", _arguments)
        _result: list[vim.cluster.VsanObjectPlacement] = self._invoke(
            "VsanQueryPhysicalPlacements", _arguments
        )
        return _result

    QueryPhysicalPlacements = VsanQueryPhysicalPlacements
