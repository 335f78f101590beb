# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDiskEvacReason``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.VsanDiskEvacReason",
    wire_name="VsanDiskEvacReason",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class VsanDiskEvacReason(_rt.VimEnum):
    """The enum ``vim.vsan.host.VsanDiskEvacReason``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/host/VsanDiskEvacReason.rst``
    """

    User = "User"
    """The value ``User``."""
    Ure = "Ure"
    """The value ``Ure``."""
    SmartDiskFailures = "SmartDiskFailures"
    """The value ``SmartDiskFailures``."""
    Latency = "Latency"
    """The value ``Latency``."""
    Congestion = "Congestion"
    """The value ``Congestion``."""
    TransientDeviceError = "TransientDeviceError"
    """The value ``TransientDeviceError``."""
    VsanDiskEvacReason_Unknow = "VsanDiskEvacReason_Unknow"
    """The value ``VsanDiskEvacReason_Unknow``."""
