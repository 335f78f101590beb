# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.RuntimeStats``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.RuntimeStats",
    wire_name="VsanHostRuntimeStats",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "resyncIopsInfo",
            "vim.vsan.ResyncIopsInfo",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "configGeneration",
            "vim.cluster.VsanConfigGeneration",
            optional=True,
            since="vsan.version.version4",
            rank=2,
        ),
        _rt.Property(
            "supportedClusterSize", "int", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "repairTimerInfo",
            "vim.vsan.RepairTimerInfo",
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
        _rt.Property(
            "componentLimitPerCluster",
            "int",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "maxWitnessClusters", "int", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class RuntimeStats(vmodl.DynamicData):
    """The data object ``vim.vsan.host.RuntimeStats``, on the wire ``VsanHostRuntimeStats``.

    Fields:
        - ``resyncIopsInfo``: ``vim.vsan.ResyncIopsInfo``, optional.
        - ``configGeneration``: ``vim.cluster.VsanConfigGeneration``, optional. Since vsan API
          6.6.1.
        - ``supportedClusterSize``: ``int``, optional. Since vsan API 6.7.
        - ``repairTimerInfo``: ``vim.vsan.RepairTimerInfo``, optional. Since vSAN 6.7U1.
        - ``componentLimitPerCluster``: ``int``, optional. Since vSAN 7.0U1.
        - ``maxWitnessClusters``: ``int``, optional. Since vSAN 7.0U1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/RuntimeStats.rst``
    """

    resyncIopsInfo: vim.vsan.ResyncIopsInfo | None = None
    """``vim.vsan.ResyncIopsInfo``, optional. Since vsan API 6.6."""
    configGeneration: vim.cluster.VsanConfigGeneration | None = None
    """``vim.cluster.VsanConfigGeneration``, optional. Since vsan API 6.6.1."""
    supportedClusterSize: int | None = None
    """``int``, optional. Since vsan API 6.7."""
    repairTimerInfo: vim.vsan.RepairTimerInfo | None = None
    """``vim.vsan.RepairTimerInfo``, optional. Since vSAN 6.7U1."""
    componentLimitPerCluster: int | None = None
    """``int``, optional. Since vSAN 7.0U1."""
    maxWitnessClusters: int | None = None
    """``int``, optional. Since vSAN 7.0U1."""
