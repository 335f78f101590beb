# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskDescription``."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskDescription",
    wire_name="TaskDescription",
    properties=(
        _rt.Property("methodInfo", "vim.ElementDescription", array=True),
        _rt.Property("state", "vim.ElementDescription", array=True),
        _rt.Property("reason", "vim.TypeDescription", array=True),
    ),
)
class TaskDescription(vmodl.DynamicData):
    """Localized texts for displaying tasks. They follow the language of the session, not that of
    the task.

    Attributes:
        methodInfo: Label and summary for each kind of operation, found by
            ``vim.TaskInfo.descriptionId``.
        state: Label and summary for each state of a task (``vim.TaskInfo.State``).
        reason: Label and summary for each type of ``vim.TaskInfo.reason``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskDescription.md``
        ``spec/rst/vim/TaskDescription.rst``
    """

    methodInfo: list[vim.ElementDescription]
    """Label and summary for each kind of operation, found by ``vim.TaskInfo.descriptionId``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskDescription.md``
        ``spec/rst/vim/TaskDescription.rst``
    """
    state: list[vim.ElementDescription]
    """Label and summary for each state of a task (``vim.TaskInfo.State``).

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskDescription.md``
        ``spec/rst/vim/TaskDescription.rst``
    """
    reason: list[vim.TypeDescription]
    """Label and summary for each type of ``vim.TaskInfo.reason``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``spec/md/vim.TaskDescription.md``
        ``spec/rst/vim/TaskDescription.rst``
    """

    def __init__(
        self,
        *,
        methodInfo: Sequence[vim.ElementDescription] = (),
        state: Sequence[vim.ElementDescription] = (),
        reason: Sequence[vim.TypeDescription] = (),
        dynamicType: str | None = None,
        dynamicProperty: Sequence[vmodl.DynamicProperty] = (),
    ) -> None:
        """Fill the fields; those that are left out stay unset."""
        super().__init__(dynamicType=dynamicType, dynamicProperty=dynamicProperty)
        self.methodInfo = _rt.array("methodInfo", methodInfo)
        self.state = _rt.array("state", state)
        self.reason = _rt.array("reason", reason)
