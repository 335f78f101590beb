# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TaskDescription",
    wire_name="TaskDescription",
    properties=lambda: (
        _rt.Property("methodInfo", "vim.ElementDescription", array=True),
        _rt.Property("state", "vim.ElementDescription", array=True),
        _rt.Property("reason", "vim.TypeDescription", array=True),
    ),
)
class TaskDescription(vmodl.DynamicData):
    """Localized texts for displaying tasks. They follow the language of the session, not that of
    the task.

    Fields:
        - ``methodInfo``: Label and summary for each kind of operation, found by
          ``vim.TaskInfo.descriptionId``.
        - ``state``: Label and summary for each state of a task (``vim.TaskInfo.State``).
        - ``reason``: Label and summary for each type of ``vim.TaskInfo.reason``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskDescription.md``
        ``vim/TaskDescription.rst``
    """

    methodInfo: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """Label and summary for each kind of operation, found by ``vim.TaskInfo.descriptionId``."""
    state: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """Label and summary for each state of a task (``vim.TaskInfo.State``)."""
    reason: _rt.Field[list[vim.TypeDescription], Iterable[vim.TypeDescription]] = _rt.EMPTY
    """Label and summary for each type of ``vim.TaskInfo.reason``."""
