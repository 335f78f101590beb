# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDiagnosticsSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanDiagnosticsSystem",
    wire_name="VsanDiagnosticsSystem",
    since="vsan.version.version16",
    rank=14,
)
class VsanDiagnosticsSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanDiagnosticsSystem``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cluster/VsanDiagnosticsSystem.rst``
    """

    @_rt.method(
        "VsanQueryNetworkDiagnostics",
        since="vsan.version.version16",
        rank=14,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version16", rank=14
            ),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vsan.version.version16", rank=14
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanNetworkDiagnostics", array=True, optional=True),
    )
    def VsanQueryNetworkDiagnostics(
        self, cluster: vim.ComputeResource, host: vim.HostSystem | None = None
    ) -> list[vim.cluster.VsanNetworkDiagnostics]:
        """Returns a list of ``vim.cluster.VsanNetworkDiagnostics``, which may be empty. Since vSAN
        7.0U2.

        Args:
            cluster: ``vim.ComputeResource``, required.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "host": host}
        if self._rank < 14:
            self._unsupported("VsanQueryNetworkDiagnostics", 14, "vsan")
        _result: list[vim.cluster.VsanNetworkDiagnostics] = self._invoke(
            "VsanQueryNetworkDiagnostics", _arguments
        )
        return _result

    QueryNetworkDiagnostics = VsanQueryNetworkDiagnostics

    @_rt.method(
        "VsanGetThresholds",
        since="vsan.version.version16",
        rank=14,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version16", rank=14
            ),
            _rt.Parameter(
                "entityType", "string", optional=True, since="vsan.version.version16", rank=14
            ),
            _rt.Parameter(
                "metric", "string", optional=True, since="vsan.version.version16", rank=14
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanDiagnosticsThreshold", array=True, optional=True),
    )
    def VsanGetThresholds(
        self, cluster: vim.ComputeResource, entityType: str | None = None, metric: str | None = None
    ) -> list[vim.cluster.VsanDiagnosticsThreshold]:
        """Returns a list of ``vim.cluster.VsanDiagnosticsThreshold``, which may be empty. Since
        vSAN 7.0U2.

        Args:
            cluster: ``vim.ComputeResource``, required.
            entityType: ``string``, optional.
            metric: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "entityType": entityType, "metric": metric}
        if self._rank < 14:
            self._unsupported("VsanGetThresholds", 14, "vsan")
        _result: list[vim.cluster.VsanDiagnosticsThreshold] = self._invoke(
            "VsanGetThresholds", _arguments
        )
        return _result

    GetThresholds = VsanGetThresholds

    @_rt.method(
        "VsanSetThresholds",
        since="vsan.version.version16",
        rank=14,
        privilege="Global.Diagnostics",
        raises=(vim.fault.NotFound, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version16", rank=14
            ),
            _rt.Parameter(
                "thresholds",
                "vim.cluster.VsanDiagnosticsThreshold",
                array=True,
                optional=True,
                since="vsan.version.version16",
                rank=14,
            ),
        ),
    )
    def VsanSetThresholds(
        self,
        cluster: vim.ComputeResource,
        thresholds: Iterable[vim.cluster.VsanDiagnosticsThreshold] = (),
    ) -> None:
        """Returns nothing. Since vSAN 7.0U2.

        Args:
            cluster: ``vim.ComputeResource``, required.
            thresholds: List of ``vim.cluster.VsanDiagnosticsThreshold``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"cluster": cluster, "thresholds": _rt.array("thresholds", thresholds)}
        if self._rank < 14:
            self._unsupported("VsanSetThresholds", 14, "vsan")
        self._check_arguments("VsanSetThresholds", _arguments)
        self._invoke("VsanSetThresholds", _arguments)

    SetThresholds = VsanSetThresholds

    @_rt.method(
        "StartIODiagnosticsTask",
        since="vsan.version.version18",
        rank=16,
        raises=(vmodl.fault.InvalidArgument, vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "targets",
                "vim.vsan.IODiagnosticsTarget",
                array=True,
                since="vsan.version.version18",
                rank=16,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version18",
                rank=16,
                privilege="Global.Diagnostics",
            ),
            _rt.Parameter(
                "duration", "long", optional=True, since="vsan.version.version18", rank=16
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def StartIODiagnosticsTask(
        self,
        targets: Iterable[vim.vsan.IODiagnosticsTarget],
        cluster: vim.ClusterComputeResource | None = None,
        duration: int | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U3.

        Args:
            targets: List of ``vim.vsan.IODiagnosticsTarget``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``Global.Diagnostics``
                is needed on it.
            duration: ``long``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "targets": _rt.array("targets", targets),
            "cluster": cluster,
            "duration": duration,
        }
        if self._rank < 16:
            self._unsupported("StartIODiagnosticsTask", 16, "vsan")
        self._check_arguments("StartIODiagnosticsTask", _arguments)
        _result: vim.Task = self._invoke("StartIODiagnosticsTask", _arguments)
        return _result

    @_rt.method(
        "QueryIODiagnosticsInstances",
        since="vsan.version.version18",
        rank=16,
        raises=(vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "querySpec",
                "vim.vsan.IODiagnosticsInstanceQuerySpec",
                since="vsan.version.version18",
                rank=16,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version18",
                rank=16,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.IODiagnosticsInstance", array=True, optional=True),
    )
    def QueryIODiagnosticsInstances(
        self,
        querySpec: vim.vsan.IODiagnosticsInstanceQuerySpec,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> list[vim.vsan.IODiagnosticsInstance]:
        """Returns a list of ``vim.vsan.IODiagnosticsInstance``, which may be empty. Since vSAN
        7.0U3.

        Args:
            querySpec: ``vim.vsan.IODiagnosticsInstanceQuerySpec``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"querySpec": querySpec, "cluster": cluster}
        if self._rank < 16:
            self._unsupported("QueryIODiagnosticsInstances", 16, "vsan")
        self._check_arguments("QueryIODiagnosticsInstances", _arguments)
        _result: list[vim.vsan.IODiagnosticsInstance] = self._invoke(
            "QueryIODiagnosticsInstances", _arguments
        )
        return _result

    @_rt.method(
        "QueryIODiagnosticsStats",
        since="vsan.version.version18",
        rank=16,
        raises=(vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter("instanceName", "string", since="vsan.version.version18", rank=16),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version18",
                rank=16,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.IODiagnosticsTargetStats", array=True, optional=True),
    )
    def QueryIODiagnosticsStats(
        self, instanceName: str, cluster: vim.ClusterComputeResource | None = None
    ) -> list[vim.vsan.IODiagnosticsTargetStats]:
        """Returns a list of ``vim.vsan.IODiagnosticsTargetStats``, which may be empty. Since vSAN
        7.0U3.

        Args:
            instanceName: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"instanceName": instanceName, "cluster": cluster}
        if self._rank < 16:
            self._unsupported("QueryIODiagnosticsStats", 16, "vsan")
        _result: list[vim.vsan.IODiagnosticsTargetStats] = self._invoke(
            "QueryIODiagnosticsStats", _arguments
        )
        return _result

    @_rt.method(
        "CreateIOTripAnalyzerRecurrences",
        since="vsan.version.version21",
        rank=19,
        privilege="Global.Diagnostics",
        raises=(vmodl.fault.InvalidArgument, vim.fault.AlreadyExists, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version21", rank=19
            ),
            _rt.Parameter(
                "recurrences",
                "vim.vsan.VsanIOTripAnalyzerRecurrence",
                array=True,
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanIOTripAnalyzerRecurrence", array=True),
    )
    def CreateIOTripAnalyzerRecurrences(
        self,
        cluster: vim.ComputeResource,
        recurrences: Iterable[vim.vsan.VsanIOTripAnalyzerRecurrence],
    ) -> list[vim.vsan.VsanIOTripAnalyzerRecurrence]:
        """Returns a list of ``vim.vsan.VsanIOTripAnalyzerRecurrence``. Since vsan API 8.0.0.2.

        Args:
            cluster: ``vim.ComputeResource``, required.
            recurrences: List of ``vim.vsan.VsanIOTripAnalyzerRecurrence``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"cluster": cluster, "recurrences": _rt.array("recurrences", recurrences)}
        if self._rank < 19:
            self._unsupported("CreateIOTripAnalyzerRecurrences", 19, "vsan")
        self._check_arguments("CreateIOTripAnalyzerRecurrences", _arguments)
        _result: list[vim.vsan.VsanIOTripAnalyzerRecurrence] = self._invoke(
            "CreateIOTripAnalyzerRecurrences", _arguments
        )
        return _result

    @_rt.method(
        "GetIOTripAnalyzerSchedulerConfig",
        since="vsan.version.version21",
        rank=19,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version21", rank=19
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanIOTripAnalyzerConfig", optional=True),
    )
    def GetIOTripAnalyzerSchedulerConfig(
        self, cluster: vim.ComputeResource
    ) -> vim.vsan.VsanIOTripAnalyzerConfig | None:
        """Returns ``vim.vsan.VsanIOTripAnalyzerConfig``, or None. Since vsan API 8.0.0.2.

        Args:
            cluster: ``vim.ComputeResource``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 19:
            self._unsupported("GetIOTripAnalyzerSchedulerConfig", 19, "vsan")
        _result: vim.vsan.VsanIOTripAnalyzerConfig | None = self._invoke(
            "GetIOTripAnalyzerSchedulerConfig", _arguments
        )
        return _result

    @_rt.method(
        "EditIOTripAnalyzerRecurrences",
        since="vsan.version.version21",
        rank=19,
        privilege="Global.Diagnostics",
        raises=(vmodl.fault.InvalidArgument, vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version21", rank=19
            ),
            _rt.Parameter(
                "recurrences",
                "vim.vsan.VsanIOTripAnalyzerRecurrence",
                array=True,
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanIOTripAnalyzerRecurrence", array=True),
    )
    def EditIOTripAnalyzerRecurrences(
        self,
        cluster: vim.ComputeResource,
        recurrences: Iterable[vim.vsan.VsanIOTripAnalyzerRecurrence],
    ) -> list[vim.vsan.VsanIOTripAnalyzerRecurrence]:
        """Returns a list of ``vim.vsan.VsanIOTripAnalyzerRecurrence``. Since vsan API 8.0.0.2.

        Args:
            cluster: ``vim.ComputeResource``, required.
            recurrences: List of ``vim.vsan.VsanIOTripAnalyzerRecurrence``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"cluster": cluster, "recurrences": _rt.array("recurrences", recurrences)}
        if self._rank < 19:
            self._unsupported("EditIOTripAnalyzerRecurrences", 19, "vsan")
        self._check_arguments("EditIOTripAnalyzerRecurrences", _arguments)
        _result: list[vim.vsan.VsanIOTripAnalyzerRecurrence] = self._invoke(
            "EditIOTripAnalyzerRecurrences", _arguments
        )
        return _result

    @_rt.method(
        "RemoveIOTripAnalyzerRecurrences",
        since="vsan.version.version21",
        rank=19,
        privilege="Global.Diagnostics",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version21", rank=19
            ),
            _rt.Parameter("names", "string", array=True, since="vsan.version.version21", rank=19),
        ),
    )
    def RemoveIOTripAnalyzerRecurrences(
        self, cluster: vim.ComputeResource, names: Iterable[str]
    ) -> None:
        """Returns nothing. Since vsan API 8.0.0.2.

        Args:
            cluster: ``vim.ComputeResource``, required.
            names: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"cluster": cluster, "names": _rt.array("names", names)}
        if self._rank < 19:
            self._unsupported("RemoveIOTripAnalyzerRecurrences", 19, "vsan")
        self._invoke("RemoveIOTripAnalyzerRecurrences", _arguments)

    def _by_name_VsanSetTraceObjectPolicy(
        self,
        cluster: vim.ComputeResource | None = None,
        *,
        traceObjectUuid: str,
        profile: vim.vm.ProfileSpec | None = None,
    ) -> bool:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanSetTraceObjectPolicy)
    @_rt.method(
        "VsanSetTraceObjectPolicy",
        since="vsan.version.version16",
        rank=14,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version16",
                rank=14,
                privilege="Global.Settings",
            ),
            _rt.Parameter("traceObjectUuid", "string", since="vsan.version.version16", rank=14),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                optional=True,
                since="vsan.version.version16",
                rank=14,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanSetTraceObjectPolicy(
        self,
        cluster: vim.ComputeResource | None,
        traceObjectUuid: str,
        profile: vim.vm.ProfileSpec | None = None,
    ) -> bool:
        """Returns ``boolean``. Since vSAN 7.0U2.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Global.Settings`` is needed
                on it.
            traceObjectUuid: ``string``, required.
            profile: ``vim.vm.ProfileSpec``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _rt.require("traceObjectUuid", traceObjectUuid)
        _arguments = {"cluster": cluster, "traceObjectUuid": traceObjectUuid, "profile": profile}
        if self._rank < 14:
            self._unsupported("VsanSetTraceObjectPolicy", 14, "vsan")
        self._check_arguments("VsanSetTraceObjectPolicy", _arguments)
        _result: bool = self._invoke("VsanSetTraceObjectPolicy", _arguments)
        return _result

    SetTraceObjectPolicy = VsanSetTraceObjectPolicy
