# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanUpgradeSystemEx``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.VsanUpgradeSystemEx",
    wire_name="VsanUpgradeSystemEx",
    since="vim.version.version10",
    rank=10,
)
class VsanUpgradeSystemEx(_rt.ManagedObject):
    """The managed object ``vim.VsanUpgradeSystemEx``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/VsanUpgradeSystemEx.rst``
    """

    @_rt.method(
        "PerformVsanUpgradeEx",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "performObjectUpgrade",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter(
                "downgradeFormat", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "allowReducedRedundancy",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter(
                "excludeHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanDiskFormatConversionSpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def PerformVsanUpgradeEx(
        self,
        cluster: vim.ClusterComputeResource,
        performObjectUpgrade: bool | None = None,
        downgradeFormat: bool | None = None,
        allowReducedRedundancy: bool | None = None,
        excludeHosts: Iterable[vim.HostSystem] = (),
        spec: vim.cluster.VsanDiskFormatConversionSpec | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            performObjectUpgrade: ``boolean``, optional.
            downgradeFormat: ``boolean``, optional.
            allowReducedRedundancy: ``boolean``, optional.
            excludeHosts: List of ``vim.HostSystem``, optional.
            spec: ``vim.cluster.VsanDiskFormatConversionSpec``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "performObjectUpgrade": performObjectUpgrade,
            "downgradeFormat": downgradeFormat,
            "allowReducedRedundancy": allowReducedRedundancy,
            "excludeHosts": _rt.array("excludeHosts", excludeHosts),
            "spec": spec,
        }
        if self._rank < 10:
            self._unsupported("PerformVsanUpgradeEx", 10)
        self._check_arguments("PerformVsanUpgradeEx", _arguments)
        _result: vim.Task = self._invoke("PerformVsanUpgradeEx", _arguments)
        return _result

    PerformUpgrade = PerformVsanUpgradeEx

    @_rt.method(
        "PerformVsanUpgradePreflightAsyncCheck_Task",
        since="vim.version.version11",
        rank=11,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "downgradeFormat", "boolean", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanDiskFormatConversionSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def PerformVsanUpgradePreflightAsyncCheck_Task(
        self,
        cluster: vim.ClusterComputeResource,
        downgradeFormat: bool | None = None,
        spec: vim.cluster.VsanDiskFormatConversionSpec | None = None,
    ) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            downgradeFormat: ``boolean``, optional.
            spec: ``vim.cluster.VsanDiskFormatConversionSpec``, optional.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "downgradeFormat": downgradeFormat, "spec": spec}
        if self._rank < 11:
            self._unsupported("PerformVsanUpgradePreflightAsyncCheck_Task", 11)
        self._check_arguments("PerformVsanUpgradePreflightAsyncCheck_Task", _arguments)
        _result: _rt.TaskOf[vim.Task] = self._invoke(
            "PerformVsanUpgradePreflightAsyncCheck_Task", _arguments
        )
        return _result

    PerformUpgradePreflightAsyncCheck = PerformVsanUpgradePreflightAsyncCheck_Task

    @_rt.method(
        "PerformVsanUpgradePreflightCheckEx",
        since="vim.version.version10",
        rank=10,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "downgradeFormat", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanDiskFormatConversionSpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanDiskFormatConversionCheckResult"),
    )
    def PerformVsanUpgradePreflightCheckEx(
        self,
        cluster: vim.ClusterComputeResource,
        downgradeFormat: bool | None = None,
        spec: vim.cluster.VsanDiskFormatConversionSpec | None = None,
    ) -> vim.cluster.VsanDiskFormatConversionCheckResult:
        """Returns ``vim.cluster.VsanDiskFormatConversionCheckResult``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            downgradeFormat: ``boolean``, optional.
            spec: ``vim.cluster.VsanDiskFormatConversionSpec``, optional.
        """
        _arguments = {"cluster": cluster, "downgradeFormat": downgradeFormat, "spec": spec}
        if self._rank < 10:
            self._unsupported("PerformVsanUpgradePreflightCheckEx", 10)
        self._check_arguments("PerformVsanUpgradePreflightCheckEx", _arguments)
        _result: vim.cluster.VsanDiskFormatConversionCheckResult = self._invoke(
            "PerformVsanUpgradePreflightCheckEx", _arguments
        )
        return _result

    PerformUpgradePreflightCheck = PerformVsanUpgradePreflightCheckEx

    @_rt.method(
        "RetrieveSupportedVsanFormatVersion",
        since="vim.version.version10",
        rank=10,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("int"),
    )
    def RetrieveSupportedVsanFormatVersion(self, cluster: vim.ClusterComputeResource) -> int:
        """Returns ``int``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("RetrieveSupportedVsanFormatVersion", 10)
        _result: int = self._invoke("RetrieveSupportedVsanFormatVersion", _arguments)
        return _result

    RetrieveSupportedFormatVersion = RetrieveSupportedVsanFormatVersion

    @_rt.method(
        "VsanQueryUpgradeStatusEx",
        since="vim.version.version11",
        rank=11,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version11",
                rank=11,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanUpgradeStatusEx"),
    )
    def VsanQueryUpgradeStatusEx(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.cluster.VsanUpgradeStatusEx:
        """Returns ``vim.cluster.VsanUpgradeStatusEx``. Since vSphere API 6.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 11:
            self._unsupported("VsanQueryUpgradeStatusEx", 11)
        _result: vim.cluster.VsanUpgradeStatusEx = self._invoke(
            "VsanQueryUpgradeStatusEx", _arguments
        )
        return _result

    QueryUpgradeStatus = VsanQueryUpgradeStatusEx
