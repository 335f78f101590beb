# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.replication.QueryReplicationGroupResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vim, vmodl


@_rt.data(
    "pbm.replication.QueryReplicationGroupResult",
    wire_name="PbmQueryReplicationGroupResult",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property("object", "pbm.ServerObjectRef", since="pbm.version.version11", rank=3),
        _rt.Property(
            "replicationGroupId",
            "vim.vm.replication.ReplicationGroupId",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class QueryReplicationGroupResult(vmodl.DynamicData):
    """The data object ``pbm.replication.QueryReplicationGroupResult``, on the wire ``PbmQueryReplicationGroupResult``.

    Fields:
        - ``object``: ``pbm.ServerObjectRef``, required.
        - ``replicationGroupId``: ``vim.vm.replication.ReplicationGroupId``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/replication/QueryReplicationGroupResult.rst``
    """

    object: pbm.ServerObjectRef = _rt.UNSET
    """``pbm.ServerObjectRef``, required. Since pbm API 6.5."""
    replicationGroupId: vim.vm.replication.ReplicationGroupId | None = None
    """``vim.vm.replication.ReplicationGroupId``, optional. Since pbm API 6.5."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since pbm API 6.5."""
