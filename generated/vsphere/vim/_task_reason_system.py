# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskReasonSystem``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data("vim.TaskReasonSystem", wire_name="TaskReasonSystem")
class TaskReasonSystem(vim.TaskReason):
    """The server began the task on its own account.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskReasonSystem.md``
        ``vim/TaskReasonSystem.rst``
    """
