# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreFileDeletedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreFileDeletedEvent",
    wire_name="DatastoreFileDeletedEvent",
    since="vim.version.version5",
    rank=5,
)
class DatastoreFileDeletedEvent(vim.event.DatastoreFileEvent):
    """The data object ``vim.event.DatastoreFileDeletedEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DatastoreFileDeletedEvent.rst``
    """
