# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreFileEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreFileEvent",
    wire_name="DatastoreFileEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("targetFile", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "sourceOfOperation", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("succeeded", "boolean", optional=True, since="vim.version.version11", rank=11),
    ),
)
class DatastoreFileEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.DatastoreFileEvent``.

    Fields:
        - ``targetFile``: ``string``, required.
        - ``sourceOfOperation``: ``string``, optional. Since vSphere API 6.5.
        - ``succeeded``: ``boolean``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DatastoreFileEvent.rst``
    """

    targetFile: str = ""
    """``string``, required. Since vSphere API 4.0."""
    sourceOfOperation: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    succeeded: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
