# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.alarm``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._alarm import Alarm as Alarm
    from ._alarm_action import AlarmAction as AlarmAction
    from ._alarm_description import AlarmDescription as AlarmDescription
    from ._alarm_expression import AlarmExpression as AlarmExpression
    from ._alarm_filter_spec import AlarmFilterSpec as AlarmFilterSpec
    from ._alarm_info import AlarmInfo as AlarmInfo
    from ._alarm_manager import AlarmManager as AlarmManager
    from ._alarm_setting import AlarmSetting as AlarmSetting
    from ._alarm_spec import AlarmSpec as AlarmSpec
    from ._alarm_state import AlarmState as AlarmState
    from ._alarm_triggering_action import AlarmTriggeringAction as AlarmTriggeringAction
    from ._and_alarm_expression import AndAlarmExpression as AndAlarmExpression
    from ._event_alarm_expression import EventAlarmExpression as EventAlarmExpression
    from ._group_alarm_action import GroupAlarmAction as GroupAlarmAction
    from ._metric_alarm_expression import MetricAlarmExpression as MetricAlarmExpression
    from ._or_alarm_expression import OrAlarmExpression as OrAlarmExpression
    from ._state_alarm_expression import StateAlarmExpression as StateAlarmExpression
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Alarm": "_alarm",
            "AlarmAction": "_alarm_action",
            "AlarmDescription": "_alarm_description",
            "AlarmExpression": "_alarm_expression",
            "AlarmFilterSpec": "_alarm_filter_spec",
            "AlarmInfo": "_alarm_info",
            "AlarmManager": "_alarm_manager",
            "AlarmSetting": "_alarm_setting",
            "AlarmSpec": "_alarm_spec",
            "AlarmState": "_alarm_state",
            "AlarmTriggeringAction": "_alarm_triggering_action",
            "AndAlarmExpression": "_and_alarm_expression",
            "EventAlarmExpression": "_event_alarm_expression",
            "GroupAlarmAction": "_group_alarm_action",
            "MetricAlarmExpression": "_metric_alarm_expression",
            "OrAlarmExpression": "_or_alarm_expression",
            "StateAlarmExpression": "_state_alarm_expression",
        },
        (),
    )

__all__ = [
    "Alarm",
    "AlarmAction",
    "AlarmDescription",
    "AlarmExpression",
    "AlarmFilterSpec",
    "AlarmInfo",
    "AlarmManager",
    "AlarmSetting",
    "AlarmSpec",
    "AlarmState",
    "AlarmTriggeringAction",
    "AndAlarmExpression",
    "EventAlarmExpression",
    "GroupAlarmAction",
    "MetricAlarmExpression",
    "OrAlarmExpression",
    "StateAlarmExpression",
]
