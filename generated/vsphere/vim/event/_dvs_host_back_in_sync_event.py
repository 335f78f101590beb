# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsHostBackInSyncEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsHostBackInSyncEvent",
    wire_name="DvsHostBackInSyncEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostBackInSync", "vim.event.HostEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class DvsHostBackInSyncEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsHostBackInSyncEvent``.

    Fields:
        - ``hostBackInSync``: ``vim.event.HostEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsHostBackInSyncEvent.rst``
    """

    hostBackInSync: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.0."""
