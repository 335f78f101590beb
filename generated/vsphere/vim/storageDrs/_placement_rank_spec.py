# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PlacementRankSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PlacementRankSpec",
    wire_name="PlacementRankSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "specs", "vim.cluster.PlacementSpec", array=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "clusters",
            "vim.ClusterComputeResource",
            array=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "rules",
            "vim.storageDrs.PlacementAffinityRule",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "placementRankByVm",
            "vim.storageDrs.PlacementRankVmSpec",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class PlacementRankSpec(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PlacementRankSpec``.

    Fields:
        - ``specs``: List of ``vim.cluster.PlacementSpec``, required.
        - ``clusters``: List of ``vim.ClusterComputeResource``, required.
        - ``rules``: List of ``vim.storageDrs.PlacementAffinityRule``, optional.
        - ``placementRankByVm``: List of ``vim.storageDrs.PlacementRankVmSpec``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/storageDrs/PlacementRankSpec.rst``
    """

    specs: _rt.Field[list[vim.cluster.PlacementSpec], Iterable[vim.cluster.PlacementSpec]] = (
        _rt.EMPTY
    )
    """List of ``vim.cluster.PlacementSpec``, required. Since vSphere API 6.0."""
    clusters: _rt.Field[list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]] = (
        _rt.EMPTY
    )
    """List of ``vim.ClusterComputeResource``, required. Since vSphere API 6.0."""
    rules: _rt.Field[
        list[vim.storageDrs.PlacementAffinityRule], Iterable[vim.storageDrs.PlacementAffinityRule]
    ] = _rt.EMPTY
    """List of ``vim.storageDrs.PlacementAffinityRule``, optional. Since vSphere API 6.0."""
    placementRankByVm: _rt.Field[
        list[vim.storageDrs.PlacementRankVmSpec], Iterable[vim.storageDrs.PlacementRankVmSpec]
    ] = _rt.EMPTY
    """List of ``vim.storageDrs.PlacementRankVmSpec``, optional. Since vSphere API 6.0."""
