# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceVMStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileServiceVMStatus",
    wire_name="VsanFileServiceVMStatus",
    since="vsan.version.version12",
    rank=10,
)
class FileServiceVMStatus(_rt.VimEnum):
    """The enum ``vim.vsan.FileServiceVMStatus``, on the wire ``VsanFileServiceVMStatus``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileServiceVMStatus.rst``
    """

    running = "running"
    """The value ``running``."""
    upgrading = "upgrading"
    """The value ``upgrading``."""
    FileServiceVMStatus_Unknown = "FileServiceVMStatus_Unknown"
    """The value ``FileServiceVMStatus_Unknown``."""
