# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.Action``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.action.Action", wire_name="Action")
class Action(vmodl.DynamicData):
    """The data object ``vim.action.Action``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/action/Action.rst``
    """

    @_rt.enum("vim.action.Action.ActionParameter", wire_name="ActionParameter")
    class ActionParameter(_rt.VimEnum):
        """The enum ``vim.action.Action.ActionParameter``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/action/Action/ActionParameter.rst``
        """

        targetName = "targetName"
        """The value ``targetName``."""
        alarmName = "alarmName"
        """The value ``alarmName``."""
        oldStatus = "oldStatus"
        """The value ``oldStatus``."""
        newStatus = "newStatus"
        """The value ``newStatus``."""
        triggeringSummary = "triggeringSummary"
        """The value ``triggeringSummary``."""
        declaringSummary = "declaringSummary"
        """The value ``declaringSummary``."""
        eventDescription = "eventDescription"
        """The value ``eventDescription``."""
        target = "target"
        """The value ``target``."""
        alarm = "alarm"
        """The value ``alarm``."""
