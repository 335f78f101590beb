# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerformanceManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanPerformanceManager",
    wire_name="VsanPerformanceManager",
    since="vim.version.version9",
    rank=9,
)
class VsanPerformanceManager(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanPerformanceManager``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerformanceManager.rst``
    """

    def _by_name_QueryVsanPerfTopEntities(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        *,
        querySpec: vim.cluster.VsanPerfTopQuerySpec,
    ) -> list[vim.cluster.VsanPerfEntityMetricCSV]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryVsanPerfTopEntities)
    @_rt.method(
        "QueryVsanPerfTopEntities",
        since="vsan.version.version16",
        rank=14,
        raises=(vmodl.fault.InvalidArgument, vim.fault.VsanNodeNotMaster),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version16",
                rank=14,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "querySpec",
                "vim.cluster.VsanPerfTopQuerySpec",
                since="vsan.version.version16",
                rank=14,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfEntityMetricCSV", array=True),
    )
    def QueryVsanPerfTopEntities(
        self,
        cluster: vim.ClusterComputeResource | None,
        querySpec: vim.cluster.VsanPerfTopQuerySpec,
    ) -> list[vim.cluster.VsanPerfEntityMetricCSV]:
        """Returns a list of ``vim.cluster.VsanPerfEntityMetricCSV``. Since vSAN 7.0U2.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.
            querySpec: ``vim.cluster.VsanPerfTopQuerySpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
        """
        _rt.require("querySpec", querySpec)
        _arguments = {"cluster": cluster, "querySpec": querySpec}
        if self._rank < 14:
            self._unsupported("QueryVsanPerfTopEntities", 14, "vsan")
        self._check_arguments("QueryVsanPerfTopEntities", _arguments)
        _result: list[vim.cluster.VsanPerfEntityMetricCSV] = self._invoke(
            "QueryVsanPerfTopEntities", _arguments
        )
        return _result

    def _by_name_QueryVsanPerfHotspotEntities(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        *,
        querySpec: vim.cluster.VsanPerfHotspotQuerySpec,
    ) -> list[vim.cluster.VsanPerfHotspotEntitiesMetrics]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryVsanPerfHotspotEntities)
    @_rt.method(
        "QueryVsanPerfHotspotEntities",
        since="vsan.version.version22",
        rank=20,
        raises=(
            vmodl.fault.InvalidArgument,
            vim.fault.Timedout,
            vim.fault.VsanNodeNotMaster,
            vim.fault.NotFound,
            vmodl.fault.NotSupported,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version22",
                rank=20,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "querySpec",
                "vim.cluster.VsanPerfHotspotQuerySpec",
                since="vsan.version.version22",
                rank=20,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfHotspotEntitiesMetrics", array=True),
    )
    def QueryVsanPerfHotspotEntities(
        self,
        cluster: vim.ClusterComputeResource | None,
        querySpec: vim.cluster.VsanPerfHotspotQuerySpec,
    ) -> list[vim.cluster.VsanPerfHotspotEntitiesMetrics]:
        """Returns a list of ``vim.cluster.VsanPerfHotspotEntitiesMetrics``. Since vsan API 8.0.0.3.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.
            querySpec: ``vim.cluster.VsanPerfHotspotQuerySpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _rt.require("querySpec", querySpec)
        _arguments = {"cluster": cluster, "querySpec": querySpec}
        if self._rank < 20:
            self._unsupported("QueryVsanPerfHotspotEntities", 20, "vsan")
        self._check_arguments("QueryVsanPerfHotspotEntities", _arguments)
        _result: list[vim.cluster.VsanPerfHotspotEntitiesMetrics] = self._invoke(
            "QueryVsanPerfHotspotEntities", _arguments
        )
        return _result

    @_rt.method(
        "VsanPerfDiagnose",
        since="vsan.version.version3",
        rank=1,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "perfDiagnoseQuery",
                "vim.cluster.VsanPerfDiagnoseQuerySpec",
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfDiagnosticResult", array=True, optional=True),
    )
    def VsanPerfDiagnose(
        self,
        perfDiagnoseQuery: vim.cluster.VsanPerfDiagnoseQuerySpec,
        cluster: vim.ComputeResource | None = None,
    ) -> list[vim.cluster.VsanPerfDiagnosticResult]:
        """Returns a list of ``vim.cluster.VsanPerfDiagnosticResult``, which may be empty. Since
        vsan API 6.6.

        Args:
            perfDiagnoseQuery: ``vim.cluster.VsanPerfDiagnoseQuerySpec``, required.
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"perfDiagnoseQuery": perfDiagnoseQuery, "cluster": cluster}
        self._check_arguments("VsanPerfDiagnose", _arguments)
        _result: list[vim.cluster.VsanPerfDiagnosticResult] = self._invoke(
            "VsanPerfDiagnose", _arguments
        )
        return _result

    @_rt.method(
        "VsanPerfDiagnoseTask",
        since="vsan.version.version7",
        rank=5,
        raises=(
            vmodl.fault.InvalidArgument,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
            vim.fault.VsanFault,
        ),
        parameters=(
            _rt.Parameter(
                "perfDiagnoseQuery",
                "vim.cluster.VsanPerfDiagnoseQuerySpec",
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version7",
                rank=5,
                privilege="Global.Diagnostics",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanPerfDiagnoseTask(
        self,
        perfDiagnoseQuery: vim.cluster.VsanPerfDiagnoseQuerySpec,
        cluster: vim.ComputeResource | None = None,
    ) -> vim.Task:
        """Starts a task. Since vsan API 6.7.

        Args:
            perfDiagnoseQuery: ``vim.cluster.VsanPerfDiagnoseQuerySpec``, required.
            cluster: ``vim.ComputeResource``, optional. The privilege ``Global.Diagnostics`` is
                needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"perfDiagnoseQuery": perfDiagnoseQuery, "cluster": cluster}
        if self._rank < 5:
            self._unsupported("VsanPerfDiagnoseTask", 5, "vsan")
        self._check_arguments("VsanPerfDiagnoseTask", _arguments)
        _result: vim.Task = self._invoke("VsanPerfDiagnoseTask", _arguments)
        return _result

    @_rt.method(
        "GetVsanPerfDiagnosisResult",
        since="vsan.version.version7",
        rank=5,
        raises=(vim.fault.Timedout, vim.fault.VsanFault, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("task", "vim.Task", since="vsan.version.version7", rank=5),
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version7",
                rank=5,
                privilege="Global.Diagnostics",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfDiagnosticResult", array=True, optional=True),
    )
    def GetVsanPerfDiagnosisResult(
        self, task: vim.Task, cluster: vim.ComputeResource | None = None
    ) -> list[vim.cluster.VsanPerfDiagnosticResult]:
        """Returns a list of ``vim.cluster.VsanPerfDiagnosticResult``, which may be empty. Since
        vsan API 6.7.

        Args:
            task: ``vim.Task``, required.
            cluster: ``vim.ComputeResource``, optional. The privilege ``Global.Diagnostics`` is
                needed on it.

        Raises:
            vim.fault.Timedout: Not described.
            vim.fault.VsanFault: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"task": task, "cluster": cluster}
        if self._rank < 5:
            self._unsupported("GetVsanPerfDiagnosisResult", 5, "vsan")
        _result: list[vim.cluster.VsanPerfDiagnosticResult] = self._invoke(
            "GetVsanPerfDiagnosisResult", _arguments
        )
        return _result

    @_rt.method(
        "VsanPerfQueryPerf",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "querySpecs",
                "vim.cluster.VsanPerfQuerySpec",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfEntityMetricCSV", array=True),
    )
    def VsanPerfQueryPerf(
        self,
        querySpecs: Iterable[vim.cluster.VsanPerfQuerySpec],
        cluster: vim.ComputeResource | None = None,
    ) -> list[vim.cluster.VsanPerfEntityMetricCSV]:
        """Returns a list of ``vim.cluster.VsanPerfEntityMetricCSV``. Since vSphere API 5.5.

        Args:
            querySpecs: List of ``vim.cluster.VsanPerfQuerySpec``, required.
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"querySpecs": _rt.array("querySpecs", querySpecs), "cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfQueryPerf", 9)
        self._check_arguments("VsanPerfQueryPerf", _arguments)
        _result: list[vim.cluster.VsanPerfEntityMetricCSV] = self._invoke(
            "VsanPerfQueryPerf", _arguments
        )
        return _result

    QueryVsanPerf = VsanPerfQueryPerf

    @_rt.method(
        "VsanPerfQueryNodeInformation",
        since="vim.version.version9",
        rank=9,
        raises=(vmodl.fault.NotSupported,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfNodeInformation", array=True, optional=True),
    )
    def VsanPerfQueryNodeInformation(
        self, cluster: vim.ComputeResource | None = None
    ) -> list[vim.cluster.VsanPerfNodeInformation]:
        """Returns a list of ``vim.cluster.VsanPerfNodeInformation``, which may be empty. Since
        vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfQueryNodeInformation", 9)
        _result: list[vim.cluster.VsanPerfNodeInformation] = self._invoke(
            "VsanPerfQueryNodeInformation", _arguments
        )
        return _result

    QueryNodeInformation = VsanPerfQueryNodeInformation

    @_rt.method(
        "VsanPerfCreateStatsObject",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.NotSupported,
            vim.fault.VsanFault,
            vim.fault.FileAlreadyExists,
            vim.fault.CannotCreateFile,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "profile", "vim.vm.ProfileSpec", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def VsanPerfCreateStatsObject(
        self, cluster: vim.ComputeResource | None = None, profile: vim.vm.ProfileSpec | None = None
    ) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Inventory.EditCluster``
                is needed on it.
            profile: ``vim.vm.ProfileSpec``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
            vim.fault.FileAlreadyExists: Not described.
            vim.fault.CannotCreateFile: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "profile": profile}
        if self._rank < 9:
            self._unsupported("VsanPerfCreateStatsObject", 9)
        self._check_arguments("VsanPerfCreateStatsObject", _arguments)
        _result: str = self._invoke("VsanPerfCreateStatsObject", _arguments)
        return _result

    CreateStatsObject = VsanPerfCreateStatsObject

    @_rt.method(
        "VsanPerfCreateStatsObjectTask",
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
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "profile", "vim.vm.ProfileSpec", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanPerfCreateStatsObjectTask(
        self, cluster: vim.ComputeResource | None = None, profile: vim.vm.ProfileSpec | None = None
    ) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Inventory.EditCluster``
                is needed on it.
            profile: ``vim.vm.ProfileSpec``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "profile": profile}
        if self._rank < 9:
            self._unsupported("VsanPerfCreateStatsObjectTask", 9)
        self._check_arguments("VsanPerfCreateStatsObjectTask", _arguments)
        _result: vim.Task = self._invoke("VsanPerfCreateStatsObjectTask", _arguments)
        return _result

    CreateStatsObjectTask = VsanPerfCreateStatsObjectTask

    @_rt.method(
        "VsanPerfDeleteStatsObject",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.NotSupported,
            vim.fault.FileNotWritable,
            vim.fault.VsanFault,
            vim.fault.CannotCreateFile,
            vim.fault.VsanNodeNotMaster,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="Host.Inventory.EditCluster",
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanPerfDeleteStatsObject(self, cluster: vim.ComputeResource | None = None) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Inventory.EditCluster``
                is needed on it.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.FileNotWritable: Not described.
            vim.fault.VsanFault: Not described.
            vim.fault.CannotCreateFile: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfDeleteStatsObject", 9)
        _result: bool = self._invoke("VsanPerfDeleteStatsObject", _arguments)
        return _result

    DeleteStatsObject = VsanPerfDeleteStatsObject

    @_rt.method(
        "VsanPerfDeleteStatsObjectTask",
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
                privilege="Host.Inventory.EditCluster",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanPerfDeleteStatsObjectTask(self, cluster: vim.ComputeResource | None = None) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Inventory.EditCluster``
                is needed on it.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfDeleteStatsObjectTask", 9)
        _result: vim.Task = self._invoke("VsanPerfDeleteStatsObjectTask", _arguments)
        return _result

    DeleteStatsObjectTask = VsanPerfDeleteStatsObjectTask

    @_rt.method(
        "VsanPerfSetStatsObjectPolicy",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.NotSupported,
            vmodl.fault.InvalidArgument,
            vim.fault.FileNotFound,
            vim.fault.FileNotWritable,
            vim.fault.VsanFault,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="Host.Inventory.EditCluster",
            ),
            _rt.Parameter(
                "profile", "vim.vm.ProfileSpec", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanPerfSetStatsObjectPolicy(
        self, cluster: vim.ComputeResource | None = None, profile: vim.vm.ProfileSpec | None = None
    ) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Inventory.EditCluster``
                is needed on it.
            profile: ``vim.vm.ProfileSpec``, optional.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.FileNotWritable: Not described.
            vim.fault.VsanFault: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "profile": profile}
        if self._rank < 9:
            self._unsupported("VsanPerfSetStatsObjectPolicy", 9)
        self._check_arguments("VsanPerfSetStatsObjectPolicy", _arguments)
        _result: bool = self._invoke("VsanPerfSetStatsObjectPolicy", _arguments)
        return _result

    SetStatsObjectPolicy = VsanPerfSetStatsObjectPolicy

    @_rt.method(
        "VsanPerfQueryStatsObjectInformation",
        since="vim.version.version9",
        rank=9,
        raises=(
            vmodl.fault.NotSupported,
            vim.fault.FileNotFound,
            vim.fault.FileNotWritable,
            vim.fault.NotFound,
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
        ),
        returns=_rt.Returns("vim.cluster.VsanObjectInformation"),
    )
    def VsanPerfQueryStatsObjectInformation(
        self, cluster: vim.ComputeResource | None = None
    ) -> vim.cluster.VsanObjectInformation:
        """Returns ``vim.cluster.VsanObjectInformation``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.FileNotWritable: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfQueryStatsObjectInformation", 9)
        _result: vim.cluster.VsanObjectInformation = self._invoke(
            "VsanPerfQueryStatsObjectInformation", _arguments
        )
        return _result

    QueryStatsObjectInformation = VsanPerfQueryStatsObjectInformation

    @_rt.method(
        "VsanPerfQueryClusterHealth",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthGroup", array=True),
    )
    def VsanPerfQueryClusterHealth(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.cluster.VsanClusterHealthGroup]:
        """Returns a list of ``vim.cluster.VsanClusterHealthGroup``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfQueryClusterHealth", 9)
        _result: list[vim.cluster.VsanClusterHealthGroup] = self._invoke(
            "VsanPerfQueryClusterHealth", _arguments
        )
        return _result

    QueryClusterHealth = VsanPerfQueryClusterHealth

    def _by_name_VsanPerfQueryTimeRanges(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        *,
        querySpec: vim.cluster.VsanPerfTimeRangeQuerySpec,
    ) -> list[vim.cluster.VsanPerfTimeRange]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanPerfQueryTimeRanges)
    @_rt.method(
        "VsanPerfQueryTimeRanges",
        since="vsan.version.version3",
        rank=1,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "querySpec",
                "vim.cluster.VsanPerfTimeRangeQuerySpec",
                since="vsan.version.version3",
                rank=1,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfTimeRange", array=True, optional=True),
    )
    def VsanPerfQueryTimeRanges(
        self,
        cluster: vim.ClusterComputeResource | None,
        querySpec: vim.cluster.VsanPerfTimeRangeQuerySpec,
    ) -> list[vim.cluster.VsanPerfTimeRange]:
        """Returns a list of ``vim.cluster.VsanPerfTimeRange``, which may be empty. Since vsan API
        6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.
            querySpec: ``vim.cluster.VsanPerfTimeRangeQuerySpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.
        """
        _rt.require("querySpec", querySpec)
        _arguments = {"cluster": cluster, "querySpec": querySpec}
        self._check_arguments("VsanPerfQueryTimeRanges", _arguments)
        _result: list[vim.cluster.VsanPerfTimeRange] = self._invoke(
            "VsanPerfQueryTimeRanges", _arguments
        )
        return _result

    QueryTimeRanges = VsanPerfQueryTimeRanges

    def _by_name_VsanPerfSaveTimeRanges(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        *,
        timeRanges: Iterable[vim.cluster.VsanPerfTimeRange],
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanPerfSaveTimeRanges)
    @_rt.method(
        "VsanPerfSaveTimeRanges",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Diagnostics",
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "timeRanges",
                "vim.cluster.VsanPerfTimeRange",
                array=True,
                since="vsan.version.version3",
                rank=1,
            ),
        ),
    )
    def VsanPerfSaveTimeRanges(
        self,
        cluster: vim.ClusterComputeResource | None,
        timeRanges: Iterable[vim.cluster.VsanPerfTimeRange],
    ) -> None:
        """Returns nothing. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional.
            timeRanges: List of ``vim.cluster.VsanPerfTimeRange``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _rt.require("timeRanges", timeRanges)
        _arguments = {"cluster": cluster, "timeRanges": _rt.array("timeRanges", timeRanges)}
        self._check_arguments("VsanPerfSaveTimeRanges", _arguments)
        self._invoke("VsanPerfSaveTimeRanges", _arguments)

    SaveTimeRanges = VsanPerfSaveTimeRanges

    def _by_name_VsanPerfDeleteTimeRange(
        self, cluster: vim.ClusterComputeResource | None = None, *, name: str
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanPerfDeleteTimeRange)
    @_rt.method(
        "VsanPerfDeleteTimeRange",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Diagnostics",
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter("name", "string", since="vsan.version.version3", rank=1),
        ),
    )
    def VsanPerfDeleteTimeRange(
        self, cluster: vim.ClusterComputeResource | None, name: str
    ) -> None:
        """Returns nothing. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional.
            name: ``string``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _rt.require("name", name)
        _arguments = {"cluster": cluster, "name": name}
        self._invoke("VsanPerfDeleteTimeRange", _arguments)

    DeleteTimeRange = VsanPerfDeleteTimeRange

    def _by_name_VsanPerfToggleVerboseMode(
        self, cluster: vim.ClusterComputeResource | None = None, *, verboseMode: bool
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanPerfToggleVerboseMode)
    @_rt.method(
        "VsanPerfToggleVerboseMode",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Settings",
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.NotSupported,
            vim.fault.VsanNodeNotMaster,
            vim.fault.Timedout,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter("verboseMode", "boolean", since="vsan.version.version3", rank=1),
        ),
    )
    def VsanPerfToggleVerboseMode(
        self, cluster: vim.ClusterComputeResource | None, verboseMode: bool
    ) -> None:
        """Returns nothing. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional.
            verboseMode: ``boolean``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanNodeNotMaster: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Global.Settings``
        """
        _rt.require("verboseMode", verboseMode)
        _arguments = {"cluster": cluster, "verboseMode": verboseMode}
        self._invoke("VsanPerfToggleVerboseMode", _arguments)

    ToggleVerboseMode = VsanPerfToggleVerboseMode

    @_rt.method(
        "VsanPerfGetSupportedEntityTypes",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfEntityType", array=True, optional=True),
    )
    def VsanPerfGetSupportedEntityTypes(
        self, cluster: vim.ComputeResource | None = None
    ) -> list[vim.cluster.VsanPerfEntityType]:
        """Returns a list of ``vim.cluster.VsanPerfEntityType``, which may be empty. Since vSphere
        API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, optional. Since vsan API 9.1.0.0.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanPerfGetSupportedEntityTypes", 9)
        if cluster is not None and self._rank < 23:
            self._unsupported("VsanPerfGetSupportedEntityTypes(cluster)", 23, "vsan")
        _result: list[vim.cluster.VsanPerfEntityType] = self._invoke(
            "VsanPerfGetSupportedEntityTypes", _arguments
        )
        return _result

    GetSupportedEntityTypes = VsanPerfGetSupportedEntityTypes

    @_rt.method(
        "VsanPerfGetSupportedHotspotEntityTypes",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanPerfHotspotEntityType", array=True, optional=True),
    )
    def VsanPerfGetSupportedHotspotEntityTypes(
        self, cluster: vim.ComputeResource | None = None
    ) -> list[vim.cluster.VsanPerfHotspotEntityType]:
        """Returns a list of ``vim.cluster.VsanPerfHotspotEntityType``, which may be empty. Since
        vsan API 9.1.0.0.

        Args:
            cluster: ``vim.ComputeResource``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 23:
            self._unsupported("VsanPerfGetSupportedHotspotEntityTypes", 23, "vsan")
        _result: list[vim.cluster.VsanPerfHotspotEntityType] = self._invoke(
            "VsanPerfGetSupportedHotspotEntityTypes", _arguments
        )
        return _result

    GetSupportedHotspotEntityTypes = VsanPerfGetSupportedHotspotEntityTypes

    @_rt.method(
        "VsanPerfGetSupportedDiagnosticExceptions",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        returns=_rt.Returns("vim.cluster.VsanPerfDiagnosticException", array=True, optional=True),
    )
    def VsanPerfGetSupportedDiagnosticExceptions(
        self,
    ) -> list[vim.cluster.VsanPerfDiagnosticException]:
        """Returns a list of ``vim.cluster.VsanPerfDiagnosticException``, which may be empty. Since
        vsan API 6.6.

        Privilege:
            ``System.Read``
        """
        _result: list[vim.cluster.VsanPerfDiagnosticException] = self._invoke(
            "VsanPerfGetSupportedDiagnosticExceptions", {}
        )
        return _result

    GetSupportedDiagnosticExceptions = VsanPerfGetSupportedDiagnosticExceptions

    @_rt.method(
        "VsanPerfGetAggregatedEntityTypes",
        since="vsan.version.version7",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        returns=_rt.Returns("vim.cluster.VsanPerfEntityType", array=True, optional=True),
    )
    def VsanPerfGetAggregatedEntityTypes(self) -> list[vim.cluster.VsanPerfEntityType]:
        """Returns a list of ``vim.cluster.VsanPerfEntityType``, which may be empty. Since vsan API
        6.7.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("VsanPerfGetAggregatedEntityTypes", 5, "vsan")
        _result: list[vim.cluster.VsanPerfEntityType] = self._invoke(
            "VsanPerfGetAggregatedEntityTypes", {}
        )
        return _result

    GetAggregatedEntityTypes = VsanPerfGetAggregatedEntityTypes

    @_rt.method(
        "QueryRemoteServerClusters",
        since="vsan.version.version15",
        rank=13,
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version15",
                rank=13,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "querySpec",
                "vim.cluster.VsanRemoteClusterQuerySpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("string", array=True),
    )
    def QueryRemoteServerClusters(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        querySpec: vim.cluster.VsanRemoteClusterQuerySpec | None = None,
    ) -> list[str]:
        """Returns a list of ``string``. Since vSAN 7.0U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.
            querySpec: ``vim.cluster.VsanRemoteClusterQuerySpec``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "querySpec": querySpec}
        if self._rank < 13:
            self._unsupported("QueryRemoteServerClusters", 13, "vsan")
        self._check_arguments("QueryRemoteServerClusters", _arguments)
        _result: list[str] = self._invoke("QueryRemoteServerClusters", _arguments)
        return _result
