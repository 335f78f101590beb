# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VsanSystem",
    wire_name="HostVsanSystem",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "config",
            "vim.vsan.host.ConfigInfo",
            since="vim.version.version9",
            rank=9,
            privilege="System.Read",
        ),
    ),
)
class VsanSystem(_rt.ManagedObject):
    """The managed object ``vim.host.VsanSystem``, on the wire ``HostVsanSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanSystem.rst``
    """

    @property
    def config(self) -> vim.vsan.host.ConfigInfo:
        """``vim.vsan.host.ConfigInfo``, always set. Since vSphere API 5.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("config", 9)
        _result: vim.vsan.host.ConfigInfo = self._fetch("config")
        return _result

    @_rt.method(
        "QueryDisksForVsan",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "canonicalName",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.vsan.host.DiskResult", array=True, optional=True),
    )
    def QueryDisksForVsan(
        self, canonicalName: Iterable[str] = ()
    ) -> list[vim.vsan.host.DiskResult]:
        """Returns a list of ``vim.vsan.host.DiskResult``, which may be empty. Since vSphere API
        5.5.

        Args:
            canonicalName: List of ``string``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"canonicalName": _rt.array("canonicalName", canonicalName)}
        if self._rank < 9:
            self._unsupported("QueryDisksForVsan", 9)
        _result: list[vim.vsan.host.DiskResult] = self._invoke("QueryDisksForVsan", _arguments)
        return _result

    @_rt.method(
        "AddDisks_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "disk", "vim.host.ScsiDisk", array=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.vsan.host.DiskMapResult",
            task_result_array=True,
        ),
    )
    def AddDisks_Task(
        self, disk: Iterable[vim.host.ScsiDisk]
    ) -> _rt.TaskOf[list[vim.vsan.host.DiskMapResult] | None]:
        """Starts a task that yields a list of ``vim.vsan.host.DiskMapResult``. Since vSphere API
        5.5.

        Args:
            disk: List of ``vim.host.ScsiDisk``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"disk": _rt.array("disk", disk)}
        if self._rank < 9:
            self._unsupported("AddDisks_Task", 9)
        self._check_arguments("AddDisks_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vsan.host.DiskMapResult] | None] = self._invoke(
            "AddDisks_Task", _arguments
        )
        return _result

    AddDisks = AddDisks_Task

    @_rt.method(
        "InitializeDisks_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "mapping",
                "vim.vsan.host.DiskMapping",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.vsan.host.DiskMapResult",
            task_result_array=True,
        ),
    )
    def InitializeDisks_Task(
        self, mapping: Iterable[vim.vsan.host.DiskMapping]
    ) -> _rt.TaskOf[list[vim.vsan.host.DiskMapResult] | None]:
        """Starts a task that yields a list of ``vim.vsan.host.DiskMapResult``. Since vSphere API
        5.5.

        Args:
            mapping: List of ``vim.vsan.host.DiskMapping``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"mapping": _rt.array("mapping", mapping)}
        if self._rank < 9:
            self._unsupported("InitializeDisks_Task", 9)
        self._check_arguments("InitializeDisks_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vsan.host.DiskMapResult] | None] = self._invoke(
            "InitializeDisks_Task", _arguments
        )
        return _result

    InitializeDisks = InitializeDisks_Task

    @_rt.method(
        "RemoveDisk_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "disk", "vim.host.ScsiDisk", array=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("timeout", "int", optional=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.vsan.host.DiskResult",
            task_result_array=True,
        ),
    )
    def RemoveDisk_Task(
        self,
        disk: Iterable[vim.host.ScsiDisk],
        maintenanceSpec: vim.host.MaintenanceSpec | None = None,
        timeout: int | None = None,
    ) -> _rt.TaskOf[list[vim.vsan.host.DiskResult] | None]:
        """Starts a task that yields a list of ``vim.vsan.host.DiskResult``. Since vSphere API 5.5.

        Args:
            disk: List of ``vim.host.ScsiDisk``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, optional. Since vSphere API 6.0.
            timeout: ``int``, optional. Since vSphere API 6.0.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "disk": _rt.array("disk", disk),
            "maintenanceSpec": maintenanceSpec,
            "timeout": timeout,
        }
        if self._rank < 9:
            self._unsupported("RemoveDisk_Task", 9)
        if maintenanceSpec is not None and self._rank < 10:
            self._unsupported("RemoveDisk_Task(maintenanceSpec)", 10)
        if timeout is not None and self._rank < 10:
            self._unsupported("RemoveDisk_Task(timeout)", 10)
        self._check_arguments("RemoveDisk_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vsan.host.DiskResult] | None] = self._invoke(
            "RemoveDisk_Task", _arguments
        )
        return _result

    RemoveDisk = RemoveDisk_Task

    @_rt.method(
        "RemoveDiskMapping_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "mapping",
                "vim.vsan.host.DiskMapping",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("timeout", "int", optional=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.vsan.host.DiskMapResult",
            task_result_array=True,
        ),
    )
    def RemoveDiskMapping_Task(
        self,
        mapping: Iterable[vim.vsan.host.DiskMapping],
        maintenanceSpec: vim.host.MaintenanceSpec | None = None,
        timeout: int | None = None,
    ) -> _rt.TaskOf[list[vim.vsan.host.DiskMapResult] | None]:
        """Starts a task that yields a list of ``vim.vsan.host.DiskMapResult``. Since vSphere API
        5.5.

        Args:
            mapping: List of ``vim.vsan.host.DiskMapping``, required.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, optional. Since vSphere API 6.0.
            timeout: ``int``, optional. Since vSphere API 6.0.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {
            "mapping": _rt.array("mapping", mapping),
            "maintenanceSpec": maintenanceSpec,
            "timeout": timeout,
        }
        if self._rank < 9:
            self._unsupported("RemoveDiskMapping_Task", 9)
        if maintenanceSpec is not None and self._rank < 10:
            self._unsupported("RemoveDiskMapping_Task(maintenanceSpec)", 10)
        if timeout is not None and self._rank < 10:
            self._unsupported("RemoveDiskMapping_Task(timeout)", 10)
        self._check_arguments("RemoveDiskMapping_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vsan.host.DiskMapResult] | None] = self._invoke(
            "RemoveDiskMapping_Task", _arguments
        )
        return _result

    RemoveDiskMapping = RemoveDiskMapping_Task

    @_rt.method(
        "UnmountDiskMapping_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.InvalidState, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "mapping",
                "vim.vsan.host.DiskMapping",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.vsan.host.DiskMapResult", task_result_array=True
        ),
    )
    def UnmountDiskMapping_Task(
        self, mapping: Iterable[vim.vsan.host.DiskMapping]
    ) -> _rt.TaskOf[list[vim.vsan.host.DiskMapResult]]:
        """Starts a task that yields a list of ``vim.vsan.host.DiskMapResult``. Since vSphere API
        6.0.

        Args:
            mapping: List of ``vim.vsan.host.DiskMapping``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"mapping": _rt.array("mapping", mapping)}
        if self._rank < 10:
            self._unsupported("UnmountDiskMapping_Task", 10)
        self._check_arguments("UnmountDiskMapping_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vsan.host.DiskMapResult]] = self._invoke(
            "UnmountDiskMapping_Task", _arguments
        )
        return _result

    UnmountDiskMapping = UnmountDiskMapping_Task

    @_rt.method(
        "UpdateVsan_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter(
                "config", "vim.vsan.host.ConfigInfo", since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def UpdateVsan_Task(self, config: vim.vsan.host.ConfigInfo) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.5.

        Args:
            config: ``vim.vsan.host.ConfigInfo``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"config": config}
        if self._rank < 9:
            self._unsupported("UpdateVsan_Task", 9)
        self._check_arguments("UpdateVsan_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("UpdateVsan_Task", _arguments)
        return _result

    Update = UpdateVsan_Task

    @_rt.method(
        "QueryHostStatus",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        returns=_rt.Returns("vim.vsan.host.ClusterStatus"),
    )
    def QueryHostStatus(self) -> vim.vsan.host.ClusterStatus:
        """Returns ``vim.vsan.host.ClusterStatus``. Since vSphere API 5.5.

        Privilege:
            ``System.Read``
        """
        if self._rank < 9:
            self._unsupported("QueryHostStatus", 9)
        _result: vim.vsan.host.ClusterStatus = self._invoke("QueryHostStatus", {})
        return _result

    @_rt.method(
        "EvacuateVsanNode_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.InvalidState,
            vmodl.fault.RequestCanceled,
            vim.fault.Timedout,
            vim.fault.VsanFault,
        ),
        parameters=(
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("timeout", "int", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def EvacuateVsanNode_Task(
        self, maintenanceSpec: vim.host.MaintenanceSpec, timeout: int
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Args:
            maintenanceSpec: ``vim.host.MaintenanceSpec``, required.
            timeout: ``int``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.Timedout: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"maintenanceSpec": maintenanceSpec, "timeout": timeout}
        if self._rank < 10:
            self._unsupported("EvacuateVsanNode_Task", 10)
        self._check_arguments("EvacuateVsanNode_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("EvacuateVsanNode_Task", _arguments)
        return _result

    EvacuateNode = EvacuateVsanNode_Task

    @_rt.method(
        "RecommissionVsanNode_Task",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.InvalidState, vim.fault.VsanFault),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RecommissionVsanNode_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.0.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 10:
            self._unsupported("RecommissionVsanNode_Task", 10)
        _result: _rt.TaskOf[None] = self._invoke("RecommissionVsanNode_Task", {})
        return _result

    RecommissionNode = RecommissionVsanNode_Task
