# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The simulated objects of this room."""

from __future__ import annotations

from ..core.registration import SharedObject
from .extension_manager import ExtensionManager
from .task_manager import TaskManager

OBJECTS = (
    SharedObject(
        type="vim.TaskManager",
        make=TaskManager,
        entry_point="taskManager",
        needs=(
            *("vim.Task", "vim.TaskInfo", "vim.TaskInfo.State", "vim.TaskReasonUser", "vim.TaskReasonSystem"),
            *("vim.TaskHistoryCollector", "vim.TaskFilterSpec"),
        ),
    ),
    SharedObject(
        type="vim.ExtensionManager", make=ExtensionManager, entry_point="extensionManager", optional=True
    ),
)
