# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VSANStretchedClusterHostVirtualApplianceStatus``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VSANStretchedClusterHostVirtualApplianceStatus",
    wire_name="VSANStretchedClusterHostVirtualApplianceStatus",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "vcCluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "isVirtualApp", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "vcClusters",
            "vim.ClusterComputeResource",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "isVirtualAppValid", "boolean", optional=True, since="vsan.version.version19", rank=17
        ),
    ),
)
class VSANStretchedClusterHostVirtualApplianceStatus(vmodl.DynamicData):
    """The data object ``vim.cluster.VSANStretchedClusterHostVirtualApplianceStatus``.

    Fields:
        - ``vcCluster``: ``vim.ClusterComputeResource``, optional.
        - ``isVirtualApp``: ``boolean``, optional.
        - ``vcClusters``: List of ``vim.ClusterComputeResource``, optional. Since vSAN 7.0U1.
        - ``isVirtualAppValid``: ``boolean``, optional. Since vsan API 7.4.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VSANStretchedClusterHostVirtualApplianceStatus.rst``
    """

    vcCluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vSphere API 6.5."""
    isVirtualApp: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    vcClusters: _rt.Field[
        list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]
    ] = _rt.EMPTY
    """List of ``vim.ClusterComputeResource``, optional. Since vSAN 7.0U1."""
    isVirtualAppValid: bool | None = None
    """``boolean``, optional. Since vsan API 7.4."""
