# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.VasaProvider``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vim


@_rt.managed(
    "sms.provider.VasaProvider", wire_name="VasaProvider", since="sms.version.version2", rank=2
)
class VasaProvider(sms.provider.Provider):
    """The managed object ``sms.provider.VasaProvider``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/provider/VasaProvider.rst``
    """

    @_rt.method(
        "VasaProviderSync_Task",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        raises=(sms.fault.ProviderSyncFailed,),
        parameters=(
            _rt.Parameter("arrayId", "string", optional=True, since="sms.version.version2", rank=2),
        ),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def VasaProviderSync_Task(self, arrayId: str | None = None) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 2.0.

        Args:
            arrayId: ``string``, optional.

        Raises:
            sms.fault.ProviderSyncFailed: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"arrayId": arrayId}
        if self._rank < 2:
            self._unsupported("VasaProviderSync_Task", 2, "sms")
        _result: sms.Task = self._invoke("VasaProviderSync_Task", _arguments)
        return _result

    Sync = VasaProviderSync_Task

    @_rt.method(
        "VasaProviderRefreshCertificate_Task",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.ConfigureService",
        raises=(sms.fault.CertificateRefreshFailed,),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def VasaProviderRefreshCertificate_Task(self) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 5.0.

        Raises:
            sms.fault.CertificateRefreshFailed: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        if self._rank < 5:
            self._unsupported("VasaProviderRefreshCertificate_Task", 5, "sms")
        _result: sms.Task = self._invoke("VasaProviderRefreshCertificate_Task", {})
        return _result

    RefreshCertificate = VasaProviderRefreshCertificate_Task

    @_rt.method(
        "VasaProviderRevokeCertificate_Task",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.ConfigureService",
        raises=(sms.fault.CertificateRevocationFailed,),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def VasaProviderRevokeCertificate_Task(self) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 5.0.

        Raises:
            sms.fault.CertificateRevocationFailed: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        if self._rank < 5:
            self._unsupported("VasaProviderRevokeCertificate_Task", 5, "sms")
        _result: sms.Task = self._invoke("VasaProviderRevokeCertificate_Task", {})
        return _result

    RevokeCertificate = VasaProviderRevokeCertificate_Task

    @_rt.method(
        "VasaProviderReconnect_Task",
        since="sms.version.version5",
        rank=5,
        privilege="StorageViews.ConfigureService",
        raises=(sms.fault.InvalidCertificate, sms.fault.ProviderConnectionFailed),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def VasaProviderReconnect_Task(self) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 5.0.

        Raises:
            sms.fault.InvalidCertificate: Not described.
            sms.fault.ProviderConnectionFailed: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        if self._rank < 5:
            self._unsupported("VasaProviderReconnect_Task", 5, "sms")
        _result: sms.Task = self._invoke("VasaProviderReconnect_Task", {})
        return _result

    Reconnect = VasaProviderReconnect_Task

    @_rt.method(
        "QueryReplicationPeer",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.View",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.InactiveProvider,
            sms.fault.ProviderBusy,
            sms.fault.QueryExecutionFault,
        ),
        parameters=(
            _rt.Parameter(
                "faultDomainId",
                "vim.vm.replication.FaultDomainId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.storage.replication.QueryReplicationPeerResult", array=True, optional=True
        ),
    )
    def QueryReplicationPeer(
        self, faultDomainId: Iterable[vim.vm.replication.FaultDomainId] = ()
    ) -> list[sms.storage.replication.QueryReplicationPeerResult]:
        """Returns a list of ``sms.storage.replication.QueryReplicationPeerResult``, which may be
        empty. Since sms API 6.5.

        Args:
            faultDomainId: List of ``vim.vm.replication.FaultDomainId``, optional.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"faultDomainId": _rt.array("faultDomainId", faultDomainId)}
        if self._rank < 6:
            self._unsupported("QueryReplicationPeer", 6, "sms")
        self._check_arguments("QueryReplicationPeer", _arguments)
        _result: list[sms.storage.replication.QueryReplicationPeerResult] = self._invoke(
            "QueryReplicationPeer", _arguments
        )
        return _result

    @_rt.method(
        "QueryReplicationGroup",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.View",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.InactiveProvider,
            sms.fault.ProviderBusy,
            sms.fault.QueryExecutionFault,
        ),
        parameters=(
            _rt.Parameter(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.storage.replication.GroupOperationResult", array=True, optional=True
        ),
    )
    def QueryReplicationGroup(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId] = ()
    ) -> list[sms.storage.replication.GroupOperationResult]:
        """Returns a list of ``sms.storage.replication.GroupOperationResult``, which may be empty.
        Since sms API 6.5.

        Args:
            groupId: List of ``vim.vm.replication.ReplicationGroupId``, optional.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"groupId": _rt.array("groupId", groupId)}
        if self._rank < 6:
            self._unsupported("QueryReplicationGroup", 6, "sms")
        self._check_arguments("QueryReplicationGroup", _arguments)
        _result: list[sms.storage.replication.GroupOperationResult] = self._invoke(
            "QueryReplicationGroup", _arguments
        )
        return _result

    @_rt.method(
        "QueryPointInTimeReplica",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.View",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.InactiveProvider,
            sms.fault.ProviderBusy,
            sms.fault.QueryExecutionFault,
        ),
        parameters=(
            _rt.Parameter(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Parameter(
                "queryParam",
                "sms.storage.replication.QueryPointInTimeReplicaParam",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.storage.replication.GroupOperationResult", array=True, optional=True
        ),
    )
    def QueryPointInTimeReplica(
        self,
        groupId: Iterable[vim.vm.replication.ReplicationGroupId] = (),
        queryParam: sms.storage.replication.QueryPointInTimeReplicaParam | None = None,
    ) -> list[sms.storage.replication.GroupOperationResult]:
        """Returns a list of ``sms.storage.replication.GroupOperationResult``, which may be empty.
        Since sms API 6.5.

        Args:
            groupId: List of ``vim.vm.replication.ReplicationGroupId``, optional.
            queryParam: ``sms.storage.replication.QueryPointInTimeReplicaParam``, optional.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"groupId": _rt.array("groupId", groupId), "queryParam": queryParam}
        if self._rank < 6:
            self._unsupported("QueryPointInTimeReplica", 6, "sms")
        self._check_arguments("QueryPointInTimeReplica", _arguments)
        _result: list[sms.storage.replication.GroupOperationResult] = self._invoke(
            "QueryPointInTimeReplica", _arguments
        )
        return _result

    @_rt.method(
        "TestFailoverReplicationGroupStart_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.TooMany,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
        ),
        parameters=(
            _rt.Parameter(
                "testFailoverParam",
                "sms.storage.replication.TestFailoverParam",
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def TestFailoverReplicationGroupStart_Task(
        self, testFailoverParam: sms.storage.replication.TestFailoverParam
    ) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 6.5.

        Args:
            testFailoverParam: ``sms.storage.replication.TestFailoverParam``, required.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.TooMany: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"testFailoverParam": testFailoverParam}
        if self._rank < 6:
            self._unsupported("TestFailoverReplicationGroupStart_Task", 6, "sms")
        self._check_arguments("TestFailoverReplicationGroupStart_Task", _arguments)
        _result: sms.Task = self._invoke("TestFailoverReplicationGroupStart_Task", _arguments)
        return _result

    TestFailoverReplicationGroupStart = TestFailoverReplicationGroupStart_Task

    def _by_name_TestFailoverReplicationGroupStop_Task(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId] = (), *, force: bool
    ) -> sms.Task:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_TestFailoverReplicationGroupStop_Task)
    @_rt.method(
        "TestFailoverReplicationGroupStop_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.TooMany,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
            sms.fault.NotSupportedByProvider,
        ),
        parameters=(
            _rt.Parameter(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Parameter("force", "boolean", since="sms.version.version11", rank=6),
        ),
        returns=_rt.Returns("sms.Task", task_result="void"),
    )
    def TestFailoverReplicationGroupStop_Task(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId], force: bool
    ) -> sms.Task:
        """Starts a task that yields nothing. Since sms API 6.5.

        Args:
            groupId: List of ``vim.vm.replication.ReplicationGroupId``, optional.
            force: ``boolean``, required.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.TooMany: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.
            sms.fault.NotSupportedByProvider: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _rt.require("force", force)
        _arguments = {"groupId": _rt.array("groupId", groupId), "force": force}
        if self._rank < 6:
            self._unsupported("TestFailoverReplicationGroupStop_Task", 6, "sms")
        self._check_arguments("TestFailoverReplicationGroupStop_Task", _arguments)
        _result: sms.Task = self._invoke("TestFailoverReplicationGroupStop_Task", _arguments)
        return _result

    TestFailoverReplicationGroupStop = TestFailoverReplicationGroupStop_Task

    @_rt.method(
        "PromoteReplicationGroup_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.TooMany,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
        ),
        parameters=(
            _rt.Parameter(
                "promoteParam",
                "sms.storage.replication.PromoteParam",
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.Task",
            optional=True,
            task_result="sms.storage.replication.GroupOperationResult",
            task_result_array=True,
        ),
    )
    def PromoteReplicationGroup_Task(
        self, promoteParam: sms.storage.replication.PromoteParam
    ) -> sms.Task | None:
        """Starts a task that yields a list of ``sms.storage.replication.GroupOperationResult``.
        Since sms API 6.5.

        Args:
            promoteParam: ``sms.storage.replication.PromoteParam``, required.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.TooMany: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"promoteParam": promoteParam}
        if self._rank < 6:
            self._unsupported("PromoteReplicationGroup_Task", 6, "sms")
        self._check_arguments("PromoteReplicationGroup_Task", _arguments)
        _result: sms.Task | None = self._invoke("PromoteReplicationGroup_Task", _arguments)
        return _result

    PromoteReplicationGroup = PromoteReplicationGroup_Task

    def _by_name_SyncReplicationGroup_Task(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId] = (), *, pitName: str
    ) -> sms.Task | None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_SyncReplicationGroup_Task)
    @_rt.method(
        "SyncReplicationGroup_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
            sms.fault.TooMany,
        ),
        parameters=(
            _rt.Parameter(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Parameter("pitName", "string", since="sms.version.version11", rank=6),
        ),
        returns=_rt.Returns(
            "sms.Task",
            optional=True,
            task_result="sms.storage.replication.GroupOperationResult",
            task_result_array=True,
        ),
    )
    def SyncReplicationGroup_Task(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId], pitName: str
    ) -> sms.Task | None:
        """Starts a task that yields a list of ``sms.storage.replication.GroupOperationResult``.
        Since sms API 6.5.

        Args:
            groupId: List of ``vim.vm.replication.ReplicationGroupId``, optional.
            pitName: ``string``, required.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.
            sms.fault.TooMany: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _rt.require("pitName", pitName)
        _arguments = {"groupId": _rt.array("groupId", groupId), "pitName": pitName}
        if self._rank < 6:
            self._unsupported("SyncReplicationGroup_Task", 6, "sms")
        self._check_arguments("SyncReplicationGroup_Task", _arguments)
        _result: sms.Task | None = self._invoke("SyncReplicationGroup_Task", _arguments)
        return _result

    SyncReplicationGroup = SyncReplicationGroup_Task

    @_rt.method(
        "PrepareFailoverReplicationGroup_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.TooMany,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
        ),
        parameters=(
            _rt.Parameter(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.Task",
            optional=True,
            task_result="sms.storage.replication.GroupOperationResult",
            task_result_array=True,
        ),
    )
    def PrepareFailoverReplicationGroup_Task(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId] = ()
    ) -> sms.Task | None:
        """Starts a task that yields a list of ``sms.storage.replication.GroupOperationResult``.
        Since sms API 6.5.

        Args:
            groupId: List of ``vim.vm.replication.ReplicationGroupId``, optional.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.TooMany: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"groupId": _rt.array("groupId", groupId)}
        if self._rank < 6:
            self._unsupported("PrepareFailoverReplicationGroup_Task", 6, "sms")
        self._check_arguments("PrepareFailoverReplicationGroup_Task", _arguments)
        _result: sms.Task | None = self._invoke("PrepareFailoverReplicationGroup_Task", _arguments)
        return _result

    PrepareFailoverReplicationGroup = PrepareFailoverReplicationGroup_Task

    @_rt.method(
        "FailoverReplicationGroup_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.TooMany,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
        ),
        parameters=(
            _rt.Parameter(
                "failoverParam",
                "sms.storage.replication.FailoverParam",
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.Task",
            optional=True,
            task_result="sms.storage.replication.GroupOperationResult",
            task_result_array=True,
        ),
    )
    def FailoverReplicationGroup_Task(
        self, failoverParam: sms.storage.replication.FailoverParam
    ) -> sms.Task | None:
        """Starts a task that yields a list of ``sms.storage.replication.GroupOperationResult``.
        Since sms API 6.5.

        Args:
            failoverParam: ``sms.storage.replication.FailoverParam``, required.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.TooMany: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"failoverParam": failoverParam}
        if self._rank < 6:
            self._unsupported("FailoverReplicationGroup_Task", 6, "sms")
        self._check_arguments("FailoverReplicationGroup_Task", _arguments)
        _result: sms.Task | None = self._invoke("FailoverReplicationGroup_Task", _arguments)
        return _result

    FailoverReplicationGroup = FailoverReplicationGroup_Task

    @_rt.method(
        "ReverseReplicateGroup_Task",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.ConfigureService",
        raises=(
            sms.fault.ProviderUnavailable,
            sms.fault.ProviderOutOfResource,
            sms.fault.InactiveProvider,
            sms.fault.TooMany,
            sms.fault.ProviderBusy,
            sms.fault.replication.ReplicationFault,
        ),
        parameters=(
            _rt.Parameter(
                "groupId",
                "vim.vm.replication.ReplicationGroupId",
                array=True,
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "sms.Task",
            optional=True,
            task_result="sms.storage.replication.GroupOperationResult",
            task_result_array=True,
        ),
    )
    def ReverseReplicateGroup_Task(
        self, groupId: Iterable[vim.vm.replication.ReplicationGroupId] = ()
    ) -> sms.Task | None:
        """Starts a task that yields a list of ``sms.storage.replication.GroupOperationResult``.
        Since sms API 6.5.

        Args:
            groupId: List of ``vim.vm.replication.ReplicationGroupId``, optional.

        Raises:
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.ProviderOutOfResource: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.TooMany: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.replication.ReplicationFault: Not described.

        Privilege:
            ``StorageViews.ConfigureService``
        """
        _arguments = {"groupId": _rt.array("groupId", groupId)}
        if self._rank < 6:
            self._unsupported("ReverseReplicateGroup_Task", 6, "sms")
        self._check_arguments("ReverseReplicateGroup_Task", _arguments)
        _result: sms.Task | None = self._invoke("ReverseReplicateGroup_Task", _arguments)
        return _result

    ReverseReplicateGroup = ReverseReplicateGroup_Task

    @_rt.method(
        "QueryActiveAlarm",
        since="sms.version.version11",
        rank=6,
        privilege="StorageViews.View",
        raises=(
            vim.fault.NotFound,
            sms.fault.ProviderBusy,
            sms.fault.InactiveProvider,
            sms.fault.ProviderUnavailable,
            sms.fault.QueryExecutionFault,
        ),
        parameters=(
            _rt.Parameter(
                "alarmFilter",
                "sms.provider.AlarmFilter",
                optional=True,
                since="sms.version.version11",
                rank=6,
            ),
        ),
        returns=_rt.Returns("sms.provider.AlarmResult", optional=True),
    )
    def QueryActiveAlarm(
        self, alarmFilter: sms.provider.AlarmFilter | None = None
    ) -> sms.provider.AlarmResult | None:
        """Returns ``sms.provider.AlarmResult``, or None. Since sms API 6.5.

        Args:
            alarmFilter: ``sms.provider.AlarmFilter``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            sms.fault.ProviderBusy: Not described.
            sms.fault.InactiveProvider: Not described.
            sms.fault.ProviderUnavailable: Not described.
            sms.fault.QueryExecutionFault: Not described.

        Privilege:
            ``StorageViews.View``
        """
        _arguments = {"alarmFilter": alarmFilter}
        if self._rank < 6:
            self._unsupported("QueryActiveAlarm", 6, "sms")
        self._check_arguments("QueryActiveAlarm", _arguments)
        _result: sms.provider.AlarmResult | None = self._invoke("QueryActiveAlarm", _arguments)
        return _result
