# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.StateAlarmExpression``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.alarm.StateAlarmExpression",
    wire_name="StateAlarmExpression",
    properties=lambda: (
        _rt.Property("operator", "vim.alarm.StateAlarmExpression.StateOperator"),
        _rt.Property("type", "TypeName"),
        _rt.Property("statePath", "PropertyPath"),
        _rt.Property("yellow", "string", optional=True),
        _rt.Property("red", "string", optional=True),
    ),
)
class StateAlarmExpression(vim.alarm.AlarmExpression):
    """The data object ``vim.alarm.StateAlarmExpression``.

    Fields:
        - ``operator``: ``vim.alarm.StateAlarmExpression.StateOperator``, required.
        - ``type``: ``TypeName``, required.
        - ``statePath``: ``PropertyPath``, required.
        - ``yellow``: ``string``, optional.
        - ``red``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/StateAlarmExpression.rst``
    """

    @_rt.enum("vim.alarm.StateAlarmExpression.StateOperator", wire_name="StateAlarmOperator")
    class StateOperator(_rt.VimEnum):
        """The enum ``vim.alarm.StateAlarmExpression.StateOperator``, on the wire ``StateAlarmOperator``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/alarm/StateAlarmExpression/StateOperator.rst``
        """

        isEqual = "isEqual"
        """The value ``isEqual``."""
        isUnequal = "isUnequal"
        """The value ``isUnequal``."""

    operator: _rt.Field[
        vim.alarm.StateAlarmExpression.StateOperator,
        vim.alarm.StateAlarmExpression.StateOperator | str,
    ] = _rt.UNSET
    """``vim.alarm.StateAlarmExpression.StateOperator``, required. Since 1.0."""
    type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since 1.0."""
    statePath: str = ""
    """``PropertyPath``, required. Since 1.0."""
    yellow: str | None = None
    """``string``, optional. Since 1.0."""
    red: str | None = None
    """``string``, optional. Since 1.0."""
