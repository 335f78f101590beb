# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.MatchingReplicationResources``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vim


@_rt.data(
    "pbm.placement.MatchingReplicationResources",
    wire_name="PbmPlacementMatchingReplicationResources",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "replicationGroup",
            "vim.vm.replication.ReplicationGroupId",
            array=True,
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class MatchingReplicationResources(pbm.placement.MatchingResources):
    """The data object ``pbm.placement.MatchingReplicationResources``, on the wire ``PbmPlacementMatchingReplicationResources``.

    Fields:
        - ``replicationGroup``: List of ``vim.vm.replication.ReplicationGroupId``, optional.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/placement/MatchingReplicationResources.rst``
    """

    replicationGroup: _rt.Field[
        list[vim.vm.replication.ReplicationGroupId], Iterable[vim.vm.replication.ReplicationGroupId]
    ] = _rt.EMPTY
    """List of ``vim.vm.replication.ReplicationGroupId``, optional. Since pbm API 6.5."""
