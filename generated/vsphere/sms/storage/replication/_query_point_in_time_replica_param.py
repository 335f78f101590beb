# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.QueryPointInTimeReplicaParam``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vmodl


@_rt.data(
    "sms.storage.replication.QueryPointInTimeReplicaParam",
    wire_name="QueryPointInTimeReplicaParam",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "replicaTimeQueryParam",
            "sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("pitName", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property(
            "tags", "string", array=True, optional=True, since="sms.version.version11", rank=6
        ),
        _rt.Property(
            "preferDetails", "boolean", optional=True, since="sms.version.v7_0_0_1", rank=12
        ),
    ),
)
class QueryPointInTimeReplicaParam(vmodl.DynamicData):
    """The data object ``sms.storage.replication.QueryPointInTimeReplicaParam``.

    Fields:
        - ``replicaTimeQueryParam``:
          ``sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam``,
          optional.
        - ``pitName``: ``string``, optional.
        - ``tags``: List of ``string``, optional.
        - ``preferDetails``: ``boolean``, optional. Since sms API 7.0.0.1.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/QueryPointInTimeReplicaParam.rst``
    """

    @_rt.data(
        "sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam",
        wire_name="ReplicaQueryIntervalParam",
        since="sms.version.version11",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "fromDate", "dateTime", optional=True, since="sms.version.version11", rank=6
            ),
            _rt.Property(
                "toDate", "dateTime", optional=True, since="sms.version.version11", rank=6
            ),
            _rt.Property("number", "int", optional=True, since="sms.version.version11", rank=6),
        ),
    )
    class ReplicaQueryIntervalParam(vmodl.DynamicData):
        """The data object ``sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam``.

        Fields:
            - ``fromDate``: ``dateTime``, optional.
            - ``toDate``: ``dateTime``, optional.
            - ``number``: ``int``, optional.

        Since:
            sms API 6.5 (``sms.version.version11``)

        Source:
            ``sms/storage/replication/QueryPointInTimeReplicaParam/ReplicaQueryIntervalParam.rst``
        """

        fromDate: datetime.datetime | None = None
        """``dateTime``, optional. Since sms API 6.5."""
        toDate: datetime.datetime | None = None
        """``dateTime``, optional. Since sms API 6.5."""
        number: int | None = None
        """``int``, optional. Since sms API 6.5."""

    replicaTimeQueryParam: (
        sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam | None
    ) = None
    """``sms.storage.replication.QueryPointInTimeReplicaParam.ReplicaQueryIntervalParam``, optional.
    Since sms API 6.5.
    """
    pitName: str | None = None
    """``string``, optional. Since sms API 6.5."""
    tags: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 6.5."""
    preferDetails: bool | None = None
    """``boolean``, optional. Since sms API 7.0.0.1."""
