# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreRemovedOnHostEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreRemovedOnHostEvent",
    wire_name="DatastoreRemovedOnHostEvent",
    properties=lambda: (_rt.Property("datastore", "vim.event.DatastoreEventArgument"),),
)
class DatastoreRemovedOnHostEvent(vim.event.HostEvent):
    """The data object ``vim.event.DatastoreRemovedOnHostEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreRemovedOnHostEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since 1.0."""
