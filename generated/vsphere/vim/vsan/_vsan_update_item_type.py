# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanUpdateItemType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanUpdateItemType",
    wire_name="VsanUpdateItemType",
    since="vsan.version.version3",
    rank=1,
)
class VsanUpdateItemType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanUpdateItemType``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanUpdateItemType.rst``
    """

    vib = "vib"
    """The value ``vib``."""
    offlinebundle = "offlinebundle"
    """The value ``offlinebundle``."""
    vmhbaFirmware = "vmhbaFirmware"
    """The value ``vmhbaFirmware``."""
    fullStackFirmware = "fullStackFirmware"
    """The value ``fullStackFirmware``."""
    VsanUpdateItemType_Unknown = "VsanUpdateItemType_Unknown"
    """The value ``VsanUpdateItemType_Unknown``."""
