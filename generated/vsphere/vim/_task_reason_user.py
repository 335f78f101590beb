# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskReasonUser``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskReasonUser",
    wire_name="TaskReasonUser",
    properties=(_rt.Property("userName", "string"),),
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

    userName: str
    """Account that made the call."""

    def __init__(
        self,
        *,
        userName: str = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {"userName": userName, "dynamicType": dynamicType, "dynamicProperty": dynamicProperty}
        )
