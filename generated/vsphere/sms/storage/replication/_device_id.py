# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.DeviceId``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "sms.storage.replication.DeviceId", wire_name="DeviceId", since="sms.version.version11", rank=6
)
class DeviceId(vmodl.DynamicData):
    """The data object ``sms.storage.replication.DeviceId``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/DeviceId.rst``
    """
