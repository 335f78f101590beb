# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.FileBackingDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.FileBackingDetails",
    wire_name="CnsFileBackingDetails",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "backingFileId", "string", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class FileBackingDetails(vim.cns.BackingObjectDetails):
    """The data object ``vim.cns.FileBackingDetails``, on the wire ``CnsFileBackingDetails``.

    Fields:
        - ``backingFileId``: ``string``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/FileBackingDetails.rst``
    """

    backingFileId: str | None = None
    """``string``, optional. Since vsan API 7.0."""
