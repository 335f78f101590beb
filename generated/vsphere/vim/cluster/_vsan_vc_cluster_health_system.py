# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVcClusterHealthSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanVcClusterHealthSystem",
    wire_name="VsanVcClusterHealthSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanVcClusterHealthSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanVcClusterHealthSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanVcClusterHealthSystem.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanVcClusterHealthSystem.VsanHealthLogLevelEnum",
        wire_name="VsanHealthLogLevelEnum",
        since="vim.version.version9",
        rank=9,
    )
    class VsanHealthLogLevelEnum(_rt.VimEnum):
        """The enum ``vim.cluster.VsanVcClusterHealthSystem.VsanHealthLogLevelEnum``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanVcClusterHealthSystem/VsanHealthLogLevelEnum.rst``
        """

        INFO = "INFO"
        """The value ``INFO``."""
        WARNING = "WARNING"
        """The value ``WARNING``."""
        ERROR = "ERROR"
        """The value ``ERROR``."""
        DEBUG = "DEBUG"
        """The value ``DEBUG``."""
        CRITICAL = "CRITICAL"
        """The value ``CRITICAL``."""
        VsanHealthLogLevelEnum_Unknown = "VsanHealthLogLevelEnum_Unknown"
        """The value ``VsanHealthLogLevelEnum_Unknown``."""

    @_rt.method(
        "VsanVcClusterQueryVerifyHealthSystemVersions",
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
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSystemVersionResult"),
    )
    def VsanVcClusterQueryVerifyHealthSystemVersions(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.cluster.VsanClusterHealthSystemVersionResult:
        """Returns ``vim.cluster.VsanClusterHealthSystemVersionResult``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanVcClusterQueryVerifyHealthSystemVersions", 9)
        _result: vim.cluster.VsanClusterHealthSystemVersionResult = self._invoke(
            "VsanVcClusterQueryVerifyHealthSystemVersions", _arguments
        )
        return _result

    QueryVerifyClusterHealthSystemVersions = VsanVcClusterQueryVerifyHealthSystemVersions

    @_rt.method(
        "VsanClusterQueryFileServiceHealthSummary",
        since="vsan.version.version12",
        rank=10,
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "includeFileServerHealth",
                "boolean",
                optional=True,
                since="vsan.version.v9_0_0_0",
                rank=22,
            ),
            _rt.Parameter(
                "includeFileShareHealth",
                "boolean",
                optional=True,
                since="vsan.version.v9_0_0_0",
                rank=22,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterFileServiceHealthSummary", optional=True),
    )
    def VsanClusterQueryFileServiceHealthSummary(
        self,
        cluster: vim.ClusterComputeResource,
        includeFileServerHealth: bool | None = None,
        includeFileShareHealth: bool | None = None,
    ) -> vim.cluster.VsanClusterFileServiceHealthSummary | None:
        """Returns ``vim.cluster.VsanClusterFileServiceHealthSummary``, or None. Since vsan API 7.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            includeFileServerHealth: ``boolean``, optional. Since vsan API 9.0.0.0.
            includeFileShareHealth: ``boolean``, optional. Since vsan API 9.0.0.0.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "includeFileServerHealth": includeFileServerHealth,
            "includeFileShareHealth": includeFileShareHealth,
        }
        if self._rank < 10:
            self._unsupported("VsanClusterQueryFileServiceHealthSummary", 10, "vsan")
        if includeFileServerHealth is not None and self._rank < 22:
            self._unsupported(
                "VsanClusterQueryFileServiceHealthSummary(includeFileServerHealth)", 22, "vsan"
            )
        if includeFileShareHealth is not None and self._rank < 22:
            self._unsupported(
                "VsanClusterQueryFileServiceHealthSummary(includeFileShareHealth)", 22, "vsan"
            )
        _result: vim.cluster.VsanClusterFileServiceHealthSummary | None = self._invoke(
            "VsanClusterQueryFileServiceHealthSummary", _arguments
        )
        return _result

    QueryFileServiceHealthSummary = VsanClusterQueryFileServiceHealthSummary

    @_rt.method(
        "VsanQueryVcClusterCreateVmHealthTest",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vmodl.fault.InvalidArgument, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="VirtualMachine.Inventory.Create VirtualMachine.Inventory.Delete",
            ),
            _rt.Parameter("timeout", "int", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "datastore", "vim.Datastore", optional=True, since="vsan.version.version15", rank=13
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterCreateVmHealthTestResult"),
    )
    def VsanQueryVcClusterCreateVmHealthTest(
        self,
        cluster: vim.ClusterComputeResource,
        timeout: int,
        datastore: vim.Datastore | None = None,
    ) -> vim.cluster.VsanClusterCreateVmHealthTestResult:
        """Returns ``vim.cluster.VsanClusterCreateVmHealthTestResult``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege
                ``VirtualMachine.Inventory.Create VirtualMachine.Inventory.Delete`` is needed on it.
            timeout: ``int``, required.
            datastore: ``vim.Datastore``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster, "timeout": timeout, "datastore": datastore}
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterCreateVmHealthTest", 9)
        if datastore is not None and self._rank < 13:
            self._unsupported("VsanQueryVcClusterCreateVmHealthTest(datastore)", 13, "vsan")
        _result: vim.cluster.VsanClusterCreateVmHealthTestResult = self._invoke(
            "VsanQueryVcClusterCreateVmHealthTest", _arguments
        )
        return _result

    QueryClusterCreateVmHealthTest = VsanQueryVcClusterCreateVmHealthTest

    @_rt.method(
        "VsanQueryVcClusterHealthSummary",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "vmCreateTimeout", "int", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "objUuids",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "includeObjUuids", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "fields", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "fetchFromCache", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "perspective", "string", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanClusterHealthQuerySpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSummary"),
    )
    def VsanQueryVcClusterHealthSummary(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        vmCreateTimeout: int | None = None,
        objUuids: Iterable[str] = (),
        includeObjUuids: bool | None = None,
        fields: Iterable[str] = (),
        fetchFromCache: bool | None = None,
        perspective: str | None = None,
        hosts: Iterable[vim.HostSystem] = (),
        spec: vim.cluster.VsanClusterHealthQuerySpec | None = None,
    ) -> vim.cluster.VsanClusterHealthSummary:
        """Returns ``vim.cluster.VsanClusterHealthSummary``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional.
            vmCreateTimeout: ``int``, optional.
            objUuids: List of ``string``, optional.
            includeObjUuids: ``boolean``, optional.
            fields: List of ``string``, optional.
            fetchFromCache: ``boolean``, optional.
            perspective: ``string``, optional. Since vsan API 6.6.
            hosts: List of ``vim.HostSystem``, optional. Since vsan API 6.7.
            spec: ``vim.cluster.VsanClusterHealthQuerySpec``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "vmCreateTimeout": vmCreateTimeout,
            "objUuids": _rt.array("objUuids", objUuids),
            "includeObjUuids": includeObjUuids,
            "fields": _rt.array("fields", fields),
            "fetchFromCache": fetchFromCache,
            "perspective": perspective,
            "hosts": _rt.array("hosts", hosts),
            "spec": spec,
        }
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterHealthSummary", 9)
        if hosts and self._rank < 5:
            self._unsupported("VsanQueryVcClusterHealthSummary(hosts)", 5, "vsan")
        if spec is not None and self._rank < 13:
            self._unsupported("VsanQueryVcClusterHealthSummary(spec)", 13, "vsan")
        self._check_arguments("VsanQueryVcClusterHealthSummary", _arguments)
        _result: vim.cluster.VsanClusterHealthSummary = self._invoke(
            "VsanQueryVcClusterHealthSummary", _arguments
        )
        return _result

    QueryClusterHealthSummary = VsanQueryVcClusterHealthSummary

    @_rt.method(
        "VsanQueryVcClusterHealthSummaryTask",
        since="vsan.version.version9",
        rank=7,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version9",
                rank=7,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
            _rt.Parameter(
                "includeDataProtectionHealth",
                "boolean",
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
            _rt.Parameter(
                "includeOnlineHealth",
                "boolean",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanQueryVcClusterHealthSummaryTask(
        self,
        cluster: vim.ClusterComputeResource,
        hosts: Iterable[vim.HostSystem] = (),
        includeDataProtectionHealth: bool | None = None,
        includeOnlineHealth: bool | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSAN 6.7U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            hosts: List of ``vim.HostSystem``, optional.
            includeDataProtectionHealth: ``boolean``, optional.
            includeOnlineHealth: ``boolean``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "hosts": _rt.array("hosts", hosts),
            "includeDataProtectionHealth": includeDataProtectionHealth,
            "includeOnlineHealth": includeOnlineHealth,
        }
        if self._rank < 7:
            self._unsupported("VsanQueryVcClusterHealthSummaryTask", 7, "vsan")
        if includeOnlineHealth is not None and self._rank < 13:
            self._unsupported(
                "VsanQueryVcClusterHealthSummaryTask(includeOnlineHealth)", 13, "vsan"
            )
        _result: vim.Task = self._invoke("VsanQueryVcClusterHealthSummaryTask", _arguments)
        return _result

    QueryClusterHealthSummaryTask = VsanQueryVcClusterHealthSummaryTask

    @_rt.method(
        "VsanQueryVcClusterObjExtAttrs",
        since="vsan.version.version7",
        rank=5,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version7",
                rank=5,
                privilege="System.Read",
            ),
            _rt.Parameter("uuids", "string", array=True, since="vsan.version.version7", rank=5),
        ),
        returns=_rt.Returns("vim.cluster.VsanObjectExtAttrs", array=True, optional=True),
    )
    def VsanQueryVcClusterObjExtAttrs(
        self, cluster: vim.ClusterComputeResource, uuids: Iterable[str]
    ) -> list[vim.cluster.VsanObjectExtAttrs]:
        """Returns a list of ``vim.cluster.VsanObjectExtAttrs``, which may be empty. Since vsan API
        6.7.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            uuids: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "uuids": _rt.array("uuids", uuids)}
        if self._rank < 5:
            self._unsupported("VsanQueryVcClusterObjExtAttrs", 5, "vsan")
        _result: list[vim.cluster.VsanObjectExtAttrs] = self._invoke(
            "VsanQueryVcClusterObjExtAttrs", _arguments
        )
        return _result

    QueryVsanObjExtAttrs = VsanQueryVcClusterObjExtAttrs

    @_rt.method(
        "VsanQueryAllSupportedHealthChecks",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthCheckInfo", array=True),
    )
    def VsanQueryAllSupportedHealthChecks(self) -> list[vim.cluster.VsanClusterHealthCheckInfo]:
        """Returns a list of ``vim.cluster.VsanClusterHealthCheckInfo``. Since vsan API 6.6.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _result: list[vim.cluster.VsanClusterHealthCheckInfo] = self._invoke(
            "VsanQueryAllSupportedHealthChecks", {}
        )
        return _result

    QueryAllSupportedHealthChecks = VsanQueryAllSupportedHealthChecks

    @_rt.method(
        "VsanQueryVcClusterNetworkPerfTest",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter("multicast", "boolean", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "durationSec", "int", optional=True, since="vsan.version.version9", rank=7
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterNetworkLoadTestResult"),
    )
    def VsanQueryVcClusterNetworkPerfTest(
        self, cluster: vim.ClusterComputeResource, multicast: bool, durationSec: int | None = None
    ) -> vim.cluster.VsanClusterNetworkLoadTestResult:
        """Returns ``vim.cluster.VsanClusterNetworkLoadTestResult``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            multicast: ``boolean``, required.
            durationSec: ``int`` in seconds, optional. Since vSAN 6.7U1.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster, "multicast": multicast, "durationSec": durationSec}
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterNetworkPerfTest", 9)
        if durationSec is not None and self._rank < 7:
            self._unsupported("VsanQueryVcClusterNetworkPerfTest(durationSec)", 7, "vsan")
        _result: vim.cluster.VsanClusterNetworkLoadTestResult = self._invoke(
            "VsanQueryVcClusterNetworkPerfTest", _arguments
        )
        return _result

    QueryClusterNetworkPerfTest = VsanQueryVcClusterNetworkPerfTest

    @_rt.method(
        "VsanQueryVcClusterNetworkPerfTask",
        since="vsan.version.version15",
        rank=13,
        raises=(vim.fault.NotFound, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version15",
                rank=13,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanClusterNetworkPerfTaskSpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanQueryVcClusterNetworkPerfTask(
        self,
        cluster: vim.ClusterComputeResource,
        spec: vim.cluster.VsanClusterNetworkPerfTaskSpec | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSAN 7.0U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            spec: ``vim.cluster.VsanClusterNetworkPerfTaskSpec``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"cluster": cluster, "spec": spec}
        if self._rank < 13:
            self._unsupported("VsanQueryVcClusterNetworkPerfTask", 13, "vsan")
        self._check_arguments("VsanQueryVcClusterNetworkPerfTask", _arguments)
        _result: vim.Task = self._invoke("VsanQueryVcClusterNetworkPerfTask", _arguments)
        return _result

    QueryClusterNetworkPerfTask = VsanQueryVcClusterNetworkPerfTask

    @_rt.method(
        "VsanVcClusterRunVmdkLoadTest",
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
            _rt.Parameter("runname", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "durationSec", "int", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "specs",
                "vim.host.VsanVmdkLoadTestSpec",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter("action", "string", optional=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanVcClusterRunVmdkLoadTest(
        self,
        cluster: vim.ClusterComputeResource,
        runname: str,
        durationSec: int | None = None,
        specs: Iterable[vim.host.VsanVmdkLoadTestSpec] = (),
        action: str | None = None,
    ) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            runname: ``string``, required.
            durationSec: ``int`` in seconds, optional.
            specs: List of ``vim.host.VsanVmdkLoadTestSpec``, optional.
            action: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "runname": runname,
            "durationSec": durationSec,
            "specs": _rt.array("specs", specs),
            "action": action,
        }
        if self._rank < 9:
            self._unsupported("VsanVcClusterRunVmdkLoadTest", 9)
        self._check_arguments("VsanVcClusterRunVmdkLoadTest", _arguments)
        _result: vim.Task = self._invoke("VsanVcClusterRunVmdkLoadTest", _arguments)
        return _result

    RunVmdkLoadTest = VsanVcClusterRunVmdkLoadTest

    @_rt.method(
        "VsanHealthQueryVsanClusterHealthConfig",
        since="vim.version.version9",
        rank=9,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthConfigs"),
    )
    def VsanHealthQueryVsanClusterHealthConfig(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.cluster.VsanClusterHealthConfigs:
        """Returns ``vim.cluster.VsanClusterHealthConfigs``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanHealthQueryVsanClusterHealthConfig", 9)
        _result: vim.cluster.VsanClusterHealthConfigs = self._invoke(
            "VsanHealthQueryVsanClusterHealthConfig", _arguments
        )
        return _result

    QueryVsanClusterHealthConfig = VsanHealthQueryVsanClusterHealthConfig

    @_rt.method(
        "VsanHealthQueryVsanClusterHealthCheckInterval",
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
        returns=_rt.Returns("int"),
    )
    def VsanHealthQueryVsanClusterHealthCheckInterval(
        self, cluster: vim.ClusterComputeResource
    ) -> int:
        """Returns ``int``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanHealthQueryVsanClusterHealthCheckInterval", 9)
        _result: int = self._invoke("VsanHealthQueryVsanClusterHealthCheckInterval", _arguments)
        return _result

    QueryVsanClusterHealthCheckInterval = VsanHealthQueryVsanClusterHealthCheckInterval

    @_rt.method(
        "VsanHealthSetVsanClusterHealthCheckInterval",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "vsanClusterHealthCheckInterval", "int", since="vim.version.version9", rank=9
            ),
        ),
    )
    def VsanHealthSetVsanClusterHealthCheckInterval(
        self, cluster: vim.ClusterComputeResource, vsanClusterHealthCheckInterval: int
    ) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            vsanClusterHealthCheckInterval: ``int``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {
            "cluster": cluster,
            "vsanClusterHealthCheckInterval": vsanClusterHealthCheckInterval,
        }
        if self._rank < 9:
            self._unsupported("VsanHealthSetVsanClusterHealthCheckInterval", 9)
        self._invoke("VsanHealthSetVsanClusterHealthCheckInterval", _arguments)

    SetVsanClusterHealthCheckInterval = VsanHealthSetVsanClusterHealthCheckInterval

    @_rt.method(
        "VsanHealthGetVsanClusterSilentChecks",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def VsanHealthGetVsanClusterSilentChecks(
        self, cluster: vim.ClusterComputeResource
    ) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        _result: list[str] = self._invoke("VsanHealthGetVsanClusterSilentChecks", _arguments)
        return _result

    GetVsanClusterSilentChecks = VsanHealthGetVsanClusterSilentChecks

    @_rt.method(
        "VsanHealthSetVsanClusterSilentChecks",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "addSilentChecks",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "removeSilentChecks",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanHealthSetVsanClusterSilentChecks(
        self,
        cluster: vim.ClusterComputeResource,
        addSilentChecks: Iterable[str] = (),
        removeSilentChecks: Iterable[str] = (),
    ) -> bool:
        """Returns ``boolean``. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            addSilentChecks: List of ``string``, optional.
            removeSilentChecks: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {
            "cluster": cluster,
            "addSilentChecks": _rt.array("addSilentChecks", addSilentChecks),
            "removeSilentChecks": _rt.array("removeSilentChecks", removeSilentChecks),
        }
        _result: bool = self._invoke("VsanHealthSetVsanClusterSilentChecks", _arguments)
        return _result

    SetVsanClusterSilentChecks = VsanHealthSetVsanClusterSilentChecks

    @_rt.method(
        "VsanHealthSetVsanClusterTelemetryConfig",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "vsanClusterHealthConfig",
                "vim.cluster.VsanClusterHealthConfigs",
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    def VsanHealthSetVsanClusterTelemetryConfig(
        self,
        cluster: vim.ClusterComputeResource,
        vsanClusterHealthConfig: vim.cluster.VsanClusterHealthConfigs,
    ) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            vsanClusterHealthConfig: ``vim.cluster.VsanClusterHealthConfigs``, required.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"cluster": cluster, "vsanClusterHealthConfig": vsanClusterHealthConfig}
        if self._rank < 9:
            self._unsupported("VsanHealthSetVsanClusterTelemetryConfig", 9)
        self._check_arguments("VsanHealthSetVsanClusterTelemetryConfig", _arguments)
        self._invoke("VsanHealthSetVsanClusterTelemetryConfig", _arguments)

    SetVsanClusterTelemetryConfig = VsanHealthSetVsanClusterTelemetryConfig

    @_rt.method(
        "VsanHealthTestVsanClusterTelemetryProxy",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        raises=(vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "proxyConfig",
                "vim.cluster.VsanClusterTelemetryProxyConfig",
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanHealthTestVsanClusterTelemetryProxy(
        self, proxyConfig: vim.cluster.VsanClusterTelemetryProxyConfig
    ) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            proxyConfig: ``vim.cluster.VsanClusterTelemetryProxyConfig``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"proxyConfig": proxyConfig}
        if self._rank < 9:
            self._unsupported("VsanHealthTestVsanClusterTelemetryProxy", 9)
        self._check_arguments("VsanHealthTestVsanClusterTelemetryProxy", _arguments)
        _result: bool = self._invoke("VsanHealthTestVsanClusterTelemetryProxy", _arguments)
        return _result

    TestVsanClusterTelemetryProxy = VsanHealthTestVsanClusterTelemetryProxy

    @_rt.method(
        "VsanHealthSendVsanTelemetry",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version9", rank=9
            ),
        ),
    )
    def VsanHealthSendVsanTelemetry(self, cluster: vim.ClusterComputeResource) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 9:
            self._unsupported("VsanHealthSendVsanTelemetry", 9)
        self._invoke("VsanHealthSendVsanTelemetry", _arguments)

    SendVsanTelemetry = VsanHealthSendVsanTelemetry

    @_rt.method(
        "VsanHealthRepairClusterObjectsImmediate",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanHealthRepairClusterObjectsImmediate(
        self, cluster: vim.ClusterComputeResource, uuids: Iterable[str] = ()
    ) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            uuids: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "uuids": _rt.array("uuids", uuids)}
        if self._rank < 9:
            self._unsupported("VsanHealthRepairClusterObjectsImmediate", 9)
        _result: vim.Task = self._invoke("VsanHealthRepairClusterObjectsImmediate", _arguments)
        return _result

    RepairClusterObjectsImmediate = VsanHealthRepairClusterObjectsImmediate

    @_rt.method(
        "VsanHealthUpdateDefaultDSPolicyRecommendation",
        since="vsan.version.version22",
        rank=20,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version22",
                rank=20,
                privilege="Global.Settings",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanHealthUpdateDefaultDSPolicyRecommendation(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.3.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Global.Settings`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 20:
            self._unsupported("VsanHealthUpdateDefaultDSPolicyRecommendation", 20, "vsan")
        _result: vim.Task = self._invoke(
            "VsanHealthUpdateDefaultDSPolicyRecommendation", _arguments
        )
        return _result

    UpdateDefaultDSPolicyRecommendation = VsanHealthUpdateDefaultDSPolicyRecommendation

    @_rt.method(
        "VsanQueryVcClusterCreateVmHealthHistoryTest",
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
            _rt.Parameter("count", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Parameter(
                "datastore", "vim.Datastore", optional=True, since="vsan.version.version15", rank=13
            ),
        ),
        returns=_rt.Returns(
            "vim.cluster.VsanClusterCreateVmHealthTestResult", array=True, optional=True
        ),
    )
    def VsanQueryVcClusterCreateVmHealthHistoryTest(
        self,
        cluster: vim.ClusterComputeResource,
        count: int | None = None,
        datastore: vim.Datastore | None = None,
    ) -> list[vim.cluster.VsanClusterCreateVmHealthTestResult]:
        """Returns a list of ``vim.cluster.VsanClusterCreateVmHealthTestResult``, which may be
        empty. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            count: ``int``, optional.
            datastore: ``vim.Datastore``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "count": count, "datastore": datastore}
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterCreateVmHealthHistoryTest", 9)
        if datastore is not None and self._rank < 13:
            self._unsupported("VsanQueryVcClusterCreateVmHealthHistoryTest(datastore)", 13, "vsan")
        _result: list[vim.cluster.VsanClusterCreateVmHealthTestResult] = self._invoke(
            "VsanQueryVcClusterCreateVmHealthHistoryTest", _arguments
        )
        return _result

    QueryClusterCreateVmHealthHistoryTest = VsanQueryVcClusterCreateVmHealthHistoryTest

    @_rt.method(
        "VsanQueryVcClusterNetworkPerfHistoryTest",
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
            _rt.Parameter("count", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanClusterNetworkPerfTaskSpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns(
            "vim.cluster.VsanClusterNetworkLoadTestResult", array=True, optional=True
        ),
    )
    def VsanQueryVcClusterNetworkPerfHistoryTest(
        self,
        cluster: vim.ClusterComputeResource,
        count: int | None = None,
        spec: vim.cluster.VsanClusterNetworkPerfTaskSpec | None = None,
    ) -> list[vim.cluster.VsanClusterNetworkLoadTestResult]:
        """Returns a list of ``vim.cluster.VsanClusterNetworkLoadTestResult``, which may be empty.
        Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            count: ``int``, optional.
            spec: ``vim.cluster.VsanClusterNetworkPerfTaskSpec``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "count": count, "spec": spec}
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterNetworkPerfHistoryTest", 9)
        if spec is not None and self._rank < 13:
            self._unsupported("VsanQueryVcClusterNetworkPerfHistoryTest(spec)", 13, "vsan")
        self._check_arguments("VsanQueryVcClusterNetworkPerfHistoryTest", _arguments)
        _result: list[vim.cluster.VsanClusterNetworkLoadTestResult] = self._invoke(
            "VsanQueryVcClusterNetworkPerfHistoryTest", _arguments
        )
        return _result

    QueryClusterNetworkPerfHistoryTest = VsanQueryVcClusterNetworkPerfHistoryTest

    @_rt.method(
        "VsanQueryVcClusterVmdkLoadHistoryTest",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter("count", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Parameter("taskId", "string", optional=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterVmdkLoadTestResult", array=True, optional=True),
    )
    def VsanQueryVcClusterVmdkLoadHistoryTest(
        self,
        cluster: vim.ClusterComputeResource,
        count: int | None = None,
        taskId: str | None = None,
    ) -> list[vim.cluster.VsanClusterVmdkLoadTestResult]:
        """Returns a list of ``vim.cluster.VsanClusterVmdkLoadTestResult``, which may be empty.
        Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            count: ``int``, optional.
            taskId: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster, "count": count, "taskId": taskId}
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterVmdkLoadHistoryTest", 9)
        _result: list[vim.cluster.VsanClusterVmdkLoadTestResult] = self._invoke(
            "VsanQueryVcClusterVmdkLoadHistoryTest", _arguments
        )
        return _result

    QueryClusterVmdkLoadHistoryTest = VsanQueryVcClusterVmdkLoadHistoryTest

    @_rt.method(
        "VsanQueryVcClusterVmdkWorkloadTypes",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        returns=_rt.Returns("vim.cluster.VsanStorageWorkloadType", array=True),
    )
    def VsanQueryVcClusterVmdkWorkloadTypes(self) -> list[vim.cluster.VsanStorageWorkloadType]:
        """Returns a list of ``vim.cluster.VsanStorageWorkloadType``. Since vSphere API 5.5.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("VsanQueryVcClusterVmdkWorkloadTypes", 9)
        _result: list[vim.cluster.VsanStorageWorkloadType] = self._invoke(
            "VsanQueryVcClusterVmdkWorkloadTypes", {}
        )
        return _result

    QueryClusterVmdkWorkloadTypes = VsanQueryVcClusterVmdkWorkloadTypes

    @_rt.method(
        "VsanQueryAttachToSrHistory",
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
            _rt.Parameter("count", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Parameter("taskId", "string", optional=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanAttachToSrOperation", array=True, optional=True),
    )
    def VsanQueryAttachToSrHistory(
        self,
        cluster: vim.ClusterComputeResource,
        count: int | None = None,
        taskId: str | None = None,
    ) -> list[vim.cluster.VsanAttachToSrOperation]:
        """Returns a list of ``vim.cluster.VsanAttachToSrOperation``, which may be empty. Since
        vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            count: ``int``, optional.
            taskId: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "count": count, "taskId": taskId}
        if self._rank < 9:
            self._unsupported("VsanQueryAttachToSrHistory", 9)
        _result: list[vim.cluster.VsanAttachToSrOperation] = self._invoke(
            "VsanQueryAttachToSrHistory", _arguments
        )
        return _result

    QueryAttachToSrHistory = VsanQueryAttachToSrHistory

    @_rt.method(
        "VsanAttachVsanSupportBundleToSr",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Diagnostics",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version9", rank=9
            ),
            _rt.Parameter("srNumber", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanAttachVsanSupportBundleToSr(
        self, cluster: vim.ClusterComputeResource, srNumber: str
    ) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            srNumber: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"cluster": cluster, "srNumber": srNumber}
        if self._rank < 9:
            self._unsupported("VsanAttachVsanSupportBundleToSr", 9)
        _result: vim.Task = self._invoke("VsanAttachVsanSupportBundleToSr", _arguments)
        return _result

    AttachVsanSupportBundleToSr = VsanAttachVsanSupportBundleToSr

    @_rt.method(
        "VsanVcClusterGetHclInfo",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "includeHostsResult", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "includeVendorInfo", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "esxRelease", "string", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "querySpec",
                "vim.vsan.VsanHclQuerySpec",
                optional=True,
                since="vsan.version.version19",
                rank=17,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHclInfo"),
    )
    def VsanVcClusterGetHclInfo(
        self,
        cluster: vim.ClusterComputeResource | None = None,
        includeHostsResult: bool | None = None,
        includeVendorInfo: bool | None = None,
        esxRelease: str | None = None,
        querySpec: vim.vsan.VsanHclQuerySpec | None = None,
    ) -> vim.cluster.VsanClusterHclInfo:
        """Returns ``vim.cluster.VsanClusterHclInfo``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.
            includeHostsResult: ``boolean``, optional.
            includeVendorInfo: ``boolean``, optional. Since vsan API 6.6.
            esxRelease: ``string``, optional. Since vsan API 6.6.
            querySpec: ``vim.vsan.VsanHclQuerySpec``, optional. Since vsan API 7.4.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "includeHostsResult": includeHostsResult,
            "includeVendorInfo": includeVendorInfo,
            "esxRelease": esxRelease,
            "querySpec": querySpec,
        }
        if self._rank < 9:
            self._unsupported("VsanVcClusterGetHclInfo", 9)
        if querySpec is not None and self._rank < 17:
            self._unsupported("VsanVcClusterGetHclInfo(querySpec)", 17, "vsan")
        self._check_arguments("VsanVcClusterGetHclInfo", _arguments)
        _result: vim.cluster.VsanClusterHclInfo = self._invoke(
            "VsanVcClusterGetHclInfo", _arguments
        )
        return _result

    GetClusterHclInfo = VsanVcClusterGetHclInfo

    @_rt.method(
        "VsanGetHclInfoForEligibleDisks",
        since="vsan.version.version20",
        rank=18,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "querySpec", "vim.vsan.VsanHclQuerySpec", since="vsan.version.version20", rank=18
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHclInfo"),
    )
    def VsanGetHclInfoForEligibleDisks(
        self, querySpec: vim.vsan.VsanHclQuerySpec
    ) -> vim.cluster.VsanClusterHclInfo:
        """Returns ``vim.cluster.VsanClusterHclInfo``. Since vsan API 8.0.0.1.

        Args:
            querySpec: ``vim.vsan.VsanHclQuerySpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"querySpec": querySpec}
        if self._rank < 18:
            self._unsupported("VsanGetHclInfoForEligibleDisks", 18, "vsan")
        self._check_arguments("VsanGetHclInfoForEligibleDisks", _arguments)
        _result: vim.cluster.VsanClusterHclInfo = self._invoke(
            "VsanGetHclInfoForEligibleDisks", _arguments
        )
        return _result

    GetHclInfoForVsanEligibleDisks = VsanGetHclInfoForEligibleDisks

    @_rt.method(
        "VsanDownloadHclFile_Task",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("sha1sums", "string", array=True, since="vsan.version.version3", rank=1),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def VsanDownloadHclFile_Task(self, sha1sums: Iterable[str]) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vsan API 6.6.

        Args:
            sha1sums: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"sha1sums": _rt.array("sha1sums", sha1sums)}
        _result: _rt.TaskOf[vim.Task] = self._invoke("VsanDownloadHclFile_Task", _arguments)
        return _result

    DownloadHclFile = VsanDownloadHclFile_Task

    @_rt.method(
        "VsanGetHclConstraints",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
            _rt.Parameter("release", "string", since="vsan.version.version12", rank=10),
        ),
        returns=_rt.Returns("vim.vsan.VsanHclReleaseConstraint"),
    )
    def VsanGetHclConstraints(
        self, cluster: vim.ClusterComputeResource, release: str
    ) -> vim.vsan.VsanHclReleaseConstraint:
        """Returns ``vim.vsan.VsanHclReleaseConstraint``. Since vsan API 7.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            release: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"cluster": cluster, "release": release}
        if self._rank < 10:
            self._unsupported("VsanGetHclConstraints", 10, "vsan")
        _result: vim.vsan.VsanHclReleaseConstraint = self._invoke(
            "VsanGetHclConstraints", _arguments
        )
        return _result

    GetClusterHclConstraints = VsanGetHclConstraints

    @_rt.method(
        "VsanGetDiskHclConstraints",
        since="vsan.version.version18",
        rank=16,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "release", "string", optional=True, since="vsan.version.version18", rank=16
            ),
            _rt.Parameter(
                "diskModels",
                "vim.vsan.VsanDiskModelInfo",
                array=True,
                optional=True,
                since="vsan.version.version18",
                rank=16,
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanHclDiskConstraint", array=True, optional=True),
    )
    def VsanGetDiskHclConstraints(
        self, release: str | None = None, diskModels: Iterable[vim.vsan.VsanDiskModelInfo] = ()
    ) -> list[vim.vsan.VsanHclDiskConstraint]:
        """Returns a list of ``vim.vsan.VsanHclDiskConstraint``, which may be empty. Since vSAN
        7.0U3.

        Args:
            release: ``string``, optional.
            diskModels: List of ``vim.vsan.VsanDiskModelInfo``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"release": release, "diskModels": _rt.array("diskModels", diskModels)}
        if self._rank < 16:
            self._unsupported("VsanGetDiskHclConstraints", 16, "vsan")
        self._check_arguments("VsanGetDiskHclConstraints", _arguments)
        _result: list[vim.vsan.VsanHclDiskConstraint] = self._invoke(
            "VsanGetDiskHclConstraints", _arguments
        )
        return _result

    GetDiskHclConstraints = VsanGetDiskHclConstraints

    @_rt.method(
        "VsanGetReleaseRecommendation",
        since="vsan.version.version12",
        rank=10,
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
            _rt.Parameter("minor", "string", array=True, since="vsan.version.version12", rank=10),
            _rt.Parameter("major", "string", array=True, since="vsan.version.version12", rank=10),
        ),
        returns=_rt.Returns("vim.vsan.VsanHclReleaseConstraint", array=True, optional=True),
    )
    def VsanGetReleaseRecommendation(
        self, cluster: vim.ClusterComputeResource, minor: Iterable[str], major: Iterable[str]
    ) -> list[vim.vsan.VsanHclReleaseConstraint]:
        """Returns a list of ``vim.vsan.VsanHclReleaseConstraint``, which may be empty. Since vsan
        API 7.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            minor: List of ``string``, required.
            major: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "minor": _rt.array("minor", minor),
            "major": _rt.array("major", major),
        }
        if self._rank < 10:
            self._unsupported("VsanGetReleaseRecommendation", 10, "vsan")
        _result: list[vim.vsan.VsanHclReleaseConstraint] = self._invoke(
            "VsanGetReleaseRecommendation", _arguments
        )
        return _result

    GetClusterReleaseRecommendation = VsanGetReleaseRecommendation

    @_rt.method(
        "VsanPurgeHclFiles",
        since="vsan.version.version3",
        rank=1,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("sha1sums", "string", array=True, since="vsan.version.version3", rank=1),
        ),
    )
    def VsanPurgeHclFiles(self, sha1sums: Iterable[str]) -> None:
        """Returns nothing. Since vsan API 6.6.

        Args:
            sha1sums: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"sha1sums": _rt.array("sha1sums", sha1sums)}
        self._invoke("VsanPurgeHclFiles", _arguments)

    PurgeHclFiles = VsanPurgeHclFiles

    @_rt.method(
        "VsanDownloadAndInstallVendorTool_Task",
        since="vsan.version.version9",
        rank=7,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.version9", rank=7
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def VsanDownloadAndInstallVendorTool_Task(
        self, cluster: vim.ClusterComputeResource
    ) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vSAN 6.7U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 7:
            self._unsupported("VsanDownloadAndInstallVendorTool_Task", 7, "vsan")
        _result: _rt.TaskOf[vim.Task] = self._invoke(
            "VsanDownloadAndInstallVendorTool_Task", _arguments
        )
        return _result

    DownloadAndInstallVendorTool = VsanDownloadAndInstallVendorTool_Task

    @_rt.method(
        "VsanVcUploadHclDb",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(_rt.Parameter("db", "string", since="vim.version.version9", rank=9),),
        returns=_rt.Returns("boolean"),
    )
    def VsanVcUploadHclDb(self, db: str) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            db: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"db": db}
        if self._rank < 9:
            self._unsupported("VsanVcUploadHclDb", 9)
        _result: bool = self._invoke("VsanVcUploadHclDb", _arguments)
        return _result

    UploadHclDb = VsanVcUploadHclDb

    @_rt.method(
        "VsanVcUpdateHclDbFromWeb",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("url", "string", optional=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanVcUpdateHclDbFromWeb(self, url: str | None = None) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            url: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"url": url}
        if self._rank < 9:
            self._unsupported("VsanVcUpdateHclDbFromWeb", 9)
        _result: bool = self._invoke("VsanVcUpdateHclDbFromWeb", _arguments)
        return _result

    UpdateHclDbFromWeb = VsanVcUpdateHclDbFromWeb

    @_rt.method(
        "VsanRebalanceCluster",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "targetHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanRebalanceCluster(
        self, cluster: vim.ClusterComputeResource, targetHosts: Iterable[vim.HostSystem] = ()
    ) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            targetHosts: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetHosts": _rt.array("targetHosts", targetHosts)}
        if self._rank < 9:
            self._unsupported("VsanRebalanceCluster", 9)
        _result: vim.Task = self._invoke("VsanRebalanceCluster", _arguments)
        return _result

    RebalanceCluster = VsanRebalanceCluster

    @_rt.method(
        "VsanStopRebalanceCluster",
        since="vim.version.version9",
        rank=9,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "targetHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanStopRebalanceCluster(
        self, cluster: vim.ClusterComputeResource, targetHosts: Iterable[vim.HostSystem] = ()
    ) -> vim.Task:
        """Starts a task. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            targetHosts: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "targetHosts": _rt.array("targetHosts", targetHosts)}
        if self._rank < 9:
            self._unsupported("VsanStopRebalanceCluster", 9)
        _result: vim.Task = self._invoke("VsanStopRebalanceCluster", _arguments)
        return _result

    StopRebalanceCluster = VsanStopRebalanceCluster

    @_rt.method(
        "VsanHealthIsRebalanceRunning",
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
            _rt.Parameter(
                "targetHosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanHealthIsRebalanceRunning(
        self, cluster: vim.ClusterComputeResource, targetHosts: Iterable[vim.HostSystem] = ()
    ) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.
            targetHosts: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster, "targetHosts": _rt.array("targetHosts", targetHosts)}
        if self._rank < 9:
            self._unsupported("VsanHealthIsRebalanceRunning", 9)
        _result: bool = self._invoke("VsanHealthIsRebalanceRunning", _arguments)
        return _result

    IsRebalanceRunning = VsanHealthIsRebalanceRunning

    @_rt.method(
        "VsanHealthSetLogLevel",
        since="vim.version.version9",
        rank=9,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter("level", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    def VsanHealthSetLogLevel(self, level: str | None = None) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            level: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"level": level}
        if self._rank < 9:
            self._unsupported("VsanHealthSetLogLevel", 9)
        self._invoke("VsanHealthSetLogLevel", _arguments)

    SetLogLevel = VsanHealthSetLogLevel

    @_rt.method(
        "VsanQueryVcClusterSmartStatsSummary",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.host.VsanSmartStatsHostSummary", array=True),
    )
    def VsanQueryVcClusterSmartStatsSummary(
        self, cluster: vim.ClusterComputeResource
    ) -> list[vim.host.VsanSmartStatsHostSummary]:
        """Returns a list of ``vim.host.VsanSmartStatsHostSummary``. Since vsan API 6.6.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _arguments = {"cluster": cluster}
        _result: list[vim.host.VsanSmartStatsHostSummary] = self._invoke(
            "VsanQueryVcClusterSmartStatsSummary", _arguments
        )
        return _result

    QuerySmartStatsSummary = VsanQueryVcClusterSmartStatsSummary

    @_rt.method(
        "VsanHealthQueryVsanProxyConfig",
        since="vsan.version.version12",
        rank=10,
        privilege="System.Read",
        returns=_rt.Returns("vim.cluster.VsanClusterTelemetryProxyConfig"),
    )
    def VsanHealthQueryVsanProxyConfig(self) -> vim.cluster.VsanClusterTelemetryProxyConfig:
        """Returns ``vim.cluster.VsanClusterTelemetryProxyConfig``. Since vsan API 7.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 10:
            self._unsupported("VsanHealthQueryVsanProxyConfig", 10, "vsan")
        _result: vim.cluster.VsanClusterTelemetryProxyConfig = self._invoke(
            "VsanHealthQueryVsanProxyConfig", {}
        )
        return _result

    QueryVsanProxyConfig = VsanHealthQueryVsanProxyConfig

    @_rt.method(
        "VsanQueryClusterHistoricalHealth",
        since="vsan.version.version16",
        rank=14,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanHistoricalHealthQuerySpec",
                since="vsan.version.version16",
                rank=14,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSummary", array=True, optional=True),
    )
    def VsanQueryClusterHistoricalHealth(
        self, spec: vim.cluster.VsanHistoricalHealthQuerySpec
    ) -> list[vim.cluster.VsanClusterHealthSummary]:
        """Returns a list of ``vim.cluster.VsanClusterHealthSummary``, which may be empty. Since
        vSAN 7.0U2.

        Args:
            spec: ``vim.cluster.VsanHistoricalHealthQuerySpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"spec": spec}
        if self._rank < 14:
            self._unsupported("VsanQueryClusterHistoricalHealth", 14, "vsan")
        self._check_arguments("VsanQueryClusterHistoricalHealth", _arguments)
        _result: list[vim.cluster.VsanClusterHealthSummary] = self._invoke(
            "VsanQueryClusterHistoricalHealth", _arguments
        )
        return _result

    QueryClusterHistoricalHealth = VsanQueryClusterHistoricalHealth

    @_rt.method(
        "SetVsanVcgMappingForHwDevices",
        since="vsan.version.version18",
        rank=16,
        privilege="Global.Settings",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.vsan.VsanHwToVcgInfoMappingSpec",
                since="vsan.version.version18",
                rank=16,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def SetVsanVcgMappingForHwDevices(self, spec: vim.vsan.VsanHwToVcgInfoMappingSpec) -> bool:
        """Returns ``boolean``. Since vSAN 7.0U3.

        Args:
            spec: ``vim.vsan.VsanHwToVcgInfoMappingSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {"spec": spec}
        if self._rank < 16:
            self._unsupported("SetVsanVcgMappingForHwDevices", 16, "vsan")
        self._check_arguments("SetVsanVcgMappingForHwDevices", _arguments)
        _result: bool = self._invoke("SetVsanVcgMappingForHwDevices", _arguments)
        return _result
