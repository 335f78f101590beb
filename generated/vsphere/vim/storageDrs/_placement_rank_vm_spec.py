# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PlacementRankVmSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PlacementRankVmSpec",
    wire_name="StorageDrsPlacementRankVmSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "vmPlacementSpec", "vim.cluster.PlacementSpec", since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "vmClusters",
            "vim.ClusterComputeResource",
            array=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class PlacementRankVmSpec(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PlacementRankVmSpec``, on the wire ``StorageDrsPlacementRankVmSpec``.

    Fields:
        - ``vmPlacementSpec``: ``vim.cluster.PlacementSpec``, required.
        - ``vmClusters``: List of ``vim.ClusterComputeResource``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/storageDrs/PlacementRankVmSpec.rst``
    """

    vmPlacementSpec: vim.cluster.PlacementSpec = _rt.UNSET
    """``vim.cluster.PlacementSpec``, required. Since vSphere API 6.0."""
    vmClusters: _rt.Field[
        list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]
    ] = _rt.EMPTY
    """List of ``vim.ClusterComputeResource``, required. Since vSphere API 6.0."""
