# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.ProcessManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.vm.guest.ProcessManager",
    wire_name="GuestProcessManager",
    since="vim.version.version7",
    rank=7,
)
class ProcessManager(_rt.ManagedObject):
    """The managed object ``vim.vm.guest.ProcessManager``, on the wire ``GuestProcessManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/ProcessManager.rst``
    """

    @_rt.data(
        "vim.vm.guest.ProcessManager.ProcessInfo",
        wire_name="GuestProcessInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version7", rank=7),
            _rt.Property("pid", "long", since="vim.version.version7", rank=7),
            _rt.Property("owner", "string", since="vim.version.version7", rank=7),
            _rt.Property("cmdLine", "string", since="vim.version.version7", rank=7),
            _rt.Property("startTime", "dateTime", since="vim.version.version7", rank=7),
            _rt.Property(
                "endTime", "dateTime", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("exitCode", "int", optional=True, since="vim.version.version7", rank=7),
        ),
    )
    class ProcessInfo(vmodl.DynamicData):
        """The data object ``vim.vm.guest.ProcessManager.ProcessInfo``, on the wire ``GuestProcessInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``pid``: ``long``, required.
            - ``owner``: ``string``, required.
            - ``cmdLine``: ``string``, required.
            - ``startTime``: ``dateTime``, required.
            - ``endTime``: ``dateTime``, optional.
            - ``exitCode``: ``int``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/ProcessManager/ProcessInfo.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 5.0."""
        pid: int = 0
        """``long``, required. Since vSphere API 5.0."""
        owner: str = ""
        """``string``, required. Since vSphere API 5.0."""
        cmdLine: str = ""
        """``string``, required. Since vSphere API 5.0."""
        startTime: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 5.0."""
        endTime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 5.0."""
        exitCode: int | None = None
        """``int``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.ProcessManager.ProgramSpec",
        wire_name="GuestProgramSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("programPath", "string", since="vim.version.version7", rank=7),
            _rt.Property("arguments", "string", since="vim.version.version7", rank=7),
            _rt.Property(
                "workingDirectory", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "envVariables",
                "string",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class ProgramSpec(vmodl.DynamicData):
        """The data object ``vim.vm.guest.ProcessManager.ProgramSpec``, on the wire ``GuestProgramSpec``.

        Fields:
            - ``programPath``: ``string``, required.
            - ``arguments``: ``string``, required.
            - ``workingDirectory``: ``string``, optional.
            - ``envVariables``: List of ``string``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/ProcessManager/ProgramSpec.rst``
        """

        programPath: str = ""
        """``string``, required. Since vSphere API 5.0."""
        arguments: str = ""
        """``string``, required. Since vSphere API 5.0."""
        workingDirectory: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        envVariables: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.ProcessManager.WindowsProgramSpec",
        wire_name="GuestWindowsProgramSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("startMinimized", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    class WindowsProgramSpec(ProgramSpec):
        """The data object ``vim.vm.guest.ProcessManager.WindowsProgramSpec``, on the wire ``GuestWindowsProgramSpec``.

        Fields:
            - ``startMinimized``: ``boolean``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/ProcessManager/WindowsProgramSpec.rst``
        """

        startMinimized: bool = False
        """``boolean``, required. Since vSphere API 5.0."""

    @_rt.method(
        "StartProgramInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Execute",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter(
                "spec",
                "vim.vm.guest.ProcessManager.ProgramSpec",
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("long"),
    )
    def StartProgramInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        spec: vim.vm.guest.ProcessManager.ProgramSpec,
    ) -> int:
        """Returns ``long``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Execute`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            spec: ``vim.vm.guest.ProcessManager.ProgramSpec``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "spec": spec}
        if self._rank < 7:
            self._unsupported("StartProgramInGuest", 7)
        self._check_arguments("StartProgramInGuest", _arguments)
        _result: int = self._invoke("StartProgramInGuest", _arguments)
        return _result

    StartProgram = StartProgramInGuest

    @_rt.method(
        "ListProcessesInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter(
                "pids", "long", array=True, optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.vm.guest.ProcessManager.ProcessInfo", array=True, optional=True),
    )
    def ListProcessesInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        pids: Iterable[int] = (),
    ) -> list[vim.vm.guest.ProcessManager.ProcessInfo]:
        """Returns a list of ``vim.vm.guest.ProcessManager.ProcessInfo``, which may be empty. Since
        vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            pids: List of ``long``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "pids": _rt.array("pids", pids)}
        if self._rank < 7:
            self._unsupported("ListProcessesInGuest", 7)
        self._check_arguments("ListProcessesInGuest", _arguments)
        _result: list[vim.vm.guest.ProcessManager.ProcessInfo] = self._invoke(
            "ListProcessesInGuest", _arguments
        )
        return _result

    ListProcesses = ListProcessesInGuest

    @_rt.method(
        "TerminateProcessInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Execute",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("pid", "long", since="vim.version.version7", rank=7),
        ),
    )
    def TerminateProcessInGuest(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication, pid: int
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Execute`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            pid: ``long``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "pid": pid}
        if self._rank < 7:
            self._unsupported("TerminateProcessInGuest", 7)
        self._check_arguments("TerminateProcessInGuest", _arguments)
        self._invoke("TerminateProcessInGuest", _arguments)

    TerminateProcess = TerminateProcessInGuest

    @_rt.method(
        "ReadEnvironmentVariableInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter(
                "names", "string", array=True, optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def ReadEnvironmentVariableInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        names: Iterable[str] = (),
    ) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            names: List of ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "names": _rt.array("names", names)}
        if self._rank < 7:
            self._unsupported("ReadEnvironmentVariableInGuest", 7)
        self._check_arguments("ReadEnvironmentVariableInGuest", _arguments)
        _result: list[str] = self._invoke("ReadEnvironmentVariableInGuest", _arguments)
        return _result

    ReadEnvironmentVariable = ReadEnvironmentVariableInGuest
