# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.EventAlarmExpression``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.alarm.EventAlarmExpression",
    wire_name="EventAlarmExpression",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "comparisons",
            "vim.alarm.EventAlarmExpression.Comparison",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("eventType", "TypeName", since="vim.version.version2", rank=2),
        _rt.Property("eventTypeId", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("objectType", "TypeName", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "status",
            "vim.ManagedEntity.Status",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class EventAlarmExpression(vim.alarm.AlarmExpression):
    """The data object ``vim.alarm.EventAlarmExpression``.

    Fields:
        - ``comparisons``: List of ``vim.alarm.EventAlarmExpression.Comparison``, optional. Since
          vSphere API 4.0.
        - ``eventType``: ``TypeName``, required.
        - ``eventTypeId``: ``string``, optional.
        - ``objectType``: ``TypeName``, optional. Since vSphere API 4.0.
        - ``status``: ``vim.ManagedEntity.Status``, optional. Since vSphere API 4.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/alarm/EventAlarmExpression.rst``
    """

    @_rt.data(
        "vim.alarm.EventAlarmExpression.Comparison",
        wire_name="EventAlarmExpressionComparison",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("attributeName", "string", since="vim.version.version5", rank=5),
            _rt.Property("operator", "string", since="vim.version.version5", rank=5),
            _rt.Property("value", "string", since="vim.version.version5", rank=5),
        ),
    )
    class Comparison(vmodl.DynamicData):
        """The data object ``vim.alarm.EventAlarmExpression.Comparison``, on the wire ``EventAlarmExpressionComparison``.

        Fields:
            - ``attributeName``: ``string``, required.
            - ``operator``: ``string``, required.
            - ``value``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/alarm/EventAlarmExpression/Comparison.rst``
        """

        attributeName: str = ""
        """``string``, required. Since vSphere API 4.0."""
        operator: str = ""
        """``string``, required. Since vSphere API 4.0."""
        value: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.enum(
        "vim.alarm.EventAlarmExpression.ComparisonOperator",
        wire_name="EventAlarmExpressionComparisonOperator",
        since="vim.version.version5",
        rank=5,
    )
    class ComparisonOperator(_rt.VimEnum):
        """The enum ``vim.alarm.EventAlarmExpression.ComparisonOperator``, on the wire ``EventAlarmExpressionComparisonOperator``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/alarm/EventAlarmExpression/ComparisonOperator.rst``
        """

        equals = "equals"
        """The value ``equals``."""
        notEqualTo = "notEqualTo"
        """The value ``notEqualTo``."""
        startsWith = "startsWith"
        """The value ``startsWith``."""
        doesNotStartWith = "doesNotStartWith"
        """The value ``doesNotStartWith``."""
        endsWith = "endsWith"
        """The value ``endsWith``."""
        doesNotEndWith = "doesNotEndWith"
        """The value ``doesNotEndWith``."""

    comparisons: _rt.Field[
        list[vim.alarm.EventAlarmExpression.Comparison],
        Iterable[vim.alarm.EventAlarmExpression.Comparison],
    ] = _rt.EMPTY
    """List of ``vim.alarm.EventAlarmExpression.Comparison``, optional. Since vSphere API 4.0."""
    eventType: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since VI API 2.5."""
    eventTypeId: str | None = None
    """``string``, optional. Since VI API 2.5."""
    objectType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since vSphere API 4.0."""
    status: _rt.Field[vim.ManagedEntity.Status | None, vim.ManagedEntity.Status | str | None] = (
        _rt.UNSET
    )
    """``vim.ManagedEntity.Status``, optional. Since vSphere API 4.0."""
