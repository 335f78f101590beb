# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmInstanceUuidConflictEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmInstanceUuidConflictEvent",
    wire_name="VmInstanceUuidConflictEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "conflictedVm", "vim.event.VmEventArgument", since="vim.version.version5", rank=5
        ),
        _rt.Property("instanceUuid", "string", since="vim.version.version5", rank=5),
    ),
)
class VmInstanceUuidConflictEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmInstanceUuidConflictEvent``.

    Fields:
        - ``conflictedVm``: ``vim.event.VmEventArgument``, required.
        - ``instanceUuid``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmInstanceUuidConflictEvent.rst``
    """

    conflictedVm: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since vSphere API 4.0."""
    instanceUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
