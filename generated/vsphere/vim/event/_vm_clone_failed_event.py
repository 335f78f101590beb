# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmCloneFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmCloneFailedEvent",
    wire_name="VmCloneFailedEvent",
    properties=lambda: (
        _rt.Property("destFolder", "vim.event.FolderEventArgument"),
        _rt.Property("destName", "string"),
        _rt.Property("destHost", "vim.event.HostEventArgument"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
    ),
)
class VmCloneFailedEvent(vim.event.VmCloneEvent):
    """The data object ``vim.event.VmCloneFailedEvent``.

    Fields:
        - ``destFolder``: ``vim.event.FolderEventArgument``, required.
        - ``destName``: ``string``, required.
        - ``destHost``: ``vim.event.HostEventArgument``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmCloneFailedEvent.rst``
    """

    destFolder: vim.event.FolderEventArgument = _rt.UNSET
    """``vim.event.FolderEventArgument``, required. Since 1.0."""
    destName: str = ""
    """``string``, required. Since 1.0."""
    destHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
