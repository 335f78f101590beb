# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMacConflictEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMacConflictEvent",
    wire_name="VmMacConflictEvent",
    properties=lambda: (
        _rt.Property("conflictedVm", "vim.event.VmEventArgument"),
        _rt.Property("mac", "string"),
    ),
)
class VmMacConflictEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmMacConflictEvent``.

    Fields:
        - ``conflictedVm``: ``vim.event.VmEventArgument``, required.
        - ``mac``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmMacConflictEvent.rst``
    """

    conflictedVm: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since 1.0."""
    mac: str = ""
    """``string``, required. Since 1.0."""
