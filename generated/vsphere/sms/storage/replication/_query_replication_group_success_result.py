# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.QueryReplicationGroupSuccessResult``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.QueryReplicationGroupSuccessResult",
    wire_name="QueryReplicationGroupSuccessResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "rgInfo", "sms.storage.replication.GroupInfo", since="sms.version.version11", rank=6
        ),
    ),
)
class QueryReplicationGroupSuccessResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.QueryReplicationGroupSuccessResult``.

    Fields:
        - ``rgInfo``: ``sms.storage.replication.GroupInfo``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/QueryReplicationGroupSuccessResult.rst``
    """

    rgInfo: sms.storage.replication.GroupInfo = _rt.UNSET
    """``sms.storage.replication.GroupInfo``, required. Since sms API 6.5."""
