# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ClusterCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ClusterCreatedEvent",
    wire_name="ClusterCreatedEvent",
    properties=lambda: (_rt.Property("parent", "vim.event.FolderEventArgument"),),
)
class ClusterCreatedEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.ClusterCreatedEvent``.

    Fields:
        - ``parent``: ``vim.event.FolderEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ClusterCreatedEvent.rst``
    """

    parent: vim.event.FolderEventArgument = _rt.UNSET
    """``vim.event.FolderEventArgument``, required. Since 1.0."""
