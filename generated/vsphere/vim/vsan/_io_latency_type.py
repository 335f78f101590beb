# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IOLatencyType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.IOLatencyType", wire_name="VsanIOLatencyType", since="vsan.version.version18", rank=16
)
class IOLatencyType(_rt.VimEnum):
    """The enum ``vim.vsan.IOLatencyType``, on the wire ``VsanIOLatencyType``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IOLatencyType.rst``
    """

    DomOwnerLatency = "DomOwnerLatency"
    """The value ``DomOwnerLatency``."""
    NetworkLatency = "NetworkLatency"
    """The value ``NetworkLatency``."""
    LsomLatency = "LsomLatency"
    """The value ``LsomLatency``."""
    VsanIOLatencyType_Unknown = "VsanIOLatencyType_Unknown"
    """The value ``VsanIOLatencyType_Unknown``."""
    ZdomLatency = "ZdomLatency"
    """The value ``ZdomLatency``."""
    PerfDomOwnerLatency = "PerfDomOwnerLatency"
    """The value ``PerfDomOwnerLatency``."""
    CapacityDomOwnerLatency = "CapacityDomOwnerLatency"
    """The value ``CapacityDomOwnerLatency``."""
    PerfNetworkLatency = "PerfNetworkLatency"
    """The value ``PerfNetworkLatency``."""
    CapacityNetworkLatency = "CapacityNetworkLatency"
    """The value ``CapacityNetworkLatency``."""
    PerfLsomLatency = "PerfLsomLatency"
    """The value ``PerfLsomLatency``."""
    CapacityLsomLatency = "CapacityLsomLatency"
    """The value ``CapacityLsomLatency``."""
    CrossSiteNetworkLatency = "CrossSiteNetworkLatency"
    """The value ``CrossSiteNetworkLatency``."""
