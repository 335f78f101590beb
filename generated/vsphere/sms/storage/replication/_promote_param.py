# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.PromoteParam``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "sms.storage.replication.PromoteParam",
    wire_name="PromoteParam",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("isPlanned", "boolean", since="sms.version.version11", rank=6),
        _rt.Property(
            "replicationGroupsToPromote",
            "vim.vm.replication.ReplicationGroupId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class PromoteParam(vmodl.DynamicData):
    """The data object ``sms.storage.replication.PromoteParam``.

    Fields:
        - ``isPlanned``: ``boolean``, required.
        - ``replicationGroupsToPromote``: List of ``vim.vm.replication.ReplicationGroupId``,
          optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/PromoteParam.rst``
    """

    isPlanned: bool = False
    """``boolean``, required. Since sms API 6.5."""
    replicationGroupsToPromote: _rt.Field[
        list[vim.vm.replication.ReplicationGroupId], Iterable[vim.vm.replication.ReplicationGroupId]
    ] = _rt.EMPTY
    """List of ``vim.vm.replication.ReplicationGroupId``, optional. Since sms API 6.5."""
