# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TaskInProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TaskInProgress",
    wire_name="TaskInProgress",
    properties=lambda: (_rt.Property("task", "vim.Task"),),
)
class TaskInProgress(vim.fault.VimFault):
    """Another task holds the object. Wait for that one, which the fault names, and try again.

    Fields:
        - ``task``: ``vim.Task``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.TaskInProgress.md``
        ``vim/fault/TaskInProgress.rst``
    """

    task: vim.Task = _rt.UNSET
    """``vim.Task``, required. Since 1.0."""
