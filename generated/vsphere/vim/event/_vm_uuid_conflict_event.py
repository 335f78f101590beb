# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUuidConflictEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmUuidConflictEvent",
    wire_name="VmUuidConflictEvent",
    properties=lambda: (
        _rt.Property("conflictedVm", "vim.event.VmEventArgument"),
        _rt.Property("uuid", "string"),
    ),
)
class VmUuidConflictEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmUuidConflictEvent``.

    Fields:
        - ``conflictedVm``: ``vim.event.VmEventArgument``, required.
        - ``uuid``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUuidConflictEvent.rst``
    """

    conflictedVm: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since 1.0."""
    uuid: str = ""
    """``string``, required. Since 1.0."""
