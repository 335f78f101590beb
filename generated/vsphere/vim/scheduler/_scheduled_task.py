# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTask``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.scheduler.ScheduledTask",
    wire_name="ScheduledTask",
    properties=lambda: (_rt.Property("info", "vim.scheduler.ScheduledTaskInfo"),),
)
class ScheduledTask(vim.ExtensibleManagedObject):
    """The managed object ``vim.scheduler.ScheduledTask``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/ScheduledTask.rst``
    """

    @property
    def info(self) -> vim.scheduler.ScheduledTaskInfo:
        """``vim.scheduler.ScheduledTaskInfo``, always set. Since 1.0."""
        _result: vim.scheduler.ScheduledTaskInfo = self._fetch("info")
        return _result

    @_rt.method(
        "RemoveScheduledTask", privilege="ScheduledTask.Delete", raises=(vim.fault.InvalidState,)
    )
    def RemoveScheduledTask(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``ScheduledTask.Delete``
        """
        self._invoke("RemoveScheduledTask", {})

    Remove = RemoveScheduledTask

    @_rt.method(
        "ReconfigureScheduledTask",
        privilege="ScheduledTask.Edit",
        raises=(vim.fault.InvalidState, vim.fault.InvalidName, vim.fault.DuplicateName),
        parameters=(_rt.Parameter("spec", "vim.scheduler.ScheduledTaskSpec"),),
    )
    def ReconfigureScheduledTask(self, spec: vim.scheduler.ScheduledTaskSpec) -> None:
        """Returns nothing. Since 1.0.

        Args:
            spec: ``vim.scheduler.ScheduledTaskSpec``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``ScheduledTask.Edit``
        """
        _arguments = {"spec": spec}
        self._check_arguments("ReconfigureScheduledTask", _arguments)
        self._invoke("ReconfigureScheduledTask", _arguments)

    Reconfigure = ReconfigureScheduledTask

    @_rt.method("RunScheduledTask", privilege="ScheduledTask.Run", raises=(vim.fault.InvalidState,))
    def RunScheduledTask(self) -> None:
        """Returns nothing. Since 1.0.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``ScheduledTask.Run``
        """
        self._invoke("RunScheduledTask", {})

    Run = RunScheduledTask
