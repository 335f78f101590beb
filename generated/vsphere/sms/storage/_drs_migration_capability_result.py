# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.DrsMigrationCapabilityResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.storage.DrsMigrationCapabilityResult",
    wire_name="DrsMigrationCapabilityResult",
    since="sms.version.version3",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "recommendedDatastorePair",
            "sms.storage.DatastorePair",
            array=True,
            optional=True,
            since="sms.version.version3",
            rank=3,
        ),
        _rt.Property(
            "nonRecommendedDatastorePair",
            "sms.storage.DatastorePair",
            array=True,
            optional=True,
            since="sms.version.version3",
            rank=3,
        ),
    ),
)
class DrsMigrationCapabilityResult(vmodl.DynamicData):
    """The data object ``sms.storage.DrsMigrationCapabilityResult``.

    Fields:
        - ``recommendedDatastorePair``: List of ``sms.storage.DatastorePair``, optional.
        - ``nonRecommendedDatastorePair``: List of ``sms.storage.DatastorePair``, optional.

    Since:
        sms API 3.0 (``sms.version.version3``)

    Source:
        ``sms/storage/DrsMigrationCapabilityResult.rst``
    """

    recommendedDatastorePair: _rt.Field[
        list[sms.storage.DatastorePair], Iterable[sms.storage.DatastorePair]
    ] = _rt.EMPTY
    """List of ``sms.storage.DatastorePair``, optional. Since sms API 3.0."""
    nonRecommendedDatastorePair: _rt.Field[
        list[sms.storage.DatastorePair], Iterable[sms.storage.DatastorePair]
    ] = _rt.EMPTY
    """List of ``sms.storage.DatastorePair``, optional. Since sms API 3.0."""
