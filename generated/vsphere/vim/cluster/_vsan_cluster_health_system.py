# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.cluster.VsanClusterHealthSystem",
    wire_name="VsanClusterHealthSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanClusterHealthSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanClusterHealthSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthSystem.rst``
    """

    @_rt.method(
        "VsanQueryVerifyClusterNetworkSettings",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterNetworkHealthResult"),
    )
    def VsanQueryVerifyClusterNetworkSettings(
        self, hosts: Iterable[str], esxRootPassword: str
    ) -> vim.cluster.VsanClusterNetworkHealthResult:
        """Returns ``vim.cluster.VsanClusterNetworkHealthResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts), "esxRootPassword": esxRootPassword}
        if self._rank < 9:
            self._unsupported("VsanQueryVerifyClusterNetworkSettings", 9)
        _result: vim.cluster.VsanClusterNetworkHealthResult = self._invoke(
            "VsanQueryVerifyClusterNetworkSettings", _arguments
        )
        return _result

    QueryVerifyClusterNetworkSettings = VsanQueryVerifyClusterNetworkSettings

    @_rt.method(
        "VsanQueryClusterCheckLimits",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterLimitHealthResult"),
    )
    def VsanQueryClusterCheckLimits(
        self, hosts: Iterable[str], esxRootPassword: str
    ) -> vim.cluster.VsanClusterLimitHealthResult:
        """Returns ``vim.cluster.VsanClusterLimitHealthResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts), "esxRootPassword": esxRootPassword}
        if self._rank < 9:
            self._unsupported("VsanQueryClusterCheckLimits", 9)
        _result: vim.cluster.VsanClusterLimitHealthResult = self._invoke(
            "VsanQueryClusterCheckLimits", _arguments
        )
        return _result

    QueryCheckLimits = VsanQueryClusterCheckLimits

    @_rt.method(
        "VsanQueryClusterPhysicalDiskHealthSummary",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.host.VsanPhysicalDiskHealthSummary", array=True, optional=True),
    )
    def VsanQueryClusterPhysicalDiskHealthSummary(
        self, hosts: Iterable[str], esxRootPassword: str
    ) -> list[vim.host.VsanPhysicalDiskHealthSummary]:
        """Returns a list of ``vim.host.VsanPhysicalDiskHealthSummary``, which may be empty. Since
        vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts), "esxRootPassword": esxRootPassword}
        if self._rank < 9:
            self._unsupported("VsanQueryClusterPhysicalDiskHealthSummary", 9)
        _result: list[vim.host.VsanPhysicalDiskHealthSummary] = self._invoke(
            "VsanQueryClusterPhysicalDiskHealthSummary", _arguments
        )
        return _result

    QueryPhysicalDiskHealthSummary = VsanQueryClusterPhysicalDiskHealthSummary

    @_rt.method(
        "VsanQueryClusterAdvCfgSync",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "options",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterAdvCfgSyncResult", array=True, optional=True),
    )
    def VsanQueryClusterAdvCfgSync(
        self, hosts: Iterable[str], esxRootPassword: str, options: Iterable[str] = ()
    ) -> list[vim.cluster.VsanClusterAdvCfgSyncResult]:
        """Returns a list of ``vim.cluster.VsanClusterAdvCfgSyncResult``, which may be empty. Since
        vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.
            options: List of ``string``, optional. Since vsan API 6.6.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "hosts": _rt.array("hosts", hosts),
            "esxRootPassword": esxRootPassword,
            "options": _rt.array("options", options),
        }
        if self._rank < 9:
            self._unsupported("VsanQueryClusterAdvCfgSync", 9)
        _result: list[vim.cluster.VsanClusterAdvCfgSyncResult] = self._invoke(
            "VsanQueryClusterAdvCfgSync", _arguments
        )
        return _result

    QueryAdvCfgSync = VsanQueryClusterAdvCfgSync

    @_rt.method(
        "VsanQueryClusterCreateVmHealthTest",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
            _rt.Parameter("timeout", "int", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterCreateVmHealthTestResult"),
    )
    def VsanQueryClusterCreateVmHealthTest(
        self, hosts: Iterable[str], esxRootPassword: str, timeout: int
    ) -> vim.cluster.VsanClusterCreateVmHealthTestResult:
        """Returns ``vim.cluster.VsanClusterCreateVmHealthTestResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.
            timeout: ``int``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "hosts": _rt.array("hosts", hosts),
            "esxRootPassword": esxRootPassword,
            "timeout": timeout,
        }
        if self._rank < 9:
            self._unsupported("VsanQueryClusterCreateVmHealthTest", 9)
        _result: vim.cluster.VsanClusterCreateVmHealthTestResult = self._invoke(
            "VsanQueryClusterCreateVmHealthTest", _arguments
        )
        return _result

    QueryClusterCreateVmHealthTest = VsanQueryClusterCreateVmHealthTest

    @_rt.method(
        "VsanQueryClusterNetworkPerfTest",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
            _rt.Parameter("multicast", "boolean", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "durationSec", "int", optional=True, since="vsan.version.version9", rank=7
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterNetworkLoadTestResult"),
    )
    def VsanQueryClusterNetworkPerfTest(
        self,
        hosts: Iterable[str],
        esxRootPassword: str,
        multicast: bool,
        durationSec: int | None = None,
    ) -> vim.cluster.VsanClusterNetworkLoadTestResult:
        """Returns ``vim.cluster.VsanClusterNetworkLoadTestResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.
            multicast: ``boolean``, required.
            durationSec: ``int`` in seconds, optional. Since vSAN 6.7U1.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "hosts": _rt.array("hosts", hosts),
            "esxRootPassword": esxRootPassword,
            "multicast": multicast,
            "durationSec": durationSec,
        }
        if self._rank < 9:
            self._unsupported("VsanQueryClusterNetworkPerfTest", 9)
        if durationSec is not None and self._rank < 7:
            self._unsupported("VsanQueryClusterNetworkPerfTest(durationSec)", 7, "vsan")
        _result: vim.cluster.VsanClusterNetworkLoadTestResult = self._invoke(
            "VsanQueryClusterNetworkPerfTest", _arguments
        )
        return _result

    QueryClusterNetworkPerfTest = VsanQueryClusterNetworkPerfTest

    @_rt.method(
        "VsanQueryClusterCaptureVsanPcap",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
            _rt.Parameter("duration", "int", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "vmknic",
                "vim.cluster.VsanClusterHostVmknicMapping",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "includeRawPcap", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "includeIgmp", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "cmmdsMsgTypeFilter",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "cmmdsPorts", "int", array=True, optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "clusterUuid", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanVsanClusterPcapResult"),
    )
    def VsanQueryClusterCaptureVsanPcap(
        self,
        hosts: Iterable[str],
        esxRootPassword: str,
        duration: int,
        vmknic: Iterable[vim.cluster.VsanClusterHostVmknicMapping] = (),
        includeRawPcap: bool | None = None,
        includeIgmp: bool | None = None,
        cmmdsMsgTypeFilter: Iterable[str] = (),
        cmmdsPorts: Iterable[int] = (),
        clusterUuid: str | None = None,
    ) -> vim.cluster.VsanVsanClusterPcapResult:
        """Returns ``vim.cluster.VsanVsanClusterPcapResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.
            duration: ``int``, required.
            vmknic: List of ``vim.cluster.VsanClusterHostVmknicMapping``, optional.
            includeRawPcap: ``boolean``, optional.
            includeIgmp: ``boolean``, optional.
            cmmdsMsgTypeFilter: List of ``string``, optional.
            cmmdsPorts: List of ``int``, optional.
            clusterUuid: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "hosts": _rt.array("hosts", hosts),
            "esxRootPassword": esxRootPassword,
            "duration": duration,
            "vmknic": _rt.array("vmknic", vmknic),
            "includeRawPcap": includeRawPcap,
            "includeIgmp": includeIgmp,
            "cmmdsMsgTypeFilter": _rt.array("cmmdsMsgTypeFilter", cmmdsMsgTypeFilter),
            "cmmdsPorts": _rt.array("cmmdsPorts", cmmdsPorts),
            "clusterUuid": clusterUuid,
        }
        if self._rank < 9:
            self._unsupported("VsanQueryClusterCaptureVsanPcap", 9)
        self._check_arguments("VsanQueryClusterCaptureVsanPcap", _arguments)
        _result: vim.cluster.VsanVsanClusterPcapResult = self._invoke(
            "VsanQueryClusterCaptureVsanPcap", _arguments
        )
        return _result

    QueryCaptureVsanPcap = VsanQueryClusterCaptureVsanPcap

    @_rt.method(
        "VsanQueryClusterHealthSystemVersions",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSystemVersionResult"),
    )
    def VsanQueryClusterHealthSystemVersions(
        self, hosts: Iterable[str], esxRootPassword: str
    ) -> vim.cluster.VsanClusterHealthSystemVersionResult:
        """Returns ``vim.cluster.VsanClusterHealthSystemVersionResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts), "esxRootPassword": esxRootPassword}
        if self._rank < 9:
            self._unsupported("VsanQueryClusterHealthSystemVersions", 9)
        _result: vim.cluster.VsanClusterHealthSystemVersionResult = self._invoke(
            "VsanQueryClusterHealthSystemVersions", _arguments
        )
        return _result

    QueryClusterHealthSystemVersions = VsanQueryClusterHealthSystemVersions

    @_rt.method(
        "VsanCheckClusterClomdLiveness",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterClomdLivenessResult"),
    )
    def VsanCheckClusterClomdLiveness(
        self, hosts: Iterable[str], esxRootPassword: str
    ) -> vim.cluster.VsanClusterClomdLivenessResult:
        """Returns ``vim.cluster.VsanClusterClomdLivenessResult``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts), "esxRootPassword": esxRootPassword}
        if self._rank < 9:
            self._unsupported("VsanCheckClusterClomdLiveness", 9)
        _result: vim.cluster.VsanClusterClomdLivenessResult = self._invoke(
            "VsanCheckClusterClomdLiveness", _arguments
        )
        return _result

    CheckClusterClomdLiveness = VsanCheckClusterClomdLiveness

    @_rt.method(
        "VsanRepairClusterImmediateObjects",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSystemObjectsRepairResult"),
    )
    def VsanRepairClusterImmediateObjects(
        self, hosts: Iterable[str], esxRootPassword: str, uuids: Iterable[str] = ()
    ) -> vim.cluster.VsanClusterHealthSystemObjectsRepairResult:
        """Returns ``vim.cluster.VsanClusterHealthSystemObjectsRepairResult``. Since vSphere API
        5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.
            uuids: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "hosts": _rt.array("hosts", hosts),
            "esxRootPassword": esxRootPassword,
            "uuids": _rt.array("uuids", uuids),
        }
        if self._rank < 9:
            self._unsupported("VsanRepairClusterImmediateObjects", 9)
        _result: vim.cluster.VsanClusterHealthSystemObjectsRepairResult = self._invoke(
            "VsanRepairClusterImmediateObjects", _arguments
        )
        return _result

    RepairClusterImmediateObjects = VsanRepairClusterImmediateObjects

    @_rt.method(
        "VsanClusterGetHclInfo",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("hosts", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("esxRootPassword", "string", since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHclInfo"),
    )
    def VsanClusterGetHclInfo(
        self, hosts: Iterable[str], esxRootPassword: str
    ) -> vim.cluster.VsanClusterHclInfo:
        """Returns ``vim.cluster.VsanClusterHclInfo``. Since vSphere API 5.5.

        Args:
            hosts: List of ``string``, required.
            esxRootPassword: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts), "esxRootPassword": esxRootPassword}
        if self._rank < 9:
            self._unsupported("VsanClusterGetHclInfo", 9)
        _result: vim.cluster.VsanClusterHclInfo = self._invoke("VsanClusterGetHclInfo", _arguments)
        return _result

    GetClusterHclInfo = VsanClusterGetHclInfo
