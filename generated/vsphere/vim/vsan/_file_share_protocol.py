# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareProtocol``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileShareProtocol",
    wire_name="VsanFileProtocol",
    since="vsan.version.version15",
    rank=13,
)
class FileShareProtocol(_rt.VimEnum):
    """The enum ``vim.vsan.FileShareProtocol``, on the wire ``VsanFileProtocol``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/FileShareProtocol.rst``
    """

    NFSv3 = "NFSv3"
    """The value ``NFSv3``."""
    NFSv4 = "NFSv4"
    """The value ``NFSv4``."""
    SMB = "SMB"
    """The value ``SMB``."""
    FileShareProtocol_Unknown = "FileShareProtocol_Unknown"
    """The value ``FileShareProtocol_Unknown``."""
