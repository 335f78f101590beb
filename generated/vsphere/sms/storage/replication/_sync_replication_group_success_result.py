# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.SyncReplicationGroupSuccessResult``."""

from __future__ import annotations

import datetime

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.SyncReplicationGroupSuccessResult",
    wire_name="SyncReplicationGroupSuccessResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("timeStamp", "dateTime", since="sms.version.version11", rank=6),
        _rt.Property(
            "pitId",
            "sms.storage.replication.PointInTimeReplicaId",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("pitName", "string", optional=True, since="sms.version.version11", rank=6),
    ),
)
class SyncReplicationGroupSuccessResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.SyncReplicationGroupSuccessResult``.

    Fields:
        - ``timeStamp``: ``dateTime``, required.
        - ``pitId``: ``sms.storage.replication.PointInTimeReplicaId``, optional.
        - ``pitName``: ``string``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/SyncReplicationGroupSuccessResult.rst``
    """

    timeStamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since sms API 6.5."""
    pitId: sms.storage.replication.PointInTimeReplicaId | None = None
    """``sms.storage.replication.PointInTimeReplicaId``, optional. Since sms API 6.5."""
    pitName: str | None = None
    """``string``, optional. Since sms API 6.5."""
