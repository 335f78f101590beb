# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.check.CompatibilityChecker``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.vm.check.CompatibilityChecker",
    wire_name="VirtualMachineCompatibilityChecker",
    since="vim.version.version5",
    rank=5,
)
class CompatibilityChecker(_rt.ManagedObject):
    """The managed object ``vim.vm.check.CompatibilityChecker``, on the wire ``VirtualMachineCompatibilityChecker``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/check/CompatibilityChecker.rst``
    """

    @_rt.method(
        "CheckCompatibility_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(vim.fault.InvalidState, vmodl.fault.InvalidArgument, vim.fault.DatacenterMismatch),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "pool", "vim.ResourcePool", optional=True, since="vim.version.version5", rank=5
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
    def CheckCompatibility_Task(
        self,
        vm: vim.VirtualMachine,
        host: vim.HostSystem | None = None,
        pool: vim.ResourcePool | None = None,
        testType: Iterable[str] = (),
    ) -> _rt.TaskOf[list[vim.vm.check.Result]]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 4.0.

        Args:
            vm: ``vim.VirtualMachine``, required.
            host: ``vim.HostSystem``, optional.
            pool: ``vim.ResourcePool``, optional.
            testType: List of ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.DatacenterMismatch: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "vm": vm,
            "host": host,
            "pool": pool,
            "testType": _rt.array("testType", testType),
        }
        if self._rank < 5:
            self._unsupported("CheckCompatibility_Task", 5)
        _result: _rt.TaskOf[list[vim.vm.check.Result]] = self._invoke(
            "CheckCompatibility_Task", _arguments
        )
        return _result

    CheckCompatibility = CheckCompatibility_Task

    @_rt.method(
        "CheckVmConfig_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vmodl.fault.InvalidArgument, vim.fault.DatacenterMismatch),
        parameters=(
            _rt.Parameter("spec", "vim.vm.ConfigSpec", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "vm", "vim.VirtualMachine", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Parameter(
                "pool", "vim.ResourcePool", optional=True, since="vim.version.version12", rank=12
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
    def CheckVmConfig_Task(
        self,
        spec: vim.vm.ConfigSpec,
        vm: vim.VirtualMachine | None = None,
        host: vim.HostSystem | None = None,
        pool: vim.ResourcePool | None = None,
        testType: Iterable[str] = (),
    ) -> _rt.TaskOf[list[vim.vm.check.Result] | None]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 6.7.

        Args:
            spec: ``vim.vm.ConfigSpec``, required.
            vm: ``vim.VirtualMachine``, optional.
            host: ``vim.HostSystem``, optional.
            pool: ``vim.ResourcePool``, optional.
            testType: List of ``string``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.DatacenterMismatch: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "spec": spec,
            "vm": vm,
            "host": host,
            "pool": pool,
            "testType": _rt.array("testType", testType),
        }
        if self._rank < 12:
            self._unsupported("CheckVmConfig_Task", 12)
        self._check_arguments("CheckVmConfig_Task", _arguments)
        _result: _rt.TaskOf[list[vim.vm.check.Result] | None] = self._invoke(
            "CheckVmConfig_Task", _arguments
        )
        return _result

    CheckVmConfig = CheckVmConfig_Task

    @_rt.method(
        "CheckPowerOn_Task",
        since="vim.version.version12",
        rank=12,
        privilege="System.View",
        raises=(vmodl.fault.InvalidArgument, vim.fault.DatacenterMismatch),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.version12", rank=12),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Parameter(
                "pool", "vim.ResourcePool", optional=True, since="vim.version.version12", rank=12
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
    def CheckPowerOn_Task(
        self,
        vm: vim.VirtualMachine,
        host: vim.HostSystem | None = None,
        pool: vim.ResourcePool | None = None,
        testType: Iterable[str] = (),
    ) -> _rt.TaskOf[list[vim.vm.check.Result] | None]:
        """Starts a task that yields a list of ``vim.vm.check.Result``. Since vSphere API 6.7.

        Args:
            vm: ``vim.VirtualMachine``, required.
            host: ``vim.HostSystem``, optional.
            pool: ``vim.ResourcePool``, optional.
            testType: List of ``string``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.DatacenterMismatch: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "vm": vm,
            "host": host,
            "pool": pool,
            "testType": _rt.array("testType", testType),
        }
        if self._rank < 12:
            self._unsupported("CheckPowerOn_Task", 12)
        _result: _rt.TaskOf[list[vim.vm.check.Result] | None] = self._invoke(
            "CheckPowerOn_Task", _arguments
        )
        return _result

    CheckPowerOn = CheckPowerOn_Task
