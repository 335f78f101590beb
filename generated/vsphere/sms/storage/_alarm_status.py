# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.AlarmStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "sms.storage.AlarmStatus", wire_name="SmsAlarmStatus", since="sms.version.version11", rank=6
)
class AlarmStatus(_rt.VimEnum):
    """The enum ``sms.storage.AlarmStatus``, on the wire ``SmsAlarmStatus``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/AlarmStatus.rst``
    """

    Red = "Red"
    """The value ``Red``."""
    Green = "Green"
    """The value ``Green``."""
    Yellow = "Yellow"
    """The value ``Yellow``."""
