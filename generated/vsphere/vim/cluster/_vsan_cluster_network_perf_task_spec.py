# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterNetworkPerfTaskSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterNetworkPerfTaskSpec",
    wire_name="VsanClusterNetworkPerfTaskSpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "Cluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("DurationSec", "int", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property("ownerVc", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class VsanClusterNetworkPerfTaskSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterNetworkPerfTaskSpec``.

    Fields:
        - ``Cluster``: ``vim.ClusterComputeResource``, optional.
        - ``DurationSec``: ``int`` in seconds, optional.
        - ``ownerVc``: ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanClusterNetworkPerfTaskSpec.rst``
    """

    Cluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vSAN 7.0U1."""
    DurationSec: int | None = None
    """``int`` in seconds, optional. Since vSAN 7.0U1."""
    ownerVc: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
