# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ResourceInUse``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vim


@_rt.fault(
    "sms.fault.ResourceInUse",
    wire_name="SmsResourceInUse",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "deviceIds",
            "sms.storage.replication.DeviceId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class ResourceInUse(vim.fault.ResourceInUse):
    """The fault ``sms.fault.ResourceInUse``, on the wire ``SmsResourceInUse``.

    Fields:
        - ``deviceIds``: List of ``sms.storage.replication.DeviceId``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/ResourceInUse.rst``
    """

    deviceIds: _rt.Field[
        list[sms.storage.replication.DeviceId], Iterable[sms.storage.replication.DeviceId]
    ] = _rt.EMPTY
    """List of ``sms.storage.replication.DeviceId``, optional. Since sms API 6.5."""
