# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareManagingEntity``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileShareManagingEntity",
    wire_name="VsanFileShareManagingEntity",
    since="vsan.version.version12",
    rank=10,
)
class FileShareManagingEntity(_rt.VimEnum):
    """The enum ``vim.vsan.FileShareManagingEntity``, on the wire ``VsanFileShareManagingEntity``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareManagingEntity.rst``
    """

    cns = "cns"
    """The value ``cns``."""
    user = "user"
    """The value ``user``."""
    FileShareManagingEntity_Unknown = "FileShareManagingEntity_Unknown"
    """The value ``FileShareManagingEntity_Unknown``."""
