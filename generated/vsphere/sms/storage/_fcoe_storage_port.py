# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.FcoeStoragePort``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.data(
    "sms.storage.FcoeStoragePort",
    wire_name="FcoeStoragePort",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("portWwn", "string", since="sms.version.version2", rank=2),
        _rt.Property("nodeWwn", "string", since="sms.version.version2", rank=2),
    ),
)
class FcoeStoragePort(sms.storage.StoragePort):
    """The data object ``sms.storage.FcoeStoragePort``.

    Fields:
        - ``portWwn``: ``string``, required.
        - ``nodeWwn``: ``string``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/FcoeStoragePort.rst``
    """

    portWwn: str = ""
    """``string``, required. Since sms API 2.0."""
    nodeWwn: str = ""
    """``string``, required. Since sms API 2.0."""
