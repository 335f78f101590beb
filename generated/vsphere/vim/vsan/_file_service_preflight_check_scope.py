# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServicePreflightCheckScope``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileServicePreflightCheckScope",
    wire_name="VsanFileServicePreflightCheckScope",
    since="vsan.version.version19",
    rank=17,
)
class FileServicePreflightCheckScope(_rt.VimEnum):
    """The enum ``vim.vsan.FileServicePreflightCheckScope``, on the wire ``VsanFileServicePreflightCheckScope``.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/vsan/FileServicePreflightCheckScope.rst``
    """

    basic = "basic"
    """The value ``basic``."""
    advanced = "advanced"
    """The value ``advanced``."""
    FileServicePreflightCheckScope_Unknown = "FileServicePreflightCheckScope_Unknown"
    """The value ``FileServicePreflightCheckScope_Unknown``."""
