# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterPowerSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanClusterPowerSystem",
    wire_name="VsanClusterPowerSystem",
    since="vsan.version.version18",
    rank=16,
)
class VsanClusterPowerSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanClusterPowerSystem``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/VsanClusterPowerSystem.rst``
    """

    @_rt.method(
        "PerformClusterPowerAction",
        since="vsan.version.version18",
        rank=16,
        privilege="Host.Config.Power Host.Inventory.EditCluster",
        raises=(vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version18", rank=16
            ),
            _rt.Parameter(
                "spec",
                "vim.cluster.PerformClusterPowerActionSpec",
                since="vsan.version.version18",
                rank=16,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def PerformClusterPowerAction(
        self, cluster: vim.ComputeResource, spec: vim.cluster.PerformClusterPowerActionSpec
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U3.

        Args:
            cluster: ``vim.ComputeResource``, required.
            spec: ``vim.cluster.PerformClusterPowerActionSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Power Host.Inventory.EditCluster``
        """
        _arguments = {"cluster": cluster, "spec": spec}
        if self._rank < 16:
            self._unsupported("PerformClusterPowerAction", 16, "vsan")
        self._check_arguments("PerformClusterPowerAction", _arguments)
        _result: vim.Task = self._invoke("PerformClusterPowerAction", _arguments)
        return _result

    @_rt.method(
        "QueryClusterPowerContext",
        since="vsan.version.version18",
        rank=16,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.version18",
                rank=16,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.ClusterPowerContext"),
    )
    def QueryClusterPowerContext(
        self, cluster: vim.ComputeResource
    ) -> vim.cluster.ClusterPowerContext:
        """Returns ``vim.cluster.ClusterPowerContext``. Since vSAN 7.0U3.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``System.Read`` is needed on
                it.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 16:
            self._unsupported("QueryClusterPowerContext", 16, "vsan")
        _result: vim.cluster.ClusterPowerContext = self._invoke(
            "QueryClusterPowerContext", _arguments
        )
        return _result

    @_rt.method(
        "UpdateClusterPowerStatus",
        since="vsan.version.version18",
        rank=16,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.version18",
                rank=16,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter("status", "string", since="vsan.version.version18", rank=16),
        ),
        returns=_rt.Returns("boolean"),
    )
    def UpdateClusterPowerStatus(self, cluster: vim.ComputeResource, status: str) -> bool:
        """Returns ``boolean``. Since vSAN 7.0U3.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``Host.Inventory.EditCluster``
                is needed on it.
            status: ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "status": status}
        if self._rank < 16:
            self._unsupported("UpdateClusterPowerStatus", 16, "vsan")
        _result: bool = self._invoke("UpdateClusterPowerStatus", _arguments)
        return _result
