# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.PropertyMetadata``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.capability.PropertyMetadata",
    wire_name="PbmCapabilityPropertyMetadata",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("id", "string", since="pbm.version.version1", rank=1),
        _rt.Property(
            "summary", "pbm.ExtendedElementDescription", since="pbm.version.version1", rank=1
        ),
        _rt.Property("mandatory", "boolean", since="pbm.version.version1", rank=1),
        _rt.Property(
            "type", "pbm.capability.TypeInfo", optional=True, since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "defaultValue", "anyType", optional=True, since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "allowedValue", "anyType", optional=True, since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "requirementsTypeHint", "string", optional=True, since="pbm.version.version1", rank=1
        ),
    ),
)
class PropertyMetadata(vmodl.DynamicData):
    """The data object ``pbm.capability.PropertyMetadata``, on the wire ``PbmCapabilityPropertyMetadata``.

    Fields:
        - ``id``: ``string``, required.
        - ``summary``: ``pbm.ExtendedElementDescription``, required.
        - ``mandatory``: ``boolean``, required.
        - ``type``: ``pbm.capability.TypeInfo``, optional.
        - ``defaultValue``: ``anyType``, optional.
        - ``allowedValue``: ``anyType``, optional.
        - ``requirementsTypeHint``: ``string``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/PropertyMetadata.rst``
    """

    id: str = ""
    """``string``, required. Since pbm API 1.0."""
    summary: pbm.ExtendedElementDescription = _rt.UNSET
    """``pbm.ExtendedElementDescription``, required. Since pbm API 1.0."""
    mandatory: bool = False
    """``boolean``, required. Since pbm API 1.0."""
    type: pbm.capability.TypeInfo | None = None
    """``pbm.capability.TypeInfo``, optional. Since pbm API 1.0."""
    defaultValue: object = None
    """``anyType``, optional. Since pbm API 1.0."""
    allowedValue: object = None
    """``anyType``, optional. Since pbm API 1.0."""
    requirementsTypeHint: str | None = None
    """``string``, optional. Since pbm API 1.0."""
