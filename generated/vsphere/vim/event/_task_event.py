# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TaskEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.TaskEvent",
    wire_name="TaskEvent",
    properties=lambda: (_rt.Property("info", "vim.TaskInfo"),),
)
class TaskEvent(vim.event.Event):
    """The data object ``vim.event.TaskEvent``.

    Fields:
        - ``info``: ``vim.TaskInfo``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/TaskEvent.rst``
    """

    info: vim.TaskInfo = _rt.UNSET
    """``vim.TaskInfo``, required. Since 1.0."""
