# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanUpgradeSystem``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.VsanUpgradeSystem", wire_name="VsanUpgradeSystem", since="vim.version.version10", rank=10
)
class VsanUpgradeSystem(_rt.ManagedObject):
    """The managed object ``vim.VsanUpgradeSystem``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/VsanUpgradeSystem.rst``
    """

    @_rt.data(
        "vim.VsanUpgradeSystem.PreflightCheckIssue",
        wire_name="VsanUpgradeSystemPreflightCheckIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (_rt.Property("msg", "string", since="vim.version.version10", rank=10),),
    )
    class PreflightCheckIssue(vmodl.DynamicData):
        """The data object ``vim.VsanUpgradeSystem.PreflightCheckIssue``, on the wire ``VsanUpgradeSystemPreflightCheckIssue``.

        Fields:
            - ``msg``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/PreflightCheckIssue.rst``
        """

        msg: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.NetworkPartitionInfo",
        wire_name="VsanUpgradeSystemNetworkPartitionInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class NetworkPartitionInfo(vmodl.DynamicData):
        """The data object ``vim.VsanUpgradeSystem.NetworkPartitionInfo``, on the wire ``VsanUpgradeSystemNetworkPartitionInfo``.

        Fields:
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/NetworkPartitionInfo.rst``
        """

        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.PreflightCheckResult",
        wire_name="VsanUpgradeSystemPreflightCheckResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "issues",
                "vim.VsanUpgradeSystem.PreflightCheckIssue",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "diskMappingToRestore",
                "vim.vsan.host.DiskMapping",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class PreflightCheckResult(vmodl.DynamicData):
        """The data object ``vim.VsanUpgradeSystem.PreflightCheckResult``, on the wire ``VsanUpgradeSystemPreflightCheckResult``.

        Fields:
            - ``issues``: List of ``vim.VsanUpgradeSystem.PreflightCheckIssue``, optional.
            - ``diskMappingToRestore``: ``vim.vsan.host.DiskMapping``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/PreflightCheckResult.rst``
        """

        issues: _rt.Field[
            list[vim.VsanUpgradeSystem.PreflightCheckIssue],
            Iterable[vim.VsanUpgradeSystem.PreflightCheckIssue],
        ] = _rt.EMPTY
        """List of ``vim.VsanUpgradeSystem.PreflightCheckIssue``, optional. Since vSphere API
        6.0.
        """
        diskMappingToRestore: vim.vsan.host.DiskMapping | None = None
        """``vim.vsan.host.DiskMapping``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.UpgradeHistoryItem",
        wire_name="VsanUpgradeSystemUpgradeHistoryItem",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("timestamp", "dateTime", since="vim.version.version10", rank=10),
            _rt.Property(
                "host", "vim.HostSystem", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property("message", "string", since="vim.version.version10", rank=10),
            _rt.Property("task", "vim.Task", optional=True, since="vim.version.version10", rank=10),
        ),
    )
    class UpgradeHistoryItem(vmodl.DynamicData):
        """The data object ``vim.VsanUpgradeSystem.UpgradeHistoryItem``, on the wire ``VsanUpgradeSystemUpgradeHistoryItem``.

        Fields:
            - ``timestamp``: ``dateTime``, required.
            - ``host``: ``vim.HostSystem``, optional.
            - ``message``: ``string``, required.
            - ``task``: ``vim.Task``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/UpgradeHistoryItem.rst``
        """

        timestamp: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.0."""
        host: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 6.0."""
        message: str = ""
        """``string``, required. Since vSphere API 6.0."""
        task: vim.Task | None = None
        """``vim.Task``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOpType",
        wire_name="VsanUpgradeSystemUpgradeHistoryDiskGroupOpType",
        since="vim.version.version10",
        rank=10,
    )
    class UpgradeHistoryDiskGroupOpType(_rt.VimEnum):
        """The enum ``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOpType``, on the wire ``VsanUpgradeSystemUpgradeHistoryDiskGroupOpType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/UpgradeHistoryDiskGroupOpType.rst``
        """

        add = "add"
        """The value ``add``."""
        remove = "remove"
        """The value ``remove``."""

    @_rt.data(
        "vim.VsanUpgradeSystem.UpgradeStatus",
        wire_name="VsanUpgradeSystemUpgradeStatus",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("inProgress", "boolean", since="vim.version.version10", rank=10),
            _rt.Property(
                "history",
                "vim.VsanUpgradeSystem.UpgradeHistoryItem",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "aborted", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "completed", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property("progress", "int", optional=True, since="vim.version.version10", rank=10),
        ),
    )
    class UpgradeStatus(vmodl.DynamicData):
        """The data object ``vim.VsanUpgradeSystem.UpgradeStatus``, on the wire ``VsanUpgradeSystemUpgradeStatus``.

        Fields:
            - ``inProgress``: ``boolean``, required.
            - ``history``: List of ``vim.VsanUpgradeSystem.UpgradeHistoryItem``, optional.
            - ``aborted``: ``boolean``, optional.
            - ``completed``: ``boolean``, optional.
            - ``progress``: ``int``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/UpgradeStatus.rst``
        """

        inProgress: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        history: _rt.Field[
            list[vim.VsanUpgradeSystem.UpgradeHistoryItem],
            Iterable[vim.VsanUpgradeSystem.UpgradeHistoryItem],
        ] = _rt.EMPTY
        """List of ``vim.VsanUpgradeSystem.UpgradeHistoryItem``, optional. Since vSphere API 6.0."""
        aborted: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        completed: bool | None = None
        """``boolean``, optional. Since vSphere API 6.0."""
        progress: int | None = None
        """``int``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.APIBrokenIssue",
        wire_name="VsanUpgradeSystemAPIBrokenIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class APIBrokenIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.APIBrokenIssue``, on the wire ``VsanUpgradeSystemAPIBrokenIssue``.

        Fields:
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/APIBrokenIssue.rst``
        """

        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.AutoClaimEnabledOnHostsIssue",
        wire_name="VsanUpgradeSystemAutoClaimEnabledOnHostsIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class AutoClaimEnabledOnHostsIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.AutoClaimEnabledOnHostsIssue``, on the wire ``VsanUpgradeSystemAutoClaimEnabledOnHostsIssue``.

        Fields:
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/AutoClaimEnabledOnHostsIssue.rst``
        """

        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.HostsDisconnectedIssue",
        wire_name="VsanUpgradeSystemHostsDisconnectedIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class HostsDisconnectedIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.HostsDisconnectedIssue``, on the wire ``VsanUpgradeSystemHostsDisconnectedIssue``.

        Fields:
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/HostsDisconnectedIssue.rst``
        """

        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.MissingHostsInClusterIssue",
        wire_name="VsanUpgradeSystemMissingHostsInClusterIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class MissingHostsInClusterIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.MissingHostsInClusterIssue``, on the wire ``VsanUpgradeSystemMissingHostsInClusterIssue``.

        Fields:
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/MissingHostsInClusterIssue.rst``
        """

        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.NetworkPartitionIssue",
        wire_name="VsanUpgradeSystemNetworkPartitionIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "partitions",
                "vim.VsanUpgradeSystem.NetworkPartitionInfo",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class NetworkPartitionIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.NetworkPartitionIssue``, on the wire ``VsanUpgradeSystemNetworkPartitionIssue``.

        Fields:
            - ``partitions``: List of ``vim.VsanUpgradeSystem.NetworkPartitionInfo``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/NetworkPartitionIssue.rst``
        """

        partitions: _rt.Field[
            list[vim.VsanUpgradeSystem.NetworkPartitionInfo],
            Iterable[vim.VsanUpgradeSystem.NetworkPartitionInfo],
        ] = _rt.EMPTY
        """List of ``vim.VsanUpgradeSystem.NetworkPartitionInfo``, required. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue",
        wire_name="VsanUpgradeSystemNotEnoughFreeCapacityIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "reducedRedundancyUpgradePossible",
                "boolean",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class NotEnoughFreeCapacityIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.NotEnoughFreeCapacityIssue``, on the wire ``VsanUpgradeSystemNotEnoughFreeCapacityIssue``.

        Fields:
            - ``reducedRedundancyUpgradePossible``: ``boolean``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/NotEnoughFreeCapacityIssue.rst``
        """

        reducedRedundancyUpgradePossible: bool = False
        """``boolean``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.RogueHostsInClusterIssue",
        wire_name="VsanUpgradeSystemRogueHostsInClusterIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("uuids", "string", array=True, since="vim.version.version10", rank=10),
        ),
    )
    class RogueHostsInClusterIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.RogueHostsInClusterIssue``, on the wire ``VsanUpgradeSystemRogueHostsInClusterIssue``.

        Fields:
            - ``uuids``: List of ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/RogueHostsInClusterIssue.rst``
        """

        uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.V2ObjectsPresentDuringDowngradeIssue",
        wire_name="VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("uuids", "string", array=True, since="vim.version.version10", rank=10),
        ),
    )
    class V2ObjectsPresentDuringDowngradeIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.V2ObjectsPresentDuringDowngradeIssue``, on the wire ``VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue``.

        Fields:
            - ``uuids``: List of ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/V2ObjectsPresentDuringDowngradeIssue.rst``
        """

        uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.WrongEsxVersionIssue",
        wire_name="VsanUpgradeSystemWrongEsxVersionIssue",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class WrongEsxVersionIssue(PreflightCheckIssue):
        """The data object ``vim.VsanUpgradeSystem.WrongEsxVersionIssue``, on the wire ``VsanUpgradeSystemWrongEsxVersionIssue``.

        Fields:
            - ``hosts``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/WrongEsxVersionIssue.rst``
        """

        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp",
        wire_name="VsanUpgradeSystemUpgradeHistoryDiskGroupOp",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "diskMapping", "vim.vsan.host.DiskMapping", since="vim.version.version10", rank=10
            ),
        ),
    )
    class UpgradeHistoryDiskGroupOp(UpgradeHistoryItem):
        """The data object ``vim.VsanUpgradeSystem.UpgradeHistoryDiskGroupOp``, on the wire ``VsanUpgradeSystemUpgradeHistoryDiskGroupOp``.

        Fields:
            - ``operation``: ``string``, required.
            - ``diskMapping``: ``vim.vsan.host.DiskMapping``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/UpgradeHistoryDiskGroupOp.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 6.0."""
        diskMapping: vim.vsan.host.DiskMapping = _rt.UNSET
        """``vim.vsan.host.DiskMapping``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail",
        wire_name="VsanUpgradeSystemUpgradeHistoryPreflightFail",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "preflightResult",
                "vim.VsanUpgradeSystem.PreflightCheckResult",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class UpgradeHistoryPreflightFail(UpgradeHistoryItem):
        """The data object ``vim.VsanUpgradeSystem.UpgradeHistoryPreflightFail``, on the wire ``VsanUpgradeSystemUpgradeHistoryPreflightFail``.

        Fields:
            - ``preflightResult``: ``vim.VsanUpgradeSystem.PreflightCheckResult``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VsanUpgradeSystem/UpgradeHistoryPreflightFail.rst``
        """

        preflightResult: vim.VsanUpgradeSystem.PreflightCheckResult = _rt.UNSET
        """``vim.VsanUpgradeSystem.PreflightCheckResult``, required. Since vSphere API 6.0."""

    @_rt.method(
        "PerformVsanUpgradePreflightCheck",
        since="vim.version.version10",
        rank=10,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "downgradeFormat", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.VsanUpgradeSystem.PreflightCheckResult"),
    )
    def PerformVsanUpgradePreflightCheck(
        self, cluster: vim.ClusterComputeResource, downgradeFormat: bool | None = None
    ) -> vim.VsanUpgradeSystem.PreflightCheckResult:
        """Returns ``vim.VsanUpgradeSystem.PreflightCheckResult``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            downgradeFormat: ``boolean``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "downgradeFormat": downgradeFormat}
        if self._rank < 10:
            self._unsupported("PerformVsanUpgradePreflightCheck", 10)
        _result: vim.VsanUpgradeSystem.PreflightCheckResult = self._invoke(
            "PerformVsanUpgradePreflightCheck", _arguments
        )
        return _result

    PerformUpgradePreflightCheck = PerformVsanUpgradePreflightCheck

    @_rt.method(
        "QueryVsanUpgradeStatus",
        since="vim.version.version10",
        rank=10,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.VsanUpgradeSystem.UpgradeStatus"),
    )
    def QueryVsanUpgradeStatus(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.VsanUpgradeSystem.UpgradeStatus:
        """Returns ``vim.VsanUpgradeSystem.UpgradeStatus``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 10:
            self._unsupported("QueryVsanUpgradeStatus", 10)
        _result: vim.VsanUpgradeSystem.UpgradeStatus = self._invoke(
            "QueryVsanUpgradeStatus", _arguments
        )
        return _result

    QueryUpgradeStatus = QueryVsanUpgradeStatus

    @_rt.method(
        "PerformVsanUpgrade_Task",
        since="vim.version.version10",
        rank=10,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
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
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VsanUpgradeSystem.UpgradeStatus"),
    )
    def PerformVsanUpgrade_Task(
        self,
        cluster: vim.ClusterComputeResource,
        performObjectUpgrade: bool | None = None,
        downgradeFormat: bool | None = None,
        allowReducedRedundancy: bool | None = None,
        excludeHosts: Iterable[vim.HostSystem] = (),
    ) -> _rt.TaskOf[vim.VsanUpgradeSystem.UpgradeStatus]:
        """Starts a task that yields ``vim.VsanUpgradeSystem.UpgradeStatus``. Since vSphere API 6.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            performObjectUpgrade: ``boolean``, optional.
            downgradeFormat: ``boolean``, optional.
            allowReducedRedundancy: ``boolean``, optional.
            excludeHosts: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "cluster": cluster,
            "performObjectUpgrade": performObjectUpgrade,
            "downgradeFormat": downgradeFormat,
            "allowReducedRedundancy": allowReducedRedundancy,
            "excludeHosts": _rt.array("excludeHosts", excludeHosts),
        }
        if self._rank < 10:
            self._unsupported("PerformVsanUpgrade_Task", 10)
        _result: _rt.TaskOf[vim.VsanUpgradeSystem.UpgradeStatus] = self._invoke(
            "PerformVsanUpgrade_Task", _arguments
        )
        return _result

    PerformUpgrade = PerformVsanUpgrade_Task
