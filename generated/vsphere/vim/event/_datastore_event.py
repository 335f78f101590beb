# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreEvent",
    wire_name="DatastoreEvent",
    properties=lambda: (
        _rt.Property("datastore", "vim.event.DatastoreEventArgument", optional=True),
    ),
)
class DatastoreEvent(vim.event.Event):
    """The data object ``vim.event.DatastoreEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since 1.0."""
