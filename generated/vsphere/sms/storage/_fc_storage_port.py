# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.FcStoragePort``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.data(
    "sms.storage.FcStoragePort",
    wire_name="FcStoragePort",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("portWwn", "string", since="sms.version.version2", rank=2),
        _rt.Property("nodeWwn", "string", since="sms.version.version2", rank=2),
    ),
)
class FcStoragePort(sms.storage.StoragePort):
    """The data object ``sms.storage.FcStoragePort``.

    Fields:
        - ``portWwn``: ``string``, required.
        - ``nodeWwn``: ``string``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/FcStoragePort.rst``
    """

    portWwn: str = ""
    """``string``, required. Since sms API 2.0."""
    nodeWwn: str = ""
    """``string``, required. Since sms API 2.0."""
