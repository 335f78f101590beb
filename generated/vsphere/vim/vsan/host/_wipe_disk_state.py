# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.WipeDiskState``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.WipeDiskState",
    wire_name="VsanHostWipeDiskState",
    since="vsan.version.version15",
    rank=13,
)
class WipeDiskState(_rt.VimEnum):
    """The enum ``vim.vsan.host.WipeDiskState``, on the wire ``VsanHostWipeDiskState``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/WipeDiskState.rst``
    """

    WipeDiskState_Unknown = "WipeDiskState_Unknown"
    """The value ``WipeDiskState_Unknown``."""
    Wiping = "Wiping"
    """The value ``Wiping``."""
    Success = "Success"
    """The value ``Success``."""
    Failure = "Failure"
    """The value ``Failure``."""
