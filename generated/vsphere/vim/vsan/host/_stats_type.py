# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.StatsType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.StatsType", wire_name="VsanHostStatsType", since="vsan.version.version3", rank=1
)
class StatsType(_rt.VimEnum):
    """The enum ``vim.vsan.host.StatsType``, on the wire ``VsanHostStatsType``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/StatsType.rst``
    """

    resyncIopsInfo = "resyncIopsInfo"
    """The value ``resyncIopsInfo``."""
    configGeneration = "configGeneration"
    """The value ``configGeneration``."""
    supportedClusterSize = "supportedClusterSize"
    """The value ``supportedClusterSize``."""
    repairTimerInfo = "repairTimerInfo"
    """The value ``repairTimerInfo``."""
    componentLimitPerCluster = "componentLimitPerCluster"
    """The value ``componentLimitPerCluster``."""
    maxWitnessClusters = "maxWitnessClusters"
    """The value ``maxWitnessClusters``."""
    StatsType_Unknown = "StatsType_Unknown"
    """The value ``StatsType_Unknown``."""
