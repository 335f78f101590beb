# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AndAlarmExpression``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.alarm.AndAlarmExpression",
    wire_name="AndAlarmExpression",
    properties=lambda: (_rt.Property("expression", "vim.alarm.AlarmExpression", array=True),),
)
class AndAlarmExpression(vim.alarm.AlarmExpression):
    """The data object ``vim.alarm.AndAlarmExpression``.

    Fields:
        - ``expression``: List of ``vim.alarm.AlarmExpression``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AndAlarmExpression.rst``
    """

    expression: _rt.Field[list[vim.alarm.AlarmExpression], Iterable[vim.alarm.AlarmExpression]] = (
        _rt.EMPTY
    )
    """List of ``vim.alarm.AlarmExpression``, required. Since 1.0."""
