# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StoragePort``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.StoragePort",
    wire_name="StoragePort",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version2", rank=2),
        _rt.Property("type", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "alternateName",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
    ),
)
class StoragePort(vmodl.DynamicData):
    """The data object ``sms.storage.StoragePort``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``type``: ``string``, required.
        - ``alternateName``: List of ``string``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/StoragePort.rst``
    """

    uuid: str = ""
    """``string``, required. Since sms API 2.0."""
    type: str = ""
    """``string``, required. Since sms API 2.0."""
    alternateName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
