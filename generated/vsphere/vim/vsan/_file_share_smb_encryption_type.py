# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareSmbEncryptionType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.FileShareSmbEncryptionType",
    wire_name="VsanFileShareSmbEncryptionType",
    since="vsan.version.version15",
    rank=13,
)
class FileShareSmbEncryptionType(_rt.VimEnum):
    """The enum ``vim.vsan.FileShareSmbEncryptionType``, on the wire ``VsanFileShareSmbEncryptionType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/FileShareSmbEncryptionType.rst``
    """

    disabled = "disabled"
    """The value ``disabled``."""
    mandatory = "mandatory"
    """The value ``mandatory``."""
    FileShareSmbEncryptionType_Unknown = "FileShareSmbEncryptionType_Unknown"
    """The value ``FileShareSmbEncryptionType_Unknown``."""
