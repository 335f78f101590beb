# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreDestroyedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DatastoreDestroyedEvent", wire_name="DatastoreDestroyedEvent")
class DatastoreDestroyedEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.DatastoreDestroyedEvent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreDestroyedEvent.rst``
    """
