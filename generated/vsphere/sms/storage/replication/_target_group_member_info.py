# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.TargetGroupMemberInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms, vim, vmodl


@_rt.data(
    "sms.storage.replication.TargetGroupMemberInfo",
    wire_name="TargetGroupMemberInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "replicaId", "sms.storage.replication.ReplicaId", since="sms.version.version11", rank=6
        ),
        _rt.Property(
            "sourceId", "sms.storage.replication.DeviceId", since="sms.version.version11", rank=6
        ),
        _rt.Property("targetDatastore", "vim.Datastore", since="sms.version.version11", rank=6),
    ),
)
class TargetGroupMemberInfo(vmodl.DynamicData):
    """The data object ``sms.storage.replication.TargetGroupMemberInfo``.

    Fields:
        - ``replicaId``: ``sms.storage.replication.ReplicaId``, required.
        - ``sourceId``: ``sms.storage.replication.DeviceId``, required.
        - ``targetDatastore``: ``vim.Datastore``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/TargetGroupMemberInfo.rst``
    """

    replicaId: sms.storage.replication.ReplicaId = _rt.UNSET
    """``sms.storage.replication.ReplicaId``, required. Since sms API 6.5."""
    sourceId: sms.storage.replication.DeviceId = _rt.UNSET
    """``sms.storage.replication.DeviceId``, required. Since sms API 6.5."""
    targetDatastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since sms API 6.5."""
