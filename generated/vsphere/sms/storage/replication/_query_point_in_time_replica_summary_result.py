# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.QueryPointInTimeReplicaSummaryResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vmodl


@_rt.data(
    "sms.storage.replication.QueryPointInTimeReplicaSummaryResult",
    wire_name="QueryPointInTimeReplicaSummaryResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "intervalResults",
            "sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class QueryPointInTimeReplicaSummaryResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.QueryPointInTimeReplicaSummaryResult``.

    Fields:
        - ``intervalResults``: List of
          ``sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult``,
          optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/QueryPointInTimeReplicaSummaryResult.rst``
    """

    @_rt.data(
        "sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult",
        wire_name="ReplicaIntervalQueryResult",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property("fromDate", "dateTime", since="sms.version.version11", rank=6),
            _rt.Property("toDate", "dateTime", since="sms.version.version11", rank=6),
            _rt.Property("number", "int", since="sms.version.version11", rank=6),
        ),
    )
    class ReplicaIntervalQueryResult(vmodl.DynamicData):
        """The data object ``sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult``.

        Fields:
            - ``fromDate``: ``dateTime``, required.
            - ``toDate``: ``dateTime``, required.
            - ``number``: ``int``, required.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/QueryPointInTimeReplicaSummaryResult/ReplicaIntervalQueryResult.rst``
        """

        fromDate: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since sms API 6.5."""
        toDate: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since sms API 6.5."""
        number: int = 0
        """``int``, required. Since sms API 6.5."""

    intervalResults: _rt.Field[
        list[
            sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult
        ],
        Iterable[
            sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult
        ],
    ] = _rt.EMPTY
    """List of
    ``sms.storage.replication.QueryPointInTimeReplicaSummaryResult.ReplicaIntervalQueryResult``,
    optional. Since sms API 6.5.
    """
