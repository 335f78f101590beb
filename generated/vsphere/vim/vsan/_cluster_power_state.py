# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.clusterPowerState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.clusterPowerState",
    wire_name="ClusterPowerState",
    since="vsan.version.version20",
    rank=18,
)
class clusterPowerState(_rt.VimEnum):
    """The enum ``vim.vsan.clusterPowerState``, on the wire ``ClusterPowerState``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/clusterPowerState.rst``
    """

    poweredOn = "poweredOn"
    """The value ``poweredOn``."""
    poweredOff = "poweredOff"
    """The value ``poweredOff``."""
    poweringOn = "poweringOn"
    """The value ``poweringOn``."""
    poweringOff = "poweringOff"
    """The value ``poweringOff``."""
    ClusterPowerState_Unknown = "ClusterPowerState_Unknown"
    """The value ``ClusterPowerState_Unknown``."""
