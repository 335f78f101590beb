# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.VVolId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.VVolId",
    wire_name="VVolId",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (_rt.Property("id", "string", since="sms.version.version11", rank=6),),
)
class VVolId(sms.storage.replication.DeviceId):
    """The data object ``sms.storage.replication.VVolId``.

    Fields:
        - ``id``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/VVolId.rst``
    """

    id: str = ""
    """``string``, required. Since sms API 6.5."""
