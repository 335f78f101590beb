# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTaskManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.scheduler.ScheduledTaskManager",
    wire_name="ScheduledTaskManager",
    properties=lambda: (
        _rt.Property(
            "scheduledTask",
            "vim.scheduler.ScheduledTask",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property(
            "description", "vim.scheduler.ScheduledTaskDescription", privilege="System.View"
        ),
    ),
)
class ScheduledTaskManager(_rt.ManagedObject):
    """The managed object ``vim.scheduler.ScheduledTaskManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/ScheduledTaskManager.rst``
    """

    @property
    def scheduledTask(self) -> list[vim.scheduler.ScheduledTask]:
        """List of ``vim.scheduler.ScheduledTask``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.scheduler.ScheduledTask] = self._fetch("scheduledTask")
        return _result

    @property
    def description(self) -> vim.scheduler.ScheduledTaskDescription:
        """``vim.scheduler.ScheduledTaskDescription``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.scheduler.ScheduledTaskDescription = self._fetch("description")
        return _result

    @_rt.method(
        "CreateScheduledTask",
        raises=(vim.fault.InvalidName, vim.fault.DuplicateName),
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity", privilege="ScheduledTask.Create"),
            _rt.Parameter("spec", "vim.scheduler.ScheduledTaskSpec"),
        ),
        returns=_rt.Returns("vim.scheduler.ScheduledTask"),
    )
    def CreateScheduledTask(
        self, entity: vim.ManagedEntity, spec: vim.scheduler.ScheduledTaskSpec
    ) -> vim.scheduler.ScheduledTask:
        """Returns ``vim.scheduler.ScheduledTask``. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``ScheduledTask.Create`` is
                needed on it.
            spec: ``vim.scheduler.ScheduledTaskSpec``, required.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
        """
        _arguments = {"entity": entity, "spec": spec}
        self._check_arguments("CreateScheduledTask", _arguments)
        _result: vim.scheduler.ScheduledTask = self._invoke("CreateScheduledTask", _arguments)
        return _result

    Create = CreateScheduledTask

    @_rt.method(
        "RetrieveEntityScheduledTask",
        privilege="System.View",
        parameters=(_rt.Parameter("entity", "vim.ManagedEntity", optional=True),),
        returns=_rt.Returns("vim.scheduler.ScheduledTask", array=True, optional=True),
    )
    def RetrieveEntityScheduledTask(
        self, entity: vim.ManagedEntity | None = None
    ) -> list[vim.scheduler.ScheduledTask]:
        """Returns a list of ``vim.scheduler.ScheduledTask``, which may be empty. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"entity": entity}
        _result: list[vim.scheduler.ScheduledTask] = self._invoke(
            "RetrieveEntityScheduledTask", _arguments
        )
        return _result

    @_rt.method(
        "CreateObjectScheduledTask",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.InvalidName, vim.fault.DuplicateName),
        parameters=(
            _rt.Parameter(
                "obj",
                "vmodl.ManagedObject",
                since="vim.version.version5",
                rank=5,
                privilege="ScheduledTask.Create",
            ),
            _rt.Parameter(
                "spec", "vim.scheduler.ScheduledTaskSpec", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.scheduler.ScheduledTask"),
    )
    def CreateObjectScheduledTask(
        self, obj: vmodl.ManagedObject, spec: vim.scheduler.ScheduledTaskSpec
    ) -> vim.scheduler.ScheduledTask:
        """Returns ``vim.scheduler.ScheduledTask``. Since vSphere API 4.0.

        Args:
            obj: ``vmodl.ManagedObject``, required. The privilege ``ScheduledTask.Create`` is needed
                on it.
            spec: ``vim.scheduler.ScheduledTaskSpec``, required.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
        """
        _arguments = {"obj": obj, "spec": spec}
        if self._rank < 5:
            self._unsupported("CreateObjectScheduledTask", 5)
        self._check_arguments("CreateObjectScheduledTask", _arguments)
        _result: vim.scheduler.ScheduledTask = self._invoke("CreateObjectScheduledTask", _arguments)
        return _result

    @_rt.method(
        "RetrieveObjectScheduledTask",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "obj", "vmodl.ManagedObject", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.scheduler.ScheduledTask", array=True, optional=True),
    )
    def RetrieveObjectScheduledTask(
        self, obj: vmodl.ManagedObject | None = None
    ) -> list[vim.scheduler.ScheduledTask]:
        """Returns a list of ``vim.scheduler.ScheduledTask``, which may be empty. Since vSphere API
        4.0.

        Args:
            obj: ``vmodl.ManagedObject``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"obj": obj}
        if self._rank < 5:
            self._unsupported("RetrieveObjectScheduledTask", 5)
        _result: list[vim.scheduler.ScheduledTask] = self._invoke(
            "RetrieveObjectScheduledTask", _arguments
        )
        return _result
