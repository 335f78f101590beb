# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreFileCopiedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreFileCopiedEvent",
    wire_name="DatastoreFileCopiedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "sourceDatastore",
            "vim.event.DatastoreEventArgument",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("sourceFile", "string", since="vim.version.version5", rank=5),
    ),
)
class DatastoreFileCopiedEvent(vim.event.DatastoreFileEvent):
    """The data object ``vim.event.DatastoreFileCopiedEvent``.

    Fields:
        - ``sourceDatastore``: ``vim.event.DatastoreEventArgument``, required.
        - ``sourceFile``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DatastoreFileCopiedEvent.rst``
    """

    sourceDatastore: vim.event.DatastoreEventArgument = _rt.UNSET
    """``vim.event.DatastoreEventArgument``, required. Since vSphere API 4.0."""
    sourceFile: str = ""
    """``string``, required. Since vSphere API 4.0."""
