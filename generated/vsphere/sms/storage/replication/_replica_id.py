# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.ReplicaId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "sms.storage.replication.ReplicaId",
    wire_name="ReplicaId",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (_rt.Property("id", "string", since="sms.version.version11", rank=6),),
)
class ReplicaId(vmodl.DynamicData):
    """The data object ``sms.storage.replication.ReplicaId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/ReplicaId.rst``
    """

    id: str = ""
    """``string``, required. Since sms API 6.5."""
