# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsImportEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsImportEvent",
    wire_name="DvsImportEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("importType", "string", since="vim.version.version8", rank=8),
    ),
)
class DvsImportEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsImportEvent``.

    Fields:
        - ``importType``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvsImportEvent.rst``
    """

    importType: str = ""
    """``string``, required. Since vSphere API 5.1."""
