# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanDiskBalanceState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.VsanDiskBalanceState",
    wire_name="VsanDiskBalanceState",
    since="vsan.version.version3",
    rank=1,
)
class VsanDiskBalanceState(_rt.VimEnum):
    """The enum ``vim.host.VsanDiskBalanceState``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanDiskBalanceState.rst``
    """

    rebalanceoff = "rebalanceoff"
    """The value ``rebalanceoff``."""
    rebalanceentitydecom = "rebalanceentitydecom"
    """The value ``rebalanceentitydecom``."""
    rebalancediskunhealthy = "rebalancediskunhealthy"
    """The value ``rebalancediskunhealthy``."""
    imbalancewithintolerance = "imbalancewithintolerance"
    """The value ``imbalancewithintolerance``."""
    reactiverebalanceinprogress = "reactiverebalanceinprogress"
    """The value ``reactiverebalanceinprogress``."""
    reactiverebalancefailed = "reactiverebalancefailed"
    """The value ``reactiverebalancefailed``."""
    proactiveneededbutdisabled = "proactiveneededbutdisabled"
    """The value ``proactiveneededbutdisabled``."""
    proactiverebalanceinprogress = "proactiverebalanceinprogress"
    """The value ``proactiverebalanceinprogress``."""
    proactiverebalancefailed = "proactiverebalancefailed"
    """The value ``proactiverebalancefailed``."""
    proactivenotmustdo = "proactivenotmustdo"
    """The value ``proactivenotmustdo``."""
    VsanDiskBalanceState_Unknown = "VsanDiskBalanceState_Unknown"
    """The value ``VsanDiskBalanceState_Unknown``."""
