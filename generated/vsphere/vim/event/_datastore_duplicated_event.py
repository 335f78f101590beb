# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreDuplicatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DatastoreDuplicatedEvent", wire_name="DatastoreDuplicatedEvent")
class DatastoreDuplicatedEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.DatastoreDuplicatedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreDuplicatedEvent.rst``
    """
