# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TaskTimeoutEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.TaskTimeoutEvent", wire_name="TaskTimeoutEvent", since="vim.version.version2", rank=2
)
class TaskTimeoutEvent(vim.event.TaskEvent):
    """The data object ``vim.event.TaskTimeoutEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/TaskTimeoutEvent.rst``
    """
