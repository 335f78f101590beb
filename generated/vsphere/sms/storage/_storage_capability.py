# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageCapability``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.StorageCapability",
    wire_name="StorageCapability",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version2", rank=2),
        _rt.Property("name", "string", since="sms.version.version2", rank=2),
        _rt.Property("description", "string", since="sms.version.version2", rank=2),
    ),
)
class StorageCapability(vmodl.DynamicData):
    """The data object ``sms.storage.StorageCapability``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``name``: ``string``, required.
        - ``description``: ``string``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/StorageCapability.rst``
    """

    uuid: str = ""
    """``string``, required. Since sms API 2.0."""
    name: str = ""
    """``string``, required. Since sms API 2.0."""
    description: str = ""
    """``string``, required. Since sms API 2.0."""
