# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.WipeDiskEligible``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.WipeDiskEligible",
    wire_name="VsanHostWipeDiskEligible",
    since="vsan.version.version15",
    rank=13,
)
class WipeDiskEligible(_rt.VimEnum):
    """The enum ``vim.vsan.host.WipeDiskEligible``, on the wire ``VsanHostWipeDiskEligible``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/WipeDiskEligible.rst``
    """

    WipeDiskEligible_Unknown = "WipeDiskEligible_Unknown"
    """The value ``WipeDiskEligible_Unknown``."""
    Yes = "Yes"
    """The value ``Yes``."""
    No = "No"
    """The value ``No``."""
    Unknown = "Unknown"
    """The value ``Unknown``."""
