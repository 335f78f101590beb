# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvpgImportEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvpgImportEvent",
    wire_name="DvpgImportEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("importType", "string", since="vim.version.version8", rank=8),
    ),
)
class DvpgImportEvent(vim.event.DVPortgroupEvent):
    """The data object ``vim.event.DvpgImportEvent``.

    Fields:
        - ``importType``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvpgImportEvent.rst``
    """

    importType: str = ""
    """``string``, required. Since vSphere API 5.1."""
