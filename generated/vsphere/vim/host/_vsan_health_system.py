# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHealthSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VsanHealthSystem",
    wire_name="HostVsanHealthSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanHealthSystem(_rt.ManagedObject):
    """The managed object ``vim.host.VsanHealthSystem``, on the wire ``HostVsanHealthSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanHealthSystem.rst``
    """

    @_rt.method(
        "VsanHostQueryVerifyNetworkSettings",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "peers", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "ROBOStretchedClusterWitnesses",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "vMotionPeers",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "spec",
                "vim.host.VsanHealthQuerySpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanNetworkHealthResult"),
    )
    def VsanHostQueryVerifyNetworkSettings(
        self,
        peers: Iterable[str] = (),
        ROBOStretchedClusterWitnesses: Iterable[str] = (),
        vMotionPeers: Iterable[str] = (),
        spec: vim.host.VsanHealthQuerySpec | None = None,
    ) -> vim.host.VsanNetworkHealthResult:
        """Returns ``vim.host.VsanNetworkHealthResult``. Since vSphere API 5.5.

        Args:
            peers: List of ``string``, optional.
            ROBOStretchedClusterWitnesses: List of ``string``, optional.
            vMotionPeers: List of ``string``, optional. Since vsan API 6.6.
            spec: ``vim.host.VsanHealthQuerySpec``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "peers": _rt.array("peers", peers),
            "ROBOStretchedClusterWitnesses": _rt.array(
                "ROBOStretchedClusterWitnesses", ROBOStretchedClusterWitnesses
            ),
            "vMotionPeers": _rt.array("vMotionPeers", vMotionPeers),
            "spec": spec,
        }
        if self._rank < 9:
            self._unsupported("VsanHostQueryVerifyNetworkSettings", 9)
        if spec is not None and self._rank < 13:
            self._unsupported("VsanHostQueryVerifyNetworkSettings(spec)", 13, "vsan")
        self._check_arguments("VsanHostQueryVerifyNetworkSettings", _arguments)
        _result: vim.host.VsanNetworkHealthResult = self._invoke(
            "VsanHostQueryVerifyNetworkSettings", _arguments
        )
        return _result

    QueryVerifyNetworkSettings = VsanHostQueryVerifyNetworkSettings

    @_rt.method(
        "VsanHostQueryCheckLimits",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.VsanHostQueryCheckLimitsSpec",
                optional=True,
                since="vsan.version.version12",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanLimitHealthResult"),
    )
    def VsanHostQueryCheckLimits(
        self, spec: vim.host.VsanHostQueryCheckLimitsSpec | None = None
    ) -> vim.host.VsanLimitHealthResult:
        """Returns ``vim.host.VsanLimitHealthResult``. Since vSphere API 5.5.

        Args:
            spec: ``vim.host.VsanHostQueryCheckLimitsSpec``, optional. Since vsan API 7.0.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"spec": spec}
        if self._rank < 9:
            self._unsupported("VsanHostQueryCheckLimits", 9)
        if spec is not None and self._rank < 10:
            self._unsupported("VsanHostQueryCheckLimits(spec)", 10, "vsan")
        self._check_arguments("VsanHostQueryCheckLimits", _arguments)
        _result: vim.host.VsanLimitHealthResult = self._invoke(
            "VsanHostQueryCheckLimits", _arguments
        )
        return _result

    QueryCheckLimits = VsanHostQueryCheckLimits

    @_rt.method(
        "VsanHostQueryHostInfoByUuids",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("uuids", "string", array=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.host.VsanQueryResultHostInfo", array=True),
    )
    def VsanHostQueryHostInfoByUuids(
        self, uuids: Iterable[str]
    ) -> list[vim.host.VsanQueryResultHostInfo]:
        """Returns a list of ``vim.host.VsanQueryResultHostInfo``. Since vSphere API 5.5.

        Args:
            uuids: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids)}
        if self._rank < 9:
            self._unsupported("VsanHostQueryHostInfoByUuids", 9)
        _result: list[vim.host.VsanQueryResultHostInfo] = self._invoke(
            "VsanHostQueryHostInfoByUuids", _arguments
        )
        return _result

    QueryHostInfoByUuids = VsanHostQueryHostInfoByUuids

    @_rt.method(
        "VsanHostQueryAdvCfg",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("options", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter(
                "includeAllAdvOptions",
                "boolean",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "nonDefaultOnly", "boolean", optional=True, since="vsan.version.version8", rank=6
            ),
        ),
        returns=_rt.Returns("vim.option.OptionValue", array=True, optional=True),
    )
    def VsanHostQueryAdvCfg(
        self,
        options: Iterable[str],
        includeAllAdvOptions: bool | None = None,
        nonDefaultOnly: bool | None = None,
    ) -> list[vim.option.OptionValue]:
        """Returns a list of ``vim.option.OptionValue``, which may be empty. Since vSphere API 5.5.

        Args:
            options: List of ``string``, required.
            includeAllAdvOptions: ``boolean``, optional. Since vsan API 6.6.
            nonDefaultOnly: ``boolean``, optional. Since vsan API VMC M5.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "options": _rt.array("options", options),
            "includeAllAdvOptions": includeAllAdvOptions,
            "nonDefaultOnly": nonDefaultOnly,
        }
        if self._rank < 9:
            self._unsupported("VsanHostQueryAdvCfg", 9)
        if nonDefaultOnly is not None and self._rank < 6:
            self._unsupported("VsanHostQueryAdvCfg(nonDefaultOnly)", 6, "vsan")
        _result: list[vim.option.OptionValue] = self._invoke("VsanHostQueryAdvCfg", _arguments)
        return _result

    QueryAdvCfg = VsanHostQueryAdvCfg

    @_rt.method(
        "VsanHostQueryRunIperfServer",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("multicast", "boolean", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "serverIp", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "durationSec", "int", optional=True, since="vsan.version.version9", rank=7
            ),
        ),
        returns=_rt.Returns("vim.host.VsanNetworkLoadTestResult"),
    )
    def VsanHostQueryRunIperfServer(
        self, multicast: bool, serverIp: str | None = None, durationSec: int | None = None
    ) -> vim.host.VsanNetworkLoadTestResult:
        """Returns ``vim.host.VsanNetworkLoadTestResult``. Since vSphere API 5.5.

        Args:
            multicast: ``boolean``, required.
            serverIp: ``string``, optional.
            durationSec: ``int`` in seconds, optional. Since vSAN 6.7U1.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"multicast": multicast, "serverIp": serverIp, "durationSec": durationSec}
        if self._rank < 9:
            self._unsupported("VsanHostQueryRunIperfServer", 9)
        if durationSec is not None and self._rank < 7:
            self._unsupported("VsanHostQueryRunIperfServer(durationSec)", 7, "vsan")
        _result: vim.host.VsanNetworkLoadTestResult = self._invoke(
            "VsanHostQueryRunIperfServer", _arguments
        )
        return _result

    QueryRunIperfServer = VsanHostQueryRunIperfServer

    @_rt.method(
        "VsanHostQueryRunIperfClient",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("multicast", "boolean", since="vim.version.version9", rank=9),
            _rt.Parameter("serverIp", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "durationSec", "int", optional=True, since="vsan.version.version9", rank=7
            ),
            _rt.Parameter(
                "spec",
                "vim.host.VsanIperfClientSpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanNetworkLoadTestResult"),
    )
    def VsanHostQueryRunIperfClient(
        self,
        multicast: bool,
        serverIp: str,
        durationSec: int | None = None,
        spec: vim.host.VsanIperfClientSpec | None = None,
    ) -> vim.host.VsanNetworkLoadTestResult:
        """Returns ``vim.host.VsanNetworkLoadTestResult``. Since vSphere API 5.5.

        Args:
            multicast: ``boolean``, required.
            serverIp: ``string``, required.
            durationSec: ``int`` in seconds, optional. Since vSAN 6.7U1.
            spec: ``vim.host.VsanIperfClientSpec``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "multicast": multicast,
            "serverIp": serverIp,
            "durationSec": durationSec,
            "spec": spec,
        }
        if self._rank < 9:
            self._unsupported("VsanHostQueryRunIperfClient", 9)
        if durationSec is not None and self._rank < 7:
            self._unsupported("VsanHostQueryRunIperfClient(durationSec)", 7, "vsan")
        if spec is not None and self._rank < 13:
            self._unsupported("VsanHostQueryRunIperfClient(spec)", 13, "vsan")
        self._check_arguments("VsanHostQueryRunIperfClient", _arguments)
        _result: vim.host.VsanNetworkLoadTestResult = self._invoke(
            "VsanHostQueryRunIperfClient", _arguments
        )
        return _result

    QueryRunIperfClient = VsanHostQueryRunIperfClient

    @_rt.method(
        "VsanHostQueryObjectHealthSummary",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
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
                "localHostOnly", "boolean", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "includeNonComplianceObjDetail",
                "boolean",
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
            _rt.Parameter(
                "spec",
                "vim.host.VsanHealthQuerySpec",
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanObjectOverallHealth"),
    )
    def VsanHostQueryObjectHealthSummary(
        self,
        objUuids: Iterable[str] = (),
        includeObjUuids: bool | None = None,
        localHostOnly: bool | None = None,
        includeNonComplianceObjDetail: bool | None = None,
        spec: vim.host.VsanHealthQuerySpec | None = None,
    ) -> vim.host.VsanObjectOverallHealth:
        """Returns ``vim.host.VsanObjectOverallHealth``. Since vSphere API 5.5.

        Args:
            objUuids: List of ``string``, optional.
            includeObjUuids: ``boolean``, optional.
            localHostOnly: ``boolean``, optional.
            includeNonComplianceObjDetail: ``boolean``, optional. Since vSAN 6.7U1.
            spec: ``vim.host.VsanHealthQuerySpec``, optional. Since vSAN 7.0U1.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "objUuids": _rt.array("objUuids", objUuids),
            "includeObjUuids": includeObjUuids,
            "localHostOnly": localHostOnly,
            "includeNonComplianceObjDetail": includeNonComplianceObjDetail,
            "spec": spec,
        }
        if self._rank < 9:
            self._unsupported("VsanHostQueryObjectHealthSummary", 9)
        if includeNonComplianceObjDetail is not None and self._rank < 7:
            self._unsupported(
                "VsanHostQueryObjectHealthSummary(includeNonComplianceObjDetail)", 7, "vsan"
            )
        if spec is not None and self._rank < 13:
            self._unsupported("VsanHostQueryObjectHealthSummary(spec)", 13, "vsan")
        self._check_arguments("VsanHostQueryObjectHealthSummary", _arguments)
        _result: vim.host.VsanObjectOverallHealth = self._invoke(
            "VsanHostQueryObjectHealthSummary", _arguments
        )
        return _result

    QueryObjectHealthSummary = VsanHostQueryObjectHealthSummary

    @_rt.method(
        "VsanHostQueryPhysicalDiskHealthSummary",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        returns=_rt.Returns("vim.host.VsanPhysicalDiskHealthSummary"),
    )
    def VsanHostQueryPhysicalDiskHealthSummary(self) -> vim.host.VsanPhysicalDiskHealthSummary:
        """Returns ``vim.host.VsanPhysicalDiskHealthSummary``. Since vSphere API 5.5.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("VsanHostQueryPhysicalDiskHealthSummary", 9)
        _result: vim.host.VsanPhysicalDiskHealthSummary = self._invoke(
            "VsanHostQueryPhysicalDiskHealthSummary", {}
        )
        return _result

    QueryPhysicalDiskHealthSummary = VsanHostQueryPhysicalDiskHealthSummary

    @_rt.method(
        "VsanHostQueryEncryptionHealthSummary",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        returns=_rt.Returns("vim.host.VsanEncryptionHealthSummary"),
    )
    def VsanHostQueryEncryptionHealthSummary(self) -> vim.host.VsanEncryptionHealthSummary:
        """Returns ``vim.host.VsanEncryptionHealthSummary``. Since vsan API 6.6.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _result: vim.host.VsanEncryptionHealthSummary = self._invoke(
            "VsanHostQueryEncryptionHealthSummary", {}
        )
        return _result

    QueryEncryptionHealthSummary = VsanHostQueryEncryptionHealthSummary

    @_rt.method(
        "VsanHostQueryFileServiceHealthSummary",
        since="vsan.version.version12",
        rank=10,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        returns=_rt.Returns("vim.host.VsanFileServiceHealthSummary"),
    )
    def VsanHostQueryFileServiceHealthSummary(self) -> vim.host.VsanFileServiceHealthSummary:
        """Returns ``vim.host.VsanFileServiceHealthSummary``. Since vsan API 7.0.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 10:
            self._unsupported("VsanHostQueryFileServiceHealthSummary", 10, "vsan")
        _result: vim.host.VsanFileServiceHealthSummary = self._invoke(
            "VsanHostQueryFileServiceHealthSummary", {}
        )
        return _result

    QueryFileServiceHealthSummary = VsanHostQueryFileServiceHealthSummary

    @_rt.method(
        "VsanHostPrepareVmdkLoadTest",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(
            vim.fault.NotFound,
            vim.fault.FileFault,
            vim.fault.InvalidDatastorePath,
            vim.fault.VsanFault,
            vmodl.fault.NotSupported,
        ),
        parameters=(
            _rt.Parameter("runname", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "specs",
                "vim.host.VsanVmdkLoadTestSpec",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def VsanHostPrepareVmdkLoadTest(
        self, runname: str, specs: Iterable[vim.host.VsanVmdkLoadTestSpec]
    ) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            runname: ``string``, required.
            specs: List of ``vim.host.VsanVmdkLoadTestSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastorePath: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"runname": runname, "specs": _rt.array("specs", specs)}
        if self._rank < 9:
            self._unsupported("VsanHostPrepareVmdkLoadTest", 9)
        self._check_arguments("VsanHostPrepareVmdkLoadTest", _arguments)
        _result: str = self._invoke("VsanHostPrepareVmdkLoadTest", _arguments)
        return _result

    PrepareVmdkLoadTest = VsanHostPrepareVmdkLoadTest

    @_rt.method(
        "VsanHostRunVmdkLoadTest",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("runname", "string", since="vim.version.version9", rank=9),
            _rt.Parameter("durationSec", "int", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "specs",
                "vim.host.VsanVmdkLoadTestSpec",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanVmdkLoadTestResult", array=True),
    )
    def VsanHostRunVmdkLoadTest(
        self, runname: str, durationSec: int, specs: Iterable[vim.host.VsanVmdkLoadTestSpec]
    ) -> list[vim.host.VsanVmdkLoadTestResult]:
        """Returns a list of ``vim.host.VsanVmdkLoadTestResult``. Since vSphere API 5.5.

        Args:
            runname: ``string``, required.
            durationSec: ``int`` in seconds, required.
            specs: List of ``vim.host.VsanVmdkLoadTestSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "runname": runname,
            "durationSec": durationSec,
            "specs": _rt.array("specs", specs),
        }
        if self._rank < 9:
            self._unsupported("VsanHostRunVmdkLoadTest", 9)
        self._check_arguments("VsanHostRunVmdkLoadTest", _arguments)
        _result: list[vim.host.VsanVmdkLoadTestResult] = self._invoke(
            "VsanHostRunVmdkLoadTest", _arguments
        )
        return _result

    RunVmdkLoadTest = VsanHostRunVmdkLoadTest

    @_rt.method(
        "VsanHostCleanupVmdkLoadTest",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("runname", "string", since="vim.version.version9", rank=9),
            _rt.Parameter(
                "specs",
                "vim.host.VsanVmdkLoadTestSpec",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def VsanHostCleanupVmdkLoadTest(
        self, runname: str, specs: Iterable[vim.host.VsanVmdkLoadTestSpec] = ()
    ) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            runname: ``string``, required.
            specs: List of ``vim.host.VsanVmdkLoadTestSpec``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"runname": runname, "specs": _rt.array("specs", specs)}
        if self._rank < 9:
            self._unsupported("VsanHostCleanupVmdkLoadTest", 9)
        self._check_arguments("VsanHostCleanupVmdkLoadTest", _arguments)
        _result: str = self._invoke("VsanHostCleanupVmdkLoadTest", _arguments)
        return _result

    CleanupVmdkLoadTest = VsanHostCleanupVmdkLoadTest

    @_rt.method(
        "VsanHostQueryHealthSystemVersion",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "displayVersion", "boolean", optional=True, since="vsan.version.version9", rank=7
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def VsanHostQueryHealthSystemVersion(self, displayVersion: bool | None = None) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            displayVersion: ``boolean``, optional. Since vSAN 6.7U1.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"displayVersion": displayVersion}
        if self._rank < 9:
            self._unsupported("VsanHostQueryHealthSystemVersion", 9)
        if displayVersion is not None and self._rank < 7:
            self._unsupported("VsanHostQueryHealthSystemVersion(displayVersion)", 7, "vsan")
        _result: str = self._invoke("VsanHostQueryHealthSystemVersion", _arguments)
        return _result

    QueryVersion = VsanHostQueryHealthSystemVersion

    @_rt.method(
        "VsanHostClomdLiveness",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        returns=_rt.Returns("boolean"),
    )
    def VsanHostClomdLiveness(self) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("VsanHostClomdLiveness", 9)
        _result: bool = self._invoke("VsanHostClomdLiveness", {})
        return _result

    CheckClomdLiveness = VsanHostClomdLiveness

    @_rt.method(
        "VsanHostRepairImmediateObjects",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "repairType", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.host.VsanRepairObjectsResult"),
    )
    def VsanHostRepairImmediateObjects(
        self, uuids: Iterable[str] = (), repairType: str | None = None
    ) -> vim.host.VsanRepairObjectsResult:
        """Returns ``vim.host.VsanRepairObjectsResult``. Since vSphere API 5.5.

        Args:
            uuids: List of ``string``, optional.
            repairType: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids), "repairType": repairType}
        if self._rank < 9:
            self._unsupported("VsanHostRepairImmediateObjects", 9)
        _result: vim.host.VsanRepairObjectsResult = self._invoke(
            "VsanHostRepairImmediateObjects", _arguments
        )
        return _result

    RepairImmediateObjects = VsanHostRepairImmediateObjects

    @_rt.method(
        "VsanGetHclInfo",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "includeVendorInfo", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "vsanEsaEligibleDisksOnly",
                "boolean",
                optional=True,
                since="vsan.version.version20",
                rank=18,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanHostHclInfo"),
    )
    def VsanGetHclInfo(
        self, includeVendorInfo: bool | None = None, vsanEsaEligibleDisksOnly: bool | None = None
    ) -> vim.host.VsanHostHclInfo:
        """Returns ``vim.host.VsanHostHclInfo``. Since vSphere API 5.5.

        Args:
            includeVendorInfo: ``boolean``, optional. Since vsan API 6.6.
            vsanEsaEligibleDisksOnly: ``boolean``, optional. Since vsan API 8.0.0.1.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "includeVendorInfo": includeVendorInfo,
            "vsanEsaEligibleDisksOnly": vsanEsaEligibleDisksOnly,
        }
        if self._rank < 9:
            self._unsupported("VsanGetHclInfo", 9)
        if vsanEsaEligibleDisksOnly is not None and self._rank < 18:
            self._unsupported("VsanGetHclInfo(vsanEsaEligibleDisksOnly)", 18, "vsan")
        _result: vim.host.VsanHostHclInfo = self._invoke("VsanGetHclInfo", _arguments)
        return _result

    GetHclInfo = VsanGetHclInfo

    @_rt.method(
        "VsanStartProactiveRebalance",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("timeSpan", "int", optional=True, since="vim.version.version9", rank=9),
            _rt.Parameter(
                "varianceThreshold", "float", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "timeThreshold", "int", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "rateThreshold", "int", optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanStartProactiveRebalance(
        self,
        timeSpan: int | None = None,
        varianceThreshold: float | None = None,
        timeThreshold: int | None = None,
        rateThreshold: int | None = None,
    ) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            timeSpan: ``int``, optional.
            varianceThreshold: ``float``, optional.
            timeThreshold: ``int``, optional.
            rateThreshold: ``int``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "timeSpan": timeSpan,
            "varianceThreshold": varianceThreshold,
            "timeThreshold": timeThreshold,
            "rateThreshold": rateThreshold,
        }
        if self._rank < 9:
            self._unsupported("VsanStartProactiveRebalance", 9)
        _result: bool = self._invoke("VsanStartProactiveRebalance", _arguments)
        return _result

    StartProactiveRebalance = VsanStartProactiveRebalance

    @_rt.method(
        "VsanStopProactiveRebalance",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        returns=_rt.Returns("boolean"),
    )
    def VsanStopProactiveRebalance(self) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 9:
            self._unsupported("VsanStopProactiveRebalance", 9)
        _result: bool = self._invoke("VsanStopProactiveRebalance", {})
        return _result

    StopProactiveRebalance = VsanStopProactiveRebalance

    @_rt.method(
        "VsanGetProactiveRebalanceInfo",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        returns=_rt.Returns("vim.host.VsanProactiveRebalanceInfoEx"),
    )
    def VsanGetProactiveRebalanceInfo(self) -> vim.host.VsanProactiveRebalanceInfoEx:
        """Returns ``vim.host.VsanProactiveRebalanceInfoEx``. Since vSphere API 5.5.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("VsanGetProactiveRebalanceInfo", 9)
        _result: vim.host.VsanProactiveRebalanceInfoEx = self._invoke(
            "VsanGetProactiveRebalanceInfo", {}
        )
        return _result

    GetProactiveRebalanceInfo = VsanGetProactiveRebalanceInfo

    @_rt.method(
        "VsanWaitForVsanHealthGenerationIdChange",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("timeout", "int", since="vim.version.version9", rank=9),),
        returns=_rt.Returns("boolean"),
    )
    def VsanWaitForVsanHealthGenerationIdChange(self, timeout: int) -> bool:
        """Returns ``boolean``. Since vSphere API 5.5.

        Args:
            timeout: ``int``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"timeout": timeout}
        if self._rank < 9:
            self._unsupported("VsanWaitForVsanHealthGenerationIdChange", 9)
        _result: bool = self._invoke("VsanWaitForVsanHealthGenerationIdChange", _arguments)
        return _result

    WaitForVsanHealthGenerationIdChange = VsanWaitForVsanHealthGenerationIdChange

    @_rt.method(
        "VsanFlashScsiControllerFirmware_Task",
        since="vsan.version.version3",
        rank=1,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "spec", "vim.host.VsanHclFirmwareUpdateSpec", since="vsan.version.version3", rank=1
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def VsanFlashScsiControllerFirmware_Task(
        self, spec: vim.host.VsanHclFirmwareUpdateSpec
    ) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vsan API 6.6.

        Args:
            spec: ``vim.host.VsanHclFirmwareUpdateSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        self._check_arguments("VsanFlashScsiControllerFirmware_Task", _arguments)
        _result: _rt.TaskOf[vim.Task] = self._invoke(
            "VsanFlashScsiControllerFirmware_Task", _arguments
        )
        return _result

    FlashScsiControllerFirmware = VsanFlashScsiControllerFirmware_Task

    @_rt.method(
        "VsanHostCreateVmHealthTest",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(_rt.Parameter("timeout", "int", since="vsan.version.version3", rank=1),),
        returns=_rt.Returns("vim.cluster.VsanHostCreateVmHealthTestResult"),
    )
    def VsanHostCreateVmHealthTest(
        self, timeout: int
    ) -> vim.cluster.VsanHostCreateVmHealthTestResult:
        """Returns ``vim.cluster.VsanHostCreateVmHealthTestResult``. Since vsan API 6.6.

        Args:
            timeout: ``int``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"timeout": timeout}
        _result: vim.cluster.VsanHostCreateVmHealthTestResult = self._invoke(
            "VsanHostCreateVmHealthTest", _arguments
        )
        return _result

    CreateVmHealthTest = VsanHostCreateVmHealthTest

    @_rt.method(
        "VsanHostQuerySmartStats",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter(
                "disks", "string", array=True, optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "includeAllDisks", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
        ),
        returns=_rt.Returns("vim.host.VsanSmartStatsHostSummary"),
    )
    def VsanHostQuerySmartStats(
        self, disks: Iterable[str] = (), includeAllDisks: bool | None = None
    ) -> vim.host.VsanSmartStatsHostSummary:
        """Returns ``vim.host.VsanSmartStatsHostSummary``. Since vsan API 6.6.

        Args:
            disks: List of ``string``, optional.
            includeAllDisks: ``boolean``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"disks": _rt.array("disks", disks), "includeAllDisks": includeAllDisks}
        _result: vim.host.VsanSmartStatsHostSummary = self._invoke(
            "VsanHostQuerySmartStats", _arguments
        )
        return _result

    QuerySmartStats = VsanHostQuerySmartStats

    @_rt.method(
        "VsanQueryHostEMMState",
        since="vsan.version.version7",
        rank=5,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        returns=_rt.Returns("vim.host.VsanHostEMMSummary"),
    )
    def VsanQueryHostEMMState(self) -> vim.host.VsanHostEMMSummary:
        """Returns ``vim.host.VsanHostEMMSummary``. Since vsan API 6.7.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("VsanQueryHostEMMState", 5, "vsan")
        _result: vim.host.VsanHostEMMSummary = self._invoke("VsanQueryHostEMMState", {})
        return _result

    QueryHostEMMState = VsanQueryHostEMMState

    @_rt.method(
        "VsanGetNetworkDiagnosticsHealthInfo",
        since="vsan.version.version18",
        rank=16,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        returns=_rt.Returns("vim.host.VsanNetworkDiagnosticsHealthInfo"),
    )
    def VsanGetNetworkDiagnosticsHealthInfo(self) -> vim.host.VsanNetworkDiagnosticsHealthInfo:
        """Returns ``vim.host.VsanNetworkDiagnosticsHealthInfo``. Since vSAN 7.0U3.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        if self._rank < 16:
            self._unsupported("VsanGetNetworkDiagnosticsHealthInfo", 16, "vsan")
        _result: vim.host.VsanNetworkDiagnosticsHealthInfo = self._invoke(
            "VsanGetNetworkDiagnosticsHealthInfo", {}
        )
        return _result

    GetNetworkDiagnosticsHealthInfo = VsanGetNetworkDiagnosticsHealthInfo
