# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.GroupInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "sms.storage.replication.GroupInfo",
    wire_name="GroupInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "groupId",
            "vim.vm.replication.ReplicationGroupId",
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class GroupInfo(vmodl.DynamicData):
    """The data object ``sms.storage.replication.GroupInfo``.

    Fields:
        - ``groupId``: ``vim.vm.replication.ReplicationGroupId``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/GroupInfo.rst``
    """

    groupId: vim.vm.replication.ReplicationGroupId = _rt.UNSET
    """``vim.vm.replication.ReplicationGroupId``, required. Since sms API 6.5."""
