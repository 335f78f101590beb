# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.alarm.AlarmManager",
    wire_name="AlarmManager",
    properties=lambda: (
        _rt.Property(
            "defaultExpression",
            "vim.alarm.AlarmExpression",
            array=True,
            optional=True,
            privilege="System.View",
        ),
        _rt.Property("description", "vim.alarm.AlarmDescription", privilege="System.View"),
    ),
)
class AlarmManager(_rt.ManagedObject):
    """The managed object ``vim.alarm.AlarmManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmManager.rst``
    """

    @property
    def defaultExpression(self) -> list[vim.alarm.AlarmExpression]:
        """List of ``vim.alarm.AlarmExpression``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.alarm.AlarmExpression] = self._fetch("defaultExpression")
        return _result

    @property
    def description(self) -> vim.alarm.AlarmDescription:
        """``vim.alarm.AlarmDescription``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.alarm.AlarmDescription = self._fetch("description")
        return _result

    @_rt.method(
        "CreateAlarm",
        raises=(vim.fault.InvalidName, vim.fault.DuplicateName),
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity", privilege="Alarm.Create"),
            _rt.Parameter("spec", "vim.alarm.AlarmSpec"),
        ),
        returns=_rt.Returns("vim.alarm.Alarm"),
    )
    def CreateAlarm(self, entity: vim.ManagedEntity, spec: vim.alarm.AlarmSpec) -> vim.alarm.Alarm:
        """Returns ``vim.alarm.Alarm``. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``Alarm.Create`` is needed on it.
            spec: ``vim.alarm.AlarmSpec``, required.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
        """
        _arguments = {"entity": entity, "spec": spec}
        self._check_arguments("CreateAlarm", _arguments)
        _result: vim.alarm.Alarm = self._invoke("CreateAlarm", _arguments)
        return _result

    Create = CreateAlarm

    @_rt.method(
        "GetAlarm",
        privilege="System.View",
        parameters=(_rt.Parameter("entity", "vim.ManagedEntity", optional=True),),
        returns=_rt.Returns("vim.alarm.Alarm", array=True, optional=True),
    )
    def GetAlarm(self, entity: vim.ManagedEntity | None = None) -> list[vim.alarm.Alarm]:
        """Returns a list of ``vim.alarm.Alarm``, which may be empty. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"entity": entity}
        _result: list[vim.alarm.Alarm] = self._invoke("GetAlarm", _arguments)
        return _result

    @_rt.method(
        "AreAlarmActionsEnabled",
        since="vim.version.version5",
        rank=5,
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                since="vim.version.version5",
                rank=5,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def AreAlarmActionsEnabled(self, entity: vim.ManagedEntity) -> bool:
        """Returns ``boolean``. Since vSphere API 4.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``System.Read`` is needed on it.
        """
        _arguments = {"entity": entity}
        if self._rank < 5:
            self._unsupported("AreAlarmActionsEnabled", 5)
        _result: bool = self._invoke("AreAlarmActionsEnabled", _arguments)
        return _result

    GetAlarmActionsEnabled = AreAlarmActionsEnabled

    @_rt.method(
        "EnableAlarmActions",
        since="vim.version.version5",
        rank=5,
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                since="vim.version.version5",
                rank=5,
                privilege="Alarm.DisableActions",
            ),
            _rt.Parameter("enabled", "boolean", since="vim.version.version5", rank=5),
        ),
    )
    def EnableAlarmActions(self, entity: vim.ManagedEntity, enabled: bool) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``Alarm.DisableActions`` is
                needed on it.
            enabled: ``boolean``, required.
        """
        _arguments = {"entity": entity, "enabled": enabled}
        if self._rank < 5:
            self._unsupported("EnableAlarmActions", 5)
        self._invoke("EnableAlarmActions", _arguments)

    SetAlarmActionsEnabled = EnableAlarmActions

    @_rt.method(
        "GetAlarmState",
        parameters=(_rt.Parameter("entity", "vim.ManagedEntity", privilege="System.Read"),),
        returns=_rt.Returns("vim.alarm.AlarmState", array=True, optional=True),
    )
    def GetAlarmState(self, entity: vim.ManagedEntity) -> list[vim.alarm.AlarmState]:
        """Returns a list of ``vim.alarm.AlarmState``, which may be empty. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``System.Read`` is needed on it.
        """
        _arguments = {"entity": entity}
        _result: list[vim.alarm.AlarmState] = self._invoke("GetAlarmState", _arguments)
        return _result

    @_rt.method(
        "AcknowledgeAlarm",
        since="vim.version.version5",
        rank=5,
        parameters=(
            _rt.Parameter(
                "alarm",
                "vim.alarm.Alarm",
                since="vim.version.version5",
                rank=5,
                privilege="Alarm.Acknowledge",
            ),
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                since="vim.version.version5",
                rank=5,
                privilege="System.Read",
            ),
        ),
    )
    def AcknowledgeAlarm(self, alarm: vim.alarm.Alarm, entity: vim.ManagedEntity) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            alarm: ``vim.alarm.Alarm``, required. The privilege ``Alarm.Acknowledge`` is needed on
                it.
            entity: ``vim.ManagedEntity``, required. The privilege ``System.Read`` is needed on it.
        """
        _arguments = {"alarm": alarm, "entity": entity}
        if self._rank < 5:
            self._unsupported("AcknowledgeAlarm", 5)
        self._invoke("AcknowledgeAlarm", _arguments)

    @_rt.method(
        "ClearTriggeredAlarms",
        since="vim.version.version12",
        rank=12,
        privilege="Alarm.SetStatus",
        parameters=(
            _rt.Parameter(
                "filter", "vim.alarm.AlarmFilterSpec", since="vim.version.version12", rank=12
            ),
        ),
    )
    def ClearTriggeredAlarms(self, filter: vim.alarm.AlarmFilterSpec) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Args:
            filter: ``vim.alarm.AlarmFilterSpec``, required.

        Privilege:
            ``Alarm.SetStatus``
        """
        _arguments = {"filter": filter}
        if self._rank < 12:
            self._unsupported("ClearTriggeredAlarms", 12)
        self._check_arguments("ClearTriggeredAlarms", _arguments)
        self._invoke("ClearTriggeredAlarms", _arguments)

    @_rt.method(
        "DisableAlarm",
        since="vim.version.v6_9_1",
        rank=17,
        parameters=(
            _rt.Parameter(
                "alarm",
                "vim.alarm.Alarm",
                since="vim.version.v6_9_1",
                rank=17,
                privilege="Alarm.ToggleEnableOnEntity",
            ),
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                since="vim.version.v6_9_1",
                rank=17,
                privilege="System.Read",
            ),
        ),
    )
    def DisableAlarm(self, alarm: vim.alarm.Alarm, entity: vim.ManagedEntity) -> None:
        """Returns nothing. Since vSphere API 6.9.1.

        Args:
            alarm: ``vim.alarm.Alarm``, required. The privilege ``Alarm.ToggleEnableOnEntity`` is
                needed on it.
            entity: ``vim.ManagedEntity``, required. The privilege ``System.Read`` is needed on it.
        """
        _arguments = {"alarm": alarm, "entity": entity}
        if self._rank < 17:
            self._unsupported("DisableAlarm", 17)
        self._invoke("DisableAlarm", _arguments)

    @_rt.method(
        "EnableAlarm",
        since="vim.version.v6_9_1",
        rank=17,
        parameters=(
            _rt.Parameter(
                "alarm",
                "vim.alarm.Alarm",
                since="vim.version.v6_9_1",
                rank=17,
                privilege="Alarm.ToggleEnableOnEntity",
            ),
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                since="vim.version.v6_9_1",
                rank=17,
                privilege="System.Read",
            ),
        ),
    )
    def EnableAlarm(self, alarm: vim.alarm.Alarm, entity: vim.ManagedEntity) -> None:
        """Returns nothing. Since vSphere API 6.9.1.

        Args:
            alarm: ``vim.alarm.Alarm``, required. The privilege ``Alarm.ToggleEnableOnEntity`` is
                needed on it.
            entity: ``vim.ManagedEntity``, required. The privilege ``System.Read`` is needed on it.
        """
        _arguments = {"alarm": alarm, "entity": entity}
        if self._rank < 17:
            self._unsupported("EnableAlarm", 17)
        self._invoke("EnableAlarm", _arguments)
