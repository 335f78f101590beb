# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageProcessor``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.StorageProcessor",
    wire_name="StorageProcessor",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "alternateIdentifer",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
    ),
)
class StorageProcessor(vmodl.DynamicData):
    """The data object ``sms.storage.StorageProcessor``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``alternateIdentifer``: List of ``string``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/StorageProcessor.rst``
    """

    uuid: str = ""
    """``string``, required. Since sms API 2.0."""
    alternateIdentifer: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
