# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsCreatedEvent",
    wire_name="DvsCreatedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "parent", "vim.event.FolderEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class DvsCreatedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsCreatedEvent``.

    Fields:
        - ``parent``: ``vim.event.FolderEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsCreatedEvent.rst``
    """

    parent: vim.event.FolderEventArgument = _rt.UNSET
    """``vim.event.FolderEventArgument``, required. Since vSphere API 4.0."""
