# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.IscsiStoragePort``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.data(
    "sms.storage.IscsiStoragePort",
    wire_name="IscsiStoragePort",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("identifier", "string", since="sms.version.version2", rank=2),
    ),
)
class IscsiStoragePort(sms.storage.StoragePort):
    """The data object ``sms.storage.IscsiStoragePort``.

    Fields:
        - ``identifier``: ``string``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/IscsiStoragePort.rst``
    """

    identifier: str = ""
    """``string``, required. Since sms API 2.0."""
