# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanPhoneHomeSystem``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.VsanPhoneHomeSystem",
    wire_name="VsanPhoneHomeSystem",
    since="vsan.version.version3",
    rank=1,
)
class VsanPhoneHomeSystem(_rt.ManagedObject):
    """The managed object ``vim.VsanPhoneHomeSystem``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanPhoneHomeSystem.rst``
    """

    @_rt.method(
        "VsanPerformOnlineHealthCheck",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version3",
                rank=1,
                privilege="Host.Inventory.EditCluster",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanPerformOnlineHealthCheck(self, cluster: vim.ClusterComputeResource) -> vim.Task:
        """Starts a task. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``Host.Inventory.EditCluster`` is needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        _result: vim.Task = self._invoke("VsanPerformOnlineHealthCheck", _arguments)
        return _result

    @_rt.method(
        "QueryVsanCloudHealthStatus",
        since="vsan.version.version12",
        rank=10,
        privilege="Global.Diagnostics",
        raises=(vim.fault.NotFound, vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        returns=_rt.Returns("vim.vsan.VsanCloudHealthStatus", optional=True),
    )
    def QueryVsanCloudHealthStatus(self) -> vim.vsan.VsanCloudHealthStatus | None:
        """Returns ``vim.vsan.VsanCloudHealthStatus``, or None. Since vsan API 7.0.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        if self._rank < 10:
            self._unsupported("QueryVsanCloudHealthStatus", 10, "vsan")
        _result: vim.vsan.VsanCloudHealthStatus | None = self._invoke(
            "QueryVsanCloudHealthStatus", {}
        )
        return _result

    @_rt.method(
        "VsanQueryObjectSnapshotsInfo",
        since="vsan.version.version20",
        rank=18,
        raises=(
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version20",
                rank=18,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", optional=True),
    )
    def VsanQueryObjectSnapshotsInfo(self, cluster: vim.ClusterComputeResource) -> str | None:
        """Returns ``string``, or None. Since vsan API 8.0.0.1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.InvalidType: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 18:
            self._unsupported("VsanQueryObjectSnapshotsInfo", 18, "vsan")
        _result: str | None = self._invoke("VsanQueryObjectSnapshotsInfo", _arguments)
        return _result

    @_rt.method(
        "VsanQueryNvmeCriticalWarningStats",
        since="vsan.version.version23",
        rank=21,
        raises=(
            vim.fault.NotFound,
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version23",
                rank=21,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", optional=True),
    )
    def VsanQueryNvmeCriticalWarningStats(self, cluster: vim.ClusterComputeResource) -> str | None:
        """Returns ``string``, or None. Since vsan API 8.0.0.4.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.InvalidType: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 21:
            self._unsupported("VsanQueryNvmeCriticalWarningStats", 21, "vsan")
        _result: str | None = self._invoke("VsanQueryNvmeCriticalWarningStats", _arguments)
        return _result

    @_rt.method(
        "VsanQueryZdomScrubberData",
        since="vsan.version.version23",
        rank=21,
        raises=(
            vim.fault.NotFound,
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version23",
                rank=21,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", optional=True),
    )
    def VsanQueryZdomScrubberData(self, cluster: vim.ClusterComputeResource) -> str | None:
        """Returns ``string``, or None. Since vsan API 8.0.0.4.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.InvalidType: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 21:
            self._unsupported("VsanQueryZdomScrubberData", 21, "vsan")
        _result: str | None = self._invoke("VsanQueryZdomScrubberData", _arguments)
        return _result

    @_rt.method(
        "VsanQueryLSOMwbsize",
        since="vsan.version.version23",
        rank=21,
        raises=(
            vim.fault.NotFound,
            vmodl.fault.InvalidArgument,
            vmodl.fault.InvalidType,
            vmodl.fault.ManagedObjectNotFound,
        ),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version23",
                rank=21,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", optional=True),
    )
    def VsanQueryLSOMwbsize(self, cluster: vim.ClusterComputeResource) -> str | None:
        """Returns ``string``, or None. Since vsan API 8.0.0.4.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.InvalidType: Not described.
            vmodl.fault.ManagedObjectNotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 21:
            self._unsupported("VsanQueryLSOMwbsize", 21, "vsan")
        _result: str | None = self._invoke("VsanQueryLSOMwbsize", _arguments)
        return _result
