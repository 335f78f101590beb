# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ManagedEntity``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.ManagedEntity",
    wire_name="ManagedEntity",
    properties=lambda: (
        _rt.Property("parent", "vim.ManagedEntity", optional=True, privilege="System.View"),
        _rt.Property(
            "customValue",
            "vim.CustomFieldsManager.Value",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property("overallStatus", "vim.ManagedEntity.Status"),
        _rt.Property("configStatus", "vim.ManagedEntity.Status"),
        _rt.Property("configIssue", "vim.event.Event", array=True, optional=True),
        _rt.Property("effectiveRole", "int", array=True, optional=True, privilege="System.View"),
        _rt.Property(
            "permission", "vim.AuthorizationManager.Permission", array=True, optional=True
        ),
        _rt.Property("name", "string", privilege="System.View"),
        _rt.Property("disabledMethod", "MethodName", array=True, optional=True),
        _rt.Property("recentTask", "vim.Task", array=True, optional=True),
        _rt.Property(
            "declaredAlarmState",
            "vim.alarm.AlarmState",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property(
            "triggeredAlarmState",
            "vim.alarm.AlarmState",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property(
            "alarmActionsEnabled",
            "boolean",
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.Read",
        ),
        _rt.Property(
            "tag",
            "vim.Tag",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
    ),
)
class ManagedEntity(vim.ExtensibleManagedObject):
    """The managed object ``vim.ManagedEntity``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/ManagedEntity.rst``
    """

    @_rt.enum("vim.ManagedEntity.Status", wire_name="ManagedEntityStatus")
    class Status(_rt.VimEnum):
        """The enum ``vim.ManagedEntity.Status``, on the wire ``ManagedEntityStatus``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ManagedEntity/Status.rst``
        """

        gray = "gray"
        """The value ``gray``."""
        green = "green"
        """The value ``green``."""
        yellow = "yellow"
        """The value ``yellow``."""
        red = "red"
        """The value ``red``."""

    @property
    def parent(self) -> vim.ManagedEntity | None:
        """``vim.ManagedEntity``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.ManagedEntity | None = self._fetch("parent")
        return _result

    @property
    def customValue(self) -> list[vim.CustomFieldsManager.Value]:
        """List of ``vim.CustomFieldsManager.Value``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.CustomFieldsManager.Value] = self._fetch("customValue")
        return _result

    @property
    def overallStatus(self) -> vim.ManagedEntity.Status:
        """``vim.ManagedEntity.Status``, always set. Since 1.0."""
        _result: vim.ManagedEntity.Status = self._fetch("overallStatus")
        return _result

    @property
    def configStatus(self) -> vim.ManagedEntity.Status:
        """``vim.ManagedEntity.Status``, always set. Since 1.0."""
        _result: vim.ManagedEntity.Status = self._fetch("configStatus")
        return _result

    @property
    def configIssue(self) -> list[vim.event.Event]:
        """List of ``vim.event.Event``, optional. Since 1.0."""
        _result: list[vim.event.Event] = self._fetch("configIssue")
        return _result

    @property
    def effectiveRole(self) -> list[int]:
        """List of ``int``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[int] = self._fetch("effectiveRole")
        return _result

    @property
    def permission(self) -> list[vim.AuthorizationManager.Permission]:
        """List of ``vim.AuthorizationManager.Permission``, optional. Since 1.0."""
        _result: list[vim.AuthorizationManager.Permission] = self._fetch("permission")
        return _result

    @property
    def name(self) -> str:
        """``string``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: str = self._fetch("name")
        return _result

    @property
    def disabledMethod(self) -> list[str]:
        """List of ``MethodName``, optional. Since 1.0."""
        _result: list[str] = self._fetch("disabledMethod")
        return _result

    @property
    def recentTask(self) -> list[vim.Task]:
        """List of ``vim.Task``, optional. Since 1.0."""
        _result: list[vim.Task] = self._fetch("recentTask")
        return _result

    @property
    def declaredAlarmState(self) -> list[vim.alarm.AlarmState]:
        """List of ``vim.alarm.AlarmState``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.alarm.AlarmState] = self._fetch("declaredAlarmState")
        return _result

    @property
    def triggeredAlarmState(self) -> list[vim.alarm.AlarmState]:
        """List of ``vim.alarm.AlarmState``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.alarm.AlarmState] = self._fetch("triggeredAlarmState")
        return _result

    @property
    def alarmActionsEnabled(self) -> bool | None:
        """``boolean``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("alarmActionsEnabled", 5)
        _result: bool | None = self._fetch("alarmActionsEnabled")
        return _result

    @property
    def tag(self) -> list[vim.Tag]:
        """List of ``vim.Tag``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("tag", 5)
        _result: list[vim.Tag] = self._fetch("tag")
        return _result

    @_rt.method("Reload", privilege="System.Read")
    def Reload(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``System.Read``
        """
        self._invoke("Reload", {})

    @_rt.method(
        "Rename_Task",
        raises=(vim.fault.DuplicateName, vim.fault.InvalidName),
        parameters=(_rt.Parameter("newName", "string"),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def Rename_Task(self, newName: str) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            newName: ``string``, required.

        Raises:
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidName: Not described.
        """
        _arguments = {"newName": newName}
        _result: _rt.TaskOf[None] = self._invoke("Rename_Task", _arguments)
        return _result

    Rename = Rename_Task

    @_rt.method(
        "Destroy_Task",
        raises=(vim.fault.VimFault,),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def Destroy_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Raises:
            vim.fault.VimFault: Not described.
        """
        _result: _rt.TaskOf[None] = self._invoke("Destroy_Task", {})
        return _result

    Destroy = Destroy_Task
