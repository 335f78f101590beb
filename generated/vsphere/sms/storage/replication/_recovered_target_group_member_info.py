# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.RecoveredTargetGroupMemberInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import sms


@_rt.data(
    "sms.storage.replication.RecoveredTargetGroupMemberInfo",
    wire_name="RecoveredTargetGroupMemberInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "recoveredDeviceId",
            "sms.storage.replication.DeviceId",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class RecoveredTargetGroupMemberInfo(sms.storage.replication.TargetGroupMemberInfo):
    """The data object ``sms.storage.replication.RecoveredTargetGroupMemberInfo``.

    Fields:
        - ``recoveredDeviceId``: ``sms.storage.replication.DeviceId``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/RecoveredTargetGroupMemberInfo.rst``
    """

    recoveredDeviceId: sms.storage.replication.DeviceId | None = None
    """``sms.storage.replication.DeviceId``, optional. Since sms API 6.5."""
