# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.CapabilityMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.capability.CapabilityMetadata",
    wire_name="PbmCapabilityMetadata",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "id", "pbm.capability.CapabilityMetadata.UniqueId", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "summary", "pbm.ExtendedElementDescription", since="pbm.version.version1", rank=1
        ),
        _rt.Property("mandatory", "boolean", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("hint", "boolean", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("keyId", "string", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property(
            "allowMultipleConstraints",
            "boolean",
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "propertyMetadata",
            "pbm.capability.PropertyMetadata",
            array=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class CapabilityMetadata(vmodl.DynamicData):
    """The data object ``pbm.capability.CapabilityMetadata``, on the wire ``PbmCapabilityMetadata``.

    Fields:
        - ``id``: ``pbm.capability.CapabilityMetadata.UniqueId``, required.
        - ``summary``: ``pbm.ExtendedElementDescription``, required.
        - ``mandatory``: ``boolean``, optional.
        - ``hint``: ``boolean``, optional.
        - ``keyId``: ``string``, optional.
        - ``allowMultipleConstraints``: ``boolean``, optional.
        - ``propertyMetadata``: List of ``pbm.capability.PropertyMetadata``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/CapabilityMetadata.rst``
    """

    @_rt.data(
        "pbm.capability.CapabilityMetadata.UniqueId",
        wire_name="PbmCapabilityMetadataUniqueId",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("namespace", "string", since="pbm.version.version1", rank=1),
            _rt.Property("id", "string", since="pbm.version.version1", rank=1),
        ),
    )
    class UniqueId(vmodl.DynamicData):
        """The data object ``pbm.capability.CapabilityMetadata.UniqueId``, on the wire ``PbmCapabilityMetadataUniqueId``.

        Fields:
            - ``namespace``: ``string``, required.
            - ``id``: ``string``, required.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/capability/CapabilityMetadata/UniqueId.rst``
        """

        namespace: str = ""
        """``string``, required. Since pbm API 1.0."""
        id: str = ""
        """``string``, required. Since pbm API 1.0."""

    id: pbm.capability.CapabilityMetadata.UniqueId = _rt.UNSET
    """``pbm.capability.CapabilityMetadata.UniqueId``, required. Since pbm API 1.0."""
    summary: pbm.ExtendedElementDescription = _rt.UNSET
    """``pbm.ExtendedElementDescription``, required. Since pbm API 1.0."""
    mandatory: bool | None = None
    """``boolean``, optional. Since pbm API 1.0."""
    hint: bool | None = None
    """``boolean``, optional. Since pbm API 1.0."""
    keyId: str | None = None
    """``string``, optional. Since pbm API 1.0."""
    allowMultipleConstraints: bool | None = None
    """``boolean``, optional. Since pbm API 1.0."""
    propertyMetadata: _rt.Field[
        list[pbm.capability.PropertyMetadata], Iterable[pbm.capability.PropertyMetadata]
    ] = _rt.EMPTY
    """List of ``pbm.capability.PropertyMetadata``, required. Since pbm API 1.0."""
