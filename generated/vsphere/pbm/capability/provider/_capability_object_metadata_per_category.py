# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.provider.CapabilityObjectMetadataPerCategory``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import pbm, vmodl


@_rt.data(
    "pbm.capability.provider.CapabilityObjectMetadataPerCategory",
    wire_name="PbmCapabilityMetadataPerCategory",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("subCategory", "string", since="pbm.version.version1", rank=1),
        _rt.Property(
            "capabilityMetadata",
            "pbm.capability.CapabilityMetadata",
            array=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class CapabilityObjectMetadataPerCategory(vmodl.DynamicData):
    """The data object ``pbm.capability.provider.CapabilityObjectMetadataPerCategory``, on the wire ``PbmCapabilityMetadataPerCategory``.

    Fields:
        - ``subCategory``: ``string``, required.
        - ``capabilityMetadata``: List of ``pbm.capability.CapabilityMetadata``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/provider/CapabilityObjectMetadataPerCategory.rst``
    """

    subCategory: str = ""
    """``string``, required. Since pbm API 1.0."""
    capabilityMetadata: _rt.Field[
        list[pbm.capability.CapabilityMetadata], Iterable[pbm.capability.CapabilityMetadata]
    ] = _rt.EMPTY
    """List of ``pbm.capability.CapabilityMetadata``, required. Since pbm API 1.0."""
