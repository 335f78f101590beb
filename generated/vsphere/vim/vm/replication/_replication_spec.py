# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.replication.ReplicationSpec``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.replication.ReplicationSpec",
    wire_name="ReplicationSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "replicationGroupId",
            "vim.vm.replication.ReplicationGroupId",
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class ReplicationSpec(vmodl.DynamicData):
    """The data object ``vim.vm.replication.ReplicationSpec``.

    Fields:
        - ``replicationGroupId``: ``vim.vm.replication.ReplicationGroupId``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/replication/ReplicationSpec.rst``
    """

    replicationGroupId: vim.vm.replication.ReplicationGroupId = _rt.UNSET
    """``vim.vm.replication.ReplicationGroupId``, required. Since vSphere API 6.5."""
