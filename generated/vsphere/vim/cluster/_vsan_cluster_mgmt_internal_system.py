# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterMgmtInternalSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.cluster.VsanClusterMgmtInternalSystem",
    wire_name="VsanClusterMgmtInternalSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanClusterMgmtInternalSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanClusterMgmtInternalSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterMgmtInternalSystem.rst``
    """

    @_rt.method(
        "VsanRemediateVsanCluster",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="Host.Inventory.EditCluster",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanRemediateVsanCluster(self, cluster: vim.ClusterComputeResource) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanRemediateVsanCluster", 9)
        _result: vim.Task = self._invoke("VsanRemediateVsanCluster", _arguments)
        return _result

    RemediateVsanCluster = VsanRemediateVsanCluster

    @_rt.method(
        "VsanRemediateVsanHost",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "host",
                "vim.HostSystem",
                since="vim.version.version9",
                rank=9,
                privilege="Host.Config.Storage",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanRemediateVsanHost(self, host: vim.HostSystem) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            host: ``vim.HostSystem``, required. The privilege ``Host.Config.Storage`` is needed on
                it.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"host": host}
        if self._rank < 9:
            self._unsupported("VsanRemediateVsanHost", 9)
        _result: vim.Task = self._invoke("VsanRemediateVsanHost", _arguments)
        return _result

    RemediateVsanHost = VsanRemediateVsanHost
