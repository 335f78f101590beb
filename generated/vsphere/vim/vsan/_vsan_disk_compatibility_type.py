# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanDiskCompatibilityType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanDiskCompatibilityType",
    wire_name="VsanDiskCompatibilityType",
    since="vsan.version.version20",
    rank=18,
)
class VsanDiskCompatibilityType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanDiskCompatibilityType``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/VsanDiskCompatibilityType.rst``
    """

    diskGroup = "diskGroup"
    """The value ``diskGroup``."""
    singleTier = "singleTier"
    """The value ``singleTier``."""
    cyberRecoveryTier = "cyberRecoveryTier"
    """The value ``cyberRecoveryTier``."""
    VsanDiskCompatibilityType_Unknown = "VsanDiskCompatibilityType_Unknown"
    """The value ``VsanDiskCompatibilityType_Unknown``."""
