# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSiteLocationType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanSiteLocationType",
    wire_name="VsanSiteLocationType",
    since="vsan.version.version15",
    rank=13,
)
class VsanSiteLocationType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanSiteLocationType``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/VsanSiteLocationType.rst``
    """

    None_ = "None"
    """The value ``None``."""
    Preferred = "Preferred"
    """The value ``Preferred``."""
    NonPreferred = "NonPreferred"
    """The value ``NonPreferred``."""
    VsanSiteLocationType_Unknown = "VsanSiteLocationType_Unknown"
    """The value ``VsanSiteLocationType_Unknown``."""
