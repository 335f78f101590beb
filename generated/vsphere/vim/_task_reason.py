# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TaskReason``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data("vim.TaskReason", wire_name="TaskReason")
class TaskReason(vmodl.DynamicData):
    """Base of the types that say why a task exists. Test for the concrete type to learn more.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TaskReason.md``
        ``vim/TaskReason.rst``
    """
