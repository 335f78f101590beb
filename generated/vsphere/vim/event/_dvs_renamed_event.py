# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsRenamedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsRenamedEvent",
    wire_name="DvsRenamedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("oldName", "string", since="vim.version.version5", rank=5),
        _rt.Property("newName", "string", since="vim.version.version5", rank=5),
    ),
)
class DvsRenamedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsRenamedEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsRenamedEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    newName: str = ""
    """``string``, required. Since vSphere API 4.0."""
