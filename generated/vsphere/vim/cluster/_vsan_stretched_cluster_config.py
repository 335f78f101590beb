# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanStretchedClusterConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanStretchedClusterConfig",
    wire_name="VsanStretchedClusterConfig",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "cluster", "vim.ClusterComputeResource", since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "preferredFdName", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "faultDomainConfig",
            "vim.cluster.VSANStretchedClusterFaultDomainConfig",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanStretchedClusterConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanStretchedClusterConfig``.

    Fields:
        - ``cluster``: ``vim.ClusterComputeResource``, required.
        - ``preferredFdName``: ``string``, optional.
        - ``faultDomainConfig``: ``vim.cluster.VSANStretchedClusterFaultDomainConfig``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanStretchedClusterConfig.rst``
    """

    cluster: vim.ClusterComputeResource = _rt.UNSET
    """``vim.ClusterComputeResource``, required. Since vSAN 7.0U1."""
    preferredFdName: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    faultDomainConfig: vim.cluster.VSANStretchedClusterFaultDomainConfig | None = None
    """``vim.cluster.VSANStretchedClusterFaultDomainConfig``, optional. Since vSAN 7.0U1."""
