# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageContainerResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.storage.StorageContainerResult",
    wire_name="StorageContainerResult",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "storageContainer",
            "sms.storage.StorageContainer",
            array=True,
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
        _rt.Property(
            "providerInfo",
            "sms.provider.ProviderInfo",
            array=True,
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
    ),
)
class StorageContainerResult(vmodl.DynamicData):
    """The data object ``sms.storage.StorageContainerResult``.

    Fields:
        - ``storageContainer``: List of ``sms.storage.StorageContainer``, optional.
        - ``providerInfo``: List of ``sms.provider.ProviderInfo``, optional.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/storage/StorageContainerResult.rst``
    """

    storageContainer: _rt.Field[
        list[sms.storage.StorageContainer], Iterable[sms.storage.StorageContainer]
    ] = _rt.EMPTY
    """List of ``sms.storage.StorageContainer``, optional. Since sms API 5.0."""
    providerInfo: _rt.Field[
        list[sms.provider.ProviderInfo], Iterable[sms.provider.ProviderInfo]
    ] = _rt.EMPTY
    """List of ``sms.provider.ProviderInfo``, optional. Since sms API 5.0."""
