# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceConfigOpType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileServiceConfigOpType",
    wire_name="VsanFileServiceConfigOpType",
    since="vsan.version.version16",
    rank=14,
)
class FileServiceConfigOpType(_rt.VimEnum):
    """The enum ``vim.vsan.FileServiceConfigOpType``, on the wire ``VsanFileServiceConfigOpType``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/FileServiceConfigOpType.rst``
    """

    CleanAffinityLocation = "CleanAffinityLocation"
    """The value ``CleanAffinityLocation``."""
    FileServiceConfigOpType_Unknown = "FileServiceConfigOpType_Unknown"
    """The value ``FileServiceConfigOpType_Unknown``."""
