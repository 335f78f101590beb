# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreRenamedOnHostEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreRenamedOnHostEvent",
    wire_name="DatastoreRenamedOnHostEvent",
    properties=lambda: (
        _rt.Property("oldName", "string"),
        _rt.Property("newName", "string"),
    ),
)
class DatastoreRenamedOnHostEvent(vim.event.HostEvent):
    """The data object ``vim.event.DatastoreRenamedOnHostEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreRenamedOnHostEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since 1.0."""
    newName: str = ""
    """``string``, required. Since 1.0."""
