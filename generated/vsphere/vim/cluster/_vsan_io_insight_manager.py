# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIoInsightManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanIoInsightManager",
    wire_name="VsanIoInsightManager",
    since="vsan.version.version14",
    rank=12,
)
class VsanIoInsightManager(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanIoInsightManager``.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/cluster/VsanIoInsightManager.rst``
    """

    @_rt.method(
        "StartIoInsight",
        since="vsan.version.version14",
        rank=12,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.NotFound,
            vim.fault.VsanFault,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version14",
                rank=12,
                privilege="Global.Diagnostics",
            ),
            _rt.Parameter(
                "runName", "string", optional=True, since="vsan.version.version14", rank=12
            ),
            _rt.Parameter(
                "durationSec", "long", optional=True, since="vsan.version.version14", rank=12
            ),
            _rt.Parameter(
                "targetHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vsan.version.version14",
                rank=12,
            ),
            _rt.Parameter(
                "targetVMs",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vsan.version.version14",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def StartIoInsight(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        runName: str | None = None,
        durationSec: int | None = None,
        targetHosts: Iterable[vim.HostSystem] = (),
        targetVMs: Iterable[vim.VirtualMachine] = (),
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Global.Diagnostics``
                is needed on it.
            runName: ``string``, optional.
            durationSec: ``long`` in seconds, optional.
            targetHosts: List of ``vim.HostSystem``, optional.
            targetVMs: List of ``vim.VirtualMachine``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "runName": runName,
            "durationSec": durationSec,
            "targetHosts": _rt.array("targetHosts", targetHosts),
            "targetVMs": _rt.array("targetVMs", targetVMs),
        }
        if self._rank < 12:
            self._unsupported("StartIoInsight", 12, "vsan")
        _result: vim.Task = self._invoke("StartIoInsight", _arguments)
        return _result

    @_rt.method(
        "StopIoInsight",
        since="vsan.version.version14",
        rank=12,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.NotFound,
            vim.fault.VsanFault,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version14",
                rank=12,
                privilege="Global.Diagnostics",
            ),
            _rt.Parameter(
                "runName", "string", optional=True, since="vsan.version.version14", rank=12
            ),
            _rt.Parameter(
                "hostsIoInsightInfos",
                "vim.host.VsanHostIoInsightInfo",
                array=True,
                optional=True,
                since="vsan.version.version14",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def StopIoInsight(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        runName: str | None = None,
        hostsIoInsightInfos: Iterable[vim.host.VsanHostIoInsightInfo] = (),
    ) -> vim.Task:
        """Starts a task. Since vsan API 7.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Global.Diagnostics``
                is needed on it.
            runName: ``string``, optional.
            hostsIoInsightInfos: List of ``vim.host.VsanHostIoInsightInfo``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "runName": runName,
            "hostsIoInsightInfos": _rt.array("hostsIoInsightInfos", hostsIoInsightInfos),
        }
        if self._rank < 12:
            self._unsupported("StopIoInsight", 12, "vsan")
        self._check_arguments("StopIoInsight", _arguments)
        _result: vim.Task = self._invoke("StopIoInsight", _arguments)
        return _result

    @_rt.method(
        "QueryIoInsightInstances",
        since="vsan.version.version14",
        rank=12,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanFault,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "querySpec",
                "vim.cluster.VsanIoInsightInstanceQuerySpec",
                since="vsan.version.version14",
                rank=12,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version14",
                rank=12,
                privilege="Global.Diagnostics",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanIoInsightInstance", array=True, optional=True),
    )
    def QueryIoInsightInstances(
        self,
        querySpec: vim.cluster.VsanIoInsightInstanceQuerySpec,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> list[vim.cluster.VsanIoInsightInstance]:
        """Returns a list of ``vim.cluster.VsanIoInsightInstance``, which may be empty. Since vsan
        API 7.2.

        Args:
            querySpec: ``vim.cluster.VsanIoInsightInstanceQuerySpec``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Global.Diagnostics``
                is needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"querySpec": querySpec, "cluster": cluster}
        if self._rank < 12:
            self._unsupported("QueryIoInsightInstances", 12, "vsan")
        self._check_arguments("QueryIoInsightInstances", _arguments)
        _result: list[vim.cluster.VsanIoInsightInstance] = self._invoke(
            "QueryIoInsightInstances", _arguments
        )
        return _result

    @_rt.method(
        "DeleteIoInsightInstance",
        since="vsan.version.version14",
        rank=12,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.NotFound,
            vim.fault.VsanFault,
        ),
        parameters=(
            _rt.Parameter("runName", "string", since="vsan.version.version14", rank=12),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version14",
                rank=12,
                privilege="Global.Diagnostics",
            ),
        ),
    )
    def DeleteIoInsightInstance(
        self, runName: str, cluster: vim.ClusterComputeResource | None = None
    ) -> None:
        """Returns nothing. Since vsan API 7.2.

        Args:
            runName: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Global.Diagnostics``
                is needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"runName": runName, "cluster": cluster}
        if self._rank < 12:
            self._unsupported("DeleteIoInsightInstance", 12, "vsan")
        self._invoke("DeleteIoInsightInstance", _arguments)

    @_rt.method(
        "RenameIoInsightInstance",
        since="vsan.version.version14",
        rank=12,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.NotFound,
            vim.fault.VsanFault,
        ),
        parameters=(
            _rt.Parameter("oldRunName", "string", since="vsan.version.version14", rank=12),
            _rt.Parameter("newRunName", "string", since="vsan.version.version14", rank=12),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version14",
                rank=12,
                privilege="Global.Diagnostics",
            ),
        ),
    )
    def RenameIoInsightInstance(
        self, oldRunName: str, newRunName: str, cluster: vim.ClusterComputeResource | None = None
    ) -> None:
        """Returns nothing. Since vsan API 7.2.

        Args:
            oldRunName: ``string``, required.
            newRunName: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Global.Diagnostics``
                is needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"oldRunName": oldRunName, "newRunName": newRunName, "cluster": cluster}
        if self._rank < 12:
            self._unsupported("RenameIoInsightInstance", 12, "vsan")
        self._invoke("RenameIoInsightInstance", _arguments)
