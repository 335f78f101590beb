# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTaskDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.scheduler.ScheduledTaskDescription",
    wire_name="ScheduledTaskDescription",
    properties=lambda: (
        _rt.Property("action", "vim.TypeDescription", array=True),
        _rt.Property(
            "schedulerInfo", "vim.scheduler.ScheduledTaskDescription.SchedulerDetail", array=True
        ),
        _rt.Property("state", "vim.ElementDescription", array=True),
        _rt.Property("dayOfWeek", "vim.ElementDescription", array=True),
        _rt.Property("weekOfMonth", "vim.ElementDescription", array=True),
    ),
)
class ScheduledTaskDescription(vmodl.DynamicData):
    """The data object ``vim.scheduler.ScheduledTaskDescription``.

    Fields:
        - ``action``: List of ``vim.TypeDescription``, required.
        - ``schedulerInfo``: List of ``vim.scheduler.ScheduledTaskDescription.SchedulerDetail``,
          required.
        - ``state``: List of ``vim.ElementDescription``, required.
        - ``dayOfWeek``: List of ``vim.ElementDescription``, required.
        - ``weekOfMonth``: List of ``vim.ElementDescription``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/ScheduledTaskDescription.rst``
    """

    @_rt.data(
        "vim.scheduler.ScheduledTaskDescription.SchedulerDetail",
        wire_name="ScheduledTaskDetail",
        properties=lambda: (_rt.Property("frequency", "string"),),
    )
    class SchedulerDetail(vim.TypeDescription):
        """The data object ``vim.scheduler.ScheduledTaskDescription.SchedulerDetail``, on the wire ``ScheduledTaskDetail``.

        Fields:
            - ``frequency``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/scheduler/ScheduledTaskDescription/SchedulerDetail.rst``
        """

        frequency: str = ""
        """``string``, required. Since 1.0."""

    action: _rt.Field[list[vim.TypeDescription], Iterable[vim.TypeDescription]] = _rt.EMPTY
    """List of ``vim.TypeDescription``, required. Since 1.0."""
    schedulerInfo: _rt.Field[
        list[vim.scheduler.ScheduledTaskDescription.SchedulerDetail],
        Iterable[vim.scheduler.ScheduledTaskDescription.SchedulerDetail],
    ] = _rt.EMPTY
    """List of ``vim.scheduler.ScheduledTaskDescription.SchedulerDetail``, required. Since 1.0."""
    state: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    dayOfWeek: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    weekOfMonth: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """List of ``vim.ElementDescription``, required. Since 1.0."""
