# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TaskInProgress``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.TaskInProgress",
    wire_name="TaskInProgress",
    properties=(_rt.Property("task", "vim.Task"),),
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

    task: vim.Task
    """``vim.Task``, required. Since 1.0."""

    def __init__(
        self,
        msg: str | None = None,
        *,
        task: vim.Task = _rt.REQUIRED,
        dynamicType: str | None = None,
        dynamicProperty: Iterable[vmodl.DynamicProperty] = (),
        faultCause: vmodl.MethodFault | None = None,
        faultMessage: Iterable[vmodl.LocalizableMessage] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        self._fill(
            {
                "msg": msg,
                "task": task,
                "dynamicType": dynamicType,
                "dynamicProperty": dynamicProperty,
                "faultCause": faultCause,
                "faultMessage": faultMessage,
            }
        )
