# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.provider.PersistenceBasedDataServiceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import pbm


@_rt.data(
    "pbm.capability.provider.PersistenceBasedDataServiceInfo",
    wire_name="PbmPersistenceBasedDataServiceInfo",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "compatiblePersistenceSchemaNamespace",
            "string",
            array=True,
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class PersistenceBasedDataServiceInfo(pbm.capability.provider.LineOfServiceInfo):
    """The data object ``pbm.capability.provider.PersistenceBasedDataServiceInfo``, on the wire ``PbmPersistenceBasedDataServiceInfo``.

    Fields:
        - ``compatiblePersistenceSchemaNamespace``: List of ``string``, optional.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/capability/provider/PersistenceBasedDataServiceInfo.rst``
    """

    compatiblePersistenceSchemaNamespace: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since pbm API 6.5."""
