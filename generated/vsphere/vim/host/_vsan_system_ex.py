# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanSystemEx``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VsanSystemEx", wire_name="VsanSystemEx", since="vim.version.version11", rank=11
)
class VsanSystemEx(_rt.ManagedObject):
    """The managed object ``vim.host.VsanSystemEx``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/VsanSystemEx.rst``
    """

    @_rt.method(
        "VsanQueryWhatIfEvacuationResult",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        raises=(vmodl.fault.NotImplemented, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter("evacEntityUuid", "string", since="vsan.version.version3", rank=1),
        ),
        returns=_rt.Returns("vim.vsan.host.VsanWhatIfEvacResult"),
    )
    def VsanQueryWhatIfEvacuationResult(
        self, evacEntityUuid: str
    ) -> vim.vsan.host.VsanWhatIfEvacResult:
        """Returns ``vim.vsan.host.VsanWhatIfEvacResult``. Since vsan API 6.6.

        Args:
            evacEntityUuid: ``string``, required.

        Raises:
            vmodl.fault.NotImplemented: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"evacEntityUuid": evacEntityUuid}
        _result: vim.vsan.host.VsanWhatIfEvacResult = self._invoke(
            "VsanQueryWhatIfEvacuationResult", _arguments
        )
        return _result

    QueryWhatIfEvacuationResult = VsanQueryWhatIfEvacuationResult

    @_rt.method(
        "VsanHostGetRuntimeStats",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "stats", "string", array=True, optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "clusterUuid", "string", optional=True, since="vsan.version.version15", rank=13
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.RuntimeStats"),
    )
    def VsanHostGetRuntimeStats(
        self, stats: Iterable[str] = (), clusterUuid: str | None = None
    ) -> vim.vsan.host.RuntimeStats:
        """Returns ``vim.vsan.host.RuntimeStats``. Since vsan API 6.6.

        Args:
            stats: List of ``string``, optional.
            clusterUuid: ``string``, optional. Since vSAN 7.0U1.

        Privilege:
            ``System.Read``
        """
        _arguments = {"stats": _rt.array("stats", stats), "clusterUuid": clusterUuid}
        if clusterUuid is not None and self._rank < 13:
            self._unsupported("VsanHostGetRuntimeStats(clusterUuid)", 13, "vsan")
        _result: vim.vsan.host.RuntimeStats = self._invoke("VsanHostGetRuntimeStats", _arguments)
        return _result

    GetRuntimeStats = VsanHostGetRuntimeStats

    @_rt.method(
        "VsanGetAboutInfoEx",
        since="vsan.version.version3",
        rank=1,
        privilege="System.Read",
        returns=_rt.Returns("vim.vsan.host.AboutInfoEx"),
    )
    def VsanGetAboutInfoEx(self) -> vim.vsan.host.AboutInfoEx:
        """Returns ``vim.vsan.host.AboutInfoEx``. Since vsan API 6.6.

        Privilege:
            ``System.Read``
        """
        _result: vim.vsan.host.AboutInfoEx = self._invoke("VsanGetAboutInfoEx", {})
        return _result

    GetAboutInfoEx = VsanGetAboutInfoEx

    @_rt.method(
        "VsanQuerySyncingVsanObjects",
        since="vsan.version.version7",
        rank=5,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vsan.version.version7", rank=5
            ),
            _rt.Parameter("start", "int", optional=True, since="vsan.version.version7", rank=5),
            _rt.Parameter("limit", "int", optional=True, since="vsan.version.version7", rank=5),
            _rt.Parameter(
                "includeSummary", "boolean", optional=True, since="vsan.version.version7", rank=5
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.VsanSyncingObjectQueryResult"),
    )
    def VsanQuerySyncingVsanObjects(
        self,
        uuids: Iterable[str] = (),
        start: int | None = None,
        limit: int | None = None,
        includeSummary: bool | None = None,
    ) -> vim.vsan.host.VsanSyncingObjectQueryResult:
        """Returns ``vim.vsan.host.VsanSyncingObjectQueryResult``. Since vsan API 6.7.

        Args:
            uuids: List of ``string``, optional.
            start: ``int``, optional.
            limit: ``int``, optional.
            includeSummary: ``boolean``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "uuids": _rt.array("uuids", uuids),
            "start": start,
            "limit": limit,
            "includeSummary": includeSummary,
        }
        if self._rank < 5:
            self._unsupported("VsanQuerySyncingVsanObjects", 5, "vsan")
        _result: vim.vsan.host.VsanSyncingObjectQueryResult = self._invoke(
            "VsanQuerySyncingVsanObjects", _arguments
        )
        return _result

    QuerySyncingVsanObjects = VsanQuerySyncingVsanObjects

    @_rt.method(
        "VsanQueryHostDrsStats",
        since="vsan.version.version8",
        rank=6,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "hostUuids",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version8",
                rank=6,
            ),
            _rt.Parameter(
                "vms", "string", array=True, optional=True, since="vsan.version.version8", rank=6
            ),
            _rt.Parameter(
                "hostIndex", "int", optional=True, since="vsan.version.v9_0_0_0", rank=22
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.DrsStats"),
    )
    def VsanQueryHostDrsStats(
        self, hostUuids: Iterable[str] = (), vms: Iterable[str] = (), hostIndex: int | None = None
    ) -> vim.vsan.host.DrsStats:
        """Returns ``vim.vsan.host.DrsStats``. Since vsan API VMC M5.

        Args:
            hostUuids: List of ``string``, optional.
            vms: List of ``string``, optional.
            hostIndex: ``int``, optional. Since vsan API 9.0.0.0.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "hostUuids": _rt.array("hostUuids", hostUuids),
            "vms": _rt.array("vms", vms),
            "hostIndex": hostIndex,
        }
        if self._rank < 6:
            self._unsupported("VsanQueryHostDrsStats", 6, "vsan")
        if hostIndex is not None and self._rank < 22:
            self._unsupported("VsanQueryHostDrsStats(hostIndex)", 22, "vsan")
        _result: vim.vsan.host.DrsStats = self._invoke("VsanQueryHostDrsStats", _arguments)
        return _result

    QueryHostDrsStats = VsanQueryHostDrsStats

    @_rt.method(
        "VsanUnmountDiskMappingEx",
        since="vsan.version.version8",
        rank=6,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "mappings",
                "vim.vsan.host.DiskMapping",
                array=True,
                since="vsan.version.version8",
                rank=6,
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                optional=True,
                since="vsan.version.version8",
                rank=6,
            ),
            _rt.Parameter("timeout", "int", optional=True, since="vsan.version.version8", rank=6),
            _rt.Parameter(
                "evacReason", "string", optional=True, since="vsan.version.version23", rank=21
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanUnmountDiskMappingEx(
        self,
        mappings: Iterable[vim.vsan.host.DiskMapping],
        maintenanceSpec: vim.host.MaintenanceSpec | None = None,
        timeout: int | None = None,
        evacReason: str | None = None,
    ) -> vim.Task:
        """Starts a task. Since vsan API VMC M5.

        Args:
            mappings: List of ``vim.vsan.host.DiskMapping``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, optional.
            timeout: ``int``, optional.
            evacReason: ``string``, optional. Since vsan API 8.0.0.4.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "mappings": _rt.array("mappings", mappings),
            "maintenanceSpec": maintenanceSpec,
            "timeout": timeout,
            "evacReason": evacReason,
        }
        if self._rank < 6:
            self._unsupported("VsanUnmountDiskMappingEx", 6, "vsan")
        if evacReason is not None and self._rank < 21:
            self._unsupported("VsanUnmountDiskMappingEx(evacReason)", 21, "vsan")
        self._check_arguments("VsanUnmountDiskMappingEx", _arguments)
        _result: vim.Task = self._invoke("VsanUnmountDiskMappingEx", _arguments)
        return _result

    UnmountDiskMappingEx = VsanUnmountDiskMappingEx

    @_rt.method(
        "VsanQueryHostStatusEx",
        since="vsan.version.version15",
        rank=13,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "clusterUuids",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.ClusterStatus", array=True, optional=True),
    )
    def VsanQueryHostStatusEx(
        self, clusterUuids: Iterable[str] = ()
    ) -> list[vim.vsan.host.ClusterStatus]:
        """Returns a list of ``vim.vsan.host.ClusterStatus``, which may be empty. Since vSAN 7.0U1.

        Args:
            clusterUuids: List of ``string``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"clusterUuids": _rt.array("clusterUuids", clusterUuids)}
        if self._rank < 13:
            self._unsupported("VsanQueryHostStatusEx", 13, "vsan")
        _result: list[vim.vsan.host.ClusterStatus] = self._invoke(
            "VsanQueryHostStatusEx", _arguments
        )
        return _result

    QueryHostStatusEx = VsanQueryHostStatusEx

    @_rt.method(
        "VsanHostWipeDisk",
        since="vsan.version.version15",
        rank=13,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("disks", "string", array=True, since="vsan.version.version15", rank=13),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanHostWipeDisk(self, disks: Iterable[str]) -> vim.Task:
        """Starts a task. Since vSAN 7.0U1.

        Args:
            disks: List of ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"disks": _rt.array("disks", disks)}
        if self._rank < 13:
            self._unsupported("VsanHostWipeDisk", 13, "vsan")
        _result: vim.Task = self._invoke("VsanHostWipeDisk", _arguments)
        return _result

    WipeDisk = VsanHostWipeDisk

    @_rt.method(
        "VsanHostQueryWipeDisk",
        since="vsan.version.version15",
        rank=13,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("disks", "string", array=True, since="vsan.version.version15", rank=13),
        ),
        returns=_rt.Returns("vim.vsan.host.WipeDiskStatus", array=True),
    )
    def VsanHostQueryWipeDisk(self, disks: Iterable[str]) -> list[vim.vsan.host.WipeDiskStatus]:
        """Returns a list of ``vim.vsan.host.WipeDiskStatus``. Since vSAN 7.0U1.

        Args:
            disks: List of ``string``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"disks": _rt.array("disks", disks)}
        if self._rank < 13:
            self._unsupported("VsanHostQueryWipeDisk", 13, "vsan")
        _result: list[vim.vsan.host.WipeDiskStatus] = self._invoke(
            "VsanHostQueryWipeDisk", _arguments
        )
        return _result

    QueryWipeDiskStatus = VsanHostQueryWipeDisk

    @_rt.method(
        "VsanHostAbortWipeDisk",
        since="vsan.version.version15",
        rank=13,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter("disks", "string", array=True, since="vsan.version.version15", rank=13),
        ),
        returns=_rt.Returns("vim.vsan.host.AbortWipeDiskStatus", array=True),
    )
    def VsanHostAbortWipeDisk(
        self, disks: Iterable[str]
    ) -> list[vim.vsan.host.AbortWipeDiskStatus]:
        """Returns a list of ``vim.vsan.host.AbortWipeDiskStatus``. Since vSAN 7.0U1.

        Args:
            disks: List of ``string``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"disks": _rt.array("disks", disks)}
        if self._rank < 13:
            self._unsupported("VsanHostAbortWipeDisk", 13, "vsan")
        _result: list[vim.vsan.host.AbortWipeDiskStatus] = self._invoke(
            "VsanHostAbortWipeDisk", _arguments
        )
        return _result

    AbortWipeDisk = VsanHostAbortWipeDisk
