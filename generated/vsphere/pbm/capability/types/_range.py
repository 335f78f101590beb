# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.Range``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "pbm.capability.types.Range",
    wire_name="PbmCapabilityRange",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("min", "anyType", since="pbm.version.version1", rank=1),
        _rt.Property("max", "anyType", since="pbm.version.version1", rank=1),
    ),
)
class Range(vmodl.DynamicData):
    """The data object ``pbm.capability.types.Range``, on the wire ``PbmCapabilityRange``.

    Fields:
        - ``min``: ``anyType``, required.
        - ``max``: ``anyType``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/Range.rst``
    """

    min: object = None
    """``anyType``, required. Since pbm API 1.0."""
    max: object = None
    """``anyType``, required. Since pbm API 1.0."""
