# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.QueryPointInTimeReplicaSuccessResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vmodl


@_rt.data(
    "sms.storage.replication.QueryPointInTimeReplicaSuccessResult",
    wire_name="QueryPointInTimeReplicaSuccessResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "replicaInfo",
            "sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class QueryPointInTimeReplicaSuccessResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.QueryPointInTimeReplicaSuccessResult``.

    Fields:
        - ``replicaInfo``: List of
          ``sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo``,
          optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/QueryPointInTimeReplicaSuccessResult.rst``
    """

    @_rt.data(
        "sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo",
        wire_name="PointInTimeReplicaInfo",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "id",
                "sms.storage.replication.PointInTimeReplicaId",
                since="sms.version.version11",
                rank=6,
            ),
            _rt.Property("pitName", "string", since="sms.version.version11", rank=6),
            _rt.Property("timeStamp", "dateTime", since="sms.version.version11", rank=6),
            _rt.Property(
                "tags", "string", array=True, optional=True, since="sms.version.version11", rank=6
            ),
        ),
    )
    class PointInTimeReplicaInfo(vmodl.DynamicData):
        """The data object ``sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo``.

        Fields:
            - ``id``: ``sms.storage.replication.PointInTimeReplicaId``, required.
            - ``pitName``: ``string``, required.
            - ``timeStamp``: ``dateTime``, required.
            - ``tags``: List of ``string``, optional.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/QueryPointInTimeReplicaSuccessResult/PointInTimeReplicaInfo.rst``
        """

        id: sms.storage.replication.PointInTimeReplicaId = _rt.UNSET
        """``sms.storage.replication.PointInTimeReplicaId``, required. Since sms API 6.5."""
        pitName: str = ""
        """``string``, required. Since sms API 6.5."""
        timeStamp: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since sms API 6.5."""
        tags: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since sms API 6.5."""

    replicaInfo: _rt.Field[
        list[sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo],
        Iterable[
            sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo
        ],
    ] = _rt.EMPTY
    """List of
    ``sms.storage.replication.QueryPointInTimeReplicaSuccessResult.PointInTimeReplicaInfo``,
    optional. Since sms API 6.5.
    """
