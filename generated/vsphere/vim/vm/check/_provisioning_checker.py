# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.check.ProvisioningChecker``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.vm.check.ProvisioningChecker",
    wire_name="VirtualMachineProvisioningChecker",
    since="vim.version.version5",
    rank=5,
)
class ProvisioningChecker(_rt.ManagedObject):
    """The managed object ``vim.vm.check.ProvisioningChecker``, on the wire ``VirtualMachineProvisioningChecker``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/check/ProvisioningChecker.rst``
    """

    @_rt.method(
        "QueryVMotionCompatibilityEx_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "vm", "vim.VirtualMachine", array=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "host", "vim.HostSystem", array=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.check.Result", task_result_array=True),
    )
    def QueryVMotionCompatibilityEx_Task(
        self, vm: Iterable[vim.VirtualMachine], host: Iterable[vim.HostSystem]
    ) -> _rt.TaskOf[list[vim.vm.check.Result]]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 4.0.

        Args:
            vm: List of ``vim.VirtualMachine``, required.
            host: List of ``vim.HostSystem``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"vm": _rt.array("vm", vm), "host": _rt.array("host", host)}
        if self._rank < 5:
            self._unsupported("QueryVMotionCompatibilityEx_Task", 5)
        _result: _rt.TaskOf[list[vim.vm.check.Result]] = self._invoke(
            "QueryVMotionCompatibilityEx_Task", _arguments
        )
        return _result

    QueryVMotionCompatibilityEx = QueryVMotionCompatibilityEx_Task

    @_rt.method(
        "CheckMigrate_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "pool", "vim.ResourcePool", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "state",
                "vim.VirtualMachine.PowerState",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "testType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.check.Result", task_result_array=True),
    )
    def CheckMigrate_Task(
        self,
        vm: vim.VirtualMachine,
        host: vim.HostSystem | None = None,
        pool: vim.ResourcePool | None = None,
        state: vim.VirtualMachine.PowerState | str | None = None,
        testType: Iterable[str] = (),
    ) -> _rt.TaskOf[list[vim.vm.check.Result]]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            host: ``vim.HostSystem``, optional.
            pool: ``vim.ResourcePool``, optional.
            state: ``vim.VirtualMachine.PowerState``, optional.
            testType: List of ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "vm": vm,
            "host": host,
            "pool": pool,
            "state": state,
            "testType": _rt.array("testType", testType),
        }
        if self._rank < 5:
            self._unsupported("CheckMigrate_Task", 5)
        self._check_arguments("CheckMigrate_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vm.check.Result]] = self._invoke(
            "CheckMigrate_Task", _arguments
        )
        return _result

    CheckMigrate = CheckMigrate_Task

    @_rt.method(
        "CheckRelocate_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
            _rt.Parameter("spec", "vim.vm.RelocateSpec", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "testType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.check.Result", task_result_array=True),
    )
    def CheckRelocate_Task(
        self, vm: vim.VirtualMachine, spec: vim.vm.RelocateSpec, testType: Iterable[str] = ()
    ) -> _rt.TaskOf[list[vim.vm.check.Result]]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            spec: ``vim.vm.RelocateSpec``, required.
            testType: List of ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"vm": vm, "spec": spec, "testType": _rt.array("testType", testType)}
        if self._rank < 5:
            self._unsupported("CheckRelocate_Task", 5)
        self._check_arguments("CheckRelocate_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vm.check.Result]] = self._invoke(
            "CheckRelocate_Task", _arguments
        )
        return _result

    CheckRelocate = CheckRelocate_Task

    @_rt.method(
        "CheckClone_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
            _rt.Parameter("folder", "vim.Folder", since="vim.version.version5", rank=5),
            _rt.Parameter("name", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("spec", "vim.vm.CloneSpec", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "testType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.vm.check.Result", task_result_array=True),
    )
    def CheckClone_Task(
        self,
        vm: vim.VirtualMachine,
        folder: vim.Folder,
        name: str,
        spec: vim.vm.CloneSpec,
        testType: Iterable[str] = (),
    ) -> _rt.TaskOf[list[vim.vm.check.Result]]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            folder: ``vim.Folder``, required.
            name: ``string``, required.
            spec: ``vim.vm.CloneSpec``, required.
            testType: List of ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "vm": vm,
            "folder": folder,
            "name": name,
            "spec": spec,
            "testType": _rt.array("testType", testType),
        }
        if self._rank < 5:
            self._unsupported("CheckClone_Task", 5)
        self._check_arguments("CheckClone_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vm.check.Result]] = self._invoke("CheckClone_Task", _arguments)
        return _result

    CheckClone = CheckClone_Task

    @_rt.method(
        "CheckInstantClone_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "spec", "vim.vm.InstantCloneSpec", since="vim.version.version12", rank=12
            ),
            _rt.Parameter(
                "testType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.vm.check.Result", task_result_array=True
        ),
    )
    def CheckInstantClone_Task(
        self, vm: vim.VirtualMachine, spec: vim.vm.InstantCloneSpec, testType: Iterable[str] = ()
    ) -> _rt.TaskOf[list[vim.vm.check.Result] | None]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 6.7.

        Args:
            vm: ``vim.VirtualMachine``, required.
            spec: ``vim.vm.InstantCloneSpec``, required.
            testType: List of ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"vm": vm, "spec": spec, "testType": _rt.array("testType", testType)}
        if self._rank < 12:
            self._unsupported("CheckInstantClone_Task", 12)
        self._check_arguments("CheckInstantClone_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vm.check.Result] | None] = self._invoke(
            "CheckInstantClone_Task", _arguments
        )
        return _result

    CheckInstantClone = CheckInstantClone_Task
