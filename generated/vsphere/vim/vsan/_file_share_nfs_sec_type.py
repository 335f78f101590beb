# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareNfsSecType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileShareNfsSecType",
    wire_name="VsanFileShareNfsSecType",
    since="vsan.version.version15",
    rank=13,
)
class FileShareNfsSecType(_rt.VimEnum):
    """The enum ``vim.vsan.FileShareNfsSecType``, on the wire ``VsanFileShareNfsSecType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/FileShareNfsSecType.rst``
    """

    SYS = "SYS"
    """The value ``SYS``."""
    KRB5 = "KRB5"
    """The value ``KRB5``."""
    KRB5I = "KRB5I"
    """The value ``KRB5I``."""
    KRB5P = "KRB5P"
    """The value ``KRB5P``."""
    FileShareNfsSecType_Unknown = "FileShareNfsSecType_Unknown"
    """The value ``FileShareNfsSecType_Unknown``."""
