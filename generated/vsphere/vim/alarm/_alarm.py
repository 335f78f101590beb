# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.Alarm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.alarm.Alarm",
    wire_name="Alarm",
    properties=lambda: (_rt.Property("info", "vim.alarm.AlarmInfo", privilege="System.View"),),
)
class Alarm(vim.ExtensibleManagedObject):
    """The managed object ``vim.alarm.Alarm``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/Alarm.rst``
    """

    @property
    def info(self) -> vim.alarm.AlarmInfo:
        """``vim.alarm.AlarmInfo``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.alarm.AlarmInfo = self._fetch("info")
        return _result

    @_rt.method("RemoveAlarm", privilege="Alarm.Delete")
    def RemoveAlarm(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Alarm.Delete``
        """
        self._invoke("RemoveAlarm", {})

    Remove = RemoveAlarm

    @_rt.method(
        "ReconfigureAlarm",
        privilege="Alarm.Edit",
        raises=(vim.fault.InvalidName, vim.fault.DuplicateName),
        parameters=(_rt.Parameter("spec", "vim.alarm.AlarmSpec"),),
    )
    def ReconfigureAlarm(self, spec: vim.alarm.AlarmSpec) -> None:
        """Returns nothing. Since 1.0.

        Args:
            spec: ``vim.alarm.AlarmSpec``, required.

        Raises:
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Alarm.Edit``
        """
        _arguments = {"spec": spec}
        self._check_arguments("ReconfigureAlarm", _arguments)
        self._invoke("ReconfigureAlarm", _arguments)

    Reconfigure = ReconfigureAlarm
