# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanServerClusterInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanServerClusterInfo",
    wire_name="VsanServerClusterInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "cluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "peerHealth",
            "vim.host.VsanNetworkPeerHealthResult",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "membership",
            "vim.host.VsanClusterMembershipInfo",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanServerClusterInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanServerClusterInfo``.

    Fields:
        - ``cluster``: ``vim.ClusterComputeResource``, optional.
        - ``peerHealth``: List of ``vim.host.VsanNetworkPeerHealthResult``, optional.
        - ``membership``: ``vim.host.VsanClusterMembershipInfo``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/VsanServerClusterInfo.rst``
    """

    cluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vSAN 7.0U1."""
    peerHealth: _rt.Field[
        list[vim.host.VsanNetworkPeerHealthResult], Iterable[vim.host.VsanNetworkPeerHealthResult]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanNetworkPeerHealthResult``, optional. Since vSAN 7.0U1."""
    membership: vim.host.VsanClusterMembershipInfo | None = None
    """``vim.host.VsanClusterMembershipInfo``, optional. Since vSAN 7.0U1."""
