# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmStaticMacConflictEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmStaticMacConflictEvent",
    wire_name="VmStaticMacConflictEvent",
    properties=lambda: (
        _rt.Property("conflictedVm", "vim.event.VmEventArgument"),
        _rt.Property("mac", "string"),
    ),
)
class VmStaticMacConflictEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmStaticMacConflictEvent``.

    Fields:
        - ``conflictedVm``: ``vim.event.VmEventArgument``, required.
        - ``mac``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmStaticMacConflictEvent.rst``
    """

    conflictedVm: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since 1.0."""
    mac: str = ""
    """``string``, required. Since 1.0."""
