# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IoFilterManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.IoFilterManager", wire_name="IoFilterManager", since="vim.version.version10", rank=10
)
class IoFilterManager(_rt.ManagedObject):
    """The managed object ``vim.IoFilterManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/IoFilterManager.rst``
    """

    @_rt.data(
        "vim.IoFilterManager.IoFilterInfo",
        wire_name="IoFilterInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.version10", rank=10),
            _rt.Property("name", "string", since="vim.version.version10", rank=10),
            _rt.Property("vendor", "string", since="vim.version.version10", rank=10),
            _rt.Property("version", "string", since="vim.version.version10", rank=10),
            _rt.Property("type", "string", optional=True, since="vim.version.version11", rank=11),
            _rt.Property(
                "summary", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "releaseDate", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class IoFilterInfo(vmodl.DynamicData):
        """The data object ``vim.IoFilterManager.IoFilterInfo``.

        Fields:
            - ``id``: ``string``, required.
            - ``name``: ``string``, required.
            - ``vendor``: ``string``, required.
            - ``version``: ``string``, required.
            - ``type``: ``string``, optional. Since vSphere API 6.5.
            - ``summary``: ``string``, optional.
            - ``releaseDate``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/IoFilterManager/IoFilterInfo.rst``
        """

        id: str = ""
        """``string``, required. Since vSphere API 6.0."""
        name: str = ""
        """``string``, required. Since vSphere API 6.0."""
        vendor: str = ""
        """``string``, required. Since vSphere API 6.0."""
        version: str = ""
        """``string``, required. Since vSphere API 6.0."""
        type: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        summary: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        releaseDate: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.IoFilterManager.IoFilterType",
        wire_name="IoFilterType",
        since="vim.version.version11",
        rank=11,
    )
    class IoFilterType(_rt.VimEnum):
        """The enum ``vim.IoFilterManager.IoFilterType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/IoFilterManager/IoFilterType.rst``
        """

        cache = "cache"
        """The value ``cache``."""
        replication = "replication"
        """The value ``replication``."""
        encryption = "encryption"
        """The value ``encryption``."""
        compression = "compression"
        """The value ``compression``."""
        inspection = "inspection"
        """The value ``inspection``."""
        datastoreIoControl = "datastoreIoControl"
        """The value ``datastoreIoControl``."""
        dataProvider = "dataProvider"
        """The value ``dataProvider``."""
        dataCapture = "dataCapture"
        """The value ``dataCapture``."""

    @_rt.enum(
        "vim.IoFilterManager.OperationType",
        wire_name="IoFilterOperation",
        since="vim.version.version10",
        rank=10,
    )
    class OperationType(_rt.VimEnum):
        """The enum ``vim.IoFilterManager.OperationType``, on the wire ``IoFilterOperation``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/IoFilterManager/OperationType.rst``
        """

        install = "install"
        """The value ``install``."""
        uninstall = "uninstall"
        """The value ``uninstall``."""
        upgrade = "upgrade"
        """The value ``upgrade``."""

    @_rt.data(
        "vim.IoFilterManager.SslTrust",
        wire_name="IoFilterManagerSslTrust",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class SslTrust(vmodl.DynamicData):
        """The data object ``vim.IoFilterManager.SslTrust``, on the wire ``IoFilterManagerSslTrust``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/IoFilterManager/SslTrust.rst``
        """

    @_rt.data(
        "vim.IoFilterManager.QueryIssueResult",
        wire_name="IoFilterQueryIssueResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("opType", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "hostIssue",
                "vim.IoFilterManager.QueryIssueResult.HostIssue",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class QueryIssueResult(vmodl.DynamicData):
        """The data object ``vim.IoFilterManager.QueryIssueResult``, on the wire ``IoFilterQueryIssueResult``.

        Fields:
            - ``opType``: ``string``, required.
            - ``hostIssue``: List of ``vim.IoFilterManager.QueryIssueResult.HostIssue``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/IoFilterManager/QueryIssueResult.rst``
        """

        @_rt.data(
            "vim.IoFilterManager.QueryIssueResult.HostIssue",
            wire_name="IoFilterHostIssue",
            since="vim.version.version10",
            rank=10,
            properties=lambda: (
                _rt.Property("host", "vim.HostSystem", since="vim.version.version10", rank=10),
                _rt.Property(
                    "issue",
                    "vmodl.LocalizedMethodFault",
                    array=True,
                    since="vim.version.version10",
                    rank=10,
                ),
            ),
        )
        class HostIssue(vmodl.DynamicData):
            """The data object ``vim.IoFilterManager.QueryIssueResult.HostIssue``, on the wire ``IoFilterHostIssue``.

            Fields:
                - ``host``: ``vim.HostSystem``, required.
                - ``issue``: List of ``vmodl.LocalizedMethodFault``, required.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/IoFilterManager/QueryIssueResult/HostIssue.rst``
            """

            host: vim.HostSystem = _rt.UNSET
            """``vim.HostSystem``, required. Since vSphere API 6.0."""
            issue: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
            """List of ``vmodl.LocalizedMethodFault``, required. Since vSphere API 6.0."""

        opType: str = ""
        """``string``, required. Since vSphere API 6.0."""
        hostIssue: _rt.Field[
            list[vim.IoFilterManager.QueryIssueResult.HostIssue],
            Iterable[vim.IoFilterManager.QueryIssueResult.HostIssue],
        ] = _rt.EMPTY
        """List of ``vim.IoFilterManager.QueryIssueResult.HostIssue``, optional. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.IoFilterManager.ClusterIoFilterInfo",
        wire_name="ClusterIoFilterInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("opType", "string", since="vim.version.version10", rank=10),
            _rt.Property("vibUrl", "string", optional=True, since="vim.version.version11", rank=11),
        ),
    )
    class ClusterIoFilterInfo(IoFilterInfo):
        """The data object ``vim.IoFilterManager.ClusterIoFilterInfo``.

        Fields:
            - ``opType``: ``string``, required.
            - ``vibUrl``: ``string``, optional. Since vSphere API 6.5.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/IoFilterManager/ClusterIoFilterInfo.rst``
        """

        opType: str = ""
        """``string``, required. Since vSphere API 6.0."""
        vibUrl: str | None = None
        """``string``, optional. Since vSphere API 6.5."""

    @_rt.data(
        "vim.IoFilterManager.HostIoFilterInfo",
        wire_name="HostIoFilterInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("available", "boolean", since="vim.version.version10", rank=10),
        ),
    )
    class HostIoFilterInfo(IoFilterInfo):
        """The data object ``vim.IoFilterManager.HostIoFilterInfo``.

        Fields:
            - ``available``: ``boolean``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/IoFilterManager/HostIoFilterInfo.rst``
        """

        available: bool = False
        """``boolean``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.IoFilterManager.PinnedCertificate",
        wire_name="PinnedCertificate",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property("sslCertificate", "string", since="vim.version.v8_0_3_0", rank=32),
        ),
    )
    class PinnedCertificate(SslTrust):
        """The data object ``vim.IoFilterManager.PinnedCertificate``.

        Fields:
            - ``sslCertificate``: ``string``, required.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/IoFilterManager/PinnedCertificate.rst``
        """

        sslCertificate: str = ""
        """``string``, required. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.IoFilterManager.UntrustedCertificate",
        wire_name="UntrustedCertificate",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class UntrustedCertificate(SslTrust):
        """The data object ``vim.IoFilterManager.UntrustedCertificate``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/IoFilterManager/UntrustedCertificate.rst``
        """

    @_rt.method(
        "InstallIoFilter_Task",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.AlreadyExists,),
        parameters=(
            _rt.Parameter("vibUrl", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("compRes", "vim.ComputeResource", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "vibSslTrust",
                "vim.IoFilterManager.SslTrust",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.IoFilterManager.ClusterIoFilterInfo"
        ),
    )
    def InstallIoFilter_Task(
        self,
        vibUrl: str,
        compRes: vim.ComputeResource,
        vibSslTrust: vim.IoFilterManager.SslTrust | None = None,
    ) -> _rt.TaskOf[vim.IoFilterManager.ClusterIoFilterInfo | None]:
        """Starts a task that yields ``vim.IoFilterManager.ClusterIoFilterInfo``. Since vSphere API
        6.0.

        Args:
            vibUrl: ``string``, required.
            compRes: ``vim.ComputeResource``, required.
            vibSslTrust: ``vim.IoFilterManager.SslTrust``, optional. Since vSphere API 8.0.3.0.

        Raises:
            vim.fault.AlreadyExists: Not described.
        """
        _arguments = {"vibUrl": vibUrl, "compRes": compRes, "vibSslTrust": vibSslTrust}
        if self._rank < 10:
            self._unsupported("InstallIoFilter_Task", 10)
        if vibSslTrust is not None and self._rank < 32:
            self._unsupported("InstallIoFilter_Task(vibSslTrust)", 32)
        self._check_arguments("InstallIoFilter_Task", _arguments)
        _result: _rt.TaskOf[vim.IoFilterManager.ClusterIoFilterInfo | None] = self._invoke(
            "InstallIoFilter_Task", _arguments
        )
        return _result

    InstallIoFilter = InstallIoFilter_Task

    @_rt.method(
        "UninstallIoFilter_Task",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.NotFound, vim.fault.FilterInUse, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("compRes", "vim.ComputeResource", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UninstallIoFilter_Task(
        self, filterId: str, compRes: vim.ComputeResource
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            filterId: ``string``, required.
            compRes: ``vim.ComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.FilterInUse: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"filterId": filterId, "compRes": compRes}
        if self._rank < 10:
            self._unsupported("UninstallIoFilter_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("UninstallIoFilter_Task", _arguments)
        return _result

    UninstallIoFilter = UninstallIoFilter_Task

    @_rt.method(
        "UpgradeIoFilter_Task",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.NotFound, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("compRes", "vim.ComputeResource", since="vim.version.version10", rank=10),
            _rt.Parameter("vibUrl", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "vibSslTrust",
                "vim.IoFilterManager.SslTrust",
                optional=True,
                since="vim.version.v8_0_3_0",
                rank=32,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.IoFilterManager.ClusterIoFilterInfo"
        ),
    )
    def UpgradeIoFilter_Task(
        self,
        filterId: str,
        compRes: vim.ComputeResource,
        vibUrl: str,
        vibSslTrust: vim.IoFilterManager.SslTrust | None = None,
    ) -> _rt.TaskOf[vim.IoFilterManager.ClusterIoFilterInfo | None]:
        """Starts a task that yields ``vim.IoFilterManager.ClusterIoFilterInfo``. Since vSphere API
        6.0.

        Args:
            filterId: ``string``, required.
            compRes: ``vim.ComputeResource``, required.
            vibUrl: ``string``, required.
            vibSslTrust: ``vim.IoFilterManager.SslTrust``, optional. Since vSphere API 8.0.3.0.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {
            "filterId": filterId,
            "compRes": compRes,
            "vibUrl": vibUrl,
            "vibSslTrust": vibSslTrust,
        }
        if self._rank < 10:
            self._unsupported("UpgradeIoFilter_Task", 10)
        if vibSslTrust is not None and self._rank < 32:
            self._unsupported("UpgradeIoFilter_Task(vibSslTrust)", 32)
        self._check_arguments("UpgradeIoFilter_Task", _arguments)
        _result: _rt.TaskOf[vim.IoFilterManager.ClusterIoFilterInfo | None] = self._invoke(
            "UpgradeIoFilter_Task", _arguments
        )
        return _result

    UpgradeIoFilter = UpgradeIoFilter_Task

    @_rt.method(
        "QueryIoFilterIssues",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("compRes", "vim.ComputeResource", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.IoFilterManager.QueryIssueResult"),
    )
    def QueryIoFilterIssues(
        self, filterId: str, compRes: vim.ComputeResource
    ) -> vim.IoFilterManager.QueryIssueResult:
        """Returns ``vim.IoFilterManager.QueryIssueResult``. Since vSphere API 6.0.

        Args:
            filterId: ``string``, required.
            compRes: ``vim.ComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filterId": filterId, "compRes": compRes}
        if self._rank < 10:
            self._unsupported("QueryIoFilterIssues", 10)
        _result: vim.IoFilterManager.QueryIssueResult = self._invoke(
            "QueryIoFilterIssues", _arguments
        )
        return _result

    QueryIssue = QueryIoFilterIssues

    @_rt.method(
        "QueryIoFilterInfo",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        parameters=(
            _rt.Parameter("compRes", "vim.ComputeResource", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.IoFilterManager.ClusterIoFilterInfo", array=True, optional=True),
    )
    def QueryIoFilterInfo(
        self, compRes: vim.ComputeResource
    ) -> list[vim.IoFilterManager.ClusterIoFilterInfo]:
        """Returns a list of ``vim.IoFilterManager.ClusterIoFilterInfo``, which may be empty. Since
        vSphere API 6.0.

        Args:
            compRes: ``vim.ComputeResource``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"compRes": compRes}
        if self._rank < 10:
            self._unsupported("QueryIoFilterInfo", 10)
        _result: list[vim.IoFilterManager.ClusterIoFilterInfo] = self._invoke(
            "QueryIoFilterInfo", _arguments
        )
        return _result

    @_rt.method(
        "ResolveInstallationErrorsOnHost_Task",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ResolveInstallationErrorsOnHost_Task(
        self, filterId: str, host: vim.HostSystem
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            filterId: ``string``, required.
            host: ``vim.HostSystem``, required.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"filterId": filterId, "host": host}
        if self._rank < 10:
            self._unsupported("ResolveInstallationErrorsOnHost_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("ResolveInstallationErrorsOnHost_Task", _arguments)
        return _result

    ResolveInstallationErrorsOnHost = ResolveInstallationErrorsOnHost_Task

    @_rt.method(
        "ResolveInstallationErrorsOnCluster_Task",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ResolveInstallationErrorsOnCluster_Task(
        self, filterId: str, cluster: vim.ClusterComputeResource
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            filterId: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"filterId": filterId, "cluster": cluster}
        if self._rank < 10:
            self._unsupported("ResolveInstallationErrorsOnCluster_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke(
            "ResolveInstallationErrorsOnCluster_Task", _arguments
        )
        return _result

    ResolveInstallationErrorsOnCluster = ResolveInstallationErrorsOnCluster_Task

    @_rt.method(
        "QueryDisksUsingFilter",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("compRes", "vim.ComputeResource", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.vm.device.VirtualDiskId", array=True),
    )
    def QueryDisksUsingFilter(
        self, filterId: str, compRes: vim.ComputeResource
    ) -> list[vim.vm.device.VirtualDiskId]:
        """Returns a list of ``vim.vm.device.VirtualDiskId``. Since vSphere API 6.0.

        Args:
            filterId: ``string``, required.
            compRes: ``vim.ComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filterId": filterId, "compRes": compRes}
        if self._rank < 10:
            self._unsupported("QueryDisksUsingFilter", 10)
        _result: list[vim.vm.device.VirtualDiskId] = self._invoke(
            "QueryDisksUsingFilter", _arguments
        )
        return _result

    @_rt.method(
        "InitiateTransitionToVLCM_Task",
        since="vim.version.v9_0_0_0",
        rank=34,
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.v9_0_0_0", rank=34
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def InitiateTransitionToVLCM_Task(
        self, cluster: vim.ClusterComputeResource
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 9.0.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 34:
            self._unsupported("InitiateTransitionToVLCM_Task", 34)
        _result: _rt.TaskOf[None] = self._invoke("InitiateTransitionToVLCM_Task", _arguments)
        return _result

    InitiateTransitionToVLCM = InitiateTransitionToVLCM_Task
