# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatacenterRenamedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatacenterRenamedEvent",
    wire_name="DatacenterRenamedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("oldName", "string", since="vim.version.version2", rank=2),
        _rt.Property("newName", "string", since="vim.version.version2", rank=2),
    ),
)
class DatacenterRenamedEvent(vim.event.DatacenterEvent):
    """The data object ``vim.event.DatacenterRenamedEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/DatacenterRenamedEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since VI API 2.5."""
    newName: str = ""
    """``string``, required. Since VI API 2.5."""
