# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareAccessType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileShareAccessType",
    wire_name="VsanFileShareAccessType",
    since="vsan.version.version12",
    rank=10,
)
class FileShareAccessType(_rt.VimEnum):
    """The enum ``vim.vsan.FileShareAccessType``, on the wire ``VsanFileShareAccessType``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareAccessType.rst``
    """

    READ_ONLY = "READ_ONLY"
    """The value ``READ_ONLY``."""
    READ_WRITE = "READ_WRITE"
    """The value ``READ_WRITE``."""
    NO_ACCESS = "NO_ACCESS"
    """The value ``NO_ACCESS``."""
    FileShareAccessType_Unknown = "FileShareAccessType_Unknown"
    """The value ``FileShareAccessType_Unknown``."""
