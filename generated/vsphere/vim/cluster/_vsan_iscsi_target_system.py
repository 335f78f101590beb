# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.cluster.VsanIscsiTargetSystem",
    wire_name="VsanIscsiTargetSystem",
    since="vim.version.version11",
    rank=11,
)
class VsanIscsiTargetSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanIscsiTargetSystem``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetSystem.rst``
    """

    @_rt.method(
        "VsanVitQueryIscsiTargetServiceVersion",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        returns=_rt.Returns("string"),
    )
    def VsanVitQueryIscsiTargetServiceVersion(self) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 11:
            self._unsupported("VsanVitQueryIscsiTargetServiceVersion", 11)
        _result: str = self._invoke("VsanVitQueryIscsiTargetServiceVersion", {})
        return _result

    QueryIscsiTargetServiceVersion = VsanVitQueryIscsiTargetServiceVersion

    @_rt.method(
        "VsanVitGetHomeObject",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanObjectInformation"),
    )
    def VsanVitGetHomeObject(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.cluster.VsanObjectInformation:
        """Returns ``vim.cluster.VsanObjectInformation``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("VsanVitGetHomeObject", 11)
        _result: vim.cluster.VsanObjectInformation = self._invoke(
            "VsanVitGetHomeObject", _arguments
        )
        return _result

    GetHomeObject = VsanVitGetHomeObject

    @_rt.method(
        "VsanVitGetIscsiTargets",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanIscsiTarget", array=True, optional=True),
    )
    def VsanVitGetIscsiTargets(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.cluster.VsanIscsiTarget]:
        """Returns a list of ``vim.cluster.VsanIscsiTarget``, which may be empty. Since vSphere API
        6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("VsanVitGetIscsiTargets", 11)
        _result: list[vim.cluster.VsanIscsiTarget] = self._invoke(
            "VsanVitGetIscsiTargets", _arguments
        )
        return _result

    GetIscsiTargets = VsanVitGetIscsiTargets

    @_rt.method(
        "VsanVitGetIscsiTarget",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.cluster.VsanIscsiTarget", optional=True),
    )
    def VsanVitGetIscsiTarget(
        self, cluster: vim.ClusterComputeResource, targetAlias: str
    ) -> vim.cluster.VsanIscsiTarget | None:
        """Returns ``vim.cluster.VsanIscsiTarget``, or None. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            targetAlias: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetAlias": targetAlias}
        if self._rank < 11:
            self._unsupported("VsanVitGetIscsiTarget", 11)
        _result: vim.cluster.VsanIscsiTarget | None = self._invoke(
            "VsanVitGetIscsiTarget", _arguments
        )
        return _result

    GetIscsiTarget = VsanVitGetIscsiTarget

    @_rt.method(
        "VsanVitAddIscsiTarget",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "targetSpec",
                "vim.cluster.VsanIscsiTargetSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", optional=True),
    )
    def VsanVitAddIscsiTarget(
        self, cluster: vim.ClusterComputeResource, targetSpec: vim.cluster.VsanIscsiTargetSpec
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetSpec: ``vim.cluster.VsanIscsiTargetSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetSpec": targetSpec}
        if self._rank < 11:
            self._unsupported("VsanVitAddIscsiTarget", 11)
        self._check_arguments("VsanVitAddIscsiTarget", _arguments)
        _result: vim.Task = self._invoke("VsanVitAddIscsiTarget", _arguments)
        return _result

    AddIscsiTarget = VsanVitAddIscsiTarget

    @_rt.method(
        "VsanVitEditIscsiTarget",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "targetSpec",
                "vim.cluster.VsanIscsiTargetSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", optional=True),
    )
    def VsanVitEditIscsiTarget(
        self, cluster: vim.ClusterComputeResource, targetSpec: vim.cluster.VsanIscsiTargetSpec
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetSpec: ``vim.cluster.VsanIscsiTargetSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetSpec": targetSpec}
        if self._rank < 11:
            self._unsupported("VsanVitEditIscsiTarget", 11)
        self._check_arguments("VsanVitEditIscsiTarget", _arguments)
        _result: vim.Task = self._invoke("VsanVitEditIscsiTarget", _arguments)
        return _result

    EditIscsiTarget = VsanVitEditIscsiTarget

    @_rt.method(
        "VsanVitRemoveIscsiTarget",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", optional=True),
    )
    def VsanVitRemoveIscsiTarget(
        self, cluster: vim.ClusterComputeResource, targetAlias: str
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetAlias: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetAlias": targetAlias}
        if self._rank < 11:
            self._unsupported("VsanVitRemoveIscsiTarget", 11)
        _result: vim.Task = self._invoke("VsanVitRemoveIscsiTarget", _arguments)
        return _result

    RemoveIscsiTarget = VsanVitRemoveIscsiTarget

    @_rt.method(
        "VsanVitGetIscsiLUNs",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "targetAliases",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanIscsiLUN", array=True, optional=True),
    )
    def VsanVitGetIscsiLUNs(
        self, cluster: vim.ClusterComputeResource, targetAliases: Iterable[str] = ()
    ) -> list[vim.cluster.VsanIscsiLUN]:
        """Returns a list of ``vim.cluster.VsanIscsiLUN``, which may be empty. Since vSphere API
        6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            targetAliases: List of ``string``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "targetAliases": _rt.array("targetAliases", targetAliases),
        }
        if self._rank < 11:
            self._unsupported("VsanVitGetIscsiLUNs", 11)
        _result: list[vim.cluster.VsanIscsiLUN] = self._invoke("VsanVitGetIscsiLUNs", _arguments)
        return _result

    GetIscsiLUNs = VsanVitGetIscsiLUNs

    @_rt.method(
        "VsanVitGetIscsiLUN",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("lunId", "int", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.cluster.VsanIscsiLUN", optional=True),
    )
    def VsanVitGetIscsiLUN(
        self, cluster: vim.ClusterComputeResource, targetAlias: str, lunId: int
    ) -> vim.cluster.VsanIscsiLUN | None:
        """Returns ``vim.cluster.VsanIscsiLUN``, or None. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            targetAlias: ``string``, required.
            lunId: ``int``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetAlias": targetAlias, "lunId": lunId}
        if self._rank < 11:
            self._unsupported("VsanVitGetIscsiLUN", 11)
        _result: vim.cluster.VsanIscsiLUN | None = self._invoke("VsanVitGetIscsiLUN", _arguments)
        return _result

    GetIscsiLUN = VsanVitGetIscsiLUN

    @_rt.method(
        "VsanVitAddIscsiLUN",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "lunSpec", "vim.cluster.VsanIscsiLUNSpec", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("vim.Task", optional=True),
    )
    def VsanVitAddIscsiLUN(
        self,
        cluster: vim.ClusterComputeResource,
        targetAlias: str,
        lunSpec: vim.cluster.VsanIscsiLUNSpec,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetAlias: ``string``, required.
            lunSpec: ``vim.cluster.VsanIscsiLUNSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetAlias": targetAlias, "lunSpec": lunSpec}
        if self._rank < 11:
            self._unsupported("VsanVitAddIscsiLUN", 11)
        self._check_arguments("VsanVitAddIscsiLUN", _arguments)
        _result: vim.Task = self._invoke("VsanVitAddIscsiLUN", _arguments)
        return _result

    AddIscsiLUN = VsanVitAddIscsiLUN

    @_rt.method(
        "VsanVitEditIscsiLUN",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "lunSpec", "vim.cluster.VsanIscsiLUNSpec", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("vim.Task", optional=True),
    )
    def VsanVitEditIscsiLUN(
        self,
        cluster: vim.ClusterComputeResource,
        targetAlias: str,
        lunSpec: vim.cluster.VsanIscsiLUNSpec,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetAlias: ``string``, required.
            lunSpec: ``vim.cluster.VsanIscsiLUNSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetAlias": targetAlias, "lunSpec": lunSpec}
        if self._rank < 11:
            self._unsupported("VsanVitEditIscsiLUN", 11)
        self._check_arguments("VsanVitEditIscsiLUN", _arguments)
        _result: vim.Task = self._invoke("VsanVitEditIscsiLUN", _arguments)
        return _result

    EditIscsiLUN = VsanVitEditIscsiLUN

    @_rt.method(
        "VsanVitRemoveIscsiLUN",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("lunId", "int", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.Task", optional=True),
    )
    def VsanVitRemoveIscsiLUN(
        self, cluster: vim.ClusterComputeResource, targetAlias: str, lunId: int
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetAlias: ``string``, required.
            lunId: ``int``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetAlias": targetAlias, "lunId": lunId}
        if self._rank < 11:
            self._unsupported("VsanVitRemoveIscsiLUN", 11)
        _result: vim.Task = self._invoke("VsanVitRemoveIscsiLUN", _arguments)
        return _result

    RemoveIscsiLUN = VsanVitRemoveIscsiLUN

    @_rt.method(
        "VsanVitAddIscsiInitiatorsToTarget",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "initiatorNames", "string", array=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    def VsanVitAddIscsiInitiatorsToTarget(
        self, cluster: vim.ClusterComputeResource, targetAlias: str, initiatorNames: Iterable[str]
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetAlias: ``string``, required.
            initiatorNames: List of ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "targetAlias": targetAlias,
            "initiatorNames": _rt.array("initiatorNames", initiatorNames),
        }
        if self._rank < 11:
            self._unsupported("VsanVitAddIscsiInitiatorsToTarget", 11)
        self._invoke("VsanVitAddIscsiInitiatorsToTarget", _arguments)

    AddIscsiInitiatorsToTarget = VsanVitAddIscsiInitiatorsToTarget

    @_rt.method(
        "VsanVitRemoveIscsiInitiatorsFromTarget",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "initiatorNames", "string", array=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    def VsanVitRemoveIscsiInitiatorsFromTarget(
        self, cluster: vim.ClusterComputeResource, targetAlias: str, initiatorNames: Iterable[str]
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            targetAlias: ``string``, required.
            initiatorNames: List of ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "targetAlias": targetAlias,
            "initiatorNames": _rt.array("initiatorNames", initiatorNames),
        }
        if self._rank < 11:
            self._unsupported("VsanVitRemoveIscsiInitiatorsFromTarget", 11)
        self._invoke("VsanVitRemoveIscsiInitiatorsFromTarget", _arguments)

    RemoveIscsiInitiatorsFromTarget = VsanVitRemoveIscsiInitiatorsFromTarget

    @_rt.method(
        "VsanVitGetIscsiInitiatorGroups",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanIscsiInitiatorGroup", array=True, optional=True),
    )
    def VsanVitGetIscsiInitiatorGroups(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.cluster.VsanIscsiInitiatorGroup]:
        """Returns a list of ``vim.cluster.VsanIscsiInitiatorGroup``, which may be empty. Since
        vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("VsanVitGetIscsiInitiatorGroups", 11)
        _result: list[vim.cluster.VsanIscsiInitiatorGroup] = self._invoke(
            "VsanVitGetIscsiInitiatorGroups", _arguments
        )
        return _result

    GetIscsiInitiatorGroups = VsanVitGetIscsiInitiatorGroups

    @_rt.method(
        "VsanVitGetIscsiInitiatorGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.cluster.VsanIscsiInitiatorGroup", optional=True),
    )
    def VsanVitGetIscsiInitiatorGroup(
        self, cluster: vim.ClusterComputeResource, initiatorGroupName: str
    ) -> vim.cluster.VsanIscsiInitiatorGroup | None:
        """Returns ``vim.cluster.VsanIscsiInitiatorGroup``, or None. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            initiatorGroupName: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "initiatorGroupName": initiatorGroupName}
        if self._rank < 11:
            self._unsupported("VsanVitGetIscsiInitiatorGroup", 11)
        _result: vim.cluster.VsanIscsiInitiatorGroup | None = self._invoke(
            "VsanVitGetIscsiInitiatorGroup", _arguments
        )
        return _result

    GetIscsiInitiatorGroup = VsanVitGetIscsiInitiatorGroup

    @_rt.method(
        "VsanVitAddIscsiInitiatorGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
        ),
    )
    def VsanVitAddIscsiInitiatorGroup(
        self, cluster: vim.ClusterComputeResource, initiatorGroupName: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            initiatorGroupName: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "initiatorGroupName": initiatorGroupName}
        if self._rank < 11:
            self._unsupported("VsanVitAddIscsiInitiatorGroup", 11)
        self._invoke("VsanVitAddIscsiInitiatorGroup", _arguments)

    AddIscsiInitiatorGroup = VsanVitAddIscsiInitiatorGroup

    @_rt.method(
        "VsanVitRemoveIscsiInitiatorGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
        ),
    )
    def VsanVitRemoveIscsiInitiatorGroup(
        self, cluster: vim.ClusterComputeResource, initiatorGroupName: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            initiatorGroupName: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "initiatorGroupName": initiatorGroupName}
        if self._rank < 11:
            self._unsupported("VsanVitRemoveIscsiInitiatorGroup", 11)
        self._invoke("VsanVitRemoveIscsiInitiatorGroup", _arguments)

    RemoveIscsiInitiatorGroup = VsanVitRemoveIscsiInitiatorGroup

    @_rt.method(
        "VsanVitAddIscsiInitiatorsToGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "initiatorNames", "string", array=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    def VsanVitAddIscsiInitiatorsToGroup(
        self,
        cluster: vim.ClusterComputeResource,
        initiatorGroupName: str,
        initiatorNames: Iterable[str],
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            initiatorGroupName: ``string``, required.
            initiatorNames: List of ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "initiatorGroupName": initiatorGroupName,
            "initiatorNames": _rt.array("initiatorNames", initiatorNames),
        }
        if self._rank < 11:
            self._unsupported("VsanVitAddIscsiInitiatorsToGroup", 11)
        self._invoke("VsanVitAddIscsiInitiatorsToGroup", _arguments)

    AddIscsiInitiatorsToGroup = VsanVitAddIscsiInitiatorsToGroup

    @_rt.method(
        "VsanVitRemoveIscsiInitiatorsFromGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "initiatorNames", "string", array=True, since="vim.version.version11", rank=11
            ),
        ),
    )
    def VsanVitRemoveIscsiInitiatorsFromGroup(
        self,
        cluster: vim.ClusterComputeResource,
        initiatorGroupName: str,
        initiatorNames: Iterable[str],
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            initiatorGroupName: ``string``, required.
            initiatorNames: List of ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "initiatorGroupName": initiatorGroupName,
            "initiatorNames": _rt.array("initiatorNames", initiatorNames),
        }
        if self._rank < 11:
            self._unsupported("VsanVitRemoveIscsiInitiatorsFromGroup", 11)
        self._invoke("VsanVitRemoveIscsiInitiatorsFromGroup", _arguments)

    RemoveIscsiInitiatorsFromGroup = VsanVitRemoveIscsiInitiatorsFromGroup

    @_rt.method(
        "VsanVitAddIscsiTargetToGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
        ),
    )
    def VsanVitAddIscsiTargetToGroup(
        self, cluster: vim.ClusterComputeResource, initiatorGroupName: str, targetAlias: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            initiatorGroupName: ``string``, required.
            targetAlias: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "initiatorGroupName": initiatorGroupName,
            "targetAlias": targetAlias,
        }
        if self._rank < 11:
            self._unsupported("VsanVitAddIscsiTargetToGroup", 11)
        self._invoke("VsanVitAddIscsiTargetToGroup", _arguments)

    AddIscsiTargetToGroup = VsanVitAddIscsiTargetToGroup

    @_rt.method(
        "VsanVitRemoveIscsiTargetFromGroup",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("initiatorGroupName", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("targetAlias", "string", since="vim.version.version11", rank=11),
        ),
    )
    def VsanVitRemoveIscsiTargetFromGroup(
        self, cluster: vim.ClusterComputeResource, initiatorGroupName: str, targetAlias: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            initiatorGroupName: ``string``, required.
            targetAlias: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "initiatorGroupName": initiatorGroupName,
            "targetAlias": targetAlias,
        }
        if self._rank < 11:
            self._unsupported("VsanVitRemoveIscsiTargetFromGroup", 11)
        self._invoke("VsanVitRemoveIscsiTargetFromGroup", _arguments)

    RemoveIscsiTargetFromGroup = VsanVitRemoveIscsiTargetFromGroup

    @_rt.method(
        "VsanRemediateIscsiLunsRuntimeStatus",
        since="vsan.version.version21",
        rank=19,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version21",
                rank=19,
                privilege="Host.Inventory.EditCluster",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanRemediateIscsiLunsRuntimeStatus(self, cluster: vim.ClusterComputeResource) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 19:
            self._unsupported("VsanRemediateIscsiLunsRuntimeStatus", 19, "vsan")
        _result: vim.Task = self._invoke("VsanRemediateIscsiLunsRuntimeStatus", _arguments)
        return _result

    RemediateIscsiLunsRuntimeStatus = VsanRemediateIscsiLunsRuntimeStatus
