# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmBeingClonedNoFolderEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmBeingClonedNoFolderEvent",
    wire_name="VmBeingClonedNoFolderEvent",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("destName", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "destHost", "vim.event.HostEventArgument", since="vim.version.version6", rank=6
        ),
    ),
)
class VmBeingClonedNoFolderEvent(vim.event.VmCloneEvent):
    """The data object ``vim.event.VmBeingClonedNoFolderEvent``.

    Fields:
        - ``destName``: ``string``, required.
        - ``destHost``: ``vim.event.HostEventArgument``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/VmBeingClonedNoFolderEvent.rst``
    """

    destName: str = ""
    """``string``, required. Since vSphere API 4.1."""
    destHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.1."""
