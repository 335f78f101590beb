# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.scheduler.ScheduledTaskSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.scheduler.ScheduledTaskSpec",
    wire_name="ScheduledTaskSpec",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("description", "string"),
        _rt.Property("enabled", "boolean"),
        _rt.Property("scheduler", "vim.scheduler.TaskScheduler"),
        _rt.Property("action", "vim.action.Action"),
        _rt.Property("notification", "string", optional=True),
    ),
)
class ScheduledTaskSpec(vmodl.DynamicData):
    """The data object ``vim.scheduler.ScheduledTaskSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``description``: ``string``, required.
        - ``enabled``: ``boolean``, required.
        - ``scheduler``: ``vim.scheduler.TaskScheduler``, required.
        - ``action``: ``vim.action.Action``, required.
        - ``notification``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/scheduler/ScheduledTaskSpec.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
    description: str = ""
    """``string``, required. Since 1.0."""
    enabled: bool = False
    """``boolean``, required. Since 1.0."""
    scheduler: vim.scheduler.TaskScheduler = _rt.UNSET
    """``vim.scheduler.TaskScheduler``, required. Since 1.0."""
    action: vim.action.Action = _rt.UNSET
    """``vim.action.Action``, required. Since 1.0."""
    notification: str | None = None
    """``string``, optional. Since 1.0."""
