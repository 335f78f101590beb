# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmClonedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmClonedEvent",
    wire_name="VmClonedEvent",
    properties=lambda: (_rt.Property("sourceVm", "vim.event.VmEventArgument"),),
)
class VmClonedEvent(vim.event.VmCloneEvent):
    """The data object ``vim.event.VmClonedEvent``.

    Fields:
        - ``sourceVm``: ``vim.event.VmEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmClonedEvent.rst``
    """

    sourceVm: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since 1.0."""
