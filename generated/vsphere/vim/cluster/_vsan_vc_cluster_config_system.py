# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcClusterConfigSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanVcClusterConfigSystem",
    wire_name="VsanVcClusterConfigSystem",
    since="vim.version.version10",
    rank=10,
)
class VsanVcClusterConfigSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanVcClusterConfigSystem``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanVcClusterConfigSystem.rst``
    """

    @_rt.method(
        "VsanClusterReconfig",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "vsanReconfigSpec", "vim.vsan.ReconfigSpec", since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanClusterReconfig(
        self, cluster: vim.ClusterComputeResource, vsanReconfigSpec: vim.vsan.ReconfigSpec
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            vsanReconfigSpec: ``vim.vsan.ReconfigSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster, "vsanReconfigSpec": vsanReconfigSpec}
        if self._rank < 10:
            self._unsupported("VsanClusterReconfig", 10)
        self._check_arguments("VsanClusterReconfig", _arguments)
        _result: vim.Task = self._invoke("VsanClusterReconfig", _arguments)
        return _result

    ReconfigureEx = VsanClusterReconfig

    @_rt.method(
        "VsanClusterGetConfig",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.ConfigInfoEx"),
    )
    def VsanClusterGetConfig(self, cluster: vim.ClusterComputeResource) -> vim.vsan.ConfigInfoEx:
        """Returns ``vim.vsan.ConfigInfoEx``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("VsanClusterGetConfig", 10)
        _result: vim.vsan.ConfigInfoEx = self._invoke("VsanClusterGetConfig", _arguments)
        return _result

    GetConfigInfoEx = VsanClusterGetConfig

    @_rt.method(
        "VsanEncryptedClusterRekey_Task",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.VsanFault, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "encryptedCluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "deepRekey", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "allowReducedRedundancy",
                "boolean",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def VsanEncryptedClusterRekey_Task(
        self,
        encryptedCluster: vim.ClusterComputeResource,
        deepRekey: bool | None = None,
        allowReducedRedundancy: bool | None = None,
    ) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vsan API 6.6.

        Args:
            encryptedCluster: ``vim.ClusterComputeResource``, required.
            deepRekey: ``boolean``, optional.
            allowReducedRedundancy: ``boolean``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {
            "encryptedCluster": encryptedCluster,
            "deepRekey": deepRekey,
            "allowReducedRedundancy": allowReducedRedundancy,
        }
        _result: _rt.TaskOf[vim.Task] = self._invoke("VsanEncryptedClusterRekey_Task", _arguments)
        return _result

    RekeyEncryptedCluster = VsanEncryptedClusterRekey_Task

    @_rt.method(
        "VsanClusterGetRuntimeStats",
        since="vsan.version.version3",
        rank=1,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "stats", "string", array=True, optional=True, since="vsan.version.version3", rank=1
            ),
        ),
        returns=_rt.Returns("vim.vsan.RuntimeStatsHostMap", array=True, optional=True),
    )
    def VsanClusterGetRuntimeStats(
        self, cluster: vim.ClusterComputeResource, stats: Iterable[str] = ()
    ) -> list[vim.vsan.RuntimeStatsHostMap]:
        """Returns a list of ``vim.vsan.RuntimeStatsHostMap``, which may be empty. Since vsan API
        6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            stats: List of ``string``, optional.
        """
        _arguments = {"cluster": cluster, "stats": _rt.array("stats", stats)}
        _result: list[vim.vsan.RuntimeStatsHostMap] = self._invoke(
            "VsanClusterGetRuntimeStats", _arguments
        )
        return _result

    GetRuntimeStats = VsanClusterGetRuntimeStats

    @_rt.method(
        "VsanQueryClusterDrsStats",
        since="vsan.version.version8",
        rank=6,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version8",
                rank=6,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "vms",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vsan.version.version8",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.DrsStats", array=True, optional=True),
    )
    def VsanQueryClusterDrsStats(
        self, cluster: vim.ClusterComputeResource, vms: Iterable[vim.VirtualMachine] = ()
    ) -> list[vim.vsan.host.DrsStats]:
        """Returns a list of ``vim.vsan.host.DrsStats``, which may be empty. Since vsan API VMC M5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            vms: List of ``vim.VirtualMachine``, optional.
        """
        _arguments = {"cluster": cluster, "vms": _rt.array("vms", vms)}
        if self._rank < 6:
            self._unsupported("VsanQueryClusterDrsStats", 6, "vsan")
        _result: list[vim.vsan.host.DrsStats] = self._invoke("VsanQueryClusterDrsStats", _arguments)
        return _result

    QueryClusterDrsStats = VsanQueryClusterDrsStats

    @_rt.method(
        "VsanValidateConfigSpec",
        since="vsan.version.version15",
        rank=13,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version15",
                rank=13,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "vsanReconfigSpec", "vim.vsan.ReconfigSpec", since="vsan.version.version15", rank=13
            ),
        ),
        returns=_rt.Returns(
            "vim.ClusterComputeResource.ValidationResultBase", array=True, optional=True
        ),
    )
    def VsanValidateConfigSpec(
        self, cluster: vim.ClusterComputeResource, vsanReconfigSpec: vim.vsan.ReconfigSpec
    ) -> list[vim.ClusterComputeResource.ValidationResultBase]:
        """Returns a list of ``vim.ClusterComputeResource.ValidationResultBase``, which may be
        empty. Since vSAN 7.0U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.
            vsanReconfigSpec: ``vim.vsan.ReconfigSpec``, required.
        """
        _arguments = {"cluster": cluster, "vsanReconfigSpec": vsanReconfigSpec}
        if self._rank < 13:
            self._unsupported("VsanValidateConfigSpec", 13, "vsan")
        self._check_arguments("VsanValidateConfigSpec", _arguments)
        _result: list[vim.ClusterComputeResource.ValidationResultBase] = self._invoke(
            "VsanValidateConfigSpec", _arguments
        )
        return _result

    ValidateConfigSpec = VsanValidateConfigSpec

    @_rt.method(
        "RunLifecycleCheck",
        since="vsan.version.version17",
        rank=15,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.version17", rank=15
            ),
            _rt.Parameter(
                "vsanLifecycleCheckSpec",
                "vim.cluster.VsanVcLifecycleCheckSpec",
                since="vsan.version.version17",
                rank=15,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanVcLifecycleCheckResult"),
    )
    def RunLifecycleCheck(
        self,
        cluster: vim.ClusterComputeResource,
        vsanLifecycleCheckSpec: vim.cluster.VsanVcLifecycleCheckSpec,
    ) -> vim.cluster.VsanVcLifecycleCheckResult:
        """Returns ``vim.cluster.VsanVcLifecycleCheckResult``. Since vsan API 7.3.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            vsanLifecycleCheckSpec: ``vim.cluster.VsanVcLifecycleCheckSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "vsanLifecycleCheckSpec": vsanLifecycleCheckSpec}
        if self._rank < 15:
            self._unsupported("RunLifecycleCheck", 15, "vsan")
        self._check_arguments("RunLifecycleCheck", _arguments)
        _result: vim.cluster.VsanVcLifecycleCheckResult = self._invoke(
            "RunLifecycleCheck", _arguments
        )
        return _result

    @_rt.method(
        "VsanClusterGetClaimedCapacity",
        since="vsan.version.version23",
        rank=21,
        raises=(vim.fault.InvalidState, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version23",
                rank=21,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("long"),
    )
    def VsanClusterGetClaimedCapacity(self, cluster: vim.ClusterComputeResource) -> int:
        """Returns ``long``. Since vsan API 8.0.0.4.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 21:
            self._unsupported("VsanClusterGetClaimedCapacity", 21, "vsan")
        _result: int = self._invoke("VsanClusterGetClaimedCapacity", _arguments)
        return _result

    GetClaimedCapacity = VsanClusterGetClaimedCapacity

    @_rt.method(
        "VsanGetConfigurationLimits",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="System.Read",
        returns=_rt.Returns("vmodl.KeyAnyValue", array=True, optional=True),
    )
    def VsanGetConfigurationLimits(self) -> list[vmodl.KeyAnyValue]:
        """Returns a list of ``vmodl.KeyAnyValue``, which may be empty. Since vsan API 9.1.0.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 23:
            self._unsupported("VsanGetConfigurationLimits", 23, "vsan")
        _result: list[vmodl.KeyAnyValue] = self._invoke("VsanGetConfigurationLimits", {})
        return _result

    GetConfigurationLimits = VsanGetConfigurationLimits

    @_rt.method(
        "VsanGetClusterRAIDInfo",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_1_0_0", rank=23
            ),
        ),
        returns=_rt.Returns("vim.vsan.AutoRAIDInfo", optional=True),
    )
    def VsanGetClusterRAIDInfo(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.vsan.AutoRAIDInfo | None:
        """Returns ``vim.vsan.AutoRAIDInfo``, or None. Since vsan API 9.1.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 23:
            self._unsupported("VsanGetClusterRAIDInfo", 23, "vsan")
        _result: vim.vsan.AutoRAIDInfo | None = self._invoke("VsanGetClusterRAIDInfo", _arguments)
        return _result

    GetClusterAutoRAIDInfo = VsanGetClusterRAIDInfo
