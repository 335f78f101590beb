# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreRenamedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreRenamedEvent",
    wire_name="DatastoreRenamedEvent",
    properties=lambda: (
        _rt.Property("oldName", "string"),
        _rt.Property("newName", "string"),
    ),
)
class DatastoreRenamedEvent(vim.event.DatastoreEvent):
    """The data object ``vim.event.DatastoreRenamedEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreRenamedEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since 1.0."""
    newName: str = ""
    """``string``, required. Since 1.0."""
