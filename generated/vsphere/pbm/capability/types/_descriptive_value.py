# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.DescriptiveValue``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import pbm, vmodl


@_rt.data(
    "pbm.capability.types.DescriptiveValue",
    wire_name="PbmCapabilityDescription",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "description", "pbm.ExtendedElementDescription", since="pbm.version.version1", rank=1
        ),
        _rt.Property("value", "anyType", since="pbm.version.version1", rank=1),
    ),
)
class DescriptiveValue(vmodl.DynamicData):
    """The data object ``pbm.capability.types.DescriptiveValue``, on the wire ``PbmCapabilityDescription``.

    Fields:
        - ``description``: ``pbm.ExtendedElementDescription``, required.
        - ``value``: ``anyType``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/DescriptiveValue.rst``
    """

    description: pbm.ExtendedElementDescription = _rt.UNSET
    """``pbm.ExtendedElementDescription``, required. Since pbm API 1.0."""
    value: object = None
    """``anyType``, required. Since pbm API 1.0."""
