# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.CreateTaskAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.action.CreateTaskAction",
    wire_name="CreateTaskAction",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("taskTypeId", "string", since="vim.version.version2", rank=2),
        _rt.Property("cancelable", "boolean", since="vim.version.version2", rank=2),
    ),
)
class CreateTaskAction(vim.action.Action):
    """The data object ``vim.action.CreateTaskAction``.

    Fields:
        - ``taskTypeId``: ``string``, required.
        - ``cancelable``: ``boolean``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/action/CreateTaskAction.rst``
    """

    taskTypeId: str = ""
    """``string``, required. Since VI API 2.5."""
    cancelable: bool = False
    """``boolean``, required. Since VI API 2.5."""
