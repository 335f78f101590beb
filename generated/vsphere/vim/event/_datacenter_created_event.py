# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatacenterCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatacenterCreatedEvent",
    wire_name="DatacenterCreatedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "parent", "vim.event.FolderEventArgument", since="vim.version.version2", rank=2
        ),
    ),
)
class DatacenterCreatedEvent(vim.event.DatacenterEvent):
    """The data object ``vim.event.DatacenterCreatedEvent``.

    Fields:
        - ``parent``: ``vim.event.FolderEventArgument``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DatacenterCreatedEvent.rst``
    """

    parent: vim.event.FolderEventArgument = _rt.UNSET
    """``vim.event.FolderEventArgument``, required. Since VI API 2.5."""
