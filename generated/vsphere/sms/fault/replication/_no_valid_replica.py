# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.replication.NoValidReplica``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.fault(
    "sms.fault.replication.NoValidReplica",
    wire_name="NoValidReplica",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "deviceId",
            "sms.storage.replication.DeviceId",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class NoValidReplica(sms.fault.replication.ReplicationFault):
    """The fault ``sms.fault.replication.NoValidReplica``.

    Fields:
        - ``deviceId``: ``sms.storage.replication.DeviceId``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/replication/NoValidReplica.rst``
    """

    deviceId: sms.storage.replication.DeviceId | None = None
    """``sms.storage.replication.DeviceId``, optional. Since sms API 6.5."""
