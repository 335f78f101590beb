# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.alarm.AlarmAction", wire_name="AlarmAction")
class AlarmAction(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmAction``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmAction.rst``
    """
