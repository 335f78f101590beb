# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmBeingClonedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmBeingClonedEvent",
    wire_name="VmBeingClonedEvent",
    properties=lambda: (
        _rt.Property("destFolder", "vim.event.FolderEventArgument"),
        _rt.Property("destName", "string"),
        _rt.Property("destHost", "vim.event.HostEventArgument"),
    ),
)
class VmBeingClonedEvent(vim.event.VmCloneEvent):
    """The data object ``vim.event.VmBeingClonedEvent``.

    Fields:
        - ``destFolder``: ``vim.event.FolderEventArgument``, required.
        - ``destName``: ``string``, required.
        - ``destHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmBeingClonedEvent.rst``
    """

    destFolder: vim.event.FolderEventArgument = _rt.UNSET
    """``vim.event.FolderEventArgument``, required. Since 1.0."""
    destName: str = ""
    """``string``, required. Since 1.0."""
    destHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
