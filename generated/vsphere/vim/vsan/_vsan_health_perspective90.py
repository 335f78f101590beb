# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthPerspective90``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanHealthPerspective90",
    wire_name="VsanHealthPerspective90",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanHealthPerspective90(_rt.VimEnum):
    """The enum ``vim.vsan.VsanHealthPerspective90``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VsanHealthPerspective90.rst``
    """

    vsanEsaPrecheckForVCF = "vsanEsaPrecheckForVCF"
    """The value ``vsanEsaPrecheckForVCF``."""
    siteEnterMaintenance = "siteEnterMaintenance"
    """The value ``siteEnterMaintenance``."""
