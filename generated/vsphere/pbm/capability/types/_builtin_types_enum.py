# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.BuiltinTypesEnum``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "pbm.capability.types.BuiltinTypesEnum",
    wire_name="PbmBuiltinType",
    since="pbm.version.version1",
    rank=1,
)
class BuiltinTypesEnum(_rt.VimEnum):
    """The enum ``pbm.capability.types.BuiltinTypesEnum``, on the wire ``PbmBuiltinType``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/BuiltinTypesEnum.rst``
    """

    XSD_LONG = "XSD_LONG"
    """The value ``XSD_LONG``."""
    XSD_SHORT = "XSD_SHORT"
    """The value ``XSD_SHORT``."""
    XSD_INTEGER = "XSD_INTEGER"
    """The value ``XSD_INTEGER``."""
    XSD_INT = "XSD_INT"
    """The value ``XSD_INT``."""
    XSD_STRING = "XSD_STRING"
    """The value ``XSD_STRING``."""
    XSD_BOOLEAN = "XSD_BOOLEAN"
    """The value ``XSD_BOOLEAN``."""
    XSD_DOUBLE = "XSD_DOUBLE"
    """The value ``XSD_DOUBLE``."""
    XSD_DATETIME = "XSD_DATETIME"
    """The value ``XSD_DATETIME``."""
    VMW_TIMESPAN = "VMW_TIMESPAN"
    """The value ``VMW_TIMESPAN``."""
    VMW_POLICY = "VMW_POLICY"
    """The value ``VMW_POLICY``."""
