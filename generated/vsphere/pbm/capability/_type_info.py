# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.TypeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.capability.TypeInfo",
    wire_name="PbmCapabilityTypeInfo",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (_rt.Property("typeName", "string", since="pbm.version.version1", rank=1),),
)
class TypeInfo(vmodl.DynamicData):
    """The data object ``pbm.capability.TypeInfo``, on the wire ``PbmCapabilityTypeInfo``.

    Fields:
        - ``typeName``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/TypeInfo.rst``
    """

    typeName: str = ""
    """``string``, required. Since pbm API 1.0."""
