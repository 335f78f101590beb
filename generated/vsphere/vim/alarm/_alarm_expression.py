# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmExpression``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.alarm.AlarmExpression", wire_name="AlarmExpression")
class AlarmExpression(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmExpression``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmExpression.rst``
    """
