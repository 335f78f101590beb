# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.Snapshot``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.vm.Snapshot",
    wire_name="VirtualMachineSnapshot",
    properties=lambda: (
        _rt.Property("config", "vim.vm.ConfigInfo"),
        _rt.Property(
            "childSnapshot",
            "vim.vm.Snapshot",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
    ),
)
class Snapshot(vim.ExtensibleManagedObject):
    """The managed object ``vim.vm.Snapshot``, on the wire ``VirtualMachineSnapshot``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/Snapshot.rst``
    """

    @property
    def config(self) -> vim.vm.ConfigInfo:
        """``vim.vm.ConfigInfo``, always set. Since 1.0."""
        _result: vim.vm.ConfigInfo = self._fetch("config")
        return _result

    @property
    def childSnapshot(self) -> list[vim.vm.Snapshot]:
        """List of ``vim.vm.Snapshot``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("childSnapshot", 6)
        _result: list[vim.vm.Snapshot] = self._fetch("childSnapshot")
        return _result

    @property
    def vm(self) -> vim.VirtualMachine:
        """``vim.VirtualMachine``, always set. Since vSphere API 6.0."""
        if self._rank < 10:
            self._unsupported("vm", 10)
        _result: vim.VirtualMachine = self._fetch("vm")
        return _result

    @_rt.method(
        "RevertToSnapshot_Task",
        privilege="VirtualMachine.State.RevertToSnapshot",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InsufficientResourcesFault,
            vim.fault.InvalidState,
            vim.fault.FileFault,
            vim.fault.VmConfigFault,
        ),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter(
                "suppressPowerOn", "boolean", optional=True, since="vim.version.version4", rank=4
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RevertToSnapshot_Task(
        self, host: vim.HostSystem | None = None, suppressPowerOn: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            suppressPowerOn: ``boolean``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.VmConfigFault: Not described.

        Privilege:
            ``VirtualMachine.State.RevertToSnapshot``
        """
        _arguments = {"host": host, "suppressPowerOn": suppressPowerOn}
        if suppressPowerOn is not None and self._rank < 4:
            self._unsupported("RevertToSnapshot_Task(suppressPowerOn)", 4)
        _result: _rt.TaskOf[None] = self._invoke("RevertToSnapshot_Task", _arguments)
        return _result

    Revert = RevertToSnapshot_Task

    @_rt.method(
        "RemoveSnapshot_Task",
        privilege="VirtualMachine.State.RemoveSnapshot",
        raises=(vim.fault.TaskInProgress,),
        parameters=(
            _rt.Parameter("removeChildren", "boolean"),
            _rt.Parameter(
                "consolidate", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RemoveSnapshot_Task(
        self, removeChildren: bool, consolidate: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            removeChildren: ``boolean``, required.
            consolidate: ``boolean``, optional. Since vSphere API 5.0.

        Raises:
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``VirtualMachine.State.RemoveSnapshot``
        """
        _arguments = {"removeChildren": removeChildren, "consolidate": consolidate}
        if consolidate is not None and self._rank < 7:
            self._unsupported("RemoveSnapshot_Task(consolidate)", 7)
        _result: _rt.TaskOf[None] = self._invoke("RemoveSnapshot_Task", _arguments)
        return _result

    Remove = RemoveSnapshot_Task

    @_rt.method(
        "RenameSnapshot",
        privilege="VirtualMachine.State.RenameSnapshot",
        raises=(vim.fault.InvalidName, vim.fault.TaskInProgress, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("name", "string", optional=True),
            _rt.Parameter("description", "string", optional=True),
        ),
    )
    def RenameSnapshot(self, name: str | None = None, description: str | None = None) -> None:
        """Returns nothing. Since 1.0.

        Args:
            name: ``string``, optional.
            description: ``string``, optional.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VirtualMachine.State.RenameSnapshot``
        """
        _arguments = {"name": name, "description": description}
        self._invoke("RenameSnapshot", _arguments)

    Rename = RenameSnapshot

    @_rt.method(
        "ExportSnapshot",
        since="vim.version.version9",
        rank=9,
        privilege="VApp.Export",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState, vim.fault.FileFault),
        returns=_rt.Returns("vim.HttpNfcLease"),
    )
    def ExportSnapshot(self) -> vim.HttpNfcLease:
        """Returns ``vim.HttpNfcLease``. Since vSphere API 5.5.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VApp.Export``
        """
        if self._rank < 9:
            self._unsupported("ExportSnapshot", 9)
        _result: vim.HttpNfcLease = self._invoke("ExportSnapshot", {})
        return _result
