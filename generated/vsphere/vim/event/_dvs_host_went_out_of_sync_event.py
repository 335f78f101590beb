# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsHostWentOutOfSyncEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsHostWentOutOfSyncEvent",
    wire_name="DvsHostWentOutOfSyncEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostOutOfSync",
            "vim.event.DvsOutOfSyncHostArgument",
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DvsHostWentOutOfSyncEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsHostWentOutOfSyncEvent``.

    Fields:
        - ``hostOutOfSync``: ``vim.event.DvsOutOfSyncHostArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsHostWentOutOfSyncEvent.rst``
    """

    hostOutOfSync: vim.event.DvsOutOfSyncHostArgument = _rt.UNSET
    """``vim.event.DvsOutOfSyncHostArgument``, required. Since vSphere API 4.0."""
