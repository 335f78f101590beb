# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskReasonUser``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.TaskReasonUser",
    wire_name="TaskReasonUser",
    properties=lambda: (_rt.Property("userName", "string"),),
)
class TaskReasonUser(vim.TaskReason):
    """A person, or a program logged in as one, asked for the task.

    Fields:
        - ``userName``: Account that made the call.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskReasonUser.md``
        ``vim/TaskReasonUser.rst``
    """

    userName: str = ""
    """Account that made the call."""
