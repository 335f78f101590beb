# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanUpdateItemImpactType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanUpdateItemImpactType",
    wire_name="VsanUpdateItemImpactType",
    since="vsan.version.version9",
    rank=7,
)
class VsanUpdateItemImpactType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanUpdateItemImpactType``.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/VsanUpdateItemImpactType.rst``
    """

    reboot = "reboot"
    """The value ``reboot``."""
    VsanUpdateItemImpactType_Unknown = "VsanUpdateItemImpactType_Unknown"
    """The value ``VsanUpdateItemImpactType_Unknown``."""
