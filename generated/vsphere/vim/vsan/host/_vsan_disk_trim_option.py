# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDiskTrimOption``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.VsanDiskTrimOption",
    wire_name="VsanDiskTrimOption",
    since="vsan.version.version18",
    rank=16,
)
class VsanDiskTrimOption(_rt.VimEnum):
    """The enum ``vim.vsan.host.VsanDiskTrimOption``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/VsanDiskTrimOption.rst``
    """

    metaDataOnly = "metaDataOnly"
    """The value ``metaDataOnly``."""
    fullDisk = "fullDisk"
    """The value ``fullDisk``."""
    VsanDiskTrimOption_Unknown = "VsanDiskTrimOption_Unknown"
    """The value ``VsanDiskTrimOption_Unknown``."""
