# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.GenericTypeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.data(
    "pbm.capability.GenericTypeInfo",
    wire_name="PbmCapabilityGenericTypeInfo",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("genericTypeName", "string", since="pbm.version.version1", rank=1),
    ),
)
class GenericTypeInfo(pbm.capability.TypeInfo):
    """The data object ``pbm.capability.GenericTypeInfo``, on the wire ``PbmCapabilityGenericTypeInfo``.

    Fields:
        - ``genericTypeName``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/GenericTypeInfo.rst``
    """

    genericTypeName: str = ""
    """``string``, required. Since pbm API 1.0."""
