# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.MetricAlarmExpression``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.alarm.MetricAlarmExpression",
    wire_name="MetricAlarmExpression",
    properties=lambda: (
        _rt.Property("operator", "vim.alarm.MetricAlarmExpression.MetricOperator"),
        _rt.Property("type", "TypeName"),
        _rt.Property("metric", "vim.PerformanceManager.MetricId"),
        _rt.Property("yellow", "int", optional=True),
        _rt.Property("yellowInterval", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("red", "int", optional=True),
        _rt.Property("redInterval", "int", optional=True, since="vim.version.version5", rank=5),
    ),
)
class MetricAlarmExpression(vim.alarm.AlarmExpression):
    """The data object ``vim.alarm.MetricAlarmExpression``.

    Fields:
        - ``operator``: ``vim.alarm.MetricAlarmExpression.MetricOperator``, required.
        - ``type``: ``TypeName``, required.
        - ``metric``: ``vim.PerformanceManager.MetricId``, required.
        - ``yellow``: ``int``, optional.
        - ``yellowInterval``: ``int``, optional. Since vSphere API 4.0.
        - ``red``: ``int``, optional.
        - ``redInterval``: ``int``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/MetricAlarmExpression.rst``
    """

    @_rt.enum("vim.alarm.MetricAlarmExpression.MetricOperator", wire_name="MetricAlarmOperator")
    class MetricOperator(_rt.VimEnum):
        """The enum ``vim.alarm.MetricAlarmExpression.MetricOperator``, on the wire ``MetricAlarmOperator``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/alarm/MetricAlarmExpression/MetricOperator.rst``
        """

        isAbove = "isAbove"
        """The value ``isAbove``."""
        isBelow = "isBelow"
        """The value ``isBelow``."""

    operator: _rt.Field[
        vim.alarm.MetricAlarmExpression.MetricOperator,
        vim.alarm.MetricAlarmExpression.MetricOperator | str,
    ] = _rt.UNSET
    """``vim.alarm.MetricAlarmExpression.MetricOperator``, required. Since 1.0."""
    type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since 1.0."""
    metric: vim.PerformanceManager.MetricId = _rt.UNSET
    """``vim.PerformanceManager.MetricId``, required. Since 1.0."""
    yellow: int | None = None
    """``int``, optional. Since 1.0."""
    yellowInterval: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    red: int | None = None
    """``int``, optional. Since 1.0."""
    redInterval: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
