# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreDiscoveredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreDiscoveredEvent",
    wire_name="DatastoreDiscoveredEvent",
    properties=lambda: (_rt.Property("datastore", "vim.event.DatastoreEventArgument"),),
)
class DatastoreDiscoveredEvent(vim.event.HostEvent):
    """The data object ``vim.event.DatastoreDiscoveredEvent``.

    Fields:
        - ``datastore``: ``vim.event.DatastoreEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreDiscoveredEvent.rst``
    """

    datastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since 1.0."""
